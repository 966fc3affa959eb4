"""Units: what is only a part of a house, by its name."""

import re
from collections.abc import Iterable
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.words import letters, lexicon, words
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words as _words
from summarizer.phrases.words.needs import Rare

_HEADS = lexicon.PARTS | _words(
    "centre center centres centers committee school faculty board institute clinic service services"
)
_WIDE = _words("national state central federal royal regional provincial municipal republican")
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | lexicon.JOINTS | {"and", "the", "&"}
_ADJECTIVE = compiled(r"(?:ical|ional|inal|atric|ative|ology|logical|ory)$")
_PART = compiled(
    r"\b(?:school|faculty|department|division|dept|medical faculty|exchange cent(?:er|re)|office)\b"
)


_OWNED = compiled(r"(?P<whose>[A-ZÀ-Ý][^’']{2,60}?)[’']s? (?=[A-ZÀ-Ý])")
_INNER = compiled(r"\b(?:institute|cent(?:er|re)|college|clinic)\b")
_MADE = (
    r"(?:establish\w*|inaugurat\w+|launch\w*|unveil\w*|open\w*|set up|built|funded|equipped"
    r"|(?:opening|unveiling|inauguration)(?: ceremony)? of)"
)
_MAKING = Rare(
    rf"\b{_MADE} (?:(?!(?:of|by|at|in|with|between|from) )[\w-]+ ){{0,5}}[\"“]?$", re.IGNORECASE
)
_MADE_THEN = compiled(
    rf"[”\"’']?[^.;]{{0,50}}\b(?:was|were|is|has been|be) (?:\w+ )?{_MADE}", re.IGNORECASE
)
_WITHIN = compiled(r"\b(?:of|at|in|by|for|from|with|to)(?: the| its| our)? [\"“]?$")
_NEAR = 120  # characters before a name


def common(name: str, head: str, text: str) -> bool:
    """Whether nothing in a name but common words tells a centre or school from any other: "Cleft
    Center", "Medical Advisory Committee". `text` shows which words are common: they stand in it
    in small letters too."""
    ministry = head == "department" and lexicon.GOVERNED & {w.stem.lower() for w in words(name)}
    if head not in _HEADS or ministry or '"' in name or "“" in name:
        return False
    for word in words(name):
        low = word.stem.lower()
        if low in _WIDE or word.stem.isupper() or places.country(word.stem):
            return False
        if low not in _COMMON and not _ADJECTIVE.search(low) and f" {low}" not in text:
            return False
    return True


def inside(name: str, names: Iterable[str]) -> bool:
    """Whether a name says that it is within the house of these names: "Faculty of Medicine UMB"."""
    return any(name != whole and name.endswith((f" {whole}", f",{whole}")) for whole in names)


def alike(one: str, other: str, head: str) -> bool:
    """Whether two names share their head and another word: they may be one house's."""
    shared = _stems(one) & _stems(other)
    return head in shared and len(shared) > 1


@lru_cache(maxsize=512)  # each name is held against each other one
def _stems(name: str) -> frozenset[str]:
    return frozenset(w.stem.lower() for w in words(name)) - lexicon.JOINTS


def made(name: str, text: str) -> bool:
    """Whether a text says that it is set up, built or opened."""
    flat, low = _flat(text)
    wanted = letters.lower(" ".join(name.split()))
    at = low.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        before = flat[max(0, at - _NEAR) : at]
        if _MAKING.search(before) or (_MADE_THEN.match(flat, end) and not _WITHIN.search(before)):
            return True  # but "the ward of Corvo Hospital was opened" makes no hospital
        at = low.find(wanted, end)
    return False


@lru_cache(maxsize=4)
def _flat(text: str) -> tuple[str, str]:
    flat = " ".join(text.split())
    return flat, letters.lower(flat)


@lru_cache(maxsize=8192)
def rare(name: str) -> frozenset[str]:
    """The words of a name that are its own."""
    stems = frozenset(w.stem.lower() for w in words(letters.unaccented(name)))
    return stems - _COMMON - _WIDE - {"health", "nhs"}


@lru_cache(maxsize=8192)
def own(name: str) -> frozenset[str]:
    """The words that are its own, and no town's or nation's."""
    found = (word.title() for word in rare(name) if len(word) > len("of"))
    return frozenset(w for w in found if not places.is_place(w) and not places.demonym(w))


def national(name: str) -> bool:
    """Whether a nation and a head are all it says: "German Foundation"."""
    first, _, last = name.partition(" ")
    return bool(last) and " " not in last and places.demonym(first) is not None


def led(name: str, names: Iterable[str]) -> bool:
    """Whether a name begins with that of another house: "KUM Institute of Nursing"; or with whose
    part it is: "Cedar Falls’ Center" of Cedar Falls University."""
    owner = _OWNED.match(name)
    return any(
        name.startswith(whole) or (owner and whole.startswith(f"{owner['whose']} "))
        for whole in names
    )


def is_part(name: str, names: Iterable[str]) -> bool:
    """Whether what a name says beside those of the whole is a faculty, a department …"""
    if _OWNED.match(name):
        return True
    short = next((each for each in names if each.isupper() and name.startswith(f"{each} ")), None)
    left = name
    for each in names:
        left = left.replace(each, "")
    return bool(_PART.search(left.lower()) or (short and _INNER.search(left.lower())))

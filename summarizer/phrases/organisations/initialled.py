"""Names by the short form in brackets behind them: "Hands Across Water (HAW)"."""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.words import Word, lexicon, words
from summarizer.phrases.words.firsts import compiled

_SHORT = compiled(r"[A-ZÀ-Ý][A-Za-zÀ-ÿ]{0,2}(?:[-&]?[A-ZÀ-Ý][a-z]?){1,9}")
_SMALL = lexicon.JOINTS | {"and", "the", "in", "on", "at", "to", "with", "&", "by"}
_GAPS = frozenset({" ", "-", "–", ", ", " & ", "’ ", "' ", " '", " d’", " d'", " l’", " l'", ". "})
_HELD_IN = compiled(
    r"\b(?:took place|was|were|is|are) (?:[a-z]+ |on [\w ]{4,18} )?(?:in|at)"
    r" (?:the )?([A-Z]{3,8})\b"
)
_LONGEST = 14  # words
_UNITED = {
    "UNICEF": "united nations children",
    "UNFPA": "united nations population fund",
    "UNHCR": "united nations high commissioner for refugees",
}
"""Names whose known letters are none of theirs, or not in their order."""


def spans(ws: Sequence[Word]) -> dict[int, tuple[int, int]]:
    """First and last word of each name whose initials stand in brackets right behind it, by the
    number of each of its words."""
    found: dict[int, tuple[int, int]] = {}
    for at in range(2, len(ws)):
        if ws[at].gap not in {" (", "（", "("} or not _SHORT.fullmatch(ws[at].text):
            continue
        letters = [each.lower() for each in ws[at].text if each.isalpha()]
        first = _first(ws, at - 1, letters)
        if first is not None:
            found.update(dict.fromkeys(range(first, at), (first, at - 1)))
    return found


def _first(ws: Sequence[Word], last: int, letters: Sequence[str]) -> int | None:
    """The first word of the name that ends with word `last`, read backwards letter by letter."""
    left = len(letters)
    for at in range(last, max(last - _LONGEST, -1), -1):
        word = ws[at]
        if at < last and ws[at + 1].gap not in _GAPS:
            return None
        letter = word.text[0].lower() == letters[left - 1]
        if word.text.lower() in _SMALL and not (word.capital and letter):
            if letter and left > 1 and ws[at].text[0] in "oaf" and _needed(ws, at, letters, left):
                left -= 1
            continue
        if not (letter and word.capital):
            return None
        left -= 1
        if not left:
            if at == last or word.text.lower() in lexicon.ROLES:
                return None
            return at - 1 if _whose(ws, at) else at
    return None


def _whose(ws: Sequence[Word], at: int) -> bool:
    """ "Ethiopian Food Authority (FA)": whose it is often has no letter."""
    word = ws[at - 1]
    if at == 0 or ws[at].gap != " " or not word.capital or word.possessive:
        return False
    return word.text == "Deutsche" or places.demonym(word.text) is not None


def _needed(ws: Sequence[Word], at: int, letters: Sequence[str], left: int) -> bool:
    """Whether a small word gives its letter, as in "UoN": the one before it would not."""
    before = next(
        (w for w in reversed(ws[max(at - 3, 0) : at]) if w.text.lower() not in _SMALL), None
    )
    return before is not None and before.text[0].lower() != letters[left - 1]


@lru_cache(maxsize=512)  # a house is named many times
def initials(name: str) -> str:
    """The first letters of a name's words, joints left out: what its acronym may be."""
    found = [word.text for word in words(name) if word.text.lower() not in lexicon.JOINTS]
    return "".join(each[0].upper() for each in found if each.lower() not in {"and", "the", "a"})


def begins(short: str, long: str) -> bool:
    """Whether a name is another's with its first words as letters: "TU Riverton", "UMC Corvo"."""
    letters, _, rest = short.partition(" ")
    first = long.removesuffix(rest) if rest and letters.isupper() else ""
    return 1 < len(letters) < len(first) < len(long) and initials(first) == letters


def known(letters: str, name: str) -> bool:
    """Whether these are the letters of a house of the United Nations that a name begins with."""
    return letters in _UNITED and name.lower().startswith(_UNITED[letters])


def happens_within(text: str, name: str) -> bool:
    """Whether a text puts something in a part of a house, by letters that begin with the house's:
    "took place in WUSM" is at Wuhan University."""
    letters = initials(name)
    return (
        len(letters) > 1
        and letters in text
        and any(
            match[1].startswith(letters) and len(match[1]) > len(letters)
            for match in _HELD_IN.finditer(text)
        )
    )

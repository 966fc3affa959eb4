"""What stands beside a name: forms of address, the title, the house it is held in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.phrases import lexicon, places
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.words import Word, words

_LETTERS = re.compile(
    r"(?:,? (?:M\.?D|Ph\.? ?D|MPH|MSc|MBBS|FRCS|MBA|FACS|DDS|OBE|CBE|RN|IPU|IAS"
    r"|[A-Z][A-Za-z]{0,5}\.(?:[A-Za-z]{1,6}\.?)*(?:-[A-Z]+)*|[A-Z]{2,6}(?=[,.]))(?:\([A-Z]\))?\.?(?!\w))+"
)
_FROM = re.compile(r",? (?:from|of|at|representing|with) (?:the )?$")
_APART = re.compile(r",? ?[(（–—-]? ?(?:the |also |who is |currently |then |its |our |an? )?$")
_INSIDE = frozenset({"of", "for", "at", "in", "to", "the", "and", "from", "on", "de", "du", "la"})
_OF = frozenset({"of", "for", "at", "in", "to", "from", "on"})
_BETWEEN = frozenset(
    ["from", "of", "at", "representing", "with", "the", "also", "who", "is", "currently", "then"]
)
_PROFESSOR = re.compile(r"\bprof|academician|ambassador|minister", re.IGNORECASE)


@dataclass(frozen=True)
class Prose:
    """A text with its words, its organisations, and which word belongs to which of them."""

    text: str
    words: list[Word]
    organisations: Sequence[OrganisationMention]
    owner: list[int | None]

    @classmethod
    def of(cls, text: str, found: Sequence[OrganisationMention]) -> "Prose":
        ws = words(text)
        owner: list[int | None] = [None] * len(ws)
        at = 0
        for index, mention in enumerate(found):
            while at < len(ws) and ws[at].start < mention.begin:
                at += 1
            while at < len(ws) and ws[at].start < mention.end:
                owner[at] = index
                at += 1
        return cls(text, ws, found, owner)

    def house(self, index: int) -> OrganisationMention | None:
        """The organisation that the word at `index` belongs to."""
        if not 0 <= index < len(self.words):
            return None
        owner = self.owner[index]
        return None if owner is None else self.organisations[owner]

    def between(self, left: int, right: int) -> str:
        """The text between two words, by their indexes."""
        return self.text[self.words[left].end : self.words[right].start]

    def cut(self, first: int, last: int) -> str:
        """The words from `first` to `last`, in one line."""
        return " ".join(self.text[self.words[first].start : self.words[last].end].split())


@dataclass(frozen=True)
class Beside:
    """What was found on one side of a name."""

    addressed: bool = False
    title: str | None = None
    affiliation: str | None = None
    led: bool = False
    weak: bool = False

    def joined(self, other: "Beside") -> "Beside":
        """Both sides; a title that names its house says more than one that does not."""
        first, second = (other, self) if other.affiliation and other.title else (self, other)
        academic = first.title is not None and _PROFESSOR.match(first.title)
        title = second.title if academic and second.title else first.title or second.title
        house = self.affiliation or other.affiliation
        if first.affiliation and title == first.title:
            house = first.affiliation
        return Beside(self.addressed or other.addressed, title, house, self.led)


def before(prose: Prose, first: int) -> Beside:
    """Address, title and house in front of the name that begins at word `first`."""
    ws = prose.words
    at = first
    while at > 0 and _address(ws, at - 1, at):
        at -= 1
    addressed = at < first
    own = None
    if addressed:
        own = _academic(prose, at, first)
    left = _title_before(prose, at)
    if left is None:
        return Beside(addressed, own, None, _led(ws, at))
    start, end, house = left
    return Beside(addressed, prose.cut(start, end), house, True)


def _academic(prose: Prose, at: int, first: int) -> str | None:
    """The professor's part of an address: "Assoc. Prof." of "Assoc. Prof. Dr."."""
    held = [i for i in range(at, first) if _PROFESSOR.match(prose.words[i].text)]
    if not held:
        return None
    start = held[0]
    if start > at and prose.words[start - 1].text.lower().startswith("ass"):
        start -= 1
    return prose.cut(start, held[-1])


def _address(ws: Sequence[Word], index: int, follows: int) -> bool:
    word, gap = ws[index], ws[follows].gap
    if word.text.lower() in {"e", "h"}:
        return (
            word.text.isupper()
            and gap in {". ", "."}
            and (word.text == "H" or ws[index - 1].text == "H")
        )
    if word.text.lower() in {"associate", "assistant", "assoc", "asst"}:
        follower = ws[follows].text.lower()
        return follower.startswith("prof") and (gap in {" ", ". "})
    if word.text.lower() not in lexicon.ADDRESS or gap not in {" ", ". ", ".", "-", ".-"}:
        return False
    return word.capital or word.text in {"professor", "academician", "dr", "drg", "prof", "ir"}


def _led(ws: Sequence[Word], at: int) -> bool:
    return at > 0 and ws[at].gap == " " and ws[at - 1].text in {"by", "including", "with"}


def _title_before(prose: Prose, at: int) -> tuple[int, int, str | None] | None:
    """Title words that end right before word `at`: first and last index, and the house."""
    ws = prose.words
    if at == 0 or ws[at].gap not in {" ", ", ", " - ", " – "}:
        return None
    house = prose.house(at - 1)
    if house is not None:
        return _title_of_house(prose, at, house)
    if ws[at].gap == ", ":
        return _deictic(prose, at)
    end = at - 1
    if not is_role(ws[end]):
        return _deictic(prose, at)
    start = _rank_start(prose, end)
    return start, end, _house_before(prose, start)


def _deictic(prose: Prose, at: int) -> tuple[int, int, str | None] | None:
    """ "director of the hospital, X": a title whose house is not named here."""
    ws = prose.words
    for end in range(at - 1, max(at - 6, -1), -1):
        if any(mark in ws[end + 1].gap for mark in ",;.") and end + 1 < at:
            return None
        if not is_role(ws[end]) or ws[end + 1].text not in {"of", "for"} or end + 2 >= at:
            continue
        if not ws[at - 1].capital:
            return _rank_start(prose, end), end, None
        charge = ws[end + 2 : at]
        if places.country(prose.cut(end + 2, at - 1).removeprefix("the ")) or all(
            w.text.lower() in lexicon.FIELDS or w.text in _INSIDE for w in charge
        ):
            return _rank_start(prose, end), at - 1, None
    if ws[at].gap == ", " and is_role(ws[at - 1]):
        start = _rank_start(prose, at - 1)
        possessive = start > 0 and ws[start - 1].text in {"its", "his", "our", "their"}
        return (start, at - 1, None) if possessive else None
    return None


def _title_of_house(
    prose: Prose, at: int, house: OrganisationMention
) -> tuple[int, int, str | None] | None:
    """ "Vice President of Chinese Academy of Engineering Wang Chen"."""
    ws = prose.words
    first = at - 1
    while prose.house(first - 1) is house:
        first -= 1
    for end in range(first - 1, max(first - 12, -1), -1):
        if any(mark in ws[end + 1].gap for mark in ";.,\n(") or prose.house(end) is not None:
            return None
        if is_role(ws[end]):
            if ws[end + 1].text not in _OF:
                return None
            start = _rank_start(prose, end)
            if _postposed(prose, start):
                return None
            if house.generic:
                return start, at - 1, None
            while ws[first].start < house.start:
                first += 1
            return start, _trimmed(prose, first - 1, end), house.name
    return None


def _postposed(prose: Prose, start: int) -> bool:
    """The title at `start` stands behind a name of its own: "MEI Heng, deputy director of …"."""
    word = prose.words[start - 1] if start else None
    if word is None or "," not in prose.words[start].gap or prose.house(start - 1) is not None:
        return False
    return word.capital and not _title_word(word)


def _trimmed(prose: Prose, last: int, floor: int) -> int:
    """Go back over "of the" at the end of a title."""
    while last > floor and prose.words[last].text in _INSIDE:
        last -= 1
    return last


def is_role(word: Word) -> bool:
    low = word.stem.lower()
    return low in lexicon.ROLES and (word.text.islower() or word.capital)


def _rank_start(prose: Prose, end: int) -> int:
    """The first word of a title that ends in the role at `end`: "Executive Vice President"."""
    ws = prose.words
    start = end
    while start > 0 and ws[start].gap in {" ", "-", " -", "- "} and prose.house(start - 1) is None:
        low = ws[start - 1].text.lower()
        if low not in lexicon.RANKS and low not in lexicon.ROLES:
            break
        start -= 1
    return start


def _house_before(prose: Prose, start: int) -> str | None:
    """ "Hanoi Medical University Rector X", "WHO's Representative X"."""
    if start == 0 or prose.words[start].gap not in {" ", "’ "}:
        return None
    house = prose.house(start - 1)
    return house.name if house and not house.generic else None


def after(prose: Prose, last: int) -> Beside:
    """Title and house behind the name that ends at word `last`."""
    ws = prose.words
    if last + 1 >= len(ws) or ws[last].possessive:
        return Beside()
    skip = _LETTERS.match(prose.text, ws[last].end)
    here = skip.end() if skip else ws[last].end
    at = last + 1
    while at < len(ws) and ws[at].start < here:
        at += 1
    limit = min(len(ws), at + 9)
    for index in range(at, limit):
        gap = prose.text[here : ws[index].start]
        if prose.house(index) is not None:
            return _from_house(prose, gap, index)
        if is_role(ws[index]) or ws[index].text.lower() in lexicon.RANKS:
            if not _APART.fullmatch(gap):
                return Beside()
            return _title_after(prose, index)
        if ws[index].text.lower() not in _BETWEEN:
            return Beside()
    return Beside()


def _from_house(prose: Prose, gap: str, index: int) -> Beside:
    """ "X, from the Y", "X (Y)", "X, Y President"."""
    house = prose.house(index)
    if house is None or not (_FROM.fullmatch(gap) or _APART.fullmatch(gap)):
        return Beside()
    end = index
    while prose.house(end + 1) is house:
        end += 1
    follows = end + 1
    name = None if house.generic else house.name
    if follows < len(prose.words) and prose.words[follows].gap in {" ", "’ "}:
        role = _role_end(prose, follows)
        if role is not None and not _FROM.fullmatch(gap):
            return Beside(False, prose.cut(follows, role), name)
    return Beside(False, None, name, weak=gap.startswith(" of"))


def _role_end(prose: Prose, start: int) -> int | None:
    """The last word of the title that begins at `start`, None if none does."""
    ws = prose.words
    role = None
    for index in range(start, min(start + 7, len(ws))):
        low = ws[index].text.lower()
        if index > start and ws[index].gap not in {" ", "-", " -", "- "}:
            break
        if is_role(ws[index]):
            role = index
        elif low not in lexicon.RANKS:
            break
    return role


def _title_after(prose: Prose, start: int) -> Beside:
    """A title that begins at word `start`, with its house."""
    ws = prose.words
    role = _role_end(prose, start)
    if role is None or _of_the_next(prose, role):
        return Beside()
    house = _house_ahead(prose, role)
    if house is not None:
        return _titled(prose, start, house)
    end = role
    for index in range(role + 1, min(role + 12, len(ws))):
        word = ws[index]
        if word.gap not in {" ", "-", " & "} or not (word.capital or word.text in _INSIDE):
            break
        if index == role + 1 and word.text not in _OF:
            break
        if word.text == "and" and index + 1 < len(ws) and _title_word(ws[index + 1]):
            break
        end = index
    end = _trimmed(prose, end, role)
    if ws[end].text.isupper() and len(ws[end].text) > 2 and ws[end - 1].text in {"of", "at", "the"}:
        return Beside(False, prose.cut(start, _trimmed(prose, end - 1, role)), ws[end].text)
    return Beside(False, prose.cut(start, end), None)


def _of_the_next(prose: Prose, role: int) -> bool:
    """ "X, professor Y": the title belongs to the name behind it."""
    if role + 1 >= len(prose.words) or prose.house(role + 1) is not None:
        return False
    follows = prose.words[role + 1]
    address = follows.text.lower() in lexicon.ADDRESS
    return follows.gap == " " and follows.capital and (address or not _title_word(follows))


def _title_word(word: Word) -> bool:
    return is_role(word) or word.text.lower() in lexicon.RANKS


def _house_ahead(prose: Prose, role: int) -> int | None:
    """The first word of the house a title speaks of: "secretary of research at the Y"."""
    ws = prose.words
    for index in range(role + 1, min(role + 16, len(ws))):
        if any(mark in ws[index].gap for mark in ".;:()（）\n"):
            return None
        if prose.house(index) is not None:
            joined = ws[index - 1].text in {*_OF, "the", "and"} or index == role + 1
            return index if joined else None
        if "," in ws[index].gap or (index == role + 1 and ws[index].text not in _OF):
            return None
        if ws[index].text in lexicon.DEEDS or ws[index].text in {"was", "is", "has", "who", "will"}:
            return None
    return None


def _titled(prose: Prose, start: int, index: int) -> Beside:
    """Title up to its house, or with it where the house is but a part of one."""
    house = prose.house(index)
    last = index
    while prose.house(last + 1) is house:
        last += 1
    if house is not None and not house.generic:
        while prose.words[index].start < house.start:
            index += 1
        return Beside(False, prose.cut(start, _trimmed(prose, index - 1, start)), house.name)
    outer = last + 1
    while outer < len(prose.words) and prose.words[outer].text in {"of", "at", "in", "the"}:
        outer += 1
    behind = prose.house(outer)
    near = behind and prose.words[outer].start - prose.words[last].end < 12
    name = behind.name if behind and near and not behind.generic else None
    return Beside(False, prose.cut(start, last), name)

"""Antecedents: which organisation "the hospital" is, where a text has named just one before it."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from summarizer.phrases import truecase
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.statements import owned
from summarizer.phrases.words.firsts import compiled

_HEADS = (
    r"hospital|university|college|school|institute|academy|clinic|foundation|ministry|embassy"
    r"|cent(?:er|re)|faculty|association|society|network|fund|agency|federation|consulate|charity"
    r"|trust|company|club|council|municipality|consortium|alliance|union"
)
_BODIES = (
    r"Group|Bureau|Department|Commission|Committee|Board|Authority|Agency|Organi[sz]ation"
    r"|Directorate|Administration"
)
_SHORT = compiled(r"(?<![\w(.&/’'-])[A-Z]\w*[A-Z]\w*(?![\w)&/-])")  # "HUMC", "TaiwanICDF"
_THE = compiled(
    rf"\b[Tt]he (?P<head>(?i:{_HEADS})|{_BODIES})(?P<own>[’']s)?\b"
    r"(?! (?:of|for|in|at|from|named|called|which|that|where|will be named|[A-ZÀ-Ý])|[’'-]\w)"
    r"(?!(?<=school) (?:bags?|bus(?:es)?|years?|days?|child(?:ren)?|meals?|holidays?|age|yard)\b)"
)
# "a hospital", "Uzhhorod hospital", "this hospital", "the Centre of Sight": another one, that bears
# no name, or none that is known
_OTHER = (
    r"(?:\b(?:an?|another|second|other|each|every|two|three|several|both|local|partner|this|that)"
    r" (?:[a-z-]+ ){{0,3}}|\b(?!The\b)[A-ZÀ-Ý][\w’'-]+ ){head}s?\b(?! [A-Z])"
    r"|\b[Tt]he (?i:{head}) (?:of|for) (?:the )?[A-ZÀ-Ý]"
)


_BY_KIND = frozenset({"hospital", "university", "school", "clinic", "college"})
_NEAR = 250  # characters


_SPOKEN = 600  # characters: no speech goes on longer without another mark
_OUR = compiled(rf"\b[Oo]ur\b(?= (?!own|side\b|country|city|region|partner|(?i:{_HEADS})\b)[a-z])")


class Place(NamedTuple):
    """Where a text speaks of a house by its head or its initials, and the name of it."""

    start: int
    end: int
    name: str
    short: bool = False


class _Called(NamedTuple):
    """A house as it is named in prose, and where it is."""

    name: str
    starts: tuple[int, ...]

    @property
    def first(self) -> int:
        return self.starts[0]

    def near(self, at: int) -> bool:
        return any(at - _NEAR <= start < at for start in self.starts)


class Antecedents:
    """The houses of a text by the nouns that stand for them."""

    def __init__(self, text: str, houses: Sequence[House], owner: str = "") -> None:
        """`owner` is whose page it is."""
        self._text = text
        self._houses = houses
        self._owner = truecase.titled(owner)
        self._spoken: dict[str, bool] = {}

    def places(self, start: int, end: int) -> Iterator[Place]:
        """Each "the hospital" of a stretch of the text that can be but one house."""
        for match in _THE.finditer(self._text, start, end):
            head = match["head"].lower().replace("center", "centre")
            if any(self._in(each, start, match.start()) for each in self._by_head.get(head, ())):
                continue  # it is the one beside it, or nobody knows
            name = self._named(head, match.start())
            if name and name.removeprefix("the ") not in self._text[start : match.start()]:
                own = match["own"] or ""
                yield Place(match.start(), match.end(), name + (own and "'s"))

    @staticmethod
    def _in(house: _Called, start: int, end: int) -> bool:
        return any(start <= each < end for each in house.starts)

    def all(self, start: int, end: int) -> tuple[Place, ...]:
        return (*self.places(start, end), *self.letters(start, end), *self._own(start, end))

    def spoken(self, start: int, end: int) -> tuple[Place, ...]:
        """All of these, and each "we", "us" and "here" of the page itself."""
        more = (Place(*each) for each in owned.said(self._text, start, end, self._owner))
        return (*self.all(start, end), *more)

    def _own(self, start: int, end: int) -> Iterator[Place]:
        """Each "our" of a stretch that nobody speaks, but "our hospital", which is a house."""
        if not self._owner:
            return
        own = self._owner.removeprefix("the ")
        if own in self._text[start:end]:
            return
        for match in islice(_OUR.finditer(self._text, start, end), 1):
            before = self._text[max(0, match.start() - _SPOKEN) : match.start()]
            if before.count('"') % 2 == 0 and before.rfind("“") <= before.rfind("”"):
                name = own + ("'" if own.endswith("s") else "'s")
                yield Place(*match.span(), name)

    def letters(self, start: int, end: int) -> Iterator[Place]:
        """Each "HUMC" of a stretch of the text that is a house's, but where its name is beside."""
        for match in _SHORT.finditer(self._text, start, end) if self._by_letters else ():
            name = self._by_letters.get(match[0])
            if name and name.removeprefix("the ") not in self._text[start:end]:
                yield Place(*match.span(), name, short=True)

    def _named(self, head: str, at: int) -> str | None:
        """The one house of that sort that is named before."""
        found = [each for each in self._by_head.get(head, ()) if each.first < at]
        if len(found) > 1:  # the one that is spoken of right before
            near = [each for each in found if each.near(at)]
            own = [each for each in found if each.name.removeprefix("the ") == self._owner]
            found = near if len(near) == 1 else own
        if len(found) != 1 or self._another(head, at):
            return None
        name = found[0].name
        return name if name.removeprefix("the ") == self._owner or not self._ours(head) else None

    def _ours(self, head: str) -> bool:
        """Is "the hospital" likely the page's own: does it speak of "our hospital"?"""
        if head not in self._spoken:
            said = re.search(
                rf"\bour {head.replace('centre', 'cent(?:er|re)')}\b", self._text, re.I
            )
            self._spoken[head] = said is not None
        return self._spoken[head]

    def _another(self, head: str, at: int) -> bool:
        """Is one spoken of that has no name?"""
        other = re.compile(_OTHER.format(head=head.replace("centre", "cent(?:er|re)")))
        taken = [(m.begin, m.end) for house in self._houses for m in house.mentions]
        return any(
            not any(left <= match.end() - 1 < right for left, right in taken)
            for match in other.finditer(self._text, 0, at)
        )

    @cached_property
    def _by_letters(self) -> dict[str, str]:
        """Initials of one house alone, which the text gives a name of several words."""
        found: dict[str, str] = {}
        for house in self._houses:
            name = truecase.titled(house.in_prose(self._text))
            for each in house.aliases:
                if " " not in each and _SHORT.fullmatch(each) and name.count(" ") > 1:
                    found[each] = "" if each in found else name
        return found

    @cached_property
    def _by_head(self) -> dict[str, list[_Called]]:
        found: dict[str, list[_Called]] = {}
        for house in self._houses:
            if house.generic or not house.head or house.head == house.name.lower():
                continue
            if house.kind == "ngo" and house.head in _BY_KIND:  # "Hospital Friends of Corvo"
                continue
            head = house.head.replace("center", "centre")
            name = truecase.titled(house.in_prose(self._text))
            starts = tuple(sorted(each.begin for each in house.mentions))
            found.setdefault(head, []).append(_Called(name, starts))
        return found

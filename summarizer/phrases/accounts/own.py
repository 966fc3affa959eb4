"""Own: the headline that a page has itself, as strangers to the page can read it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from summarizer.phrases import pagetitles, truecase
from summarizer.phrases.accounts import (
    heading,
    headlinese,
    news,
    nominal,
    shortened,
    telling,
    tense,
)
from summarizer.phrases.names import OrganisationMention, PersonMention
from summarizer.phrases.statements import occasions, retold
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_LONGEST = 190  # characters
_RUN = 16  # words of the article in a row
_TWO = 2  # words: the name of a country, of a town
_TOLD = 2  # sentences of which one may be retold
_FEW = 4  # words of a part that tells the news
_PARTS = compiled(r"[:!?] | [–—] ")
_SHE = compiled(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b")
_THEN = compiled(r"^(?:Then|And|But|So|Also),? (.)")
_CLOSE = compiled(rf"{_SHE.pattern}|\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou)\b|!|[A-Z]{{4,}} [A-Z]{{2,}} ")
"""What is said as to friends, or of somebody named before."""
_OUR = compiled(
    r"\b[Oo]ur (?=\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)"
)
_MINUTES = compiled(r"minutes of (?:the )?(?=\S+ \S+ \S)", re.IGNORECASE)


class Page(Protocol):
    """name  as the page has it
    span  of what it heads in the text"""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def span(self) -> tuple[int, int]: ...
    @property
    def organisations(self) -> Sequence[OrganisationMention]: ...
    @property
    def people(self) -> Sequence[PersonMention]: ...


@dataclass(frozen=True)
class Own:
    """name   as the page has it
    body   the text below it
    houses  organisations of the story, `others`: names of people and events
    owner  whose page it is"""

    name: str
    body: str
    houses: Sequence[str]
    others: Sequence[str]
    owner: str

    @classmethod
    def of(cls, page: Page, opening: Iterable[str], owner: str) -> "Own":
        """The headline of a page with these first sentences."""
        named = filter(None, map(occasions.named, opening))
        houses = [each.name for each in page.organisations]
        others = [*(each.name for each in page.people), *named]
        return cls(page.name, page.text[slice(*page.span)], houses, others, owner)

    def __str__(self) -> str:
        return self._text

    @cached_property
    def _text(self) -> str:
        """In small letters, with whose minister it speaks of, without what plays with words."""
        own = self._raw
        if pagetitles.capitalised(own):
            own = truecase.lowered(own, self.body, self._names, shouted=False)
        own = news.headed(own, self.body, self.houses, self.owner)
        own = _OUR.sub("the ", _MINUTES.sub("", own))
        return own[:1].upper() + own[1:] if own[:4] == "the " or own[:1].isdigit() else own

    @cached_property
    def _raw(self) -> str:
        own = pagetitles.completed(pagetitles.quiet(pagetitles.clean(self.name)), self.body)
        own = pagetitles.printed(own)
        return pagetitles.for_strangers(own, self.body, self._names, self.owner or None)

    @property
    def _names(self) -> list[str]:
        return [*self.houses, *self.others, *filter(None, (self.owner,))]

    @cached_property
    def tells(self) -> bool:
        """Does it tell the news? No motto does, nor a newsletter's name."""
        own = self._raw
        acts = any(name in own for name in self.houses) and tense.verbs(letters.lower(own))
        names = [*self.houses, *map(pagetitles.printed, self.houses)] if "“" in own else self.houses
        told = acts or pagetitles.tells(own, self.body, names)
        return bool(told) and not pagetitles.paper(own)

    @cached_property
    def whole(self) -> bool:
        return pagetitles.whole(self._raw, self.body)

    @property
    def lines(self) -> Iterator[str]:
        """It, and each part of it that may tell the news alone."""
        if self.tells and len(self._text.split()) > _TWO and not news.genre(self._text):
            yield self.quoted
            parts = _PARTS.split(self._text)
            if len(parts) > 1 and self.whole:
                yield from (self._plain(each) for each in parts if _stands(each))

    def last(self, told: Sequence[str]) -> str:
        """Where nobody is known to have done anything: what one of the first two says; else it, or
        one of the others, first one that names a house, quoted."""
        for text in map(telling.undated, told[:_TOLD]):
            said = shortened.now(text) or retold.sentence(text, longest=_LONGEST, run=_RUN)
            said = said and _THEN.sub(lambda match: match[1].upper(), said)
            if said and not _SHE.search(said):
                return heading.of(said, {}) or said
        if self._text and not pagetitles.paper(self._text):
            return self._text
        fit = [each for each in (*told[_TOLD:], *told[:_TOLD]) if 0 < len(each) <= _LONGEST]
        known = [each for each in fit if not _CLOSE.search(each)]
        named = (each for each in known if any(name in each for name in self.houses))
        quote = next(iter((*named, *known, *reversed(fit))), "")
        return f"“{quote}”" if quote else "Cooperation"

    @property
    def quoted(self) -> str:
        """With dots where it is cut short, in marks where it speaks of us."""
        own = self._text
        if not self.whole:
            return pagetitles.open_ended(own)
        return f"“{own}”" if pagetitles.alien(own) else self._plain(own)

    def _plain(self, own: str) -> str:
        return nominal.plainly(headlinese.plain(own[:1].upper() + own[1:]), self.houses)

    def heading(self, houses: Mapping[str, Sequence[str]]) -> str | None:
        """Who does what, if it tells it; see heading.of."""
        if not (self.tells and self.whole) or pagetitles.alien(self._raw):
            return None
        return heading.of(self._text, houses)


def _stands(part: str) -> bool:
    """Is it long enough to tell something, and no half of a quotation?"""
    return len(part.split()) > _FEW and part.count("“") == part.count("”")

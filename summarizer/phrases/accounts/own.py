"""Own: the headline that a page has itself, as strangers to the page can read it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from summarizer.phrases import pagetitles, truecase
from summarizer.phrases.accounts import (
    account,
    core,
    headlinese,
    news,
    nominal,
    occurrence,
    shortened,
    telling,
)
from summarizer.phrases.accounts.account import Account
from summarizer.phrases.accounts.heading import Heading
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import pointing, retold
from summarizer.phrases.words import common

_LONGEST = 190  # characters
_TOLD = 8  # sentences, one of which may head an item
_RUN = 16  # words of the article in a row
_NEAR = 5  # sentences, one of which tells it in the past
_TWO, _LITTLE = 2, 3  # names, words
_OUR = re.compile(
    r"\b[Oo]ur (?=\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)"
)
_MINUTES = re.compile(r"minutes of (?:the )?(?=\S+ \S+ \S)", re.IGNORECASE)
_COUNT = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b", re.I)
_UNDER = re.compile(r"(?:Under|In) the (?:\w+ )?(?:auspices|patronage|presence|framework)\b", re.I)


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

    def __str__(self) -> str:
        return self._text

    @cached_property
    def _text(self) -> str:
        """In small letters, with whose minister it speaks of, without what plays with words."""
        own = self._raw
        if pagetitles.capitalised(own):
            own = truecase.lowered(own, self.body, self._names, shouted=False)
        own = news.headed(own, self.body, self.houses, self.owner)
        own = _OUR.sub("the ", _MINUTES.sub("", news.part(own, self.houses)))
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
        return pagetitles.tells(own, self.body, self.houses) and not pagetitles.paper(own)

    @cached_property
    def whole(self) -> bool:
        return pagetitles.whole(self._raw, self.body)

    @property
    def good(self) -> bool:
        """Can it head an item as it is: does it say who did what, plainly?"""
        fit = self._plain and self.whole and not news.long(self._text)
        hints = {word for name in self.houses for word in name.split() if len(word) > _NEAR}
        known = news.names(self._text, self._names)
        return fit and (known or any(_rare(each) and each in self._text for each in hints))

    @property
    def held(self) -> str | None:
        """It, where it tells what was held where; by whom is told less surely."""
        return self._quoted if news.held(self._text) and self.good else None

    @property
    def counted(self) -> str | None:
        """It, where it tells who does what, and how much of it."""
        told = news.counted(self._text) and self._plain and self.whole
        return self._quoted if told else None

    @cached_property
    def _plain(self) -> bool:
        return self._fair and not news.images(self._text)

    @cached_property
    def _fair(self) -> bool:
        """Does it say what was done, though in an image, or not of whom?"""
        aside = pagetitles.foreign(self._text) or _UNDER.match(self._text)
        told = self.tells and not aside
        acts = news.acts(self._text) or news.says(self._text, self._names)
        return told and acts and not news.plays(self._text)

    @property
    def _open(self) -> bool:
        """Does it say anything of the matter, to readers who know nothing of it?"""
        plain = not (news.plays(self._text) or pagetitles.foreign(self._text))
        return self._something and plain and len(self._text.split()) > _LITTLE

    @property
    def open(self) -> str | None:
        """It, though in images, where it says anything of the matter."""
        return self._quoted if self._something and not pagetitles.foreign(self._text) else None

    @property
    def _something(self) -> bool:
        """Is it more than a name, a motto of the page, or a sort of page?"""
        said = re.search(r"(?:^| )[a-zà-ÿ]{3,}", self._text) and not news.genre(self._text)
        house = pagetitles.house(self._raw) and not news.acts(self._text)
        return bool(said) and self.tells and not house and len(self._text.split()) > _TWO

    def copied(
        self,
        sentences: Sequence[Told],
        setting: Setting,
        accounts: Sequence[Account],
        names: Sequence[str],
    ) -> str:
        """Where nothing is built: it, or a sentence of the article, or the `names` of who acted."""
        if self.good:
            return self._quoted
        told = self._told(sentences, setting, accounts)
        if not told and self._fair:
            told = self._quoted
        if told := told or self._retold(sentences, setting, accounts):
            return told
        return self._remaining(sentences, setting, names)

    def _remaining(self, sentences: Sequence[Told], setting: Setting, names: Sequence[str]) -> str:
        """Where no sentence tells it in the present: the title, what took place, who."""
        plain = news.bare(names[:_TWO], setting.occasion, self._text)
        given = " makes a donation to " in plain
        if self._open and (not given or news.acts(self._text) or _COUNT.search(self._text)):
            return self._quoted
        if told := occurrence.of(sentences[:_TOLD], setting):
            return occurrence.housed(told, self.owner)
        fit = plain and not (self._something and news.vague(plain))
        if fit or given:
            return plain
        return self._quoted if self._something else self._left(sentences)

    def _left(self, sentences: Sequence[Told]) -> str:
        """Where nobody is known to have acted."""
        first = " ".join(sentences[0].text.split()).rstrip(".") if sentences else ""
        if told := retold.sentence(telling.undated(first), longest=_LONGEST, run=_RUN):
            return told
        own = "" if pagetitles.paper(self._text) else self._text
        return own or (f"“{first}”" if 0 < len(first) <= _LONGEST else "Cooperation")

    def _told(
        self, sentences: Sequence[Told], setting: Setting, accounts: Sequence[Account]
    ) -> str | None:
        """The event as a sentence of the article tells it, where that says who."""
        chief = account.chief(each for each in accounts if not pointing.loose(each.text, ""))
        said = (chief.headline or shortened.act(chief.act)) if chief else None
        said = said or shortened.best(sentences[:_TOLD], setting)
        known = [name for each in setting.houses for name in each.names]
        return said if said and (not self._plain or news.names(said, known)) else None

    def _retold(
        self, sentences: Sequence[Told], setting: Setting, accounts: Sequence[Account]
    ) -> str | None:
        """The same in the past, of whoever acts."""
        sure = core.ranked(sentences[:_NEAR], setting)
        fits = partial(_alone, names=self.houses)
        lines = telling.leading(sure, accounts, setting, "", _any)
        briefs = (shortened.brief(each) for each in lines if each[:1] != "“")
        return next((each for each in briefs if each and fits(each)), None)

    @property
    def _quoted(self) -> str:
        """With dots where it is cut short, in marks where it speaks of us."""
        own = self._text
        if not self.whole:
            return pagetitles.open_ended(own)
        if pagetitles.alien(own):
            return f"“{own}”"
        return nominal.plainly(headlinese.plain(own), self.houses)

    def heading(self, houses: Mapping[str, Sequence[str]], sort: str) -> Heading:
        """Who did what, if it tells it; see Heading.of."""
        if not (self.tells and self.whole) or pagetitles.alien(self._raw):
            return Heading("", 0)
        own = news.headed(self._raw, self.body, self.houses, self.owner)
        found = Heading.of(own, houses, sort)
        return Heading.of(self._text, houses, sort) if found.named else found


def _rare(word: str) -> bool:
    """Is it a word of one house: "Ziguinchor"?"""
    return word[:1].isupper() and word.lower() not in common.words()


def _any(_: str) -> bool:
    return True


def _alone(line: str, names: Sequence[str]) -> bool:
    """Does it name somebody, and point at nothing?"""
    named = news.names(line, names) or news.placed(line)
    return named and not pointing.loose(line, "")

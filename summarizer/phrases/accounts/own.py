"""Own: the headline that a page has itself, as strangers to the page can read it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.phrases import pagetitles, truecase
from summarizer.phrases.accounts import account, telling, tense, verbs
from summarizer.phrases.accounts.account import Account
from summarizer.phrases.accounts.heading import Heading
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import pointing, retold
from summarizer.phrases.statements.wording import listed
from summarizer.phrases.words import letters

_LONGEST = 190  # characters
_TOLD = 3  # sentences, one of which may head an item
_RUN = 16  # words of the article in a row
_TWO = 2  # names
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
        own = pagetitles.completed(pagetitles.clean(self.name), self.body)
        own = pagetitles.printed(own)
        return pagetitles.for_strangers(own, self.body, self._names, self.owner or None)

    @property
    def _names(self) -> list[str]:
        return [*self.houses, *self.others]

    @cached_property
    def tells(self) -> bool:
        """Does it tell the news? No motto does, nor a newsletter's name."""
        own = self._text
        return pagetitles.tells(own, self.body, self.houses) and not pagetitles.paper(own)

    @cached_property
    def whole(self) -> bool:
        return pagetitles.whole(self._text, self.body)

    @property
    def good(self) -> bool:
        """Can it head an item as it is: does it say who, or what was done?"""
        return self._plain and self._said

    @property
    def _plain(self) -> bool:
        aside = pagetitles.foreign(self._text) or _UNDER.match(self._text)
        return self.tells and self.whole and not aside

    @property
    def _said(self) -> bool:
        named = any(name in self._text for name in self._names)
        return named or bool(tense.verbs(letters.lower(self._text)))

    def copied(
        self,
        sentences: Sequence[Told],
        setting: Setting,
        accounts: Sequence[Account],
        names: Sequence[str],
    ) -> str:
        """Where nothing is built: it, or a sentence of the article, or the `names` of who acted."""
        firm = [each for each in accounts if not pointing.loose(each.text, "")]
        chief = account.chief(firm) or (None if self.tells else account.chief(accounts))
        if chief and not self.good and len(chief.text) <= _LONGEST:
            return chief.headline or chief.text
        said = telling.best(sentences[:_TOLD], setting, "")
        if said and (len(said) > _LONGEST or (self._plain and not verbs.find(said.split(",")[0]))):
            said = None
        if self._text and self.tells and (self.good or not self.whole or not said):
            return self._quoted
        if said:
            return said
        first = " ".join(sentences[0].text.split()).rstrip(".") if sentences else ""
        if told := retold.sentence(telling.undated(first), longest=_LONGEST, run=_RUN):
            return told
        own = "" if pagetitles.paper(self._text) else self._text
        if len(names) < _TWO and (own or 0 < len(first) <= _LONGEST):
            return own or f"“{first}”"
        sort = setting.occasion.type.replace("_", " ")
        who = listed(list(names[:_TWO])) if names else "Cooperation"
        return f"{who}{f': {sort}' * (bool(names) and sort != 'other')}"

    @property
    def _quoted(self) -> str:
        """With dots where it is cut short, in marks where it speaks of us."""
        if not self.whole:
            return pagetitles.open_ended(self._text)
        return f"“{self._text}”" if pagetitles.alien(self._text) else self._text

    def heading(self, houses: Mapping[str, Sequence[str]], sort: str) -> Heading:
        """Who did what, if it tells it; see Heading.of."""
        own = self._text
        if not (self.tells and self.whole) or pagetitles.alien(own):
            return Heading("", 0)
        found = Heading.of(own, houses, sort)
        if found.named and pagetitles.capitalised(own):
            own = truecase.lowered(own, self.body, self._names, shouted=False)
            found = Heading.of(own, houses, sort)
        return found

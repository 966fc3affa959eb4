"""The headline: who did what, where that is certain; else the page's own where it is whole."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeVar

from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import polarity
from summarizer.phrases.accounts import (
    account,
    frame,
    headlinese,
    hosting,
    naming,
    nominal,
    sealed,
    shortened,
)
from summarizer.phrases.accounts.account import Account
from summarizer.phrases.accounts.choice import Choice
from summarizer.phrases.accounts.own import Own
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events import sorts
from summarizer.phrases.names import initials
from summarizer.phrases.statements import slots
from summarizer.phrases.statements.wording import listed

Slot = TypeVar("Slot")
_FAIR = 5.0  # points: a headline that will do
_TOLD = 8  # sentences, one of which may head a brief
_FRAMED = 4  # sentences that tell what was held, or given
_MOST = 3  # parties that a headline can name
_FIRST = 5  # headline and sentences that tell who came to whom
_OPENING = 3  # headline and the sentences that repeat it in full
_TRAIL = re.compile(r" (?:for|in|during|of) the (?:academic )?(?:years?|period|framework)$")
_FIGURE = re.compile(r"\b(?:towards?|step|an?|journey|road)\b", re.IGNORECASE)  # of speech
_SIDES = re.compile(r"\b(?:they|both|two|sides|parties)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Headline:
    """What a headline is built from: the story, and of its record what is known."""

    story: Story
    known: Setting
    parties: Sequence[Party]
    accounts: Sequence[Account]

    def __str__(self) -> str:
        """Of those built of certain parts, the page's own and what clauses tell the plainest."""
        choice = Choice.of(self.story.text, self.known.occasion.type, self.parties)
        best = choice.best(map(self._said, filter(None, self._found())))
        if choice.points(best) < _FAIR:
            best = choice.best([best, *map(self._said, filter(None, self._more()))])
        told = filter(None, (self.known.occasion.sentence, *self.story.body[:1]))
        return best or self._said(self._own.last([each.flat.rstrip(".") for each in told]))

    def _said(self, made: str) -> str:
        made = headlinese.tidy(made[0].upper() + made[1:])
        made = naming.unmasked(made, self.story.text, self.parties)
        return naming.spelled(made, self.story.text, self.story.houses, self.known.owner)

    @cached_property
    def _lines(self) -> Sequence[str]:
        """The page's own title, if it is whole, and the first sentences."""
        own = str(self._own) if self._own.whole else ""
        return [own, *(each.flat for each in self.story.body[:_OPENING])]

    def _found(self) -> Iterator[str | None]:
        yield sealed.line(self.parties, self.known, self.story.name)
        yield self._about(_built(self.story, self.known.occasion, self.parties))
        houses = {each.house.in_prose(self.story.text): each.house.names for each in self.parties}
        if (owner := self.known.owner) and not any(p.house.called(owner) for p in self.parties):
            houses[owner] = [owner, initials(owner)]
        yield self._own.heading(houses)
        yield self._about(self.framed("headline"))
        yield self._named_in(self.known.occasion.type)
        yield from account.headlines(self.accounts)
        yield from self._own.lines

    def _about(self, made: str | None) -> str | None:
        """With what they sign it on."""
        if not made or not headlinese.signs(made):
            return made
        own, *told = self._lines
        return headlinese.about(made, own, self._own.houses, told)

    def _more(self) -> Iterator[str | None]:
        """What else can be told, which takes longer to find."""
        yield from shortened.told(self.story.body[:_TOLD], self.known, self.accounts)
        if not called_off(self.story.name):
            sort, owner = self.known.occasion.type, self.known.owner
            topic = headlinese.topic(self._lines[0], self._own.houses)
            names = naming.ranked(self.story.text, self.parties, sort)
            if len(names) == 1 and owner and not self.story.name and owner not in names[0]:
                names = [owner, *names]
            yield frame.plain(names, sort, topic, self._lines)
            yield f"Cooperation with {names[0]}" if len(names) == 1 else None

    def _named_in(self, sort: str) -> str | None:
        """The page's own title, with those who acted where it does not name them."""
        if not self._own.tells or called_off(self.story.name):
            return None
        roles = partial(self._makers, sort="visit" if sort == "meeting" else sort)
        return nominal.of(str(self._own), sort, roles, self.known.owner)

    @cached_property
    def _own(self) -> Own:
        opening = (each.flat for each in self.story.body[:_OPENING])
        return Own.of(self.story, opening, self.known.owner)

    def framed(self, tense: str) -> str | None:
        """By the parts of those who acted in it: as "headline", or "told" in the past."""
        sort = self.known.occasion.type
        if sort not in frame.SORTS or called_off(self.story.name):
            return None
        lines = [str(self._own), *(each.flat for each in self.story.body[:_FRAMED])]
        roles = {role: self._makers(role, sort) for role in frame.ROLES[sort]}
        signed, owner = roles.get("signatory", ()), self.known.owner
        if len(signed) == 1 and owner and frame.signs_with(lines, signed[0]):
            roles["signatory"] = [owner, *signed]
        found = frame.of(sort, roles, lines)
        return getattr(found, tense) if found else None

    def _makers(self, role: str, sort: str) -> list[str]:
        """Those with a part in it, if sentences tell that all of them had it, but for "our
        Faculty"."""
        found = [each for each in self.parties if each.role == role]
        visit = sort in {"visit", "meeting"}
        near = naming.named(self.parties, *self.story.told[:_FIRST]) if visit else self.parties
        told = visit or role not in {"organizer", "host"}
        sure = all(
            each.house.called(self.known.owner)
            or (each in near and (told or hosting.makes(each.roles[role].text, each.house.names)))
            for each in found
        )
        return by(self.story, found, role) if sure else []


def find(
    story: Story, slot: Callable[[str], Slot | None], reach: int = 99, *, ahead: bool = False
) -> tuple[Slot, Sentence] | None:
    """The first sentence that fills a slot, is not denied nor, but for `ahead`, only planned."""
    if called_off(story.name):
        return None
    for sentence in story.told:
        if sentence.place <= reach and (found := slot(sentence.flat)):
            said = polarity.read(sentence.flat)
            if not said.denied and (ahead or said.status != "planned" or not sentence.place):
                return found, sentence
    return None


def called_off(told: str) -> bool:
    """It did not take place: nothing is said to have been done."""
    return bool(sorts.CALLED_OFF.search(told.lower()))


def by(story: Story, parties: Sequence[Party], *roles: str) -> list[str]:
    """The names of those with a part, as prose has them, in the order of the text."""
    below = story.title[1] if story.title else 0
    return naming.by(story.text, below, parties, roles)


def pair(story: Story, parties: Sequence[Party], sentence: Sentence) -> list[str]:
    """The two or three parties that a sentence names."""
    chief = [each for each in parties if each.role not in {"supporter", "subject"}]
    named = naming.named(chief, sentence)
    return [each.house.in_prose(story.text) for each in named] if 2 <= len(named) <= 3 else []


def company(story: Story, parties: Sequence[Party]) -> tuple[list[str], list[str]]:
    """Guests and hosts, where one of the first sentences tells that they came to them."""
    for sentence in story.told[:_FIRST]:
        named = naming.named(parties, sentence)
        guests, hosts = by(story, named, "visitor"), by(story, named, "host")
        if guests and hosts and naming.came(sentence, named):
            return guests, hosts
    return [], []


def _built(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    """By its type; None where a part of it is not sure."""
    maker = {
        "agreement_signing": signing,
        "centre_launch": _launch,
        "anniversary": _anniversary,
        "visit": _visit,
    }.get(occasion.type, _promise)
    return maker(story, parties)


def signing(story: Story, parties: Sequence[Party], verb: str = "sign") -> str | None:
    """Who signs what: those who are named where it is told."""
    if not (deal := find(story, slots.deal) or find(story, slots.pact)):
        return None
    told = [deal[1]] if deal[1].place else story.told[:_OPENING]
    for lines in ([*told, *filter(None, (story.headline,))], told):
        named = [each for each in naming.named(parties, *lines) if not naming.beside(each, lines)]
        if 2 <= len(signed := by(story, named, "signatory")) <= _MOST:
            return f"{listed(signed)} {verb} {_TRAIL.sub('', deal[0])}"
    return None


def _launch(story: Story, parties: Sequence[Party]) -> str | None:
    found = find(story, slots.centre, 6, ahead=True)
    if found is None or _FIGURE.search(found[0][0]):
        return None
    (name, ahead), _ = found
    sentence = next((each for each in story.body if name in each.flat), story.body[0])
    who = by(story, parties, "signatory")
    who = who if 2 <= len(who) <= 3 else pair(story, parties, sentence)
    who = [each for each in who if each.removeprefix("the ") not in name]
    signed = len(by(story, parties, "signatory")) > 1
    verb = f"{'agree' if signed else 'plan'} to set up" if ahead else "launch"
    return f"{listed(who)} {verb} the {name}" if len(who) > 1 else None


def _anniversary(story: Story, parties: Sequence[Party]) -> str | None:
    for sentence in [] if called_off(story.name) else story.told[: _OPENING + 1]:
        found = slots.years(sentence.flat)
        if found and (who := pair(story, parties, sentence)):
            return f"{listed(who)} mark {found}"
    return None


def _visit(story: Story, parties: Sequence[Party]) -> str | None:
    guests, hosts = company(story, parties)
    sure = 0 < len(guests) <= 2 and len(hosts) == 1 and not naming.nameless(guests)
    came = f"A delegation from {listed(guests)} visits {hosts[0]}" if sure else None
    return _promise(story, parties) or came


def _promise(story: Story, parties: Sequence[Party]) -> str | None:
    who, found = by(story, parties, "host", "visitor"), find(story, slots.promise)
    if not found or len(who) != 2 or not _SIDES.search(found[1].flat):
        return None
    return f"{listed(who)} agree to {found[0]}"

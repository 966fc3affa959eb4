"""Built: a headline of certain parts: who signed, opened, celebrated, promised what, who came."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from summarizer.phrases import polarity
from summarizer.phrases.accounts import naming
from summarizer.phrases.accounts.naming import Side
from summarizer.phrases.events import sorts
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import slots
from summarizer.phrases.statements.wording import listed
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

Slot = TypeVar("Slot")
_MOST = 3  # parties that a headline can name
_FIRST = 5  # headline and sentences that tell who came to whom
_OPENING = 3  # headline and the sentences that repeat it in full
_TRAIL = compiled(r" (?:for|in|during|of) the (?:academic )?(?:years?|period|framework)$")
_FIGURE = compiled(r"\b(?:towards?|step|an?|journey|road)\b", re.IGNORECASE)  # of speech
_CAME = Rare(r"\b(?:visit\w*|received?|welcom\w+|arriv\w+|came to|hosts?|hosted|courtesy call)\b")
_SIDES = compiled(r"\b(?:they|both|two|sides|parties)\b", re.IGNORECASE)


class Line(Told, Protocol):
    """`flat`: in one line."""

    @property
    def flat(self) -> str: ...


class Page(Protocol):
    """`told`: headline and body; `title`: where the headline stands in the text."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def title(self) -> tuple[int, int] | None: ...
    @property
    def headline(self) -> Line | None: ...
    @property
    def body(self) -> Sequence[Line]: ...
    @property
    def told(self) -> Sequence[Line]: ...


class Party(Side, Protocol):
    """`roles`: which sentence gives it which part."""

    @property
    def roles(self) -> Mapping[str, Told]: ...


def line(story: Page, sort: str, parties: Sequence[Party]) -> str | None:
    """By the sort of the event; None where a part of it is not sure."""
    maker = {
        "agreement_signing": signing,
        "centre_launch": _launch,
        "anniversary": _anniversary,
        "visit": _visit,
        "meeting": _meeting,
    }.get(sort, _promise)
    return maker(story, parties)


def find(
    story: Page, slot: Callable[[str], Slot | None], reach: int = 99, *, ahead: bool = False
) -> tuple[Slot, Line] | None:
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


def by(story: Page, parties: Sequence[Party], *roles: str) -> list[str]:
    """The names of those with a part, as prose has them, in the order of the text."""
    below = story.title[1] if story.title else 0
    return naming.by(story.text, below, parties, roles)


def pair(story: Page, parties: Sequence[Party], sentence: Line) -> list[str]:
    """The two or three parties that a sentence names."""
    chief = [each for each in parties if each.role not in {"supporter", "subject"}]
    named = naming.named(chief, sentence)
    return [naming.prose(each.house, story.text) for each in named] if 2 <= len(named) <= 3 else []


def company(story: Page, parties: Sequence[Party]) -> tuple[list[str], list[str]]:
    """Guests and hosts, where one of the first sentences tells that they came to them."""
    for sentence in story.told[:_FIRST]:
        named = naming.named(parties, sentence)
        guests, hosts = by(story, named, "visitor"), by(story, named, "host")
        if guests and hosts and naming.came(sentence, named):
            return guests, hosts
    return [], []


def signing(story: Page, parties: Sequence[Party], verb: str = "sign") -> str | None:
    """Who signs what: those who are named where it is told."""
    if not (deal := find(story, slots.deal) or find(story, slots.pact)):
        return None
    told = [deal[1]] if deal[1].place else story.told[:_OPENING]
    verb = verb.replace("sign", "renew") if slots.renews(deal[1].flat) else verb
    for lines in ([*told, *filter(None, (story.headline,))], told):
        named = [each for each in naming.named(parties, *lines) if not naming.beside(each, lines)]
        named += [each for each in parties if _silent(each, story) and each not in named]
        if 2 <= len(signed := by(story, named, "signatory")) <= _MOST:
            return f"{listed(signed)} {verb} {_TRAIL.sub('', deal[0])}"
    return None


def _silent(party: Party, story: Page) -> bool:
    """Is it the house whose page it is, which no sentence has to name?"""
    return party.roles[party.role].place > len(story.body)


def _launch(story: Page, parties: Sequence[Party]) -> str | None:
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


def _anniversary(story: Page, parties: Sequence[Party]) -> str | None:
    for sentence in [] if called_off(story.name) else story.told[: _OPENING + 1]:
        found = slots.years(sentence.flat)
        if found and (who := pair(story, parties, sentence)):
            return f"{listed(who)} mark {found}"
    return None


def _visit(story: Page, parties: Sequence[Party]) -> str | None:
    guests, hosts = company(story, parties)
    sure = 0 < len(guests) <= 2 and len(hosts) == 1 and not naming.nameless(guests)
    came = f"A delegation from {listed(guests)} visits {hosts[0]}" if sure else None
    return _promise(story, parties) or came


def _meeting(story: Page, parties: Sequence[Party]) -> str | None:
    """As a visit, where somebody came; who met elsewhere visited nobody."""
    came = any(_CAME.search(each.low) for each in story.told[: _OPENING + 1])
    return _visit(story, parties) if came else _promise(story, parties)


def _promise(story: Page, parties: Sequence[Party]) -> str | None:
    who, found = by(story, parties, "host", "visitor"), find(story, slots.promise)
    if not found or len(who) != 2 or not _SIDES.search(found[1].flat):
        return None
    return f"{listed(who)} agree to {found[0]}"

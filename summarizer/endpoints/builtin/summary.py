"""One sentence or two on what the headline has not said, built from what the rules are sure of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from summarizer.endpoints.builtin import parties as acting
from summarizer.endpoints.builtin.headline import Headline
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import polarity
from summarizer.phrases.accounts import account, built, core, frame, second
from summarizer.phrases.accounts.core import Ranked
from summarizer.phrases.accounts.lead import Lead
from summarizer.phrases.accounts.telling import Fits, Telling
from summarizer.phrases.statements import (
    attendance,
    company,
    graded,
    opening,
    pointing,
    slots,
)
from summarizer.phrases.statements.graded import Below
from summarizer.phrases.statements.wording import listed
from summarizer.phrases.words.firsts import compiled

_FIRST = 8  # sentences among which one tells the event
_TITLE = compiled(r"(?:Director|Rector|President|Dean|Head|Minister|Ambassador|Chair\w*) ")
_OPENING = 5  # sentences: who came later, came to a part of it


@dataclass(frozen=True)
class Summary:
    """What a summary is built from: that of its headline, and of its record what is known."""

    head: Headline
    people: Sequence[dict[str, Any]]  # Any: JSON
    event: dict[str, Any]  # Any: JSON

    @property
    def story(self) -> Story:
        return self.head.story

    @property
    def parties(self) -> Sequence[Party]:
        return self.head.parties

    def __str__(self) -> str:
        told = self.event["headline"]
        fits = partial(self._fits, told=told)
        again = self._telling.quoted(told, fits)
        things = second.SPOKEN_OF.get(self.event["type"], "")
        people = [each["name"] for each in self.people]
        lead = Lead(told, people, self._grade, f"{things} sides")
        said = lead.of(self.leads, self.further, again)
        return second.lowered(said, self.story.text)

    def further(self, told: str) -> Iterator[str]:
        """What can stand behind what is `told`."""
        fits = partial(self._fits, told=told)
        yield from self._of("further", filter(fits, account.further(self.head.accounts, told)))
        yield from self._of("item", self._telling.items(told, fits))
        more = filter(fits, self._more(told, alone=told == self.event["headline"]))
        yield from self._of("more", map(self._named, more))

    def leads(self, told: str) -> Iterator[str]:
        """The event as the sentences that surest tell it say, or built of its parts."""
        fits = partial(self._fits, told=told)
        near = self._telling.near(told)
        yield from self._told_by(near[:1], fits)
        built = filter(None, (self._lead(), self.head.framed("told")))
        yield from self._of("built", map(self._named, filter(fits, built)))
        yield from self._told_by(near[1:], fits)

    def _told_by(self, near: Sequence[Ranked], fits: Fits) -> Iterator[str]:
        for each in near:
            for way, said in self._telling.ways(each.told, fits):
                yield from self._of(way, [self._named(said)], each)

    def _of(self, way: str, said: Iterable[str], ranked: Ranked | None = None) -> Iterator[str]:
        """These sentences, and where they are from is kept."""
        odds = (ranked.odds, ranked.item) if ranked else ()
        for each in said:
            self._sources.setdefault(each, (way, *odds))
            yield each

    @cached_property
    def _sources(self) -> dict[str, tuple[str, *tuple[float, ...]]]:
        return {}

    def traits(self, sentence: str, told: str) -> set[str]:
        """What the grade of a sentence that can stand behind what is `told` rests on."""
        way, *odds = self._sources[sentence]
        told_by = {
            f"{name} {round(each)}" for name, each in zip(("event", "item"), odds, strict=False)
        }
        below = Below(told, self._names, self.story.text)
        return {way, *told_by, *graded.traits(sentence, below)}

    def _grade(self, sentence: str, told: str) -> float:
        return graded.grade(self.traits(sentence, told))

    @cached_property
    def _names(self) -> list[str]:
        return [each.house.in_prose(self.story.text) for each in self.parties]

    @cached_property
    def _telling(self) -> Telling:
        """Its first sentences, and the one that surest tells the event."""
        known = self.head.known
        near = [x for x in self.story.body if x.place <= _FIRST or known.chief(x)]
        return Telling(core.ranked(near, known), known)

    def _named(self, sentence: str) -> str:
        """With the one party that "the Institute" can be by its name, but in a quotation."""
        if sentence.startswith("“"):
            return sentence
        return second.housed(sentence, self._by_head)

    @cached_property
    def _by_head(self) -> dict[str, list[str]]:
        """The names of the parties by what they are."""
        found: dict[str, list[str]] = {}
        for each, name in zip(self.parties, self._names, strict=True):
            found.setdefault(each.house.head, []).append(name)
        return found

    def _fits(self, sentence: str, told: str) -> bool:
        """Has it a verb and somebody with a name, and is all that it speaks of told before it?"""
        names = [each.house.name for each in self.parties if each.role != "supporter"]
        nobody = _TITLE.match(sentence) and not any(
            each["name"] in sentence for each in self.people
        )
        short = " ".join(name for each in self.parties for name in each.house.aliases)
        short += second.SPOKEN_OF.get(self.event["type"], "")
        loose = pointing.loose(second.bare(sentence), f"{told}\n{short}", names)
        return not (loose or nobody) and (opening.stated(sentence) or " discussed " in sentence)

    def _lead(self) -> str | None:
        """The event in one sentence, by its type."""
        if self.event["type"] == "agreement_signing":
            return built.signing(self.story, self.parties, "signed")
        guests, hosts = built.company(self.story, self.parties)
        if self.event["type"] == "visit" and 0 < len(guests) <= 3 and 0 < len(hosts) <= 2:
            return f"A delegation from {listed(guests)} visited {listed(hosts)}"
        return None

    def _more(self, told: str, *, alone: bool) -> Iterator[str]:
        """Who signed, or led the guests; how many came, and what they talked about, which are not
        told alone."""
        if self.event["type"] == "agreement_signing":
            yield from self._signers(told)
        if self.event["type"] in {"visit", "meeting"}:
            yield from self._leader()
        if not alone or self.event["type"] in {"training", "forum"}:
            yield from self._came(told)

    def _signers(self, told: str) -> Iterator[str]:
        """Those who put their names to it, where a sentence names two."""
        for sentence in self.story.body:
            found = [each.name for each in sentence.people if acting.signs(sentence, each)]
            if len(found) == 2 and not polarity.denied(sentence.flat):
                signers = " and ".join(self._whole(each, alone=False) for each in found)
                deal = built.find(self.story, slots.deal)
                yield second.signed(signers, deal[0] if deal else None, told)
                return

    def _leader(self) -> Iterator[str]:
        for sentence in self.story.body[:4]:
            for person in sentence.people:
                if company.led(sentence.text[: person.start - sentence.start]):
                    guests = company.guests(" ".join(each.flat for each in self.story.body[:4]))
                    yield f"The {guests} was led by {self._whole(person.name)}".rstrip(",")
                    return

    def _came(self, told: str) -> Iterator[str]:
        """How many came to what is `told`, but for a visit, and what they talked about."""
        sort = self.event["type"]
        found = built.find(self.story, attendance.told, _OPENING)
        if frame.is_ahead([each.flat for each in self.story.told]):
            return  # who is awaited
        came = second.attended(found[0], found[1].flat, told) if found and sort != "visit" else None
        talked = built.find(self.story, slots.matters)
        if talked and sort in {"forum", "meeting", "visit", "agreement_signing"}:
            talks = second.talked(talked[0], talked[1].flat, sort)
            yield f"{came}; {talks}" if came else talks
        elif came:
            yield came

    def _whole(self, name: str, *, alone: bool = True) -> str:
        """With title and house, between commas; beside others only where it is said whose."""
        who = next((each for each in self.people if each["name"] == name), {})
        title, house = who.get("title") or "", who.get("affiliation") or ""
        house = f"the {house}" if house and " " not in house and house.istitle() else house
        known = alone or house or " of " in title
        return company.called(name, title if known else "", house)

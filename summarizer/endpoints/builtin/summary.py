"""One sentence or two on what the headline has not said, built from what the rules are sure of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import cues, headline
from summarizer.endpoints.builtin import parties as acting
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import owners, pagetitles, polarity, truecase
from summarizer.phrases.statements import attendance, company, opening, slots
from summarizer.phrases.statements.wording import listed, one

_SENTENCES = 2
_SAME = 24  # letters: a headline that begins like the page's own is that
_FIRST = 7  # sentences among which one tells the event
_PRESENT = " were present"
_MAKERS = 3  # of more not all could be named
_OTHERS = 4
_OPENING = 5  # sentences: who came later, came to a part of it
_NOUN = cues.any_of("summary", "noun")
_WITH = cues.any_of("summary", "with")


@dataclass(frozen=True)
class Summary:
    """What a summary is built from: the story, and of its record what is known."""

    story: Story
    parties: Sequence[Party]
    people: Sequence[dict[str, Any]]  # Any: JSON
    event: dict[str, Any]  # Any: JSON

    def __str__(self) -> str:
        lead, told = self._lead(), self.event["headline"]
        names = [each.house.name for each in self.parties if lead and each.house.name in lead]
        visit = self.event["type"] == "visit" and "visit" not in told
        sentences = [lead] if lead and (visit or not all(name in told for name in names)) else []
        more = [each for each in self._more() if each.rsplit(" discussed ", 1)[-1] not in told]
        name = pagetitles.printed(pagetitles.clean(self.story.name)).casefold()
        own = name.lstrip("“").startswith(told.lstrip("“")[:_SAME].casefold())
        said = self._opening() if own and (visit or not sentences) else None
        if said:
            told = [each["name"] for each in self.people if each["name"] in said]
            led = (each for each in self._led() if not any(name in each for name in told))
            who = next(led, None)
            return f"“{said}”." + (f" {who}." if who else "")
        sentences += more[: _SENTENCES - len(sentences)]
        if len(sentences) == 1 and sentences[0].endswith(_PRESENT):
            sentences = []  # alone it tells nothing of the event
        if not sentences and (said := self._opening()):
            sentences = [f"“{said}”"]
        return " ".join(f"{each[0].upper()}{each[1:]}." for each in sentences)

    def _opening(self) -> str | None:
        """The article's own sentence that tells the event."""
        story, day = self.story, self.event["date"]["text"]
        found = (
            opening.Candidate(
                each.flat,
                each.place,
                sum(any(m.name in p.house.names for m in each.houses) for p in self.parties)
                + bool(each.people),
                bool(day and day in each.text),
                each.text == self.event["evidence"][0]["quote"],
            )
            for each in story.body[:_FIRST]
            if headline.called_off(story.name) <= headline.called_off(each.low)
        )
        owner = owners.name(story.article.text, story.article.site)
        said = opening.best(found, owner and truecase.titled(owner), self.event["headline"])
        return said and opening.dated(said, day or "", self.event["date"]["start"] or "")

    def _by(self, role: str) -> list[str]:
        return headline.by(self.story, self.parties, role)

    def _lead(self) -> str | None:
        """The event in one sentence, by its type."""
        if self.event["type"] == "agreement_signing":
            return headline.signing(self.story, self.parties, "signed")
        guests, hosts = headline.company(self.story, self.parties)
        if self.event["type"] == "visit" and 0 < len(guests) <= 3 and 0 < len(hosts) <= 2:
            return f"A delegation from {listed(guests)} visited {listed(hosts)}"
        return None

    def _more(self) -> Iterator[str]:
        """Sentences that add to it, the chief ones first."""
        story, sort = self.story, self.event["type"]
        yield from self._led()
        held = headline.find(story, slots.occasions, 1)
        if sort == "anniversary" and held:
            yield f"{listed([one(each) for each in held[0]])} marked the occasion"
        work = headline.find(story, slots.devoted, 5, ahead=True)
        if sort == "centre_launch" and work:
            yield f"The centre is devoted to {work[0]}"
        if sort == "forum":
            yield from self._makers()
        yield from self._came()
        seen = headline.find(story, slots.toured)
        if sort == "visit" and seen:
            yield f"The guests toured {seen[0]}"
        if 0 < len(others := self._others()) <= _OTHERS:
            yield f"Representatives of {listed(others)}{_PRESENT}"

    def _led(self) -> Iterator[str]:
        """Who signed, or led the guests."""
        if self.event["type"] == "agreement_signing":
            yield from self._signers()
        if self.event["type"] in {"visit", "meeting"}:
            yield from self._leader()

    def _signers(self) -> Iterator[str]:
        """Those who put their names to it, where a sentence names two."""
        for sentence in self.story.body:
            found = [each.name for each in sentence.people if acting.signs(sentence, each)]
            if len(found) == 2 and not polarity.read(sentence.flat).denied:
                yield f"{' and '.join(map(self._whole, found))} signed for their institutions"
                return

    def _makers(self) -> Iterator[str]:
        """All who hold it, or nobody."""
        makers, noun = self._by("organizer"), _NOUN.search(self.story.name.lower())
        shown = [each.roles["organizer"] for each in self.parties if each.role == "organizer"]
        doubt = any(_WITH.search(each.low) for each in shown)
        if noun and 0 < len(makers) <= _MAKERS and not doubt:
            yield f"The {noun['noun']} was organised by {listed(makers)}"

    def _leader(self) -> Iterator[str]:
        for sentence in self.story.body[:4]:
            for person in sentence.people:
                if company.led(sentence.text[: person.start - sentence.start]):
                    guests = company.guests(" ".join(each.flat for each in self.story.body[:4]))
                    yield f"The {guests} was led by {self._whole(person.name)}".rstrip(",")
                    return

    def _came(self) -> Iterator[str]:
        """How many came, and what they talked about."""
        came = headline.find(self.story, attendance.told, _OPENING)
        if self.event["type"] == "visit":
            came = None  # who heard a lecture has not come to the visit
        talked = headline.find(self.story, slots.matters)
        if talked and self.event["type"] in {"forum", "meeting", "visit", "agreement_signing"}:
            who = "participants" if self.event["type"] == "forum" else "the two sides"
            yield (f"{came[0]} attended; " if came else "") + f"{who} discussed {talked[0]}"
        elif came:
            yield f"{came[0]} attended"

    def _others(self) -> list[str]:
        """Who sent somebody, and is not in the headline."""
        told = self.event["headline"]
        found = [each for each in self.parties if each.role == "participant" and each.came]
        return [
            each.house.in_prose(self.story.text) for each in found if each.house.name not in told
        ]

    def _whole(self, name: str) -> str:
        """With title and house, between commas."""
        who = next((each for each in self.people if each["name"] == name), {})
        return company.called(name, who.get("title") or "", who.get("affiliation") or "")

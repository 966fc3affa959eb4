"""Who took part: the organisations that act in the event, each with its part in it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import cues, parts
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import owners
from summarizer.phrases.names import PersonMention
from summarizer.phrases.organisations import units
from summarizer.phrases.organisations.houses import House

_HISTORY = cues.any_of("parties", "history")
_VENUES = cues.any_of("parties", "venues")
_MEMBERSHIP = cues.any_of("parties", "membership")
_WITNESS = cues.any_of("parties", "witness")
_SIGNED_BY = cues.any_of("parties", "signed_by")
_SIGNED_IT = cues.any_of("parties", "signed_it")
_CAME = cues.any_of("parties", "came")
_SESSION = cues.any_of("parties", "session")
_LEADS = cues.ordered("parties", "leads")
_AT_HOME = cues.ordered("parties", "home")
_MET = "participant"
_BODIES = {"institute", "organization", "association", "society", "council"}
_ELSEWHERE = 99  # the place of a line that is none of the story's
_ADDRESSED = re.compile(r"\b(?:(?:assoc|asst|prof|dr|mr|mrs|ms|hon|engr?)\.[ ,]?)+")
_FIRST = 2  # sentences that say who met
_ORDER = ("signatory", "organizer", "host", "visitor", "supporter", "subject", "participant")


@dataclass
class Party:
    """An organisation, its parts in the event each with the sentence that shows it first, and
    whether it acts below the headline, is met only by its people, leads one of the first
    sentences."""

    house: House
    roles: dict[str, Sentence]
    acts: bool = False
    met: bool = True
    leads: bool = False

    @property
    def role(self) -> str:
        return next((each for each in _ORDER if each in self.roles), "participant")

    @property
    def came(self) -> bool:
        """Somebody of it attended."""
        return any(_CAME.search(each.low) for each in self.roles.values() if each.place)


def read(story: Story, occasion: Occasion, houses: Sequence[House]) -> list[Party]:
    """The parties of the event, the chief ones first."""
    found: dict[int, Party] = {}
    for house, role, sentence, met in _parts(story, houses):
        party = found.setdefault(id(house), Party(house, {}))
        if sentence.place <= 1 and not party.leads:
            first = parts.leading(sentence)
            party.leads = any(
                m in house.mentions for i, m in enumerate(sentence.houses) if i in first
            )
        party.roles.setdefault(role, sentence)
        party.acts = party.acts or sentence.place > 0
        party.met = party.met and met
    _fold_parts(found)
    _received(found.values())
    for key, each in list(found.items()):
        if _doubtful(story, each, found.values()) or _in_passing(each):
            del found[key]
    parties = [each for each in found.values() if not _made(story, occasion, each)]
    parties += _at_home(story, occasion, parties)
    _by_type(occasion, parties)
    return sorted(parties, key=lambda each: (_rank(story, each), each.house.mentions[0].start))


def _at_home(story: Story, occasion: Occasion, parties: Sequence[Party]) -> Iterator[Party]:
    """The house whose page it is."""
    text, role = story.article.text, cues.first(_AT_HOME, occasion.type)
    others = [name for party in parties for name in party.house.names]
    part = story.title is not None and story.name != story.article.title
    house = role and owners.silent(text, story.article.site, part=part, others=others)
    if role and house:
        if role == "subject" and (house.kind == "ngo" or role in {each.role for each in parties}):
            role = "supporter"
        start, end = house.mentions[0].start, house.mentions[0].end
        line = text[text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
        yield Party(house, {role: Sentence(start, end, line, "", (), (), _ELSEWHERE)}, acts=True)


def _by_type(occasion: Occasion, parties: Sequence[Party]) -> None:
    """Of whom only the first lines speak, and no rule says as what: the event's type does."""
    roles = {each.role for each in parties}
    everybody = {"agreement_signing": "signatory"}.get(occasion.type)
    if occasion.type == "visit" and "visitor" in roles and "host" not in roles:
        everybody = "host"
    for party in parties:
        first = 2 if occasion.type == "agreement_signing" and "signatory" not in roles else 1
        plain = party.role == "participant" and party.roles["participant"].place <= first
        role = everybody if party.house.kind != "government" else None
        role = role or (cues.first(_LEADS, occasion.type) if party.leads else None)
        if plain and role:
            party.roles[role] = party.roles["participant"]


def _received(parties: Collection[Party]) -> None:
    """Who is both host and guest, where others came, is the host."""
    others = [each for each in parties if "visitor" in each.roles and "host" not in each.roles]
    for party in parties:
        if others and "host" in party.roles:
            party.roles.pop("visitor", None)


def _fold_parts(found: dict[int, Party]) -> None:
    """A faculty beside its university is no party of its own; and a university that only the
    headline names is none beside the college of it that acts."""
    for key, part in list(found.items()):
        for other, whole in list(found.items()):
            within = whole is not part and units.inside(part.house.name, whole.house.names)
            if whole is part or not (within or part.house.name.startswith(whole.house.name)):
                continue
            if units.is_part(part.house.name, whole.house.name):
                for role, sentence in part.roles.items():
                    whole.roles.setdefault(role, sentence)
                whole.house.country = whole.house.country or part.house.country
                found.pop(key, None)
            elif not whole.acts:
                found.pop(other, None)
                break


def _doubtful(story: Story, party: Party, parties: Collection[Party]) -> bool:
    """Another name that only the headline has, or a unit that only its head is known by."""
    others = [each for each in parties if each is not party and each.acts]
    if not party.acts:
        return any(
            units.alike(party.house.name, each.house.name, party.house.head) for each in others
        )
    return (
        party.met
        and len(others) > 1
        and units.common(party.house.name, party.house.head, story.text)
    )


def _in_passing(party: Party) -> bool:
    """Named once, below the first sentences, by a short name as one of many, or by one that no
    head makes a house: of these every second one was a party, on unseen articles."""
    if len(party.house.mentions) > 1 or party.roles[party.role].place <= _FIRST:
        return False
    short = len(party.house.name.split()) < 3 and party.role == _MET
    return short or party.house.kind == "other"


def _made(story: Story, occasion: Occasion, party: Party) -> bool:
    """What the event sets up is no party to it."""
    founded = occasion.type == "centre_launch" and party.house.kind in {"institute", "other"}
    return founded and units.made(party.house.name, story.text[: story.span[1]])


def _rank(story: Story, party: Party) -> int:
    titled = story.title and any(
        story.title[0] <= m.start < story.title[1] for m in party.house.mentions
    )
    return _ORDER.index(party.role) - (8 if titled else 0)


def _parts(story: Story, houses: Sequence[House]) -> Iterator[tuple[House, str, Sentence, bool]]:
    """Each part that a house has in a sentence, and whether only its people are met there."""
    by_start = {m.start: house for house in houses for m in house.mentions}
    for sentence in story.told:
        if sentence.place > 2 and _HISTORY.search(sentence.low):
            continue
        labels = parts.of(sentence)
        for number, mention in enumerate(sentence.houses):
            house = by_start.get(mention.start)
            role = _role(story, sentence, number, labels) if house else None
            if house and role and not _unfit(house, sentence, labels.get(number, _MET)):
                met = number in labels and parts.in_office(sentence, number)
                yield house, role, sentence, met
        for person in sentence.people:
            where, title = person.affiliation, (person.title or "").lower()
            house = next((each for each in houses if where and each.called(where)), None)
            if house and not house.generic and not _MEMBERSHIP.search(title):
                yield house, "signatory" if signs(sentence, person) else _MET, sentence, True


def _role(story: Story, sentence: Sentence, number: int, labels: dict[int, str]) -> str | None:
    if number in labels:
        part = labels[number] == "organizer" and sentence.place and _only_session(story, sentence)
        return _MET if part else labels[number]
    first = sentence.place <= 2 and len(sentence.people) <= 2  # a longer list names its people
    return _MET if first and parts.is_named(sentence, number) else None


def _unfit(house: House, sentence: Sentence, role: str) -> bool:
    """No house, or none of its own, or the letters of a line in capitals."""
    if _VENUES.search(house.name.lower()):
        return True
    if house.generic and (role == _MET or house.head not in _BODIES):
        return True
    return sentence.place == 0 and house.name.isupper() and len(house.mentions) == 1


def _only_session(story: Story, sentence: Sentence) -> bool:
    """What is held is a session of the event, or a dinner, and not what the headline names."""
    match = _SESSION.search(sentence.low)
    return match is not None and match["what"] not in story.name.lower()


def signs(sentence: Sentence, person: PersonMention) -> bool:
    """Named as one who puts the signature, before those in whose presence it is put."""
    left = sentence.text[: person.start - sentence.start].lower()
    right = _ADDRESSED.sub(" ", sentence.text[person.end - sentence.start :].lower())
    if _WITNESS.search(left):
        return False
    return bool(_SIGNED_BY.search(left) or _SIGNED_IT.match(right))


def as_json(party: Party) -> dict[str, Any]:  # Any: JSON
    house, sentence = party.house, party.roles[party.role]
    return {
        "name": house.name,
        "aliases": house.aliases,
        "kind": house.kind,
        "country": house.country,
        "role": party.role,
        "evidence": [{"quote": sentence.text}],
    }

"""Who took part: the organisations that act in the event, each with its part in it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import cues, own, parts
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import known, lexicon, units
from summarizer.phrases.houses import House
from summarizer.phrases.names import OrganisationMention, PersonMention

_HISTORY = cues.any_of("parties", "history")
_VENUES = cues.any_of("parties", "venues")
_MEMBERSHIP = cues.any_of("parties", "membership")
_WITNESS = cues.any_of("parties", "witness")
_SIGNED_BY = cues.any_of("parties", "signed_by")
_SIGNED_IT = cues.any_of("parties", "signed_it")
_CAME = cues.any_of("parties", "came")
_SESSION = cues.any_of("parties", "session")
_LEADS = {
    "forum": "organizer",
    "training": "organizer",
    "anniversary": "organizer",
    "centre_launch": "organizer",
    "donation": "supporter",
    "other": "organizer",
}
_AT_HOME = {
    "agreement_signing": "signatory",
    "visit": "host",
    "meeting": "host",
    "training": "organizer",
    "forum": "organizer",
    "anniversary": "organizer",
    "centre_launch": "organizer",
    "award": "participant",
    "donation": "subject",
}
_HOSTS = {"university", "hospital", "institute", "government", "ngo"}
_ELSEWHERE = 99  # the place of a line that is none of the story's
_ORDER = ("signatory", "organizer", "host", "visitor", "supporter", "subject", "participant")


@dataclass
class Party:
    """An organisation, its parts in the event each with the sentence that shows it first, and
    whether it acts below the headline, and leads one of the first sentences."""

    house: House
    roles: dict[str, Sentence]
    acts: bool = False
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
    for house, role, sentence in _parts(story, houses):
        party = found.setdefault(id(house), Party(house, {}))
        if sentence.place <= 1 and not party.leads:
            first = parts.leading(sentence)
            party.leads = any(
                m in house.mentions for i, m in enumerate(sentence.houses) if i in first
            )
        party.roles.setdefault(role, sentence)
        party.acts = party.acts or sentence.place > 0
    _fold_parts(found)
    for key in [key for key, each in found.items() if _doubtful(story, each, found.values())]:
        del found[key]
    parties = [each for each in found.values() if not _object(story, occasion, each)]
    parties += _at_home(story, occasion, parties)
    _by_type(occasion, parties)
    return sorted(parties, key=lambda each: (_rank(story, each), each.house.mentions[0].start))


def _at_home(story: Story, occasion: Occasion, parties: Sequence[Party]) -> Iterator[Party]:
    """The house whose page it is: what its page tells, it does, though it calls itself only "we"
    or by the titles of its people."""
    name = own.owner(story.article)
    role = _AT_HOME.get(occasion.type)
    kind, head = known.kind(name or ""), known.head_of(name or "")
    if name is None or role is None or kind not in _HOSTS or head in lexicon.FORWARD:
        return
    if not head.isascii() or (kind == "ngo" and story.title and story.name != story.article.title):
        return
    given = any(each.role == "subject" for each in parties)
    if occasion.type == "donation" and (kind == "ngo" or given):
        role = "supporter"
    text = story.article.text
    rare = {each for each in units.rare(name)}
    if not rare or any(rare & units.rare(n) for p in parties for n in p.house.names):
        return
    start = text.find(name)
    line = text[text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
    if start >= 0:
        mention = OrganisationMention(start, start + len(name), name, kind, head, start)
        house = House(name, kind, head, mentions=[mention])
        quote = Sentence(start, start + len(name), line, "", (mention,), (), _ELSEWHERE)
        yield Party(house, {role: quote}, acts=True)


def _by_type(occasion: Occasion, parties: Sequence[Party]) -> None:
    """Of whom only the first lines speak, and no rule says as what: the event's type does."""
    roles = {each.role for each in parties}
    everybody = {"agreement_signing": "signatory"}.get(occasion.type)
    if occasion.type == "visit" and "visitor" in roles and "host" not in roles:
        everybody = "host"
    for party in parties:
        plain = party.role == "participant" and party.roles["participant"].place <= 1
        role = everybody if party.house.kind != "government" else None
        role = role or (_LEADS.get(occasion.type) if party.leads else None)
        if plain and role:
            party.roles[role] = party.roles["participant"]


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
    met = party.role in {"participant", "signatory"} and len(others) > 1 and not party.leads
    return met and units.common(party.house.name, party.house.head, story.text)


def _rank(story: Story, party: Party) -> int:
    titled = story.title and any(
        story.title[0] <= m.start < story.title[1] for m in party.house.mentions
    )
    return _ORDER.index(party.role) - (8 if titled else 0)


def _parts(story: Story, houses: Sequence[House]) -> Iterator[tuple[House, str, Sentence]]:
    by_start = {m.start: house for house in houses for m in house.mentions}
    for sentence in story.told:
        past = sentence.place > 2 and _HISTORY.search(sentence.low)
        labels = parts.of(sentence)
        listed = len(sentence.people) > 2
        for number, mention in enumerate(sentence.houses):
            house = by_start.get(mention.start)
            if house is None or house.generic or _VENUES.search(house.name.lower()):
                continue
            if sentence.place == 0 and mention.name.isupper() and len(house.mentions) == 1:
                continue
            if number in labels and not past:
                role = labels[number]
                part = role == "organizer" and sentence.place and _only_session(story, sentence)
                yield house, "participant" if part else role, sentence
            elif sentence.place <= 2 and not (past or listed) and parts.is_named(sentence, number):
                yield house, "participant", sentence
        if past:
            continue
        for person in sentence.people:
            house = next(
                (h for h in houses if person.affiliation and h.called(person.affiliation)), None
            )
            if house and not house.generic and not _MEMBERSHIP.search((person.title or "").lower()):
                yield house, "signatory" if signs(sentence, person) else "participant", sentence


def _only_session(story: Story, sentence: Sentence) -> bool:
    """What is held is a session of the event, or a dinner, and not what the headline names."""
    match = _SESSION.search(sentence.low)
    return match is not None and match["what"] not in story.name.lower()


def signs(sentence: Sentence, person: PersonMention) -> bool:
    """Named as one who puts the signature, before those in whose presence it is put."""
    left = sentence.text[: person.start - sentence.start].lower()
    right = sentence.text[person.end - sentence.start :].lower()
    if _WITNESS.search(left):
        return False
    return bool(_SIGNED_BY.search(left) or _SIGNED_IT.match(right))


def _object(story: Story, occasion: Occasion, party: Party) -> bool:
    """What the event sets up is no party to it."""
    if occasion.type != "centre_launch" or party.house.kind not in {"institute", "other"}:
        return False
    name = re.escape(party.house.name)
    made = r"(?:establish\w*|inaugurat\w+|launch\w*|unveil\w*|open\w*|set up"
    made += r"|(?:opening|unveiling|inauguration)(?: ceremony)? of)"
    was = rf"(?:was|were|is|has been|be) (?:\w+ )?{made}"
    pattern = rf"\b{made} (?:(?!of )[\w-]+ ){{0,5}}[\"“]?{name}|{name}[”\"’']?[^.;]{{0,50}}\b{was}"
    return bool(re.search(pattern, " ".join(story.text[: story.span[1]].split()), re.IGNORECASE))


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

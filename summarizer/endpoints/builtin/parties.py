"""Who took part: the organisations that act in the event, each with its part in it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import owners
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation import headed, odds, standing, unsaid, wholes
from summarizer.phrases.participation.parts import signs
from summarizer.phrases.participation.scene import Scene, Told
from summarizer.phrases.participation.standing import Standing

__all__ = ["Party", "as_json", "candidates", "read", "signs"]

Json = dict[str, Any]  # Any: JSON
_AT_HOME = cues.ordered("parties", "home")
_ELSEWHERE = 99  # the place of a line that is none of the story's
AGREED = 1.4  # how much less may speak for the part that a sentence gives than for another


@dataclass
class Party:
    """An organisation, its part in the event, and the parts that sentences give it; `named` is the
    first sentence that names it."""

    house: House
    role: str
    roles: dict[str, Told]
    came: bool = False
    named: Told | None = None


def candidates(story: Story, occasion: Occasion, people: Sequence[Json]) -> list[Standing]:
    """Where each organisation of a story stands, of which these `people` were there."""
    present = [each["affiliation"] for each in people if each["affiliation"]]
    owner = owners.name(story.article.text, story.article.site)
    text = story.text[: story.span[1]]
    return standing.read(Scene(story.told, story.houses, occasion.type, text, owner, present))


def read(story: Story, occasion: Occasion, every: list[Standing]) -> list[Party]:
    """The parties of the event, the chief ones first, of the `candidates`."""
    standing.merge(every)
    found = [each for each in every if each.told and odds.chance(each.traits) > 0]
    _received(found)
    parties = [_party(each) for each in wholes.kept(found)]
    parties += _at_home(story, occasion, parties)
    return sorted(parties, key=lambda each: (_rank(story, each), each.house.mentions[0].start))


def with_headed(headline: str, every: Sequence[Standing], found: list[Party]) -> list[Party]:
    """And those whom the headline of the record names beside them."""
    known = [name for party in found for name in party.house.names]
    return [*found, *map(_party, headed.more(headline, every, known))]


def _party(each: Standing) -> Party:
    """With the part that a sentence gives it, unless much more speaks for another."""
    given = next((role for role in odds.ROLES if role in each.roles), None)
    likely, sums = odds.likeliest(each.traits)
    held = given and (given == "organizer" or sums[given] > sums[likely] - AGREED)
    role = given if given and held else likely
    shown = next(iter(each.roles.values()), each.told[0])
    roles = {role: each.roles.get(role, shown), **each.roles}
    return Party(each.house, role, roles, "somebody of it came" in each.traits, each.told[0])


def _at_home(story: Story, occasion: Occasion, parties: Sequence[Party]) -> Iterator[Party]:
    """The house whose page it is."""
    text, role = story.article.text, cues.first(_AT_HOME, occasion.type)
    others, roles = [party.house for party in parties], [party.role for party in parties]
    told = [each.flat for each in story.told] if story.part else ()
    if story.part and not unsaid.lacks_side(occasion.type, roles, told):
        return
    house = role and owners.silent(text, story.article.site, part=story.part, others=others)
    if role and house:
        if role == "subject" and (house.kind == "ngo" or role in roles):
            role = "supporter"
        start, end = house.mentions[0].start, house.mentions[0].end
        line = text[text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
        yield Party(house, role, {role: Sentence(start, end, line, "", (), (), _ELSEWHERE)})


def _received(found: Collection[Standing]) -> None:
    """Who is both host and guest, where others came, is the host."""
    others = [each for each in found if "visitor" in each.roles and "host" not in each.roles]
    for each in found:
        if others and "host" in each.roles:
            each.roles.pop("visitor", None)


def _rank(story: Story, party: Party) -> int:
    titled = story.title and any(
        story.title[0] <= m.start < story.title[1] for m in party.house.mentions
    )
    return odds.ROLES.index(party.role) - (8 if titled else 0)


def as_json(party: Party) -> dict[str, Any]:  # Any: JSON
    house, sentence = party.house, party.roles[party.role]
    said = " ".join(sentence.text.split())
    quotes = [sentence.text]
    if party.named and not any(name in said for name in house.names):
        quotes.append(party.named.text)  # "the Faculty organised it": whose it is, stands elsewhere
    return {
        "name": house.name,
        "aliases": house.aliases,
        "kind": house.kind,
        "country": house.country,
        "role": party.role,
        "evidence": [{"quote": each} for each in dict.fromkeys(quotes)],
    }

"""Where each organisation of a scene stands: the parts it is given, and its traits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.phrases.organisations import units
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.organisations.states import sender
from summarizer.phrases.participation import parts
from summarizer.phrases.participation.scene import TABLES, Scene, Told
from summarizer.phrases.participation.view import View
from summarizer.phrases.words import letters, lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_MEMBERSHIP = TABLES.any_of("scene", "membership")
_CAME = TABLES.any_of("scene", "came", lines=True)
_SKIPPED = TABLES.any_of("scene", "skipped", lines=True)
_VENUES = TABLES.any_of("scene", "venues")
_SIGNING = TABLES.any_of("scene", "signing", lines=True)
_PAPER = TABLES.any_of("scene", "paper")
_UNITS = lexicon.PARTS | {"school", "faculty", "college"}
_WEAK = letters.words(
    "committee commission board group team service services programme program network project"
    " consortium"
)
_PARTS = _UNITS | letters.words("directorate")
_OF_ONE = compiled(r"(?: ?\([A-Z][\w&-]{1,9}\))?(?:,|,? of| at|,? part of|) (?:the )?")
_OWNED = compiled(r"[’']s? | ?\([A-Z][\w&-]{1,9}\) ")
_MINISTER = Rare(
    r"(?<!presence of )(?<!presence of the )(?<!attended by the )\bminister"
    r"(?: (?:of|for) (?P<of>(?:public )?[a-z]+))?\b[^.;]{0,120}?\b"
    r"(?P<does>(?<!was )(?<!were )received|receives|welcomed|welcomes|hosted|met with"
    r"|signed|signs)\b"
    r"|\bchair(?:manship|ed)\b[^;]{0,90}?\b(?:vice[- ]|deputy )?minister of (?P<chairs>[a-z]+)",
    lines=True,
)
_CARRIED = ("as ", "given a part", "somebody", "leads ")
_SAID = 6  # sentences that say what happened
_EARLY = 9  # sentences in which the event is told
_MANY = 8  # organisations


@dataclass(eq=False)
class Standing:
    """roles: each part that a sentence gives it, with the first such sentence; mentions: how often
    it is told of, first where; whole: the house that it is a part of."""

    house: House
    roles: dict[str, Told] = field(default_factory=dict)
    traits: set[str] = field(default_factory=set)
    told: list[Told] = field(default_factory=list)
    past: bool = True
    whole: House | None = None


def read(scene: Scene) -> list[Standing]:
    """The standing of each organisation, in the order of the scene's."""
    found = {id(house): Standing(house) for house in scene.houses}
    headline = next((each.low for each in scene.told if not each.place), "")
    signed = False
    for sentence in scene.told:
        if sentence.place and _SKIPPED.search(sentence.low):
            continue
        signed = signed or _is_signing(sentence)
        if sentence.houses:
            _view(scene, View(sentence, headline), found)
        _people(scene, sentence, found)
        _minister(scene, sentence, found)
    standings = list(found.values())
    for standing in standings:
        others = [each for each in standings if each is not standing]
        standing.traits.update(_whole(scene, standing), _beside(standing, others))
        standing.traits.update(_present(scene, standing))
        standing.traits.update(("something is signed",) if signed else ())
    return standings


def merge(standings: list[Standing]) -> None:
    """A part that stands beside its whole is none of its own: what is told of it is the whole's;
    unless it has a name of its own and is told of more than the whole, which is then none. Nor is
    a state's government, whose mission acts for it there."""
    for one in [each for each in standings if each.told]:
        acts = (each for each in standings if each.roles and _acts_for(each.house, one.house))
        one.whole = one.whole or next((each.house for each in acts), None)
    wholes = {id(each.house): each for each in standings}
    for one in [each for each in standings if each.whole]:
        owner = wholes.get(id(one.whole))
        if owner is None or owner is one or owner.whole or owner not in standings:
            continue
        chief = len(one.told) > len(owner.told) and bool(units.own(one.house.name))
        part, whole = (owner, one) if chief else (one, owner)
        whole.roles = {**part.roles, **whole.roles}
        whole.traits |= {each for each in part.traits if each.startswith(_CARRIED)}
        whole.house.country = whole.house.country or part.house.country
        standings.remove(part)


def _view(scene: Scene, view: View, found: dict[int, Standing]) -> None:
    for number, mention in enumerate(view.sentence.houses):
        house = scene.house(mention)
        if house is None or parts.is_aside(view.sentence, number):
            continue
        if parts.is_titled(view.sentence, number) or number in view.absent:
            continue
        standing = found[id(house)]
        standing.whole = standing.whole or _owner(scene, view.sentence, number)
        standing.told.append(view.sentence)
        standing.traits.update(view.of(number))
        standing.past = standing.past and view.past
        if number in view.labels and not view.past:
            standing.roles.setdefault(view.labels[number], view.sentence)


def _owner(scene: Scene, sentence: Told, number: int) -> House | None:
    """Whose faculty it is: "Faculty of Nursing (FN), Corvo University", "Corvo's School of …"."""
    mine = sentence.houses[number]
    if mine.head not in _PARTS:
        return None
    for other, owner in ((number + 1, _OF_ONE), (number + 2, _OF_ONE), (number - 1, _OWNED)):
        if not 0 <= other < len(sentence.houses):
            continue
        left, right = sorted((mine, sentence.houses[other]), key=lambda each: each.start)
        at = sentence.start
        between = " ".join(sentence.text[left.end - at : right.begin - at].split("\n"))
        if owner.fullmatch(between) and sentence.houses[other].head not in _PARTS:
            return scene.house(sentence.houses[other])
    return None


def _people(scene: Scene, sentence: Told, found: dict[int, Standing]) -> None:
    for person in sentence.people:
        where = person.affiliation
        house = next(iter(scene.called(where)), None) if where else None
        if house is None:
            continue
        standing = found[id(house)]
        if _MEMBERSHIP.search((person.title or "").lower()):
            standing.traits.add("somebody is its member")
            continue
        signs = parts.signs(sentence, person)
        standing.traits.add("somebody of it")
        standing.traits.update(("somebody of it came",) if _CAME.search(sentence.low) else ())
        early = "early" if sentence.place <= 2 else "later"
        standing.traits.add("somebody signs for it" if signs else f"somebody of it {early}")
        if signs and not house.generic:
            standing.roles.setdefault("signatory", sentence)


def _minister(scene: Scene, sentence: Told, found: dict[int, Standing]) -> None:
    """Whose minister receives or signs, has that part: "The Minister of Health received …"."""
    match = _MINISTER.search(sentence.low) if sentence.place <= _SAID else None
    if match is None:
        return
    of = f"ministry of {match['of'] or match['chairs'] or ''}".rstrip()
    named = (h for h in scene.houses if h.head == "ministry")
    house = next((each for each in named if each.name.lower().startswith(of)), None)
    if house:
        role, standing = (
            "signatory" if "sign" in (match["does"] or "") else "host",
            found[id(house)],
        )
        standing.told += [sentence] if sentence not in standing.told else []
        standing.roles.setdefault(role, sentence)
        standing.traits.update((f"as {role}", "given a part", "somebody of it early"))
        standing.past = False


def _is_signing(sentence: Told) -> bool:
    low = sentence.low
    return sentence.place <= _EARLY and bool(_SIGNING.search(low) and _PAPER.search(low))


def _whole(scene: Scene, standing: Standing) -> Iterator[str]:
    """What is true of it in the story as a whole."""
    house, times = standing.house, len(standing.told)
    places = [each.place for each in standing.told]
    first = min(places, default=99)
    yield "named once" if times <= 1 else "named twice" if times == 2 else "named more often"
    yield f"first in {first}" if first < 3 else "first in 3 to 6" if first <= 6 else "first later"
    yield f"event of {scene.type}"
    yield from _if("named five times", times >= 5)
    yield from _if("in the headline alone", bool(places) and not any(places))
    yield from _if("in headline and body", 0 in places and any(places))
    active = [at.place for part, at in standing.roles.items() if part != "participant"]
    yield from _if("an active part early", any(at <= _SAID for at in active))
    yield from _if("several active parts", len(active) > 1)
    yield from _if("never told", not times)
    yield from _if("told of the past only", standing.past)
    yield from _if("somebody of a government's", _ruled(standing))
    yield from _if("in the last third", first > 2 and first > scene.last * 2 / 3)
    yield from _if("set up by it", units.made(house.name, scene.text))
    yield from _if("whose page it is", bool(scene.owner and house.called(scene.owner)))
    count = len(scene.houses)
    yield f"among {'few' if count <= 3 else 'some' if count <= _MANY else 'many'}"
    yield from _name(scene, house)


def _present(scene: Scene, standing: Standing) -> Iterator[str]:
    """Whether people of it were there; they make a house a party, but hardly a part of one."""
    house, traits = standing.house, standing.traits
    there = scene.there[id(house)]
    partly = {"a unit", "a body", "common words", "generic", "its own word in another's name"}
    whole = not partly & traits
    yield from _if("a whole house among those present", whole and "among those present" in traits)
    if not there:
        return
    yield "one of it there" if there == 1 else "some of it there"
    yield from _if("people of a whole house there", whole)
    yield from _if("people there of one told of once", "named once" in traits)


def _ruled(standing: Standing) -> bool:
    present = {"somebody of it", "somebody's office there"} & standing.traits
    return standing.house.kind == "government" and not standing.house.generic and bool(present)


def _name(scene: Scene, house: House) -> Iterator[str]:
    """What its name tells."""
    words = len(house.name.split())
    yield f"kind {house.kind}"
    yield "one word" if words == 1 else "two words" if words == 2 else "more words"
    yield from _if("no head", not house.head)
    yield from _if("generic", house.generic)
    yield from _if("in capitals", house.name.isupper())
    common = units.common(house.name, house.head, scene.text)
    ruling = house.kind == "government" and not common and not house.generic
    yield from _if("a government's unit", ruling and house.head in _UNITS | _WEAK)
    yield from _if("a unit", not ruling and house.head in _UNITS)
    yield from _if("a body", not ruling and house.head in _WEAK)
    yield from _if("common words", common)
    yield from _if("a venue's name", bool(_VENUES.search(house.name.lower())))
    yield from _if("its country known", house.country is not None)
    yield from _if("other names", bool(house.aliases))


def _beside(standing: Standing, others: Sequence[Standing]) -> Iterator[str]:
    """What is true of it beside the others."""
    house, head = standing.house, standing.house.head
    names = [name for each in others if not each.house.generic for name in each.house.names]
    yield from _if("inside another", bool(names) and units.inside(house.name, names))
    yield from _if("like another", any(units.alike(house.name, o.house.name, head) for o in others))
    yield from _if("has parts", any(units.inside(o.house.name, house.names) for o in others))
    yield from _own(standing, others)
    given = [each for each in others if each.roles]
    yield from sorted({f"another as {role}" for each in given for role in each.roles})
    count = "none" if not given else "one" if len(given) == 1 else "some"
    yield f"{count if len(given) < 4 else 'many'} others given a part"
    yield from _if("others given a part, not it", len(given) > 1 and not standing.roles)
    lands = {each.house.country for each in others if each.house.country}
    yield from _if(
        "alone from its country", bool(lands and house.country) and house.country not in lands
    )


def _acts_for(mission: House, government: House) -> bool:
    one, other = sender(government.name), sender(mission.name)
    if not one or not other or one == other or not one.startswith("government "):
        return False
    return one.rpartition(" ")[2] == other.rpartition(" ")[2]


def _own(standing: Standing, others: Sequence[Standing]) -> Iterator[str]:
    """Whether a word that is its own stands in another's name: it may be that one."""
    mine = frozenset[str]().union(*map(units.own, standing.house.names))
    yield from _if("no word of its own", not mine)
    yield from _if("no word but a nation's", units.national(standing.house.name))
    shared = [o for o in others if any(mine & units.own(name) for name in o.house.names)]
    yield from _if("its own word in another's name", bool(shared))
    more = any(len(each.told) > len(standing.told) for each in shared)
    yield from _if("its own word in a name told more", more)


def _if(trait: str, holds: bool, /) -> tuple[str, ...]:
    return (trait,) if holds else ()

"""The organisations of a text: every mention of one gathered under its longest name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention, capitals, initialled, lands, units
from summarizer.phrases.organisations.states import sender
from summarizer.phrases.places import nationality
from summarizer.phrases.words import letters, lexicon, words

_ARTICLE = re.compile(
    r"(?:University|Institute|College|School|Faculty|Academy|Ministry|Department"
    r"|Government|Embassy|Consulate|National|People|Committee|Commission|Federal|Royal"
    r"|Association|Foundation|Society|Republican|State|Centers?|Health|Chinese|French"
    r"|German|Swiss|Turkish|Japanese|Korean|First|Second|Third|Fourth|Fifth|Sixth|Affiliated)\b"
    r"(?! [A-Z]\w+$)"
)

_LOCAL = letters.words("provincial regional district municipal prefectural county")
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | _LOCAL
_WHERE = re.compile(r" (?P<of>(?:of|in|OF|IN) (?:the |THE )?)?(?P<place>[A-ZÀ-Ý][^,()]{1,40})")
_STATES = letters.words("usa uk us uae")
_BANDS = frozenset({"Friends", "Partners"})
_SHORTEST = 3  # characters: " UK"
_HEAD_OF = {
    each: english
    for english, others in (
        ("university", "universidad universidade université universite università universita"),
        ("university", "universität universitaet universitat universiteit universitet"),
        ("university", "univerzita univerzitet uniwersytet universitatea sveučilište"),
        ("hospital", "hôpital hopital ospedale szpital spital krankenhaus ziekenhuis bolnica"),
    )
    for each in map(letters.unaccented, others.split())
}
"""Heads in other languages: the University of Corvo is the Universidad de Corvo."""
_WHOLE = 2  # gaps of a name that is whole
_DASHED = frozenset({" – ", " - ", " — "})
_ALSO = re.compile(r",? also (?:known as |called |named )?(?:the )?")
_HEADS = lexicon.HEADS - {"group", "union"}
_FORMS = letters.words("inc ltd llc plc gmbh ag corp co limited pte bhd srl bv oy kft zrt")
_OF = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Organi[sz]ation|Office|Bureau|Agency|Union|Commission) of\b"
)


@dataclass
class House:
    """One organisation: its names, its kind, its country as far as the words tell, its mentions."""

    name: str
    kind: str
    head: str
    aliases: list[str] = field(default_factory=list)
    mentions: list[OrganisationMention] = field(default_factory=list)
    country: str | None = None
    generic: bool = False

    @property
    def names(self) -> list[str]:
        return [self.name, *self.aliases]

    def in_prose(self, text: str) -> str:
        """The name as a sentence has it, with an article where the text mostly gives it one."""
        before = [text[max(0, m.begin - 4) : m.begin].lower() for m in self.mentions]
        given = 2 * before.count("the ") >= len(before) or _OF.match(self.name)
        name = self.name.removeprefix("the ")
        return f"the {name}" if given or _ARTICLE.match(name) else name

    def called(self, name: str) -> bool:
        key = _key(name)
        return key == _key(self.name) or any(key == _key(each) for each in self.aliases)


def gather(text: str, mentions: Iterable[OrganisationMention]) -> list[House]:
    """The organisations of a text in the order of their first mention."""
    houses: list[House] = []
    latest: House | None = None
    for mention in mentions:
        house = _find(houses, mention)
        beside = latest is not None and _in_brackets(text, latest.mentions[-1], mention)
        if latest and beside and (house is None or (house is not latest and " " not in house.name)):
            if house:
                houses.remove(house)
            earlier = house.mentions if house else []
            latest.aliases += filter(None, (mention.name, mention.acronym))
            if mention.head and not latest.head and latest.name.isupper():
                latest.aliases.append(latest.name)
                latest.aliases.remove(mention.name)
                latest.name, latest.kind, latest.head = mention.name, mention.kind, mention.head
            latest.mentions = sorted([*latest.mentions, *earlier, mention], key=lambda m: m.start)
            continue
        if house is None:
            house = House(mention.name, mention.kind, mention.head, generic=mention.generic)
            houses.append(house)
        _add(house, mention)
        latest = house
    houses = _towned(text, _titled(houses))
    for house in houses:
        own = nationality.of(house.name)
        sure = own and not nationality.by_town(house.name)
        house.country = own if sure else lands.beside(text, house.mentions) or own
    return houses


def _titled(houses: Sequence[House]) -> list[House]:
    """With what a headline calls shorter under its whole name: "Corvo Institute of Nursing", below
    always "Corvo Valley Institute of Nursing Training"."""
    kept = list(houses)
    for short in houses:
        long = [each for each in kept if _abridged(short, each)]
        if len(short.mentions) == 1 and len(long) == 1:
            long[0].mentions.insert(0, short.mentions[0])
            long[0].aliases.append(short.name)
            kept.remove(short)
    return kept


def _towned(text: str, houses: Sequence[House]) -> list[House]:
    """With "Regional Hospital of Corvo" under "Ann Lind Regional Hospital in Corvo"."""
    kept = list(houses)
    for short in houses:
        sort, joint, town = short.name.rpartition(" of ")
        if not joint or not town[0].isupper() or units.rare(sort):
            continue
        long = [each for each in kept if _sited(text, each, short, town)]
        if len(long) == 1:
            mentions = [*long[0].mentions, *short.mentions]
            long[0].mentions = sorted(mentions, key=lambda each: each.start)
            long[0].aliases.append(short.name)
            kept.remove(short)
    return kept


def _sited(text: str, long: House, short: House, town: str) -> bool:
    """Whether a house has the common words of the other one, and the text puts it in that town."""
    common = set(_parts(short.name)) - set(_parts(town)) - lexicon.JOINTS
    if long is short or long.head != short.head or len(common) < _WHOLE:
        return False  # "the University of Corvo" is not "the Medical University in Corvo"
    if not common < set(_parts(long.name)):
        return False
    ends = {each.end for each in long.mentions}
    return any(text.startswith((f" in {town}", f", {town}"), end) for end in ends)


def _abridged(short: House, long: House) -> bool:
    """Whether a name told first has the words of one told later, in their order, but not all."""
    if short.head != long.head or short.generic or short.mentions[0].start > long.mentions[0].start:
        return False
    parts, whole = _parts(short.name), _parts(long.name)
    left = iter(whole)
    fewer = 2 < len(parts) < len(whole) and parts[0] == whole[0]
    alike = short.kind == long.kind != "government"
    return fewer and alike and all(part in left for part in parts)


def _in_brackets(text: str, before: OrganisationMention, mention: OrganisationMention) -> bool:
    """Another name right behind the first: "X Health Center (Women's Hospital of Y)", "X Health
    Center, also Women's Hospital of Y"."""
    between = text[before.end : mention.begin]
    if _ALSO.fullmatch(between) or (between in _DASHED and _lettered(before.name, mention.name)):
        return True
    return between in {" (", "("} and text[mention.end : mention.end + 1] == ")"


def _lettered(short: str, name: str) -> bool:
    """ "KMCR – Kite Institute of Maternal and Child Research"."""
    return short.isupper() and " " not in short and capitals.initials(name, short)


def _add(house: House, mention: OrganisationMention) -> None:
    house.mentions.append(mention)
    for name in (mention.name, mention.acronym):
        if not name or name == house.name or name in house.aliases:
            continue
        if house.name.isupper() and _key(name) == _key(house.name):
            house.name = name
        if _glued(house.name, name):
            continue
        if _glued(name, house.name):
            house.name = name
        elif placed(name, house.name):
            house.aliases.append(house.name)
            house.name = name
        elif placed(house.name, name):
            house.aliases.append(name)
        elif len(name) > len(house.name) and name == mention.name:
            house.aliases.append(house.name)
            house.name, house.kind = name, mention.kind
            house.head = mention.head or house.head
        elif _key(name) != _key(house.name):
            house.aliases.append(name)
    house.generic = house.generic and mention.generic


def _glued(short: str, long: str) -> bool:
    """ "Universitas Corvo Raya Peter Lind" beside "Universitas Corvo Raya": somebody is behind."""
    if not long.startswith(f"{short} ") or short.count(" ") < _WHOLE:
        return False
    behind = words(long[len(short) :])
    return len(behind) == len(("given", "family")) and not any(
        word.gap.strip() or not word.capital or places.is_place(word.stem) or _known(word.stem)
        for word in behind
    )


def placed(name: str, longer: str) -> bool:
    """Whether the longer name only adds where the house of a name of its own is: "Lakeside Cancer
    Institute of the USA"."""
    if len(longer) - len(name) < _SHORTEST or not units.rare(name):
        return False
    if name.rpartition(" ")[2] in _BANDS:  # "Grampian Friends of Corvo" are Corvo's
        return False
    low = longer.lower()
    match = _WHERE.fullmatch(longer, len(name)) if low.startswith(name.lower()) else None
    if match is None:
        return False
    place = match["place"]
    return place.lower() in _STATES or (bool(match["of"]) and places.is_place(place.title()))


def _known(word: str) -> bool:
    return word.lower() in _HEADS | lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.THINGS


def _find(houses: Sequence[House], mention: OrganisationMention) -> House | None:
    for house in houses:
        if house.called(mention.name) or (mention.acronym and house.called(mention.acronym)):
            return house
    return next((house for house in houses if _same(house, mention)), None)


def _same(house: House, mention: OrganisationMention) -> bool:
    """A short form of a name, or a longer form of a short one."""
    short, long = sorted((house.name, mention.name), key=len)
    if short.isupper() and " " not in short:
        first = map(initialled.initials, (long, long.replace("-", " ")))
        return (short in first and len(short) > 2) or initialled.known(short, long)
    if house.kind == mention.kind == "government" and (state := sender(short)):
        return state == sender(long)
    abroad = house.head == mention.head and placed(short, long)
    lettered = initialled.begins(short, long)
    if abroad or lettered or _as_firm(house, mention) or _belonging(short, long):
        return True
    parts, whole = _parts(short), _parts(long)
    if house.head != mention.head:
        return False
    if _LOCAL & set(parts) and len(parts) > 1 and set(parts) <= _COMMON:
        return whole[-len(parts) :] == parts  # the Corvo Provincial Health Authority
    return not (house.generic or mention.generic) and _shortened(parts, whole)


def _as_firm(house: House, mention: OrganisationMention) -> bool:
    """A company's name with and without its form."""
    if not (house.kind == mention.kind == "company" and "" in {house.head, mention.head}):
        return False
    short, long = sorted((house.name, mention.name), key=len)
    return set(_parts(short)) <= set(_parts(long))


def _belonging(short: str, long: str) -> bool:
    """Whether the longer name adds the house that one with a name of its own is a part of."""
    own = long.startswith(f"{short} of ") and units.rare(short)
    return bool(own and _HEADS & set(_parts(long[len(short) :])))


def _shortened(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether one name is a short form of another, by their words."""
    if not parts or not set(parts) <= set(whole):
        return False
    if (set(whole) - set(parts)) & (_HEADS - _FORMS):
        return False
    if whole[-len(parts) :] == parts and all(map(_wide, whole[: -len(parts)])):
        return True
    first = whole[: whole.index("of")] if "of" in whole else whole
    return set(parts) <= set(first) or whole[: len(parts)] == parts


def _wide(word: str) -> bool:
    """What a name may be given or spared: a country, "National"."""
    return places.country(word.capitalize()) is not None or word in lexicon.ADJECTIVES


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    stems = (w.stem.lower() for w in words(letters.unaccented(name)))
    return tuple(stem for stem in stems if stem not in {"the", "and"})


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    kept = (_HEAD_OF.get(part, part) for part in _parts(name) if part not in lexicon.JOINTS)
    return " ".join(kept).replace("’", "'")  # "Policlinico di Corvo" is that of Corvo

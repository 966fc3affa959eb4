"""The organisations of a text: every mention of one gathered under its longest name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.phrases.organisations import (
    OrganisationMention,
    capitals,
    forms,
    initialled,
    lands,
    units,
)
from summarizer.phrases.organisations.states import sender
from summarizer.phrases.places import nationality
from summarizer.phrases.words import letters, lexicon
from summarizer.phrases.words.firsts import compiled

_ARTICLE = compiled(
    r"(?:University|Institute|College|School|Faculty|Academy|Ministry|Department"
    r"|Government|Embassy|Consulate|National|People|Committee|Commission|Federal|Royal"
    r"|Association|Foundation|Society|Republican|State|Centers?|Health|Chinese|French"
    r"|German|Swiss|Turkish|Japanese|Korean|First|Second|Third|Fourth|Fifth|Sixth|Affiliated)\b"
    r"(?! [A-Z]\w+$)"
)

_LOCAL = letters.words("provincial regional district municipal prefectural county")
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | _LOCAL
_WHOLE = 2  # gaps of a name that is whole
_DASHED = frozenset({" – ", " - ", " — "})
_ALSO = compiled(r",? also (?:known as |called |named )?(?:the )?")
_OF = compiled(r"(?:[A-Z]\w+ ){0,2}(?:Organi[sz]ation|Office|Bureau|Agency|Union|Commission) of\b")


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
        key = forms.key(name)
        return key == forms.key(self.name) or any(key == forms.key(each) for each in self.aliases)


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
    houses = _begun(_towned(text, _titled(houses)))
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


def _begun(houses: Sequence[House]) -> list[House]:
    """With what only the first words of one name call it, "Corvo Shore", under that name, "Corvo
    Shore Health Centre": nothing in it says what it is."""
    kept = list(houses)
    for short in houses:
        if short.head or short.kind == "government" or short.name.count(" ") < 1:
            continue
        long = [each for each in kept if each.name.startswith(f"{short.name} ")]
        if len(long) == 1 and long[0].kind != "government":
            mentions = [*long[0].mentions, *short.mentions]
            long[0].mentions = sorted(mentions, key=lambda each: each.start)
            long[0].aliases += [each for each in short.names if each not in long[0].aliases]
            kept.remove(short)
    return kept


def _sited(text: str, long: House, short: House, town: str) -> bool:
    """Whether a house has the common words of the other one, and the text puts it in that town."""
    common = set(forms.parts(short.name)) - set(forms.parts(town)) - lexicon.JOINTS
    if long is short or long.head != short.head or len(common) < _WHOLE:
        return False  # "the University of Corvo" is not "the Medical University in Corvo"
    if not common < set(forms.parts(long.name)):
        return False
    ends = {each.end for each in long.mentions}
    return any(text.startswith((f" in {town}", f", {town}"), end) for end in ends)


def _abridged(short: House, long: House) -> bool:
    """Whether a name told first has the words of one told later, in their order, but not all."""
    if short.head != long.head or short.generic or short.mentions[0].start > long.mentions[0].start:
        return False
    parts, whole = forms.parts(short.name), forms.parts(long.name)
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
        if house.name.isupper() and forms.key(name) == forms.key(house.name):
            house.name = name
        if forms.glued(house.name, name):
            continue
        if forms.glued(name, house.name):
            house.name = name
        elif forms.placed(name, house.name):
            house.aliases.append(house.name)
            house.name = name
        elif forms.placed(house.name, name):
            house.aliases.append(name)
        elif len(name) > len(house.name) and name == mention.name:
            house.aliases.append(house.name)
            house.name, house.kind = name, mention.kind
            house.head = mention.head or house.head
        elif forms.key(name) != forms.key(house.name):
            house.aliases.append(name)
    house.generic = house.generic and mention.generic


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
    abroad = house.head == mention.head and forms.placed(short, long)
    lettered = initialled.begins(short, long)
    if abroad or lettered or _as_firm(house, mention) or forms.belonging(short, long):
        return True
    parts, whole = forms.parts(short), forms.parts(long)
    if house.head != mention.head:
        return False
    if _LOCAL & set(parts) and len(parts) > 1 and set(parts) <= _COMMON:
        return whole[-len(parts) :] == parts  # the Corvo Provincial Health Authority
    return not (house.generic or mention.generic) and forms.shortened(parts, whole)


def _as_firm(house: House, mention: OrganisationMention) -> bool:
    """A company's name with and without its form."""
    if not (house.kind == mention.kind == "company" and "" in {house.head, mention.head}):
        return False
    short, long = sorted((house.name, mention.name), key=len)
    return set(forms.parts(short)) <= set(forms.parts(long))

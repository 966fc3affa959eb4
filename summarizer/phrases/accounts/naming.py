"""Naming: whom of those who took part a headline names, and in which words."""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from summarizer.phrases import names, places, truecase
from summarizer.phrases.accounts import hosting, tense
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import slots
from summarizer.phrases.words import common, letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

ACTING = frozenset({"signatory", "organizer", "host", "visitor"})
"""The parts of those who acted."""
CHIEF = {"donation": ACTING | {"supporter", "subject"}, "award": ACTING | {"subject"}}
"""The same of some sorts of events."""
_CHIEF = (ACTING, {"participant"}, {"supporter", "subject"})
_RANKS = {"donation": ({"supporter", "organizer"}, {"subject"}, ACTING), "visit": (ACTING,)}
_REGION = compiled(
    r"(?:Department|Province|Region|District|State) of [A-ZÀ-Þ][\w-]+"
    r"|(?:Federation|Republic) of [A-ZÀ-Þ][\w-]+(?: (?:and )?[A-ZÀ-Þ][\w-]+)?"
)
_PATRON = compiled(r"\b(?:patronage|auspices) of (?:(?!, the $)(?!, the [A-Z]).)*$")
_SOME = compiled(r"^.*(?<!of )(?<!and )(?<!for )(?<!in )\bthe (?=[A-Z])")
_FAR = 160  # characters: a patron with office and house
_LETTERS = compiled(r"(?<![\w(-])(?:[A-Z]{2,4} [A-Z]{2,5}(?![\w-])|[A-Z][A-Z&]{2,8}(?![\w-]))")
_WORD = r"(?:[A-ZÀ-Þ][\w’'&-]*[a-z]|of|and|for|the|de|da|do|di|in)"
_KNOWN = frozenset({"WHO", "UNICEF", "UNESCO", "UNFPA", "UNDP", "USAID", "ASEAN", "COVID", "HIV"})
_LONGEST = 175  # characters
_MINISTRY = compiled(r"(?:the )?Ministry of ")
_PROJECT = compiled(r"\b[Pp]ro(?:ject|gramme) (?:for|of|to)\b[^.“”\"\n]*$")
_CLUB = {"ngo", "other", "institute"}
_SORTS = {
    "university": {"university"}, "college": {"university"}, "varsity": {"university"},
    "hospital": {"hospital"}, "institute": {"institute", "university"}, "company": {"company"},
    "firm": {"company"}, "partner": None,
    "foundation": _CLUB, "ngo": _CLUB, "charity": _CLUB, "organisation": _CLUB,
    "organization": _CLUB, "association": _CLUB, "society": _CLUB,
}  # fmt: skip
_MASKED = Rare(
    r"\b(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir) )?(?P<where>[A-ZÀ-Þ][\w’'-]+)(?: (?:medical|health))?"
    rf" (?P<head>{'|'.join(_SORTS)})(?= [a-z]|$|[,;:.])(?! (?:of|for|in)\b)",
)
_OTHER = compiled(r" and (?:the )?(?P<word>[A-ZÀ-Þ“][\w’-]+)(?! partners)")
_LONGER = compiled(r"\b[A-ZÀ-Þ][\w’'-]* $")
_UNIT = r"(?= (?:Faculty|School|College|Institute|Department|Hospital)\b(?! of the\b))"
_ARTICLED = compiled(
    r"(?:Medical |University |State )?(?:Ministry|Embassy|Consulate|University|Faculty|Institute"
    r"|Academy|Department|Government|College|School|Office) (?:of|for) "
)
"""Of such a name the head is a common noun."""
_TOWN = compiled(
    r"(?:^|(?<!, )\b(?:and|with) |, (?![^,]{3,20} and ))(?P<where>[A-ZÀ-Þ][\w’'-]{3,})(?= |$)"
)
"""Whom a headline speaks of by where they are."""
_NEAR = 90  # characters of a project's title
_COMING = {"visitor", "host"}


class Side(Protocol):
    """An organisation with its part in the event."""

    @property
    def house(self) -> House: ...
    @property
    def role(self) -> str: ...
    @property
    def came(self) -> bool: ...


Some = TypeVar("Some", bound=Side)


def prose(house: House, text: str) -> str:
    """Its name as a sentence has it, not shouted."""
    said = house.in_prose(text)
    name = said.removeprefix("the ")
    article = "the " if name != said or _ARTICLED.match(name) else ""
    return article + truecase.titled(name.replace('"', "“", 1).replace('"', "”", 1))


def by(text: str, below: int, sides: Sequence[Side], roles: Iterable[str]) -> list[str]:
    """The names of those with a part, as prose has them, in the order of the text from `below` the
    title on."""
    first = {min((m.start < below, m.start) for m in each.house.mentions): each for each in sides}
    chosen = [first[at].house for at in sorted(first) if first[at].role in roles]
    found = [each for each in chosen if not _aside(text, each)]
    twice = {a.name for a in found for b in found if a is not b and a.name in b.name}
    return [prose(each, text) for each in found if each.name not in twice]


def ranked(text: str, sides: Sequence[Side], sort: str) -> list[str]:
    """The names of those who acted first, and of nobody who only attended;
    of a gift, who gave it and who got it."""
    acting = [each for each in sides if not (each.came and each.role == "participant")]
    found = ([each for each in acting if each.role in rank] for rank in _RANKS.get(sort, _CHIEF))
    named = [each for rank in found for each in (rank[:1] if sort == "donation" else rank)]
    return list(dict.fromkeys(prose(each.house, text) for each in _across(named)))


def _across(sides: list[Some]) -> list[Some]:
    """The first, then one from another country before its neighbours."""
    lands = [each.house.country for each in sides]
    other = next((at for at, land in enumerate(lands) if land and land != lands[0]), 1)
    if not sides or not lands[0] or lands[0] not in lands[1:2]:
        return sides
    return [sides[0], *sides[other : other + 1], *sides[1:other], *sides[other + 1 :]]


def _given(text: str, short: str) -> str:
    """The name that stands before its initials in brackets."""
    if f"({short})" not in text:
        return ""
    found = re.search(rf"(?P<name>(?:{_WORD} ){{1,9}})\({re.escape(short)}\)", text)
    return _SOME.sub("", found["name"]).strip() if found else ""


def nameless(names: Iterable[str]) -> bool:
    """Is one the ministry of a country that its name does not tell?"""
    ministries = (each.split() for each in names if _MINISTRY.match(each))
    return any(not any(map(places.country, words)) for words in ministries)


def _aside(text: str, house: House) -> bool:
    """A region, a patron's house, or what is only named in the title of a project."""
    if _PATRON.search(text, max(0, house.mentions[0].begin - _FAR), house.mentions[0].begin):
        return True
    told = (text[max(0, each.begin - _NEAR) : each.begin] for each in house.mentions)
    return bool(_REGION.fullmatch(house.name)) or all(map(_PROJECT.search, told))


def spelled(made: str, text: str, houses: Sequence[House], owner: str) -> str:
    """A headline with the full names of those whom it calls by initials that strangers do not
    know."""
    for short in dict.fromkeys(_LETTERS.findall(made)):
        alone = not re.search(rf"{short} [A-Z]", made)
        full = (
            each.in_prose(text)
            for each in houses
            if short in each.aliases or (alone and short in _letters(each))
        )
        whole = owner if names.initials(owner) == short else next(full, "") or _given(text, short)
        bare = whole.removeprefix("the ")
        fits = " " in bare and bare not in made and len(made) + len(whole) <= _LONGEST
        if fits and short not in _KNOWN:
            made = re.sub(rf"(?<![\w-]){short}{_UNIT}", f"{truecase.titled(whole)}'s", made)
            made = re.sub(rf"(?<![\w-]){short}(?![\w-])", truecase.titled(whole), made, count=1)
    made = made.replace(" the the ", " the ")
    return made[:1].upper() + made[1:]


def _letters(house: House) -> set[str]:
    """By which letters its name may be said."""
    return {names.initials(house.name), names.initials(house.name.replace("-", " "))}


def unmasked(made: str, text: str, sides: Sequence[Side]) -> str:
    """A headline with the name of the one party that "a Danish foundation", "its Kumamoto partner"
    can be."""
    known = {each.house.name: each for each in sides}
    for match in reversed([*_MASKED.finditer(made)]):
        where, kinds = match["where"], _SORTS.get(match["head"].lower())
        land = places.country(where)
        fits = [
            each.house
            for each in known.values()
            if (kinds is None or each.house.kind in kinds)
            and ((land and each.house.country == land) or where in each.house.name.split())
        ]
        spoken = [each for each in fits if any(name in made for name in each.names)]
        longer = bool(_LONGER.search(made[: match.start()]))
        if len(fits) == 1 and not spoken and not longer:
            made = f"{made[: match.start()]}{prose(fits[0], text)}{made[match.end() :]}"
    for match in reversed([*_TOWN.finditer(made)]):
        where, behind = match["where"], made[match.end() :]
        fits = [each.house for each in sides if where in each.house.name.split()]
        sure = len(fits) == 1 and not any(name in made for name in fits[0].names)
        if sure and (_whole(where, fits[0].name) or _acts(behind)) and _town(where, behind):
            made = f"{made[: match.start('where')]}{prose(fits[0], text)}{made[match.end() :]}"
    return made[:1].upper() + made[1:]


def _whole(word: str, name: str) -> bool:
    """Does a house have no more of a name: "Corvo" of "Corvo University"? Of a longer one it may
    be the town alone."""
    return name.count(" ") == 1 or not places.is_place(word)


def _acts(behind: str) -> bool:
    """Do words tell what somebody does?"""
    first = next(iter(tense.verbs(letters.lower(behind))), (0, "", ""))
    return first[0] == 1


def _town(word: str, behind: str) -> bool:
    """Can it be a house's own word that acts, with these words behind it?"""
    if word.lower() in common.words() or places.is_country(word) or places.demonym(word):
        return False
    other = _OTHER.match(behind)
    if not behind.strip() or behind.startswith(" and "):
        return other is None or not places.demonym(other["word"])
    return _acts(behind)


def spot(line: str, name: str) -> int | None:
    """Where a line has a name as a word of its own."""
    at = line.find(name)
    end = at + len(name)
    alone = at >= 0 and not line[at - 1 : at].isalnum() and not line[end : end + 1].isalnum()
    return at if alone else None


def named(sides: Iterable[Some], *sentences: Told) -> list[Some]:
    """Those of them that the sentences name."""
    held = {mention.name for each in sentences for mention in each.houses}
    return [each for each in sides if any(each.house.called(name) for name in held)]


def came(sentence: Told, sides: Iterable[Side]) -> bool:
    """Does it tell that the guests among these came to the hosts?"""
    start = sentence.start
    spots = [
        (each.start - start, each.end - start, side.role == "host")
        for each in sentence.houses
        for side in sides
        if side.role in _COMING and side.house.called(each.name)
    ]
    return hosting.comes(sentence.text, spots)


def beside(side: Side, sentences: Iterable[Told]) -> bool:
    """They name it only as where, or for whom, something is signed."""
    return all(
        slots.aside(each.text[: mention.begin - each.start])
        for each in sentences
        for mention in side.house.mentions
        if each.start <= mention.begin < each.start + len(each.text)
    )

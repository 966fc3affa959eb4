"""False names: not in the article, or real ones in the wrong place."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bench.claims.corpus import Case
from bench.claims.mutant import Change, Mutant, chance, events, parts, quote

_HOUSES = (
    "Halvorsen University of Medicine", "Bramwell Children's Hospital", "Institute of Polar Health",
    "Ardmore Medical College", "Ostrava Heart Foundation", "Ministry of Rural Welfare",
    "Tamarind Pharmaceuticals", "Université de Clairvaux", "Hôpital Saint-Aubin", "Lakeside Clinic",
)  # fmt: skip
_PEOPLE = (
    "Edwin Marchbanks", "Ingrid Solheim-Aas", "Teodoro Balmaceda", "Wen Zhaoqing",
    "Aurélie Pontcarré",     "Oluwaseun Adebanjo", "Katarzyna Borowska", "Ramesh Thapaliya",
)  # fmt: skip
_CITIES = ("Trondheim", "Valparaíso", "Bulawayo", "Kanazawa", "Timişoara", "Winnipeg")
_CHINESE = {"house": "云岭医科大学", "person": "顾长青", "city": "哈密"}
_RANK = re.compile(r"^(?:vice|deputy|associate|assistant)[ -]|^副", re.IGNORECASE)
_WORDS = ("Northern", "Marine", "Royal", "Coastal", "Veterinary", "Dental")


def made(case: Case) -> Iterator[Mutant]:
    yield from _invented(case)
    yield from _in_prose(case)
    yield from _altered(case)
    yield from _swapped(case)
    yield from _titles(case)


def _invented(case: Case) -> Iterator[Mutant]:
    """Names that are not in the article, in the field alone and in the quote too."""
    chinese = case.article.language == "zh"
    draw = chance(case, "invented")
    lists = (("partners", _HOUSES, "house"), ("people", _PEOPLE, "person"))
    for name, invented, sort in lists:
        for path, part in parts(case, name):
            false = _CHINESE[sort] if chinese else draw.choice(invented)
            words = quote(part)
            kind = "invented organisation" if sort == "house" else "invented person"
            yield Change(case).put(f"{path}.name", false).made(kind, words)
            if part["name"] in words:
                told = words.replace(part["name"], false)
                change = Change(case).put(f"{path}.name", false)
                change.put(f"{path}.evidence[0].quote", told)
                yield change.made(f"{kind}, in the quote too", told)
    for path, event in events(case):
        if event.get("place", {}).get("city"):
            false = _CHINESE["city"] if chinese else draw.choice(_CITIES)
            yield Change(case).put(f"{path}.place.city", false).made("invented place", quote(event))


def _in_prose(case: Case) -> Iterator[Mutant]:
    draw = chance(case, "prose")
    for path, event in events(case):
        words = quote(event)
        for _, part in list(parts(case, "partners"))[:2]:
            if part["name"] in event["headline"]:
                told = event["headline"].replace(part["name"], draw.choice(_HOUSES))
                yield Change(case).put(f"{path}.headline", told).made("invented in prose", words)
        for told in (
            f"{draw.choice(_PEOPLE)} opened the event.",
            f"The guests came from {draw.choice(_CITIES)}.",
            f"{draw.choice(_HOUSES)} took part.",
        ):
            yield Change(case).put(f"{path}.summary", told).made("invented in prose", words)
        city = event.get("place", {}).get("city")
        if city and city in event["headline"]:
            told = event["headline"].replace(city, draw.choice(_CITIES))
            yield Change(case).put(f"{path}.headline", told).made("invented in prose", words)


def _altered(case: Case) -> Iterator[Mutant]:
    """A true name with one word changed, or two names made one."""
    draw = chance(case, "altered")
    houses = list(parts(case, "partners"))
    for path, part in houses:
        found = part["name"].split()
        if len(found) > 2:
            at = draw.randrange(len(found))
            if found[at][0].isupper():
                false = " ".join([*found[:at], draw.choice(_WORDS), *found[at + 1 :]])
                yield Change(case).put(f"{path}.name", false).made("name altered", quote(part))
    for (path, one), (_, other) in pairwise(houses):
        joint = "和" if case.article.language == "zh" else " and "
        false = f"{one['name']}{joint}{other['name']}"
        yield Change(case).put(f"{path}.name", false).made("two names as one", quote(one))
    for path, part in parts(case, "people"):
        last = part["name"].partition(" ")[2]
        if last:
            false = f"{draw.choice(_PEOPLE).split()[0]} {last}"
            yield Change(case).put(f"{path}.name", false).made("name altered", quote(part))


def _swapped(case: Case) -> Iterator[Mutant]:
    """Real names in a wrong part."""
    for name, kind in (("partners", "organisation swapped"), ("people", "person swapped")):
        found = list(parts(case, name))
        for path, part in found:
            for _, other in [each for each in found if each[1]["name"] != part["name"]][:2]:
                if other["name"] not in quote(part):
                    change = Change(case).put(f"{path}.name", other["name"])
                    yield change.made(kind, quote(part))
    found = list(parts(case, "partners"))
    for path, part in found:
        others = [each for each in found if each[1]["name"] != part["name"]]
        for _, other in others[:1]:
            alias = (other.get("aliases") or [other["name"]])[0]
            change = Change(case).put(f"{path}.aliases", [alias], false=False)
            yield change.claim(f"{path}.aliases[0]").made("alias of another", quote(part))
        for body in case.mentioned:
            change = Change(case).put(f"{path}.name", body)
            yield change.made("mentioned body as partner", quote(part))
        for _, other in others[:1]:
            event = f"{path.split('.')[0]}.event.headline"
            for relation in ("acquires", "sues", "pays for", "trains the staff of"):
                told = f"{part['name']} {relation} {other['name']}"
                yield Change(case).put(event, told).made(f"A {relation} B", quote(part))


def _titles(case: Case) -> Iterator[Mutant]:
    found = list(parts(case, "people"))
    for path, part in found:
        words = quote(part)
        for field, kind in (
            ("title", "title of a neighbour"),
            ("affiliation", "affiliation swapped"),
        ):
            mine = part.get(field)
            theirs = [each.get(field) for _, each in found if each.get(field) not in {None, mine}]
            for false in [each for each in dict.fromkeys(theirs) if not _within(each, mine)][:2]:
                yield Change(case).put(f"{path}.{field}", false).made(kind, words)
        title = part.get("title") or ""
        if _RANK.search(title):
            raised = _RANK.sub("", title)
            yield Change(case).put(f"{path}.title", raised).made("rank raised", words)


def _within(one: str, other: str | None) -> bool:
    """A dean is a dean in another's longer title, too."""
    return other is not None and (
        one.casefold() in other.casefold() or other.casefold() in one.casefold()
    )

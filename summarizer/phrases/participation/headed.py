"""Headed: whom the headline of a record names, though nothing else says surely that they act."""

from collections.abc import Sequence

from summarizer.phrases.organisations import units
from summarizer.phrases.participation import odds
from summarizer.phrases.participation.standing import Standing
from summarizer.phrases.words.firsts import compiled

_JOINT = compiled(r"\d|[A-Z]\w+[-–][A-Z]\w+ ")
LIKELY = -1.0
"""The least chance of one that a headline names: others need more than none."""


def more(headline: str, standings: Sequence[Standing], known: Sequence[str]) -> list[Standing]:
    """Those of the standings beside who is known by these names: but for what is set up, a hall,
    and another name of one of them."""
    return [
        each
        for each in standings
        if each.told and each.house.name in headline and LIKELY < odds.chance(each.traits) <= 0
        if not (_is_thing(each, headline) or any(_again(each, name) for name in known))
    ]


def _is_thing(each: Standing, headline: str) -> bool:
    """ "4th Corvo Network", "Polish-Ukrainian School of Burns": what they hold together."""
    if _JOINT.match(each.house.name):
        return True
    hall = "a venue's name" in each.traits or "-Donated " in each.house.name
    return hall or each.house.generic or units.made(each.house.name, headline)


def _again(each: Standing, name: str) -> bool:
    """ "Kyrgyz Ministry of Health" beside the "Ministry of Health of the Kyrgyz Republic"."""
    own = units.own(each.house.name)
    alike = own & units.own(name) if own else units.alike(each.house.name, name, each.house.head)
    return each.house.name in name or bool(alike)

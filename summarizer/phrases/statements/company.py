"""Company: who came to a visit, how many they were, who led them, and what they are."""

import re

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_LONGEST = 8  # words: a longer title is no apposition
_LED = Rare(
    r"(?:\bdelegation\b[^.;]{0,80}|^it was) (?:led|headed) by (?:[\w.'-]+ ){0,3}$", re.IGNORECASE
)
_SIZE = compiled(
    r"\bdelegation (?P<of>of (?:\w+|\d+) (?:representatives|members|experts|people|doctors"
    r"|teachers))\b|\b(?P<men>\w+-(?:member|person|strong)) delegation\b",
    re.IGNORECASE,
)
_ADDRESS = compiled(r"(?:prof|dr|mr|mrs|ms|vc|sir|hon)\b\.?$", re.IGNORECASE)


def led(before: str) -> bool:
    """Do these words of a sentence end where the name of a delegation's leader begins?"""
    return bool(_LED.search(before))


def guests(text: str) -> str:
    """ "six-member delegation", "delegation of four experts"; without its size if that is open."""
    size = _SIZE.search(text)
    men, of = (size["men"], size["of"]) if size else (None, None)
    return (f"{men} " * bool(men) + "delegation" + f" {of}" * bool(of)).lower()


def called(name: str, title: str, house: str) -> str:
    """Somebody with title and house between commas, as far as these can be an apposition."""
    if not title or _ADDRESS.match(title):
        return name
    between = ", " if " of " in title else " of "  # "Director of the Institute, Lakeside College"
    whole = title if not house or house in title else f"{title}{between}{house}"
    if house.isupper() and " in " in title:  # "WHO Representative in Tajikistan"
        whole = f"{house} {title}"
    return f"{name}, {whole}," if len(title.split()) <= _LONGEST else name

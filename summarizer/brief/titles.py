"""Titles: somebody's office as a brief prints it."""

import re

from summarizer.phrases import places
from summarizer.phrases.people import offices, scope
from summarizer.phrases.words import lexicon

_CLAUSE = re.compile(r",? (?:who|whom|whose|which|where)\b.*")
_CHARGE = re.compile(
    r" for (?:the )?[A-ZÀ-Ý][\w-]+(?:(?: and| of| &)? (?:the )?[A-ZÀ-Ý][\w-]+){0,5}"
)
_WHOSE = re.compile(r"(?:H(?:is|er) Majesty|((?:[A-ZÀ-Ý][\w-]+ ){0,2}[A-ZÀ-Ý][\w-]+))['’]s $")
_LANDS = frozenset({"County", "Province", "Region", "State", "District", "Governorate", "Canton"})
_SHORTENED = ("a.i", "e.p")
_ADDRESS = re.compile(
    r"(?:(?:assoc|asst|adj|emer|prof|dr|mr|mrs|ms|miss|sir|dame|eng|engr"
    r"|ph\.?d|md|hon|h\.e|m|mme|pr|sr|sra)\b[. ]*)+",
    re.IGNORECASE,
)
"""How somebody is addressed says not who they are."""
_OF_HOUSE = re.compile(
    r" (?:of|at) (?:the|our|this) (Facult|Schoo|Colleg|Universit|Hospita|Institut|Cent|Academ"
    r"|Clini|Associat|Foundat|Departmen)\w*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?:[\w-]+ ){0,2}(?P<word>\w+s)(?= (?:of|for|in|at)\b|$)")
_HOUSED = re.compile(
    rf"(?P<noun>{scope.NOUN}|club) (?=(?:[\w-]+ )?(?:director|president|principal|dean"
    r"|rector|superintendent|manager|chief|head|administrator|chair\w*)\b)",
    re.IGNORECASE,
)
_BOARD = re.compile(r"^Board (?:of (?:Directors|Trustees|Governors) )?of (?:the )?")
_EDGES = " *'\"“”‘’«»:;,–—-"
_JOINING = frozenset({"of", "and", "for", "the", "in", "at"})
_SHORTEST = 3
"""So many words of a house are no chance."""


def plain(said: str) -> str:
    """Without a clause, stray marks and "our", and not in shouting capitals."""
    title = _CLAUSE.sub("", said).strip(_EDGES)
    title = title.removeprefix("our ").removeprefix("Our ")
    title += "." if title.endswith(_SHORTENED) else ""
    if not title.isupper() or " " not in title:
        return title
    return " ".join(_calm(word) for word in title.split(" "))


def single(title: str) -> str:
    """ "Professor" of one of the "Professors X, Y and Z"."""
    said = _SEVERAL.match(title)
    if said is None or said["word"].lower() not in offices.PLURALS:
        return title
    word = said["word"]
    one = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return title[: said.start("word")] + one + title[said.end("word") :]


def without_house(title: str, house: str) -> str:
    """ "director of nursing" of "Hospital director of nursing", where that stands beside."""
    said = _HOUSED.match(title)
    named = said is not None and said["noun"].casefold() in house.casefold().split()
    return title[said.end() :] if said and named else title


def of_board(title: str, house: str) -> str:
    """The house whose "Chair of the Board" somebody is, of "Board of the Corvo Foundation"."""
    return _BOARD.sub("", house) if "board" in title.casefold() else house


def _calm(word: str) -> str:
    if word.lower() in _JOINING:
        return word.lower()
    return word.capitalize() if len(word) > len("CEO") else word


def uncut(title: str, house: str) -> str:
    """A title that ends in the first words of its house, with the whole of it."""
    words = house.split(" ")
    for count in range(len(words) - 1, 0, -1):
        begun = " ".join(words[:count])
        said = begun if count >= _SHORTEST else f" at {begun}"
        if title.endswith(said) and len(title) > len(begun):
            return title.removesuffix(begun) + house
    return title


def of_state(title: str, said: str) -> str:
    """ "High Commissioner to Corvia" with whose the words before it say: "Fiji's"."""
    at = said.find(title) if title else -1
    whose = _WHOSE.search(said, max(at - 40, 0), at) if at > 0 else None
    last = whose[1].rpartition(" ")[2] if whose and whose[1] else ""
    if last.lower() in lexicon.ROLES:
        return f"{last}'s {title}"  # "the Governor's deputy"
    if whose is None or (last and not (places.is_place(whose[1]) or last in _LANDS)):
        return title
    return whose[0] + title


def charged(office: str, said: str) -> str:
    """With the charge that stands behind its house: "Rector of X University for Research"."""
    at = said.find(office)
    charge = _CHARGE.match(said, at + len(office)) if at >= 0 else None
    return office + charge[0] if charge else office


def is_address(title: str) -> bool:
    """ "Prof. Dr.": how somebody is addressed."""
    return _ADDRESS.fullmatch(title) is not None


def once(title: str, house: str) -> str:
    """ "Dean" of "Dean of the Faculty", where the house is "Faculté de Médecine"."""
    said = _OF_HOUSE.search(title)
    return title[: said.start()] if said and said[1].casefold() in house.casefold() else title

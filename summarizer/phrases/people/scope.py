"""Scope: what an office says by itself, of which house or country it is, and how high it stands."""

import re
from functools import lru_cache
from itertools import pairwise

from summarizer.phrases import places
from summarizer.phrases.organisations import organisations, units
from summarizer.phrases.people import offices
from summarizer.phrases.words import Word, words
from summarizer.phrases.words.firsts import compiled

NOUN = (
    r"hospital|university|college|school|academy|institut(?:e|ion)|cent(?:er|re)|clinic|foundation"
    r"|association|society|company|dispensary|organi[sz]ation|agency|council|fund|trust|alliance"
    r"|union|network|polyclinic|charity|ministry|board|embassy|club|bureau|ngo"
)
"""What a text calls a house that it has named."""
_PUBLIC = compiled(
    r"\b(?:minist(?:er|re)|commissioner|secretary|ambassad\w+|consul\b|governor|mayor|maire|senator"
    r"|custos|prefect|regent|premier|surgeon general|chief medical officer|prime|préfète?"
    r"|representative|attach|counsell?or|councill?or|chargé|monarch|king|queen|bishop|speaker)",
    re.IGNORECASE,
)
_CHARGE = compiled(
    r"(?:\b(?:of|for|to|in|de|du|des|en) (?:the )?|[(,] ?)[A-ZÀ-Ý]"
    r"|^(?:Health|Foreign|Prime|Defen[cs]e|Education|Interior|Finance|Labou?r|Social) "
)
_LETTERS = 12
_BARE = compiled(NOUN, re.IGNORECASE)
_NATIONAL = compiled(rf"[A-Z][\w-]+ (?:{NOUN})")  # "German university"
_STATE = compiled(
    r"(?:Ministry|Embassy|Government|Parliament|Presidency|Consulate)\b", re.IGNORECASE
)
_UNIT = compiled(
    r"(?:School|Faculty|Department|Division|Section|Unit|Office|Chair|Ward|Clinic|Laboratory"
    r"|Institute) (?:of|for) (?P<rest>.+)"
)
_PARTY = compiled(r"\b(?:CPC|Party|CCP)\b")
_MEETING = compiled(
    r"\b(?:organi[sz]ing committee|scientific committee|conference|congress|symposium)\b",
    re.IGNORECASE,
)
_HIGH = compiled(
    r"(?:\w+['’]s )?(?:\w+ ){0,2}?(?:minist(?:er|re)|president|recteur|rector|rectrice|chancellor"
    r"|vice[- ]chancellor|ambassad\w+|high commissioner|consul general|governor|mayor"
    r"|director(?:[- ]general)?|ceo|chief executive|chair(?:man|woman|person)?|provost|principal"
    r"|secretary[- ]general|permanent secretary|premier|king|queen|superintendent|representative"
    r"|head of (?:the )?(?:delegation|mission)|directeur|directrice)\b",
    re.IGNORECASE,
)
_BELOW = compiled(
    r"\b(?:vice[- ](?!chancellor)|deputy|assistant|associate|pro[- ]|sub-?|under-?|adjunct|former"
    r"|ex-|program(?:me)?|project|course|department|division|section|unit|nursing|clinical|office"
    r"|ward)",
    re.IGNORECASE,
)
_LOW = compiled(
    r"\b(?:nurse|matron|co-?ordinator|educator|lecturer|professor|prof|specialist|student|doctor"
    r"|researcher|engineer|officer|member|interpreter|surgeon|physician|\w+ologist|midwife"
    r"|technician|volunteer|fellow)\b",
    re.IGNORECASE,
)
_BAND = (
    r"(?:team|group|mission|delegation|brigade|project|program(?:me)?|course|camp|study|exercise)"
)
_LEADER = compiled(
    r"(?!former|deputy)(?:\w+ )?(?:team|delegation|mission|brigade) (?:leader|head|chief)"
    r"(?: and .*)?"
    r"|(?:leader|head|chief) of (?:the )?(?:\w+ )?(?:team|delegation|mission|brigade)(?: and .*)?",
    re.IGNORECASE,
)
_ALONE = compiled(
    rf"(?:(?:\w+ ){{0,2}}{_BAND}['’s]* (?:leader|co-?ordinator|manager|director|head|chief|officer)"
    rf"|(?:leader|head|chief|co-?ordinator|manager|director) of (?:the )?(?:\w+ ){{0,2}}{_BAND}\b.*"
    r"|(?:scientific|national|overall|general) co-?ordinator|(?:principal|lead) investigator"
    r"|civil surgeon|chief medical officer"
    r"|(?:vice[- ]|deputy )?(?:governor|mayor)|(?:permanent|health) secretary"
    r"|(?:\w+ )?(?:district|provincial|regional|county|municipal|divisional|state|city)"
    r" (?:\w+ ){0,2}(?:officer|director|secretary|councill?or|surgeon)(?: .*)?)(?: and .*)?",
    re.IGNORECASE,
)
"""Offices that say enough by themselves."""
_CHARGED = compiled(r" (?:of|for) (?:[A-Z]|(?:the )?\w+ \w+)")


def is_letters(name: str) -> bool:
    """ "WHO", "MoHP", "HueUMP": a house by its initials."""
    return len(name) <= _LETTERS and sum(map(str.isupper, name)) > 1 and " " not in name


@lru_cache(maxsize=1024)
def is_part(name: str) -> bool:
    """ "Faculty of Medicine", "the Centre", "German university": of what house it does not say."""
    name = name.strip().removeprefix("the ").removeprefix("The ")
    if is_nameless(name):
        return True
    letters = name.isupper() and " " not in name
    return not letters and not _STATE.match(name) and _is_unit(name)


def is_nameless(name: str) -> bool:
    """ "the Centre", "German university": not even what part of a house it is."""
    name = name.strip().removeprefix("the ").removeprefix("The ")
    if _BARE.fullmatch(name) or name == name.lower():
        return True
    return bool(_NATIONAL.fullmatch(name)) and places.demonym(name.split(" ")[0]) is not None


def _is_unit(name: str) -> bool:
    parted, found = _UNIT.match(name), organisations(name)
    if parted:
        return not organisations(parted["rest"]) and not _placed(parted["rest"])
    if not found and all(map(_is_matter, words(name))) and not _placed(name):
        return True  # "Respiratory Medicine"
    return not units.rare(name) or any(each.generic and each.name == name for each in found)


def _is_matter(word: Word) -> bool:
    return offices.is_field(word) or word.text.islower() or offices.ranks(word)


def _placed(text: str) -> bool:
    """Whether it names a country or a town, or what is of one."""
    named = [word.stem for word in words(text) if word.capital]
    both = [f"{one} {other}" for one, other in pairwise(named)]
    return any(map(places.is_place, [*named, *both])) or any(map(places.demonym, named))


@lru_cache(maxsize=1024)
def tells(title: str) -> bool:
    """Whether an office names where it is held: "Ambassador of Chile", "Minister of Health", and
    not "Vice President", "Head of Nephrology"."""
    if _placed(title):
        return True
    if _PUBLIC.search(title) and _CHARGE.search(title) and not _PARTY.search(title):
        return True
    if _MEETING.search(title):
        return True
    return any(not is_part(each.name) for each in organisations(title) if not each.generic)


def is_public(title: str) -> bool:
    """A minister, an ambassador, a mayor: of a country or a place."""
    return bool(_PUBLIC.search(title))


@lru_cache(maxsize=1024)
def level(title: str) -> int:
    """0 who heads a house, a ministry, an embassy, 1 who stands below, 2 who works there."""
    if _LOW.search(title) and not _HIGH.match(title):
        return 2
    return 0 if _HIGH.match(title) and not _BELOW.search(title) else 1


def stands(title: str) -> bool:
    """ "Team leader", "District Health Officer": says enough without a house."""
    return _ALONE.fullmatch(title.strip()) is not None


def leads(title: str) -> bool:
    """ "Team leader", "chief of the brigade": who heads those who came."""
    return _LEADER.fullmatch(title.strip()) is not None


def is_charged(title: str) -> bool:
    """ "Head of Midwifery": says of what, though of no house."""
    return _CHARGED.search(title) is not None

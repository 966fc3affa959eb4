"""Presumed: "the Rector X" on a page of one house is that of the house, where no word says else."""

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases import places, skeleton
from summarizer.phrases.homes.antecedents import Told
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.people import PersonMention, offices, scope
from summarizer.phrases.people.scope import NOUN
from summarizer.phrases.words import lexicon, words
from summarizer.phrases.words.firsts import compiled

_RANKS = (
    r"(?:(?:acting|interim|executive|managing|general|deputy|associate|assistant|first|hon\w*|medical"
    r"|academic|senior|hospital|college|university|campus)[ -]|(?:vice|pro)[- ]?)*"
)
_UNITS = rf"{NOUN}|board|committee|program|facult|department|office"
_HEADS = compiled(
    rf"{_RANKS}(?:president|rector|chancellor|principal|dean|director|provost|registrar|bursar|ceo"
    r"|coo|chief executive(?: officer| director)?|chair(?:man|woman|person)?|superintendent|head"
    r"|director[- ]general|secretary general|administrator|chief physician|chief doctor"
    r"|chief medical director|medical director|party secretary|rector general"
    r"|secretary of the (?:cpc |party )+committee|chairman & managing director|president and ceo)"
    rf"(?:,? (?:for|of)(?P<charge> (?:(?! of |\bthe\b|{_UNITS})[\w &,])+))?(?: \([\w &]+\))?",
    re.IGNORECASE,
)
"""Who stands at the top of a house, so that it need not be named."""
_TOP = compiled(
    r"(?:executive |managing |general )?(?:president|rector|vice[- ]chancellor|principal|director"
    r"|provost|ceo|chief executive(?: officer)?|director[- ]general|rector general)",
    re.IGNORECASE,
)
"""A house has one of them."""
ENVOYS = frozenset(
    {"Ambassador", "High Commissioner", "Consul", "Consul General", "Chargé d'Affaires", "Attaché"}
)
"""Who speaks for the one mission that a story names."""
PUBLIC = compiled(
    r"\b(?:minist(?:er|re)|ambassad\w*|consul|mayor|maire|governor|senator|commissioner|parliament"
    r"|state secretary|secretary of state|permanent secretary|charg[ée]|attach\w*|counsell?or"
    r"|bishop|councill?or|premier|chief guest|speaker|high chief|custos|regent|voivode|provincial"
    r"|regional|district|county|municipal|national|federal|interpreter|survivor|patient|moderator"
    r"|lord|prince|king|queen)\b"
    r"|\bof (?:the )?(?:city|town|village|municipality|commune|republic|country)$",
    re.IGNORECASE,
)
"""Who is of a state, a town, or nobody's: the side that speaks is not theirs."""
_OF_SORT = (
    (
        compiled(r"\brector|chancellor|provost|registrar|\bdean", re.IGNORECASE),
        frozenset({"university", "institute"}),
    ),
    (
        compiled(r"superintendent|hospital|physician|doctor", re.IGNORECASE),
        frozenset({"hospital", "institute"}),
    ),
)
_HOUSES = frozenset({"university", "hospital", "institute"})
_UNIT = compiled(r"(?:the )?(?:Faculty|School|College|Department|Division|Institute|Office) of ")
_STATE = compiled(r" (?:of|for) (?:public )?health(?: services)?$", re.IGNORECASE)
_BOTH = compiled(r"\b(?:both|respective|two) (?:sides|parties|institution|universit|hospital)")
_WHOSE = compiled(r"(?:\b(?:its|their|his|her|whose|that)|['’]s?)\s+(?:\w+\s)?$")
_WORD_BEFORE = compiled(r"([A-ZÀ-Ý][\w’'-]+)\s+$")
_FOLLOWS = compiled(
    r"(?:\s?\([^)]{1,40}\))?,?\s(?:of|from|in|at|for|on behalf)\s|,\s\ue000"
    r"|[^.;,]{0,30} (?:in|from|at) [A-Z]"
)
_OF_PART = compiled(r"^,? (?:of )?(?:the )?\ue000[\ue100-\uf8ff]?")
_OTHERS = compiled(
    r"\b(?:side|behalf|representation|guests?|visit\w*|foreign|delegation|counterparts?|partners?|"
    r"toured|there|sister|accompan\w+|to us)\b",
    re.IGNORECASE,
)
_HOSTS = compiled(
    r",? (?:(?!\ue001)[^.;]){0,60}?\b(?:hosted|received|welcomed|met|signed|presided|opened|chaired"
    r"|briefed|held (?:a )?(?:talks|meeting))\b"
)
_MET = compiled(r"\b(?:met|received|welcomed|greeted|hosted) by\b")
_NEAR = 90  # characters
_APPOSED = 45


def house(
    owner: House | None,
    person: PersonMention,
    sentence: Told | None,
    known: Sequence[PersonMention],
    *,
    travels: bool,
) -> House | None:
    """The owner of a page whose head somebody must be; `known` others with their houses,
    `travels`: its own people were abroad."""
    title = " ".join((person.title or "").split())
    if owner is None or sentence is None or not _may_head(person, title):
        return None
    fits = next((kinds for words, kinds in _OF_SORT if words.search(title)), _HOUSES)
    if (
        owner.kind not in fits
        or sentence.skeleton[:1] in "-–•*·+"
        or _taken(owner, person, title, known)
    ):
        return None
    return owner if _alone(owner, person, title, sentence, travels=travels) else None


def _may_head(person: PersonMention, title: str) -> bool:
    """By the title, of a whole house or of a part whose house is not told."""
    part = person.affiliation and _UNIT.match(person.affiliation)
    if person.affiliation and not part:
        return False
    return _is_head(title) and bool(part or title.lower() != "head")


@lru_cache(maxsize=1024)
def _is_head(title: str) -> bool:
    """With a field of the house at most in charge, none of the state, and no other house."""
    said = _HEADS.fullmatch(title)
    if said is None or scope.tells(title) or _STATE.search(title):
        return False
    charge = [each for each in words(said["charge"] or "") if each.capital]
    return all(each.text.lower() in offices.FIELDS for each in charge)


def _taken(owner: House, person: PersonMention, title: str, known: Sequence[PersonMention]) -> bool:
    """Has the house another head, or could that be somebody else of the same office?"""
    if not _TOP.fullmatch(title):
        return False
    tops = [(p, said) for p in known if _TOP.fullmatch(said := " ".join((p.title or "").split()))]
    return any(
        owner.called(p.affiliation)
        if p.affiliation
        else p.name != person.name and said.casefold() == title.casefold()
        for p, said in tops
    )


def _alone(
    owner: House, person: PersonMention, title: str, sentence: Told, *, travels: bool
) -> bool:
    """Do the words on either side name nobody else whose head it could be?"""
    around = _around(person, title, sentence)
    if around is None:
        return False
    ahead, behind, right = around
    if _FOLLOWS.match(right) or _FOLLOWS.match(behind) or _WHOSE.search(ahead):
        return False
    word = _WORD_BEFORE.search(ahead)
    if word and word[1].lower() not in lexicon.OPENERS and not owner.name.startswith(f"{word[1]} "):
        return False
    near = ahead[-_NEAR:]
    if _OTHERS.search(near) or (travels and _MET.search(near)) or _national(near):
        return False
    hosts = behind is not right and _HOSTS.match(right) is not None
    return not _else(owner, sentence, ahead) and (hosts or not _else(owner, sentence, right))


def _around(person: PersonMention, title: str, sentence: Told) -> tuple[str, str, str] | None:
    """The words ahead of title and name, those behind the title, and those behind the name: the
    same where the title stands behind the name."""
    bones = sentence.skeleton
    order = skeleton.people(sentence.start, sentence.houses, sentence.people)
    number = next((at for at, each in enumerate(order) if each.start == person.told), -1)
    spots = [m.start() for m in re.finditer(skeleton.PERSON, bones)]
    if not 0 <= number < len(spots) or ((number or person.affiliation) and _BOTH.search(bones)):
        return None
    left, right = bones[: spots[number]], bones[spots[number] + 1 :]
    at = left.rfind(title, max(0, len(left) - len(title) - _APPOSED))
    if at >= 0:
        return left[:at], left[at + len(title) :] + right, right
    spot = right.find(title, 0, _APPOSED + len(title))
    rest = right[spot + len(title) :]
    if person.affiliation:
        rest = _OF_PART.sub("", rest.replace(person.affiliation, skeleton.HOUSE, 1))
    return (left, rest, rest) if spot >= 0 else None


def _national(words: str) -> bool:
    return any(places.demonym(each) for each in re.findall(r"\b[A-Z][a-z]+\b", words))


def _else(owner: House, sentence: Told, part: str) -> bool:
    """Does a part of the sentence name another house?"""
    named = (sentence.houses[each] for each in skeleton.numbers(part))
    return any(not each.generic and not owner.called(each.name) for each in named)

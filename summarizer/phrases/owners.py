""" "Our hospital": whose page it is, where site, title or footer say so, or nobody's."""

import itertools
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from summarizer.phrases import names, places
from summarizer.phrases.organisations import (
    OrganisationMention,
    capitals,
    initialled,
    known,
    lands,
    units,
)
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.organisations.name_word import NEVER_INSIDE
from summarizer.phrases.places import nationality
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import starts
from summarizer.phrases.words.needs import Rare

_OUR = compiled(
    r"\b(?:[Oo]ur (?:(?P<head>[Hh]ospital|[Uu]niversity|[Cc]ollege|[Ss]chool|[Ii]nstitut(?:e|ion)"
    r"|[Cc]ent(?:er|re)|[Ff]aculty|[Aa]cademy|[Cc]linic)"
    r"|(?P<band>foundation|association|organi[sz]ation|charity|society|embassy|trust|club))"
    r"|[Tt]he (?P<own>Hospital|University|College|School|Institute|Academy"
    r"|Clinic|Trust|Foundation|Ministry|Embassy)"
    r"|(?:[Aa]t|[Tt]o|[Ii]n|[Bb]y) this (?P<here>hospital|university|college|institute|academy"
    r"|clinic))"
    r"\b(?! (?:of|for|[A-ZÀ-Ý])|[’'-])"
)
_RIGHTS = Rare(r"copyright|all rights reserved|©|\(c\)|official (?:web)?site of", re.IGNORECASE)
_DESK = Rare(
    r"\b(?:Call|Contact|Customer|News|Media|Press|Data|Computer|Help) Cent|\bUnit$|\bService$"
    r"|\b(?:Presse?|News|Information) Agency\b"
    r"|\b(?:ICT|IT|Web) "
)
_STATE = compiled(
    r"^(?:the )?(?:(?:islamic |federal )?(?:republic|kingdom|state) of )?", re.IGNORECASE
)
_BEHIND = compiled(r" [–—] (?:International|Global|News|Media|Official)\b.*$")
_PARTED = compiled(r"[|–—]| - |, ")
_SHORT = compiled(r"[A-Z][A-Za-z.]{1,4}")  # "Norfolk, Va."
_INITIALS = compiled(r" ?\((?P<short>[A-Z][\w&-]{1,9})\)")
_BEGINS, _ENDS = compiled(r"(?<![\w-])"), compiled(r"(?![\w-])")  # a word of its own
_TOWN = compiled(r"(?:(?:, | )[A-ZÀ-Ý][\w’'-]+){0,3}")
_HOUSES = {"hospital", "university", "college", "institute", "academy", "clinic"}
_MINISTER = Rare(r"\b[Mm]inister\b")
_MENU = compiled(r"[|–—»>•·:,(]| - |  ")
_HEAD, _FOOTER, _LINE = 400, 700, 90  # characters
_PAIR = 2  # names: a hospital, and whose it is
_SHARE = 0.6  # of a first line that is no headline, the name takes more
_ACTS = {"university", "hospital", "institute", "government", "ngo"}


@lru_cache(maxsize=4)
def name(text: str, site: str | None) -> str | None:
    """The one organisation that site, greeting or footer name, or the line on top, as the text
    spells it."""
    top = text[: max(_HEAD, text.find("\n", _HEAD))].splitlines()  # no half a name
    bottom = text[max(0, text.find("\n", max(0, len(text) - _FOOTER))) :].splitlines()
    rights = (line for line in [*top, *bottom] if _RIGHTS.search(line))
    first = next((line for line in top if line.strip()), "")
    alone = (line for line in [*bottom, *top] if _alone(line))
    for part in itertools.chain((site or "",), rights, (first,), alone):
        found_here = [m for m in names.organisations(part) if not m.generic]
        shorts = {m.acronym for m in found_here}
        whole = {_BEHIND.sub("", m.name): m.head for m in found_here if m.name not in shorts}
        whole = {each: whole[each] for each in whole if not _letters_of(each, whole)}
        if part == site and len(whole) == _PAIR:
            whole = _first_of_one(whole)
        if len(whole) != 1:
            continue
        found = next(iter(whole))
        if _stands(text, found) or (part == site and _told(text, found, whole[found])):
            if (
                _DESK.search(found)
                or whole[found] == "government"
                or (part is first and _says_more(first, found))
            ):
                continue
            return None if part is first and _abroad(whole[found]) else _lettered(found, top)
    return _letterhead(text, first)


def _stands(text: str, name: str) -> bool:
    return name in text or name in " ".join(text.split())


def _letterhead(text: str, first: str) -> str | None:
    """A first line of common words, where the text goes on to tell of "the College": "COLLEGE OF
    HEALTH SCIENCES, CORVO", "TEACHING HOSPITAL CORVO"."""
    line = first.strip(" \t*_#")
    found = names.organisations(line) if len(line) < _LINE else []
    if len(found) != 1 or not found[0].generic or found[0].begin or found[0].head not in _HOUSES:
        return None
    town = _TOWN.fullmatch(line, found[0].end)
    told = _tells(text, found[0].head)
    never = town and set(town[0].lower().split()) & (NEVER_INSIDE | lexicon.HEADS)
    if not town or not told or never or len(line.split()) < len(("Teaching", "Hospital", "Corvo")):
        return None
    return line.partition(",")[0]


def _told(text: str, name: str, head: str) -> bool:
    """Whether a text that names it by no word of its own tells of "our hospital"."""
    if any(word in text for word in units.own(name)):
        return False
    return _tells(text, head)


def _tells(text: str, head: str) -> bool:
    """Of "our hospital", "the Hospital", or what happened "at this hospital"."""
    return any(_called(match) == head for match in _OUR.finditer(text))


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Of "this hospital", and not of "at this hospital"."""
    own = match["here"]
    return (match.end() - len(f"this {own}") if own else match.start()), match.end()


def _called(match: re.Match[str]) -> str:
    return (match["head"] or match["band"] or match["own"] or match["here"]).lower()


def _lettered(owner: str, top: Iterable[str]) -> str:
    """The letterhead of its school or hospital, where that goes on behind the owner's name."""
    longer = (line.strip() for line in top if line.strip().startswith(f"{owner} "))
    return next((line for line in longer if not _PARTED.search(line) and _alone(line)), owner)


def _says_more(line: str, owner: str) -> bool:
    """A line that tells something of it, as a headline does: no letterhead, no menu."""
    return len(owner) < _SHARE * len(line.strip()) and not _MENU.search(line)


def _first_of_one(whole: dict[str, str]) -> dict[str, str]:
    """ "Corvo Dental Hospital, Kite University": the hospital's page."""
    (first, head), (_, second) = whole.items()
    return {first: head} if second == "university" and head in _HOUSES else whole


def _letters_of(short: str, whole: Iterable[str]) -> bool:
    return any(short != each and short == names.initials(each) for each in whole)


def _alone(line: str) -> bool:
    """A line that is one house's name, and nothing else but where it is."""
    line = line.strip(" \t*_#")
    if not line or len(line) > _LINE or line.endswith((".", ":")):
        return False
    found = names.organisations(line)
    if len(found) != 1 or found[0].generic or found[0].begin > len("The "):
        return False
    behind = _STATE.sub("", line[found[0].end :].partition("|")[0].strip(" ,*_–—-"))
    town, _, state = behind.partition(", ")
    known_so = _SHORT.fullmatch(state) is not None or places.is_country(state)
    within = known_so and bool(places.sited(town))
    return not behind or within or places.is_place(behind.title())


def mentions(
    text: str, owner: str | None, found: list[OrganisationMention], page: str = ""
) -> list[OrganisationMention]:
    """Each "our hospital", and each place of its initials, as a mention of the page's owner;
    `page`: all that it says, also around the text."""
    if owner is None:
        return []
    page = page or text
    behind = (_INITIALS.match(page, at + len(owner)) for at in starts(owner, page))
    given = next(filter(None, behind), None)
    short, turns = given["short"] if given else names.initials(owner), known.head_of(owner)
    spots = [
        (_span(m), _called(m)) for m in _OUR.finditer(text) if m["head"] or _called(m) == turns
    ]
    for start in starts(short, text) if len(short) > 2 else ():
        end = start + len(short)
        if _BEGINS.match(text, start) and _ENDS.match(text, end):
            spots.append(((start, end), ""))
    kind, taken = known.kind(owner), [(each.start, each.end) for each in found]
    return [
        OrganisationMention(start, end, owner, kind, head, start, None if head else short)
        for (start, end), head in spots
        if not any(left < end and start < right for left, right in taken)
    ]


def silent(text: str, site: str | None, *, part: bool, others: Sequence[House]) -> House | None:
    """The owner of a page that names it only around its story, or in one `part` of a round-up:
    what the page tells, it does, though it calls itself "we". None where one of the `others` may
    be the owner by another name, or somebody else's news are told."""
    owner = name(text, site)
    kind, head = (known.kind(owner), known.head_of(owner)) if owner else ("", "")
    if owner is None or kind not in _ACTS or (part and kind == "ngo"):
        return None
    names_known = [each for house in others for each in house.names]
    if _abroad(head) and any(each.kind == kind for each in others):
        return None  # which may be its name in English
    own, start = units.rare(owner), text.find(owner)
    alike = [each for each in names_known if head != "ministry" or "inistr" in each.lower()]
    met = any(own & units.rare(each) or _short_for(owner, each) for each in alike)
    ruled = head == "ministry" and bool(_MINISTER.search(text))
    ruled = ruled and not any("inistry" in each for each in names_known)
    plain = not own and head in _HOUSES and owner not in names_known and _tells(text, head)
    if start < 0 or met or not (own or ruled or plain):
        return None
    mention = OrganisationMention(start, start + len(owner), owner, kind, head, start)
    sure = nationality.of(owner) if not nationality.by_town(owner) else None
    land = sure or lands.beside(text, [mention]) or nationality.of(owner)
    return House(owner, kind, head, mentions=[mention], country=land)


def _short_for(owner: str, name: str) -> bool:
    parts = name.split()
    letters = len(parts) == 1 and len(name) > len("UN") and name.isupper()
    short = names.initials(owner) in parts or initialled.known(name, owner)
    return short or (letters and capitals.initials(owner, name))


def _abroad(head: str) -> bool:
    """In a page's furniture, it may be the name in its own language."""
    return head in lexicon.FORWARD or not head.isascii()

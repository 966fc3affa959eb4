"""Predicates: subject and thing of a deed, read where no other reading is left."""

import re
from typing import NamedTuple

from summarizer.phrases.statements import deeds
from summarizer.phrases.words.firsts import compiled

NUMBER = (
    r"(?:(?:over|more than|nearly|about|around|some|almost|at least|up to|a total of|approximately"
    r"|another|all|the first|the next) )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundreds?|thousands?|dozens?|several|many|half)\b"
)
DETERMINER = rf"(?:{NUMBER}|an?|the|another|both|each|every|new|free)\b"
COUNTS = re.compile(rf"\d|\b{NUMBER}", re.IGNORECASE)
PRONOUN = compiled(
    r"\b(?:it|they|them|he|she|him|her|hers|his|we|us|our|ours|I|me|my|you|your|their|theirs|its"
    r"|itself|themselves|himself|herself|this|these|those|such|same|former|latter|here|there|so"
    r"|above|below|following|mentioned|aforementioned|said|others?|etc|who|what|later|afterwards"
    r"|thereby"
    r"|similarly|likewise|accordingly|respectively|that|how|why|whether)\b",
    re.IGNORECASE,
)
FINITE = re.compile(
    r"\b(?:was|were|is|are|am|be|been|has|have|had|will|would|shall|does|did|do|took|gave|went|came"
    r"|became|began|heard|found|told|showed|knew|felt|thought|saw|drew|rose|fell|ran|won|met|got"
    r"|grew|spent|brought|kept|left|wrote|spoke"
    r"|includes?|covers?|means?|aims?|helps?|allows?|enables?|lets?|makes?|provides?|seeks?"
    r"|says?)\b"
)
PAST = re.compile(r"\b(?!need|seed|speed|breed|feed|exceed|proceed|succeed|bed|shed)[a-z]{2,}ed\b")
RELATIVE = re.compile(r",? (?:which|who|whose|whom)\b")
_PREPOSITION = re.compile(
    r"(?:in|on|at|by|for|from|with|under|during|after|since|within|through|throughout|over|between"
    r"|before|following|as|based|thanks to|according to|due to|in addition to|together with"
    r"|alongside|along with|besides|to|per|via|across|among|of)\b",
    re.IGNORECASE,
)
_AHEAD_OF = re.compile(rf"(?:^|\b(?:an?|the|of|and|newly|fully|well|its|highly)|{NUMBER})$", re.I)
_SPAN = re.compile(r"\b(?:from|between) [\w ’'-]{2,40}$")
_MORE = re.compile(rf"(?<!\d)(?:,|,? and) (?:{DETERMINER}|[a-z]+ing\b)")
AND_VERB = re.compile(
    r"(?:,| and|,? as well as|,? besides|, then) (?:(?:\w+ly|also|then|thus"
    r"|in turn) (?![a-z]+(?:ed|ing)"
    r" [a-z]+s?\b)|(?:[a-z]{2,}ed|to|apply|participate|invite|ensure|help|assist"
    r"|take|make|hold|run|give|send|build|improve|strengthen|promote|deepen|enhance|share|offer"
    r"|provide|support|develop|establish|create|open|train|conduct|carry|cover|pay|fund|organi[sz]e"
    r"|host|receive|teach|treat|perform|set|keep|work|start|begin|continue|expand|implement|join"
    r"|explore|explain|become|enable|allow|serve|bring|use|visit|return|learn|study|attend|held|set"
    r"|built|sent|gave|made|took|taught|wrote) )"
)
_START = re.compile(
    r"(?!free (?:of|nearly|over|about|more|\d)|(?:to|in|already|on|at|with|by|for|from|of|that|as"
    r"|and"
    r"|or|into|up|out|off|how|what|why|whether|all"
    r"|it|them|each|over (?![\d\w]+ )|here|there|together|jointly|more (?!than))\b)[\w“\"(£$€¥]"
)
# Where a thing ends: what comes behind tells where, when, to whom or what for
_ENDS = re.compile(
    r",? (?:(?:free of(?= c)|at|amid(?:st)?|during|within|through|throughout|by|via|since|across"
    r"|under|after"
    r"|before"
    rf"|until|as)|in (?=(?:the|an?|{NUMBER}|[A-Z\d]|collaboration|cooperation|partnership|order"
    rf"|favou?r))"
    r"|on (?=[A-Z\d])|from (?=\d{4}|\d{1,2} [A-Z]|[A-Z][a-z]+ \d)|over (?=the|a\b)|between (?=\d"
    r"|[A-Z][a-z]+ \d)"
    r"|to (?=[a-z]+ (?:the|an?|[a-z]+)\b|[A-ZÀ-Þ])|for (?=(?:the period|\w+ (?:days|weeks|months"
    r"|years)))"
    r")\b"
)
_HOW = re.compile(r" (?:in|for|on) ")
_WITH = re.compile(r" (?:with|for|through) ")
_TO = re.compile(r" to (?=(?:the|an?|each|all|both|local|several|two|three)\b|[A-ZÀ-Þ\d])")
_TO_DO = re.compile(r" to [a-z]+ ")
_GIVES = re.compile(
    rf"(?!(?:an?|new|free|{NUMBER}) )(?P<whom>(?:the "
    rf"|both )?(?:[^\s,;\d]+ ){{1,8}}?)(?P<what>(?!the\b|both\b){DETERMINER}.+)"
)
_GIVES_WITH = re.compile(
    r"(?P<whom>(?:the |an? |all |both |[A-Z])[^,;\d]{2,90}?) with (?P<what>.+)"
)
_WITHIN = re.compile(r"\b(?:to|for|with|of|in|at|by|from|on|and|or|than|over)\b")
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w.&’'-]+")
_CODE = re.compile(r"[A-Z][A-Za-z]{0,3}[$€£.]?")
_BODY = (
    r"(?:hospital|university|institute|college|school|faculty|clinic|company|organi[sz]ation"
    r"|foundation|embassy|ministry|government|association|society|academy|council|club|team"
    r"|delegation|mission|guests?|visitors?|hosts?|experts?|doctors?|surgeons?|specialists?"
    r"|volunteers?|participants|delegates|centre|center|department|group|partners?|sides|parties"
    r"|universities|hospitals|institutions?|countries|charity|donors?|trust|agency|network|alliance"
    r"|consortium|project|programme|program|initiative|trainers?|teachers?|scientists|researchers"
    r"|ambassador|minister|president|rector|dean|director|chairman|professor|students)"
)
_BARE = re.compile(rf"[Tt]he (?:[a-z-]+ ){{0,2}}{_BODY}", re.ASCII)
_POINTING = re.compile(r"[Tt]he (?:[a-z-]+ ){0,1}[a-z-]+")
_ONE_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?<!s)")
_NUMBERED = re.compile(rf"^(?:an? |the )?(?:\w+ )?{NUMBER}$", re.IGNORECASE)
_SMALL = re.compile(rf"The|An?|Each|Every|Both|All|Another|Some|Over|About|{NUMBER}", re.IGNORECASE)
_HAND = frozenset({"they", "it", "we", "he", "she", "both", "which", "who", "i"})
_LONG = 150  # characters


class Agent(NamedTuple):
    """Who does it: no `name` where a line would not say whose "the hospital" is; `text` where it
    can open a line."""

    name: str
    text: str = ""


class Thing(NamedTuple):
    """What it is done with, and what is told behind it; `whole` where the two cannot be parted."""

    what: str
    rest: str = ""
    whole: bool = False


def noun(text: str) -> bool:
    """Is it one thing or a list, with no verb of its own, and told without what stands before?"""
    flat = text.strip(" ,")
    head, plain = flat.split(",")[0], _plain(flat)
    verbs = (FINITE, PRONOUN, RELATIVE, AND_VERB)
    if _PREPOSITION.match(flat) or any(each.search(flat) for each in verbs):
        return False
    if _POINTING.fullmatch(head) or _BARE.fullmatch(head):
        return False
    if any(not _describes(flat, each) for each in PAST.finditer(flat)):
        return False
    listed = "," not in plain or " and " in flat[flat.rfind(",") :] or text.endswith(",")
    return listed and flat.count("“") == flat.count("”") and flat.count('"') % 2 == 0


def _describes(text: str, past: re.Match[str]) -> bool:
    """Is "refurbished" no verb: behind an article or a number, or before a preposition?"""
    before, behind = text[: past.start()].rstrip(), text[past.end() :].lstrip()
    return bool(_AHEAD_OF.search(before) or _PREPOSITION.match(behind))


def agent(text: str) -> Agent | None:
    """Who does it, or nobody to be named; None where it may be no subject."""
    flat = text.strip(" ,")
    low = flat.lower()
    if low in _HAND or _BARE.fullmatch(flat):
        return Agent("")
    if PAST.search(flat) or _NUMBERED.search(flat) or not noun(text) or len(flat) > _LONG:
        return None
    closed = "," if text.endswith(",") and "," in flat else ""
    first = flat.split()[0]
    named = (
        first.lower() in {"each", "every"}
        or _NAME.search(flat[1:])
        or COUNTS.search(flat)
        or _ONE_NAME.fullmatch(flat)
    )
    if not named:
        return Agent("", flat + closed if first.lower() in {"a", "an"} else "")
    small = first.lower() if _SMALL.fullmatch(first) else first
    return Agent(small + flat[len(first) :] + closed, flat + closed)


def thing(rest: str, participle: str, agent: Agent) -> Thing | None:
    """What the deed is done with, parted from what is told behind it."""
    given = participle in deeds.TRANSFERS
    found = _given(rest, participle) if given else _taken(rest, participle, agent)
    if found is None or not _START.match(rest) or _POINTING.fullmatch(found.what):
        return None
    return None if found.what.rpartition(" ")[2] in deeds.PARTICIPLES else found  # "a day held"


def _taken(rest: str, participle: str, agent: Agent) -> Thing | None:
    """ "Six wards in Riverton", parted where it tells where, when or how."""
    start = _end(rest, participle)
    what, behind = rest[:start].strip(" ,"), rest[start:].strip(" ,")
    if behind.startswith("to ") and _SPAN.search(what):  # "from Tumaco to Cali"
        return None
    if _MORE.search(behind) or (behind.startswith("by ") and agent.name):
        return None if _TO_DO.search(rest) else Thing(rest, whole=True)
    if not behind:
        return Thing(what, whole=_apposed(what))
    return Thing(what + ("," if _apposed(what) else ""), behind)


def _end(rest: str, participle: str) -> int:
    """Where the thing ends."""
    found = [_ENDS.search(rest)]
    if participle in deeds.HOW:
        found.append(_HOW.search(rest))
    if participle in deeds.SUPPLIED:
        found.append(_WITH.search(rest))
    return min((each.start() for each in found if each), default=len(rest))


def _apposed(what: str) -> bool:
    """Is there a comma in it that is no list's?"""
    flat = _plain(what)
    return "," in flat and " and " not in flat[flat.rfind(",") :]


def _given(rest: str, participle: str) -> Thing | None:
    """ "Six beds to the clinic", "the clinic six beds", "the clinic with six beds"."""
    places = [each.start() for each in _TO.finditer(rest)]
    if places:
        what, whom = rest[: places[0]].strip(" ,"), rest[places[0] :].strip()
        return Thing(what, whom) if len(places) == 1 and not _GIVES_WITH.match(what) else None
    supplied = participle in {"provided", "presented", "supplied"} and " with " in rest
    match = (_GIVES_WITH if supplied else _GIVES).fullmatch(rest)
    if match and not _WITHIN.search(match["whom"].replace(" of ", " ")):
        whom = match["whom"].strip()
        return Thing(match["what"], f"to {whom}") if _whom(whom) else None
    if supplied or _TO_DO.search(rest):
        return None
    end = _ENDS.search(rest)
    if end is None or _MORE.search(rest[end.start() :]):
        return Thing(rest, whole=end is not None)
    return Thing(rest[: end.start()].strip(" ,"), rest[end.start() :].strip(" ,"))


def _whom(text: str) -> bool:
    """Is somebody named who is given something, not the thing?"""
    return text.startswith(("the ", "all ", "both ")) or bool(
        _NAME.match(text) and not _CODE.fullmatch(text.strip())
    )


def _plain(text: str) -> str:
    """Without the commas within numbers and brackets."""
    return re.sub(r"\([^()]*\)|(?<=\d),(?=\d)", "", text)

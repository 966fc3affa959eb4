"""Verbs: the one that governs a clause, and whether it tells what was, what will be or a hope."""

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled

_PATIENTS = r"(?:patients?|cases?|children|people|persons|women|men|students|samples?|\d+)"
# "It can be recalled that": words that only lead to what is told
_TOLD = (
    r"(?: also| here)? be (?:recalled|noted|remembered|mentioned|said|seen|added|stressed"
    r"|reminded)\b"
)
_HOLDS = (
    r" (?:also |now )?(?:accommodate|seat|hold|house|store|be (?:served|treated|tested"
    r"|processed))\b"
)
_HOPE = (
    r"hop(?:e|es|ed|ing)|wish(?:es|ed)?|wants?|wanted|propos(?:e|es|ed)|suggest(?:s|ed)?"
    r"|discuss(?:es|ed)?(?! (?:[\w-]+ ){0,2}?(?:cases?|patients?)\b)|hopefully|whether"
    r"|explor(?:es|ed)|invit(?:es|ed)|ask(?:s|ed)|request(?:s|ed)"
    r"|appeal(?:s|ed)|urg(?:es|ed)|call(?:s|ed) (?:up)?on|call(?:s|ed) for|recommend(?:s|ed)"
    r"|consider(?:s|ed)|offer(?:s|ed) to(?! (?:the|an?|its|their|our|all|each))"
    r"|(?:conveyed|extended) (?:an|the|his|her|its|their) (?:\w+ )?invitation|solicit(?:s|ed)"
    r"|(?:sought|seeks?) (?:(?:the|his|her|its|their|more|further) )?(?:help|assistance|support"
    r"|cooperation|collaboration|approval)\b"
    r"|reach(?:es|ed) (?:an? )?(?:preliminary|initial|tentative|provisional)\b"
    r"|review(?:s|ed) (?:the |possible |new )?(?:means|ways|prospects|possibilit\w+|avenues|areas"
    r"|opportunit\w+|aspects|proposals?|mechanisms)\b|encourag(?:es|ed)|look(?:s|ed) forward"
    r"|negotiat(?:es|ed)|mull(?:s|ed)|evaluat(?:es|ed)|exchanged (?:views|ideas|opinions)"
    r"|express(?:es|ed) (?:[\w’'-]+ ){0,4}?(?:hopes?|wish\w*|interest|willingness|readiness"
    r"|desire|intention)|talked about|put forward|touched (?:up)?on|not exclude|not rule out"
    r"|(?:is|are|was|were) (?:ready"
    r"|willing|keen|eager|interested)|(?:is|are|was|were) being (?:negotiated|discussed|considered"
    r"|explored|studied)"
    r"|(?:is|are|was|were) under (?:discussion|consideration"
    r"|negotiation|way with)|would (?:like|love|welcome|be (?:happy|glad|pleased|willing|ready))"
)
_AGREED = (
    r"(?:has |have |had )?(?:also |jointly |mutually |unanimously )?(?:agree(?:s|d)?|decid(?:es|ed)"
    r"|resolv(?:es|ed)|approv(?:es|ed)|adopt(?:s|ed)|(?:undertook|undert?akes?|undertaken)(?= to)"
    r"|commit(?:s|ted)?|pledg(?:e|es|ed)|promis(?:es|ed)|consent(?:s|ed)|compromised to"
    r"|(?:establish(?:es|ed)|fixed|laid down)(?= that))"
    r"|(?:has|have|had)? ?reach(?:es|ed) (?!(?:an? )?(?:preliminary|initial|tentative"
    r"|provisional)\b)(?:[\w-]+ ){0,4}?(?:agreement|consensus)"
    r"|(?:was|were|has been|have been) (?:also |jointly )?(?:agreed|decided|resolved|stipulated)"
)
_WILL = (
    rf"(?:will|shall|would)(?!{_TOLD})|won['’]t|[a-z]+['’]ll"
    r"|(?:is|are|was|were) (?:\w+ly |also )?(?:to(?= [a-z])"
    r"|expected|scheduled|planned|slated|due|set to|about to|foreseen|envisaged|going to"
    r"|anticipated|planning|preparing)|plan(?:s|ned)? (?:to|for|on)|intend(?:s|ed)? to"
    r"|aim(?:s|ed)? (?:to|at)|expect(?:s|ed)? to|seeks? to|prepar(?:es|ing) to"
    r"|announce[sd] (?=(?:\d+|two|three|four|five|six|ten|a scholarship|scholarships|places)\b)"
)
_DRAWN_UP = (
    r"(?:is|are|was|were) (?:\w+ly )?"
    r"(?:being (?:finali[sz]|prepar|draft|plann)ed|(?:finali[sz]|draft)ing)"
)
_MAY = (
    rf"(?:(?<!in )(?<!of )(?<!since )(?<!by )may(?! \d)|might|could|should|must|can(?!{_HOLDS}))"
    rf"(?!{_TOLD})|need(?:s|ed)? to"
    r"|ought to"
)
_SAY = (
    r"said|says|announce[sd]|disclose[sd]|inform(?:s|ed)|explain(?:s|ed)|note[sd]|add(?:s|ed)"
    r"|report(?:s|ed)|stress(?:es|ed)|emphasi[sz]e[sd]|state[sd]|recall(?:s|ed)|told"
    r"|mention(?:s|ed)"
    r"|reveal(?:s|ed)|confirm(?:s|ed)|point(?:s|ed) out|declare[sd]|assure[sd]|underline[sd]"
    r"|guarantee[sd]|expressed(?= that)|made (?:it )?known"
    r"|answered|responded|replied|affirmed|manifested|clarified|remarked|opined|(?:shared|observed"
    r"|maintained|related)(?= that)|thank(?:s|ed)|laud(?:s|ed)|prais(?:es|ed)|congratulat(?:es|ed)"
    r"|commend(?:s|ed)|expressed (?:[\w’'-]+ ){0,3}?(?:gratitude|thanks|appreciation|happiness"
    r"|satisfaction|joy|pleasure|delight)"
    rf"|(?:it )?(?:can|may|might|should|must|will|would){_TOLD}"
    r"|highlight(?:s|ed)|claim(?:s|ed)|reminded|reiterate[sd]|apprised|briefed|indicate[sd]"
    r"|(?:was|is) (?:also )?(?:announced|reported|said|noted|stressed|emphasi[sz]ed)"
)
_IRREGULAR = (
    r"held|gave|made|took|sent|built|led|did|got|met|won|saw|ran|brought|taught|left|began|came"
    r"|went|became|kept|spent|paid|drew|grew|put|bought|sold|found|chose|wrote|underwent|undertook|put|set"
)
_ADVERB = r"(?:(?:also|already|now|since|then|just|both|not|never|even|so far|\w+ly) ){0,2}"
_DONE = r"(?:[a-z]{2,}ed|been|held|given|made|taken|sent|built|led|done|met|won|seen|run|brought"
_DONE += r"|taught|left|begun|come|gone|become|kept|spent|paid|drawn|grown|put|set|bought|sold)"
_FORMS = (
    rf"(?:(?P<hope>(?:(?:has|have|had) (?:also |\w+ly )?)?(?:{_HOPE}))"
    rf"|(?P<agreed>{_AGREED})|(?P<planned>{_DRAWN_UP})|(?P<will>{_WILL})"
    rf"|(?P<may>{_MAY})|(?P<say>{_SAY})|(?P<perfect>(?:has|have|had|having) {_ADVERB}{_DONE})"
    rf"|(?P<passive>(?:was|were|got) {_ADVERB}(?:being )?{_DONE})"
    rf"|(?P<given>can{_HOLDS}|(?:is|are) {_ADVERB}(?:being )?{_DONE})"
    rf"|(?P<doing>(?:is|are|was|were) {_ADVERB}[a-z]{{3,}}ing)"
    r"|(?P<be>is|are|was|were|has|have|had)"
    rf"|(?P<past>(?:(?!(?:seed|need|feed|speed|united|limited|advanced|affiliated|skilled)\b)"
    rf"[a-z]{{2,}}ed|{_IRREGULAR}))"
    r"|(?P<present>includes?|provides?|foresees?|covers?|consists?|allows?|offers?|opens?|begins?"
    r"|starts?|receives?|aims?|gives?|stipulates?|contemplates?|envisages?|comprises?|contains?"
    r"|permits?|trains?|serves?|treats?|brings?|runs?|lasts?|becomes?|continues?|amounts?))"
)
_ANY = r"[a-z]++(?:(?<=ed)|['’])"  # a verb of which nothing but its ending is known
VERB = compiled(rf"\b{ahead(_FORMS, beside=_ANY)}{_FORMS}\b")
_FRONT = compiled(
    r"(?:as|after|when|while|since|although|though|if|because|once|following|before|during|despite"
    r"|according to|under|with|in|on|at|for|by|through|within|thanks to)\b[^,;]{2,110}, "
)
_RELATIVE = compiled(r"(?:who|which|that|whose \w+|whom|where)(?: (?:also|then|now|\w+ly))? $")
_NOT_FINITE = compiled(
    r"(?:\b(?:the|an?|its|their|our|his|her|this|these|those|of|by|for|with|and|more|well|newly"
    r"|most|highly|to|be|been|being|in|on|from|some|all|each|as|or|per|no|any|\d+|two|three|four|five"
    r"|six|seven|eight|nine|ten|many|several)|-) $"
)
# "ways of helping were reviewed" is talk, "40 patients were examined" is none
_TALKED = compiled(r"(?:discussed|reviewed|examined|debated|explored|touched)$")
_SEEN = compiled(rf"\b{_PATIENTS}\b")
# "with the plan carried out, we hope"
_LEADS_UP = compiled(r"(?: (?:out|up|over|off))?, (?:we|i|they|it|both)\b")
_NEAR = 80  # characters before a verb in which its subject stands
_APART = compiled(r",(?: \w+ly| also)? $")
_BEHIND = compiled(r" (?:by|in|at|with|for|from|under|between|to|on|during|and)\b")
_SURE = compiled(r"\b(?:will|shall|would|has|have|had|was|were|is|are|can|may|could|should)\b")


class Verb(NamedTuple):
    """sort  hope, agreed, planned, will, may, say, perfect, passive, given, doing, be, past,
    present or none"""

    sort: str
    word: str
    end: int


NONE = Verb("none", "", 0)


@lru_cache(maxsize=64)  # a clause that is weighed is told of, and held against others
def main(low: str) -> Verb:
    """The verb that governs a clause in small letters, past what leads up to it and who said it."""
    front = _FRONT.match(low)
    at = front.end() if front and VERB.search(low, front.end()) else 0
    begin, told, apart = at, NONE, NONE
    while match := VERB.search(low, at):
        sort = match.lastgroup or ""
        at = match.end()
        before = low[max(0, match.start() - 24) : match.start()]
        if sort == "say":
            told = told if told.word else Verb(sort, match[0], match.end())
            continue
        if _RELATIVE.search(before) and not _said(low, match.start()):
            if apart.word:
                return apart
            if _SURE.search(low, at):
                continue
        first = match.start() == begin and _SURE.search(low, at)
        if sort in {"past", "present"} and (first or _loose(low, before, match)):
            if _APART.search(before) and not low.startswith(" by ", at):
                apart = apart if apart.word else Verb(sort, match[0], at)
            continue
        on = told.word and before.endswith("and ")  # "thanked the guests and promised"
        if sort == "agreed" and _NOT_FINITE.search(before) and not on:
            continue
        return Verb("hope" if _talked(low, match) else sort, match[0], match.end())
    return told


def _talked(low: str, match: re.Match[str]) -> bool:
    """Were matters gone through, and not patients or cases?"""
    if match.lastgroup != "passive" or not _TALKED.search(match[0]):
        return False
    return not _SEEN.search(low, max(0, match.start() - _NEAR), match.start())


def _said(low: str, at: int) -> bool:
    """Is the "that" before it what somebody said?"""
    found = re.search(r"\bthat (?:\w+ )?$", low[:at])
    return bool(found and re.search(rf"\b(?:{_SAY})\b[^,;]{{0,40}}$", low[: found.start()]))


def _loose(low: str, before: str, match: re.Match[str]) -> bool:
    """Is it a participle: "the machines donated by X", "the renovated ward"?"""
    if _NOT_FINITE.search(before):
        return True
    if match.lastgroup == "present":
        return match[0].endswith("s") is False
    if _LEADS_UP.match(low, match.end()):
        return True
    if low.startswith(" by ", match.end()) or _APART.search(before):
        return True
    later = _SURE.search(low, match.end())
    return bool(
        later
        and _BEHIND.match(low, match.end())
        and not re.search(r"\band\b|[,;:]", low[match.end() : later.start()])
    )

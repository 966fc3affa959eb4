"""Subjects: who, or what, a verb is said of: the words before it, where they are whole."""

import re

from summarizer.phrases.accounts.bare import HOUSE, PERSON, QUOTED, is_place
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_LONGEST = 230  # characters of a skeleton
_MOST = 9  # parts between commas
_LEAD = re.compile(  # words that may stand before the subject, and tell nothing of who acts
    r"(?:(?:On|In|At|During|With|Under|Within|As|After|Following|For|To|Through|By|From"
    r"|Between|Over"
    r"|Upon|Thanks|Aiming|According|Marking|Building|Since|Earlier|Also|Meanwhile|Accordingly|There"
    rf"|It was|[A-Z][a-z]{(2,)}ing|Held|Organi[sz]ed|Led|Supported)\b.*|(?:[A-ZÀ-Ý][\w.’'-]*["
    rf" ,]*){{1,5}}|{HOUSE})$"
)
_DATELINE = re.compile(r"^[–—―-]? ?(?:[A-ZÀ-Ý][\w.’'-]*[ ,./]*){1,5}(?:: ?| ?[–—―]+ ?|(?: |\.)-+ )")
_BREAK = compiled(
    r"[,.]? ?[–—―]+ |[,.]?(?: | ?-)-+ |(?P<as>,? (?:as|when) )(?=(?:the )?\ue000)|, (?:where )?"
    r"|: |; "
)
_ROUND = (
    r"(?:,? (?:of|in|from|at) (?:the )?[A-ZÀ-Ý][\w’'-]+(?:,? [A-ZÀ-Ý][\w’'-]+){0,3}"
    r"|, [A-ZÀ-Ý][\w’'-]+(?=,))?"
)
_NAMED = rf"(?:[Tt]he )?{HOUSE}{_ROUND}"
_CAPITALS = (
    rf"(?:[Tt]he )?(?:{HOUSE}{_ROUND}|[A-ZÀ-Ý][\w’'-]+(?: (?:of |for |and"
    rf" )?[A-ZÀ-Ý][\w’'-]+){{0,5}}{_ROUND})"
)
_TITLE = (
    rf"(?:(?:[Tt]he )?(?:[\w’'&/-]+|{QUOTED}|{HOUSE}(?:[’']s)?)(?: (?:[\w’'&/-]+|{QUOTED}|{HOUSE}"
    rf"(?:[’']s)?)){{0,14}})"
)
_BEFORE = (
    rf"(?:(?:[Tt]he )?(?:(?:[A-ZÀ-Ý][\w’'.-]*|of|to|for|in|and|the|on|at|State|{HOUSE}"
    rf"(?:[’']s?)?),? ){{0,10}})"
)
_SOMEBODY = rf"{_BEFORE}{PERSON}(?:, {_TITLE}(?:, {_NAMED})?)?"
_JOIN = (
    r"(?:,? and |,? together with |,? jointly with |, along with"
    r" |,? in (?:co-?operation|collaboration|partnership|conjunction|association) with )"
)
_HOUSES = re.compile(rf"{_NAMED}(?:(?:{_JOIN}|, ){_NAMED}){{0,5}}(?:{_JOIN}{_CAPITALS})?,?")
_PEOPLE = re.compile(rf"{_SOMEBODY}(?:(?:{_JOIN}|, ){_SOMEBODY}){{0,2}},?")
_WORDS = (
    rf"(?:(?!-+(?: |$))[^\s,;:()–—\ue000\ue001\ue002]+|{QUOTED}|(?:(?<=[“\"])|(?<= )){HOUSE}"
    rf"(?:[’']s?|[”\"])?"
    rf"|{PERSON}(?:[’']s?)?)"
)
_OPENS = (
    r"(?:The|A|An|the|a|an|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight"
    r"|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[A-Za-z]+teen|[Tt]wenty|[Tt]hirty|[Dd]octors"
    r"|[Nn]urses|[Ee]xperts|[Rr]epresentatives|[Ss]tudents|[Ss]pecialists)|Some|About|Over"
    r"|More than|Nearly|Around|\d[\d,.]*|[A-ZÀ-Ý][\w’'&-]*|[“\"]"
    rf"|{HOUSE}(?:[’']s?)?|{QUOTED})"
)
_LED = (
    rf"(?P<led>, (?:which was )?(?:led|headed|(?:jointly )?(?:organi[sz]ed|built|established"
    rf"|run|set up|created)|hosted|funded"
    rf"|supported|donated|consisting of|comprising|composed of|co-organi[sz]ed) (?:by"
    rf" )?[^,;]{{2,110}}"
    rf"(?:, (?:{_NAMED}|{_TITLE}))?,?|, in (?:close )?(?:co-?ordination|co-?operation|collaboration"
    rf"|partnership|association|conjunction) with {_NAMED}(?:(?:{_JOIN}|, ){_NAMED}){{0,4}},?"
    rf"|, with (?:the )?(?:\w+ )?(?:support|help|assistance) (?:of|from) {_CAPITALS}"
    rf"(?:(?:{_JOIN}|, ){_CAPITALS}){{0,5}},?)?"
)
_HEADED = rf"(?P<head> (?:led|lead|headed) by {_BEFORE}{PERSON}(?:, {_TITLE}(?:, {_NAMED})?)?,?)?"
_DONE_TO_PEOPLE = words(
    "awarded conferred honoured honored named decorated recognised recognized elected trained"
    " welcomed received granted presented treated screened examined vaccinated sent"
)
_ONLY = re.compile(rf"(?:the )?(?:{PERSON}|{HOUSE})")
_FROM = re.compile(r", (?:of|in|from|together|along|jointly) [^,]*$")
_CUT = re.compile(r"(?:^|[ ,])(?:and|then|also|or|to|of|by|for|with|the|an?),?$")
_MADE = (
    rf"(?P<made> (?:jointly )?(?:organi[sz]ed|held|hosted|conducted|set up|established|built)"
    rf" by {_NAMED}"
    rf"(?:(?:{_JOIN}|, ){_NAMED}){{0,4}},?)?"
)
_NO_START_WORDS = (
    r"(?:On|In|At|During|With|Under|Within|As(?! many as)|After|Following|For|To|Through|By"
    r"|From|Between"
    r"|Upon|Thanks|According|Since|Earlier|Also|Meanwhile|There|And|But|So|If|While|When"
    r"|Where|Then|Thus|Of)\b"
)
_MARK = re.compile(rf"{HOUSE}|{PERSON}|{QUOTED}")
_NO_START = re.compile(_NO_START_WORDS)
_THING = re.compile(rf"{_OPENS}(?: {_WORDS}){{0,34}}?(?:{_LED}|{_HEADED}|{_MADE})")
_COUNTED = (
    r"(?:[Aa]n?|\d[\d,.]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight"
    r"|[Nn]ine|[Tt]en|[Ss]everal)"
)
_LISTED = re.compile(
    rf"{_COUNTED}(?: [\w’'/-]+){{1,7}}(?:, (?:{_COUNTED} )?[\w’'/-]+(?:"
    rf" [\w’'/-]+){{0,7}}){{1,6}},? and"
    rf"(?: {_COUNTED})?(?: [\w’'/-]+){{1,8}}"
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|which|who|whom|whose|that|when|where|while|if"
    r"|because|after|before|said|says|added|noted|stressed|told|announced|thanked|expressed"
    r"|aimed|aiming|being|having|to be|can|could|should|may|must|did|does|do|not|no|nor|but"
    r"|signed|held|opened|met|gave|made|took|led(?! by)|visited|attended|received(?! by)"
    r"|(?!(?:dedicated|devoted|related|entitled|titled|affiliated|committed|based|located"
    r"|needed|addressed)\b)"
    r"[a-z]+ed (?:the|an?|host|to|over|out|up))\b"
)
_US = re.compile(r"\b(?:[Oo]ur|[Ww]e|us|[Mm]y)\b")
_POINTS = compiled(
    r"\b(?:he|she|it|they|we|I|us|our|my|your|you|this|these|those|such|same|his|her|their|its|both"
    r"|latter|former|above|mentioned|other side|two sides|parties|here|there|another|everyone|all"
    r"|said)\b",
    re.IGNORECASE,
)
_KNOWN = re.compile(rf"{HOUSE}|{PERSON}|(?<!^)(?<![.] )\b[A-ZÀ-Ý][\w’'-]{{2,}}|\d")
_DEFINITE = re.compile(r"[Tt]he (?:[a-z-]+ ){0,3}[a-z-]+(?: (?:led|lead|headed) by.*)?$")
_EVENT = re.compile(
    r"[Tt]he (?:[a-z\d]+-(?:day|week|month|hour|year) |[a-z]+(?:ed|ing) |joint |new |whole )?"
    r"(?P<noun>workshop|training|course|seminar"
    r"|symposium|conference|forum|congress|summit|webinar|ceremony|mission|camp|project"
    r"|program(?:me)?"
    r"|initiative|cent(?:er|re)|laboratory|lab|unit|clinic|ward|building|facility|equipment"
    r"|donation|machines?"
    r"|ambulances?|vehicles?|award|prize|agreement|MoU|memorandum|grant|fellowship|school"
    r"|festival|event)"
)
_SEVERAL = re.compile(
    r"(?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) [^,]*? and"
    r" (?:an?|the|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) "
)

_GRACED = re.compile(  # behind an office stands who holds it, and not who acts
    r"(?:Under the \w+ of|(?:In|With) the (?:\w+ )?(?:presence|attendance|participation) of|Before"
    r"|Witnessed by) [^,]*\b(?:[Mm]inister|[Aa]mbassador|[Gg]overnor|[Pp]resident|[Rr]ector"
    r"|[Mm]ayor|[Dd]irector|[Dd]ean|[Cc]onsul|[Ss]ecretary|[Cc]hancellor"
    r"|Excellency|Highness)\b[^,]*, $"
)
_NAME = re.compile(PERSON)
_WHICH = re.compile(
    r", (?:which|acting|represented|working|also known|known|with the support of) [^,;]{3,80},"
    r"(?= ?$)"
)


def find(left: str, *, passive: str = "") -> str | None:
    """The subject that the words before a verb end in; None where it is not sure, or not whole.
    `passive`: the verb of which it is no agent: people are honoured, but not opened."""
    left = _WHICH.sub("", left.rstrip() + "," * (left[-1:] != ",")).rstrip(",")
    if left.count("“") != left.count("”") or left.count('"') % 2:
        return None
    breaks = [(match.end(), bool(match["as"])) for match in _BREAK.finditer(left)]
    for start, clause in [(0, False), *breaks][-_MOST:]:
        words = left[start:].rstrip()
        if len(words) > _LONGEST or not (clause or _leads(left[:start])):
            continue
        if start and _SEVERAL.match(words):
            return None  # a list may have begun before it
        graced = _NAME.match(words) and _GRACED.match(_DATELINE.sub("", left[:start]))
        if graced or _NO_START.match(words):
            continue
        if _whole(words, thing=bool(passive) and passive not in _DONE_TO_PEOPLE):
            words = words.rstrip(",")
            listed = _LISTED.fullmatch(words) or _HOUSES.fullmatch(words)
            apposed = ", " in words and not (listed and not _FROM.search(words))
            return words + "," * apposed
    return None


def _leads(before: str) -> bool:
    """Nothing stands before it, or only when and why."""
    bare = _DATELINE.sub("", before).rstrip(" ,:–—-")
    return not bare or bool(_LEAD.match(bare))


def _whole(words: str, *, thing: bool) -> bool:
    if _CUT.search(words):
        return False
    if _HOUSES.fullmatch(words) or _HOUSES.fullmatch(f"{words},"):
        return True
    if _LISTED.fullmatch(words):
        return not _FINITE.search(words) and not _POINTS.search(words)
    if not thing and _PEOPLE.fullmatch(words):
        return not _POINTS.search(words) and not _FINITE.search(words)
    match = _THING.fullmatch(words)
    # "Three", of "Three equipped ambulances left"
    alone = " " not in words and not (_MARK.match(words) or is_place(words))
    if (
        match is None
        or alone
        or (words[-1] == "," and not (match["led"] or match["head"] or match["made"]))
    ):
        return False
    plain = words.replace(match["led"] or match["head"] or match["made"] or "", "")
    return not (
        _FINITE.search(plain)
        or _US.search(words)
        or _POINTS.search(plain)
        or (_DEFINITE.match(plain) and not definite(plain))
    )


def definite(words: str) -> str:
    """The noun of "The workshop", "the two-day training", which can be told only where one has
    been spoken of; "" of all others."""
    match = _EVENT.fullmatch(words.rstrip(","))
    return match["noun"].lower() if match else ""


def bare(words: str) -> bool:
    """Is it somebody's name, and nothing else?"""
    return bool(_ONLY.fullmatch(words.strip(" ,")))


def known(words: str) -> bool:
    """Do they name anybody, or anything, by a name or a number?"""
    return bool(_KNOWN.search(words))

"""Headings: does the verb of a line not contradict the heading it would stand under?"""

import re

_ASIDE = re.compile(r", (?:which|who) [^,;]{3,90},(?= [a-z])")
_MONTH = (
    r"(?:(?:early|late|mid-?|the|spring|summer|autumn|winter|Fall) ?)*(?:January|February|March"
    r"|April"
    r"|May|June|July|August|September|October|November|December)"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|is to|are to|to be|going to|plans? to|intends? to|due to (?=[a-z]+ )"
    r"|next|(?<!was )(?<!were )planned|(?:was|were) planned (?:to|for)|expected|scheduled"
    r"|foreseen|envisaged|set aside|committed|pledge[ds]?|promised"
    r"|approved|earmarked|allocated|aims?|hopes?|must|should|could|seeks?|responsible|talks|coming"
    r"|announced|agreed|decided|offered|invited|vowed|undertook|signed up|future)\b|^To "
)
_MAYBE = re.compile(
    rf"\b(?:until|can|may|(?:by|in) (?:20\d\d|{_MONTH})|starting|from (?:\d+|[A-Z]\w+|next|this"
    rf"|the (?:[a-z]+ )?(?:year|spring|autumn))|begins?|starts?|way|being"
    rf"|designed for|shipping|sending|preparing)\b|(?:^|\w )to [a-z]+",
)
_PAST = re.compile(r"^[^,;]*?\b(?:stayed|handed|reviewed|were|visited|held|took|gave|attended)\b")
_DONE = re.compile(
    r"\b(?:was|were|had|has|have|is|are|[a-z]{2,}ed|held|gave|took|sent|built|made|met|saw|got"
    r"|led|put|set|came|went|ran|began|taught|given|taken|seen|done|sold|paid|bought|spent"
    r"|(?<!the )(?<!The )(?<!project )cost(?! of))\b"
)
_DEED = re.compile(
    r"^[^,]*?\b(?:undertook|trained|treated|published|completed|received|visited|attended|took part"
    r"|performed|carried out|operated|presented|gave|donated|built|reached|gave an account)\b"
)
_PRICED = re.compile(  # what it costs, or is worth, is no plan
    r"(?:The )?(?:[\w-]+ ){0,3}(?:budget|costs?|value|price|investment|[Ff]unding|grant|sum"
    r"|amount)\b"
    r"(?!.*\b(?:will|shall|would|to be|is to|are to|if|until|provided|pending)\b).*\d.*"
)
_PACT = re.compile(
    r"\b(?:agree|sign|seal|ink|conclud|approv|adopt|decid|resolv|commit|pledg|prolong|exten|renew"
    r"|accept|undertook to|to be"
    r"|establish|set up|allow|foresee|provid|includ|each|every|will|can|a year)\w*"
)
_FORMER = re.compile(  # or a price
    r"^Earlier\b|\bhad (?:also |already )?(?:exchanged|signed)\b"
    r"|^(?:(?!\b(?:will|shall|at)\b)[^,])*\bcosts? (?:about )?[$€£\d]"
)
_FUTURE = re.compile(r"\b(?:will|shall|(?:is|are) to|to be [a-z]+(?:ed|t|n))\b")
_OPEN = re.compile(
    r"\b(?:propos|discuss|consider|explor|suggest|ask|request|appeal|hop|wish|could|may|might|would"
    r"|should|possib|interest|ready|talks|invit(?!\w* \d)|offer|feasib|evaluat|stud|examin"
    r"|readiness|willing|want|intend|seek|plan|need|urg|call|potential|under|review|mull|plead"
    r"|exclud|recommend(?!s\b)"
    r"|debat|opportunit|looking (?:at|into)|[Tt]alks"
    r"|keen|exchanged)\w*\b|\bcan\b(?! be seen)|^(?:To|A|An|Joint|Further|New) |\bto be\b"
)
_HELD_ON = re.compile(  # "26 patients were discussed", "received the beds and pleaded": done
    r"^(?:(?!\b(?:who|which|whose|that|to be)\b).){3,160}?\b(?:handed over|received"
    r"|(?:was|were) held|donated)\b|^[^,]{0,40}\b(?:patients|cases)\b[^,]{0,40}"
    r" (?:were|have been) discussed\b|\bput out a call\b"
)
_WILL = re.compile(r"\b(?:will|shall) ")
_HOPE = re.compile(
    r"\b(?:hop|propos|discuss|consider|explor|suggest|ask|request|appeal|wish|could|may|might"
    r"|would|should|possib|interest|ready|if\b|readiness|willing|want|draft|talks|review"
    r"|mull|plead|urg|idea|can\b|invited|invitation|offered|exclu)\w*"
)
_MATTER = re.compile(  # what was talked about, by its noun: "Extension of the ward"
    r"(?!.* be )(?:The )?(?:[\w-]+ ){0,3}?"
    r"[\w-]*(?:tion|sion|ment|ing|change|ship|ance|visit|stud(?:y|ies)"
    r"|research|course)s?\b(?: (?:of|for|in|on|between|and|with|to)\b|,)"
    r"|.*[\u4e00-\u9fff]"
)


_NOT_PAST = r"(?:(?!\b(?:was|were|had|has|have|[a-z]{3,}ed)\b)[^;])*?"
_TO_COME = re.compile(  # "begins classes on 3 July", "is on its way"
    rf"{_NOT_PAST}\b(?:(?:begins?|starts?|opens?|arrives?|leaves?|takes? place)\b[^;]*"
    r" (?:on|in|from) (?:\d|[A-Z])|(?:is|are) (?:on (?:its|their|the) way|shipping|sending"
    r"|preparing)\b)"
    # "In May six nurses go to Lima", "is published in spring 2010"
    rf"|(?:Already )?(?:[Ii]n|[Ff]rom) {_MONTH}\b{_NOT_PAST}\b(?:go|leave|travel|depart|come|arrive"
    rf"|begin|start)\b|(?!.*\b(?:(?:each|every) (?:year"
    rf"|month|week|spring|summer|autumn|winter)|annual\w*)\b){_NOT_PAST}\b(?:is|are) [a-z]{{3,}}ed"
    rf"\b[^;]{{0,60}} in (?:{_MONTH}|spring|summer|autumn|winter) 20\d\d\b"
)
_PROMISES = re.compile(rf"{_NOT_PAST}\b(?:commits?|pledges?|undertakes?) ")


def of(line: str, status: str) -> str:
    """What a line stands under: what was held for done, and is still to come or was promised, has
    not been; what can be done is there, and is not only talked of."""
    if status == "discussed" and _ABLE.match(line):
        return "achieved"
    if status != "achieved":
        return status
    if _TO_COME.match(line):
        return "planned"
    return "agreed" if _PROMISES.match(line) else "achieved"


_ABLE = re.compile(  # "The laboratory can carry out 45 tests"
    r"(?:The|An?) (?:(?:new|joint) )?(?:clinic|laboratory|lab|plant|centre|center|unit|machine|ward"
    r"|hospital|device|system|department)\b[^;]*?"
    r" (?:can|is (?:ready|able) to) (?:receive|carry out|fill|treat|serve|process|produce|perform"
    r"|handle|accommodate|test|examine) (?:up to |about |over |more than )?\d"
)


def priced(line: str) -> bool:
    """Does it tell what something costs or is worth, and nothing ahead?"""
    return _PRICED.fullmatch(line) is not None


def fits(line: str, status: str) -> bool:
    """Does its verb not contradict the heading it would stand under?"""
    line = _ASIDE.sub(",", line.strip("“”"))
    future = _FUTURE.search(line)
    if status == "achieved":
        done = _DONE.search(line)
        return not future or bool(done and done.start() < future.start())
    if status == "planned":
        if priced(line):
            return False
        maybe = _MAYBE.search(line) and not _PAST.search(line)
        return bool(_AHEAD.search(line) or maybe or not _DONE.search(line))
    if status == "agreed":  # what was done before is no term
        before = _DEED.search(line) and not future and not _PACT.search(line)
        return not (before or _FORMER.search(line))
    return _talked_of(line)


def _talked_of(line: str) -> bool:
    certain = _WILL.search(line) and not _HOPE.search(line)
    matter = _MATTER.match(line) and not _DONE.search(line)
    return bool(_OPEN.search(line) or matter) and not (certain or _HELD_ON.search(line))

"""Whether the words before a place tell of something that happens there."""

import re

from summarizer.phrases.words import beginnings
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_HAPPENING = (
    r"(?:h[eo]lds?|held|took place|taking place|visit(?:s|ed|ing)?|sign(?:s|ed|ing)?"
    r"|host(?:s|ed)|organi[sz]ed|inaugurat\w+|open(?:s|ed|ing)|launch(?:e[sd])?|meets?|met|meeting"
    r"|celebrat\w+|mark(?:s|ed)|gathered|conducted|arriv(?:ed|es)|land(?:s|ed)|reached|kick\w* off"
    r"|awarded|presented|picked up|conferred|receiv(?:ed?|es|ing)|hand(?:s|ed|ing)|passed|turned"
    r"|g[ai]ven?|brought|came together|ceremony|gala|event|function|toured|delegation|convened"
    r"|attended|took part|complet(?:ed|es)|graduat\w+|trained|taught|performed|operat(?:ed|ion)"
    r"|unveiled|declared|commissioned|concluded|ended|ends|wrapped up|began|begins|started|starts"
    r"|finish(?:ed|es)|stayed"
    r"|agreed|pledged|formali[sz]ed|renewed|sealed|inked|donated|delivered|participated|joined|spoke|spent"
    r"|seminar|mission|workshop|conference|forum|symposium|summit|course|camp|welcomed"
    r"|travel\w*|flew|trip"
    r"|returned|back|(?:tak(?:en|es)|took) delivery"
    r"|(?:team|brigade|volunteers|surgeons) (?:has |have )?worked"
    r"|reali[sz]ed|carried out|made|paid|effected"
    r"|effectuated|exchanged)\b"
)
_BEGUN = beginnings.ahead(_HAPPENING, any_case=True)
_HAPPENS = compiled(rf"\b{_BEGUN}{_HAPPENING}", re.IGNORECASE)
_AIM = compiled(
    r"\b(?:to (?!the\b)[a-z]+|that|which|where|aim\w*|from"
    r"|(?:for|on|about|between|among|with) (?!the )[a-z])"
)
OTHER = compiled(r"\b(?:to (?!the\b)[a-z]+|that|which|where|aim\w*|from)\b")
_FARTHEST, _ROUNDABOUT = 180, 320  # characters between the verb and the place, "at the house in" it
_AHEAD = Rare(
    r"\b(?:will|would|shall|no longer|going to|planned|plans?|next|hope\w*|upcoming|scheduled"
    r"|to be|invited?"
    r"|aspir\w+|wish\w*|propos\w+|since|previous\w*|earlier|last year|ago|former\w*|who|whose"
    r"|(?:noted|said|told|recalled|stressed|added|explained|mentioned|informed|reminded)"
    r"(?: [a-z]+){0,3} that|similar|of which|of whom|every year|each year|annually|so far"
    r"|(?:for|over|in|during) (?:the )?(?:past |last )?(?:\w+ )?(?:years|decades)"
    r"|(?:last|past|first|earlier) (?:visit|stay|trip|meeting)|graduat\w+|billed|ha[ds] to"
    r"|have to|used to|want(?:s|ed)? to|would like|intend\w*|dream\w*"
    r"|offer(?:s|ed|ing)? to|until|aim(?:s|ed|ing)? (?:to|at)|head(?:s|ed|ing) (?:to|for)"
    r"|following the [\w ]{3,40}(?:signed|exchanged|concluded|held|made)"
    r"|had (?:already |earlier )?been"
    r"|(?:under|foreseen in|provided for in|based on|basis of|as part of|in line with|pursuant to"
    r"|according to|framework of|result of|outcome of|thanks to) (?:the|an?|this|their|its)"
    r" (?:[a-z]+ ){0,4}(?:agreement|memorandum|mou|protocol|contract|pact|accord|letter|deal)\b"
    r"[a-z ]{0,30} (?:signed|concluded|exchanged|made|reached|inked|sealed)"
    r"|(?:in|on|back in) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_CLAUSE = compiled(
    r";\s|,\s(?:with|as|after|when|where|while)\s|\safter\s(?=(?:an?|the|its|their)\s)"
)


def told_of(text: str) -> bool:
    """A verb or a noun of what happens stands in it."""
    return _HAPPENS.search(text) is not None


def ahead(before: str) -> bool:
    """Whether the clause that these words end in tells of what is to come, or long past."""
    return bool(_AHEAD.search(_CLAUSE.split(before[-90:])[-1]))


def told(before: str, aims: re.Pattern[str] = _AIM) -> bool:
    """Whether the last verb of these words speaks of something that happens, not of an aim."""
    last = 0
    for match in _HAPPENS.finditer(before):
        if aims is _AIM or not before.endswith(" to ", 0, match.start()):
            last = match.end()
    between = before[last:]
    near = len(between) <= (_FARTHEST if aims is _AIM else _ROUNDABOUT)
    return last > 0 and near and not aims.search(between)

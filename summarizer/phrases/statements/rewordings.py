"""Rewordings: a predicate of an article as a line of its own, where the grammar is certain."""

import re

from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_REGULAR = letters.words(
    "organized organised published founded established launched trained received treated held"
    " performed donated conducted completed opened created developed sent hosted implemented"
    " delivered exchanged provided produced obtained built screened installed equipped inaugurated"
    " initiated enrolled admitted vaccinated registered supplied financed funded renovated"
    " constructed attracted secured raised awarded signed approved adopted introduced examined"
    " supported translated graduated dispatched upgraded commissioned shared drafted co-founded"
    " co-hosted co-organized co-authored designed recruited presented handled"
)
_PAST = {each: each for each in sorted(_REGULAR)} | {
    "set up": "set up",
    "carried out": "carried out",
    "handed over": "handed over",
    "undertook": "undertaken",
    "undertaken": "undertaken",
    "gave": "given",
    "given": "given",
    "took on": "taken on",
    "won": "won",
    "helped set up": "set up",
    "helped establish": "established",
    "helped build": "built",
    "wrote": "written",
    "written": "written",
}
_BASE = {
    "develop": "developed",
    "build": "built",
    "establish": "established",
    "create": "created",
    "run": "run",
    "organize": "organized",
    "organise": "organised",
    "fund": "funded",
    "launch": "launched",
}
_ING = {
    "training": "trained",
    "treating": "treated",
    "publishing": "published",
    "serving": "served",
    "reaching": "reached",
    "attracting": "attracted",
    "benefiting": "benefited",
    "producing": "produced",
}
_BY = sorted(_PAST, key=lambda each: (-len(each), each))
_BOTH = (
    r"(?:(?:the |both |these )?(?:two |three )?(?:sides|parties|institutions|universities"
    r"|hospitals|schools|organi[sz]ations|partners|colleges|institutes)|(?:the )?two|both|they|we"
    r"|it|he|she)"
)
_NUMBER = (
    r"(?:(?:over|more than|nearly|about|around|some|almost|at least|up to|a total of|approximately"
    r") )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
    r"|forty|fifty|dozens of|hundreds of|a dozen|several|many)"
)
_THING = rf"(?:{_NUMBER}|an?|the|another|free|joint|its first|their first|new)\b"
_PREPOSITION = r"(?:on|in|at|for|to|from|with|by|between|over|since|during|through|within|across)"
_AGAIN = rf", (?:and )?(?:which|who|while|with|{'|'.join(_ING)}|[a-z]+ed)\\b|\\band [a-z]+ed\\b"
# Other regular verbs are their own participles; these take no object, or say nothing of it
_OTHER = (
    r"(?!(?:agreed|arrived|asked|attended|aimed|based|decided|expressed|hoped|included|involved"
    r"|joined|lasted|lived|needed|participated|planned|proposed|reached|served|stayed|suggested"
    r"|totall?ed|toured|travel\w+|visited|wanted|wished|worked|pledged|promised|followed|started"
    r"|exceeded|surpassed|invited|welcomed|thanked|recommended|considered|numbered|marked"
    r"|celebrated|urged|asked|encouraged|told) )[a-z]{3,}ed"
)
# "[the two sides] [jointly] organized nine international conferences [in Wuhan]"
_DID = compiled(
    rf"^(?P<who>{_BOTH} )?(?:(?:have|has|had) )?(?:also |successfully |so far )*"
    rf"(?P<jointly>(?:co-)?jointly )?(?P<verb>{'|'.join(_BY)}|{_OTHER}) "
    rf"(?P<what>{_THING} (?:(?!{_PREPOSITION} |and |or |that |which |who )"
    rf"(?:[^\s,;:()“”\"]|,(?=\d))++ ?){{1,9}}?)"
    rf"(?:(?<= )(?P<where>{_PREPOSITION} (?:(?!{_AGAIN})[^;]){{2,110}}))?"
    rf"(?:, (?P<ing>{'|'.join(_ING)}) (?P<rest>[^;,]{{4,90}}))?$",
    re.IGNORECASE,
)
_REACHED = Rare(
    rf"^(?:the )?(?:total )?(?:number of )?(?P<what>(?!the |value |total )[^,;]{{3,40}}?s)"
    rf"(?P<between> (?:between|among|from) [^,;]{{3,60}}?)? (?:have|has) (?:now |already )?"
    rf"(?:(?P<more>exceeded|surpassed)|reached|totall?ed) (?P<many>{_NUMBER})$",
    re.IGNORECASE,
)
_AGREED = Rare(
    rf"^(?:{_BOTH} |it was )?(?:also |finally |then )*(?:reached an? (?:agreement|consensus|deal)"
    rf"|agreed|decided|plan|planned|intend|hope|will|are to) (?:to )?(?:jointly|together) "
    rf"(?P<verb>{'|'.join(_BASE)}) an? (?P<what>[^,;]{{4,140}})$",
    re.IGNORECASE,
)
_WITH_ONE_VERB = compiled(r"\b(?:and|or) (?:\w+ly )?(?:to )?[a-z]+(?:e|ize|ish|ild|en|ain) ")
_LEADS_TO = compiled(
    r"^(?:(?:it|which) )?(?:has |have )?(?:(?:led to|resulted in) (?=\d|an? |more |over )"
    r"|will be (?:committed|dedicated|devoted) to )",
    re.IGNORECASE,
)
_IT_IS = compiled(
    r"^(?:also )?it (?:is|was|has been|should be) (?:also )?(?:worth (?:noting|mentioning)|hoped"
    r"|supposed|planned|expected|noted|believed|agreed|decided|reported),? that ",
    re.IGNORECASE,
)
_CONSENSUS = compiled(
    r"^(?:(?:an? )?(?:consensus|agreement) (?:has been|was|were) (?:also )?reached"
    rf"|{_BOTH} (?:also |finally )?reached (?:an? )?(?:[a-z]+ )?(?:consensus|understanding))"
    r" (?:on (?:the plan (?:of|for) )?|about |to )",
    re.IGNORECASE,
)

_BY_BOTH = Rare(
    r"(?<=[a-z])(?<!\b(?:is|be))(?<!\b(?:was|are))(?<!\b(?:were|been))(?<!\bjointly)"
    r" (?:jointly )?(?:established|founded|set up|created|built|launched)"
    rf" (?:jointly )?by (?>{_BOTH})(?= (?:jointly |\w+ly )?(?!{_PREPOSITION}\b)[a-z]+)",
)


def reworded(text: str, when: str = "") -> str | None:
    """A noun phrase with a participle instead of a predicate whose subject need not be named:
    "Nine conferences organized jointly". `when` ("in 2001", "since 2003") is put at its place."""
    if match := _DID.match(text):
        return _done(match, when)
    if match := _REACHED.match(text):
        many = ("over " if match["more"] else "") + match["many"]
        return _line(many, match["what"], (match["between"] or "").strip(), when)
    if (match := _AGREED.match(text)) and not _WITH_ONE_VERB.search(match["what"]):
        return _line("a jointly", _BASE[match["verb"].lower()], match["what"], when)
    return None


def unframed(text: str) -> str:
    """Without "consensus has been reached on the plan of", "it is hoped that", "has led to", and
    "established by the two universities" behind a noun."""
    return _BY_BOTH.sub("", _LEADS_TO.sub("", _CONSENSUS.sub("", _IT_IS.sub("", text))))


def _done(match: re.Match[str], when: str) -> str:
    """The thing, what was done with it, where; "training 200 people" becomes what it did."""
    verb = match["verb"].lower()
    participle = _PAST.get(verb, verb)
    jointly = "jointly" if match["jointly"] else ""
    what, where = match["what"].strip(), (match["where"] or "").strip()
    if match["ing"]:
        did = _ING[match["ing"].lower()]
        way = " ".join(filter(None, [participle, jointly, where, when]))
        return _line(f"{what}, {way}, {did}", match["rest"])
    return _line(what, participle, jointly, where, when)


def _line(*parts: str) -> str:
    text = " ".join(part for part in parts if part)
    return text[0].upper() + text[1:]

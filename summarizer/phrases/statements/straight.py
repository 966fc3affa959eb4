"""Straight: a clause with its subject before its verb, where its writer's language turns them."""

import re

from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_BE = r"(?:was|were|will be|has been|have been|is|are)"
_DONE = r"[a-z]+(?:ed|en|[iu]lt|ent|ade|eld|ept)"
_COUNTED = (
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|other|some|several|about|over"
    r"|more than|nearly|around)\b"
)
_WHAT = rf"(?:(?:the|an?|its|their) |{_COUNTED}|[A-ZÀ-Ý“]|[a-z]+ [a-z]+s\b)[^,;]*?"
_REST = r"(?:,| (?:in(?! the field)|on the|at|by|within|during|from|between|until|to be) ).*"
# "On the second day was launched TeleCarpat"
_TURNED = compiled(
    r"(?:(?P<first>In|On|At|During|By|With|Within|Under|After|Also|Besides|Likewise|Then|From|For"
    r"|There|It)\b"
    r"(?P<lead>(?:(?!\b(?:was|were|will|has|have|is|are|which|who|that)\b)[^;:]){0,90}?),? )"
    rf"(?P<be>{_BE}) (?:also )?(?P<verb>{_DONE}) (?P<what>{_WHAT})(?P<rest>{_REST})?"
)
# "were realized 212 operations", of "In total were"; "Screened were 137 patients"
_BARE = compiled(
    rf"(?:(?:[Ii]n (?:total|all)|[Aa]ltogether|[Aa]lso),? )?(?P<be>was|were) (?P<verb>{_DONE})"
    rf" (?P<what>(?:the |an? |{_COUNTED})[^,;]*?)(?P<rest>{_REST})?"
)
_AHEAD = compiled(
    rf"(?P<verb>[A-Z][a-z]+(?:ed|en)) (?P<be>was|were|will be|is|are)"
    rf" (?P<what>(?:the |an? |{_COUNTED})[^,;]*?)(?P<rest>{_REST})?"
)
# "In parallel with it, it took place a workshop of two days"
_TOOK_PLACE = compiled(
    r"(?P<lead>(?:In|On|At|During|Within|After|Before)\b[^;:]{2,90}?,? )?(?:it|there) (?P<verb>took"
    r" place|will take place) (?P<what>(?:an?|the|several|two|three) [^,;]*?)(?P<rest>, .*)?",
    re.IGNORECASE,
)
_REPORTED = letters.words(
    "hoped expected planned said announced agreed decided noted believed reported stressed"
    " explained foreseen envisaged hinted suggested understood recommended concluded"
)
_FINITE = compiled(r"\b(?:will|would|can|could|should|is|are|was|were|has|have|had)\b")
_TOOK_PART = compiled(
    r"(?P<lead>[Ii]n (?:the|an?) [^,;:]{3,60}?) (?P<verb>took part|participated) (?P<what>[^,;:]+)"
)
_OF_IT = compiled(r", (?:within|in|of|on|by|through|during|under) which\b.*")
_WHICH = compiled(r"(?<![,;]) which (?!(?:was|were|is|are|had been)\b)")
_GIVEN = compiled(r"^, (?:conducted|carried out|held|organi[sz]ed|given) (?=by )")
_DATED = compiled(r"\d")
_TALKED_OF = frozenset({"discussed", "explored", "considered", "raised", "proposed"})


def straight(text: str) -> str:
    """The clause in the order of English; the same where it has it already."""
    capital = text[:1].upper() + text[1:]
    if match := _TURNED.fullmatch(capital):
        said = match["first"] == "It" and match["verb"] in _REPORTED
        if said and _FINITE.search(f"{match['what']}{match['rest'] or ''}"):
            return text  # "It was hoped two nurses would come"
        return _after(match)
    if match := _BARE.fullmatch(text) or _AHEAD.fullmatch(text):
        return f"{match['what']} {match['be']} {match['verb'].lower()}{match['rest'] or ''}"
    if " part" in text and (match := _TOOK_PART.fullmatch(text)):
        return f"{match['what']} {match['verb']} {match['lead'][0].lower()}{match['lead'][1:]}"
    if " place " in text and (match := _TOOK_PLACE.fullmatch(text)):
        return _placed(match)
    return text


def _after(match: re.Match[str]) -> str:
    """With the verb behind its subject; when it was, where that is a date, behind both."""
    when = match["lead"] or ""
    when = f" {match[0].split(' ', 1)[0].lower()}{when}" if _DATED.search(when) else ""
    what, rest = match["what"].strip(), match["rest"] or ""
    whole = f"{what}{rest}"
    if told := _WHICH.search(whole):  # what it allows is no place of its signing
        start, end = told.span()
        return f"{whole[:start]} {match['be']} {match['verb']}{when}, which {whole[end:]}"
    if match["verb"] in _TALKED_OF:
        rest = _OF_IT.sub("", rest)
        return f"{what}{rest} {match['be']} {match['verb']}{when}"
    return f"{what} {match['be']} {match['verb']}{rest}{when}"


def _placed(match: re.Match[str]) -> str:
    """ "A workshop was held, carried out by" of what took place."""
    what, rest = match["what"].strip(), match["rest"] or ""
    be = "will be" if match["verb"].startswith("will") else "was"
    be = "were" if be == "was" and not re.match(r"(?:an?|the) ", what, re.IGNORECASE) else be
    return f"{what} {be} held{_GIVEN.sub(' ', rest)}"

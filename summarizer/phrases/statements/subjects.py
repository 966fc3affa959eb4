"""Subjects: of whom a predicate is told that stands behind another one, or opens with "they"."""

import re
from collections.abc import Sequence

from summarizer.phrases.statements import adjuncts, intents
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_BE = r"(?:will|would|shall|has|have|had|was|were|is|are)"
_DID = (
    r"(?:[a-z]{2,}ed|gave|held|sent|made|took|built|brought|taught|left|began|saw|ran|paid|bought"
    r"|said|undertook|won|went|came|met)"
)
_MEANS = r"(?:hope|plan|want|intend|expect|aim|wish|seek)s?"
_ALSO = r"(?:(?:also|then|later|now|already|jointly|together|further|in turn|both|so far|\w+ly) )*"
# ", led by Dr. Moss, will": what is told beside a subject
_BESIDE = compiled(rf", (?![^,]{{0,60}} and )[^,]{{3,110}}, (?={_ALSO}(?:{_BE}|{_DID}) )")
_FIRST = compiled(
    rf"(?P<who>[A-ZÀ-Þ\d“](?:(?!\b(?:that|which|who)\b)[^;:]){{2,110}}?),? {_ALSO}"
    rf"(?P<verb>{_BE}|(?<!\bnewly )(?<!\brecently )(?!based|led|called|named|entitled|related"
    rf"|affiliated|located|united){_DID}(?! by\b)) "
)
_NOUN = compiled(
    r"(?:the|an?|our|some|each|every|all|both|several|about|over|up to|more than|one|two|three"
    r"|four|five"
    r"|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|[a-z]+s)\b|[A-ZÀ-Þ\d]"
)
_SAID = compiled(
    r"^[^;:]{3,160}?\b(?:said|announced|stated|added|explained|noted|informed|disclosed|told \w+"
    r"|stressed|underlined|recalled|indicated|revealed|mentioned|confirmed|agreed|decided"
    r"|established|stipulate[sd]|provide[sd]|foresees|foresaw|declared|pointed out|assured|pledged"
    r"|promised|reported|clarified|told|specified|considers?|envisages?|agrees) that (?=\S)"
    r"|^[^;:]{3,160}?\bsaid (?=(?:the|an?|its|their|both|[A-ZÀ-Þ][\w-]+) [^,;:]{3,90}"
    r" (?:would|will)\b)"
)
_SAYS = compiled(
    r"\b(?:said|pointed out|stated|noted|stressed|added|explained|announced|informed|told"
    r"|emphasi[sz]ed|introduced|recalled|thanked|expressed|believes?|hopes?|hoped)\b"
)
_SPEECH = compiled(
    r"(?:and |, )*(?:also |then )*(?:urged|asked|invited|called|proposed|suggested|expressed"
    r"|thanked|requested|appealed|offered|hoped|wished|promised|pledged|noted|added|stressed"
    r"|announced|said|assured|recalled|handed|presented|gave) "
)
_PRONOUN = compiled(
    r"(?<!^)\b[Oo]ur\b|\b(?:it|they|he|she|we|this|these|those|which|who|there|I|you|his|her"
    r"|their|its|such"
    r"|both|all of|one of|some of|each of|the (?:latter|former|same|other))\b",
    re.IGNORECASE,
)
_NO_SUBJECT = compiled(
    r"(?:In|On|At|By|For|From|With|Under|Of|During|After|Before|Within|Through|Between|Since|As|To"
    r"|Following|Speaking|According|If|When|While|Although|Because|And|But|Or|So|Also|Then|Thus"
    r"|However|Earlier|Later|Meanwhile|Moreover|Furthermore|Besides|Finally|There|Here|Not|No)\b"
)
_EVENT = compiled(  # what happens does nothing
    r"(?:The|A|An|This) (?:[\w-]+ ){0,4}(?:meeting|ceremony|visit|event|signing|occasion|session"
    r"|stay|agreement|memorandum|MoU|MOU|protocol|document|day|tour|talks)\b"
)
_GOES_ON = compiled(
    rf"(?:and |while |but |, )*(?:both )?(?P<rest>{_ALSO}(?:{_BE}|{_DID}|{_MEANS}) (?!by\b).+)",
    re.DOTALL,
)
_OF_ONE = compiled(r"(?:also |now |already )*(?:has|is|was)\b")
_OF_SEVERAL = compiled(r"(?:also |now |already )*(?:have|are|were)\b")
_WHICH = compiled(r"\b(?:who|which|whose|where) [^,;]*$")
_WILL = compiled(r"\b(?:will|shall|would|agree[sd]? to|decided to|undert(?:ook|akes?) to)\b")
_WISH = compiled(r"\b(?:hope[sd]?|wish\w*|want\w*|propos\w+|suggest\w*|invit\w+|asked)\b")
_THEY = compiled(
    r"(?P<who>[Tt]hey|[Ii]t)(?= [a-z])(?! (?:is|was|has been|had been|will be) (?:also |\w+ly )?"
    r"(?:decided|agreed|planned|expected|hoped|noted|said|reported|proposed|recalled|believed"
    r"|stressed|announced|possible|necessary|important|worth|clear|the|an?)\b)"
)
_SEVERAL = compiled(
    r"\band\b|^(?:The |Up to |About |Over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten"
    r"|\w+teen|twenty|several)\b"
    r"|^(?:[\w’'-]+ ){0,3}[\w-]+[^\Wsui]s(?= (?:of|from|in|per|at|who|with)\b|$)",
    re.IGNORECASE,
)
# "will be developed and piloted with": the same helping verb goes on
_PASSIVE = compiled(
    r"\b(?P<be>(?:will|shall|would|to) be|was|were|has been|have been) (?:\w+ly )?"
    r"[a-z]+(?:ed|en|[iu]lt|ent|ade|eld|ept)\b[^;]*$"
)
_DONE = compiled(r"[a-z]+ed (?:by|in|with|at|to|from|for|over|on|under|through|within) ")
# "The two sides agreed to hold": they will
_AGREED = Rare(r"\b(?:agreed|decided|pledged|promised|under(?:took|taken)|committed)\b")
_BOUND = compiled(
    rf"(?P<who>[A-ZÀ-Þ](?:(?!\b(?:to|that|which|who|said|will)\b)[^;:]){{2,140}}?) {_ALSO}"
    rf"(?:ha(?:s|ve|d) )?{_ALSO}(?:agreed|decided|pledged|promised|undertook|undertaken"
    r"|committed(?: (?:itself|themselves))?)"
    r" to (?=(?:jointly |together )?(?!the\b|an?\b|this\b|their\b)[a-z]+ )"
)
_BOTH = compiled(
    r"both (?:the )?(?=(?:sides|parties|institutions|universities|hospitals|schools|countries"
    r"|partners|institutes|organi[sz]ations) [a-z])",
    re.IGNORECASE,
)
_MOST = 14  # words


def lost(text: str, before: str, near: Sequence[str]) -> tuple[str, str]:
    """What stands before a part of a sentence that opens with a verb or with "they", and the
    subject it has lost; `near` are the sentences before."""
    if text.startswith("To "):  # an item of a list, whose lead says who
        leads = (each for each in reversed(near) if each.rstrip().endswith(":"))
        return before, find(next(leads, ""), text)
    if not (text[:1].islower() or _THEY.match(text)):
        return "", ""
    found = find(before, text) if before else ""
    if not found and near and (not before or before.lower().startswith(("they ", "it "))):
        found = find(near[-1])
    return before, found


def find(before: str, text: str = "") -> str:
    """The subject that a sentence opens with, of its part `text`; "" where it is not sure."""
    flat = " ".join(before.split())
    said = _SAID.match(flat)
    if (text and _WHICH.search(flat)) or (not text and not said and _SAYS.search(flat)):
        return ""
    if said:  # who said the one asked the other
        flat = said[0] if _SPEECH.match(text) else flat[said.end() :]
    led = adjuncts.led(flat)
    clause = led[1] if led else flat
    if clause[:1].islower() and not _NOUN.match(clause):
        return ""
    match = _FIRST.match(_BESIDE.sub(" ", clause[:1].upper() + clause[1:]))
    who = match["who"].strip(" ,") if match else ""
    lost = (
        len(who.split()) > _MOST
        or who.replace(".", "").replace(" ", "") in {"HE", "HRH", "HH", "Dr", "Prof", "Mr", "Ms"}
        or _PRONOUN.search(who)
        or _NO_SUBJECT.match(who)
        or _EVENT.match(who)
        or ("," in who and " and " not in who[who.rfind(",") :])
        or who.count("(") != who.count(")")
    )
    return "" if lost else who


def given(text: str, before: str, subject: str) -> str:
    """The part with the subject that it has lost, where that is certain."""
    if subject:
        text = _owned(text, before, subject)
    return bound(text)


def bound(text: str) -> str:
    """Who agreed to do something will do it; "both sides" are the two."""
    if _AGREED.search(text) and (match := _BOUND.match(text)):
        text = f"{match['who']} will {text[match.end() :].replace(' and to ', ' and ')}"
    return _BOTH.sub("The two ", text, count=1) if _BOTH.match(text) else text


def _owned(text: str, before: str, subject: str) -> str:
    if match := _THEY.match(text):
        fits = bool(_SEVERAL.search(subject)) == (match["who"].lower() == "they")
        return f"{subject}{text[match.end() :]}" if fits else text
    passive = _PASSIVE.search(before) if _DONE.match(text) else None
    if passive:
        return f"{subject} {passive['be'].replace('to be', 'will be')} {text}"
    if match := _GOES_ON.fullmatch(text):
        several = bool(_SEVERAL.search(subject))
        fits = not (_OF_ONE if several else _OF_SEVERAL).match(match["rest"])
        return f"{subject} {match['rest']}" if fits else text
    if text.startswith("To "):
        return f"{subject} will {text[3:]}"
    todo = intents.todo(text, f"{subject} {text}") == text
    if todo and _WILL.search(before) and not _WISH.search(before):
        return f"{subject} will {text}"
    return text

"""Headlinese: what headlines leave out or cut short, as prose has it: articles, plain verbs."""

import re
from collections.abc import Iterable, Sequence

from summarizer.phrases.words.firsts import compiled

_SHORT = (
    (re.compile(r"\bint[’']?l\b", re.IGNORECASE), "international"),
    (re.compile(r"\b[Uu]niv\b\.?"), "university"),
    (re.compile(r"\b[Vv]arsity\b"), "university"),
    (re.compile(r"\b[Vv]arsities\b"), "universities"),
    (re.compile(r"\b[Gg]ov[’'`]?t\b\.?"), "government"),
    (re.compile(r"^FG\b"), "Federal government"),
    (re.compile(r"\b(?:bags|cops|scoops)\b(?= )"), "wins"),
    (re.compile(r"\b(?:bag|cop|scoop)\b(?= )"), "win"),
    (re.compile(r"\binks\b"), "signs"),
    (re.compile(r"\bink\b(?= )"), "sign"),
    (re.compile(r"\bseals\b(?= (?:an? |[a-z-]+ ){0,3}(?:agreement|deal|pact|accord|MoU"
                r"|partnership))"),
     "signs"),
    (re.compile(r"\bseal\b(?= (?:an? |[a-z-]+ ){0,3}(?:agreement|deal|pact|accord|MoU"
                r"|partnership))"),
     "sign"),
    (re.compile(r"\bties up\b"), "cooperates"),
    (re.compile(r"\b(?:shifts|puts off)\b(?= (?:the )?(?:signing|launch|opening|meeting|visit))"),
     "postpones"),
    (re.compile(r"\bmoot\b"), "conference"),
    (re.compile(r"\bSoKor\b"), "South Korean"),
    (re.compile(r"\bAussies\b"), "Australians"),
    (re.compile(r"\bAussie\b"), "Australian"),
    (re.compile(r"\bPinoy\b"), "Filipino"),
    (re.compile(r"\bkids\b"), "children"),
    (re.compile(r"^(?P<a>[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){0,4}), "
                r"(?P<b>[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){0,6})(?= [a-z]+ )(?! (?:of|and|for"
                r"|in|at)\b)"),
     r"\g<a> and \g<b>"),
)  # fmt: skip
_NOUN = (
    r"(?:agreement|memorandum of [a-z]+|memorandum|MoU|MOU|MoA|MOA|deal|pact|accord|contract"
    r"|protocol"
    r"|letter of intent|forum|symposium|conference|congress|seminar|workshop|webinar|course|meeting"
    r"|ceremony|delegation|visit|mission|partnership|project|program(?:me)?|laborator(?:y)|lab"
    r"|cent(?:re|er)|unit|ward|wing|clinic|fellowship|joint venture|venture|alliance|consortium"
    r"|network|hub"
    r"|institute|initiative|link|ambulance|study|training course|webinar series|workshop series)"
)
_VERB = (
    r"(?:holds?|hosts?|signs?|opens?|launch(?:es)?|inaugurates?|concludes?|completes?|organi[sz]es?"
    r"|conducts?|receives?|welcomes?|establish(?:es)?|sets? up|starts?|begins?|forms?|renews?"
    r"|enters? into|wins?|hands? over|commissions?|kicks? off|attends?|sends?|subscribes?"
    r"|agrees? on|runs?|gets?|pays?|discuss(?:es)?|unveils?)"
)
_BARE = compiled(
    rf"(?P<verb>(?<= ){_VERB}) (?P<what>(?!(?:an?|the|its|their|his|her|our|some|both|all|more"
    r"|several|many|no|new|joint|(?:one|two|three|four|five|six|seven|eight|nine"
    r"|ten)(?![ -](?:year|day|week|month))|in|on|at|to|of|for"
    r"|from|with|by|and|first|second|third)\b)"
    r"(?:[a-z][\w’-]* ){0,4}?"
    rf"{_NOUN})(?=$|[,;:]| (?:on|for|in|at|with|between|to|about|of|from|by|under|through|worth)\b)"
    r"|(?P<also>(?<= )"
    + _VERB
    + r") (?P<which>(?:new|joint) (?:[a-z][\w’-]* ){0,3}?"
    + _NOUN
    + r")"
    r"(?=$|[,;:]| (?:on|for|in|at|with|between|to|about|of|from|by|under|through|worth)\b)"
)
_ANNOUNCED = {
    "delivery": "deliver", "donation": "donate", "launch": "launche", "opening": "open",
    "completion": "complete", "start": "start", "postponement": "postpone",
}  # fmt: skip
_ANNOUNCES = compiled(rf"\bannounces (?:the|its) (?P<act>{'|'.join(_ANNOUNCED)}) of\b")
_NUMBER = r"(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
_LEFT_OVER = compiled(
    r"(?P<visit>\bvisits? [^,]+) together$|(?:[,;:]| (?:along|jointly|and|as well))+$"
)
_TIDY = (
    (re.compile(r"\b(?:was |were )?(?:grandly|successfully|solemnly|smoothly|formally|officially"
                r"|warmly|cordially|ceremoniously) (?=[a-z]+(?:ed|s)\b|held\b)"), ""),
    (re.compile(r"\bto handover\b(?= )"), "to hand over"),
    (re.compile(r"\b(?P<verb>confers?|bestows?) (?P<who>[A-ZÀ-Þ][\w’'.-]+"
                r"(?: [A-ZÀ-Þ][\w’'.-]+){1,3})"
                r"(?:, [^,]{3,90}?,?)? (?=(?:the (?:title|degree|order|medal|rank|award)|an? )\b)"),
     r"\g<verb> on \g<who> "),
    (re.compile(rf"\b(?:hands|turns) over (?={_NUMBER}.* to )"), "gives "),  # not "over twelve"
    (re.compile(rf"\b(?:hand|turn) over (?={_NUMBER}.* to )"), "give "),
    (re.compile(r"\b[Aa]n? (?:high-(?:profile|level|powered|ranking) )(?=(?P<a>\d|[a-z]))"), "A "),
    (re.compile(r"(?<=[a-z]) The (?=\d)"), " the "),
    (re.compile(r", [A-Z][\w-]* (?:tasks?|urges?|lauds?|assures?|hails?|commends?) .*$"), ""),
    (re.compile(r"(?<=, )(?P<with>(?:in [a-z]+|together|jointly) with [^,]+?)"
                r"(?= (?:holds?|launch(?:es)?|organi[sz]es?|opens?|hosts?|conducts?|trains?"
                r"|hands?) )"),
     r"\g<with>,"),
)  # fmt: skip
_PAPER = (
    r"(?:agreement|contract|memorandum(?: of \w+)?|MoU|MOU|MoA|MOA|protocol|convention|deal|pact"
    r"|accord|letter of intent)"
)
_SIGNED = compiled(rf" signs? an? (?:[\w-]+ ){{0,3}}{_PAPER}$", re.IGNORECASE)
_TOPIC = compiled(
    rf"\b(?P<paper>(?i:{_PAPER}))s?(?: with [^,:]+?)? (?P<on>(?:on|for)"
    r" (?P<what>“[^“”]+”|(?:the )?(?!period"
    r"|next|first|second|\w+ years?\b)[a-zà-ÿ][a-zà-ÿ’ -]{5,}?[a-zà-ÿ]"
    r"(?: [A-ZÀ-Þ][\w-]+| in| of| and)*))"
    r"(?= (?:with|between|is|was|were|has|took|takes)\b| (?:in|at) (?:the )?[A-ZÀ-Þ]"
    r"|[,:;.]| – | \(|$)"
)
_PURPOSE = compiled(
    r"(?!.*\b(?:will|allows?|helps?)\b).*[\w,] (?P<on>to (?!be\b|visit\b|the\b|an?\b)[a-z]{3,}"
    r" [a-zà-ÿ][a-zà-ÿ ’-]+[a-zà-ÿ])$"
)
_SAID = compiled(r"\b(?:above-?mentioned|aforementioned|said|following|same)\b")
_FIELD = 14  # words of what they sign it for
_NAME = "\ue000"
_NEXT = (
    r"(?:at|in|on|with|by|from|to|between|held|signed|given|valued|met|is|was|after|under|during) "
)
_WHAT = (
    rf"(?P<what>(?:the )?[a-zà-ÿ][\w’'-]*(?: (?!{_NEXT})[a-zà-ÿ][\w’'-]*){{0,8}})"
    rf"(?=$|[,:;.(]| {_NEXT})"
)
_ABOUT = tuple(
    re.compile(rf"(?<!based )\b{before} {_WHAT}")
    for before in (
        "(?:on|about|against)",
        r"(?:project|programme|program|training|course|work|cooperation|research|partnership"
        r"|collaboration|agreement|help|hands|forces|efforts|fight|care|workshop|seminar|education"
        r"|treatment) (?:of|in|for|against)",
        "(?:in the field of|for)",
    )
)
_NO_TOPIC = compiled(
    r"(?:the )?(?:\w+ )?(?:years?|days?|weeks?|months?|time|visit|project|programme|program|first"
    r"|second|third|duty|country|region|city|behalf|occasion|north|south|east|west|sidelines"
    r"|way|track|rails|cards|board|ground|course|future|spot|site|line|zoom|hospital|university|college|partner"
    r"|memory|both|all|more|support|students|colleagues)\b$|the (?:next|last)\b"
)
"""What is no matter that two can work on."""
_ADVERB = compiled(r"^(?:\w+ly|jointly|together|over|up|off|also) ")
_PLURAL = compiled(r"\b(?:and|of)\b")
_VOWEL = compiled(r"(?!uni|use|eu|one)[aeiou]", re.IGNORECASE)


def tidy(title: str) -> str:
    """Without praise of who came; "the" before a number."""
    for pattern, instead in _TIDY:
        title = pattern.sub(instead, title)
    title = _LEFT_OVER.sub(lambda match: match["visit"] or "", title)
    return _ANNOUNCES.sub(lambda match: f"{_ANNOUNCED[match['act']]}s", title)


def signs(made: str) -> bool:
    """Does it say that something is signed, and not what on?"""
    return bool(_SIGNED.search(made))


def about(made: str, title: str, names: Sequence[str], told: Iterable[str]) -> str:
    """That two sign an agreement, and what on or what for, where the page's own title or one of the
    sentences that tell it says that."""
    if not signs(made):
        return made
    if found := _TOPIC.search(title) or _PURPOSE.match(title):
        said = found["on"]
    elif what := topic(title, names):
        said = f"on {what}"
    else:
        found = next(filter(None, map(_TOPIC.search, told)), None)
        same = found and made.endswith(found["paper"].lower())
        said = found["on"] if found and same else ""
    fits = said and len(said.split()) <= _FIELD and not _SAID.search(said)
    return f"{made} {said}" if fits else made


def topic(title: str, names: Sequence[str]) -> str | None:
    """What a title says that it is about: "malaria elimination work"; not how long, nor where."""
    for name in sorted(names, key=len, reverse=True):
        title = title.replace(name, _NAME)
    for pattern in _ABOUT:
        found = pattern.search(title)
        if found and not _NO_TOPIC.match(found["what"]):
            return found["what"]
    return None


def plain(title: str) -> str:
    """A headline with its articles, and without newspapers' short words."""
    for pattern, instead in _SHORT:
        title = pattern.sub(instead, title)
    return _BARE.sub(_articled, title)


def _articled(match: re.Match[str]) -> str:
    verb = match["verb"] or match["also"]
    what = match["what"] or match["which"]
    if _ADVERB.match(what) or (_PLURAL.search(what) and "memorandum of" not in what):
        return match[0]
    return f"{verb} {'an' if _VOWEL.match(what) or what[:2] == 'Mo' else 'a'} {what}"

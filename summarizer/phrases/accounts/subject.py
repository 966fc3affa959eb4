"""Subject: the words that name who acts, at the end of what stands before a verb."""

import re
from collections.abc import Iterator

from summarizer.phrases.accounts.bare import HOUSE, LOOSE, PERSON, is_place
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_TWO = 2
_FAR = 60  # words before the verb: behind so many none is sure to be theirs
NAME = rf"(?:{HOUSE}|{PERSON}|[A-ZÀ-Ý])"
COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b"
_PEOPLE = r"partners|doctors|nurses|students|specialists|representatives|experts"
LED_IN = compiled(
    r"^(?:On|In|At|During|With(?:in)?|Under|Because|As(?! many as)|After|Following|For|To|Through"
    r"|By|From|Between|Over|Upon|Thanks|According|Marking|Building|Since|Amid|Before|Along"
    r"|Together|Of|Based|Speaking|Making|Throughout|Despite|Besides|Next|Last|Today|Yesterday"
    r"|Until|About|(?:Held|Organi[sz]ed|Hosted|Founded|Funded|Built) (?=at|in|by|on|under|with)"
    r"|[A-Z][a-z]+ing (?:yet|with|on|to|in|the|its|their|an?|from|at|up|by))\b"
)
_STARTS = compiled(  # where a subject may begin behind what leads up to it
    r"(?:, |(?<=[\w”\"\ue100-\uf8ff]) )(?=(?:the|an?|our|we|both|more than|as many as|over|about"
    rf"|some|nearly|(?!(?:19|20)\d\d )\d+|{COUNT}|{_PEOPLE})(?: |$)|{NAME})"
)
_DEFINED = ("the ", "a ", "an ")
_HANGS = words(
    "a an the of in on at by for from with under between and or to into within as its their his"
    " her our than during through after before since until over about upon per via amid both which"
    " whom whose that coming next last past first"
)
_ASIDE = compiled(
    r", (?:accompanied|joined|hosted|consisting|composed|comprising"
    r"|represented|together|along|supported|made up|sponsored|named|linked|acting|led|headed|an?"
    r"|the [a-z-]+|part|in (?:co-?operation|collaboration|partnership|coordination)|with|fully"
    r"|organi[sz]ed|funded|one of|of|from) [^;]*?,(?= ?$)"
)
_WHICH = compiled(r", (?:which|who|where|whose) [^;]*?,(?= ?$)")
_SEVERAL = compiled(rf"(?:an?|\d+|{COUNT}|several) [^,]*? and (?:an?|the|\d+|{COUNT}|several) ")
_OPENING = compiled(
    rf"(?:[Tt]he|[Aa]n?|[Oo]ur|[Ww]e|[Bb]oth|\d[\d,.]*|{NAME}|[a-z-]+ (?:doctors|nurses|students)"
    rf"|(?:{_PEOPLE}|more|over|about|some|nearly|[Aa]s many as)\b|{COUNT})"
)
_NO_PART = compiled(
    r"(?:in|on|at|by|for|from|with|under|to|during|and (?:under|in|on|with|at|to)|as|may|where"
    r"|such)\b|(?!led|headed)[a-z]+(?:ed|ing) "
)
_TOWN = compiled(rf"{HOUSE}[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?$")
_DONE_BY = compiled(r", (?:jointly )?[a-z]+ by ")
_PATRON = compiled(rf"{PERSON}, (?:and|(?:the )?{HOUSE})")
_OF_NOBODY = compiled(  # "signed by Ana Berg, the Indian institution": what nobody is
    rf"{PERSON}, the (?:[\w-]+ ){{0,3}}(?:institution|hospital|university|institute|cent(?:er|re)"
    r"|foundation|company|college|side|organi[sz]ation|charity|school|ministry|government)"
)
_HOW_ALONE = compiled(
    rf"(?i:{COUNT})|\d+|[A-Z][a-z]+ly|There|It|\w+ (?:years|months|days) later(?: there)?"
)
_LASTING = compiled(  # "two years 148,000 euros": the end of "for the coming two years"
    rf"(?:{COUNT}|\d+) (?:years|months|weeks|days),? (?:\d|the |an? |{NAME})", re.IGNORECASE
)
_BESIDE = compiled(r",? (?:also|jointly|together|then|now)$")


def of(left: str) -> str | None:
    """The words that name who acts, at the end of what stands before the verb."""
    left = _BESIDE.sub("", left.rstrip())
    if left.endswith((" there", " it", " which")):
        return None
    starts = [0]
    if LED_IN.match(left):  # a comma parts what leads up to it surer than an article does
        found = sorted(bounds(left), key=lambda each: not each[0].startswith(","))
        starts = [each.end() for each in found]
    for start in starts:
        named = left[start:].rstrip(" ,")
        if start and "," not in named and _SEVERAL.match(named):
            return None  # a list may have begun before it
        named = _WHICH.sub("", f"{named},").rstrip(" ,")
        for who in dict.fromkeys((named, _ASIDE.sub("", f"{named},").rstrip(" ,"))):
            if is_whole(who, first=not start):
                return _apposed(who[:1].upper() + who[1:])
        if LOOSE.search(named.split(", ")[0]):
            return None
    return None


def _apposed(who: str) -> str:
    """With the comma that ends an apposition."""
    last = who.rpartition(", ")[2]
    held = (PERSON[0] in who and PERSON[0] not in last) or _DONE_BY.search(who)
    return who + "," * (last != who and bool(held or " and " not in f" {last}"))


def bounds(text: str) -> Iterator[re.Match[str]]:
    """Where a noun phrase may begin: behind no word that another one hangs on."""
    for match in _STARTS.finditer(text):
        before = text[: match.start()].rsplit(" ", 1)[-1]
        hangs = before in _HANGS or (len(before) > 1 and before.lower() in _HANGS)
        name = text[match.end() : match.end() + 1].isupper()
        if not hangs and (match[0].startswith(",") or not name):
            yield match


def is_whole(who: str, *, first: bool) -> bool:
    """Is it a whole noun phrase, and nothing else? `first` of its sentence?"""
    opens = _OPENING.match(who) and not (LED_IN.match(who) or _HOW_ALONE.fullmatch(who))
    hangs = who.rsplit(" ", 1)[-1].lower() in _HANGS
    if not opens or hangs or who.count(" ") > _FAR or LOOSE.search(who) or _LASTING.match(who):
        return False
    parts = who.split(", ")
    if not first and len(parts) > 1 and parts[1].startswith(_DEFINED) and is_place(parts[0]):
        return False  # "in the main building, Ulaanbaatar, the Memorandum"
    if any(map(_NO_PART.match, parts[1:])):
        return False
    ends = parts[1:] and " and " in parts[0] and _STARTS.match(f", {parts[1]}")
    if not first and (_PATRON.match(who) or _OF_NOBODY.fullmatch(who) or ends):
        return False  # of a list that leads up to it
    town = len(parts) == _TWO and _TOWN.match(parts[0][-2:] + parts[1])
    apposed = PERSON[0] in who or (first and len(parts) <= _TWO) or town
    listed = " and " in f" {parts[-1]}" or (first and any(x[:4] == "and " for x in parts))
    return len(parts) == 1 or bool(apposed) or listed

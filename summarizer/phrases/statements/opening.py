"""Openings: the sentence in which a report tells its event, as a quotation that can stand alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from summarizer.phrases.statements import leads, whole
from summarizer.phrases.words.needs import Rare

LONGEST = 400
"""Characters: a longer quotation is no opening."""

_SHORTEST = 50
_WIDE = 300  # characters: appositions are left out of a longer one
_LONG = 220  # characters: what only trails behind is cut off a longer one
_READ = 1_200  # characters: what is longer cannot be cut to an opening
_NEW = 8  # words that the headline has not
_LEAST = 1.0  # points of a sentence that tells the event
_WORD = re.compile(r"\w+")

_ITEM = re.compile(r"(?:\(?\d{1,2}[.)]|[•●▪◆*-]) ")
_NUMBER = re.compile(
    r"^(?:\(?1[.)] |\([^()]{3,30}\)[ –—-]+)(?=[A-Z])"
)  # as embassies count the paragraphs of a release
_MARKS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|^#+ ")
_BEHIND = re.compile(
    r", (?:which|who|where|whose|while|with the (?:aim|goal|purpose)|aim(?:ed|ing)|as well as"
    r"|followed by|accompanied by|marking|making|paving|laying|opening|bringing|thereby|thus"
    r"|including|representing|demonstrating|reflecting|underscoring|highlighting|noting|adding"
    r"|at the same time|according to|joined by|along with|together with|among|on the sidelines)\b"
    r".*$"
    r"|,? (?:in (?:the )?(?:\w+ )?presence of|in (?:appreciation|recognition) (?:of|to|for)"
    r"|witnessed by|attended by|so as to|in order to|with a view to)\b.*$"
    r"|, (?:an?|the) [a-z-]+ (?:[a-z]+ed|that|which|who|where)\b.*$"
    r"|; .*$|(?<!\d) [–—] (?!\d).*$"
)
_APPOSED = re.compile(
    r", (?:the|an?) (?=[a-z])[^,;()]{12,120},(?= (?:and (?:the )?[A-Z]|(?:today |yesterday )?"
    r"(?:has|have|had|was|were|is|are|will|[a-z]+ed)\b))|(?<=\w) \([^()]{25,120}\)"
)
# What stands without an event: what something is, who somebody was, what a page lists
_STATIC = re.compile(
    r"[\w .’'-]{2,60}? (?:is|are) (?:an?|the|one of|among)\b|[A-Z]\w+, an? |.* / .* / |\S*\d+/\d+$"
)
_LOST = re.compile(
    r"(?:He|She|They|We|I|It|This|That|These|Those|Such"
    r"|(?:His|Her)(?! (?:Excellency|Highness|Royal|Majesty|Holiness|Eminence))"
    r"|Their|Its|Our|My|You|Your|Here|There"
    r"|Also|And|But|So|Or|Yet|Then|Thus|However|Moreover|Furthermore|In addition|Meanwhile|Finally"
    r"|Afterwards?|Later|Subsequently|Besides|Additionally|Similarly|Likewise|Both|Attending"
    r"|Among|While|When|Although|Speaking|Welcoming|Addressing|What|How|Why|Who|Click|Read"
    r"|Please|Dear|Photo|Source|By"
    r"|On the (?:second|third|fourth|last|next|first|final) day|As (?:such|usual)"
    r"|The (?:IA|LoI|LOI|LoU|LOU|two|three|sides|parties|same|latter|former|other|above|following)"
    r"|After (?:that|this|which)"
    r"|During (?:this|his|her|their)|(?:On|At) (?:this|the same)|In (?:this|his|her|their|return))"
    r"\b(?! (?:was|has been|is) announced)"
)
# Behind the first sentence, "the agreement", "the two sides" may speak of what only others tell
_POINTS = re.compile(
    r"(?:The (?=[a-z])|At the (?=[a-z])|During the (?=[a-z])|In the (?=[a-z])|After the (?=[a-z]))"
    r"(?!(?:\w+ )?(?:delegation|team|group) (?:of|from|led|headed))"
)
_OF_US = re.compile(r"\b(?:[Oo]ur|us|[Ww]e|[Mm]y|I(?= [a-z]))\b")
_OUR_HOUSE = re.compile(
    r"\b[Oo]ur (?P<head>hospital|university|college|school|institute|institution|cent(?:er|re)"
    r"|faculty|academy|clinic|country)\b",
    re.IGNORECASE,
)
_OUR_OWN = re.compile(
    r"\b[Oo]ur (?:own )?(?=[A-ZÀ-Þ][a-z]|president|vice|chair|rector|dean|director|head|team"
    r"|student|staff|nurses|doctors|main|hall|campus|workshop|laborator|department|premises|wards?\b)"
)
_CARES = re.compile(r"hospital|clinic|medical cent|infirmary|klinikum", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[^\W_])([,;])(?=[A-Za-z(])|(?<=[a-z]{2})(\.)(?=[A-Z][a-z])")
_NEXT = re.compile(r"(?<!\bMr)(?<!\bDr)(?<=[\w°)”\"]{2})\. (?=(?:They|He|She|It|This|These)\b)")
_SPACED = re.compile(r"(?<=\() | (?=[),;:.](?: |$))")
_CALLED = re.compile(r" ?\( ?(?:here(?:in)?after|referred|abbreviated|short for)\b[^()]{0,80}\)")
_NAME = re.compile(r"\b[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý][\w’-]+")
_SPEECH = re.compile(
    r"[^,;“\"]{0,80}?(?:, [^,;]{2,90},)? ?(?:also )?(?:thank(?:ed|s)|praised?|lauded"
    r"|congratulated|said|says|noted|stated|stressed|emphasi[sz]ed|expressed|added|hoped"
    r"|highlighted|underlined|recalled"
    r"|explained|remarked|pointed out)\b"
)
_RELATIVE = Rare(
    r"\b(?:today|yesterday|tomorrow|tonight|here|this (?:morning|afternoon|evening|week|month)"
    r"|last (?:week|month|night|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_UNDATED = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|month)"
    r"|last (?:week|month|night|year|\w+day)|the other day|recently"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"(?!(?: (?:morning|afternoon|evening|night))? ?\[|,? \(?(?:the )?\d|,? [A-Z][a-z]+\.? \d)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"[^“”‘’]{0,70}?\b(?:[Tt]hey|[Hh]e|[Ss]he|mentioned above|above-mentioned|to this|of"
    r" this|the said)\b"
)
_PART_OF_DAY = r"(?: (?:morning|noon|afternoon|evening|night))?(?! ?[\[(])"
_FIGURE = re.compile(r"\b(?!(?:19|20)\d\d\b)\d+\b")  # what tells how many is no aside
_SINGLE = re.compile(r"(?<![\w’'])'([^']+?)'(?![\w’'])")
_SPOKEN = re.compile(r"[“\"][^“”\"]*[”\"]")
_INNER = re.compile(r'"([^"“”]*)"')


@dataclass(frozen=True)
class Candidate:
    """A sentence in one line, and what is known of it.

    place    1 for the first below the headline, 2 for the next, …
    named    how many of those who act in the event it names, and one more for people
    dated    it names the event's day
    chief    it is the one that tells what sort of event it was
    """

    flat: str
    place: int
    named: int
    dated: bool
    chief: bool

    @property
    def tells(self) -> bool:
        """It tells the event, and is no mere lead up to it."""
        if not self.dated and _SPEECH.match(self.flat):
            return False
        dated = self.dated and (self.named or self.chief or self.place == 1)
        headed = self.chief and self.place == 1 and _NAME.search(self.flat)
        told = dated or headed or self.named > (not self.chief)
        return bool(told) and self.points >= _LEAST

    @property
    def alone(self) -> bool:
        """It says itself of whom and of when it speaks."""
        return self.dated and self.named > 1

    @property
    def points(self) -> float:
        """How well it tells the event."""
        told = 2.5 * self.dated + 1.5 * min(self.named, 3) + 1.5 * self.chief
        late = 0.8 * (self.place - 1) - (self.place == 1)
        return told - late - bool(_RELATIVE.search(self.flat))


def best(candidates: Iterable[Candidate], owner: str | None, told: str) -> str | None:
    """The one that tells the event best, as a quotation without its marks; None where none stands
    alone and says more than the headline `told`. `owner` is the house whose page it is: "our
    hospital" is its name in square brackets."""
    known = set(_WORD.findall(told.casefold()))
    likely = [each for each in candidates if each.tells]
    for each in sorted(likely, key=lambda candidate: -candidate.points):
        words = quotation(each.flat, owner, first=each.place == 1 or each.alone)
        if words and len(set(_WORD.findall(words.casefold())) - known) >= _NEW:
            return words
    return None


def quotation(flat: str, owner: str | None = None, *, first: bool = True) -> str | None:
    """A sentence without its dateline, what leads up to it and what trails behind; None where it
    speaks of what only its page tells. `first`: no sentence stands before it."""
    if len(flat) > _READ:
        return None
    if first:
        flat = _NUMBER.sub("", flat)
    text = _ended(leads.taken(_printed(flat)))
    text = _OUR_HOUSE.sub(lambda match: _named(match, owner), text)
    text = _OUR_OWN.sub(f"[{owner}’s] ", text) if owner else text
    if len(text) > _WIDE:
        text = _APPOSED.sub(" …", text)
    lost = _LOST.match(text) or _STATIC.match(text) or (not first and _POINTS.match(text))
    if (
        lost
        or _ITEM.match(text)
        or text.isupper()
        or _OF_US.search(_SPOKEN.sub("", text))
        or not _SHORTEST <= len(text) <= LONGEST
    ):
        return None
    if not whole.stands(text) or not whole.stated(text) or text[-1] in "?!:…":
        return None
    return (
        _SINGLE.sub(r"‘\1’", _INNER.sub(r"‘\1’", text))
        .replace("“", "‘")
        .replace("”", "’")
        .replace('"', "’")
    )


def dated(words: str, day: str, start: str) -> str:
    """With the date in square brackets behind a day that only its page dates: "on Thursday"."""
    if len(start) < len("2021-05-05") or not day or any(each.isdigit() for each in day):
        return words
    on, named = date.fromisoformat(start), re.compile(rf"\b{re.escape(day)}\b{_PART_OF_DAY}")
    weekday = _WEEKDAY.search(day)
    if weekday and weekday[0].lower() != f"{on:%A}".lower():
        return words  # the last of several days
    return named.sub(lambda match: f"{match[0]} [{on.day} {on:%B %Y}]", words, count=1)


def alone(words: str) -> bool:
    """Has every time in it its date beside it, and does it name whom and what it speaks of? "[The]
    hospital" is known by its page alone."""
    return not (_UNDATED.search(words) or _BACK.match(words) or "[the]" in words)


def _printed(flat: str) -> str:
    """Without marks of emphasis and what a name is to be called, spaces where print has them."""
    text = _CALLED.sub("", _MARKS.sub("", flat)).strip(" .")
    return _GLUED.sub(r"\1\2 ", _SPACED.sub("", _NEXT.split(text)[0]))


def _named(match: re.Match[str], owner: str | None) -> str:
    """The owner in square brackets, if it is such a house."""
    head = match["head"].lower()
    fits = owner and (head in owner.lower() or (head == "hospital" and _CARES.search(owner)))
    return f"[{owner}]" if fits else f"[the] {head}"


def _ended(text: str) -> str:
    """Without what trails behind a long one, as long as it still says something whole."""
    while len(text) > _LONG and (shorter := _shorter(text)):
        text = shorter
    return text


def _shorter(text: str) -> str | None:
    """Without its last aside."""
    found, at = [], _SHORTEST
    while match := _BEHIND.search(text, at):
        if len(text) > LONGEST or not _FIGURE.search(match[0]):
            found.append(text[: match.start()].rstrip(" ,;"))
        at = match.start() + 1
    whole_ones = (each for each in reversed(found) if whole.stands(each) and whole.stated(each))
    return next(whole_ones, None)

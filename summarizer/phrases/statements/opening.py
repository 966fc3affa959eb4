"""Openings: the sentence in which a report tells its event, as a quotation that can stand alone."""

import re
from collections.abc import Iterator
from datetime import date

from summarizer.phrases.statements import leads, whole
from summarizer.phrases.words.firsts import compiled

LONGEST = 480
"""Characters: a longer quotation is no opening."""

_SHORTEST = 50
_WIDE = 300  # characters: appositions are left out of a longer one
_LONG = 220  # characters: what only trails behind is cut off a longer one
_READ = 1_200  # characters: what is longer cannot be cut to an opening
_WORDS = 55

ITEM = compiled(r"[\d.,]+ (?:in|of|and|which)\b|[^\w“\"‘'\[]|(?:\(?\d{1,2}[.)]|[•●▪◆*-]) ")
_NUMBER = compiled(
    r"^(?:\(?1[.)] |\([^()]{3,30}\)[ –—-]+)(?=[A-Z])"
)  # as embassies count the paragraphs of a release
_MARKS = compiled(r"\*+|(?<!\w)_+|_+(?!\w)|^#+ ")
_BEHIND = compiled(
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
_CUT = compiled(
    r", (?=(?:which|who|where|whose|with|within|by|followed|in|as|well|including|at|for|under"
    r"|during|after|before|through|organi[sz]ed|held|funded|aim|attended|while|an?|the|among|on|to"
    r"|and (?:[a-z]+ed|with|in|the|an?|was|were|is|will|has)) )| and (?=(?:[a-z]{3,}ed|was|were"
    r"|will|has|have) )|; |(?<=[a-z]) [–—] (?=[a-z])"
)
"""Where a clause may end, of a sentence that is too long to be quoted whole."""
_PARTS = {"department", "division", "unit", "faculty", "school", "clinic", "centre", "center"}
_CUT_SHORT = " …"
_ALSO = compiled(
    r"(?:This time|Meanwhile|Moreover|Also|In addition|Additionally|Furthermore|Finally|Accordingly"
    r"|As a result|Thus|Recently|For this reason), (?=[a-z]+ |[A-Z\d])"
    r"|On (?:the|this|that) (?:same )?occasion,? (?!of |when |that )(?=[a-z]+ |[A-Z\d])"
)
_INITIAL = compiled(r"\b(?:[Pp]rofessor|[Pp]rof|Dr|Mr|Mrs|Ms|by|with|and) [A-Z][a-z]?$")
_NO_END = ("?", "!", ":", "…")
_MIDST = compiled(  # who was there, before what it was about
    r",? (?:with the (?:participation|presence|attendance) of|in (?:the )?presence of|attended by"
    r"|accompanied by) [^;]{30,300}?,?(?= (?:on the occasion of|to mark|to celebrate|during which"
    r"|for the (?:signing|opening|hand)))"
)
_APPOSED = compiled(
    r", (?:the|an?) (?=[a-z])[^,;()]{12,120},(?= (?:and (?:the )?[A-Z]|(?:today |yesterday )?"
    r"(?:has|have|had|was|were|is|are|will|[a-z]+ed)\b))|(?<=\w) \([^()]{25,120}\)"
)
# What stands without an event: what something is, who somebody was, what a page lists
STATIC = compiled(
    r"[\w .’'-]{2,60}? (?:is|are) (?:an?|the|one of|among)\b|[A-Z]\w+, an? |.* / .* / |\S*\d+/\d+$"
)
LOST = compiled(
    r"(?:He|She|They|We|I|It|This(?! (?:\w+day|week|month|year|morning|afternoon|evening)\b)|That"
    r"|These|Those|Such"
    r"|(?:His|Her)(?! (?:Excellency|Highness|Royal|Majesty|Holiness|Eminence))"
    r"|Their|Its|Our|My|You|Your|Here|There"
    r"|Also|And|But|So|Or|Yet|Then|Thus|However|Moreover|Furthermore|In addition|Meanwhile|Finally"
    r"|Afterwards?|Later|Subsequently|Besides|Additionally|Similarly|Likewise|Attending"
    r"|Both(?! (?:sides|parties|institutions|universities|hospitals)\b)"
    r"|Among|While|When|Although|Speaking|Welcoming|Addressing|What|How|Why|Who|Click|Read"
    r"|Please|Dear|Photo|Source|By"
    r"|On the (?:second|third|fourth|last|next|first|final) day|As (?:such|usual)"
    r"|The (?:IA|LoI|LOI|LoU|LOU|two|three|sides|parties|same|latter|former|other|above|following)"
    r"|After (?:that|this|which)"
    r"|During (?:this|his|her|their)|(?:On|At) (?:this|the same)|In (?:this|his|her|their|return))"
    r"\b(?! (?:was|has been|is) announced)"
)
# Behind the first sentence, "the agreement", "the two sides" may speak of what only others tell
POINTS = compiled(
    r"(?:The (?=[a-z])|At the (?=[a-z])|During the (?=[a-z])|In the (?=[a-z])|After the (?=[a-z]))"
    r"(?!(?:\w+ )?(?:delegation|team|group) (?:of|from|led|headed))"
)
# What only tells in what mood something is said
MOOD = compiled(
    r"For those who|[^,]{0,60}\b(?:informs?|announces?|glad|pleased|happy|proud|share with"
    r"|remembered"
    r"|heavy heart)"
)
_OF_US = compiled(r"\b(?:[Oo]ur|us|[Ww]e|[Mm]y|I(?= [a-z]))\b")
_OUR_HOUSE = compiled(
    r"\b(?:our|(?P<this>this)) (?P<head>hospital|university|college|school|institute|institution"
    r"|cent(?:er|re)"
    r"|faculty|academy|clinic|country|society|association|foundation|trust|agency|ministry"
    r"|embassy)\b",
    re.IGNORECASE,
)
_OURSELVES = compiled(
    r"\b(?:(?P<own>[Oo]ur (?:own )?(?!country|nation|friends|guests|city|town|time|dear|people"
    r"|lives)"
    r"(?=\w))|[Ww]e(?! (?:are|were|have|do|all|both|,))\b|us\b)"
)
_THE_HOUSE = compiled(
    r"^(?P<the>The )(?P<head>hospital|university|college|school|institute|academy|clinic|faculty"
    r"|cent(?:er|re)|department|division|unit)\b(?! (?:of|for|in|at|from)\b)"
    r"(?-i:(?! [A-ZÀ-Þ]))",  # "The Hospital Santa Clara" is another
    re.IGNORECASE,
)
_DOES = compiled(
    r"\b(?:underwent|paid|cut|taught|lent|left|put|read|won|drew|flew|brought|welcomes?"
    r"|organi[sz]es?"
    r"|hosts?|launch(?:es)?|signs?|opens?|marks?|sends?|donates?|joins?|swap|wish(?:es)?|spend)\b"
)
_TAIL = compiled(
    r"(?:(?:,? that|,? when|,? where|, but|:|, as) )"
    r"(?=(?:on|from|at|in|during|yesterday|today|this|last|the|an?|\d+|two|three|four|five|six"
    r"|seven"
    r"|eight|nine|ten|eleven|twelve|some|more|over|nearly|about|we|our|[A-ZÀ-Þ])\b)"
)
_SPEAKING = compiled(r"(?:Speaking|Addressing|Welcoming|Attending|While)\b")
_LATE = 330  # characters in which such a tail begins
_AND = 5  # characters: "And when the rain came" opens no tail
_CARES = compiled(r"hospital|clinic|medical cent|infirmary|klinikum", re.IGNORECASE)
_GLUED = compiled(r"(?<=[^\W_])([,;])(?=[A-Za-z(])|(?<=[a-z]{2})(\.)(?=[A-Z][a-z])")
_NEXT = compiled(r"(?<!\bMr)(?<!\bDr)(?<=[\w°)”\"]{2})\. (?=(?:They|He|She|It|This|These)\b)")
_SHORT = {"mln": "[million]", "mio": "[million]", "bln": "[billion]", "mlrd": "[billion]"}
_SUM = compiled(rf"(?<=\d )({'|'.join(_SHORT)})\b\.?")
_SPACED = compiled(r"(?<=\() | (?=[),;:.](?: |$))")
_CALLED = compiled(r" ?\( ?(?:here(?:in)?after|referred|abbreviated|short for)\b[^()]{0,80}\)")
_WEEKDAY = compiled(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_PART_OF_DAY = r"(?: (?:morning|noon|afternoon|evening|night))?(?! ?[\[(])"
_FIGURE = compiled(r"\b(?!(?:19|20)\d\d\b)\d+\b")  # what tells how many is no aside
_SINGLE = compiled(r"(?<![\w’'])'([^']+?)'(?![\w’'])")
_SAID = compiled(  # what only a letter's readers know: "of the above-mentioned project"
    r",? (?:of|for|under|within) (?:the|this) (?:above|afore)[- ]?(?:mentioned|said|named) [a-z]+"
    r"|,? (?:of|for) the (?:[a-z]+ ){1,3}(?:mentioned )?above(?:-mentioned)?(?= )"
    r"|,? of the (?:current|present) year\b|(?<=[^\W\d_]) here(?=$|,)"
)
_LETTER = compiled(
    r"\b(?:undersigned|(?:above|afore)[- ]?(?:mentioned|said|named)|hereby|herewith"
    r"|this (?:hospital|clinic|university|college|school|institute|institution|office|centre"
    r"|center|ministry|faculty|department|embassy|directorate))\b",
    re.IGNORECASE,
)
_SPOKEN = compiled(r"[“\"][^“”\"]*[”\"]")
_INNER = compiled(r'"([^"“”]*)"')


def quotation(
    flat: str, owner: str | None = None, *, first: bool = True, ours: bool = False
) -> str | None:
    """A sentence without its dateline, what leads up to it and what trails behind; None where it
    speaks of what only its page tells. `owner` is the house whose page it is: "our hospital" is its
    name in square brackets. Behind another sentence it may open with "it": then it is not `first`.
    Where nothing else tells it, it may speak of "our campus": `ours`.
    """
    if len(flat) > _READ:
        return None
    owner = owner and _INNER.sub(r"‘\1’", owner)  # within marks of its own
    text = _owned(leads.taken(_ALSO.sub("", _printed(_NUMBER.sub("", flat)))), owner)
    text = _SAID.sub(lambda match: "" if match.end() == len(match.string) else " …", text)
    if len(text) > _LONG:
        text = _MIDST.sub(" …", text)
    if len(text) > _WIDE:
        text = _APPOSED.sub(" …", text)
    if text[-1:] in _NO_END:
        return None
    text = _brief(_ended(text))
    lost = first and LOST.match(text)
    if (
        lost
        or STATIC.match(text)
        or ITEM.match(text)
        or text.isupper()
        or text.count("“") != text.count("”")
        or text.count('"') % 2
        or (not ours and _LETTER.search(text))
        or _INITIAL.search(text)
        or (not ours and _OF_US.search(_SPOKEN.sub("", text)))
        or not _SHORTEST <= len(text) <= LONGEST
    ):
        return None
    bare = text.removesuffix(_CUT_SHORT)
    if not whole.stands(bare) or not stated(bare):
        return None
    return (
        _SINGLE.sub(r"‘\1’", _INNER.sub(r"‘\1’", text))
        .replace("“", "‘")
        .replace("”", "’")
        .replace('"', "’")
    )


def stated(text: str) -> bool:
    """Has it a finite verb? One of the genre's that have the form of a noun, too."""
    return whole.stated(text) or bool(_DOES.search(text))


def tails(flat: str) -> Iterator[str]:
    """What stands behind "We are glad to inform that", "It was all song and dance when"."""
    for match in () if _SPEAKING.match(flat) else _TAIL.finditer(flat, 0, _LATE):
        tail = flat[match.end() :]
        if match.start() > _AND and not LOST.match(tail) and stated(tail):
            yield tail[:1].upper() + tail[1:]


def _owned(text: str, owner: str | None) -> str:
    """With the owner in square brackets for "we", "our hospital"."""
    text = _OUR_HOUSE.sub(lambda match: _named(match, owner), text)
    if not owner:
        return text
    text = _THE_HOUSE.sub(lambda match: _the(match, owner), text)
    found = _OURSELVES.search(text)
    if found is None:
        return text
    named = f"[{owner}’{'s' * (owner[-1] != 's')}] " if found["own"] else f"[{owner}]"
    rest = _OURSELVES.sub(lambda each: "[its] " if each["own"] else "[it]", text[found.end() :])
    return text[: found.start()] + named + rest


def dated(words: str, day: str, start: str) -> str:
    """With the date in square brackets behind a day that only its page dates: "on Thursday"."""
    told = day and day in words and not any(each.isdigit() for each in day)
    if len(start) < len("2021-05-05") or not told:
        return words
    on, named = date.fromisoformat(start), re.compile(rf"\b{re.escape(day)}\b{_PART_OF_DAY}")
    if {each.lower() for each in _WEEKDAY.findall(day)} - {f"{on:%A}".lower()}:
        return words  # one of several days
    return named.sub(lambda match: f"{match[0]} [{on.day} {on:%B %Y}]", words, count=1)


def _printed(flat: str) -> str:
    """Without marks of emphasis and what a name is to be called, spaces where print has them."""
    text = _CALLED.sub("", _MARKS.sub("", flat)).strip(" .")
    text = _SUM.sub(lambda match: _SHORT[match[1]], text)
    return _GLUED.sub(r"\1\2 ", _SPACED.sub("", _NEXT.split(text)[0]))


def _named(match: re.Match[str], owner: str | None) -> str:
    """The owner in square brackets, if it is such a house."""
    head = match["head"].lower()
    fits = owner and (head in owner.lower() or (head == "hospital" and _CARES.search(owner)))
    if match["this"] and not fits:
        return match[0]
    return f"[{owner}]" if fits else f"[the] {head}"


def _the(match: re.Match[str], owner: str) -> str:
    """The owner in square brackets, or whose the department is."""
    head = match["head"].lower()
    if head in owner.lower() or (head == "hospital" and _CARES.search(owner)):
        return f"[{owner}]"
    return f"[{owner}’s] {match['head']}" if head in _PARTS else match[0]


def _ended(text: str) -> str:
    """Without what trails behind a long one, as long as it still says something whole."""
    while len(text) > _LONG and (shorter := _shorter(text)):
        text = shorter
    return text


def _brief(text: str) -> str:
    """With no more words than a quotation should have, dots where what is cut off tells more."""
    cuts = [text]
    while len(cuts[-1].split()) > _WORDS and (shorter := _shorter(cuts[-1], _CUT)):
        cuts.append(shorter)
    return cuts[-1] + _CUT_SHORT * (len(cuts) > 1)


def _shorter(text: str, cut: re.Pattern[str] | None = None) -> str | None:
    """Without its last aside."""
    found, at = [], _SHORTEST
    while match := (cut or _BEHIND).search(text, at):
        if cut or len(text) > LONGEST or not _FIGURE.search(match[0]):
            found.append(text[: match.start()].rstrip(" ,;"))
        at = match.start() + 1
    whole_ones = (each for each in reversed(found) if whole.stands(each) and whole.stated(each))
    return next(whole_ones, None)

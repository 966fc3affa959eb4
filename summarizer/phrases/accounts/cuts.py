"""Cuts: what a verb takes, up to where something begins that is no news."""

from summarizer.phrases.accounts.bare import HOUSE, PERSON
from summarizer.phrases.statements import whole
from summarizer.phrases.words.firsts import compiled

_NAMED = (  # "the 3rd Viet Nam – Belgium Symposium"
    r" [A-ZÀ-Ý][\w-]+ (?:[A-Z][\w-]+ )?(?:Symposium|Conference|Forum|Congress|Workshop|Seminar"
    r"|University|Hospital|Cent(?:er|re)|School|Institute|Project|Program(?:me)?|Weeks?|Days?)\b"
)
_ASIDE = compiled(
    rf"; ?| [–—](?!{_NAMED})|[–—] (?<! [–—] )| / "
    r"|(?:(?<=[a-z\ue100-\uf8ff]{4})|^)\. |: |(?<![A-Z])\.- "
    r"|,? (?:in the composition of|(?:in (?:the )?(?:\w+ )?|with )(?:presence|attendance) of"
    r"|(?:witnessed|attended|chaired|moderated|accompanied|joined|followed) by"
    r"|(?:under|with|in) the (?:\w+ )?(?:patronage|auspices|framework|slogan|chairmanship"
    r"|leadership|guidance|direction|frames?|aegis|participation|presence|attendance"
    r"|co-presidency)|(?:with)?in the (?:frames?|framework|scope|context|course)"
    r"|with participation|with (?:the )?details? (?:as )?(?:below|follow)|as part of"
    r"|in (?:order|line|accordance|accord|recognition|appreciation"
    r"|commemoration|response|honou?r|view|return|implementation) (?:to|of|with|for)"
    r"|so as to|so that|with (?:the|an?) (?:aim|purpose|view|objective|goal|intention)"
    r"|(?<!the )aim(?:ed|ing) (?:to|at)|(?:his|her|their) (?:office|cabinet)"
    r"|(?:(?:(?:by|in) (?:means|virtue) of|in|at|during|for|by|to|with|from|through|under"
    r"|between|(?:\w+ )?of) )?(?:which|whom)"
    r"|who|whose|where|while|when|because|although|since(?! \d)|thereby|thus|according to"
    r"|coinciding|(?:on|at) the (?:sidelines|occasion|initiative|instructions?|basis|request"
    r"|invitation)|thanks to|courtesy of|(?:at|in|during) (?:an?|the) (?:[\w-]+ ){0,3}(?:ceremony"
    r"|function|event|gala|reception|dinner|press conference|presence)\b"
    r"|to (?:mark|commemorate|celebrate|strengthen|promote|enhance|boost|deepen|further|foster"
    r"|exchange)|alongside|marking|making|bringing|opening the way|paving|laying|including"
    r"|among (?:them|whom|others)|besides|such as|for the (?:first|second|third) time"
    r"|(?:after|before|following)(?= (?:the|its?|he|she|they|his|her|their|that|which|this)\b))\b"
    r"|, (?:an?|the [a-z]+)\b(?![^,]* and )|, (?:but|led|headed|represented|with|to|thus|as|by"
    r"|in|on|at|from|of|for|through|organi[sz]ed|funded|supported|held|one (?:with|for|of))\b"
    r"|,? and (?:[a-z]+ly |then |also |later |thus )?(?:[a-z]{3,}ed (?:the|an?|to|on|in|with|by"
    rf"|at|for|from|over|up|out|that|their|its|his|her|{HOUSE}|{PERSON})"
    r"(?! (?:more than |over )?\d)"
    r"|(?:held|gave|met|took|made|brought|saw|left|spoke|told|began|set|was|were|is|are|has|have|had"
    r"|will|it"
    r"|they|he|she|we) (?!(?:more than |over )?\d)|in the|at the|on the)"
)
_MIDST = compiled(r", which [^,;]{3,60},(?= (?:to|with|for|on|by) )")
_TAIL = compiled(  # by whom it was organised, what it will bring
    r",? (?:jointly |co-)?(?:organi[sz]ed|hosted|donated|funded|financed)(?: jointly)?"
    r" (?:by|with|in [a-z-]+ with) |, one (?:with|for) "
    r"|,? (?:through|under|by means of|by virtue of|within|with) which "
    r"|, which (?=will |provides|covers|includes|consists)"
)
_END = compiled(
    r"(?: (?:on|under|with) the (?:theme|topic|subject|title|slogan)| in(?: close)?"
    r" (?:collaboration|co-?operation|partnership|conjunction|order|line)"
    r"| with the (?:support|help|assistance|participation)| the request"
    r"| (?:of|for|and|in|on|the|an?|de|to|with|at|by|from|or|between|as|its|their|into|under|also"
    r"|both|held|entitled|titled|including|where|which|that"
    r"|led|headed|chaired|represented|accompanied|composed|consisting|comprising|amounting|valued"
    r"|worth|financed|funded|sponsored|supported|organi[sz]ed|hosted|donated|foresees|includes"
    r"|provides|aim(?:s|ed|ing)|based|located|dedicated|living|coming|belonging)"
    r"| (?:in|of|for|among) [a-z]+ (?:living|coming|belonging)|, [A-Z][a-z]+)+$"
)
_VENUE = compiled(
    r",? (?:at|in|on) (?:the )?(?:(?!\b(?:at|in|on|of the [a-z]+)\b)[^,.;])*?\b(?:Room|room|Floor"
    r"|floor|[Hh]all|[Aa]uditorium|[Bb]oardroom|[Bb]uilding|[Cc]ampus|[Gg]rounds|[Oo]ffice"
    r"|[Hh]otel|[Cc]ent(?:er|re)|[Pp]alace|[Rr]esidence|[Ll]ibrary|[Tt]heat(?:er|re)"
    r"|[Aa]ula [Mm]agna|[Ww]alls|chapel|car park|platform|Zoom|ZOOM)"
    rf"(?: (?:[A-Z]|\d+|of (?:the )?(?:{HOUSE}|[A-Z][\w-]+(?: [A-Z][\w-]+)*|[a-z]+(?: [a-z]+)?)))?"
    r"(?=$|,| (?:for|with|on|to|by)\b)"
)
_ONLINE = compiled(
    r",? (?:through|via|over|on|by) (?:the )?(?:Zoom|ZOOM|Google Meet|Microsoft Teams)"
    r"(?: (?:Cloud )?Meetings?| (?!and\b)[a-z]+)?"
    r"(?:,? and (?:live )?(?:stream(?:ing|ed)|broadcast)\b[^,]*)?"
)
_PHRASE = compiled(
    r" (?:at|in|on|during|for|with|to|through|from|under|by|over|via|throughout) (?=\S)"
)
_APPOSED = compiled(r", the [a-z]+ (?:of|in|that|which) [^,]*$")  # and no list
_TOGETHER = compiled(r",? (?:together|jointly|along)$")
_COUNTED = compiled(r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b")
_SOMEBODY = compiled(rf"{PERSON}$")
_PAIR = compiled(  # "by Ana Berg, Mayor of Lima, and Lea Roth, Rector"
    rf"[^,]*{PERSON}, (?:(?!{PERSON})[^,])*,? and (?:(?!{PERSON})[^,])*{PERSON}"
    r"(?:, (?:(?! and )[^,])*)?"
)
_SIGNERS = compiled(rf" (?:[a-z ]+ )?by .*{PERSON}.*{PERSON}")
_FACULTY = compiled(
    rf"{HOUSE}$|\b(?:Department|Faculty|School|College|Institute|Division|Unit|Chair) of [^,]+$"
)
_WHOLE = compiled(rf"(?:the )?{HOUSE}")
"""What a faculty is of, behind its comma."""
_VERBAL = compiled(
    r"(?:in|on|at|by|for|from|with|under|to|and|as)\b|(?!led|headed)[a-z]+(?:ed|ing) "
)


def taken(behind: str) -> str:
    """What a verb takes of the words behind it; all of a list, or its first."""
    behind = _MIDST.sub("", behind)
    cut = _ASIDE.search(behind)
    text = behind[: cut.start()] if cut else behind
    if _PAIR.fullmatch(text):
        return text
    first, *others = text.split(", ")
    if others and " and " not in f" {others[-1]}":
        if _COUNTED.match(others[0]) or _SIGNERS.match(text):
            return ""  # a list cut short
        office = _SOMEBODY.search(first) and not _VERBAL.match(others[0])
        part = len(others) == 1 and _FACULTY.search(first) and _WHOLE.fullmatch(others[0])
        told = part or (office and PERSON[0] not in others[0])
        text = f"{first}, {others[0]}" if told else first
    return _END.sub("", text.rstrip(" ,"))


def tail(behind: str) -> str:
    """Of what is cut off that which is no mere aside."""
    cut = _ASIDE.search(behind)
    match = _TAIL.match(behind, cut.start()) if cut else None
    return match[0] + taken(behind[match.end() :]) if match else ""


def placeless(what: str) -> str:
    """Without the hall, the screen that it was in."""
    return _VENUE.sub("", _ONLINE.sub("", what))


def shorter(what: str) -> str | None:
    """Without its last phrase."""
    if apposed := _APPOSED.search(what):
        return _END.sub("", what[: apposed.start()])
    spots = [match.start() for match in _PHRASE.finditer(what)]
    if not spots:
        return None
    left = what[: spots[-1]]
    second = left.rfind(", and ")  # a clause of its own, which may have lost its verb
    if second >= 0 and whole.stated(what[second:]) and not whole.stated(left[second:]):
        left = left[:second]
    if what.startswith(" with ", spots[-1]):
        left = _TOGETHER.sub("", left)
    return _END.sub("", left.rstrip(" ,"))

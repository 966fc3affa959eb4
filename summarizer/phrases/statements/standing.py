"""Standing: a clause that points outside of itself, quoted so that it can be read alone."""

import re

from summarizer.phrases import numbers
from summarizer.phrases.numbers import telling
from summarizer.phrases.statements import intents, whole
from summarizer.phrases.words.firsts import compiled

# What only ties a clause to the one before it, or tells when and to whom it was said.
_OPENING = compiled(
    r"^(?:(?:since then|after that|afterwards|thereafter|then|today|still|this time|so far|to date"
    r"|up to now|until now|meanwhile|in this regard|in the end|in total|there (?:were|are)"
    r"(?: altogether| in total)?|this is even as|also(?: it should be noted)?|(?:he|she) said"
    r"|it (?:is|was) (?:also )?(?:envisaged|planned|noted|decided)(?= to )|that"
    r"|expressing that|and|but|from our \w+)\b,? )+",
    re.IGNORECASE,
)
_ASIDE = compiled(
    r", (?:he|she|they) (?:\w+(?:ed|s)|said)(?=$|,)|, according to (?:him|her|them)\b,?"
    r"|(?:,[\"”]|[\"”],|[\"”] [–-]) ?(?:[A-Z]|the |he |she |said |assured |[–-]).*$"
)
_THANKS = compiled(r", (?:he|she|they) (?:thanked|praised|expressed) .*$")
_OWNER = compiled(
    r"^(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hese|[Tt]hat|[Tt]hose) (?=\w)"
    r"(?!is\b|was\b|will\b|has\b)"
)
_OURS = compiled(r"\b(?:[Oo]ur|[Mm]y) (?=\w)")
_WHOSE = compiled(r"\b(?<!or )(?:[Hh]is|[Hh]er) (?!or\b)(?=\w)")
_LOST = compiled(
    r"\b(?:[Ww]e|us|ours|I|me|him|(?<!of )them|himself|he|she|thank\w*|„)\b|\bhelp(?:ed)? it\b"
    r"|^(?:[Tt]hey|[Ii]t|[Bb]oth|He|She|[Tt]he (?:two |three )?(?:sides|parties))\b"
    r"|^(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Aa]ll|[Ss]uch)\b"
)
# "they will also train 30 nurses", "will cover the fares"
_AHEAD = compiled(
    r"^(?:(?:it|they|he|she|we|which|both|the two sides|the parties) )?(?:will|shall|are going to)"
    r" (?:(?:also|jointly|in turn|then|further|together|both) )*"
    r"(?P<what>(?!be\b|have\b)[a-z]+ .+)$",
    re.IGNORECASE,
)
_LONG_TAIL = compiled(
    r",? (?:that (?:was|were) (?:organi[sz]ed|held|hosted) by|in (?:cooperation|collaboration"
    r"|partnership|coordination) with|in the (?:\w+ )?presence of|, which|, where|, who)\b.*$"
)
_NAME = compiled(r"\b[A-ZÀ-Ý][\w.'’-]+ [A-ZÀ-Ý][\w'’-]+")
_LED = compiled(
    r"(?=it\b|they\b|he\b|she\b|we\b|which\b|both\b|the (?:two|parties)|ha[sd]\b|have\b|was\b"
    r"|were\b|will\b|\w+ed\b)"
    r"(?>(?:it|they|he|she|we|which|both|the two sides|the parties|has|have|had|was|were|is|are"
    r"|will|would|also|since|so far|already|now|currently|in turn|for|by|in|out|under|with|at|of"
    r"|on|to|part|a total|the|an?|\w+ed|\w+s|built|sent|held|seen|given|taken|put|take|paid|have"
    r"|grant|cost|train|site|fund|in all)(?:'s)? )++$",
    re.IGNORECASE,
)
_GOES_ON = compiled(
    r",? (?:and|which|while|but) (?:\w+s (?=an?\b|the\b|\d)|(?:\w+ed|has|have|was|were|is|are|will"
    r"|its?|they|he|she)\b).*$"
)
_PAIR = compiled(r'"([^"]*)"')
_TAIL = compiled(r",? (?:and|or|with|for|of|in|to|by|at|from|on)$")
_FEWEST = 4  # words
_LONGEST, _SPEECH = 400, 480  # characters
# What ties a sentence to the one before it, or says by whom it was said: a quotation begins later
_TIES = compiled(
    r"(?:[Aa]nd |[Bb]ut |[Ww]hile )?"
    r"(?:(?:(?:(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Uu]nder|[Ww]ithin) (?:th(?:is|at|e same|ese|e)"
    r"|his|her|its|their)(?: (?!same)[a-z]+)? (?:occasion|opportunity|context|framework|regard"
    r"|visit"
    r"|meeting|ceremony|event|talks|stay|time|day|part|side|turn|side|negotiations|course|session"
    r"|conversation|congress|forum|seminar|conference|speech|remarks|address|end|period)"
    r"|[Ff]or (?:his|her|its|their) part|[Ii]n (?:addition|turn|response|return|particular)"
    r"|[Aa]dditionally|[Ff]urthermore|[Mm]oreover|[Bb]esides|[Ff]inally|[Ll]ikewise|[Aa]lso"
    r"|[Mm]eanwhile|[Aa]ccordingly|[Ll]astly|[Tt]hus|[Ss]imilarly|[Aa]fterwards|[Ll]ater"
    r"|[Tt]hen|[Aa]s well|[Ii]nstead|[Oo]n the other hand|[Rr]ecently|[Ii]n total|[Rr]ecall that"
    r"|[Aa]t the (?:same time|end)|[Ii]n the end|[Aa]fter (?:that|this)|[Nn]ext day"
    r"|[Ii]n the coming time"
    r"|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon"
    r"|evening))?(?=,? [a-z])"
    r"|[Ff]or (?:this|that) (?:purpose|reason)|[Ss]ince then|[Tt]o this end),? )"
    r"|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:(?:was|is|has|have|had|were) )?(?:(?:also|further|then"
    r"|been) )*(?:made (?:it )?known|learnt|learned|said|stated|noted|added|announced|informed"
    r"|reported|explained|mentioned|disclosed|revealed|estimated|agreed|decided|confirmed|recalled"
    r"|stressed|pointed out|emphasi[sz]ed|highlighted|underlined|told \w+)"
    r"(?: (?:in|at|on|during|to) [^,“”]{3,40})?,? that )+"
    r"(?P<rest>(?:the|an?|both|some|about|over|up to|more than|nearly|around|all|each|every"
    r"|[a-z]+teen"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
    r"|fifty)\b.*"
    r"|[A-ZÀ-Þ\d].*)",
    re.DOTALL,
)
_BULLETS = "□■○●◦◆◇▶▷▪※☐*• "
_NUMBER = compiled(r"\d{1,2}[.)] (?=[A-Z])")
_BARE = compiled(r"(?:(?!\b(?:will|would|shall|should|can|could|may|must|to)\b)[^,])* be [a-z]+")
# Who is named says what stands in the article's own marks
_DIRECT = compiled(
    r"“(?:… )?(?P<who>(?:(?:Prof|Dr|Mr|Mrs|Ms)\.? )?[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3})"
    r"(?:, [^,“]{3,90},)? (?:said|added|stated|noted|stressed|remarked|explained)"
    r"(?: (?:at|in|on|during) [^,“]{3,40})?[,:] (?:[“\"](?P<words>[^“”\"]{30,400}?)[.,]?[”\"]{1,2}”"
    r"|‘(?P<more>[^‘’“”\"]{30,400}?)[.,]?’[.,]?”)"
)
_TIED = compiled(r"“(?:… )?(?P<words>[^“”]+)”(?P<stop>[.。]?)")

# "On these means 9 cars will be bought", "In accordance with it, the sides will"
_LEADS = compiled(
    r"(?:(?:[Aa]nd|[Bb]ut|[Ww]hile) )?(?:[Oo]n|[Ii]n|[Aa]t|[Uu]nder|[Ww]ith|[Ff]or|[Bb]y"
    r"|[Ff]ollowing|[Aa]fter|[Bb]efore|[Dd]uring|[Ww]ithin|[Tt]hrough|[Tt]hanks to"
    r"|[Aa]ccording to|[Bb]esides|[Oo]ut of|[Ff]rom|[Aa]s a result of|[Aa]s part of)"
    r" (?:(?!\b(?:who|which|that|will|was|were|is|are|has|have)\b)[^,“”]){0,60}?"
    r"\b(?:this|these|that|those|it|them|him|her|the same|such|his|their|its|the way back)\b"
    r"(?: (?!and\b|of\b|will\b|was\b|were\b)[\w-]*[a-z][\w-]*){0,3}?"
    r"(?:, (?=[a-zA-Z\d])| (?=\d|the (?:two |three )?[a-z]+ (?:will|have|has|was|were|took)\b"
    r"|both |all |each ))"
)


def quoted(text: str, speaker: str) -> str | None:
    """The clause in quotation marks: without what only ties it to others, its owner in square
    brackets, or with its speaker's name before it; or from its first figure on. None where it
    still points at somebody."""
    text = _THANKS.sub("", text).strip(" ,")
    text = _OPENING.sub("", _ASIDE.sub("", text)).strip(' ,."“”')
    if speaker and (_OWNER.match(text) or _OURS.search(text)) and not _LOST.search(text):
        return _fitting(text, speaker)
    if (ahead := _AHEAD.match(text)) and not intents.empty(ahead["what"]):
        inner = _fitting(_OURS.sub("[the] ", ahead["what"]))
        return inner and f"To “{inner[1].lower()}{inner[2:]}"
    told = _OURS.sub("[the] ", _OWNER.sub("[The] ", text))
    if not _NAME.search(told):
        told = _WHOSE.sub("[the] ", told)
    return _fitting(told if _alone(told) else _counted(told))


def freed(line: str) -> str:
    """A quotation from where its statement begins: without what ties it to another sentence."""
    if line[:1] == "“" and len(line) < _SPEECH and (direct := _DIRECT.fullmatch(line)):
        return f"{direct['who']}: “{(direct['words'] or direct['more']).rstrip(' .,')}”"
    quoted = _TIED.fullmatch(line) if line[:1] == "“" and len(line) < _LONGEST else None
    if quoted is None:
        return line
    words = quoted["words"].lstrip(_BULLETS)
    words = words[number.end() :] if (number := _NUMBER.match(words)) else words
    tied, led = _TIES.match(words), _LEADS.match(words)
    rest = tied["rest"] if tied else words[led.end() :] if led else words
    lost = rest[:1].islower() and not whole.stands(rest)
    if rest == quoted["words"] or lost or not whole.stated(rest) or _BARE.match(rest):
        return line
    return f"“{rest[0].upper()}{rest[1:]}”"


def _alone(text: str) -> bool:
    """Is it a whole statement that points at nobody outside of it?"""
    lame = whole.lame(text[:1].upper() + text[1:]) or _LOST.search(text)
    return not lame and whole.stands(text) and whole.stated(text)


def _fitting(text: str, speaker: str = "") -> str | None:
    if len(text) > whole.LONG:
        text = _LONG_TAIL.sub("", text)
    fits = len(text) <= whole.LONG and len(text.split()) >= _FEWEST and whole.stands(text)
    if not fits or _LOST.search(text):
        return None
    first = _PAIR.sub(r"‘\1’", text[0].upper() + text[1:])
    inner = first.replace("“", "‘").replace("”", "’").replace('"', "")
    return f"{speaker}: “{inner}”" if speaker else f"“{inner}”"


def _counted(text: str) -> str:
    """From the first figure on, where only a pronoun and a verb stand before it."""
    found = next(iter(telling.telling(numbers.find(text), text)), None)
    if found is None or not (found.of or found.currency) or found.duration:
        return ""
    before = text[: found.start]
    if before and not _LED.match(before):
        return ""
    start = found.start - (len(before) - before.rfind(" a ") - 1 if before.endswith(" a ") else 0)
    return _TAIL.sub("", _GOES_ON.sub("", text[start:]))

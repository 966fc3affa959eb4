"""Idiom: what writers of other languages put in English words, as English has it."""

import re
from collections.abc import Callable

from summarizer.phrases import sentences
from summarizer.phrases.statements import straight

_NUMBER = r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)"
_BE = r"(?:was|were|is|are|has been|have been|had been|will be|to be)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_STAY = (
    r"(?:training course|training|course|internship|traineeship|programme|program|visit|fellowship"
    r"|workshop|stay|attachment|placement|residency|seminar|mission|project|period|study)"
)
_MEETING = (
    r"(?:conference|session|meeting|workshop|seminar|symposium|agreement|memorandum|ceremony|forum"
    r"|congress|webinar|project|protocol|contract|convention|lecture|campaign|visit|delegation)"
)
Made = str | Callable[[re.Match[str]], str]


def _doing(match: re.Match[str]) -> str:
    """ "interest in supporting" of "interest to support"."""
    verb = match["verb"]
    if re.fullmatch(r"(?!.*(?:pen|fer|ver|ter|sit|host))[a-z]*[^aeiou][aeiou][bdgmnpt]", verb):
        verb += verb[-1]  # beginning, setting up
    elif verb.endswith("e") and verb[-2:] not in {"ee", "oe"}:
        verb = verb[:-1]
    return f"{match['what']} in {verb}ing"


def _interned(match: re.Match[str]) -> str:
    did = "did" if match["did"] in {"passed", "underwent"} else "do"
    return f"{did} {match['one'] or ('' if match['more'] else 'an ')}"


def _counted(match: re.Match[str]) -> str:
    return match[0].replace(".", ",")


def _one(match: re.Match[str]) -> str:
    """With the article that a thing which can be counted has."""
    what = match["what"]
    sounds = re.match(r"(?!one\b)(?:8|11\b|18\b|[aeio])", what, re.IGNORECASE)
    return f"{match['by']} {'an' if sounds else 'a'} {what}"


def _first(match: re.Match[str]) -> str:
    """The same of a sentence that opens with one."""
    what = match[0]
    if what.startswith(("Next ", "First ", "Second ", "Third ", "Fourth ", "Fifth ")):
        return f"The {what[0].lower()}{what[1:]}"
    return f"{'An' if what[0] in 'AEIO' else 'A'} {what[0].lower()}{what[1:]}"


_WAYS: tuple[tuple[str, str, Made], ...] = (
    # a word it must hold, how the article has it, how English does
    (
        "reali",
        r"\brealis?z?ed (?=(?:an?|the|their|its|a visit|" + _NUMBER + r")\b)",
        "carried out ",
    ),
    ("reali", rf"\b({_BE}) reali[sz]ed\b(?! that)", r"\1 carried out"),
    (
        "visit of work",
        r"\b(?:carried out|reali[sz]ed|made|did)(?: in [A-Z]\w+)?,? a visit of work (?:to|at)\b",
        "made a working visit to",
    ),
    ("visit of work", r"\bvisit of work\b", "working visit"),
    (
        "value of",
        r",? in (?:the |a )?(?:(?:global|total|amount|overall) )?value of(?= [^a-z\s]|\s?(?:about"
        r"|over|some))",
        " worth",
    ),
    ("availability to", r"\bexpressed (?:the|his|her|its|their) availability to\b", "offered to"),
    ("interested for", r"\binterested for\b", "interested in"),
    ("interest to", r"\b(?P<what>(?:interest|interested)) to (?P<verb>[a-z]+)\b", _doing),
    (
        "internship",
        r"\b(?P<did>pass(?:ed)?|underwent|undergo) (?P<one>(?:an?|the|their|\S+-\w+) )?"
        r"(?=internship(?P<more>s)?)",
        _interned,
    ),
    ("awarded with", r"\bawarded with\b", "awarded"),
    (
        "destined to",
        r"\b(?P<be>will be|is to be|are to be|is|are|was|were) destined to (?=the |an? |[A-Z])",
        lambda m: {"will be": "will go to ", "is": "goes to ", "are": "go to "}.get(
            m["be"], "went to " if m["be"] in {"was", "were"} else m["be"].replace(" be", " go to ")
        ),
    ),
    ("dispose of", rf"\bdispose of (?=(?:about |over )?{_NUMBER} )", "have "),
    ("for year", r"\bfor year\b(?!s)", "a year"),
    (
        " language",
        r"\bin (?:the )?(English|French|German|Spanish|Russian|Portuguese|Chinese|Turkish"
        r"|Arabic) language\b",
        r"in \1",
    ),
    (" language", r"\bin the ([A-Z][a-z]+) and ([A-Z][a-z]+) languages?\b", r"in \1 and \2"),
    ("on special", r"\b(?:on|in|by) (?:the )?special(?:i)?ty (?=[“A-Z])", "in "),
    (
        " on ",
        r"\b(residents|specialists|residency|course|professor) on (?=oncology|[a-z]+(?:ology"
        r"|surgery|iatrics|icine)\b)",
        r"\1 in ",
    ),
    ("after every", r"\bafter every (?=\w+ (?:months|weeks|years))", "every "),
    ("for ", rf"\bfor (?:additional|further) (?={_NUMBER} (?:years|months))", "for another "),
    ("equipments", r"\bequipments\b", "equipment"),
    ("nformations", r"\b([Ii])nformations\b", r"\1nformation"),
    ("trainings", r"\btrainings\b", "training courses"),
    (
        "mobilities",
        r"\b([Mm])obilities\b",
        lambda m: "Exchange stays" if m[1] == "M" else "exchange stays",
    ),
    ("laborated", rf"\b({_BE}) elaborated\b", r"\1 drawn up"),
    (
        "mparted training",
        r"\b(?:were|was) imparted training\b",
        lambda m: f"{m[0].split()[0]} trained",
    ),
    ("took the", r"\btook the (?:duty|obligation|commitment) to\b", "undertook to"),
    (
        "xposed the",
        r"\b(?:has |have )?exposed the (?=(?:results|findings|project|work|experience|conclusions"
        r"|data))",
        "presented the ",
    ),
    ("ubscribed", r"\bsubscribed (?=(?:an?|the|this) )", "signed "),
    (
        "formed ",
        rf"\bformed (?={_NUMBER} (?:\w+ )?(?:doctors|nurses|masters|specialists|physicians"
        rf"|midwives|professionals|technicians|teachers|trainers))",
        "trained ",
    ),
    (
        "nline",
        r",? in (?:the|an?) (?:way|form|mode"
        r"|manner) of (?:an? )?(?:combination of )?(?:online and offline"
        r"|offline and online)(?: combination| mode| form| mixing)?",
        " online and on site",
    ),
    ("nline", r"\bonline and offline\b", "online and on site"),
    (
        "ceremony of",
        r"\borgani[sz]ed the ceremony of hand-?over of\b",
        "held a handover ceremony for",
    ),
    ("opening of", r"\bheld the opening of\b", "opened"),
    (" side", r"\b([Ff]rom|[Oo]n|[Bb]y) ([A-Z][a-z]+) (?=(?:side|party)\b)", r"\1 the \2 "),
    (
        " of them ",
        r", ((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|half"
        r"|all) of) them (?=(?:was|were|are|have|had|will|has|[a-z]+ed)\b)",
        r", \1 whom ",
    ),
    (" on study visit", r" on study visit", " on a study visit"),
    ("in value", r"\bin value of\b", "worth"),
    (
        "a four member",
        r"\b([Aa] (?:two|three|four|five|six|seven|eight|nine|ten)) (?=member )",
        r"\1-",
    ),
    (
        "a",
        r"\b([Aa]n?) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ -]"
        r"(day|week|month|year|hour)s? (?=[“A-Za-z])(?!(?:of|later|ago|old|and|or|before|after|in"
        r"|for|to|from|at|on|with|is|was|will|ha[sd])\b)",
        r"\1 \2-\3 ",
    ),
    (
        " of ",
        r"\b(of|at|in|by|with|and) (Faculty|Department|School|Ministry|Institute) (?=of [A-Z])",
        r"\1 the \2 ",
    ),
    (" 0", r"(?<= )0([1-9]) (?=[a-z])", r"\1 "),
    ("time/", r"\b1 time/(?=(?:year|month|week)\b)", "once a "),
    ("/", r"(?<=[a-z])/(?=(?:year|month|week|semester)\b)", " a "),
    (" a ", r"\ba (?=(?:[aeio](?!ne\b|nce\b|u[a-z])[a-z]+|8|11 |18 )\b)", "an "),
    ("t is ", r"\b([Ii])t is (?:planned|expected|foreseen|envisaged) that (?=(?P<d>\d)?)", ""),
    (" the month of ", rf" the month of (?={_MONTH})", " "),
    (
        "arrive",
        r"\b(?P<what>[Ii]nvestment|[Bb]udget|[Aa]mount|[Vv]alue|[Cc]ost) arrives (?:at|to)\b",
        r"\g<what> comes to",
    ),
    ("in audience", r"\breceived in audience,? ", "received "),
    (
        " until ",
        r"(\bwill be (?:created|prepared|completed|signed|built|opened|finished|drawn up|set up"
        r"|installed|delivered|ready|trained)\b[^,;]*?) until (?=the end of|\d{4}|[A-Z])",
        r"\1 by ",
    ),
    (
        "ntil the end",
        r"^Until (the end of [^,]{3,20}?),? ((?:the|an?) [^,]* will be (?:created|prepared"
        r"|completed"
        r"|signed|built|opened|drawn up|set up)\b[^,]*)$",
        r"\2 by \1",
    ),
    ("persons", r"\bpersons\b", "people"),
)
_COMPILED = tuple((word, re.compile(form), made) for word, form, made in _WAYS)
# "250.000 euros", "1.500 students": as the Continent writes them
_CONTINENTAL = re.compile(
    r"(?<![\d.,$€£/-])[1-9]\d{0,2}(?:\.\d{3})+(?!\.?\d|,\d{3}|,? (?:million|billion|kg|m|cm|g|ml"
    r"|%)\b|%|-)"
)
_SOME = re.compile(  # "for 8-week course", "will do one-month internship"
    rf"\b(?P<by>for|in|on|of|as|with|do|did|to|attended|completed)"
    rf" (?P<what>(?:\d+|one|two|three|four|five|six|eight|nine|ten|half|twelve)-?"
    rf"(?:year|month|week|day|hour)(?:-long)? (?:[a-z]+ )?{_STAY})\b(?!s)"
)
_OPENS = re.compile(  # "Next course is planned", "Scientific conference was held"
    r"^(?:Next|First|Second|Third|Fourth|Fifth|Scientific|Joint|Working|Similar|Special|New|Two-day"
    r"|Three-day|International|Solemn|Memorandum|Agreement|Protocol)"
    rf"(?: (?:[a-z-]+ ){{0,2}}(?:{_MEETING}|{_STAY}))?"
    rf"(?= (?:was|is|will be|has been|took place|will take place|“|on (?:cooperation|mutual)))"
)
_MANY_WAS = re.compile(
    r"^((?:From the [A-Z]\w+ side,? )?(?:[Aa]bout |[Oo]ver |[Ss]ome |[Mm]ore than )?(?:[2-9]"
    r"|\d{2,}[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)"
    r" (?:[a-z]+ ){0,2}[a-z]+s) (was|has|is)\b"
)
_ARE = {"was": "were", "has": "have", "is": "are"}
_FINITE = r"(?:was|were|is|are|has|have|will|signed|received|held|hosted|visited|opened|presided)"
_INSERTED = re.compile(  # the comma that closes an insertion
    rf"^([^,;:“”]{{5,110}}, (?:also|including|together with|along with|as well as|especially|mainly"
    rf"|among them|led by|headed by|based in|located in) [^,;:“”]{{3,80}}?) (?={_FINITE} )"
)
# "The rector of Dalvik University, Ana Moss received": a name beside an office
_BESIDE = re.compile(
    r"^((?!In |On |At |By |From |With |After |During |Under |For |Between )"
    rf"(?:(?!\b{_FINITE}\b|\band\b)[^,;:“”]){{5,110}}, (?:[A-ZÀ-Þ][\w.’'-]+ ?){{1,4}})(?<! )"
    rf" (?={_FINITE} (?!by\b))"
)
_THROUGH = re.compile(  # the comma that opens one
    r"^([A-ZÀ-Þ][\w’' -]{2,60}?) ((?:through|together with|along with|in cooperation with)"
    rf" [^,;:“”]{{3,80}}), (?={_FINITE} )"
)
_BARE_HEAD = re.compile(
    r"^(?:Department|Faculty|Office|Embassy|Ministry|Government|Dean|Rector|Director|Head"
    r"|Chairman|Ambassador|Institute|School) (?=of [A-Zt])"
)
_BARE_THING = re.compile(
    r"^(?:Structure|Lecturer|Group|Team|Delegation|Commission|Committee|Centre"
    r"|Building) (?=of (?:\d|[a-z]|the ))"
)
_QUOTED = re.compile(r"(“[^“”]*”)")


def mended(text: str) -> str:
    """A sentence of our own with the words, articles, commas and figures of English; what stands in
    it between quotation marks is left as it is."""
    parts = _QUOTED.split(straight.straight(text))
    parts[::2] = [_worded(each) for each in parts[::2]]
    whole = "".join(parts)
    whole = _MANY_WAS.sub(lambda each: f"{each[1]} {_ARE[each[2]]}", whole)
    whole = _OPENS.sub(_first, whole)
    if ", " in whole:
        whole = _BESIDE.sub(r"\1, ", _INSERTED.sub(r"\1, ", whole))
        whole = _THROUGH.sub(r"\1, \2, ", whole)
    if _BARE_HEAD.match(whole):
        whole = f"The {whole}"
    elif _BARE_THING.match(whole):
        whole = f"A {whole[0].lower()}{whole[1:]}"
    return whole if text[:1].islower() else f"{whole[:1].upper()}{whole[1:]}"


def told(text: str) -> str:
    """The same of several sentences, each with its stop."""
    return " ".join(mended(text[start:end]) for start, end in sentences.split(text))


def _worded(text: str) -> str:
    for word, form, made in _COMPILED:
        if word in text:
            text = form.sub(made, text)
    if "." in text:
        text = _CONTINENTAL.sub(_counted, text)
    if "-" in text:
        text = _SOME.sub(_one, text)
    return text

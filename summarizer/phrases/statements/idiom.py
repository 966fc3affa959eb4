"""Idiom: what writers of other languages put in English words, as English has it."""

import re
from collections.abc import Callable
from functools import lru_cache

from summarizer.phrases import sentences
from summarizer.phrases.statements import straight
from summarizer.phrases.statements.ways import WAYS
from summarizer.phrases.words.firsts import compiled

_STAY = (
    r"(?:training course|training|course|internship|traineeship|programme|program|visit|fellowship"
    r"|workshop|stay|attachment|placement|residency|seminar|mission|project|period|study)"
)
_MEETING = (
    r"(?:conference|session|meeting|workshop|seminar|symposium|agreement|memorandum|ceremony|forum"
    r"|congress|webinar|project|protocol|contract|convention|lecture|campaign|visit|delegation)"
)
Made = str | Callable[[re.Match[str]], str]


def _ing(verb: str) -> str:
    if re.fullmatch(r"(?!.*(?:pen|fer|ver|ter|sit|host))[a-z]*[^aeiou][aeiou][bdgmnpt]", verb):
        verb += verb[-1]  # beginning, setting up
    elif verb.endswith("e") and verb[-2:] not in {"ee", "oe"}:
        verb = verb[:-1]
    return f"{verb}ing"


def _doing(match: re.Match[str]) -> str:
    """ "interest in supporting" of "interest to support"."""
    return f"{match['what']} in {_ing(match['verb'])}"


def _to_do(match: re.Match[str]) -> str:
    """ "to conduct" of "for conducting of"; before a list, whose members are no verbs, the same
    without its "of"."""
    doing, out = f"{match['verb']}ing", match["out"] or ""
    if _LISTED.search(match.string, match.end()):
        return f"for {doing}{out} "
    stem = re.sub(r"([bdgmnprt])\1$", r"\1", match["verb"])
    if re.search(r"(?:iz|is|at|[ou]v|id|uc|ud|ar|ag|ang|ur|as|us|ut|iv|ak)$", stem):
        stem += "e"
    return f"to {stem}{out} "


_LISTED = compiled(r",| and ")


def _interned(match: re.Match[str]) -> str:
    did = "did" if match["did"] in {"passed", "underwent"} else "do"
    return f"{did} {match['one'] or ('' if match['more'] else 'an ')}"


def _going(match: re.Match[str]) -> str:
    be = match["be"]
    if be in {"was", "were"}:
        return "went to "
    if be in {"is", "are"}:
        return f"{'goes' if be == 'is' else 'go'} to "
    return f"{be.removesuffix(' be')} go to "


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


_MADE: tuple[tuple[str, re.Pattern[str], Made], ...] = (
    (
        "interest",
        compiled(r"\b(?P<what>interest|interested) to (?P<verb>[a-z]+)\b"),
        _doing,
    ),
    (
        "internship",
        compiled(
            r"\b(?P<did>pass(?:ed)?|underwent|undergo) (?P<one>(?:an?|the|their|\S+-\w+) )?"
            r"(?=internship(?P<more>s)?)"
        ),
        _interned,
    ),
    (
        "destined to",
        compiled(r"\b(?P<be>will be|is to be|are to be|is|are|was|were) destined to (?=\S)"),
        _going,
    ),
    (
        "obilities",
        compiled(r"\b([Mm])obilities\b"),
        lambda each: "Exchange stays" if each[1] == "M" else "exchange stays",
    ),
    ("mparted training", compiled(r"\b(were|was) imparted training\b"), r"\1 trained"),
    (
        "ing of ",
        compiled(
            r"\bfor (?!train|fund|build|test|screen|monitor|financ|plan|meet|teach|process|open"
            r"|understand|print|bring)(?P<verb>[a-z]+)ing(?P<out> out)? of (?=[a-z])"
        ),
        _to_do,
    ),
    (
        " to ",
        compiled(
            r"\b(?:evaluates|is (?:also )?(?:evaluating|reviewing|considering|studying)|considers)"
            r" to (?P<verb>[a-z]+)\b"
        ),
        lambda each: f"is considering {_ing(each['verb'])}",
    ),
    (
        " having ",
        compiled(r"\b(is|are) having\b"),
        lambda each: "has" if each[1] == "is" else "have",
    ),
)
# "250.000 euros", "1.500 students": as the Continent writes them
_CONTINENTAL = compiled(
    r"(?<![\d.,$€£/-])[1-9]\d{0,2}(?:\.\d{3})+(?!\.?\d|,\d{3}|,? (?:million|billion|kg|m|cm|g|ml"
    r"|%)\b|%|-)"
)
_SOME = compiled(  # "for 8-week course", "will do one-month internship"
    rf"\b(?P<by>for|in|on|of|as|with|do|did|to|have|had|hold|undergo|attended|completed)"
    rf" (?P<what>(?:\d+|one|two|three|four|five|six|eight|nine|ten|half|twelve)-?"
    rf"(?:year|month|week|day|hour)(?:-long)? (?:[a-z]+ )?{_STAY})\b(?!s)"
)
_OPENS = compiled(  # "Next course is planned", "Scientific conference was held"
    r"^(?:Next|First|Second|Third|Fourth|Fifth|Scientific|Joint|Working|Similar|Special|New|Two-day"
    r"|Three-day|International|Solemn|Memorandum|Agreement|Protocol)"
    rf"(?: (?:[a-z-]+ ){{0,2}}(?:{_MEETING}|{_STAY}))?"
    rf"(?= (?:was|is|will be|has been|took place|will take place|“|on (?:cooperation|mutual)))"
)
_MANY_WAS = compiled(
    r"^((?:From the [A-Z]\w+ side,? )?(?:[Aa]bout |[Oo]ver |[Ss]ome |[Mm]ore than )?(?:[2-9]"
    r"|\d{2,}[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)"
    r" (?:[a-z]+ ){0,2}[a-z]+s) (was|has|is)\b"
)
_ARE = {"was": "were", "has": "have", "is": "are"}
_AUX = r"(?:was|were|is|are|has|have|will)"
_FINITE = (
    r"(?:was|were|is|are|has|have|will|signed|received|held|hosted|visited|opened|presided|pledged"
    r"|announced|gave|handed|led|took|met|donated|delivered|awarded|joined|stressed|thanked)"
)
_INSERTED = compiled(  # the comma that closes an insertion
    r"^((?:Two|Three|Four|\d+) [^,;:“”]{3,40}, (?:(?:[A-ZÀ-Þ][\w.’'-]+ ?){2,3}(?:, )?)+and"
    rf" (?:[A-ZÀ-Þ][\w.’'-]+ ?){{2,3}})(?<! ) (?={_FINITE} )"
    rf"|^([^,;:“”]{{5,110}}, (?:also|including|together with|along with|as well as|especially"
    rf"|mainly"
    rf"|among them|led by|headed by|based in|located in) [^,;:“”]{{3,80}}?) (?={_FINITE} )"
)
# "The rector of Dalvik University, Ana Moss received": a name beside an office
_BESIDE = compiled(
    r"^((?!In |On |At |By |From |With |After |During |Under |For |Between |Since "
    r"|Until |Within |Through |Over |As |If |When |While |Before |Following |Despite |Next |Last )"
    rf"(?:(?!\b{_FINITE}\b|\band\b)[^,;:“”]){{5,110}}, (?:[A-ZÀ-Þ][\w.’'-]+ ?){{1,4}})(?<! )"
    rf" (?={_FINITE} (?!by\b))"
)
_THROUGH = compiled(  # the comma that opens one
    r"^([A-ZÀ-Þ][\w’' -]{2,60}?) ((?:through|together with|along with|in cooperation with)"
    rf" [^,;:“”]{{3,80}}), (?={_FINITE} )"
)
_BARE_HEAD = compiled(
    r"^(?:Department|Faculty|Office|Embassy|Ministry|Government|Dean|Rector|Director|Head"
    r"|Chairman|Ambassador|Institute|School) (?=of [A-Zt])"
    r"|^(?:Society|Association|Company|Foundation|Hospital|University|Institute|Ministry|Centre"
    r"|Center|Embassy|School|Faculty|Government) (?=(?:will|has|had|was|is|would|plans|[a-z]+ed) )"
)
# "Luma Institute of Physics supplied", "University of Luma has"; no "Luma University of Arts"
_BODY = compiled(
    r"^(?!The |A )(?:(?:[A-ZÀ-Þ][\w’'-]+ ){0,4}(?:Institute|Ministry|Embassy|Department|Society"
    r"|Association|Secretariat|Directorate|Agency|Federation|Council|Commission|Bureau|Consulate)"
    r"|(?:National |State |Federal |Royal )?University|Government) (?:of|for) (?:the )?[A-ZÀ-Þ]"
    rf"(?=[^,;:“”]{{2,70}} (?:{_FINITE}|[a-z]{{3,}}ed|had|plans|may|would|and the)\b)"
)
_OFFICE_OF = compiled(  # "Claude Weber, Chargé d'Affaires a.i., the Embassy of Luma"
    r"(, (?:[A-ZÀ-Þ][\w.'’-]+ (?:[\w.'’-]+ ){0,3})?(?:a\.i\.|Ambassador|Counsell?or|Director"
    r"|Secretary)), (?=the (?:Embassy|Ministry|Department|Faculty|Institute)\b)"
)
# "Ana Moss, handed over 40 kits": a comma that has lost its other one
_PARTED = compiled(
    r"^((?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w'’-]+), (?=(?:handed|signed|gave|presented|received"
    r"|opened|was|has|will|donated|delivered|held|led|visited|stressed"
    r"|said) (?!by\b))(?!.*, [a-z]+ed )"
)
_BARE_THING = compiled(
    r"^(?:Structure|Lecturer|Group|Team|Delegation|Commission|Committee|Centre"
    r"|Building) (?=of (?:\d|[a-z]|the ))"
)
_STRAY = compiled(  # "Nine nurses from Luma, were trained"
    r"^((?!In |On |At |By |From |With |After |During |Under |For |Between |If |When |As |Since )"
    rf"(?:(?!\b{_FINITE}\b)[^,;:“”]){{5,110}}), (?={_AUX} )"
)
_NO_VERB = compiled(r"\b(?:was|were|is|are|has|have|had|will|would|can|could|may|must|should)\b")
_TO_BE = compiled(r"^((?:\d|[A-Z])[^,;]{4,90}?) to be (?=[a-z]+(?:ed|n|t|ne|de|ld|up)\b)")
_GIVEN = compiled(  # "36 students trained jointly"
    r"^((?:Over |More than |About |Nearly |Some )?(?:[2-9]|\d[\d,.]+|Two|Three|Four|Five|Six|Ten)"
    r" (?:(?!\b[a-z]+ed\b)[^,;:“”]){3,70}?) (?=(?:trained|received|given(?: out)?|awarded|sent"
    r"|donated|delivered|published|organi[sz]ed|hosted|screened|treated|examined|vaccinated|built"
    r"|installed|handed over|distributed|provided|presented|signed|established"
    r"|set up|held|performed"
    r"|carried out|launched|produced|admitted|exchanged|conducted|selected|recruited)"
    r"(?: jointly| in| for| on| at| with| by| since| from| to|$))"
)
_QUOTED = compiled(r"(“[^“”]*”)")


def _is_to_be(match: re.Match[str]) -> str:
    one = re.match(r"(?:An?|The \d+(?:st|nd|rd|th)|One) ", match[1])
    many = re.match(r"(?:[2-9]|\d\d|Two|Three|Four|Five|Six|Ten)\b", match[1])
    return f"{match[1]} {'is' if one else 'are'} to be " if one or many else match[0]


@lru_cache(maxsize=64)  # a line is looked at where it is found, and told again
def mended(text: str) -> str:
    """A sentence of our own with the words, articles, commas and figures of English; what stands in
    it between quotation marks is left as it is."""
    parts = _QUOTED.split(straight.straight(text))
    parts[::2] = [_worded(each) for each in parts[::2]]
    whole = "".join(parts)
    whole = _MANY_WAS.sub(lambda each: f"{each[1]} {_ARE[each[2]]}", whole)
    whole = _OPENS.sub(_first, whole)
    if not _NO_VERB.search(whole) and " ought to " not in whole:
        due = " to be " in whole
        whole = _TO_BE.sub(_is_to_be, whole) if due else _GIVEN.sub(r"\1 were ", whole)
    if ", " in whole:
        whole = _BESIDE.sub(r"\1, ", _INSERTED.sub(lambda each: f"{each[1] or each[2]}, ", whole))
        whole = _OFFICE_OF.sub(r"\1 of ", _PARTED.sub(r"\1 ", whole))
        whole = _THROUGH.sub(r"\1, \2, ", whole)
        if whole.count(",") == 1:
            whole = _STRAY.sub(r"\1 ", whole)
    if _BARE_HEAD.match(whole) or _BODY.match(whole):
        whole = f"The {whole}"
    elif _BARE_THING.match(whole):
        whole = f"A {whole[0].lower()}{whole[1:]}"
    return whole if text[:1].islower() else f"{whole[:1].upper()}{whole[1:]}"


def told(text: str) -> str:
    """The same of several sentences, each with its stop."""
    return " ".join(mended(text[start:end]) for start, end in sentences.split(text))


def _worded(text: str) -> str:
    for holds, form, told in WAYS:
        if holds in text:
            text = form.sub(told, text)
    for holds, form, made in _MADE:
        if holds in text:
            text = form.sub(made, text)
    if "." in text:
        text = _CONTINENTAL.sub(_counted, text)
    if "-" in text:
        text = _SOME.sub(_one, text)
    return text

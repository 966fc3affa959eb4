"""Verbatim: a result that counts something, in the article's words, where no line of it stands."""

import re
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from summarizer.brief import headings, signing
from summarizer.phrases.statements import (
    alone,
    hanging,
    pointing,
    quotable,
    retold,
    sound,
    trimmed,
    whole,
)
from summarizer.vocabulary import Outcome, Status

_DEAL = re.compile(rf"\b{signing.PAPER}\b")
_SEALED = re.compile(
    r"\b(?:signed|renewed|renewal|extended|prolonged|concluded|valid|effective|duration|inked)\b"
)
_KNOWN_OF = {
    "agreement_signing": "agreement memorandum project programme cooperation parties works",
    "centre_launch": "building department unit ward centre equipment works repair project opening",
    "donation": "donation equipment works project building machines grant shipment",
    "training": "training course participants trainees programme workshop",
    "forum": "participants programme works conference project training",
    "visit": "project programme agreement guests training",
    "mission": "mission operations patients surgeons doctors",
}
"""What an event of its sort always has, and a reader of its headline knows of."""
_ALWAYS = "project works question prize award fund registry network platform cost budget raffle"
_LEAD = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.,]{2,}(?: [A-ZÀ-Þ(\d][\w.,)]*){0,6}|[A-Z][\w, .]{2,40}\d{4}) ?[.,]?"
    r"(?:[–—-]+ )"
    r"|(?:\(?[a-z0-9]{1,2}[.)]|[-•*▪]|>+|[A-Z]{2}\d [–-]|Decided:|Agreed:) "
)
_TIE = re.compile(
    r"(?:and|but|whereas|while|so|[Aa]lso|[Mm]oreover|[Aa]dditionally|[Ii]n addition|[Ff]inally"
    r"|(?:It|it) (?:should be|was|is) (?:also )?(?:noted|announced|decided|agreed|reported"
    r"|expected|planned)"
    r"|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:also |further )?(?:said|added|stated|noted|announced"
    r"|informed|reported|mentioned|explained|recalled|told|disclosed))?,? ?(?:that |also )?"
    r"(?=(?:the|an?|every|each|all|both|some|several|about|over|up to|more than|nearly|[a-z]+teen"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    r"|within|from|since|in|at|during)\b|[A-ZÀ-Þ\d])"
)
_REFUSED = re.compile(
    r"\b(?:we|our|us|ours|I|my|me|you|your|this|these|those|such|said|above|abovementioned|latter"
    r"|undersigned|yesterday|tomorrow|here|hereby|thank\w*|dear|[Ii]f it|the same)\b(?!\])"
    r"|[?!▲△]| / |: .*: |\b(?:between|from) (?:19|20)\d\d\W*$"
    r"|^(?:To|Today|Now|About|\d{1,2}[.:]\d\d|The following|Initially|At present|Graduates"
    r"|Firstly|Secondly|Thirdly|(?:\S+ ){1,3}of (?:which|whom)|\d{4} period)\b"
    r"|^[A-Z][a-z]{3,}ed [a-z]+s? (?:of|for|to|with|the|that|in)\b"
    r"|^[A-Z][a-z]+s (?:every|each|that|to)\b|^[^\w\[]|^(?:[A-Z]{2,} ){2}"
)
_TALKS = re.compile(  # what somebody once thought, told for the sake of who said it
    r"\b(?:stated|expressed|pointed out|highlighted|emphasi[sz]ed|underlined|stressed|reviewed"
    r"|recalled|spoke|believes?|welcomed|praised|lauded|urged|greeted|congratulated) (?:that|of"
    r"|highly|the|about|his|her|its|their)\b"
)
_LISTS = re.compile(r": (?!.*[.”]$)|…")  # a list that goes on elsewhere
_TERMS = re.compile(r"\b(?:next|coming|new|this) (?:academic|school|financial) year\b")
_PAIR = re.compile(r"[\"“„«]([^\"“”«»]*)[\"”»]")
_BEGUN = re.compile(r"\bwhich, [^,]+$")
_AND_THAT = re.compile(r"^(?:(?!\bthat\b).)*\band that\b")
_MOST, _LEAST = 60, 6  # words
_EMPTY = re.compile(  # says no more than that something was agreed, or what a house is
    r"(?:An?|The) (?:[\w-]+ ){0,3}(?:agreements?|memorandum|memoranda|MoU|MOU|contract|protocol"
    r"|minutes|pact|statement|accord|convention|declaration"
    r"|letter|deal)(?: of (?:understanding|intent|cooperation|agreement))?"
    r"(?: (?:was|were|has been|to be|is to be))?(?: (?:signed|concluded|reached|inked))?\.?"
    r"|(?:The|An?) (?:first )?[a-z]+ is (?:planned|scheduled|foreseen|expected)"
    r" (?:for|in|on) [A-Z\d][^,]{2,20}"
    r"|(?:The )?[A-Z][^,]{3,80} (?:was|were) (?:created|founded|established|set up) in \d{4}\b.*"
    r"|(?:The )?[A-Z][\w ’'-]{3,80} has (?:\d+|[a-z]+) (?:member|faculties|departments|schools"
    r"|students|beds)\b.*"
    r"|.*\b(?:mankind|new contributions|win-win|new (?:heights|impetus|chapter|level)"
    r"|common destiny"
    r"|bright future|judicious use|good use)\b.*"
)
_NO_START = re.compile(  # or a verb that has lost who did it: "Presented 118 papers"
    r"An? (?:(?!(?:was|were|is|are|be)\b)[\w-]+ ){1,3}(?:given|held|made|taken|shown)"
    r" (?:in|at|by|for|to) "
    r"|(?:[A-Z][a-z]+ed|Ran|Held|Gave|Took|Made|Led|Sent|Built|Saw|Taught) (?:\d|the |an? |all "
    r"|to |(?:two|three|four|five|six|seven|eight|nine|ten) )|[A-Z][a-z]+s (?:every|each|once"
    r"|twice) "
    r"|\S+ of (?:which|whom) "
    r"|On (?!\d|behalf\b|[A-Z][a-z]+ \d)|On (?:\d+ )?(?:the )?\d+(?:st|nd|rd|th),"
    r"|(?:Of|Hopefully|That|Which|Who|And|But|By|With"
    r"|At the (?:end|same)|Also|Then) "
)
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty"
    r"|[a-z]+ty-[a-z]+|hundred|thousand|million|dozen|half|an?|both|first|second|third|once|twice"
    r"|(?:bi-?)?(?:week|month|year|annual)ly|annual)\b",
    re.IGNORECASE,
)
_TERM = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b")


def counts(outcome: Outcome) -> bool:
    """Does its line give a number, if its result has one?"""
    return not outcome.figures or bool(_NUMBER.search(outcome.summary))


def empty(line: str) -> bool:
    """Does it say no more than that something was agreed, or what a house is?"""
    return bool(_EMPTY.fullmatch(line) and not _TERM.search(line.split(" was ", maxsplit=1)[0]))


def cut_off(words: str) -> bool:
    """Does a quotation end within a name, or where a clause begins: "by which, from the next"?"""
    return words.count("‘") > words.count("’") or _BEGUN.search(words) is not None


def opens_lost(line: str) -> bool:
    """Has it lost who acts: "Presented 118 papers", "On the last day"?"""
    return bool(_NO_START.match(line))


def worthy(outcome: Outcome) -> bool:
    """Does it count something, or tell of a deal, so that a brief may not be without it?"""
    said = f"{outcome.summary} {outcome.evidence[0].quote if outcome.evidence else ''}"
    sealed = _DEAL.search(outcome.summary) and _SEALED.search(said)
    return bool(outcome.figures or (sealed and outcome.status != "discussed"))


class Beside(NamedTuple):
    """What a brief has `told` before a line, the `names` of its sides, the sort of its event."""

    told: str
    names: Collection[str]
    sort: str


def told(outcome: Outcome, beside: Beside, mend: Callable[[str], str]) -> Outcome | None:
    """The outcome with a line that can stand under its heading, or under another that fits it
    better. `mend` gives a quotation the names and days that it points at."""
    above = f"{beside.told}\n{_KNOWN_OF.get(beside.sort, '')} {_ALWAYS}"
    for line in map(mend, () if outcome.summary.isupper() else _lines(outcome)):
        found: str | None = line
        if lost := pointing.adrift(line, above, beside.names):
            found = trimmed.trimmed(line, lost)
            found = None if found is None or pointing.adrift(found, above, beside.names) else found
        if found is None or (found[0] == "“" and not readable(found.strip("“”."), outcome.status)):
            continue
        if status := _heading(found.strip("“”"), outcome.status):
            return outcome.model_copy(update={"summary": found, "status": status})
    return None


def _lines(outcome: Outcome) -> Iterator[str]:
    """The line it has, if it is sound, and its clause as a quotation."""
    line = outcome.summary
    built = "“" not in line[:1] and ": “" not in line and not line.startswith("To “")
    lost = not built or opens_lost(line) or empty(line) or not alone.told(line.replace("“", ""))
    lost = lost or not whole.stands(line) or not sound.stands(line)
    nobody = signing.by_nobody(line)
    if not lost and counts(outcome) and not nobody:
        yield line
    quote = outcome.evidence[0].quote if outcome.evidence else ""
    said = line.strip("“” ") if line[:1] == "“" else ""
    for words in filter(None, (clause(" ".join(each.split())) for each in (said, quote))):
        yield f"“{words}”"
        yield from (f"“{each}”" for each in signing.clauses(words) if each != words)
    if not lost and (nobody or not counts(outcome)):  # better so than not at all
        yield line


def clause(text: str) -> str:
    """The words from where they state something; "" where they do not begin to."""
    text = text.lstrip("… □■○●◦◆◇▶▷▪※☐*•")
    if lead := _LEAD.match(text):
        text = text[lead.end() :]
    tied = _TIE.match(text)
    text = _PAIR.sub(r"‘\1’", text[tied.end() :] if tied else text).strip(" ,;:")
    if not text or not (tied or text[0].isupper() or text[0].isdigit() or text[0] == "["):
        return ""
    return f"{text[0].upper()}{text[1:]}".rstrip(".") if _LISTS.search(text) is None else ""


def readable(words: str, status: Status) -> bool:
    """Could they be read by somebody who has no more than the brief?"""
    if not _LEAST <= len(words.split()) <= _MOST:
        return False
    if cut_off(words) or _AND_THAT.search(words):
        return False
    refused = _REFUSED.search(words)
    if (
        (refused and not hanging.back(refused[0], refused.start()))
        or _TALKS.search(words)
        or opens_lost(words)
    ):
        return False
    if retold.stale(_TERMS.sub("", words), days=False) or retold.praises(words):
        return False
    said, which, _ = words.partition(" which ")
    if which and "," not in words and not whole.stated(said):
        return False
    stated = whole.stated(words) or (status == "agreed" and quotable.named(words, status))
    return stated and whole.stands(words) and alone.stands(f"“{words}”", done=status == "achieved")


_DONE = re.compile(
    r"^[^,;]*?\b(?:was|were|has|have|had|performed|consulted|donated|delivered|treated|trained"
    r"|examined|operated|gave|took|held|presented|received|raised|cost|paid|supplied|covered"
    r"|financed|funded|published|opened|handed|completed|signed|awarded|equipped|sent|built|did"
    r"|assisted|adopted|contributed|hosted|distributed|exchanged|invited(?= \d))\b"
)
_COVERS = re.compile(  # of what was signed
    r"^(?:The|This|\[The\]) (?:[\w-]+ ){0,4}?(?:[Aa]greement|[Mm]emorandum|MoU|MOU"
    r"|MoA|NoU|LoI|[Cc]ontract|[Pp]rotocol|[Dd]ocument|[Aa]ccord"
    r"|[Cc]onvention)\b[^;]*?\b(?:covers?|includes?|comprises"
    r"|provides|foresees|envisages|contemplates|valid|effective|establishes|stipulates|consists)\b"
)
_AHEAD = re.compile(r"\b(?:will|shall|would|is to|are to|to be|plans? to|aims?|scheduled)\b")


def _heading(words: str, status: Status) -> Status | None:
    """What a line stands under: what its rules found, or what its verb says."""
    ahead = _AHEAD.search(words)
    if status == "planned" and not ahead and _COVERS.search(words):
        return "agreed"
    if headings.fits(words, status) and sound.fits(words, status):
        return status
    if ahead and headings.fits(words, "planned"):
        return "planned"
    if not ahead and _DONE.match(words) and headings.fits(words, "achieved"):
        return "achieved" if sound.fits(words, "achieved") else None
    return None

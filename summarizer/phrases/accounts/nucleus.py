"""Nucleus: the subject and the verb of a sentence's main clause, and the words behind them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from summarizer.phrases.accounts import cuts
from summarizer.phrases.accounts.bare import HOUSE, LOOSE, PERSON
from summarizer.phrases.statements import leads
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_TWO = 2
_FAR = 60  # words before the verb: behind so many none is sure to be theirs
_NAME = rf"(?:{HOUSE}|{PERSON}|[A-ZÀ-Ý])"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b"
_PEOPLE = r"partners|doctors|nurses|students|specialists|representatives|experts"

_TOLD_US = compiled(  # "We are glad to inform that"
    r"^(?:(?:\d\. )?(?:It is|This is|We|I)\b[^,.]{0,60}?|[^,]{3,80}? (?:has |have )?)\b"
    r"(?:inform(?:s|ed)?(?: you| all)?|announce[sd]?|reported|share with you)"
    r" (?:on the [^ ]+ )?that "
)
_DATELINE = re.compile(
    r"^(?:\d+[.,/ ]+)?(?:(?:[A-ZÀ-Ý\ue000][\w.’'\ue100-\uefff-]*|and)[ ,./]*){1,7}"
    r"(?:(?<=[ ,.])[–—―-]+ ?(?:[–—―-]+ )?|: ?|, ?: ?)(?=\S)"
    r"|^(?:\d+[.,/\d]*,? |□ ?)+(?=[A-ZÀ-Ý\ue000\ue001])"
)
_SAID = re.compile(
    r",? (?:of|for|under|within) the (?:above|afore)[- ]?(?:mentioned|said) [a-z]+"
    r"| (?:in|at) (?:his|her|their|the [A-Z]\w+[’']s) (?:office|cabinet)\b"
)
_ANSWER = re.compile(  # "An answer to this is sought by partners from Lima, who met"
    r"^An? [a-z]+ (?:to|of) (?:this|that|it)\b[^,]* by (?=[^,]+, who)|(?<=[\w\ue100-\uf8ff]), who"
    r"(?= (?:met|gathered)\b)"
)
_TIGHT = re.compile(r"(?<=\S)\s?,(?=[^\W\d])")
_OPENS = re.compile(
    r"^(?:But|And|So|Also|Then|Thus|Earlier|Recently|Meanwhile|Moreover|This time|In addition"
    r"|(?:[A-Z][a-z]+ ){1,2}(?:days|weeks|months) (?:later|ago))\b,? "
)
_LED_IN = re.compile(
    r"^(?:On|In|At|During|With(?:in)?|Under|As|After|Following|For|To|Through|By|From|Between|Over"
    r"|Upon|Thanks|According|Marking|Building|Since|Amid|Before|Along|Together|Of|Based|Speaking"
    r"|Making|Throughout|Despite|Besides|Next|Last|Today|Yesterday|Until|About"
    r"|[A-Z][a-z]+ing (?:yet|with|on|to|in|the|its|their|an?|from|at|up|by))\b"
)
_STARTS = re.compile(  # where a subject may begin behind what leads up to it
    r"(?:, |(?<=[\w”\"\ue100-\uf8ff]) )(?=(?:the|an?|our|we|both|more than|as many as|over|about"
    rf"|some|nearly|\d+|{_COUNT}|{_PEOPLE})(?: |$)|{_NAME})"
)
_HANGS = words(
    "a an the of in on at by for from with under between and or to into within as its their his"
    " her our than during through after before since until over about upon per via amid both which"
    " whom whose that"
)
_IRREGULAR = (
    "held|met|gave|took|came|went|led|won|made|spent|saw|left|sent|brought|began|paid|put|cut|drew"
    "|ran|taught|built|laid|got|flew|became|kept|underwent|wrote|set|did|spoke|said|told|hosts|holds"
    "|organi[sz]es|opens|signs|launches|receives|begins|starts|celebrates|marks|joins|trains"
    "|donates"
)
_PARTICIPLE = (
    r"(?:[a-z]{2,}ed|held|given|built|taken|set up|made|sent|put|laid|begun|come|met|won|seen|gone"
    r"|chosen|led|spent|brought|paid|taught|drawn|bidden|kicked off|cut|left|run)"
)
_HOW = r"(?:(?:[a-z]+ly|also|now|together|then|already|just|jointly|first) )*"
_NO_VERB = r"(?!need\b|indeed|speed|seed|feed|breed|bed\b|shed\b|hundred|embed|united)"
_FINITE = compiled(
    rf"(?<=[ ,])(?:(?P<be>(?:was|were|is|are|(?:has|have|had|will) be(?:en)?) {_HOW}(?:to be )?)"
    rf"(?P<done>{_PARTICIPLE})\b(?! (?:and|or) [a-z]+ed\b)"
    rf"|(?P<have>has|have) {_HOW}(?P<had>{_PARTICIPLE})\b|will {_HOW}[a-z]+\b"
    rf"|(?P<past>{_NO_VERB}[a-z]{{2,}}ed|{_IRREGULAR})\b"
    r"|(?:was|were|is|are|has|have|had|comprises|includes|consists|costs?|covers))(?=[ ,.]|$)"
)
_RELATIVE = re.compile(
    r"\b(?:which|who|whom|whose|where|when|while|as|after|before|because|since|although|if)\b"
    r"|(?<!so )\bthat\b"
)
_TIMES = words("as after before since because although if when while where")
_SUBJECT = re.compile(rf" (?:the|an?|it|he|she|they|its|their|both|we|our|{_NAME})\b")
_REDUCED = re.compile(  # a participle behind its noun
    r"(?:jointly |together |out |over |up )?(?: ?,)? ?(?:(?:jointly )?(?:by|in|at|with|for|to|on|of"
    r"|between|from|through|under|as|during|into|within)\b|$|,|(?:(?:and|or) )?[a-z]+ed by)"
)
_ADJECTIVE = re.compile(rf"\b(?:the|an?|its|their|our|fully|newly|recently|of|{_COUNT}) $")
_NAMED = words("dubbed entitled titled named called based located aged dedicated devoted")
GOES = words(  # what takes nothing behind it is no participle of a noun
    "met came went took arrived participated gathered worked returned visited departed landed"
    " travelled traveled concluded ended began started left became moved lasted passed ran"
    " graduated enrolled connected cooperated collaborated partnered teamed joined attended agreed"
)
_NO_PARTICIPLE = words("spoke gave went began saw wrote drew flew became ran did underwent took")
_BY = re.compile(r"by (?!video|tele|phone|Zoom|letter)")
_SAYS = words(
    "said stated noted added stressed thanked expressed emphasised emphasized hoped believed"
    " explained told disclosed revealed recalled underlined pointed remarked observed praised"
    " wished highlighted spoke congratulated urged called mentioned informed wanted needed"
    " addressed assured reminded introduced asked proposed"
)
_PERFECT = {
    "begun": "began", "come": "came", "gone": "went", "seen": "saw", "given": "gave",
    "taken": "took", "drawn": "drew", "run": "ran", "undergone": "underwent",
}  # fmt: skip
_ASIDE = compiled(
    r", (?:accompanied|joined|hosted|consisting|composed|comprising"
    r"|represented|together|along|supported|made up|sponsored|named|linked|acting|led|headed|an?"
    r"|the [a-z-]+|part|in (?:co-?operation|collaboration|partnership|coordination)|with|fully"
    r"|organi[sz]ed|funded|one of|of|from) [^;]*?,(?= ?$)"
)
_WHICH = compiled(r", (?:which|who|where|whose) [^;]*?,(?= ?$)")
_SEVERAL = re.compile(rf"(?:an?|\d+|{_COUNT}|several) [^,]*? and (?:an?|the|\d+|{_COUNT}|several) ")
_OPENING = re.compile(
    rf"(?:[Tt]he|[Aa]n?|[Oo]ur|[Ww]e|[Bb]oth|\d[\d,.]*|{_NAME}|[a-z-]+ (?:doctors|nurses|students)"
    rf"|(?:{_PEOPLE}|more|over|about|some|nearly)\b|{_COUNT})"
)
_NO_PART = re.compile(
    r"(?:in|on|at|by|for|from|with|under|to|during|and (?:under|in|on|with|at|to)|as|may|where"
    r"|such)\b|(?!led|headed)[a-z]+(?:ed|ing) "
)
_TOWN = re.compile(rf"{HOUSE}[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?$")
_DONE_BY = re.compile(r", (?:jointly )?[a-z]+ by ")
_PATRON = re.compile(rf"{PERSON}, (?:and|(?:the )?{HOUSE})")
_HOW_ALONE = re.compile(
    rf"(?i:{_COUNT})|\d+|[A-Z][a-z]+ly|There|It|\w+ (?:years|months|days) later(?: there)?"
)
_BESIDE = re.compile(r",? (?:also|jointly|together|then|now)$")
_NOBODY = re.compile(r"(?:^| )(?:there|it|[A-Z][a-z]+ly),?$", re.IGNORECASE)
_DETERMINED = re.compile(rf"(?:[Tt]he|[Aa]n?)\b|\d|{_COUNT}|{HOUSE}|[IVX]+ [A-Z]")
_PLACED = re.compile(r",? (?:in|at|on)\b(?! (?:from|for|to|with|by)\b)")
_TO_DO = re.compile(r" to (?!the |an? )[a-z]+ ")


class Nucleus(NamedTuple):
    """Whom or what it is told of, the verb in the past, and the words behind that."""

    who: str
    verb: str
    behind: str


@lru_cache(maxsize=64)  # an account and the lead ask for the same
def of(text: str) -> Nucleus | None:
    """The one of a sentence with marks for names."""
    told = _TOLD_US.match(text)
    text = leads.taken(text[told.end() :] if told else text)
    text = _SAID.sub("", _TIGHT.sub(", ", _DATELINE.sub("", text)))
    return _parsed(_OPENS.sub("", _ANSWER.sub("", text)))


def _parsed(text: str, who: str = "") -> Nucleus | None:
    """`who` is "it", where another clause tells who."""
    match = next(mains(text), None)
    if match is None:
        return None
    left, behind = text[: match.start()], text[match.end() :]
    subject = who if left.strip() in {"it", "It", "they"} else _subject(left)
    word, told = match["past"] or match["had"], verb(match)
    if told == "took" and behind.startswith(" place"):
        told, behind = "took place", behind.removeprefix(" place")
    if word and behind.startswith(" that "):
        return _parsed(behind.removeprefix(" that "), subject) if subject else None
    if word in _SAYS and not (word == "spoke" and behind.startswith(" with ")):
        return None
    if not subject:
        return _turned(left, told, behind)
    active = not told.startswith(("was ", "were ", "is ", "are ", "will ")) and told not in GOES
    return Nucleus(subject, told, _placeless(behind.removeprefix(",")) if active else behind)


def mains(text: str) -> Iterator[re.Match[str]]:
    """The finite verbs that are of no relative clause, and no participles."""
    done = 0
    found = [x for x in _FINITE.finditer(text) if not _ADJECTIVE.search(text, 0, x.start())]
    for match, later in zip_longest(found, found[1:]):
        if _is_of_relative(text, done, match):
            done = match.end()
            continue
        before = text[: match.start()].rstrip(" ")
        past, behind = match["past"], text[match.end() :].lstrip()
        between = text[match.end() : later.start()].rstrip() if later else ""
        aside = before[-1:] == between[-1:] == ","  # ", joined to a seminar, took place"
        done_to = past not in GOES or aside or _BY.match(behind)
        reduced = past and past not in _NO_PARTICIPLE and done_to and _REDUCED.match(behind)
        joined = between.endswith(" and")
        if past in _NAMED:
            continue
        if reduced and not later and not _object(behind):
            continue  # "trained at Lima", but not "signed in Lima a treaty"
        comma = before[-1:] == "," and (later or behind[:3] == "by ")
        if not (reduced and (comma or (later and not joined))):
            yield match


def _is_of_relative(text: str, done: int, match: re.Match[str]) -> bool:
    """Does "which", "where" stand before it, whose verb has not come yet?"""
    relative = [*_RELATIVE.finditer(text, done, match.start())]
    if not relative:
        return False
    between = text[relative[-1].end() : match.start()]
    time = relative[-1][0] in _TIMES and (", " in between or not _SUBJECT.match(between))
    return not (between.endswith(", ") or time)


def verb(match: re.Match[str]) -> str:
    """In the plain past, as far as it is over."""
    if not match["done"]:
        return _PERFECT.get(match["had"], match["had"]) if match["had"] else match[0]
    be = match["be"].split(" ", 1)[0]
    plural = "were" if be in {"were", "have"} else "was"
    was = "will be" if be == "will" else be if be in {"is", "are"} else plural
    return f"{was} {match['done']}"


def _subject(left: str) -> str | None:
    """The words that name who acts, at the end of what stands before the verb."""
    left = _BESIDE.sub("", left.rstrip())
    if left.endswith((" there", " it", " which")):
        return None
    starts = [0]
    if _LED_IN.match(left):  # a comma parts what leads up to it surer than an article does
        bounds = sorted(_bounds(left), key=lambda each: not each[0].startswith(","))
        starts = [each.end() for each in bounds]
    for start in starts:
        named = left[start:].rstrip(" ,")
        if start and "," not in named and _SEVERAL.match(named):
            return None  # a list may have begun before it
        named = _WHICH.sub("", f"{named},").rstrip(" ,")
        for who in dict.fromkeys((named, _ASIDE.sub("", f"{named},").rstrip(" ,"))):
            if _names(who, first=not start):
                return _apposed(who[:1].upper() + who[1:])
        if LOOSE.search(named.split(", ")[0]):
            return None
    return None


def _apposed(who: str) -> str:
    """With the comma that ends an apposition."""
    last = who.rpartition(", ")[2]
    held = (PERSON[0] in who and PERSON[0] not in last) or _DONE_BY.search(who)
    return who + "," * (last != who and bool(held or " and " not in last))


def _bounds(text: str) -> Iterator[re.Match[str]]:
    """Where a noun phrase may begin: behind no word that another one hangs on."""
    for match in _STARTS.finditer(text):
        before = text[: match.start()].rsplit(" ", 1)[-1]
        hangs = before in _HANGS or (len(before) > 1 and before.lower() in _HANGS)
        name = text[match.end() : match.end() + 1].isupper()
        if not hangs and (match[0].startswith(",") or not name):
            yield match


def _names(who: str, *, first: bool) -> bool:
    """Is it a whole noun phrase, and nothing else? `first` of its sentence?"""
    opens = _OPENING.match(who) and not (_LED_IN.match(who) or _HOW_ALONE.fullmatch(who))
    hangs = who.rsplit(" ", 1)[-1].lower() in _HANGS
    if not opens or hangs or who.count(" ") > _FAR or LOOSE.search(who):
        return False
    parts = who.split(", ")
    if any(map(_NO_PART.match, parts[1:])):
        return False
    ends = parts[1:] and " and " in parts[0] and _STARTS.match(f", {parts[1]}")
    if not first and (_PATRON.match(who) or ends):
        return False  # of a list that leads up to it
    town = len(parts) == _TWO and _TOWN.match(parts[0][-2:] + parts[1])
    apposed = PERSON[0] in who or (first and len(parts) <= _TWO) or town
    listed = " and " in f" {parts[-1]}" or (first and any(x[:4] == "and " for x in parts))
    return len(parts) == 1 or bool(apposed) or listed


def _turned(left: str, verb: str, behind: str) -> Nucleus | None:
    """What "took place" behind its verb: "On Monday was opened in Lima the ward"."""
    left = _NOBODY.sub("", left.strip())
    if (left and not _LED_IN.match(left)) or not (
        verb.startswith(("was ", "were ", "took ")) or verb in GOES
    ):
        return None
    for start in (1, *(each.end() for each in _bounds(behind))):
        thing = cuts.taken(f" {behind[start:]}").strip().split(", ")[0]
        if _DETERMINED.match(thing) and _names(thing, first=True):
            return Nucleus(thing[:1].upper() + thing[1:], verb, "")
    return None


def _object(behind: str) -> int:
    """Where an object begins, or 0."""
    text = f" {behind}"
    return next((x.end() - 1 for x in _bounds(text) if _DETERMINED.match(text, x.end())), 0)


def _placeless(behind: str) -> str:
    """Without the place between a verb and its object: "signed in Lima, at noon, a treaty"."""
    if not _PLACED.match(behind):
        return behind
    at = _object(behind)
    more = _FINITE.search(behind, 0, at) or _TO_DO.search(behind, 0, at)
    return behind if more or not at else f" {behind[at:]}"

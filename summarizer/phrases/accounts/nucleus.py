"""Nucleus: the subject and the verb of a sentence's main clause, and the words behind them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from summarizer.phrases.accounts import cuts, subject
from summarizer.phrases.accounts.bare import HOUSE
from summarizer.phrases.statements import leads
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words
from summarizer.phrases.words.needs import Rare

_TOLD_US = compiled(  # "We are glad to inform that"
    r"^(?:(?:\d\. )?(?:It is|This is|We|I)\b[^,.]{0,60}?|[^,]{3,80}? (?:has |have )?)\b"
    r"(?:inform(?:s|ed)?(?: you| all)?|announce[sd]?|reported|share with you)"
    r" (?:on the [^ ]+ )?that |^[^,]{2,80}? informs? the public(?: opinion)? that "
)
_DATELINE = compiled(
    r"^(?:\d+[.,/ ]+)?(?:(?:[A-ZÀ-Ý\ue000][\w.’'\ue100-\uefff-]*|and|of)[ ,./]*){1,7}"
    r"(?:(?<=[ ,.])[–—―-]+ ?(?:[–—―-]+ )?|: ?|, ?: ?)(?=\S)"
    r"|^(?:\d+[.,/\d]*,? |□ ?)+(?=[A-ZÀ-Ý\ue000\ue001])"
)
_SAID = Rare(
    r",? (?:of|for|under|within) the (?:above|afore)[- ]?(?:mentioned|said) [a-z]+"
    r"| (?:in|at) (?:his|her|their|the [A-Z]\w+[’']s) (?:office|cabinet)\b"
)
_ANSWER = compiled(  # "An answer to this is sought by partners from Lima, who met"
    r"^An? [a-z]+ (?:to|of) (?:this|that|it)\b[^,]* by (?=[^,]+, who)|(?<=[\w\ue100-\uf8ff]), who"
    r"(?= (?:met|gathered)\b)"
)
_HELD = compiled(  # as it is said in West Africa: "The conference organised by Lima held at noon"
    r"^(?P<what>The (?=[^,]*\b(?:[Cc]onference|[Ww]orkshop|[Tt]raining|[Cc]eremony|[Cc]ourse"
    r"|[Ss]eminar|[Ss]ymposium|[Mm]eeting|[Ll]ecture|[Cc]ongress|[Ff]orum)\b)[^;]*?),? held"
    r" (?=(?:at|in|on|from|between)\b)"
)
_TIGHT = compiled(r"(?<=\S)\s?,(?=[^\W\d])")
_OPENS = compiled(
    r"^(?:But|And|So|Also|Then|Thus|Earlier|Recently|Meanwhile|Moreover|This time|In addition"
    r"|(?:[A-Z][a-z]+ ){1,2}(?:days|weeks|months) (?:later|ago))\b,? "
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
_RELATIVE = compiled(
    r"\b(?:which|who|whom|whose|where|when|while|as|after|before|because|since|although|if)\b"
    r"|(?<!so )\bthat\b"
)
_BASES = words("cut put set run")  # of "to cut", too
_DOING = words("which who that")
_NOW = compiled(
    r" (?:aims|sees|helps|links|brings|offers|trains|supports|seeks|works|runs|provides)\b"
)
"""A verb in the present, which is done with."""
_TIMES = words("as after before since because although if when while where")
_SUBJECT = compiled(rf" (?:the|an?|it|he|she|they|its|their|both|we|our|{subject.NAME})\b")
_REDUCED = compiled(  # a participle behind its noun
    r"(?:jointly |together |out |over |up )?(?: ?,)? ?(?:(?:jointly )?(?:by|in|at|with|for|to|on|of"
    r"|between|from|through|under|as|during|into|within)\b|$|,|(?:(?:and|or) )?[a-z]+ed by)"
)
_ADJECTIVE = compiled(rf"\b(?:the|an?|its|their|our|fully|newly|recently|of|{subject.COUNT}) $")
_NAMED = words("dubbed entitled titled named called based located aged dedicated devoted")
GOES = words(  # what takes nothing behind it is no participle of a noun
    "met came went took arrived participated gathered worked returned visited departed landed"
    " travelled traveled concluded ended began started left became moved lasted passed ran"
    " graduated enrolled connected cooperated collaborated partnered teamed joined attended agreed"
)
_NO_PARTICIPLE = words("spoke gave went began saw wrote drew flew became ran did underwent took")
_BY = compiled(r"by (?!video|tele|phone|Zoom|letter)")
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
_NOBODY = compiled(r"(?:^| )(?:there|it|[A-Z][a-z]+ly),?$", re.IGNORECASE)
_DETERMINED = compiled(rf"(?:[Tt]he|[Aa]n?)\b|\d|{subject.COUNT}|{HOUSE}|[IVX]+ [A-Z]")
_PLACED = compiled(r",? (?:in|at|on)\b(?! (?:from|for|to|with|by)\b)")
_DOER = compiled(r" by (?!video|tele|phone|Zoom|letter)")
_TO_DO = compiled(r" to (?!the |an? )[a-z]+ ")


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
    text = _OPENS.sub("", _ANSWER.sub("", text))
    found = _parsed(text)
    held = None if found else _HELD.match(text)
    return _parsed(f"{held['what']} was held {text[held.end() :]}") if held else found


def _parsed(text: str, who: str = "") -> Nucleus | None:
    """`who` is "it", where another clause tells who."""
    match = next(mains(text), None)
    if match is None:
        return None
    left, behind = text[: match.start()], text[match.end() :]
    doer = who if left.strip() in {"it", "It", "they"} else subject.of(left)
    word, told = match["past"] or match["had"], verb(match)
    for whole in ("place", "part") if told == "took" else ():
        if behind.startswith(f" {whole}"):
            told, behind = f"took {whole}", behind.removeprefix(f" {whole}")
    if word and behind.startswith(" that "):
        return _parsed(behind.removeprefix(" that "), doer) if doer else None
    if word in _SAYS and not (word == "spoke" and behind.startswith(" with ")):
        return None
    if not doer:
        return _turned(left, told, behind)
    active = not told.startswith(("was ", "were ", "is ", "are ", "will ")) and told not in GOES
    return Nucleus(doer, told, _placeless(behind.removeprefix(",")) if active else behind)


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
        if past in _NAMED or (past in _BASES and before.endswith(" to")):
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
    if relative[-1][0] in _DOING and _NOW.match(between):
        return False
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


def _turned(left: str, verb: str, behind: str) -> Nucleus | None:
    """What "took place" behind its verb: "On Monday was opened in Lima the ward"."""
    left = _NOBODY.sub("", left.strip())
    if (left and not subject.LED_IN.match(left)) or not (
        verb.startswith(("was ", "were ", "took ")) or verb in GOES
    ):
        return None
    placed = _PLACED.match(behind)
    for start in (1, *(each.end() for each in subject.bounds(behind) if placed)):
        if _DOER.search(behind, 0, start):
            return None
        thing = cuts.taken(f" {behind[start:]}").strip()
        thing = thing if " and " in thing.rpartition(", ")[2] else thing.split(", ")[0]
        if _DETERMINED.match(thing) and subject.is_whole(thing, first=True):
            return Nucleus(thing[:1].upper() + thing[1:], verb, "")
    return None


def _object(behind: str) -> int:
    """Where an object begins, or 0."""
    text = f" {behind}"
    found = subject.bounds(text)
    return next((x.end() - 1 for x in found if _DETERMINED.match(text, x.end())), 0)


def _placeless(behind: str) -> str:
    """Without the place between a verb and its object: "signed in Lima, at noon, a treaty"."""
    if not _PLACED.match(behind):
        return behind
    at = _object(behind)
    more = _FINITE.search(behind, 0, at) or _TO_DO.search(behind, 0, at)
    return behind if more or not at else f" {behind[at:]}"

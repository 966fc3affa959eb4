"""Quantities: what stands around a number: qualifier, currency, unit, measure of time."""

import re
from typing import Literal

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

Qualifier = Literal["exact", "about", "over", "at_least", "under", "at_most", "nearly"]

_BEFORE: dict[Qualifier, str] = {
    "at_least": r"at\sleast|no\s(?:fewer|less)\sthan|not\s(?:fewer|less)\sthan|(?:a\s)?minimum\sof|"
    r"au\smoins|pas\smoins\sd(?:e\s|['’])|不少于|不低于|至少",
    "at_most": r"up\sto|as\smany\sas|as\smuch\sas|at\smost|no\smore\sthan|not\smore\sthan|"
    r"(?:a\s)?maximum\sof|jusqu['’]à|au\s(?:plus|maximum)|不超过|不多于|最多|至多",
    "over": r"more\sthan|over\sthan|over|in\sexcess\sof|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|"
    r"upwards?\sof|greater\sthan|well\sover|above|plus\sd(?:e\s|['’])|超过|逾|多于|超",
    "under": r"fewer\sthan|less\sthan|under|below|moins\sd(?:e\s|['’])|不足|不到|少于|低于",
    "nearly": r"nearly|almost|close\sto|approaching|presque|près\sd(?:e\s|['’])|将近|接近|近",
    "about": r"about|around|approximately|approx\.?|roughly|some|circa|an?\sestimated|estimated|"
    r"in\sthe\sregion\sof|environ|autour\sde|quelque|大约|约|~|≈",
}
_QUALIFIER = compiled(
    "(?:"
    + "|".join(
        f"(?P<{name}>" + "|".join(
            (r"(?<!\w)" + each) if each[0] == "(" or "a" <= each[0] <= "z" else each
            for each in re.split(r"\|(?![^(]*\))", forms)
        ) + ")"
        for name, forms in _BEFORE.items()
    )
    + r")\s{0,2}$"
)  # fmt: skip
_BEHIND: tuple[tuple[Qualifier, re.Pattern[str]], ...] = (
    ("over", compiled(r"\s?\+(?!\s?\d)|[余多](?=[\D])|-plus\b|\splus\b(?!\s\d)|-?odd\b")),
    ("about", compiled(r"\sor\sso\b|来(?=[名位人个])|左右")),
    ("at_least", compiled(r"\s(?:or\smore|and\s(?:above|more)|ou\splus)\b|以上")),
    ("at_most", compiled(r"\sor\s(?:less|fewer)\b|以下|以内")),
)
# The word before "over" or "about" that makes it a preposition of its own.
_PREPOSITION = {
    "over": "presided presiding preside spread took taken take handed control jurisdiction victory "
    "debate dispute concerns concern won",
    "about": "talked talk talking learned learnt learn know knew spoke speak information asked "
    "briefed heard hear questions brought worried concerned thinking",
    "around": "centered centred centring discussions discussed discuss focused revolved revolving "
    "exchanged exchanges built organised organized structured views shown walked toured",
    "above": "the",
    "under": "signed established formed held",
}
_PREPOSITIONS = {key: words(before) for key, before in _PREPOSITION.items()}
_LAST_WORD = compiled(r"([^\W\d_]+)\W{0,2}$")


# With what a qualifier ends: where nothing else stands before a number, none is looked for.
_LAST = words(
    "least than of as most to about around approximately approx approx. roughly some circa "
    "estimated region minimum maximum over excess exceed exceeds exceeded exceeding surpass "
    "surpasses surpassed surpassing upwards above under below nearly almost approaching presque "
    "environ quelque de plus moins d à"
)
# With what a phrase begins that ends in so common a word.
_FIRST = {
    "of": ("imum", "excess", "upward", "region"),
    "to": ("up", "close"),
    "as": ("many", "much"),
    "de": ("moins", "plus", "près", "autour"),
    "d": ("moins", "plus", "près", "autour"),
}
_ENDING = compiled(r"(?P<word>[a-z]+\.?|[^\sa-z])['’]?\s{0,2}$")


def qualifier_before(low: str, at: int) -> tuple[Qualifier, int]:
    """The qualifier that ends right before `at`, and where it begins; ("exact", at) for none."""
    shift = max(0, at - 26)
    last = _ENDING.search(low, shift, at)
    if last is None or (last["word"] not in _LAST and last["word"] < "~"):
        return "exact", at
    beside = low[shift:at]
    led = _FIRST.get(last["word"])
    if led and not any(each in beside for each in led):
        return "exact", at
    match = _QUALIFIER.search(beside)
    if match is None:
        return "exact", at
    start = shift + match.start()
    word = match[0].strip()
    previous = _LAST_WORD.search(low[max(0, start - 16) : start])
    if previous is not None and previous[1] in _PREPOSITIONS.get(word, ()):
        return "exact", at
    return named(match.lastgroup), start


def named(name: str | None) -> Qualifier:
    return next((each for each in _BEFORE if each == name), "exact")


def qualifier_behind(text: str, at: int) -> tuple[Qualifier, int]:
    """The qualifier that begins at `at`, and where it ends; ("exact", at) for none."""
    for name, pattern in _BEHIND:
        match = pattern.match(text, at)
        if match is not None:
            return name, match.end()
    return "exact", at


_UNITS = (
    r"%|％|‰|per\s?cent\b|percent\b|percentage\spoints?\b|pour\s?cent\b|个?百分点|"
    r"(?:square|sq\.?|cubic)[\s-](?:kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|miles?|km|m)\b|"
    r"sq\.?m\b|sqm\b|m2\b|m²|km2\b|km²|m³|kilomet(?:re|er)s?\b|met(?:re|er)s?\b|"
    r"centimet(?:re|er)s?\b|km\b|kg\b|kilograms?\b|kilos?\b|tons?\b|tonnes?\b|hectares?\b|ha\b|"
    r"acres?\b|mu\b(?=\sof)|miles?\b|feet\b|litres?\b|liters?\b|megawatts?\b|gigawatts?\b|mw\b|gw\b|kw\b|"
    r"gb\b|tb\b|k[vw]a?h?\b|mva\b|mwh\b|gwh\b|m[lg]\b|[cm]m\b|dinars?\b|shillings?\b|kron[oe]r\b|zlotys?\b|"
    r"francs?\b|taka\b|rials?\b|lira\b|florins?\b|mètres\scarrés\b|kilomètres?\b|mètres?\b|平方米|平方公里|公里|公斤|千克|吨|亩|公顷|米"
)
_LONG = (
    r"(?:(?:consecutive|full|calendar|working|successive|whole|long|more|additional|prochaine?s|"
    r"dernière?s|première?s)\s)?"
)
_TIME = (
    r"(?:(?:academic\s)?years?|yrs?|months?|weeks?|days?|hours?|minutes?|seconds|(?<=-)second|decades?|centur(?:y|ies)|"
    r"semesters?)\b(?:['’](?!s))?|"
    r"(?:ans?|années?|mois|semaines?|jours?|heures?|décennies?)\b|"
    r"周年|年(?!代|级|度)|个?多?月|天|周(?!年)|小时|个?学期|个?世纪"
)
_UNIT = compiled(rf"(?P<gap>\s?-?\s?)(?:(?P<unit>{_UNITS})|{_LONG}(?P<time>{_TIME}))")


def unit_behind(low: str, at: int) -> tuple[tuple[int, int] | None, bool]:
    """The stretch of a unit that follows a number ending at `at`, and whether it measures time."""
    match = _UNIT.match(low, at)
    if match is None or (match["unit"] and match["gap"].strip() and match["unit"] == "米"):
        return None, False
    return match.span("time" if match["time"] else "unit"), match["time"] is not None


_LASTING = words(
    "for of with has have had spent spend spanning span spans lasted lasts lasting after than is "
    "was been be boasts boast took takes taken covers within in celebrating accumulated gained "
    "possesses possessing brings years already now and or from worked cooperated served serving "
    "working running existed dating maintained maintains since enjoy enjoys enjoyed an a the "
    "requires required his her their its s"
)


def is_during(low: str, qualifier_at: int, end: int) -> bool:
    """`over 9 years` that tells in what time, not how long: "training 200 people over 9 years".

    It is a length after a verb of lasting or a preposition (for, with, has), and before "of" or
    "ago"; otherwise it is the time during which something came about (issue 3).
    """
    if not low.startswith("over", qualifier_at):
        return False
    behind = low[end : end + 8].lstrip()
    if behind.startswith(("of ", "ago", "old", "'", "’")):
        return False
    previous = _LAST_WORD.search(low[max(0, qualifier_at - 20) : qualifier_at])
    return previous is None or previous[1] not in _LASTING

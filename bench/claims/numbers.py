"""False numbers, units, qualifiers and dates."""

import re
from collections.abc import Iterator

from bench.claims.corpus import Case
from bench.claims.mutant import Change, Json, Mutant, chance, events, figures, parts, quote
from summarizer.phrases import numbers

_QUALIFIERS = ("exact", "about", "over", "at_least", "under", "at_most", "nearly")
_UNITS = {
    "year": "months", "years": "months", "months": "years", "weeks": "days", "days": "weeks",
    "hours": "days", "euros": "dollars", "dollars": "euros", "yen": "dollars", "pesos": "dollars",
    "percent": "years", "%": "years", "ans": "mois", "元": "美元", "名": "台", "篇": "名",
    "A$": "euros", "€": "US$", "square metres": "hectares", "kilos": "tonnes", "人次": "台",
}  # fmt: skip
_SAID = re.compile(
    r"\b(more than|over|nearly|about|around|some|at least|up to|less than|fewer than|almost|"
    r"plus de|près de|presque)\s(?=\d)",
    re.IGNORECASE,
)
_LASTING = re.compile(r"\bover \d+ (?:years|months|weeks|days)")  # a time, no "more than"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
)  # fmt: skip


def made(case: Case) -> Iterator[Mutant]:
    yield from _digits(case)
    yield from _things(case)
    yield from _qualifiers(case)
    yield from _dates(case)


def _digits(case: Case) -> Iterator[Mutant]:
    for path, figure, above, outcome in figures(case):
        value, words = figure["value"], quote(figure) or quote(outcome)
        other = _other(case, value)
        yield Change(case).put(f"{path}.value", other).made("digit in the value", words)
        false = _digits_in(words, value, other)
        if false:
            holder = path if quote(figure) else above
            at = f"{holder}.evidence[0].quote"
            yield Change(case).put(at, false).made("digit in the quote", false)
            both = Change(case).put(f"{path}.value", other).put(at, false)
            yield both.made("digit in value and quote", false)
        told = _digits_in(outcome["summary"], value, other)
        if told:
            yield Change(case).put(f"{above}.summary", told).made("digit in the prose", words)


def _things(case: Case) -> Iterator[Mutant]:
    """The number, the unit or the noun of something else."""
    every = list(figures(case))
    for path, figure, _, outcome in every:
        words = quote(figure) or quote(outcome)
        others = [each for _, each, _, _ in every if each["value"] != figure["value"]]
        for other in others[:3]:
            if not (figure.get("of") or figure.get("unit")):
                continue
            change = Change(case).put(f"{path}.value", other["value"])
            if _counted(case, other["value"], figure):
                continue
            yield change.made("number of another thing", words)
        if figure.get("unit") in _UNITS:
            false = _UNITS[figure["unit"]]
            yield Change(case).put(f"{path}.unit", false).made("unit swapped", words)
        nouns = [each["of"] for each in others if each.get("of")]
        for noun in [each for each in nouns if figure.get("of") and _unlike(each, figure["of"])][
            :2
        ]:
            yield Change(case).put(f"{path}.of", noun).made("noun swapped", words)


def _qualifiers(case: Case) -> Iterator[Mutant]:
    draw = chance(case, "qualifier")
    for path, figure, _, outcome in figures(case):
        words = quote(figure) or quote(outcome)
        said = figure.get("qualifier", "exact")
        if said != "exact":
            yield Change(case).put(f"{path}.qualifier", "exact").made("qualifier dropped", words)
        for other in draw.sample([each for each in _QUALIFIERS[1:] if each != said], 2):
            yield Change(case).put(f"{path}.qualifier", other).made("qualifier changed", words)
    for path, outcome in parts(case, "outcomes"):
        told = outcome["summary"]
        if not _SAID.search(told) or _LASTING.search(told) or " no more than" in told:
            continue
        for said in ("", "fewer than ", "at least "):
            if said and re.search(rf"(?:less|fewer) than|{said}", told, re.IGNORECASE):
                continue
            false = _SAID.sub(said, told, count=1)
            made = Change(case).put(f"{path}.summary", false)
            yield made.made("qualifier in the prose", quote(outcome))


def _dates(case: Case) -> Iterator[Mutant]:
    for path, event in events(case):
        day, words = event["date"], quote(event)
        text, start = day.get("text") or "", day.get("start") or ""
        if len(start) != len("2024-06-14"):
            continue
        year, month, number = start.split("-")
        for kind, false in _false_days(int(year), int(month), int(number)):
            yield Change(case).put(f"{path}.date.start", false).made(f"{kind}, ISO alone", words)
            said = _in_words(kind, text, start, false)
            if said and said != text:
                change = Change(case).put(f"{path}.date.start", false)
                change.put(f"{path}.date.text", said)
                if text in words:
                    change.put(f"{path}.evidence[0].quote", words.replace(text, said))
                yield change.made(f"{kind} in words and ISO", words.replace(text, said))
        for kind, false in _false_days(int(year), int(month), int(number)):
            y, m, d = false.split("-")
            told = f"It took place on {int(d)} {_MONTHS[int(m) - 1]} {y}."
            made = Change(case).put(f"{path}.summary", told)
            yield made.made(f"{kind} in the prose", words)
        false = _weekday(text)
        if false:
            change = Change(case).put(f"{path}.date.text", false)
            if text in words:
                change.put(f"{path}.evidence[0].quote", words.replace(text, false))
            yield change.made("weekday", words.replace(text, false))


def _false_days(year: int, month: int, day: int) -> Iterator[tuple[str, str]]:
    yield "month", f"{year}-{month % 12 + 1:02}-{min(day, 28):02}"
    yield "day", f"{year}-{month:02}-{day % 27 + 1:02}"
    yield "year", f"{year - 1}-{month:02}-{min(day, 28):02}"


def _in_words(kind: str, text: str, start: str, false: str) -> str:
    """The date words with the same thing made false."""
    old, new = start.split("-"), false.split("-")
    if kind == "year":
        return text.replace(old[0], new[0])
    if kind == "day":
        return re.sub(rf"(?<!\d)0?{int(old[2])}(?!\d)", str(int(new[2])), text, count=1)
    for month in _MONTHS:
        if month in text:
            at = _MONTHS.index(month)
            return text.replace(month, _MONTHS[at // 12 * 12 + (at + 1) % 12])
    return re.sub(rf"(?<!\d){int(old[1])}月", f"{int(new[1])}月", text)


def _weekday(text: str) -> str:
    for name in _WEEKDAYS:
        if name in text:
            at = _WEEKDAYS.index(name)
            return text.replace(name, _WEEKDAYS[at // 7 * 7 + (at + 2) % 7])
    return ""


def _other(case: Case, value: float) -> float:
    """The number with one digit changed, such that the article nowhere has it."""
    digits = str(int(value))
    known = {each.value for each in numbers.find(case.article.text)}
    for at in chance(case, digits).sample(range(len(digits)), len(digits)):
        for step in (1, 3, 7):
            digit = str((int(digits[at]) + step) % 10)
            other = int(digits[:at] + digit + digits[at + 1 :])
            shown = re.search(rf"(?<!\d){other:,}(?!\d)|(?<!\d){other}(?!\d)", case.article.text)
            if other > 1 and other not in known and not shown and digit + digits[1:] != "0":
                return other
    return value + 1111


def _digits_in(text: str, value: float, other: float) -> str:
    """The text with those digits for these, "" if it does not write them."""
    for old, new in ((f"{value:,}", f"{other:,}"), (str(value), str(other))):
        if re.search(rf"(?<![\d,.]){re.escape(old)}(?![\d,.]\d|\d)", text):
            return re.sub(rf"(?<![\d,.]){re.escape(old)}(?![\d,.]\d|\d)", new, text, count=1)
    return ""


def _counted(case: Case, value: float, figure: Json) -> bool:
    """Does the article count the same thing with that number as well?"""
    noun = (figure.get("of") or figure.get("unit") or "").split()[-1:]
    for each in numbers.find(case.article.text):
        said = f"{each.of or ''} {each.unit or ''}".casefold()
        if each.value == value and noun and noun[0].casefold() in said:
            return True
    return False


def _unlike(one: str, other: str) -> bool:
    shared = {*one.casefold().split()} & {*other.casefold().split()}
    return not shared and one not in other and other not in one

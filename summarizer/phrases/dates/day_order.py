"""Order: whether a page writes 9/8/2024 with its day first or its month first."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from summarizer.phrases.dates import calendar, month_dates
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"

_NUMERIC = compiled(r"(?=\d)(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d\d)(?!\d|[/.-]\d)")
# "From 24/11", "(13/9)": no fraction and no score has such a word or such brackets beside it.
_YEARLESS = compiled(
    r"(?:\b(?:on|from|until|till|since|to|of|dated?|day|morning|afternoon|evening)\s|\()"
    r"(\d{1,2})/(\d{1,2})(?![\d/%]|\s?(?:of|hours|service)\b)",
    re.IGNORECASE,
)
_ALWAYS = "24/7"
_EUROPEAN = "fr de es it pt nl pl cs sv da nb fi tr ro vi id ru uk bg sr ar el he"
_LANGUAGES = frozenset(_EUROPEAN.split())
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|"
    "T[NX]|UT|V[AT]|W[AIVY]"
)
# Addresses, telephones and clocks of the United States.
_AMERICA = compiled(
    rf",\s(?:{_STATES})\.?\s\d{{5}}(?:-\d{{4}})?\b|\(\d{{3}}\)\s?\d{{3}}-\d{{4}}\b|\b[EMP][SD]T\b|"
    r"\.edu\b(?!\.)"
)
_AMERICAN = compiled(
    r"\b(?:centers?|programs?|pediatrics?|labor|honor(?:ed|s)?|colors?|theaters?|fibers?|"
    r"orthopedics?|gynecolog\w+|hematolog\w+|anesthesi\w+)\b",
    re.IGNORECASE,
)
_BRITISH = compiled(
    r"\b(?:centres?|programmes?|paediatric\w*|labour|honour\w*|colours?|theatres?|fibres?|"
    r"orthopaedic\w*|gynaecolog\w+|haematolog\w+|anaesthe\w+|organis\w+|specialis\w+)\b|"
    r"\d\s?h\s?\d\d\b",
    re.IGNORECASE,
)
_MONTHS, _DAYS = 12, 31
_SEEN = 20_000  # characters of the page that are looked at
_NEAR = timedelta(days=31)  # how long after what it tells of a page may appear


@lru_cache(maxsize=4)  # reading, rules and claims ask for the same text
def of(text: str, language: str) -> str | None:
    """ "dmy" or "mdy"; None where the page does not tell.

    Another date in digits on the page tells, else the days that its story names, else a language
    in which there is no choice. An English page has its day first unless it is American by its
    addresses; American spelling alone, as it is taught in Asia, leaves the question open.
    """
    days = [match.groups() for match in _NUMERIC.finditer(text)]
    if not days:
        return None
    pairs = [(int(first), int(second)) for first, second, _ in days]
    orders = _orders(pairs) or _orders(_yearless(text))
    if orders:
        return orders.pop() if len(orders) == 1 else None
    text = text[:_SEEN]
    told = {_by_story(text, *map(int, each)) for each in days[:4]}
    told.discard(None)
    if told or language in _LANGUAGES:
        return told.pop() if len(told) == 1 else DAY_FIRST if not told else None
    return _english(text) if language == "en" else None


def _orders(pairs: list[tuple[int, int]]) -> set[str]:
    """What dates tell of which one number can be no month."""
    orders = {DAY_FIRST for first, second in pairs if first > _MONTHS >= second}
    return orders | {MONTH_FIRST for first, second in pairs if second > _MONTHS >= first}


def _yearless(text: str) -> list[tuple[int, int]]:
    found = (match.group(1, 2) for match in _YEARLESS.finditer(text))
    days = [(int(first), int(second)) for first, second in found if f"{first}/{second}" != _ALWAYS]
    return [each for each in days if max(each) <= _DAYS]


def _by_story(text: str, first: int, second: int, year: int) -> str | None:
    """The reading that lies shortly after a day that the text names with its month."""
    year += 2000 if year < 100 else 0
    readings = {
        DAY_FIRST: calendar.day_of(year, second, first),
        MONTH_FIRST: calendar.day_of(year, first, second),
    }
    named = set(_named(text, year))
    told = [order for order, day in readings.items() if day and _follows(day, named)]
    return told[0] if len(told) == 1 else None


def _named(text: str, year: int) -> Iterator[date | None]:
    for each in month_dates.find(text, lower(text)):
        if each.month and each.day:
            yield calendar.day_of(each.year or year, each.month, each.day)


def _follows(day: date, named: set[date | None]) -> bool:
    return any(each is not None and timedelta() <= day - each <= _NEAR for each in named)


def _english(text: str) -> str | None:
    if _AMERICA.search(text):
        return None if _BRITISH.search(text) else MONTH_FIRST
    return DAY_FIRST if _BRITISH.search(text) or not _AMERICAN.search(text) else None

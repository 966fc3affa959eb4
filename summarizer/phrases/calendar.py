"""The calendar: names of months and weekdays, and days in ISO 8601."""

import re
from datetime import date

_MONTHS = {
    1: "january jan janvier janv enero gennaio januar januari janeiro jänner",
    2: "february feb février fevrier févr fév febrero febbraio februar februari fevereiro",
    3: "march mar mars marzo märz maart março",
    4: "april apr avril avr abril aprile",
    5: "may mai mayo maggio mei maio",
    6: "june jun juin junio giugno juni junho",
    7: "july jul juillet juil julio luglio juli julho",
    8: "august aug août aout agosto augustus",
    9: "september sept sep septembre septiembre settembre setembro",
    10: "october oct octobre octubre ottobre oktober okt outubro",
    11: "november nov novembre noviembre novembro",
    12: "december dec décembre déc decembre diciembre dicembre dezember dez dezembro",
}
MONTHS: dict[str, int] = {
    name: number for number, names in _MONTHS.items() for name in names.split()
}

_WEEKDAYS = (
    "monday mon lundi lunes montag lunedì",
    "tuesday tues tue mardi martes dienstag martedì",
    "wednesday wed mercredi miércoles mittwoch mercoledì",
    "thursday thurs thur thu jeudi jueves donnerstag giovedì",
    "friday fri vendredi viernes freitag venerdì",
    "saturday sat samedi sábado samstag sabato",
    "sunday sun dimanche domingo sonntag domenica",
)
WEEKDAYS: dict[str, int] = {
    name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()
}
WEEKDAYS.update({f"{week}{day}": at % 7 for week in ("星期", "周", "週", "礼拜")
                 for at, day in enumerate("一二三四五六日")})  # fmt: skip
WEEKDAYS.update({"星期天": 6, "周天": 6, "礼拜天": 6})

# Whole words in small letters, where a digit may touch them (16June). What stands before is for
# `whole` to look at: a pattern that begins with an assertion cannot skip ahead, and costs tenfold.
MONTH = r"(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![^\W\d_])\.?"
WEEKDAY = r"(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")"

HAN = re.compile(r"[㐀-鿿]")


def month(word: str) -> int:
    """The number of a month's name as `MONTH` matched it."""
    return MONTHS[word.rstrip(".")]


def whole(low: str, at: int) -> bool:
    """Whether no letter stands right before `at`."""
    return at == 0 or not low[at - 1].isalpha() or low[at - 1] > "㐀"


def day_of(year: int, number: int, day: int) -> date | None:
    """The day, None where the calendar has none (31 June)."""
    try:
        return date(year, number, day)
    except ValueError:
        return None


def iso(year: int | None, number: int | None, day: int | None) -> str | None:
    """As exact as what is given: 2017, 2017-06, 2017-06-16; None without a year. A day that the
    calendar does not have is left out."""
    if year is None:
        return None
    if number is None or not 1 <= number <= 12:
        return f"{year:04d}"
    if day is None or day_of(year, number, day) is None:
        return f"{year:04d}-{number:02d}"
    return f"{year:04d}-{number:02d}-{day:02d}"

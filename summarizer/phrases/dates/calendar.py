"""The calendar: names of months and weekdays, and days in ISO 8601."""

from datetime import date

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of, words

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
# Of languages in whose prose no date is looked for, but which date the pages of English articles:
# Indonesian, Malay, Turkish, Polish, Czech, Russian, Romanian, Serbian, Danish.
_ABROAD = {
    1: "ocak stycznia ledna января ianuarie januara",
    2: "şubat lutego února февраля februarie februara",
    3: "maret mac mart marca března марта martie marta marts",
    4: "nisan kwietnia dubna апреля aprilie aprila",
    5: "mayıs maja května мая maj",
    6: "haziran czerwca června июня iunie juna",
    7: "julai temmuz lipca července июля iulie jula",
    8: "agustus ogos ağustos sierpnia srpna августа avgusta augusti",
    9: "eylül września září сентября septembrie septembra",
    10: "ekim października října октября octombrie oktobra",
    11: "kasım listopadu ноября noiembrie novembra",
    12: "desember disember aralık grudnia prosince декабря decembrie decembra",
}
MONTHS: dict[str, int] = {
    name: number
    for table in (_MONTHS, _ABROAD)
    for number, names in table.items()
    for name in names.split()
}
ABROAD = words(" ".join(_ABROAD.values()))
"""Months that are words of English too, or of names: dates only with a day and a year."""

_WEEKDAYS = (
    "monday mon lundi lunes montag lunedì segunda-feira senin isnin pazartesi poniedziałek",
    "tuesday tues tue mardi martes dienstag martedì terça-feira selasa salı wtorek",
    "wednesday wed mercredi miércoles mittwoch mercoledì quarta-feira rabu çarşamba środa",
    "thursday thurs thur thu jeudi jueves donnerstag giovedì quinta-feira kamis khamis perşembe "
    "czwartek",
    "friday fri vendredi viernes freitag venerdì sexta-feira jumat jum'at jumaat cuma piątek",
    "saturday sat samedi sábado samstag sabato sabtu cumartesi sobota",
    "sunday sun dimanche domingo sonntag domenica minggu ahad pazar niedziela",
)
WEEKDAYS: dict[str, int] = {
    name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()
}
WEEKDAYS.update({f"{week}{day}": at % 7 for week in ("星期", "周", "週", "礼拜")
                 for at, day in enumerate("一二三四五六日")})  # fmt: skip
WEEKDAYS.update({"星期天": 6, "周天": 6, "礼拜天": 6})
WEEKDAYS.update(
    {f"thứ {day}": at for at, day in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy"))}
)
WEEKDAYS.update({"chủ nhật": 6, **{day: at for at, day in enumerate("月火水木金土日")}})

# Whole words in small letters, where a digit may touch them (16June). What stands before is for
# `whole` to look at: a pattern that begins with an assertion cannot skip ahead, and costs tenfold.
MONTH = any_of(MONTHS) + r"(?![^\W\d_])\.?"
WEEKDAY = any_of(WEEKDAYS)

HAN = compiled(r"[㐀-鿿]")


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

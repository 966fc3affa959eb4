"""Numerals: where numbers are written in a text, in digits or in words, and what they come to."""

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from summarizer.phrases.dates.calendar import HAN
from summarizer.phrases.numbers import money, number_words
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import runs

Number = int | float

_LIMIT = 5_000  # no article holds more, and hostile text costs no more


class Numeral(NamedTuple):
    """A number as it is written, before its surroundings are looked at."""

    start: int
    end: int
    value: Number
    words: bool
    about: bool = False


_SCALE = compiled(
    r"(?:\s|-)?(?P<word>thousand|million|billion|trillion|bn|mn|mln|milliards?|millions?|mille|lakh|crore|"
    r"hundred|(?P<han>[百千]?[万亿]|百|千)|dozen)(?![^\W\d_㐀-鿿])",
)
_POWERS = {
    "thousand": 3, "mille": 3, "k": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "m": 6,
    "billion": 9, "bn": 9, "b": 9, "milliard": 9, "milliards": 9, "trillion": 12, "hundred": 2,
    "lakh": 5, "crore": 7, "mil": 6, "mio": 6, "juta": 6, "mrd": 9, "miliar": 9,
    "百": 2, "千": 3, "万": 4, "百万": 6, "千万": 7, "亿": 8, "百亿": 10, "千亿": 11,
}  # fmt: skip


# 450.000 and 1.500.000: dots that part thousands, since no decimals end in three noughts.
_DOTTED = compiled(
    r"\.(?=(?:\d{3}\.)*000(?:\.\d{3})*$)|(?<=\d)\.(?=\d{3}\.\d{3})|(?<=\.\d{3})\.(?=\d{3}$)|"
    r"\.(?=\d{3},)"
)


def digits(numeral: str, scale: str = "") -> Number:
    """The value of digits with their separators and a scale: ("1.2", "million") is 1,200,000."""
    if not scale and numeral.isascii() and numeral.isdigit():
        return int(numeral)
    french = scale.startswith("milliard") or scale in {"millions", "mille"}
    plain = re.sub(r"\s" if french else r"\s|,(?=\d{3}(?!\d))", "", numeral)
    value = Decimal(_DOTTED.sub("", plain).replace(",", "."))
    if scale == "dozen":
        value *= 12
    elif scale:
        value *= 10 ** _POWERS[scale]
    return whole(value)


def whole(value: Decimal | Number) -> Number:
    """An int where it can be one."""
    return int(value) if value == int(value) else float(value)


def scale(written: str, value: Number) -> tuple[int, Number]:
    """By what a number is multiplied, and what is: "$3 million" is 3 times a million."""
    found = _PLAIN.search(written)
    if found is None:
        word = next((each for each in ("billion", "million", "thousand") if each in written), "")
        return (10 ** _POWERS[word], value / 10 ** _POWERS[word]) if word else (1, value)
    mantissa = digits(found[0])
    times = round(value / mantissa) if mantissa else 1
    return (times, mantissa) if times >= 1000 else (1, value)


_DIGIT = compiled(r"\d")
_PLAIN = compiled(r"\d[\d.,]*(?<=\d)")
_DIGITS = compiled(
    r"(?:\d{13,}|\d{1,3}(?:\.\d{3}){1,3},\d\d?|\d{1,3}(?:\.\d{3}){2,3}|\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|"
    r"\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[,.]\d\d?(?!\d)|(?![\d ]\d))|"
    r"\d{1,3},\d{1,2}(?=\s?(?:million|milliard|%|€|euro|pour\s?cent|km|m²|hectare|tonne))|"
    r"\d{1,12}(?:\.\d{1,6})?)(?!\d|[.,:/]\d)"
)
# What may not stand before a number: what makes it part of a word, an address, another number.
_NO_START = compiled(r"(?:[A-Za-zÀ-ɏ0-9_/:#@\\&=]|\d[.,]|[A-Za-zÀ-ɏ]-|[A-Za-z]\.)$")
_SHORT_SCALE = compiled(
    r"(?P<gap>\s?)(?P<word>k|m|bn|b|mn|mil|mio|mrd|miliar|juta)(?:(?<=mio|mrd)\.)?(?![^\W_])"
)
_SUMMED = compiled(
    r"\d{1,3} (?:(?:billion|million) \d{1,3} (?:million|thousand)|crore \d{1,2} lakh)s?"
)
_HAN_NUMBER = compiled(
    r"(?<![第一二三四五六七八九十百千万亿零〇两双\d])(?P<number>[一二两三四五六七八九十百千万亿零〇]{1,10})"
    r"(?=[余多]?(?:[个名位人家所项篇次场部台套册本件种类张支对间座条门国省市组辆份吨]|年(?![级代度])|"
    r"周年|天|小时|万|亿|元|平方米|公里))"
)


def find(text: str, low: str) -> list[Numeral]:
    """Every written number of `text` in order; `low` is `text` in small letters."""
    numbers = [*_in_digits(text, low), *_in_words(low), *_in_han(text)]
    found = sorted(numbers, key=lambda each: (each.start, -each.end))[:_LIMIT]
    found = _once(text, found) if "(" in text else found
    return _summed(low, found) if _SUMMED.search(low) else found


def _summed(low: str, numbers: list[Numeral]) -> list[Numeral]:
    """ "1 million 850 thousand", "5 crore 60 lakh": one number, in two scales."""
    found: list[Numeral] = []
    for each in numbers:
        last = found[-1] if found else None
        if last is not None and _SUMMED.fullmatch(low, last.start, each.end):
            found[-1] = last._replace(end=each.end, value=last.value + each.value)
        else:
            found.append(each)
    return found


def _once(text: str, numbers: list[Numeral]) -> list[Numeral]:
    """ "three (3) nurses" and "03 (three) nurses" write one number twice."""
    found: list[Numeral] = []
    for each in numbers:
        last = found[-1] if found else None
        if (
            last is not None
            and last.value == each.value
            and text[last.end : each.start] in {" (", "("}
            and text[each.end : each.end + 1] == ")"
        ):
            found[-1] = last._replace(end=each.end + 1, words=True)
        else:
            found.append(each)
    return found


def _in_digits(text: str, low: str) -> Iterator[Numeral]:
    for match in itertools.islice(_written(text), _LIMIT):
        start = match.start()
        if len(match[0]) > 24:
            continue
        if _NO_START.search(text, max(0, start - 2), start) and not (
            text[start - 1].isalpha() and money.before(text, low, start)[0]
        ):
            continue
        yield _scaled(text, low, start, match.end(), match[0])


def _written(text: str) -> Iterator[re.Match[str]]:
    """As `_DIGITS.finditer`, which would try its alternatives at every letter."""
    first = _DIGIT.search(text)
    while first is not None:
        match = _DIGITS.match(text, first.start())
        if match is not None:
            yield match
        first = _DIGIT.search(text, match.end() if match else first.end())


def _scaled(text: str, low: str, start: int, end: int, number: str) -> Numeral:
    scale = _SCALE.match(low, end)
    if scale is not None:
        return Numeral(start, scale.end(), digits(number, scale["word"]), words=False)
    short = _SHORT_SCALE.match(low, end)
    if short is not None and _is_scale(text, low, start, short):
        return Numeral(start, short.end(), digits(number, short["word"]), words=False)
    return Numeral(start, end, digits(number), words=False)


def _is_scale(text: str, low: str, start: int, short: re.Match[str]) -> bool:
    """Whether a letter behind a number is a scale: $2.3 M, 30m euros, 12k; not 5 m of cable."""
    if short["word"] in {"k", "bn", "mn"} and not short["gap"]:
        return True
    if short["gap"] and len(short["word"]) == 1 and text[short.start("word")].islower():
        return False
    return bool(money.before(text, low, start)[0] or money.behind(text, low, short.end())[0])


def _whole(low: str, at: int) -> bool:
    """Whether a word may begin at `at`: no letter, digit or joining hyphen before it."""
    before = low[max(0, at - 2) : at]
    return not (before[-1:].isalnum() and before[-1] < "㐀") and not (
        before.endswith("-") and before[0].isalnum()
    )


def _in_words(low: str) -> Iterator[Numeral]:
    yield from itertools.islice(_spelt(low), _LIMIT)


def _spelt(low: str) -> Iterator[Numeral]:
    """Number words in order, none within a word: "often three" is no ten; "two and six" are two."""
    at = len(low) if number_words.NAMES.isdisjoint(runs(low)) else 0
    while match := number_words.PATTERN.search(low, at):
        start, at = match.start(), match.start() + 1
        spelt = number_words.spelt(match[0]) if _whole(low, start) else None
        if spelt is not None:
            value, length = spelt
            at = start + length
            yield Numeral(start, at, value, words=True, about=match["about"] is not None)


def _in_han(text: str) -> Iterator[Numeral]:
    if text.isascii() or not HAN.search(text):
        return
    for match in itertools.islice(_HAN_NUMBER.finditer(text), _LIMIT):
        value = number_words.chinese(match["number"])
        if value is not None and value > 1:
            yield Numeral(*match.span("number"), value, words=True)

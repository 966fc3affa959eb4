"""Digits that can be read otherwise than the rules do: 12.500, RM 175,000, 2.4 crore."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from summarizer.phrases.numbers import quantities
from summarizer.phrases.numbers.mention import NumberMention
from summarizer.phrases.words.letters import lower

_DIGITS = re.compile(
    r"(?<![\d/:])\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?![\d/:])(?:[.,]\d{1,2}(?!\d))?"
    r"|(?<![\d/:.,])\d+(?:[.,]\d+)?(?![\d/:])"
)
_DIGIT = re.compile(r"\d")
_SCALE = re.compile(
    r"\s?(?P<word>hundred|thousand|million|billion|trillion|lakhs?|lacs?|crores?|mille|millions|"
    r"milliards?|mn|bn|k|万|亿)(?![a-zà-ÿ])",
    re.IGNORECASE,
)
_SCALES = {
    "hundred": 100, "thousand": 1_000, "mille": 1_000, "k": 1_000, "lakh": 100_000,
    "lac": 100_000, "million": 1_000_000, "mn": 1_000_000, "crore": 10_000_000,
    "billion": 1_000_000_000, "milliard": 1_000_000_000, "bn": 1_000_000_000,
    "trillion": 1_000_000_000_000, "万": 10_000, "亿": 100_000_000,
}  # fmt: skip
_WORDS = re.compile(r"(?P<one>\b(?:one|une?)\b|一(?=[个名台家所位项]))|\b(?:half|la moitié)\b|一半")
_GROUP = 3
_MONEY = re.compile(r"(?:\b[A-Za-z]{2,3}\.?|\$|€|£|¥)\s?$")


def otherwise(
    text: str, read: list[NumberMention], days: list[tuple[int, int]]
) -> Iterator[NumberMention]:
    """Digits of a text, once for each way to read them that is not among those `read`; and what
    is one or a half in words."""
    low = lower(text)
    numbers, dated = _Row((each.start, each.end) for each in read), _Row(days)
    for match in _WORDS.finditer(low):
        value = 1 if match["one"] else 0.5
        if not numbers.over(*match.span()):
            yield NumberMention(match.start(), match.end(), match.group(), value)
    for match in _DIGITS.finditer(text) if _DIGIT.search(text) else ():
        if dated.over(*match.span()):
            continue
        over = [read[at] for at in numbers.over(*match.span())]
        scale = _SCALE.match(text, match.end())
        end = scale.end() if scale else match.end()
        factor = _SCALES[scale["word"].casefold().rstrip("s")] if scale else 1
        values = [
            _whole(each * factor) for each in _readings(match.group(), scaled=scale is not None)
        ]
        if over:
            unread = (each for each in values if all(other.value != each for other in over))
            yield from (over[0]._replace(value=each) for each in unread)
            continue
        start = match.start()
        money = _MONEY.search(text, max(0, start - 8), start)
        qualifier, start = quantities.qualifier_before(low, money.start() if money else start)
        for value in values:
            yield NumberMention(start, end, text[start:end], value, qualifier)


class _Row:
    """Spans in order, none overlapping another."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in spans:
            self._starts.append(start)
            self._ends.append(end)

    def over(self, start: int, end: int) -> range:
        """The numbers of those that a stretch overlaps."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))


def _whole(value: float) -> float:
    return int(value) if value == int(value) else round(value, 6)


def _readings(digits: str, *, scaled: bool) -> set[float]:
    """12.500 is twelve thousand five hundred, or twelve and a half."""
    marks = re.sub(r"\d", "", digits)
    last = len(re.split(r"\D", digits)[-1])
    readings = {float(re.sub(r"\D", "", digits))} if last == _GROUP or not marks else set()
    if marks and marks[-1] in ".," and (scaled or last != _GROUP):
        whole, _, rest = digits.rpartition(marks[-1])
        readings.add(float(re.sub(r"\D", "", whole) + "." + rest))
    return readings

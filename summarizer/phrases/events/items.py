"""The items of a page: the ways in which pages part what they tell, each as heads and bodies."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from summarizer.phrases import places
from summarizer.phrases.dates import DateMention
from summarizer.phrases.events import periodical
from summarizer.phrases.sentences import Span
from summarizer.phrases.words.firsts import compiled

_RULE = compiled(r"\s*(?:[-*_=~—–•·#+✦❖]\s?){3,}$")
_NUMBER = compiled(r"[#*\s]*\(?\d{1,2}[.)]\)? *(?:\*\*)?(?=[^\s\d])")
_BULLET = compiled(r"\s*[•●▪◦■□►▶➢➤✓·»*–—-]\s+(?=\S)")
_BOLD = compiled(
    r"\s*(?P<mark>\*\*|__)(?P<head>[^*_\n]{2,90}?)[.:]?(?P=mark)[.:]?\s*[–—-]?\s*(?=\S)"
)
_LABEL = compiled(
    r"\s*(?P<head>[A-ZÀ-Þ][^\W\d_]+(?: (?:[A-Za-zÀ-ÿ]+|&)){0,4}):\s+(?=[\"“A-ZÀ-Þ\d])"
    r"|\s*(?P<caps>[A-ZÀ-Þ]{4,}(?:[ &][A-ZÀ-Þ]{2,}){0,5}) ?[.:–—-]\s+(?=[\"“A-ZÀ-Þ\d])"
)
_OPENS = compiled(
    r"(?:[A-ZÀ-Þ]{3}[\w ,.()]{0,30}[,(] ?|(?:On|From|Between|In the week of) (?:the )?)?$"
)
_ENDED = compiled(r"[.!?…:;)\"”’*]\s*$")
_GOES_ON = compiled(
    r"\W*(?:(?:on|in|at|from|during|after|before|also|then|later|finally|meanwhile)\b[^,.]{0,40}, ?"
    r"|on (?:the )?(?:\w+ ){1,4}?(?=the |they |he |she ))?"
    r"(?:(?:they|he|she|it|his|her|their|its)\b|(?:the|both|these|all) (?:\w+ )?(?:guests?|visitors"
    r"|delegat(?:ion|es)|participants|team|group|sides|parties|mission|trip|event|programme|forum"
    r"|conference|workshop|meeting|students|trainees|visit|ceremony|day|agreement|partners)\b"
    r"(?! (?:of|from|led)\b))"
    r"|\W*(?:(?:on )?(?:the )?(?:next|following|second|third|last|final|same)"
    r" (?:day|morning|evening|afternoon)|day (?:\d|one|two|three))\b"
)
_ENOUGH = 100  # characters that an item under a heading has at least
_PROSE = 60  # characters that a line of it has
_FIRST = 45  # characters of it in which its day stands
_LABELLED = 3  # words of a label that is a headline


PLAIN = frozenset({"day", "paragraph"})
"""Ways that mark nothing: what opens an item may also go on with it."""


class Item(NamedTuple):
    """Its heading, empty where it has none, and what stands below."""

    head: Span
    body: Span


class _Row(NamedTuple):
    """A line that holds something; `fresh`: it goes on from no other."""

    start: int
    text: str
    fresh: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Page:
    """`bare` is `text` without its furniture, offset for offset; `loose` where any short line
    above prose may be a heading: in a periodical."""

    text: str
    bare: str
    span: Span
    title: Span | None
    dateline: Span
    days: Sequence[DateMention]
    loose: bool

    def ways(self) -> Iterator[tuple[str, list[Item]]]:
        """Each way that parts it into more than one item, the surest first."""
        rows = list(_rows(self.bare, self.span))
        ways: dict[str, Callable[[], list[Item]]] = {
            "heading": self._headed,
            "rule": self._ruled,
            "label": lambda: _opened(rows, self._labelled),
            "number": lambda: _opened(rows, _numbered),
            "bullet": lambda: _opened(rows, _bulleted),
            "day": lambda: self._plain(rows, self._dated),
            "paragraph": lambda: self._plain(rows, _paragraph),
        }
        for name, way in ways.items():
            items = way()
            if len(items) > 1:
                yield name, items

    def _headed(self) -> list[Item]:
        day = self.dateline
        lines = [
            each
            for each in _lines(self.text, self.span)
            if not (each[0] < day[1] and day[0] < each[1])
        ]
        heads = [
            span
            for span, following in pairwise(lines)
            if following[1] - following[0] >= _PROSE and self._heading(span)
        ]
        if self.title and self._titled(self.title, heads):
            heads.insert(0, self.title)
        ends = [*(head[0] for head in heads[1:]), self.span[1]]
        return [
            Item(head, (head[1], end))
            for head, end in zip(heads, ends, strict=False)
            if end - head[1] >= _ENOUGH
        ]

    def _titled(self, title: Span, heads: Sequence[Span]) -> bool:
        """Its title is that of its first item: numbered, or in capitals as the others are, below
        the name of a periodical."""
        name = self.text[slice(*title)]
        alike = all(self.text[slice(*each)].isupper() for each in [title, *heads])
        own = self.loose and alike and not periodical.named(name.lower(), "")
        return own or _NUMBER.match(name) is not None

    def _heading(self, span: Span) -> bool:
        line = self.text[slice(*span)]
        count = len(line.split())
        if count > 17 or len(line) > 120 or line[-1] in ".!?。；;:,":
            return False
        if not (line[0].isupper() or line[0].isdigit()):
            return False
        return self.loose or count > 2 or line.isupper() or places.is_place(line.title())

    def _ruled(self) -> list[Item]:
        rows = list(_rows(self.text, self.span))
        cuts = [each for each in rows if _RULE.match(each.text)]
        if not cuts:
            return []
        starts = [self.span[0], *(each.end for each in cuts)]
        ends = [*(each.start for each in cuts), self.span[1]]
        return [
            Item((start, start), (start, end))
            for start, end in zip(starts, ends, strict=True)
            if len(self.bare[start:end].strip()) >= _PROSE
        ]

    def _plain(self, rows: Sequence[_Row], opens: Callable[[_Row], Item | None]) -> list[Item]:
        """Those that open with a day and their own actors, with what goes on from each (at
        the stations of a journey, the same act); but for a periodical, most of the page is such."""
        found: list[Item] = []
        journey = periodical.travels(self.text[slice(*(self.title or (0, 0)))].lower())
        for item in _opened(rows, opens):
            start, end = item.body
            if self._day(start, end) and (
                journey or not _GOES_ON.match(self.bare[start:end].lower())
            ):
                found.append(item)
            elif found:
                found[-1] = found[-1]._replace(body=(found[-1].body[0], end))
        whole = sum(len(row.text) >= _PROSE for row in rows)
        return found if self.loose or len(found) * 2 >= whole else []

    def _labelled(self, row: _Row) -> Item | None:
        """ "**Signed.** On 5 May …", "Reception: The minister …", "MONDAY. A team …"."""
        bold = _BOLD.match(row.text)
        found = bold or _LABEL.match(row.text)
        if found is None:
            return None
        left, right = found.span("head") if bold or found["head"] else found.span("caps")
        start = row.start + found.end()
        if self._day(row.start, start):
            start = row.start + left
        elif len(row.text[left:right].split()) >= _LABELLED:
            return Item((row.start + left, row.start + right), (start, row.end))
        return Item((start, start), (start, row.end))

    def _dated(self, row: _Row) -> Item | None:
        """ "8 May – …", "On 5 May, …", "LIMA, 7 March – …"."""
        bullet = _BULLET.match(row.text)
        start = row.start + (bullet.end() if bullet else 0)
        day = self._day(start, min(row.end, start + _FIRST))
        if day is None or not _OPENS.match(self.text[start : day.start]):
            return None
        return Item((start, start), (start, row.end))

    def _day(self, start: int, end: int) -> DateMention | None:
        """The first day named there."""
        index = bisect_left(self.days, start, key=lambda each: each.start)
        found = self.days[index] if index < len(self.days) else None
        return found if found and found.start < end else None


def is_day(day: DateMention) -> bool:
    """Whether it names a day, be it by the week."""
    return day.day is not None or day.weekday is not None


def _lines(text: str, span: Span) -> Iterator[Span]:
    """Its lines with something in them, without the marks and blanks around."""
    at = span[0]
    for line in text[slice(*span)].split("\n"):
        if bare := line.strip(" #*_•\t\u2029"):
            start = at + line.index(bare)
            yield start, start + len(bare)
        at += len(line) + 1


def _rows(text: str, span: Span) -> Iterator[_Row]:
    at, fresh = span[0], True
    for line in text[slice(*span)].split("\n"):
        if line.strip():
            yield _Row(at, line, fresh or len(line) < _PROSE)
            fresh = bool(_ENDED.search(line)) or len(line) < _PROSE
        else:
            fresh = True
        at += len(line) + 1


def _opened(rows: Sequence[_Row], opens: Callable[[_Row], Item | None]) -> list[Item]:
    """Items from the line that opens one to the next; the last is no longer than another."""
    found = [
        (index, item)
        for index, row in enumerate(rows)
        if row.fresh and len(row.text) >= _PROSE // 2 and (item := opens(row))
    ]
    if len(found) < 2:
        return []
    most = max(after - index for (index, _), (after, _) in pairwise(found))
    last = min(found[-1][0] + most, len(rows))
    stops = [*(index for index, _ in found[1:]), last]
    return [
        Item(item.head, (item.body[0], rows[stop - 1].end))
        for (_, item), stop in zip(found, stops, strict=True)
    ]


def _paragraph(row: _Row) -> Item | None:
    return Item((row.start, row.start), (row.start, row.end)) if len(row.text) >= _PROSE else None


def _numbered(row: _Row) -> Item | None:
    return _behind(row, _NUMBER.match(row.text))


def _bulleted(row: _Row) -> Item | None:
    return _behind(row, _BULLET.match(row.text))


def _behind(row: _Row, mark: re.Match[str] | None) -> Item | None:
    if mark is None:
        return None
    start = row.start + mark.end()
    return Item((start, start), (start, row.end))

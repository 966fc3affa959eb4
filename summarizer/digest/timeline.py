"""The timeline: a dot an event over an axis of months or years, as inline SVG."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from summarizer.brief.labels import Labels
from summarizer.markup import Html, visible

_WIDE, _HIGH, _FOOT, _EDGE = 960, 240, 30, 24
_DOT = 12
"""From one dot to the next, in units of the drawing; less where dots pile up higher than it is."""

_LABEL = 64
"""Room that the label of a tick needs."""


@dataclass(frozen=True)
class Dot:
    """An event: when (ISO 8601, at least the month), what a pointer shows, where it leads."""

    start: str
    title: str
    target: str

    @property
    def day(self) -> date:
        """The day it is drawn at: the middle of the month where no day is known."""
        year, month, *rest = (int(part) for part in self.start.split("-"))
        return date(year, month, rest[0] if rest else 15)


def drawable(start: str) -> bool:
    """Known to the month at least, and a day that there is."""
    try:
        return len(start) > len("2017") and bool(Dot(start, "", "").day)
    except ValueError:
        return False


def svg(dots: Sequence[Dot], words: Labels) -> Html:
    """The drawing; nothing where there are fewer than two events to set apart.

    It is hidden from readers of the screen: the list beside it says the same.
    """
    days = [dot.day.toordinal() for dot in dots]
    if len(days) < 2:
        return Html("")
    scale = _Scale(min(days), max(days))
    columns: dict[int, list[Dot]] = defaultdict(list)
    for dot in sorted(dots, key=lambda each: (each.day, each.title)):
        columns[round(scale.place(dot.day) / _DOT)].append(dot)
    step = min(_DOT, (_HIGH - _DOT) / max(map(len, columns.values())))
    high = min(_HIGH, step * max(map(len, columns.values())) + _DOT)
    base = high + 2
    drawn = [*_axis(scale, base, words), *_dots(columns, base, step)]
    return Html(
        f'<svg viewBox="0 0 {_WIDE} {base + _FOOT:.0f}" aria-hidden="true" focusable="false">'
        f"{''.join(drawn)}</svg>"
    )


@dataclass(frozen=True)
class _Scale:
    first: int
    last: int

    def place(self, day: date) -> float:
        part = (day.toordinal() - self.first) / max(1, self.last - self.first)
        return _EDGE + part * (_WIDE - 2 * _EDGE)

    def ticks(self) -> Iterator[tuple[date, bool]]:
        """First days of months, or of years where months would crowd; with whether it is a year."""
        start, end = date.fromordinal(self.first), date.fromordinal(self.last)
        months = (end.year - start.year) * 12 + end.month - start.month + 1
        room = (_WIDE - 2 * _EDGE) / _LABEL
        step = next((each for each in (1, 2, 3, 6) if months / each <= room), 12)
        years = max(1, -(-(end.year - start.year + 1) // int(room))) if step == 12 else 1
        for number in range(start.year * 12 + start.month - 1, end.year * 12 + end.month):
            year, month = divmod(number, 12)
            if month % step == 0 and (year - start.year) % years == 0:
                yield date(year, month + 1, 1), step == 12 or month == 0


def _axis(scale: _Scale, base: float, words: Labels) -> Iterator[str]:
    yield f'<path d="M0 {base:.0f}H{_WIDE}"/>'
    for day, whole in scale.ticks():
        place = scale.place(max(day, date.fromordinal(scale.first)))
        month = words.month(f"{day.month:02}")
        name = str(day.year) if whole else (month[:3] if words.language == "en" else month[:4])
        name += "月" if words.language == "zh" and not whole else ""
        yield f'<path d="M{place:.0f} {base:.0f}v6"/>'
        yield f'<text x="{place:.0f}" y="{base + 22:.0f}">{escape(name)}</text>'


def _dots(columns: dict[int, list[Dot]], base: float, step: float) -> Iterator[str]:
    radius = max(1.5, step * 0.42)
    for column, dots in sorted(columns.items()):
        for number, dot in enumerate(dots):
            title = escape(visible.line(dot.title))
            height = base - step * (number + 0.6)
            yield (
                f'<a href="#{dot.target}" tabindex="-1"><title>{title}</title>'
                f'<circle cx="{column * _DOT}" cy="{height:.1f}" r="{radius:.1f}"/></a>'
            )

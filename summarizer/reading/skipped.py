"""Skipped: headings and lists that extraction passed over, beside a paragraph that it kept."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

_MARK = "- "
_SPACE = re.compile(r"\s+")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LISTS = ("ul", "ol")
_POINTS = 60
"""Points of a list; a longer one is an index."""


def restored(tree: HtmlElement, lines: Sequence[str]) -> list[str]:
    """`lines` with headings and lists of the article in their places: trafilatura leaves all of
    them out where nothing but paragraphs marks the article (its `recover_wild_text`)."""
    at = {_squeezed(line): number for number, line in enumerate(lines)}
    before: dict[int, list[str]] = defaultdict(list)
    behind: dict[int, list[str]] = defaultdict(list)
    for place, beside, skipped in (*_headings(tree), *_lists(tree)):
        number = at.get(_squeezed(beside))
        if number is not None and not any(_squeezed(each) in at for each in skipped):
            (before if place == "before" else behind)[number] += skipped
    return [
        each
        for number, line in enumerate(lines)
        for each in (*before.get(number, ()), line, *behind.get(number, ()))
    ]


def _headings(tree: HtmlElement) -> Iterator[tuple[str, str, list[str]]]:
    """Each heading that stands right above a paragraph, with that paragraph."""
    for each in tree.iter(*_HEADINGS):
        below = each.getnext()
        if below is not None and below.tag == "p" and (text := _text(each)) and not _linked(each):
            yield "before", _text(below), [text]


def _lists(tree: HtmlElement) -> Iterator[tuple[str, str, list[str]]]:
    """The points of each list right under a paragraph, with that paragraph."""
    for each in tree.iter(*_LISTS):
        above = each.getprevious()
        if above is None or above.tag != "p" or _linked(each):
            continue
        points = [point for item in each.iterchildren("li") if (point := _text(item))]
        if 0 < len(points) <= _POINTS:
            yield "behind", _text(above), [_MARK + point for point in points]


def _linked(element: HtmlElement) -> bool:
    """Whether most of its words are links: a menu, or the way to another article."""
    links = sum(len(_text(link)) for link in element.iter("a"))
    return 2 * links > len(_text(element))


def _text(element: HtmlElement) -> str:
    return _SPACE.sub(" ", element.text_content()).strip()


def _squeezed(line: str) -> str:
    """A line without its mark and its white space, about which extractions differ."""
    return _SPACE.sub("", line.removeprefix(_MARK))

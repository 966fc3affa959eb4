"""Genre: what a page is if it tells no event: a call, rules, a finding, a life, an opinion."""

import re
from collections.abc import Iterator, Sequence

from summarizer.phrases.events.tale import TABLES, Line, Tale

_TITLES = TABLES.any_of("genre", "title")
_ARTICLES = TABLES.any_of("genre", "article", flags=re.MULTILINE)
_HEADINGS = TABLES.any_of("genre", "heading", flags=re.MULTILINE)
_LABELS = TABLES.any_of("genre", "label", flags=re.MULTILINE)
_SHEET = TABLES.any_of("genre", "sheet", flags=re.MULTILINE)
_CALLS = TABLES.any_of("genre", "call")
_FINDINGS = TABLES.any_of("genre", "finding")
_SECTION = TABLES.any_of("genre", "section")
_STUDY = TABLES.any_of("genre", "study", lines=True)
_FOUND = TABLES.any_of("genre", "found")
_SHARE = TABLES.any_of("genre", "share", lines=True)
_LIFE = TABLES.any_of("genre", "life", lines=True)
_AGE = TABLES.any_of("genre", "age")
_DEATH = TABLES.any_of("genre", "death")
_THANKS = TABLES.any_of("genre", "thanks")
_OPINION = TABLES.any_of("genre", "opinion")
_ABOVE = 300  # characters in which a page without a headline says where it belongs
_LINE = 90  # characters of a line that can be a heading or have a label
_FIRST = 3  # sentences in which a finding is told


def titled(title: str) -> bool:
    """A title in small letters that says that it is something else."""
    return _TITLES.search(title) is not None


def steps(name: str, amount: float, levels: Sequence[float]) -> Iterator[str]:
    """A trait for each level that an amount reaches."""
    return (f"{name} {level:g}" for level in levels if amount >= level)


def traits(tale: Tale, names: Sequence[str]) -> set[str]:
    """What speaks for another genre; `names` are the page's titles in small letters."""
    low = tale.text.lower()
    begun = "\n".join(line[:_LINE] for line in low.split("\n") if line)
    found = {"titled"} if any(map(titled, names)) else set()
    found.update(steps("call", len(_CALLS.findall(low)), (1, 2, 4)))
    found.update(steps("article", len(_ARTICLES.findall(begun)), (1, 3)))
    found.update(steps("heading", len(_HEADINGS.findall(begun)), (1, 2)))
    found.update(steps("label", len(_LABELS.findall(begun)), (3,)))
    found.update(steps("sheet", len(_SHEET.findall(begun)), (1, 2)))
    found.update(steps("science", _science(tale, low), (1, 2, 3)))
    found.update(steps("life", _life(tale.body, low), (2, 4)))
    voices = sum(_OPINION.search(each.low) is not None for each in tale.body)
    found.update(steps("opinion", voices / len(tale.body), (0.08, 0.2)))
    if _THANKS.search(low):
        found.add("thanks")
    if _SECTION.search(_above(tale)):
        found.add("section")
    return found


def _science(tale: Tale, low: str) -> int:
    """How much speaks for the report of a finding."""
    headline = tale.headline
    told = sum(_finding(each) for each in tale.body[:_FIRST])
    shares = sum(_SHARE.search(each.low) is not None for each in tale.body)
    return (
        (headline is not None and _STUDY.search(headline.low) is not None)
        + min(told, 2)
        + min(len(_FINDINGS.findall(low)), 2)
        + (shares >= len(tale.body) / 10)
    )


def _finding(line: Line) -> bool:
    low = line.low
    return bool(_STUDY.search(low) and (_FOUND.search(low) or _SHARE.search(low)))


def _life(lines: Sequence[Line], low: str) -> int:
    """How much speaks for somebody's life."""
    told = sum(len(_LIFE.findall(each.low)) + len(_AGE.findall(each.low)) for each in lines)
    return told + 2 * bool(_DEATH.search(low))


def _above(tale: Tale) -> str:
    """Where the page says to belong: above its headline."""
    title = tale.headline
    return tale.whole[: title.start if title else _ABOVE].lower()

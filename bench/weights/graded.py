"""What editors said of sentences that could stand below a headline: tests/corpus/graded.tsv.

Each line: the article's name, the grade and the sentence. "good" is worth printing, "fair" is true
and whole but hardly news, "bad" is false, broken, cut so that its sense is lost, or points at what
is not told.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bench.weights import regression
from bench.weights.regression import DEV, PROJECT, Columns, Row
from summarizer import reading
from summarizer.article import Article

_TABLE = PROJECT / "tests" / "corpus" / "graded.tsv"
_TARGETS = {"sound": {"good", "fair"}, "good": {"good"}}
"""What is asked, and the grades that say yes."""

Grades = Mapping[str, str]
"""{sentence: grade}"""
Graded = tuple[Row, str]
"""A sentence with its traits, and its grade."""


def grades() -> Mapping[str, Grades]:
    """Of each article, by its name."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        article, grade, sentence = line.split("\t")
        found[article][plain(sentence)] = grade
    return found


def articles(names: Iterable[str]) -> Iterator[tuple[str, Article]]:
    wanted = set(names)
    for source in reading.find([DEV]):
        name = source.name.rsplit(".", 1)[0]
        if name in wanted:
            yield name, reading.read(source)


def plain(sentence: str) -> str:
    """As it is compared: without its full stop, in small letters."""
    return " ".join(sentence.split()).rstrip(".").casefold()


def columns(found: Sequence[Graded], penalty: float) -> Columns:
    """The weights of all that are asked."""
    table: Columns = {}
    for name in _TARGETS:
        table |= regression.fitted(_rows(found, name), penalty, yes=name)
    return table


def unseen(found: Sequence[Graded], penalty: float) -> list[dict[str, float]]:
    """The odds of each by weights that have not seen its article."""
    sums: list[dict[str, float]] = [{} for _ in found]
    for name in _TARGETS:
        rows = _rows(found, name)
        for odds, each in zip(sums, regression.unseen(rows, penalty, rows, yes=name), strict=True):
            odds.update(each)
    return sums


def shares(grades: Iterable[str]) -> str:
    counts = Counter(grades)
    total = max(1, counts.total())
    told = (f"{each} {counts[each] / total:.2f}" for each in ("good", "fair", "bad"))
    return f"{', '.join(told)} of {total}"


def _rows(found: Sequence[Graded], name: str) -> list[Row]:
    right = _TARGETS[name]
    return [row._replace(answers=(name if grade in right else "-",)) for row, grade in found]

"""An evaluation as a table, as JSON and as a page."""

from collections.abc import Sequence
from html import escape
from typing import Any

from summarizer.evaluate import Evaluation, interval
from summarizer.evaluate.score import Miss
from summarizer.evaluate.tally import FIELDS, Tally

SORTS = ("right", "wrong", "missing", "invented", "unverified")


def table(evaluation: Evaluation) -> str:
    """One line a field: precision, recall, F1 with its 95 % interval, and the counts."""
    sure = interval.intervals(evaluation.scores)
    head = f"{'field':<19}{'P':>6}{'R':>6}{'F1':>6}  {'95 % of F1':<12}" + "".join(
        f"{sort:>11}" for sort in SORTS
    )
    lines = [head]
    for field in FIELDS:
        tally = evaluation.total[field]
        low, high = sure[field]["f1"]
        lines.append(
            f"{field:<19}{_part(tally.precision):>6}{_part(tally.recall):>6}{_part(tally.f1):>6}"
            f"  {_part(low)}–{_part(high):<8}"
            + "".join(f"{getattr(tally, sort):>11}" for sort in SORTS)
        )
    return "\n".join(lines)


def _part(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def misses(found: Sequence[Miss]) -> str:
    """Every difference from gold, one a line, by article."""
    lines = []
    for each in found:
        given = f" given {each.given!r}" if each.sort in ("wrong", "invented") else ""
        wanted = f" wanted {each.wanted!r}" if each.sort != "invented" else ""
        lines.append(f"{each.article}  {each.field}  {each.sort}{given}{wanted}")
    return "\n".join(lines)


def document(evaluation: Evaluation) -> dict[str, Any]:  # Any: JSON
    """Everything as JSON: fields with measures, intervals and counts; articles; misses."""
    sure = interval.intervals(evaluation.scores)
    return {
        "articles": len(evaluation.articles),
        "fields": {
            field: {**_measures(evaluation.total[field]), "intervals": sure[field]}
            for field in FIELDS
        },
        "by_article": {
            name: {field: dict(zip(SORTS, scores[field].counts, strict=True)) for field in FIELDS}
            for name, scores in evaluation.articles
        },
        "misses": [vars(each) for each in evaluation.misses],
    }


def _measures(tally: Tally) -> dict[str, Any]:  # Any: JSON
    return {
        "precision": tally.precision,
        "recall": tally.recall,
        "f1": tally.f1,
        **dict(zip(SORTS, tally.counts, strict=True)),
    }


def page(evaluation: Evaluation) -> str:
    """The table and the misses as a self-contained page."""
    rows = "".join(
        f"<tr><td>{escape(field)}</td>"
        + "".join(f"<td>{_part(each)}</td>" for each in _row(evaluation.total[field]))
        + "".join(f"<td>{count}</td>" for count in evaluation.total[field].counts)
        + "</tr>"
        for field in FIELDS
    )
    missed = "".join(
        f"<tr><td>{escape(each.article)}</td><td>{each.field}</td><td>{each.sort}</td>"
        f"<td>{escape(each.given)}</td><td>{escape(each.wanted)}</td></tr>"
        for each in evaluation.misses
    )
    heads = "".join(f"<th>{name}</th>" for name in ("field", "P", "R", "F1", *SORTS))
    return PAGE.format(count=len(evaluation.articles), heads=heads, rows=rows, misses=missed)


def _row(tally: Tally) -> tuple[float | None, float | None, float | None]:
    return tally.precision, tally.recall, tally.f1


PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>brief eval</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem }}
table {{ border-collapse: collapse }} td, th {{ padding: .2rem .7rem; text-align: left }}
tr {{ border-bottom: 1px solid #8884 }} :root {{ color-scheme: light dark }}
</style>
<h1>{count} articles against gold</h1>
<table><tr>{heads}</tr>{rows}</table>
<h2>What differs</h2>
<table><tr><th>article</th><th>field</th><th></th><th>given</th><th>wanted</th></tr>{misses}</table>
</html>
"""

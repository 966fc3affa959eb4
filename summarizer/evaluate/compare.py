"""Two runs beside each other: what changed, and with gold whether it is more than chance."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.evaluate import Evaluation, interval, match
from summarizer.evaluate.interval import Difference
from summarizer.evaluate.run import Run
from summarizer.evaluate.tally import FIELDS

Json = dict[str, Any]  # Any: JSON
KEYS = {"partners": match.same_name, "people": match.same_person, "outcomes": match.same_outcome}
QUIET = frozenset({"evidence", "start", "end"})


@dataclass(frozen=True)
class Change:
    """One value that the second run gives otherwise; None stands for nothing."""

    article: str
    path: str
    before: Any  # Any: a JSON scalar
    after: Any  # Any: as above


def changes(before: Run, after: Run) -> list[Change]:
    """Every value that differs, article by article, lists paired by likeness; quotes left aside."""
    found: list[Change] = []
    for name in sorted({*before.documents, *after.documents, *before.aside, *after.aside}):
        one = before.documents.get(name)
        other = after.documents.get(name)
        if one is None or other is None:
            if (one is None) != (other is None):
                state = ("used", "set aside") if other is None else ("set aside", "used")
                found.append(Change(name, "article", *state))
            continue
        found.extend(
            Change(name, path, old, new)
            for path, old, new in _differences(one["records"], other["records"], "records")
        )
    return found


def _differences(one: Any, other: Any, path: str) -> Iterator[tuple[str, Any, Any]]:  # Any: JSON
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        for key in dict.fromkeys((*one, *other)):
            if key == "evidence" or (key in QUIET and "quote" in one):
                continue
            yield from _differences(one.get(key), other.get(key), f"{path}.{key}")
    elif isinstance(one, list) and isinstance(other, list):
        yield from _lists(one, other, path)
    elif one != other:
        yield path, _brief(one), _brief(other)


def _lists(one: list[Any], other: list[Any], path: str) -> Iterator[tuple[str, Any, Any]]:
    # Any: JSON
    same = KEYS.get(path.rpartition(".")[2])
    both = min(len(one), len(other))
    paired = match.pairs(one, other, same) if same else [(at, at) for at in range(both)]
    for here, there in paired:
        yield from _differences(one[here], other[there], f"{path}[{here}]")
    for at in sorted(set(range(len(one))) - {here for here, _ in paired}):
        yield f"{path}[{at}]", _brief(one[at]), None
    for at in sorted(set(range(len(other))) - {there for _, there in paired}):
        yield f"{path}[{at}]", None, _brief(other[at])


def _brief(value: Any) -> Any:  # Any: JSON in, a scalar out
    """What stands for a whole item in one line."""
    if isinstance(value, Mapping):
        for key in ("name", "summary", "headline", "value"):
            if value.get(key) is not None:
                return value[key]
        event = value.get("event")
        return _brief(event) if isinstance(event, Mapping) else str(dict(value))
    return str(value) if isinstance(value, list) else value


def verdicts(before: Evaluation, after: Evaluation) -> dict[str, Difference]:
    """The difference of F1 by field, over the same articles, with paired bootstrap intervals."""
    apart = interval.differences(before.scores, after.scores)
    return {field: apart[field]["f1"] for field in FIELDS}


def worse(found: Mapping[str, Difference]) -> list[str]:
    """Fields that got worse by more than chance."""
    return [field for field, each in found.items() if each.certain and each.by < 0]


def table(before: Evaluation, after: Evaluation, found: Mapping[str, Difference]) -> str:
    """One line a field: F1 before and after, the difference, its interval, and what that says."""
    lines = [f"{'field':<19}{'A':>6}{'B':>6}{'B-A':>7}  95 %"]
    for field, each in found.items():
        low, high = each.interval
        old, new = (run.total[field].f1 for run in (before, after))
        says = ("better" if each.by > 0 else "worse") if each.certain else "within chance"
        shown = "no change" if each.by == 0 and low == high == 0 else says
        lines.append(
            f"{field:<19}{_part(old):>6}{_part(new):>6}{each.by:>+7.2f}  "
            f"{low:+.2f} to {high:+.2f}  {shown}"
        )
    return "\n".join(lines)


def _part(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"

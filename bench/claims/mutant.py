"""A Mutant: a true record with one thing made false, and how records are changed."""

import copy
import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.claims.corpus import Case

Json = Any  # Any: JSON
_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")


@dataclass(frozen=True)
class Mutant:
    """`false` are the paths at which it does not hold; accepted is what passes at one of them.

    words  what another tool would be shown as the words of the false value: its quote
    """

    kind: str
    case: Case
    records: list[Json]
    false: tuple[str, ...]
    words: str


class Change:
    """Records being made false, one value after the other."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._records = copy.deepcopy(case.records)
        self._false: list[str] = []

    def put(self, path: str, value: Json, *, false: bool = True) -> "Change":
        """Set the value at a path such as records[0].outcomes[1].summary."""
        steps = [key or int(at) for key, at in _STEP.findall(path.removeprefix("records"))]
        node: Json = self._records
        for step in steps[:-1]:
            node = node[step]
        if isinstance(node, list) and steps[-1] == len(node):
            node.append(value)
        else:
            node[steps[-1]] = value
        if false:
            self._false.append(path)
        return self

    def claim(self, path: str) -> "Change":
        """Count a path as false that lies inside of what was put."""
        self._false.append(path)
        return self

    def made(self, kind: str, words: str) -> Mutant:
        return Mutant(kind, self._case, self._records, tuple(self._false), words)


def parts(case: Case, name: str) -> Iterator[tuple[str, Json]]:
    """Path and JSON of every partner, person or outcome."""
    for at, record in enumerate(case.records):
        for index, part in enumerate(record.get(name, [])):
            yield f"records[{at}].{name}[{index}]", part


def events(case: Case) -> Iterator[tuple[str, Json]]:
    for at, record in enumerate(case.records):
        yield f"records[{at}].event", record["event"]


def figures(case: Case) -> Iterator[tuple[str, Json, str, Json]]:
    """Path and JSON of every figure and of the outcome it belongs to."""
    for path, outcome in parts(case, "outcomes"):
        for at, figure in enumerate(outcome.get("figures", [])):
            yield f"{path}.figures[{at}]", figure, path, outcome


def quote(part: Json) -> str:
    """The first quote of a part, "" if it has none."""
    return part["evidence"][0]["quote"] if part.get("evidence") else ""


def chance(case: Case, kind: str) -> random.Random:
    """The same choices in every run."""
    seed = hashlib.sha256(f"{case.name} {kind}".encode()).hexdigest()
    return random.Random(seed)  # noqa: S311  # no secret hangs on it

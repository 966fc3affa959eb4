"""Gold: what a reader found in an article, beside it as <name>.gold.json, and checked when read."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from summarizer import evidence, reading
from summarizer.article import Article
from summarizer.errors import BriefError, UsageError
from summarizer.evaluate import match
from summarizer.kinds import Kind
from summarizer.record import problems

ENDING = ".gold.json"
MARKS = frozenset({"optional", "alternatives"})
"""Beside an item's fields: right if given but not missed; other right values."""

Json = dict[str, Any]  # Any: JSON


class BrokenGold(UsageError):
    """A gold file that cannot be scored against; the message names file and field."""


@dataclass(frozen=True)
class Gold:
    """One article with its right records; every quote in them has its offsets."""

    name: str
    path: Path
    article: Article
    records: tuple[Json, ...]


def load(folder: Path, kind: Kind) -> list[Gold]:
    """Every gold file under `folder`, by name. Raises BrokenGold, NoSuchPath."""
    paths = sorted(folder.rglob(f"*{ENDING}"))
    if not paths:
        raise BrokenGold(f"no *{ENDING} under {folder}; `brief gold RUN --to {folder}` writes some")
    return [read(path, folder, kind) for path in paths]


def read(path: Path, folder: Path, kind: Kind) -> Gold:
    """One gold file, validated against schema and article. Raises BrokenGold."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        beside = path.with_name(document["article"])
        records = document["records"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BrokenGold(f"{path}: not a gold file: {type(error).__name__}: {error}") from error
    article = _article(path, beside)
    _require_schema(path, records, kind)
    for index, record in enumerate(records):
        _locate(record, article, f"{path}: records[{index}]")
    name = path.relative_to(folder).as_posix().removesuffix(ENDING)
    return Gold(name, path, article, tuple(records))


def _article(path: Path, beside: Path) -> Article:
    try:
        source = next(iter(reading.find([str(beside)])))
        return reading.read(source)
    except (BriefError, StopIteration) as error:
        raise BrokenGold(f"{path}: article: {error}") from error


def plain(value: Any) -> Any:  # Any: JSON
    """Gold without its marks: records in the shape of a run."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items() if key not in MARKS}
    return [plain(each) for each in value] if isinstance(value, list) else value


def _require_schema(path: Path, records: Any, kind: Kind) -> None:  # Any: JSON
    """Every field known, every value kept as it stands: gold must not need a schema's mercy."""
    bare = {"records": plain(records)}
    try:
        kept = kind.reply.model_validate(bare).model_dump(mode="json")
    except ValidationError as error:
        first = problems(error)[0]
        raise BrokenGold(f"{path}: {first.path}: {first.reason}") from error
    for where, value in _changed(bare["records"], kept["records"], "records"):
        raise BrokenGold(f"{path}: {where} = {value!r} is not of the schema")


def _changed(given: Any, kept: Any, where: str) -> Iterator[tuple[str, Any]]:  # Any: JSON
    """Paths and values that the schema dropped or replaced."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            if key not in kept:
                yield f"{where}.{key}", value
            else:
                yield from _changed(value, kept[key], f"{where}.{key}")
    elif isinstance(given, list) and isinstance(kept, list):
        for index, (one, other) in enumerate(zip(given, kept, strict=True)):
            yield from _changed(one, other, f"{where}[{index}]")
    elif given != kept:
        yield where, given


def _locate(value: Any, article: Article, where: str) -> None:  # Any: JSON
    """Give every quote its offsets, or check those it has. Raises BrokenGold."""
    if isinstance(value, list):
        for index, each in enumerate(value):
            _locate(each, article, f"{where}[{index}]")
    elif isinstance(value, dict):
        if isinstance(value.get("quote"), str):
            _locate_quote(value, article, where)
        for key, each in value.items():
            if isinstance(each, dict | list) and key not in MARKS:
                _locate(each, article, f"{where}.{key}")


def _locate_quote(quote: Json, article: Article, where: str) -> None:
    start, end = quote.get("start"), quote.get("end")
    if start is not None and end is not None:
        if not match.stands(quote["quote"], article.text[start:end]):
            raise BrokenGold(f"{where}: [{start}:{end}] is not {quote['quote']!r}")
        return
    first = next(evidence.occurrences(quote["quote"], article.text), None)
    if first is None:
        raise BrokenGold(f"{where}: {quote['quote']!r} does not stand in {article.path}")
    quote["start"], quote["end"] = first

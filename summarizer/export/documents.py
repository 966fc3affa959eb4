"""Documents: the JSON of every article's record, out of a run's folder or out of a store."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.errors import NoSuchPath, UsageError
from summarizer.kinds import Kind
from summarizer.past import Past
from summarizer.store import Store

Json = dict[str, Any]  # Any: JSON


def documents(place: str, kind: Kind) -> Iterator[Json]:
    """In the order of the run, or in that in which the store got them: of several records of one
    request the newest, and of several kinds the one that is asked for.

    Raises NoSuchPath, UsageError, StorageError and StoreDamaged.
    """
    folder = Path(place)
    if "://" not in place and not folder.exists():
        raise NoSuchPath(f"no such run or store: {place}")
    return _of_run(folder, kind) if folder.is_dir() else _of_store(place, kind)


def _of_run(folder: Path, kind: Kind) -> Iterator[Json]:
    for _, document in Past.load(folder).documents():
        if document["kind"] != kind.name:
            raise UsageError(
                f"{folder} holds records of the kind {document['kind']}: "
                f"add --kind {document['kind']}"
            )
        yield document


def _of_store(place: str, kind: Kind) -> Iterator[Json]:
    with Store.open(place) as store:
        for kept in store.newest():
            document: Json = json.loads(kept.text)
            if document["kind"] == kind.name:
                yield document

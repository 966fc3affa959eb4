"""A Wave: articles that were found, in the cluster's object store, waiting for workers."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

import ray
from ray import data

from summarizer import reading
from summarizer.cli.cluster.parcel import packed
from summarizer.reading import Source

PARCEL = 64
"""Articles that travel together; what a worker that died was at goes to another one."""


@dataclass
class Wave:
    """`kept` holds the sources by path while the driver still reads some itself, for the page."""

    kept: dict[str, Source] | None

    def load(self, found: Iterable[Source]) -> data.Dataset | None:
        """Parcels in the order of the sources; None where there are none. Files are read here, so
        that workers need no file system in common. Raises NoSuchPath and NothingToRead."""
        remaining, parcels = iter(found), []
        while some := list(islice(remaining, PARCEL)):
            parcels.append(ray.put(packed(self._carried(some))))
        return data.from_arrow_refs(parcels) if parcels else None

    def _carried(self, found: Iterable[Source]) -> list[Source]:
        sources = [reading.carried(each) for each in found]
        if self.kept is not None:
            self.kept.update((each.path, each) for each in sources)
        return sources

    def source(self, path: str) -> Source:
        return (self.kept or {})[path]

"""A Wave: articles that were found, in the cluster's object store, waiting for workers."""

from collections.abc import Iterable
from typing import Any

import ray
from ray import data

from summarizer import reading
from summarizer.cli.cluster.parcel import parcels, sources
from summarizer.reading import Source


class Wave:
    """Parcels in the order of their articles. Files are read here, so that workers need no file
    system in common. Raises NoSuchPath and NothingToRead."""

    def __init__(self, found: Iterable[Source]) -> None:
        carried = (reading.carried(each) for each in found)
        self._parcels: list[Any] = [ray.put(each) for each in parcels(carried)]  # Any: Ray's

    def __len__(self) -> int:
        return len(self._parcels)

    def dataset(self) -> data.Dataset:
        """A block a parcel."""
        return data.from_arrow_refs(self._parcels)

    def parcel(self, number: int) -> list[Source]:
        """What a parcel held, from the object store."""
        return sources(ray.get(self._parcels[number]))

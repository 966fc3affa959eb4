"""What one call of `brief run` or `brief record` asks for, beside its settings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from summarizer import reading
from summarizer.cli.session import Tape
from summarizer.ledger import Entry
from summarizer.reading.source import Obstacle


@dataclass(frozen=True)
class Job:
    """`leave` holds articles, by path, that stay set aside for the reason they have."""

    paths: list[str]
    tape: Tape = field(default_factory=Tape)
    limit: int | None = None
    dry_run: bool = False
    json: bool = False
    quiet: bool = False
    verbose: bool = False
    leave: Mapping[str, Entry] = field(default_factory=dict)

    def sources(self) -> Iterator[reading.Source]:
        """What is to be read. Raises NoSuchPath and NothingToRead before the first."""
        for source in islice(reading.find(self.paths), self.limit):
            left = self.leave.get(source.path)
            if left is None:
                yield source
            else:
                yield replace(source, material=Obstacle(left.reason or "", left.detail or ""))

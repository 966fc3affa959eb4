"""What keeps a store: the transaction that its jobs work in, and what a database must offer.

The SQL of the jobs is what SQLite and PostgreSQL both understand; a `?` stands for a value.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from summarizer.errors import BriefError

VERSION = 1

Row = Any  # of any shape


class Result(Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int: ...
    def fetchone(self) -> Row: ...
    def fetchall(self) -> list[Row]: ...


class Transaction(Protocol):
    """Reads and writes that are committed together.

    now    seconds since the epoch, by the clock of whoever keeps the store: askers' clocks differ
    began  when `now` was read, by this process's monotonic clock
    """

    @property
    def now(self) -> float: ...
    @property
    def began(self) -> float: ...
    def execute(self, query: str, values: Sequence[object] = (), /) -> Result: ...
    def try_lock(self, key: str, /) -> bool:
        """Whether nobody else works on this key; until the commit nobody else does."""
        ...

    def lock(self, key: str, /) -> None:
        """Wait until nobody else works on this key; until the commit nobody else does."""
        ...


Job = Callable[[Transaction], Any]  # Any: each job has a result of its own


class Database(Protocol):
    """Tables somewhere. Every method raises StorageError, and StoreDamaged where what is there
    cannot be read.

    shown  where it is, for messages: never a password
    """

    @property
    def shown(self) -> str: ...

    def transact(self, jobs: Sequence[Job], /) -> list[Any]:  # Any: as in Job
        """Run all jobs in one transaction, for one thread at a time. A BriefError is the result
        of the job that raised it, which has written nothing by then; any other error undoes
        them all."""
        ...

    def read(self, query: str, values: Sequence[object] = (), /) -> Row:
        """The first row of what is committed, None if there is none; from any thread."""
        ...

    async def look(self, query: str, values: Sequence[object] = (), /) -> Row:
        """The same without holding up the other tasks."""
        ...

    def rows(self, query: str, /) -> Iterator[Row]:
        """All rows of what is committed, as they are needed."""
        ...

    def beside(self) -> "Database":
        """The same tables for a second writer: itself, if there is to be only one."""
        ...

    def require_room(self) -> None:
        """Raises StorageError where a reply that is asked for now could not be kept."""
        ...

    def require_connections(self, workers: int, /) -> None:
        """Raises StorageError where so many processes more could not all connect."""
        ...

    def size(self) -> int:
        """Bytes it takes."""
        ...

    def shrink(self) -> None:
        """Give back the room of what was taken out."""
        ...

    def hurry(self) -> None:
        """It is to be closed: what cannot be committed soon is given up."""
        ...

    def close(self) -> None: ...


def outcomes(transaction: Transaction, jobs: Sequence[Job]) -> list[Any]:  # Any: as in Job
    """What each job gave, or the BriefError it raised."""
    results: list[Any] = []  # Any: as in Job
    for job in jobs:
        try:
            results.append(job(transaction))
        except BriefError as error:
            results.append(error)
    return results

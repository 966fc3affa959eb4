"""The Store: exchanges, records and leases in one SQLite file, for all runs and processes."""

import hashlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.errors import StorageError, StoreDamaged
from summarizer.store import database, flights, holder, upkeep
from summarizer.store.ballast import Ballast
from summarizer.store.exchange import Exchange, Sent
from summarizer.store.flights import Busy, Claim, Flight, Paused
from summarizer.store.upkeep import Stats, Verdict, verify
from summarizer.store.writer import Writer

__all__ = [
    "Busy",
    "Claim",
    "Exchange",
    "Flight",
    "Paused",
    "Sent",
    "Stats",
    "Store",
    "Verdict",
    "verify",
]


class Store:
    """What was paid for, and what was made of it.

    Every method raises StorageError where the file cannot be read or written, and StoreDamaged
    where what it holds does not fit its checksum.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        connection = database.prepare(path)
        self._writer = Writer(connection, path)
        self._ballast = Ballast(Path(path + ".reserve"))
        # A memory store lives in one connection; a file gets a second one, so that a look-up
        # never waits in the queue of commits.
        self._reader = connection if path == database.MEMORY else database.connect(path)
        self._me = holder.here()
        if path != database.MEMORY:
            self._reserve()

    @classmethod
    def open(cls, path: Path | str) -> "Store":
        """The store at `path`, made if it is not there; it is proved to be writable."""
        return cls(str(path))

    @classmethod
    def private(cls) -> "Store":
        """An empty store that nobody else sees and that ends with `close`."""
        return cls(database.MEMORY)

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Commit what is under way. Safe to call twice."""
        self._writer.close()
        self._reader.close()

    def record(self, request_key: str, rules: str) -> str | None:
        """The text kept for a request under the rules that checked it, None if there is none."""
        row = self._row(
            "SELECT text, sha256 FROM records WHERE request_key = ? AND rules = ?",
            request_key,
            rules,
        )
        if row is None:
            return None
        text: str = row[0]
        if _digest(text) != row[1]:
            raise StoreDamaged(
                f"a record in the store {self.path} does not fit its checksum: "
                "run `brief store verify --repair`"
            )
        return text

    async def keep_record(self, request_key: str, rules: str, text: str) -> None:
        """Keep a record; the first one for a request and its rules stays."""

        def job(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR IGNORE INTO records (request_key, rules, at, text, sha256)"
                " VALUES (?, ?, ?, ?, ?)",
                (request_key, rules, time.time(), text, _digest(text)),
            )

        await self._writer.run(job)

    async def claim(self, sent: Sent) -> Claim:
        """The stored answer, or a Flight (intent and lease, committed), or Busy, or Paused.

        Once the disk has been full nothing more is asked, so that what is under way can be kept.
        """
        if self._ballast.thrown:
            raise StorageError(
                f"the disk of the store {self.path} is full; free some space and run again, "
                "what was answered is kept"
            )
        self._writer.beat = self._beat
        return await self._writer.run(lambda each: flights.claim(each, sent, self._me))

    async def land(
        self, flight: Flight, exchange: Exchange, pause: tuple[str, float] | None = None
    ) -> bool:
        """Keep a raw response, and with it what the endpoint asked for: (origin, until).

        False for one that came too late. Queued at once: cancelling the wait loses nothing.
        """

        def job(connection: sqlite3.Connection) -> bool:
            if pause is not None:
                flights.pause(connection, *pause)
            return flights.land(connection, flight, exchange)

        return await self._writer.run(job)

    def drop(self, flight: Flight, outcome: str) -> None:
        """End a flight that brought no reply; nobody waits for this commit."""
        self._writer.submit(lambda each: flights.drop(each, flight, outcome))

    def interrupted(self) -> int:
        """Calls that were in flight when their run ended and may have been billed; told once."""
        return self._writer.submit(flights.interrupted).result()

    def form(self, origin: str) -> str | None:
        """The form of asking that an endpoint was found to understand."""
        row = self._row("SELECT form FROM endpoints WHERE origin = ?", origin)
        return None if row is None else row[0]

    def remember_form(self, origin: str, form: str) -> None:
        """Keep the form of asking that an endpoint understands."""
        self._writer.submit(
            lambda each: (
                each.execute(
                    "INSERT INTO endpoints (origin, form) VALUES (?, ?)"
                    " ON CONFLICT (origin) DO UPDATE SET form = excluded.form",
                    (origin, form),
                ).rowcount
            )
        )

    def stats(self) -> Stats:
        """What is in it."""
        return self._writer.submit(lambda each: upkeep.stats(each, self.path)).result()

    def prune(self, days: float) -> int:
        """Take out what is older than `days` and give the room back; how many rows went."""
        gone = self._writer.submit(lambda each: upkeep.prune(each, days)).result()
        if self.path != database.MEMORY:
            self._reader.execute("VACUUM")
        return gone

    def exchanges(self) -> Iterator[tuple[Sent, Exchange]]:
        """Every answer with its request, in the order they came."""
        return upkeep.exchanges(self._reader)

    def _row(self, query: str, *values: str) -> Any:  # Any: a row of any shape
        try:
            return self._reader.execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise database.explained(error, self.path) from error

    def _reserve(self) -> None:
        """Set room aside for replies that are under way when the disk fills up."""
        try:
            self._ballast.load()
        except OSError as error:
            self.close()
            why = (error.strerror or type(error).__name__).lower()
            raise StorageError(
                f"no room beside the store {self.path}: {why}; free some space, or choose "
                "another place with --store FILE"
            ) from error
        self._writer.relief = self._ballast.throw

    def _beat(self, connection: sqlite3.Connection) -> None:
        flights.extend(connection, self._me)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).digest()

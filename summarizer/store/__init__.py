"""The Store: exchanges, records and leases of all runs, in one SQLite file or in PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

from summarizer.errors import StoreDamaged
from summarizer.store import flights, holder, rates, upkeep
from summarizer.store.database import Database, Transaction
from summarizer.store.exchange import Exchange, Sent
from summarizer.store.flights import LEASE_S, Busy, Claim, Flight, Paused
from summarizer.store.places import database_at, verify
from summarizer.store.rates import LATE_S, Rate
from summarizer.store.sqlite import MEMORY
from summarizer.store.upkeep import Kept, Stats, Verdict
from summarizer.store.writer import Writer

__all__ = [
    "LATE_S",
    "Busy",
    "Claim",
    "Exchange",
    "Flight",
    "Kept",
    "Paused",
    "Rate",
    "Sent",
    "Stats",
    "Store",
    "Verdict",
    "verify",
]


class Store:
    """What was paid for, and what was made of it.

    Every method raises StorageError where the database cannot be read or written, and
    StoreDamaged where what it holds does not fit its checksum.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._writer = Writer(database)
        self._rates: Writer | None = None
        self._me = holder.here()
        self._lease_s = LEASE_S

    @classmethod
    def open(cls, place: Path | str) -> "Store":
        """The store in a file or at a postgresql:// address, made if it is not there; it is
        proved to be writable."""
        return cls(database_at(str(place)))

    @classmethod
    def private(cls) -> "Store":
        """An empty store that nobody else sees and that ends with `close`."""
        return cls.open(MEMORY)

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Commit what is under way. Safe to call twice."""
        self._database.hurry()
        for writer in (self._rates, self._writer):
            if writer is not None:
                writer.close()
        self._database.close()

    async def record(self, request_key: str, rules: str) -> str | None:
        """The text kept for a request under the rules that checked it, None if there is none."""
        row = await self._database.look(
            "SELECT text, sha256 FROM records WHERE request_key = ? AND rules = ?",
            (request_key, rules),
        )
        if row is None:
            return None
        text: str = row[0]
        if upkeep.digest(text) != row[1]:
            raise StoreDamaged(
                f"a record in the store {self._database.shown} does not fit its checksum: "
                "run `brief store verify --repair`"
            )
        return text

    def has_record(self, request_key: str, rules: str) -> bool:
        """Whether there is one."""
        query = "SELECT 1 FROM records WHERE request_key = ? AND rules = ?"
        return self._database.read(query, (request_key, rules)) is not None

    async def keep_record(self, request_key: str, rules: str, text: str) -> None:
        """Keep a record; the first one for a request and its rules stays."""

        def job(transaction: Transaction) -> None:
            transaction.execute(
                "INSERT INTO records (request_key, rules, at, text, sha256)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (request_key, rules, transaction.now, text, upkeep.digest(text)),
            )

        await self._writer.run(job)

    async def sheet(self, key: str) -> tuple[str, str] | None:
        """The texts kept of a document's sheet and of its record, None if one is missing or does
        not fit its checksum: both can be made anew."""
        row = await self._database.look(
            "SELECT s.text, s.sha256, r.text, r.sha256 FROM sheets s JOIN records r"
            " ON r.request_key = s.request_key AND r.rules = s.rules WHERE s.key = ?",
            (key,),
        )
        if row is None or upkeep.digest(row[0]) != row[1] or upkeep.digest(row[2]) != row[3]:
            return None
        return row[0], row[2]

    def has_sheet(self, key: str) -> bool:
        """Whether there is one."""
        query = (
            "SELECT 1 FROM sheets s JOIN records r"
            " ON r.request_key = s.request_key AND r.rules = s.rules WHERE s.key = ?"
        )
        return self._database.read(query, (key,)) is not None

    def keep_sheet(self, key: str, request_key: str, rules: str, text: str) -> None:
        """Keep what was written of a document, beside its record; nobody waits for this commit."""
        self._writer.submit(
            lambda each: each.execute(
                "INSERT INTO sheets (key, request_key, rules, at, text, sha256)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (key, request_key, rules, each.now, text, upkeep.digest(text)),
            )
        )

    def outlast(self, deadline_s: float) -> None:
        """Leases hold longer than a call may take, so that none is taken over under way."""
        self._lease_s = max(self._lease_s, deadline_s + LEASE_S)

    async def claim(self, sent: Sent) -> Claim:
        """The stored answer, or a Flight (intent and lease, committed), or Busy, or Paused."""
        self._database.require_room()
        self._writer.beat = self._beat
        return await self._writer.run(
            lambda each: flights.claim(each, sent, self._me, self._lease_s)
        )

    async def land(
        self, flight: Flight, exchange: Exchange, pause: tuple[str, float] | None = None
    ) -> bool:
        """Keep a raw response, and with it what the endpoint asked for: (origin, seconds).

        False for one that came too late. Queued at once: cancelling the wait loses nothing.
        """

        def job(transaction: Transaction) -> bool:
            in_time = flights.land(transaction, flight, exchange)
            if pause is not None:
                flights.pause(transaction, *pause)
            return in_time

        return await self._writer.run(job)

    def drop(self, flight: Flight, outcome: str) -> None:
        """End a flight that brought no reply; nobody waits for this commit."""
        self._writer.submit(lambda each: flights.drop(each, flight, outcome))

    async def slots(self, origin: str, count: int, rate: Rate) -> list[float]:
        """Moments, by this process's monotonic clock, at which one call each may leave; no other
        process gets them."""
        if self._rates is None:
            beside = self._database.beside()
            self._rates = self._writer if beside is self._database else Writer(beside)
        return await self._rates.run(lambda each: rates.take(each, origin, count, rate))

    def interrupted(self) -> int:
        """Calls that were in flight when their run ended and may have been billed; told once."""
        return self._writer.submit(flights.interrupted).result()

    def form(self, origin: str) -> str | None:
        """The form of asking that an endpoint was found to understand."""
        row = self._database.read("SELECT form FROM endpoints WHERE origin = ?", (origin,))
        return None if row is None else row[0]

    def remember_form(self, origin: str, form: str) -> None:
        """Keep the form of asking that an endpoint understands."""
        self._writer.submit(
            lambda each: each.execute(
                "INSERT INTO endpoints (origin, form) VALUES (?, ?)"
                " ON CONFLICT (origin) DO UPDATE SET form = excluded.form",
                (origin, form),
            )
        )

    def require_connections(self, workers: int) -> None:
        """Raises StorageError where so many processes more could not all use this store."""
        self._database.require_connections(workers)

    def stats(self) -> Stats:
        """What is in it."""
        self._writer.submit(lambda _: None).result()  # after what is under way
        return upkeep.stats(self._database)

    def prune(self, days: float) -> int:
        """Take out what is older than `days` and give the room back; how many rows went."""
        gone = self._writer.submit(lambda each: upkeep.prune(each, days)).result()
        self._database.shrink()
        return gone

    def exchanges(self) -> Iterator[tuple[Sent, Exchange]]:
        """Every answer with its request, in the order they came."""
        return upkeep.exchanges(self._database)

    def records(self) -> Iterator[Kept]:
        """Every record, in the order they came."""
        return upkeep.records(self._database)

    def newest(self) -> Iterator[Kept]:
        """The newest record of each request, in the order they came."""
        return upkeep.records(self._database, upkeep.NEWEST)

    def _beat(self, transaction: Transaction) -> None:
        flights.extend(transaction, self._me, self._lease_s)

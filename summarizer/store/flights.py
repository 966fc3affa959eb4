"""Flights: who may ask for a key, who is asking, and what became of it.

A flight is intent and lease in one row, committed before anything is sent. Its fence grows with
each flight of a key, so that a late reply is known for what it is.
"""

import json
import sqlite3
import time
import zlib
from dataclasses import dataclass

from summarizer.errors import StoreDamaged
from summarizer.store import holder
from summarizer.store.exchange import Exchange, Sent

LEASE_S = 15.0
"""How long a lease lasts without a heartbeat; the writer beats every second."""

OUTCOMES = ("kept", "late", "failed", "not_sent", "cut", "lost")
"""What a flight can end as: reply kept, kept too late, no reply, never sent, given up by an
interruption, or its process died. The last two may have been billed."""


@dataclass(frozen=True)
class Flight:
    """The right to ask for `key`, until another flight with a higher fence begins."""

    key: str
    fence: int


@dataclass(frozen=True)
class Busy:
    """Somebody else is asking for this key: look again soon."""


@dataclass(frozen=True)
class Paused:
    """The endpoint asked everybody to wait until then (seconds since the epoch)."""

    until: float


Claim = Exchange | Flight | Busy | Paused


def claim(connection: sqlite3.Connection, sent: Sent, me: str) -> Claim:
    """What is stored for a key, or the right to ask for it, or why neither.

    Raises StoreDamaged where what is stored does not fit its checksum.
    """
    kept = accepted(connection, sent.key)
    if kept is not None:
        return kept
    now = time.time()
    last = connection.execute(
        "SELECT fence, holder, expires, outcome FROM flights WHERE key = ?"
        " ORDER BY fence DESC LIMIT 1",
        (sent.key,),
    ).fetchone()
    if last is not None and last[3] is None:
        if last[2] > now and not holder.is_dead(last[1]):
            return Busy()
        _end(connection, Flight(sent.key, last[0]), "lost")
    late = _accept_late(connection, sent.key)
    if late is not None:
        return late
    paused = connection.execute(
        "SELECT paused_until FROM endpoints WHERE origin = ?", (sent.origin,)
    ).fetchone()
    if paused is not None and paused[0] > now:
        return Paused(paused[0])
    return _take_off(connection, sent, Flight(sent.key, last[0] + 1 if last else 1), me)


def _take_off(connection: sqlite3.Connection, sent: Sent, flight: Flight, me: str) -> Flight:
    now = time.time()
    connection.execute(
        "INSERT OR IGNORE INTO requests VALUES (?, ?, ?, ?, ?, ?)",
        (sent.key, sent.origin, sent.method, sent.path, sent.model, zlib.compress(sent.body, 1)),
    )
    connection.execute(
        "INSERT INTO flights VALUES (?, ?, ?, ?, ?, NULL)",
        (flight.key, flight.fence, me, now, now + LEASE_S),
    )
    return flight


def _accept_late(connection: sqlite3.Connection, key: str) -> Exchange | None:
    """A good reply that came late, if nobody else got one: it was paid for, so it is used."""
    row = connection.execute(
        "SELECT id FROM exchanges WHERE key = ? AND status BETWEEN 200 AND 299 ORDER BY id LIMIT 1",
        (key,),
    ).fetchone()
    if row is None:
        return None
    connection.execute("UPDATE exchanges SET accepted = 1 WHERE id = ?", row)
    return accepted(connection, key)


def land(connection: sqlite3.Connection, flight: Flight, exchange: Exchange) -> bool:
    """Keep a raw response. False if it came after its lease was taken over by another flight:
    then it is kept and counted, but does not count as the answer."""
    last = connection.execute(
        "SELECT max(fence) FROM flights WHERE key = ?", (flight.key,)
    ).fetchone()
    late = last[0] != flight.fence
    answered = connection.execute(
        "SELECT 1 FROM exchanges WHERE key = ? AND accepted", (flight.key,)
    ).fetchone()
    good = exchange.ok and not late and answered is None
    connection.execute(
        "INSERT INTO exchanges (key, fence, at, accepted, status, headers, body, unusable, sha256)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            flight.key,
            flight.fence,
            time.time(),
            int(good),
            exchange.status,
            json.dumps(dict(exchange.headers)),
            exchange.body,
            exchange.unusable,
            exchange.sha256,
        ),
    )
    _end(connection, flight, "late" if late else "kept")
    return not late


def drop(connection: sqlite3.Connection, flight: Flight, outcome: str) -> None:
    """End a flight that brought no reply."""
    _end(connection, flight, outcome)


def _end(connection: sqlite3.Connection, flight: Flight, outcome: str) -> None:
    connection.execute(
        "UPDATE flights SET outcome = ? WHERE key = ? AND fence = ?",
        (outcome, flight.key, flight.fence),
    )


def extend(connection: sqlite3.Connection, me: str) -> None:
    """The heartbeat: all leases of this process last on."""
    connection.execute(
        "UPDATE flights SET expires = ? WHERE holder = ? AND outcome IS NULL",
        (time.time() + LEASE_S, me),
    )


def pause(connection: sqlite3.Connection, origin: str, until: float) -> None:
    """Nobody asks this endpoint before `until`; a later moment that is set already stays."""
    connection.execute(
        "INSERT INTO endpoints (origin, paused_until) VALUES (?, ?) ON CONFLICT (origin)"
        " DO UPDATE SET paused_until = max(paused_until, excluded.paused_until)",
        (origin, until),
    )


def accepted(connection: sqlite3.Connection, key: str) -> Exchange | None:
    """The stored answer of a key. Raises StoreDamaged."""
    row = connection.execute(
        "SELECT status, headers, body, unusable, sha256 FROM exchanges WHERE key = ? AND accepted",
        (key,),
    ).fetchone()
    return None if row is None else checked(row)


def checked(row: tuple[int, str, bytes, str | None, bytes]) -> Exchange:
    """An Exchange from its row (status, headers, body, unusable, sha256). Raises StoreDamaged."""
    status, headers, body, unusable, digest = row
    try:
        exchange = Exchange(status, json.loads(headers), bytes(body), unusable)
    except (ValueError, TypeError):
        exchange = None
    if exchange is None or exchange.sha256 != digest:
        raise StoreDamaged(
            "a stored reply does not fit its checksum: run `brief store verify --repair`"
        )
    return exchange


def interrupted(connection: sqlite3.Connection) -> int:
    """How many calls ended with their run and may have been billed; each is told of once."""
    now = time.time()
    open_ = connection.execute(
        "SELECT key, fence, holder, expires FROM flights WHERE outcome IS NULL"
    ).fetchall()
    for key, fence, who, expires in open_:
        if expires <= now or holder.is_dead(who):
            _end(connection, Flight(key, fence), "lost")
    told = connection.execute(
        "UPDATE flights SET outcome = outcome || '_told' WHERE outcome IN ('lost', 'cut')"
    )
    return told.rowcount

"""Flights: who may ask for a key, who is asking, and what became of it.

A flight is intent and lease in one row, committed before anything is sent. Its fence grows with
each flight of a key, so that a late reply is known for what it is.
"""

import json
import zlib
from dataclasses import dataclass

from summarizer.errors import StoreDamaged
from summarizer.store import holder
from summarizer.store.database import Transaction
from summarizer.store.exchange import Exchange, Sent

LEASE_S = 15.0
"""How long a lease lasts without a heartbeat, beyond the longest call; the writer beats every
second."""


@dataclass(frozen=True)
class Flight:
    """The right to ask for `key`, until another flight with a higher fence begins.

    It ends as "kept", "late" (kept too late), "failed" (no reply), "not_sent", "cut" (given up by
    an interruption) or "lost" (its process died). The last two may have been billed.
    """

    key: str
    fence: int


@dataclass(frozen=True)
class Busy:
    """Somebody else is asking for this key: look again soon."""


@dataclass(frozen=True)
class Paused:
    """The endpoint asked everybody to wait for so long."""

    seconds: float


Claim = Exchange | Flight | Busy | Paused


def claim(transaction: Transaction, sent: Sent, me: str, lease_s: float) -> Claim:
    """What is stored for a key, or the right to ask for it, or why neither.

    Raises StoreDamaged where what is stored does not fit its checksum.
    """
    kept = accepted(transaction, sent.key)
    if kept is not None:
        return kept
    if not transaction.try_lock(sent.key):
        return Busy()
    last = transaction.execute(
        "SELECT fence, holder, expires, outcome FROM flights WHERE key = ?"
        " ORDER BY fence DESC LIMIT 1",
        (sent.key,),
    ).fetchone()
    if last is not None:
        if last[3] is None:
            if last[2] > transaction.now and not holder.is_dead(last[1]):
                return Busy()
            _lose(transaction, Flight(sent.key, last[0]))
        found = _accept_late(transaction, sent.key)
        if found is not None:
            return found
    paused = transaction.execute(
        "SELECT paused_until FROM endpoints WHERE origin = ?", (sent.origin,)
    ).fetchone()
    if paused is not None and paused[0] > transaction.now:
        return Paused(paused[0] - transaction.now)
    flight = Flight(sent.key, last[0] + 1 if last else 1)
    transaction.execute(
        "INSERT INTO requests VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (sent.key, sent.origin, sent.method, sent.path, sent.model, zlib.compress(sent.body, 1)),
    )
    transaction.execute(
        "INSERT INTO flights VALUES (?, ?, ?, ?, ?, NULL)",
        (flight.key, flight.fence, me, transaction.now, transaction.now + lease_s),
    )
    return flight


def _accept_late(transaction: Transaction, key: str) -> Exchange | None:
    """A good reply that came late, if nobody else got one: it was paid for, so it is used."""
    row = transaction.execute(
        "SELECT id FROM exchanges WHERE key = ? AND status BETWEEN 200 AND 299"
        " ORDER BY accepted DESC, id LIMIT 1",
        (key,),
    ).fetchone()
    if row is None:
        return None
    transaction.execute("UPDATE exchanges SET accepted = TRUE WHERE id = ?", row)
    return accepted(transaction, key)


def land(transaction: Transaction, flight: Flight, exchange: Exchange) -> bool:
    """Keep a raw response. False if it came after its lease was taken over by another flight:
    then it is kept and counted, but does not count as the answer."""
    transaction.lock(flight.key)
    last = transaction.execute(
        "SELECT max(fence) FROM flights WHERE key = ?", (flight.key,)
    ).fetchone()
    late = last[0] != flight.fence
    answered = transaction.execute(
        "SELECT 1 FROM exchanges WHERE key = ? AND accepted", (flight.key,)
    ).fetchone()
    transaction.execute(
        "INSERT INTO exchanges (key, fence, at, accepted, status, headers, body, unusable, sha256)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            flight.key,
            flight.fence,
            transaction.now,
            exchange.ok and not late and answered is None,
            exchange.status,
            json.dumps(dict(exchange.headers)),
            exchange.body,
            exchange.unusable,
            exchange.sha256,
        ),
    )
    _end(transaction, flight, "late" if late else "kept")
    return not late


def drop(transaction: Transaction, flight: Flight, outcome: str) -> None:
    """End a flight that brought no reply."""
    _end(transaction, flight, outcome)


def _end(transaction: Transaction, flight: Flight, outcome: str) -> None:
    transaction.execute(
        "UPDATE flights SET outcome = ? WHERE key = ? AND fence = ?",
        (outcome, flight.key, flight.fence),
    )


def _lose(transaction: Transaction, flight: Flight) -> None:
    """Its process died, or was not heard of; unless it ended in the meantime."""
    transaction.execute(
        "UPDATE flights SET outcome = 'lost' WHERE key = ? AND fence = ? AND outcome IS NULL",
        (flight.key, flight.fence),
    )


def extend(transaction: Transaction, me: str, lease_s: float) -> None:
    """The heartbeat: all leases of this process last on."""
    transaction.execute(
        "UPDATE flights SET expires = ? WHERE holder = ? AND outcome IS NULL",
        (transaction.now + lease_s, me),
    )


def pause(transaction: Transaction, origin: str, seconds: float) -> None:
    """Nobody asks this endpoint for so long; a later moment that is set already stays."""
    transaction.execute(
        "INSERT INTO endpoints (origin, paused_until) VALUES (?, ?) ON CONFLICT (origin)"
        " DO UPDATE SET paused_until = excluded.paused_until"
        " WHERE excluded.paused_until > endpoints.paused_until",
        (origin, transaction.now + seconds),
    )


def accepted(transaction: Transaction, key: str) -> Exchange | None:
    """The stored answer of a key. Raises StoreDamaged."""
    row = transaction.execute(
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


def interrupted(transaction: Transaction) -> int:
    """How many calls ended with their run and may have been billed; each is told of once."""
    open_ = transaction.execute(
        "SELECT key, fence, holder, expires FROM flights WHERE outcome IS NULL"
    ).fetchall()
    for key, fence, who, expires in open_:
        if (expires <= transaction.now or holder.is_dead(who)) and transaction.try_lock(key):
            _lose(transaction, Flight(key, fence))
    told = transaction.execute(
        "UPDATE flights SET outcome = outcome || '_told' WHERE outcome IN ('lost', 'cut')"
    )
    return told.rowcount

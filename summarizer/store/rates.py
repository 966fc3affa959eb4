"""Rates: how often an endpoint may be asked, by all processes together."""

from summarizer.store.database import Transaction


def take(transaction: Transaction, origin: str, count: int, every_s: float) -> list[float]:
    """The next `count` slots of an endpoint, `every_s` seconds apart, as moments of this
    process's monotonic clock. Nobody else gets them; those that nobody took are gone.

    A slot is a moment of the generic cell rate algorithm with no burst (ITU-T I.371, annex A).
    """
    taken = count * every_s
    transaction.execute(
        "INSERT INTO rates (origin, free_at) VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET"
        " free_at = CASE WHEN rates.free_at > ? THEN rates.free_at ELSE ? END + ?",
        (origin, transaction.now + taken, transaction.now, transaction.now, taken),
    )
    row = transaction.execute("SELECT free_at FROM rates WHERE origin = ?", (origin,)).fetchone()
    first = transaction.began + row[0] - taken - transaction.now
    return [first + each * every_s for each in range(count)]

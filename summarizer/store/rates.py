"""Rates: how often an endpoint may be asked, by all processes together."""

from dataclasses import dataclass

from summarizer.store.database import Transaction

LATE_S = 0.05
"""How long after its slot a call may leave; later, it takes another."""
WAY_S = 0.1
"""By how much one call may take longer to the endpoint than another."""
_AHEAD_S = 0.25
_WINDOWS_S = {"s": 1.0, "min": 60.0}


@dataclass(frozen=True)
class Rate:
    """At most `calls` in any `window_s` seconds."""

    calls: int
    window_s: float

    @classmethod
    def read(cls, text: str) -> "Rate":
        """Of 400/s or 30/min."""
        calls, _, window = text.partition("/")
        return cls(int(calls), _WINDOWS_S[window])

    @property
    def every_s(self) -> float:
        """Between two slots: so far apart that no window holds more calls than it may, though
        some leave late and take longer on their way."""
        return (self.window_s + LATE_S + WAY_S) / self.calls

    @property
    def batch(self) -> int:
        """How many slots may be taken at once: those of a process that dies are lost to all."""
        return max(1, int(_AHEAD_S / self.every_s))


def take(transaction: Transaction, origin: str, count: int, rate: Rate) -> list[float]:
    """The next `count` slots of an endpoint, as moments of this process's monotonic clock. Nobody
    else gets them; those that nobody took in time are gone.

    The generic cell rate algorithm without a burst (ITU-T I.371, annex A).
    """
    taken = count * rate.every_s
    transaction.execute(
        "INSERT INTO rates (origin, free_at) VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET"
        " free_at = CASE WHEN rates.free_at > ? THEN rates.free_at ELSE ? END + ?",
        (origin, transaction.now + taken, transaction.now, transaction.now, taken),
    )
    row = transaction.execute("SELECT free_at FROM rates WHERE origin = ?", (origin,)).fetchone()
    first = transaction.began + row[0] - taken - transaction.now
    return [first + each * rate.every_s for each in range(count)]

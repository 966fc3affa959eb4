"""Who takes the articles of a run to their ends: this process, or workers in a cluster."""

from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from summarizer import pipeline
from summarizer.cli import cluster, session
from summarizer.cli.session import Tape
from summarizer.endpoints import Wiring
from summarizer.endpoints.meter import Meter
from summarizer.errors import UsageError
from summarizer.ledger import Ledger
from summarizer.pipeline import Done, Means
from summarizer.reading import Source
from summarizer.settings import Settings

Story = Callable[[Iterable[Source], Means, Callable[[Done], None]], Awaitable[Ledger]]
"""The signature of pipeline.run."""


def require_possible(chosen: Settings, tape: Tape) -> None:
    """Raises UsageError where a cluster is asked for that cannot do this run."""
    if chosen.on == "here":
        return
    if tape.private:
        raise UsageError("--replay and record run on this machine alone: leave --on away")
    cluster.prepare()


@contextmanager
def story(chosen: Settings, wiring: Wiring, rules: str, meter: Meter) -> Iterator[Story]:
    """Until the block ends. Raises EndpointDown and UsageError where there is no cluster."""
    if chosen.on == "here":
        yield pipeline.run
        return
    from summarizer.cli.cluster import opening  # noqa: PLC0415  # an extra: Ray

    place = session.store_place(chosen)
    whole = place if "://" in place else str(Path(place).absolute())
    told = chosen.model_copy(update={"store": whole})
    with opening.fleet(told, wiring, rules, meter) as fleet:
        yield fleet.run

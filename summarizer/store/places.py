"""Where a store can be: a file, or a postgresql:// address."""

from contextlib import closing
from pathlib import Path

from summarizer.errors import UsageError
from summarizer.store import salvage, upkeep
from summarizer.store.database import Database
from summarizer.store.sqlite import Sqlite
from summarizer.store.upkeep import Verdict

SCHEMES = ("postgresql://", "postgres://")


def is_address(place: str) -> bool:
    """Whether a store is at an address, and no file."""
    return place.startswith(SCHEMES)


def database_at(place: str) -> Database:
    """Raises UsageError where PostgreSQL is asked for and its driver is not installed."""
    if not is_address(place):
        return Sqlite(place)
    try:
        from summarizer.store.postgres import Postgres  # noqa: PLC0415  # an extra: psycopg
    except ImportError as error:
        raise UsageError(
            "a store in PostgreSQL needs psycopg: python -m pip install 'summarizer[postgres]'"
        ) from error
    return Postgres(place)


def verify(place: Path | str, *, repair: bool = False) -> Verdict:
    """Check a store and every checksum in it; with `repair` what is damaged is taken out and will
    be asked for again. Raises StorageError where there is no store."""
    if not is_address(str(place)):
        return salvage.verify(Path(place), repair=repair)
    with closing(database_at(str(place))) as database:
        checked, bad = upkeep.check(database.rows)
        if repair and bad:
            database.transact([lambda each: upkeep.take_out(each.execute, bad)])
        return Verdict.of(checked, bad, repair=repair)

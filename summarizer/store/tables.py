"""The tables of a store, in the words of either database."""

from collections.abc import Iterator
from dataclasses import dataclass

NAMES = ("requests", "flights", "exchanges", "records", "sheets", "endpoints", "rates")

_TABLES = (
    """requests (
        key TEXT PRIMARY KEY, origin TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
        model TEXT NOT NULL, body {blob} NOT NULL)""",
    """flights (
        key TEXT NOT NULL, fence INTEGER NOT NULL, holder TEXT NOT NULL, started {real} NOT NULL,
        expires {real} NOT NULL, outcome TEXT, PRIMARY KEY (key, fence))""",
    """exchanges (
        id {id}, key TEXT NOT NULL, fence INTEGER NOT NULL, at {real} NOT NULL,
        accepted {flag} NOT NULL, status INTEGER NOT NULL, headers TEXT NOT NULL,
        body {blob} NOT NULL, unusable TEXT, sha256 {blob} NOT NULL)""",
    """records (
        id {id}, request_key TEXT NOT NULL, rules TEXT NOT NULL, at {real} NOT NULL,
        text TEXT NOT NULL, sha256 {blob} NOT NULL, UNIQUE (request_key, rules))""",
    """sheets (
        id {id}, key TEXT NOT NULL UNIQUE, request_key TEXT NOT NULL, rules TEXT NOT NULL,
        at {real} NOT NULL, text TEXT NOT NULL, sha256 {blob} NOT NULL)""",
    """endpoints (
        origin TEXT PRIMARY KEY, paused_until {real} NOT NULL DEFAULT 0, form TEXT)""",
    "rates (origin TEXT PRIMARY KEY, free_at {real} NOT NULL)",
)
_INDEXES = (
    "INDEX IF NOT EXISTS open_flights ON flights (holder) WHERE outcome IS NULL",
    "INDEX IF NOT EXISTS untold_flights ON flights (outcome) WHERE outcome IN ('lost', 'cut')",
    "INDEX IF NOT EXISTS exchanges_by_key ON exchanges (key, fence)",
    "UNIQUE INDEX IF NOT EXISTS one_accepted ON exchanges (key) WHERE accepted",
)


@dataclass(frozen=True)
class Words:
    """What a database calls its types; `id` is a number that grows by itself."""

    id: str
    real: str
    blob: str
    flag: str


def statements(words: Words) -> Iterator[str]:
    """What makes the tables where they are not there yet."""
    for table in _TABLES:
        named = table.format(id=words.id, real=words.real, blob=words.blob, flag=words.flag)
        yield f"CREATE TABLE IF NOT EXISTS {named}"
    for index in _INDEXES:
        yield f"CREATE {index}"

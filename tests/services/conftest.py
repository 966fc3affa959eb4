"""One PostgreSQL server for the checks of a file, and an empty store for each."""

from collections.abc import Iterator

import psycopg
import pytest
from serving import PostgresServer, postgres_server


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    with postgres_server() as started:
        yield started


@pytest.fixture
def store(server: PostgresServer) -> str:
    """The address of an empty store."""
    with psycopg.connect(server.address, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS brief CASCADE")
    return server.address


@pytest.fixture
def place(store: str) -> str:
    """The same, for the tests of every store."""
    return store

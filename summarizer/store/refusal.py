"""What PostgreSQL's refusals mean for a user: what, where, what to do now.

What the driver says is never shown: of an address it cannot read it may quote the password.
"""

import psycopg

from summarizer.errors import BadSetting, StorageError

_BY_STATE = {
    "28": "the server refuses this user or password: set PGPASSWORD, or write ~/.pgpass",
    "3D": "there is no such database: make it with createdb",
    "42501": "this user may not write there: GRANT CREATE ON DATABASE … TO …",
    "25006": "the server is a standby that cannot be written: name the primary",
    "53100": "the server's disk is full; free some space there and run again",
    "53300": "the server has no connection left: raise its max_connections, or run fewer workers",
}
_BY_WORDS = {
    "authentication failed": "28",
    "no password supplied": "28",
    "no pg_hba.conf entry": "28",
    "does not exist": "3D",
    "too many clients": "53300",
    "remaining connection slots": "53300",
}
"""A connection that is refused carries no state; a server that speaks another language is only
said to be out of reach."""


def refusal(error: psycopg.Error, shown: str, waited_s: float = 0.0) -> StorageError:
    """The error of a store at `shown` that was given up after `waited_s` seconds."""
    state = error.sqlstate or _state(str(error))
    for start, why in _BY_STATE.items():
        if state.startswith(start):
            return StorageError(f"the store {shown}: {why}")
    if isinstance(error, psycopg.OperationalError):
        gone = f"has not answered for {waited_s:.0f} s" if waited_s else "cannot be reached"
        return StorageError(
            f"the store {shown}: its server {gone}; start it and run the same command again, "
            "what was stored is kept"
        )
    return StorageError(
        f"the store {shown}: its server refused a statement ({type(error).__name__}); its log "
        "says why"
    )


def bad_address() -> BadSetting:
    """For an address that cannot be read; it is not repeated, it may hold a password."""
    return BadSetting(
        "--store is no address of a PostgreSQL database; write it like "
        "postgresql://user@host:5432/database, a password with %40 for @ and %2F for /"
    )


def _state(said: str) -> str:
    return next((state for words, state in _BY_WORDS.items() if words in said), "")

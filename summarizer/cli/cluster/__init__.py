"""Past one machine: the articles of a run go to workers in a Ray cluster.

Inside: opening (the cluster) > fleet, wave (the driver's side) > worker > desk | parcel. Whoever
imports one of them needs the extra `ray`, and Ray reads the environment as it is imported.
"""

import importlib.util
import os
import secrets
import socket
from collections.abc import Collection

from summarizer.errors import EndpointDown, UsageError

_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_BACKEND_LOG_LEVEL": "fatal",
    "RAY_DEDUP_LOGS_SKIP_REGEX": ".",  # nothing of its own on stdout, which is for briefs
    "RAY_ENABLE_AUTO_CONNECT": "0",  # no second cluster while one is being left
}
_ALONE = {
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # what makes it listen on 127.0.0.1 alone
    "RAY_AUTH_MODE": "token",  # and to nobody but this run
}
_CONNECT_S = 10.0


def prepare() -> None:
    """Have Ray tell nobody of this run and, without RAY_ADDRESS, listen to this machine alone.

    Raises UsageError where the extra is not installed.
    """
    for name in ("ray", "pyarrow"):
        if importlib.util.find_spec(name) is None:
            raise UsageError(f"--on ray needs {name}: pip install 'summarizer[ray]'")
    os.environ.update(_QUIET)
    if address() is None:
        os.environ.update(_ALONE, RAY_AUTH_TOKEN=secrets.token_hex(32))


def address() -> str | None:
    """Where the cluster is that the environment names; None for one of this machine."""
    given = os.environ.get("RAY_ADDRESS", "")
    return None if given in ("", "local") else given


def require_reachable(address: str) -> None:
    """Ray itself would try for two minutes. Raises UsageError and EndpointDown."""
    host, _, port = address.rpartition(":")
    if address == "auto":
        return
    if not host or "/" in host or not port.isdecimal():
        raise UsageError(f"RAY_ADDRESS={address}: write it like head:6379, or auto")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_S).close()
    except (OSError, ValueError, OverflowError) as error:
        raise EndpointDown(
            f"no Ray cluster at {address} ({type(error).__name__}); see RAY_ADDRESS"
        ) from error


def require_shared(place: str, machines: Collection[str], here: str) -> None:
    """A file can be locked by processes of one machine alone. Raises UsageError."""
    if "://" not in place and set(machines) != {here}:
        raise UsageError(
            f"the cluster has {len(machines)} machines, and the store {place} is a file on this "
            "one: workers elsewhere cannot use it; add --store postgresql://…"
        )

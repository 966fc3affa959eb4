"""Who holds a lease: a process, named so that others on this machine can tell it has died."""

import os
import uuid
from pathlib import Path

_PROC = Path("/proc")


def here() -> str:
    """This process: machine boot, process namespace, pid, start time, and a word of its own."""
    word = uuid.uuid4().hex[:12]
    return f"{_place()}/{os.getpid()}/{_start(os.getpid())}/{word}"


def is_dead(holder: str) -> bool:
    """True only if that process can be seen to be gone; elsewhere its lease has to run out."""
    try:
        place, pid, start, _ = holder.split("/")
    except ValueError:
        return False
    if not place or place != _place():
        return False
    return _start(int(pid)) != start


def _place() -> str:
    """Where a pid means the same process; "" where that cannot be told."""
    try:
        boot = (_PROC / "sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}:{(_PROC / 'self/ns/pid').readlink().name}"
    except OSError:
        return ""


def _start(pid: int) -> str:
    """When a process began, in ticks since boot; "" if there is none, or it is a zombie."""
    try:
        fields = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] in "ZX" else fields[19]

"""Writing files so that a reader sees the old one or the new one, never half."""

import contextlib
import hashlib
import itertools
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import StorageError

_NUMBERS = itertools.count()
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # a pipe is no file: nobody waits for its other end
_BINARY = getattr(os, "O_BINARY", 0)


def write(path: Path, text: str) -> bool:
    """Put `text` (UTF-8, newlines as they are) at `path` through a temporary file and a rename.

    Returns False where the file already holds exactly this text and was left alone.
    Not synced one by one; `sync` does that once. Raises StorageError.
    """
    data = text.encode("utf-8", errors="surrogatepass")
    try:
        if _holds(path, data):
            return False
        _replace(path, [data])
    except OSError as error:
        raise unwritable(path, error) from error
    return True


def mark(text: str) -> str:
    """SHA-256 (hex) of what `write` writes."""
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def stream(path: Path, parts: Iterable[str]) -> None:
    """The same for a text that comes in parts and is never held whole. Raises StorageError."""
    try:
        _replace(path, (part.encode("utf-8", errors="surrogatepass") for part in parts))
    except OSError as error:
        raise unwritable(path, error) from error


@contextlib.contextmanager
def fresh(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its place at `path` if the block ends well.

    Raises StorageError.
    """
    try:
        with _replacing(path) as file:
            yield file
    except OSError as error:
        raise unwritable(path, error) from error


def _replace(path: Path, data: Iterable[bytes]) -> None:
    with _replacing(path) as file:
        file.writelines(data)


def _holds(path: Path, data: bytes) -> bool:
    """Is it a file of exactly these bytes? Of another size, it is not even read."""
    try:
        handle = os.open(path, os.O_RDONLY | _BINARY | _AT_ONCE)
    except FileNotFoundError:
        return False
    with os.fdopen(handle, "rb", buffering=0) as file:
        found = os.fstat(handle)
        return stat.S_ISREG(found.st_mode) and found.st_size == len(data) and file.read() == data


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    handle, name = _temporary(path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        os.replace(name, path)  # noqa: PTH105  # a path for each file would cost as much
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _temporary(folder: Path) -> tuple[int, str]:
    """A new file in `folder`, which is made where it is not there; its rights follow the umask."""
    missing = False
    while True:
        name = f"{folder}{os.sep}.brief-{os.getpid()}-{next(_NUMBERS)}.tmp"
        try:
            return os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666), name
        except FileExistsError:
            continue  # of a process that was killed
        except FileNotFoundError:
            if missing:
                raise
            missing = True
            folder.mkdir(parents=True, exist_ok=True)


def require_writable(folder: Path) -> None:
    """Make `folder` and prove that a file can be put there, before anything is paid for.

    Raises StorageError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=".brief-", suffix=".tmp")
        os.write(handle, b"brief")
        os.close(handle)
        Path(name).unlink()
    except OSError as error:
        raise unwritable(folder, error) from error


def sync() -> None:
    """One sync of the file systems, at the end of a run: files can be derived again until then."""
    if hasattr(os, "sync"):
        os.sync()


def unwritable(path: Path, error: OSError) -> StorageError:
    """The error for a path that cannot be written: what, where, what to do now."""
    why = error.strerror or type(error).__name__
    return StorageError(
        f"cannot write {path}: {why.lower()}; free it or choose another place with --out or --store"
    )


def digest(paths: Iterable[Path]) -> str:
    """SHA-256 (hex) over the names and bytes of files, in the order of their names."""
    total = hashlib.sha256()
    for path in sorted(paths, key=lambda each: (each.name, str(each))):
        data = path.read_bytes()
        total.update(f"{path.name} {len(data)}\n".encode())
        total.update(data)
    return total.hexdigest()

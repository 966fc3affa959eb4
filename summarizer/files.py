"""Writing files so that a reader sees the old one or the new one, never half."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import StorageError


def write(path: Path, text: str) -> bool:
    """Put `text` (UTF-8, newlines as they are) at `path` through a temporary file and a rename.

    Returns False where the file already holds exactly this text and was left alone.
    Not synced one by one; `sync` does that once. Raises StorageError.
    """
    data = text.encode("utf-8", errors="surrogatepass")
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
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
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, (part.encode("utf-8", errors="surrogatepass") for part in parts))
    except OSError as error:
        raise unwritable(path, error) from error


@contextlib.contextmanager
def fresh(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its place at `path` if the block ends well.

    Raises StorageError.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _replacing(path) as file:
            yield file
    except OSError as error:
        raise unwritable(path, error) from error


def _replace(path: Path, data: Iterable[bytes]) -> None:
    with _replacing(path) as file:
        file.writelines(data)


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".brief-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


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

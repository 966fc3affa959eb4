"""A file, or standard input, as the material of one article."""

import os
import re
import stat
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import Unreadable
from summarizer.reading.decoding import decode
from summarizer.reading.source import LIMIT, Document, Material, Obstacle

_PAGE = re.compile(
    r"[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype )?html\b",
    re.I | re.S,
)
_KINDS = (
    (stat.S_ISFIFO, "is a pipe; feed it to brief run - instead"),
    (stat.S_ISDIR, "is a folder"),
    (stat.S_ISCHR, "is a device"),
    (stat.S_ISBLK, "is a device"),
    (stat.S_ISSOCK, "is a socket"),
)


@dataclass(frozen=True)
class File:
    """One file that holds one article; a link is followed only where `given` by the user."""

    place: Path
    markup: bool
    given: bool = False

    def document(self) -> Document:
        with open_regular(self.place, follow=self.given) as file:
            return _document(steady(file), markup=self.markup)


@dataclass(frozen=True)
class Held:
    """The bytes of a file, read already: another machine can make an article of them."""

    data: bytes = field(repr=False)
    markup: bool = False

    def document(self) -> Document:
        return _document(self.data, markup=self.markup)


def held(material: Material) -> Material:
    """The same material, with nothing of this machine left to be read."""
    try:
        if isinstance(material, File):
            with open_regular(material.place, follow=material.given) as file:
                return Held(steady(file), material.markup)
        if isinstance(material, StandardInput):
            return Held(material.data())
    except Unreadable as error:
        return Obstacle(error.reason, str(error))
    return material


@dataclass(frozen=True)
class StandardInput:
    """What is piped into `brief run -`: one article."""

    def document(self) -> Document:
        return _document(self.data(), markup=False)

    def data(self) -> bytes:
        if sys.stdin is None:
            raise Unreadable("unreadable", "standard input is closed")
        try:
            return _piped()
        except OSError as error:
            raise unreadable(error) from error


@cache
def _piped() -> bytes:
    """Standard input can be read once; the cost is told before it is read for good."""
    return bounded(sys.stdin.buffer)


def open_regular(place: Path, *, follow: bool) -> BinaryIO:
    """`place` opened for reading, if it is a plain file; waits for nobody. Raises Unreadable."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    if not follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(place, flags | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise unreadable(error) from error
    file = os.fdopen(handle, "rb")
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        file.close()
        raise Unreadable("unreadable", next(what for test, what in _KINDS if test(mode)))
    return file


def bounded(file: BinaryIO, size: int = LIMIT) -> bytes:
    """All of `file`, if that is an article's size. `size` is how much is expected: room for more
    is not taken. Raises Unreadable."""
    try:
        data = file.read(min(size, LIMIT) + 1)
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > LIMIT:
        raise Unreadable("too_large", f"is larger than {LIMIT // 1_000_000} MB; split it")
    return data


def steady(file: BinaryIO) -> bytes:
    """All of a file that nobody writes to meanwhile. Raises Unreadable."""
    before = os.fstat(file.fileno())
    data = bounded(file, before.st_size)
    after = os.fstat(file.fileno())
    if (before.st_mtime_ns, before.st_size) != (after.st_mtime_ns, after.st_size):
        raise Unreadable("unreadable", "changed while it was read; run again")
    return data


def unreadable(error: OSError) -> Unreadable:
    why = (error.strerror or type(error).__name__).lower()
    return Unreadable("unreadable", f"cannot be read: {why}")


def _document(data: bytes, *, markup: bool) -> Document:
    """Saved pages come under .txt, and piped in, as well: a text that begins as one is one."""
    text = decode(data, markup=markup or b"<html" in data[:2000].lower())
    return Document(text, markup=markup or _PAGE.match(text[:2000]) is not None)

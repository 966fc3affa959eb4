"""Names: what the files of each article are called under OUT; safe, and no two alike."""

import contextlib
import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from summarizer.article import Article
from summarizer.errors import Unreadable
from summarizer.reading.source import STANDARD_INPUT, Source
from summarizer.seen import Seen

_RESERVED = re.compile(
    r"(?:index|digest|data|run|recorded|con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE
)
_TAKEN = re.compile(rf"^{_RESERVED.pattern}$|\.(?:md|txt|json|html|csv)$", re.IGNORECASE)
"""What no folder may be called: a brief's file could have that name."""
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 150
"""Bytes of one component in UTF-8; file systems take 255, and endings are still to come."""


class Names:
    """Makes the paths and names of a run's sources distinct; remembers every one it let pass.

    `read` is asked for the text of those few whose name is taken or reserved.
    """

    def __init__(self, read: Callable[[Source], Article]) -> None:
        self._read = read
        self._names = Seen()
        self._paths = Seen()

    def distinct(self, sources: Iterable[Source]) -> Iterator[Source]:
        for source in sources:
            yield replace(source, path=self._path(source.path), name=self._name(source))

    def _path(self, path: str) -> str:
        count, distinct = 1, path
        while not self._paths.add(distinct):
            count += 1
            distinct = f"{path} ({count})"
        return distinct

    def _name(self, source: Source) -> str:
        name = source.name
        if _RESERVED.fullmatch(name.rpartition("/")[2]) or _key(name) in self._names:
            name = f"{name}-{self._digits(source)}"
        count, distinct = 1, name
        while not self._names.add(_key(distinct)):
            count += 1
            distinct = f"{name}-{count}"
        return distinct

    def _digits(self, source: Source) -> str:
        """Six hex digits of the text's SHA-256; of the path's where there is none, or none yet."""
        with contextlib.suppress(Unreadable):
            if source.path != STANDARD_INPUT:
                return self._read(source).sha256[:6]
        return hashlib.sha256(source.path.encode("utf-8")).hexdigest()[:6]


def safe(parts: Iterable[str]) -> str:
    """The parts of a path as a name: nothing that leads elsewhere, nothing unprintable."""
    folders = [_component(part) for part in parts]
    *above, last = [each for each in folders if each] or ["article"]
    return "/".join([f"{each}_" if _TAKEN.search(each) else each for each in above] + [last])


def printable(path: str) -> str:
    """A path as people see it, on one line: controls, hidden and broken characters escaped."""
    if path.isascii() and path.isprintable():
        return path
    return "".join(
        each if unicodedata.category(each)[0] not in "CZ" or each == " " else _escaped(each)
        for each in path
    )


def _component(part: str) -> str:
    clean = _UNSAFE.sub("_", unicodedata.normalize("NFC", part))
    if not (clean.isascii() and clean.isprintable()):
        clean = "".join(
            each if unicodedata.category(each)[0] not in "CZ" or each == " " else "_"
            for each in clean
        )
    clean = clean.strip(" .").lstrip("-")
    return clean.encode("utf-8")[:_LONGEST].decode("utf-8", errors="ignore").rstrip(" .")


def _key(name: str) -> str:
    """Alike on the file systems that fold case or composition (macOS, Windows)."""
    return unicodedata.normalize("NFC", name).casefold()


def _escaped(character: str) -> str:
    point = ord(character)
    if 0xDC80 <= point <= 0xDCFF:  # a byte that is no UTF-8, as os.fsdecode hides it
        return f"\\x{point - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")

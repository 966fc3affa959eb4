"""The shelf: what was worked out of patterns, kept on disk beside the bytecode.

Python keeps what it compiles of a module; what `re` makes of a pattern it forgets. To look into the
patterns of the rules and to compile them anew took 2.2 of the 3.9 seconds that a run of twelve
articles takes; to read what is kept takes 0.01.
"""

import atexit
import contextlib
import hashlib
import marshal
import sys
from collections.abc import Callable
from functools import cached_property, wraps
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from summarizer import files
from summarizer.errors import StorageError

P = ParamSpec("P")
R = TypeVar("R")

Found = dict[tuple[Any, ...], Any]  # Any: what marshal holds
"""What a function came to, by its name and what it was given: a pattern that is changed by a letter
is another one."""

_SEAL = hashlib.sha256().digest_size
_MOST = 20_000  # ten times as many as the rules ask for: most are of patterns that are no more


class Shelf:
    """Answers kept at `place`; they hold under `mark` alone.

    A file that has another mark, or is not as it was written, is as none; a folder that cannot be
    written to keeps nothing. Of several processes the last one's file stays: what only the others
    found is found again, and kept, the next time.
    """

    def __init__(self, place: Path, mark: str) -> None:
        self._place, self._mark = place, hashlib.sha256(mark.encode())
        self._new: Found = {}

    def kept(self, work: Callable[P, R]) -> Callable[P, R]:
        """The same, worked out once for all processes. Takes and gives what marshal holds: texts,
        numbers, tuples, nothing of our own."""

        @wraps(work)
        def asked(*args: P.args, **kwargs: P.kwargs) -> R:
            key = (work.__qualname__, *args, *sorted(kwargs.items()))
            if key not in self._found:
                self._found[key] = self._new[key] = work(*args, **kwargs)
            found: R = self._found[key]
            return found

        return asked

    def keep(self) -> None:
        """Write what is new beside what is there."""
        if not self._new or sys.dont_write_bytecode:
            return
        before = self._read()
        told = marshal.dumps({**before, **self._new} if len(before) < _MOST else self._new)
        with contextlib.suppress(StorageError), files.fresh(self._place) as file:
            file.writelines((self._seal(told), told))

    @cached_property
    def _found(self) -> Found:
        return self._read()

    def _read(self) -> Found:
        try:
            data = memoryview(self._place.read_bytes())
        except OSError:
            return {}
        seal, told = data[:_SEAL], data[_SEAL:]
        if seal != self._seal(told):
            return {}
        found: Found = marshal.loads(told)  # noqa: S302  # as near to us as the bytecode
        return found

    def _seal(self, told: bytes | memoryview) -> bytes:
        """Of the mark and of every byte."""
        whole = self._mark.copy()
        whole.update(told)
        return whole.digest()


_HERE = Path(__file__)
_SHELF = Shelf(
    Path(cache_from_source(str(_HERE))).with_suffix(".patterns"),
    f"{sys.version} {sys.byteorder} {sys.maxsize} {files.digest(_HERE.parent.glob('*.py'))}",
)
kept = _SHELF.kept
atexit.register(_SHELF.keep)

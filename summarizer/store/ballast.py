"""The Ballast: room set aside on the disk, so that replies already paid for can still be kept
when it fills up."""

import contextlib
import os
from pathlib import Path

SIZE = 4 * 1024 * 1024


class Ballast:
    """A file beside the store that is thrown off, once, when a commit finds the disk full."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.thrown = False

    def load(self) -> None:
        """Take the room. Raises OSError where there is none."""
        if self._path.is_file() and self._path.stat().st_size == SIZE:
            return
        piece = os.urandom(64 * 1024)  # zeros might take no room
        try:
            with self._path.open("wb") as file:
                for _ in range(SIZE // len(piece)):
                    file.write(piece)
        except OSError:
            self._path.unlink(missing_ok=True)
            raise

    def throw(self) -> bool:
        """Free the room; False if that was done before."""
        if self.thrown:
            return False
        self.thrown = True
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        return True

"""Finding articles: from the paths a user gives to sources, in an order that stays."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.errors import NoSuchPath, NothingToRead
from summarizer.reading.file import File, StandardInput, unreadable
from summarizer.reading.names import printable, safe
from summarizer.reading.parquet import MISSING, parquet_rows, readable
from summarizer.reading.rows import rows
from summarizer.reading.source import STANDARD_INPUT, Obstacle, Source
from summarizer.seen import Seen

ENDINGS = (".txt", ".md", ".html", ".htm", ".jsonl", ".parquet")
_TABLES = {".jsonl": rows, ".parquet": parquet_rows}

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|www\.", re.IGNORECASE)
_INSTEAD = {
    ".pdf": "save its text as .txt (pdftotext does) and give that",
    ".doc": "save it as .txt and give that",
    ".docx": "save it as .txt and give that",
    ".odt": "save it as .txt and give that",
    ".rtf": "save it as .txt and give that",
    ".json": "put each article on a line of its own in a .jsonl file",
    ".csv": "put each article on a line of its own in a .jsonl file",
}


def found(paths: Sequence[str | Path]) -> Iterator[Source]:
    """The sources under `paths`, names not yet distinct. Every path is looked at before the first.

    Raises NoSuchPath, NothingToRead.
    """
    given = [str(each) for each in paths]
    for each in given:
        _require(each)
    return _once(given) if len(given) > 1 else _under(given[0]) if given else iter(())


def _require(given: str) -> None:
    shown = printable(given)
    if given == STANDARD_INPUT:
        return
    if not given.strip():
        raise NoSuchPath("an empty path was given: is a variable of the shell unset?")
    if _ADDRESS.match(given):
        raise NothingToRead(f"brief fetches nothing: save {shown} as .html and give that file")
    place = Path(given)
    try:
        place.lstat()
    except (OSError, ValueError) as error:
        raise NoSuchPath(f"no such file or folder: {shown}") from error
    instead = _INSTEAD.get(place.suffix.lower())
    if place.is_dir():
        if next(_under(given), None) is None:
            raise NothingToRead(f"no article in {shown}; looked for {', '.join(ENDINGS)}")
    elif instead:
        raise NothingToRead(f"brief does not read {shown}: {instead}")
    elif place.suffix.lower() == ".parquet" and not readable():
        raise NothingToRead(f"{shown}: {MISSING}")


def _once(given: Sequence[str]) -> Iterator[Source]:
    """`a/` and `a/x.txt` hold one article, given twice: it is read once."""
    seen = Seen()
    for each in given:
        for source in _under(each):
            place = source.path
            if each != STANDARD_INPUT:
                base = Path(each).resolve()
                place = str(
                    base / source.path if Path(each).is_dir() else base.parent / source.path
                )
            if seen.add(place):
                yield source


def _under(given: str) -> Iterator[Source]:
    place = Path(given)
    if given == STANDARD_INPUT:
        yield Source(STANDARD_INPUT, "stdin", StandardInput())
    elif not place.is_dir():
        yield from _sources(place, (place.name,), given=True)
    else:
        for parts in _walk(place):
            if isinstance(parts, Source):
                yield parts
            else:
                yield from _sources(place.joinpath(*parts), parts, given=False)


def _sources(place: Path, parts: tuple[str, ...], *, given: bool) -> Iterator[Source]:
    """The article in a file, or those in its rows."""
    path = printable("/".join(parts))
    stem = (*parts[:-1], Path(parts[-1]).stem)
    ending = place.suffix.lower()
    if ending in _TABLES:
        for key, row in _TABLES[ending](place, given=given):
            yield Source(f"{path}/{printable(key)}", safe((*stem, key)), row)
    else:
        yield Source(path, safe(stem), File(place, ending in (".html", ".htm"), given))


def _walk(root: Path) -> Iterator[tuple[str, ...] | Source]:
    """Files that end as articles do, a folder's own before those of its subfolders, by name.

    Links are not followed: what they lead to inside is found at its own place, and what lies
    outside was not given. Neither are hidden names, nor a folder that brief wrote. A folder that
    cannot be listed comes as a source that cannot be read.
    """
    waiting: list[tuple[str, ...]] = [()]
    while waiting:
        parts = waiting.pop()
        folder = root.joinpath(*parts)
        try:
            if parts and (folder / "data" / "run.json").is_file():
                continue
            files, folders = _listed(folder)
        except OSError as error:
            shown = printable("/".join(parts) or root.name)
            material = Obstacle("unreadable", str(unreadable(error)))
            yield Source(f"{shown}/", safe(parts or (root.name,)), material)
            continue
        yield from ((*parts, each) for each in files)
        waiting.extend((*parts, each) for each in reversed(folders))


def _listed(folder: Path) -> tuple[list[str], list[str]]:
    files, folders = [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.name)
            elif entry.name.lower().endswith(ENDINGS):
                files.append(entry.name)
    return sorted(files), sorted(folders)

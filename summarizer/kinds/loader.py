"""Finding and loading kinds: the folders a user names first, ours last."""

import difflib
import hashlib
import importlib.util
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from pydantic import BaseModel

from summarizer import files
from summarizer.errors import BrokenKind, NoSuchPath, UnknownKind
from summarizer.kinds import schema
from summarizer.kinds.kind import Kind
from summarizer.vocabulary import Part

_PACKAGE = Path(__file__).resolve().parents[1]
ROOT = _PACKAGE if (_PACKAGE / "schemas").is_dir() else _PACKAGE.parent
"""Where our own prompts/, schemas/ and templates/ lie: in the package in a wheel, beside it in a
clone (an editable install does not see the copies)."""

NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")


def load(name: str, folders: Sequence[Path] = ()) -> Kind:
    """The kind of that name from the first folder that has it; ours come last.

    Raises UnknownKind (with the nearest name) and BrokenKind (with file and line).
    """
    _require_folders(folders)
    for root in [*folders, ROOT]:
        if NAME.fullmatch(name) and (root / "schemas" / f"{name}.py").is_file():
            return _load(name, root)
    known = list(names(folders))
    near = difflib.get_close_matches(name, known, n=1)
    where = f"under {', '.join(map(str, folders))} or " if folders else ""
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UnknownKind(
        f"no kind called {name!r} {where}among our own; there are: {', '.join(known)}{hint}"
    )


def names(folders: Sequence[Path] = ()) -> dict[str, Path]:
    """Every kind that can be loaded, by name, with the folder it comes from."""
    _require_folders(folders)
    found: dict[str, Path] = {}
    for root in [*folders, ROOT]:
        for path in sorted((root / "schemas").glob("*.py")):
            if NAME.fullmatch(path.stem):
                found.setdefault(path.stem, root)
    return dict(sorted(found.items()))


def _require_folders(folders: Sequence[Path]) -> None:
    for folder in folders:
        if not folder.is_dir():
            raise NoSuchPath(f"--kinds {folder}: no such folder")


def class_name(name: str) -> str:
    """What the entry's class is called: ProductRecall for product_recall."""
    return "".join(word.capitalize() for word in name.split("_"))


def _load(name: str, root: Path) -> Kind:
    paths = {
        "prompt": root / "prompts" / f"{name}.md",
        "schema": root / "schemas" / f"{name}.py",
        "template": root / "templates" / f"{name}.md",
    }
    for part, path in paths.items():
        if not path.is_file():
            raise BrokenKind(f"the kind {name!r} has no {part}: write {path}")
    module = _execute(name, paths["schema"])
    return Kind(
        name=name,
        prompt=_text(paths["prompt"]),
        entry=_entry(name, module, paths["schema"]),
        template=_text(paths["template"]),
        folder=root,
        digest=files.digest(paths.values()),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenKind(f"{path} cannot be read as UTF-8: {error}") from error


def _execute(name: str, path: Path) -> ModuleType:
    """Run a schema's file as a module; registered first, or forward references do not resolve."""
    place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
    title = f"brief_kind_{name}_{place}"
    spec = importlib.util.spec_from_file_location(title, path.resolve())
    if spec is None or spec.loader is None:
        raise BrokenKind(f"{path} cannot be loaded as Python")
    module = importlib.util.module_from_spec(spec)
    sys.modules[title] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:  # a user's file may raise anything: name its line
        del sys.modules[title]
        line = _line_in(path, error)
        raise BrokenKind(f"{path}{line}: {type(error).__name__}: {error}") from error
    return module


def _line_in(path: Path, error: BaseException) -> str:
    """ ":12", the last line of that file that the error passed through, or ""."""
    if isinstance(error, SyntaxError) and error.lineno:
        return f":{error.lineno}"
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path.resolve()):
            line = trace.tb_lineno
        trace = trace.tb_next
    return f":{line}" if line else ""


def _entry(name: str, module: ModuleType, path: Path) -> type[BaseModel]:
    """The class named like the kind, its values all evidenced."""
    title = class_name(name)
    entry = getattr(module, title, None)
    if not (isinstance(entry, type) and issubclass(entry, Part)):
        raise BrokenKind(f"{path}: there is no class {title}(Part) in it")
    loose = next(schema.unevidenced(entry, title), None)
    if loose:
        raise BrokenKind(
            f"{path}: {loose} has no evidence, on itself or above it; "
            "let its class inherit from Evidenced"
        )
    return entry

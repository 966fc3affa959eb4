"""A Kind: prompt, schema and template of one name, found in the user's folders or in ours."""

import contextlib
import difflib
import hashlib
import importlib.util
import re
import sys
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from pydantic import BaseModel, ConfigDict, create_model

from summarizer import files
from summarizer.errors import BrokenKind, UnknownKind, UsageError
from summarizer.vocabulary import Chosen, Evidenced, Part, Quote

_PACKAGE = Path(__file__).resolve().parent
ROOT = _PACKAGE if (_PACKAGE / "schemas").is_dir() else _PACKAGE.parent
"""Where our own prompts/, schemas/ and templates/ lie: in the package in a wheel, beside it in a
clone (an editable install does not see the copies)."""

NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")


@dataclass(frozen=True)
class Kind:
    """What is asked, what must come back, and how it reads.

    prompt     the instructions, as the file holds them
    entry      the pydantic model of one record
    template   the Markdown template (jinja2), as the file holds it
    folder     the root it was found under
    digest     SHA-256 (hex) over the three files
    """

    name: str
    prompt: str
    entry: type[BaseModel]
    template: str
    folder: Path
    digest: str

    @cached_property
    def reply(self) -> type[BaseModel]:
        """The model of a whole reply: {"records": [entry, …]}."""
        return create_model(
            "Records",
            __config__=ConfigDict(frozen=True, extra="ignore"),
            records=(list[self.entry], ...),  # type: ignore[name-defined]  # a class made at run time
        )

    @cached_property
    def json_schema(self) -> dict[str, Any]:  # Any: JSON
        """The bare schema of a reply: no titles, no docstrings, no defaults."""
        schema = self.reply.model_json_schema()
        _strip(schema)
        return schema

    @cached_property
    def strict_schema(self) -> dict[str, Any]:  # Any: JSON
        """The same as OpenAI's strict mode wants it: all required, extras forbidden."""
        schema = deepcopy(self.json_schema)
        for node in _objects(schema):
            node["additionalProperties"] = False
            node["required"] = list(node["properties"])
        return schema

    @property
    def schema_path(self) -> Path:
        return self.folder / "schemas" / f"{self.name}.py"

    @property
    def template_path(self) -> Path:
        return self.folder / "templates" / f"{self.name}.md"


def load(name: str, folders: Sequence[Path] = ()) -> Kind:
    """The kind of that name from the first folder that has it; ours come last.

    Raises UnknownKind (with the nearest names) and BrokenKind (with the file).
    """
    roots = [*folders, ROOT]
    for root in roots:
        if (root / "schemas" / f"{name}.py").is_file() and NAME.fullmatch(name):
            return _load(name, root)
    known = list(names(folders))
    near = difflib.get_close_matches(name, known, n=1)
    where = ", ".join(str(root) for root in folders) or "the built-in kinds"
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UnknownKind(f"no kind called {name!r} in {where}; there are: {', '.join(known)}{hint}")


def names(folders: Sequence[Path] = ()) -> dict[str, Path]:
    """Every kind that can be loaded, by name, with the folder it comes from."""
    found: dict[str, Path] = {}
    for root in [*folders, ROOT]:
        for path in sorted((root / "schemas").glob("*.py")):
            if NAME.fullmatch(path.stem):
                found.setdefault(path.stem, root)
    return dict(sorted(found.items()))


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
        prompt=paths["prompt"].read_text(encoding="utf-8"),
        entry=_entry(name, module, paths["schema"]),
        template=paths["template"].read_text(encoding="utf-8"),
        folder=root,
        digest=files.digest(paths.values()),
    )


def _execute(name: str, path: Path) -> ModuleType:
    """Run a schema's file as a module; registered first, or forward references do not resolve."""
    place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
    title = f"brief_kind_{name}_{place}"
    spec = importlib.util.spec_from_file_location(title, path)
    if spec is None or spec.loader is None:
        raise BrokenKind(f"{path} cannot be loaded as Python")
    module = importlib.util.module_from_spec(spec)
    sys.modules[title] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
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
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return f":{line}" if line else ""


def _entry(name: str, module: ModuleType, path: Path) -> type[BaseModel]:
    """The class named like the kind (product_recall: ProductRecall), its values all evidenced."""
    title = "".join(word.capitalize() for word in name.split("_"))
    entry = getattr(module, title, None)
    if not (isinstance(entry, type) and issubclass(entry, Part)):
        raise BrokenKind(f"{path}: there is no class {title}(Part) in it")
    bare = next(_unevidenced(entry, title, covered=False), None)
    if bare:
        raise BrokenKind(
            f"{path}: {bare} has no evidence, on itself or above it; "
            "let its class inherit from Evidenced"
        )
    return entry


def _unevidenced(
    model: type[BaseModel], where: str, *, covered: bool, seen: frozenset[type] = frozenset()
) -> Iterator[str]:
    """Paths of values that no quote is given for."""
    covered = covered or issubclass(model, Evidenced)
    for field_name, field in model.model_fields.items():
        parts = [each for each in _models(field.annotation) if each not in seen]
        for part in parts:
            if not issubclass(part, Quote):
                inside = f"{where}.{field_name}"
                yield from _unevidenced(part, inside, covered=covered, seen=seen | {model})
        chosen = any(isinstance(each, Chosen) for each in field.metadata)
        if not _models(field.annotation) and not chosen and not covered:
            yield f"{where}.{field_name}"


def _models(annotation: Any) -> list[type[BaseModel]]:  # Any: an annotation
    """The pydantic models inside an annotation such as list[X] or X | None."""
    if isinstance(annotation, type):
        with contextlib.suppress(TypeError):
            if issubclass(annotation, BaseModel):
                return [annotation]
    inner = getattr(annotation, "__args__", ())
    return [model for each in inner for model in _models(each)]


def _objects(node: Any) -> Iterator[dict[str, Any]]:  # Any: JSON
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict):
            yield node
        for value in node.values():
            yield from _objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from _objects(value)


def _strip(node: Any) -> None:  # Any: JSON
    """Take titles, defaults and docstrings out: a model pays for them and learns nothing."""
    if isinstance(node, list):
        for value in node:
            _strip(value)
    if not isinstance(node, dict):
        return
    for word in ("title", "default", "pattern"):
        if not isinstance(node.get(word), dict):
            node.pop(word, None)
    if "properties" in node:
        node.pop("description", None)
    for value in node.values():
        _strip(value)


def require_new(name: str) -> None:
    """Raises UsageError where a kind cannot be called that."""
    if not NAME.fullmatch(name):
        raise UsageError(f"a kind's name is lower case letters, digits and _, not {name!r}")

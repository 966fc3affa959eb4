"""Settings: flag > environment (BRIEF_…) > brief.toml here > the user's config.toml > default."""

import difflib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.errors import BadSetting, UnknownSetting

Format = Literal["html", "md", "json", "csv", "txt"]
Language = Literal["en", "zh", "fr"]


class Settings(BaseModel):
    """Everything a run can be told, beside its input. Keys are never settings: they come from
    OPENAI_API_KEY alone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = "builtin"
    base_url: str | None = None
    kind: str = "cooperation"
    kinds: tuple[Path, ...] = ()
    language: Language = "en"
    out: Path = Path("briefs")
    store: str | None = None
    format: tuple[Format, ...] = ("html", "md", "json")
    template: Path | None = None
    temperature: float | None = None
    max_cost: float = Field(default=2.0, ge=0)
    max_calls: int | None = Field(default=None, ge=0)
    max_wait: float = Field(default=600.0, ge=0)
    deadline: float = Field(default=60.0, gt=0)
    concurrency: int = Field(default=8, ge=1, le=1024)
    allow_http: bool = False


LISTS = frozenset({"kinds", "format"})


def load(
    flags: Mapping[str, Any],  # Any: typer's values
    environment: Mapping[str, str],
    here: Path,
    home: Path,
) -> Settings:
    """The settings that apply in folder `here` for a user whose configuration lies in `home`.

    Flags that are None were not given. Raises UnknownSetting and BadSetting, naming the source
    and the nearest right key.
    """
    merged: dict[str, Any] = {}  # Any: as above
    origin: dict[str, str] = {}
    layers = [
        *_files(here, home),
        ("the environment", _environment(environment)),
        ("the command line", {key: value for key, value in flags.items() if value is not None}),
    ]
    for source, values in layers:
        for key, value in values.items():
            if key not in Settings.model_fields:
                raise _unknown(key, source)
            merged[key] = value
            origin[key] = source
    try:
        return Settings(**merged)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = str(first["loc"][0])
        raise BadSetting(
            f"{origin.get(key, 'the settings')}: {key} = {first.get('input')!r}: "
            f"{first['msg'].lower()}"
        ) from error


def config_home(environment: Mapping[str, str], user: Path) -> Path:
    """The folder of the user's config.toml (XDG base directories)."""
    return Path(environment.get("XDG_CONFIG_HOME") or user / ".config") / "brief"


def store_home(environment: Mapping[str, str], user: Path) -> Path:
    """The one store of all runs, unless told otherwise (XDG base directories)."""
    return Path(environment.get("XDG_DATA_HOME") or user / ".local" / "share") / "brief/store.db"


def _files(here: Path, home: Path) -> list[tuple[str, dict[str, Any]]]:  # Any: TOML
    found = []
    for path in (home / "config.toml", here / "brief.toml"):
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            raise BadSetting(f"{path} cannot be read as TOML: {error}") from error
        for key in ("kinds", "out", "template"):  # paths in a file are relative to that file
            if key in values:
                values[key] = _beside(path, values[key])
        found.append((path.name if path.parent == here else str(path), values))
    return found


def _beside(file: Path, value: Any) -> Any:  # Any: TOML
    if isinstance(value, list):
        return [_beside(file, each) for each in value]
    return file.parent / value if isinstance(value, str) else value


def _environment(environment: Mapping[str, str]) -> dict[str, Any]:  # Any: as in load
    values: dict[str, Any] = {}  # Any: as in load
    if environment.get("OPENAI_BASE_URL"):
        values["base_url"] = environment["OPENAI_BASE_URL"]
    for name, value in environment.items():
        if name.startswith("BRIEF_") and value:
            key = name.removeprefix("BRIEF_").lower()
            if key not in Settings.model_fields:
                raise _unknown(key, f"the environment ({name})")
            values[key] = value.split(",") if key in LISTS else value
    return values


def _unknown(key: str, source: str) -> UnknownSetting:
    near = difflib.get_close_matches(key.lower(), Settings.model_fields, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    known = f"; there are: {', '.join(Settings.model_fields)}"
    return UnknownSetting(f"{source}: there is no setting called {key!r}{hint or known}")

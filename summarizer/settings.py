"""Settings: flag > environment (BRIEF_…) > brief.toml here > the user's config.toml > default."""

import difflib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_serializer,
    field_validator,
)
from pydantic_core import PydanticCustomError

from summarizer.errors import BadSetting, UnknownSetting

Format = Literal["html", "md", "json", "csv", "txt"]
Language = Literal["en", "zh", "fr"]

_NO_FORMAT = (
    "there is no format called {name}; {hint}give one or more of html, md, json, csv, txt, "
    "with commas between them"
)


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
    temperature: float | None = Field(default=None, allow_inf_nan=False)
    max_cost: float = Field(default=2.0, ge=0)
    max_calls: int | None = Field(default=None, ge=0)
    max_wait: float = Field(default=600.0, ge=0)
    rate: str | None = None
    deadline: float = Field(default=60.0, gt=0)
    concurrency: int = Field(default=8, ge=1, le=1024)
    allow_http: bool = False
    jobs: int | None = Field(default=None, ge=1, le=1024)
    on: Literal["here", "ray"] = "here"

    @field_validator("format", mode="before")
    @classmethod
    def _formats(cls, given: Any) -> Any:  # Any: as it was given
        """Several in one word, with commas; each once."""
        if not isinstance(given, str | list | tuple):
            return given
        words = [given] if isinstance(given, str) else given
        names = [name.strip().lower() for word in words for name in str(word).split(",")]
        names = list(dict.fromkeys(name for name in names if name))
        known = get_args(Format)
        for name in names or [""]:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                hint = f"did you mean {near[0]}? " if near else ""
                raise PydanticCustomError("format", _NO_FORMAT, {"name": repr(name), "hint": hint})
        return names

    @field_validator("base_url")
    @classmethod
    def _an_address(cls, url: str | None) -> str | None:
        """https://host/v1 and nothing else: no password, no query, a port that is one."""
        if url is None:
            return None
        try:
            parts = urlsplit(url)
            whole = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
        except ValueError:
            whole = False
            parts = urlsplit("")
        if parts.username or parts.password or parts.query or parts.fragment:
            raise PydanticCustomError("secret", "an address may hold no password and no query")
        if not whole:
            raise PydanticCustomError("address", "write it like https://host/v1")
        return url

    @field_validator("rate")
    @classmethod
    def _a_rate(cls, rate: str | None) -> str | None:
        """Calls a second or a minute: 400/s, 30/min."""
        if rate is not None and not re.fullmatch(r"[1-9][0-9]{0,6}/(s|min)", rate):
            raise PydanticCustomError("rate", "write it like 400/s or 30/min")
        return rate

    @field_serializer("store")
    def _no_password(self, store: str | None) -> str | None:
        return None if store is None else without_password(store)


LISTS = frozenset({"kinds", "format"})
SECRET = frozenset({"base_url", "store"})
"""Settings that may hold a password where they are wrong."""


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
            merged[key] = [value] if key in LISTS and isinstance(value, str) else value
            origin[key] = source
    try:
        return Settings(**merged)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = str(first["loc"][0])
        shown = "…" if key in SECRET else _as_given(first.get("input"))
        raise BadSetting(
            f"{origin.get(key, 'the settings')}: {key} = {shown}: {first['msg'].lower()}"
        ) from error


def _as_given(value: Any) -> str:  # Any: whatever a setting was set to
    """A list of words as it stands on a command line."""
    if isinstance(value, list | tuple) and all(isinstance(each, str) for each in value):
        return repr(",".join(value))
    return repr(value)


def without_password(place: str) -> str:
    """A store's place as it may be shown and written down; also of an address that is none."""
    scheme, colon, rest = place.partition("://")
    if not colon:
        return place
    rest, _, query = rest.partition("?")
    head, at, rest = rest.rpartition("@")  # a password may hold what it should not
    hosts, slash, path = rest.partition("/")
    shown = ",".join(_host(host) for host in hosts.split(","))
    kept = [pair for pair in parse_qsl(query) if "password" not in pair[0].lower()]
    asked = f"?{urlencode(kept)}" if kept else ""
    return f"{scheme}://{head.partition(':')[0]}{at}{shown}{slash}{path}{asked}"


def _host(host: str) -> str:
    """With its port, if that is one."""
    name, colon, port = host.rpartition(":")
    return host if not colon or port.isdigit() or host.endswith("]") else f"{name}:…"


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
        for key in (
            "kinds",
            "out",
            "template",
            "store",
        ):  # paths in a file are relative to that file
            if key in values:
                values[key] = _beside(path, values[key])
        found.append((path.name if path.parent == here else str(path), values))
    return found


def _beside(file: Path, value: Any) -> Any:  # Any: TOML
    if isinstance(value, list):
        return [_beside(file, each) for each in value]
    if not isinstance(value, str) or "://" in value:
        return value
    return str(file.parent / Path(value).expanduser())


def _environment(environment: Mapping[str, str]) -> dict[str, Any]:  # Any: as in load
    values: dict[str, Any] = {}  # Any: as in load
    if environment.get("OPENAI_BASE_URL"):
        values["base_url"] = environment["OPENAI_BASE_URL"]
    for name, value in environment.items():
        if name.startswith("BRIEF_") and value:
            key = name.removeprefix("BRIEF_").lower()
            if key not in Settings.model_fields:
                raise _unknown(key, f"the environment ({name})")
            values[key] = [each.strip() for each in value.split(",")] if key in LISTS else value
    return values


def _unknown(key: str, source: str) -> UnknownSetting:
    near = difflib.get_close_matches(key.lower(), Settings.model_fields, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    known = f"; there are: {', '.join(Settings.model_fields)}"
    return UnknownSetting(f"{source}: there is no setting called {key!r}{hint or known}")

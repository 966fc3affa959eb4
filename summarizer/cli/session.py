"""What a command finds around it: settings, kind, key, store."""

import os
from pathlib import Path
from typing import Any

from summarizer import kinds, settings
from summarizer.errors import UsageError
from summarizer.kinds import Kind
from summarizer.request import BUILTIN
from summarizer.settings import Settings


def load(**flags: Any) -> Settings:  # Any: typer's values
    """The settings that apply here and now. Raises UnknownSetting and BadSetting."""
    home = settings.config_home(os.environ, Path.home())
    return settings.load(flags, os.environ, Path.cwd(), home)


def kind(chosen: Settings) -> Kind:
    """The kind to ask for. Raises UnknownKind, BrokenKind, and UsageError where nobody answers."""
    found = kinds.load(chosen.kind, chosen.kinds)
    if chosen.model == BUILTIN and chosen.kind != "cooperation":
        raise UsageError(
            f"the built-in rules answer the kind cooperation alone; for {chosen.kind} "
            "name a model with --model, or replay with --replay"
        )
    return found


def key() -> str | None:
    """The key of the endpoint, from OPENAI_API_KEY alone."""
    return os.environ.get("OPENAI_API_KEY") or None


def store_place(chosen: Settings) -> str:
    """Where the store lies: a path or a database's address."""
    return chosen.store or str(settings.store_home(os.environ, Path.home()))

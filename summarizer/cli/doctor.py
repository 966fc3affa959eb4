"""`brief doctor`: who would answer, is it reachable, which modes, where things lie."""

import asyncio
import importlib.metadata
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import typer

from summarizer import endpoints, kinds, settings
from summarizer.cli import options, session
from summarizer.cli.screen import plain
from summarizer.errors import BriefError
from summarizer.request import BUILTIN
from summarizer.settings import Settings
from summarizer.store import Store
from summarizer.store.places import is_address

app = typer.Typer(rich_markup_mode=None)


@app.command()
def doctor(
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    store: options.StoreFile = None,
    folders: options.KindFolders = None,
) -> None:
    """Say who would answer a run from here, whether it is reachable, and where things lie.

    Nothing is paid for: only the list of models is asked for.
    """
    chosen = session.load(model=model, base_url=base_url, store=store, kinds=folders or None)
    kept, sound = _store(chosen)
    answers, healthy = asyncio.run(_endpoint(chosen))
    for name, value in [*answers, *_versions(), *_files(), *_kinds(chosen), kept]:
        typer.echo(plain(f"{name:<12}{value}"))
    sys.exit((0 if sound else 6) if healthy else 5)


def _versions() -> Iterator[tuple[str, str]]:
    names = ("summarizer", "openai", "instructor", "pydantic")
    shown = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    yield "versions", f"{shown}, Python {platform.python_version()}"


def _files() -> Iterator[tuple[str, str]]:
    home = settings.config_home(os.environ, Path.home())
    for path in (Path.cwd() / "brief.toml", home / "config.toml"):
        yield "settings", f"{path}{'' if path.is_file() else ' (not there)'}"
    names = [name for name in os.environ if name.startswith("BRIEF_")]
    if names:
        yield "settings", f"from the environment: {', '.join(sorted(names))}"


def _kinds(chosen: Settings) -> Iterator[tuple[str, str]]:
    found = kinds.names(chosen.kinds)
    yield "kinds", ", ".join(found)


def _store(chosen: Settings) -> tuple[tuple[str, str], bool]:
    """Where the store lies, and whether it can be used; none is made by looking."""
    place = session.store_place(chosen)
    if not is_address(place) and not Path(place).exists():
        return ("store", f"{place} (not there yet)"), True
    try:
        with Store.open(place) as opened:
            found = opened.stats()
            return ("store", f"{found.path} ({found.bytes / 1e6:.1f} MB)"), True
    except BriefError as error:
        return ("store", str(error)), False


async def _endpoint(chosen: Settings) -> tuple[list[tuple[str, str]], bool]:
    """Who would answer, and whether that can work."""
    held = "OPENAI_API_KEY is set" if session.key() else "OPENAI_API_KEY is not set"
    if chosen.model == BUILTIN:
        says = f"brief's built-in rules: no key, no network, no cost ({held})"
        return [("answers", says), ("model", "name one with --model to ask an endpoint")], True
    lines = [("answers", f"{chosen.model} at {session.base_url(chosen)} ({held})")]
    try:
        with Store.private() as store:
            wiring = session.wiring(chosen, store, session.Tape())
            examined = await endpoints.examine(wiring)
    except BriefError as error:
        return [*lines, ("reachable", f"no: {error}")], False
    known = chosen.model in examined.models
    some = ", ".join(examined.models[:8]) or "none are listed"
    lines.append(("reachable", f"yes, {examined.milliseconds:.0f} ms"))
    lines.append(("model", "offered" if known else f"not among those offered: {some}"))
    lines.append(("modes", ", then ".join(examined.modes)))
    return lines, known or not examined.models

"""`brief recordings FOLDER`: what is recorded, what no request asks for any more, and pruning."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from summarizer import endpoints, pipeline, reading
from summarizer.cli import options, session
from summarizer.cli.screen import plain, plural
from summarizer.cli.session import Tape
from summarizer.endpoints.meter import Meter
from summarizer.errors import NoSuchPath, UsageError
from summarizer.pipeline import Done, Means
from summarizer.settings import Settings
from summarizer.store import Store

app = typer.Typer(rich_markup_mode=None)


@app.command()
def recordings(
    folder: Annotated[Path, typer.Argument(help="What `brief record --to` wrote.")],
    paths: Annotated[
        list[str] | None, typer.Argument(help="The articles they are of: says what is stale.")
    ] = None,
    prune: Annotated[bool, typer.Option(help="Remove what no request asks for.")] = False,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
    language: options.Language = None,
) -> None:
    """List recordings: article, model, status. With PATHS, ask for each article as `brief run
    --replay` would, under every model recorded, and say what no request asks for any more and
    why. Exit 3 where something is stale."""
    held = _held(folder)
    if not paths:
        if prune:
            raise UsageError("--prune needs the articles: brief recordings FOLDER PATHS --prune")
        for name, about in held.items():
            typer.echo(plain(f"{name}  {about['model']}  {about['status']}  {about['article']}"))
        typer.echo(plural(len(held), "recording"))
        return
    chosen = session.load(kind=kind, kinds=folders or None, language=language)
    asked: set[str] = set()
    stale = 0
    for model in sorted({str(about["model"]) for about in held.values()}):
        used, lines = asyncio.run(_ask(paths, chosen.model_copy(update={"model": model}), folder))
        asked |= used
        stale += len(lines)
        for line in lines:
            typer.echo(plain(f"{model}: {line}"))
    unused = sorted(set(held) - asked)
    for name in unused:
        typer.echo(plain(f"{'removed' if prune else 'not asked for'}: {name}"))
        if prune:
            (folder / name).unlink()
    typer.echo(f"{plural(len(held), 'recording')}, {len(unused)} not asked for, {stale} stale")
    sys.exit(3 if stale or (unused and not prune) else 0)


def _held(folder: Path) -> dict[str, dict[str, Any]]:  # Any: JSON scalars
    """Article, model and status of each recording, by file. Raises NoSuchPath, UsageError."""
    if not folder.is_dir():
        raise NoSuchPath(f"there are no recordings at {folder}: no such folder")
    found: dict[str, dict[str, Any]] = {}  # Any: as above
    for path in sorted(folder.rglob("*.json")):
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            found[path.relative_to(folder).as_posix()] = {
                "article": document.get("article", ""),
                "model": document["request"]["body"]["model"],
                "status": document["response"]["status"],
            }
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{path} is no recording: `brief record` writes them") from error
    return found


async def _ask(paths: list[str], chosen: Settings, folder: Path) -> tuple[set[str], list[str]]:
    """The recordings that answer these articles, and a line for each article not recorded."""
    meter, lines = Meter(), []

    def watch(done: Done) -> None:
        if done.entry.reason == "not_recorded":
            lines.append(f"{done.entry.path}: {done.entry.detail}")

    with Store.private() as store:
        wiring = session.wiring(chosen, store, Tape(replay=folder))
        async with endpoints.open_endpoint(wiring, meter) as endpoint:
            plan = session.plan(chosen, session.kind(chosen, Tape(replay=folder)))
            await pipeline.run(reading.find(paths), Means(plan, endpoint, store), watch)
    return set(meter.replayed), lines

"""`brief digest RUN…`: an edition over the records of one or more runs."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from summarizer import digest as editions
from summarizer import kinds
from summarizer.cli import options, session
from summarizer.past import Past

app = typer.Typer(rich_markup_mode=None)


@app.command()
def digest(
    runs: Annotated[list[Path], typer.Argument(help="What `brief run --out` wrote.")],
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Only events from this day on."),
    ] = None,
    title: Annotated[str | None, typer.Option(help="The edition's headline.")] = None,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
    language: options.Language = None,
) -> None:
    """Print an edition: the records of these runs, one short brief each, merged where they report
    one event. With --since, what has no day of its own counts by its page's date."""
    chosen = session.load(kind=kind, kinds=folders or None, language=language)
    asked = kinds.load(chosen.kind, chosen.kinds)
    records = [each for run in runs for each in Past.load(run).records(asked)]
    day = since.date() if since else None
    sys.stdout.write(
        editions.markdown(records, asked, language=chosen.language, title=title, since=day)
    )

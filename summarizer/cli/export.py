"""`brief export RUN|STORE…`: records as a table."""

import sys
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from summarizer import export as tables
from summarizer import kinds
from summarizer.cli import options, session
from summarizer.errors import UsageError

app = typer.Typer(rich_markup_mode=None)


@app.command()
def export(
    places: Annotated[
        list[str],
        typer.Argument(help="What `brief run --out` wrote, or stores: files, postgresql://…"),
    ],
    to: Annotated[str, typer.Option(help="parquet, jsonl or csv.")],
    out: Annotated[Path | None, typer.Option(help="The file [default: stdout].")] = None,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
) -> None:
    """Write every record as a row: nested for Parquet and JSON Lines, a row an outcome for CSV.

    Of a store it is the newest record of each request.
    """
    if to not in tables.FORMATS:
        raise UsageError(f"--to {to}: there are {', '.join(tables.FORMATS)}")
    if to == "parquet" and out is None:
        raise UsageError("--to parquet needs --out FILE")
    chosen = session.load(kind=kind, kinds=folders or None)
    asked = kinds.load(chosen.kind, chosen.kinds)
    found = [tables.documents(each, asked) for each in places]
    rows = tables.rows(chain.from_iterable(found))
    if out is not None:
        tables.write(rows, asked, to, out)
        return
    for line in tables.lines(rows, asked, to):
        sys.stdout.write(line)

"""`brief retry RUN`: what was set aside, once more."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from summarizer.cli import options, running, session
from summarizer.cli.job import Job
from summarizer.cli.session import Tape
from summarizer.errors import UsageError
from summarizer.past import Past
from summarizer.settings import Settings

app = typer.Typer(rich_markup_mode=None)


@app.command()
def retry(
    run: Annotated[Path, typer.Argument(help="What `brief run --out` wrote.")],
    reason: Annotated[
        list[str] | None, typer.Option(help="Only what was set aside for this; repeatable.")
    ] = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Take up again what a run set aside, with its paths and settings, from the folder it was
    started in. What it used comes from the store."""
    past = Past.load(run)
    wanted = past.aside(reason or ())
    if not wanted:
        known = ", ".join(past.ledger.reasons()) or "none: nothing was set aside"
        raise UsageError(f"{run}: nothing to take up; reasons there: {known}")
    if "-" in past.paths:
        raise UsageError(f"{run} read standard input, which is gone: run again with it")
    settings = {
        name: past.settings[name] for name in Settings.model_fields if name in past.settings
    }
    left = {path: entry for path, entry in past.aside().items() if path not in wanted}
    job = Job(
        list(past.paths),
        Tape(replay=past.replay, record=past.record),
        limit=past.limit,
        quiet=quiet,
        verbose=verbose,
        leave=left,
    )
    sys.exit(asyncio.run(running.run(job, session.load(**settings))))

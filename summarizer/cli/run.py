"""`brief run` and `brief record`: articles to briefs."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from summarizer.cli import options, running, session
from summarizer.cli.job import Job
from summarizer.cli.session import Tape
from summarizer.settings import Settings

app = typer.Typer(rich_markup_mode=None)


@app.command()
def run(
    paths: options.Paths,
    out: options.Out = None,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    kind: options.KindName = None,
    kinds: options.KindFolders = None,
    language: options.Language = None,
    format: options.Formats = None,
    template: options.Template = None,
    replay: options.Replay = None,
    store: options.StoreFile = None,
    max_cost: options.MaxCost = None,
    max_calls: options.MaxCalls = None,
    limit: options.Limit = None,
    dry_run: options.DryRun = False,
    deadline: options.Deadline = None,
    max_wait: options.MaxWait = None,
    rate: options.RatePerTime = None,
    concurrency: options.Concurrency = None,
    jobs: options.Jobs = None,
    on: options.On = None,
    temperature: options.Temperature = None,
    allow_http: options.AllowHttp = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Turn articles into briefs: files under --out, and one article's brief on stdout.

    With no --model, brief's own rules answer: no key, no network, no cost.
    """
    given = locals()
    _start(given, Job(paths, Tape(replay=replay), limit, dry_run, json, quiet, verbose))


@app.command()
def record(
    paths: options.Paths,
    to: Annotated[Path, typer.Option(help="Folder for the recorded exchanges.")],
    model: Annotated[str, typer.Option(help="The model to record.")],
    out: options.Out = None,
    base_url: options.BaseUrl = None,
    kind: options.KindName = None,
    kinds: options.KindFolders = None,
    language: options.Language = None,
    format: options.Formats = None,
    template: options.Template = None,
    max_cost: options.MaxCost = None,
    max_calls: options.MaxCalls = None,
    limit: options.Limit = None,
    dry_run: options.DryRun = False,
    deadline: options.Deadline = None,
    max_wait: options.MaxWait = None,
    rate: options.RatePerTime = None,
    concurrency: options.Concurrency = None,
    temperature: options.Temperature = None,
    allow_http: options.AllowHttp = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Run, keeping every HTTP exchange as a readable file under --to, for `brief run --replay`.

    Headers are left out but for content-type, retry-after and the request's id; never a key.
    """
    given = locals()
    _start(given, Job(paths, Tape(record=to), limit, dry_run, json, quiet, verbose))


def _start(given: dict[str, Any], job: Job) -> None:  # Any: typer's
    """Resolve the settings, run, and exit with the run's code."""
    names = Settings.model_fields
    chosen = session.load(
        **{name: given[name] for name in names if given.get(name) not in (None, [])}
    )
    sys.exit(asyncio.run(running.run(job, chosen)))

"""One run as its user sees it: what it would cost, what each article gave, how it ended."""

import asyncio
import json
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from summarizer import brief, endpoints, files, pipeline, reading
from summarizer.cli import session
from summarizer.cli.screen import Screen
from summarizer.errors import BriefError, Interrupted
from summarizer.ledger import Ledger
from summarizer.pipeline.estimate import estimate
from summarizer.pipeline.output import Output
from summarizer.request import BUILTIN
from summarizer.settings import Settings
from summarizer.store import Store


@dataclass(frozen=True)
class Job:
    """What one call of the command asks for beside its settings."""

    replay: Path | None = None
    record_to: Path | None = None
    limit: int | None = None
    dry_run: bool = False
    json: bool = False
    quiet: bool = False
    verbose: bool = False


async def run(paths: list[str], chosen: Settings, job: Job) -> int:
    """Run to the end and return the exit code. Raises BriefError where it cannot begin."""
    kind = session.kind(chosen, replay=job.replay is not None)
    template = session.template(chosen)
    sources = reading.find(paths)
    files.require_writable(chosen.out)
    private = job.replay or job.record_to
    with (
        Screen(quiet=job.quiet, verbose=job.verbose) as screen,
        Store.private() if private else Store.open(session.store_place(chosen)) as store,
    ):
        wiring = session.wiring(chosen, store, replay=job.replay, record_to=job.record_to)
        async with endpoints.open_endpoint(wiring) as endpoint:
            plan = session.plan(chosen, kind, replay=job.replay is not None)
            means = pipeline.Means(plan, endpoint, store)
            ...

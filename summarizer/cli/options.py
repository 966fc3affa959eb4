"""The options that commands share, each declared once."""

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[str],
    typer.Argument(help="Files or folders of .txt .md .html .jsonl .parquet, or - for stdin."),
]
Out = Annotated[Path | None, typer.Option(help="Folder for the briefs [default: briefs].")]
Model = Annotated[
    str | None, typer.Option(help="Who answers; the built-in rules if none is named.")
]
BaseUrl = Annotated[
    str | None, typer.Option(help="An OpenAI-compatible endpoint, up to and with /v1.")
]
KindName = Annotated[str | None, typer.Option("--kind", help="Kind of record.")]
KindFolders = Annotated[
    list[Path] | None,
    typer.Option("--kinds", help="Folder with prompts/, schemas/, templates/ of your own."),
]
Language = Annotated[
    str | None, typer.Option(help="en, zh or fr: the labels, and what a model writes.")
]
Formats = Annotated[
    list[str] | None,
    typer.Option("--format", help="html, md, json, csv, txt; several with commas."),
]
Template = Annotated[Path | None, typer.Option(help="A Markdown template of your own.")]
Replay = Annotated[
    Path | None, typer.Option(help="Answer from recorded exchanges in this folder; no network.")
]
StoreFile = Annotated[
    str | None,
    typer.Option("--store", help="Where paid answers are kept: a file, or postgresql://…"),
]
MaxCost = Annotated[float | None, typer.Option(help="Stop before spending more, in US dollars.")]
MaxCalls = Annotated[int | None, typer.Option(help="Stop before sending more requests.")]
Limit = Annotated[int | None, typer.Option(min=0, help="Take only the first N articles.")]
DryRun = Annotated[bool, typer.Option(help="Say what it would cost, and stop.")]
Deadline = Annotated[float | None, typer.Option(help="Seconds a call may take in all.")]
MaxWait = Annotated[float | None, typer.Option(help="Seconds to obey a busy endpoint's wait.")]
RatePerTime = Annotated[
    str | None,
    typer.Option("--rate", help="Calls of all runs on a store together, at most: 400/s, 30/min."),
]
Concurrency = Annotated[int | None, typer.Option(help="Requests under way at once, at most.")]
Jobs = Annotated[
    int | None, typer.Option(help="Processes for the built-in rules [default: one a core].")
]
On = Annotated[
    str | None, typer.Option("--on", help="ray: workers in the cluster that RAY_ADDRESS names.")
]
Temperature = Annotated[float | None, typer.Option(help="Sent only if given.")]
AllowHttp = Annotated[
    bool | None, typer.Option("--allow-http", help="Plain http to another machine.")
]
Json = Annotated[bool, typer.Option("--json", help="JSON Lines on stdout.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Errors only.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="A line an article, and why.")]

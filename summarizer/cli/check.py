"""`brief check ARTICLE RECORDS.json`: does every value follow from the article?"""

import json as notation
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import BaseModel

from summarizer import claims, kinds, reading
from summarizer.cli import options, session
from summarizer.cli.screen import plain, plural
from summarizer.errors import UsageError
from summarizer.kinds import Kind
from summarizer.record import parse

app = typer.Typer(rich_markup_mode=None)


@app.command()
def check(
    article: Annotated[str, typer.Argument(help="The article, or - for stdin.")],
    records: Annotated[Path, typer.Argument(help="Its records: ours, or another tool's.")],
    json: Annotated[bool, typer.Option("--json", help="All claims as JSON.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="All claims.")] = False,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
) -> None:
    """Print every value that does not follow from the article, and a count; exit 0 or 3.

    Offsets in RECORDS.json are not trusted. What a run would repair, lower, replace or drop is
    unverified here.
    """
    chosen = session.load(kind=kind, kinds=folders or None)
    asked = kinds.load(chosen.kind, chosen.kinds)
    first, *others = reading.find([article])
    if others:
        raise UsageError(f"{article} holds {len(others) + 1} articles: name one of them")
    found = claims.audit(_entries(records, asked), session.article(first))
    failed = [claim for claim in found if claim.status == "unverified"]
    if json:
        typer.echo(
            notation.dumps(
                {"claims": [each._asdict() for each in found]}, ensure_ascii=False, indent=1
            )
        )
    else:
        for claim in found if verbose else failed:
            typer.echo(plain(_line(claim)))
        typer.echo(f"{plural(len(found), 'value')}, {len(failed)} unverified")
    sys.exit(3 if failed else 0)


def _line(claim: claims.Claim) -> str:
    value = notation.dumps(claim.value, ensure_ascii=False)
    if claim.status == "verified":
        return f"ok  {claim.path} = {value}"
    return f"NO  {claim.path} = {value}: {claim.reason}"


def _entries(path: Path, kind: Kind) -> tuple[BaseModel, ...]:
    """The records in a file: a run's JSON, {"records": […]}, or a list. Raises UsageError."""
    try:
        document: Any = notation.loads(path.read_text(encoding="utf-8"))  # Any: JSON
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{path} is not JSON: {error}") from error
    held = document.get("records") if isinstance(document, dict) else document
    if not isinstance(held, list):
        raise UsageError(f'{path} holds no records: {{"records": […]}} or a list is wanted')
    return parse(kind, notation.dumps({"records": held}))

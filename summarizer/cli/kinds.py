"""`brief kinds`, `brief kinds new NAME` and `brief schema NAME`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from summarizer import kinds as library
from summarizer.cli import options, session

app = typer.Typer(rich_markup_mode=None)
kinds_app = typer.Typer(rich_markup_mode=None, invoke_without_command=True)
app.add_typer(kinds_app, name="kinds")


@kinds_app.callback(invoke_without_command=True)
def kinds(context: typer.Context, folders: options.KindFolders = None) -> None:
    """List the kinds there are, with the folder each comes from."""
    if context.invoked_subcommand:
        return
    chosen = session.load(kinds=folders or None)
    for name, folder in library.names(chosen.kinds).items():
        where = "ours" if folder == library.ROOT else str(folder)
        typer.echo(f"{name}\t{where}")


@kinds_app.command()
def new(
    name: Annotated[str, typer.Argument(help="lower case letters, digits and _")],
    folder: Annotated[Path, typer.Option("--in", help="Where to write it.")] = Path("kinds"),
) -> None:
    """Write a prompt, a schema and a template that work, to be edited."""
    for path in library.write_starter(name, folder):
        typer.echo(path)
    typer.echo(f"Try it: brief run articles/ --kinds {folder} --kind {name} --model NAME", err=True)


@app.command()
def schema(
    name: Annotated[str, typer.Argument(help="A kind's name.")],
    folders: options.KindFolders = None,
    strict: Annotated[bool, typer.Option(help="As OpenAI's strict mode wants it.")] = False,
) -> None:
    """Print the JSON Schema that a reply of a kind must fit."""
    kind = library.load(name, session.load(kinds=folders or None).kinds)
    shown = kind.strict_schema if strict else kind.json_schema
    typer.echo(json.dumps(shown, indent=1, ensure_ascii=False))

"""`brief store stats | verify | prune | export`: what was paid for, and whether it is whole."""

import json
import sys
from dataclasses import asdict
from typing import Annotated

import typer

from summarizer.cli import complain, options, session
from summarizer.cli.screen import plural
from summarizer.errors import StoreDamaged
from summarizer.store import Store
from summarizer.store import verify as verified

app = typer.Typer(rich_markup_mode=None)
store_app = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
app.add_typer(store_app, name="store", help="What was paid for, and whether it is whole.")


def _place(store: str | None) -> str:
    return session.store_place(session.load(store=store))


@store_app.command()
def stats(store: options.StoreFile = None, as_json: options.Json = False) -> None:
    """How much the store holds."""
    with Store.open(_place(store)) as opened:
        found = asdict(opened.stats())
    if as_json:
        typer.echo(json.dumps(found))
        return
    for name, value in found.items():
        typer.echo(f"{name:<10}{value if isinstance(value, str) else f'{value:,}'}")


@store_app.command()
def verify(
    store: options.StoreFile = None,
    repair: Annotated[bool, typer.Option(help="Take out what is damaged.")] = False,
) -> None:
    """Check every checksum in the store; exit 7 where something does not fit."""
    verdict = verified(_place(store), repair=repair)
    for line in verdict.damage:
        complain(line)
    if verdict.damage and not verdict.repaired:
        raise StoreDamaged(f"{len(verdict.damage)} damaged: run `brief store verify --repair`")
    state = "repaired; what was taken out will be asked for again" if verdict.repaired else "whole"
    typer.echo(f"{plural(verdict.checked, 'row')} checked, {state}")


@store_app.command()
def prune(
    days: Annotated[float, typer.Option(min=0, help="Take out what is older than this.")],
    store: options.StoreFile = None,
) -> None:
    """Take out what is old; it would have to be paid for again."""
    with Store.open(_place(store)) as opened:
        typer.echo(f"{plural(opened.prune(days), 'row')} taken out")


@store_app.command()
def export(store: options.StoreFile = None) -> None:
    """Every exchange as JSON Lines on stdout: request, status, response; never a key."""
    with Store.open(_place(store)) as opened:
        for sent, exchange in opened.exchanges():
            row = {
                "origin": sent.origin,
                "method": sent.method,
                "path": sent.path,
                "request": sent.document,
                "status": exchange.status,
                "response": exchange.document,
            }
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")

"""`brief read PATH`: an article's text and nothing else."""

import sys
from typing import Annotated

import typer

from summarizer import reading
from summarizer.cli import session

app = typer.Typer(rich_markup_mode=None)


@app.command()
def read(
    path: Annotated[str, typer.Argument(help="One article, or - for stdin.")],
    about: Annotated[
        bool, typer.Option("--about", help="What the page says of itself, instead of the text.")
    ] = False,
) -> None:
    """Print article.text, character for character: what offsets count in."""
    for source in reading.find([path]):
        article = session.article(source)
        if about:
            for name in ("path", "sha256", "title", "published", "language", "site", "url"):
                typer.echo(f"{name}\t{getattr(article, name) or ''}")
        else:
            sys.stdout.write(article.text)

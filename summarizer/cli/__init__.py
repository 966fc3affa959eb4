"""The command `brief`: alone prints, exits and reads the environment.

Each command lives in a module of its own that is imported when it is called, so that `--help` and
a run of stored articles start fast.
"""

import io
import os
import sys
import traceback
from dataclasses import dataclass
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from summarizer.errors import BriefError, UsageError
from summarizer.late import loaded

FIRST, MORE = "Commands", "More"


@dataclass(frozen=True)
class Command:
    """A command's module under summarizer.cli, its line in `--help` and where it stands there."""

    module: str
    line: str
    panel: str = MORE


COMMANDS = {
    "run": Command("run", "Articles to briefs.", FIRST),
    "record": Command("run", "The same, keeping every HTTP exchange for --replay.", FIRST),
    "check": Command("check", "Does every value of a record follow from the article?", FIRST),
    "doctor": Command("doctor", "Who would answer, is it reachable, where things lie.", FIRST),
    "read": Command("read", "An article's text and nothing else, for offsets."),
    "digest": Command("digest", "An edition over the records of one or more runs."),
    "retry": Command("retry", "What a run set aside, once more."),
    "eval": Command("evaluate", "How good is a run? Field by field, against gold."),
    "compare": Command("evaluate", "What changed between two runs, and is it more than chance?"),
    "gold": Command("evaluate", "Draft gold from a run, or validate it."),
    "kinds": Command("kinds", "The kinds there are; `kinds new NAME` writes a working trio."),
    "schema": Command("kinds", "The JSON Schema that a reply of a kind must fit."),
    "recordings": Command("recordings", "What is recorded, which of it is stale, and pruning it."),
    "export": Command("export", "Records as a table: Parquet, JSON Lines or CSV."),
    "store": Command("store", "What was paid for: stats, verify, prune, export."),
}

EXTRAS = {"eval": "evaluate", "compare": "evaluate", "gold": "evaluate"}
"""Commands that need an extra of the package."""


class Deferred(TyperCommand):
    """A command that imports its module when it is called."""

    def __init__(self, name: str, command: Command) -> None:
        super().__init__(name=name, help=command.line)
        self.module = command.module

    def make_context(self, info_name: Any, args: Any, parent: Any = None, **extra: Any) -> Any:
        # Any: the signature of the vendored click, which typer does not export
        try:
            module = loaded(f"summarizer.cli.{self.module}")
        except ModuleNotFoundError as error:
            raise _extra(self.name or "", error) from error
        real = get_command(module.app)
        if isinstance(real, TyperGroup) and self.name and self.name in real.commands:
            real = real.commands[self.name]  # two commands that share a module
        real.name = self.name
        return real.make_context(info_name, args, parent=parent, **extra)


def _extra(name: str, error: ModuleNotFoundError) -> Exception:
    """What to install for a command whose libraries are an extra; any other error as it is."""
    if name in EXTRAS and not (error.name or "").startswith("summarizer"):
        return UsageError(
            f"`brief {name}` needs {error.name}: pip install 'summarizer[{EXTRAS[name]}]'"
        )
    return error


class Commands(TyperGroup):
    """The commands of the table, in its order, the first four above the rest."""

    def __init__(self, **attributes: Any) -> None:  # Any: typer's own attributes
        super().__init__(**attributes)
        self.commands = {name: Deferred(name, command) for name, command in COMMANDS.items()}

    def list_commands(self, ctx: Any) -> list[str]:  # Any: the vendored click's Context
        return list(self.commands)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # Any: the vendored click's
        for panel in (FIRST, MORE):
            rows = [(name, each.line) for name, each in COMMANDS.items() if each.panel == panel]
            with formatter.section(panel):
                formatter.write_dl(rows, col_max=12)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def brief() -> None:
    """News articles to short, structured, trustworthy briefs.

    With no model named, brief's own rules answer: no key, no network, no cost.
    """


def main() -> None:
    """Run the command; a BriefError is one line on stderr and its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows ASCII alone
    try:
        app(prog_name="brief")
    except BriefError as error:
        complain(str(error))
        sys.exit(error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader went away
        sys.exit(0)
    except Exception:  # a bug: said as one, with where
        traceback.print_exc()
        complain("this is a bug in brief; nothing that was paid for is lost. Please report it.")
        sys.exit(1)


def complain(message: str) -> None:
    """One line for somebody in a hurry, with nothing in it that a terminal would act on."""
    shown = "".join(c if c.isprintable() or c == "\n" else "�" for c in message)
    sys.stderr.write(f"brief: {shown}\n")

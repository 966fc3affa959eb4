"""`brief eval`, `brief compare` and `brief gold`: how good is it, what changed."""

import json as notation
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from summarizer import evaluate, files, kinds
from summarizer.cli import complain, options, session
from summarizer.errors import UsageError
from summarizer.evaluate import compare as comparison
from summarizer.evaluate import draft, report

app = typer.Typer(rich_markup_mode=None)

GoldFolder = Annotated[Path, typer.Argument(help="Folder with <name>.gold.json beside articles.")]
RunFolder = Annotated[Path, typer.Argument(help="What `brief run --out` wrote.")]
_FLOOR = re.compile(r"([a-z_]+\.(?:precision|recall|f1))=([01]?\.?\d+)")


@app.command("eval")
def evaluate_run(
    gold: GoldFolder,
    run: RunFolder,
    json: options.Json = False,
    html: Annotated[Path | None, typer.Option(help="Write the report as a page.")] = None,
    misses: Annotated[bool, typer.Option(help="Every difference from gold, a line each.")] = False,
    fail_under: Annotated[
        list[str] | None, typer.Option(help="partners.f1=0.9 and the like; repeatable; exit 3.")
    ] = None,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
) -> None:
    """Score a run against gold: precision, recall, F1 and what was missed, field by field."""
    floors = dict(_floor(each) for each in fail_under or ())
    found = _evaluation(gold, run, kind, folders)
    if json:
        typer.echo(notation.dumps(report.document(found), ensure_ascii=False, indent=1))
    else:
        typer.echo(report.table(found))
    if misses:
        typer.echo(report.misses(found.misses), err=json)
    if html is not None:
        files.write(html, report.page(found))
    struck = [name for name, floor in floors.items() if found.measure(name) < floor]
    for name in struck:
        complain(f"{name} is {found.measure(name):.3f}, under {floors[name]}")
    sys.exit(3 if struck else 0)


@app.command()
def compare(
    before: RunFolder,
    after: RunFolder,
    gold: Annotated[Path | None, typer.Argument(help="Gold: says which run is better.")] = None,
    json: options.Json = False,
    fail_on_worse: Annotated[
        bool, typer.Option(help="Exit 3 if a field got worse by more than chance.")
    ] = False,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
) -> None:
    """What changed between two runs, and with gold whether it is more than chance."""
    if fail_on_worse and gold is None:
        raise UsageError("--fail-on-worse needs gold: brief compare RUN_A RUN_B GOLD")
    changed = comparison.changes(evaluate.load_run(before), evaluate.load_run(after))
    if json:
        typer.echo(notation.dumps([vars(each) for each in changed], ensure_ascii=False, indent=1))
    else:
        for each in changed:
            typer.echo(f"{each.article}  {each.path}: {_shown(each.before)} → {_shown(each.after)}")
        typer.echo(f"{len(changed)} values differ")
    if gold is not None:
        one, other = (_evaluation(gold, each, kind, folders) for each in (before, after))
        verdicts = comparison.verdicts(one, other)
        typer.echo(comparison.table(one, other, verdicts), err=json)
        worse = comparison.worse(verdicts)
        if worse and fail_on_worse:
            complain(f"worse by more than chance: {', '.join(worse)}")
            sys.exit(3)


@app.command()
def gold(
    folder: Annotated[Path, typer.Argument(help="A run to draft gold from, or gold to validate.")],
    to: Annotated[
        Path | None, typer.Option(help="Where to write it: the folder with the articles.")
    ] = None,
    kind: options.KindName = None,
    folders: options.KindFolders = None,
) -> None:
    """Draft gold from a run, to be edited; or validate gold against schema and article."""
    if to is None and not (folder / "data" / "run.json").exists():
        found = evaluate.load(folder, _kind(kind, folders))
        typer.echo(f"{len(found)} gold files, every quote in its article")
        return
    if to is None:
        raise UsageError(
            f"--to FOLDER: where the articles of {folder} lie, to put gold beside them"
        )
    drafted = draft.drafts(evaluate.load_run(folder))
    for name, document in drafted.items():
        path = to / f"{name}.gold.json"
        if path.exists():
            complain(f"{path} is there already and was left alone")
            continue
        files.write(path, notation.dumps(document, ensure_ascii=False, indent=1) + "\n")
        typer.echo(path)


def _kind(name: str | None, folders: list[Path] | None) -> kinds.Kind:
    chosen = session.load(kind=name, kinds=folders or None)
    return kinds.load(chosen.kind, chosen.kinds)


def _evaluation(
    gold: Path, run: Path, kind: str | None, folders: list[Path] | None
) -> evaluate.Evaluation:
    right = evaluate.load(gold, _kind(kind, folders))
    return evaluate.evaluate(right, evaluate.load_run(run))


def _floor(text: str) -> tuple[str, float]:
    match = _FLOOR.fullmatch(text.strip())
    if match is None or match[1].partition(".")[0] not in evaluate.FIELDS:
        raise UsageError(
            f"--fail-under {text}: write FIELD.MEASURE=FLOOR, such as partners.f1=0.9; "
            f"fields: {', '.join(evaluate.FIELDS)}; measures: precision, recall, f1"
        )
    return match[1], float(match[2])


def _shown(value: object) -> str:
    return "nothing" if value is None else str(value)

"""The child process of a Crew: replies in, checked records and their briefs out, until the pipe
is closed."""

import json
import sys
import traceback
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer import kinds
from summarizer.article import Article
from summarizer.errors import ArticleError, BrokenKind
from summarizer.kinds import Kind
from summarizer.late import Late
from summarizer.pipeline.answered import lost
from summarizer.pipeline.layout import Layout
from summarizer.reading.markup import receive, send
from summarizer.record import MadeBy, Record

if TYPE_CHECKING:
    from summarizer.endpoints import builtin
else:
    builtin = Late("summarizer.endpoints.builtin")

Json = dict[str, Any]  # Any: JSON


def main() -> None:
    """Answer until the other side closes the pipe. The first message says what all have in
    common."""
    tasks, replies = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a user's schema may print; what it says is no reply
    orders = receive(tasks)
    if orders is None:
        return
    kind, layout = _ordered(json.loads(orders))
    layout.load()
    while (task := receive(tasks)) is not None:
        answers = [_answer(each, kind, layout) for each in json.loads(task)]
        send(replies, json.dumps(answers).encode("ascii"))


def _ordered(orders: Json) -> tuple[Kind, Layout]:
    kind = kinds.load(orders["kind"], [Path(orders["folder"])])
    shown = Kind(
        **{
            **{name: getattr(kind, name) for name in Kind.__dataclass_fields__},
            "template": orders["template"],
            "own": orders["own"] and Path(orders["own"]),
        }
    )
    return kind, Layout(shown, tuple(orders["formats"]), orders["language"])


def _answer(task: Json, kind: Kind, layout: Layout) -> Json:
    """What was made of one reply; a reason; or, where brief has a bug, the traceback."""
    try:
        return _made(task, kind, layout)
    except ArticleError as error:
        return {"reason": error.reason, "message": str(error)}
    except Exception:  # the parent ends the run with it, as if it had been its own
        return {"bug": traceback.format_exc()}


def _made(task: Json, kind: Kind, layout: Layout) -> Json:
    article = _article(task["article"])
    text = task["reply"]
    if text is None:
        text = builtin.reply(article).text
    record, checked = Record.made(kind, article, text, MadeBy.load(task["made_by"]))
    return {
        "record": record.text(),
        "records": len(record.entries),
        "unverified": len(record.unverified),
        "facts": record.facts,
        "verified": checked.verified,
        "lost": [asdict(each) for each in lost(checked)],
        "laid": _laid(record, article, layout, sides=task["sides"]),
    }


def _laid(record: Record, article: Article, layout: Layout, *, sides: bool) -> Json | None:
    """None where the template does not work: the parent comes upon it and says so."""
    try:
        line = layout.line(record)
        if not record.entries or not (layout.endings or sides):
            return {"line": line, "texts": {}, "sides": None}
        made = layout.written(record)
        texts = dict(layout.printed(made))
        return {
            "line": line,
            "texts": texts,
            "sides": vars(layout.sides(article, made)) if sides else None,
        }
    except BrokenKind:
        return None


def _article(fields: Json) -> Article:
    day, line = fields["published"], fields["dateline"]
    return Article(
        **{
            **fields,
            "published": date.fromisoformat(day) if day else None,
            "dateline": tuple(line) if line else None,
            "boilerplate": tuple((start, end) for start, end in fields["boilerplate"]),
        }
    )

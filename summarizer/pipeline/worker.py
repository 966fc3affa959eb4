"""The child process of a Crew: articles in, checked records out, until the pipe is closed."""

import json
import sys
import traceback
from datetime import date
from typing import Any

from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints.builtin import reply
from summarizer.errors import ArticleError
from summarizer.kinds import Kind
from summarizer.reading.markup import receive, send
from summarizer.record import Record
from summarizer.request import Request

_OURS = "cooperation"


def main() -> None:
    """Answer until the other side closes the pipe."""
    tasks, replies = sys.stdin.buffer, sys.stdout.buffer
    kind = kinds.load(_OURS)
    while (task := receive(tasks)) is not None:
        send(replies, json.dumps(_made(json.loads(task), kind)).encode("ascii"))


def _made(task: dict[str, Any], kind: Kind) -> dict[str, Any]:  # Any: JSON
    """The record's document; a reason; or, where the rules have a bug, the traceback."""
    try:
        article = _article(task["article"])
        request = Request(article, kind, language=task["language"], rules=task["request_rules"])
        return {"record": Record.of(request, reply(article), task["rules"]).document()}
    except ArticleError as error:
        return {"reason": error.reason, "message": str(error)}
    except Exception:  # the parent ends the run with it, as if it had been its own
        return {"bug": traceback.format_exc()}


def _article(fields: dict[str, Any]) -> Article:  # Any: JSON
    day, line = fields["published"], fields["dateline"]
    return Article(
        **{
            **fields,
            "published": date.fromisoformat(day) if day else None,
            "dateline": tuple(line) if line else None,
            "boilerplate": tuple((start, end) for start, end in fields["boilerplate"]),
        }
    )


if __name__ == "__main__":
    main()

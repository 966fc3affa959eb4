"""The order of a run: told in the order of the sources, asked as soon as something is read."""

import asyncio
from collections.abc import Iterator

from summarizer import kinds, pipeline
from summarizer.endpoints import builtin
from summarizer.pipeline import Done, Means, Plan
from summarizer.reading.file import Held
from summarizer.reading.source import Source
from summarizer.request import Reply, Request
from summarizer.store import Store

NUMBER = 40


def test_what_was_read_is_asked_before_all_the_window_is_read() -> None:
    happened: list[str] = []
    told: list[str] = []

    def sources() -> Iterator[Source]:
        for number in range(NUMBER):
            happened.append(f"found {number}")
            text = f"Notice {number}\n\nThe office is closed.\n"
            yield Source(f"{number}.txt", str(number), Held(text.encode()))

    async def endpoint(request: Request, /) -> Reply:
        happened.append(f"asked {request.article.name}")
        await asyncio.sleep(0.001 * (NUMBER - int(request.article.name)))  # the last comes first
        return builtin.reply(request.article)

    def watch(done: Done) -> None:
        told.append(done.entry.name)

    # given a window that all articles fit into
    with Store.private() as store:
        plan = Plan(kinds.load("cooperation"), "a-model", "http://h/v1", window=2 * NUMBER)
        asyncio.run(pipeline.run(sources(), Means(plan, endpoint, store), watch))

    # then the first leaves before the last is looked for, and all are told of in their order
    assert happened.index("asked 0") < happened.index(f"found {NUMBER - 1}")
    assert told == [str(number) for number in range(NUMBER)]

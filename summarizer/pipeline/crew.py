"""The Crew: child processes that check replies and lay out their briefs, one on each core; for
the built-in rules they make the replies, too."""

import asyncio
import contextlib
import json
import os
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from summarizer.article import Article
from summarizer.errors import ArticleError, ReplyUnusable
from summarizer.kinds import ROOT, Kind
from summarizer.late import Late
from summarizer.pipeline.answered import Answered
from summarizer.pipeline.hand import Hand
from summarizer.pipeline.layout import EDITION, Layout
from summarizer.pipeline.sheet import Sheet
from summarizer.reading import Source
from summarizer.record import MadeBy, Record
from summarizer.request import BUILTIN, Problem, Reply, Request, Tokens

if TYPE_CHECKING:
    from summarizer import digest
else:
    digest = Late("summarizer.digest")

ALONE = 64
"""Articles that are made without children first: starting them is a second's work."""
TOGETHER = 4
"""Articles that a child is given at once, where so many wait: fewer trips, and no long queue."""
_TRIES = 2
_ARTICLE = tuple(each.name for each in fields(Article))

Json = dict[str, Any]  # Any: JSON


@dataclass(frozen=True)
class Task:
    """One article on its way; `tries` counts the children that ended with it."""

    data: str
    answer: "Future[Json]" = field(default_factory=Future)
    tries: int = 0


class Crew:
    """Works in `jobs` processes, until its block ends.

    A child that ends is replaced, and what it was at is given to another, once, each article
    alone. `rules` is the digest that records are kept under. A process that was at work for a part
    of its time, `busy`, can use them.
    """

    def __init__(
        self, jobs: int, kind: Kind, rules: str, layout: Layout, busy: float = 0.5
    ) -> None:
        self._busy = busy
        self._rules = rules
        self._orders = _orders(kind, layout)
        self._asked = 0
        self._paged = EDITION if layout.paged else 0
        self._began = (time.monotonic(), time.process_time())
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(jobs)]
        self._hands: set[Hand] = set()
        self._closing = threading.Lock()
        self._closed = False
        self._started = False
        self._ahead = False
        self._awaited = 0

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        with self._closing:
            self._closed = True
            for hand in self._hands:
                hand.end()
        self._tasks.put(None)
        if self._started:
            for thread in self._threads:
                thread.join()
        for hand in self._hands:
            hand.close()

    def pays(self, *, busy: bool = True) -> bool:
        """Asked once for each article: have there been enough for children to be worth it? Unless
        this process is known to be `busy`, only if it was for that part of the time."""
        self._asked += 1
        if self._asked <= ALONE or self._started:
            return self._started
        clock, cpu = self._began
        return busy or time.process_time() - cpu > self._busy * (time.monotonic() - clock)

    @contextmanager
    def awaiting(self, kind: Kind) -> Iterator[None]:
        """While a model is asked: where many replies will come at once, children are started
        meanwhile, and have loaded what they need before there is work for them."""
        self._awaited += 1
        if self._awaited > ALONE and not self._started and kind.folder == ROOT:
            self._ahead = True
            self._begin()
        try:
            yield
        finally:
            self._awaited -= 1

    def helps(self, kind: Kind) -> bool:
        """Whether a model's replies of that kind are worth a child. A schema of a user's own may
        ask for what only this process has: its environment, its threads."""
        return kind.folder == ROOT and self.pays(busy=False)

    async def __call__(self, request: Request, reply: Reply | None, source: Source, /) -> Answered:
        """What a reply comes to; without one, what the built-in rules make of the article. Raises
        ArticleError, and ReplyUnusable where the reply is not of its schema."""
        article = request.article
        model, tokens = (reply.model, reply.tokens) if reply else (BUILTIN, Tokens())
        made_by = MadeBy.of(request, self._rules, model, tokens)
        told = {
            "article": {name: getattr(article, name) for name in _ARTICLE},
            "made_by": {**vars(made_by), "tokens": vars(tokens)},
            "reply": reply and reply.text,
            "sides": self._paged > 0,
        }
        self._paged -= 1
        task = Task(json.dumps(told, default=str))  # str: a date in ISO 8601
        self._begin()
        self._tasks.put(task)
        answer = await asyncio.wrap_future(task.answer)
        if "bug" in answer:
            raise RuntimeError(f"in a child process:\n{answer['bug']}")
        if "reason" in answer:
            sort = ReplyUnusable if answer["reason"] == "wrong_shape" else ArticleError
            raise sort(answer["reason"], answer["message"])
        if not answer["records"]:
            self._paged += 1  # another article's brief has its place on the page
        return _answered(answer, request, source)

    def _begin(self) -> None:
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()

    def _work(self) -> None:
        """In a thread of its own: a child, and one task after another for it, some at once."""
        hand: Hand | None = None
        if self._ahead:
            with contextlib.suppress(OSError):  # whoever has work for it will be told
                hand = self._hand()
        while (task := self._tasks.get()) is not None:
            together = self._with_others(task)
            try:
                hand = hand or self._hand()
            except OSError as error:  # a thread that ended with it would be waited for for ever
                why = (error.strerror or type(error).__name__).lower()
                _give_up(together, f"no process could be started for it: {why}")
                continue
            if hand is None:
                for each in together:
                    each.answer.cancel()
                continue
            answers = hand.ask(f"[{','.join(each.data for each in together)}]".encode("ascii"))
            if answers is None:
                self._drop(hand)
                hand = None
                self._again(together)
                continue
            for each, answer in zip(together, json.loads(answers), strict=True):
                _settle(each, answer)
        self._tasks.put(None)  # the end is for all of them

    def _with_others(self, task: Task) -> Sequence[Task]:
        """The task and some that wait; one that a child ended with goes alone."""
        together = [task]
        while not together[-1].tries and len(together) < TOGETHER:
            try:
                other = self._tasks.get_nowait()
            except queue.Empty:
                break
            if other is None or other.tries:
                self._tasks.put(other)
                break
            together.append(other)
        return together

    def _again(self, tasks: Sequence[Task]) -> None:
        for each in tasks:
            if each.tries + 1 < _TRIES:
                self._tasks.put(Task(each.data, each.answer, each.tries + 1))
                continue
            _give_up([each], f"the process that worked on it ended, {_TRIES} times in a row")

    def _hand(self) -> Hand | None:
        with self._closing:
            if self._closed:
                return None
            hand = Hand(self._orders)
            self._hands.add(hand)
            return hand

    def _drop(self, hand: Hand) -> None:
        with self._closing:
            hand.end()
            hand.close()
            self._hands.discard(hand)


def _orders(kind: Kind, layout: Layout) -> bytes:
    """What a child is told first."""
    shown = layout.kind
    told = {
        "kind": kind.name,
        "folder": str(kind.folder.absolute()),
        "template": shown.template,
        "own": None if shown.own is None else str(shown.own),
        "formats": layout.formats,
        "language": layout.language,
    }
    return json.dumps(told).encode("ascii")


def _give_up(tasks: Sequence[Task], why: str) -> None:
    for each in tasks:
        _settle(each, {"reason": "crashed", "message": why})


def _settle(task: Task, answer: Json) -> None:
    """Unless nobody waits any more."""
    if not task.answer.cancelled() and task.answer.set_running_or_notify_cancel():
        task.answer.set_result(answer)


def _answered(answer: Json, request: Request, source: Source) -> Answered:
    laid = answer["laid"]
    made: Record | Sheet
    if laid is None:
        made = Record.load(request.kind, json.loads(answer["record"]))
    else:
        made = Sheet(
            source=source,
            record=answer["record"],
            request_key=request.key,
            line=laid["line"],
            records=answer["records"],
            unverified=answer["unverified"],
            facts=answer["facts"],
            texts=laid["texts"],
            sides=laid["sides"] and digest.Sides(**laid["sides"]),
        )
    return Answered(made, answer["verified"], tuple(Problem(**each) for each in answer["lost"]))


def cores() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

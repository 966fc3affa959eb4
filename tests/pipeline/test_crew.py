"""The crew: the same records from child processes as from this one, whatever becomes of a child."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints.builtin import reply
from summarizer.errors import ArticleError, ReplyUnusable
from summarizer.kinds import Kind
from summarizer.pipeline.answered import Answered
from summarizer.pipeline.crew import ALONE, Crew
from summarizer.pipeline.layout import Layout
from summarizer.pipeline.sheet import Sheet
from summarizer.reading.source import Obstacle, Source
from summarizer.record import Record
from summarizer.request import Reply, Request, Tokens

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
COOPERATION = kinds.load("cooperation")
TEXT = (
    "Visit {}\n\nOn 3 May 2022 Alder Hospital and Birch University signed an agreement in Porto.\n"
)


def request(number: int = 1) -> Request:
    text = TEXT.format(number)
    return Request(Article(text=text, path=f"{number}.txt", name=str(number)), COOPERATION)


def children(parent: int) -> set[int]:
    """The processes that `parent` has started and that still run."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, above = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(above) == parent and state != "Z":
            found.add(int(stat.parent.name))
    return found


@contextmanager
def killing(spared: set[int]) -> Iterator[None]:
    """Meanwhile every child of this process dies young."""
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.01):
            for each in children(os.getpid()) - spared:
                os.kill(each, signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def crew_of(jobs: int, kind: Kind = COOPERATION, busy: float = 0.5) -> Crew:
    return Crew(jobs, kind, "rules", Layout(kind), busy)


async def made(crew: Crew, said: Reply | None = None, asked: Request | None = None) -> Answered:
    """What the crew makes of one request, to the built-in rules or with a reply to it."""
    asked = asked or request()
    article = asked.article
    return await crew(asked, said, Source(article.path, article.name, Obstacle("", "")))


def test_a_child_makes_the_record_and_the_brief_that_this_process_would() -> None:
    here = Record.of(request(), reply(request().article), "rules")

    with crew_of(1) as crew:
        there = asyncio.run(made(crew))

    assert there.text == here.text()
    assert isinstance(there.made, Sheet)
    assert there.made.texts == Layout(COOPERATION).texts(here)
    assert (there.made.facts, there.made.records) == (here.facts, 1)
    assert there.made.line == Layout(COOPERATION).line(here)


def test_a_child_checks_a_models_reply_and_says_what_would_be_lost() -> None:
    entry = json.loads(reply(request().article).text)["records"][0]
    false = {**entry, "partners": [{**each, "name": "Cedar"} for each in entry["partners"]]}
    said = Reply(json.dumps({"records": [false]}), "a-model", Tokens(5, 3))
    asked = Request(request().article, COOPERATION, "a-model", "http://h/v1")
    here, checked = Record.checked(asked, said, "rules")

    with crew_of(1) as crew:
        there = asyncio.run(made(crew, said, asked))

    assert there == Answered(there.made, checked.verified, Answered.of(here, checked).lost)
    assert there.lost
    assert there.text == here.text()


def test_a_reply_that_is_not_of_its_schema_is_unusable_in_a_child_as_well() -> None:
    asked = Request(request().article, COOPERATION, "a-model", "http://h/v1")

    with crew_of(1) as crew, pytest.raises(ReplyUnusable) as raised:
        asyncio.run(made(crew, Reply('{"records": 7}', "a-model"), asked))

    assert raised.value.reason == "wrong_shape"


def test_a_template_that_does_not_work_is_left_to_this_process() -> None:
    broken = replace(COOPERATION, template="{{ nobody }}")

    with Crew(1, COOPERATION, "rules", Layout(broken)) as crew:
        there = asyncio.run(made(crew))

    assert there.made == Record.of(request(), reply(request().article), "rules")


def test_replies_to_many_requests_at_once_each_find_their_own_way() -> None:
    asked = [request(number) for number in range(30)]

    async def story(crew: Crew) -> list[Answered]:
        return await asyncio.gather(*(made(crew, asked=each) for each in asked))

    with crew_of(2) as crew:
        there = asyncio.run(story(crew))

    here = [Record.of(each, reply(each.article), "rules").text() for each in asked]
    assert [each.text for each in there] == here


def test_children_end_with_their_crew() -> None:
    before = children(os.getpid())

    with crew_of(2) as crew:
        asyncio.run(made(crew))
        meanwhile = children(os.getpid()) - before

    assert len(meanwhile) == 1
    assert not children(os.getpid()) & meanwhile


def test_an_article_whose_child_is_killed_goes_to_the_next() -> None:
    before = children(os.getpid())
    with crew_of(1) as crew:
        first = asyncio.run(made(crew))
        for each in children(os.getpid()) - before:
            os.kill(each, signal.SIGKILL)

        second = asyncio.run(made(crew))

    assert second == first


def test_an_article_that_no_child_survives_is_set_aside_with_that_reason() -> None:
    with (
        crew_of(1) as crew,
        killing(spared=children(os.getpid())),
        pytest.raises(ArticleError) as raised,
    ):
        asyncio.run(made(crew))

    assert raised.value.reason == "crashed"


def test_an_article_for_which_no_process_can_be_started_is_set_aside_and_not_waited_for() -> None:
    import resource  # noqa: PLC0415  # Windows has none

    async def story(crew: Crew) -> None:
        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        used = len(os.listdir("/proc/self/fd"))  # noqa: PTH208  # a list, in a coroutine
        resource.setrlimit(resource.RLIMIT_NOFILE, (used, before[1]))
        try:
            await asyncio.wait_for(made(crew), 20)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, before)

    # given a process that may open no more files
    with crew_of(1) as crew, pytest.raises(ArticleError, match="too many open files") as raised:
        asyncio.run(story(crew))

    assert raised.value.reason == "crashed"


def test_what_a_users_schema_prints_is_no_reply(tmp_path: Path) -> None:
    # given a kind whose schema prints when it is loaded
    for folder in ("prompts", "schemas", "templates"):
        (tmp_path / folder).mkdir()
    (tmp_path / "prompts" / "visit.md").write_text("Who came?")
    (tmp_path / "templates" / "visit.md").write_text("A visit")
    (tmp_path / "schemas" / "visit.py").write_text(
        "from summarizer.vocabulary import Evidenced, PersonName\n"
        "print('loading', flush=True)\n"
        "class Visit(Evidenced):\n    guest: PersonName\n"
    )
    kind = kinds.load("visit", [tmp_path])
    asked = Request(request().article, kind, "a-model", "http://h/v1")

    # when a child checks a reply of it
    with crew_of(1, kind) as crew:
        told = made(crew, Reply('{"records": []}', "a-model"), asked)
        there = asyncio.run(asyncio.wait_for(told, 20))

    # then it is read as it is
    assert there.text == Record.of(asked, Reply('{"records": []}', "a-model"), "rules").text()


def test_replies_of_a_users_kind_are_checked_where_the_run_was_started(tmp_path: Path) -> None:
    # given a kind whose schema needs a variable of the environment that no child inherits
    for folder in ("prompts", "schemas", "templates"):
        (tmp_path / folder).mkdir()
    (tmp_path / "prompts" / "visit.md").write_text("Who came?")
    (tmp_path / "templates" / "visit.md").write_text("A visit")
    (tmp_path / "schemas" / "visit.py").write_text(
        "import os\n"
        "from summarizer.vocabulary import Evidenced, PersonName\n"
        "class Visit(Evidenced):\n"
        "    guest: PersonName\n"
        "    __doc__ = os.environ['HOSPITAL_OF_THE_RUN']\n"
    )
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("HOSPITAL_OF_THE_RUN", "a visit to it")
        own = kinds.load("visit", [tmp_path])

    # when this process has been busy enough, over many articles
    with crew_of(1, own, busy=0) as for_own, crew_of(1, busy=0) as for_ours:
        helped = [(for_own.helps(own), for_ours.helps(COOPERATION)) for _ in range(ALONE + 1)]

    # then children help with our kind only
    assert not any(ours for _, ours in helped[:ALONE])
    assert helped[ALONE] == (False, True)


def test_children_are_started_for_long_runs_alone() -> None:
    before = children(os.getpid())
    with crew_of(2) as crew:
        short = [crew.pays() for _ in range(ALONE)]
        assert not any(short)
        assert crew.pays()
        assert children(os.getpid()) == before


def test_children_are_not_started_for_a_process_that_mostly_waits() -> None:
    with crew_of(2) as crew:
        time.sleep(0.2)
        assert not any(crew.pays(busy=False) for _ in range(ALONE + 20))
        assert crew.pays()


def test_children_start_while_many_replies_are_awaited_and_help_with_the_first() -> None:
    before = children(os.getpid())
    own = replace(COOPERATION, folder=Path("kinds"))
    with crew_of(2) as crew, ExitStack() as calls:
        # given as many calls under way as are no reason to start any
        for _ in range(ALONE):
            calls.enter_context(crew.awaiting(COOPERATION))
        calls.enter_context(crew.awaiting(own))
        few = children(os.getpid()) - before

        # when one more leaves
        calls.enter_context(crew.awaiting(COOPERATION))
        within = time.monotonic() + 20
        while len(many := children(os.getpid()) - before) < 2 and time.monotonic() < within:
            time.sleep(0.01)

        assert not few
        assert len(many) == 2
        assert crew.helps(COOPERATION)


def test_calls_that_have_come_back_are_awaited_no_more() -> None:
    before = children(os.getpid())
    with crew_of(2) as crew:
        for _ in range(2 * ALONE):
            with crew.awaiting(COOPERATION):
                pass

        assert not crew.helps(COOPERATION)
    assert children(os.getpid()) == before


def begun(folder: Path, jobs: int) -> "subprocess.Popen[bytes]":
    words = [
        "run",
        "articles",
        "--jobs",
        str(jobs),
        "--out",
        f"out-{jobs}",
        "--store",
        f"{jobs}.db",
    ]
    return subprocess.Popen(
        [sys.executable, "-m", "summarizer", *words, "-q"],
        cwd=folder,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def code(running: "subprocess.Popen[bytes]") -> int:
    """What it ends with."""
    with running:
        running.communicate()
    return running.returncode


def articles(folder: Path, count: int) -> None:
    (folder / "articles").mkdir()
    for number in range(count):
        (folder / "articles" / f"{number:04}.txt").write_text(TEXT.format(number))


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a run but the ledger, which holds times."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "run.json"
    }


def test_a_run_writes_the_same_bytes_whatever_the_number_of_processes(tmp_path: Path) -> None:
    articles(tmp_path, ALONE + 20)

    codes = [code(begun(tmp_path, jobs)) for jobs in (1, 3)]

    assert codes == [0, 0]
    assert len(tree(tmp_path / "out-1")) > 2 * ALONE
    assert tree(tmp_path / "out-1") == tree(tmp_path / "out-3")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_an_interrupted_run_leaves_no_child_and_goes_on_from_there(
    tmp_path: Path, number: signal.Signals
) -> None:
    articles(tmp_path, 200)
    running = begun(tmp_path, 2)
    while running.poll() is None and len(children(running.pid)) < 2:
        time.sleep(0.01)
    working = children(running.pid)

    os.killpg(running.pid, number)  # as a terminal does: to all that it started

    assert code(running) == 128 + number
    assert working
    assert not any(Path(f"/proc/{each}").exists() for each in working)
    assert code(begun(tmp_path, 2)) == 0
    assert len(list((tmp_path / "out-2" / "data").glob("0*.json"))) == 200

"""What a command finds around it: settings, kind, key, store, and who answers."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from summarizer import claims, endpoints, files, kinds, reading, settings
from summarizer.article import Article
from summarizer.endpoints import Wiring
from summarizer.errors import Unreadable, UsageError
from summarizer.kinds import Kind
from summarizer.pipeline import Plan, Stop
from summarizer.pipeline.crew import Crew, cores
from summarizer.pipeline.layout import Layout
from summarizer.request import BUILTIN, WRITTEN
from summarizer.settings import Settings
from summarizer.store import Rate, Store

_ABOUT = "One exchange with an endpoint, kept by `brief record`."
_ABOUT_WRITTEN = (
    "Written by hand for exactly this request, by a reader who saw the request alone; "
    "no model's output."
)
_LAYING_OUT = ("brief", "digest", "markup")
WINDOW = 4
"""Articles under way for each request under way: reading and rendering overlap the waiting."""


@dataclass(frozen=True)
class Tape:
    """Whether exchanges are replayed from a folder, or recorded into one."""

    replay: Path | None = None
    record: Path | None = None

    @property
    def private(self) -> bool:
        """Neither may answer from the store of earlier runs."""
        return self.replay is not None or self.record is not None


def load(**flags: Any) -> Settings:  # Any: typer's values
    """The settings that apply here and now. Raises UnknownSetting and BadSetting."""
    home = settings.config_home(os.environ, Path.home())
    return settings.load(flags, os.environ, Path.cwd(), home)


def kind(chosen: Settings, tape: Tape) -> Kind:
    """The kind to ask for. Raises UnknownKind, BrokenKind, and UsageError where nobody answers."""
    if chosen.model == BUILTIN and tape.private:
        raise UsageError("--replay and record need --model: the built-in rules send nothing")
    found = kinds.load(chosen.kind, chosen.kinds)
    if chosen.model == BUILTIN and (chosen.kind != "cooperation" or found.folder != kinds.ROOT):
        raise UsageError(
            f"the built-in rules answer our own kind cooperation alone; for {chosen.kind} "
            "name a model with --model"
        )
    return found


def key() -> str | None:
    """The key of the endpoint, from OPENAI_API_KEY alone."""
    return os.environ.get("OPENAI_API_KEY") or None


def base_url(chosen: Settings) -> str:
    return chosen.base_url or endpoints.OPENAI


def store_place(chosen: Settings) -> str:
    """Where the store lies: a path or a database's address."""
    return chosen.store or str(settings.store_home(os.environ, Path.home()))


@contextmanager
def store(chosen: Settings, tape: Tape) -> Iterator[Store]:
    """The store of all runs; a private, empty one for replay and record. Raises StorageError."""
    opened = Store.private() if tape.private else Store.open(store_place(chosen))
    with opened:
        yield opened


def wiring(chosen: Settings, opened: Store, tape: Tape, stop: Stop | None = None) -> Wiring:
    """Who answers, and how it is reached; nothing leaves once `stop` is set."""
    address = base_url(chosen)
    free = endpoints.is_loopback(address)
    return Wiring(
        model=chosen.model,
        base_url=address,
        key=key(),
        store=opened,
        replay=tape.replay,
        record=tape.record,
        about=_ABOUT_WRITTEN if chosen.model == WRITTEN else _ABOUT,
        deadline_s=chosen.deadline,
        max_cost=None if free else Decimal(str(chosen.max_cost)),
        max_calls=chosen.max_calls,
        max_wait_s=chosen.max_wait,
        concurrency=chosen.concurrency,
        allow_http=chosen.allow_http,
        rate=None if chosen.rate is None else Rate.read(chosen.rate),
        gate=(stop or Stop()).gate,
    )


def plan(chosen: Settings, asked: Kind) -> Plan:
    """What every request of a run shares."""
    builtin = chosen.model == BUILTIN
    read = files.digest(Path(reading.__file__).parent.rglob("*.py"))
    sources = [claims.rules_digest(), files.digest([asked.schema_path]), read]
    if builtin:
        sources.append(endpoints.rules_digest())
    return Plan(
        kind=asked,
        model=chosen.model,
        origin=endpoints.origin(chosen.model, base_url(chosen)),
        language=chosen.language,
        parameters={} if chosen.temperature is None else {"temperature": chosen.temperature},
        rules=hashlib.sha256(" ".join(sources).encode()).hexdigest(),
        window=WINDOW * (processes(chosen) if builtin else chosen.concurrency),
    )


def layout(chosen: Settings, tape: Tape, shown: Kind) -> str:
    """Digest of what makes briefs and pages of records; "" where a run's sheets are not kept."""
    if tape.private or chosen.on != "here":
        return ""
    here = Path(files.__file__).parent
    sources = [path for name in _LAYING_OUT for path in (here / name).rglob("*.py")]
    sources += [path for path in (kinds.ROOT / "templates").rglob("*.*") if path.is_file()]
    decides = [files.digest(sources), shown.template, sorted(chosen.format)]
    return hashlib.sha256(json.dumps(decides).encode()).hexdigest()


def processes(chosen: Settings) -> int:
    """How many the built-in rules may run in."""
    return chosen.jobs or cores()


def crew(chosen: Settings, shared: Plan, shown: Kind) -> AbstractContextManager[Crew | None]:
    """The processes beside this one that a run may use; None where this one is enough."""
    if processes(chosen) == 1:
        return nullcontext()
    layout = Layout(shown, tuple(chosen.format), chosen.language)
    return Crew(processes(chosen), shared.kind, shared.rules, layout)


def article(source: reading.Source) -> Article:
    """One article, read for a command about it alone. Raises Unreadable, with its path."""
    try:
        return reading.read(source)
    except Unreadable as error:
        raise Unreadable(error.reason, f"{source.path}: {error}") from error

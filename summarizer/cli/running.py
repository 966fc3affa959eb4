"""One run as its user sees it: what it would cost, what each article gave, how it ended."""

import asyncio
import json
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer import endpoints, files, kinds, reading
from summarizer.cli import session
from summarizer.cli.announce import announce
from summarizer.cli.job import Job
from summarizer.cli.screen import Screen, plural
from summarizer.cli.story import Story, require_possible, story
from summarizer.endpoints.meter import Meter
from summarizer.errors import BriefError, Interrupted
from summarizer.kinds import Kind
from summarizer.late import Late
from summarizer.ledger import Ledger
from summarizer.pipeline import Done, Means, Stop
from summarizer.pipeline.output import Output, require_free
from summarizer.pipeline.sheet import Sheet
from summarizer.request import WRITTEN
from summarizer.settings import Settings

if TYPE_CHECKING:
    from summarizer import brief
    from summarizer.brief import view
else:
    brief = Late("summarizer.brief")
    view = Late("summarizer.brief.view")

TICK_S = 0.5
LISTED = 40
"""Articles that get a line on the screen; more with --verbose."""


async def run(job: Job, chosen: Settings) -> int:
    """Run to the end and return the exit code. Raises BriefError where it cannot begin."""
    kind = session.kind(chosen, job.tape)
    require_possible(chosen, job.tape)
    shown = _shown_by(kind, chosen.template)
    if shown.own is not None or shown.folder != kinds.ROOT:
        view.layout(shown)  # a template that cannot be used is found before a reply is paid
    reading.find(job.paths)  # and so is a path that is not there
    if not job.dry_run:
        require_free(chosen.out, job.paths)
        if job.tape.record is not None:
            files.require_writable(job.tape.record)
    with (
        Screen(quiet=job.quiet, verbose=job.verbose) as screen,
        session.store(chosen, job.tape) as store,
    ):
        meter = Meter()
        stop = Stop()
        wiring = session.wiring(chosen, store, job.tape, stop)
        async with endpoints.open_endpoint(wiring, meter) as endpoint:
            plan = replace(
                session.plan(chosen, kind), layout=session.layout(chosen, job.tape, shown)
            )
            with session.crew(chosen, plan, shown) as crew:
                means = Means(plan, endpoint, store, stop, crew)
                announce(screen, chosen, job, means)
                if job.dry_run:
                    return 0
                output = Output(chosen.out, shown, chosen.format, chosen.language, plan.layout)
                with story(chosen, wiring, plan.rules, meter) as taken:
                    return await Running(job, chosen, screen, means, output, meter, taken).go()


def _shown_by(kind: Kind, template: Path | None) -> Kind:
    """The kind, with the user's own template if there is one: errors call it by its file's name."""
    if template is None:
        return kind
    try:
        text = template.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BriefError(f"the template {template} cannot be read: {error}") from error
    return replace(kind, template=text, own=template)


@dataclass
class Running:
    """A run under way."""

    job: Job
    chosen: Settings
    screen: Screen
    means: Means
    output: Output
    meter: Meter
    story: Story
    seen: int = 0
    aside: int = 0
    first: Done | None = None

    async def go(self) -> int:
        began = time.time()
        clock = time.monotonic()
        _on_signals(self.means.stop, self.screen)
        ticking = asyncio.create_task(self._tick())
        try:
            ledger = await self.story(self.job.sources(), self.means, self.watch)
        finally:
            ticking.cancel()
        took = time.monotonic() - clock
        self.output.finish(ledger, self._document(began, took))
        self._product(ledger)
        self._summary(ledger)
        self._gone()
        error = self.means.stop.error
        if error is not None:
            self.screen.complain(str(error))
            return error.exit_code
        return ledger.exit_code()

    async def _tick(self) -> None:
        """A sign of life while a model thinks."""
        while True:
            await asyncio.sleep(TICK_S)
            self.screen.progress(self.seen, self.aside)

    def watch(self, done: Done) -> None:
        """Write what an article gave, and say so."""
        self.seen += 1
        entry = done.entry
        if entry.state != "set_aside":
            self._write(done)
            if self.job.json:
                document = done.told(self.output.kind).document()
                self.screen.product(json.dumps(document, ensure_ascii=False) + "\n")
            if self.first is None and entry.state == "used":
                self.first = done
        self._line(done)
        self.screen.progress(self.seen, self.aside)

    def _write(self, done: Done) -> None:
        """An article's files, as an earlier run wrote them or anew; what is new is kept."""
        if done.sheet is not None:
            self.output.again(done.entry.name, done.sheet)
            if done.new:
                self.means.keep(done.sheet)
        elif done.record is not None:
            texts = self.output.put(done.entry.name, done.article, done.record)
            if done.source is not None:
                line = self.output.laid.line(done.record)
                self.means.keep(Sheet.of(done.source, done.record, line, texts))

    def _line(self, done: Done) -> None:
        entry = done.entry
        listed = self.job.verbose or (self.job.tape.replay is None and self.seen <= LISTED)
        if entry.state == "set_aside":
            self.aside += 1
            line = f"  set aside    {entry.path}: {entry.reason}: {entry.detail}"
            if self.means.stop.error is None or self.job.verbose:
                self.screen.insist(line)  # else the reason is one, and is said at the end
        elif listed and entry.state == "used" and not self.screen.quiet:
            laid, kind = self.output.laid, self.output.kind
            line = done.sheet.line if done.sheet else laid.line(done.told(kind))
            self.screen.say(f"  {line}")
        elif listed:
            self.screen.say(f"  no event     {entry.path}")
        if self.job.verbose and entry.state != "set_aside":
            for each in done.told(self.output.kind).unverified:
                self.screen.say(f"      left out: {each.path} {each.value!r}: {each.reason}")

    def _product(self, ledger: Ledger) -> None:
        """One article's brief on stdout; of several, the first as a look on the screen."""
        if self.first is None or self.job.json:
            return
        done = self.first
        if len(ledger) == 1:
            self.screen.product(self._brief(done))
        elif self.job.tape.replay is None and not self.screen.quiet:
            record = done.told(self.output.kind)
            shown = brief.preview(record, self.output.kind, language=self.chosen.language)
            self.screen.say("")
            self.screen.title(str(self.output.folder / f"{done.entry.name}.md"))
            self.screen.say(shown)
            self.screen.title("")

    def _brief(self, done: Done) -> str:
        if done.sheet is not None and "md" in done.sheet.texts:
            return done.sheet.texts["md"]
        return self.output.laid.markdown(done.told(self.output.kind))

    def _gone(self) -> None:
        """What became of the briefs of articles that have gone since the last run."""
        gone = self.output.gone
        if gone.removed:
            self.screen.say(f"Gone   {_few(gone.removed)}: the articles are not there any more")
        if gone.kept:
            self.screen.insist(
                f"{_few(gone.kept)}: the articles are not there any more, "
                f"but brief did not write this as it stands: left in {self.output.folder}/"
            )

    def _summary(self, ledger: Ledger) -> None:
        found, used = len(ledger), ledger.count("used")
        if self.job.tape.replay is not None:
            self.screen.say(
                f"  {self.output.briefs} of {plural(found, 'brief')} in {self.output.folder}/, "
                f"{self.meter.calls} requests sent.{_whose(self.chosen.model)}"
            )
            return
        if found and ledger.count("empty") == found:
            self.screen.say("", f"{plural(found, 'article')} read, no event in any")
            return
        parts = [
            f"{used} of {plural(found, 'article')}",
            plural(self.output.briefs, "brief"),
            f"{plural(self.output.facts, 'fact')} shown, each beside its words",
            f"{self.output.left_out} left out",
        ]
        if ledger.count("empty"):
            parts.append(f"{ledger.count('empty')} without an event")
        if ledger.count("set_aside"):
            why = ", ".join(f"{count} {reason}" for reason, count in ledger.reasons().items())
            parts.append(f"{ledger.count('set_aside')} set aside ({why})")
        self.screen.say("", " · ".join(parts))
        if self.meter.calls:
            tokens = self.meter.tokens.prompt + self.meter.tokens.completion
            cost = f", ${self.meter.cost:.4f}" if self.meter.cost else ""
            self.screen.say(f"{plural(self.meter.calls, 'request')} sent, {tokens:,} tokens{cost}")
            for name in self.meter.others(self.chosen.model):
                self.screen.insist(f"{name!r} answered, though {self.chosen.model!r} was asked")
        if "html" in self.output.formats and used:
            page = self.output.folder / "index.html"
            self.screen.say("", f"Open   {page}   read, check against the article, press Copy")

    def _document(self, began: float, took: float) -> dict[str, Any]:  # Any: JSON
        """What run.json says beside the articles; never a key."""
        settings = self.chosen.model_dump(mode="json")
        return {
            "paths": self.job.paths,
            "folder": str(Path.cwd()),
            "limit": self.job.limit,
            "replay": _shown(self.job.tape.replay),
            "record": _shown(self.job.tape.record),
            "settings": settings,
            "began": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(began)),
            "seconds": round(took, 3),
            "calls": self.meter.calls,
            "retries": self.meter.retries,
            "tokens": vars(self.meter.tokens),
            "cost_usd": float(self.meter.cost),
            "served": dict(self.meter.served),
        }


def _shown(path: Path | None) -> str | None:
    return None if path is None else str(path)


def _few(names: Sequence[str], most: int = 3) -> str:
    """The first of them, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")


def _whose(model: str) -> str:
    """A word on replies that no model gave."""
    if model != WRITTEN:
        return ""
    return " (The replies were\n  written for this project; they are no model's output.)"


def _on_signals(stop: Stop, screen: Screen) -> None:
    """The first Ctrl-C or SIGTERM ends the asking, the second leaves at once."""
    loop = asyncio.get_running_loop()

    def interrupt(number: signal.Signals) -> None:
        if stop.interrupted:
            screen.complain("left at once; what was paid for is kept, run again to go on")
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        screen.complain("stopping: waiting up to 10 s for replies under way (again: leave at once)")
        stop.interrupt(
            Interrupted(128 + number, "interrupted; run the same command again to go on from here")
        )

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, interrupt, number)

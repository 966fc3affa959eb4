"""What is said before a run begins: who answers, what it may cost, what may have been lost."""

from summarizer.cli import session
from summarizer.cli.job import Job
from summarizer.cli.screen import Screen, plural
from summarizer.endpoints.price import Price
from summarizer.pipeline import Means
from summarizer.pipeline.estimate import estimate
from summarizer.request import BUILTIN
from summarizer.settings import Settings


def announce(screen: Screen, chosen: Settings, job: Job, means: Means) -> None:
    """One line, said before anything is sent; with --dry-run it is said even when quiet."""
    if chosen.model == BUILTIN:
        screen.say(_builtin(), "")
        return
    if job.tape.replay is not None:
        screen.say(f"Replies come from the recordings in {job.tape.replay}: nothing is sent.", "")
        return
    lost = 0 if job.dry_run else means.store.interrupted()
    if lost:
        screen.complain(f"an earlier run ended with {plural(lost, 'call')} in flight, maybe billed")
    if screen.quiet and not job.dry_run:
        return  # nobody is told, so nothing is added up: that takes as long as a run of the stored
    price = Price(chosen.model, session.base_url(chosen))
    line = estimate(job.sources(), means).line(price)
    told = f"{chosen.model} at {session.base_url(chosen)}: {line}"
    if job.dry_run:
        screen.insist(told)
    else:
        screen.say(told, "")


def _builtin() -> str:
    if session.key():
        return (
            "OPENAI_API_KEY is set but no model is named, so the built-in rules answer; "
            "add --model NAME"
        )
    return "No model named, so brief's own rules answer: no key, no network, no cost."

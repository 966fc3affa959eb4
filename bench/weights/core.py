"""Which sentence tells the event: those of dev, and what a reader named as the event's evidence."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from bench.weights import regression
from bench.weights.regression import DEV, Row
from summarizer import kinds
from summarizer.endpoints.builtin import (
    attendees,
    eventless,
    occasion,
    parties,
    record,
    rounds,
    when,
)
from summarizer.evaluate import gold
from summarizer.phrases.accounts import core
from summarizer.phrases.words.letters import stems

PENALTY = 8.0
_FARTHEST = 30  # sentences of a story that are asked about
_MOST = 0.5  # of a quote that stands in a sentence


class Example(NamedTuple):
    """A sentence of a story: its traits, how much of a quote of gold it holds, how many of the
    words in which gold tells the event, and whether it tells an outcome with a figure in it."""

    article: str
    story: int
    traits: frozenset[str]
    held: float
    shared: float
    item: bool


def examples() -> Iterator[Example]:
    """Every sentence of every story that tells an event."""
    for each in gold.load(DEV, kinds.load("cooperation")):
        if each.article.language in {"en", "und"} and each.records:
            yield from _of(each)


def _of(right: gold.Gold) -> Iterator[Example]:
    for number, story in enumerate(rounds.stories(right.article)):
        event = occasion.read(story)
        if eventless.is_eventless(story, event):
            continue
        acting = parties.read(story, event, parties.candidates(story, event, attendees.read(story)))
        known = record.setting(story, event, acting, when.read(story, event)[0])
        told = max(right.records, key=lambda one: inside(one, story.span))
        if not inside(told, story.span):
            continue
        words = stems(f"{told['event'].get('summary') or ''} {told['event']['headline']}")
        results = [quote for one in told["outcomes"] if one["figures"] for quote in one["evidence"]]
        for each in story.body[:_FARTHEST]:
            held = max(_held(quote, each.start, each.end) for quote in told["event"]["evidence"])
            shared = len(words & stems(each.low)) / len(words)
            found = frozenset(core.traits(each, known))
            item = any(_held(quote, each.start, each.end) >= _MOST for quote in results)
            yield Example(right.name, number, found, held, shared, item)


def inside(wanted: dict[str, Any], span: tuple[int, int]) -> float:  # Any: JSON
    """How much of a record of gold rests on that stretch of its page."""
    quotes = wanted["event"]["evidence"]
    beside = [quote for each in wanted["partners"] for quote in each["evidence"]]
    told, named = (
        sum(span[0] <= each["start"] < span[1] for each in some) for some in (quotes, beside)
    )
    return float(told + 0.1 * named)


def _held(quote: dict[str, Any], start: int, end: int) -> float:  # Any: JSON
    first, last = int(quote["start"]), int(quote["end"])
    return (min(end, last) - max(start, first)) / (last - first)


def fit(*, write: bool) -> None:
    """Prints how often the first of them, or one of the first two, is it; or writes the table."""
    stories: dict[tuple[str, int], list[Example]] = defaultdict(list)
    for each in examples():
        stories[each.article, each.story].append(each)
    rows = [row for told in stories.values() for row in _labelled(told)]
    items = [_item(each) for told in stories.values() for each in told]
    if write:
        found = regression.fitted(rows, PENALTY, yes="core")
        found |= regression.fitted(items, PENALTY, yes="item")
        regression.write(found, ["core", "item"], core.TABLES / "core.tsv")
        return
    _second(list(stories.values()), iter(regression.unseen(items, PENALTY, items, yes="item")))
    sums = iter(regression.unseen(rows, PENALTY, rows, yes="core"))
    first = two = asked = 0
    for told in stories.values():
        odds = [next(sums)["core"] for _ in told]
        held = [told[at].held >= _MOST for at in sorted(range(len(told)), key=lambda at: -odds[at])]
        first, two, asked = first + held[0], two + any(held[:2]), asked + any(held)
    print(
        f"{asked} stories: the first is it in {first / asked:.3f}, one of two in {two / asked:.3f}"
    )


def _labelled(told: Sequence[Example]) -> Iterator[Row]:
    """It holds the evidence, or the words in which a reader tells the event, as no other does."""
    most = max(0.5, max(each.shared for each in told) - 0.05)
    for each in told:
        right = each.held >= _MOST or each.shared >= most
        yield Row(each.article, each.traits, ("core" if right else "-",))


def _item(each: Example) -> Row:
    return Row(each.article, each.traits, ("item" if each.item else "-",))


def _second(stories: Sequence[Sequence[Example]], sums: Iterator[dict[str, float]]) -> None:
    """Of the sentences that do not tell the event: how often the surest tells what came of it."""
    odds = [(next(sums)["item"], each) for told in stories for each in told]
    best: dict[tuple[str, int], tuple[float, Example]] = {}
    for sure, each in odds:
        key = (each.article, each.story)
        if each.held < _MOST and (key not in best or sure > best[key][0]):
            best[key] = (sure, each)
    for line in (-1.0, -0.5, 0.0, 0.5, 1.0):
        taken = [each.item for sure, each in best.values() if sure >= line]
        print(f"second from {line:4.1f}: {sum(taken) / len(taken):.2f} of {len(taken)} right")

"""Dates: worked out from the article's words and the page's day, whatever came for them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from summarizer.article import Span
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.sentence import Sentence
from summarizer.claims.sorts import holds, is_a
from summarizer.claims.walk import Node, Value
from summarizer.phrases import dates
from summarizer.phrases.dates import DateMention, Resolved, day_order
from summarizer.vocabulary import Dated, EventDate

_ANCHORED = frozenset({"same_day", "next_day", "day_before"})
_DAY = len("2024-06-14")


@dataclass(frozen=True)
class Reading:
    """Date words of the article and what they come to."""

    mention: DateMention
    resolved: Resolved

    @property
    def start(self) -> str | None:
        return self.resolved.start

    @property
    def exact(self) -> int:
        """How much of a date it is: 10 with a day, 7 with a month, 4 a year, 0 nothing."""
        return len(self.resolved.start or "")

    def within(self, other: "Reading") -> bool:
        """A day of the other's days."""
        first, last = other.start, other.resolved.end
        return None not in (self.start, first, last) and str(first) <= str(self.start) <= str(last)

    def touches(self, places: list[Span]) -> bool:
        return any(self.mention.start < end and start < self.mention.end for start, end in places)


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """The dates of a part: an EventDate is worked out anew, any other must follow from words."""
    if is_a(node.part, EventDate):
        if node.part.text or node.part.start or node.part.end:
            _event_date(node, node.part, ground, findings)
        return
    for value in node.values if holds(type(node.part), Dated) else ():
        if isinstance(value.marker, Dated):
            _plain(node, value, ground, findings)


def readings(ground: Ground, sentences: Iterable[Sentence]) -> list[Reading]:
    """The dates of these sentences, in order."""
    return [
        Reading(mention, resolved)
        for sentence in sentences
        for mention in sentence.dates
        for resolved in _resolve(mention, sentence, ground)
    ]


def _resolve(mention: DateMention, sentence: Sentence, ground: Ground) -> list[Resolved]:
    """What the words may come to: one day, and of what is announced the coming one first."""
    article = ground.article
    page = article.published
    order = day_order.of(article.text, article.language) if mention.either else None
    anchor = None
    if mention.relative in _ANCHORED:
        anchor = _before(mention, ground)
    elif page is None and mention.year is None:
        anchor = dates.issue(article.text)
        if anchor is None:
            before = _before(mention, ground)
            return [dates.shortly_after(mention, before) if before else dates.NOTHING]
    past = dates.resolve(mention, page, anchor, order=order)
    if mention.year is not None or sentence.polarity.status != "planned":
        return [past]
    coming = dates.resolve(mention, page, anchor, future=True, order=order)
    return [past] if coming == past else [coming, past]


def _before(mention: DateMention, ground: Ground) -> date | None:
    """The last whole day that the text names before these words, else the month of its issue."""
    page = ground.article.published
    found = dates.issue(ground.article.text) if page is None else None
    for sentence in ground.sentences:
        if sentence.start > mention.start:
            break
        for each in sentence.dates:
            if each.start < mention.start and each.day and each.relative not in _ANCHORED:
                start = dates.resolve(each, page, found).start
                found = date.fromisoformat(start) if start and len(start) == _DAY else found
    return found


def _event_date(node: Node, part: EventDate, ground: Ground, findings: Findings) -> None:
    chosen = _choose(node, part, ground)
    if chosen is None or chosen.start is None:
        _undated(node, part, ground, findings)
        return
    text = _text(part, chosen, ground)
    end = chosen.resolved.end or _later(part, chosen, ground)
    of_page = ground.in_dateline((chosen.mention.start, chosen.mention.end))
    node.settled = {
        "text": text,
        "start": chosen.start,
        "end": end,
        "basis": part.basis if of_page and part.basis != "none" else chosen.resolved.basis,
    }
    for value in node.values:
        right = node.settled[value.field]
        if value.field == "end" and value.given == chosen.start:
            right = chosen.start  # an event of one day may be said to end on it
        _compare(node, value, right, chosen, findings)
    if chosen.resolved.weekday_conflict:
        why = f"“{chosen.mention.text}”: {chosen.start} does not fall on that weekday"
        findings.note(node.path, "weekday", why)


def _choose(node: Node, part: EventDate, ground: Ground) -> Reading | None:
    """The date words that are meant: those given, as the evidence has them; else the evidence's."""
    near = readings(ground, ground.over(node.spans))
    if not part.text:
        return _best(near, part.start) or _anywhere(part.start, ground)
    places = ground.find(part.text)
    running = [span for span in places if not ground.in_dateline(span)]
    if not running and not near:
        return _best(
            [each for each in readings(ground, ground.over(places)) if each.touches(places)],
            part.start,
        )
    places = running
    named = [reading for reading in near if reading.touches(places)]
    if named:
        return _best(named, part.start)
    far = _best(
        [each for each in readings(ground, ground.over(places)) if each.touches(places)], part.start
    )
    best = _best(near, part.start)
    if far and (best is None or best.exact < far.exact or best.within(far)):
        return far
    return best


def _best(found: list[Reading], start: str | None) -> Reading | None:
    """The one that comes to what was given, else the first of the most exact ones."""
    for reading in found:
        if reading.start is not None and reading.start == start:
            return reading
    return max(found, key=lambda reading: reading.exact, default=None)


def _anywhere(start: str | None, ground: Ground) -> Reading | None:
    """Words anywhere in the running text that come to the date given."""
    body = [each for each in ground.sentences if not ground.in_dateline(each.span)]
    return next((each for each in readings(ground, body) if start and each.start == start), None)


def _text(part: EventDate, chosen: Reading, ground: Ground) -> str:
    """The date words as the article has them: those given if they are the ones."""
    for span in ground.find(part.text) if part.text else []:
        if chosen.touches([span]):
            return ground.printed(span)
    return " ".join(chosen.mention.text.split())


def _later(part: EventDate, chosen: Reading, ground: Ground) -> str | None:
    """The end that was given, if words after the start come to it."""
    if part.end is None or chosen.start is None or part.end <= chosen.start:
        return None
    span = (chosen.mention.start, chosen.mention.end)
    after = [each for each in readings(ground, ground.over([span])) if each.mention.start > span[0]]
    return next((part.end for each in after if part.end in {each.start, each.resolved.end}), None)


def _compare(
    node: Node, value: Value, right: str | None, chosen: Reading, findings: Findings
) -> None:
    """One value of a date beside what the words come to."""
    same = value.given == right
    if value.field == "text":
        same = _loosely(value.given) == _loosely(right or "")
    if same:
        findings.holds(value.path, value.given, node.quote)
        return
    words = chosen.mention.text
    reason = f"does not follow from “{words}”"
    if right is None and value.field != "basis":
        findings.left_out(value.path, value.given, node.quote, reason)
        return
    findings.changed(value.path, value.given, node.quote, reason)
    if value.field != "basis":
        findings.note(value.path, "replaced", f"{value.given} became {right}, from “{words}”")


def _loosely(words: str) -> list[str]:
    return re.findall(r"\w+", words.casefold())


def _undated(node: Node, part: EventDate, ground: Ground, findings: Findings) -> None:
    """No words that come to a date: ISO dates go, words that stand in the article stay."""
    places = [span for span in ground.find(part.text) if part.text] if part.text else []
    text = ground.printed(places[0]) if places else None
    node.settled = {"text": text, "start": None, "end": None, "basis": "none"}
    for value in node.values:
        if value.field == "text" and text is not None:
            findings.holds(value.path, value.given, node.quote)
        elif value.field != "basis":
            reason = "no date words of the article come to it"
            missing = findings.left_out(value.path, value.given, node.quote, reason)
            if text is None:
                findings.lost.append(missing)


def _plain(node: Node, value: Value, ground: Ground, findings: Findings) -> None:
    """A date of its own: some date words of the evidence come to it."""
    found = readings(ground, ground.over(node.spans))
    dated = [end for each in found for end in (each.start, each.resolved.end) if end]
    if any(each == value.given or each.startswith(f"{value.given}-") for each in dated):
        findings.holds(value.path, value.given, node.quote)
        return
    reason = "does not follow from the date words of its evidence"
    only = set(dated)
    if len(only) == 1:
        value.kept = only.pop()
        findings.changed(value.path, value.given, node.quote, reason)
        findings.note(value.path, "replaced", f"{value.given} became {value.kept}")
        return
    findings.leave_out(node, value, reason)

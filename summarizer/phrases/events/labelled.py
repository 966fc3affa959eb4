"""The day that a label or a line of its own gives: "When: 3 May 2019", "12 - 14 August 2019"."""

import re
from collections.abc import Iterator
from itertools import chain

from summarizer.phrases import dates
from summarizer.phrases.dates import DateMention
from summarizer.phrases.sentences import Span
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower

_SORTS = (
    r"event|visit|signing|signature|accept(?:ance|ed)|meeting|hand(?:ing)?[- ]?over|ceremony"
    r"|training|workshop|opening|mission|donation|receipt|session|conference|seminar|course|lecture|activity"
)
_SURE = (
    rf"when|dates|(?:{_SORTS}) (?:date|day)s?|(?:dates?|period) of (?:the )?(?:{_SORTS})|held on"
    r"|days? ?(?:/|&|and|,) ?dates?"
    r"|dates? ?(?:/|&|and|,) ?(?:time|venue|place|location|hours?|day)s?"
    r"|(?:time|venue|place) ?(?:/|&|and|,) ?(?:date|day|time|venue|place)s?"
)
_LABEL = compiled(
    rf"^[\W\d]{{0,6}}(?:(?P<sure>{_SURE})|date|day|time)[*_ ]{{0,3}}(?:[:|–]|-\s)[*_\s]{{0,4}}",
    re.M,
)
# "(Programme held on 6th September, 2016)", in a line of its own
_HELD = compiled(
    rf"^[\W_]{{0,4}}(?:the |this )?(?:{_SORTS}|programme?|function|forum|symposium|camp)"
    r" (?:was |were )?(?:held|conducted|organi[sz]ed|took place) (?:on|from) "
    r"(?=(?:the |\w+day,? )?(?:\d|[a-z]{3,9} \d)[^\n]{0,40}$)",
    re.M,
)
# A bare "Date:" is as often the page's own: it is the event's beside where and with whom.
_BESIDE = compiled(
    r"^[\W\d]{0,6}(?:venue|place|location|where|chair(?:ed by|person|man)?|present|participants?"
    r"|attend(?:ees|ance)|subject|host(?:ed by)?|organi[sz]ers?|activity|event|topic|theme"
    r"|trainers?|speakers?|facilitators?|from the side of[\w ]{0,30})[*_ ]{0,3}[:|]",
    re.M,
)
_OPENS = compiled(r"[\W_]{0,4}(?:At [A-ZÀ-Þ][^\n:]{2,40}: )?(?=(?:[A-Z][a-z]{2,9},? )?\d)")
_LINE, _HEAD = 120, 700  # characters
_NEAR = 320  # characters around a bare "Date:" in which such a line stands
_VALUE = (
    24  # characters behind a label in which its day begins: "Monday - Wednesday, 12 - 14 August"
)


def find(text: str, within: Span) -> Iterator[tuple[DateMention, Span]]:
    """Days behind the labels of an event, each with the span of its line."""
    low = lower(text)
    held = ((each, True) for each in _HELD.finditer(low, *within))
    labels = ((each, each["sure"]) for each in _LABEL.finditer(low, *within))
    for label, sure in chain(labels, held):
        if not (sure or _set_out(low, label)):
            continue
        end = low.find("\n", label.end())
        end = len(low) if end < 0 else end
        start = label.start() + len(label[0]) - len(label[0].lstrip())
        line = text[start:end]
        for mention in dates.find(line):
            if mention.day and mention.start <= label.end() - start + _VALUE:
                yield mention.moved(start), (start, end)
                break


def below(text: str, within: Span) -> Iterator[tuple[DateMention, Span]]:
    """Days, with their year, with which a line below the title of an event opens: "20 - 24 August
    2012, Meeting Room 3"."""
    start, last = within[0], min(within[1], within[0] + _HEAD)
    while start < last:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        opened = _OPENS.match(line) if len(line) < _LINE else None
        found = dates.find(line) if opened else []
        led = found and opened and found[0].start <= opened.end()
        if led and found[0].until and found[0].complete:
            yield found[0].moved(start), (start, end)
        start = end + 1


def _set_out(low: str, label: re.Match[str]) -> bool:
    before, after = max(0, label.start() - _NEAR), label.end() + _NEAR
    return bool(
        _BESIDE.search(low, before, label.start()) or _BESIDE.search(low, label.end(), after)
    )

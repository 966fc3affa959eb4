"""How long a thousand briefs take: the page, the edition, the Markdown, against three seconds.

    PYTHONPATH=tests python -m bench.pages

CPU time of this process, so that what else runs on the machine counts less.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from records import ANNIVERSARY, COOPERATION, record

from summarizer import brief, digest
from summarizer.article import Article
from summarizer.ledger import Entry, Ledger
from summarizer.record import Record

ALLOWED_S = 3.0
NUMBER = 1000
SENTENCE = "On that day the hosts of house {} met guests from afar and spoke of joint work. "
TYPES = ("visit", "agreement_signing", "forum", "training", "anniversary", "meeting")

Shown = tuple[str, Article, Record]


def shown() -> Iterator[Shown]:
    """A thousand different events of two to six partners, told in 4,000 characters each."""
    for number in range(NUMBER):
        day = date(2015, 1, 1) + timedelta(days=number * 3)
        event = {
            **ANNIVERSARY["event"],
            "headline": f"House {number % 90} and its guests agree on round {number}",
            "type": TYPES[number % len(TYPES)],
            "date": {"start": day.isoformat(), "text": f"{day:%d %B}", "basis": "page_date"},
        }
        partners = [
            {**ANNIVERSARY["partners"][0], "name": f"Institute {(number * 7 + n) % 400}"}
            for n in range(2 + number % 5)
        ]
        made = record(
            {**ANNIVERSARY, "event": event, "partners": partners},
            path=f"{number:04}.txt",
            title=f"Round {number}",
        )
        text = "".join(SENTENCE.format(number + n) for n in range(50))
        yield f"{number:04}", Article(text=text, path=f"{number:04}.txt", name=f"{number:04}"), made


def timed(work: Callable[[], object], what: str) -> float:
    """Seconds of CPU; printed."""
    began = time.process_time()
    work()
    took = time.process_time() - began
    print(f"{what:<40} {took:5.2f} s")
    return took


def main() -> None:
    """Print what each takes, and whether page and edition stay within what is allowed."""
    briefs = list(shown())
    records = [each for _, _, each in briefs]
    ledger = Ledger.of(Entry(name, name, "used", records=1) for name, _, _ in briefs)
    took = timed(lambda: digest.page(briefs, COOPERATION, ledger), "index.html")
    took += timed(lambda: digest.markdown(records, COOPERATION), "digest.md")
    timed(lambda: [brief.markdown(each, COOPERATION) for each in records], f"{NUMBER} briefs")
    word = "within" if took <= ALLOWED_S else "OVER"
    print(f"page and edition of {NUMBER}: {took:.2f} s, {word} {ALLOWED_S:.0f} s")


if __name__ == "__main__":
    main()

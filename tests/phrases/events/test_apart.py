"""Parts of a page: only as many are read as may still tell enough events."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarizer.phrases import dates
from summarizer.phrases.dates import DateMention
from summarizer.phrases.events import apart


@dataclass
class Part:
    """What is asked of a part before its sentences are read; `read` counts how often it was."""

    text: str
    read: list[str] = field(default_factory=list)

    @property
    def dates(self) -> Sequence[DateMention]:
        self.read.append(self.text)
        return dates.find(self.text)

    @property
    def body(self) -> Sequence[str]:
        return ()


def test_no_part_is_read_once_those_left_are_too_few() -> None:
    read: list[str] = []
    parts = [Part(f"Nothing happened in ward {number}.", read) for number in range(6)]

    found = apart._telling(parts, 4, periodic=False)  # type: ignore[type-var]  # asked for no more

    assert found == []
    assert len(read) == 3


def test_no_sentence_is_read_where_too_few_parts_name_a_day() -> None:
    class Unread(Part):
        @property
        def body(self) -> Sequence[str]:
            raise AssertionError(self.text)

    days = ["on 3 May 2021", "on 4 May 2021", "on 5 May 2021", "once", "twice", "again"]
    parts = [Unread(f"A ward was opened {day}.") for day in days]

    assert apart._telling(parts, 4, periodic=False) == []  # type: ignore[type-var]  # as above

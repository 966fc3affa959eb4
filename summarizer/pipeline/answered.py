"""Answered: what one reply came to, and what a re-ask is decided by."""

from dataclasses import dataclass

from summarizer.claims import Checked
from summarizer.pipeline.sheet import Sheet
from summarizer.record import Record
from summarizer.request import Problem


@dataclass(frozen=True)
class Answered:
    """made      the record, or the sheet that a crew made of it
    verified  how many of the reply's values hold
    lost      those that do not and would cost the brief a fact
    """

    made: Record | Sheet
    verified: int
    lost: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, record: Record, checked: Checked) -> "Answered":
        return cls(record, checked.verified, lost(checked))

    @property
    def text(self) -> str:
        """The text of data/<name>.json."""
        return self.made.text() if isinstance(self.made, Record) else self.made.record


def lost(checked: Checked) -> tuple[Problem, ...]:
    return tuple(Problem(each.path, str(each.value), each.reason) for each in checked.lost)

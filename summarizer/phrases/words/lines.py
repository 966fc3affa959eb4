"""Lines and pages: texts that many patterns are searched for."""

from functools import cached_property
from typing import ClassVar, Self

from summarizer.phrases.words.held import Held, Needs

_SHORT = 2  # letters: words of so few stand in many others


class Line(str):
    """A sentence in small letters, of which its words are asked once which patterns it may hold."""

    asked: ClassVar[list[Needs]] = []
    """What the patterns need that it is searched for, each by its number."""

    @cached_property
    def held(self) -> int:
        """Each of those patterns is a bit, by its number."""
        return _every(type(self)).of(self)

    def part(self, words: str) -> Self:
        """Words that stand in it: what it cannot hold, they cannot."""
        found = type(self)(words)
        found.held = self.held
        return found


class Page(Line):
    """A text as it stands, with its capitals: searched for patterns of names."""

    asked: ClassVar[list[Needs]] = []


_EVERY: dict[type[Line], Held] = {}


def _every(of: type[Line]) -> Held:
    if of not in _EVERY:
        _EVERY[of] = Held(tuple(of.asked))
    return _EVERY[of]


def number(needs: Needs, of: type[Line] = Line) -> int | None:
    """The number of one more pattern that lines are searched for; None where they were asked for
    the others already."""
    if of in _EVERY:
        return None
    of.asked.append(needs if tells(needs) else ("",))
    return len(of.asked) - 1


def tells(needs: Needs) -> bool:
    """Do they tell a line apart? "he" and "us" stand in words of nearly any."""
    return all(len(words) > _SHORT or not (words.isalpha() or not words) for words in needs)

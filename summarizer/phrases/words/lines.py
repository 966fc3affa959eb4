"""Lines: sentences in small letters that many patterns are searched for."""

from functools import cache, cached_property

from summarizer.phrases.words.held import Held, Needs

_SHORT = 2  # letters: words of so few stand in many others
_ASKED: list[Needs] = []
"""What the patterns need that lines are searched for, each by its number."""


class Line(str):
    """A sentence of which its words are asked once which patterns it may hold."""

    @cached_property
    def held(self) -> int:
        """Each of those patterns is a bit, by its number."""
        return _every().of(self)

    def part(self, words: str) -> "Line":
        """Words that stand in it: what it cannot hold, they cannot."""
        found = Line(words)
        found.held = self.held
        return found


@cache
def _every() -> Held:
    return Held(tuple(_ASKED))


def number(needs: Needs) -> int | None:
    """The number of one more pattern that lines are searched for; None where they were asked for
    the others already."""
    if _every.cache_info().currsize:
        return None
    _ASKED.append(needs if tells(needs) else ("",))
    return len(_ASKED) - 1


def tells(needs: Needs) -> bool:
    """Do they tell a line apart? "he" and "us" stand in words of nearly any."""
    return all(len(words) > _SHORT or not (words.isalpha() or not words) for words in needs)

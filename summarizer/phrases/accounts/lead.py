"""Lead: the sentences a brief opens with: each adds to its headline, and to the one before."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import account, added
from summarizer.phrases.statements import sound, verbless
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import stems
from summarizer.phrases.words.needs import Rare

_SAME = 2  # new words, a number counted thrice, of one that is the headline again
_BEGINNING = 24  # characters: with the same ones a sentence is told once
_SHARE = 0.4  # of the words of a further sentence that are new

_THE = compiled(r"The (?:two (?:\w+ )?)?(?P<noun>\w+(?: \w+)?)")

_IDLE = Rare(  # what every visit is for
    r"\b(?:discussed|considered|reviewed|explored|about) (?:the )?(?:ways|means|issues|aspects"
    r"|prospects|possibilit\w+) (?:of|to|for) (?:strengthen|enhanc|develop|expand|deepen|further"
    r"|promot)\w* (?:[a-z]+ ){0,3}(?:co-?operation|collaboration|relations?|ties|partnership)\b"
)

_ITEM = compiled(r"“(?:\d{1,2}[.)] |.*\*\*)")  # of a list, or with marks of a page

Leads = Callable[[str], Iterable[str]]
"""The sentences that can stand behind what is told, the chief ones first."""
Grade = Callable[[str, str], float]
"""How gladly an editor prints a sentence below what is told: log odds."""
_FLOOR = 0.0
"""Log odds of a sentence that is told behind another."""


@dataclass(frozen=True)
class Lead:
    """headline  above it
    people  who are named in the article
    grade   of those that can stand, the best graded does
    things  nouns by which one may speak of what the headline tells"""

    headline: str
    people: Sequence[str]
    grade: Grade
    things: str = ""

    def of(self, leads: Leads, more: Leads, again: Iterable[str]) -> str:
        """One or two of these sentences: the best graded, and the best of those that add to it;
        what tells the event before what is told further. `again` where there is none; "" where
        nothing tells the event."""
        events = list(leads(self.headline))
        first = self._best([*events, *more(self.headline)], self.headline)
        found = [first] if first else []
        told = " ".join([self.headline, *found])
        if first and (best := self._best([*events, *more(told)], told, first)):
            found = [best] if self._stands_for(best, first) else [first, best]
        found = sorted(found, key=lambda each: each not in events)
        found = found or [each for each in again if not _ITEM.match(each)][:1]
        return " ".join(f"{each[0].upper()}{each[1:]}." for each in found)

    def _stands_for(self, sentence: str, first: str) -> bool:
        """Does it say all that the first does, or is that no more than the headline?"""
        if stems(first) < stems(sentence):
            return True
        return added.worth(first, self.headline) <= _SAME and self._goes_on(sentence)

    def _best(self, sentences: Iterable[str], told: str, first: str = "") -> str | None:
        """The best graded; of those that add to a first one the best, if an editor likes it."""
        fit = (each for each in sentences if not _IDLE.search(each) and sound.printable(each))
        fit = (each for each in fit if not verbless.is_verbless(each))
        new = [each for each in fit if not first or self._adds(each, told, first)]
        graded = [(self.grade(each, told), each) for each in new]
        best = max(graded, key=lambda each: each[0], default=(0.0, None))
        return best[1] if not first or best[0] > _FLOOR else None

    def _adds(self, sentence: str, told: str, first: str) -> bool:
        if stems(first) < stems(sentence):
            return True
        twice = sentence[:_BEGINNING] == first[:_BEGINNING]
        return not twice and (
            account.adds(sentence, told, _SHARE) or self._names(sentence, told) > 1
        )

    def _goes_on(self, sentence: str) -> bool:
        """Can it stand right below the headline: does it say "the gift", or who did it?"""
        thing = _THE.match(sentence)
        told = stems(f"{self.headline} {self.things}")
        known = thing is not None and bool(stems(thing["noun"]) & told)
        return known or self._names(sentence, self.headline) > 0

    def _names(self, sentence: str, told: str) -> int:
        """How many people it names who are not told yet."""
        return sum(each in sentence and each not in told for each in self.people)

"""Lead: the sentences a brief opens with: each adds to its headline, and to the one before."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import account, telling
from summarizer.phrases.statements import sound
from summarizer.phrases.words.letters import stems

_SENTENCES = 2
_LEAST = 4  # words of a first one that are new, a number counted thrice
_SAME = 1  # of one that is the headline again
_BEGINNING = 24  # characters: with the same ones a sentence is told once
_SHARE = 0.4  # of the words of a further sentence that are new

_THE = re.compile(r"The (?:two (?:\w+ )?)?(?P<noun>\w+(?: \w+)?)")

_IDLE = re.compile(  # what every visit is for
    r"\b(?:discussed|considered|reviewed|explored|about) (?:the )?(?:ways|means|issues|aspects"
    r"|prospects|possibilit\w+) (?:of|to|for) (?:strengthen|enhanc|develop|expand|deepen|further"
    r"|promot)\w* (?:[a-z]+ ){0,3}(?:co-?operation|collaboration|relations?|ties|partnership)\b"
)

More = Callable[[str], Iterable[str]]
"""Further sentences behind what is told, the chief ones first."""


@dataclass(frozen=True)
class Lead:
    """headline  above it
    people  who are named in the article
    things  nouns by which one may speak of what the headline tells"""

    headline: str
    people: Sequence[str]
    things: str = ""

    def of(self, leads: Iterable[str], more: More, again: Iterable[str]) -> str:
        """One or two of these sentences: the first that adds to the headline, or else the one that
        says it best; `again` where there is none. "" where nothing tells the event."""
        event = self._event(leads)
        found = [event] if event else []
        same = event is not None and telling.worth(event, self.headline) <= _SAME
        for each in filter(sound.printable, more(" ".join([self.headline, *found]))):
            if _IDLE.search(each):
                continue
            told = " ".join([self.headline, *found])
            twice = any(each[:_BEGINNING] == one[:_BEGINNING] for one in found)
            if found and stems(found[-1]) <= stems(each):
                found[-1] = each  # "The prize was presented by Lima": and who did that, and where
                continue
            if twice or not (account.adds(each, told, _SHARE) or self._names(each, told) > 1):
                continue
            if found == [event] and same and self._goes_on(each):
                found.pop()
            found.append(each)
            if len(found) == _SENTENCES:
                break
        found = found or list(again)[:1]
        return " ".join(f"{each[0].upper()}{each[1:]}." for each in found)

    def _event(self, leads: Iterable[str]) -> str | None:
        same: str | None = None
        for each in filter(sound.printable, leads):
            if telling.worth(each, self.headline) >= _LEAST:
                return each
            same = same or each
        return same

    def _goes_on(self, sentence: str) -> bool:
        """Can it stand right below the headline: does it say "the gift", or who did it?"""
        thing = _THE.match(sentence)
        told = stems(f"{self.headline} {self.things}")
        known = thing is not None and bool(stems(thing["noun"]) & told)
        return known or self._names(sentence, self.headline) > 0

    def _names(self, sentence: str, told: str) -> int:
        """How many people it names who are not told yet."""
        return sum(each in sentence and each not in told for each in self.people)

"""Verbatim: a sentence of the article between quotation marks, for who has nothing else of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import leads, opening

_TWO = 70  # words of two sentences together
_FORMULA = re.compile(  # "She made this known when she received …": what is told is what she did
    r"^(?P<who>He|She|\[[^\]]+\]) (?:(?:has |had )?(?:made|gave|stated|said|disclosed|revealed"
    r"|expressed|announced|spoke|pledged|was speaking)\b)[^,]{0,90}?,? (?:when|while|as) (?:he|she)"
    r" (?=(?:paid|gave|led|met|[a-z]{3,}ed)\b)"
)
_LEANS = re.compile(  # "An answer to this is sought"
    r"[^,;]{0,40}\b(?:to|of|for|with|from|by) (?:this|these|those|them)\b(?= (?:is|are|was|were|has"
    r"|have|will|and)\b|,)"
)
_WHO = re.compile(r"^(?:He|She)\b(?=,? )")
_DIGITS = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4} ")
_NAMELESS = re.compile(r"\[[Tt]he\]")
"""Whose house it is, only its page tells."""
_HERE = re.compile(r",? (?:in|at) \[the\] [a-z]+(?=$|,)")


@dataclass(frozen=True)
class Verbatim:
    """told    the sentence
    setting  of the event"""

    told: Told
    setting: Setting

    def texts(self, *, both: bool = True) -> Iterator[str]:
        """With its marks: alone, and behind the sentence that says of what it speaks; none where
        it speaks of what only its page tells."""
        flat = self._named(self.told)
        said = self._said(flat)
        bare = leads.taken(flat)
        if said is None and (opening.LOST.match(bare) or opening.MOOD.match(bare)):
            said = next(filter(None, map(self._said, opening.tails(flat))), None)
        leans = _LEANS.match(bare) is not None
        if said and not leans:
            yield f"“{said}”"
        points = leans or opening.LOST.match(bare) or opening.POINTS.match(bare)
        if both and self._before and points:
            asked = " ".join(self._before.text.split())
            one = asked if asked.endswith("?") else self._said(self._known(self._before))
            two = self._said(self._known(self.told), first=False)
            if one and two and len(f"{one} {two}".split()) <= _TWO:
                yield f"“{one}{'' if one[-1] == '?' else '.'} {two}”"
        if said and leans:
            yield f"“{said}”"

    @property
    def ours(self) -> str | None:
        """As it is, though it speaks of "our campus", and nothing tells whose that is."""
        flat = self._named(self.told)
        bare = leads.taken(flat)
        lost = opening.LOST.match(bare) or opening.MOOD.match(bare)
        tried = opening.tails(flat) if lost else [flat]
        said = next(filter(None, (self._said(each, ours=True) for each in tried)), None)
        return said and f"“{said}”"

    def _said(self, flat: str, *, first: bool = True, ours: bool = False) -> str | None:
        """As it is: of a cut more breaks than is gained; a day with its date behind it."""
        flat = self._below_title(flat)
        said = opening.quotation(flat, self.setting.owner or None, first=first, ours=ours)
        if said is None:
            return None
        said = _HERE.sub("", said)
        if not ours and _NAMELESS.search(said):
            return None
        said = opening.dated(said, self.setting.day, self.setting.start)
        return said[:1].upper() + said[1:]

    def _below_title(self, flat: str) -> str:
        """Without title and day of the page, which stand in one line with a first sentence where a
        page has lost its marks."""
        title = self.setting.tale.headline
        above = " ".join(title.text.split()) if title else ""
        if not above or above == flat or not flat.startswith(f"{above} "):
            return flat
        return _DIGITS.sub("", flat[len(above) + 1 :])

    @cached_property
    def _before(self) -> Told | None:
        """The sentence that stands right before it."""
        at = self.told.place - 2
        return self.setting.sentences[at] if 0 <= at < len(self.setting.sentences) else None

    def _named(self, told: Told) -> str:
        """In one line, in brackets whom the page has named before."""
        said = self._known(told)
        if not _WHO.match(said):
            return said
        people = {each.name for each in self._before.people} if self._before else set()
        if len(people) != 1:
            return said
        said = _WHO.sub(f"[{people.pop()}]", said)
        return _FORMULA.sub(r"\g<who> ", said)

    def _known(self, told: Told) -> str:
        """With the name of "the hospital" that the text before it tells."""
        text, end = told.text, told.start + len(told.text)
        if self.setting.antecedents is None:
            return _flat(told)
        for place in reversed([*self.setting.antecedents.places(told.start, end)]):
            at = place.start - told.start
            name = place.name
            named = f"[{name[:1].upper() + name[1:] if not at else name}]"
            text = text[:at] + named + text[place.end - told.start :]
        return " ".join(text.split())


def _flat(told: Told) -> str:
    return " ".join(told.text.split())

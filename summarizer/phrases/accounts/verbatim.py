"""Verbatim: a sentence of the article between quotation marks, for who has nothing else of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.phrases.accounts import subject
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import leads, opening
from summarizer.phrases.words.firsts import compiled

_DIGITS = compiled(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4} ")
_NAMELESS = compiled(r"\[[Tt]he\]")
"""Whose house it is, only its page tells."""
_HERE = compiled(r",? (?:in|at) \[the\] [a-z]+(?=$|,)")
_DONE = compiled(r"(?<!the )\b(?:was|were|is|are|has|have|had|will|[a-z]{3,}ed)\b")
_DAY = (
    r"(?:(?i:today|yesterday|tomorrow|tonight|recently)(?: (?:morning|afternoon|evening|night))?"
    r"|(?:[Tt]his|[Ll]ast|[Nn]ext|the (?:past|coming|current)) (?:morning|afternoon|evening"
    r"|night|week|weekend|month|year|[A-Z][a-z]+day)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"(?:(?:,| and| to| until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)*)"
    r"(?!,? ?(?:\[|\(?\d|the \d|[A-Z][a-z]+ \d))"
)
_OPENS = compiled(rf"^(?:On )?{_DAY},? ")
_AMID = compiled(
    rf"(?<! every)(?<! each),? (?:(?:on|in|at|from|since|until|of) )?{_DAY}(?=[ ,]|$),?"
)
"""Days that mean nothing to who reads it later."""


@dataclass(frozen=True)
class Verbatim:
    """told    the sentence
    setting  of the event"""

    told: Told
    setting: Setting

    def texts(self) -> Iterator[str]:
        """With its marks; last as it is though it speaks of "our campus", and nothing tells whose
        that is."""
        flat = self._known
        bare = leads.taken(flat)
        lost = opening.LOST.match(bare) or opening.MOOD.match(bare)
        tried = [*opening.tails(flat)] if lost else [flat]
        for ours in (False, True):
            said = next(filter(None, (self._said(each, ours=ours) for each in tried)), None)
            if said:
                yield f"“{said}”"
                return

    def _said(self, flat: str, *, ours: bool) -> str | None:
        """As it is: of a cut more breaks than is gained; a day with its date behind it, or with
        dots in its place."""
        flat = self._below_title(flat)
        said = opening.quotation(flat, self.setting.owner or None, ours=ours)
        if said is None or not _tells(said):
            return None
        said = _HERE.sub("", said)
        if _NAMELESS.match(said) or (not ours and _NAMELESS.search(said)):
            return None
        said = opening.dated(said, self.setting.day, self.setting.start)
        said = _AMID.sub(" …", _OPENS.sub("", said)).replace("… …", "…")
        return said[:1].upper() + said[1:]

    def _below_title(self, flat: str) -> str:
        """Without title and day of the page, which stand in one line with a first sentence where a
        page has lost its marks."""
        title = self.setting.tale.headline
        above = " ".join(title.text.split()) if title else ""
        if not above or above == flat or not flat.startswith(f"{above} "):
            return flat
        return _DIGITS.sub("", flat[len(above) + 1 :])

    @property
    def _known(self) -> str:
        """In one line, with the name of "the hospital" that the text before it tells."""
        text, start = self.told.text, self.told.start
        for place in reversed([*self.setting.spoken(self.told)]):
            at, name = place.start - start, place.name
            named = f"[{name[:1].upper() + name[1:] if not at else name}]"
            text = text[:at] + named + text[place.end - start :]
        return " ".join(text.split())


def _tells(said: str) -> bool:
    """Has its main clause a verb, behind what leads up to it?"""
    led, _, rest = said.partition(", ")
    return (
        not (rest and subject.LED_IN.match(led)) or bool(_DONE.search(led)) or opening.stated(rest)
    )

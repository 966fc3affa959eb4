"""What one sentence says of each organisation it names, found once for all of them."""

import re
from collections.abc import Iterator
from functools import cached_property

from summarizer.phrases import skeleton
from summarizer.phrases.participation import parts
from summarizer.phrases.participation.scene import TABLES, Told
from summarizer.phrases.statements.sieve import Sieve
from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.words.firsts import compiled

_SPEAKS = Sieve(TABLES.ordered("scene", "speaks"), lines=True)
_SESSION = TABLES.any_of("scene", "session", lines=True)
_NAME = r"\ue000[\ue100-\uf8ff](?: ?\([^()]{1,60}\))?"
_AND = (
    r"(?:(?:,? and |, |; | as well as |, as well as | & )"
    r"(?:(?:by|with|from|of|to|the|its|their) )*)"
)
_LISTED = compiled(rf"(?:{_NAME}{_AND})*{_NAME}")
_LATER = compiled(rf"(?:{_NAME}(?: in [A-Z]\w+)?(?:, [A-Z]\w+)?{_AND})+$")
_BEFORE = compiled(
    r"\b(with|by|from|of|to|at|in|for|between|among|through|on|and|via|under) "
    r"(?:the |its |their |our |a )?$",
    re.IGNORECASE,
)
_EARLIER = compiled(r"(?: ?\([^()]{1,60}\))?(?:,| and|, and) (?:the )?\ue000")
_VERB = compiled(
    r"(?: ?\([^()]{1,40}\))?,? (?:(?:has|have|had|also|\w+ly|today|yesterday) )*"
    r"(?:\w{2,}ed|held|gave|met|won|sent|brought|will|signs?|hosts?|is|are|was|were|has|have)\b"
)
_PLACED = compiled(r"[,(] ?[A-Z]")
_PERSON = compiled(r",? ?(?:[A-Za-z]{2,5}\. ?)*\ue001")
_OFFICE = compiled(r"\ue001(?: ?\([^()]{1,40}\))?,? [^.;:\ue000\ue001]{0,70}$")
_NEAR = 50  # characters before a name in which a verb speaks of it
_CROWD = 4  # names


class View:
    """A sentence with its parts; the traits of each organisation in it.

    absent  those who only sent a letter or a video, could not come, or declined, and those with
            whom there are ties of old
    """

    def __init__(self, sentence: Told, headline: str) -> None:
        self.sentence = sentence
        labels = parts.of(sentence)
        away = {number for number, part in labels.items() if part == "absent"}
        self.absent = away | parts.tied(sentence)
        self.labels = {n: part for n, part in labels.items() if n not in self.absent}
        if sentence.place and _only_session(sentence, headline):
            held = [number for number, part in self.labels.items() if part == "organizer"]
            self.labels.update(dict.fromkeys(held, "participant"))
        self.past = parts.is_past(sentence)
        self._there = parts.attending(sentence)
        for number in self._there:
            self.labels.setdefault(number, "participant")

    @cached_property
    def _whole(self) -> list[str]:
        """What is true of everybody in it."""
        low, found = self.sentence.low, []
        found += [
            f"sentence of {cue.label}" for cue in _SPEAKS.left(low) if cue.pattern.search(low)
        ]
        found += ["among many people"] if len(self.sentence.people) > 2 else []
        found += ["among many houses"] if len(self.sentence.houses) > _CROWD else []
        return found

    @cached_property
    def _heard(self) -> list[Cue]:
        """The cues that may stand before somebody in it."""
        return _SPEAKS.left(self.sentence.skeleton.lower())

    @cached_property
    def _lists(self) -> list[list[int]]:
        """Numbers of those named in one list."""
        found = (skeleton.numbers(m.group()) for m in _LISTED.finditer(self.sentence.skeleton))
        return [each for each in found if len(each) > 1]

    def of(self, number: int) -> Iterator[str]:
        """The traits of the organisation of this number."""
        sentence = self.sentence
        yield from self._whole
        yield from self._role(number)
        yield from parts.beside(sentence, number)
        if sentence.place == 0:
            yield "in the headline"
        if sentence.place <= 1 and number in parts.leading(sentence):
            yield "leads the headline" if sentence.place == 0 else "leads the first sentence"
        if sentence.houses[number].begin < sentence.houses[number].start:
            yield "a part of it named"
        yield from self._left(number)
        yield from _right(skeleton.behind(sentence.skeleton, number))

    def _role(self, number: int) -> Iterator[str]:
        where = _where(self.sentence.place)
        label = self.labels.get(number)
        then = " long ago" if self.past else ""
        if self.past:
            yield "told of the past"
        if number in self._there:
            yield "among those present"
        if label:
            yield f"given a part{then}"
            yield f"as {label}{then}"
            yield f"given a part {where}{then}"
            return
        if parts.is_named(self.sentence, number):
            yield f"named {where}"
        if any(number in each and set(each) & set(self.labels) for each in self._lists):
            yield "listed with one that is given a part"

    def _left(self, number: int) -> Iterator[str]:
        left = skeleton.before(self.sentence.skeleton, number)
        near = left[-_NEAR:].lower()
        for cue in self._heard:
            if cue.search(near):
                yield f"behind words of {cue.label}"
        first = _LATER.sub("", left[-400:])
        if first != left[-400:]:
            yield "behind others in a list"
        if preposition := _BEFORE.search(first):
            yield f"behind {preposition[1].lower()}"
        elif not first.strip():
            yield "opens the sentence"
        if _OFFICE.search(first):
            yield "somebody's office there"
        if "\ue001" in first[-6:] and first.rstrip().endswith((",", "\ue001")):
            yield "behind a person"


def _only_session(sentence: Told, headline: str) -> bool:
    """What is held is a session of the event, or a dinner, and not what the headline names."""
    match = _SESSION.search(sentence.low)
    return match is not None and match["what"] not in headline


def _right(right: str) -> Iterator[str]:
    if _EARLIER.match(right):
        yield "before others in a list"
    if _VERB.match(right):
        yield "before a verb"
    if right.startswith(("'s", "’s")):
        yield "owns something"
    if _PLACED.match(right):
        yield "before a place"
    if _PERSON.match(right):
        yield "before a person"


def _where(place: int) -> str:
    places = ((0, "in the headline"), (1, "in sentence 1"), (2, "in sentence 2"))
    later = "in sentences 3 to 6" if place <= 6 else "later"
    return next((words for each, words in places if place == each), later)

"""Reports: clauses that tell a result, each as a line."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from summarizer.phrases import statements, truecase
from summarizer.phrases.numbers import NumberMention
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.statements import founding, retold, subjects, verbs
from summarizer.phrases.statements.antecedents import Place
from summarizer.phrases.statements.worth import Worth
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_GAP = 8  # characters between two predicates of one subject
_WORD = compiled(r"\w+")
# "and performed 94 operations": a predicate whose subject stands before it
_GOES_ON = compiled(
    r"(?:and |, )?(?:also |has |have |had |\w+ly )*(?:[a-z]{2,}ed|gave|held|sent|built|made"
    r"|took|brought|left|taught|saw|ran|did|given|done|seen"
    r"|taken) "
)
_OUR = compiled(r"(?:[Oo]ur|[Tt]he(?= [A-Z])) (?P<head>\w+)")
# "The machines, with a value of about"
_WORTH = compiled(
    r"(?:[Tt]he|[Ii]ts|[Tt]heir) [^.;]{3,90}?\b(?:worth|valued at|value (?:of|is)"
    r"|costs?) $"
)
_HEADS = compiled(
    r"\b(?:hospital|university|college|school|institut\w+|cent(?:er|re)|faculty|academy|clinic|trust"
    r"|foundation|ministry|embassy)\b",
    re.IGNORECASE,
)
_ONE = compiled(r"^(?:[Hh]e|[Ss]he)(?= (?:also )?[a-z])")
_BRACKETS = str.maketrans("", "", "[]")


class Names(NamedTuple):
    """Whom a line may name: the houses of its sentence, those who sign, who speaks, and whom "the
    hospital" stands for."""

    houses: tuple[OrganisationMention, ...]
    between: tuple[str, ...]
    speaker: str
    places: tuple[Place, ...] = ()
    subject: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Report:
    """A clause that tells a result: where it begins, its words, whom its line may name (asked only
    of what is told), in which sentence it stands, and the words of what adds to it."""

    start: int
    text: str
    worth: Worth
    numbers: tuple[NumberMention, ...]
    named: Callable[[], Names]
    added: tuple[str, ...] = ()
    place: int = 0

    @cached_property
    def names(self) -> Names:
        return self.named()

    @property
    def kind(self) -> str:
        return self.worth.kind

    @cached_property
    def low(self) -> str:
        """Its words in small letters, in one line."""
        return letters.lower(" ".join(self.text.split()))

    @cached_property
    def verb(self) -> verbs.Verb:
        """The one that governs it."""
        return verbs.main(self.low)

    @property
    def flat(self) -> str:
        """Its words in one line."""
        return " ".join(self.text.split()).strip(" .,;:")

    @property
    def line(self) -> str | None:
        """In few words; a new centre by its name alone. None where nothing can be said."""
        flat, status = " ".join(self.text.split()), self.worth.status
        built = None
        if self.kind == "joint_centre":
            known = [each.name for each in self.names.houses]
            built = founding.line(flat, known, status)
        core = "" if built else statements.core(subjects.bound(self._owned("{}")))
        before, subject = self.names.subject
        core = subjects.given(core, before, self._whose(subject))
        who = self.names.speaker
        told = _ONE.sub(who, core) if who else core
        if not built and not self.worth.signed and status != "discussed":
            built = retold.sentence(told)
        line = built or self._condensed()
        open_to = self.worth.signed or status == "discussed"
        if not built and open_to and line and ("“" in line or line.startswith("To ")):
            line = retold.line(told, status) or line
        if line is None and self.names.places:  # by their names it is too long a line
            nowhere = self.names._replace(places=())
            return replace(self, named=lambda: nowhere).line
        return self._priced(line) if line and "“" not in line else line

    def _priced(self, line: str) -> str:
        """With what it is worth, where a clause that adds to it tells only that."""
        prices = [each.text for each in self.numbers if each.currency]
        if self.kind != "donation" or len(prices) != 1 or prices[0] in line:
            return line
        for text in self.added:
            match = _WORTH.match(" ".join(text.split()).partition(prices[0])[0])
            if match and prices[0] in text:
                return f"{line}, worth {prices[0]}"
        return line

    def _condensed(self) -> str | None:
        """In fewer words, or quoted, with a name that is not the article's words in brackets."""
        line = statements.condensed(
            " ".join(self._owned("[{}]").split()).rstrip(" :"),
            signed=self.worth.signed,
            figures=bool(self.numbers),
            between=self.names.between,
            speaker=self.names.speaker,
        )
        if line is None or "“" not in line:
            line = line and line.translate(_BRACKETS)
            return line and line[0].upper() + line[1:]
        return line.replace("“[the ", "“[The ")

    def _owned(self, form: str) -> str:
        """Its words with "our hospital" and "the hospital" by name, where that is certain."""
        text = self.text
        places = [each for each in self.names.places if not (each.short and "[" in form)]
        called = [(each.start, each.end, each.name) for each in places]
        taken = [(start, end) for start, end, _ in called]
        for each in self.names.houses:
            left, right = each.start - self.start, each.end - self.start
            clear = all(each.end <= start or end <= each.start for start, end in taken)
            if left >= 0 and clear and _named(text[left:right], each.name):
                house = House(each.name, each.kind, each.head, mentions=[each])
                called.append((each.start, each.end, truecase.titled(house.in_prose(""))))
        for start, end, name in sorted(called, reverse=True):
            left, right = start - self.start, end - self.start
            if 0 <= left < right <= len(text):
                own = name.removeprefix("the ") if text[:left].endswith("the ") else name
                text = f"{text[:left]}{form.format(own)}{text[right:]}"
        return text

    def _whose(self, subject: str) -> str:
        """With the owner's name for "our hospital"; "" where the sentence has no such house."""
        if not subject.lower().startswith("our "):
            return subject
        found = (each for each in self.names.houses if _named(subject, each.name))
        owner = next(found, None)
        if owner is None:
            return ""
        return truecase.titled(
            House(owner.name, owner.kind, owner.head, mentions=[owner]).in_prose("")
        )

    def telling(self, more: "Report") -> "Report":
        """With the figures of another clause about the same thing."""
        return replace(self, numbers=(*self.numbers, *more.numbers), added=(*self.added, more.text))

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def goes_on(self, before: "Report") -> bool:
        """Is it one more predicate of the same subject, of the same kind and status?"""
        near = 0 <= self.start - before.end <= _GAP and before.text[-1].isalnum()
        if not near or self.worth.signed or not _GOES_ON.match(self.text):
            return False
        return (self.kind, self.worth.status) == (before.kind, before.worth.status)

    def through(self, more: "Report", text: str) -> "Report":
        """Together with what goes on from it, `text` being the words of both."""
        score = max(self.worth.score, more.worth.score)
        both = replace(
            self,
            text=text,
            worth=replace(self.worth, score=score),
            numbers=(*self.numbers, *more.numbers),
        )
        return both if both.line else replace(self, worth=both.worth).telling(more)


def _named(words: str, owner: str) -> bool:
    """Is "our hospital" the owner of the page, and no hospital of that university?"""
    own, heads = _OUR.fullmatch(words), {each.lower() for each in _HEADS.findall(owner)}
    called = own["head"].lower() if own else ""
    return bool(own) and not owner.isupper() and (not heads or called in heads)


def running(found: Iterable[Report], text: str) -> Iterator[Report]:
    """With one report of several predicates that go on from each other in an article's text."""
    last: Report | None = None
    for each in found:
        if last and each.goes_on(last):
            last = last.through(each, text[last.start : each.end])
        else:
            if last:
                yield last
            last = each
    if last:
        yield last


def said_again(line: str, before: str) -> bool:
    """Has a line before it every word of this one?"""
    return _words(line) <= _words(before)


@lru_cache(maxsize=64)  # each line is held against each before it
def _words(line: str) -> frozenset[str]:
    return frozenset(_WORD.findall(line.casefold()))

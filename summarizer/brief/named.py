"""Named: somebody whom a line of a brief calls by one name, with the whole of it."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from summarizer.brief import titles
from summarizer.phrases import places
from summarizer.vocabulary import Partner, Person

_SHORTEST = 2  # letters: "Li"
_PARTICLE = 2  # letters of what may be one, or initials, but behind an office
_SAID = re.compile(r"(?:the|a|an|this|that|in|at|from|to|near|of) $", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:(?:Prof|Dr|Mr|Mrs|Ms|Assoc|Eng)\b\.? )+$")
_OFFICE = re.compile(
    r"\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sister|President|Rector|Dean|Director|Minister|Mayor"
    r"|Governor|Ambassador|Superintendent|Chancellor|Principal|Provost|Consul|Captain|Major|Colonel"
    r"|General|Brigadier|Secretary|Commissioner|Marshal|Chairman|d'Affaires|d’Affaires)\b\.? $"
)
_CALLED = re.compile(
    r"(?:President|Rector|Dean|Director|Chancellor|Governor|Minister|Mayor|Ambassador|Principal"
    r"|Superintendent|Dr|Prof|Professor|Mrs?|Ms)\b\.? (?P<name>[A-ZÀ-Þ][\w’'-]+)(?= [a-z]|,)"
)
_ENDED = re.compile(r"[\w)]{3,}[.;:][”’]? $")  # a sentence
_BEFORE = re.compile(r"[\w.’'-]+ $")


class Named:
    """The people of a record by the one name that is theirs alone."""

    def __init__(self, people: Sequence[Person], partners: Sequence[Partner]) -> None:
        self._people = [each for each in people if " " in each.name]
        self._partners = partners

    def whole(self, line: str, told: str) -> tuple[str, list[Person]]:
        """The line with the whole name of everybody of whom it gives but one, where that stands
        neither in it nor in what is `told` above it, and whom it so names; in a quotation, in
        square brackets."""
        found = []
        for short, person in self._shorts.items():
            if short not in line or person.name in line or person.name in told:
                continue
            at = next(self._spots(short, line), None)
            if at is None:
                continue
            before = _ADDRESS.sub("", line[:at])
            quoted = before.count("“") > before.count("”")
            name = f"[{person.name}]" if quoted else person.name
            line = f"{before}{name}{line[at + len(short) :]}"
            found.append(person)
        return line, found

    def stranger(self, line: str, told: str) -> bool:
        """Does a line open with somebody of whom nothing is known but the name, or the surname?"""
        called = _CALLED.match(line)
        if called and called["name"] not in told and not self._is_named(called["name"]):
            return True
        return any(
            line.startswith(each.name)
            and each.name not in told
            and not line[len(each.name) :].startswith((",", " of ", " from ", " ("))
            and not _is_known(each)
            for each in self._people
        )

    def _is_named(self, word: str) -> bool:
        """Is it a name of a person or a house of the record?"""
        names = [each.name for each in self._people] + [each.name for each in self._partners]
        return any(word in name.split(" ") for name in names)

    @cached_property
    def _shorts(self) -> dict[str, Person]:
        """Surnames and first names that only one of them bears, and no house or place."""
        borne: dict[str, list[Person]] = {}
        for person in self._people:
            for short in _shorter(person.name):
                borne.setdefault(short, []).append(person)
        houses = {
            word
            for each in self._partners
            for name in (each.name, *each.aliases)
            for word in re.findall(r"[\w’'-]+", name)
        }
        return {
            short: people[0]
            for short, people in borne.items()
            if len(people) == 1
            and len(short) >= _SHORTEST
            and short[0].isupper()
            and short[-1] != "."
            and short not in houses
            and not places.is_place(short)
        }

    @staticmethod
    def _spots(short: str, line: str) -> Iterator[int]:
        """Where it stands by itself: no part of another name, and no common noun."""
        for match in re.finditer(rf"(?<![\w’'–-]){re.escape(short)}(?![\w–-])", line):
            before, behind = line[: match.start()], line[match.end() :]
            if _SAID.search(before) or re.match(r" [A-ZÀ-Þ]", behind):
                continue
            last, office = _BEFORE.search(before), _OFFICE.search(before)
            first = last is None or not last[0][0].isupper() or _ENDED.search(before)
            alone = len(short) > _PARTICLE and first
            if alone or office:
                yield match.start()


def _is_known(person: Person) -> bool:
    """Has somebody an office or a house?"""
    title = person.title or ""
    return bool(person.affiliation or (title and not titles.is_address(title)))


def _shorter(name: str) -> list[str]:
    """What one may be called by: "Al Midfa", and any word of the name."""
    words = name.split(" ")
    ends = [" ".join(words[at:]) for at in range(1, len(words) - 1)]
    return list(dict.fromkeys([*ends, *words]))

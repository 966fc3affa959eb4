"""People: whom a brief names beside its outcomes, with which house, in which order."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from summarizer.brief import beside, deeds, placing, posts
from summarizer.brief.placing import Placed
from summarizer.phrases import places, sentences
from summarizer.phrases.people import one_person, scope
from summarizer.phrases.words import letters
from summarizer.vocabulary import Partner, Person

MOST = 4
MORE = 6
"""So many are named, where the brief else names them without their office."""
FEW = 3
"""So many are named, though of some only their house is known."""
_FOR = re.compile(r"[^.;]{0,60}?\b(?:for|on behalf of|representing) (?:the )?")
_INITIAL = re.compile(r"\b\w\b")
_JOINS = r"(?:of|for|and|the|in|at|on|de|del|la|le|les|des|du|di|da|do|für|und|van|y|e|&|-|–)"
_NAMED = re.compile(rf"[A-ZÀ-Ý\d][^\s,;:]*(?: (?:{_JOINS}|[(“\"]?[A-ZÀ-Ý\d][^\s;:]*)){{0,13}}")
"""A quote that is a name and no sentence."""


class People:
    """The people of one entry, beside its partners in their order."""

    def __init__(self, people: Sequence[Person], partners: Sequence[Partner]) -> None:
        self._people = people
        self._partners = partners

    def leading(self, told: str, lines: Sequence[str] = ()) -> list[Placed]:
        """At most four: who signs, opens or leads before others, the head of each side before those
        below; nobody of whom the brief has `told`, or one of its `lines`, with office and house,
        and nobody twice; more, if so many are named without. Where there are several sides, of
        those who could be of any only whose office says enough by itself: "president" says nothing
        where nobody knows of what."""
        found = [self._place(each) for each in _once(self._people) if not deeds.is_away(each)]
        above = [told[start:end] for start, end in sentences.split(told)]
        said = {id(each): beside.names(each.person, [*above, *lines]) for each in found}
        found = [each for each in found if not self._told(each, said[id(each)])]
        named = [each for each in found if said[id(each)] and posts.says(each)]
        there = [each for each in found if not posts.has_part(each.person)]
        found = [each for each in found if each not in there]
        found += there[: max(FEW - len(found), 0)]
        if self._several(found):
            sides = len(self._partners)
            sure = [each for each in found if posts.housed(each) or each.rank < sides]
            more = [
                each
                for each in found
                if posts.by_itself(each) or posts.charged(each) or each in named
            ]
            found = sure + [each for each in more if each not in sure]
        found = [each for each in found if posts.posted(each, named=each in named)]
        found = [each for each in found if posts.goes_by_name(each, self._partners)]
        ordered = list(_ordered(found, len(self._partners)))
        more = [each for each in ordered[MOST:] if each in named][: MORE - MOST]
        return ordered[:MOST] + more

    def _told(self, each: Placed, said: Sequence[str]) -> bool:
        """Do the lines that name them say who they are?"""
        called = self._called_by[each.rank] if each.rank < len(self._partners) else ()
        return beside.tells(said, each.person, [each.person.affiliation or "", *called])

    def _several(self, found: Sequence[Placed]) -> bool:
        """Could somebody without a house be of more than one, or of none that is named?"""
        others = {each.person.affiliation for each in found if each.rank == len(self._partners)}
        placed = any(each.rank < len(self._partners) for each in found)
        return len(self._partners) + len(others - {None}) != 1 or placed

    def _place(self, person: Person) -> Placed:
        """Whose they are; of a hospital no minister is, of a college no vice-chancellor."""
        found, title = self._at_home(person), person.title or ""
        own = found.house or found.person.affiliation or ""
        lesser = placing.rules(title) and not placing.is_states(own)
        if not own or not (lesser or placing.heads_more(title, own)):
            return found
        bare = person.model_copy(update={"affiliation": None})
        return Placed(bare, len(self._partners))

    def _at_home(self, person: Person) -> Placed:
        own = self._whole(person.affiliation or "")
        person = person.model_copy(update={"affiliation": own or None})
        described = placing.LOCAL.fullmatch(own) or placing.described(person, own)
        if described:
            return self._meant(person, described)
        named = own and not scope.is_part(own)
        return self._owned(person, own) if named else self._quoted(person)

    def _whole(self, own: str) -> str:
        """The name of the one partner that begins with a house: "Alban Academy (of Arts)"; but
        "Ministry of Health" is of any country."""
        begun = [p.name for p in self._partners if " " in own and p.name.startswith(f"{own} ")]
        one = len(begun) == 1 and not placing.is_any_states(own, begun[0])
        return begun[0] if one else own

    def _owned(self, person: Person, own: str) -> Placed:
        """Of a house that is named, by its letters perhaps."""
        none = len(self._partners)
        rank = next(iter(self._named_in(own)), none)
        if not scope.is_letters(own):
            return Placed(person, rank)
        meant = placing.lettered(own, self._partners) if rank == none else None
        if meant is not None:
            return self._in(person, meant)
        short = rank < none and own.casefold() in self._called_by[rank]
        return Placed(person, rank, self._partners[rank].name if short else _named(person))

    def _quoted(self, person: Person) -> Placed:
        """Of whose house the title or a quote tells."""
        none = len(self._partners)
        titled = self._named_in(person.title or "")
        if titled:
            return Placed(person, titled[0])
        for quote in person.evidence:
            words = " ".join(quote.quote.split())
            beside = self._beside(person, words)
            if beside is not None:
                return self._in(person, beside)
            if _is_house(words, person):
                return self._at(person, words)
        must = placing.rank(person, self._people, self._partners)
        must = self._opposite(person) if must is None else must
        return Placed(person, none) if must is None else self._in(person, must)

    def _opposite(self, person: Person) -> int | None:
        """The other of two sides of one sort, where somebody heads the one by the same title."""
        title = (person.title or "").casefold()
        alike = [each for each in self._people if (each.title or "").casefold() == title]
        ranks = {rank for each in alike if each is not person for rank in self._of(each)[:1]}
        bare = not person.affiliation and " of " not in title
        heads = bare and posts.titled(person) and scope.level(title) == 0
        if len(ranks) != 1 or not heads or scope.is_public(title):
            return None
        return placing.other(ranks.pop(), self._partners)

    def _in(self, person: Person, rank: int) -> Placed:
        return Placed(person, rank, self._partners[rank].name)

    def _meant(self, person: Person, described: re.Match[str]) -> Placed:
        """Of "the Lisbon institute": the partner that can be meant, by its name where it says the
        place, or because all others of its sort have people of their own."""
        noun, where = described["noun"], described["where"].casefold().split()
        land = places.demonym(described["where"].split()[0])
        sort = [
            rank for rank, each in enumerate(self._partners) if placing.is_sort(each, noun, land)
        ]
        called = [
            at for at in sort if set(where) <= set(beside.plain(self._partners[at].name).split())
        ]
        others = {rank for each in self._people if each is not person for rank in self._of(each)}
        fits = called or [rank for rank in sort if rank not in others]
        if len(fits) != 1:
            return Placed(person.model_copy(update={"affiliation": None}), len(self._partners))
        name = self._partners[fits[0]].name
        return Placed(person.model_copy(update={"affiliation": name}), fits[0])

    def _of(self, person: Person) -> list[int]:
        """The partners whose name, title or house somebody bears."""
        return self._named_in(f"{person.title or ''} {person.affiliation or ''}")

    def _at(self, person: Person, house: str) -> Placed:
        """Of a house that a quote of its own names, in full where those are the letters of one."""
        rank = next(iter(self._named_in(house)), len(self._partners))
        known = rank < len(self._partners) and scope.is_letters(house)
        return Placed(person, rank, self._partners[rank].name if known else house)

    def _beside(self, person: Person, words: str) -> int | None:
        """The rank of whom the words behind the name say that they sign or speak for."""
        at = words.find(person.name)
        spoken = _FOR.match(words, at + len(person.name)) if at >= 0 else None
        if spoken is None:
            return None
        behind = words[spoken.end() :].casefold()
        for rank, names in enumerate(self._called_by):
            if behind.startswith(tuple(names)):
                return rank
        return None

    def _named_in(self, text: str) -> list[int]:
        """The ranks of the partners whose name, or one of whose aliases, stands in the words."""
        said = beside.plain(text)
        return [
            rank
            for rank, names in enumerate(self._called_by)
            if any(beside.plain(name) in said for name in names)
        ]

    @cached_property
    def _called_by(self) -> list[list[str]]:
        """What each partner is called, whatever its capitals."""
        return [
            [name.casefold() for name in (each.name, *each.aliases) if len(name) > 1]
            for each in self._partners
        ]


def _named(person: Person) -> str:
    """The house that a quote of its own names."""
    quotes = (" ".join(each.quote.split()) for each in person.evidence)
    return next((each for each in quotes if _is_house(each, person)), "")


def _is_house(words: str, person: Person) -> bool:
    return person.name not in words and _NAMED.fullmatch(words) is not None


def _ordered(found: Sequence[Placed], sides: int) -> Iterator[Placed]:
    """Who signs, opens or leads, the first of each other side, the heads and who speaks, then the
    others; in turn the first of each side, the higher office first."""
    parts = _parts(found, sides)
    first = sorted(found, key=lambda each: (parts[id(each)], _level(each)))
    seen: dict[tuple[int, int], int] = {}
    turns = []
    for each in first:
        group = (parts[id(each)], each.rank)
        seen[group] = seen.get(group, 0) + 1
        turns.append((group[0], seen[group], each.rank))
    order = sorted(range(len(first)), key=turns.__getitem__)
    yield from (first[at] for at in order)


def _parts(found: Sequence[Placed], sides: int) -> dict[int, int]:
    """0 who signs, opens or leads, 1 the first of a side without, 2 its head or who speaks, 3 who
    is there."""
    parts = {}
    for each in found:
        chief = each.rank < sides and _level(each) == 0
        parts[id(each)] = (
            0 if deeds.heads(each.person) else 2 if chief or deeds.speaks(each.person) else 3
        )
    acting = {each.rank for each in found if not parts[id(each)]}
    for each in sorted(found, key=lambda each: (_level(each), parts[id(each)])):
        if each.rank < sides and each.rank not in acting and _level(each) < posts.WORKS:
            parts[id(each)] = 1
            acting.add(each.rank)
    return parts


def _level(each: Placed) -> int:
    return scope.level(each.person.title or "") if each.person.title else 2


def _once(people: Sequence[Person]) -> list[Person]:
    """Each under the first of several spellings: "Jiri Novak" is Jiří Novák."""
    kept: list[Person] = []
    for person in people:
        if not any(_same(each.name, person.name) for each in kept):
            kept.append(person)
    return kept


def _same(one: str, other: str) -> bool:
    left, right = letters.unaccented(one), letters.unaccented(other)
    mine, yours = (set(_INITIAL.findall(name)) for name in (left, right))
    return one_person.same(left, right) and not (mine and yours and mine != yours)

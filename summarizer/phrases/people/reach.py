"""How far the words behind an office reach: over a field, a house, a name without a head."""

import re
from dataclasses import dataclass

from summarizer.phrases import places
from summarizer.phrases.people import offices
from summarizer.phrases.people.offices import is_field, is_house, is_role, ranks
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words import letters, lexicon
from summarizer.phrases.words.firsts import compiled

THE = frozenset({"the", "our", "its", "their", "la", "le", "los", "this", "a", "an", "all"})
AND = frozenset({"and", "&", "cum"})
STATES = frozenset({"government", "state", "parliament"})
"""What somebody represents or is the secretary of."""
_JOINING = AND | {"of", "for", "the", "in", "with"}
NOUNS = letters.words(
    "hospital university college center centre department division unit team delegation program "
    "programme course project school faculty board committee society fund institute association "
    "group office jury clinic company council laboratory ward service sector campus city region "
    "province mission party section academy foundation union cluster network branch consortium "
    "bureau directorate authority inspectorate secretariat "
    "chair trust ministry chapter community varsity embassy district state county governorate"
)
"""What somebody can be the director of: "the hospital", "robotic surgery program"."""
_IN = frozenset({"of", "at", "in", "the", "for"})
_NO_HOUSES = frozenset({"service", "services", "committee"})
_NO_NAMES = lexicon.MONTHS | offices.ADDRESS | lexicon.OPENERS | offices.ROLES
_WHOLES = frozenset({"university", "college", "academy", "cluster", "trust"})
_BELOW = compiled(r"vice|pro\b|pro-|deputy|sub-|associate|assistant", re.IGNORECASE)
_BOARDS = letters.words("directors trustees governors management visitors regents")
_COMMITTEES = frozenset({"Committee", "Commission", "Board"})
_JOINTS = frozenset({"de", "of", "for", "the", "del", "la", "da", "do", "van", "du", "des"})
_REGIONS = letters.words("region province district county oblast prefecture state municipality")
_BRANCHES = letters.words("branch chapter zone section council")
_LONGEST = 14


@dataclass(frozen=True)
class Reach:
    """A prose up to word `limit`; `bounded`: that word begins a name, and all must lead to it."""

    prose: Prose
    limit: int
    bounded: bool

    def gap(self, index: int) -> str:
        """What stands before a word; the end of a line before one that is not to be read."""
        return self.prose.words[index].gap if index < self.limit else "\n"

    def text(self, index: int) -> str:
        """A word, "" for one that is not to be read."""
        return self.prose.words[index].text if index < self.limit else ""

    def in_charge(self, at: int) -> bool:
        """ "Medical Officer in Charge", "Sister i/c", and of nothing that is told."""
        here, charge, gap = self.text(at), self.text(at + 1).lower(), self.gap(at + 1)
        said = (here, gap, charge) in {("in", " ", "charge"), ("i", "/", "c")}
        return said and self.text(at + 2) != "of"

    def goes_on(self, last: int) -> bool:
        """Whether a name goes on behind word `last`."""
        word = self.prose.words[last + 1] if last + 1 < self.limit else None
        if word is None or word.gap != " ":
            return False
        return (word.capital and not ranks(word)) or word.text in NOUNS

    def houses(self, at: int) -> bool:
        """A house begins at word `at`: one with a name, or a part of one; no "Nursing Services"."""
        house = self.prose.house(at)
        if house is None:
            return is_house(self.prose.words[at])
        return not (house.generic or self._serves(at)) or house.head not in _NO_HOUSES

    def _serves(self, at: int) -> bool:
        """ "Support" of "Undersecretary for Support Services": what somebody is in charge of."""
        house = self.prose.house(at)
        if house is None or house.head not in _NO_HOUSES:
            return False
        while at and self.prose.house(at - 1) is house:
            at -= 1
        return self.text(at - 1) == "for"

    def end(self, at: int) -> int:
        """The last word of the house that word `at` belongs to."""
        house = self.prose.house(at)
        while self.prose.house(at + 1) is house:
            at += 1
        return at

    def initials(self, at: int) -> int:
        """The last of several short forms: "RSPTN UBS"."""
        while self.gap(at + 1) == " " and is_house(self.prose.words[at + 1]):
            at += 1
        return at

    def abbreviated(self, last: int) -> int:
        """Over the short form in brackets behind a name."""
        short = self.gap(last + 1) == " (" and is_house(self.prose.words[last + 1])
        return last + 1 if short else last

    def widened(self, last: int) -> int:
        """ "Department of Orthopedics" before "and Burns": the last word of all its name."""
        if self.gap(last + 1) == " " and self.text(last + 1) == "and":
            more = last + 2
            while self.gap(more) == " " and self.prose.words[more].capital:
                if not is_field(self.prose.words[more]):
                    break
                last, more = more, more + 1
        return last

    def unit(self, last: int) -> int:
        """ "WHO office", "X Hospital nursing unit": the last word of the part that a house goes
        before; 0 where none does."""
        if self.gap(last + 1) != " " or not self.text(last + 1).islower():
            return 0
        end = self.fields(last + 1)
        return end if end > last and self.text(end) in NOUNS else 0

    def outer(self, last: int) -> tuple[str, int] | None:
        """The house around a part of it, and its end: "Faculty of Nursing, Mahidol University"."""
        at = last + 1
        if self.gap(at) not in {" ", ", "}:
            return None
        while self.text(at) in _IN:
            at += 1
        if at >= self.limit or self.gap(at) not in {" ", ", "}:
            return None
        house = self.prose.house(at)
        if house is not None and not house.generic:
            end = self.end(at)
            return (house.name, self.abbreviated(end)) if end < self.limit else None
        word = self.prose.words[at]
        return (word.stem, at) if house is None and is_house(word) else None

    def inner(self, at: int) -> tuple[int, int, int] | None:
        """ "Party Committee of X Hospital": the last word of the part, the first and the last of
        the house."""
        ws, house = self.prose.words, self.prose.house(at)
        if house is None or not house.generic:
            return None
        end = self.end(at)
        for index in range(at, min(at + 4, end - 2)):
            if ws[index].text in _COMMITTEES and ws[index + 1].text == "of":
                first = index + 2 + (ws[index + 2].text == "the")
                named = any(word.text.lower() in lexicon.HEADS for word in ws[first + 1 : end + 1])
                return (index, first, end) if named and end < self.limit else None
        return None

    def comes_from(self, at: int) -> bool:
        """ "from X Hospital": on the way to a name from anywhere, else from a house."""
        if self.text(at) != "from":
            return False
        house = self.prose.house(at + 1 + (self.text(at + 1) == "the"))
        return self.bounded or (house is not None and not house.generic)

    def placed(self, at: int) -> bool:
        """ "(Hanoi, Vietnam)" and nothing else up to the name."""
        while self.bounded and at < self.limit:
            last = offices.place_end(self.prose, at)
            if last is None or (last + 1 < self.limit and self.gap(last + 1) != ", "):
                return False
            at = last + 1
        return self.bounded and at == self.limit

    def branch(self, at: int) -> bool:
        """ "Imo State branch" and nothing else up to the name."""
        ws, last = self.prose.words, self.limit - 1
        if not self.bounded or not at < last <= at + 4 or ws[last].text.lower() not in _BRANCHES:
            return False
        return all(word.capital and word.gap == " " for word in ws[at + 1 : last])

    def region(self, at: int) -> int | None:
        """The last word of a place of the table, or of one that says what it is: "Naryn region"."""
        ws = self.prose.words
        said = ws[at].capital and self.gap(at + 1) == " " and self.text(at + 1).lower() in _REGIONS
        return at + 1 if said else offices.place_end(self.prose, at)

    def of_board(self, last: int) -> bool:
        """ "Board" before "of Directors", "of trustees"."""
        board = self.prose.words[last].text in {"Board", "board"}
        return board and self.text(last + 2).lower() in _BOARDS

    def below(self, role: int, at: int) -> bool:
        """ "Vice-Rector of the University for Research": no house of that name."""
        ws, ranked = self.prose.words, range(max(role - 1, 0), role + 1)
        if self.text(at + 1) != "for" or ws[at].text.lower() not in _WHOLES:
            return False
        return any(_BELOW.match(ws[index].text) for index in ranked)

    def fields(self, at: int) -> int:
        """The last word of a charge such as "clinical research and public health"; `at` - 1 where
        none begins."""
        ws, last = self.prose.words, at - 1
        if self.text(at) == "R" and self.gap(at + 1) == "&":
            return at + 1
        for index in range(at, min(at + _LONGEST, self.limit)):
            word = ws[index]
            if index > at and (self._is_named(index, at) or not self._in_a_row(index)):
                break
            noun = word.text.lower()
            if is_field(word) or noun in NOUNS or noun[:-1] in NOUNS or self._serves(index):
                verb = word.text.islower() and word.text.endswith("ing") and index > at
                if verb and word.text not in offices.FIELDS:
                    break
                last = index
                if word.text in NOUNS:
                    break
            elif not (self._links(index, at) or self._ahead(index)):
                break
        return last

    def _ahead(self, index: int) -> bool:
        """ "Nuclear" of "Radiology and Nuclear Medicine": it goes with the field behind it."""
        ws = self.prose.words
        near = self.text(index - 1) in AND and self.gap(index + 1) == " " and ws[index].capital
        return near and self.text(index + 1).lower() in offices.FIELDS

    def _is_named(self, index: int, at: int) -> bool:
        """ "State" before "of the Ministry of Health": a house, and no field, comes there."""
        house = self.prose.house(index)
        if house is None or house.generic or house is self.prose.house(at):
            return False
        return house.head not in _NO_HOUSES

    def _in_a_row(self, index: int) -> bool:
        """Behind a space, or behind a comma that an "and" still follows: "A, B and C"."""
        ws = self.prose.words
        if ws[index].gap in {" ", " & ", "-", "' ", "’ "}:
            return True
        if ws[index].gap != ", " or not ws[index].capital:
            return False
        for later in range(index, min(index + 6, self.limit)):
            if ws[later].text in AND and later > index:
                return True
            if not is_field(ws[later]) or ws[later].gap not in {" ", ", "}:
                return False
        return False

    def _links(self, index: int, at: int) -> bool:
        """A word that is no field, before one that is: "and", "of the", "robotic" surgery."""
        word = self.prose.words[index]
        if index + 1 >= self.limit:
            return False
        follows = self.prose.words[index + 1]
        if word.text in _JOINING:
            return index > at and not is_role(self.prose.words, index + 1)
        low = word.text.islower() and follows.text.islower() and follows.gap == " "
        return low and is_field(follows)

    def name(self, at: int) -> int:
        """The last word of a name without a head: "San Bernabé", "Ternopil university"; `at` - 1
        where none begins."""
        ws, last = self.prose.words, at - 1
        for index in range(at, min(at + 6, self.limit)):
            word = ws[index]
            if index > at and word.gap not in {" ", "-"}:
                break
            if word.capital and word.text.lower() not in _NO_NAMES:
                if index > at and places.is_country(ws[index - 1].stem):
                    break  # "the Federal Republic of Germany Anna Berg"
                last = index
                if word.possessive:
                    return at - 1
            elif index == at or word.text not in _JOINTS:
                break
        if last >= at and self.gap(last + 1) == " " and self.text(last + 1) in NOUNS:
            last += 1
        return last

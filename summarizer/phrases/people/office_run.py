"""The run of words that an office takes, read from left to right: role, charge, house, another."""

from dataclasses import dataclass

from summarizer.phrases import places
from summarizer.phrases.people import offices
from summarizer.phrases.people.office import Office
from summarizer.phrases.people.offices import is_field, is_house, is_role, place_end, ranks
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.people.reach import AND, STATES, THE, Reach
from summarizer.phrases.words import lexicon

_PREPOSITIONS = frozenset({"of", "for", "in", "to", "at", "on", "with", "de", "du", "del", "do"})
_DETERMINING = THE | {"two", "three", "four", "both"}
_PAIRS = {("and", "Plenipotentiary"), ("&", "Plenipotentiary"), ("a", "i"), ("e", "p")}
_KINDS, _DEGREES = {"hospital", "university"}, {"doctor", "candidate", "member", "academician"}
_WHOLES = lexicon.HOSPITAL | lexicon.UNIVERSITY
_MERITED = frozenset({"honored", "honoured", "merited", "distinguished", "emeritus"})
_FARTHEST = 28
_NOUNS = lexicon.HEADS - STATES - {each.lower() for each in offices.NO_HOUSES}


def read(prose: Prose, first: int, role: int, limit: int | None = None, more: int = 3) -> Office:
    """The office whose role is word `role`; with a limit no word from there on belongs to it.

    more: how many offices may follow it: "president, founder and CEO".
    """
    end = len(prose.words) if limit is None else limit
    reader = _Reader(prose, Reach(prose, end, limit is not None), more)
    office = reader.suffixed(Office(first, role, role, role))
    for _ in range(4):
        longer = reader.charged(office)
        if longer is office:
            break
        office = reader.suffixed(longer) if longer.title == longer.last else longer
    return reader.doubled(office) if more else office


@dataclass(frozen=True)
class _Reader:
    """Reads an office on, a step at a time; a step that finds nothing gives the same back."""

    prose: Prose
    reach: Reach
    more: int

    def suffixed(self, office: Office) -> Office:
        """ "General", "III", "Extraordinary and Plenipotentiary", "a.i.", "(Academic)"."""
        ws, reach, at = self.prose.words, self.reach, office.last
        while reach.gap(at + 1) in {" ", "-"}:
            low = ws[at + 1].text.lower()
            if low in offices.TOGETHER or offices.is_roman(ws[at + 1]):
                at += 1
            elif (low, reach.text(at + 2)) in _PAIRS or reach.in_charge(at + 1):
                at += 2
            else:
                break
        at = self._bracketed(at)
        return office.to(at) if at > office.last else office

    def _bracketed(self, at: int) -> int:
        """The last word of "(Academic and International)" behind `at`."""
        ws, reach = self.prose.words, self.reach
        if reach.gap(at + 1) != " (":
            return at
        if is_house(ws[at + 1]):  # "Committee Member (CECM) for Health"
            goes_on = reach.gap(at + 2) == ") " and reach.text(at + 2) in {"for", "of"}
            return at + 1 if goes_on else at
        for last in range(at + 1, min(at + 8, reach.limit)):
            known = is_field(ws[last]) or ws[last].text in {*AND, "of"}
            if not known or (last > at + 1 and reach.gap(last).strip(" ,&")):
                return at
            if self.prose.text[ws[last].end : ws[last].end + 1] == ")":
                return last
        return at

    def charged(self, office: Office) -> Office:
        """A step further: "of Health", "at the University of Y", ", Faculty of Z"."""
        after, gap = office.last + 1, self.reach.gap(office.last + 1)
        if gap == "\n" or after - office.role > _FARTHEST:
            return office
        word = self.reach.text(after)
        if gap == " " and (word in _PREPOSITIONS or self.reach.comes_from(after)):
            if office.house and word != "in":
                return office
            charge = word == "in" and self.reach.text(after + 1) == "charge"
            return self._of(office, after + 3 if charge else after + 1)
        if office.house:
            return self._placed(office, after, gap)
        return self._beside(office, after, gap) if gap in {" ", ", ", ": ", "), "} else office

    def _of(self, office: Office, at: int) -> Office:
        ws, the = self.prose.words, ""
        while self.reach.text(at) in _DETERMINING and self.reach.gap(at) == " ":
            the, at = ws[at].text, at + 1
        if self.reach.gap(at) not in {" ", ' "', " “"}:
            return office
        if the and ws[at - 2].text == "to" and ws[at].text.islower():
            return office  # "handed over by the Ambassador of X to the winners"
        if office.house:
            last = self.reach.region(at)
            return office if last is None else office.placed(last)
        if ws[at].possessive and self.prose.house(at + 1) is not None:
            at += 1
        inner = self._inner(office, at)
        if inner is not None:
            return inner
        if self.reach.houses(at):
            return self._housed(office, at)
        return self._named(office, at, the)

    def _housed(self, office: Office, at: int) -> Office:
        """With the house that begins at word `at`, or with the part of one and the one around."""
        house = self.prose.house(at)
        if house is None:
            return self._initials(office, at)
        last = self.reach.end(at)
        if last >= self.reach.limit:
            return office
        if house.begin < house.start:
            return office._replace(title=self._part(at, house.start)).at(house.name, last)
        if house.generic:
            return self._in_part(office, at, self.reach.widened(last))
        unit = house.name.isupper() and self.reach.unit(last)
        last = unit or self.reach.abbreviated(last)
        return (office.to(unit) if unit else office).at(house.name, last)

    def _in_part(self, office: Office, at: int, last: int) -> Office:
        """With the part of a house from word `at` to `last`, and the house around it."""
        outer = self.reach.outer(last)
        if outer is not None:
            return office._replace(title=last).at(*outer)
        house = self.prose.house(at)
        land = house is not None and house.name in offices.NO_HOUSES
        part = house is not None and house.kind not in _KINDS
        if land or (part and self.prose.words[at - 1].text == "of"):  # "Head of Department of X"
            return office.to(last)
        return office.at(self.prose.cut(at, last), last)

    def _inner(self, office: Office, at: int) -> Office | None:
        """In a part that is named with its house, or below one of whom no house is named."""
        inner = self.reach.inner(at)
        if inner is not None:
            part, first, last = inner
            return office.to(part).at(self.prose.cut(first, last), last)
        if self.reach.below(office.role, at):
            return office.to(max(self.reach.fields(at + 2), at))
        return None

    def _part(self, at: int, start: int) -> int:
        """The last word of the part in "Department of Surgery of X", by where X starts."""
        ws, before = self.prose.words, at
        while before + 1 < len(ws) and ws[before + 1].start < start:
            before += 1
        while before > at and ws[before].text in _PREPOSITIONS | THE:
            before -= 1
        return before

    def _initials(self, office: Office, at: int) -> Office:
        """ "RSPTN UBS", "AIIMS New Delhi"; "the UR nursing department" is what one is head of."""
        ws, last = self.prose.words, self.reach.initials(at)
        if self.reach.gap(last + 1) == " " and ws[last + 1].text.islower():
            fields = self.reach.fields(last + 1)
            if fields > last:
                return office.to(fields)
        if self.reach.gap(last + 1) == " ":
            last = max(last, self.reach.name(last + 1))
        name = self.prose.text[ws[at].start : ws[last].start + len(ws[last].stem)]
        return office.at(" ".join(name.split()), last)

    def _named(self, office: Office, at: int, the: str) -> Office:
        """In charge of a field, of a country, of "the hospital", or in a house without a head."""
        place = place_end(self.prose, at)
        public = offices.PUBLIC.search(self.prose.words[office.role].text.lower())
        if place is not None and place < self.reach.limit:
            land = public and places.is_country(self.prose.cut(at, place))
            if land or not self.reach.goes_on(place):
                return self._there(office, at, place)
        last = self.reach.fields(at)
        if last >= at:
            return self._in_charge(office, at, last, the)
        last = self.reach.name(at)
        if last < at or (self.prose.words[at - 1].text == "in" and not public):
            return office
        said = self.prose.words[office.last].text
        there = said in _WHOLES and self.prose.words[last].capital  # "of the hospital of Corvo"
        named = public or said == "Board" or (there and office.last > office.role)
        return office.to(last) if named else office.at(self.prose.cut(at, last), last)

    def _there(self, office: Office, at: int, place: int) -> Office:
        """ "of Kenya"; "at Heidelberg" is a house, "dean for research in Lyon" sits there."""
        before = self.prose.words[at - 1].text
        public = offices.PUBLIC.search(self.prose.words[office.role].text.lower())
        if before == "at" and not public:
            return office.at(self.prose.cut(at, place), place)
        away = before == "in" and office.title > office.role and not public
        return office.past(place) if away or before == "from" else office.to(place)

    def _in_charge(self, office: Office, at: int, last: int, the: str) -> Office:
        """Of a field; of "the Society", which is a house; of "our hospital", which is none."""
        word = self.prose.words[at]
        if the == "our":
            return office.past(last)
        board = word.text in {"Board", "board"} or self.reach.text(last + 1) == "of"
        if board and self.reach.of_board(last):
            return office.to(last + 2)
        head = last == at and word.capital and word.text.lower() in _NOUNS
        return office.at(word.text, last) if head and the and not board else office.to(last)

    def _placed(self, office: Office, after: int, gap: str) -> Office:
        """ "Director of X Hospital, Hanoi, Dr. Y", "of X Hospital (Hanoi, Vietnam), Dr. Y"."""
        if gap == " (" and self.reach.placed(after):
            return office.past(self.reach.limit - 1)
        if gap == ", " and self.reach.branch(after):
            return office.past(self.reach.limit - 1)
        if gap == ", " and self.reach.text(after) in {"of", "from", "in"}:
            after += 1
        place = place_end(self.prose, after) if gap == ", " else None
        if place is not None and self.reach.text(place + 1) in {"State", "Province", "Region"}:
            place += 1
        reaches = self.reach.bounded and place == self.reach.limit - 1
        return office.past(place) if reaches and place is not None else office

    def _beside(self, office: Office, after: int, gap: str) -> Office:
        """ "Director International Linkages", "VC JRMU", "CEO, Y Hospital"."""
        ws, reach = self.prose.words, self.reach
        if gap == ", " and reach.text(after) in {"at", "of", "from", "in"}:
            after += 1 + (reach.text(after + 1) == "the")
        if after >= reach.limit:
            return office
        if reach.houses(after) and (self.prose.house(after) or not reach.goes_on(after)):
            return self._housed(office, after)
        if gap == " " and not (ws[office.role].capital and ws[after].capital):
            return office
        short = self.prose.short(after) if gap == ", " else None
        if short is not None and short < reach.limit:
            return office.at(self.prose.cut(after, short), short)
        last = reach.fields(after) if is_field(ws[after]) else after - 1
        whole = all(word.capital or word.text in AND for word in ws[after : last + 1])
        reaches = reach.bounded and last == reach.limit - 1
        if last < after or not (reaches or (whole and not reach.goes_on(last))):
            return office
        return office.to(last)

    def doubled(self, office: Office) -> Office:
        """With a second office behind "and", or behind a comma on the way to the name."""
        apart = self.reach.gap(office.last + 1) != " "
        second = self._second(office.last + 1)
        if second is None:
            return office
        degree = self._is_degree(second.role)
        if self.prose.words[office.role].text.lower().startswith("prof") and apart and not degree:
            return second
        if apart and second.house and self.reach.bounded and not degree:
            return second  # of two posts the last is that of the name
        if office.house or degree or (apart and second.house):
            return office.past(second.last) if self.reach.bounded else office
        return office._replace(title=second.title, last=second.last, house=second.house)

    def _second(self, at: int) -> Office | None:
        ws, gap = self.prose.words, self.reach.gap(at)
        chains = self.reach.bounded or ws[at - 1].text.lower().startswith("prof")
        if gap == " " and ws[at].text in AND:
            at += 1
            if self.reach.text(at) in THE and at + 1 < self.reach.limit and ws[at + 1].possessive:
                at += 2  # "consultant and the hospital's director of research"
        elif gap not in {" & ", "/"} and not (gap == ", " and chains):
            return None
        for role in range(at, min(at + 5, self.reach.limit)):
            if role > at and self.reach.gap(role) not in {" ", "-"}:
                return None
            degree = self.reach.bounded and self._is_degree(role)
            if gap == ", " and not degree and self._comes_bare():
                continue
            if ws[role].text.lower() in offices.PLURALS:
                return None
            if degree or (is_role(ws, role) and not self._ranks_more(role)):
                return self._complete(at, role)
            if not ranks(ws[role]) and ws[role].text.lower() not in _MERITED:
                return None
        return None

    def _is_degree(self, role: int) -> bool:
        """ "doctor of sciences", "Honored Scientist": what an office goes before."""
        ws = self.prose.words
        return ws[role].text.lower() in _DEGREES or ws[role - 1].text.lower() in _MERITED

    def _comes_bare(self) -> bool:
        """ "the Minister, Permanent Secretary X": only the second is that of the name."""
        return self.reach.bounded and self.prose.words[self.reach.limit].gap == " "

    def _ranks_more(self, role: int) -> bool:
        near = self.reach.gap(role + 1) in {" ", "-"}
        return near and is_role(self.prose.words, role + 1) and self.prose.house(role + 1) is None

    def _complete(self, first: int, role: int) -> Office | None:
        limit = self.reach.limit if self.reach.bounded else None
        found = read(self.prose, first, role, limit, self.more - 1)
        ends = found.last + 1 == limit if limit else not self.reach.goes_on(found.last)
        return found if ends else None

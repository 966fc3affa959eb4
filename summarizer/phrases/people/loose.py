"""Loose offices: an office before a name whose house the names of houses do not hold."""

from collections.abc import Sequence

from summarizer.phrases.people import office_run, offices
from summarizer.phrases.people.office import Office
from summarizer.phrases.people.offices import is_field, is_role
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.people.reach import NOUNS, THE
from summarizer.phrases.words import Word
from summarizer.phrases.words.letters import words

_JOINTS = frozenset(
    {"of", "for", "the", "to", "in", "at", "on", "and", "&", "from", "de", "del", "la", "do", "da"}
    | {"du", "des", "di", "della", "dr", "host", "national", "our", "its"}
)
_CARRIED = _JOINTS | NOUNS | {"country"}
_OPENS = frozenset({"of", "for", "to", "at", "from", "in", "on"})
_HOUSED = frozenset({"of", "at"})
_UNITS = words("department faculty school office division section unit chair laboratory clinic")
_ENDS = frozenset({"in", "from", "on"})
_FARTHEST = 18
_NOUN = 4  # letters of what somebody leads
_APART = frozenset({" ", " (", ") ", "-", ' "', '" ', " “", "” ", " „", "’ ", "' ", "/", " – "})


def read(prose: Prose, at: int, taken: int) -> Office | None:
    """The office before word `at` whose words lead up to it by their capitals alone: "the
    Secretary-General of the Commonwealth Forum, Sir X"."""
    ws = prose.words
    if ws[at].gap not in {" ", ", "}:
        return None
    for role in range(at - 2, max(at - _FARTHEST, taken - 1), -1):
        gap = ws[role + 1].gap
        if gap not in _APART and not (gap == ", " and role + 1 == at):
            return None if not _placed(prose, role + 1, at) else _with_place(prose, role, at)
        if not _carries(ws[role + 1]) and not _leads(ws, role + 1, at):
            return None
        if ws[role].text.lower() in offices.PLURALS:
            return None
        if is_role(ws, role) and prose.house(role) is None and ws[role + 1].text in _OPENS:
            return _office(prose, role, at) if _introduced(prose, role, taken) else None
    return None


def _placed(prose: Prose, first: int, at: int) -> bool:
    """ "Commissioner for Health, Oyo State, Dr. X": a place stands between."""
    last = offices.place_end(prose, first)
    if last is None or prose.words[first].gap != ", ":
        return False
    state = prose.words[last + 1].text in {"State", "Province", "Region", "County"}
    return last + 1 + state == at


def _with_place(prose: Prose, before: int, at: int) -> Office | None:
    for role in range(before, max(before - 6, -1), -1):
        if is_role(prose.words, role) and prose.house(role) is None:
            found = office_run.read(prose, role, role, before + 1)
            if found.last != before or prose.words[role].text.lower() in offices.PLURALS:
                return None
            return found.at(prose.cut(before + 1, at - 1), at - 1)
    return None


def _carries(word: Word) -> bool:
    """Whether a word can stand in the name of a house, or join two that do."""
    if word.capital or word.possessive or word.text.lower() in _CARRIED:
        return True
    return is_field(word) and not word.text.endswith(("ed", "ing"))


def _leads(ws: Sequence[Word], index: int, at: int) -> bool:
    """ "The chief of the brigade, Dr. X": what somebody leads that is no house."""
    word = ws[index]
    plain = word.text.islower() and len(word.text) >= _NOUN
    return plain and index == at - 1 and ws[index - 1].text in THE and ws[index - 2].text == "of"


def _introduced(prose: Prose, role: int, taken: int) -> bool:
    """Not right behind another name: "X, Director of Y, Z" is X's."""
    ws: Sequence[Word] = prose.words
    start = role
    while start > taken and ws[start].gap in {" ", "-"} and offices.ranks(ws[start - 1]):
        start -= 1
    if start == 0 or ws[start].gap not in {", ", " ", " ("}:
        return True
    before = ws[start - 1]
    return (
        before.text.islower()
        or before.text in {"The", "Hon", "Honourable"}
        or (prose.house(start - 1) is not None and ws[start].gap == ", ")
    )


def _office(prose: Prose, role: int, at: int) -> Office | None:
    """With all words up to the name: those of a public office are its title, else what is left
    behind its charge is its house."""
    ws, last = prose.words, at - 1
    if ws[last].text.lower() in _JOINTS:
        return None
    found = Office(role, role, role, role)
    if _is_public(ws[role]) and ws[role + 1].text != "from":
        return found.to(last)
    first = _content(prose, role + 1, last)
    charge = _charge(prose, first, last)
    while charge is not None:
        found, first = found.to(charge), _content(prose, charge + 1, last)
        charge = _charge(prose, first, last)
    if not ws[first].capital:
        joined = ws[role + 1].text in _HOUSED and not _leads(ws, last, at)
        return found.past(last) if joined else found.to(last)
    end = first
    while end < last and ws[end + 1].text not in _ENDS and ws[end + 1].gap != " (":
        end += 1
    return found.at(prose.cut(first, end), last)


def _is_public(word: Word) -> bool:
    low = word.text.lower()
    return low != "secretary-general" and offices.PUBLIC.search(low) is not None


def _content(prose: Prose, first: int, last: int) -> int:
    while first < last and prose.words[first].text in _OPENS | THE:
        first += 1
    return first


def _charge(prose: Prose, first: int, last: int) -> int | None:
    """The last word of "Cooperation", "Department of Surgery", where the house comes behind it."""
    ws, house = prose.words, prose.house(first)
    end = first
    if house is not None and house.generic:
        while prose.house(end + 1) is house:
            end += 1
    elif ws[first].text.lower() in _UNITS:
        later = (i for i in range(last - 1, first + 1, -1) if ws[i].text in _HOUSED)
        end = next(later, first + 1) - 1
    elif not is_field(ws[first]):
        return None
    else:
        while end < last and (is_field(ws[end + 1]) or ws[end + 1].text in {"and", "&"}):
            end += 1
    return end if end < last and ws[end + 1].text in _HOUSED else None

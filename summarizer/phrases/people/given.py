"""Where somebody's name begins: behind an office and its place, with a given name of the world."""

from collections.abc import Sequence
from pathlib import Path

from summarizer.phrases.people import offices
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words import Word, common, letters

NAMES = frozenset((Path(__file__).parent / "data" / "given.txt").read_text("utf-8").split())
"""Given names that are no place and no house."""
_CITY = letters.words("mayor governor vice-mayor vice-governor regent akim hokim marshal")
_SAINTS = letters.words("San Santa Santo El La Los Las")
_ROLES = frozenset({"Dean", "Major"})
_WHERE = frozenset({"in", "of", "at", "from"})
_CHARGES = frozenset({"of", "for", "and", "&"})
_DIRECTIONS = letters.words(
    "Utara Selatan Timur Barat Tengah Tenggara Laut Norte Sur Sul Este Oeste Leste Nord Sud Est"
    " Ouest Central North South East West Upper Lower Bara Bawah Hulu Hilir Raya Alta Alto Bajo"
)


def begins(prose: Prose, first: int, last: int) -> int:
    """Behind what belongs to the office: "Consul in Lublin Vasyl Bondar", "Dean Ewa Nowak"."""
    ws = prose.words
    while last - first > 1 and (_completes(ws, first) or _is_monsieur(ws, first)):
        first += 1
    if last - first > 1 and ws[first].text in _ROLES and not _addressed(prose, first):
        return first + 1
    if first == 0 or ws[first].gap != " " or last - first < 2:
        return first
    opens = first - 1 if first > 1 and ws[first - 1].text in _SAINTS else first
    return first if ws[opens - 1].text not in _WHERE else _behind_place(prose, first, last, opens)


def _behind_place(prose: Prose, first: int, last: int, opens: int) -> int:
    """The name behind the place of an office, whose words begin at `opens`."""
    ws = prose.words
    place = offices.place_end(prose, opens)
    public = ws[max(opens - 2, 0)].text.lower() in _CITY
    if not public and not any(offices.is_role(ws, i) for i in range(max(opens - 8, 0), opens - 1)):
        return first
    if place is not None and place >= first and ws[place].text not in _SAINTS:
        return place + 1 if place < last - 1 else first
    known = _given(ws, first, last)
    if known is not None:
        return known
    return first + 1 if public or ws[opens - 1].text in {"in", "from"} else first


def _given(ws: Sequence[Word], first: int, last: int) -> int | None:
    """Where a given name, or the end of a place, says that the name begins: "of Nusa Tenggara
    Timur Viktor Lailo"."""
    at = next((i for i in range(last - 1, first, -1) if ws[i].text in NAMES), None)
    while at is not None and at - 1 > first and ws[at - 1].text in NAMES:
        at -= 1
    if at is not None:
        whole = ws[last].text in NAMES and at - 1 > first and ws[at - 1].text not in _DIRECTIONS
        return at - whole  # "of Menabe Rakoto Jean Claude": the family's name goes first
    behind = first + 1
    while behind < last - 1 and ws[behind].text in _DIRECTIONS:
        behind += 1
    return behind if behind > first + 1 else None


def _completes(ws: Sequence[Word], first: int) -> bool:
    """ "Dean of Health Studies Anna Berg": what the charge before a name ends with."""
    word, before = ws[first], ws[first - 1] if first else None
    if before is None or word.gap != " ":
        return False
    if not offices.is_charge(word):
        known = ws[first + 1].text in NAMES and word.text.lower() in common.words()
        return known and (before.text == "for" or offices.is_field(before))
    office = before.text.lower() not in offices.ADDRESS and offices.is_role(ws, first - 1)
    return office or before.text in _CHARGES or offices.is_field(before)


def _is_monsieur(ws: Sequence[Word], first: int) -> bool:
    """ "U Tin Maung Aye", "M. Jean Dubois": an address in one letter."""
    word, follows = ws[first], ws[first + 1]
    if word.text == "M":
        return follows.gap == ". " and follows.text in NAMES
    return word.text == "U" and follows.gap == " "


def _addressed(prose: Prose, first: int) -> bool:
    before = prose.words[first - 1].text.lower() if first else ""
    return before in offices.ADDRESS and before not in {"associate", "assistant"}

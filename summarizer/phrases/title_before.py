"""What stands in front of a name: forms of address, the title, the house it is held in."""

from collections.abc import Sequence

from summarizer.phrases import lexicon, places
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.prose import (
    INSIDE,
    OF,
    PROFESSOR,
    Beside,
    Prose,
    is_role,
    is_title_word,
    rank_start,
    role_at,
    trimmed,
)
from summarizer.phrases.words import Word

_WHOSE = frozenset({"its", "his", "her", "our", "their", "the", "The"})
_CHARGED = frozenset({"of", "for", "to", "in", "Extraordinary"})
_STATES = frozenset(
    {"republic", "kingdom", "extraordinary", "plenipotentiary", "federal", "democratic", "united"}
    | {"south", "north", "new", "saudi", "states", "emirates", "islamic", "state", "africa"}
    | {"korea", "arabia", "lanka", "zealand", "leone", "rica", "guinea", "faso"}
)


def before(prose: Prose, first: int) -> Beside:
    """Address, title and house in front of the name that begins at word `first`."""
    ws = prose.words
    at = first
    while at > 0 and _address(ws, at - 1, at):
        at -= 1
    addressed = at < first
    own = None
    if addressed:
        own = _academic(prose, at, first)
    left = _title_before(prose, at)
    if left is None:
        return Beside(addressed, own, None, _led(ws, at))
    start, end, house = left
    return Beside(addressed, prose.cut(start, end), house, True)


def _academic(prose: Prose, at: int, first: int) -> str | None:
    """The professor's part of an address: "Assoc. Prof." of "Assoc. Prof. Dr."."""
    held = [i for i in range(at, first) if PROFESSOR.match(prose.words[i].text)]
    if not held:
        return None
    start = held[0]
    if start > at and prose.words[start - 1].text.lower().startswith("ass"):
        start -= 1
    return prose.cut(start, held[-1])


def _address(ws: Sequence[Word], index: int, follows: int) -> bool:
    word, gap = ws[index], ws[follows].gap
    if word.text.lower() in {"e", "h"}:
        return (
            word.text.isupper()
            and gap in {". ", "."}
            and (word.text == "H" or ws[index - 1].text == "H")
        )
    if word.text.lower() in {"associate", "assistant", "assoc", "asst"}:
        follower = ws[follows].text.lower()
        return follower.startswith("prof") and (gap in {" ", ". "})
    if word.text.lower() not in lexicon.ADDRESS or gap.strip(" .()-"):
        return False
    return word.capital or word.text in {"professor", "academician", "dr", "drg", "prof", "ir"}


def _led(ws: Sequence[Word], at: int) -> bool:
    return at > 0 and ws[at].gap == " " and ws[at - 1].text in {"by", "including", "with"}


def _title_before(prose: Prose, at: int) -> tuple[int, int, str | None] | None:
    """Title words that end right before word `at`: first and last index, and the house."""
    ws = prose.words
    if at and ws[at].gap in {"), ", ") "}:
        return _bracketed(prose, at)
    if at == 0 or ws[at].gap not in {" ", ", ", ": ", " - ", " – "}:
        return None
    house = prose.house(at - 1)
    if house is not None:
        return _title_of_house(prose, at, house)
    if ws[at].gap == ", ":
        return _deictic(prose, at)
    end = at - 1
    if not role_at(ws, end):
        return _deictic(prose, at)
    start = rank_start(prose, end)
    return start, end, _house_before(prose, start)


def _bracketed(prose: Prose, at: int) -> tuple[int, int, str | None] | None:
    """ "Vice-Chancellor (Academic and International), X"."""
    ws = prose.words
    for opened in range(at - 1, max(at - 9, 0), -1):
        if "(" in ws[opened].gap:
            start = rank_start(prose, opened - 1)
            role = role_at(ws, opened - 1) and ws[opened].gap == " ("
            return (start, at - 1, _house_before(prose, start)) if role else None
    return None


def _deictic(prose: Prose, at: int) -> tuple[int, int, str | None] | None:
    """ "director of the hospital, X": a title whose house is not named here."""
    ws = prose.words
    if ws[at - 1].text in INSIDE - {"the"}:
        return None
    if ws[at].gap == ", " and role_at(ws, at - 1):
        start = rank_start(prose, at - 1)
        whose = start > 0 and (ws[start - 1].possessive or ws[start - 1].text in _WHOSE)
        if whose or prose.house(start - 1) is not None:
            return start, at - 1, None if whose else _house_before(prose, start)
    return _in_office(prose, at)


def _in_office(prose: Prose, at: int) -> tuple[int, int, str | None] | None:
    """ "Minister of Health of Kenya X", "the president of the society, X"."""
    ws = prose.words
    for end in range(at - 1, max(at - 13, -1), -1):
        if any(mark in ws[end + 1].gap for mark in ",;.") and end + 1 < at:
            return None
        if not role_at(ws, end) or ws[end + 1].text not in _CHARGED or end + 2 >= at:
            continue
        if not ws[at - 1].capital:
            shown = at - 1 if at - end < 7 else end
            return rank_start(prose, end), shown, None
        charge = ws[end + 2 : at]
        start = rank_start(prose, end)
        named = start > 0 and ws[start - 1].text in {"the", "The"} and ws[at].gap == ", "
        if all(_in_charge(word) for word in charge) or (named and len(charge) < 4):
            return rank_start(prose, end), at - 1, None
    return None


def _in_charge(word: Word) -> bool:
    """What a minister or an ambassador is of: a field, a country."""
    low = word.stem.lower()
    if low in lexicon.FIELDS or low in _STATES or word.text in INSIDE:
        return True
    return places.is_country(word.stem) or (word.capital and places.is_place(word.stem))


def _title_of_house(
    prose: Prose, at: int, house: OrganisationMention
) -> tuple[int, int, str | None] | None:
    """ "Vice President of Chinese Academy of Engineering Wang Chen"."""
    ws = prose.words
    first = at - 1
    while prose.house(first - 1) is house:
        first -= 1
    for end in range(first - 1, max(first - 12, -1), -1):
        if any(mark in ws[end + 1].gap for mark in ";.,\n(") or prose.house(end) is not None:
            return None
        if is_role(ws[end]):
            if ws[end + 1].text not in OF:
                return None
            start = rank_start(prose, end)
            if ws[at].gap != " " and _postposed(prose, start):
                return None
            if house.generic:
                return start, at - 1, None
            while ws[first].start < house.start:
                first += 1
            return start, trimmed(prose, first - 1, end), house.name
    return None


def _postposed(prose: Prose, start: int) -> bool:
    """The title at `start` stands behind a name of its own: "MEI Heng, deputy director of …"."""
    word = prose.words[start - 1] if start else None
    if word is None or "," not in prose.words[start].gap or prose.house(start - 1) is not None:
        return False
    return word.capital and not is_title_word(word)


def _house_before(prose: Prose, start: int) -> str | None:
    """ "Hanoi Medical University Rector X", "WHO's Representative X"."""
    if start == 0 or prose.words[start].gap not in {" ", "’ "}:
        return None
    house = prose.house(start - 1)
    return house.name if house and not house.generic else None

"""What stands in front of a name: forms of address, the title, the house it is held in."""

from bisect import bisect
from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.people import address, loose, office, office_run, offices
from summarizer.phrases.people.office import Office
from summarizer.phrases.people.offices import is_field, is_house, is_role, ranks
from summarizer.phrases.people.prose import Beside, Prose
from summarizer.phrases.words import Word, lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_NO_OFFICE = lexicon.OPENERS | lexicon.MONTHS
_NO_HOUSE = offices.ROLES | lexicon.OPENERS | {"majesty", "excellency", "highness", "people"}
_WHOSE = frozenset({"its", "his", "her", "our", "their"})
_THE = _WHOSE | {"the", "The", "a", "an", "Its", "His", "Her", "Our"}
_BE = frozenset({"is", "was"})
_DETERMINED = _THE | {"whose", "Whose", "Their"}
_COUNTS = frozenset({"two", "three", "four", "both"})
_GAPS = frozenset(
    {" **", "** ", ", **", " ", ", ", ": ", " - ", " – ", "), ", ") ", ". ", "., "}
    | {' "', " “", '" ', "” ", "» ", '", ', "”, ", "», "}
)
_STOPS = frozenset(";.!?\n")
_BESIDE = frozenset({"deputy", "assistant", "successor", "predecessor", "adviser", "advisor"})
"""Of somebody, whose name stands before it: "Ann Lind's deputy"."""
_NO_NAME = lexicon.FRONTS | lexicon.MONTHS | lexicon.BREAKS
_NAME = 3  # words of a name before its last one
_FARTHEST = 22
_WITHIN = 40  # words before a name within which its office stands
_FIELD = 3  # letters of a field
_KIN = words(
    "wife husband spouse son daughter widow widower brother sister mother father parents friend"
    " family colleague colleagues assistant guest successor predecessor"
)
_ORDINAL = compiled(r"\d+(?:st|nd|rd|th)")
_REPRESENTED = compiled(
    r"(?:\s?\([\w&-]{2,12}\))?,?\s(?:(?:was|were|is)\s)?(?P<said>represented\s)?by"
)


def before(prose: Prose, first: int, taken: int = 0) -> Beside:
    """Address, title and house in front of the name that begins at word `first`.

    taken: words before it belong to somebody else's title.
    """
    ws = prose.words
    at = first
    while at > taken and address.precedes(ws, at - 1, at):
        at -= 1
    addressed = at < first or _is_degree(ws, at - 1)
    own = address.academic(prose, at, first) if addressed else None
    left = _office(prose, at, taken, addressed=addressed)
    told = None if left else _told(prose, at, taken)
    if told:
        return Beside(addressed, office.text(prose, told), told.house, True)
    if left is None:
        house = (_house_of(prose, at) or _represented(prose, at)) if addressed else None
        return Beside(addressed, own, house, _led(ws, at))
    if prose.words[left.role].text.lower() in offices.PLURALS:
        return Beside(True)
    return Beside(addressed, office.text(prose, left), left.house, True, office=True)


def leads(ws: Sequence[Word], first: int, taken: int, several: Sequence[int]) -> bool:
    """Whether what stands in front of a lone word may tell that it is somebody's name: a form of
    address, a degree, or an office of several, whose words are those."""
    if bisect(several, first) > bisect(several, first - _WITHIN):
        return True
    return (first > taken and address.precedes(ws, first - 1, first)) or _is_degree(ws, first - 1)


def _is_degree(ws: Sequence[Word], index: int) -> bool:
    """ "Doctor of Sciences", "candidate of medical sciences" before a name."""
    if index < 2 or ws[index].text.lower() not in {"science", "sciences"}:
        return False
    of = next((at for at in (index - 1, index - 2) if ws[at].text == "of"), 0)
    return of > 0 and ws[of - 1].text.lower() in {"doctor", "candidate", "master"}


def _led(ws: Sequence[Word], at: int) -> bool:
    return at > 0 and ws[at].gap == " " and ws[at - 1].text in {"by", "including", "with"}


def _office(prose: Prose, at: int, taken: int, *, addressed: bool) -> Office | None:
    """The office whose words end right before word `at`, from as far left as it goes."""
    ws = prose.words
    if at <= taken or ws[at].gap not in _GAPS:
        return None
    found = None
    for role in range(at - 1, max(at - _FARTHEST, taken - 1), -1):
        gap = ws[role + 1].gap
        if gap != " " and not _STOPS.isdisjoint(gap) and not _shortened(prose, role, at):
            break
        if not is_role(ws, role) or prose.house(role) is not None:
            continue
        read = office_run.read(prose, role, role, at)
        several = ws[role].text.lower() in offices.PLURALS
        if read.last == at - 1 and not (several and found):
            found = _from(prose, read, taken)
    if found is None and (addressed or ws[at].gap == ", "):
        found = loose.read(prose, at, taken)
        found = found and _from(prose, found, taken)
    if found is None or (ws[at].gap == ", " and not addressed and not _sure(prose, found)):
        return None
    return _served(prose, found, taken)


def _served(prose: Prose, found: Office, taken: int) -> Office | None:
    """ "the adviser to the President, X", "the wife of the Ambassador, X": whose X is."""
    ws, of = prose.words, found.first - 2
    if of <= taken or ws[of + 1].text not in {"the", "our"} or ws[of].text not in {"of", "to"}:
        return found
    for role in range(of - 1, max(of - 4, taken - 1), -1):
        if ws[role].text.lower() in _KIN:
            return None
        if is_role(ws, role) and prose.house(role) is None:
            return found._replace(first=_start(prose, role, taken), role=role)
        if not (ws[role].capital or ws[role].text == "of"):
            break
    return found


def _told(prose: Prose, at: int, taken: int) -> Office | None:
    """ "The moderator was Dr. X", "whose head is X": an office with its determiner and a verb."""
    ws = prose.words
    verb = at - 1
    if verb - 2 < taken or ws[verb].text not in _BE or not ws[at].gap == ws[verb].gap == " ":
        return None
    found = _office(prose, verb, taken, addressed=True)
    if found is None or found.first == 0 or ws[found.first - 1].text not in _DETERMINED:
        return None
    return found


def _shortened(prose: Prose, role: int, at: int) -> bool:
    """ "Chargé d'Affaires a.i. X", "director of RSUD Dr. Wahidin": a stop that ends no sentence."""
    stop = role if role + 1 == at else role + 1
    house = prose.house(role)
    inside = house is not None and house is prose.house(role + 1)
    return inside or prose.words[stop].text in {"i", "p"}


def _sure(prose: Prose, found: Office) -> bool:
    """Before a bare name behind a comma: "the rector, X", "Health Counsellor, X"."""
    ws = prose.words
    first = ws[found.first]
    before = ws[found.first - 1] if found.first else None
    if found.house or found.last > found.role or first.capital or first.text in _COUNTS:
        return True
    return (
        before is not None
        and first.gap in {" ", "’ ", "' "}
        and (before.text in _THE or before.text == "own" or before.possessive)
    )


def _from(prose: Prose, found: Office, taken: int) -> Office:
    """The office with what ranks it on its left, and with the house in front."""
    start = _start(prose, found.role, taken)
    house = found.house or _house_of(prose, start) or _represented(prose, start)
    return Office(start, found.role, found.title, found.last, house)


def _start(prose: Prose, role: int, taken: int) -> int:
    """The first word of a title whose role is word `role`: "Executive Vice President"."""
    ws = prose.words
    start = role
    while start > taken and ws[start].gap in {" ", "-", " -", "- "}:
        house = prose.house(start - 1)
        paired = _paired(ws, start - 1, taken)
        if (house is not None and not house.generic) or not (paired or _modifies(ws, start - 1)):
            break
        start -= 1 + paired
    return _determined(prose, start, taken)


def _paired(ws: Sequence[Word], index: int, taken: int) -> bool:
    """ "Education and Culture Attaché": two fields of one office."""
    if ws[index].text not in {"and", "&"} or index - 1 < taken or ws[index].gap != " ":
        return False
    left, right = ws[index - 1], ws[index + 1]
    both = left.capital and right.capital and is_field(left) and is_field(right)
    return both and not is_role(ws, index + 1)


def _modifies(ws: Sequence[Word], index: int) -> bool:
    word = ws[index]
    if word.text.lower() in {"mr", "ms", "of"} or word.possessive:
        return False
    if word.text.islower() and ws[index + 1].capital and offices.is_matter(word):
        return False  # "in the opening speech Dean X"
    if _ends_a_name(ws, index):
        return False
    if ranks(word) or _initials(ws, index) or _ORDINAL.fullmatch(word.text):
        return True
    return word.capital and word.text not in {"In", "At"} and places.is_country(word.text)


def _ends_a_name(ws: Sequence[Word], index: int) -> bool:
    """ "Friends of Oakvale Health trustee X": a field that a house's name ends with."""
    word, before, role = ws[index], ws[index - 1], ws[index + 1].text
    if index == 0 or not (word.capital and before.capital and role.islower()):
        return False
    field = word.text.lower() in offices.FIELDS and word.gap == " "
    return field and not (places.is_place(before.stem) or offices.PUBLIC.search(role))


def _initials(ws: Sequence[Word], index: int) -> bool:
    """ "TB officer", "IT director": a field in letters before an office in small ones."""
    return ws[index].text in offices.LETTERED and ws[index + 1].text.islower()


def _determined(prose: Prose, start: int, taken: int) -> int:
    """ "the Pahang State Executive Councillor": all words up to "the" rank the office."""
    ws, first = prose.words, start
    while first > max(taken, start - 4) and ws[first].gap == " ":
        word = ws[first - 1]
        if word.text in _THE or word.possessive:
            return first
        if not word.capital or prose.house(first - 1) is not None or is_house(word):
            return start
        if word.text.lower() in _NO_OFFICE:
            return start
        first -= 1
    if first < start and ws[start].text in {"Health", "Medicine", "Medical", "Healthcare"}:
        return start + (not offices.PUBLIC.search(ws[start + 1].text.lower()))
    country = first < start and places.is_place(prose.cut(first, start - 1))
    return first if country else start


def _house_of(prose: Prose, start: int) -> str | None:
    """ "Hanoi Medical University Rector X", "WHO's Representative X", "Medicor's Director X"."""
    ws = prose.words
    if start == 0 or ws[start].gap not in {" ", "’ ", "' ", ") ", " ("}:
        return None
    house, word = prose.house(start - 1), ws[start - 1]
    if start > 1 and word.gap == "/" and is_house(word) and is_house(ws[start - 2]):
        return prose.cut(start - 2, start - 1)  # "PAHO/WHO"
    if house is not None:
        return None if house.generic else house.name
    if is_house(word):
        return word.stem
    if not (word.possessive and word.capital and _owns(ws, start - 1)):
        return None
    first = _named_from(prose, start - 1)
    below = first < start - 1 and ws[start].text.lower() in _BESIDE
    return None if below else " ".join(prose.cut(first, start - 1).split())[: -_ending(word)]


def _ending(word: Word) -> int:
    return len(word.text) - len(word.stem)


def _named_from(prose: Prose, last: int) -> int:
    """The first word of a name that ends with word `last`: "Kite Textiles's director"."""
    ws, first = prose.words, last
    while first > max(0, last - _NAME) and ws[first].gap in {" ", "-", " & "}:
        word = ws[first - 1]
        low = word.text.lower()
        common = low in _NO_HOUSE | offices.ADDRESS | _NO_NAME
        if not word.capital or word.possessive or common or prose.house(first - 1) is not None:
            break
        first -= 1
    return first


def _owns(ws: Sequence[Word], index: int) -> bool:
    """No country, as in "South Africa's President", nor anything else that is no house."""
    stem = ws[index].stem
    state = places.country(stem) or (index and places.country(f"{ws[index - 1].text} {stem}"))
    if index and ws[index].gap == " " and ws[index - 1].text.lower() in _NO_HOUSE | offices.ADDRESS:
        return False  # "Chieftainess Moyo's representative"
    return not state and stem.lower() not in _NO_HOUSE


def _represented(prose: Prose, start: int) -> str | None:
    """ "X University was represented by its Rector", "the Lions were represented by Mr. Y"."""
    ws = prose.words
    whose = ws[start - 1].text if start else ""
    by = start - 2 if whose in {"its", "the"} else start - 1
    if by < 2 or ws[by].text != "by":
        return None
    for index in range(by - 1, max(by - 6, -1), -1):
        house = prose.house(index)
        if house is None and not is_house(ws[index]) and prose.short(index) != index:
            continue
        end = house.end if house else ws[index].start + len(ws[index].stem)
        match = _REPRESENTED.fullmatch(prose.text[end : ws[by].end])
        if not match or not (match["said"] or whose == "its"):
            return None
        return ws[index].stem if house is None else None if house.generic else house.name
    return None

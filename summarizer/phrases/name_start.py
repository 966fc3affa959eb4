"""Where an organisation's name begins: left of its head, or inside where a part of it is named."""

from collections.abc import Sequence

from summarizer.phrases import letters, lexicon, places
from summarizer.phrases.words import Word

_DOTTED = frozenset({"St", "No", "Mt", "Co", "Sdn", "Pte", "Pty", "Pvt"})
_NAMED_AFTER = letters.words(
    "sri tan prince princess king father brother doctor sheikh shaikh sir lady"
)
_OF_PLACES = frozenset({"Prince", "Gulf", "Bay", "Cape", "Isle", "Lake", "Port", "Kingdom"})
NEVER_INSIDE = (
    lexicon.BREAKS
    | (lexicon.ADDRESS - _NAMED_AFTER)
    | lexicon.ROLES
    | frozenset(each for each in lexicon.MONTHS if len(each) > 4)
    | lexicon.OPENERS
) - {"mag", "specialist", "physician", "surgeon", "nurse", "engineer", "scientist"}
"""Words that end a name, though written with a capital."""


def house(ws: Sequence[Word], at: int, last: int) -> int:
    """Where the house begins in "Education Department of Cancer Hospital", 0 if none is named."""
    low = ws[at].stem.lower()
    if low == "consulate" and last > at + 1 and ws[at + 1].text == "General":
        return _mission(ws, at, last)
    if low not in lexicon.PARTS:
        return 0
    inside = range(at + 2, last + 1)
    if any(ws[i].text == "Government" for i in inside):
        return 0
    if not any(heads(ws[i]) or ws[i].text.isupper() for i in inside):
        return 0
    return next((i for i in inside if ws[i].capital and _house_opens(ws, at, i)), 0)


def _mission(ws: Sequence[Word], at: int, last: int) -> int:
    """ "Consulate General of the French Consulate": there it is a title, and misspelt."""
    missions = [
        i for i in range(at + 2, last + 1) if ws[i].stem.lower() in {"consulate", "embassy"}
    ]
    return leftmost(ws, missions[0], ws[at + 2].start) if missions else 0


def _house_opens(ws: Sequence[Word], at: int, index: int) -> bool:
    """ "Department of Surgery of X": the house stands behind the last "of" before a head."""
    before = index - 1
    while before > at and ws[before].text.lower() in {"the", "of", "at"}:
        before -= 1
    if before == index - 1:
        return False
    run = [ws[index]]
    for word in ws[index + 1 : index + 7]:
        if word.gap != " " or not word.capital:
            break
        run.append(word)
    return any(heads(word) or word.text.isupper() for word in run)


def heads(word: Word) -> bool:
    """A head, or a compound that ends in one: "Kröner-Fresenius-Stiftung"."""
    if not word.capital:
        return False
    low = word.stem.lower()
    return low in lexicon.HEADS or ("-" in low and low.rpartition("-")[2] in lexicon.HEADS)


def is_capital(word: Word) -> bool:
    return word.capital or word.text[0].isdigit()


def leftmost(ws: Sequence[Word], at: int, floor: int) -> int:
    """The index of the name's first word, going left from its head."""
    first = at
    while first > 0:
        word, gap = ws[first - 1], ws[first].gap
        if word.start < floor:
            break
        if _joins_left(ws, first):
            first -= 2
        elif step := _crosses(ws, first, at):
            first -= step
        elif (gap == " & " and word.capital) or _modifies(word, gap) or _new(ws, first):
            first -= 1
        elif word.text == "Dr" and gap in {". ", " "} and first < at and _honours(ws[at]):
            first -= 1
            break
        else:
            break
    while first < at and ws[first].text.lower() in lexicon.OPENERS:
        first += 1
    while first < at and ws[first].text[0].isdigit() and not ws[first].text[-1].isalpha():
        first += 1
    return first


def _new(ws: Sequence[Word], first: int) -> bool:
    """ "New Zealand Fund": there it is no headline's "new"."""
    new = ws[first - 1].text == "New" and ws[first].gap == " "
    return new and places.is_place(f"New {ws[first].text}")


def _crosses(ws: Sequence[Word], first: int, at: int) -> int:
    """Small words inside a name: "Anton de Kom University", "Light for the World Foundation"."""
    friends = ws[at].stem.lower() in lexicon.NGO
    for count in (2, 3):
        inner = [word.text for word in ws[max(first - count + 1, 0) : first]]
        if first < count or any(word.gap != " " for word in ws[first - count + 1 : first + 1]):
            return 0
        small = (
            inner == ["de"]
            or (inner == ["of"] and ws[first - count].text in _OF_PLACES)
            or (friends and inner in (["for", "the"], ["for"]))
        )
        opens = ws[first - count]
        if small and opens.capital and opens.text.lower() not in NEVER_INSIDE and not heads(opens):
            return count
    return 0


def _modifies(word: Word, gap: str) -> bool:
    if not is_capital(word) or word.text.lower() in NEVER_INSIDE:
        return False
    if word.possessive and places.country(word.stem):
        return False
    if gap in {". ", "., ", "."}:
        return word.text in _DOTTED or len(word.text) == 1
    return gap in {" ", "’ ", "' ", "-", "–"}


def _honours(head: Word) -> bool:
    """ "Dr. Soetomo General Hospital": it is named after somebody."""
    return head.stem.lower() in lexicon.HOSPITAL | lexicon.UNIVERSITY


def _joins_left(ws: Sequence[Word], first: int) -> bool:
    """ "Women and" before "Children's Hospital" belongs to it; "UEH and" does not."""
    if first > 1 and ws[first - 2].text == "Brigham":
        return True
    if first < 2 or ws[first - 1].text not in {"and", "y", "et"} or ws[first].gap != " ":
        return False
    left = ws[first - 2]
    right = ws[first].text.lower()
    return (
        left.capital
        and left.text.lower() in lexicon.FIELDS | lexicon.ADJECTIVES
        and ws[first - 1].gap == " "
        and (right in lexicon.FIELDS or right.isupper())
    )

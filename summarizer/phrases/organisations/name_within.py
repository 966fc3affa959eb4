"""Whose house a name is within: "Education Department of Corvo Hospital" is the hospital's."""

from collections.abc import Sequence

from summarizer.phrases.organisations.name_start import leftmost
from summarizer.phrases.organisations.name_word import heads
from summarizer.phrases.words import Word, lexicon

_INNER = lexicon.FIELDS | lexicon.ADJECTIVES
_DESKS = frozenset({"service", "services", "centre", "center", "office"})
_CARING = frozenset({"clinic", "center", "centre"})
_HOSPITALS = frozenset({"Clinical", "Medical", "Health", "University", "Hospital", "National"})
_DUTIES = frozenset(
    {"Cooperation", "Relations", "Affairs", "Exchange", "Exchanges", "Area", "Sector"}
)


def house(ws: Sequence[Word], at: int, last: int) -> int:
    """Where the house begins in "Education Department of Cancer Hospital", 0 if none is named."""
    low = ws[at].stem.lower()
    if low == "consulate" and last > at + 1 and ws[at + 1].text == "General":
        return _mission(ws, at, last)
    if low == "press-service" or (last > at and _desk(ws, at)):
        return _department(ws, at, last)
    if low in _CARING and _common(ws[leftmost(ws, at, 0) : at], low):
        wholes = lexicon.UNIVERSITY | lexicon.HOSPITAL
        return _whole(ws, range(at + 2, last + 1), wholes - {"clinic"})
    return _department(ws, at, last) if low in lexicon.PARTS else 0


def _desk(ws: Sequence[Word], at: int) -> bool:
    """ "Press Service of the Ministry", "Hospital Services Development of the Ministry"."""
    low, behind = ws[at].stem.lower(), ws[at + 1].text.lower()
    if low == "hospital":
        return behind == "services" and _alone(ws, at)
    return low == "press" and behind in _DESKS


def is_duty(ws: Sequence[Word], at: int) -> bool:
    """No house: "Attaché for University Cooperation", "Establishment of the ward"."""
    behind = ws[at + 1 : at + 2]
    if ws[at].text == "Establishment" and behind and behind[0].text == "of":
        return True
    duty = bool(behind) and behind[0].text in _DUTIES and behind[0].gap == " "
    return duty and ws[at].text in {"University", "Hospital"} and _alone(ws, at)


def _alone(ws: Sequence[Word], at: int) -> bool:
    """Whether no name stands before a head."""
    return leftmost(ws, at, 0) == at


def _department(ws: Sequence[Word], at: int, last: int) -> int:
    inside = range(at + 2, last + 1)
    if any(ws[i].text == "Government" for i in inside):
        return 0
    loud = ws[at].text.isupper()  # then capitals tell nothing
    if not any(heads(ws[i]) or (ws[i].text.isupper() and not loud) for i in inside):
        return 0
    return next((i for i in inside if ws[i].capital and _house_opens(ws, at, i)), 0)


def _common(ws: Sequence[Word], low: str) -> bool:
    """Of a centre, too, that is no hospital by these words: "Medical Center of the University"."""
    if low != "clinic" and _HOSPITALS & {word.text for word in ws}:
        return False
    return all({word.text.lower(), word.stem.lower()} & (_INNER | lexicon.HEADS) for word in ws)


def _whole(ws: Sequence[Word], inside: range, wholes: frozenset[str]) -> int:
    """ "Faculty of Medicine of the Kite University": its university, 0 if none is named."""
    for index in inside:
        if not ws[index].capital or not _house_opens(ws, inside.start - 2, index):
            continue
        run = [word.stem.lower() for word in ws[index : inside.stop]]
        if wholes & set(run) and len(run) > 1:
            return index
    return 0


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
    letters_alone = run[0].text.isupper() and not ws[at].text.isupper()
    return letters_alone or any(heads(word) for word in run)

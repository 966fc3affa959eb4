"""How far an organisation's name reaches, to the left and to the right of its head."""

import re
from collections.abc import Sequence

from summarizer.phrases import lexicon, places
from summarizer.phrases.words import Word

_FIELD_ENDING = re.compile(r"(?:logy|ics|tion|ment|ing|cine|care|ery|istry|phy|apy|ture|nce|ence)$")
_MISSIONS = frozenset({"embassy", "consulate", "consulate-general", "mission", "office"})
_CAMPUS = re.compile(r"^(?:The )?University of [A-Z]|^American University$|^California State")
_NUMBERED = frozenset({"military", "central", "people's", "people’s", "general", "army", "no"})
_NAMED_AFTER = frozenset({"sri", "tan", "prince", "princess", "king", "father", "brother", "doctor"})
_NOT_LEFT = (
    lexicon.BREAKS
    | (lexicon.ADDRESS - _NAMED_AFTER)
    | lexicon.ROLES
    | frozenset(each for each in lexicon.MONTHS if len(each) > 4)
    | lexicon.OPENERS
) - {"mag"}
_CARE = frozenset({"hospital", "university", "college", "clinic", "institute", "centre", "center"})


def house(ws: Sequence[Word], at: int, last: int) -> int:
    """Where the house begins in "Education Department of Cancer Hospital", 0 if none is named."""
    if ws[at].stem.lower() not in lexicon.PARTS:
        return 0
    inside = range(at + 2, last + 1)
    if not any(heads(ws[i]) or ws[i].text.isupper() for i in inside):
        return 0
    return next((i for i in inside if ws[i].capital and _house_opens(ws, at, i)), 0)


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
    return word.capital and word.stem.lower() in lexicon.HEADS


def _capital(word: Word) -> bool:
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
        elif (gap == " & " and word.capital) or _modifies(word, gap):
            first -= 1
        else:
            break
    while first < at and ws[first].text.lower() in lexicon.OPENERS:
        first += 1
    while first < at and ws[first].text[0].isdigit() and not ws[first].text[-1].isalpha():
        first += 1
    return first


def _modifies(word: Word, gap: str) -> bool:
    if not _capital(word) or word.text.lower() in _NOT_LEFT:
        return False
    if word.possessive and places.country(word.stem):
        return False
    return gap in {" ", "’ ", "' ", "-", " - "} or (gap == ". " and word.text in {"St", "No", "Mt"})


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


def rightmost(ws: Sequence[Word], at: int) -> int:
    """The index of the name's last word, going right from its head."""
    last, object_from = at, 0
    while last + 1 < len(ws) and last - at < 40:
        if ws[last].possessive and ws[last].stem.lower() not in lexicon.BELONGING:
            break
        step, is_object = _step(ws, at, last, object_from)
        if not step:
            break
        if is_object and not object_from:
            object_from = last + 1
        last += step
    return last


def _step(ws: Sequence[Word], at: int, last: int, object_from: int) -> tuple[int, bool]:
    """How many more words belong to the name, and whether they are the object of "of"."""
    word = ws[last + 1]
    low = word.text.lower()
    if ws[last].text.lower() in lexicon.COMPANY_PARTS and heads(word):
        return int(word.gap.strip(".,") == " "), False
    if word.gap not in {" ", "-", " - ", ", ", " & ", "’ ", " d’", " d'", " l’"}:
        return 0, False
    if word.gap == ", ":
        return _listed(ws, at, last, object_from), bool(object_from)
    if word.gap == " & " or low in {"and", "et", "und", "y"}:
        return _joined(ws, last, object_from), True
    if low in lexicon.JOINTS or low in {"on", "in", "at", "with", "to"}:
        return _prepositional(ws, at, last), True
    if not _capital(word):
        return 0, False
    return _apposed(ws, at, last, object_from), bool(object_from)


def _apposed(ws: Sequence[Word], at: int, last: int, object_from: int) -> int:
    """A capitalised word right behind: another head, a campus, a number, or somebody else."""
    word = ws[last + 1]
    low = word.stem.lower()
    if word.text[0].isdigit():
        before = ws[last - 1].text.lower() if last else ""
        return int(before in _NUMBERED and len(word.text) <= 3 and ws[last].text == "Hospital")
    if low == "no" and ws[last + 2 :] and ws[last + 2].gap == ". " and ws[last + 2].text.isdigit():
        return 2
    if low in _NOT_LEFT - lexicon.OPENERS or (len(word.text) == 1 and ws[last].text.isupper()):
        return 0
    if low in lexicon.HEADS:
        return 1
    if object_from:
        return int(not _person_begins(ws, last))
    if _forward(ws, at):
        return 1
    ahead = _head_ahead(ws, last + 1)
    if ahead:
        return ahead
    return _campus(ws, last)


def _person_begins(ws: Sequence[Word], last: int) -> bool:
    """ "Hospital of JBMU Niu Haitao": the next words are somebody's name."""
    word = ws[last + 1]
    if ws[last].text.isupper() and len(ws[last].text) > 1:
        return True
    return word.text.lower() in lexicon.FAMILIES and not places.is_place(word.text)


def _forward(ws: Sequence[Word], at: int) -> bool:
    """Names that go on behind their head: "Université Lyon", "Centre Léon Bérard"."""
    head = ws[at].text.lower()
    if head in lexicon.FORWARD:
        return True
    alone = at == 0 or ws[at].gap != " " or not ws[at - 1].capital or _opens(ws[at - 1])
    return alone and head in {"hospital", "centre", "university", "hospices", "consulate-general"}


def _opens(word: Word) -> bool:
    return word.text.lower() in _NOT_LEFT


def _head_ahead(ws: Sequence[Word], start: int) -> int:
    """Steps to a head at most four capitalised words ahead, 0 if there is none."""
    for steps, word in enumerate(ws[start : start + 4], start=1):
        low = word.stem.lower()
        if word.gap != " " or not _capital(word) or low in _NOT_LEFT:
            return 0
        if low in lexicon.HEADS:
            return steps
    return 0


def _campus(ws: Sequence[Word], last: int) -> int:
    """ "University Malaysia", "College London": a place that belongs to the name."""
    for count in (3, 2, 1):
        part = ws[last + 1 : last + 1 + count]
        if len(part) == count and all(w.capital for w in part) and _spaced(part):
            name = " ".join(w.text for w in part)
            if places.is_place(name):
                return count
    return 0


def _spaced(part: Sequence[Word]) -> bool:
    return part[0].gap in {" ", ", "} and all(word.gap == " " for word in part[1:])


def _prepositional(ws: Sequence[Word], at: int, last: int) -> int:
    """ "of", "for", … with what follows, where it is part of the name."""
    joint = ws[last + 1].text.lower()
    after = last + 2
    while after < len(ws) and ws[after].text.lower() in {"the", "la", "las", "los", "l", "le"}:
        after += 1
    if after >= len(ws) or not ws[after].capital or after - last > 4:
        return 0
    if any(ws[i].gap not in {" ", " d’", " l’", "’"} for i in range(last + 2, after + 1)):
        return 0
    target = ws[after]
    low = target.stem.lower()
    if low in lexicon.BREAKS | lexicon.ADDRESS | lexicon.MONTHS or low in lexicon.ROLES - {"head"}:
        return 0
    head = ws[at].stem.lower()
    if joint == "of" and head in _CARE and _named(ws, at, last) and places.is_place(target.stem):
        return 0
    if joint == "of" and head in _CARE and target.text == "United" and _named(ws, at, last):
        return 0
    if joint in {"in", "to"}:
        allowed = head in _MISSIONS or (
            ws[last].text == "University" and ws[last - 1].text == "American"
        )
    elif joint == "at":
        allowed = bool(_CAMPUS.match(" ".join(w.text for w in ws[at : last + 1])))
    elif joint == "with":
        allowed = ws[last].text == "Friendship" and target.text == "Foreign"
    elif joint == "on":
        allowed = head in {"committee", "commission", "council", "institute", "centre", "center"}
    else:
        allowed = True
    return after - last if allowed else 0


def _named(ws: Sequence[Word], at: int, last: int) -> bool:
    """Whether a name of its own stands in it already, so that "of PLACE" only says where."""
    first = leftmost(ws, at, 0)
    around = [word.stem.lower() for word in ws[first : last + 1]]
    return any(
        stem not in lexicon.FIELDS | lexicon.HEADS | lexicon.ADJECTIVES | lexicon.JOINTS
        and stem not in {"and", "the"}
        for stem in around
    )


def _joined(ws: Sequence[Word], last: int, object_from: int) -> int:
    """ "and …" inside "Institute of A and B"; 0 where another organisation begins."""
    amp = ws[last + 1].gap == " & "
    after = last + (1 if amp else 2)
    if amp and after < len(ws) and ws[after].stem.lower() in lexicon.FIELDS:
        return 1 + _head_ahead(ws, after + 1)
    if not object_from or after >= len(ws) or (not amp and ws[after].gap != " "):
        return 0
    word = ws[after]
    low = word.stem.lower()
    if not word.capital or low in _NOT_LEFT or (word.text.isupper() and len(word.text) > 2):
        return 0
    if ws[last].text in {"Bosnia", "Trinidad", "Antigua"}:
        return after - last
    if low in lexicon.HEADS or _head_ahead(ws, after):
        return 0
    fields = ws[last].stem.lower() in lexicon.FIELDS or _FIELD_ENDING.search(ws[last].text)
    if low in lexicon.FIELDS:
        return after - last
    return after - last if fields and _FIELD_ENDING.search(low) else 0


def _listed(ws: Sequence[Word], at: int, last: int, object_from: int) -> int:
    """ ", B and C" in "Ministry of A, B and C"; ", Davis" behind "University of California"."""
    word = ws[last + 1]
    campus = ws[last].text == "California" and ws[last - 1].text == "of"
    if campus or [w.text for w in ws[last - 2 : last + 1]] == ["Vietnam", "National", "University"]:
        return _campus(ws, last) or int(campus and word.text in {"Berkeley", "Merced"})
    if not object_from or not word.capital or word.text.lower() not in lexicon.FIELDS:
        return 0
    if ws[at].stem.lower() in lexicon.HOSPITAL:
        return 0
    for steps, later in enumerate(ws[last + 1 : last + 9], start=1):
        low = later.text.lower()
        if low == "and":
            return steps - 1
        if not later.capital or low in lexicon.HEADS or later.gap not in {" ", ", "}:
            return 0
    return 0

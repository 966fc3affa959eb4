"""What stands behind a name: the title, the house, both in any order."""

import re

from summarizer.phrases import lexicon, places
from summarizer.phrases.prose import INSIDE, OF, Beside, Prose, is_role, is_title_word, trimmed

_LETTERS = re.compile(
    r"(?:,? (?:M\.?D|Ph\.? ?D|MPH|MSc|MBBS|FRCS|MBA|FACS|DDS|OBE|CBE|RN|IPU|IAS"
    r"|[A-Z][A-Za-z]{0,5}\.(?:[A-Za-z]{1,6}\.?)*(?:-[A-Z]+)*|[A-Z]{2,6}(?=[,.]))(?:\([A-Z]\))?\.?(?!\w))+"
)
_FROM = re.compile(r" ?,? (?:from|of|at|representing|with) (?:the )?$")
_APART = re.compile(r",? ?[(（–—-]? ?(?:the |The |also |who is |currently |then |its |our |an? )?$")
_OFFICES = frozenset(
    {"mayor", "governor", "minister", "ambassador", "consul", "commissioner", "secretary"}
)
_BETWEEN = frozenset(
    ["from", "of", "at", "representing", "with", "the", "also", "who", "is", "currently", "then"]
)


def behind(prose: Prose, last: int) -> Beside:
    """Title and house behind the name that ends at word `last`."""
    ws = prose.words
    if last + 1 >= len(ws) or ws[last].possessive:
        return Beside()
    skip = _LETTERS.match(prose.text, ws[last].end)
    here = skip.end() if skip else ws[last].end
    at = last + 1
    while at < len(ws) and ws[at].start < here:
        at += 1
    limit = min(len(ws), at + 9)
    for index in range(at, limit):
        gap = prose.text[here : ws[index].start]
        if prose.house(index) is not None:
            return _from_house(prose, gap, index)
        if is_role(ws[index]) or ws[index].text.lower() in lexicon.RANKS:
            if not _APART.fullmatch(gap):
                return Beside()
            return _title_after(prose, index)
        if ws[index].text.lower() not in _BETWEEN:
            return Beside()
    return Beside()


def _from_house(prose: Prose, gap: str, index: int) -> Beside:
    """ "X, from the Y", "X (Y)", "X, Y President"."""
    house = prose.house(index)
    if house is None or not (_FROM.fullmatch(gap) or _APART.fullmatch(gap)):
        return Beside()
    end = index
    while prose.house(end + 1) is house:
        end += 1
    follows = end + 1
    name = _outer(prose, end) if house.generic else house.name
    if follows < len(prose.words) and prose.words[follows].gap in {" ", "’ "}:
        role = _role_end(prose, follows)
        if role is not None and not _FROM.fullmatch(gap):
            return Beside(False, prose.cut(follows, role), name)
    return Beside(False, None, name, weak=gap.startswith(" of"))


def _role_end(prose: Prose, start: int) -> int | None:
    """The last word of the title that begins at `start`, None if none does."""
    ws = prose.words
    role = None
    for index in range(start, min(start + 7, len(ws))):
        low = ws[index].text.lower()
        if index > start and ws[index].gap not in {" ", "-", " -", "- "}:
            break
        if is_role(ws[index]):
            role = index
        elif low not in lexicon.RANKS:
            break
    return role


def _title_after(prose: Prose, start: int) -> Beside:
    """A title that begins at word `start`, with its house."""
    ws = prose.words
    role = _role_end(prose, start)
    if role is None or _of_the_next(prose, role):
        return Beside()
    house = _house_ahead(prose, role)
    if house is not None:
        return _titled(prose, start, house)
    end = role
    for index in range(role + 1, min(role + 12, len(ws))):
        word = ws[index]
        if word.gap not in {" ", "-", " & "} or not (word.capital or word.text in INSIDE):
            break
        if index == role + 1 and word.text not in OF:
            break
        if word.text.lower() in lexicon.ADDRESS:
            return Beside()
        if word.text == "and" and index + 1 < len(ws) and is_title_word(ws[index + 1]):
            break
        end = index
    end = trimmed(prose, end, role)
    if _of_the_next(prose, end):
        return Beside()
    if end > role and end + 1 < len(ws) and ws[end + 1].text in lexicon.HEADS:
        end += ws[end + 1].gap == " "
    return _unheaded(prose, start, role, end) or Beside(False, prose.cut(start, end), None)


def _unheaded(prose: Prose, start: int, role: int, end: int) -> Beside | None:
    """ "director of San Bernabé", "president of WUSM": a house without a head, behind "of"."""
    ws = prose.words
    first = role + 1
    while first <= end and ws[first].text in INSIDE:
        first += 1
    run = ws[first : end + 1]
    named = run and first > role + 1 and all(each.capital for each in run)
    if not named or ws[role].text.lower() in _OFFICES:
        return None
    whole = prose.cut(first, end)
    field = (
        run[-1].stem.lower() in lexicon.THINGS
        or run[0].stem.lower() in lexicon.FIELDS | lexicon.ADJECTIVES
    )
    if field or places.country(whole) or places.is_place(run[0].stem):
        return None
    return Beside(False, prose.cut(start, role), whole)


def _of_the_next(prose: Prose, role: int) -> bool:
    """ "X, professor Y": the title belongs to the name behind it."""
    if role + 1 >= len(prose.words) or prose.house(role + 1) is not None:
        return False
    follows = prose.words[role + 1]
    if follows.text.lower() in lexicon.ADDRESS:
        return follows.gap == " " and follows.capital
    return follows.gap == " " and follows.capital and not is_title_word(follows)


def _house_ahead(prose: Prose, role: int) -> int | None:
    """The first word of the house a title speaks of: "secretary of research at the Y"."""
    ws = prose.words
    for index in range(role + 1, min(role + 16, len(ws))):
        if any(mark in ws[index].gap for mark in ".;:()（）\n"):
            return None
        if prose.house(index) is not None:
            joined = ws[index - 1].text in {*OF, "the", "and"} or index == role + 1
            return index if joined else None
        if "," in ws[index].gap or (index == role + 1 and ws[index].text not in OF):
            return None
        if ws[index].text in lexicon.DEEDS or ws[index].text in {"was", "is", "has", "who", "will"}:
            return None
    return None


def _titled(prose: Prose, start: int, index: int) -> Beside:
    """Title up to its house, or with it where the house is but a part of one."""
    house = prose.house(index)
    last = index
    while prose.house(last + 1) is house:
        last += 1
    if _of_the_next(prose, last):
        return Beside()
    if house is not None and not house.generic:
        while prose.words[index].start < house.start:
            index += 1
        return Beside(False, prose.cut(start, trimmed(prose, index - 1, start)), house.name)
    name = _outer(prose, last)
    return Beside(False, prose.cut(start, last), name)


def _outer(prose: Prose, last: int) -> str | None:
    """The house that a part of it names right behind: "Faculty of Nursing, Mahidol University"."""
    outer = last + 1
    while outer < len(prose.words) and prose.words[outer].text in {"of", "at", "in", "the"}:
        outer += 1
    house = prose.house(outer)
    near = house and prose.words[outer].start - prose.words[last].end < 12
    return house.name if house and near and not house.generic else None

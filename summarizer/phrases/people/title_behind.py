"""What stands behind a name: the title, the house, both in any order."""

from summarizer.phrases import places
from summarizer.phrases.people import office, office_run, offices
from summarizer.phrases.people.offices import is_house, is_role, ranks
from summarizer.phrases.people.prose import Beside, Prose
from summarizer.phrases.words import letters, lexicon
from summarizer.phrases.words.firsts import compiled

_LETTERS = compiled(
    r"(?:,? (?:M\.?D|Ph\.? ?D|MPH|MSc|MBBS|FRCS|MBA|FACS|DDS|OBE|CBE|MBE|KBE|RN|IPU|IAS|Jr|DHSM"
    r"|PharmD|DrPH|EdD|ScD|DNP|MPhil|MMed"
    r"|Tamgha-i-\w+|[A-Z][A-Za-z]{0,5}\.(?:[A-Za-z]{1,6}\.)*(?:[A-Za-z]{1,6})?(?:-[A-Z]+)*"
    r"|(?!(?:C[A-Z]O|D?VC|AVC|MP|MD&CEO)\b)[A-Z]{2,6}(?=[,.]| ?\(| [A-Z]{2,5},))"
    r"(?:\([A-Z]\))?\.?(?!\w))+"
)
_DOCTOR = compiled(r"\b(?:Ph\.? ?D|M\.?D|MBBS|FRCS|MPH|M\.?Sc|PharmD|DrPH)\b")
_FROM = compiled(
    r" ?,? ?(?:\(online\) )?(?:from|of|representing|with) (?:the )?[\"“]?| at (?:the )?"
)
_APART = compiled(
    r"\*{0,2}(?:\.(?=,))?,? ?[(（–—-]? ?"
    r"(?:the |The |as |also |who is |who serves as |currently |then |today "
    r"|now |its |our |an? |U\.S\. |U\.K\. |Hon(?:['’]ble|\.|ou?rable)? )*[\"“]?$"
)
_SMALL = frozenset({"dr", "prof", "ing", "mgr", "doc", "inż"})
_ENDS = compiled(r"[;.]?\s*(?:\n|$)|;|\)")
_NOTHING = Beside()
_BEGINS = frozenset({"The", "As", "Also", "Today", "Then", "Now", "Its", "Our", "A", "An"})
_NO_HOUSE = lexicon.OPENERS | offices.ROLES
_BETWEEN = letters.words(
    "from of at representing with the also who is currently then today now its our a an serves as"
    " u s k hon hon'ble hon’ble honourable honorable"
)


def behind(prose: Prose, last: int) -> Beside:
    """Title and house behind the name that ends at word `last`."""
    ws = prose.words
    if ws[last].possessive:
        return _NOTHING
    at, here = _past_letters(prose, last)
    found = _NOTHING if _ends(prose, last, at, here) else _behind(prose, at, here)
    doctor = at > last + 1 and _DOCTOR.search(prose.text[ws[last].end : here])
    return found._replace(addressed=True) if doctor else found


def _behind(prose: Prose, at: int, here: int) -> Beside:
    """Title and house from word `at` on, behind a name and its letters, which end at `here`."""
    ws = prose.words
    for index in range(at, min(len(ws), at + 9)):
        gap = prose.text[here : ws[index].start]
        role = _role(prose, index)
        if role is not None:
            apart = _APART.fullmatch(gap) and not (gap == " " and _goes_on_to_a_name(prose, role))
            return _titled(prose, index, role) if apart else _NOTHING
        if prose.house(index) is not None or is_house(ws[index]):
            return _from_house(prose, gap, index)
        if ws[index].possessive and _APART.fullmatch(gap):
            return _possessed(prose, index)
        if ws[index].text.lower() not in _BETWEEN:
            break
    return _NOTHING


def _ends(prose: Prose, last: int, at: int, here: int) -> bool:
    """ "X, S.Kep. The Consul could not come": the stop of the letters ends the sentence, too."""
    if at == last + 1 or at >= len(prose.words) or prose.text[here - 1] != ".":
        return False
    return prose.words[at].gap == ". " and prose.words[at].text in _BEGINS


def _goes_on_to_a_name(prose: Prose, role: int) -> bool:
    """ "Oakvale City Vice Mayor for Planning Anna Berg": no person's name opens it."""
    ws, last = prose.words, role
    while last + 1 < len(ws) and last < role + 8 and ws[last + 1].gap == " ":
        last += 1
        if ws[last].capital and not ranks(ws[last]) and prose.house(last) is None:
            return True
    return False


def _past_letters(prose: Prose, last: int) -> tuple[int, int]:
    """The word behind "PhD, FRCS", and where the letters end."""
    ws, at = prose.words, last + 1
    skip = _LETTERS.match(prose.text, ws[last].end)
    here = skip.end() if skip else ws[last].end
    if skip and prose.house(at) is not None:
        return at, ws[last].end
    while at < len(ws) and ws[at].start < here:
        at += 1
    return at, here


def _role(prose: Prose, start: int) -> int | None:
    """The last word of the role that begins at word `start`, None if none does."""
    ws = prose.words
    role = None
    for index in range(start, min(start + 8, len(ws))):
        if index > start and ws[index].gap not in {" ", "-", " -", "- "}:
            break
        house = prose.house(index)
        if house is not None and not house.generic:
            break
        if is_role(ws, index) and house is None:
            role = index
        elif not ranks(ws[index]) and not _proper(prose, index, start):
            break
    return role


def _proper(prose: Prose, index: int, start: int) -> bool:
    """ "New Zealand High Commissioner", "Omaha mayor": a place that opens the office."""
    word = prose.words[index]
    return word.capital and index - start < 2 and places.is_place(word.text)


def _titled(prose: Prose, start: int, role: int) -> Beside:
    """A title that begins at word `start`, with its house."""
    ws = prose.words
    if ws[role].text.lower() in offices.PLURALS:
        return _NOTHING
    found = office_run.read(prose, start, role)
    if _of_the_next(prose, found.last):
        return _NOTHING
    return Beside(False, office.text(prose, found), found.house, office=True, end=found.last + 1)


def _of_the_next(prose: Prose, last: int) -> bool:
    """ "X, professor Y": the title belongs to the name behind it."""
    if last + 1 >= len(prose.words):
        return False
    follows = prose.words[last + 1]
    if follows.text.lower() in offices.ADDRESS:
        return follows.gap in {" ", ") "} and (follows.capital or follows.text in _SMALL)
    return follows.gap == " " and follows.capital and prose.house(last + 1) is None


def _possessed(prose: Prose, index: int) -> Beside:
    """ "X, Malawi's Secretary for Health", "X, Medicor's Export Director"."""
    ws = prose.words
    role = _role(prose, index + 1)
    if role is None or ws[index + 1].gap != " ":
        return _NOTHING
    found = _titled(prose, index + 1, role)
    if not found.title or found.affiliation or places.country(ws[index].stem):
        return found
    named = ws[index].capital and ws[index].stem.lower() not in _NO_HOUSE
    return found._replace(affiliation=ws[index].stem if named else None)


def _from_house(prose: Prose, gap: str, index: int) -> Beside:
    """ "X, from the Y", "X (Y)", "X, Y President"."""
    house = prose.house(index)
    end = index
    while house is not None and prose.house(end + 1) is house:
        end += 1
    if not (_FROM.fullmatch(gap) or _APART.fullmatch(gap)):
        return _NOTHING
    role = None if _FROM.fullmatch(gap) else _role_behind(prose, end + 1)
    name = _name(prose, index, end)
    if role is not None:
        if house is not None and house.generic:
            return _titled(prose, index, role)
        found = _titled(prose, end + 1, role)
        return found._replace(affiliation=name) if found.title else _NOTHING
    later = _later(prose, gap, end + 1)
    if later is not None:
        return later._replace(affiliation=name)
    alone = house is None and "(" not in gap
    if not _FROM.fullmatch(gap) and (alone or gap.endswith("the ")):
        return _NOTHING  # "run by Anna Berg, the City Hospital and others"
    return Beside(False, None, name, weak=gap.startswith((" of", " at")))


def _later(prose: Prose, gap: str, follows: int) -> Beside | None:
    """ "X, Y Hospital, head nurse": the title behind the house, where it ends a list's item."""
    ws = prose.words
    house = prose.house(follows - 1)
    if house is None or house.generic or gap != ", " or follows >= len(ws):
        return None
    if ws[follows].gap != ", " or not ws[follows].text.islower():
        return None
    role = _role(prose, follows)
    found = _NOTHING if role is None else _titled(prose, follows, role)
    ends = found.title and _ENDS.match(prose.text, ws[found.end - 1].end)
    return found if ends and not found.affiliation else None


def _role_behind(prose: Prose, follows: int) -> int | None:
    near = follows < len(prose.words) and prose.words[follows].gap in {" ", "’ ", "' "}
    return _role(prose, follows) if near else None


def _name(prose: Prose, index: int, end: int) -> str | None:
    """The house's name, or that of the one around it."""
    house = prose.house(index)
    if house is None:
        return prose.words[index].stem
    if not house.generic:
        return house.name
    outer = end + 1
    while outer < len(prose.words) and prose.words[outer].text in {"of", "at", "in", "the"}:
        outer += 1
    around = prose.house(outer)
    near = around and prose.words[outer].start - prose.words[end].end < 12
    return around.name if around and near and not around.generic else house.name

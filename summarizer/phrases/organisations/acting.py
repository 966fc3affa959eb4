"""Names before a verb of what only organisations do: "Hands Across Water (HAW) donated"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.phrases.organisations import capitals
from summarizer.phrases.words.firsts import compiled

WORD = r"(?:(?<= )[dl][’'])?[A-ZÀ-ÝĀ-Ž][\w’'&-]*(?:–[A-ZÀ-Ý][a-z][\w’'&-]*)*(?<![’'&-])"
_SMALL = (
    r"(?:of|de|del|della|di|for|des|du|fir|van|in|les|la|el|da|do|der|dem|für|pour|para|af|av|no"
    r"|ba|na|wa|ya|za|dla|pro|med|et|und|y|og|och)(?: the| la)?"
)
RUN = rf"{WORD}(?: (?:{_SMALL} )?{WORD}){{0,5}}"
_ACTS = (
    r",? (?:(?:has|have|had|also|\w+ly|on \w+) )*(?:sign(?:ed|s)|entered|inked|donate[sd]"
    r"|fund(?:ed|s)|sponsor\w+|finance[sd]|organi[sz]e[sd]|provide[sd]|grant(?:ed|s)|partner(?:ed|s)"
    r"|pledge[sd]|suppli\w+"
    r"|equip(?:s|ped)|flew|paid|lent|gave|sent|contribute[sd]|launche[sd]"
    r"|support(?:ed|s)|host(?:ed|s)|conducted|announce[sd])\b"
    r"|, which\b"
)
_LANDS = r"(?:Metropolitan City|County|Region|Province|Prefecture)"
_ACTING = compiled(
    r"(?=[A-Z(]| \()"
    rf"(?: ?\((?P<short>[A-Z][\w&-]{{1,11}})\)|(?<![\w-])(?P<bare>[A-Z]{{3,6}}|{_LANDS}|Initiative)"
    rf"|(?<=[a-z] )(?P<firm>{'|'.join(sorted(each.capitalize() for each in capitals.FIRMS))}))"
    rf"(?=(?:{_ACTS})(?! by\b))"
)
_BEFORE = compiled(rf"(?<![\w-])(?P<name>{RUN})$")
_PLACING = compiled(r"(?:\b(?:in|of|at|from|near)(?: the)?|,) $")
_REACH = 90  # characters that a name may have before its short form


class Name(NamedTuple):
    """A name as found: `sure` unless it may be somebody's."""

    start: int
    name: str
    short: str | None
    sure: bool


def find(masked: str) -> Iterator[Name]:
    """Short forms, and names with one, before a verb of what only organisations do."""
    for match in _ACTING.finditer(masked):
        short, bare = match["short"], match["bare"] or match["firm"]
        end = match.end() if bare else match.start()
        start = max(0, end - _REACH)
        run = None if bare and bare.isupper() else _BEFORE.search(masked[start:end])
        if run and match["firm"] and " of " in run["name"]:  # "Ms Ann Lind of Kite Shipping"
            start += run["name"].rindex(" of ") + run.start() + len(" of ")
            run = _BEFORE.search(masked[start:end])
        if bare and bare.isupper() and capitals.cut(bare, None):
            yield Name(match.start(), bare, None, sure=True)
        elif run and (name := _whole(run["name"], short)) and not _where(masked, match, start, run):
            yield Name(start + run.start("name"), name, short, sure=True)


def _where(masked: str, acting: re.Match[str], start: int, run: re.Match[str]) -> bool:
    """ "a school in Ghana's Eastern Region signed": it only says where."""
    before = masked[max(0, start + run.start() - 9) : start + run.start()]
    land = re.fullmatch(_LANDS, acting["bare"] or "") or acting["firm"] == "Capital"
    return bool(land and _PLACING.search(before))


def _whole(name: str, short: str | None) -> str | None:
    """A name before its short form, or before "County"."""
    if short is None:
        return capitals.cut(name, None) if " " in name else None
    first = "".join(word[0] for word in name.split() if word[0].isupper())
    found = name if first == short and len(first) > 2 else capitals.cut(name, short)
    return found if found and capitals.initials(found, short) else None

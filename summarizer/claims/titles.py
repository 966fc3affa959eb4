"""Titles and affiliations: they stand with the name they are given to, not with a neighbour's."""

import re
from collections.abc import Iterator

from summarizer.article import Span
from summarizer.claims import names
from summarizer.claims.beside import Roll
from summarizer.claims.findings import Findings
from summarizer.claims.likeness import content, covers
from summarizer.claims.walk import Node, Value
from summarizer.vocabulary import Copied

_PIECES = re.compile(r"\s*(?:[,;，、；/]|\band\b|\bet\b|&)\s*")
_HOUSE_MARK = re.compile(r"\s(?:of|at|for|de|du|des|from)\s(?:the\s)?|\sd['’]")
_OFFICE = re.compile(
    r"\b(?:minist(?:er|re)|ambassad(?:or|eur|rice)|consul|mayor|maire|governor|gouverneur|senator)\b"
    r"|大使|领事|参赞|部长|市长|省长",
    re.IGNORECASE,
)
_SHORT = {"prof": "professor", "dr": "doctor", "dr ": "docteur"}


def check(node: Node, roll: Roll, findings: Findings) -> None:
    """A title or affiliation that fails is taken from the person, not the person from the brief."""
    values = [*node.copied("title"), *node.copied("affiliation")]
    person = next(iter(node.copied("person")), None) if values else None
    for value in values:
        reason = _fault(node, value, person, roll)
        if reason:
            findings.leave_out(node, value, reason)
            continue
        places = roll.ground.find(value.given)
        if places:
            value.kept = names.spelling(value.given, places, node.spans, roll.ground)
        findings.holds(value.path, value.given, node.quote)


def _fault(node: Node, value: Value, person: Value | None, roll: Roll) -> str | None:
    """Why a title or an affiliation is not this person's, None if it is."""
    if person is None:
        return None if roll.ground.find(value.given) else names.NOT_THERE
    spans = names.where(str(person.given), roll.ground)
    if isinstance(value.marker, Copied) and value.marker.what == "title":
        if _held(value.given, spans, node, roll):
            return None
        return f"the article does not give it to {person.given}"
    return _foreign(value.given, spans, node, roll)


def _held(title: str, person: list[Span], node: Node, roll: Roll) -> bool:
    """Does the title stand with this name, as a whole, piece by piece, or with its house apart?"""
    if any(roll.gives(each, person) for each in _forms(title)):
        return True
    pieces = [piece for piece in _PIECES.split(title) if piece]
    if len(pieces) > 1:
        return all(_held(piece, person, node, roll) for piece in pieces)
    head, _, house = _HOUSE_MARK.sub("\n", title, count=1).partition("\n")
    if not house or not any(roll.gives(each, person) for each in _forms(head)):
        return False
    return any(roll.places(each, person) for each in [house, *_also(node.root, house)])


def _forms(title: str) -> Iterator[str]:
    """The title and other ways to write the same."""
    yield title
    plain = title.casefold()
    for short, long in _SHORT.items():
        if plain.startswith((f"{short} ", f"{short}. ")) or plain in {short, f"{short}."}:
            yield long + title[len(short) :].lstrip(".")
        elif plain.startswith(long):
            yield short + title[len(long) :]


def _foreign(house: str, person: list[Span], node: Node, roll: Roll) -> str | None:
    """Why somebody is not of that house: it is not in the article, or it is a neighbour's there."""
    known = list(dict.fromkeys([house, *_also(node.root, house)]))
    if not any(roll.ground.find(each) for each in known):
        return names.NOT_THERE
    if any(roll.places(each, person) for each in known):
        return None
    own = roll.houses(person)
    if not own and any(_OFFICE.search(value.given) for value in node.copied("title")):
        return "the article does not give it to somebody in public office"
    if not own or any(covers(content(house), content(each)) for each in own):
        return None
    return "the article gives another to this person"


def _also(root: Node, name: str) -> Iterator[str]:
    """The other names that the record has for an organisation."""
    for node in root.bearers("organisation"):
        known = [str(value.given) for value in node.copied("organisation")]
        if name in known:
            yield from known

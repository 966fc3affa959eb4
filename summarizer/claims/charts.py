"""Countries: named in the article, or known from the shipped table by the name of a place."""

import re
from collections.abc import Callable, Iterator

from summarizer.claims import names
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.likeness import content
from summarizer.claims.walk import Node, Value
from summarizer.phrases import places
from summarizer.vocabulary import Charted, Copied

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_PREFIXES = {"Sino": "CN", "Franco": "FR", "Anglo": "GB", "Indo": "IN", "Russo": "RU"}
_LONGEST = 4
_WIDEST = 50
_MOST_TEXT = 30_000


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """A country that is neither named nor known gives way to the one that is, or goes."""
    for value in node.values:
        if isinstance(value.marker, Charted):
            _country(node, value, ground, findings)


def _country(node: Node, value: Value, ground: Ground, findings: Findings) -> None:
    own = [str(each.given) for each in node.values if isinstance(each.marker, Copied)]
    where = [span for name in own for span in names.where(name, ground)]
    beside = {code for each in ground.over([*where, *node.spans]) for code in named(each.text)}
    known = list(dict.fromkeys(code for name in own for code in codes(name)))
    sited = {code for name in own for code in sites(name)}
    if value.given in beside and (value.given in known or not sited):
        findings.holds(value.path, value.given, node.quote)
    elif value.given in known:
        findings.holds(value.path, value.given, node.quote)
        findings.note(value.path, "table", f"{value.given}, from the name of a place in {own[0]}")
    elif len(known) == 1:
        value.kept = known[0]
        findings.changed(value.path, value.given, node.quote, f"{own[0]} lies in {known[0]}")
        text = f"{value.given} became {known[0]}, from the name of a place in {own[0]}"
        findings.note(value.path, "table", text)
    elif value.given in set(codes(ground.text[:_MOST_TEXT])):
        findings.holds(value.path, value.given, node.quote)
    else:
        findings.leave_out(node, value, "the article does not name it, and no place in it tells")


def codes(name: str) -> Iterator[str]:
    """The countries that the places and peoples in a name speak of."""
    yield from _codes(name, places.country)


def normal(name: str) -> list[str]:
    """A name's words, peoples and countries made one: Chinese Embassy, Embassy of China."""
    return [_by_name(word) or low for word in _WORD.findall(name) for low in content(word)[:1]]


def sites(name: str) -> Iterator[str]:
    """The countries that the cities and regions in a name lie in."""
    yield from _codes(name, _site)


def named(text: str) -> Iterator[str]:
    """The countries that a text names, or whose people or things it does."""
    yield from _codes(text, _by_name)


def _site(words: str) -> str | None:
    named_so = places.is_place(words) and not places.is_country(words)
    return places.country(words) if named_so else None


def _by_name(words: str) -> str | None:
    return places.country(words) if places.is_country(words) else places.demonym(words)


def _codes(text: str, look: Callable[[str], str | None]) -> Iterator[str]:
    found = list(_WORD.finditer(text))
    at = 0
    while at < len(found):
        size, code = _longest(text, found[at : at + _LONGEST], look)
        if code:
            yield code
        elif "-" in found[at].group():
            yield from _compound(found[at].group(), look)
        at += size
    for run in _HAN.finditer(text):
        yield from _chinese(run.group(), look)


def _longest(
    text: str, words: list[re.Match[str]], look: Callable[[str], str | None]
) -> tuple[int, str | None]:
    """How many words the place at the head of these takes up, and its country."""
    if not words[0].group()[0].isupper():
        return 1, None
    for size in range(len(words), 0, -1):
        stretch = text[words[0].start() : words[size - 1].end()]
        if len(stretch) < _WIDEST and (code := look(" ".join(stretch.split()))):
            return size, code
    bare = re.sub(r"['’]s$", "", words[0].group())
    return 1, look(bare) if bare != words[0].group() else None


def _compound(word: str, look: Callable[[str], str | None]) -> Iterator[str]:
    """Sino-French speaks of two."""
    for part in word.split("-"):
        code = _PREFIXES.get(part) or (look(part) if part[:1].isupper() else None)
        if code:
            yield code


def _chinese(run: str, look: Callable[[str], str | None]) -> Iterator[str]:
    at = 0
    while at < len(run) - 1:
        size = next((n for n in range(6, 1, -1) if look(run[at : at + n])), 0)
        if size and (code := look(run[at : at + size])):
            yield code
        at += size or 1

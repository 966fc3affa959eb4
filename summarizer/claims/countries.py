"""Countries in words: which of them a name or a text speaks of, by the shipped table of places."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from summarizer.claims.likeness import content
from summarizer.phrases import places
from summarizer.phrases.places import cities
from summarizer.phrases.words import lexicon

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_PREFIXES = {"Sino": "CN", "Franco": "FR", "Anglo": "GB", "Indo": "IN", "Russo": "RU"}
_PAIRED = {
    "中": "CN",
    "法": "FR",
    "俄": "RU",
    "美": "US",
    "英": "GB",
    "德": "DE",
    "日": "JP",
    "韩": "KR",
}
_PAIR = re.compile("中[法俄美英德日韩]")
_LONGEST = 4
_SHOUTED = 5  # letters: a shorter name in capitals is an acronym
_WIDEST = 50


def codes(name: str) -> Iterator[str]:
    """The countries that the places and peoples in a name speak of."""
    yield from _codes(name, _place)


def normal(name: str) -> list[str]:
    """A name's words, peoples and countries made one: Chinese Embassy, Embassy of China."""
    return [_by_name(word) or low for word in _WORD.findall(name) for low in content(word)[:1]]


def sites(name: str) -> Iterator[str]:
    """The countries that the cities and regions in a name lie in."""
    yield from _codes(name, _site)


def named(text: str) -> Iterator[str]:
    """The countries that a text names, or whose people or things it does."""
    yield from _codes(text, _by_name)


@lru_cache(maxsize=20_000)
def _place(words: str) -> str | None:
    if words.lower() in cities.WORDS:
        return None
    if words.isupper() and len(words) >= _SHOUTED and words.lower() not in lexicon.VAGUE:
        return places.country(words) or places.country(words.title())
    return places.country(words)


@lru_cache(maxsize=20_000)
def _site(words: str) -> str | None:
    named_so = (
        words.lower() not in cities.WORDS
        and places.is_place(words)
        and not places.is_country(words)
    )
    return places.country(words) if named_so else None


@lru_cache(maxsize=20_000)
def _by_name(words: str) -> str | None:
    return places.country(words) if places.is_country(words) else places.demonym(words)


@lru_cache(maxsize=1024)  # a house is asked for its countries at each part it stands in
def _codes(text: str, look: Callable[[str], str | None]) -> tuple[str, ...]:
    return tuple(_spelled(text, look))


def _spelled(text: str, look: Callable[[str], str | None]) -> Iterator[str]:
    found = list(_WORD.finditer(text))
    at = 0
    while at < len(found):
        if not found[at].group()[0].isupper():
            at += 1
            continue
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
    """Names of places, and pairs of countries such as 中法."""
    for pair in _PAIR.findall(run):
        yield from (_PAIRED[each] for each in pair)
    at = 0
    while at < len(run) - 1:
        size = next((n for n in range(6, 1, -1) if look(run[at : at + n])), 0)
        if size and (code := look(run[at : at + size])):
            yield code
        at += size or 1

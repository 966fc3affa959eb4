"""Countries in words: which of them a name or a text speaks of, by the shipped table of places."""

import itertools
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from summarizer.claims.likeness import content
from summarizer.phrases import places
from summarizer.phrases.places import cities
from summarizer.phrases.words import lexicon

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
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
# A word that may open a name: none of small letters, nor what is left of one.
_CAPITALISED = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?<![^\W\d_].)(?<![^\W\d_][-'’.].)[^\W\d_]*(?:[-'’.][^\W\d_]+)*", re.DOTALL
)
_LONGEST = 4
_SHOUTED = 5  # letters: a shorter name in capitals is an acronym
_WIDEST = 50


def codes(name: str) -> Iterator[str]:
    """The countries that the places and peoples in a name speak of."""
    yield from _codes(name, _place)


def code(words: str) -> str | None:
    """The country of a place, or of a people, that is called just so."""
    return _alone(words, _place)[0] if words else None


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
    done = 0
    for first in _CAPITALISED.finditer(text):
        word, end = first.group(), first.end()
        if first.start() < done or not word[0].isupper():
            continue
        code, goes_on = _alone(word, look)
        if goes_on or not text[end : end + 1].isascii():
            done, code = _longest(text, first, look)
        if code:
            yield code
        elif "-" in word:
            yield from _compound(word, look)
    for run in _HAN.finditer(text) if not text.isascii() else ():
        yield from _chinese(run.group(), look)


@lru_cache(maxsize=20_000)
def _alone(word: str, look: Callable[[str], str | None]) -> tuple[str | None, bool]:
    """The country of a word by itself, and whether a longer name may begin with it."""
    code = look(word) if len(word) < _WIDEST else None
    bare = _POSSESSIVE.sub("", word)
    return code or (look(bare) if bare != word else None), places.may_go_on(word)


def _longest(
    text: str, first: re.Match[str], look: Callable[[str], str | None]
) -> tuple[int, str | None]:
    """Where the longest place ends whose name begins with this word, and its country."""
    following = itertools.islice(_WORD.finditer(text, first.end()), _LONGEST - 1)
    for end in reversed([each.end() for each in following]):
        stretch = text[first.start() : end]
        name = " ".join(stretch.split())
        if len(stretch) < _WIDEST and ((code := look(name)) or places.sited(name)):
            return end, code  # none of a town's: Mount Hagen is not in the country of Hagen
    return first.end(), _alone(first.group(), look)[0]


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

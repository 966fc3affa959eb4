"""Which country a name belongs to: countries, demonyms, regions, cities, from a shipped table."""

import itertools
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from summarizer.phrases.words.firsts import compiled

_KEPT = 65_536  # names whose answers are kept: the words of some thousand articles
TABLE = Path(__file__).parent / "data" / "places.tsv"
"""Made by bench/places.py; sources and licences stand beside it in places.LICENSE."""
TOWNS = TABLE.with_name("towns.tsv")
"""Smaller cities: many are names and words too, so only words that lead to a place tell them."""

_CITY = " City"
_GRIDS = frozenset({"US", "GB"})
"""Where a "City" is named after any word: Garden City."""

SHORTENED = {"St": "Saint", "St.": "Saint", "Mt": "Mount", "Mt.": "Mount", "Ft": "Fort"}
_FIRST_WORD = compiled(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")


@lru_cache(maxsize=_KEPT)
def country(name: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country's name, a demonym, a region or a city; None in doubt."""
    key = _fold(name)
    for sort in ("country", "demonym", "region", "city"):
        if found := _table()[sort].get(key):
            return found
    return None


def city_country(name: str) -> str | None:
    """The country of a city whose name leaves no doubt."""
    return _table()["city"].get(_fold(name))


@lru_cache(maxsize=_KEPT)
def city_countries(name: str) -> frozenset[str]:
    """The countries that have a city of this name: none if it is no city's."""
    key = _fold(name)
    sure = _table()["city"].get(key)
    return frozenset({sure} if sure else _table()["shared"].get(key, "").split())


@lru_cache(maxsize=_KEPT)
def sited(name: str) -> frozenset[str]:
    """The countries that have a city or a town of this name."""
    return city_countries(name) or frozenset(_towns().get(_fold(name), "").split())


@lru_cache(maxsize=_KEPT)
def demonym(word: str) -> str | None:
    """The country that an adjective such as "Vietnamese" speaks of."""
    return _table()["demonym"].get(_fold(word))


@lru_cache(maxsize=_KEPT)
def is_country(name: str) -> bool:
    return _fold(name) in _table()["country"]


def ends_country(word: str) -> bool:
    """Whether a country's name may end with this word, all letters: few do."""
    return not word.isascii() or word in _last_words()


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.rpartition(" ")[2] for name in _table()["country"])


@lru_cache(maxsize=_KEPT)
def is_place(name: str) -> bool:
    """A country, a region or a city (no demonym)."""
    key = _fold(name)
    return any(key in _table()[sort] for sort in ("country", "region", "city"))


def may_go_on(word: str) -> bool:
    """Whether a place's name may begin with this word, all letters, and be longer than it."""
    if not word.isascii() or word in {"The", "THE"}:
        return True
    return word in _first_words() or (word.isupper() and word.title() in _first_words())


@cache
def _first_words() -> frozenset[str]:
    """New of "New Delhi", Antigua of "Antigua & Barbuda"."""
    names = itertools.chain(*_table().values(), _towns())
    firsts = ((name, _FIRST_WORD.match(name)) for name in names if not name.isalpha())
    longer = (word[0] for name, word in firsts if word and word.end() < len(name))
    return frozenset((*longer, "St", "Mt", "Ft"))


@cache
def _table() -> dict[str, dict[str, str]]:
    """{sort: {folded name: country}}, read when first asked for."""
    return _read(TABLE)


@cache
def _towns() -> dict[str, str]:
    """With cities by their short names, too: Cebu is Cebu City."""
    towns, known = _read(TOWNS)["town"], _table().values()
    every = itertools.chain(towns.items(), *(table.items() for table in known))
    short = {name.removesuffix(_CITY): code for name, code in every if name.endswith(_CITY)}
    fresh = {name: code for name, code in short.items() if not any(name in each for each in known)}
    return {name: code for name, code in fresh.items() if code not in _GRIDS} | towns


def _read(path: Path) -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        sort, code, names = line.split("\t")
        table = tables.setdefault(sort, {})
        for name in names.split("|"):
            if folded := _folded(name):
                table[folded] = code
    return tables


def _folded(name: str) -> str:
    """Case counts ("US" is no "us"); accents, apostrophes and a leading article do not."""
    name = name.strip().replace("’", "'")
    if not name.isascii():
        parts = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in parts if not unicodedata.combining(c))
    name = name.removeprefix("the ").removeprefix("The ")
    first, _, rest = name.partition(" ")
    if first in SHORTENED and rest:
        name = f"{SHORTENED[first]} {rest}"
    if "&" in name or " and the " in name:  # Antigua & Barbuda, St. Vincent and the Grenadines
        name = name.replace(" & ", " and ").replace(" and the ", " and ")
    return name


def _fold(name: str) -> str:
    """The same of what articles say, where most names are a plain word: that stays as it is."""
    return name if name.isascii() and name.isalpha() else _long_folded(name)


_long_folded = lru_cache(maxsize=_KEPT)(_folded)  # tables have each name once

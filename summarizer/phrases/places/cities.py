"""Cities and countries in running text, by the shipped table."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.words import Word, lexicon, words
from summarizer.phrases.words.letters import words as words_of

_LONGEST = 4  # words of a place's name
WORDS = (
    lexicon.VAGUE
    | lexicon.HEADS
    | words_of(
        "mission enterprise sandy sale van carson warren allen carmel lawrence hub mango vista"
        " delta oral shaping surprise brent ann ome asan federal colon lend gap manage peer"
        " come save semi extrema sake para much coin lista deal hook peak along begun bank"
        " than date mine rich best goes time marks tire bear bell golden green holiday liberal"
        " liberty normal opportunity spring superior young retreat officer annex fate bury"
        " fleet plaque airport alliance groves mentor palatine republic villages university"
        " upland rural northern southern eastern western north south east west upper lower"
        " greater inner outer international post modern sub-saharan early late pare paré"
        " commonwealth"
    )
) - words_of(
    "santiago victoria granada cambridge salvador florence phoenix lincoln aurora columbia bath"
    " georgia jordan chad"
)
"""Cities that are words or parts of names oftener: San, Riverside, Hope."""
_TITLED = 4  # letters: a shorter name in capitals is an acronym


def find(
    text: str, look: Callable[[str], object] = places.city_countries
) -> Iterator[tuple[int, int]]:
    """Spans of the names that `look` knows, the longest at each place; also in capitals."""
    return iter(_found(text, look))


@lru_cache(maxsize=256)  # several questions are asked of each sentence, and of each name
def _found(text: str, look: Callable[[str], object]) -> tuple[tuple[int, int], ...]:
    found, ws, free = [], words(text), 0
    for at, word in enumerate(ws):
        if not word.capital or at < free:
            continue
        longer = places.may_go_on(word.stem)
        count = _longest(text, ws[at : at + _LONGEST], look) if longer else _is(word.stem, look)
        if count:
            free = at + count
            last = ws[free - 1]
            found.append((word.start, last.start + len(last.stem)))
    return tuple(found)


@lru_cache(maxsize=65_536)  # names come again, in each sentence and for each question
def _is(name: str, look: Callable[[str], object]) -> bool:
    return name.lower() not in WORDS and known(name, look) is not None


def known(name: str, look: Callable[[str], object] = places.city_countries) -> str | None:
    """The name as the table may spell it: "NAIROBI" is Nairobi's."""
    return next((each for each in (name, *_lowered(name)) if look(each)), None)


def spelt(city: str) -> str:
    """A city as prose writes it: "PORT LOUIS" is Port Louis."""
    return known(city) or next(iter(_lowered(city)), city)


def _lowered(name: str) -> tuple[str, ...]:
    if len(name) < _TITLED or not name.isupper():
        return ()
    return " ".join(each.capitalize() for each in name.split()), name.title()


def _longest(text: str, ws: Sequence[Word], look: Callable[[str], object]) -> int:
    """How many of these words the place at their head takes up; 0 if there is none."""
    apart = next((at for at in range(1, len(ws)) if ws[at].gap != " "), len(ws))
    for count in range(len(ws), 0, -1):
        short = count == 2 and ws[0].stem in places.SHORTENED
        if short or count <= apart:
            last = ws[count - 1]
            name = text[ws[0].start : last.start + len(last.stem)]
            if _is(name, look):
                return count
            if count > 1 and places.ends_country(last.stem) and places.is_country(name):
                return 0  # Trinidad and Tobago is not Trinidad
    return 0

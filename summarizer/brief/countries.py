"""Countries: whether what a brief quotes bears out the country of a partner."""

import re
from collections.abc import Iterable, Iterator

from summarizer.phrases import places
from summarizer.phrases.places import nationality
from summarizer.vocabulary import Event, Partner

_AWAY = frozenset({"visitor", "supporter"})
_WORD = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w-]*")
_HAN = re.compile(r"[\u3400-\u9fff]")


def differ(partners: Iterable[Partner], event: Event | None) -> bool:
    """Whether they are of several countries, or of another than that where it happened."""
    lands = {each.country for each in partners if each.country}
    return len(lands) > 1 or (bool(lands) and lands != {event.place.country if event else None})


def told(partner: Partner, event: Event | None, texts: Iterable[str]) -> bool:
    """A name or an adjective of it stands in its own name or in one of these `texts`, or what
    happened at its own house happened there: a town that bears another's name tells none. Nor does
    a house of several states, whose seat it is."""
    code = partner.country
    if code is None or nationality.is_shared(partner.name):
        return False  # of several, wherever it has its seat
    if event and event.place.country == code and partner.role not in _AWAY:
        return True
    return any(_HAN.search(text) or code in _named(text) for text in (partner.name, *texts))


def _named(text: str) -> Iterator[str | None]:
    """The countries that a text names, or whose people or things it speaks of."""
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        for end in {word.end(), *(each.end() for each in words[at + 1 : at + 4])}:
            said = text[word.start() : end].removesuffix("’").strip()
            if places.is_country(said):
                yield places.country(said)
            elif end == word.end():
                yield places.demonym(said)
                yield from (places.demonym(part) for part in said.split("-") if part != said)

"""States by their names: which one a government or a mission abroad is of."""

import re
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.words.firsts import compiled

_NATIONS = {
    "scottish": "Scotland",
    "scotland": "Scotland",
    "welsh": "Wales",
    "wales": "Wales",
    "northern ireland": "Northern Ireland",
    "english": "England",
    "england": "England",
}  # each with a government of its own
_STATE = (
    r"(?:(?:people[’']s |democratic |federal |federative |socialist |islamic |arab |co-operative |"
    r"plurinational |bolivarian |oriental |united )*"
    r"(?:republic|kingdom|state|states|federation|sultanate|principality|commonwealth) of )?"
)
_WHAT = r"(?P<what>government|embassy|high commission)"
_FORMS = tuple(
    compiled(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:the )?(?:royal |federal )?{_WHAT} of (?:the )?(?P<whole>{_STATE}(?P<name>[^,]+?))"
        r"(?: (?:in|to) .+)?",
        rf"(?:the )?(?:royal )?(?P<name>[\w. ’'-]+?) (?:royal )?{_WHAT}(?: (?:in|to) .+)?",
    )
)


@lru_cache(maxsize=8192)
def sender(name: str) -> str | None:
    """What a state's own house is, with the state: the Tongan Government is that of Tonga, the
    Embassy of Japan in Benin the Japanese one. None for any other name."""
    match = next(filter(None, (form.fullmatch(name) for form in _FORMS)), None)
    if match is None:
        return None
    code = state(match["whole"] if "whole" in match.groupdict() else match["name"])
    return code and f"{match['what'].lower()} {code}"


def state(name: str) -> str | None:
    """The country of these words alone, a name or an adjective: of "Republic of China", Taiwan."""
    name = name.strip()
    if re.match(r"(?:the )?republic of china\b", name, re.IGNORECASE):
        return "TW"
    if name.lower() in {"prc", "p.r.c."}:
        return "CN"
    if nation := _NATIONS.get(name.lower()):
        return f"GB {nation}"
    short = re.sub(rf"^(?:the )?{_STATE}", "", name, flags=re.IGNORECASE)
    for each in (name, name.removeprefix("the "), short):
        if places.is_country(each) or places.demonym(each):
            return places.country(each)
    return None

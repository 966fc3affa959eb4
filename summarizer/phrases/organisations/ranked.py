"""Ranks right behind a name: they are of the office that stands behind them."""

from collections.abc import Sequence

from summarizer.phrases.words import Word, letters, lexicon

_RANKS = letters.words(
    "regional provincial permanent deputy assistant executive vice acting chief senior managing"
    " associate interim former under state"
)


def without(ws: Sequence[Word], least: int, last: int) -> int:
    """The last word of a name that is no rank: "Department of Health" of "Department of Health
    Regional Director". At `least` so far it is the name's own."""
    while last > least and _ranks(ws, last):
        last -= 1
    return last


def _ranks(ws: Sequence[Word], last: int) -> bool:
    behind = ws[last + 1 : last + 2]
    office = bool(behind) and behind[0].gap == " " and behind[0].capital
    role = office and behind[0].stem.lower() in lexicon.ROLES
    return role and ws[last].gap == " " and ws[last].stem.lower() in _RANKS

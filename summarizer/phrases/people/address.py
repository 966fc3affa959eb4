"""Forms of address before a name, worldwide: which words are one, and a professor's among them."""

import re
from collections.abc import Sequence

from summarizer.phrases.people import given, offices
from summarizer.phrases.people.offices import is_role
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words import Word
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_TITLES = words("general colonel excellency")
_PROFESSOR = compiled(
    r"\bprof|academician|ambassador|minister|bishop|archbishop|cardinal|princess|prince\b|queen|king\b",
    re.IGNORECASE,
)
_KIND = words("emeritus visiting adjunct senior distinguished")
_RANKS = _KIND | words("associate assistant assoc asst")
_SMALL = words(
    "professor academician dr drg prof ir doc counterpart ssa inż apt mgr ns ec ing arh jur av"
)
_ROYAL = frozenset({"king", "queen"})
_ODD = words("the his her rtd retd ret r yang") | _TITLES | _ROYAL
DOTTED = words(
    "min mg ns en pn tn abog econ psic enf obst tec amb gov on avv sig akad onn ald ust bpk apt"
    " lcd mst kol ec arh jur barr mons ven msc bsc bp br bldr lcdo abg pharm surv bd bdn comdt cmdr"
    " prim primarius asist spec dipl dent vet habil"
)
"""Forms of address only with a full stop behind them."""
_SPELT_OUT = words("professor doctor sister father mother general captain senator madam")
_REVERED = frozenset({"Hon", "Honourable", "Honorable", "Excellency", "Magnificence"})
_DEGREES = frozenset({"MD", "PhD", "DSc", "CSc"})
_SCHOLARS = frozenset({"prof", "acad", "dr", "doct"})
_MAJESTIES = frozenset({"Majesty", "Highness", "HM", "HRH"})
_VENERATED = words("berbahagia berhormat amat mulia teramat")
_LOW = words("hab habil rer nat med phil sc")


def academic(prose: Prose, at: int, first: int) -> str | None:
    """The professor's part of an address: "Assoc. Prof." of "Assoc. Prof. Dr."."""
    held = [i for i in range(at, first) if _PROFESSOR.match(prose.words[i].text)]
    if not held:
        return None
    start = held[0]
    rank = prose.words[start - 1].text.lower() if start > at else ""
    if rank.startswith("ass") or rank in _KIND:
        start -= 1
    return prose.cut(start, held[-1])


def precedes(ws: Sequence[Word], index: int, follows: int) -> bool:
    """Whether a word in front of a name, or of a form of address, is one itself."""
    word, gap = ws[index], ws[follows].gap
    low = word.text.lower()
    if low in {"e", "h"}:
        whole = word.text == "H" or ws[index - 1].text == "H"
        paired = gap == " " and (low == "e" or ws[follows].text == "E")
        return word.text.isupper() and (paired or gap in {". ", "."}) and whole
    if low in {"asst", "assoc"} and ws[index - 1].text.lower().startswith("prof"):
        return gap in {" ", ". "}
    if low in _RANKS:
        return ws[follows].text.lower().startswith("prof") and gap in {" ", ". "}
    if gap.strip(" .()-'’"):
        return gap == ", " and word.text in _DEGREES and ws[follows].text.lower()[:4] in _SCHOLARS
    if low in _ODD:
        return _is_odd(ws, index, follows)
    known = low in offices.ADDRESS or _is_letter(word, ws[follows])
    known = known or (low in DOTTED and gap[:1] == ".")
    known = known or low.rpartition("-")[2] in offices.FORCES
    written = word.capital or word.text in _SMALL
    if gap[:1] == "." and low in _SPELT_OUT:
        known = False  # "Sawasdee, Professor. What"
    return (known and written) or low in _LOW or word.text == "HE"


def _is_letter(word: Word, follows: Word) -> bool:
    """ "U Tin Maung Aye", "M. Jean Dubois": an address in one letter."""
    if word.text == "M":
        return follows.gap == ". " and follows.text in given.NAMES
    return word.text == "U" and follows.gap == " "


def _is_odd(ws: Sequence[Word], index: int, follows: int) -> bool:
    """ "(Rtd)", "the Hon", "General": forms of address in the right place only."""
    low = ws[index].text.lower()
    if low in _ROYAL:
        return index > 0 and ws[index - 1].text in _MAJESTIES
    if low in {"the", "his", "her"}:
        return index > 0 and ws[follows].text in _REVERED
    if low == "yang":
        return ws[follows].text.lower() in _VENERATED
    if low in {"rtd", "retd", "ret", "r"}:
        return ")" in ws[follows].gap
    return _is_rank(ws, index)


def _is_rank(ws: Sequence[Word], index: int) -> bool:
    """ "General Nguyen", "His Excellency"; no "Consul General", "Director General"."""
    if not ws[index].capital:
        return False
    return index == 0 or ws[index].gap != " " or not is_role(ws, index - 1)

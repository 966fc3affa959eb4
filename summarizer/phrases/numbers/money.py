"""Money: the words, signs and codes of currencies beside a number, and their ISO 4217 codes."""

import re

from summarizer.phrases.numbers.currencies import CODES, DOLLARS, MARKS, NAMES, OPEN, SHORT_MARKS
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of

Span = tuple[int, int]

_AMOUNT = compiled(
    r"\d{1,3}(?:[., \u00a0]\d{3})+(?!\d)|\d{4,}|\d+(?:[.,]\d{1,3})?[\s-]?"
    r"(?:thousand|million|billion|trillion|mn|bn|m|b|k|lakh|crore|mil|miliar|juta)\b",
    re.IGNORECASE,
)
_BEFORE = compiled(
    r"(?<![^\W_])(?:(?P<land>U\.S\.|[A-Z]{1,3})?\s?\$(?:US)?|F\s?CFA|[A-Z]{2}[¥₵¢]|S/\.?|"
    r"[A-Za-z]{1,5}\.?|人民币|美元)\s?$|[£€¥￥₹₩₽₺₦₱฿₫₪₸₮₴₾₵]\s?$"
)


def _table() -> list[tuple[str, str, dict[str, str]]]:
    """Pattern, code where no country is named, and the codes by country."""
    found = []
    for pattern, listed in NAMES.items():
        first, *others = (each.split() for each in listed.split(";"))
        nations = {
            nation.replace("_", " "): code for code, *named in (first, *others) for nation in named
        }
        found.append((pattern, first[0], nations))
    return found


_TABLE = _table()
_NATIONS = any_of({nation for _, _, nations in _TABLE for nation in nations})
_FORMS = "|".join(f"(?P<n{at}>{pattern})" for at, (pattern, _, _) in enumerate(_TABLE))
_NAMED = rf"(?:(?P<nation>{_NATIONS})\s)?(?:{_FORMS})"
_BEHIND = compiled(
    rf"(?:[\s-](?:of\s|de\s|d['’])?)?{ahead(_NAMED)}{_NAMED}"
    r"(?![^\W\d_㐀-鿿]|\d)"
)
_LARGE = compiled(r"(?:[., ]\d{3}|\d{4}|(?:million|billion|thousand|lakh|crore)|\d\s?(?:k|m|bn))$")
_CODE_BEHIND = compiled(r"\s?(?P<code>[A-Z]{3})(?![^\W_])")
_TAIL = compiled(r"[A-Za-z.$/£€¥￥₹₩₽₺₦₱฿₫₪₸₮₴₾₵¢币元]")


def before(text: str, low: str, at: int) -> tuple[str | None, int]:
    """Code of the currency that ends right before `at`, and where its words begin."""
    tail = text[max(0, at - 2) : at].strip()
    match = _BEFORE.search(text, max(0, at - 8), at) if tail and _TAIL.match(tail[-1]) else None
    if match is None:
        return None, at
    start, mark = match.start(), match[0].strip()
    if "$" in mark:
        land, apart = match["land"], " $" in mark
        if land and apart and land not in {"US", "U.S."}:
            return "USD", start + mark.index("$")
        return DOLLARS.get(land, OPEN) if land else "USD", start
    if mark in CODES:
        return mark, start
    code = "XOF" if mark.endswith("CFA") else MARKS.get(mark.rstrip(".")) or _short(text, mark, at)
    return (_of_sign(code, mark, low), start) if code else (None, at)


def _short(text: str, mark: str, at: int) -> str | None:
    """The code of a mark that only an amount makes one."""
    code = SHORT_MARKS.get(mark)
    amount = _AMOUNT.match(text, at) if code else None
    bare = amount is not None and len(mark) == 1 and amount[0].isdigit()
    return None if amount is None or bare else code


def _of_sign(code: str, sign: str, low: str) -> str:
    """Yen and yuan share a sign."""
    if sign not in {"¥", "￥"}:
        return code
    return "JPY" if "japan" in low or "日元" in low else "CNY"


def behind(text: str, low: str, at: int) -> tuple[str | None, Span]:
    """Code of the currency that begins at `at`, and where its words stand."""
    capitals = _CODE_BEHIND.match(text, at)
    if capitals is not None and (
        capitals["code"] in CODES
        or (
            SHORT_MARKS.get(capitals["code"]) == capitals["code"]
            and _LARGE.search(low[max(0, at - 8) : at])
        )
    ):
        return capitals["code"], capitals.span("code")
    match = _BEHIND.match(low, at)
    if match is None:
        return None, (at, at)
    name = match.lastgroup or ""
    _, default, nations = _TABLE[int(name[1:])]
    code = nations.get(match["nation"], OPEN) if match["nation"] else default
    start = match.start("nation" if match["nation"] else name)
    return _of_sign(code, text[start], low), (start, match.end())

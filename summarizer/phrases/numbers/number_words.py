"""Number words: what numbers spelt out in English, French and Chinese come to."""

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of

_SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "nonante": 90,
}  # fmt: skip
_HUNDREDS = {"dozen": 12, "hundred": 100, "cent": 100, "cents": 100}
_SCALES = {
    "thousand": 10**3, "mille": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9,
    "milliard": 10**9, "milliards": 10**9, "trillion": 10**12, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
_ABOUT = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip


def _any(*tables: dict[str, int]) -> str:
    return any_of(word for each in tables for word in each)


_STEP = rf"(?:{_any(_SMALL, _HUNDREDS, _SCALES)})"
PATTERN = compiled(
    rf"(?:(?:half\s(?:a|an)|an?)\s(?:dozen|hundred|thousand|million|billion)\b"
    rf"(?:\sand\s(?=a\shalf\b)a\shalf)?|une?\s(?P<about>{_any(_ABOUT)})\b|un\s(?:million|milliard)\b|"
    rf"(?:{_any(_SMALL)}|mille|cent)\b(?:(?:\s|-|\s?-\s?\n|\sand\s|\set\s|-et-)(?:{_STEP}\b|un\b)){{0,8}})"
)
"""Number words in small letters; what they come to is for `spelt` to say."""

NAMES = frozenset({*_SMALL, *_HUNDREDS, *_SCALES, *_ABOUT, "mille", "cent"})
"""The words of which any number in words has one."""
_WORD = compiled(r"[a-zé]+")


def spelt(words: str) -> tuple[int, int] | None:
    """The value of number words and how many characters of `words` say it: "two dozen" is 24.

    None where they say none. Stops before a word that does not go on with the number.
    """
    if words.startswith(("a ", "an ", "un ", "une ")):
        unit = _WORD.findall(words)[1]
        whole = (_HUNDREDS | _SCALES | _ABOUT)[unit]
        return (whole * 3 // 2 if words.endswith("half") else whole), len(words)
    if words.startswith("half "):
        return (_HUNDREDS | _SCALES)[_WORD.findall(words)[-1]] // 2, len(words)
    total = current = end = 0
    last = 10**15  # the size of the last step, which the next must stay under
    for match in _WORD.finditer(words):
        word = match[0]
        if word in {"and", "et"}:
            continue
        step = _step(word, current, last)
        if step is None:
            break
        if word in _SCALES:
            total, current, last = total + max(current, 1) * _SCALES[word], 0, _SCALES[word]
        else:
            current, last = step
        end = match.end()
    return (total + current, end) if end else None


def _step(word: str, current: int, last: int) -> tuple[int, int] | None:
    """The running value after one more word, and the size that the next word must stay under."""
    if word in _SCALES:
        return (current, last) if _SCALES[word] < last or last < 1000 else None
    if word in _HUNDREDS:
        return (max(current, 1) * _HUNDREDS[word], 100) if current < 100 else None
    if word in {"vingt", "vingts"} and current % 100 == 4:
        return current - 4 + 80, 20
    value = 1 if word == "un" else _SMALL[word]
    if value >= last or (0 < current < 20):
        return None
    french = value in range(10, 20) and current % 100 in {60, 80}
    if current and value >= 10 and current % 100 and not french:
        return None
    return current + value, 10 if 20 <= value < 100 and word not in {"soixante"} else max(value, 1)


_HAN = {each: at for at, each in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "○": 0}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_HAN_SCALES = {"万": 10**4, "亿": 10**8}


def chinese(numeral: str) -> int | None:
    """二十 is 20, 三千五百 3500, 一百二十万 1,200,000; None for what is no numeral."""
    total = section = digit = 0
    for each in numeral:
        if each in _HAN:
            digit = digit * 10 + _HAN[each] if digit and _HAN[each] else _HAN[each] or digit * 10
        elif each in _HAN_TENS:
            section += (digit or 1) * _HAN_TENS[each]
            digit = 0
        elif each in _HAN_SCALES:
            total = (total + section + digit) * _HAN_SCALES[each]
            section = digit = 0
        else:
            return None
    return total + section + digit

"""Wording: names and nouns as a sentence has them, and how much of a line is the article's."""

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases.statements import whole
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

RUN = 10
"""So many of the article's words in a row are a quotation; names and figures are facts."""
LONG_RUN = 20
"""So many with names and figures, in a line that is built."""

_WORD = compiled(r"[^\W_]+(?:[-’'.,/][^\W_]+)*")
_DIGIT = compiled(r"\d")
_NUMBERS = letters.words(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty"
    " fifty sixty hundred thousand million billion"
)
_WORTH = compiled(
    r" (?:which (?:is|are|was|were) )?(?:valued at|(?:to|with|of|at) (?:a|the) (?:total )?"
    r"(?:value|worth) of(?: up to)?(?= )|with value of)"
    r" (?=[^a-z\s]|about|over|more|approximately|nearly)"
)
_WAYS = Rare(
    r"\b(?:valued?|worth of|(?:fields?|areas?|sectors?|aspects?|purpose|total|number) of"
    r"|TOTAL of|in order|well as)\b"
)
_SHORTER = (
    (compiled(r"\bin the (?:fields?|areas?|sectors?|aspects?) of\b"), "in"),
    (compiled(r"\bfor the purpose of\b"), "for"),
    (compiled(r"\ba total (?:number )?of (?=\d)", re.IGNORECASE), ""),
    (compiled(r"\bin order to\b"), "to"),
    (compiled(r"\bas well as\b"), "and"),
)
_LAST = compiled(r"(?: (?:since|already|too|again|there|together|as well|however|alone))+$")
_LEAST = 4  # words


def listed(names: Sequence[str]) -> str:
    """ "A, B and C"."""
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]


def one(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def shorter(text: str) -> str:
    """The same in fewer words: "worth" for "with a total value of"."""
    if not _WAYS.search(text):
        return text
    text = _WORTH.sub(" worth ", text)
    for pattern, short in _SHORTER:
        text = pattern.sub(short, text)
    return text


def finished(text: str, article: str) -> str | None:
    """A line built of an article's clause: in the shortest words, with a capital; None where too
    much of it is the article's own, or it cannot be read alone."""
    text = _LAST.sub("", " ".join(text.split()).strip(" ,.;:"))
    if len(text.split()) < _LEAST or len(text) > whole.LONG + 60 or not whole.stands(text):
        return None
    return None if copied(text, article) else text[0].upper() + text[1:]


def verbatim(line: str, article: str) -> bool:
    """Does a run of the article's own words stand in it that an editor may not print as theirs?"""
    if line.count(" ") < RUN - 1:
        return False
    return _runs(_worded(line, ()), _worded(article, ()), RUN)


def copied(line: str, article: str) -> bool:
    """The same of a line that is built: there a figure ends a run."""
    mine, said = _WORD.findall(line), _WORD.findall(article)
    return _runs(mine, said, LONG_RUN) or _runs(_worded(line, ("",)), _worded(article, ("",)), RUN)


def repeated(line: str, article: str, run: int = RUN) -> bool:
    """The same of a plain sentence, where a name ends a run, too: who did what with whom."""
    if line.count(" ") < run - 1:
        return False
    return _runs(_worded(line, ("",), ("",)), _worded(article, ("",), ("",)), run)


def _runs(words: Sequence[str], said: Sequence[str], length: int) -> bool:
    """Does a run of so many of the words, none of them a figure, stand in what was said?"""
    article = f" {' '.join(said)} "
    runs = (words[at : at + length] for at in range(len(words) - length + 1))
    return any("" not in run and f" {' '.join(run)} " in article for run in runs)


@lru_cache(maxsize=16)  # several lines are made of one clause
def _worded(text: str, figure: tuple[str, ...], name: tuple[str, ...] = ()) -> tuple[str, ...]:
    """With something instead of a figure and of a name, or nothing."""
    words: list[str] = []
    for each in _WORD.findall(text):
        if each in _NUMBERS or not (each.isalpha() or not _DIGIT.search(each)):
            words.extend(figure)
        elif each[0].isupper():
            words.extend(name)
        else:
            words.append(each)
    return tuple(words)

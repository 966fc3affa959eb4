"""Sentences: where one ends and the next begins, in English, French and Chinese."""

import re
from bisect import bisect_right
from functools import lru_cache

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

Span = tuple[int, int]

# What may end a sentence, with the quotation marks and brackets that close after it.
_END = compiled(r"[.!?…。！？][.!?…。！？]{0,8}[\"'”’»)\]」』）]{0,3}")
_WORD_BEFORE = compiled(r"[^\W\d_]+(?:\.[^\W\d_]+)*$")
_BRACKETED = compiled(r"\((?:Mrs?|Ms|Dr|Prof|Rtd|Retd?|Smt|Engr|Hon)\.\)$")  # "Prof. (Mrs.) X"
_FIRST_WORD = compiled(r"\w+")
_BULLET = compiled(r"(?:[-–—*•·▪●○■◆►➢✓]|\(?\d{1,2}[.)、])\s")

# Never the end, whatever follows.
_TITLES = words(
    "prof dr mr mrs ms mx st messrs gen col lt capt sgt maj cmdr adm gov sen rep hon rev fr "
    "sr mme mlle mm m pr me assoc assist asst dir dept univ inst acad hab habil eng engr bpk ir "
    "drs dra drg lic ing dipl mag ts brig em adv smt tmt thiru fig figs vol vs cf al approx "
    "ca eg ie e.g i.e bros mt ft h.e er md profa profe mtro mtra mgr mudr mvdr phdr judr rndr mddr"
    " doc sra srta ss sta sto shri ven cllr hj hjh bro sis pvt"
    " econ amb abog psic obst ns apt akad ust avv lcdo lcda"
)
_MEASURED = frozenset({"Mg", "Min", "Ma"})  # in small letters doses, lengths, "Yo-Yo Ma"
# The end only where what follows opens a sentence.
_SHORT = words(
    "inc ltd co corp llc plc jr etc u.s u.k u.n e.u d.c p.m a.m ph.d m.d b.sc m.sc b.a m.a "
    "w.h.o ave blvd rd s.a s.p.a a.s"
)
# Not the end before a digit.
_NUMBERED = words(
    "no nos nr rs art pp p sec ch jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr "
    "juil déc tel ext"
)
_SHORTENED = _TITLES | _SHORT | _NUMBERED
_OPENERS = words(
    "the a an it in on at he she they we this that these those there his her its their our i "
    "you after before during since while when as for from with to and but however moreover "
    "also both all many most some participants following according earlier later today "
    "meanwhile furthermore additionally le la les l il elle ils elles ce cette ces au dans en "
    "un une"
)
# A line that ends so goes on in the next.
_UNFINISHED = compiled(
    r"(?:[,，、;；–-]|(?<!\w)(?:of|the|a|an|and|or|in|on|at|to|for|with|from|by|between|its|their|"
    r"de|du|des|la|le|les|et|à|en|au|aux|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Dr\.|Prof\.|Mr\.|Ms\.))$"
)


def split(text: str) -> list[Span]:
    """The sentences of `text` in order, without the white space around them.

    Blank lines, ends of headings and list items end a sentence; a line end inside running text
    does not. Abbreviations, initials, decimals and a lower-case sequel do not either.
    """
    return list(_spans(text))


@lru_cache(maxsize=32)  # an article is split anew for every question asked of it
def _spans(text: str) -> tuple[Span, ...]:
    spans = []
    at = 0
    for end in _breaks(text):
        piece = text[at:end]
        left = at + len(piece) - len(piece.lstrip())
        right = at + len(piece.rstrip())
        if left < right:
            spans.append((left, right))
        at = end
    return tuple(spans)


def around(text: str, start: int, end: int) -> Span:
    """The stretch from the start of the sentence that holds `start` to the end of the one that
    holds `end`."""
    return covering(split(text), start, end)


def covering(sentences: list[Span], start: int, end: int) -> Span:
    """The same as `around`, over sentences that are already split."""
    if not sentences:
        return start, end
    starts = [each[0] for each in sentences]
    first = max(bisect_right(starts, start) - 1, 0)
    last = max(bisect_right(starts, max(end - 1, start)) - 1, first)
    return min(sentences[first][0], start), max(sentences[last][1], end)


def _breaks(text: str) -> list[int]:
    first = _END.search(text)
    if "\n" not in text and (first is None or first.end() == len(text)):
        return [len(text)]  # a sentence already
    found = {match.end() for match in _END.finditer(text) if _ends(text, match)}
    found.update(_line_breaks(text))
    found.add(len(text))
    return sorted(found)


def _ends(text: str, match: re.Match[str]) -> bool:
    mark = match[0]
    after = text[match.end() : match.end() + 24]
    if mark[0] in "。！？" or not after:
        return True
    follows = after.lstrip()
    if not follows:
        return True
    if after[0].isspace():
        return _opens(text, match, follows)
    if not mark.startswith(".") or len(mark) > 1:
        return mark[0] in "!?" and after[0].isupper()
    return _glued(text, match.start(), after)


def _word_before(text: str, at: int) -> re.Match[str] | None:
    """The word that ends there, with what dots join to it: it is looked for behind the space."""
    left = max(0, at - 24)
    return _WORD_BEFORE.search(text[left:at], max(0, text.rfind(" ", left, at) + 1 - left))


def _glued(text: str, dot: int, after: str) -> bool:
    """`held.The`, `papers.(Author`: a full stop whose space was lost."""
    before = _word_before(text, dot)
    if before is None or len(before[0]) < 3 or "." in before[0] or not before[0][-1].islower():
        return False
    if before[0].lower() in _SHORTENED:
        return False
    if after[0] in "([（":
        return after[1:2].isupper()
    return len(after) > 1 and after[0].isupper() and after[1].islower()


def _opens(text: str, match: re.Match[str], follows: str) -> bool:
    """Whether `follows` starts a new sentence after a mark and a space."""
    if follows[0].islower():
        return False
    bracketed = _BRACKETED.search(text[max(0, match.end() - 9) : match.end()])
    if match[0][0] != "." or (len(match[0]) > 1 and not bracketed):
        return True
    before = _word_before(text, match.start())
    if before is None:
        return not _is_marker(text, match.start())
    word = before[0].lower()
    first = _FIRST_WORD.match(follows)
    opener = first is not None and first[0].lower() in _OPENERS
    if word in _SHORT or (len(word) == 1 and before[0].isupper()):
        return opener
    title = (word in _TITLES or before[0] in _MEASURED) and not (word == "al" and opener)
    return not title and not (word in _NUMBERED and follows[0].isdigit())


def _is_marker(text: str, dot: int) -> bool:
    """`1. Training` at the start of a line numbers what follows it."""
    line = text[max(text.rfind("\n", max(0, dot - 8), dot) + 1, dot - 8) : dot].strip()
    return 0 < len(line) <= 2 and line.isdigit() and (dot < 8 or "\n" in text[dot - 8 : dot])


def _line_breaks(text: str) -> list[int]:
    """The line ends that end a sentence: block by block, a block being what blank lines part."""
    if "\n" not in text:
        return []
    found: list[int] = []
    block: list[Span] = []
    at = 0
    for line in text.split("\n"):
        span = (at, at + len(line))
        at += len(line) + 1
        if line.strip():
            block.append(span)
            continue
        found.extend(_block_breaks(text, block))
        block = []
    found.extend(_block_breaks(text, block))
    return found


def _block_breaks(text: str, block: list[Span]) -> list[int]:
    if not block:
        return []
    lines = [text[start:end].rstrip() for start, end in block]
    wrapped = max(map(len, lines)) <= 120 and any(line.lstrip()[0].islower() for line in lines[1:])
    width = max(map(len, lines)) if wrapped else 0
    ends = [
        block[at][1]
        for at in range(len(block) - 1)
        if not _goes_on(lines[at], lines[at + 1].lstrip(), width)
    ]
    return [*ends, block[-1][1]]


def _goes_on(line: str, following: str, width: int) -> bool:
    if _BULLET.match(following):
        return False
    if following[0].islower() or _UNFINISHED.search(line[-16:]):
        return True
    # In text wrapped at a width, a line stops where the next word would not have fitted.
    return bool(width) and len(line) + 1 + len(following.split(None, 1)[0]) > width

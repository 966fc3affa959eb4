"""Where do the words stand? Quotes located in the article, folded for typography only.

Folding undoes what typesetting does and nothing else: compatibility forms (NFKC), quotation marks,
dashes, white space and invisible marks; letters, digits and case stay. A quote is in the article
if its folded form is in the folded article, character for character.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from summarizer.article import Span

_INVISIBLE = (
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
_DASHES = "\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_HAN = "\u3001\u3002\u3400-\u9fff\uff01\uff08-\uff0c\uff1a\uff1b\uff1f"
_STABLE = (  # what NFKC leaves alone and no rule below speaks of
    "\x21-\\,\\.-\\[\\]-\x5f\x61-\x7e\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e"
    "\u0391-\u03a9\u03b1-\u03c9\u0410-\u044f\u3001\u3002\u3041-\u3094\u30a1-\u30f6\u4e00-\u9fff"
)
# Nor a hyphen between two such characters. It begins with one set of characters: a pattern that may
# begin with nothing is tried at every place of a text.
_TOUCHED = re.compile(
    f"[^{_STABLE}](?:(?<=\x20)(?:\x20*[^\x20{_STABLE}][^{_STABLE}]*|\x20+|(?<=[{_HAN}]\x20)(?=[{_HAN}]))"
    f"|(?<!\x20)(?!(?<=[{_STABLE}]-)[{_STABLE}])[^{_STABLE}]*)"
)
_PLAIN_ASCII = re.compile(
    r"[\x00-\x1f\x7f\\`]|\x20\x20|--"
)  # what a text of ASCII may be mended in
_RUN = re.compile(
    f"(?P<mark>\\s*»|«\\s*)|(?P<dash>[{_DASHES}]+)|(?P<blank>[{_INVISIBLE}]*\\s[\\s{_INVISIBLE}]*)"
    f"|(?P<hidden>[{_INVISIBLE}]+)"
)
_HAN_ONE = re.compile(f"[{_HAN}]")
_MARKS = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4\uff07", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u300c\u300d\u300e\u300f\uff02«»", '"')
)
_COMMON = {"\n": " ", "\u00a0": " ", "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"}
_ELLIPSIS = re.compile(r" ?[\[(]? ?(?:\.{3,}|(?:\. ){2,}\.|\u22ef+)[. ]{0,3}[\])]? ?")
_EDGES = " .,;:!?'\"()[]\u3001\u3002-"
_SHORTEST_PART = 6
_LONGEST_CHAIN = 2000
_MOST_OCCURRENCES = 500


@dataclass(frozen=True)
class Folded:
    """Folded text, and where each of its characters comes from.

    offsets  (at, source, width) for each stretch, in order: from `at` on in the folded text,
             characters come from `source` on; width 0 where they stand for one another one by
             one, else what follows `at` stands as a whole for `width` characters
    """

    text: str
    offsets: tuple[tuple[int, int, int], ...]

    @cached_property
    def _ats(self) -> list[int]:
        return [at for at, _, _ in self.offsets]

    @cached_property
    def _sources(self) -> list[int]:
        return [source for _, source, _ in self.offsets]

    def span(self, start: int, end: int) -> Span:
        """The source's span for a span of the folded text (end > start)."""
        at, source, width = self.offsets[bisect_right(self._ats, start) - 1]
        first = source if width else source + start - at
        at, source, width = self.offsets[bisect_right(self._ats, end - 1) - 1]
        return first, source + width if width else source + end - at

    def position(self, source: int) -> int:
        """Where the character at that offset of the source stands in the folded text."""
        at, begin, width = self.offsets[max(0, bisect_right(self._sources, source) - 1)]
        return min(at if width else at + source - begin, len(self.text))

    @cached_property
    def loose(self) -> str:
        """The folded text without case and accents, character for character as long."""
        return loosen(self.text)

    def places(self, word: str) -> list[int]:
        """Where a word or a part of one stands in the loose text."""
        found = self._places.get(word)
        if found is None:
            found = self._places[word] = []
            place = self.loose.find(word)
            while place >= 0:
                found.append(place)
                place = self.loose.find(word, place + 1)
        return found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        return {}


class _Plain(dict[int, str]):
    """Code point to its letter without accent and in lower case, worked out when first met."""

    def __missing__(self, code: int) -> str:
        letter = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = letter = letter if len(letter) == 1 else chr(code)
        return letter


_PLAIN = _Plain()
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


def loosen(text: str) -> str:
    """Without case and accents, as long as before: é and E are e."""
    if not text.isascii():
        text = _FOREIGN.sub(_plain, text)
    return text.lower()


def _plain(foreign: re.Match[str]) -> str:
    return foreign.group().translate(_PLAIN)


def fold(text: str) -> Folded:
    """Fold for typography, keeping track of offsets."""
    if text.isascii() and not _PLAIN_ASCII.search(text):
        return Folded(text, ((0, 0, 0),))
    out: list[str] = []
    offsets = [(0, 0, 0)]
    at = done = 0
    for match in _TOUCHED.finditer(text):
        begin, end = match.span()
        if end - begin == 1 and (alone := _alone(text, begin)):
            out += text[done:begin], alone
            at += end - done
            done = end
            continue
        if begin > done and _joins(text[begin]):
            begin -= 1  # an accent belongs to the letter before it
        out.append(text[done:begin])
        at += begin - done
        for folded, source, width in _clusters(text, begin, end):
            out.append(folded)
            if len(folded) != 1 or width != 1:
                offsets += [(at, source, width), (at + len(folded), source + width, 0)]
            at += len(folded)
        done = end
    out.append(text[done:])
    return Folded("".join(out), tuple(offsets))


_kept = lru_cache(maxsize=4)(fold)  # an article is asked for many quotes


def _alone(text: str, at: int) -> str | None:
    """What the commonest of marks are folded to where they stand alone: one for one."""
    folded = _COMMON.get(text[at])
    beside = folded == " " and _HAN_ONE.match(text, at - 1) and _HAN_ONE.match(text, at + 1)
    return None if beside else folded


def _joins(character: str) -> bool:
    """Does it belong to the character before it? Accents, and the later letters of a jamo block."""
    return unicodedata.combining(character) != 0 or "\u1160" <= character <= "\u11ff"


def _clusters(text: str, begin: int, end: int) -> Iterator[tuple[str, int, int]]:
    """(folded, source offset, characters of the source) for each thing that stands for itself."""
    place = begin
    while place < end:
        run = _RUN.match(text, place, end)
        if run:
            yield _run(text, run), place, run.end() - place
            place = run.end()
            continue
        after = place + 1
        while after < end and _joins(text[after]):
            after += 1
        yield _letter(text[place:after]), place, after - place
        place = after


def _run(text: str, run: re.Match[str]) -> str:
    """What a run of blanks, dashes or invisible marks is folded to; Chinese knows no blanks."""
    if run["blank"]:
        before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
        return "" if _HAN_ONE.match(before) and _HAN_ONE.match(after) else " "
    if run["mark"]:
        return '"'
    return "-" if run["dash"] else ""


def _letter(cluster: str) -> str:
    marks = cluster.translate(_MARKS)
    folded = unicodedata.normalize("NFKC", marks)
    return marks if folded[:1].isspace() else folded.translate(_MARKS)


def occurrences(quote: str, text: str | Folded, *, within: Span | None = None) -> Iterator[Span]:
    """Every place in the source where the words of `quote` stand, in order; none overlap.

    `within` is a span of the source.
    """
    folded = text if isinstance(text, Folded) else _kept(text)
    wanted = _bare(quote)
    if not wanted:
        return
    place, limit = 0, len(folded.text)
    if within is not None:
        place, limit = folded.position(within[0]), folded.position(within[1])
    for _ in range(_MOST_OCCURRENCES):
        place = folded.text.find(wanted, place, limit)
        if place < 0:
            return
        end = place + len(wanted)
        if _whole(folded, place, end):
            yield folded.span(place, end)
            place = end
        else:
            place += 1


def _bare(quote: str) -> str:
    return fold(quote).text.strip()


def _whole(folded: Folded, start: int, end: int) -> bool:
    """False where a span begins or ends inside one character of the source: "inal" in "ﬁnal"."""
    for place in (start, end):
        at, _, width = folded.offsets[bisect_right(folded._ats, place) - 1]
        if width and place > at:
            return False
    return True


def locate(quote: str, text: str | Folded, hint: int | None = None) -> list[Span] | None:
    """Where the quote stands: one span, or one for each part around "…"; None if it does not.

    Of several places the one nearest to `hint` (an offset) is taken, or else the first.
    """
    folded = text if isinstance(text, Folded) else _kept(text)
    places = occurrences(quote, folded)
    if hint is None:
        found = next(places, None)
    else:
        found = min(places, key=lambda span: abs(span[0] - hint), default=None)
    return [found] if found else _chain(quote, folded)


def _chain(quote: str, folded: Folded) -> list[Span] | None:
    """The parts around "…" in their order and not far apart, each with enough words to be known."""
    whole = _bare(quote)
    parts = [part.strip(_EDGES) for part in _ELLIPSIS.split(whole)]
    parts = [part for part in parts if part]
    if not parts or parts == [whole] or any(_too_short(part) for part in parts):
        return None
    for first in occurrences(parts[0], folded):
        spans = [first]
        for part in parts[1:]:
            within = (spans[-1][1], first[0] + _LONGEST_CHAIN)
            span = next(occurrences(part, folded, within=within), None)
            if span is None:
                break
            spans.append(span)
        else:
            return spans
    return None


def _too_short(part: str) -> bool:
    return len(part) < (3 if _HAN_ONE.search(part) else _SHORTEST_PART)

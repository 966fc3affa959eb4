"""The Ground: an article prepared for looking things up, what claims stand on."""

import itertools
import re
from bisect import bisect_right
from functools import cached_property

from summarizer.article import Article, Span
from summarizer.evidence import Folded, fold, locate, loosen, occurrences
from summarizer.phrases import sentences

_HAN = "\u3400-\u9fff"
_TOKEN = re.compile(rf"[^\W_{_HAN}]+|[{_HAN}]+")
_BEFORE = re.compile(rf"[^\W_{_HAN}]")
_GAP = r"[ '’\"().\-·•&/]{0,3}"
_WIDE_GAP = r"[^\w]{0,4}"
_MOST_PLACES = 200


class Ground:
    """Everything is worked out when first asked for, and once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self._words: dict[Span, frozenset[str]] = {}
        self._places: dict[str, list[Span]] = {}

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def sentences(self) -> list[Span]:
        return sentences.split(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def sentence(self, span: Span) -> Span:
        """The sentence a span lies in, or the sentences it touches."""
        first = max(0, bisect_right(self._starts, span[0]) - 1)
        last = max(first, bisect_right(self._starts, span[1] - 1) - 1)
        if not self.sentences:
            return span
        return min(self.sentences[first][0], span[0]), max(self.sentences[last][1], span[1])

    def locate(self, quote: str) -> list[Span]:
        """Where a quote stands; in the running text rather than in menus and captions."""
        for span in occurrences(quote, self.folded):
            if not self.in_boilerplate(span):
                return [span]
        return locate(quote, self.folded) or []

    def in_boilerplate(self, span: Span) -> bool:
        return any(start <= span[0] and span[1] <= end for start, end in self.article.boilerplate)

    def words(self, span: Span) -> frozenset[str]:
        """The words of a stretch of text, without case and accents."""
        found = self._words.get(span)
        if found is None:
            found = self._words[span] = words(loosen(fold(self.slice(span)).text))
        return found

    def slice(self, span: Span) -> str:
        return self.text[span[0] : span[1]]

    def printed(self, span: Span) -> str:
        """The words of a span as they are printed: on one line."""
        return " ".join(self.slice(span).split())

    def find(self, words: str, within: Span | None = None) -> list[Span]:
        """Where whole words stand without regard to case, accents and punctuation between them."""
        places = self._places.get(words)
        if places is None:
            places = self._places[words] = self._find(words)
        if within is None:
            return places
        return [span for span in places if within[0] <= span[0] and span[1] <= within[1]]

    def _find(self, words: str) -> list[Span]:
        wanted = loosen(words if words.isascii() else fold(words).text)
        tokens = list(_TOKEN.finditer(wanted))
        if not tokens:
            return []
        loose = self.folded.loose
        if _first(tokens) not in loose:
            return []
        found = []
        for match in _pattern(wanted, tokens).finditer(loose):
            if not _glued(loose, match.start(), match.end()):
                found.append(self.folded.span(match.start(), match.end()))
            if len(found) == _MOST_PLACES:
                break
        return found


def words(loose: str) -> frozenset[str]:
    """The words of a loosened text; of Chinese, its pairs of characters."""
    found = set()
    for match in _TOKEN.finditer(loose):
        word = match.group()
        if _BEFORE.match(word):
            found.add(word)
        else:
            found.update(word[at : at + 2] for at in range(max(1, len(word) - 1)))
    return frozenset(found)


def _first(tokens: list[re.Match[str]]) -> str:
    """The longest word: most texts that lack a name lack that."""
    return max((token.group() for token in tokens), key=len)


def _pattern(wanted: str, tokens: list[re.Match[str]]) -> re.Pattern[str]:
    pieces = [re.escape(tokens[0].group())]
    for before, token in itertools.pairwise(tokens):
        between = wanted[before.end() : token.start()]
        pieces += [_WIDE_GAP if set(between) & set(",;:/") else _GAP, re.escape(token.group())]
    return re.compile("".join(pieces))


def _glued(text: str, start: int, end: int) -> bool:
    """True where a word goes on before or after, as "art" does in "part"; Chinese has no gaps."""
    left = start > 0 and _BEFORE.match(text[start]) and _BEFORE.match(text[start - 1])
    right = end < len(text) and _BEFORE.match(text[end - 1]) and _BEFORE.match(text[end])
    return bool(left or right)

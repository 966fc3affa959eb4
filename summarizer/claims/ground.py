"""The Ground: an article prepared for looking things up, what claims stand on."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from summarizer.article import Article, Span
from summarizer.claims.sentence import Sentence
from summarizer.evidence import Folded, fold, locate, loosen, occurrences
from summarizer.phrases import sentences

_HAN = "\u3400-\u9fff"
_TOKEN = re.compile(rf"[^\W_{_HAN}]+|[{_HAN}]+")
_LETTER = re.compile(rf"[^\W_{_HAN}]")
_GAP = r"[ '’\"().\-·•&/]{0,3}"
_WIDE_GAP = r"[^\w]{0,4}"
_SHORTENED = re.compile(r"(?:^|[\s.(])(?:[A-ZÀ-Þ]|Ag|Ma|Ir|Hj|Ts|Ing|Dipl|Drs|Mag|Engr|Ch)\.$")
_MOST_PLACES = 200


class Ground:
    """Everything is worked out when first asked for, and once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self._places: dict[str, list[Span]] = {}

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        whole: list[Span] = []
        for start, end in sentences.split(self.text):
            if whole and _SHORTENED.search(self.text[whole[-1][0] : whole[-1][1]][-8:]):
                whole[-1] = (whole[-1][0], end)  # "Dr. P.V. | Rao": no sentence ends there
            else:
                whole.append((start, end))
        return [Sentence(self.text[start:end], start) for start, end in whole]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the article, without case and accents."""
        return frozenset(_TOKEN.findall(self.folded.loose))

    def over(self, spans: Iterable[Span]) -> list[Sentence]:
        """The sentences that these spans touch, each once, in the order of the spans."""
        found: dict[int, Sentence] = {}
        for start, end in spans:
            first = max(0, bisect_right(self._starts, start) - 1)
            last = bisect_right(self._starts, max(start, end - 1))
            for at in range(first, last):
                found.setdefault(at, self.sentences[at])
        return list(found.values())

    def after(self, sentence: Sentence) -> Sentence | None:
        """The sentence after this one."""
        at = bisect_right(self._starts, sentence.start)
        return self.sentences[at] if at < len(self.sentences) else None

    def locate(self, quote: str) -> list[Span]:
        """Where a quote stands; in the running text rather than in menus and captions."""
        for span in occurrences(quote, self.folded):
            if not self.in_boilerplate(span):
                return [span]
        return locate(quote, self.folded) or []

    def in_boilerplate(self, span: Span) -> bool:
        return any(start <= span[0] and span[1] <= end for start, end in self.article.boilerplate)

    def in_dateline(self, span: Span) -> bool:
        line = self.article.dateline
        return line is not None and line[0] <= span[0] < line[1]

    def printed(self, span: Span) -> str:
        """The words of a span as they are printed: on one line."""
        return " ".join(self.text[span[0] : span[1]].split())

    def find(self, words: str, within: Span | None = None) -> list[Span]:
        """Where whole words stand without regard to case, accents and punctuation between them."""
        places = self._places.get(words)
        if places is None:
            places = self._places[words] = list(
                itertools.islice(find(words, self.folded), _MOST_PLACES)
            )
        if within is None:
            return places
        return [span for span in places if within[0] <= span[0] and span[1] <= within[1]]


def find(words: str, text: Folded) -> Iterable[Span]:
    """Where whole words stand in a text, loosely."""
    wanted = loosen(words if words.isascii() else fold(words).text)
    tokens = list(_TOKEN.finditer(wanted))
    if not tokens or max((token.group() for token in tokens), key=len) not in text.loose:
        return
    for match in _pattern(wanted, tokens).finditer(text.loose):
        if not _glued(text.loose, match.start(), match.end()):
            yield text.span(match.start(), match.end())


def _pattern(wanted: str, tokens: list[re.Match[str]]) -> re.Pattern[str]:
    pieces = [re.escape(tokens[0].group())]
    for before, token in itertools.pairwise(tokens):
        between = wanted[before.end() : token.start()]
        pieces += [_WIDE_GAP if set(between) & set(",;:/") else _GAP, re.escape(token.group())]
    return re.compile("".join(pieces))


def _glued(text: str, start: int, end: int) -> bool:
    """True where a word goes on before or after, as "art" does in "part"; Chinese has no gaps."""
    left = start > 0 and _LETTER.match(text[start]) and _LETTER.match(text[start - 1])
    right = end < len(text) and _LETTER.match(text[end - 1]) and _LETTER.match(text[end])
    return bool(left or right)

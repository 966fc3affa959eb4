"""The Ground: an article prepared for looking things up, what claims stand on."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from summarizer.article import Article, Span
from summarizer.claims.sentence import Sentence
from summarizer.claims.spotting import spot, tokens
from summarizer.evidence import Folded, fold, locate, occurrences
from summarizer.phrases import sentences

_SHORTENED = re.compile(
    r"(?:^|[\s.(])(?:[A-ZÀ-Þ]|[A-Z]\.[A-Z][a-z]{1,3}|Ag|Ma|Ir|Hj|Ts|Ing|Dipl|Drs|"
    r"Mag|Engr|Ch)\.$"
)
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
        return frozenset(tokens(self.folded.loose))

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
                itertools.islice(spot(words, self.folded), _MOST_PLACES)
            )
        if within is None:
            return places
        return [span for span in places if within[0] <= span[0] and span[1] <= within[1]]

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

_NEXT_CLAUSE = re.compile(r",\s(?:and|but|while|yet|et|mais)\s|[;；]")
_CUT = re.compile(r"[^\W_\u3400-\u9fff]\|[^\W_\u3400-\u9fff]|\d[.,]\|\d|\d\|[.,]\d")
_SHORTENED = re.compile(
    r"(?:^|[\s.(])(?:[A-ZÀ-Þ]|[A-Z]\.[A-Z][a-z]{1,3}|Ag|Ma|Ir|Hj|Ts|Ing|Dipl|Drs|"
    r"Mag|Engr|Ch)\.$"
)
_BLANK = frozenset({"", " ", "\n"})
_LONG_LINE = 60
_MOST_PLACES = 200


class Ground:
    """Everything is worked out when first asked for, and once.

    named  where names stand that were asked for, by the name
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self._places: dict[str, list[Span]] = {}
        self.named: dict[str, list[Span]] = {}
        self._touched: dict[Span, list[Sentence]] = {}

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        whole: list[Span] = []
        for start, end in sentences.split(self.text):
            if whole and self._goes_on(whole[-1], start):
                whole[-1] = (whole[-1][0], end)
            else:
                whole.append((start, end))
        return [Sentence(self.text[start:end], start) for start, end in whole]

    def _goes_on(self, span: Span, following: int) -> bool:
        """No sentence ends at "Dr. P.V.", nor where a long line was only broken."""
        last = self.text[span[0] : span[1]].rpartition("\n")[2]
        if _SHORTENED.search(last[-8:]):
            return True
        broken = self.text[span[1] : following].strip(" \t") == "\n" and len(last) >= _LONG_LINE
        return broken and last[-1].isalnum()

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the article, without case and accents."""
        return frozenset(tokens(self.folded.loose))

    def over(self, spans: Iterable[Span]) -> list[Sentence]:
        """The sentences that these spans touch, each once, in the order of the spans."""
        if type(spans) is list and len(spans) == 1:
            return self._touched.get(spans[0]) or self._touch(spans[0])
        found: dict[int, Sentence] = {}
        for span in spans:
            for sentence in self._touched.get(span) or self._touch(span):
                found.setdefault(sentence.start, sentence)
        return list(found.values())

    def _touch(self, span: Span) -> list[Sentence]:
        starts, (start, end) = self._starts, span
        first = max(0, bisect_right(starts, start) - 1)
        last = bisect_right(starts, max(start, end - 1), first)
        found = self._touched[span] = self.sentences[first:last]
        return found

    def after(self, sentence: Sentence) -> Sentence | None:
        """The sentence after this one."""
        at = bisect_right(self._starts, sentence.start)
        return self.sentences[at] if at < len(self.sentences) else None

    def denial(self, span: Span) -> str | None:
        """The word that denies what stands at `span`; not one that "and" parts from it."""
        for sentence in self.over([span]):
            word = sentence.says(span).denial if sentence.may_deny else None
            if word is None:
                continue
            start = sentence.start + sentence.text.casefold().find(word.casefold())
            before = self.text[start + len(word) : span[0]]
            after = self.text[span[1] : start]
            if not _NEXT_CLAUSE.search(before) and not _NEXT_CLAUSE.search(after):
                return word
        return None

    def locate(self, quote: str) -> list[Span]:
        """Where a quote stands; in the running text rather than in menus and captions."""
        whole = [span for span in occurrences(quote, self.folded) if not self.cuts(span)]
        running = [span for span in whole if not self.in_boilerplate(span)]
        if whole:
            return (running or whole)[:1]
        chain = locate(quote, self.folded) or []
        return [] if any(self.cuts(span) for span in chain) else chain

    def cuts(self, span: Span) -> bool:
        """Do the words begin or end within a word, or a number: 200 in 1,200?"""
        text = self.text
        for at in span:
            before, behind = text[max(0, at - 1) : at], text[at : at + 1]
            apart = before in _BLANK or behind in _BLANK  # then nothing is cut
            if not apart and _CUT.search(f"{text[max(0, at - 2) : at]}|{text[at : at + 2]}"):
                return True
        return False

    def in_boilerplate(self, span: Span) -> bool:
        return any(start <= span[0] and span[1] <= end for start, end in self.article.boilerplate)

    def in_dateline(self, span: Span) -> bool:
        line = self.article.dateline
        return line is not None and line[0] <= span[0] < line[1]

    def printed(self, span: Span) -> str:
        """The words of a span as they are printed: on one line, a bracket in them closed."""
        words = " ".join(self.text[span[0] : span[1]].split())
        closes = self.text[span[1] : span[1] + 1] in {")", "）"}
        opened = words.count("(") > words.count(")") or words.count("（") > words.count("）")
        return words + self.text[span[1]] if closes and opened else words

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

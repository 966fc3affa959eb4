"""A Story: the part of an article that tells one event, with what can be found in its words."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter

from summarizer.article import Article, Span
from summarizer.phrases import cleared, dates, names, owners, skeleton
from summarizer.phrases.dates import DateMention
from summarizer.phrases.names import OrganisationMention, PersonMention
from summarizer.phrases.organisations import houses, unheaded
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.statements.antecedents import Antecedents
from summarizer.phrases.words import letters, lines
from summarizer.phrases.words.firsts import compiled

_ENDS = compiled(r"[.!?。！？…:;][\"”’'»）)\]]*\s*$")
_SHORT = 30
_MARKED = compiled(r"(?:[-*•–·]|>>|\(?\d{1,2}[.)]) (?=\w+ \w+ \w)")
_NUMBER = compiled(r"(?<=. )\d")
_LEADS = compiled(r"\b(?:agreed|decided|resolved|undertook|discussed|will|shall)\b.*:$")
"""What a list belongs to, however short: "The parties agreed to:"."""
_SENTENCE = 2_500  # characters: a longer one is no sentence, and rules would take too long over it
_LONGEST = 40_000  # characters: what is behind them tells no news


_START = attrgetter("start")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a story.

    text      as the article has it
    skeleton  the same with its names as placeholders (phrases.skeleton): what rules match on
    houses    organisations in it, by the number in the skeleton
    place     0 for the headline, 1 for the first sentence below it, …
    """

    start: int
    end: int
    text: str
    skeleton: str
    houses: tuple[OrganisationMention, ...]
    people: tuple[PersonMention, ...]
    place: int

    @cached_property
    def flat(self) -> str:
        """In one line."""
        return " ".join(self.text.split())

    @cached_property
    def low(self) -> lines.Line:
        """In one line and in small letters: what cues are matched on."""
        return lines.Line(letters.lower(self.flat))


@dataclass(frozen=True)
class Story:
    """An article's title and the stretch of its text that tells one event."""

    article: Article
    span: Span
    title: Span | None
    text: str = field(repr=False)
    issued: date | None = None

    @classmethod
    def of(cls, article: Article) -> "Story":
        """The whole article, its furniture blanked so that every offset holds."""
        text = article.text[:_LONGEST]
        title = cleared.headline(text, article.title or "", article.boilerplate)
        day = article.dateline or (-1, -1)
        marked = [
            span
            for span in (*article.boilerplate, *filter(None, (article.dateline,)))
            if not (title and span[0] < title[1] and title[0] < span[1])
            and not (span[0] <= day[0] < span[1] and cleared.within(article.text, span))
        ]
        text = cleared.blanked(text, marked)
        begin = title[1] if title else 0
        if title and text[begin : begin + 1] == "\n":  # no name goes on from a headline
            text = f"{text[:begin]}\u2029{text[begin + 1 :]}"
        return cls(article, (begin, cleared.end(text, begin)), title, text)

    @property
    def whole(self) -> str:
        return self.article.text

    @property
    def page(self) -> date | None:
        return self.article.published

    @cached_property
    def organisations(self) -> list[OrganisationMention]:
        """The organisations it names, and "our hospital" where the page says whose that is."""
        return [m for m in self._everything if self._inside(m.start)]

    @cached_property
    def _everything(self) -> list[OrganisationMention]:
        found = names.organisations(self.text)
        owner = owners.name(self.article.text, self.article.site)
        found += owners.mentions(self.text, owner, found, self.whole)
        found += unheaded.find(self.text, found)
        return sorted(found, key=lambda each: each.start)

    @cached_property
    def houses(self) -> list[House]:
        """The organisations, each with all its mentions."""
        return houses.gather(self.text, self.organisations)

    @cached_property
    def antecedents(self) -> Antecedents:
        owner = owners.name(self.article.text, self.article.site)
        return Antecedents(self.text, self.houses, owner or "")

    @cached_property
    def people(self) -> list[PersonMention]:
        found = names.people(self.text, self._everything)
        return [m for m in found if self.span[0] <= m.start < self.span[1]]

    @cached_property
    def dates(self) -> list[DateMention]:
        return [m for m in dates.find(self.text) if self._inside(m.start)]

    @property
    def part(self) -> bool:
        """One of several on its page."""
        return self.title is not None and self.name != self.article.title

    @cached_property
    def name(self) -> str:
        """Its headline as the page has it, in one line."""
        if self.title is None:
            return " ".join((self.article.title or "").split())
        return " ".join(self.article.text[self.title[0] : self.title[1]].split()).strip("#* ")

    @cached_property
    def headline(self) -> Sentence | None:
        return self._sentence(self.title, 0) if self.title else None

    @cached_property
    def body(self) -> list[Sentence]:
        """The sentences below the headline; labels, menus and bare headings left out."""
        found: list[Sentence] = []
        listing = False
        for span in self.pieces:
            text = self.text[span[0] : span[1]]
            if len(text) > _SENTENCE:
                continue
            short = len(text) < _SHORT or not (_ENDS.search(text) or len(text) > 90)
            short = short and not _LEADS.search(text)
            item = listing or (found and found[-1].text.endswith((":", ";")))
            marked = _MARKED.match(text)
            told = bool(item and len(text.split()) > 3) or bool(marked and _NUMBER.search(text))
            listing = bool(marked and (item or told)) or text.endswith((":", ";"))
            if short and not told and not any(span[0] <= m.start < span[1] for m in self._housed):
                continue
            found.append(self._sentence(span, len(found) + 1))
        return found

    @cached_property
    def _housed(self) -> list[PersonMention]:
        """People: a line of a list that names one is no mere label."""
        return [m for m in self.people if " " in m.name]

    @cached_property
    def told(self) -> list[Sentence]:
        """Headline and body."""
        return [*((self.headline,) if self.headline else ()), *self.body]

    def sentence(self, start: int) -> Sentence | None:
        """The sentence that holds a place in the text."""
        found = self.told[: bisect_right(self.told, start, key=_START)][-1:]
        return found[0] if found and start < found[0].end else None

    def line(self, span: Span) -> Sentence:
        """A stretch of its page as a sentence below all others: a line that is none."""
        return self._sentence(span, len(self.body) + 1)

    @cached_property
    def pieces(self) -> Sequence[Span]:
        """Sentences and lone lines, as spans."""
        return cleared.pieces(self.text, self.span)

    def _inside(self, start: int) -> bool:
        titled = self.title is not None and self.title[0] <= start < self.title[1]
        return titled or self.span[0] <= start < self.span[1]

    def _sentence(self, span: Span, place: int) -> Sentence:
        start, end = span
        named = self.organisations[_beginning(self.organisations, span)]
        houses = tuple(m for m in named if start <= m.begin and m.end <= end)
        people = tuple(m for m in self.people[_beginning(self.people, span)] if m.end <= end)
        text = self.article.text[start:end]
        bones = skeleton.of(self.text, span, houses, people)
        return Sentence(start, end, text, bones, houses, people, place)


def _beginning(mentions: Sequence[OrganisationMention | PersonMention], span: Span) -> slice:
    """Those of them, which stand in their order, that begin in a span."""
    first = bisect_left(mentions, span[0], key=_START)
    return slice(first, bisect_left(mentions, span[1], first, key=_START))

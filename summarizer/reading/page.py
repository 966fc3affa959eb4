"""A page: what a text says of itself, and which of its lines are furniture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.article import Span
from summarizer.phrases.places import addresses
from summarizer.reading import dateline, furniture, headline, publisher
from summarizer.reading.blocks import Block, blocks
from summarizer.reading.captions import captions
from summarizer.reading.dateline import Dateline
from summarizer.reading.headline import Headline

_SENTENCE = 9  # words with a full stop: a dateline that goes on so is a report's opening


@dataclass(frozen=True)
class Page:
    """The blocks of a text, which of them opens the body, and what was found in the others."""

    blocks: Sequence[Block]
    body: int
    dateline: Dateline | None
    headline: Headline | None
    site: str | None

    @classmethod
    def of(cls, text: str, language: str = "en") -> "Page":
        found = blocks(text)
        body = next((each.number for each in found if _opens_body(each)), len(found))
        date = dateline.find(found, body, language)
        title = headline.find(found, body, date)
        site = publisher.find(found, title.block if title else None, body)
        return cls(found, body, date, title, site)

    def furniture(self) -> tuple[Span, ...]:
        """Stretches that are no part of the article's own text, in order, none overlapping."""
        marked = sorted({*self._whole(), *self._within()})
        apart: list[Span] = []
        for span in marked:
            if apart and span[0] < apart[-1][1]:
                apart[-1] = (apart[-1][0], max(apart[-1][1], span[1]))
            else:
                apart.append(span)
        return tuple(apart)

    def _whole(self) -> Iterator[Span]:
        """Furniture by form, by place, and lines that came before; lists of other articles."""
        own = self.headline.block if self.headline else None
        foot = {*addresses.foot("\n".join(each.text for each in self.blocks))}
        under_pictures = captions(self.blocks, self.body)
        late, last = _late(self.blocks), _last(self.blocks)
        listing = False
        seen: set[str] = {self.headline.text} if self.headline else set()
        for block in self.blocks:
            if block.number == own:
                continue
            what = furniture.kind(block.text, prose=block.prose)
            inside = self.body <= block.number < late
            if block.prose and what is None and block.number <= last:
                listing = False
            elif what in {"related", "rights"} and not inside:
                listing = block.number > self.body
            if (
                (what is not None and not (what == "menu" and inside))
                or (block.text in seen and not (inside and block.size < 4))
                or block.number in under_pictures
                or listing
                or (block.number > last and block.text in foot)
                or self._above(block)
            ):
                yield block.start, block.end
            seen.add(block.text)

    def _within(self) -> Iterator[Span]:
        """The dateline itself, and credits inside paragraphs."""
        if self.dateline is not None:
            block = self.blocks[self.dateline.block]
            own = self.headline.block if self.headline else None
            told = block.prose or (block.closed and block.size >= _SENTENCE)
            whole = not told and len(block.text) <= 200 and block.number != own
            yield (block.start, block.end) if whole else self.dateline.span
        for block in self.blocks:
            for start, end in furniture.inside(block.text[:8_000]):
                if block.end - block.start == len(block.text):  # one line, so offsets agree
                    yield block.start + start, block.start + end

    def _above(self, block: Block) -> bool:
        """Section names, menus and the like stand above the headline, topics and places of three
        words between it and the body; a longer line there may be the article's own."""
        own = self.headline.block if self.headline else self.body
        if block.number >= self.body or block.closed:
            return block.number < min(own, self.body) and block.size < 6
        return block.number < own or (self.body < len(self.blocks) and block.size <= 3)


def _last(blocks: Sequence[Block]) -> int:
    """Number of the last paragraph too long for the teaser of another article."""
    return max((each.number for each in blocks if each.size >= 20 and _opens_body(each)), default=0)


def _late(blocks: Sequence[Block]) -> int:
    """Number of the first block with more of the body above than below it."""
    sizes = [len(each.text) if each.prose else 0 for each in blocks]
    below = sum(sizes)
    above = 0
    for number, size in enumerate(sizes):
        if above > below:
            return number
        above, below = above + size, below - size
    return len(blocks)


def _opens_body(block: Block) -> bool:
    return block.prose and furniture.kind(block.text, prose=True) is None

"""A text in its words, with what belongs to an organisation, and the words of titles in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.phrases import lexicon
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.words import Word, words

INSIDE = frozenset({"of", "for", "at", "in", "to", "the", "and", "from", "on", "de", "du", "la"})
OF = frozenset({"of", "for", "at", "in", "to", "from", "on"})
PROFESSOR = re.compile(r"\bprof|academician|ambassador|minister", re.IGNORECASE)


@dataclass(frozen=True)
class Prose:
    """A text with its words, its organisations, and which word belongs to which of them."""

    text: str
    words: tuple[Word, ...]
    organisations: Sequence[OrganisationMention]
    owner: list[int | None]

    @classmethod
    def of(cls, text: str, found: Sequence[OrganisationMention]) -> "Prose":
        ws = words(text)
        owner: list[int | None] = [None] * len(ws)
        at = 0
        for index, mention in enumerate(found):
            while at < len(ws) and ws[at].start < mention.begin:
                at += 1
            while at < len(ws) and ws[at].start < mention.end:
                owner[at] = index
                at += 1
        return cls(text, ws, found, owner)

    def house(self, index: int) -> OrganisationMention | None:
        """The organisation that the word at `index` belongs to."""
        if not 0 <= index < len(self.words):
            return None
        owner = self.owner[index]
        return None if owner is None else self.organisations[owner]

    def between(self, left: int, right: int) -> str:
        """The text between two words, by their indexes."""
        return self.text[self.words[left].end : self.words[right].start]

    def cut(self, first: int, last: int) -> str:
        """The words from `first` to `last`, in one line."""
        end = self.words[last].end
        cut = " ".join(self.text[self.words[first].start : end].split())
        return f"{cut})" if "(" in cut and self.text[end : end + 1] == ")" else cut


@dataclass(frozen=True)
class Beside:
    """What was found on one side of a name."""

    addressed: bool = False
    title: str | None = None
    affiliation: str | None = None
    led: bool = False
    weak: bool = False

    def joined(self, other: "Beside") -> "Beside":
        """Both sides; a title that names its house says more than one that does not."""
        first, second = (other, self) if other.affiliation and other.title else (self, other)
        academic = first.title is not None and PROFESSOR.search(first.title)
        title = second.title if academic and second.title else first.title or second.title
        house = self.affiliation or other.affiliation
        if first.affiliation and title == first.title:
            house = first.affiliation
        return Beside(self.addressed or other.addressed, title, house, self.led)


def is_role(word: Word) -> bool:
    low = word.stem.lower()
    return low in lexicon.ROLES and (word.text.islower() or word.capital)


def role_at(ws: Sequence[Word], index: int) -> bool:
    """A role, or its second word: "Consul General"."""
    general = index > 0 and ws[index].text == "General" and is_role(ws[index - 1])
    return is_role(ws[index]) or general


def is_title_word(word: Word) -> bool:
    return is_role(word) or word.text.lower() in lexicon.RANKS


def rank_start(prose: Prose, end: int) -> int:
    """The first word of a title that ends in the role at `end`: "Executive Vice President"."""
    ws = prose.words
    start = end
    while start > 0 and ws[start].gap in {" ", "-", " -", "- "} and prose.house(start - 1) is None:
        low = ws[start - 1].text.lower()
        if low not in lexicon.RANKS and low not in lexicon.ROLES:
            break
        start -= 1
    return start


def trimmed(prose: Prose, last: int, floor: int) -> int:
    """Go back over "of the" at the end of a title."""
    while last > floor and prose.words[last].text in INSIDE:
        last -= 1
    return last

"""Items: the outcomes of one status as the lines of a brief, under labels where those help."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarizer import vocabulary
from summarizer.brief.labels import Labels
from summarizer.brief.parts import spans_of
from summarizer.markup import Fact, visible

LINE = 260
"""Characters: outcomes of one label are one line up to so many; behind it they have no label."""
LABELLED = 3
"""A group of so many outcomes, most of which a label tells apart, is easier to read with labels."""

_WORD = re.compile(r"\w+")
_GLUED = re.compile(r"(?<=[a-z]{2}),(?=[A-Za-z]{2})")
_TITLED = re.compile(r"\b(Prof|Dr|Mr|Mrs|Ms)\.(?=[A-ZÀ-Þ])")
_SPEAKER = re.compile(r"[^:：“”]{2,60}[:：] ?(?=[“«])")
_STOPS = frozenset(".!?…。！？；;")


@dataclass(frozen=True)
class Item:
    """An outcome in its group: a label or "", and the sentence."""

    label: str
    text: Fact
    kind: str = "other"


@dataclass(frozen=True)
class Group:
    """Outcomes of one status, under its label."""

    status: str
    label: str
    outcomes: tuple[Item, ...]


class Items:
    """How the outcomes of one entry are printed: with its labels, and with whom they name by the
    whole name."""

    def __init__(self, labels: Labels, whole: Callable[[Fact], Fact]) -> None:
        self._labels = labels
        self._whole = whole

    def of(self, outcomes: Sequence[vocabulary.Outcome]) -> tuple[Item, ...]:
        """Those of few or of one kind without a label."""
        borne = [(self._borne(each), each) for each in outcomes]
        kinds = sorted(dict.fromkeys(kind for kind, _ in borne), key=lambda kind: kind == "other")
        told = sum(bool(self._labels.outcome.get(kind, "")) for kind, _ in borne)
        others = sum(kind == "other" for kind, _ in borne)
        if len(outcomes) < LABELLED or len(kinds) < 2 or (told - others) * 2 <= len(outcomes):
            return tuple(Item("", self.sentence(each, "")) for each in outcomes)
        items: list[Item] = []
        for kind, outcome in sorted(borne, key=lambda each: kinds.index(each[0])):
            label = self._labels.outcome.get(kind, "")
            item = Item(label, self.sentence(outcome, label), kind)
            same = bool(items and label and items[-1].kind == kind)
            if same and len(items[-1].text) + len(item.text) <= LINE:
                before = items.pop()
                text = joined((before.text, self.sentence(outcome, label)), self._labels)
                item = Item(before.label, text, kind)
            elif same:
                item = Item("", self.sentence(outcome, ""), kind)
            items.append(item)
        return tuple(items)

    def _borne(self, outcome: vocabulary.Outcome) -> str:
        """Its kind; none where its words do not bear out the label that it would stand under, or
        open with it."""
        kind = kind_of(outcome)
        label = self._labels.outcome.get(kind, "")
        first = outcome.summary.removeprefix("The ").casefold()
        twice = bool(label) and first.startswith(label.casefold())
        return kind if self._labels.borne(kind, outcome.summary) and not twice else ""

    def sentence(self, outcome: vocabulary.Outcome, label: str) -> Fact:
        """With a full stop; after a label no capital that is not a name's."""
        text = _TITLED.sub(r"\1. ", _GLUED.sub(", ", outcome.summary.strip()))
        first = text.split(" ", 1)[0].split("’")[0].split("'")[0]
        if label and (first in self._labels.lower or _common(first, outcome)):
            text = text[0].lower() + text[1:]
        elif not label and first.isalpha() and first.islower():
            text = text[0].upper() + text[1:]
        return self._whole(Fact(_finished(text), spans_of(outcome)))


def _common(word: str, outcome: vocabulary.Outcome) -> bool:
    """Does the article write it without a capital, and never with one?"""
    if not word.isalpha() or not word.istitle():
        return False
    said = {each for quote in outcome.evidence for each in _WORD.findall(quote.quote)}
    return word.lower() in said and word not in said


def joined(texts: Sequence[Fact], labels: Labels) -> Fact:
    """Outcomes under one label, in one line; who says two of them is named once."""
    parts: list[str] = []
    speaker = ""
    for text in texts:
        said = _SPEAKER.match(text)
        parts.append(text.removeprefix(said[0]) if said and said[0] == speaker else text)
        speaker = said[0] if said else ""
    parts[:-1] = [each.rstrip("".join(_STOPS)) for each in parts[:-1]]
    return Fact(labels.text["semicolon"].join(parts), [s for each in texts for s in each.spans])


def kind_of(outcome: vocabulary.Outcome) -> str:
    """The kind that a schema gives its outcomes, "other" where it gives none."""
    kind = getattr(outcome, "kind", "other")
    return kind if isinstance(kind, str) else "other"


def _finished(text: str) -> str:
    """With a full stop, of the script that the text ends in."""
    inside = text.rstrip("”\"»」』’')） \u00a0\u202f")
    if not text or text[-1] in _STOPS or inside[-1:] in _STOPS:
        return text
    return text + ("。" if visible.width(inside[-1:]) == 2 else ".")

"""Who stands beside what: to which of the people in a sentence a title or a house belongs."""

import re
from collections.abc import Iterator
from itertools import pairwise

from summarizer.article import Span
from summarizer.claims.ground import Ground
from summarizer.claims.sentence import Sentence

_RANK = re.compile(
    r"(?:\b(?:vice|deputy|executive|assistant|associate|acting|former|honorary|co|ex|then|pro|"
    r"under|sub|past|incoming|outgoing|emeritus|ancien|ancienne|sous)[\s-]+|[副前原代]|-)$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:(?:\b(?:prof|dr|mr|mrs|ms|mme|mlle|m|h\.e|his|her|excellency|professor|doctor|academician|"
    r"sir|engr?|hon|assoc|the)\b\.?|[\s“\"'’.])+)$",
    re.IGNORECASE,
)
_APART = re.compile(r"[;；。!?！？]|\.\s[A-Z]|\n\n")
_COMMA = re.compile(r"[,，:：()（）]")
_APPOSED = re.compile(
    r"\s*(?:$|[,，(（–—-]|(?:is|was|as|who|also|from|of|at|est|du|de|des)\b|担任|任|为|系|是|来自)"
)
_NEXT = re.compile(r"(?:,\s|;\s|，|、)(?:and|et|as well as)?\s*(?:the|le|la)?\s*$|\sand\sthe\s*$")
_FIRST = re.compile(r"^\s*[,，(（]\s*(?:also\s|the\s|le\s|la\s|who is (?:the\s)?)?$")
_JOINED = re.compile(r"\s(?:and|et)\s*$|[、和与及]\s*$")
_LISTED = re.compile(r"^[\s,，、;]*(?:and|et|as well as|&|和|与|及)?[\s]*$")
_SMALL = re.compile(
    r"\b(?!of\b|for|at\b|the\b|and\b|in\b|de\b|du\b|des\b|la\b|on\b|et\b)[a-zß-ÿ]{2,}"
)
_PRONOUN = re.compile(r"(?:he|she|il|elle)\b|[他她]", re.IGNORECASE)
_FARTHEST = 160


class Roll:
    """Everybody whom the article names, as far as record and rules can tell, and what is theirs."""

    def __init__(self, ground: Ground, everybody: list[Span]) -> None:
        self.ground = ground
        self._everybody = everybody

    def gives(self, title: str, person: list[Span]) -> bool:
        """Does a title stand with this person (given by the places of the name)?"""
        if any(self._theirs(title, person, spread=False)):
            return True
        plural = re.sub(r"^(\w+)", r"\1s", title)
        return any(self._theirs(plural, person, spread=True))

    def places(self, house: str, person: list[Span]) -> bool:
        """Does an organisation stand with this person?"""
        return any(self._theirs(house, person, spread=True, ranked=False))

    def houses(self, person: list[Span]) -> list[str]:
        """The organisations that stand with this person, as the rules find them."""
        found = []
        for sentence in self.ground.over(person):
            roll = self._roll(sentence)
            for each in sentence.organisations:
                if set(_owners(self.ground.text, (each.start, each.end), roll, spread=True)) & set(
                    person
                ):
                    found.append(each.name)
        return found

    def others(self, house: str, person: list[Span]) -> bool:
        """Does an organisation stand with somebody else?"""
        rest = [span for span in self._everybody if span not in person]
        return any(self._theirs(house, rest, spread=True, ranked=False))

    def _theirs(
        self, words: str, person: list[Span], *, spread: bool, ranked: bool = True
    ) -> Iterator[bool]:
        text = self.ground.text
        for sentence in self.ground.over(person):
            roll = self._roll(sentence)
            for place in self.ground.find(words, sentence.span):
                if ranked and _RANK.search(text[max(sentence.start, place[0] - 20) : place[0]]):
                    continue
                yield not set(_owners(text, place, roll, spread=spread)).isdisjoint(person)
            yield from self._of_pronoun(words, sentence, person)

    def _of_pronoun(self, words: str, sentence: Sentence, person: list[Span]) -> Iterator[bool]:
        """ "He is dean of …", right after the sentence that names him last."""
        after = self.ground.after(sentence)
        if after is None or not _PRONOUN.match(after.text) or self._roll(after):
            return
        last = self._roll(sentence)[-1:]
        yield last != [] and last[0] in person and bool(self.ground.find(words, after.span))

    def _roll(self, sentence: Sentence) -> list[Span]:
        """Everybody named in a sentence, in order, none twice."""
        start, end = sentence.span
        known = [span for span in self._everybody if start <= span[0] and span[1] <= end]
        known += [(each.start, each.end) for each in sentence.people]
        found: list[Span] = []
        for span in sorted(known, key=lambda each: (each[0], -each[1])):
            if not found or span[0] >= found[-1][1]:
                found.append(span)
        return found


def _owners(text: str, place: Span, roll: list[Span], *, spread: bool) -> list[Span]:
    """Whose the words at `place` are: of somebody before or after them, and with `spread` of all
    who are listed there."""
    if any(start < place[1] and place[0] < end for start, end in roll):
        return []
    left = [span for span in roll if span[1] <= place[0]]
    right = [span for span in roll if span[0] >= place[1]]
    ahead = text[place[1] : right[0][0]] if right else None
    behind = text[left[-1][1] : place[0]] if left else None
    side = _side(behind, ahead)
    if side == "right":
        return _listed(text, right) if spread else right[:1]
    if side == "left":
        return _listed(text, left[::-1]) if spread else left[-1:]
    return []


def _side(behind: str | None, ahead: str | None) -> str | None:
    """On which side the words belong, given the text up to the names around them."""
    apposed = behind is not None and _apposed(behind)
    if ahead is not None and len(ahead) <= _FARTHEST and not _APART.search(ahead):
        bare = _ADDRESS.sub("", ahead)
        comma = _COMMA.search(bare)
        if not comma and not _SMALL.search(bare) and not _JOINED.search(bare):
            return "right"
        once = len(_COMMA.findall(bare)) == 1 and bare.rstrip().endswith((",", "，"))
        if once and not _SMALL.search(bare):
            opens = _NEXT.search(behind or "") and not _FIRST.match(behind or "")
            return "right" if opens or not apposed else "left"
    return "left" if apposed else None


def _apposed(behind: str) -> bool:
    return len(behind) <= _FARTHEST and not _APART.search(behind) and bool(_APPOSED.match(behind))


def _listed(text: str, names: list[Span]) -> list[Span]:
    """The first of the names and those that only commas and "and" part from it."""
    found = names[:1]
    for one, other in pairwise(names):
        low, high = sorted((one, other))
        between = _ADDRESS.sub("", text[low[1] : high[0]])
        if not _LISTED.match(between):
            break
        found.append(other)
    return found

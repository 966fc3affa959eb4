"""Repair: the sentence that a quote which is not in the article was meant to be."""

import re

from summarizer.article import Span
from summarizer.claims.ground import Ground
from summarizer.claims.likeness import alike, content, pieces
from summarizer.claims.sentence import Sentence
from summarizer.claims.walk import Node
from summarizer.vocabulary import Copied, Worded

_HAN = re.compile(r"[\u3400-\u9fff]")
_THIRD = 3
_ENOUGH = 0.8
_FEWEST_WORDS = 3


def mend(node: Node, quote: str, ground: Ground) -> Span | None:
    """Where the quote's words stand in another case, or the one sentence that holds most of them,
    or the one sentence in which all that the part says stands together."""
    same = ground.find(quote)
    if same:
        return same[0]
    near = _nearest(quote, ground)
    if near is not None and _told(node, near):
        return near.span
    return _together(node, ground)


def _told(node: Node, sentence: Sentence) -> bool:
    """Does the sentence speak of what the part tells in its own words, if it can be compared?"""
    for value in node.values:
        if isinstance(value.marker, Worded) and value.essential:
            said = content(str(value.given))
            same = any(_HAN.search(word) for word in said) == bool(_HAN.search(sentence.text))
            shared = sum(any(alike(word, each) for each in sentence.words) for word in said)
            if same and shared * _THIRD < len(said):
                return False
    return True


def _nearest(quote: str, ground: Ground) -> Sentence | None:
    """The one sentence that holds most of the quote's words."""
    wanted = pieces(quote)
    if len(wanted) < _FEWEST_WORDS:
        return None
    shares = [len(wanted & sentence.pieces) for sentence in ground.sentences]
    most = max(shares, default=0)
    if most < _ENOUGH * len(wanted) or shares.count(most) > 1:
        return None
    return ground.sentences[shares.index(most)]


def _together(node: Node, ground: Ground) -> Span | None:
    """The first sentence in which the names and words of the part stand, all of them."""
    copied = [str(value.given) for value in node.values if isinstance(value.marker, Copied)]
    if not copied:
        return None
    for span in ground.find(copied[0]):
        (sentence,) = ground.over([span])[:1]
        together = all(ground.find(each, sentence.span) for each in copied)
        if together and not ground.in_boilerplate(span):
            return sentence.span
    return None

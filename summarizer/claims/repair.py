"""Repair: the sentence that a quote which is not in the article was meant to be."""

from summarizer.article import Span
from summarizer.claims.ground import Ground, words
from summarizer.claims.walk import Node
from summarizer.evidence import fold, loosen
from summarizer.vocabulary import Copied

_ENOUGH = 0.7
_FEWEST_WORDS = 4


def mend(node: Node, quote: str, ground: Ground) -> Span | None:
    """Where the quote's words stand in another case, or the one sentence that holds most of them,
    or the one sentence in which all that the part says stands together."""
    same = ground.find(quote)
    if same:
        return same[0]
    return _nearest(quote, ground) or _together(node, ground)


def _nearest(quote: str, ground: Ground) -> Span | None:
    """The one sentence that holds most of the quote's words."""
    wanted = words(loosen(fold(quote).text))
    if len(wanted) < _FEWEST_WORDS:
        return None
    shares = sorted(
        ((len(wanted & ground.words(span)), -span[0], span) for span in ground.sentences),
        reverse=True,
    )
    if not shares or shares[0][0] < _ENOUGH * len(wanted):
        return None
    if len(shares) > 1 and shares[1][0] == shares[0][0]:
        return None
    return shares[0][2]


def _together(node: Node, ground: Ground) -> Span | None:
    """The first sentence in which the names and words of the part stand, all of them."""
    copied = [str(value.given) for value in node.values if isinstance(value.marker, Copied)]
    if not copied:
        return None
    for span in ground.find(copied[0]):
        sentence = ground.sentence(span)
        if not ground.in_boilerplate(span) and all(ground.find(each, sentence) for each in copied):
            return sentence
    return None

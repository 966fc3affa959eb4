"""What a word may be in a name: a head, a capital, or none ever."""

from summarizer.phrases.words import Word, letters, lexicon

_NAMED_AFTER = letters.words(
    "sri tan prince princess king father brother doctor sheikh shaikh sir lady"
)
NEVER_INSIDE = (
    lexicon.BREAKS
    | (lexicon.ADDRESS - _NAMED_AFTER)
    | lexicon.ROLES
    | frozenset(each for each in lexicon.MONTHS if len(each) > 4)
    | lexicon.OPENERS
) - {"sir", "lady", "mag", "specialist", "physician", "surgeon", "nurse", "engineer", "scientist"}
"""Words that end a name, though written with a capital."""


def heads(word: Word) -> bool:
    """A head, or a compound that ends in one: "Kröner-Fresenius-Stiftung"."""
    if not word.capital:
        return word.stem in lexicon.WRITTEN_SMALL
    low = word.stem.lower()
    return low in lexicon.HEADS or ("-" in low and low.rpartition("-")[2] in lexicon.HEADS)


def is_capital(word: Word) -> bool:
    return word.capital or word.text[0].isdigit()

"""A NumberMention: a figure of a text, with its qualifier, its unit, and what it counts."""

from typing import NamedTuple

from summarizer.phrases.numbers.numerals import Number
from summarizer.phrases.numbers.quantities import Qualifier


class NumberMention(NamedTuple):
    """A number; text[start:end] holds qualifier, number and unit.

    value      with its scale: "1.2 million" is 1200000; an int where it is whole
    unit       as in the text: "%", "years", "km", "yuan"; None for a plain count
    currency   ISO 4217, where the unit is money
    of         the noun it counts with its modifiers, as in the text: "national and regional
               research projects"; `head` is the head noun alone: "projects"
    of_span    where `of` stands in the text
    duration   the unit measures time
    """

    start: int
    end: int
    text: str
    value: Number
    qualifier: Qualifier = "exact"
    unit: str | None = None
    currency: str | None = None
    of: str | None = None
    head: str | None = None
    of_span: tuple[int, int] | None = None
    duration: bool = False

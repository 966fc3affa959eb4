"""Alternatives that are put together find what they would find one behind the other."""

import re
import re._compiler as compiler  # type: ignore[import-not-found]  # how `re` itself compiles
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.words import branches, firsts

LEAVES = st.sampled_from(
    ["a", "ab", "b", "B", "k", "\u212a", "i", "ı", r"\b", "[ab]", "[^a]", ".", "$", "(?=a)", ""]
)
PATTERNS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=5).map(lambda each: f"(?:{'|'.join(each)})"),
        inner.map(lambda each: f"({each})"),
        inner.map(lambda each: f"(?:{each})?"),
        inner.map(lambda each: f"(?:{each}|a){{1,2}}"),
        inner.map(lambda each: f"(?!{each})"),
        inner.map(lambda each: f"(?i:{each})"),
    ),
    max_leaves=12,
)


@given(
    PATTERNS, st.sampled_from([0, re.IGNORECASE]), st.text(alphabet="aAbBkK\u212aiİı c", max_size=8)
)
def test_what_is_put_together_finds_the_same(words: str, flags: int, text: str) -> None:
    quick, plain = firsts.compiled(words, flags), re.compile(words, flags)

    found, anyway = ([*each.finditer(text)] for each in (quick, plain))
    assert [(each.span(), each.groups(), each.lastindex) for each in found] == [
        (each.span(), each.groups(), each.lastindex) for each in anyway
    ]


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        (r"\b(?:signed|agreed|signs|sent)\b", r"\b(?:s(?:ign(?:ed|s)|ent)|agreed)\b"),
        (r"(?:has|did) be|held", r"h(?:as be|eld)|did be"),
        (r"\bmet|\bheld|\bhosts", r"\b(?:met|h(?:eld|osts))"),
        (r"(?:ab|ac)(x)", r"(?:a(?:b|c))(x)"),
        (r"(?i:ab|Ac|ac)", r"(?i:ab|Ac|ac)"),
    ],
    ids=["letters", "alternatives before words", "marks", "no group is written twice", "capitals"],
)
def test_ways_that_begin_alike_are_one(apart: str, together: str) -> None:
    found = branches.joined(parser.parse(apart))

    assert compiler._code(found, 0) == compiler._code(parser.parse(together), 0)

"""A pattern that knows with which characters it may begin finds what it would find anyway."""

import itertools
import re
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import cues
from summarizer.phrases.organisations import unheaded
from summarizer.phrases.words import firsts

PATTERNS = [
    r"\b(?:sign(?:s|ed)|agreed)\b",
    r"(?i)\b(?:kiss|sign)\w*",
    r"(?<![\w-])(?:not|n[o0]r?)\b",
    r"(?:a|b)?c|\d{2,}",
    r"(?:\b|x)[^a-y]+\s",
    r"(?i)(?<=a )[ā-ž]+|q(?-i:A)",
    r"(?:(?i:k)|[\W\d])z",
    r"(?>s|si)k*",
    r"(?P<one>a)(?P<two>k)?(?(two)s|i)",
    r"x*",
    r"(?a:\W)s",
    r"(?m)^(?:i|A)",
    r"(?=[ak])(?:\w+|-)s",
    r"(?=x*)(?!k)\w",
    r"(?=([ak]s?))",
    "(?i)[\ue000“]s|k",
    "(?i)[£-\uf8ff]k",
    r"(?i)\b(?:ſ|\u212a)",
    r"(?:.|\n)k",
    unheaded._LIKELY.pattern,
    cues.ENGLISH.pattern,
    cues.DENIAL.pattern,
]


@given(st.sampled_from(PATTERNS), st.text(alphabet="aAkKsSiİıſK0xzāŽ .-\nqnotgrey", max_size=14))
def test_it_finds_what_it_would_find_anyway(pattern: str, text: str) -> None:
    quick, plain = firsts.compiled(pattern), re.compile(pattern)

    found = itertools.islice(quick.finditer(text), 99)  # not without end, whatever goes wrong
    assert [(each.span(), each.groups()) for each in found] == [
        (each.span(), each.groups()) for each in plain.finditer(text)
    ]
    assert (quick.groupindex, quick.flags) == (plain.groupindex, plain.flags)
    assert bool(quick.match(text)) == bool(plain.match(text))


@pytest.mark.parametrize("pattern", PATTERNS)
def test_it_begins_wherever_it_would_begin_anyway(pattern: str) -> None:
    quick, plain = firsts.compiled(pattern), re.compile(pattern)

    for text in map("".join, itertools.product("aAkKsiİſKz 0-ž\n", repeat=2)):
        found, anyway = quick.search(text), plain.search(text)
        assert (found and found.span()) == (anyway and anyway.span()), text


@pytest.mark.parametrize("flags", [0, re.IGNORECASE], ids=["as written", "in any case"])
@pytest.mark.parametrize("at", range(0, 0x2200, 0x80))
def test_every_character_that_may_begin_is_tried(at: int, flags: int) -> None:
    for pattern in (r"\b[^\W\d]", r"\b(?:s|k|é|µ)", r"(?<!x)\w", r"\B(?:\s|[^a])", r"(?<!x)[Ā-Ž]"):
        quick, plain = firsts.compiled(pattern, flags), re.compile(pattern, flags)

        for each in map(chr, range(at, at + 0x80)):
            assert bool(quick.search(f" {each}")) == bool(plain.search(f" {each}")), each


def test_in_another_form_of_code_a_pattern_is_what_re_makes_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pattern = r"(?<!x)untold\b"
    assert firsts.compiled(pattern) is not re.compile(pattern)

    monkeypatch.setattr(firsts, "TRIED", False)

    assert firsts.compiled(pattern) is re.compile(pattern)


@pytest.mark.parametrize(
    ("pattern", "begins_anyhow"),
    [(r"\bsign(?:ed|s)", False), (r"[^,]{0,9}sign", True), (r"(?:very )?\w*", True), ("", True)],
)
def test_what_may_begin_with_any_letter_is_known(pattern: str, begins_anyhow: bool) -> None:
    assert firsts.anyhow(parser.parse(pattern)) is begins_anyhow

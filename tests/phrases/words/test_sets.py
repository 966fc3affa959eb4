"""A set whose first characters are told by a bit holds what it would hold anyway."""

import re

import pytest

from summarizer.phrases.words import firsts

SETS = [
    r"[\w’'-]", r"[^\W_]", r"[^\W\d_]", r"\w", r"\W", r"\s", r"[^\S\n]", r"[\w‐‑’]", r"[^\W–]",
    r"[\d.]", r"[A-ZÀ-ÞİŞĐ\d]", r"[\w\ue000-\U0010ffff]", r"[^\w\U0001f600-\U0001f610]",
    r"[\wĀĂĄ]", r"[\D5]", r"[\d\D]", r"(?a:\w)", r"(?i:[\dk])",
]  # fmt: skip
SURROGATES = range(0xD800, 0xE000)
EVERYTHING = "".join(chr(each) for each in range(0x11_0000) if each not in SURROGATES)


@pytest.mark.parametrize("words", SETS)
def test_it_holds_of_all_letters_what_it_would_hold_anyway(words: str) -> None:
    quick, plain = firsts.compiled(words), re.compile(words)

    assert quick.findall(EVERYTHING) == plain.findall(EVERYTHING)

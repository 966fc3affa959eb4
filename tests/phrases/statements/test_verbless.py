"""Verbless: what only names or describes a thing opens no brief."""

import pytest

from summarizer.phrases.statements import verbless


@pytest.mark.parametrize(
    "sentence",
    [
        "A blue handbook, printed in 900 copies.",
        "A bureau of six people, lodged with the port, headed as from May by Ana Berg, a cook",
        "12 operated, 40 consultations, 3 lamps",
        "Advice by video at the port of Luma, where Oslo will train two nurses",
    ],
)
def test_a_thing_without_a_verb(sentence: str) -> None:
    assert verbless.is_verbless(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A team of 26, together with the port, operated free of charge on 23 children",
        "A group of six, led by Ana Berg called on the mayor",
        "The award, which carries a purse, was given in Oslo",
        "The nurses cut the ribbon on the ward, which sits on the hill",
        "A ward, built in Luma, was opened",
    ],
)
def test_a_sentence(sentence: str) -> None:
    assert not verbless.is_verbless(sentence)

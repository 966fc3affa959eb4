"""The same in plainer words, where they are the same."""

import pytest

from summarizer.phrases.statements import plainer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Six nurses are going to train in Oslo", "Six nurses will train in Oslo"),
        ("Six nurses are going to Oslo", "Six nurses are going to Oslo"),
        ("Six nurses are going to the coast", "Six nurses are going to the coast"),
    ],
)
def test_who_goes_to_a_place_does_not_do_it(text: str, told: str) -> None:
    assert plainer.plainer(text) == told

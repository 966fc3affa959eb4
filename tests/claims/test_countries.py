"""Which countries the words of a name speak of."""

import pytest

from summarizer.claims import countries


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Hagen", ["DE"]),
        ("Mt Hagen", []),
        ("Mount Hagen Hospital", []),
        ("Porto", ["PT"]),
        ("Trinidad and Tobago", ["TT"]),
    ],
)
def test_a_town_is_not_in_the_country_of_one_of_its_words(name: str, codes: list[str]) -> None:
    assert list(countries.codes(name)) == codes

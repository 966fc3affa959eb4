"""The vocabulary: a model's slips cost no fact, and no slip gets through as a fact."""

import pytest

from summarizer import kinds, vocabulary

ENTRY = kinds.load("cooperation").entry


def test_a_null_is_the_default() -> None:
    entry = ENTRY.model_validate(
        {"event": {"headline": "x", "type": "visit", "evidence": None}, "partners": None}
    )

    assert entry.model_dump()["partners"] == []


@pytest.mark.parametrize(
    ("given", "kept"),
    [("visit", "visit"), ("Centre Launch", "centre_launch"), ("party", "other"), (7, "other")],
)
def test_a_value_outside_a_closed_list_becomes_the_one_that_claims_least(
    given: object, kept: str
) -> None:
    entry = ENTRY.model_validate({"event": {"headline": "x", "type": given}})

    assert entry.model_dump()["event"]["type"] == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [("CN", "CN"), ("fr", "FR"), ("China", None), ("", None), (3, None), ("ФР", None)],
)
def test_a_country_is_two_letters_or_none(given: object, kept: str | None) -> None:
    assert vocabulary.Place.model_validate({"country": given}).country == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2017-06-16", "2017-06-16"),
        ("2017-06", "2017-06"),
        ("2017", "2017"),
        ("2017-06-16T09:00:00Z", "2017-06-16"),
        ("16 June", None),
        (20170616, None),
    ],
)
def test_a_date_is_iso_8601_or_none(given: object, kept: str | None) -> None:
    assert vocabulary.EventDate.model_validate({"start": given}).start == kept


def test_statuses_stand_from_the_strongest_to_the_weakest() -> None:
    assert vocabulary.STATUSES == ("achieved", "agreed", "planned", "discussed")


def test_parts_are_frozen() -> None:
    quote = vocabulary.Quote(quote="x")

    with pytest.raises(ValueError, match="frozen"):
        quote.quote = "y"

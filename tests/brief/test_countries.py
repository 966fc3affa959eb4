"""Countries: one is printed where a name or a quote tells it, not where a town's name may."""

import pytest

from schemas.cooperation import Event, Partner
from summarizer.brief import countries


def _partner(name: str, code: str | None, role: str = "visitor") -> Partner:
    return Partner.model_validate({"name": name, "kind": "hospital", "role": role, "country": code})


def _event(code: str | None) -> Event:
    return Event.model_validate(
        {"headline": "They met", "type": "visit", "place": {"country": code}}
    )


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Elm Hospital of Kenya", []),
        ("Elm Hospital", ["Guests from Kenya came."]),
        ("Elm Hospital", ["Kenyan nurses came."]),
        ("Elm Hospital", ["A Kenyan-Danish ward opened."]),
        ("榆树医院", ["来自榆树医院"]),
    ],
    ids=["in the name", "a country", "an adjective", "in a compound", "Chinese"],
)
def test_a_country_that_words_tell_is_told(name: str, texts: list[str]) -> None:
    assert countries.told(_partner(name, "KE"), None, texts)


def test_a_country_that_only_a_towns_name_may_tell_is_not() -> None:
    assert not countries.told(_partner("Canterbury Hospital", "GB"), _event("NZ"), ["They met."])
    assert not countries.told(_partner("Elm Hospital", None), None, ["Guests from Kenya came."])


def test_countries_are_told_where_they_differ_from_each_other_or_from_the_place() -> None:
    here, there = _partner("Elm Hospital", "KE"), _partner("Fen College", "DK")
    unknown = _partner("Roe Trust", None)

    assert countries.differ([here, there], _event("KE"))
    assert countries.differ([there, unknown], _event("KE"))
    assert countries.differ([here, unknown], _event(None))
    assert not countries.differ([here, unknown], _event("KE"))
    assert not countries.differ([unknown], _event("KE"))


def test_a_house_of_several_states_has_none_beside_it() -> None:
    commission = _partner("African Union Commission", "ET", "host")

    assert not countries.told(commission, _event("ET"), ["They met in Ethiopia."])


@pytest.mark.parametrize(
    ("role", "told"), [("host", True), ("signatory", True), ("visitor", False)]
)
def test_the_house_where_it_happened_is_in_the_country_where_it_happened(
    role: str, told: bool
) -> None:
    assert countries.told(_partner("Elm Hospital", "KE", role), _event("KE"), []) is told

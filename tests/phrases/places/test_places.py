"""Which country a name belongs to."""

import pytest

from summarizer.phrases import places
from summarizer.phrases.places import cities, nationality, settled


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Vietnam", "VN"),
        ("Viet Nam", "VN"),
        ("the Netherlands", "NL"),
        ("UK", "GB"),
        ("Vietnamese", "VN"),
        ("Hubei", "CN"),
        ("Wuhan", "CN"),
        ("São Paulo", "BR"),
        ("Sao Paulo", "BR"),
        ("Xi’an", "CN"),
        ("武汉", "CN"),
        ("法国", "FR"),
        ("Allemagne", "DE"),
    ],
)
def test_a_place_in_any_spelling_tells_its_country(name: str, code: str) -> None:
    assert places.country(name) == code


@pytest.mark.parametrize("name", ["Cambridge", "us", "in", "University", ""])
def test_a_name_that_leaves_doubt_tells_none(name: str) -> None:
    assert places.country(name) is None


def test_a_demonym_is_no_place() -> None:
    assert places.demonym("Kenyan") == "KE"
    assert not places.is_place("Kenyan")


def test_a_city_is_no_country() -> None:
    assert places.city_country("Nairobi") == "KE"
    assert places.is_place("Nairobi")
    assert not places.is_country("Nairobi")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Hanoi Medical University", "VN"),
        ("French Embassy in Hanoi", "FR"),
        ("Embassy of Japan in Vietnam", "JP"),
        ("Embassy of the Republic of China", "TW"),
        ("Government of the People's Republic of China", "CN"),
        ("Embassy of the Grand Duchy in Vientiane", None),
        ("Embassy of Japan in Benin", "JP"),
        ("Shanghai Cooperation Organization", None),
        ("Delegation of the European Union to Armenia", None),
        ("UNICEF Kenya", None),
        ("Indian Ocean Commission", None),
        ("China-Belarus Traditional Chinese Medicine Center", None),
        ("Corvo Ethiopian Community Association", None),
        ("Friends of Mwanza", None),
        ("Nairobi-Ashe Foundation", None),
        ("Fondation Hellef fir Laos", None),
        ("Medical Bridge for Nepal", None),
        ("Kinderhilfe Nepal e.V.", "DE"),
        ("Tongan Ministry of Health", "TO"),
        ("Trinidad Eye Hospital", "TT"),
        ("American University of Beirut", None),
        ("Northern Teaching Hospital", None),
        ("School of Health of Foz do Lima", None),
        ("Royal Medical Services of the Hashemite Kingdom of Jordan", "JO"),
        ("Ministry of Health of the Democratic Republic of the Congo", "CD"),
        ("U.S. Consulate General in Lagos", "US"),
        ("EMBASSY OF THE REPUBLIC OF BULGARIA", "BG"),
        ("Hospital San Rafael", None),
    ],
)
def test_an_organisation_belongs_where_its_name_says(name: str, code: str | None) -> None:
    assert nationality.of(name) == code


@pytest.mark.parametrize(
    ("name", "shared"),
    [
        ("African Union Commission", True),
        ("Organization of Turkic States", True),
        ("Elm Agency of the United Nations", True),
        ("South African Medical Association", False),
        ("Asian Medical University", False),
    ],
)
def test_a_house_of_several_states_is_told_by_its_name(name: str, shared: bool) -> None:
    assert nationality.is_shared(name) is shared


def test_the_table_names_its_licence() -> None:
    licence = places.TABLE.with_name("places.LICENSE").read_text(encoding="utf-8")

    assert "GeoNames" in licence
    assert "Creative Commons Attribution" in licence


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met in Phnom Penh and in NAIROBI.", ["Phnom Penh", "NAIROBI"]),
        ("It stands in Hyderabad, far from WHO.", ["Hyderabad"]),
        ("San Mission Riverside Hospital", []),
    ],
)
def test_cities_are_found_in_running_text(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in cities.find(text)] == found


def test_a_city_of_several_countries_lies_in_none_for_sure() -> None:
    assert places.city_countries("Hyderabad") == {"IN", "PK"}
    assert places.city_country("Hyderabad") is None
    assert places.city_countries("Oakvale") == frozenset()


def test_no_country_is_taken_for_a_city_elsewhere() -> None:
    assert places.country("Jamaica") == "JM"
    assert not places.city_countries("Jamaica")


@pytest.mark.parametrize(
    "word", ["New", "NEW", "Antigua", "San", "The", "Bosnia", "Phnom", "Zürich"], ids=str
)
def test_a_word_that_opens_a_longer_name_may_go_on(word: str) -> None:
    assert places.may_go_on(word)


@pytest.mark.parametrize("word", ["Nairobi", "Professor", "new"], ids=str)
def test_a_word_that_opens_no_longer_name_of_a_place_does_not(word: str) -> None:
    assert not places.may_go_on(word)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Trinidad and Tobago", "TT"),
        ("Bosnia and Herzegovina", "BA"),
        ("Saint Vincent and the Grenadines", "VC"),
        ("St. Lucia", "LC"),
        ("St Kitts and Nevis", "KN"),
    ],
)
def test_a_country_may_be_spelt_out_or_shortened(name: str, code: str) -> None:
    assert places.country(name) == code


def test_a_country_is_not_the_city_that_its_name_begins_with() -> None:
    assert list(cities.find("College, Trinidad and Tobago", places.sited)) == []


@pytest.mark.parametrize("name", ["Papua New Guinea", "Trinidad and Tobago", "Côte d’Ivoire"])
def test_a_country_ends_with_a_word_that_ends_one(name: str) -> None:
    assert places.is_country(name)
    assert places.ends_country(name.rpartition(" ")[2])
    assert not places.ends_country("Hospital")


def test_a_city_s_name_that_is_somebody_s_is_not_behind_a_house() -> None:
    assert settled.behind("Oak Fund, Regina Roe; Elm Fund, Lima", 8) == settled.Site()
    assert settled.behind("Oak Fund, Regina; Elm Fund", 8) == settled.Site("Regina", "CA")

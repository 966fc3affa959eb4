"""Countries that a text states, and those that the name of a place tells."""

import pytest
from checking import article, check, entry, partner, record


@pytest.mark.parametrize(
    ("name", "behind", "given", "kept"),
    [
        ("Wellington Hospital", " (New Zealand)", "NZ", "NZ"),
        ("Barcelona Clinic", ", Argentina,", "AR", "AR"),
        ("Barcelona Clinic", "", "AR", "ES"),
        ("Barcelona Clinic", " and a girl of Argentina", "AR", "ES"),
        ("Clinic of Barcelona", " and a girl of Argentina", "AR", "ES"),
        ("Great Barcelona Clinic", " and a girl of Argentina", "AR", "AR"),
        ("Great Barcelona Clinic", " and a girl", "AR", "ES"),
    ],
)
def test_a_country_stated_behind_a_name_wins_over_that_of_a_town_in_it(
    name: str, behind: str, given: str, kept: str
) -> None:
    said = f"Guests came from {name}"
    text = f"Doctors meet\n\n{said}{behind} on 14 March.\n"
    event = {"headline": "Doctors meet", "type": "visit", "evidence": [{"quote": said}]}
    told = record(event=event, partners=[partner(name, said, country=given)])

    kept_so = entry(check(told, of=article(text)))["partners"][0]["country"]

    assert kept_so == kept


def test_a_city_that_is_well_known_in_two_countries_is_in_the_one_that_the_text_names() -> None:
    said = "Guests from Kuwait came to Tripoli"
    text = f"Doctors meet\n\n{said} on 14 March. The north of Lebanon has two wards.\n"
    place = {"city": "Tripoli", "country": "LB"}
    event = {"headline": "Doctors meet", "type": "visit", "place": place}
    told = record(event={**event, "evidence": [{"quote": said}]})

    assert entry(check(told, of=article(text)))["event"]["place"]["country"] == "LB"


@pytest.mark.parametrize(
    ("city", "given", "text"),
    [
        ("Danao", "PH", "The ward opened in Danao on 14 March."),
        ("Oakvale", "NA", "The ward opened in Oakvale on 14 March. Tel. +264 61 200 0000"),
    ],
    ids=["a smaller town", "a number"],
)
def test_a_smaller_town_or_a_number_of_its_page_tells_the_country(
    city: str, given: str, text: str
) -> None:
    place = {"city": city, "country": given}
    told = record(event={"place": place, "evidence": [{"quote": text}]})

    assert entry(check(told, of=article(text)))["event"]["place"]["country"] == given


def test_whom_a_house_helps_is_not_where_it_is() -> None:
    said = "Guests came from Kite Friends of Ethiopia, a Bergen-based association"
    told = record(partners=[partner("Kite Friends of Ethiopia", said, country="NO")])

    checked = entry(check(told, of=article(f"{said} on 14 March.\nBergen, Norway\n")))

    assert checked["partners"][0]["country"] == "NO"


def test_a_word_that_many_a_house_is_called_by_tells_no_country() -> None:
    said = "It was given to Savannah Hospital, Tamale"
    told = record(partners=[partner("Savannah Hospital", said, country="GH")])

    checked = entry(
        check(told, of=article(f"{said} on 14 March. It lies in the north of Ghana.\n"))
    )

    assert checked["partners"][0]["country"] == "GH"


@pytest.mark.parametrize(
    ("name", "before", "given"),
    [
        ("Barcelona nel Corvo", "the Italian association ", "IT"),
        ("U.S. Consulate General in Lagos", "the ", "US"),
        ("Hospital Santa Rosa de Lima", "a girl of Colombia met the ", "CO"),
    ],
    ids=["a nation beside it", "a mission is its sender's", "a saint's home"],
)
def test_a_town_in_a_name_may_not_be_where_it_is(name: str, before: str, given: str) -> None:
    said = f"Guests came from {before}{name}"
    told = record(partners=[partner(name, said, country=given)])

    checked = entry(check(told, of=article(f"{said} on 14 March, to Nigeria.\n")))

    assert checked["partners"][0]["country"] == given

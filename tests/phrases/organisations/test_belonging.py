"""Which country the houses of an event belong to."""

from dataclasses import replace

import pytest

from summarizer.phrases.names import organisations
from summarizer.phrases.organisations import belonging
from summarizer.phrases.organisations.houses import House, gather
from summarizer.phrases.places import nationality


def _house(name: str, kind: str, country: str | None = None) -> House:
    return House(name, kind, "", country=country)


def test_who_owns_the_page_is_where_its_address_is() -> None:
    ours = _house("Oakvale Medical University", "university")

    belonging.settle([(ours, "signatory")], None, [ours], "LK")

    assert ours.country == "LK"


def test_the_host_is_where_the_event_is() -> None:
    host, guest = _house("Oakvale Hospital", "hospital"), _house("Lakeside Clinic", "hospital")

    belonging.settle([(host, "host"), (guest, "visitor")], "KE", [], None)

    assert (host.country, guest.country) == ("KE", None)


def test_the_one_of_the_chief_sides_that_is_left_is_where_the_event_is() -> None:
    ours, guest = _house("Elm College", "university"), _house("Fen Clinic", "hospital", "ET")
    payer = _house("Ash Association", "ngo")

    belonging.settle(
        [(ours, "signatory"), (guest, "signatory"), (payer, "supporter")], "US", [], None
    )

    assert (ours.country, payer.country) == ("US", None)


def test_who_signed_where_guests_from_abroad_came_is_there() -> None:
    ours, guest = _house("Elm College", "university"), _house("Fen Clinic", "hospital", "SE")
    toured = _house("Oak Hospital", "hospital", "UG")

    belonging.settle([(ours, "signatory"), (guest, "visitor"), (toured, "host")], "UG", [], None)

    assert ours.country == "UG"


def test_the_organiser_on_its_own_page_is_where_the_event_is() -> None:
    ours = _house("Oakvale Hospital", "hospital")
    other, guest = _house("Elm Hospital", "hospital"), _house("Fen Clinic", "hospital", "FR")

    belonging.settle(
        [(ours, "organizer"), (other, "organizer"), (guest, "visitor")], "KE", [ours], None
    )

    assert (ours.country, other.country) == ("KE", None)


def test_the_ministry_whose_page_it_is_may_act_abroad() -> None:
    ours, other = _house("Ministry of Health", "government"), _house("Elm Hospital", "hospital")

    belonging.settle([(ours, "participant"), (other, "host")], "KE", [ours], None)

    assert (ours.country, other.country) == (None, "KE")


def test_a_ministry_of_health_without_more_is_that_of_the_place() -> None:
    here = _house("Ministry of Health", "government")
    abroad = _house("Ministry of Health, Labour and Welfare", "government")

    belonging.settle([(here, "participant"), (abroad, "supporter")], "MN", [], None)

    assert (here.country, abroad.country) == ("MN", None)


def test_a_hospital_that_is_given_something_is_where_it_is_given() -> None:
    giver = _house("Kite Foundation", "ngo", "DK")
    receiver = _house("Elm Hospital", "hospital")

    belonging.settle([(giver, "supporter"), (receiver, "subject")], "GH", [], None)

    assert receiver.country == "GH"


@pytest.mark.parametrize("name", ["African Union Commission", "Elm Agency of the United Nations"])
def test_a_house_of_several_states_is_of_none(name: str) -> None:
    ours = _house(name, "government")

    belonging.settle([(ours, "host")], "ET", [], None)

    assert ours.country is None


@pytest.mark.parametrize(
    ("name", "role", "country"),
    [
        ("Ministry of Education and Sports", "participant", "FJ"),
        ("Ministry of Foreign Affairs", "participant", None),
        ("Ministry of Health and Medical Services", "subject", "FJ"),
        ("Ministry of Public Health", "participant", "FJ"),
        ("Ministry of Public Health", "visitor", None),
        ("Labasa Hospital", "subject", "FJ"),
        ("Elm Hospital", "subject", None),
    ],
)
def test_a_bare_ministry_and_a_house_called_after_a_town_are_at_home(
    name: str, role: str, country: str | None
) -> None:
    house, other = _house(name, "hospital"), _house("Oakvale University", "university")

    belonging.settle([(house, role), (other, "visitor")], "FJ", [], None)

    assert house.country == country


@pytest.mark.parametrize(
    ("others", "country"),
    [
        ([("Lakeside University", "NL")], "GH"),
        ([("Lakeside University", "GH")], None),
        ([("Lakeside University", None)], None),
        ([], None),
    ],
    ids=["all others come from abroad", "another is from here", "two are left", "alone"],
)
def test_the_only_one_left_is_from_here(
    others: list[tuple[str, str | None]], country: str | None
) -> None:
    left = _house("Oakvale Medical College", "university")
    rest = [(_house(name, "university", code), "signatory") for name, code in others]

    belonging.settle([(left, "signatory"), *rest], "GH", [], None)

    assert left.country == country


def test_the_next_of_a_list_says_nothing_of_the_one_before() -> None:
    text = "Oakvale Burns Hospital, Kenya Medical College and others signed."

    (first, *_) = gather(text, organisations(text))

    assert first.country is None


def test_a_part_of_a_city_is_in_its_country() -> None:
    assert nationality.of("Medical Center Hamburg-Altona") == "DE"


def test_a_place_of_the_visitors_is_none_of_the_hosts() -> None:
    host = _house("Oakvale Hospital", "hospital")
    guest = _house("Lakeside Clinic", "hospital", "LT")

    belonging.settle([(host, "host"), (guest, "visitor")], "LT", [], None)

    assert host.country is None


def test_a_mission_is_not_of_where_its_address_is() -> None:
    ours = _house("Embassy of the Grand Duchy", "government")

    belonging.settle([(ours, "host")], "LA", [ours], "LA")

    assert ours.country is None


def test_where_somebody_of_our_house_comes_from_is_not_where_it_is() -> None:
    text = "Oakvale College has guests. Students of our college from Tajikistan came."
    mention, *_ = organisations(text)
    ours = replace(mention, start=text.index("our college"), end=text.index(" from Taj"))

    (house,) = gather(text, [mention, ours])

    assert house.country is None


def test_the_ministry_of_a_page_from_elsewhere_may_be_that_countrys() -> None:
    ministry = _house("Ministry of Health and Population", "government")
    other = _house("Oakvale Clinic", "hospital")

    belonging.settle([(ministry, "organizer"), (other, "subject")], "SS", [], "EG")

    assert ministry.country is None


def test_the_address_of_a_page_goes_before_a_region_in_its_owners_name() -> None:
    ours = _house("Paraná Medical University", "university", "BR")

    belonging.settle([(ours, "signatory")], None, [ours], "AR")

    assert ours.country == "AR"


def test_friends_of_a_town_agencies_of_many_states_and_missions_are_not_where_it_is() -> None:
    host = _house("Corvo Hospital", "hospital")
    friends = _house("Grampian Friends of Bo", "ngo")
    agency = _house("Inter-African Health Agency", "ngo")
    mission = _house("Embassy of the Grand Duchy", "government")

    belonging.settle([(host, "host"), (friends, "supporter")], "SL", [], None)
    belonging.settle([(agency, "supporter")], None, [agency], "MW")
    belonging.settle([(host, "host"), (mission, "organizer")], "LA", [], None)

    assert (friends.country, agency.country, mission.country) == (None, None, None)


def test_an_office_abroad_is_its_senders() -> None:
    office = _house("Swiss Contribution Office in Bucharest", "government")

    belonging.settle([(office, "participant")], "RO", [], None)

    assert office.country is None
    assert nationality.of(office.name) == "CH"
    assert nationality.of("Birmingham Gate NHS Trust") == "GB"


def test_of_hospitals_of_two_lands_none_is_where_the_gift_is_by_that_alone() -> None:
    ours, theirs = (_house(f"{name} Hospital", "hospital") for name in ("Elm", "Fen"))
    ours.country = "JP"
    school = _house("Minsk Academy", "university", "BY")
    given = [(each, "subject") for each in (ours, theirs, school)]

    belonging.settle([*given, (_house("Ash Fund", "ngo"), "supporter")], "JP", [], None)

    assert theirs.country is None

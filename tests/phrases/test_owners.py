"""Whose page it is."""

import pytest

from summarizer.phrases import organisations, owners
from summarizer.phrases.organisations import known
from summarizer.phrases.organisations.houses import House


def _houses(names: list[str]) -> list[House]:
    return [House(each, known.kind(each), known.head_of(each)) for each in names]


PAGE = "Lakeside Hospital\nNews\n\nGuests call\n\nThe guests thanked the Hospital.\n"


def test_the_line_on_top_tells_whose_page_it_is() -> None:
    assert owners.name(PAGE, None) == "Lakeside Hospital"


@pytest.mark.parametrize("desk", ["Customer Center > Press Room", "Corvo Presse Agency (CPA)"])
def test_a_desk_or_an_agency_owns_no_event(desk: str) -> None:
    text = f"{desk}\n\nHarbour Hospital and Fen College signed an agreement.\n"

    assert owners.name(text, None) is None


def test_a_name_in_another_language_on_top_is_not_taken_for_the_houses_own() -> None:
    assert (
        owners.name(PAGE.replace("Lakeside Hospital", "Szpital Kliniczny Lakeside"), None) is None
    )


def test_the_hospital_with_a_capital_is_the_owners() -> None:
    found = owners.mentions(PAGE, "Lakeside Hospital", organisations.organisations(PAGE))

    assert [(m.name, PAGE[m.start : m.end]) for m in found] == [
        ("Lakeside Hospital", "the Hospital"),
    ]


@pytest.mark.parametrize(
    ("others", "silent"),
    [
        (["Riverton University"], True),
        (["Lakeside School of Nursing"], False),
        (["Läkesidé Clinic"], False),
        (["Union Clinic of LH"], False),
    ],
)
def test_an_owner_acts_silently_unless_it_may_be_one_of_the_others(
    others: list[str], silent: bool
) -> None:
    house = owners.silent(PAGE, None, part=False, others=_houses(others))

    assert (house is not None) is silent


@pytest.mark.parametrize(
    ("told", "others", "silent"),
    [
        ("The Minister met guests.", ["Riverton University"], True),
        ("Guests came.", ["Riverton University"], False),
        ("The Minister met guests.", ["Ministry of Sports"], False),
    ],
    ids=["its minister acts", "nobody of it acts", "another ministry's minister"],
)
def test_a_ministry_without_a_name_acts_on_its_page_where_its_minister_does(
    told: str, others: list[str], silent: bool
) -> None:
    page = f"Ministry of Health\nNews\n\nGuests call\n\n{told}\n"

    house = owners.silent(page, "Ministry of Health", part=False, others=_houses(others))

    assert (house is not None) is silent


@pytest.mark.parametrize(
    ("page", "owner"),
    [
        ("Menu | News\n\nGuests call\n\nText.\n\nLakeside Hospital\nTel: 1\n", "Lakeside Hospital"),
        ("Corvo Institute of Arts (CIA)\nNews\n\nGuests call\n", "Corvo Institute of Arts"),
        ("Corvo Isle University (CIUMA)\nNews\n\nGuests call\n", "Corvo Isle University"),
        ("Government of Corvo\nMinistry of Corvo Health\n\nCall\n", "Ministry of Corvo Health"),
        ("# Call\n*Lakeside Hospital, Republic of Albania*\n\nText.\n", "Lakeside Hospital"),
        ("Call\nLakeside Hospital, London\n\nText.\n", "Lakeside Hospital"),
        ("Call\nLakeside Hospital opens\n\nText.\n", None),
        ("Lakeside Hospital receives many guests from all over the world\n\nText.\n", None),
        ("Call Center (0341) 111\n\nText.\n", None),
    ],
    ids=[
        "alone in the footer",
        "its letters beside it",
        "odd letters beside it",
        "a state's",
        "beside its state",
        "beside its town",
        "a headline without its page",
        "a headline",
        "a desk",
    ],
)
def test_a_line_that_is_a_name_and_no_more_tells_it_too(page: str, owner: str | None) -> None:
    assert owners.name(page, None) == owner


@pytest.mark.parametrize(
    ("others", "silent"),
    [
        (["Kite Fund"], True),
        (["Riverton University"], False),
        (["UMAR"], False),
    ],
    ids=["none of its sort", "it may be that in English", "it may be by its letters"],
)
def test_an_owner_by_its_own_languages_name_acts_where_no_other_may_be_it(
    others: list[str], silent: bool
) -> None:
    page = "Universidad Miguel Artal de Rioja\nHonours\n\nGuests call\n\nThe rector spoke.\n"

    house = owners.silent(page, page.splitlines()[0], part=False, others=_houses(others))

    assert (house is not None) is silent


@pytest.mark.parametrize(
    ("told", "owner"),
    [
        ("Our hospital signed it.", "Lakeside Hospital"),
        ("They signed it.", None),
        ("Our hospital, the Lakeside Clinic, signed it.", None),
    ],
    ids=["told of", "not told of", "told by another name"],
)
def test_a_site_that_the_text_does_not_name_is_our_hospital(told: str, owner: str | None) -> None:
    assert owners.name(f"Guests call\n\n{told}\n", "Lakeside Hospital") == owner


@pytest.mark.parametrize(
    "behind", [", Norfolk, Va. | Posted 3 May", " – Rosario, Argentina", " | Newsletter"]
)
def test_town_state_and_what_a_bar_parts_leave_the_name_alone(behind: str) -> None:
    page = f"# Call\n*Corvo School of Medicine{behind}*\n\nText.\n"

    assert owners.name(page, None) == "Corvo School of Medicine"


def test_letters_given_beside_the_owners_name_are_the_owner() -> None:
    page = "Corvo Institute of Marine Arts (COIMA)\nNews\n\nCOIMA signs a pact\n"

    (found,) = owners.mentions(page, "Corvo Institute of Marine Arts", [])[-1:]

    assert page[found.start : found.end] == "COIMA"
    assert found.name == "Corvo Institute of Marine Arts"


def test_letters_within_a_word_are_not_the_owner() -> None:
    page = "Corvo Institute of Marine Arts (COIMA)\n\nECOIMA and a COIMA-led team met COIMA\n"

    found = owners.mentions(page, "Corvo Institute of Marine Arts", [])

    assert [each.start for each in found] == [page.index("COIMA"), page.rindex("COIMA")]


def test_the_owners_letters_are_told_anywhere_on_its_page() -> None:
    page = "Lakeside Hospital (LKHO) is busy. LKHO signed a pact."
    part = page.replace("Lakeside Hospital (LKHO)", " " * 24)

    found = owners.mentions(part, "Lakeside Hospital", [], page)

    assert [part[m.start : m.end] for m in found] == ["LKHO"]


@pytest.mark.parametrize(
    ("letterhead", "told", "owner"),
    [
        ("COLLEGE OF HEALTH SCIENCES, CORVO", "The College had guests.", True),
        ("TEACHING HOSPITAL CORVO", "Four guests were at this hospital all week.", True),
        ("COLLEGE OF HEALTH SCIENCES, CORVO", "Some college had guests.", False),
        ("TEACHING HOSPITAL NEWS", "Four guests were at this hospital all week.", False),
    ],
)
def test_a_letterhead_of_common_words_is_the_house_that_the_text_tells_of(
    letterhead: str, told: str, owner: bool
) -> None:
    found = owners.name(f"{letterhead}\n\n{told}\n", None)

    assert found == (letterhead.partition(",")[0] if owner else None)


def test_half_a_line_is_nobodys_letterhead() -> None:
    text = (
        "News\n"
        + "Some words of the day. " * 16
        + "\nKite Dental Hospital and nurses of Corvo met.\n"
    )

    assert owners.name(text, None) is None


def test_a_letterhead_of_common_words_takes_part_once() -> None:
    page = "COLLEGE OF HEALTH SCIENCES, CORVO\n\nThe College had guests of Riverton University.\n"

    found = owners.silent(page, None, part=False, others=_houses(["Riverton University"]))
    again = owners.silent(page, None, part=False, others=_houses(["COLLEGE OF HEALTH SCIENCES"]))

    assert found and found.name == "COLLEGE OF HEALTH SCIENCES"
    assert again is None


def test_a_ministry_is_none_of_the_other_houses_of_its_nation() -> None:
    page = "MINISTRY OF HEALTH OF THE KYRGYZ REPUBLIC\n\nThe Deputy Minister opened a ward.\n"

    beside = owners.silent(page, None, part=False, others=_houses(["Kyrgyz State Academy"]))
    itself = owners.silent(page, None, part=False, others=_houses(["Kyrgyz Ministry of Health"]))

    assert beside and not itself


def test_our_foundation_is_the_foundation_whose_page_it_is() -> None:
    page = "Kestrel Hand Foundation\n\nSix fridges\n\nOn Friday our foundation handed over six.\n"

    found = owners.mentions(page, "Kestrel Hand Foundation", organisations.organisations(page))

    assert "our foundation" in [page[m.start : m.end] for m in found]


def test_a_silent_owner_has_the_country_of_its_name() -> None:
    page = "Embassy of Finland\nOakvale\n\nA ward opens\n\nIt was opened on Friday.\n"

    house = owners.silent(page, "Embassy of Finland", part=False, others=[])

    assert house and house.country == "FI"


def test_our_academy_is_the_owners_with_a_capital_too() -> None:
    text = "On 9 May our Academy gave two incubators to Corvo Hospital."

    found = owners.mentions(text, "Lakeside Academy", organisations.organisations(text))

    assert [text[m.start : m.end] for m in found] == ["our Academy"]


def test_the_country_behind_a_letterhead_goes_before_that_of_a_region_in_the_name() -> None:
    page = "Paraná Lakeside University – Rosario, Argentina\n\nGuests call\n\nWe met them.\n"

    owner = owners.silent(page, "Paraná Lakeside University", part=False, others=[])

    assert owner and owner.country == "AR"


def test_at_this_hospital_keeps_its_at() -> None:
    page = PAGE.replace("The guests thanked the Hospital.", "The guests stayed at this hospital.")

    found = owners.mentions(page, "Lakeside Hospital", organisations.organisations(page))

    assert [page[m.start : m.end] for m in found] == ["this hospital"]


def test_what_sort_of_house_a_university_is_keeps_no_page() -> None:
    site = 'EDUCATIONAL ESTABLISHMENT "KITE STATE MEDICAL UNIVERSITY"'

    assert owners.name(f"{site}\n\n{PAGE}", site) != "EDUCATIONAL ESTABLISHMENT"

"""What a line points at has to be named before it, or in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.statements import pointing

TOLD = "Oslo Hospital opens a burns unit in Lima with Norwegian Care Network (NCN)"
NAMES = ["Oslo Hospital", "Lima Clinic"]


@pytest.mark.parametrize(
    "line",
    [
        "The unit has eight beds",
        "The number of beds in the country doubled",
        "Eight beds given to the ward of Lima Clinic",
        "Nurses trained at the clinic for three years",
        "The two institutions are to share records",
        "NCN is to pay for EUR 300 of it, MRI scans and PCR tests",
        "A van was bought, and the driver of the van trained",
        "The installation of a lamp was paid for by Norway",
        "“The unit will have 12 beds”",
        "Screening by the telestroke network Adria-Net",
        "The burns unit jointly undertook 17 studies",
        "Rector Ana Roe and her delegation toured eight wards",
        "His Excellency Bo Ray gave JSC Medtek and Fen Labs LLP ten beds",
        "Lima bought four QRST machines within the scheme Interreg WXY",
        "The ceremony was followed by a course for ten nurses",
        "Nine in ten of those eligible were given a lamp",
    ],
)
def test_what_is_told_or_certain_can_be_spoken_of(line: str) -> None:
    assert pointing.loose(line, TOLD, NAMES) is None


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("The programme trains 26 nurses", "the programme"),
        ("Lamps were bought by the foundation in March", "the foundation"),
        ("The Embassy will grant two scholarships", "the Embassy"),
        ("In the meantime six nurses were trained", "In the meantime"),
        ("Another nine doctors will follow", "Another"),
        ("Six nurses were trained there", "there"),
        ("The work is paid for by the QRST", "QRST"),
        ("The three schools of the WXYZ have met", "WXYZ"),
        ("A second group of 15 will go to Lima", "group of 15"),
        ("29 were carried out by Lima Clinic", "29 were"),
        ("A further 16 will join before May", "A further 16 will"),
        ("For the first time it has a chapter on burns", "For the first time it "),
    ],
)
def test_what_nothing_introduces_is_loose(line: str, lost: str) -> None:
    assert pointing.loose(line, TOLD, NAMES) == lost


def test_a_house_that_may_be_one_of_two_is_loose() -> None:
    line = "The hospital will send six nurses"

    assert pointing.loose(line, TOLD, ["Oslo Hospital"]) is None
    assert pointing.loose(line, TOLD, ["Oslo Hospital", "Lima Hospital"]) == "the hospital"


def test_two_sides_are_two_where_the_brief_names_two() -> None:
    line = "The two sides will meet in May"

    assert pointing.loose(line, TOLD, NAMES) is None
    assert pointing.loose(line, TOLD, [*NAMES, "Bergen Fund"]) == "The two sides"


def test_the_partners_are_those_above_however_many() -> None:
    assert pointing.loose("The partners will meet in May", TOLD, [*NAMES, "Bergen Fund"]) is None


def test_a_thing_named_in_passing_is_missed_only_where_the_line_is_told_of_it() -> None:
    assert pointing.loose("The microscope will be shown in May", TOLD, NAMES) == "the microscope"
    assert pointing.loose("Ten doctors will use the microscope", TOLD, NAMES) is None
    assert pointing.loose("Ten doctors will visit the clinic", "", []) == "the clinic"


def test_initials_within_the_name_of_a_house_are_a_part_of_it() -> None:
    assert pointing.loose("The Second Hospital of ABCU will train six nurses", TOLD, NAMES) is None
    assert pointing.loose("Oslo will train six nurses for ABCU", TOLD, NAMES) == "ABCU"


@given(st.text(max_size=200), st.text(max_size=100))
def test_any_line_is_judged(line: str, told: str) -> None:
    assert pointing.loose(line, told) != ""


def test_what_the_line_itself_tells_is_not_missed() -> None:
    course = "Oslo gave a course that lasted two days, and ten nurses benefited from it"

    assert pointing.loose(course, TOLD, NAMES) is None
    assert pointing.loose("Ten nurses benefited from it", TOLD, NAMES) == "it"
    assert pointing.loose("Oslo gave Lima drugs such as insulin", TOLD, NAMES) is None
    assert (
        pointing.loose(
            "Oslo signed two papers, one with Lima and the other with Bergen", TOLD, NAMES
        )
        is None
    )


def test_who_is_named_as_speaking_may_say_our() -> None:
    assert pointing.loose("Ana Berg: “Two of our nurses will go to Lima”", TOLD, NAMES) is None
    assert pointing.loose("“Two of our nurses will go to Lima”", TOLD, NAMES) == "our"


def test_of_three_names_the_two_in_the_headline_are_the_sides() -> None:
    names = ["Oslo Fund", "Lima Clinic", "Bergen Bank"]
    line = "The two institutions will train nurses"

    assert pointing.loose(line, "Oslo Fund and Lima Clinic sign", names) is None
    assert pointing.loose(line, "Oslo Fund signs", names) == "The two institutions"


def test_a_thing_with_a_number_and_a_name_is_known() -> None:
    said = "The two-day 5th River Forum was held at Riverton University"

    assert pointing.loose(said, "News") is None
    assert pointing.loose(said.replace("5th River Forum", "forum"), "News") == "the two-day forum"


def test_of_what_counts_something_only_a_nameless_house_or_thing_is_a_riddle() -> None:
    told, names = "Oslo and Lima open a ward", ["Oslo Hospital", "Lima Trust"]

    assert pointing.adrift("The equipment cost 4 million euros", told, names) is None
    assert pointing.adrift("Both parties will pay 2 million euros", told, names) is None
    assert pointing.adrift("The university paid 4 million euros", told, names) == "the university"
    assert pointing.adrift("The aim is to reach 95 per cent", told, names) == "the aim"
    assert pointing.adrift("The equipment was given to them", told, names) == "them"

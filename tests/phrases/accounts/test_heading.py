"""A page's own title heads its brief only where it tells who did what."""

import pytest

from summarizer.phrases.accounts.heading import Heading

HOUSES = {
    "Riverton University": ["Riverton University", "RU"],
    "the Harbour Hospital": ["Harbour Hospital"],
}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "RU hands over two scanners to Lakeland",
            "Riverton University hands over two scanners to Lakeland",
        ),
        (
            "Harbour Hospital visited Riverton University",
            "the Harbour Hospital visits Riverton University",
        ),
        (
            "A warm winter in the north: Riverton University sends nurses to the Harbour Hospital",
            "Riverton University sends nurses to the Harbour Hospital",
        ),
        ("RU to set up a burns ward", "Riverton University to set up a burns ward"),
    ],
)
def test_who_did_what_is_told_in_the_present_by_full_names(title: str, told: str) -> None:
    assert Heading.of(title, HOUSES, "donation").text == told


def test_a_country_acts_only_by_what_happens_at_such_an_event() -> None:
    assert Heading.of("Norway donates beds to Accra", HOUSES, "donation").named == 1
    assert Heading.of("Norway tours the wards of Accra", HOUSES, "donation").named == 0


@pytest.mark.parametrize(
    "title",
    [
        "Handing over of scanners to Harbour Hospital",
        "Rector visits Riverton University",
        "From 5 to 9 May Riverton University holds a course",
        "Riverton University visits the Hospital",
        "Photo: Riverton University opens its ward",
        "Riverton University named after Ana Berg",
        "Signing of the award of Riverton University",
        "Forum of Riverton University held in Oslo",
    ],
)
def test_a_title_in_which_nobody_known_acts_is_none(title: str) -> None:
    assert Heading.of(title, HOUSES, "visit") == Heading("", 0)


def test_who_acts_beside_those_that_are_sure_comes_first() -> None:
    built = "Riverton University and Lakeside Clinic sign an agreement"
    other = Heading.of("Harbour Hospital signs deal", HOUSES, "agreement_signing")
    field = Heading.of("RU agrees on nursing", HOUSES, "agreement_signing")
    same = Heading.of("RU signs deal", HOUSES, "agreement_signing")

    assert other.chosen(built, iter([])) == other.text
    assert field.chosen(built, iter([])) == field.text
    assert same.chosen(built, iter([])) == built
    assert Heading("", 0).chosen("", iter(["Harbour Hospital opens a ward"])) == (
        "Harbour Hospital opens a ward"
    )

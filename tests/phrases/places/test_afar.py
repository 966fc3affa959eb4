"""What tells that a deed was not done at home."""

import pytest

from summarizer.phrases.places import afar
from summarizer.phrases.places.settled import Site

OWN = ["Riverton Medical University"]


@pytest.mark.parametrize(
    "text",
    [
        "Our rector receives an honorary doctorate from the University of Porto.",
        "Dr Ana Ito, dean of our faculty, was conferred the title of Honorary Professor by the "
        "State Academy of Lviv.",
        "She is the laureate of the Elm medal, which the University of Porto awards to one person.",
        "The Elm Award, which is given every two years by Oak Hospital, found its owner.",
        "Nurse Okello has been awarded the Silver Medal by Oak Hospital in Gulu.",
    ],
)
def test_who_is_honoured_by_another_house_is_honoured_there(text: str) -> None:
    assert afar.honoured(text, OWN)


@pytest.mark.parametrize(
    "text",
    [
        "Riverton Medical University conferred an honorary doctorate on Jane Roe of Leeds.",
        "Jane Roe of Leeds received the Elm Medal from Riverton Medical University.",
        "Jane Roe was awarded the title of Honorary Professor by the Rector of the house.",
        "Our ward was given twenty beds by Oak Hospital.",
    ],
)
def test_whom_the_house_of_the_page_honours_is_honoured_at_home(text: str) -> None:
    assert not afar.honoured(text, OWN)


def test_a_page_written_in_one_place_of_a_deed_in_another_tells_no_place() -> None:
    freiburg = Site("Freiburg", "DE")

    assert afar.stays(freiburg, ["Elm opened a stroke unit in Kutaisi."]) == Site()
    assert afar.stays(freiburg, ["Elm took part in a forum in Georgia."]) == Site()
    assert afar.stays(freiburg, ["Elm opened a unit in Freiburg, in Germany."]) == freiburg
    assert afar.stays(freiburg, ["Elm opened a unit."]) == freiburg


def test_a_town_of_a_house_s_name_lies_in_a_country_that_its_page_tells() -> None:
    assert afar.foreign("Nurses of Botswana toured it.", "Athlone Hospital", "BW")
    assert not afar.foreign("South African nurses toured it.", "Athlone Hospital", "BW")
    assert not afar.foreign("Nurses toured it.", "Athlone Hospital", "ZA")
    assert not afar.foreign("Nurses toured it.", "University Hospital of Porto", None)
    assert not afar.foreign("Nurses toured it.", "Lakeside Hospital", None)


def test_where_a_house_has_its_seat_is_no_other_place() -> None:
    text = "The Board signed with the Connacht College of Physicians in Ireland."

    assert afar.stays(Site("Muscat", "OM"), [text]) == ("Muscat", "OM")

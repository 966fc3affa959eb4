"""A page's own title heads its brief whole, or by the part of it that tells the news."""

import pytest

from summarizer.phrases.accounts.own import Own

BODY = "Elm Hospital opened a burns ward in Lakeland. The letter of the nurses was read."


def _own(name: str) -> Own:
    return Own(name, BODY, ["Elm Hospital"], [], "Elm Hospital")


@pytest.mark.parametrize("name", ["Lakeland", "A letter of thanks", "The Elm Post"])
def test_a_place_a_sort_of_page_and_a_motto_head_nothing(name: str) -> None:
    assert list(_own(name).lines) == []


def test_each_part_that_may_tell_it_is_tried() -> None:
    lines = list(_own("Ready at last! Elm Hospital opens a burns ward").lines)

    assert lines == [
        "Ready at last! Elm Hospital opens a burns ward",
        "Elm Hospital opens a burns ward",
    ]


def test_where_nothing_heads_it_a_sentence_does_in_the_present() -> None:
    told = ["It rained.", "Elm Hospital opened a burns ward in Lakeland"]

    assert _own("Lakeland").last(told) == "Elm Hospital opens a burns ward in Lakeland"
    assert _own("").last(["Then the nurses of Elm Hospital opened a ward of burns"]) == (
        "The nurses of Elm Hospital open a ward of burns"
    )
    assert _own("").last(["All sang"]) == "“All sang”"
    assert _own("").last(["She sang", "We sang", "Nurses of Elm Hospital sang"]) == (
        "“Nurses of Elm Hospital sang”"
    )
    assert _own("Lakeland").last(["She opened a burns ward in Elm Hospital"]) == "Lakeland"


def test_half_a_quotation_is_no_part() -> None:
    lines = list(_own("Seminar of the project “Elm: a burns ward opened in Lakeland”").lines)

    assert len(lines) == 1


def test_the_name_of_a_house_in_whatever_marks_tells_nothing() -> None:
    own = Own('Clinic "Elm" of Lakeland', BODY, ['Clinic "Elm" of Lakeland'], [], "")

    assert not own.tells

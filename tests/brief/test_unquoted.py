"""Unquoted: plain facts said; what has to be quoted stays so, where it can be read."""

import pytest

from summarizer.brief import unquoted
from summarizer.vocabulary import Outcome, Status


def quoted(words: str, status: Status = "achieved") -> Outcome:
    return Outcome(summary=f"“{words}”", status=status)


def said(words: str, status: Status = "achieved") -> str | None:
    return next((each.summary for each in unquoted.said(quoted(words, status))), None)


@pytest.mark.parametrize(
    ("words", "status", "line"),
    [
        (
            "At the end of the seminar, the town of Lima gave [Oslo Hospital] 12 beds",
            "achieved",
            "The town of Lima gave Oslo Hospital 12 beds",
        ),
        (
            "In the framework of the Forum, on 4 May, the Lima Declaration was adopted",
            "agreed",
            "The Lima Declaration was adopted on 4 May",
        ),
        (
            "After the lecture the two rectors signed the renewal of the agreement in Lima",
            "agreed",
            "The two rectors signed the renewal of the agreement in Lima",
        ),
        (
            "Dean Ana Berg told the graduates that all ten posts are paid by the ministry",
            "planned",
            "All ten posts are paid by the ministry",
        ),
        (
            "Dr. Ana Berg, dean of the school, thanked Norway and disclosed that the two hospitals"
            " will open a ward of 12 beds",
            "planned",
            "The two hospitals will open a ward of 12 beds",
        ),
        (
            "It is foreseen to train 6 teams in Lima within three years",
            "planned",
            "The plan is to train 6 teams in Lima within three years",
        ),
        (
            "The first three operations were done in July … and the patients are well",
            "achieved",
            "The first three operations were done in July and the patients are well",
        ),
        (
            "The installation of a laboratory in Lima, for which Oslo will provide the room",
            "agreed",
            "The installation of a laboratory in Lima, for which Oslo will provide the room",
        ),
    ],
    ids=[
        "led in",
        "framework",
        "led in without a comma",
        "told",
        "thanked and disclosed",
        "it",
        "left out",
        "thing",
    ],
)
def test_a_plain_fact_is_said(words: str, status: Status, line: str) -> None:
    assert said(words, status) == line


@pytest.mark.parametrize(
    "words",
    [
        "We hope that 12 nurses of our hospital will come to Lima",
        "The fellows, who came in March, with whom they signed the minutes of 4 May",
        "The town is to pay for the road and for the house of the nurses and for the well and for"
        " the school and for the bridge over the river in the valley behind the hills",
        "The two-year project, paid for by the Town of Oslo (US$ 1.5 million) and 2 clubs",
    ],
    ids=["speech", "piece", "long", "no verb"],
)
def test_speech_pieces_and_what_is_wholly_copied_are_not_said(words: str) -> None:
    assert said(words) is None


def test_a_line_that_is_no_quotation_is_left_alone() -> None:
    assert list(unquoted.said(Outcome(summary="Oslo gave 12 beds", status="achieved"))) == []


def test_a_quotation_that_is_a_piece_or_in_bad_english_does_not_read() -> None:
    assert unquoted.reads(quoted("Of the 61 students of Lima, 57 have finished their degrees"))
    assert unquoted.reads(quoted("Dix infirmières seront formées à Liège"))
    assert not unquoted.reads(quoted("The rector, with whom they signed the minutes of 4 May"))
    assert not unquoted.reads(quoted("Lima asked Oslo Hospital for 30 portable machine"))


def test_of_two_sentences_the_first_is_said_where_the_other_does_not_read() -> None:
    both = "A pact for four years was signed in Lima. The nurses will pass the education"
    lost = "A pact for four years was signed in Lima. We will train 12 nurses, it is our hope"

    assert said(both) == "A pact for four years was signed in Lima. The nurses will be trained"
    assert said(lost) == "A pact for four years was signed in Lima"


def test_what_is_to_be_done_is_said_without_marks() -> None:
    words = "form a group, which has to prepare a ‘road map’ within one month with [Oslo Hospital]"
    todo = Outcome(summary=f"To “{words}”", status="agreed")

    assert [each.summary for each in unquoted.said(todo)] == [
        "To form a group, which has to prepare a “road map” within one month with Oslo Hospital"
    ]
    assert list(unquoted.said(Outcome(summary="To “help our ward”", status="agreed"))) == []


def test_what_stands_before_a_which_is_said_where_the_rest_does_not_read() -> None:
    gift = "The Region announced the gift of 8 ambulances, of which the delivery is in for to May"

    assert said(gift) == "The Region announced the gift of 8 ambulances"


def test_besides_whom_somebody_takes_part_is_told() -> None:
    words = "Both hospitals besides the Lake Institute of Lima will take part in it"

    assert said(words, "agreed") == words


def test_what_is_only_proposed_should_be() -> None:
    course = "A joint course in the care of burns is to be launched in Lima in winter"

    assert said(course, "discussed") == course.replace("is to be", "should be")
    assert said(course, "planned") == course

"""Plain lines: a clause that tells a deed in words of our own, where no other reading is left."""

import pytest

from summarizer.phrases.statements import plain


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "30 nurses from the islands were trained in Riverton for two weeks",
            "30 nurses from the islands trained in Riverton for two weeks",
        ),
        (
            "During the mission a three-day course in burns was held for 18 health aides",
            "A three-day course in burns held for 18 health aides",
        ),
        (
            "Since 2014, Lakeside Hospital has trained 97 doctors from 9 countries",
            "97 doctors from 9 countries trained by Lakeside Hospital since 2014",
        ),
        (
            "On 5 May Dr. Ana Berg conducted a workshop on wounds for 24 teachers",
            "A workshop on wounds for 24 teachers conducted by Dr. Ana Berg on 5 May",
        ),
        (
            "The Lakes Club also donated six beds and a lamp to the clinic in Riverton yesterday",
            "Six beds and a lamp donated by the Lakes Club to the clinic in Riverton",
        ),
        (
            "The Lakes Club gave the Riverton Clinic two boats and a van",
            "Two boats and a van given by the Lakes Club to the Riverton Clinic",
        ),
        (
            "Lakeside Hospital provided the burns clinic of Riverton with 20 beds",
            "20 beds provided by Lakeside Hospital to the burns clinic of Riverton",
        ),
        (
            "The hospital donated 6 machines with a total value of 1.9 million dollars",
            "6 machines worth 1.9 million dollars donated",
        ),
        (
            "Lakeside Hospital treated 90 children free of charge from May to June",
            "90 children treated by Lakeside Hospital free of charge from May to June",
        ),
        (
            "has treated 90 children with burns in Riverton",
            "90 children with burns treated in Riverton",
        ),
        (
            "All costs were covered by the Lakes Club, equal to 90 dollars",
            "All costs covered by the Lakes Club, equal to 90 dollars",
        ),
        (
            "Harbour Fund supports, and Lakeside Hospital treated, 90 children",
            None,
        ),
        (
            "Two surgeons, Ada Moss and Leo Finch, have completed a course in Riverton",
            "A course completed by two surgeons, Ada Moss and Leo Finch, in Riverton",
        ),
    ],
)
def test_what_was_done_opens_with_the_thing(text: str, line: str | None) -> None:
    assert plain.line(text, text, "achieved") == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Three rooms would be set up at Riverton and Lakeside at a cost of 20,000 euros",
            "Three rooms to be set up at Riverton and Lakeside at a cost of 20,000 euros",
        ),
        (
            "The Lakes Institute will offer 10 scholarships for nurses of the islands next year",
            "10 scholarships for nurses of the islands to be offered by the Lakes Institute",
        ),
        (
            "The hospital plans to send a team of 4 surgeons to Riverton in May",
            "A team of 4 surgeons to be sent to Riverton in May",
        ),
        ("Two nurses will go to Riverton", "Two nurses to go to Riverton"),
        (
            "Each school will contribute 500 dollars a year",
            "500 dollars a year to be contributed by each school",
        ),
    ],
)
def test_what_will_be_done_is_still_ahead(text: str, line: str) -> None:
    assert plain.line(text, text, "planned") == line


@pytest.mark.parametrize(
    "text",
    [
        "30 nurses were not trained in Riverton",
        "30 nurses could be trained in Riverton",
        "Lakeside Hospital hopes to train 30 nurses in Riverton",
        "30 nurses will be trained in Riverton if the council approves",
        "The cost will be covered by the Lakes Club",
        "Lakeside Hospital gave its 30 nurses to the clinic",
        "The report revealed visits were made to Riverton by 4 nurses",
        "Nurses heard how the course was given in 11 homes",
        "Lakeside Hospital treated 90 children, performed 40 operations and left",
        "Lakeside Hospital gave a lecture, and about 70 students listened to the end",
        "Lakeside Hospital opened a ward, which has treated 40 children, in May",
        "Thirty registered nurses from the islands and the lakes",
        "The board opened a fair amidst a day held in Riverton, a further 16 will join",
        "A further 16 will join the course in Riverton",
        "The hospital has treated free of charge nearly 600 children from Riverton",
        "Two classes in Riverton this May and Lakes in 2026 will be held by 4 teachers",
        "Lakeside Hospital opened a ward / Harbour Fund gives 90 dollars to Riverton",
        "Under the plan of Riverton a ward with 8 rooms, a kitchen and a tank were built",
    ],
)
@pytest.mark.parametrize("status", ["achieved", "planned", "agreed"])
def test_what_can_be_read_in_another_way_is_no_plain_line(text: str, status: str) -> None:
    assert plain.line(text, text, status) is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("30 nurses were trained in Riverton", "planned"),
        ("30 nurses will be trained in Riverton", "achieved"),
        ("30 nurses will be trained in Riverton", "discussed"),
    ],
)
def test_a_verb_that_does_not_fit_the_status_builds_nothing(text: str, status: str) -> None:
    assert plain.line(text, text, status) is None


def test_a_wish_in_the_frame_of_a_clause_builds_nothing() -> None:
    told = "She hoped that 30 nurses will be trained in Riverton"

    assert plain.line("30 nurses will be trained in Riverton", told, "planned") is None

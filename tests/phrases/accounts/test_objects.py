"""What was held, opened or given is named as a title or a sentence names it."""

import pytest

from summarizer.phrases.accounts import objects


@pytest.mark.parametrize(
    ("told", "held"),
    [
        (
            ["A feast", "On Monday the 7th Lake Congress of Nursing was held."],
            "the 7th Lake Congress of Nursing",
        ),
        (["A feast", "They held a course on burns nursing."], "a course on burns nursing"),
        (
            ["A feast", "They held a 2nd course on burns nursing."],
            "the 2nd course on burns nursing",
        ),
        (["Kick-off meeting of the BURNS project"], "the kick-off meeting of the BURNS project"),
        (["Annual meeting of the BURNS project"], "the annual meeting of the BURNS project"),
        (["Emergency ultrasound training given"], None),
        (["Emergency heart ultrasound training given"], "emergency heart ultrasound training"),
        (
            ["Elderly care short course with Fen College"],
            "an elderly care short course with Fen College",
        ),
        (["Lake-Coast Burns Care Forum concludes"], "the Lake-Coast Burns Care Forum"),
        (["Thirty nurses complete burns care course"], None),
        (["Closing of the course on burns"], None),
        (["A feast", "Asked by the Elm Centre and the Fen Nurses' Forum they sang."], None),
        (["A feast", "Few had any training in the field."], None),
        (["Forum of Harbour Clinic on burns"], None),
        (["Our third course on burns nursing"], "the third course on burns nursing"),
        ([], None),
    ],
)
def test_what_was_held_is_told_with_its_article(told: list[str], held: str | None) -> None:
    assert objects.occasion(told, ["Harbour Clinic"]) == held


@pytest.mark.parametrize(
    ("line", "opened"),
    [
        ("They opened a simulation centre for sick nurses.", "a simulation centre for sick nurses"),
        ("They opened a dialysis unit and inaugurated unit 7.", "a dialysis unit"),
        ("They inaugurated unit two.", "a unit"),
        ("They opened the Lake Simulation Centre.", "the Lake Simulation Centre"),
        ("They opened their eyes.", None),
    ],
)
def test_what_was_opened_is_a_house(line: str, opened: str | None) -> None:
    assert objects.opened(line) == opened


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("Two new beds were handed over to Harbour Clinic.", ("two new beds", "Harbour Clinic")),
        ("The club donated an ambulance to Harbour Clinic.", ("an ambulance", "Harbour Clinic")),
        ("The club donated it to Harbour Clinic.", None),
        ("Two beds, all of which are new, was handed over to Harbour Clinic.", None),
        ("What supplies the ward was formally handed over to Harbour Clinic.", None),
        ("Our Academy handed over to Harbour Clinic two beds.", None),
        ("The club gave thanks to Dr Ana Berg.", None),
    ],
)
def test_what_was_given_is_told_with_who_got_it(line: str, given: tuple[str, str] | None) -> None:
    assert objects.given(line) == given


def test_a_name_that_is_cut_within_its_quotation_marks_is_none() -> None:
    title = "Virtual closing workshop of the project “OAKS"

    assert objects.titled(title, []) is None


def test_of_a_course_whose_end_was_held_the_ceremony_is_told() -> None:
    told = "I saw the completion ceremony of the training course for laboratory workers."

    assert objects.occasion(["A feast", told], []) == (
        "the completion ceremony of the training course for laboratory workers"
    )

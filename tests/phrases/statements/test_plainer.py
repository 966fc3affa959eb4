"""The same in plainer words, where they are the same."""

import pytest

from summarizer.phrases.statements import plainer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Six nurses are going to train in Oslo", "Six nurses will train in Oslo"),
        ("Six nurses are going to Oslo", "Six nurses are going to Oslo"),
        ("Six nurses are going to the coast", "Six nurses are going to the coast"),
    ],
)
def test_who_goes_to_a_place_does_not_do_it(text: str, told: str) -> None:
    assert plainer.plainer(text) == told


def test_who_takes_part_in_an_operation_does_not_attend_it() -> None:
    assert plainer.plainer("Two took part in all of the operations").startswith("Two took part")
    assert plainer.plainer("Two took part in the forum") == "Two attended the forum"


def test_a_delegation_is_led_and_a_course_carried_out() -> None:
    told = "The delegation, conducted by Ana Berg, came"

    assert plainer.plainer(told) == "The delegation, led by Ana Berg, came"
    assert plainer.plainer("They conducted a course") == "They carried out a course"


def test_the_training_of_several_is_one() -> None:
    told = "Training of four technicians will be borne by the fund"

    assert plainer.to_be(told).removeprefix("Training of four technicians ")[:3] in {"is ", "wil"}

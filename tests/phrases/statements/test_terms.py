"""What an agreement lists is told thing by thing."""

import pytest

from summarizer.phrases.statements import stretches


def _pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in stretches.pieces(text)]


@pytest.mark.parametrize(
    "opening",
    ["It includes", "The roadmap of cooperation foresees", "The agreement also provides for"],
)
def test_each_thing_that_an_agreement_lists_is_its_own(opening: str) -> None:
    text = (
        f"{opening} the opening of a burns unit, internships for 15 nurses per year,"
        " and a joint application for 3 million euros"
    )

    assert _pieces(text) == [
        f"{opening} the opening of a burns unit",
        "internships for 15 nurses per year",
        "a joint application for 3 million euros",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It includes training, research, and the exchange of nurses",
        "It includes the opening of a burns unit, which trains 15 nurses per year, and a course",
        "The tour includes a visit to the wards, a dinner for the guests, and a walk by the river",
    ],
    ids=["short", "described", "no agreement"],
)
def test_what_is_no_list_of_terms_stays_whole(text: str) -> None:
    assert _pieces(text) == [text]


def test_several_who_are_counted_are_one_subject() -> None:
    text = "The link was set up in 2014 and so far 16 Kenyan and 15 Danish nurses have gone abroad"

    assert _pieces(text) == [text]
    assert len(_pieces("The ward was opened in 2014 and 12 nurses were trained there")) > 1

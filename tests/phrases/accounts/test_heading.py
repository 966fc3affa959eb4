"""A page's own title heads its brief only where it tells who did what."""

import pytest

from summarizer.phrases.accounts import heading

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
        ("RU trains a nurse called Mary", "Riverton University trains a nurse called Mary"),
        ("RU to set up a burns ward", "Riverton University to set up a burns ward"),
    ],
)
def test_who_did_what_is_told_in_the_present_by_full_names(title: str, told: str) -> None:
    assert heading.of(title, HOUSES) == told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Norway donates beds to Accra", "Norway donates beds to Accra"),
        ("Norwegian nurses visited three wards", "Norwegian nurses visit three wards"),
        ("Italian professor gave course on burns", "Italian professor gives course on burns"),
        ("The forum “Lakes of nurses” took place", "The forum “Lakes of nurses” takes place"),
        ("Record of aid received no. 7", None),
        ("At the talks nurse training was discussed two times", None),
        ("Newly renovated ward opened in Oslo", None),
    ],
)
def test_without_a_known_house_a_participle_is_no_verb(title: str, told: str | None) -> None:
    assert heading.of(title, HOUSES) == told


@pytest.mark.parametrize(
    "title",
    [
        "Handing over of scanners to Harbour Hospital",
        "From 5 to 9 May Riverton University holds a course",
        "Riverton University visits the Hospital",
        "Photo: Riverton University opens its ward",
        "Riverton University named after Ana Berg",
        "Signing of the award of Riverton University",
        "Forum of Riverton University held in Oslo",
    ],
)
def test_a_title_in_which_nobody_known_acts_is_none(title: str) -> None:
    assert heading.of(title, HOUSES) is None

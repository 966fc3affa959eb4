"""Whom a line means by "the foundation", where sides stand above it."""

import pytest

from summarizer.phrases.statements import meant
from summarizer.phrases.statements.meant import Side

SIDES = (Side("Berg Foundation", "ngo"), Side("Oslo Eye Hospital", "hospital"))
TOLD = "Oslo opens a ward with the help of Lima"


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("The foundation gave six beds", "The Berg Foundation gave six beds"),
        ("“The foundation gave six beds”", "“[The Berg Foundation] gave six beds”"),
        ("The charity's nurses came", "The Berg Foundation's nurses came"),
        ("“Two nurses of [the] hospital came”", "“Two nurses of [Oslo Eye Hospital] came”"),
        ("“Two nurses of our hospital came”", "“Two nurses of [Oslo Eye Hospital] came”"),
        ("OEH gave six beds", "Oslo Eye Hospital gave six beds"),
        (
            "“The head of OEH said OEH will pay”",
            "“The head of [Oslo Eye Hospital (OEH)] said OEH will pay”",
        ),
    ],
    ids=["built", "quoted", "by its kind", "lent", "our", "letters", "letters twice"],
)
def test_a_side_is_named(line: str, named: str) -> None:
    assert meant.named(line, SIDES, TOLD) == named


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("The university gave six beds", TOLD),
        ("The foundation of Lima gave six beds", TOLD),
        ("The foundation library has six rooms", TOLD),
        ("A foundation of Lima came, and the foundation gave six beds", TOLD),
        ("The foundation gave six beds", "Oslo and a foundation open a ward"),
        ("The Berg Foundation came and the foundation gave six beds", TOLD),
    ],
    ids=["no side", "of Lima", "its library", "another", "told of", "named"],
)
def test_what_may_be_another_stays(line: str, told: str) -> None:
    assert meant.named(line, SIDES, told) == line


def test_of_two_foundations_none_is_named() -> None:
    sides = (*SIDES, Side("Lima Foundation", "ngo"))

    assert (
        meant.named("The foundation gave six beds", sides, TOLD) == "The foundation gave six beds"
    )


def test_letters_that_stand_beside_a_name_above_stay() -> None:
    sides = (Side("Oslo Eye Hospital", "hospital", ("OEH",)),)

    assert meant.named("OEH gave six beds", sides, TOLD) == "OEH gave six beds"


def test_a_centre_may_be_the_one_that_is_opened() -> None:
    sides = [Side("Heart Centre", "hospital"), Side("Luma University", "university")]

    assert meant.named("The centre will treat 90 children", sides, "") == (
        "The centre will treat 90 children"
    )
    assert (
        meant.named("“Nurses of our centre left”", sides, "") == "“Nurses of [Heart Centre] left”"
    )


def test_a_house_whose_name_stands_right_behind_is_not_named_again() -> None:
    line = "The ward was paid for by the foundation “Lantern”"

    assert meant.named(line, SIDES, "") == line
    assert "Berg Foundation" in meant.named(line.removesuffix(" “Lantern”"), SIDES, "")


def test_our_foundation_is_none_that_only_could_be_one() -> None:
    sides = (Side("Oslo Relief", "ngo"), *SIDES)

    assert [each.name for each in meant.of_own(sides, "Our foundation has paid for it")] == [
        "Berg Foundation"
    ]
    assert meant.of_own(sides, "The foundation has paid for it") == sides

"""Which year "next year" is, and what of a week is left out."""

import pytest

from summarizer.phrases.statements.dated import again, dated

DAY = "2016-05-10"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ten nurses will come in March of next year", "Ten nurses will come in March of 2017"),
        (
            "“A ward opens within the first half of next year”",
            "“A ward opens within the first half of [2017]”",
        ),
        ("“Next year ten nurses will come”", "“[In 2017] ten nurses will come”"),
        ("“In the course of this year two came”", "“In [2016] two came”"),
        ("“Two came last August”", "“Two came [in August 2015]”"),
        ("“Elm opened this Thursday (5), in Lima, a ward”", "“Elm opened … in Lima, a ward”"),
        ("“Two came last summer”", "“Two came [in summer 2015]”"),
        ("A ward opens in Lima this autumn", "A ward opens in Lima in autumn 2016"),
        ("A ward opens in May of this year", "A ward opens in May of 2016"),
        ("“A ward opened in May this year”", "“A ward opened in May [2016]”"),
        ("“Two came in this May”", "“Two came in [May 2016]”"),
        ("“A ward was opened yesterday in Lima”", "“A ward was opened … in Lima”"),
        ("“A ward was opened on Friday”", "“A ward was opened”"),
        ("“A ward was opened here in May”", "“A ward was opened … in May”"),
        ("“LIMA CITY -- A ward was opened”", "“A ward was opened”"),
        ("“Two came last Monday, May 9”", "“Two came … Monday, May 9”"),
    ],
)
def test_a_time_is_told_as_it_is(line: str, told: str) -> None:
    assert dated(line, DAY) == told


@pytest.mark.parametrize(
    "line",
    [
        "“Two come every Friday”",
        "“Two come on Friday, 13 May”",
        "“Two come from Friday to Sunday”",
        "“Ten nurses will come next March 2018”",
        "“Ten nurses will come next July”",
        "“Ten nurses will come next summer”",
        "“This year's nurses came”",
    ],
)
def test_what_is_certain_or_cannot_be_told_stays(line: str) -> None:
    assert dated(line, DAY) == line


@pytest.mark.parametrize("day", ["", "2016-12-20", "2016-01-03"])
def test_at_the_turn_of_a_year_or_without_one_no_year_is_told(day: str) -> None:
    assert dated("“Ten nurses will come next year”", day) == "“Ten nurses will come next year”"


def test_somebody_s_last_year_is_no_year_of_the_calendar() -> None:
    line = "“The hospital will receive the fellows in their last year”"

    assert dated(line, "2022-06-07") == line


@pytest.mark.parametrize(
    ("quote", "line", "told"),
    [
        (
            "A course is also planned in Lima next March.",
            "A course is planned in Lima",
            "A course is planned in Lima in March 2017",
        ),
        (
            "ten nurses will go to Lima in July of next year, and two in May",
            "Ten nurses will go to Lima",
            "Ten nurses will go to Lima in July of 2017",
        ),
        ("Two wards opened this year.", "Two wards opened", "Two wards opened in 2016"),
    ],
)
def test_the_time_that_ended_a_sentence_is_told_by_its_number(
    quote: str, line: str, told: str
) -> None:
    assert again(line, quote, DAY) == told


@pytest.mark.parametrize(
    ("quote", "line", "day"),
    [
        ("Ten nurses will go to Lima next July.", "Ten nurses will go to Lima", DAY),
        ("Ten nurses will go to Lima next year.", "Ten nurses will go to Lima", ""),
        ("Ten nurses will go to Lima next year.", "Ten nurses will go", DAY),
        ("Ten nurses will go to Lima next year's end.", "Ten nurses will go to Lima", DAY),
        ("It opens in Lima next March", "“It opens in Lima”", DAY),
    ],
)
def test_a_time_that_is_not_certain_is_not_put_behind_a_line(
    quote: str, line: str, day: str
) -> None:
    assert again(line, quote, day) == line

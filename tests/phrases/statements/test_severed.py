"""Severed: sentences that have lost who speaks or acts in them, or how they end."""

import pytest

from summarizer.phrases.statements import severed, sound


@pytest.mark.parametrize(
    "line",
    [
        "The equipment to be provided by the port",
        "The pupils of Oslo will carry for two weeks",
        "To see thirty nurses arriving in May",
        "A cook is to be for 3 months",
        "900 wards and a great number of rides, the project of Luma is complete",
        "The house includes three rooms targets to train 120 cooks",
        "The two ports will ▲repair the ward ▲train cooks",
        "Asked what would happen after May",
        "Six nurses will Luma in May",
        "The course will take place17 in Luma",
        "The port will send two nurses, she told",
        "Berg explained, two nurses will come to Luma",
        "The beds, the mayor informed that two nurses will come",
        "Him that 200 posts would be created",
        "A promise: that the port will train two nurses",
        "A pact on burns: was signed",
        "The guests presented with a cheque for 900 euros",
        "The project will be led by a group of four, chaired",
        "The mayor will send the plan to the council early",
        "A team of nurses, who arrived would stay in Luma",
        "The list, which has 90 names, be opened to all",
        "3,200 euros, and each patient will be seen",
        "The port's secretary general, Ana Berg, 15 nurses will come to Luma",
        "1 next year the college will open a ward",
    ],
)
def test_what_a_cut_has_left_is_no_line(line: str) -> None:
    assert severed.is_severed(line)
    assert not sound.stands(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ana Berg was presented with a medal",
        "The clinic will open in May",
        "The guests said, in short, that two nurses will come",
        "Six nurses who came would stay in Luma",
        "COVID19 wards were opened in Luma",
        "The ward will be opened in early May",
        "In Luma, at the port, 15 nurses will be trained",
        "The clinic opened, the mayor said, two wards that were built in May",
    ],
)
def test_what_is_whole_is_not_severed(line: str) -> None:
    assert not severed.is_severed(line)

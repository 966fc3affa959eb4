"""Who is there, and who is only named."""

import pytest

from summarizer.phrases.people import presence


@pytest.mark.parametrize(
    ("before", "after", "away"),
    [
        ("The award is named after ", " of Corvo.", True),
        ("A message of ", ", who was unable to come, was read.", True),
        ("The guest was ", ", represented by Dr Lee.", True),
        ("The rector, ", ", spoke. Dr Moe could not come.", False),
        ("Hospital director Dr ", ", who was not at the meeting, could not be reached.", True),
        ("The director, Dr. ", ", was prevented by bad weather.", True),
        ("The Vice-Chancellor, Prof. ", ", was away on official duty.", True),
        ("Governor ", ", who had been expected, sent regrets.", True),
        ("City Mayor ", " was represented by Dr. Lee.", True),
        ("It was received on behalf of the Minister, Hon. ", ", by Dr. Lee.", True),
        ("He signed on behalf of the college. Rector ", " came.", False),
        ("A team headed by Dr. ", " will come twice a year.", True),
        ("Prof. ", ", 88, could not come and sent a video greeting.", False),
        ("The Pro-Rector, Prof. ", ", spoke, while Corvo was represented by Dr. Lee.", False),
    ],
    ids=[
        "named after",
        "unable",
        "represented",
        "somebody else",
        "not there",
        "prevented",
        "away",
        "regrets",
        "behind a name",
        "on behalf",
        "of a house",
        "later",
        "by video",
        "another house",
    ],
)
def test_who_is_absent_or_of_the_past_is_away(before: str, after: str, away: bool) -> None:
    assert presence.is_away(before, after) is away


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Thanks to Professor ", " (1938-2009), all began."),
        ("We remember Dr. ", ", who did not live to see it."),
        ("For further details: Mr. ", ", Manager, Ph: 00"),
        ("The contact was made thanks to prof. ", ", a guest."),
    ],
    ids=["years of a life", "dead", "press contact", "thanked"],
)
def test_the_dead_the_thanked_and_those_to_be_called_are_away(before: str, after: str) -> None:
    assert presence.is_away(before, after)


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        ("The ward was opened by the Minister of Health, Dr ", " on Monday.", 1),
        ("A delegation headed by Prof. ", " came.", 1),
        ("", ", rector of Corvo, received the guests.", 1),
        ("", ", dean of Corvo, said so.", 2),
        ("It was opened by the rector in the presence of Dr ", ".", 3),
        ("Also there was ", " with others.", 3),
    ],
    ids=["opened by", "headed by", "received", "said", "in the presence of", "there"],
)
def test_who_leads_goes_before_who_speaks_and_who_is_there(
    before: str, after: str, part: int
) -> None:
    assert presence.part(before, after) == part


@pytest.mark.parametrize("before", ["Excused: Dr. ", "Present: all.\nApologies: Dr. A Berg, Dr. "])
def test_who_is_excused_in_minutes_was_not_there(before: str) -> None:
    assert presence.is_away(before, " (Oslo)\nThe chair opened.")


def test_who_stands_in_the_line_below_the_excused_was_there() -> None:
    assert not presence.is_away("Excused: Dr. Anna Berg\nThe chair, Dr. ", " opened.")

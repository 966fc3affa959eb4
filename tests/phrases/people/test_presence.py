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
    ],
    ids=["named after", "unable", "represented", "somebody else"],
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

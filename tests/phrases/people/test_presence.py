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
    ("after", "acts"), [(", dean of Corvo, said so.", True), (" came.", False)]
)
def test_a_deed_stands_right_behind_the_name(after: str, acts: bool) -> None:
    assert presence.acts(after) is acts

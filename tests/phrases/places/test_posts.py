"""The country to which the diplomats of an event are sent."""

import pytest

from summarizer.phrases.places import posts


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Ambassador of Ethiopia in Vienna came.", "AT"),
        ("The Ambassador of Ethiopia in Vienna, accredited also to Slovenia, came.", None),
    ],
)
def test_a_diplomat_is_at_the_post_unless_accredited_elsewhere_too(
    text: str, country: str | None
) -> None:
    assert [each.country for each in posts.accredited(text)] == [country] * bool(country)

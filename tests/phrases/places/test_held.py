"""Whether an event may be thought to be where its page has its address."""

from dataclasses import dataclass, field

import pytest

from summarizer.phrases.places.held import Held
from summarizer.phrases.places.settled import Site

HOME = Site("Yerevan", "AM")


@dataclass(frozen=True)
class _House:
    name: str
    country: str | None


@dataclass(frozen=True)
class _Party:
    house: _House
    role: str
    roles: list[str] = field(default_factory=list)


def _party(country: str | None, role: str, name: str = "Oak Hospital") -> _Party:
    return _Party(_House(name, country), role, [role])


@pytest.mark.parametrize(
    ("parties", "owner", "stayed"),
    [
        ([_party("FR", "visitor")], "", True),
        ([_party(None, "visitor")], "", False),
        ([_party("AM", "organizer")], "", True),
        ([_party(None, "signatory", "Hospital of Yerevan")], "", True),
        ([_party("FR", "signatory")], "", False),
        ([_party("FR", "signatory")], "Medical College Ararat", True),
        ([_party("FR", "signatory")], "The Ararat Herald", False),
        ([_party("FR", "host")], "Medical College Ararat", False),
    ],
    ids=[
        "guests from abroad",
        "guests from nobody knows where",
        "one of its country",
        "one called after its town",
        "a stranger",
        "a college's page",
        "a newspaper's page",
        "a host abroad",
    ],
)
def test_a_house_that_has_guests_is_where_they_came(
    parties: list[_Party], owner: str, stayed: bool
) -> None:
    assert Held("visit", ["the guests came."], parties).stayed(HOME, owner) is stayed


def test_who_travelled_was_not_at_home() -> None:
    held = Held("visit", ["our team flew to lyon."], [_party("AM", "organizer")])

    assert not held.stayed(HOME, "")


def test_a_gift_is_seldom_handed_over_at_home() -> None:
    assert not Held("donation", [], [_party("AM", "organizer")]).stayed(HOME, "")

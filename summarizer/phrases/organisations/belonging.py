"""Which country the houses of an event belong to, where neither name nor neighbours tell it."""

import re
from collections.abc import Sequence

from summarizer.phrases.organisations.houses import House
from summarizer.phrases.places import settled

_AT_HOME = {"university", "hospital", "institute", "government"}
_BARE = re.compile(
    r"(?:federal |national )?(?:ministry|directorate(?:[ -]general)?|department) (?:of|for) "
    r"(?:public )?health\b[a-z ,&]*"
)


def settle(
    houses: Sequence[tuple[House, str]],
    place: str | None,
    owners: Sequence[House],
    home: str | None,
) -> None:
    """Gives houses (with their roles) a country: the one whose page it is that of its address; the
    one host, "the Ministry of Health", and the only one left beside those from abroad that of the
    event."""
    for house in owners if len(owners) == 1 else ():
        house.country = house.country or home
    hosts = [house for house, role in houses if role == "host" and house.kind in _AT_HOME]
    near = [house for house, role in houses if role not in {"visitor", "supporter"}]
    local = [house for house in near if _BARE.fullmatch(house.name.casefold())]
    local += [house for house, _ in houses if settled.in_name(house.name).country == place]
    for house in [*(hosts if len(hosts) == 1 else ()), *local]:
        house.country = house.country or place
    left = [(house, role) for house, role in houses if house.country is None]
    if len(left) != 1 or len(houses) == 1 or any(house.country == place for house, _ in houses):
        return
    house, role = left[0]
    if house.kind in _AT_HOME and role not in {"visitor", "supporter"}:
        house.country = place

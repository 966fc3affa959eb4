"""Which country the houses of an event belong to, where neither name nor neighbours tell it."""

from collections.abc import Sequence

from summarizer.phrases.organisations.houses import House
from summarizer.phrases.places import nationality, settled
from summarizer.phrases.words.firsts import compiled

_AT_HOME = {"university", "hospital", "institute", "government"}
_CHIEF = frozenset({"signatory", "organizer", "host"})
_FRIENDS = compiled(r"\b(?:Friends|Partners) of\b")  # who are elsewhere
_BARE = compiled(
    r"(?:federal |national )?(?:ministry|directorate(?:[ -]general)?) (?:of|for) "
    r"(?!.*foreign)[a-z ,&]*|(?:national )?department of health"
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
    for house in owners if len(owners) == 1 and not _is_sent(owners[0]) else ():
        open_still = house.country is None and not nationality.is_shared(house.name)
        if open_still or (home and nationality.by_town(house.name)):
            house.country = home
    abroad = {house.country for house, role in houses if role == "visitor"}
    if place in abroad:  # then it is the visitors' that was taken for the event's
        return
    hosts = [house for house, role in houses if role == "host" and house.kind in _AT_HOME]
    hosts += [
        house
        for house, role in houses
        if role == "organizer" and house in owners and house.kind in _AT_HOME
    ]
    hosts = [house for house in hosts if not _is_sent(house)]
    near = [house for house, role in houses if role not in {"visitor", "supporter"}]
    bare = [house for house in near if _BARE.fullmatch(house.name.casefold())]
    local = [house for house in bare if house not in owners]
    if home and home != place:  # the page is from elsewhere: "the Ministry" may be, too
        local = []
    told = [house for house, _ in houses if settled.in_name(house.name).country == place]
    local += [house for house in told if not (_is_sent(house) or _FRIENDS.search(house.name))]
    given = any(role in {"supporter", "organizer"} for _, role in houses)
    subjects = [house for house, role in houses if role == "subject"]
    many = {each.country for each in subjects} - {None}
    if given and not (place in many and len(many) > 1):
        local += [each for each in subjects if each.kind == "hospital"]
    for house in [*(hosts if len(hosts) == 1 else ()), *local]:
        house.country = house.country or (None if nationality.is_shared(house.name) else place)
    left = [(h, role) for h, role in houses if h.country is None and not _is_sent(h)]
    chief = [(h, role) for h, role in left if role in _CHIEF and h.kind in _AT_HOME]
    left = chief if len(chief) == 1 else left
    acting = {house.country for house, role in houses if role in {"signatory", "organizer"}}
    visited = [role for _, role in chief] == ["signatory"] and bool(abroad - {None})
    visited = visited and place not in acting
    others = any(house.country == place for house, _ in houses) and not visited
    if len(left) != 1 or len(houses) == 1 or others:
        return
    house, role = left[0]
    if nationality.is_shared(house.name):
        return
    if house.kind in _AT_HOME and role not in {"visitor", "supporter"}:
        house.country = place


def _is_sent(house: House) -> bool:
    """A mission is its sender's, wherever it is."""
    return nationality.is_mission(house.name)

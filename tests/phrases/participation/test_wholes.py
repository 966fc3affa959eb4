"""A whole and a part of it that both stand in a scene."""

from summarizer.endpoints.builtin.story import Sentence
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation import wholes
from summarizer.phrases.participation.standing import Standing

WHOLE, PART = "Ardan Kite University", "College of Nursing of Ardan Kite University"


def _told(place: int) -> Sentence:
    return Sentence(place, place + 1, "", "", (), (), place)


def _kept(whole: list[Sentence], part: list[Sentence]) -> list[str]:
    found = [
        Standing(House(WHOLE, "university", "university"), told=[*whole]),
        Standing(House(PART, "university", "college"), {"visitor": part[0]}, told=[*part]),
    ]
    return [each.house.name for each in wholes.kept(found)]


def test_a_whole_told_only_in_headline_and_beside_its_part_is_no_second_party() -> None:
    headline, came, oldest = _told(0), _told(1), _told(7)

    assert _kept([headline, oldest], [came, oldest]) == [PART]


def test_a_whole_told_for_itself_is_one() -> None:
    headline, came, spoke = _told(0), _told(1), _told(7)

    assert _kept([headline, spoke], [came]) == [WHOLE, PART]

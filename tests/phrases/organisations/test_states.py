"""A state's houses are known by whichever name it goes by."""

import pytest

from summarizer.phrases.organisations import states


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tongan Government", "Government of Tonga"),
        ("Chinese Government", "Government of the People's Republic of China"),
        ("Government of the PRC", "Chinese government"),
        ("Embassy of Japan in Kampala", "Japanese Embassy"),
        ("Embassy of Japan in the Republic of Uganda", "Embassy of Japan in Kampala"),
        ("Royal Thai Embassy in Maputo", "Embassy of the Kingdom of Thailand"),
        ("UK Government", "Government of the United Kingdom"),
    ],
)
def test_two_names_of_one_state_are_one(one: str, other: str) -> None:
    assert states.sender(one) == states.sender(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Government of Japan", "Embassy of Japan"),
        ("Scottish Government", "UK Government"),
        ("Embassy of the Republic of China", "Embassy of the People's Republic of China"),
        ("Government of Korea", "Government of Kenya"),
    ],
)
def test_others_are_not(one: str, other: str) -> None:
    assert states.sender(one) != states.sender(other)


@pytest.mark.parametrize(
    "name", ["Kaohsiung City Government", "Ministry of Health", "Corvo University", ""]
)
def test_no_other_house_is_a_states_own(name: str) -> None:
    assert states.sender(name) is None

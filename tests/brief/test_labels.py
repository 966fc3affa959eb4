"""Labels over outcomes: which words bear one out."""

import pytest

from summarizer.brief.labels import labels


@pytest.mark.parametrize(
    ("text", "borne"),
    [
        ("1.6 million babies were delivered", False),
        ("Ana Moss delivered a lecture", False),
        ("64 abstracts were presented in Lima", False),
        ("The midwives delivered 212 babies", False),
        ("Ten beds were delivered", True),
        ("The company delivered an intraoral scanner", True),
        ("A grant for mothers and babies was delivered", True),
    ],
)
def test_what_is_born_or_said_is_no_donation(text: str, *, borne: bool) -> None:
    assert labels("en").borne("donation", text) is borne


@pytest.mark.parametrize(
    ("kind", "text", "borne"),
    [
        ("exchange", "Three sailors died while letters were being exchanged", False),
        ("exchange", "Six students were exchanged", True),
        ("joint_centre", "The port will open a clinic on Mondays", False),
        ("joint_centre", "The two ports will open a joint clinic", True),
    ],
)
def test_letters_are_no_exchange_and_anybodys_clinic_no_joint_one(
    kind: str, text: str, *, borne: bool
) -> None:
    assert labels("en").borne(kind, text) is borne


def test_a_common_word_behind_a_label_needs_no_capital() -> None:
    assert {"Piped", "Equipment", "Scholarships"} <= labels("en").lower

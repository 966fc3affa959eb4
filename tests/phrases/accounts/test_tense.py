"""Headlines tell in the present what an article tells in the past."""

import pytest

from summarizer.phrases.accounts import tense


@pytest.mark.parametrize(
    ("past", "one", "many"),
    [
        ("donated", "donates", "donate"),
        ("held", "holds", "hold"),
        ("signed", "signs", "sign"),
        ("carried", "carries", "carry"),
        ("discussed", "discusses", "discuss"),
        ("equipped", "equips", "equip"),
        ("welcomed", "welcomes", "welcome"),
        ("treated", "treats", "treat"),
        ("launched", "launches", "launch"),
        ("installed", "installs", "install"),
        ("had", "has", "have"),
        ("shared", "shares", "share"),
        ("underwent", "undergoes", "undergo"),
    ],
)
def test_a_verb_stands_in_the_present(past: str, one: str, many: str) -> None:
    assert tense.present(past, many=False) == one
    assert tense.present(past, many=True) == many


def test_the_verbs_of_a_headline_are_known_in_every_form() -> None:
    found = tense.verbs("guests visited it, it opens and they agree")

    assert [past for _, past, _ in found] == ["visited", "opened", "agreed"]

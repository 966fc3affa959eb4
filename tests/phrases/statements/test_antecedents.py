"""Which house "the hospital" is."""

import pytest

from summarizer.phrases import names
from summarizer.phrases.organisations import houses
from summarizer.phrases.statements.antecedents import Antecedents


def named(text: str, owner: str = "") -> list[str]:
    found = houses.gather(text, names.organisations(text))
    last = text.rindex(". ") + 2
    return [each.name for each in Antecedents(text, found, owner).places(last, len(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Lakeside Hospital signed with Oslo University. Six rooms of the hospital opened.",
            "Lakeside Hospital",
        ),
        (
            "Lakeside Hospital signed with Oslo University. The university's nurses will come.",
            "Oslo University's",
        ),
        (
            "The Berg Foundation gave a van. Nurses of the Foundation will drive it.",
            "the Berg Foundation",
        ),
    ],
)
def test_it_is_the_only_one_named_before(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Lakeside School gave lamps. A lamp is carried in the school bag by six pupils.",
        "Lakeside Hospital signed with Riverton Hospital. The hospital will have six rooms.",
        "Lakeside Hospital bought a van for a small hospital. The hospital will have six rooms.",
        "Lakeside Hospital bought a van for Kano hospital. The hospital will have six rooms.",
        "The town bought a van. The hospital will have six rooms like Lakeside Hospital.",
        "Lakeside Hospital bought a van. The hospital of Kano will have six rooms.",
        "Lakeside Hospital came. The Hospital of the Blue Sea opened. The hospital will grow.",
        "Oslo Hospital has guests. Dr Berg of Lakeside Hospital, head of the hospital, spoke.",
        "Oslo gave a van. Lakeside Hospital says the hospital will have six rooms.",
    ],
    ids=[
        "a bag",
        "two",
        "another",
        "unnamed",
        "named behind",
        "of Kano",
        "a new one",
        "its guest",
        "beside its name",
    ],
)
def test_it_is_nobody_where_it_may_be_another(text: str) -> None:
    assert named(text) == []


def lettered(text: str) -> list[str]:
    found = houses.gather(text, names.organisations(text))
    last = text.rindex(". ") + 2
    return [each.name for each in Antecedents(text, found).letters(last, len(text))]


def test_initials_are_told_in_full() -> None:
    text = "Riverton University of Medicine (RUM) signed. RUM will send six nurses to LTH."
    assert lettered(text) == ["Riverton University of Medicine"]


def test_initials_beside_their_name_are_left() -> None:
    text = "All signed. Riverton University of Medicine (RUM) will send the nurses that RUM trains."
    assert lettered(text) == []


def test_of_two_it_is_the_one_spoken_of_right_before() -> None:
    news = "Lakeside Hospital signed with Riverton Hospital. "
    between = "Six rooms were opened and many people came to see them and to eat cake. " * 4
    last = "Riverton Hospital bought a van. The hospital will have six rooms."

    assert named(f"{news}{between}{last}") == ["Riverton Hospital"]


def owned(text: str, owner: str) -> list[str]:
    found = houses.gather(text, names.organisations(text))
    return [each.name for each in Antecedents(text, found, owner).all(0, len(text))]


def test_our_nurses_are_those_of_whose_page_it_is() -> None:
    assert owned("Two of our nurses went to Oslo.", "Lima Hospital") == ["Lima Hospital's"]
    assert owned("Two of our nurses went to Oslo.", "") == []


@pytest.mark.parametrize(
    "text",
    [
        'He said: "Two of our nurses went to Oslo."',
        "Two of our nurses went from Lima Hospital to Oslo.",
        "Our country sent two nurses.",
    ],
    ids=["spoken", "named beside it", "country"],
)
def test_our_is_left_where_it_may_be_somebody_elses(text: str) -> None:
    assert owned(text, "Lima Hospital") == []


def test_of_two_it_is_the_pages_own_where_none_is_near() -> None:
    news = "Lakeside Hospital signed with Riverton Hospital. "
    between = "Six rooms were opened and many people came to see them and to eat cake. " * 4
    text = f"{news}{between}The hospital will have six rooms."

    assert named(text, "Riverton Hospital") == ["Riverton Hospital"]
    assert named(text) == []


def test_the_hospital_of_a_page_that_says_our_hospital_is_not_its_guests() -> None:
    text = "Doctors of Luma Hospital came to {} hospital. The hospital gave them 9 lenses."

    assert named(text.format("our"), "Berg Eye House") == []
    assert named(text.format("our"), "Luma Hospital") == ["Luma Hospital"]
    assert named(text.format("its"), "Berg Eye House") == ["Luma Hospital"]

"""What an office says by itself."""

import pytest

from summarizer.phrases.people import scope


@pytest.mark.parametrize(
    "title",
    [
        "Ambassador of Chile",
        "Italian Ambassador",
        "Minister of Health",
        "Health and Child Care Deputy Minister",
        "Mayor of Riverton",
        "New Zealand High Commissioner",
        "Foreign Minister",
        "Chairman of the Local Organising Committee",
        "head of the health department of Accra",
    ],
)
def test_an_office_that_names_its_house_or_country(title: str) -> None:
    assert scope.tells(title)


@pytest.mark.parametrize(
    "title",
    [
        "Vice President",
        "Head of Nephrology",
        "rector",
        "Ambassador",
        "dean of the Faculty",
        "Permanent Secretary",
        "secretary of the CPC Committee",
    ],
)
def test_an_office_that_any_house_has(title: str) -> None:
    assert not scope.tells(title)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Faculty of Medicine", True),
        ("School of Basic Medicine", True),
        ("the Centre", True),
        ("German university", True),
        ("Respiratory Medicine", True),
        ("Riverton Hospital", False),
        ('Cuza" Maternity Hospital', False),
        ("KUHS", False),
        ("Ministry of Health", False),
        ("Faculty of Medicine of Riverton University", False),
        ("Duke", False),
    ],
)
def test_a_part_does_not_say_of_what(name: str, part: bool) -> None:
    assert scope.is_part(name) is part


def test_offices_stand_above_one_another() -> None:
    titles = ["Rector", "Vice-Rector for Research", "dean", "head nurse", "Vice-Chancellor"]

    assert [scope.level(each) for each in titles] == [0, 1, 1, 2, 0]


@pytest.mark.parametrize(
    ("title", "stands"),
    [
        ("team leader", True),
        ("Team leader and emergency physician", True),
        ("chief of the brigade", True),
        ("Regional Medical Officer", True),
        ("deputy governor", True),
        ("President", False),
        ("Head of Midwifery", False),
    ],
)
def test_an_office_says_enough_where_no_house_is_wanted(title: str, *, stands: bool) -> None:
    assert scope.stands(title) is stands


def test_what_somebody_is_in_charge_of_is_told_behind_the_office() -> None:
    assert scope.is_charged("Head of Midwifery")
    assert scope.is_charged("president of the midwives' association")
    assert not scope.is_charged("Vice President")


def test_who_heads_those_who_came_leads() -> None:
    assert scope.leads("leader of the visiting team")
    assert scope.leads("Team leader and physician")
    assert not scope.leads("former team leader")
    assert not scope.leads("project leader")

"""Who takes part in an event, and as what."""

from typing import Any

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin


def _parties(text: str, title: str, top: str = "") -> dict[str, str]:
    whole = "\n\n".join(part for part in (top, title, text) if part) + "\n"
    article = Article(whole, "a.txt", "a", title=title, language="en")
    (record,) = builtin.answer(article)["records"]
    partners: list[dict[str, Any]] = record["partners"]  # Any: JSON
    return {each["name"]: each["role"] for each in partners}


SIGNED = "Riverton University signs an agreement with Lakeside Hospital"
FORUM = "Third forum on burns held in Oslo"
GIVEN = "Ambulances donated to Lakeside Hospital"


@pytest.mark.parametrize(
    ("title", "text", "name", "role"),
    [
        (
            FORUM,
            "Riverton University together with the Kite Fund and with the support of the company "
            "Orbisal held the forum on 5 May 2021.",
            "Riverton University",
            "organizer",
        ),
        (
            GIVEN,
            "On 5 May 2021, Kite Fund gave six ambulances. The drivers were trained with funding "
            "from the Riverton Trust.",
            "Riverton Trust",
            "supporter",
        ),
        (
            GIVEN,
            "On 5 May 2021, Lakeside Hospital received six vehicles from the Kite Fund.",
            "Kite Fund",
            "supporter",
        ),
        (
            SIGNED,
            "On 5 May 2021, they signed it. Dr Ann Lee, rector of Corvo Medical University, led a "
            "delegation of six. Corvo Medical University sent a letter.",
            "Corvo Medical University",
            "visitor",
        ),
        (
            FORUM,
            "The forum was held on 5 May 2021 in Oslo by Riverton University. The Kite Fund and "
            "the Corvo Health Service participated as co-organizers.",
            "Corvo Health Service",
            "organizer",
        ),
        (
            GIVEN,
            "On 5 May 2021 the ambassador handed over six ambulances, a gift of the Kite Fund, to "
            "the Corvo Hospital in Oslo.",
            "Corvo Hospital",
            "subject",
        ),
        (
            "Rector honoured",
            "Ann Lee was awarded a medal by Kite Alumni Fund on 5 May 2021 in Oslo.",
            "Kite Alumni Fund",
            "organizer",
        ),
        (
            GIVEN,
            "The ambulances were launched at Riverton University and are funded by Kite Fund on 5 "
            "May 2021.",
            "Kite Fund",
            "supporter",
        ),
        (
            "Eighteen nurses trained",
            "Eighteen nurses have completed a program at Riverton University's campus and the "
            "neighbouring Lakeside Hospital on 5 May 2021.",
            "Lakeside Hospital",
            "host",
        ),
    ],
)
def test_the_verb_tells_the_part(title: str, text: str, name: str, role: str) -> None:
    assert _parties(text, title)[name] == role


def test_who_leads_the_first_sentence_of_a_donation_gives() -> None:
    text = (
        "Corvo Humanitarian Society announced the delivery of machines to Lakeside on 5 May 2021."
    )

    assert _parties(text, GIVEN)["Corvo Humanitarian Society"] == "supporter"


def test_whose_page_it_is_takes_part_though_nobody_names_it() -> None:
    text = "A team from Riverton University paid a courtesy call to the director on 5 May 2021."

    found = _parties(text, "Norwegian team calls on the director", top="Lakeside Hospital")

    assert found == {"Riverton University": "visitor", "Lakeside Hospital": "host"}


def test_both_whose_anniversary_it_is_hold_it() -> None:
    title = "The 20th anniversary of Riverton University and Lakeside Hospital's cooperation"
    text = "Riverton University and Lakeside Hospital held a ceremony for it on 5 May 2021."

    found = _parties(text, title)

    assert {found["Riverton University"], found["Lakeside Hospital"]} == {"organizer"}


def test_a_school_lends_its_university_its_part() -> None:
    text = "Riverton University's School of Medicine received six vehicles from Kite Fund today."

    assert _parties(text, GIVEN)["Riverton University"] == "subject"


def test_a_lone_word_in_a_late_list_is_left_out() -> None:
    text = (
        "Riverton University and Lakeside Hospital signed an agreement on 5 May 2021. It is the"
        " first of its sort. Many nurses will be trained there. Guests came from abroad. They"
        " all sang. The experts of BRXT attended the dinner."
    )

    assert set(_parties(text, SIGNED)) == {"Riverton University", "Lakeside Hospital"}


def test_another_name_that_only_the_headline_has_is_not_a_second_house() -> None:
    text = (
        "A delegation of Northern Military Medical University visited Lakeside Hospital on 5 May"
        " 2021. Northern Military Medical University signed a plan."
    )

    found = _parties(text, "PLA Medical University delegation visits Lakeside Hospital")

    assert set(found) == {"Northern Military Medical University", "Lakeside Hospital"}


def test_a_unit_known_by_its_head_is_no_party_beside_the_houses() -> None:
    text = (
        "Riverton University and Lakeside Hospital signed an agreement on 5 May 2021. Dr Ann Lee, "
        "director of the Cleft Center, was there, where cleft lips are treated."
    )

    assert set(_parties(text, SIGNED)) == {"Riverton University", "Lakeside Hospital"}


def test_background_names_are_no_parties() -> None:
    text = (
        "Riverton University and Lakeside Hospital signed an agreement on 5 May 2021. The kits "
        "will be used by Corvo Hospital. The project has received funding from the European Union."
    )

    assert set(_parties(text, SIGNED)) == {"Riverton University", "Lakeside Hospital"}


def test_a_list_of_organisers_is_told_whole_and_a_committee_is_not_its_union() -> None:
    # Given a forum called after a union, and its organisers late, a committee of it first
    scenes = " ".join(
        f"The {number} session dealt with the care of burns in villages."
        for number in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
    )
    text = (
        "The Nordic Rivers Union Forum on Burns was held in Oslo on 5 May 2021. The Nordic Rivers "
        f"Union began its forums in 2011. {scenes} The forum was organised by the Committee of "
        "Health of the Nordic Rivers Union, the Kite Fund and Lakeside Hospital."
    )

    # When it is read
    parties = _parties(text, "Nordic Rivers Union Forum on Burns held in Oslo")

    # Then nobody of the list is left out, nor is the union said to have organised it
    organisers = [name for name, role in parties.items() if role == "organizer"]
    assert organisers == [
        "Committee of Health of the Nordic Rivers Union",
        "Kite Fund",
        "Lakeside Hospital",
    ]


def test_where_a_faculty_stands_for_its_university_another_sentence_names_that() -> None:
    title = "Course on burns is held with Lakeside Hospital"
    held = (
        "On 5 May 2021 the Faculty of Nursing organized a course on burns with Lakeside Hospital."
    )
    thanked = "The dean of the Faculty of Nursing (FN), Corvo University, thanked the guests."
    whole = f"{title}\n\n{held} {thanked}\n"

    (record,) = builtin.answer(Article(whole, "a.txt", "a", title=title, language="en"))["records"]

    (corvo,) = (each for each in record["partners"] if each["name"] == "Corvo University")
    assert [each["quote"] for each in corvo["evidence"]] == [held, thanked]

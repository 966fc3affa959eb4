"""Who was there, and of which house where only the words around tell it."""

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin

VISIT = "Riverton University receives guests from Lakeside Hospital"
DAY = "On 5 May 2021 Riverton University and Lakeside Hospital met in Riverton."


def _houses(text: str, title: str = VISIT, top: str = "") -> dict[str, str | None]:
    whole = "\n\n".join(part for part in (top, title, text) if part) + "\n"
    article = Article(whole, "a.txt", "a", title=title, language="en")
    (record,) = builtin.answer(article)["records"]
    return {each["name"]: each["affiliation"] for each in record["people"]}


@pytest.mark.parametrize(
    ("text", "name", "house"),
    [
        (
            f"{DAY} A delegation of Lakeside Hospital, led by its deputy head Prof. Mara Lind, and "
            "comprising Dr. Ilse Roth, cardiologist, was received by Dr. Tom Berg, dean.",
            "Ilse Roth",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} On the side of Lakeside Hospital there were:\n\n- Dr. Mara Lind, surgeon;\n"
            "- Dr. Ilse Roth, cardiologist.",
            "Ilse Roth",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} The guests visited the wards. The hospital's director, Dr. Mara Lind, spoke.",
            "Mara Lind",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} They toured Lakeside Hospital, accompanied by its director, Dr. Mara Lind.",
            "Mara Lind",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Dr. Mara Lind, head of surgery, signed on behalf of Lakeside Hospital.",
            "Mara Lind",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Representing Lakeside Hospital, Ms. Mara Lind said that more will come.",
            "Mara Lind",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} The guests were received by Dr. Tom Berg, vice-rector, and Dr. Eva Holm, dean.",
            "Eva Holm",
            "Riverton University",
        ),
        (
            f"{DAY} At Lakeside Hospital, the delegation was received by Dr. Tom Berg, dean.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} They visited Lakeside Hospital, where it was met by Dr. Tom Berg, head.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} They came to Lakeside Hospital and held a discussion with Dean Tom Berg.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} The campus was shown to the delegation of Lakeside Hospital, headed by the"
            " deputy head, Dr. Tom Berg.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Resource persons from Lakeside Hospital were Dr. Tom Berg, surgeon, and one.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Lakeside Hospital was represented at the round table by Dean Tom Berg.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} On the first day they were received at Lakeside Hospital by the head Tom Berg.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} They saw Lakeside Hospital, whose president, Dr. Tom Berg, spoke.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} The president of the Corvo Friends of Lakeside came. Corvo Friends chairperson"
            " Tom Berg spoke.",
            "Tom Berg",
            "Corvo Friends of Lakeside",
        ),
        (
            f"{DAY} For the hospital signed Director Tom Berg.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Present were, for Lakeside Hospital: Tom Berg, surgeon.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            "A team from Lakeside Hospital came to Riverton on 5 May 2021. The team was led by Tom"
            " Berg, head of surgery.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} The Corvo Ministry of Health paid. The Ministry's secretary Tom Berg spoke.",
            "Tom Berg",
            "Corvo Ministry of Health",
        ),
        (
            f"{DAY} Regional director Tom Berg, who signed for the hospital, was glad.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Vice-director Tom Berg signed for the hospital.",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} The Rotary Club of Corvo helped. Club president Tom Berg spoke.",
            "Tom Berg",
            "Rotary Club of Corvo",
        ),
        (
            f"{DAY} On Lakeside side there were Dr. Mara Lind - Director, Dr. Ilse Roth - Head.",
            "Ilse Roth",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} From our side signed Rector Tom Berg.",
            "Tom Berg",
            "Riverton University",
        ),
        (
            f"{DAY} A delegation headed by Prof. Mara Lind, Director of Lakeside Hospital, paid a"
            " visit. Dr. Tom Berg, Vice President of the university, met with the guests.",
            "Tom Berg",
            "Riverton University",
        ),
        (
            f"{DAY} They met two nurses of Lakeside Hospital (Corvo; Director: Dr. Tom Berg).",
            "Tom Berg",
            "Lakeside Hospital",
        ),
        (
            f"{DAY} Oslo Hospital came from Norway. It was led by Dr. Mara Lind from the Ardan side"
            " and Dr. Tom Berg from the Norwegian side.",
            "Tom Berg",
            "Oslo Hospital",
        ),
    ],
    ids=[
        "led",
        "list",
        "noun",
        "its",
        "signs",
        "represents",
        "hosts",
        "at",
        "where",
        "with",
        "the delegation",
        "resource persons",
        "represented at",
        "received at",
        "whose",
        "begun",
        "for the",
        "for, in a list",
        "the team",
        "the ministry",
        "a public office",
        "signed for",
        "noun before",
        "side by a word",
        "our side signed",
        "met with the guests",
        "in brackets",
        "the side behind",
    ],
)
def test_the_words_around_tell_the_house(text: str, name: str, house: str) -> None:
    assert _houses(text, top="Riverton University")[name] == house


@pytest.mark.parametrize(
    "text",
    [
        f"{DAY} The guests thanked for the welcome, and Rector Tom Berg gave a lecture.",
        f"{DAY} Rector Tom Berg and Rector Max Weiss hope for more.",
        f"{DAY} Rector Tom Berg and Director Mara Lind signed for both sides.",
        f"{DAY} Rector Tom Berg hopes for more.",
        f"{DAY} Course president Tom Berg of Oslo hopes for more.",
        f"{DAY} Ambassador Tom Berg hopes for more.",
        f"{DAY} Present were, from Lakeside Hospital, Dr. Max Weiss, surgeon; by CORV, the director"
        " Tom Berg.",
        f"{DAY} Tom Berg, hospital pharmacist in Lyon, hopes for more.",
        "On 5 May 2021 a delegation of Riverton University visited Lakeside Hospital. It was"
        " received by Dr. Tom Berg, dean.",
        f"{DAY} The members of the delegation of Lakeside Hospital came with the ambassador of"
        " Norway, Dr. Tom Berg.",
        f"{DAY} Representing Lakeside Hospital, Dr. Max Weiss, with the assistance of the deputy"
        " head, Dr. Tom Berg, opened the ward.",
        f"{DAY} The guests of Lakeside Hospital held a meeting with Brigadier Tom Berg.",
        f"{DAY} A delegation of Oslo Hospital came with Dr. Tom Berg, Division Chief of Lung and"
        " Sleep Medicine at Al Corvo.",
    ],
    ids=[
        "guest",
        "two of one office",
        "both sides",
        "page",
        "elsewhere",
        "public",
        "the other side",
        "there",
        "travels",
        "sent",
        "assists",
        "met",
        "at a house",
    ],
)
def test_who_may_be_of_another_house_has_none(text: str) -> None:
    assert _houses(text, top="Riverton University")["Tom Berg"] is None


def test_a_part_keeps_its_name_and_its_house_is_quoted() -> None:
    text = f"{DAY} The guests were received by Tom Berg, dean of the Faculty of Medicine."
    whole = f"Riverton University\n\n{VISIT}\n\n{text}\n"
    article = Article(whole, "a.txt", "a", title=VISIT, language="en")

    (record,) = builtin.answer(article)["records"]
    (person,) = record["people"]

    assert person["affiliation"] == "Faculty of Medicine"
    assert person["evidence"][-1]["quote"] == "Riverton University"


@pytest.mark.parametrize(
    ("said", "house"),
    [
        ("The Rector, Dr. Tom Berg, gave a lecture.", "Riverton University"),
        ("Vice President Tom Berg chaired the meeting.", "Riverton University"),
        ("Tom Berg, dean of the Faculty of Law, spoke.", "Riverton University"),
        ("Rector Tom Berg and Rector Max Weiss hope for more.", None),
        ("Director Mara Lind and Rector Tom Berg signed for both sides.", None),
        ("At Lakeside Hospital Rector Tom Berg spoke.", None),
        ("The Norwegian guests and Rector Tom Berg had tea.", None),
        ("Rector Tom Berg signed in Oslo.", None),
        ("It was cold, wrote to us the rector, Tom Berg.", None),
        ("Rotary president Tom Berg had tea.", None),
        ("The president of the association, Tom Berg, had tea.", None),
        ("Nurse Tom Berg had tea.", None),
        ("Director General of Health Tom Berg had tea.", None),
    ],
)
def test_the_head_of_no_other_house_is_presumed_to_be_that_of_the_page(
    said: str, house: str | None
) -> None:
    whole = f"Riverton University\n\n{VISIT}\n\n{DAY} {said}\n"
    article = Article(whole, "a.txt", "a", title=VISIT, language="en")

    (record,) = builtin.answer(article)["records"]
    (person,) = [each for each in record["people"] if each["name"] == "Tom Berg"]

    houses = [each["quote"] for each in person["evidence"] if "Tom Berg" not in each["quote"]]
    assert houses == ([house] if house else [])


def test_what_somebody_says_of_others_tells_no_side() -> None:
    said = f"{DAY} \u201cOur guests of Lakeside Hospital are quick\u201d, said Dr. Ida Sand, pilot."

    assert _houses(said, top="Riverton University")["Ida Sand"] is None


def test_a_house_that_only_the_page_names_is_the_one_pointed_at() -> None:
    text = f"{DAY} At the end the director of the Centre, Dr. Mara Lind, spoke."

    assert _houses(text, top="Corvo Research Centre")["Mara Lind"] == "Corvo Research Centre"


def test_an_ambassador_is_of_the_one_embassy_that_is_named() -> None:
    text = f"{DAY} The Embassy of Chile in Oslo paid. Ambassador Mara Lind opened the ward."
    article = Article(f"{VISIT}\n\n{text}\n", "a.txt", "a", title=VISIT, language="en")

    (record,) = builtin.answer(article)["records"]
    (person,) = record["people"]

    assert person["affiliation"] is None
    assert person["evidence"][-1]["quote"] == "Embassy of Chile in Oslo"


def test_the_name_that_letters_stand_for_is_quoted() -> None:
    text = f"{DAY} Lakeside Hospital (LaHo) is new. Dr. Mara Lind, head of LaHo, signed."
    article = Article(f"{VISIT}\n\n{text}\n", "a.txt", "a", title=VISIT, language="en")

    (record,) = builtin.answer(article)["records"]
    (person,) = record["people"]

    assert person["affiliation"] == "LaHo"
    assert person["evidence"][-1]["quote"] == "Lakeside Hospital"


@pytest.mark.parametrize("title", ["President of the city", "Chief of the Village", "mayor"])
def test_who_heads_a_town_is_of_no_house_whose_guests_are_welcomed(title: str) -> None:
    text = (
        f"{DAY} A delegation of Lakeside Hospital came, led by the director, Dr. Mara Lind, "
        f"and the {title}, Mr Ilya Roth."
    )

    assert _houses(text)["Ilya Roth"] is None

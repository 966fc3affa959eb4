"""Headlines in plain words: truecased, for strangers; events by their names."""

import pytest

from summarizer.phrases import pagetitles, quotations, truecase
from summarizer.phrases.statements import occasions

BODY = (
    "The Ministry of Health of Lakeland received oxygen concentrators. The WHO and Riverton "
    "University signed a memorandum. Students of the university thanked Riverton."
)


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        (
            "LAKELAND RECEIVES OXYGEN CONCENTRATORS FROM WHO",
            "Lakeland receives oxygen concentrators from WHO",
        ),
        (
            "RIVERTON UNIVERSITY STUDENTS IN SOUTH KOREA AND PORT MORESBY",
            "Riverton University students in South Korea and Port Moresby",
        ),
        ("ANKARA'S İZMİR CLINIC AND LUMC-K SIGN", "Ankara's Izmir clinic and LUMC-K sign"),
        ("3RD VISIT OF FINNISH NURSES, PART II: PPE", "3rd visit of Finnish nurses, part II: PPE"),
        ("WHO TO VISIT IN MAY", "WHO to visit in May"),
        ("WHO SENDS NURSES OUT TO GET AID", "WHO sends nurses out to get aid"),
        ("FIL-AM DOCTORS AID 40 RIVERTONIANS", "Fil-Am doctors aid 40 Rivertonians"),
    ],
)
def test_capitals_become_what_the_article_spells(title: str, plain: str) -> None:
    assert truecase.lowered(title, BODY, ["Riverton University", "Lakeland"]) == plain


def test_words_in_title_case_are_small_where_no_name_has_them() -> None:
    title = "Riverton Hospital Sends Two Surgeons to the Kerala Prize Ceremony"
    body = "Nurses were given the Kerala Prize at Riverton Hospital. She got the Kerala Prize."

    plain = truecase.lowered(title, body, ["Riverton Hospital"], shouted=False)

    assert plain == "Riverton Hospital sends two surgeons to the Kerala Prize ceremony"


def test_capitals_that_open_a_quotation_or_shout_are_no_spelling() -> None:
    body = 'We saw the plan "Raising of pay at Riverton". RAISING OF PAY BEGINS, they all say.'

    assert truecase.lowered("RAISING OF PAY BEGINS IN RIVERTON", body) == (
        "Raising of pay begins in Riverton"
    )


def test_our_hospital_is_called_by_its_name() -> None:
    title = "Delegation of Lakeland Visits Our University"

    named = pagetitles.for_strangers(title, BODY, (), "Riverton University")

    assert named == "Delegation of Lakeland Visits Riverton University"
    assert pagetitles.for_strangers(title, BODY, (), None) == (
        "Delegation of Lakeland Visits the University"
    )
    assert pagetitles.for_strangers("A gift to our hospital", BODY, (), "Riverton University") == (
        "A gift to the hospital"
    )


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("LAKELAND STATE COLLEGE OF NURSING", "Lakeland State College of Nursing"),
        ("UNIVERSITY OF XYZ", "University of XYZ"),
        ("BA RIA COLLEGE OF NURSING", "Ba Ria College of Nursing"),
        ("WHO", "WHO"),
        ("CHU", "CHU"),
        ("THE NORTHERN LAMP", "The Northern Lamp"),
        ("LAKELAND HEALTH FUND (LAHEFU)", "Lakeland Health Fund (LAHEFU)"),
        ("ELMS ACADEMY AFTER A. BERG", "Elms Academy after A. Berg"),
        ("Riverton University", "Riverton University"),
    ],
)
def test_a_name_in_capitals_is_written_as_prose_has_it(name: str, plain: str) -> None:
    assert truecase.titled(name) == plain


@pytest.mark.parametrize(
    ("flat", "name"),
    [
        (
            "Both held the VII International Forum on Humanization in Health last week.",
            "VII International Forum on Humanization in Health",
        ),
        (
            "They opened the “3rd Lakeland Nursing Workshop” for all.",
            "3rd Lakeland Nursing Workshop",
        ),
        ("They took part in the Forum and in the workshop on burns.", None),
    ],
)
def test_an_event_has_a_name(flat: str, name: str | None) -> None:
    assert occasions.named(flat) == name


@pytest.mark.parametrize(
    ("flat", "words"),
    [
        (
            "“Patients no longer have to travel for nine hours,” said Dr Ana Berg, a nurse.",
            ["Patients no longer have to travel for nine hours"],
        ),
        (
            "Ana Berg said: “Patients no longer have to travel for nine hours.”",
            ["Patients no longer have to travel for nine hours"],
        ),
        ("“We are very pleased to welcome all of you here today,” said Ana Berg.", []),
        ("The course is called “Patients no longer have to travel for nine hours”.", []),
    ],
)
def test_a_quotation_that_tells_something_stands_beside_its_speaker(
    flat: str, words: list[str]
) -> None:
    found = list(quotations.find(flat))

    assert [each.words for each in found] == words
    assert all("Ana Berg" in flat[each.start : each.end] for each in found)


@pytest.mark.parametrize("piece", ["the A ", "THE ", "“A ", "granted a ", "said “"])
def test_endless_words_are_read_to_their_end(piece: str) -> None:
    text = piece * 6_000

    assert len(truecase.lowered(text[:300], text)) == len(text[:300])
    assert len(list(quotations.find(text))) <= len(text)
    assert occasions.named(text) is None

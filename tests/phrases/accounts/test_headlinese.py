"""What headlines cut short is told in full."""

import pytest

from summarizer.phrases.accounts import headlinese


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        (
            "Riverton and Lakeside host forum on burns",
            "Riverton and Lakeside host a forum on burns",
        ),
        (
            "Riverton Hospital signs joint agreement with Lakeside",
            "Riverton Hospital signs a joint agreement with Lakeside",
        ),
        ("Riverton inks five year deal on skin", "Riverton signs a five year deal on skin"),
        ("Riverton, Lakeside open ward for burns", "Riverton and Lakeside open a ward for burns"),
        ("Nurses' team bags prize", "Nurses' team wins prize"),
        ("Riverton hosts the forum on burns", "Riverton hosts the forum on burns"),
        ("Riverton opens two clinics", "Riverton opens two clinics"),
        (
            "Riverton, Oslo and Lakeside open wards",
            "Riverton, Oslo and Lakeside open wards",
        ),
    ],
)
def test_articles_and_plain_verbs_are_put_in(title: str, plain: str) -> None:
    assert headlinese.plain(title) == plain


@pytest.mark.parametrize(
    ("title", "tidy"),
    [
        ("A high-level 9-member team visits Oslo", "A 9-member team visits Oslo"),
        ("Lake Aid hands over 12 beds to Corvo", "Lake Aid gives 12 beds to Corvo"),
        ("Lake Aid announces the launch of its ward", "Lake Aid launches its ward"),
        ("Lake Aid announces the delivery of 9 beds", "Lake Aid delivers 9 beds"),
        ("Elm hosts forum on burns, VC tasks nurses", "Elm hosts forum on burns"),
        ("The forum was grandly held in Oslo", "The forum held in Oslo"),
        ("Berg and Otieno visit Oslo together", "Berg and Otieno visit Oslo"),
        ("Elm and Lakeside come together", "Elm and Lakeside come together"),
        ("Elm signs pact with Lakeside, as well", "Elm signs pact with Lakeside"),
        ("Lakeside hosts The 6th Nursing Forum", "Lakeside hosts the 6th Nursing Forum"),
        (
            "Lakeside, together with Lake Aid holds a course",
            "Lakeside, together with Lake Aid, holds a course",
        ),
    ],
)
def test_praise_goes_and_an_aside_is_closed(title: str, tidy: str) -> None:
    assert headlinese.tidy(title) == tidy


@pytest.mark.parametrize(
    ("title", "tidy"),
    [
        (
            "Riverton confers Ana Berg, Dean of Lakeside University the title of Doctor",
            "Riverton confers on Ana Berg the title of Doctor",
        ),
        ("Riverton confers on Ana Berg the title of Doctor",) * 2,
        ("Ministry to handover beds", "Ministry to hand over beds"),
    ],
)
def test_verbs_take_what_they_take_in_prose(title: str, tidy: str) -> None:
    assert headlinese.tidy(title) == tidy


@pytest.mark.parametrize(
    ("title", "on"),
    [
        ("Dean signs MoU with Fen College on burns care, says paper", " on burns care"),
        ("Signing of a Contract for “The Fen Ward Project”", " for “The Fen Ward Project”"),
        ("Agreement for the training of nurses is signed", " for the training of nurses"),
        ("Agreement for the period 2010-2015", ""),
        ("Two colleges sign an agreement", ""),
    ],
)
def test_what_an_agreement_is_on_is_told_as_the_title_tells_it(title: str, on: str) -> None:
    made = "Elm Hospital and Fen College sign an agreement"

    assert headlinese.about(made, title, [], []) == f"{made}{on}"
    assert headlinese.about(f"{made} on beds", title, [], []) == f"{made} on beds"


@pytest.mark.parametrize(
    ("title", "told", "on"),
    [
        (
            "Elm Hospital, Fen College to train nurses in burns care",
            "",
            " to train nurses in burns",
        ),
        ("Elm Hospital joins hands with Fen College for burns care", "", " on burns care"),
        ("Elm and Fen", "They signed an agreement on stroke care in Corvo.", " on stroke care"),
        ("Elm and Fen", "They signed a contract on stroke care in Corvo.", ""),
        ("A pact will allow nurses to rest well", "", ""),
        ("Elm", "They signed an agreement for the above-mentioned project took place.", ""),
    ],
)
def test_what_an_agreement_is_on_is_told_where_title_or_sentence_tell_it(
    title: str, told: str, on: str
) -> None:
    made = "Elm Hospital and Fen College sign an agreement"

    said = headlinese.about(made, title, ["Elm Hospital", "Fen College"], [told])

    assert said.startswith(f"{made}{on}") if on else said == made


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("$6m boost for malaria work with Elm Hospital", "malaria work"),
        (
            "The programme of surgery of hands for children in Corvo",
            "surgery of hands for children",
        ),
        ("Chemotherapy prepared on site on seven days", None),
        ("Elm Hospital thanks Fen College for ten years", None),
        ("A centre of Elm Hospital and Fen College on the rails", None),
    ],
)
def test_what_a_title_is_about_is_no_time_and_no_place(title: str, topic: str | None) -> None:
    assert headlinese.topic(title, ["Elm Hospital", "Fen College"]) == topic

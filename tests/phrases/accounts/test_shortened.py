"""A sentence that tells an event heads its brief in the present, without what trails behind."""

import pytest

from summarizer.phrases.accounts import shortened


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Lake Aid from Bristol donated 1,500 blankets to Elm Hospital",
            "Lake Aid from Bristol donates 1,500 blankets to Elm Hospital",
        ),
        (
            "The partnership between Elm Hospital and Fen College was celebrated with cake",
            "The partnership between Elm Hospital and Fen College is celebrated with cake",
        ),
        (
            "The team of Elm Hospital visited Corvo and treated 1,340 people for nothing",
            "The team of Elm Hospital visits Corvo and treats 1,340 people for nothing",
        ),
        (
            "Lake Aid's eleventh mission was held in Corvo, which it had never seen before",
            "Lake Aid's eleventh mission is held in Corvo",
        ),
        (
            "Lake Aid treated twenty-two children with burns and scalds from all over the north of "
            "Lakeland at the Elm Hospital of Corvo in Lower Riverton",
            "Lake Aid treats twenty-two children with burns and scalds from all over the north of "
            "Lakeland",
        ),
        (
            "The nurses of Elm Hospital returned to Corvo",
            "The nurses of Elm Hospital return to Corvo",
        ),
        (
            "The Elm Hospital and the Fen College, Upper Corvo, signed a contract on beds",
            "The Elm Hospital and the Fen College, Upper Corvo, sign a contract on beds",
        ),
        ("Two hundred and twelve children of Corvo were operated", None),
        (
            "The tenth anniversary of Elm Hospital was commemorated",
            "The tenth anniversary of Elm Hospital is commemorated",
        ),
        ("The opening of the ward of Elm Hospital took place", None),
        ("Lake Aid, where nurses were trained, donated two beds to Elm Hospital", None),
        ("Lake Aid will donate two beds to the Elm Hospital of Corvo", None),
        ("Elm Hospital and Fen College held a course called “Lakes of burns", None),
        ("The sun shone on all of them in the wards of Elm Hospital", None),
    ],
)
def test_a_plain_sentence_is_put_in_the_present(line: str, said: str | None) -> None:
    assert shortened.now(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Elm Hospital and Fen College will share their beds from May, which are new",
            "Elm Hospital and Fen College will share their beds from May",
        ),
        ("Elm Hospital and Fen College shared their beds", None),
        ("Lake Aid, where nurses were trained, will send two beds to Corvo", None),
    ],
)
def test_what_will_be_is_told_as_it_is_said(line: str, said: str | None) -> None:
    assert shortened.ahead(line) == said

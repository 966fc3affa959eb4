"""What sort of event is told, where the headline does not say it in so many words."""

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin


def _type(title: str, text: str) -> str:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title, language="en")
    (record,) = builtin.answer(article)["records"]
    return str(record["event"]["type"])


@pytest.mark.parametrize(
    ("title", "text", "sort"),
    [
        (
            "Oak and Elm hospitals tie the knot",
            "Oak Hospital and Elm Hospital put their names to a cooperation accord on 5 May 2021.",
            "agreement_signing",
        ),
        (
            "Sod cut for children’s hospital",
            "The Minister and Oak University cut the sod for a children’s hospital on 5 May 2021.",
            "centre_launch",
        ),
        (
            "A quarter of a century with Oak Hospital",
            "On 5 May 2021, Elm University and Oak Hospital celebrated their friendship.",
            "anniversary",
        ),
        (
            "Thirty years of Elm students at Oak",
            "A festive gathering with guests of Elm University was held at Oak Hospital on 5 May.",
            "anniversary",
        ),
        (
            "Nurses hone their skills in Riverton",
            "Twenty nurses of Oak Hospital practised resuscitation at Elm University on 5 May.",
            "training",
        ),
        (
            "Respirators from Elm for two hospitals",
            "Ten respirators of Elm Foundation reached Oak Hospital on 5 May 2021.",
            "donation",
        ),
        (
            "Oak plays host to Elm scholars",
            "Oak University played host to twelve scholars of Elm University on 5 May 2021.",
            "visit",
        ),
        (
            "Minister receives ambassador of Finland",
            "The Ministry of Health received the Ambassador of Finland, Aino Virta, on 5 May 2021.",
            "meeting",
        ),
        (
            "Surgeon receives Order of Friendship",
            "Anna Berg of Oak Hospital was presented with the Order of Friendship on 5 May 2021 "
            "by Elm University.",
            "award",
        ),
        (
            "Oak Hospital ends eye camp",
            "Oak Hospital and Elm Trust operated on 122 people with cataract on 5 May 2021.",
            "other",
        ),
    ],
)
def test_other_words_tell_the_same_types(title: str, text: str, sort: str) -> None:
    assert _type(title, text) == sort


def test_the_subject_of_the_first_sentence_outdoes_what_was_done_there() -> None:
    title = "Experts discuss resistance"
    text = "A forum on resistance held by Oak University and Elm Institute ended on 5 May 2021."

    assert _type(title, text) == "forum"


def test_an_aim_is_no_event() -> None:
    title = "Oak and Elm seal collaboration"
    text = (
        "Oak University and Elm Hospital sealed a memorandum on 5 May 2021 to establish a centre "
        "for burns."
    )

    assert _type(title, text) == "agreement_signing"


def test_what_will_be_done_is_not_what_was_done() -> None:
    title = "Nurses of Oak will be trained in Elm"
    text = "The protocol between Oak Hospital and Elm University was signed on 5 May 2021."

    assert _type(title, text) == "agreement_signing"


def test_of_a_headline_what_was_not_called_off_tells_the_type() -> None:
    title = "Signing of the agreement with Elm postponed, working meeting took place"
    text = "Oak University and Elm Hospital saw each other on 5 May 2021."

    assert _type(title, text) == "meeting"


def test_below_a_scene_the_first_clear_sentence_leads() -> None:
    title = "A suitcase and a mango tree"
    text = (
        "It was raining hard on the roofs of the little town by the sea. "
        "Nobody minded the rain very much on that long and happy day. "
        "On 5 May 2021, Oak University and Elm Hospital signed an agreement. "
        "A symposium with talks and a workshop followed, and there was much to see."
    )

    assert _type(title, text) == "agreement_signing"

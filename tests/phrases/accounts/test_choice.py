"""Of several headlines the one is printed that says most plainly who did what with whom."""

import pytest

from summarizer.phrases.accounts.choice import Choice

CHOICE = Choice([(["Elm Hospital", "EH"], "KE"), (["Fen College"], None)], [(["Oak Club"], None)])
PLAIN = "Elm Hospital and Fen College open a burns ward"


@pytest.mark.parametrize(
    "worse",
    [
        "Elm Hospital opens a burns ward",
        "Elm Hospital and Oak Club open a burns ward",
        "Opening of a burns ward of Elm Hospital and Fen College",
        "Elm Hospital and Fen College cooperate",
        "Elm Hospital and Fen College cooperate on burns",
        "Elm Hospital and Fen College open our burns ward",
        "Elm Hospital and Fen College open a burns ward!",
        "Elm Hospital and Fen College open a burns ward of the …",
        "Elm Hospital and Fen College open the ward",
        "Ana Berg, President of Elm Hospital, and Lea Roth, Dean of Fen College, open a burns ward",
        "Elm Hospital and Fen College announce the opening of a burns ward",
        "Held at Elm Hospital opens a burns ward of Fen College",
        "Elm Hospital and Fen College open its first joint the Burns Ward",
        "Elm Hospital and Fen College sign an agreement on for five years of burns care",
        "Elm Hospital and Fen College sign an agreement on burns care signed",
        "Elm Hospital receives a today from Fen College",
        "Elm Hospital and Fen College of the Upper Lakes makes public",
        "A burns ward",
        "Visit of Elm Hospital: Fen College opens a burns ward",
        "Cooperation with Elm Hospital and Fen College",
    ],
)
def test_the_plainer_of_two_is_chosen(worse: str) -> None:
    assert CHOICE.best([worse, PLAIN]) == PLAIN
    assert CHOICE.best([PLAIN, worse]) == PLAIN


def test_what_is_torn_heads_nothing() -> None:
    torn = "Elm Hospital and Fen College donate beds for nurses born"

    assert CHOICE.best([torn, "A burns ward"]) == "A burns ward"


def test_who_gets_something_is_told_by_a_clause() -> None:
    assert CHOICE.points("Corvo gets beds") > CHOICE.points("Corvo beds")


def test_of_two_as_plain_the_first_is_chosen() -> None:
    first = "A delegation from Elm Hospital visits Fen College"

    assert CHOICE.best([first, "Six-member team from Elm Hospital visits Fen College"]) == first


def test_a_country_is_less_than_the_name_of_its_house_and_more_than_nobody() -> None:
    named, land, nobody = (
        CHOICE.points(f"{who} opens a burns ward") for who in ("Elm Hospital", "Kenya", "Chad")
    )

    assert named > land > nobody


def test_a_long_name_makes_no_long_headline() -> None:
    name = "Elm Hospital of the Blessed Sisters of the Upper Valley of the River and the Hills"
    long = Choice([([name], None)])

    assert long.points(f"{name} opens a ward for children with burns") == pytest.approx(
        Choice([(["Elm Hospital"], None)]).points(
            "Elm Hospital opens a ward for children with burns"
        )
    )


def test_of_nothing_nothing_is_chosen() -> None:
    assert CHOICE.best([]) == ""

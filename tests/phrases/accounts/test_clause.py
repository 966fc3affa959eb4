"""A sentence is told by its main clause, with names for "we", in no more words than one holds."""

import pytest

from summarizer.phrases.accounts import clause, wanting
from summarizer.phrases.accounts.bare import Bare

H, K = "\ue000\ue100", "\ue000\ue101"
ANA = "\ue001\uf000"
HOUSES = {H: "Harbour Hospital", K: "Riverton University"}


def _tell(text: str, owner: str = "") -> str | None:
    for mark, name in HOUSES.items():
        text = text.replace(mark, name)
    return next(clause.tell(Bare(text, (), {"\uf000": "Ana Berg"}, str), owner), None)


def test_it_is_told_without_what_is_told_elsewhere() -> None:
    said = _tell(f"In the Golden Hall, {H} held the signing ceremony of a pact with {K} on nurses")

    assert said == "Harbour Hospital signed a pact with Riverton University on nurses"


def test_what_stands_between_commas_is_not_its_verb() -> None:
    said = _tell(f"A fair of nursing by {H}, joined to a seminar, took place on the campus of {K}")

    assert said is not None
    assert "took place" in said


def test_we_are_the_owner_and_our_nurses_the_owner_s() -> None:
    club = "Rotary Club of Lima"

    assert _tell("In May we signed a pact with Oslo", club) == (
        "Rotary Club of Lima signed a pact with Oslo"
    )
    assert _tell("Our club met nurses of Oslo", club) == "Rotary Club of Lima met nurses of Oslo"
    assert _tell("Our nurses met friends of Oslo", club) == (
        "Rotary Club of Lima's nurses met friends of Oslo"
    )
    assert _tell("Our Rotary Club of Lima met nurses of Oslo", club) == (
        "Rotary Club of Lima met nurses of Oslo"
    )
    assert _tell("Our nurses met friends of Oslo") is None
    assert _tell("In May we saw with us six nurses of Oslo", club) is None


def test_with_us_is_at_the_owners_and_our_country_is_not_the_owners() -> None:
    assert _tell("The nurses of Oslo were with us", "Lima Clinic") == (
        "The nurses of Oslo were at Lima Clinic"
    )
    assert _tell("The ambassador of Norway to our country met nurses", "Lima Clinic") is None
    assert _tell("Our Faculty met friends of Oslo", "Riverton University") == (
        "Riverton University's faculty met friends of Oslo"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The ward was opened at noon",
        "The nurses of Harbour Hospital ended",
        "Ana of Oslo put their names on the pact of Lima",
        f"{ANA} put their names on the pact of Lima",
        f"A warm welcome was given to {H}",
        "The pact of Oslo was carried",
        f"{H} gave {ANA}, professor of surgery in Lima",
        f"A gift from {K} will allow {H} and the clinic",
        f"{K} received a pact between {H}",
        f"The wards of {H} put their signatures",
        f"The nurses of {H} will be able",
    ],
    ids=[
        "no name",
        "nothing ended",
        "",
        "their",
        "warm",
        "carried where",
        "gave what",
        "allow what",
        "between whom",
        "to what",
        "to do what",
    ],
)
def test_what_is_not_whole_is_not_told(text: str) -> None:
    said = _tell(text)

    assert said is None or text.startswith("Ana")


def test_a_long_one_loses_its_last_phrases() -> None:
    long = " on the training of nurses and midwives" * 6

    said = _tell(f"{H} signed a pact with {K}{long}")

    assert said is not None
    assert said.startswith(
        "Harbour Hospital signed a pact with Riverton University on the training"
    )
    assert said.count(" ") < 36


def test_how_many_came_is_told_of_whom_nothing_else_is() -> None:
    assert _tell("More than 250 nurses of Oslo joined") == "More than 250 nurses of Oslo joined"
    assert _tell("The nurses of Oslo joined") is None


def test_of_what_there_is_a_part_is_not_sure() -> None:
    bare = Bare("", (), {}, str)

    assert clause.Clause(bare, "The House of Oslo", "was paid", "").sure
    assert not clause.Clause(bare, "The House, of which cost of 24,", "was paid", "").sure


def test_where_it_was_held_may_go_and_where_somebody_came_not() -> None:
    bare = Bare("", (), {}, str)
    held = clause.Clause(bare, "The fair of Oslo", "was held", " in Lima").fitted("")
    came = clause.Clause(bare, "The nurses of Oslo", "came", " to Lima").fitted("")

    assert "The fair of Oslo was held" in map(str, held)
    assert "The nurses of Oslo came" not in map(str, came)


def test_what_is_only_begun_is_not_sure() -> None:
    bare = Bare("", (), {}, str)

    assert not clause.Clause(bare, "When a patient of Oslo", "is brought", " to Lima").sure
    assert wanting.left("The nurses will try to find out")


def test_a_cut_that_loses_what_its_last_word_wants_is_not_made() -> None:
    text = f"{H} built a ward for {K} under a project jointly paid for by two ministries"
    bare = Bare(text, (), {}, str, text)
    short = clause.Clause(bare, H, "built", f" a ward for {K} under a project jointly")
    first = clause.Clause(bare, H, "built", f" a ward for {K} under a project")

    assert not short.sound
    assert first.sound

"""How far a line is understood that ends in what only another sentence names."""

import pytest

from summarizer.phrases.statements.trimmed import trimmed


@pytest.mark.parametrize(
    ("line", "lost", "kept"),
    [
        (
            "Oslo Hospital will receive four nurses of Lima for three weeks, all expenses are paid"
            " by the project",
            "the project",
            "Oslo Hospital will receive four nurses of Lima for three weeks",
        ),
        (
            "“The two towns are doing a study of asthma that has 150 children, with funds of ABC”",
            "ABC",
            "“The two towns are doing a study of asthma that has 150 children”",
        ),
        (
            "The project has a budget of 874,300 euros, out of which 90% is paid by ABCD",
            "ABCD",
            "The project has a budget of 874,300 euros",
        ),
        (
            "Oslo Hospital gave Lima six beds and two vans and was thanked by the mayor",
            "the mayor",
            "Oslo Hospital gave Lima six beds and two vans",
        ),
    ],
    ids=["absolute", "quoted", "out of which", "second verb"],
)
def test_it_ends_where_a_thought_ends(line: str, lost: str, kept: str) -> None:
    assert trimmed(line, lost) == kept


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        (
            "Oslo Hospital will give Lima six beds and two vans, if the council agrees",
            "the council",
        ),
        ("The council gave Oslo Hospital in Lima six beds", "The council"),
        ("Six beds came, with the van", "the van"),
        ("Ana Berg: “Oslo Hospital will give Lima six beds, with the van”", "the van"),
        ("Oslo Hospital trained ten nurses, opened a ward and painted the house", "the house"),
    ],
    ids=["condition", "opens with it", "too little", "spoken", "list"],
)
def test_no_doubt_is_cut_off_and_nothing_that_tells_too_little_is_left(
    line: str, lost: str
) -> None:
    assert trimmed(line, lost) is None

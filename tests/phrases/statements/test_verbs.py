"""The verb that governs a clause."""

import pytest

from summarizer.phrases.statements import verbs


@pytest.mark.parametrize(
    ("clause", "sort"),
    [
        ("the ward will be run by four nurses who are already working here", "will"),
        ("the nurses who were trained in may will return in autumn", "will"),
        ("the machines donated by the city and the port will be installed", "will"),
        ("the dean said that thirty engineers have been trained", "perfect"),
        ("after the guests had left, the two deans agreed to meet again", "agreed"),
        ("they questioned 73 nurses in order to learn what is needed", "past"),
        ("she also asked the ministry for five posts, on which it promised an answer", "hope"),
        ("the works, budgeted at 31 million and supported by a bank, will be ended in may", "will"),
        ("funded by a bank with two million, the project seeks to follow 300 mothers", "will"),
        ("the course was opened by the rector", "passive"),
        ("the guest made known that the port would open two posts", "will"),
        ("the rector announced two scholarships for nurses", "will"),
        ("the rector announced the results", "say"),
        ("a new programme for nurses, taught in english", "none"),
        ("offered to pay the fares of ten nurses", "hope"),
        ("offered to the library 120 volumes", "past"),
        ("the ward has 20 beds", "be"),
        ("the two sides undertook to train ten nurses", "agreed"),
        ("the laboratory undertook 17 studies", "past"),
        ("it can be recalled that four nurses spent a month at the coast", "past"),
        ("it would be noted that the port opened two posts", "past"),
        ("the ward can accommodate 40 mothers", "given"),
        ("the nurses can come in may", "may"),
        ("he solicited the help of the port for the ward", "hope"),
        ("the dean extended an invitation to the port", "hope"),
        ("ways of helping the coast were reviewed", "hope"),
        ("three cases of the coast were reviewed", "passive"),
        ("they reviewed the means of helping the coast", "hope"),
        ("she thanked the port and promised ten posts", "agreed"),
        ("the parties established that a ward will be opened", "agreed"),
        ("the parties established a ward", "past"),
        ("a joint seed fund will be set up", "will"),
        ("two used machines are to be sent", "will"),
        (
            "the heads, ada roe and jon kite, handed over the plan of a ward that will open",
            "past",
        ),
        ("a course, paid by the port, which will open in may, was held", "passive"),
        ("with the plan of the port carried out, we hope to train more", "hope"),
        ("both reached a preliminary consensus on a ward", "hope"),
        ("the paper provides for two courses a year", "present"),
    ],
)
def test_the_verb_that_governs_tells_what_was_and_what_will_be(clause: str, sort: str) -> None:
    assert verbs.main(clause).sort == sort


def test_a_clause_without_a_verb_has_none() -> None:
    assert verbs.main("twenty places a year") == verbs.NONE

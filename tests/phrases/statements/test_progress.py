"""Progress: what was signed binds what follows it, and a past verb tells nothing to come."""

from dataclasses import replace

import pytest

from summarizer.phrases.statements import progress
from summarizer.phrases.statements.clues import Candidate

CLAUSE = Candidate("", "", None, "", False, (), 0, 0, 3, False)


def _clause(low: str, **more: object) -> Candidate:
    return replace(CLAUSE, low=low, deed=low, **more)  # type: ignore[arg-type]  # fields of it


@pytest.mark.parametrize(
    ("low", "bound", "binds"),
    [
        ("the port will send two nurses a year", True, True),
        ("the port will send two nurses a year", False, False),
        ("the dean said that the port will send two nurses", True, False),
        ("the guests were led through the ward", True, False),
        ("both sides agreed to train ten nurses", False, True),
        ("the dean promised ten posts", False, False),
    ],
)
def test_terms_follow_a_signing_until_somebody_speaks(low: str, bound: bool, binds: bool) -> None:
    assert progress.binds(_clause(low, bound=bound)) is binds


def test_a_signing_binds_what_follows_it() -> None:
    assert progress.binds(_clause("the two deans signed an accord", signs=True))


@pytest.mark.parametrize(
    ("clause", "statuses"),
    [
        (_clause("ten nurses will train there", bound=True), {"agreed"}),
        (_clause("ten nurses will train there"), {"planned"}),
        (_clause("the college has now 61 agreements abroad", status="agreed"), {"achieved"}),
        (_clause("both will sign a contract in may", bound=True), {"planned"}),
        (_clause("ten nurses are expected to train there", bound=True), {"planned"}),
        (_clause("ten nurses may train there", status="discussed", content=True), {"agreed"}),
        (_clause("ten nurses may train there", status="discussed"), {"discussed"}),
        (_clause("three cases were discussed", status="achieved"), {"achieved"}),
        (
            _clause("ten nurses stayed there in july", status="planned", cue="are scheduled"),
            {"achieved"},
        ),
        (
            _clause("he replied that a ward will be built", status="planned", cue="will"),
            {"planned"},
        ),
        (
            _clause("the port has set aside two million", status="planned", cue="has set aside"),
            {"planned"},
        ),
        (
            _clause("piloted with 40 mothers", status="planned", cue="developed", later=True),
            {"planned"},
        ),
    ],
)
def test_the_verb_bounds_the_status(clause: Candidate, statuses: set[str]) -> None:
    assert set(progress.allowed(clause, set())) == statuses


def test_what_a_list_of_advice_names_was_only_talked_of() -> None:
    clause = _clause("a course be made a feature of each year", status="achieved")

    assert progress.allowed(replace(clause, scope="discussed"), set()) == ("discussed",)


@pytest.mark.parametrize(
    "low", ["equip six wards with lamps made here", "screen 900 women aged 30"]
)
def test_what_a_list_of_plans_names_was_not_done(low: str) -> None:
    clause = _clause(low, status="achieved", scope="planned")

    assert progress.allowed(clause, set()) == ("planned",)
    assert progress.allowed(replace(clause, bound=True), set()) == ("planned", "agreed")

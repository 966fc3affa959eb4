"""What a clause is worth: the questions that are asked of it, and the answers they have."""

from typing import get_args

from schemas.cooperation import OutcomeKind
from summarizer.phrases.statements.worth import TABLES
from summarizer.phrases.weights import Weights
from summarizer.vocabulary import STATUSES


def test_the_weights_know_the_kinds_and_statuses_of_the_schema() -> None:
    answers = {each: set(Weights.load(TABLES / f"{each}.tsv").answers) for each in
               ("told", "adds", "kind", "status")}  # fmt: skip

    assert answers == {
        "told": {"told"},
        "adds": {"adds"},
        "kind": {*get_args(OutcomeKind)},
        "status": {*STATUSES},
    }

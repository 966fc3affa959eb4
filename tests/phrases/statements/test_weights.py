"""The table of fitted weights: what it holds and how clues are summed."""

from pathlib import Path

from summarizer.phrases.statements import worth
from summarizer.phrases.statements.weights import Weights, best


def _table(folder: Path) -> Weights:
    path = folder / "weights.tsv"
    path.write_text(
        "# a note\nclue\ttold\tkind a\tkind b\nalways\t-1.00\t\t0.25\nx\t2.50\t1.00\t\n"
    )
    return Weights.load(path)


def test_what_every_clause_has_counts_and_an_unknown_clue_weighs_nothing(tmp_path: Path) -> None:
    assert _table(tmp_path).sums(["x", "unknown"]) == {"told": 1.5, "kind a": 1.0, "kind b": 0.25}


def test_the_best_answer_is_of_the_question_asked(tmp_path: Path) -> None:
    assert best(_table(tmp_path).sums([]), "kind ") == "b"


def test_the_table_of_the_rules_has_every_kind_and_status() -> None:
    answers = Weights.load(worth.TABLE).answers

    assert {each.removeprefix("status ") for each in answers if each.startswith("status ")} == {
        "achieved", "agreed", "planned", "discussed",
    }  # fmt: skip
    assert sum(each.startswith("kind ") for each in answers) == 12

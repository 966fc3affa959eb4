"""A table of fitted weights: what it holds and how traits are summed."""

from pathlib import Path

from summarizer.phrases.weights import Weights, best


def _table(folder: Path) -> Weights:
    path = folder / "question.tsv"
    path.write_text("# a note\ntrait\ta\tb\nalways\t-1.00\t0.25\nx\t2.50\t\ny\t\t-0.30\n")
    return Weights.load(path)


def test_what_everything_has_counts_and_an_unknown_trait_weighs_nothing(tmp_path: Path) -> None:
    assert _table(tmp_path).sums(["x", "unknown"]) == {"a": 1.5, "b": 0.25}


def test_sums_are_exact_in_whatever_order(tmp_path: Path) -> None:
    table = _table(tmp_path)

    assert table.sums(["x", "y"]) == table.sums(["y", "x"]) == {"a": 1.5, "b": -0.05}


def test_the_best_answer_is_that_of_the_greatest_sum(tmp_path: Path) -> None:
    assert best(_table(tmp_path).sums([])) == "b"

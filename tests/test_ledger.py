"""The ledger: one state an article, and the exit code follows."""

import pytest

from summarizer.ledger import Entry, Ledger


def entry(path: str, state: str, reason: str | None = None) -> Entry:
    return Entry(path, path, state, reason)  # type: ignore[arg-type]  # states come as parameters


@pytest.mark.parametrize(
    ("states", "code"),
    [
        pytest.param(["used", "used"], 0, id="all used"),
        pytest.param(["used", "empty"], 0, id="rightly empty"),
        pytest.param(["used", "set_aside"], 3, id="one set aside"),
        pytest.param(["empty", "set_aside"], 3, id="empty is usable"),
        pytest.param(["set_aside", "set_aside"], 4, id="nothing usable"),
    ],
)
def test_the_exit_code_follows_the_states(states: list[str], code: int) -> None:
    ledger = Ledger.of(
        entry(str(number), state, "binary" if state == "set_aside" else None)
        for number, state in enumerate(states)
    )

    assert ledger.exit_code() == code
    assert sum(ledger.count(state) for state in ("used", "empty", "set_aside")) == len(states)


def test_an_article_has_one_state() -> None:
    ledger = Ledger.of([entry("a", "used")])

    with pytest.raises(ValueError, match="in the ledger already"):
        ledger.enter(entry("a", "empty"))


@pytest.mark.parametrize(("state", "reason"), [("used", "binary"), ("set_aside", None)])
def test_a_reason_goes_with_being_set_aside_alone(state: str, reason: str | None) -> None:
    with pytest.raises(ValueError, match="with reason"):
        entry("a", state, reason)


def test_a_reason_is_one_of_the_list() -> None:
    with pytest.raises(ValueError, match="no reason called"):
        entry("a", "set_aside", "bad luck")


def test_reasons_are_counted_most_first() -> None:
    ledger = Ledger.of(
        [
            entry("a", "set_aside", "binary"),
            entry("b", "set_aside", "empty_file"),
            entry("c", "set_aside", "empty_file"),
        ]
    )

    assert list(ledger.reasons().items()) == [("empty_file", 2), ("binary", 1)]


def test_what_was_entered_comes_back_as_it_was_and_in_its_order() -> None:
    entries = [
        Entry("b/été\n.txt", "b/été", "used", reused=True, records=2, unverified=1),
        entry("a", "empty"),
        Entry("c", "c", "set_aside", "binary", 'holds "no"\ntext'),
    ]

    ledger = Ledger.of(entries)

    assert list(ledger) == entries
    assert len(ledger) == 3

"""Seen: what came by is known, what did not is not, however many there are."""

from hypothesis import given
from hypothesis import strategies as st

from summarizer.seen import Seen


@given(st.lists(st.text()))
def test_a_string_is_new_once(texts: list[str]) -> None:
    seen = Seen()

    new = [text for text in texts if seen.add(text)]

    assert new == list(dict.fromkeys(texts))
    assert len(seen) == len(set(texts))
    assert all(text in seen for text in texts)


def test_it_grows_and_forgets_nothing() -> None:
    seen = Seen()
    for number in range(10_000):
        seen.add(f"week/{number}.txt")

    assert all(f"week/{number}.txt" in seen for number in range(10_000))
    assert not any(f"month/{number}.txt" in seen for number in range(10_000))


def test_half_of_a_surrogate_is_a_string_like_others() -> None:
    seen = Seen()

    assert seen.add("\ud800")
    assert not seen.add("\ud800")
    assert "" not in seen

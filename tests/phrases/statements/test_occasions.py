"""An event is called by its own name, and not by that of the hall it is in."""

from summarizer.phrases.statements import occasions


def test_a_hall_is_no_event() -> None:
    assert (
        occasions.named("They met at the River Nations Health Conference Centre in Oslo.") is None
    )
    assert occasions.named("They met at the River Nations Health Conference, in Oslo.") == (
        "River Nations Health Conference"
    )

"""Choice: of many outcomes those that tell most."""

from schemas.cooperation import Outcome
from summarizer.brief import choice


def _outcome(summary: str, kind: str, value: int | None = None) -> Outcome:
    figures = [{"value": value}] if value else []
    return Outcome.model_validate(
        {"summary": summary, "kind": kind, "status": "achieved", "figures": figures}
    )


def test_what_an_event_is_held_for_comes_first() -> None:
    lecture = _outcome("A lecture was given", "training")
    gift = _outcome("40 beds were given", "donation", 40)

    assert choice.outcomes([lecture, gift], "donation") == [gift, lecture]
    assert choice.outcomes([lecture, gift], "visit") == [lecture, gift]


def test_of_many_outcomes_those_without_a_number_go() -> None:
    plain = [_outcome(f"Thing {number}", "other") for number in range(7)]
    counted = _outcome("40 nurses were trained", "training", 40)

    kept = choice.outcomes([*plain, counted], "visit")

    assert len(kept) == choice.MOST_OUTCOMES
    assert kept == [*plain[:6], counted]

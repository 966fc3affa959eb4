"""Choice: heads of both sides first, and of many outcomes those that tell most."""

from schemas.cooperation import Outcome
from summarizer.brief import choice
from summarizer.vocabulary import Person, Quote


def _person(name: str, sentence: str, title: str | None = "dean") -> Person:
    return Person(name=name, title=title, evidence=[Quote(quote=sentence)])


def _outcome(summary: str, kind: str, value: int | None = None) -> Outcome:
    figures = [{"value": value}] if value else []
    return Outcome.model_validate(
        {"summary": summary, "kind": kind, "status": "achieved", "figures": figures}
    )


ANA = _person("Ana Berg", "Ana Berg, rector, opened the ward.")
LEA = _person("Lea Roth", "Lea Roth was there.")
TOM = _person("Tom Otieno", "Tom Otieno came too.")


def test_the_heads_of_both_sides_come_before_the_others_of_one() -> None:
    found = [(0, LEA), (0, ANA), (1, TOM)]

    assert choice.people(found, 2) == [ANA, TOM, LEA]


def test_who_has_no_title_goes_where_three_have_one() -> None:
    bare = _person("Max Weiss", "Max Weiss spoke.", title=None)

    assert bare not in choice.people([(0, bare), (0, LEA), (0, ANA), (1, TOM)], 2)
    assert bare in choice.people([(0, bare), (0, LEA), (1, TOM)], 2)


def test_who_belongs_to_no_partner_goes_where_three_do() -> None:
    stray = _person("Max Weiss", "Max Weiss spoke.")

    assert stray not in choice.people([(2, stray), (0, LEA), (0, ANA), (1, TOM)], 2)


def test_a_head_is_told_by_the_words_on_either_side() -> None:
    led = _person("Ida Sand", "A delegation led by Prof. Ida Sand came.")
    guest = _person("Ida Sand", "Ida Sand listened to the rector, who opened the ward.")

    assert choice.heads(ANA)
    assert choice.heads(led)
    assert not choice.heads(guest)


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

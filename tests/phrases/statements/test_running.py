"""Running on: what belongs to the report before it is told there, and never alone."""

from dataclasses import replace

import pytest

from summarizer.endpoints.builtin import cues
from summarizer.phrases.numbers import find
from summarizer.phrases.statements import reports, thread
from summarizer.phrases.statements.reports import Names, Report
from summarizer.phrases.statements.thread import Thread
from summarizer.phrases.statements.worth import Worth

THREAD = Thread.of(cues.ALL, "outcomes")


def _report(whole: str, words: str, kind: str = "service", score: float = 3.0) -> Report:
    worth = Worth.of(kind, "achieved", score, signed=False)
    start = whole.index(words)
    place = whole.count(". ", 0, start)
    return Report(start, words, worth, tuple(find(words)), lambda: Names((), (), ""), place=place)


def _two(first: str, gap: str, second: str, *kinds: str) -> tuple[str, list[Report]]:
    whole = f"{first}{gap}{second}"
    return whole, [_report(whole, *each) for each in zip((first, second), kinds, strict=True)]


@pytest.mark.parametrize(
    "second",
    ["and performed 94 operations", "screened 300 mothers", "has also seen 40 newborns"],
)
def test_several_predicates_of_one_subject_and_sort_are_one_report(second: str) -> None:
    whole, two = _two("The team treated 900 farmers", ", ", second, "service", "service")

    (found,) = reports.running(two, whole)

    assert found.text == whole
    assert [each.value for each in found.numbers] == [n.value for r in two for n in r.numbers]


@pytest.mark.parametrize(
    ("gap", "second", "kind"),
    [
        (", ", "and trained 30 midwives", "training"),
        (", ", "and the dean thanked 20 nurses", "service"),
        (" in all of the northern districts ", "performed 94 operations", "service"),
    ],
    ids=["of another sort", "with a subject of its own", "further away"],
)
def test_another_sort_or_subject_is_a_report_of_its_own(gap: str, second: str, kind: str) -> None:
    whole, two = _two("The team treated 900 farmers", gap, second, "service", kind)

    assert list(reports.running(two, whole)) == two


def test_a_sentence_of_its_own_is_a_report_of_its_own() -> None:
    whole, two = _two("They treated 900 farmers.", " ", "screened 40 men", "service", "service")

    assert list(reports.running(two, whole)) == two


def test_the_likelier_half_tells_how_sure_the_whole_is() -> None:
    whole = "The team treated 900 farmers and screened 40 mothers"
    first = _report(whole, "The team treated 900 farmers", score=0.5)
    second = _report(whole, "screened 40 mothers", score=2.5)
    gap = _report(whole, "and screened 40 mothers", score=2.5)

    (found,) = reports.running([first, gap], whole)

    assert found.worth.score == second.worth.score


@pytest.mark.parametrize(
    "more",
    [
        "the first of which opens with 20 seats in May",
        "the value of which is 12 million euros",
        "an idea which the 2 deans will take up in spring",
        "that will draft the 3 annexes by December",
    ],
)
@pytest.mark.parametrize("before", [True, False], ids=["behind a report", "behind nothing"])
def test_what_hangs_on_other_words_is_never_told_alone(more: str, before: bool) -> None:
    text, two = _two("They will build two wards", ", ", more, "infrastructure", "plan")

    found = THREAD.joined(two if before else two[1:], text)

    assert [each.text for each in found] == ["They will build two wards"] * before
    assert all(more in each.added for each in found)


@pytest.mark.parametrize(
    "more",
    [
        "The total budget amounts to 9 million euros",
        "The investment of the second stage is 400,000 dollars",
        "The cost, 30,000 pounds, was covered by a lottery",
        "The project is being funded with 2 million kroner by the port",
        "It was procured under a grant of 70,000 dollars",
        "The programme will last 30 months",
        "and 19 of them have gone home",
    ],
)
def test_what_something_costs_and_who_pays_belong_to_it(more: str) -> None:
    text, two = _two("They opened a burns ward.", " ", more, "infrastructure", "donation")

    (found,) = THREAD.joined(two, text)

    assert found.added == (more,)
    assert found.numbers == (*two[0].numbers, *two[1].numbers)


@pytest.mark.parametrize(
    "more",
    [
        "In May the port gave 2 million kroner for books",
        "Twelve nurses of the town have gone home",
        "Doctors of the port trained 30 midwives",
    ],
)
def test_a_deed_of_its_own_is_told_on_its_own(more: str) -> None:
    text, two = _two("They opened a burns ward.", " ", more, "infrastructure", "training")

    assert THREAD.joined(two, text) == two


def test_what_stands_nearer_is_likelier_to_belong_to_a_report() -> None:
    more = "The project is being funded with 2 million kroner by the port"
    odds = []
    for gap in (" ", ".\n\nSo. " * 4):
        text, (first, second) = _two("They opened a ward.", gap, more, "infrastructure", "donation")
        odds.append(THREAD.adds.sums(thread.traits(second, first, "none", text))["adds"])

    assert odds[0] > odds[1] + 1


def test_what_adds_to_what_is_hardly_a_result_is_told_on_its_own() -> None:
    text, two = _two("They had a walk.", " ", "It cost 900 euros", "service", "donation")
    walk = replace(two[0], worth=replace(two[0].worth, score=-1.0))

    assert THREAD.joined([walk, two[1]], text) == two[1:]

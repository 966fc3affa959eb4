"""A figure keeps its qualifier, its unit and what it counts; a false one is left out."""

import pytest
from checking import article, check, claim, entry, figure, holds, outcome, record

TREATED = (
    "Since 2015 the partners have treated\nnearly 420 patients and published more than 30 papers"
)


def _with(*figures: object, quote: str = TREATED, summary: str = "Patients and papers") -> object:
    return record(outcomes=[outcome(summary, quote, status="achieved", figures=list(figures))])


@pytest.mark.parametrize(
    "true",
    [
        pytest.param(figure(420, qualifier="nearly", of="patients"), id="with its noun"),
        pytest.param(figure(420, qualifier="nearly", unit="patients"), id="noun as unit"),
        pytest.param(figure(30, qualifier="over", of="papers"), id="the second number"),
        pytest.param(figure(30, qualifier="over", of="paper"), id="singular"),
    ],
)
def test_a_true_figure_holds(true: object) -> None:
    checked = check(_with(true))

    assert checked.unverified == ()
    assert len(entry(checked)["outcomes"][0]["figures"]) == 1


@pytest.mark.parametrize(
    "false",
    [
        pytest.param(figure(421, qualifier="nearly", of="patients"), id="another digit"),
        pytest.param(figure(30, qualifier="nearly", of="patients"), id="the other number"),
        pytest.param(figure(420, qualifier="nearly", of="papers"), id="the other noun"),
        pytest.param(figure(2015, of="patients"), id="a year"),
    ],
)
def test_a_false_figure_is_left_out_and_its_outcome_stays(false: object) -> None:
    checked = check(_with(false))

    assert entry(checked)["outcomes"][0]["figures"] == []
    assert entry(checked)["outcomes"][0]["summary"] == "Patients and papers"
    assert checked.unverified[0].path == "records[0].outcomes[0].figures[0].value"


@pytest.mark.parametrize("qualifier", ["exact", "over", "at_least", "about"])
def test_a_qualifier_is_the_articles(qualifier: str) -> None:
    checked = check(_with(figure(420, qualifier=qualifier, of="patients")))

    assert entry(checked)["outcomes"][0]["figures"][0]["qualifier"] == "nearly"
    assert claim(checked, "outcomes[0].figures[0].qualifier").status == "unverified"
    assert [note.kind for note in checked.notes] == ["replaced"]


def test_a_unit_is_not_another_unit() -> None:
    cost = "The equipment cost 2.5 million euros"

    checked = check(
        _with(figure(2_500_000, unit="dollars"), figure(2.5, unit="million euros"), quote=cost)
    )

    first, second = entry(checked)["outcomes"][0]["figures"]
    assert first["unit"] == "euros"
    assert second["unit"] == "million euros"
    assert holds(checked, "outcomes[0].figures[1].unit")


def test_over_a_time_is_no_more_than() -> None:
    quote = "16 nurses will be trained over 3 years"

    checked = check(
        _with(figure(3, unit="years"), figure(3, qualifier="over", unit="years"), quote=quote)
    )

    assert holds(checked, "outcomes[0].figures[0].qualifier")
    assert not holds(checked, "outcomes[0].figures[1].qualifier")


def test_a_figure_rests_on_the_one_sentence_where_number_and_noun_stand_together() -> None:
    checked = check(_with(figure(16, of="nurses")))

    kept = entry(checked)["outcomes"][0]["figures"][0]
    assert "16 nurses will be trained" in kept["evidence"][0]["quote"]


@pytest.mark.parametrize(
    ("text", "true"),
    [
        pytest.param(
            "两校联合发表论文120余篇。", figure(120, qualifier="over", of="论文"), id="chinese"
        ),
        pytest.param("二十名学生参加。", figure(20, of="学生"), id="chinese words"),
        pytest.param(
            "Une vingtaine d'étudiants sont venus.",
            figure(20, qualifier="about", of="étudiants"),
            id="french",
        ),
        pytest.param("A dozen nurses came.", figure(12, of="nurses"), id="a dozen"),
        pytest.param("It cost RM175,000 in all.", figure(175000, unit="RM"), id="a rare currency"),
        pytest.param("Some 1.500 students came.", figure(1500, qualifier="about"), id="a dot"),
        pytest.param("The nine labs grew by 8%.", figure(8, unit="percent"), id="percent"),
    ],
)
def test_numbers_hold_however_they_are_written(text: str, true: object) -> None:
    checked = check(_with(true, quote=text, summary=text), of=article(text))

    assert [each for each in checked.claims if "figures" in each.path and each.reason] == []


def test_a_number_is_not_cut_out_of_a_longer_one() -> None:
    text = "They treated 1,200 patients in Sligo."

    checked = check(
        _with(figure(200, of="patients"), quote="200 patients in Sligo"), of=article(text)
    )

    assert not holds(checked, "outcomes[0].evidence[0].quote")
    assert not holds(checked, "outcomes[0].figures[0].value")

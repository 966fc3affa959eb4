"""What is printed in the article's words where no line of it stands."""

import pytest

from summarizer.brief import verbatim
from summarizer.brief.verbatim import Beside
from summarizer.vocabulary import Outcome

TOLD = "Luma Hospital and Berg Foundation open a maternity ward\nLuma Hospital has a new ward."
NAMES = ("Luma Hospital", "Berg Foundation")


def test_only_what_counts_something_or_tells_of_a_deal_is_worth_it() -> None:
    assert verbatim.worthy(_outcome("Two incubators were given", figures=2))
    assert verbatim.worthy(_outcome("The agreement was renewed", status="agreed"))
    assert not verbatim.worthy(_outcome("Repair of the ward was carried out"))


def test_a_clause_of_which_no_line_stands_is_quoted_whole() -> None:
    said = "The works for 40 mln. lei have been executed and 7 names of equipment delivered"

    assert _told(_outcome(f"“… {said}”", quote=f"{said}.", figures=40)) == f"“{said}”"


def test_a_list_is_quoted_from_its_first_item_to_its_last() -> None:
    said = (
        "The project has an amount of EUR 86,000 and consists of the enlargement of the building,"
        " a tank of 9,000 litres, 8 beds, 2 incubators and an ultrasound device"
    )

    assert _told(_outcome(f"“… {said}”", quote=f"{said}.", figures=86000)) == f"“{said}”"


@pytest.mark.parametrize(
    "tie", ["that ", "and ", "It was noted that ", "In addition, ", "(c) ", "LUMA, May 4 -- "]
)
def test_what_ties_a_clause_to_another_is_not_quoted(tie: str) -> None:
    said = f"{tie}Berg Foundation paid EUR 9,000 for the beds"

    assert (
        _told(_outcome("“… paid”", quote=f"{said}.", figures=9000))
        == "“Berg Foundation paid EUR 9,000 for the beds”"
    )


@pytest.mark.parametrize(
    "said",
    [
        "We gave 40 beds to the hospital of the town",
        "These 40 beds were bought by Berg Foundation in spring",
        "In the meantime they gave 40 beds to the town of Luma",
        "The aim is to bring the number of beds to 40 in spring",
        "Rector Ana Roe stressed that the 40 beds were a noble gift",
        "The two sides reached consensus on 3 points: exchange of nurses",
        "Showed 40 slides of the ward, which was opened in May",
    ],
)
def test_what_points_elsewhere_or_stops_in_a_list_is_not(said: str) -> None:
    assert _told(_outcome(f"“… {said}”", quote=said, figures=40)) is None


def test_what_was_done_stands_under_done_though_it_was_held_for_talk() -> None:
    said = "The guests performed 11 operations together with Luma Hospital"
    outcome = _outcome("“… performed”", quote=f"{said}.", figures=11, status="discussed")

    found = verbatim.told(outcome, Beside(TOLD, NAMES, "visit"), str)

    assert found and (found.summary, found.status) == (f"“{said}”", "achieved")


def test_what_a_memorandum_covers_stands_under_agreed() -> None:
    line = "The memorandum, effective for three years, covers training and research"
    outcome = _outcome(line, quote=f"{line}.", figures=3, status="planned")

    found = verbatim.told(outcome, Beside(TOLD, NAMES, "agreement_signing"), str)

    assert found and (found.summary, found.status) == (line, "agreed")


def test_an_agreement_without_a_term_is_empty() -> None:
    assert verbatim.empty("A cooperation agreement was signed")
    assert not verbatim.empty("A new five year agreement was signed")


def _outcome(
    line: str, *, quote: str = "", figures: float | None = None, status: str = "achieved"
) -> Outcome:
    counted = [] if figures is None else [{"value": figures, "qualifier": "exact", "of": "x"}]
    return Outcome.model_validate(
        {
            "summary": line,
            "status": status,
            "figures": counted,
            "evidence": [{"quote": quote}] if quote else [],
        }
    )


def _told(outcome: Outcome) -> str | None:
    found = verbatim.told(outcome, Beside(TOLD, NAMES, "donation"), str)
    return found.summary if found else None


def test_a_paper_with_a_capital_that_was_signed_is_worth_a_line() -> None:
    told = "The two sides signed the Agreement on Burns Care"

    assert verbatim.worthy(_outcome(told, quote=told, status="agreed"))
    assert not verbatim.worthy(_outcome(told, quote=told, status="discussed"))

"""What an event of its sort is about is told, however little speaks for it."""

from summarizer.phrases.statements import chief
from summarizer.phrases.statements.reports import Names, Report
from summarizer.phrases.statements.worth import Worth

NOBODY = Names((), (), "")


def _report(start: int, kind: str, score: float, status: str = "achieved") -> Report:
    return Report(start, "…", Worth.of(kind, status, score, signed=False), (), lambda: NOBODY)


def _signing(start: int, score: float) -> Report:
    signed = Worth.of("agreement", "agreed", score, signed=True)
    return Report(start, "…", signed, (), lambda: NOBODY)


def _sure(found: list[Report]) -> list[int]:
    return [each.start for each in found if each.worth.sure]


def test_the_first_likely_gift_of_a_donation_is_told_where_none_was_sure() -> None:
    gift, price = _report(0, "donation", -1.5), _report(9, "donation", -0.9)

    assert _sure(chief.told([gift, price, _report(20, "training", 0.5)], "donation")) == [0]


def test_what_is_hardly_likely_gives_way_to_what_is_likelier() -> None:
    found = [_report(0, "donation", -1.9), _report(9, "donation", 0.4)]

    assert _sure(chief.told(found, "donation")) == [9]


def test_nothing_is_added_where_something_sure_tells_it_or_nothing_was_done() -> None:
    sure = [_report(0, "donation", 2.0), _report(9, "donation", 0.4)]
    hoped = [_report(0, "donation", 0.4, "discussed")]

    assert _sure(chief.told(sure, "donation")) == [0]
    assert _sure(chief.told(hoped, "donation")) == []
    assert _sure(chief.told(sure[1:], "visit")) == []


def test_the_likeliest_signing_is_told_where_no_agreement_is_sure() -> None:
    doubted = [_signing(0, -0.5), _signing(9, 0.2), _report(20, "training", 2.0)]

    assert _sure(chief.told(doubted, "visit")) == [9, 20]
    assert _sure(chief.told([_signing(0, -0.9)], "visit")) == []
    assert _sure(chief.told([_signing(0, 2.0), *doubted[1:2]], "visit")) == [0]

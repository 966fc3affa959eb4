"""When a part of a round-up is of the house whose page it is."""

import pytest

from summarizer.phrases.participation import unsaid


@pytest.mark.parametrize(
    ("lacks", "sort", "roles", "sentence"),
    [
        (True, "agreement_signing", ["signatory", "host"], "It was signed."),
        (False, "agreement_signing", ["signatory", "signatory"], "It was signed."),
        (True, "visit", ["visitor", "supporter"], "They came."),
        (False, "training", ["host", "supporter"], "They were trained."),
        (True, "training", ["host", "supporter"], "They were trained by the School."),
    ],
)
def test_a_deed_of_one_side_or_of_ours_lacks_whose_page_it_is(
    lacks: bool, sort: str, roles: list[str], sentence: str
) -> None:
    assert unsaid.lacks_side(sort, roles, [sentence]) is lacks

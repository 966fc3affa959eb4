"""Reports: a line names the owner of the page where the article says "our hospital"."""

import pytest

from summarizer.phrases.numbers import find
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.statements.reports import Names, Report
from summarizer.phrases.statements.worth import Worth


def _report(text: str, words: str, owner: str, status: str = "achieved") -> Report:
    start = text.index(words)
    mention = OrganisationMention(start, start + len(words), owner, "hospital", "hospital", start)
    worth = Worth.of("training", status, 3.0, signed=False)
    return Report(0, text, worth, tuple(find(text)), lambda: Names((mention,), (), ""))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Our hospital has trained 30 nurses from the islands",
            "Lakeside Hospital has trained 30 nurses from the islands",
        ),
        (
            "A ward built with our hospital in 2015 by a group of old friends from school and"
            " from work and from the fields around has seen 40 children",
            "“A ward built with [Lakeside Hospital] in 2015 by a group of old friends from school"
            " and from work and from the fields around has seen 40 children”",
        ),
    ],
)
def test_our_hospital_is_named_in_brackets_where_it_is_quoted(text: str, line: str) -> None:
    words = "Our hospital" if "Our hospital" in text else "our hospital"

    assert _report(text, words, "Lakeside Hospital").line == line


def test_our_hospital_is_not_the_university_whose_page_it_is() -> None:
    report = _report("30 nurses were trained at our hospital", "our hospital", "Lakes University")

    assert "Lakes University" not in str(report.line)


@pytest.mark.parametrize(
    ("added", "line"),
    [
        (
            "The beds, with a value of about 900 euros, are new",
            "The hospital donated six new beds, worth about 900 euros",
        ),
        ("The beds cost 900 euros", "The hospital donated six new beds, worth 900 euros"),
        ("The dean also gave 900 euros", "The hospital donated six new beds"),
    ],
)
def test_what_a_gift_is_worth_is_told_with_it(added: str, line: str) -> None:
    text = "The hospital donated six new beds"
    worth = Worth.of("donation", "achieved", 3.0, signed=False)
    gift = Report(0, text, worth, tuple(find(text)), lambda: Names((), (), ""))
    more = Report(40, added, worth, tuple(find(added)), lambda: Names((), (), ""))

    assert gift.telling(more).line == line


def test_a_part_whose_subject_is_our_hospital_gets_its_name() -> None:
    text = "has trained 30 nurses from the islands"
    house = OrganisationMention(0, 12, "Lakeside Hospital", "hospital", "hospital", 0)
    worth = Worth.of("training", "achieved", 3.0, signed=False)
    names = Names((house,), (), "", (), ("Our hospital sent 3 doctors, and ", "Our hospital"))

    line = Report(40, text, worth, (), lambda: names).line

    assert line == "Lakeside Hospital has trained 30 nurses from the islands"


def test_a_clause_that_leads_to_a_list_leaves_no_colon() -> None:
    text = "both sides signed the Memorandum of Understanding on Burns and Scars:"
    worth = Worth.of("agreement", "agreed", 3.0, signed=True)

    line = Report(0, text, worth, (), lambda: Names((), (), "")).line

    assert line == "A memorandum of understanding on Burns and Scars"

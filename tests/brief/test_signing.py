"""The article's own clause of what was signed."""

from summarizer.brief import signing


def test_a_paper_that_nobody_is_said_to_have_signed_is_known() -> None:
    assert signing.by_nobody("A memorandum on burns care was signed")
    assert not signing.by_nobody("A memorandum between Oslo and Lima was signed")
    assert not signing.by_nobody("Oslo and Lima signed a memorandum")


def test_a_clause_is_given_whole_and_without_what_leads_up_to_it() -> None:
    said = "The day ended at noon, when the two hospitals signed a new agreement"

    assert list(signing.clauses(said)) == ["The two hospitals signed a new agreement"]
    assert list(signing.clauses("In Oslo, both have signed a protocol")) == [
        "In Oslo, both have signed a protocol",
        "Both have signed a protocol",
    ]


def test_a_clause_of_something_else_first_is_not_given() -> None:
    assert not list(signing.clauses("The guests saw a ward and signed the agreement"))
    assert not list(signing.clauses("She signed the agreement in Oslo"))
    assert not list(signing.clauses("Oslo opened a ward"))


def test_a_signed_paper_is_news_where_nothing_above_tells_of_one() -> None:
    line = "Oslo and Lima renewed their agreement"

    assert signing.is_news(line, "Guests from Lima visit Oslo")
    assert not signing.is_news(line, "Oslo and Lima sign an agreement")
    assert not signing.is_news("An agreement is to be signed in May", "")
    assert not signing.is_news("Oslo trained nine nurses", "")


def test_a_bare_paper_is_said_to_be_signed_by_nobody() -> None:
    assert signing.by_nobody("An Agreement on Burns until 2030")
    assert not signing.by_nobody("An agreement on burns will be read in May")


def test_a_list_that_begins_behind_the_day_is_not_cut() -> None:
    said = "In the same afternoon the Port, Oslo Hospital and Lima Clinic signed an agreement"

    assert list(signing.clauses(said)) == [said]

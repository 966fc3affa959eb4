"""Prose is the model's own, but for its numbers, dates and names."""

import pytest
from checking import article, check, claim, entry, outcome, partner, record

SIGNED = "Orwell Bay Hospital (OBH) and Tarnow Medical University signed"
PARTNERS = [partner("Orwell Bay Hospital", SIGNED), partner("Tarnow Medical University", SIGNED)]


@pytest.mark.parametrize(
    "summary",
    [
        "The two partners have worked together for eight years.",
        "Sixteen nurses will be trained.",
        "OBH and the Polish side signed a four-year agreement.",
        "Tarnow University took part.",
        "Moira Kinsella signed on 14 March 2023.",
        "Almost 420 patients were treated.",
        "The Irish hospital pays for nothing here.",
        "The equipment cost €2.5 million.",
        "双方签署了为期四年的协议。",
        "Doctors of both institutions came.",
    ],
)
def test_honest_sentences_survive(summary: str) -> None:
    text = article().text + "\nThe partners have worked together for eight years.\n"

    checked = check(record(event={"summary": summary}, partners=PARTNERS), of=article(text))

    assert entry(checked)["event"]["summary"] == summary


@pytest.mark.parametrize(
    "summary",
    [
        pytest.param("It cost 3.5 million euros.", id="a number"),
        pytest.param("Over 420 patients were treated.", id="a qualifier"),
        pytest.param("420 patients were treated.", id="a qualifier dropped"),
        pytest.param("30 nurses will be trained.", id="a number of something else"),
        pytest.param("It was signed on 15 March 2023.", id="a day"),
        pytest.param("It was signed in April.", id="a month"),
        pytest.param("Harrowgate University signed.", id="an organisation"),
        pytest.param("The agreement was signed by Edwin Marsh.", id="a person"),
        pytest.param("The guests came from Helsinki.", id="a place"),
        pytest.param("Helsinki will join.", id="a place that opens the sentence"),
        pytest.param("NATO will join.", id="initials of nobody"),
        pytest.param("The Danish side signed.", id="a people"),
        pytest.param("They did not sign an agreement on eye surgery.", id="a negation"),
    ],
)
def test_a_sentence_that_does_not_hold_is_replaced_and_told(summary: str) -> None:
    text = article().text.replace("They did not agree on a joint degree.", "")

    checked = check(record(event={"summary": summary}), of=article(text))

    kept = entry(checked)["event"]["summary"]
    assert kept == "“signed a four-year agreement on eye surgery”"
    assert claim(checked, "event.summary").status == "unverified"
    assert checked.unverified[0].value == summary
    assert [note.kind for note in checked.notes] == ["replaced"]


def test_the_sentences_that_hold_are_kept() -> None:
    checked = check(record(event={"summary": "16 nurses will be trained. 99 doctors came."}))

    assert entry(checked)["event"]["summary"].startswith("16 nurses will be trained. “signed")


def test_a_failed_headline_is_built_from_what_was_verified_and_asked_for_again() -> None:
    false = "Harrowgate University and Orwell Bay Hospital sign agreement"

    checked = check(record(event={"headline": false}, partners=PARTNERS))

    built = entry(checked)["event"]["headline"]
    assert built == "Orwell Bay Hospital and Tarnow Medical University: agreement signing"
    assert [each.value for each in checked.lost] == [false]


@pytest.mark.parametrize(
    "headline",
    [
        "Orwell Bay Hospital Signs Four-Year Agreement With Tarnow",
        "Irish Hospital and Polish University Sign Agreement on Eye Surgery",
        "Eye surgery: Orwell Bay and Tarnow sign for four years",
    ],
)
def test_headlines_in_title_case_survive(headline: str) -> None:
    checked = check(record(event={"headline": headline}, partners=PARTNERS))

    assert entry(checked)["event"]["headline"] == headline


@pytest.mark.parametrize(
    "headline",
    [
        "Orwell Bay Hospital Signs Agreement With Harvard",
        "Helsinki Hospital Signs Agreement on Eye Surgery",
        "Edwin Marsh Signs Agreement on Eye Surgery in Dunmore",
    ],
)
def test_false_names_in_title_case_do_not(headline: str) -> None:
    checked = check(record(event={"headline": headline}, partners=PARTNERS))

    assert entry(checked)["event"]["headline"] != headline


def test_an_outcome_in_false_words_is_told_in_the_articles() -> None:
    quote = "16 nurses will be trained over 3 years"

    checked = check(record(outcomes=[outcome("17 nurses trained", quote, status="planned")]))

    assert entry(checked)["outcomes"][0]["summary"] == f"“{quote}”"


def test_prose_in_another_script_is_noted() -> None:
    text = "双方签署合作协议，将互派60名学生。"

    checked = check(
        record(event={"headline": "60 students will be exchanged", "evidence": [{"quote": text}]}),
        of=article(text, language="zh"),
    )

    assert [note.kind for note in checked.notes] == ["translated"]


def test_a_sentence_of_the_article_holds_in_prose_as_a_quotation_on_one_line() -> None:
    said = "The partners hope to open a clinic in Sligo."

    checked = check(record(event={"summary": f"“{said}” Sixteen nurses will be trained."}))

    assert claim(checked, "event.summary").status == "verified"


def test_a_piece_of_a_sentence_does_not_hold_where_its_qualifier_was_cut_off() -> None:
    checked = check(record(event={"summary": "420 patients and published more than 30 papers."}))

    assert claim(checked, "event.summary").status == "unverified"


@pytest.mark.parametrize(
    ("summary", "kept"),
    [
        ("Ten beds given by the Embassy of Ireland to the Ministry of Health of Poland.", True),
        ("Ten beds given by the Embassy of Norway to the Ministry of Health of Poland.", False),
    ],
)
def test_two_names_that_a_sentence_joins_are_each_the_articles(summary: str, kept: bool) -> None:
    quote = "The Embassy of Ireland gave ten beds and the Ministry of Health of Poland took them."

    checked = check(record(outcomes=[outcome(summary, quote)]), of=article(quote))

    assert (entry(checked)["outcomes"][0]["summary"] == summary) is kept


def test_a_name_stands_in_the_article_though_its_initials_stand_within_it() -> None:
    summary = "Tarnow University of Health signed."
    text = article().text + "\nTarnow University (TU) of Health signed.\n"

    checked = check(record(event={"summary": summary}), of=article(text))

    assert entry(checked)["event"]["summary"] == summary


def test_no_quotation_is_cut_off_beside_what_holds() -> None:
    long = f"They signed {'an agreement on surgery and ' * 12}nursing"
    text = f"{article().text}\n{long}.\n"
    summary = "They signed with Harrowgate University. Sixteen nurses will be trained."

    event = {"summary": summary, "evidence": [{"quote": long}]}
    checked = check(record(event=event), of=article(text))

    assert entry(checked)["event"]["summary"] == "Sixteen nurses will be trained."

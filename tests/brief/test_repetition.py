"""A brief says nothing twice, and names a place as a reader would."""

from typing import Any

import pytest
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import brief, kinds
from summarizer.brief import repetition


def shown(entry: dict[str, Any]) -> str:  # Any: JSON
    return brief.markdown(record(entry), COOPERATION)


@pytest.mark.parametrize(
    ("summary", "left"),
    [
        ("The signing took place on 8 March 2024 in Aldmoor.", ""),
        ("The seminar began on 8 March 2024. Ines Calder led it.", "Ines Calder led it."),
        ("La réunion s'est tenue à Aldmoor le 8 March 2024.", ""),
        ("The signing took place at the old mill.", "The signing took place at the old mill."),
        ("The seminar was held for 12 nurses.", "The seminar was held for 12 nurses."),
    ],
    ids=["day and place", "the day, and more", "French", "another place", "for whom"],
)
def test_a_sentence_that_only_repeats_day_and_place_is_left_out(summary: str, left: str) -> None:
    lines = shown(event(summary=summary)).splitlines()

    assert lines[4] == (left or "**Done**")


@pytest.mark.parametrize(
    ("model", "outcomes", "printed"),
    [("builtin", True, False), ("builtin", False, True), ("a-model", True, True)],
)
def test_what_only_says_the_headline_again_stands_above_no_results_of_the_rules(
    model: str, *, outcomes: bool, printed: bool
) -> None:
    said = "Two nurses visited the eye clinic of Lima."
    entry = event(headline="Two nurses visit the eye clinic of Lima", summary=said)
    done = {"summary": "Eight beds were brought from Oslo", "status": "achieved"}

    text = brief.markdown(
        record({**entry, "outcomes": [done] * outcomes}, model=model), COOPERATION
    )

    assert (said in text) == printed


def test_a_quotation_of_two_sentences_keeps_both_its_marks() -> None:
    quoted = "“On 18 May. Ana Berg handed over two boats”. They cost 3 dollars."

    assert repetition.without_occasion(quoted, "18 May 2021 · Lima") == quoted


def test_without_a_day_line_the_sentence_stays() -> None:
    summary = "The signing took place in March."

    assert summary in shown(event(summary=summary, date={}, place={}))


def test_a_field_called_summary_is_shown_in_kinds_without_an_event(tmp_path: Any) -> None:
    kinds.write_starter("product_recall", tmp_path)
    kind = kinds.load("product_recall", [tmp_path])
    recall = {"headline": "A kettle is recalled", "summary": "The handle may break."}
    own = "{% for record in records %}{{ record.summary }}{% endfor %}"

    assert brief.markdown(record(recall, kind=kind), kind, template=own) == (
        "The handle may break.\n"
    )


def test_an_outcome_that_adds_only_names_told_above_is_not_told_again() -> None:
    entry = event(headline="Aldmoor City Hospital and SIS sign a memorandum", summary=None)
    both = "A memorandum between Aldmoor City Hospital, SIS and Sérigny Institute of Surgery"
    outcomes = [
        {"summary": both, "status": "agreed"},
        {"summary": f"{both} on burns", "status": "planned"},
        {"summary": f"{both} on the care of burns", "status": "planned"},
    ]

    text = shown({**entry, "outcomes": outcomes})

    assert "**Agreed**" not in text
    assert "on the care of burns" in text


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("gave free surgery to 9 children", "- **Service:** free surgery for 9 children."),
        ("Free surgery for 9 children", "- **Service:** Free surgery for 9 children."),
        ("", "- **Service:** Free surgery for 9 children."),
    ],
)
def test_after_a_label_a_word_is_small_where_the_article_writes_it_so(said: str, line: str) -> None:
    free = {
        **ANNIVERSARY["outcomes"][0],
        "summary": "Free surgery for 9 children",
        "kind": "service",
        "evidence": [{"quote": said}] if said else [],
    }

    text = shown({**ANNIVERSARY, "outcomes": [free, *ANNIVERSARY["outcomes"][1:]]})

    assert line in text.splitlines()


@pytest.mark.parametrize(
    ("city", "printed"),
    [
        ("TACLOBAN", "Tacloban"),
        ("PORT MORESBY", "Port Moresby"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("LYON", "Lyon"),
        ("QWXZ", "QWXZ"),
        ("Aldmoor", "Aldmoor"),
        ("昆明", "昆明"),
    ],
)
def test_a_dateline_s_capitals_are_not_printed(city: str, printed: str) -> None:
    made = record(event(place={"city": city}))

    assert f"**8 March 2024 · {printed}**" in brief.markdown(made, COOPERATION)
    assert f",{printed}," in brief.csv([made])


def test_who_says_two_things_in_a_line_is_named_once() -> None:
    said = [
        {"summary": f"Ann Lee: “We {verb}”", "kind": kind, "status": "achieved"}
        for verb, kind in [("teach", "training"), ("train", "training"), ("study", "research")]
    ]

    lines = shown({**ANNIVERSARY, "outcomes": said}).splitlines()

    assert "- **Training:** Ann Lee: “We teach”; “We train”." in lines
    assert "- **Research:** Ann Lee: “We study”." in lines


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ('Institute "Napa', 'Institute "Napa"'),
        ('Robo" LLC', '"Robo" LLC'),
        ('Fund "Steppe"', 'Fund "Steppe"'),
        ("Klinik „Napa", "Klinik „Napa”"),
        ("Klinik „Napa“", "Klinik „Napa“"),
        ("Centre «Alba", "Centre «Alba»"),
        ("Women's College", "Women's College"),
    ],
)
def test_a_name_that_was_cut_inside_its_quotation_gets_the_other_mark(
    name: str, whole: str
) -> None:
    assert f"United Kingdom** · {whole}\n" in shown({**ANNIVERSARY, "partners": [{"name": name}]})


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("RIT", "Riverton Institute of Technology", True),
        ("ITR", "National Institute of Trauma and Rehabilitation", True),
        ("Policlinico of Riverton", "Policlinico di Riverton", True),
        ("Policlinico di Riverton", "Policlinico of Riverton", False),
        ("RT", "Riverton Technology", False),
        ("Riverton University", "Riverton University Hospital", False),
    ],
)
def test_a_house_is_shown_by_one_of_its_names(name: str, other: str, same: bool) -> None:
    assert repetition.same(name, other) is same


def test_a_line_that_opens_as_what_is_told_and_counts_the_same_is_told_already() -> None:
    told = "Dental volunteers from Corvo Fund treated 642 patients in Oslo."
    more = (
        "Dental volunteers from Corvo Fund, a charity of Lima, together with students of Elm "
        "University treated 642 patients in Oslo"
    )

    assert repetition.counted(told, more)
    assert not repetition.counted(told, more.replace("642", "643"))
    assert not repetition.counted(told, f"Students of Elm University of Lima and {more}")


def test_a_year_is_no_count() -> None:
    told = "Elm University of Lima holds the 2017 forum."

    assert not repetition.counted(told, "Elm University of Lima will give 8 places from 2017")

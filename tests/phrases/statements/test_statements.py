"""Statements as lines of a brief: reworded where the grammar is certain, else whole and quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import statements
from summarizer.phrases.statements import retold, rewordings, whole

LIST = "the clinic will buy beds for the ward, lamps for the theatre, and pumps for the laboratory"


def _line(text: str, *, figures: bool = False) -> str | None:
    return statements.condensed(text, signed=False, figures=figures)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("the two sides jointly organized six workshops", "Six workshops organized jointly"),
        (
            "In 2004, both sides jointly founded the six-year class of nursing, training over 90"
            " nurses in 7 years",
            "The six-year class of nursing, founded jointly in 2004, trained over 90 nurses in 7"
            " years",
        ),
        (
            "Since May 2011, the mutual visits between the two hospitals have reached over 80",
            "Over 80 mutual visits between the two hospitals since May 2011",
        ),
        (
            "They finally reached an agreement to jointly build a ward for burns",
            "A jointly built ward for burns",
        ),
        ("It has also attracted a grant from the ministry", "A grant attracted from the ministry"),
        ("She said that they would like to open a ward", "To open a ward"),
        ("It was agreed on preparing a joint plan for nurses", "Preparing a joint plan for nurses"),
        (
            "She said that she would like to open a ward",
            "“She said that she would like to open a ward”",
        ),
        (
            "the ward built by the two hospitals jointly treated 90 burnt children",
            "The ward jointly treated 90 burnt children",
        ),
        ("and received 12 nurses for further study", "12 nurses received for further study"),
        ("which foresees a chair in nursing", "A chair in nursing"),
        ("It is hoped that the two sides will open a ward", "To open a ward"),
    ],
)
def test_a_predicate_becomes_a_line_of_its_own(text: str, line: str) -> None:
    assert _line(text) == line


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The clinics will train 30 nurses, do joint research on burns and organize a forum",
            [
                "The clinics will train 30 nurses",
                "do joint research on burns",
                "organize a forum",
            ],
        ),
        (
            "They hope to build an alliance with us, and to accept ten trainees a year",
            ["They hope to build an alliance with us", "to accept ten trainees a year"],
        ),
        (
            "The clinics will send ten nurses and provide them with rooms",
            ["The clinics will send ten nurses and provide them with rooms"],
        ),
        (
            "They will cooperate in training, research, and exchange of staff",
            ["They will cooperate in training, research, and exchange of staff"],
        ),
        (
            "It is known that 27 nurses have taken the course and four more will go there in May",
            ["It is known that 27 nurses have taken the course", "four more will go there in May"],
        ),
        (
            "He told the guests of both towns that six doctors and ten nurses would be trained",
            ["He told the guests of both towns that six doctors and ten nurses would be trained"],
        ),
        (
            "The guests toured the burns centre and the Lake Hospital and had talks with nurses",
            ["The guests toured the burns centre and the Lake Hospital", "had talks with nurses"],
        ),
        (
            "They met the dean of nursing in her office, which will be moved to the new campus",
            ["They met the dean of nursing in her office, which will be moved to the new campus"],
        ),
    ],
)
def test_each_thing_to_be_done_is_a_piece(text: str, parts: list[str]) -> None:
    assert [text[left:right].strip(" ,") for left, right in statements.pieces(text)] == parts


def test_who_is_told_something_is_no_part_of_it() -> None:
    told = "Prof Ada Berg told the gathering that ten residents will report in May"

    assert statements.core(told) == "ten residents will report in May"


def test_a_quotation_ends_where_its_clause_ends() -> None:
    assert _line(LIST) == f"“T{LIST[1:]}”"


def test_what_a_clause_is_for_is_left_out_whole() -> None:
    line = _line("They discussed jointly opening a ward for burns so as to help more patients")

    assert line == "Jointly opening a ward for burns"


def test_too_long_a_clause_is_left_out_but_for_its_figures() -> None:
    long = "the clinic will send 12 nurses " + "and a surgeon " * 15 + "home"

    assert _line(long) is None
    assert _line(long, figures=True) == f"“T{long[1:]}”"


def test_a_hope_keeps_the_name_of_who_hopes() -> None:
    line = _line("Ada Moss, dean of Riverton Clinic, hoped that both sides would open a ward")

    assert line == "Ada Moss: “Both sides would open a ward”"


@pytest.mark.parametrize(
    "text",
    [
        "it was paid for by the ministry of the neighbouring country",
        "they were taught by letter for a year and more",
        "equipped at a cost of 3 million",
        "the plan for a ward has",
        "train them into nurses of the first rank",
        "The two sides will look at it in May",
    ],
)
def test_what_cannot_be_said_aloud_is_left_out(text: str) -> None:
    assert _line(text, figures=True) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("She also gave 30 books to the ward", "Ada Moss also gave 30 books to the ward"),
        (
            "Our nurses have helped 27 patients from the coast",
            "Ada Moss: “Our nurses have helped 27 patients from the coast”",
        ),
        ("Ten nurses came from the coast", "Ten nurses came from the coast"),
        (
            "He appealed to the university to assist in the area of digital histology",
            "“[Ada Moss] appealed to the university to assist in the area of digital histology”",
        ),
    ],
)
def test_who_speaks_is_named(text: str, line: str) -> None:
    assert statements.condensed(text, speaker="Ada Moss") == line


def test_a_day_inside_a_quotation_stays() -> None:
    text = "the new ward was opened on June 15 by the mayor and is paid for by a fund"

    assert _line(text) == f"“T{text[1:]}”"


def test_quotations_in_a_quotation_have_single_marks() -> None:
    line = _line('the fund called "Bright Eyes" will pay for the ward of the clinic in Harbour')

    assert line is not None
    assert "‘Bright Eyes’" in line
    assert '"' not in line


@given(st.text(alphabet="the two sides will, have 12\"“”'.-(and which", max_size=200))
def test_no_line_is_cut(text: str) -> None:
    if text.strip(" .;,\"“”'-"):
        line = _line(text)

        assert line is None or not line.endswith(("…", "…”"))


@pytest.mark.parametrize(
    "text",
    [
        "A class in nursing was founded by both sides in 2001",
        "The clinic was jointly established by both parties in 2015",
        "A joint ward has been set up by the two hospitals",
    ],
)
def test_who_did_it_is_not_cut_out_of_a_passive(text: str) -> None:
    """ "A class in nursing was in 2001" tells nobody what was done."""
    assert rewordings.unframed(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "Received 22 doctors for further study",
        "Take in some 90 trainees",
        "His country's continued support",
        "A cooperation agreement to this effect",
        "Riverton University be admitted as a new member",
    ],
)
def test_a_line_without_its_subject_is_none(line: str) -> None:
    assert whole.lame(line)


@pytest.mark.parametrize(
    "line",
    [
        "22 doctors received for further study",
        "Enrolled students have doubled to 60",
        "An agreement on nursing",
        "Twenty nurses are to be trained in Riverton",
    ],
)
def test_a_line_that_says_who_or_what_stands(line: str) -> None:
    assert not whole.lame(line)


@pytest.mark.parametrize(
    "quotation",
    [
        "Our hospital will train 20 nurses",
        "This will allow 20 nurses to be trained",
        "Her team has operated on 300 children",
        "The wards are full, he reminded",
    ],
)
def test_a_quotation_that_points_outside_of_itself_is_none(quotation: str) -> None:
    assert whole.points(quotation)


@pytest.mark.parametrize(
    "quotation",
    ["Ana Weber and her team have operated on 300 children", "This year 20 nurses were trained"],
)
def test_a_quotation_that_names_whom_it_means_stands(quotation: str) -> None:
    assert not whole.points(quotation)


def test_what_is_left_out_of_a_quotation_leaves_a_mark() -> None:
    text = (
        "The burns centre of the islands, he said, would cost 40 million dollars in all by the end"
    )

    assert _line(text) == (
        "“The burns centre of the islands … would cost 40 million dollars in all by the end”"
    )


def test_words_of_the_article_in_another_order_are_no_quotation() -> None:
    what = "on the early treatment of burns in small children of the outer islands"

    assert _line(f"They have published three papers {what}") == f"“Three papers {what}”"


def test_no_number_is_cut_with_what_leads_up_to_it() -> None:
    line = _line("Under the annex 1,200 nurses of the coast will be examined", figures=True)

    assert line is not None
    assert "1,200" in line


def test_who_proposed_or_promised_to_do_something_stands_before_it() -> None:
    said = "Dr. Ana Berg proposed to open two wards in Lima"

    assert statements.core(said) == said
    assert statements.core("Dr. Ana Berg said that two wards will open") == "two wards will open"


@pytest.mark.parametrize(
    "text",
    [
        "He assured that as soon as the borders reopen, eight nurses will return to Luma Hospital",
        "He said that if the money is found, ten nurses will go to Luma Hospital in May",
    ],
)
def test_no_promise_is_parted_from_its_condition(text: str) -> None:
    assert [text[start:end] for start, end in statements.pieces(text)] == [text]


@pytest.mark.parametrize("condition", ["As soon as the borders reopen", "Once the ward is ready"])
def test_no_promise_is_told_without_its_condition(condition: str) -> None:
    told = retold.sentence(f"{condition}, eight nurses will return to Luma Hospital")

    assert told is None or told.startswith(condition)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("SIX nurses were trained in Luma", "Six nurses were trained in Luma"),
        ("THE clinic of Luma trained six nurses", "The clinic of Luma trained six nurses"),
        ("STUDENTS of Luma may go to Oslo", "Students of Luma may go to Oslo"),
        ("WHO trained six nurses in Luma", "WHO trained six nurses in Luma"),
        ("LUMA, May 3 (AP) — Six nurses were trained", "Six nurses were trained"),
    ],
)
def test_capitals_and_datelines_that_open_a_report_are_left_out(text: str, line: str) -> None:
    assert statements.condensed(text) == line


def test_what_a_relative_clause_alone_says_is_no_statement() -> None:
    assert not whole.stands("Within the frame of cooperation, which started by the treaty")
    assert whole.stands("Within the project, which started in May, 40 nurses were trained")


def test_two_words_for_one_thing_are_not_cut_apart() -> None:
    text = "Luma Hospital will send 15 used but serviced incubators before the end of May"

    assert [text[slice(*each)] for each in statements.pieces(text)] == [text]
    assert len(list(statements.pieces("Two nurses came but six of the others stayed"))) == 2
    assert statements.condensed(f"Overview: {text}") == f"“{text}”"

"""Sentences end where a reader would say they do."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import sentences


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.split(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Prof. Ana Ruiz met Dr. B. Chen. They spoke.", 2, id="titles and initials"),
        pytest.param("Prof. (Mrs.) Ada Eze and Dr hab. Jan Lis met. They spoke.", 2, id="degrees"),
        pytest.param("Room No. 5 of the U.S. embassy is open. It is large.", 2, id="No. and U.S."),
        pytest.param("It cost 3.5 million. It opened on Sept. 5.", 2, id="decimals and months"),
        pytest.param(
            "They trained 20 nurses.(Author: A. Li)", 2, id="a lost space before a bracket"
        ),
        pytest.param("The ward was opened.The mayor came.", 2, id="a lost space"),
        pytest.param("双方签署协议。会议在里昂举行！", 2, id="Chinese"),
        pytest.param("Le Pr. Morel a signé. M. Petit est venu.", 2, id="French titles"),
        pytest.param("They built a clinic ... and a school.", 1, id="an ellipsis goes on"),
        pytest.param("It was founded by Acme Inc. The firm grew.", 2, id="Inc. before an opener"),
        pytest.param("Acme Inc. President Ruiz came.", 1, id="Inc. before a name"),
        pytest.param("1. Training of staff\n2. Exchange of students", 2, id="numbered lines"),
    ],
)
def test_marks_that_end_no_sentence_are_known(text: str, count: int) -> None:
    assert len(parts(text)) == count


@pytest.mark.parametrize(
    "address", ["H.E.", "Profa.", "MUDr.", "Er.", "Mgr.", "Mtra.", "Md.", "Ns.", "Mg."]
)
def test_a_form_of_address_ends_no_sentence(address: str) -> None:
    assert len(parts(f"The guest was the rector, {address} Anna Berg, of Corvo.")) == 1


def test_a_heading_and_a_dateline_stand_alone() -> None:
    text = "News Centre\nClinic Opens in Lagos\n2021-03-04\n\nThe clinic opened."

    found = parts(text)

    assert found == ["News Centre", "Clinic Opens in Lagos", "2021-03-04", "The clinic opened."]


def test_a_line_end_inside_running_text_parts_nothing() -> None:
    text = "The two hospitals met on June\n17 in Vienna and agreed\nto train nurses. They left."

    assert len(parts(text)) == 2


def test_a_wrapped_line_goes_on_before_a_capital() -> None:
    text = "Last week the nurses met\nProfessor Ruiz, who had come\nfrom Leeds."

    assert len(parts(text)) == 1


def test_around_gives_the_sentence_that_holds_a_span() -> None:
    text = "They met. They signed a pact with Prof. Li. They left."
    at = text.index("Prof")

    start, end = sentences.around(text, at, at + 4)

    assert text[start:end] == "They signed a pact with Prof. Li."


@given(st.text(alphabet='aB.。！ \n("”1é-', max_size=80))
def test_sentences_hold_every_word_once_and_in_order(text: str) -> None:
    spans = sentences.split(text)

    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    "text", ["One is signed.", " One is signed. ", "One is signed", "", "One…”"]
)
def test_one_sentence_is_not_parted(text: str) -> None:
    left = len(text) - len(text.lstrip())

    assert sentences.split(text) == [(left, len(text.rstrip()))] * bool(text)

"""Quotes are found where they stand, whatever typesetting did to them, and nowhere else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evidence import fold, locate, loosen, occurrences

ODD = st.sampled_from(
    [
        "é",
        "é",
        "q̃",
        "ﬁ",
        "…",
        "“",
        "”",
        "’",
        "«\xa0",
        "\u202f»",
        "–",
        "--",
        "\xad",
        "\u200f",
        "\xa0",
        "\n\n  ",
        " ",
        "\u3000",
        "，",
        "武汉",
        "大学",
        "각",
        "가",
        "🧪",
        "👩\u200d🔬",
        "½",
        "²",
        "´",
        "Ａ",
        "a",
        "Z",
        "7",
        ".",
        "-",
        "́",
    ]
)
texts = st.lists(st.one_of(ODD, st.text(max_size=4)), max_size=30).map("".join)


@given(texts)
def test_a_text_is_found_in_itself(text: str) -> None:
    spans = locate(text, text)

    if fold(text).text.strip():
        assert spans is not None
        assert fold(text[spans[0][0] : spans[-1][1]]).text.strip() == fold(text).text.strip()
    else:
        assert spans is None


@given(before=texts, quote=texts, after=texts)
def test_a_span_slices_to_what_folds_to_the_folded_quote(
    before: str, quote: str, after: str
) -> None:
    text = f"{before} {quote} {after}"

    for start, end in occurrences(quote, text):
        assert fold(text[start:end]).text.strip() == fold(quote).text.strip()


@given(before=texts, words=st.text(st.sampled_from("abcé 7.,"), min_size=1), after=texts)
def test_what_was_put_between_blanks_is_found(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"

    found = locate(words, text)

    assert (found is not None) == bool(words.strip())


@given(quote=texts, text=texts)
def test_nothing_is_located_that_is_not_there(quote: str, text: str) -> None:
    spans = locate(quote, text)

    if spans is not None and len(spans) == 1:
        inside = fold(text[spans[0][0] : spans[0][1]]).text.strip()
        assert inside in fold(text).text
        assert inside.strip(" .,;:!?'\"()[]\u3001\u3002-") in fold(quote).text


@given(texts)
def test_offsets_never_run_backwards_and_stay_inside(text: str) -> None:
    folded = fold(text)

    spans = [folded.span(place, place + 1) for place in range(len(folded.text))]

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


@given(texts)
def test_loosening_keeps_the_length(text: str) -> None:
    assert len(loosen(text)) == len(text)


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        pytest.param(
            'the "Harbour" plan', "It is the “Harbour” plan.", "the “Harbour” plan", id="curly"
        ),
        pytest.param("co-operation - now", "co‑operation — now", "co‑operation — now", id="dashes"),
        pytest.param("final office", "a ﬁnal oﬃce", "ﬁnal oﬃce", id="ligatures"),
        pytest.param(
            "12 500 euros", "soit 12\u202f500\u00a0euros", "12\u202f500\u00a0euros", id="nbsp"
        ),
        pytest.param("Bérard", "Centre Be\u0301rard", "Be\u0301rard", id="combining"),
        pytest.param("Be\u0301rard", "Centre Bérard", "Bérard", id="composed"),
        pytest.param('"oui"', "il dit « oui » enfin", "« oui »", id="guillemets"),
        pytest.param("two lines", "on two\n    lines", "two\n    lines", id="broken over a line"),
        pytest.param(
            "签署合作协议", "双方签署\n合作协议。", "签署\n合作协议", id="chinese over a line"
        ),
        pytest.param("大学(主校区)", "大学（主校区）", "大学（主校区）", id="full width"),
        pytest.param("abc def", "abc\u200f d\u00adef", "abc\u200f d\u00adef", id="invisible marks"),
        pytest.param("lab 👩‍🔬 open", "the lab 👩‍🔬 open", "lab 👩‍🔬 open", id="emoji"),
    ],
)
def test_typesetting_hides_no_quote(quote: str, text: str, found: str) -> None:
    spans = locate(quote, text)

    assert spans is not None
    assert [text[start:end] for start, end in spans] == [found]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        pytest.param("200 people", "300 people", id="a digit"),
        pytest.param("did not sign", "did sign", id="a negation"),
        pytest.param("in June", "in July", id="a month"),
        pytest.param("Harbour", "harbour", id="case"),
        pytest.param("Berard", "Bérard", id="an accent"),
        pytest.param("inal", "ﬁnal", id="half a ligature"),
        pytest.param("caf\u0065", "cafe\u0301", id="a letter without its accent"),
        pytest.param("   ", "a   b", id="nothing but blanks"),
        pytest.param("", "text", id="nothing"),
        pytest.param("\u200b", "te\u200bxt", id="nothing visible"),
    ],
)
def test_another_word_is_not_a_matter_of_typesetting(quote: str, text: str) -> None:
    assert locate(quote, text) is None


def test_the_parts_around_an_ellipsis_are_found_in_their_order() -> None:
    text = "The rector, who had come by train, signed the accord in the old library."

    spans = locate("The rector … signed the accord […] the old library.", text)

    assert spans is not None
    assert [text[start:end] for start, end in spans] == [
        "The rector",
        "signed the accord",
        "the old library",
    ]
    assert locate("signed the accord … The rector", text) is None
    assert locate("The rector … refused the accord", text) is None


def test_parts_too_short_or_too_far_apart_prove_nothing() -> None:
    text = "The rector spoke. " + "Music was played for the guests. " * 100 + "The mayor left."

    assert locate("The … left", text) is None
    assert locate("The rector spoke … The mayor left", text) is None


def test_an_ellipsis_of_the_article_itself_is_matched_as_it_is() -> None:
    text = "nine conferences ... and one seminar"

    assert locate("nine conferences … and one seminar", text) == [(0, len(text))]


def test_of_several_places_the_nearest_to_the_hint_is_taken() -> None:
    text = "the centre opened; later the centre grew; now the centre closes"

    assert locate("the centre", text) == [(0, 10)]
    assert locate("the centre", text, hint=30) == [(25, 35)]
    assert locate("the centre", text, hint=999) == [(46, 56)]


def test_what_is_taken_for_stable_is_left_alone_by_nfkc() -> None:
    stable = [chr(code) for code in range(0x21, 0xA000) if fold(chr(code)).text == chr(code)]

    changed = [one for one in stable if unicodedata.normalize("NFKC", one) not in {one, "\u2010"}]

    assert [one for one in changed if not unicodedata.normalize("NFKC", one)[0].isspace()] == []

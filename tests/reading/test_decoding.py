"""Bytes of any encoding come out as the text they were, or are turned away by name."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import Unreadable
from summarizer.reading.decoding import decode

CHINESE = (
    "2024年6月14日，滨河医学院附属医院与里昂的合作方签署备忘录，双方将在医学教育、科研和"
    "人才培养方面开展合作。院长出席签字仪式并致辞，随后参观了实验室。\n"
)
FRENCH = (
    "À l’issue de la cérémonie, les médecins français ont visité le laboratoire créé en 2019 ; "
    "une vingtaine d’étudiants y préparent déjà leur thèse.\n"
)
RUSSIAN = "14 июня 2024 года университет подписал соглашение о сотрудничестве с больницей.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "utf-8"),
        (CHINESE, "gb18030"),
        (CHINESE, "gb2312"),
        (CHINESE, "utf-16-le"),
        (CHINESE, "utf-16-be"),
        (FRENCH, "utf-8"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-16-le"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
    ],
)
def test_an_encoding_is_found_without_being_named(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + CHINESE.encode(encoding)) == CHINESE


def test_a_page_is_read_by_the_charset_it_declares() -> None:
    page = '<html><head><meta charset="gb2312"></head><body>中国镕</body></html>'

    assert decode(page.encode("gb18030"), markup=True) == page


def test_a_wrong_declaration_does_not_spoil_utf_8() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body>créé 会议</body></html>'

    assert decode(page.encode("utf-8"), markup=True) == page


@pytest.mark.parametrize("label", ["utf-7", "unicode_escape", "no-such", "base64"])
def test_a_declaration_that_is_no_charset_of_the_web_is_passed_over(label: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body>{FRENCH}</body></html>'

    assert decode(page.encode("cp1252"), markup=True) == page


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty_file"),
        (b" \r\n\t", "empty_file"),
        (b"some text \0 and more", "binary"),
        (b"\0" * 500, "binary"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06", "binary"),
        (b"%PDF-1.7\n1 0 obj", "unsupported"),
        (b"PK\x03\x04 word/document.xml", "unsupported"),
        (b"{\\rtf1\\ansi Text}", "unsupported"),
    ],
)
def test_what_is_no_text_is_turned_away(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as raised:
        decode(data)
    assert raised.value.reason == reason


# U+FFFD stands where somebody else's decoding failed: a text that is full of it is turned away.
@given(st.text(st.characters(exclude_categories=["C"], exclude_characters="\ufffd"), min_size=1))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    if text.strip(" \t\r\n"):
        assert decode(text.encode("utf-8")) in (text, text.removeprefix("\ufeff"))


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_turned_away(data: bytes) -> None:
    try:
        assert isinstance(decode(data), str)
    except Unreadable as error:
        assert error.reason in {"empty_file", "binary", "unsupported"}

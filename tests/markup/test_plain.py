"""Plain text: 72 columns, in which East Asian characters count two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.markup import blocks, template, text, visible
from summarizer.markup.plain import wrap

WORDS = st.text(alphabet="ab ,.(）（，。武汉“”\u0301-€", max_size=300)


def shown(source: str, **variables: str) -> str:
    return text(blocks(template(source, "t").render(**variables)), 20)


@given(value=WORDS)
def test_no_line_is_wider_and_no_character_is_lost(value: str) -> None:
    lines = list(wrap(value, 20, "- ", "  "))

    assert all(visible.width(line) <= 20 for line in lines)
    assert "".join(line[2:] for line in lines).replace(" ", "") == value.replace(" ", "")


def test_chinese_breaks_between_characters_but_not_before_a_comma() -> None:
    lines = list(wrap("武汉大学与洛林大学，签署合作协议", 18))

    assert lines == ["武汉大学与洛林大", "学，签署合作协议"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("## {{ v }}\n", "one two three four\nfive\n==================\n"),
        ("- {{ v }}\n- b\n", "- one two three four\n  five\n- b\n"),
        ("1. {{ v }}\n", "1. one two three\n   four five\n"),
        ("> {{ v }}\n", "  one two three four\n  five\n"),
        ("**{{ v }}**\n", "one two three four\nfive\n"),
        ("**a**\n- b\n\nc\n", "a\n- b\n\nc\n"),
        ("a\n- b\n", "a\n\n- b\n"),
        ("a\n\n---\nb\n", "a\n\n" + "─" * 20 + "\n\nb\n"),
    ],
    ids=["heading", "list", "numbers", "quotation", "bold", "label", "list below", "rule"],
)
def test_blocks_look_like_what_they_are(source: str, expected: str) -> None:
    assert shown(source, v="one two three four five") == expected

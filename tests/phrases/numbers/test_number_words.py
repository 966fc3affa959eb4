"""Numbers spelt out come to what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.numbers import number_words

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
]  # fmt: skip
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(value: int) -> str:
    if value < 20:
        return ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{ONES[hundreds]} hundred" + (f" and {spell(rest)}" if rest else "")
    thousands, rest = divmod(value, 1000)
    return f"{spell(thousands)} thousand" + (f" {spell(rest)}" if rest else "")


@given(st.integers(1, 999_999))
def test_english_comes_back(value: int) -> None:
    words = spell(value)

    assert number_words.spelt(words) == (value, len(words))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("quatre-vingt-dix", 90),
        ("soixante-quinze", 75),
        ("deux cents", 200),
        ("vingt et un", 21),
        ("trois mille cinq cents", 3500),
        ("un million", 1000000),
        ("two million", 2000000),
        ("half a million", 500000),
    ],
)
def test_words_come_to_a_value(words: str, value: int) -> None:
    assert number_words.spelt(words) == (value, len(words))


@pytest.mark.parametrize("words", ["two three", "two one"])
def test_a_second_number_is_not_swallowed(words: str) -> None:
    assert number_words.spelt(words) == (2, 3)


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("二十", 20), ("十二", 12), ("三千五百", 3500), ("一百二十万", 1200000), ("一百零五", 105),
     ("两亿", 200000000)],
)  # fmt: skip
def test_chinese_numerals_come_to_a_value(numeral: str, value: int) -> None:
    assert number_words.chinese(numeral) == value

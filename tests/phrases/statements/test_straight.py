"""Straight: the subject before its verb."""

import pytest

from summarizer.phrases.statements.straight import straight


@pytest.mark.parametrize(
    ("turned", "told"),
    [
        ("On the second day was opened the clinic in Luma", "the clinic was opened in Luma"),
        ("On 5 May was opened the clinic", "the clinic was opened on 5 May"),
        ("On 5 May was signed the pact which allows that nurses work in Luma",
         "the pact was signed on 5 May, which allows that nurses work in Luma"),
        ("were operated 212 patients", "212 patients were operated"),
        ("In total were operated 212 patients", "212 patients were operated"),
        ("Screened were 137 patients", "137 patients were screened"),
        ("In parallel with it, it took place a workshop for nurses, conducted by Ana Moss",
         "a workshop for nurses was held by Ana Moss"),
        ("During the visit there took place two lectures, free for all",
         "two lectures were held, free for all"),
        ("In the course took part 34 nurses of Luma", "34 nurses of Luma took part in the course"),
        ("In the fair it was explored the chance of a new ward",
         "the chance of a new ward was explored"),
    ],
)  # fmt: skip
def test_the_subject_comes_before_its_verb(turned: str, told: str) -> None:
    assert straight(turned) == told


@pytest.mark.parametrize(
    "text",
    [
        "it was hoped two nurses would make the trip in May",
        "It was agreed the ward will open in May",
        "The clinic was opened in Luma",
        "In Luma the clinic was opened",
    ],
)
def test_what_is_in_order_or_only_reported_stays(text: str) -> None:
    assert straight(text) == text

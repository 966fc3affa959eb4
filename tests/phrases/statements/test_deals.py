"""Deals as lines: what was signed, between whom and on what."""

import pytest

from summarizer.phrases.statements import deals

BOTH = ("Riverton University", "Lakeside Hospital")


@pytest.mark.parametrize(
    ("text", "between", "line"),
    [
        (
            "Both signed a memorandum of understanding on burns care",
            BOTH,
            "A memorandum of understanding between Riverton University and Lakeside Hospital on "
            "burns care",
        ),
        ("They signed an MoU", (), "An MoU was signed"),
        (
            "The Foundation, Riverton University and Lakeside Hospital signed an accord",
            BOTH,
            "An accord was signed",
        ),
        (
            "They signed an agreement with Oslo: the port will keep the lamps for three years",
            (),
            "An agreement with Oslo",
        ),
        ("They signed an MoU", BOTH, "An MoU between Riverton University and Lakeside Hospital"),
        ("They signed an MoU", BOTH[:1], "An MoU was signed"),
        (
            "The clinic signed memorandums of understanding with two schools on telemedicine",
            BOTH,
            "Memorandums of understanding on telemedicine",
        ),
        (
            "The signing ceremony of the cooperation agreement was held on the third floor",
            (),
            "A cooperation agreement was signed",
        ),
        (
            "They signed the renewal of the agreement for four more years and planted a tree there",
            (),
            "An agreement for four more years",
        ),
        ("The dean inked the deal on behalf of her school", (), "A deal was signed"),
        ("They signed an annex to the treaty on 5 May", (), "An annex to the treaty"),
        (
            "The dean signed a letter of intent with Riverton University, Riverton on Tuesday",
            (),
            "A letter of intent with Riverton University",
        ),
        (
            "A protocol was signed with the Lakes Union to furnish a room for books",
            BOTH[:1],
            "A protocol with the Lakes Union to furnish a room for books",
        ),
        (
            "The board will sign a memorandum of cooperation with the Lakes Institute on Friday",
            (),
            "A memorandum of cooperation with the Lakes Institute, to be signed",
        ),
        (
            "The school has signed 21 MoUs with houses in nine countries",
            (),
            "21 MoUs with houses in nine countries",
        ),
        (
            "The directors are scheduled to sign an agreement on burns care in May",
            (),
            "An agreement on burns care in May, to be signed",
        ),
        ("to sign the memorandum during a visit", (), "A memorandum to be signed"),
        ("They agreed to sign a deal on nursing", (), "A deal on nursing, to be signed"),
        (
            "The two renewed their agreement for another five years",
            (),
            "An agreement was renewed for another five years",
        ),
        ("They signed an accord for 5 years", (), "An accord for 5 years"),
        ("They signed an accord on May 9-11", (), "An accord was signed"),
        ("The convention was renewed until 2026", (), "A convention was renewed until 2026"),
        ("The sides signed the Roadmap for 2018-2021", (), "A Roadmap for 2018-2021"),
        ("They shook hands", BOTH, None),
    ],
)
def test_a_signing_is_a_line_of_its_own(
    text: str, between: tuple[str, ...], line: str | None
) -> None:
    assert deals.line(text, between) == line


def test_what_sort_of_agreement_it_is_is_told() -> None:
    assert deals.line("the two schools signed a double degree agreement") == (
        "A double degree agreement was signed"
    )

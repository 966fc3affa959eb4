"""A line that a cut has torn is printed as the article has it."""

from summarizer.brief import mended


def test_a_torn_line_is_the_whole_sentence_in_marks() -> None:
    line = "The lamps were switched in Poura"
    quote = "The lamps were switched on in Poura by the two ministers."

    told, status = mended.mended(line, "achieved", quote, ())

    assert told == "“The lamps were switched on in Poura by the two ministers”"
    assert status == "achieved"


def test_a_whole_line_stays() -> None:
    line = "A ward was opened in Lima"

    assert mended.mended(line, "achieved", "A new ward was opened in Lima.", ()) == (
        line,
        "achieved",
    )

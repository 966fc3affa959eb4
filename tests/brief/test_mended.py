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


def test_who_pays_is_agreed() -> None:
    line = "Funding of 9 million dollars comes from Norway"

    assert mended.mended(line, "planned", f"{line}.", ()) == (line, "agreed")


def test_what_is_to_be_done_stands_outside_the_marks() -> None:
    line = "“To prepare within two months the text of a treaty”"

    told, _ = mended.mended(line, "agreed", "It was agreed to prepare it.", ())

    assert told == "To “prepare within two months the text of a treaty”"


def test_what_will_be_is_said_of_the_thing_that_it_describes() -> None:
    line = "“A weekly board by video which is going to start in April”"

    told, _ = mended.mended(line, "planned", "He told of a weekly board.", ())

    assert told == "“A weekly board by video is going to start in April”"
    other = "“The extension of the pact which will expire in May”"
    assert mended.mended(other, "planned", "They spoke of it.", ())[0] == other


def test_a_particle_keeps_its_day() -> None:
    line = "The lamps were switched on Tuesday in Luma"

    assert mended.mended(line, "achieved", f"{line}.", ())[0] == line


def test_triangles_of_a_list_are_commas() -> None:
    line = "The ports will △send two cooks △hold a course △paint the ward"

    assert mended.mended(line, "planned", f"{line}.", ())[0] == (
        "The ports will send two cooks, hold a course, and paint the ward"
    )

"""Who came to whom, and who held what was held, stands in a sentence."""

import pytest

from summarizer.phrases.accounts import hosting


@pytest.mark.parametrize(
    ("text", "makes"),
    [
        ("Riverton University organised a course with Harbour Hospital.", True),
        ("A course organised by Lakeside Club with Riverton University was held.", True),
        ("Lakeside Club organised a course with the help of Riverton University.", False),
        ("The course took place at Riverton University.", False),
    ],
)
def test_who_helps_or_lends_a_room_does_not_hold_it(text: str, makes: bool) -> None:
    assert hosting.makes(text, ["Riverton University"]) is makes


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("Lakeside, led by its dean, paid a visit to Riverton.", True),
        ("Riverton welcomed a team of Lakeside.", True),
        ("Lakeside was received by Riverton.", True),
        ("Riverton, which went abroad by an accord with the team of Lakeside, is back.", False),
        ("Lakeside and Riverton signed.", False),
    ],
)
def test_a_guest_came_where_a_sentence_says_so(text: str, came: bool) -> None:
    guest, host = text.index("Lakeside"), text.index("Riverton")

    spots = [(guest, guest + 8, False), (host, host + 8, True)]

    assert hosting.comes(text, sorted(spots)) is came

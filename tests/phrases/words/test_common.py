"""What is a common word, and what is none."""

from summarizer.phrases.words import common


def test_words_of_the_genre_are_common_and_names_are_not() -> None:
    assert {"receives", "malaria", "surgery"} <= common.words()
    assert not {"kerala", "wuhan", "brown"} & common.words()

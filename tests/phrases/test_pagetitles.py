"""Titles of pages: cleaned, whole, in plain words."""

from summarizer.phrases import pagetitles


def test_crumbs_numbers_and_labels_are_not_the_title() -> None:
    assert pagetitles.clean("Home ▸ News ▸ Riverton opens a clinic") == "Riverton opens a clinic"
    assert pagetitles.clean("3. Riverton opens a clinic") == "Riverton opens a clinic"


def test_a_title_cut_within_a_word_is_not_whole() -> None:
    assert not pagetitles.whole("Riverton opens a hospita", "Riverton opens a hospital.")
    assert not pagetitles.whole("Riverton opens a clinic for the", "")
    assert pagetitles.whole("Riverton opens a hospital", "Riverton opens a hospital.")


def test_title_case_is_told_from_plain_words() -> None:
    assert pagetitles.capitalised("Riverton Opens Clinic with Lakeside")
    assert not pagetitles.capitalised("Riverton opens a clinic with Lakeside")

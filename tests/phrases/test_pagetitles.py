"""Titles of pages: cleaned, whole, in plain words."""

import pytest

from summarizer.phrases import pagetitles


def test_crumbs_numbers_and_labels_are_not_the_title() -> None:
    assert pagetitles.clean("Home ▸ News ▸ Riverton opens a clinic") == "Riverton opens a clinic"
    assert pagetitles.clean("3. Riverton opens a clinic") == "Riverton opens a clinic"
    assert pagetitles.clean("01 Riverton opens a clinic") == "Riverton opens a clinic"
    assert pagetitles.clean("06 Apr. Riverton opens a clinic") == "Riverton opens a clinic"
    assert pagetitles.clean("The sound - Plant completed at Elm Hospital") == (
        "The sound - Plant completed at Elm Hospital"
    )
    assert pagetitles.clean("[Report] Riverton opens a clinic") == "Riverton opens a clinic"
    assert pagetitles.clean('"Riverton opens a clinic"') == "Riverton opens a clinic"


@pytest.mark.parametrize(
    ("title", "news"),
    [
        ("Riverton opens a clinic - Lakeside University Hospital", "Riverton opens a clinic"),
        ("Lakeside College | Riverton opens a clinic again", "Riverton opens a clinic again"),
        ("Riverton opens a clinic (12 March 2019)", "Riverton opens a clinic"),
        ("Riverton opens a clinic – Oslo, 10-12 October", "Riverton opens a clinic"),
        ("News of Riverton (May 16–May 22, 2022)", "News of Riverton (May 16–May 22, 2022)"),
        ("Lind – Berg: a clinic for everybody", "Lind – Berg: a clinic for everybody"),
        ("Riverton opens its clinic in May 2021", "Riverton opens its clinic in May 2021"),
        ("400 patients see again", "400 patients see again"),
    ],
)
def test_the_name_of_a_site_and_a_day_are_no_part_of_a_title(title: str, news: str) -> None:
    assert pagetitles.clean(title) == news


def test_a_cut_title_goes_on_as_its_article_does() -> None:
    text = "The clinic was opened at Riverton Medical University yesterday."

    assert pagetitles.completed("Clinic opened at Riverton Medical Un", text) == (
        "Clinic opened at Riverton Medical University"
    )
    assert pagetitles.completed("A clinic for the Un", text) == "A clinic for the Un"


def test_a_title_has_the_spaces_of_print() -> None:
    assert pagetitles.printed("Riverton,Lakeland : a clinic !") == "Riverton, Lakeland: a clinic!"


def test_a_title_has_the_marks_of_print() -> None:
    assert pagetitles.printed("The 'K-Centre' of Riverton's \"Hope\"") == (
        "The ‘K-Centre’ of Riverton's “Hope”"
    )


def test_what_stands_behind_dots_is_a_second_title() -> None:
    assert pagetitles.clean('Riverton opens a clinic again ... "A seed"') == (
        "Riverton opens a clinic again"
    )
    assert pagetitles.clean("Well ... a clinic for all") == "Well ... a clinic for all"


def test_a_newsletter_is_called_after_no_news() -> None:
    assert pagetitles.paper("The staff newsletter of Riverton Hospital")
    assert pagetitles.paper("Press releases")
    assert pagetitles.paper("Lakeland Information Service")
    assert pagetitles.paper("Lake Aid – Letter to our friends, Advent")
    assert pagetitles.paper("Friends of Riverton, Corvo branch")
    assert not pagetitles.paper("Elm Hospital opens an information service for nurses")
    assert not pagetitles.paper("Riverton Hospital No. 2 opens a clinic")


def test_a_title_cut_within_a_word_is_not_whole() -> None:
    assert not pagetitles.whole("Riverton opens a hospita", "Riverton opens a hospital.")
    assert not pagetitles.whole("Riverton opens a clinic for the", "")
    assert pagetitles.whole("Riverton opens a hospital", "Riverton opens a hospital.")
    assert pagetitles.whole("Two towns celebrate", "Two towns celebrated.")


def test_title_case_is_told_from_plain_words() -> None:
    assert pagetitles.capitalised("Riverton Opens Clinic with Lakeside")
    assert not pagetitles.capitalised("Riverton opens a clinic with Lakeside")


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Norway gives beds to the Hospital", "Norway gives beds to Lakeside Hospital"),
        ("Guests of the Hospital and the town", "Guests of Lakeside Hospital and the town"),
        ("Norway gives beds to the Hospital of Lima", "Norway gives beds to the Hospital of Lima"),
        ("Norway visits the University", "Norway visits the University"),
        ("Hospital receives beds from Norway", "Lakeside Hospital receives beds from Norway"),
        ("Hospital of Lima gets beds", "Hospital of Lima gets beds"),
        ("University Hosts Norway", "University Hosts Norway"),
        ("Our doctors returned from Norway", "Lakeside Hospital's doctors returned from Norway"),
    ],
)
def test_the_hospital_of_a_title_is_the_page_s(title: str, printed: str) -> None:
    assert pagetitles.housed(title, "Lakeside Hospital") == printed


def test_who_said_so_behind_a_dash_is_no_part_of_a_title() -> None:
    title = "Lima to get a ward for burns — Ambassador"
    assert pagetitles.clean(title) == "Lima to get a ward for burns"


def test_who_are_us_is_not_a_country() -> None:
    assert pagetitles.for_strangers("THE FORUM IS BEHIND US", "All went well.", [], None).endswith(
        "us"
    )
    assert pagetitles.for_strangers("BEDS FROM THE US", "US doctors came.", [], None).endswith("US")


@pytest.mark.parametrize(
    ("title", "cleaned"),
    [
        ("III Forum on Bees behind us", "III Forum on Bees"),
        ("VI Congress of Nurses is behind us!", "VI Congress of Nurses"),
        ("HEALTHY BEES, HEALTHY MEN - III Forum on Bees", "III Forum on Bees"),
        ("Chinese to build K45m wing, says PS", "Chinese to build K45m wing"),
        ("All sick bees to be cured, says minister", "All sick bees to be cured, says minister"),
        ("of the closing workshop on bees", "Closing workshop on bees"),
        (
            "Ten years of partnership Oak – Elm Hospital",
            "Ten years of partnership Oak – Elm Hospital",
        ),
        ("INFECTIONS - TALKS WITH LAKESIDE HOSPITAL", "INFECTIONS - TALKS WITH LAKESIDE HOSPITAL"),
    ],
)
def test_what_only_leads_to_the_news_is_left_out(title: str, cleaned: str) -> None:
    assert pagetitles.clean(title) == cleaned


@pytest.mark.parametrize(
    ("title", "quiet"),
    [
        ("“Thank you!” Twelve nurses of Elm Clinic go home", "Twelve nurses of Elm Clinic go home"),
        ('Elm Clinic opens a ward, "We will save children"', "Elm Clinic opens a ward"),
        ("Elm Clinic opens 'Fen Ward' ... \"First step to more\"", "Elm Clinic opens 'Fen Ward'"),
        (
            "Elm Clinic starts the project “Warm Hands”",
            "Elm Clinic starts the project “Warm Hands”",
        ),
    ],
)
def test_what_somebody_cried_is_no_news(title: str, quiet: str) -> None:
    assert pagetitles.quiet(title) == quiet


def test_where_the_verb_of_a_title_is_small_its_capitals_are_meant() -> None:
    assert not pagetitles.capitalised("Lake Forum on Friendship and Health Session held in Corvo")
    assert pagetitles.capitalised("Lake Forum on Friendship and Health Session Held in Corvo")


def test_a_title_that_ends_in_a_common_word_is_whole() -> None:
    assert pagetitles.whole("Course returns with a partner", "The partnership began.")
    assert not pagetitles.whole("Course returns to the Hospita", "The Hospital began.")

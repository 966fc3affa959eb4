"""A sentence without its days: what hung on them goes with them, or keeps them."""

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.accounts import times
from summarizer.phrases.accounts.bare import Bare


def _bare(sentence: str) -> str:
    article = Article(f"News\n\n{sentence}\n", "a.txt", "a", title="News", language="en")
    told = Story.of(article).body[0]
    bare = Bare.of(told, lambda mention: mention.name)
    return bare.said(bare.text) if bare else ""


@pytest.mark.parametrize(
    ("sentence", "plain"),
    [
        (
            "The mission, which lasted from April 7 until April 15, came of an older pact.",
            "The mission came of an older pact",
        ),
        (
            "Two pupils came from Lima and one, little Ana, from Oslo.",
            "Two pupils came from Lima and one, little Ana, from Oslo",
        ),
        (
            "The river is a mile wide and, this spring, had risen to the quay.",
            "The river is a mile wide and had risen to the quay",
        ),
        (
            "The course, which was held from 4 to 6 May 2015, was for 40 nurses.",
            "The course was for 40 nurses",
        ),
        (
            "The old ward fell in the April 25 earthquake, and a new one was built.",
            "The old ward fell in the April 25 earthquake, and a new one was built",
        ),
        (
            "The school offers two places for students to begin in September 2021.",
            "The school offers two places for students to begin in September 2021",
        ),
        ("The ward was opened on 5 May 2021.", "The ward was opened"),
        (
            "Lakeside Hospital hosted on January 29th, 30th and 31st, 2019 the forum.",
            "Lakeside Hospital hosted the forum",
        ),
        ("On June 16, the 20th jubilee was held.", "The 20th jubilee was held"),
        (
            "Nurses of Lima signed a pact on Monday, 4th Baisakh 2069 to learn.",
            "Nurses of Lima signed a pact to learn",
        ),
        (
            "Nurses held a course from Hidar 18-22/2010 E.C. in Lima.",
            "Nurses held a course in Lima",
        ),
        ("On October 3 of this year nurses came.", "Nurses came"),
        (
            "That clinic is Lakeside Hospital, which on 5 May opened, jointly with Oslo, a ward.",
            "Lakeside Hospital opened a ward",
        ),
        ("In the period 31 October - 3 November nurses came.", "Nurses came"),
        (
            "With this aim, the Lakeside Hospital, Oslo, and Elm Hospital, Lima, signed a pact.",
            "With this aim, the Lakeside Hospital and Elm Hospital signed a pact",
        ),
        (
            "On 5 May the Lakeside Hospital, Oslo, Norway, held a course for nurses.",
            "The Lakeside Hospital held a course for nurses",
        ),
    ],
)
def test_a_sentence_loses_its_days_and_no_word_is_left_hanging(sentence: str, plain: str) -> None:
    assert _bare(sentence) == plain


@pytest.mark.parametrize(
    ("sentence", "plain"),
    [
        (
            "Lakeside Hospital, one of the leading hospitals in the south, opened a ward.",
            "Lakeside Hospital opened a ward",
        ),
        (
            "Guests came to Lakeside Hospital, the leading hospital, and Riverton University.",
            "Guests came to Lakeside Hospital, the leading hospital, and Riverton University",
        ),
        (
            "On 5 May 2021 Assist. Prof. Dr. Ana Berg opened a ward.",
            "Ana Berg opened a ward",
        ),
        ("Nurse Kim Ji-a of Lima met guests.", "Nurse Kim Ji-a of Lima met guests"),
        (
            "Guests of Lakeside Hospital, Oslo, Norway.",
            "Guests of Lakeside Hospital",
        ),
    ],
    ids=["praise of oneself", "one of a list", "titles", "a name's end", "a place at the end"],
)
def test_it_is_no_praise_of_oneself_and_no_address(sentence: str, plain: str) -> None:
    assert _bare(sentence) == plain


@pytest.mark.parametrize(
    "sentence",
    [
        "Twelve nurses were trained both here and at the Harbour Hospital",
        "The trap has been tested since last Monday in 900 houses",
        "The lamps were switched on Tuesday in Poura",
        "The ambassador spent a very instructive Wednesday among bandages",
        "Doctors met yesterday and today in Oslo",
    ],
)
def test_a_day_stays_where_its_sentence_would_be_torn(sentence: str) -> None:
    assert times.without(sentence).split()[-4:] == sentence.split()[-4:]


def test_a_day_goes_with_the_last_that_is_said_of_it() -> None:
    said = times.without("The board on Thursday evening last graduated three surgeons")

    assert said == "The board graduated three surgeons"

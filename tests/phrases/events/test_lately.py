"""A day of the page's own time is told from one of every week, an age, a year gone by."""

from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.events import lately


def _story(line: str, title: str = "What the hospital says", above: str = "") -> Story:
    text = f"{above}{title}\n\n{line}\n"
    return Story.of(Article(text, "a.txt", "a", title=title, published=date(2021, 3, 12)))


def _traits(story: Story) -> set[str]:
    return set(lately.traits(story, lately.days(story)))


@pytest.mark.parametrize(
    "line",
    [
        "The guests arrived on Friday and left the next day.",
        "A team of Riverton University came today to the wards.",
        "Rector Ann Lee signed the paper yesterday.",
        "The wards were opened on 9 March by the mayor.",
    ],
)
def test_a_day_on_which_something_was_done_is_one(line: str) -> None:
    assert lately.days(_story(line))


@pytest.mark.parametrize(
    "line",
    [
        "Today she is the head of a ward with forty beds.",
        "Nine sisters came then, and there are two today.",
        "From the first tent (1951) to the tower of today, nurses were here.",
        "The circle meets every Wednesday, and each Friday it sings.",
        "The house is closed on Sundays and was always so.",
        "A survey of last year found that half of the lamps were broken.",
    ],
)
def test_an_age_a_day_of_each_week_and_a_year_are_none(line: str) -> None:
    assert lately.days(_story(line)) == []


def test_what_a_page_begins_with_is_its_own_day_or_years_gone_by() -> None:
    news = _story("The wards were opened on 9 March 2021. The first stood here in 1920.")
    history = _story("The first ward stood here in 1920. The wards were opened on 9 March 2021.")

    assert {"begins now", "of its day"} <= _traits(news)
    assert "begins long ago" in _traits(history)


def test_whose_life_is_told_is_heard_where_nobody_is_quoted() -> None:
    told = _story("She came from Mali at nineteen. He said that it was cold there.")
    quoted = _story('"We and you are one house," said the rector of the university of Oslo.')

    assert "of one 0.35" in _traits(told)
    assert not {"ours 0.35", "yours 0.15"} & _traits(quoted)


def test_where_a_page_belongs_stands_above_its_headline() -> None:
    line = "The wards were opened on 9 March 2021 by the mayor of the town."

    assert "news" in _traits(_story(line, above="Home > News > 2021\n\n"))
    assert "news" not in _traits(_story(line, above="Home > Careers\n\n"))

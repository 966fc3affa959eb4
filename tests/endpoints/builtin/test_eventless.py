"""Pages that tell an event, and pages that tell none."""

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin


def _records(text: str, title: str) -> int:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title=title, language="en")
    return len(builtin.answer(article)["records"])


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "A long week in Oslo",
            "Surgeons from Riverton University in Kenya operated on 41 women at Lakeside Hospital "
            "in Oslo last Friday.",
        ),
        (
            "Ward gets help",
            "Corvo Fund has presented ten oxygen concentrators to Lakeside Hospital on 5 May 2021.",
        ),
        (
            "Norwegian team comes",
            "A team from Riverton University paid a courtesy call to Lakeside Hospital on Tuesday.",
        ),
    ],
)
def test_what_somebody_did_on_a_day_is_an_event(title: str, text: str) -> None:
    assert _records(text, title) == 1


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Project coordinator, Lakeside Institute",
            "Lakeside Institute works together with Riverton University in Mali since 2006. Your "
            "tasks include visits. Your profile: a degree. We offer 25 days of holiday. "
            "Applications are accepted until 5 May 2021.",
        ),
        (
            "Typhoid spreads along roads",
            "Typhoid follows lorries, Riverton University reports on 5 May 2021. The study found "
            "it in Kenya and Oslo. The researchers followed 400 people (p < 0.05).",
        ),
        ("The hospital", "Lakeside Hospital in Oslo has 400 beds and Riverton University teaches."),
    ],
)
def test_a_vacancy_a_finding_and_a_portrait_are_none(title: str, text: str) -> None:
    assert _records(text, title) == 0

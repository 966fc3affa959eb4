"""The sentence that tells an event, in plain words where no account can be made of it."""

from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.accounts import telling
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events import sorts
from summarizer.phrases.organisations import houses


def _best(text: str, told: str = "A ward", owner: str = "") -> str | None:
    article = Article(
        f"News\n\n{text}\n", "a.txt", "a", title="News", published=date(2021, 5, 6), language="en"
    )
    story = Story.of(article)
    found = houses.gather(story.text, story.organisations)
    known = Setting(story, sorts.read(story), found, "2021-05-05", "5 May 2021", owner)
    return telling.best(story.body, known, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lima, 5 May 2021 – Nurses from Kenya, Ghana, Togo and Peru today received their "
            "certificates from Harbour Hospital after a course in burns.",
            "Nurses from Kenya, Ghana, Togo and Peru received their certificates from Harbour "
            "Hospital after a course in burns",
        ),
        (
            "Riverton University announced that it held a feast at Harbour Hospital on 5 May 2021.",
            "Riverton University held a feast at Harbour Hospital",
        ),
    ],
    ids=["a list is whole", "announced"],
)
def test_the_sentence_is_told_without_marks(text: str, told: str) -> None:
    assert _best(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May 2021 they met at Harbour Hospital with Riverton University and signed it.",
        "On 5 May 2021 we opened the ward of Harbour Hospital with Riverton University.",
        "The guests of Harbour Hospital and Riverton University were greeted on 5 May 2021 by all.",
        "The division signed a deal with Harbour Hospital and Riverton University on 5 May 2021.",
    ],
    ids=["they", "we", "slight", "the division"],
)
def test_what_tells_little_or_points_elsewhere_is_no_lede(text: str) -> None:
    assert _best(text) is None


def test_a_postponed_event_is_told_as_such() -> None:
    text = "Harbour Hospital and Riverton University met on 5 May 2021 in the town hall of Lima."
    assert _best(text, "Signing postponed") is None


def test_what_cannot_be_told_is_quoted_with_its_day() -> None:
    told = "A course in Lima"
    text = (
        "Under the title “Hands that heal”, Riverton University and Harbour Hospital held on 5 May"
        " the second forum of burns nursing, followed by 2,870 people from eleven countries."
    )
    article = Article(
        f"News\n\n{text}\n", "a.txt", "a", title="News", published=date(2021, 5, 6), language="en"
    )
    story = Story.of(article)
    found = houses.gather(story.text, story.organisations)
    known = Setting(story, sorts.read(story), found, "2021-05-05", "5 May", "")

    said = telling.quoted(story.body, known, told)

    assert said is not None
    assert said.startswith("“Under the title ‘Hands that heal’, Riverton University")
    assert telling.quoted(story.body, known, text) is None

"""Whether a page tells an event, by the words in which it speaks."""

from summarizer.article import Article
from summarizer.endpoints.builtin import eventless, occasion
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.events import eventful


def _story(text: str) -> Story:
    page = f"News of the house\n\n{text}\n"
    return Story.of(Article(page, "a.txt", "a", title="News of the house", language="en"))


def _odds(text: str) -> float:
    story = _story(text)
    return eventful.odds(story, occasion.read(story), eventless.titles(story))


def test_of_two_pages_built_alike_the_one_that_speaks_of_cooperation_tells_an_event() -> None:
    at_home = _odds(
        "Ann Lee of Lakeside Hospital moved the outpatient office to the second floor on 3 May "
        "2019. Patients leave by the door at night. The staff of the pharmacy now work there."
    )
    together = _odds(
        "Ann Lee of Lakeside Hospital moved the cooperation project to the second phase on 3 May "
        "2019. Partners sign for the next year in Oslo. The delegation of the university now met "
        "there."
    )

    assert at_home < 0 < together

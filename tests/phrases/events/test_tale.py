"""A tale: its words."""

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.events import tale


def test_words_are_known_by_how_they_begin_and_names_are_none() -> None:
    page = "News of the house\n\nAnn Lee of Lakeside Hospital signed it, and all were signing.\n"
    story = Story.of(Article(page, "a.txt", "a", title="News of the house", language="en"))

    found = tale.words(story.body)

    assert {"sign", "were"} <= found
    assert not found & {"lake", "hosp", "ann"}

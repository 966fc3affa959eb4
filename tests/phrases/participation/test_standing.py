"""Where organisations of a story stand."""

from summarizer.article import Article
from summarizer.endpoints.builtin import occasion, parties
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.organisations import houses
from summarizer.phrases.participation import standing
from summarizer.phrases.participation.standing import Standing

TITLE = "Riverton University signs an agreement with Lakeside Hospital"


def _standings(text: str, title: str = TITLE) -> dict[str, Standing]:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title=title, language="en")
    story = Story.of(article)
    every = houses.gather(story.text, story.organisations)
    found = parties.candidates(story, occasion.read(story), every)
    standing.merge(found)
    return {each.house.name: each for each in found}


def test_traits_tell_where_a_name_stands_and_what_is_said_of_it() -> None:
    found = _standings(
        "On 5 May 2021 the paper was signed. Dr Ann Lee, director of Corvo Hospital, attended."
    )["Corvo Hospital"]

    assert found.traits >= {"somebody of it", "somebody of it came", "named once", "first in 2"}
    assert "in the headline" not in found.traits


def test_a_faculty_beside_its_university_gives_it_what_it_does() -> None:
    found = _standings(
        "On 5 May 2021 the Faculty of Nursing (FN), Corvo University organized a course."
    )

    assert "Faculty of Nursing" not in found
    assert found["Corvo University"].roles.keys() >= {"organizer"}


def test_a_disclaimer_and_links_to_other_news_tell_nothing() -> None:
    found = _standings(
        "On 5 May 2021 both signed it. Funded by the European Union. Next: Corvo Hospital donated"
        " ten beds to the Kite Fund."
    )

    assert not found["European Union"].told
    assert not found["Corvo Hospital"].told


def test_a_part_in_an_early_sentence_is_sure_and_one_long_ago_is_not() -> None:
    found = _standings(
        "On 5 May 2021 Corvo University organized the meeting. All of the guests came to it"
        " by train. They talked for long about nurses and wards. In 1998, Kite Hospital"
        " organized a first one."
    )

    assert standing.sure(found["Corvo University"])
    assert not standing.sure(found["Kite Hospital"])

"""Who signs is named with the house of the page, which no sentence has to name."""

from summarizer.article import Article
from summarizer.endpoints import builtin

TEXT = """LAKESIDE UNIVERSITY

Partners sign five-year agreement

6 May 2021

On 5 May 2021, Riverton University and Harbour Hospital signed a five-year agreement on nurse \
training with us. Ana Berg, rector of Riverton University, and Tom Otieno, director of Harbour \
Hospital, signed it in our hall.
"""


def test_the_house_of_the_page_signs_with_those_whom_it_names() -> None:
    title = "Partners sign five-year agreement"
    article = Article(TEXT, "a.txt", "a", title=title, language="en", site="LAKESIDE UNIVERSITY")

    (record,) = builtin.answer(article)["records"]

    assert record["event"]["headline"] == (
        "Riverton University, Harbour Hospital and Lakeside University sign a five-year agreement "
        "on nurse training"
    )


def test_who_renews_an_agreement_does_not_sign_its_first() -> None:
    told = (
        "On 5 May 2021, Elm University and Harbour Hospital signed the renewal of their agreement "
        "on nursing."
    )
    article = Article(f"News\n\n{told}\n", "a.txt", "a", title="News", language="en")

    (record,) = builtin.answer(article)["records"]

    assert record["event"]["headline"] == "Elm University and Harbour Hospital renew an agreement"

"""Pages of several events, and pages whose headings part one."""

from datetime import date

from summarizer.article import Article
from summarizer.endpoints import builtin

SIGNING = (
    "On 5 May 2021, Oak University signed an agreement with Elm Hospital on nurse training. It was "
    "signed by rector Anna Berg in the main hall."
)
VISIT = (
    "A delegation from Harbour University visited Oak University on 6 May 2021 and toured its "
    "wards. The guests also met with students and staff of the clinic."
)


def _headlines(text: str, title: str) -> list[str]:
    page = f"{title}\n\n{text}\n"
    article = Article(page, "a.txt", "a", title, language="en", published=date(2021, 6, 1))
    return [each["event"]["headline"] for each in builtin.answer(article)["records"]]


def test_a_newsletter_is_known_by_what_stands_above() -> None:
    welcome = "Dear readers, spring is here, and with it come many good things to tell you. " * 4
    text = f"{welcome}\n\nSigned and sealed\n\n{SIGNING}\n\nGuests from the coast\n\n{VISIT}"
    page = f"Oak Newsletter, issue 12\n\nIn a nutshell\n\n{text}\n"

    article = Article(page, "a.txt", "a", "In a nutshell", language="en")

    assert len(builtin.answer(article)["records"]) == 2


def test_a_heading_that_passes_for_furniture_opens_a_story() -> None:
    text = f"Signed and sealed\n\n{SIGNING}\n\nGuests from the coast\n\n{VISIT}"
    title = "News in brief"
    page = f"{title}\n\n{text}\n"
    start = page.index("Guests from")
    furniture = ((start, start + len("Guests from the coast")),)

    article = Article(page, "a.txt", "a", title, language="en", boilerplate=furniture)

    assert len(builtin.answer(article)["records"]) == 2


def test_the_stations_of_a_journey_are_events() -> None:
    text = (
        "At the invitation of three universities, a delegation of six led by President Ann Li of "
        "Oak University travelled to three countries in May and June of this year, where it spoke "
        "with many people about nurse training and signed more than one agreement with them.\n\n"
        "Hungary\n\nOn 25 May, the delegation visited Elm University and signed an agreement on "
        "the exchange of students.\n\nSerbia\n\nOn 27 May, the delegation visited the University "
        "of Harbour City and signed an agreement on nurses."
    )

    assert len(_headlines(text, "Delegation of Oak University visits Hungary and Serbia")) == 2


def test_headings_of_one_event_part_nothing() -> None:
    text = (
        "The forum on nursing was held by Oak University on 5 May 2021 with Elm Hospital.\n\n"
        "1. Listening takes time\n\nDoctors interrupt at second 18, said Anna Berg from the "
        "Elm Hospital in her opening lecture to the forum on nursing.\n\n"
        "2. The family is no visit\n\nThe wards will be of open doors, said Peter Otieno of Oak "
        "University, who had come with his whole team of nurses."
    )

    assert len(_headlines(text, "Forum of Oak University left us two lessons")) == 1

"""What guest and host sign is the news of a visit, where they alone signed it, and then."""

from dataclasses import dataclass
from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.accounts import sealed
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events.sorts import Occasion
from summarizer.phrases.organisations import houses
from summarizer.phrases.organisations.houses import House

CAME = "A delegation of Lakeside University visited Riverton Hospital on 5 May 2021. "


@dataclass(frozen=True)
class Party:
    house: House
    role: str
    came: bool = False


def _line(text: str, *roles: str, sort: str = "visit", title: str = "Guests") -> str | None:
    article = Article(
        f"{title}\n\n{text}\n", "a.txt", "a", title=title, published=date(2021, 5, 6), language="en"
    )
    story = Story.of(article)
    found = houses.gather(story.text, story.organisations)
    occasion = Occasion(sort, 5.0, None)
    setting = Setting(story, occasion, found, "2021-05-05", "", "", story.body)
    parties = [Party(*each) for each in zip(found, roles, strict=False)]
    return sealed.line(parties, setting, title)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("After the talks, the two sides signed a framework agreement.", "a framework agreement"),
        (
            'The rectors signed the "Letter of Intent on Cooperation in Burn Surgery".',
            "a letter of intent on cooperation in burn surgery",
        ),
        ("An agreement was signed on the hood of the bus.", "an agreement"),
        (
            "The result of the visit became the signing of the Memorandum of cooperation.",
            "a memorandum of cooperation",
        ),
        ("Ana Berg, Dean of the Faculty of Health, signed a protocol.", "a protocol"),
        ("Highlight of the day was the signing of an agreement and a tour.", "an agreement"),
        ("The meeting witnessed the signing of a protocol.", "a protocol"),
        ("The two sides penned a letter of intent.", "a letter of intent"),
        ("Both sides entered into an agreement.", "an agreement"),
    ],
)
def test_a_paper_signed_at_a_visit_is_the_news(told: str, line: str) -> None:
    assert _line(CAME + told, "visitor", "host") == (
        f"Lakeside University and Riverton Hospital sign {line}"
    )


def test_the_title_of_the_page_may_tell_it() -> None:
    told = _line(CAME, "visitor", "host", title="Clinic welcomes guests, signs five-year agreement")

    assert told == "Lakeside University and Riverton Hospital sign a five-year agreement"


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("Both sides renewed the agreement.", "renew an agreement"),
        ("The agreement on dental care was prolonged.", "extend an agreement on dental care"),
    ],
)
def test_what_was_signed_before_may_be_renewed(told: str, line: str) -> None:
    said = _line(CAME + told, "visitor", "host")

    assert said == f"Lakeside University and Riverton Hospital {line}"


@pytest.mark.parametrize(
    "told",
    [
        "It has had many guests since the two sides signed a memorandum.",
        "The two sides signed a memorandum in February 2019.",
        "The director signed a contract with Elm Valley University.",
        "No memorandum was signed.",
        "The draft of the agreement was signed by nobody.",
        "They toured the burns ward.",
    ],
)
def test_what_others_signed_or_at_another_time_is_not(told: str) -> None:
    assert _line(CAME + told, "visitor", "host") is None


def test_a_guest_signs_with_a_host_that_has_no_name() -> None:
    told = _line("Guests of Lakeside University came. Both sides signed a memorandum.", "visitor")

    assert told == "Lakeside University signs a memorandum"


def test_other_events_have_news_of_their_own() -> None:
    text = CAME + "The two sides signed a memorandum."

    assert _line(text, "visitor", "host", sort="donation") is None
    assert _line(text, "visitor", "host", title="Visit postponed") is None

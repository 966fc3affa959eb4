"""Where a brief comes from is said in words of the article, not of a disk."""

from dataclasses import replace
from datetime import date

from summarizer.brief.labels import labels
from summarizer.brief.view import Origin
from summarizer.record import Source


def _source(title: str | None) -> Source:
    return Source("pages/a.txt", "0", title, date(2021, 5, 5), "en", "Riverton Hospital")


def test_an_article_without_a_title_is_known_by_the_words_that_tell_its_event() -> None:
    told = "“On 5 May 2021 the rectors of Riverton and Lakeside signed a paper on nurses."

    said = str(Origin.of(_source(None), labels("en"), [told]))

    assert said == ("“On 5 May 2021 the rectors of Riverton and …”, Riverton Hospital, 5 May 2021")


def test_its_title_goes_before_them() -> None:
    said = str(Origin.of(_source("Nurses train in Lakeland"), labels("en"), ["On 5 May"]))

    assert said.startswith("“Nurses train in Lakeland”")


def test_a_title_in_capitals_is_printed_as_the_article_spells_its_words() -> None:
    told = ["Doctors of Riverton Hospital taught in Lakeland."]

    said = str(
        Origin.of(_source("RIVERTON HOSPITAL SENDS DOCTORS TO LAKELAND"), labels("en"), told)
    )

    assert said.startswith("“Riverton Hospital sends doctors to Lakeland”")


def test_the_publisher_is_said_though_it_took_part() -> None:
    told = ["Riverton Hospital received guests."]

    said = str(Origin.of(_source("Guests from Lakeland"), labels("en"), told))

    assert said == "“Guests from Lakeland”, Riverton Hospital, 5 May 2021"


def test_what_leads_to_the_page_is_no_title_and_no_publisher() -> None:
    source = replace(_source("Photo Gallery > Cleft Camp with Lake Aid"), site="Oak Hall > News")

    assert str(Origin.of(source, labels("en"))) == (
        "“Cleft Camp with Lake Aid”, Oak Hall, 5 May 2021"
    )

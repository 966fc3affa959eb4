"""Headlines and summaries of the rules: what is certain is said, once, of whom it holds."""

from typing import Any

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin


def _record(title: str, text: str) -> Any:  # Any: JSON
    whole = f"{title}\n\n{text}\n"
    article = Article(whole, "a.txt", "a", title=title, language="en")
    (record,) = builtin.answer(article)["records"]
    return record


def _roles(record: Any) -> dict[str, str]:  # Any: JSON
    return {each["name"]: each["role"] for each in record["partners"]}


TOLD = {
    "anniversary": (
        "The 30th Anniversary of Riverton University and Lakeside University's Dental Cooperation",
        "On 5 May 2021, an opening ceremony for the 30th anniversary of Riverton University and "
        "Lakeside University's dental cooperation was held. Over 60 teachers attended this day.",
        "Riverton University and Lakeside University mark 30 years of dental cooperation",
        "An opening ceremony for the 30th anniversary of Riverton University and Lakeside "
        "University's dental cooperation was held. Over 60 teachers attended.",
    ),
    "centre": (
        'The "Riverton-Lakeside Institute for River Fevers" Was Successfully Establishe',
        "On 5 May 2021, Riverton University and Lakeside Hospital jointly unveiled the "
        '"Riverton-Lakeside Institute for River Fevers". The institute will be devoted to research '
        "on river fevers. It was Successfully Established.",
        "Riverton University and Lakeside Hospital launch the Riverton-Lakeside Institute for "
        "River Fevers",
        "Riverton University and Lakeside Hospital unveiled the “Riverton-Lakeside Institute for "
        "River Fevers”.",
    ),
    "agreement": (
        "Riverton Signs Strategic Cooperation Agreement With Lakeside Hospital",
        "On 5 May 2021, Riverton University and Lakeside Hospital signed a strategic cooperation "
        "agreement. Anna Berg, rector of Riverton University, and Peter Otieno, director of "
        "Lakeside Hospital, signed the agreement.",
        "Riverton University and Lakeside Hospital sign a strategic cooperation agreement",
        "Anna Berg, rector of Riverton University, and Peter Otieno, director of Lakeside "
        "Hospital, signed the strategic cooperation agreement.",
    ),
    "visit": (
        "Delegation of Lakeside University Visits Our Hospital",
        "On 5 May 2021, a delegation of four representatives from Lakeside University visited "
        "Riverton Hospital. It was led by Anna Berg, dean. The two sides discussed nurse training, "
        "rights and duties, and more. The delegation also toured the burns ward.",
        "A delegation from Lakeside University visits Riverton Hospital",
        "The delegation of four representatives was led by Anna Berg, dean. The two sides "
        "discussed nurse training, and rights and duties.",
    ),
    "agreed": (
        "LKU, Riverton Partner Up",
        "On 5 May 2021, a delegation from Lakeside University (LKU) visited Riverton Hospital. "
        "The two sides reached an agreement to jointly build a teaching ward for the students.",
        "Lakeside University and Riverton Hospital agree to jointly build a teaching ward for "
        "the students",
        "A delegation from Lakeside University visited Riverton Hospital.",
    ),
    "donation": (
        "A Gift That Helps Everybody",
        "On 5 May 2021, Harbour Foundation donated 40 hospital beds to Riverton Hospital. "
        "The donation was welcomed.",
        "Harbour Foundation donates 40 hospital beds to Riverton Hospital",
        None,
    ),
}


@pytest.mark.parametrize(("title", "text", "headline", "summary"), TOLD.values(), ids=TOLD)
def test_the_headline_says_who_did_what_and_the_summary_what_is_left(
    title: str, text: str, headline: str, summary: str | None
) -> None:
    event = _record(title, text)["event"]

    assert event["headline"] == headline
    assert summary is None or event["summary"] == summary


def test_what_was_signed_and_something_else_heads_nothing_without_it() -> None:
    event = _record(
        "The Riverton Fever Institute",
        "On 5 May 2021, Riverton University and Lakeside Hospital signed for and unveiled the "
        "Riverton Fever Institute.",
    )["event"]

    assert not event["headline"].endswith("sign ")


def test_who_is_not_named_where_the_signing_is_told_did_not_sign() -> None:
    record = _record(
        "Riverton Pact",
        "On 5 May 2021, Riverton University and Lakeside Hospital signed a research agreement. "
        "The agreement was signed in the presence of guests from Harbour Institute.",
    )

    assert record["event"]["headline"] == (
        "Riverton University and Lakeside Hospital sign a research agreement"
    )


def test_where_something_is_signed_does_not_sign_it() -> None:
    record = _record(
        "Riverton Pact",
        "On 5 May 2021, Riverton University and Lakeside Hospital signed a research agreement at "
        "Harbour Institute. Harbour Institute signed an agreement of its own last year.",
    )

    assert record["event"]["headline"] == (
        "Riverton University and Lakeside Hospital sign a research agreement"
    )


def test_who_is_not_named_beside_the_guests_did_not_receive_them() -> None:
    record = _record(
        "Visitors From Lakeside University at Riverton Hospital",
        "On 5 May 2021, a delegation from Lakeside University visited Riverton Hospital. Its dean "
        "spoke of burns. The nurses were moved. On the third day a delegation of students visited "
        "Harbour Institute. All were tired. Bridge Clinic received the guests with music and tea.",
    )

    assert record["event"]["headline"] == (
        "A delegation from Lakeside University visits Riverton Hospital"
    )


FORUM = "River Nations Forum on Health Held in Riverton"
SESSION = (
    "On 5 May 2021, the River Nations Forum on Health was held in Riverton. The Nursing Care "
    "session was held by Lakeside Hospital. The forum was organized by {makers}. Peter Otieno, "
    "president of the Harbour Hospital Association, said that nurses matter."
)


def test_who_holds_a_session_does_not_hold_the_forum() -> None:
    record = _record(FORUM, SESSION.format(makers="Riverton University and Harbour Institute"))

    told = f"{record['event']['headline']} {record['event']['summary']}"
    assert "Riverton University and Harbour Institute" in told
    assert "Lakeside Hospital" not in told
    assert _roles(record)["Lakeside Hospital"] == "participant"
    assert _roles(record).get("Harbour Hospital Association") in {None, "participant"}


def test_organisers_are_named_all_or_not_at_all() -> None:
    makers = "Riverton University, Harbour Institute, Bridge Clinic and Meadow College"

    record = _record(FORUM, SESSION.format(makers=makers))

    assert "organised" not in (record["event"]["summary"] or "")


def test_of_a_signing_called_off_nothing_is_said_to_be_signed() -> None:
    record = _record(
        "Riverton postpones signing of the ward agreement with Lakeside",
        "Riverton University and Lakeside Hospital have postponed the signing. An agreement was "
        "to be signed on 5 May 2021 between Riverton University and Lakeside Hospital.",
    )

    assert record["event"]["summary"] == (
        "Riverton University and Lakeside Hospital postponed the signing."
    )


def test_students_at_a_lecture_did_not_attend_the_visit() -> None:
    record = _record(
        "Delegation From Lakeside University Visits Riverton Hospital",
        "On 5 May 2021, a delegation from Lakeside University visited Riverton Hospital. "
        "It gave a lecture on burns which was attended by 120 students.",
    )

    assert "120" not in (record["event"]["summary"] or "")


def test_a_cut_title_is_not_printed_as_if_it_were_whole() -> None:
    record = _record(
        "Riverton Hospital welcomes its visitors of the",
        "On 5 May 2021, guests visited Riverton Hospital. They met its nurses.",
    )

    assert record["event"]["headline"] == "Riverton Hospital welcomes its visitors …"


STORIES = {
    "donation": (
        "A gift that warms hearts",
        "ACCRA, 5 May 2021 – The Embassy of Lakeland in Ghana yesterday generously donated two "
        "ambulances, an X-ray unit and 40 beds to Riverton Hospital at a colourful ceremony "
        "attended by many. The equipment is valued at EUR 90,000.",
        "The Embassy of Lakeland in Ghana donates two ambulances, an X-ray unit and 40 beds to "
        "Riverton Hospital",
    ),
    "training": (
        "Trained with us",
        "Twenty-four nurses from Harbour Hospital, Apia, last week completed a five-day training "
        "in ultrasound at Riverton University, which was established in 1960.",
        "Twenty-four nurses from Harbour Hospital complete a five-day training in ultrasound at "
        "Riverton University",
    ),
    "opening": (
        "We have a reason to celebrate",
        "The Lakeside Centre for River Fevers, jointly built by Riverton University and Harbour "
        "Hospital, was solemnly inaugurated on 5 May 2021 at the Riverton campus in the presence "
        "of Minister Ana Berg.",
        "The Lakeside Centre for River Fevers, jointly built by Riverton University and Harbour "
        "Hospital, is inaugurated at the Riverton campus",
    ),
    "meeting": (
        "We are looking to the north",
        "On Thursday, 5 May 2021, the leadership of Riverton University met in Oslo with the "
        "delegation of Harbour Hospital to discuss joint research on fevers.",
        "The leadership of Riverton University meets in Oslo with the delegation of Harbour "
        "Hospital to discuss joint research on fevers",
    ),
}


@pytest.mark.parametrize(("title", "text", "headline"), STORIES.values(), ids=STORIES)
def test_a_slogan_gives_way_to_who_did_what(title: str, text: str, headline: str) -> None:
    assert _record(title, text)["event"]["headline"] == headline


def test_what_the_headline_lacks_is_told_of_the_same_thing() -> None:
    title, text, _ = STORIES["donation"]

    assert _record(title, text)["event"]["summary"] == "The equipment is valued at EUR 90,000."


def test_a_sentence_with_an_undated_day_is_no_opening() -> None:
    record = _record(
        "Nurses of Riverton University learn from Harbour Hospital",
        "They were welcomed last night by Riverton University and Harbour Hospital, where nurses "
        "of both are being trained in the care of burns for the first time ever.",
    )

    assert record["event"]["summary"] is None


def test_a_joke_gives_way_to_the_sentence_that_tells_the_event() -> None:
    record = _record(
        "Three lamps, two goats and one nurse!",
        "The team of the Lake Aid Foundation, joined by Riverton University, did 214 operations in "
        "Corvo on 5 May 2021. Nurses came from Kenya. They met the mayor.",
    )

    assert record["event"]["headline"].startswith("The team of the Lake Aid Foundation")
    assert "214 operations" in record["event"]["headline"]


def test_no_kind_of_event_is_told_that_no_word_bears_out() -> None:
    record = _record(
        "Why we love the rain",
        "It rained on 5 May 2021 when Riverton University was visited. Ann Lee of Lakeside "
        "Hospital came by boat. Everybody sang.",
    )

    assert record["event"]["headline"] == "“Why we love the rain”"


def test_a_bare_thing_for_a_title_gives_way_to_what_was_done() -> None:
    record = _record(
        "Doctor honoris causa for a surgeon",
        "The title Doctor honoris causa of Riverton University was conferred on Prof. Ana Berg of "
        "Lakeside University on 5 May 2021. The surgeon has worked with Riverton since 1991.",
    )

    assert record["event"]["headline"] == (
        "The title Doctor honoris causa of Riverton University is conferred on Ana Berg of "
        "Lakeside University"
    )


def test_behind_a_sentence_with_a_number_stands_one_that_counts_what_came_of_it() -> None:
    record = _record(
        "Harbour Foundation makes a gift to Riverton Hospital",
        "The Harbour Foundation of Kobe donated on 5 May 2021, in the presence of 3 ministers, "
        "equipment worth 48 million shillings to the lung ward of Riverton Hospital. Up to 12 "
        "nurses of the ward will do a practicum of six weeks in Kobe every spring. The director "
        "welcomed the guests. Everybody had lunch. The visitors thanked the town.",
    )

    assert "48 million" in record["event"]["summary"]
    assert record["event"]["summary"].endswith("a practicum of six weeks in Kobe every spring.")


def test_title_and_day_that_stand_in_one_line_with_a_sentence_are_not_quoted() -> None:
    title = "Tenth mission of surgeons to the hills of Lima"
    record = _record(
        title,
        f"{title} 14/08/2021 Between 20 July and 7 August our tenth mission, with nurses of "
        "Riverton University and of Harbour Hospital, took place in the hills of Lima. In total "
        "187 people were operated on by the surgeons.",
    )

    assert "14/08/2021" not in f"{record['event']['headline']} {record['event']['summary']}"


def test_the_minister_under_whose_patronage_it_was_is_none_of_those_who_signed() -> None:
    record = _record(
        "A new centre for burns",
        "Lima - Under the patronage of the Minister of Health, Dr. Ana Berg, Harbour Hospital and "
        "Riverton University of Bergen signed on 5 May 2021 an agreement for the establishment of "
        "the Centre for Burns. It will open in June.",
    )

    told = f"{record['event']['headline']} {record['event']['summary']}"
    assert "Harbour Hospital and Riverton University" in told
    assert "Ana Berg, Harbour Hospital" not in told


def test_who_seeks_an_answer_is_told_without_it() -> None:
    record = _record(
        "Project LAMP kicked off in Lima",
        "How can an old patient sleep at home and be treated like in hospital? An answer to this "
        "is sought by partners from Riverton University and Harbour Hospital, who met on 5 May "
        "2021 in Lima for the kick-off meeting of the project LAMP.",
    )

    assert record["event"]["summary"] == (
        "Partners from Riverton University and Harbour Hospital met in Lima for the kick-off "
        "meeting of the project LAMP."
    )


def test_of_two_who_are_named_none_is_she() -> None:
    record = _record(
        "Riverton University and Lakeside Hospital open a laboratory",
        "On 5 May 2021, Riverton University and Lakeside Hospital opened a laboratory. The guests "
        "owe it to Dr. Moss and Tom Otieno. She has trained 22 nurses in Riverton.",
    )

    assert not any("Tom Otieno" in each["summary"] for each in record["outcomes"])

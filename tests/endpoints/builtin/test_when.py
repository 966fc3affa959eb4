"""When an event took place, among the days that a page names."""

from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import dates
from summarizer.phrases.events import bearing

TITLE = "Oak University and Elm Hospital sign an agreement"
PAGE = date(2021, 6, 9)  # a Wednesday


def _days(text: str, title: str = TITLE) -> tuple[str | None, str | None]:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title, language="en", published=PAGE)
    (record,) = builtin.answer(article)["records"]
    return record["event"]["date"]["start"], record["event"]["date"]["end"]


def _undated(text: str) -> str | None:
    """The day that a page without a date of its own gives."""
    article = Article(f"{TITLE}\n\n{text}\n", "a.txt", "a", TITLE, language="en")
    (record,) = builtin.answer(article)["records"]
    start: str | None = record["event"]["date"]["start"]
    return start


def _start(text: str, title: str = TITLE) -> str | None:
    return _days(text, title)[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Oak University and Elm Hospital formalized Tuesday a partnership that will bring "
            "nurses to Oak.",
            "2021-06-08",
        ),
        (
            "A contract under which ten nurses will work at Elm Hospital was signed on 4 June by "
            "Oak University.",
            "2021-06-04",
        ),
        ("On 4/6, at the great hall, Oak University and Elm Hospital signed it.", "2021-06-04"),
        (
            "Oak University today (8/6) held the signing of an agreement with Elm Hospital.",
            "2021-06-08",
        ),
        (
            "The course of Oak University was closed at Elm Hospital on 4 June. Every Tuesday and "
            "Thursday the group met.",
            "2021-06-04",
        ),
        (
            "On Tuesday, 8/6/2021, Assist. Prof. Dr. Ada Roe of Oak University received a team of "
            "Elm Hospital.",
            "2021-06-08",
        ),
        (
            "Oakville, 9 of June of 2021 (DRI-UAI).- From Wednesday 2 to Friday 4 of the present "
            "month Oak University received Elm Hospital.",
            "2021-06-02",
        ),
        (
            "All is new since Monday: Oak University and Elm Hospital signed an agreement.",
            "2021-06-07",
        ),
    ],
)
def test_the_clause_around_a_day_tells_whether_it_is_the_events(text: str, day: str) -> None:
    assert _start(text) == day


def test_what_only_its_first_sentence_announces_is_dated_by_it() -> None:
    text = "A delegation of Oak University will arrive at Elm Hospital on 14 July."

    assert _start(text, "Delegation from Oak University for Elm Hospital") == "2021-07-14"


def test_what_was_closed_began_where_it_was_short() -> None:
    text = (
        "Elm Hospital held the closing ceremony of a course of Oak University on 4 June. "
        "Ten nurses studied from 24 May in the great hall."
    )

    assert _days(text, "Course of Oak University closed") == ("2021-05-24", "2021-06-04")


def test_a_day_that_can_be_told_goes_before_one_that_cannot() -> None:
    text = (
        "OAKVILLE, 7 June - Yesterday, on 6 June 2021, Oak University received a delegation of "
        "Elm Hospital."
    )

    assert _start(text, "Visit of Elm Hospital") == "2021-06-06"


def test_whose_course_ended_graduated_on_its_day() -> None:
    text = "Ten nurses of Elm Hospital graduated last Friday from a course of Oak University."

    assert _start(text, "Nurses of Elm Hospital complete training") == "2021-06-04"


def test_an_event_begins_before_its_closing_ceremony() -> None:
    text = (
        "From 1 to 4 June, Elm Hospital coordinated with Oak University the examination of many "
        "children. At the closing ceremony on 4 June, the Director met with the surgeons of Oak "
        "University and signed an agreement with them."
    )

    assert _start(text, "Children of the hills are examined") == "2021-06-01"


def test_a_day_far_below_is_not_the_events() -> None:
    filler = "Nurses of both told what they had learned on the wards. " * 14
    signed = "Oak University and Elm Hospital signed an agreement."
    text = f"{signed} {filler}On 2 June, Elm Hospital hosted a party."

    assert _start(text) is None


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("spent ten days at Elm Hospital in May 2021.", "2021-05"),
        ("arrived at Elm Hospital on 4 May 2021 for ten days.", "2021-05-04"),
        ("spent ten days at Elm Hospital.", "2021-05-14"),
    ],
)
def test_a_stay_is_dated_by_its_opening_before_its_farewell(opening: str, day: str) -> None:
    text = f"""Eight surgeons of Oak University {opening} They operated on forty patients.

A farewell ceremony was held at the hospital on 14 May 2021. The director thanked the guests."""

    assert _start(text, "Surgeons of Oak University operate on forty patients") == day


@pytest.mark.parametrize(
    "text",
    [
        "The rector told reporters on Tuesday that Oak University and Elm Hospital signed an "
        "agreement on 2 June.",
        "In a press release dated 8 June, Oak University says that it signed an agreement with Elm "
        "Hospital on 2 June.",
        "In a statement on Tuesday, Elm Hospital thanked Oak University for the agreement that "
        "both signed on 2 June.",
        "The agreement, effective 1 July 2021, was signed by Oak University and Elm Hospital on 2 "
        "June.",
        "The agreement, approved by the senate on 20 May, was signed on 2 June by Oak University "
        "and Elm Hospital.",
        "Following the meeting of 12 April, Oak University and Elm Hospital signed an agreement on "
        "2 June.",
        "Guests of Elm Hospital, who had left home on 30 May, signed an agreement with Oak "
        "University on 2 June.",
        "A delegation of Elm Hospital, which will stay until 12 June, signed an agreement with Oak "
        "University on 2 June.",
        "(Oak News, 09/06/2021) The agreement of Oak University with Elm Hospital was signed on 2 "
        "June 2021.",
        "OAKVILLE (Oak News Agency), 9 June 2021 – Oak University signed an agreement with Elm "
        "Hospital on 2 June 2021.",
        "As agreed on 3 March, Oak University and Elm Hospital signed an agreement on 2 June.",
        "The signing of Oak University and Elm Hospital, planned for 20 May, was moved to 2 June.",
        "Oak University and Elm Hospital signed an agreement on 2 June. Its forerunner was signed "
        "on 8 June 2020.",
        "In the next 36 months nurses will learn more, say Oak University and Elm Hospital, which "
        "signed an agreement on 2 June.",
        "The project of Oak University and Elm Hospital, which runs from 1 January 2021 to 31 "
        "December 2023, was signed on 2 June.",
        "Ahead of World Blood Day, celebrated on 14 May, Oak University and Elm Hospital signed an "
        "agreement on 2 June.",
    ],
)
def test_days_of_the_telling_of_forerunners_and_of_plans_are_not_the_events(text: str) -> None:
    assert _start(text) == "2021-06-02"


@pytest.mark.parametrize(
    "text",
    [
        "According to a statement of 8 June, Oak University and Elm Hospital signed an agreement.",
        "Oak University and Elm Hospital signed an agreement, the Oakville Times reported on 5 "
        "June.",
        "Oak University and Elm Hospital met for the third time. The second meeting was held on "
        "4 June 2020.",
        "Oak University and Elm Hospital renewed their agreement last weekend. The first one was "
        "signed on 5 June 2001.",
    ],
)
def test_no_day_is_better_than_that_of_a_report_or_of_long_ago(text: str) -> None:
    assert _start(text) is None


@pytest.mark.parametrize(
    ("title", "text", "days"),
    [
        (
            "Elm Hospital to host burns conference",
            "Elm Hospital will host a conference on burns from 21 to 23 June, its director said on "
            "Monday.",
            ("2021-06-21", "2021-06-23"),
        ),
        (
            "Burns congress to open in Oakville on Friday",
            "Experts from nine countries will attend the congress of Elm Hospital. The dean told "
            "the press about it on Monday.",
            ("2021-06-11", None),
        ),
        (
            "Congress of nursing of Elm Hospital in August",
            "From 17 to 20 August the congress of Oak University and Elm Hospital will be held.",
            ("2021-08-17", "2021-08-20"),
        ),
        (
            "Signing of Oak University and Elm Hospital moved to September",
            "Oak University and Elm Hospital will sign an agreement. The ceremony, which was to be "
            "held from 3 to 7 June, has been postponed to 16-20 September 2021.",
            ("2021-09-16", "2021-09-20"),
        ),
    ],
)
def test_what_a_headline_announces_is_dated_by_its_day_to_come(
    title: str, text: str, days: tuple[str, str | None]
) -> None:
    assert _days(text, title) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The forum of Oak University, which began on 26 May, ended on 4 June.",
            ("2021-05-26", "2021-06-04"),
        ),
        (
            "A three-day forum of Oak University with Elm Hospital ended on Friday.",
            ("2021-06-02", "2021-06-04"),
        ),
        (
            "The forum of Oak University was held at Elm Hospital from Monday to Thursday.",
            ("2021-05-31", "2021-06-03"),
        ),
        (
            "On 31 May the forum was opened at Oak University. It was held with Elm Hospital from "
            "31 May to 2 June.",
            ("2021-05-31", "2021-06-02"),
        ),
        (
            "Oak University held the completion ceremony of the course for Elm Hospital on 4 June. "
            "The course was conducted for ten weeks from 26 March.",
            ("2021-06-04", None),
        ),
    ],
)
def test_an_event_of_several_days_has_its_first_and_its_last(
    text: str, days: tuple[str, str | None]
) -> None:
    assert _days(text, "Forum of Oak University and Elm Hospital") == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Guests of Elm Hospital came on 5 May 2019. On 7 May Oak University signed it.", "2019"),
        (
            "By the Decree of the President of the Republic of December 7, 2018 all is new. On "
            "October 21-23 of this year Oak University and Elm Hospital held a course.",
            None,
        ),
        (
            "Elm Hospital was opened on 3 May 2016. On 21 October Oak University signed an "
            "agreement with it.",
            None,
        ),
    ],
)
def test_only_a_day_shortly_before_gives_a_page_without_one_its_year(
    text: str, day: str | None
) -> None:
    found = _undated(text)

    assert (found and found[:4]) == day


def test_an_item_opens_with_its_day() -> None:
    item = "4 June – Rector Ada Roe of Oak University received a delegation of Elm Hospital."

    assert _start(item) == "2021-06-04"


def test_a_month_in_the_headline_gives_way_to_its_days() -> None:
    text = "From 18 to 26 May the team of Oak University operated on children at Elm Hospital."

    found = _days(text, "Oak University visits Elm Hospital: the mission of May concluded")

    assert found == ("2021-05-18", "2021-05-26")


@pytest.mark.parametrize(
    "labels",
    [
        "When: 14 July 2021\nHow: on foot",
        "Day / date | Wednesday, 14 - 16 July 2021\nFee | none",
        "Date and venue: 14 July 2021, great hall",
        "Date of acceptance: 2021.07.14\nForm: free of charge",
        "Subject: nurses\nDate: Wednesday, 14 July 2021, 10:30\nPlace: great hall",
    ],
)
def test_a_label_gives_the_day_of_an_event(labels: str) -> None:
    text = (
        f"Elm Hospital will hold a workshop with Oak University:\n\n{labels}\n\nIt will be opened "
        "by the dean. On 2 June Elm Hospital signed a contract on the beds of the workshop."
    )

    assert _start(text, "Workshop with Oak University") == "2021-07-14"


def test_a_bare_date_beside_no_place_is_not_the_events() -> None:
    text = "Date: 9 June 2021\n\nElm Hospital signed an agreement with Oak University on 2 June."

    assert _start(text) == "2021-06-02"


def test_days_in_brackets_are_a_range_and_no_fraction() -> None:
    text = "Oak University held a workshop with Elm Hospital via Zoom for four days (1-4/6)."

    assert _days(text, "Online workshop with Elm Hospital") == ("2021-06-01", "2021-06-04")


def test_the_day_of_a_report_is_not_its_event_s_wherever_it_stands() -> None:
    text = (
        "Home Contact Oakville, 9 June 2021 (DRI) With many guests, last Monday was carried out "
        "at Oak University the act of signature of an agreement with Elm Hospital."
    )

    assert _start(text) == "2021-06-07"


def test_the_day_on_which_registration_began_is_not_the_events() -> None:
    text = (
        "A team of Oak University will be at Elm Hospital from 21 to 26 June to operate on "
        "children. Registration of the patients began on Monday at Elm Hospital."
    )

    assert _start(text, "Surgeons of Oak University expected at Elm Hospital") == "2021-06-21"


def test_an_issue_gives_its_days_their_year() -> None:
    text = (
        "OAK UNIVERSITY\nInternational Newsletter No. 31, June-July 2021\n\n"
        "VISIT TO ELM HOSPITAL\n\nA delegation of Oak University visited Elm Hospital on 15 July."
    )
    article = Article(text, "a.txt", "a", "VISIT TO ELM HOSPITAL", language="en")

    (record,) = builtin.answer(article)["records"]

    assert record["event"]["date"]["start"] == "2021-07-15"


@pytest.mark.parametrize(
    "line",
    [
        "20 - 24 August 2012, Meeting Room 3, Oak College",
        "August 20-24, 2012 | Oak College",
        "At Oak College: 20 to 24 August 2012",
    ],
)
def test_a_line_below_the_title_gives_the_days_of_the_event(line: str) -> None:
    text = (
        f"{line}\n\nDr Roe of Oak University opened the course and welcomed the lecturers from "
        "Elm Hospital. A lecture on 22 August filled the hall."
    )
    article = Article(f"{TITLE}\n\n{text}\n", "a.txt", "a", TITLE, language="en")
    (record,) = builtin.answer(article)["records"]

    assert record["event"]["date"]["start"] == "2012-08-20"
    assert record["event"]["date"]["end"] == "2012-08-24"


@pytest.mark.parametrize(
    "line",
    [
        'From the newspaper "Elm Weekly", 20 February 2020. Author: Jane Roe',
        "The following appeared in the Elm Mirror of Thursday, 20 February 2020 and was typed out.",
        "Reprinted from the magazine Elm Nursing, 20 February 2020",
    ],
)
def test_the_day_of_a_newspaper_gives_its_days_their_year_and_is_none_of_them(line: str) -> None:
    told = "Last Saturday, 15 February, the heart centre of Oak University and Elm was opened."

    assert _undated(f"{line}\n\nNini is six. {told}") == "2020-02-15"
    assert _undated(f"{line}\n\nThe agreement of Oak University and Elm Hospital is new.") is None


def test_a_day_that_is_only_the_occasion_is_not_the_event_s() -> None:
    text = "On the occasion of International Nurses Day, May 12, Oak University honoured nurses."

    assert _start(text) is None


def test_a_feast_on_whose_day_something_was_held_is_its_day() -> None:
    text = "On 12 May, International Nurses Day, Oak University held a forum with Elm Hospital."

    assert _start(text) == "2021-05-12"


def test_today_is_the_day_above_a_report_and_not_that_of_its_page() -> None:
    told = "Oak University and Elm Hospital signed an agreement on nurse training here today."

    assert _start(f"Elm Post Reporter\nOslo, June 8\n\n{told}") == "2021-06-08"
    assert _start(told) == "2021-06-09"


def test_the_last_night_of_a_journey_is_no_day_of_the_page() -> None:
    told = "Oak University and Elm Hospital signed an agreement. On our last night she came."

    assert _start(told) is None


def test_the_day_in_a_line_of_its_own_below_a_report_is_its_day() -> None:
    told = "Oak University and Elm Hospital signed an agreement on nurse training."

    assert _start(f"{told}\n\n(Programme held on 6th May, 2021)") == "2021-05-06"


def test_a_day_before_an_agency_s_initials_is_the_report_s() -> None:
    told = "The ward of Oak University and Elm Hospital was opened on June 7, 2021 in Oslo."
    sent = "Communications Directorate, Oak University of Oslo – June 8, 2021 (OU)"

    assert _start(f"{sent}: {told}") == "2021-06-07"


@pytest.mark.parametrize(("mark", "less"), [('"', 3.0), ("", 0.0)])
def test_a_day_that_somebody_speaks_of_is_less_likely_the_event_s(mark: str, less: float) -> None:
    text = f"{mark}On the 29th of May we had 92 patients,{mark} said the director."
    story = Story.of(Article(text, "a.txt", "a", language="en", published=PAGE))
    (day,) = dates.find(text)

    assert bearing.of(text, day, story.body[0]).weight == -less


SIGNED = "Oak University and Elm Hospital signed an agreement"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{SIGNED}. Their boards met every second Thursday in Oslo.", None),
        (f"{SIGNED}. The guests spent a long Friday in our kitchen.", None),
        (f"After two tries (one failed for the flood on 3 June) {SIGNED} on 7 June.", "2021-06-07"),
        (f"Both will share two beds from August 1, as {SIGNED} yesterday.", "2021-06-08"),
        (f"{SIGNED}. The director recalled that sixty years were celebrated on 1 June.", None),
        (f"{SIGNED}. The guests, who flew home on Tuesday, saw the wards.", None),
        (
            f"{SIGNED} on a worm. The worm is rare. It lives in rivers. Few have seen it. “It may"
            " be old,” the dean told us after launching the study here yesterday. The dean added"
            " that there are more of them each year. The dean added that oaks need every worm."
            " The dean met elders on Monday.",
            "2021-06-08",
        ),
    ],
    ids=["every second", "spent", "bracket", "holds from", "recalled", "flew home", "launching"],
)
def test_a_day_of_another_matter_is_not_the_event_s(text: str, day: str | None) -> None:
    assert _start(text) == day


def test_what_ended_began_when_its_guests_came() -> None:
    title = "Oak University doctors conclude visit to Elm Hospital"
    told = "Doctors of Oak University had come to Elm Hospital on 2 June. They taught its nurses."
    days = _days(f"{told} Both sides met the mayor of Oslo on 7 June.", title)

    assert days == ("2021-06-02", "2021-06-07")

"""What a page says of itself, and which of its lines are not the article's.

In layouts/ stand invented pages. There a line that begins with "# " is furniture, with "T " the
title, with "D " the dateline (furniture as well); every other line is the article's own.
"""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from summarizer.reading import language
from summarizer.reading.page import Page

LAYOUTS = sorted((Path(__file__).parent / "layouts").glob("*.txt"))


class Layout:
    """A page with what is known of each of its lines."""

    def __init__(self, place: Path) -> None:
        marked = place.read_text(encoding="utf-8").splitlines()
        self.lines = [each[2:] if each[:2] in ("# ", "T ", "D ") else each for each in marked]
        self.marks = [each[0] if each[:2] in ("# ", "T ", "D ") else "" for each in marked]
        self.text = "\n".join(self.lines)
        self.page = Page.of(self.text, language.of(self.text))

    def of(self, *marks: str) -> list[str]:
        return [
            line
            for line, mark in zip(self.lines, self.marks, strict=True)
            if mark in marks and line.strip()
        ]

    def touched(self) -> list[str]:
        """The lines that furniture reaches into."""
        found, start = [], 0
        for line in self.lines:
            end = start + len(line)
            if any(left < end and start < right for left, right in self.page.furniture()):
                found.append(line)
            start = end + 1
        return found


@pytest.fixture(params=LAYOUTS, ids=lambda each: each.stem)
def layout(request: pytest.FixtureRequest) -> Layout:
    return Layout(request.param)


def test_no_line_of_the_article_is_furniture(layout: Layout) -> None:
    own = {*layout.of(""), *layout.of("T")}
    opening = [each for each in own if layout.page.dateline and "RIVERTON" in each]

    assert [each for each in layout.touched() if each in own and each not in opening] == []


def test_every_line_of_furniture_is_marked(layout: Layout) -> None:
    assert [each for each in layout.of("#", "D") if each not in layout.touched()] == []


def test_the_title_is_found(layout: Layout) -> None:
    assert layout.page.headline is not None
    assert [layout.page.headline.text] == layout.of("T")


def test_furniture_is_in_order_and_apart(layout: Layout) -> None:
    spans = layout.page.furniture()

    assert all(0 <= start < end <= len(layout.text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


BODY = (
    "The two hospitals will train forty nurses a year in the new centre, and ten of them will "
    "come from abroad, as the dean said at the opening."
)


@pytest.mark.parametrize(
    ("line", "day", "updated"),
    [
        ("2017-06-23 15:37:30", date(2017, 6, 23), False),
        ("Time:Nov 4, 2019", date(2019, 11, 4), False),
        ("Jun 8, 2021", date(2021, 6, 8), False),
        ("Release time:May 22, 2023 / Chen Mei", date(2023, 5, 22), False),
        ("Updated: 2022-07-15", date(2022, 7, 15), True),
        ("date 2019-11-25", date(2019, 11, 25), False),
        ("2024年6月14日", date(2024, 6, 14), False),
        ("Publié le 4 mars 2022", date(2022, 3, 4), False),
        ("Writer\tPress Team\tDate\t2022.10.11\tHit\t1,027", date(2022, 10, 11), False),
        ("Admin FK   •   Senin, 28 November 2022   •   94 x dibaca", date(2022, 11, 28), False),
        ("Thu Jan 21, 2021 02:20 PM Last update on: Fri Jan 22, 2021", date(2021, 1, 21), False),
        ("*21.11.2022, 14:37* | Press office", date(2022, 11, 21), False),
    ],
)
def test_the_dateline_comes_in_many_forms(line: str, day: date, updated: bool) -> None:
    text = f"Riverside and Lakeview Open a Centre\n{line}\n\n{BODY}\n\n{BODY[::-1]}"

    found = Page.of(text).dateline

    assert found is not None
    assert (found.day, found.updated) == (day, updated)
    assert str(day.year) in text[slice(*found.span)]


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © 2017-06-23 Lakeview University",
        "20220712092350993.jpg",
        "Related news\n2017-06-23\nAnother article",
        "Deadline: 23 June 2017",
    ],
    ids=["rights", "picture", "another article's", "deadline"],
)
def test_a_footer_a_file_name_or_another_article_gives_no_date(line: str) -> None:
    text = f"Riverside and Lakeview Open a Centre\n\n{BODY}\n\n{BODY} Twice.\n\n{line}"

    assert Page.of(text).dateline is None


def test_a_press_release_opens_with_its_places_and_day() -> None:
    text = f"COPENHAGEN, Denmark, and SALEM, Mass., Sept. 03, 2024 (NEWSWIRE) -- {BODY}"

    found = Page.of(text).dateline

    assert found is not None
    assert text[slice(*found.span)] == "Sept. 03, 2024"


def test_behind_a_standfirst_a_report_opens_with_its_place_and_day() -> None:
    standfirst = f"In a virtual ceremony the two houses subscribed an agreement. {BODY}"
    report = f"Lahti, 14 June 2024 (PRO).- The agreement is valid for four years. {BODY}"

    page = Page.of(f"Two houses subscribe an agreement\n\n{standfirst}\n\n{report}")

    assert page.dateline is not None
    assert page.dateline.day == date(2024, 6, 14)


@pytest.mark.parametrize("line", ["Place: Boardroom, fourth floor", "Chair: Ana Ruiz, director"])
def test_the_day_of_a_sheet_with_a_place_is_not_its_page_s(line: str) -> None:
    sheet = f"Meeting at a glance\nDate: Friday, 14 June 2024, 10:30 - 12:15\n{line}\n\n{BODY}"

    assert Page.of(sheet).dateline is None


def test_of_two_days_above_the_article_the_nearer_is_its_own() -> None:
    text = f"Monday, 20 May 2024\nHome | News | Contact\nA Centre is Opened\n14 May 2024\n\n{BODY}"

    found = Page.of(text).dateline

    assert found is not None
    assert found.day == date(2024, 5, 14)


def test_another_date_tells_in_which_order_a_page_counts() -> None:
    text = f"A Centre is Opened by Two Hospitals\n09/02/2024\n\n{BODY}\n\nOther news (30/1/2024)"

    found = Page.of(text).dateline

    assert found is not None
    assert found.day == date(2024, 2, 9)


def test_a_lone_date_in_digits_has_its_day_first() -> None:
    found = Page.of(f"A Centre is Opened by Two Hospitals\n09/02/2024\n\n{BODY}").dateline

    assert found is not None
    assert found.day == date(2024, 2, 9)


def test_a_day_of_publication_stands_above_the_copyright_line() -> None:
    others = "Latest stories\nWhat the rain will bring\n\n"
    foot = "Published May 14, 2024 00:00\n© 2025 Riverside Daily"

    found = Page.of(f"A Centre is Opened\n\n{BODY}\n\n{others}{foot}").dateline

    assert found is not None
    assert found.day == date(2024, 5, 14)


@pytest.mark.parametrize(
    ("head", "foot", "site"),
    [
        ("News", "© 2017 Lakeview University of Technology", "Lakeview University of Technology"),
        ("News", "Copyright © 2015-2024 Lakeview University. All rights reserved.", "Lakeview "),
        ("News", "© Lakeview University 2024", "Lakeview University"),
        ("News", "Riverside Hospital   Copyright All Rights Reserved", "Riverside Hospital"),
        ("News", "版权所有：滨河医院   地址：一号路", "滨河医院"),
        ("Riverside Hospital News", "", "Riverside Hospital"),
        ("Ministry of Health\nRiverside Hospital", "", "Riverside Hospital"),
        ("Media Center > News", "", None),
        ("The Lakeview Courier", "", "The Lakeview Courier"),
        ("Hands for Lakeview – Together we care", "", "Hands for Lakeview"),
        ("Lake-View University", "", "Lake-View University"),
        ("Current News", "", None),
        ("Health   Sports   Opinion", "", None),
        ("Lakeview signs with Riverton", "", None),
        ("News", "© 2017 Lakeview University - Knowledge at the Lake", "Lakeview University"),
        ("News", "© 2017 @Lakeview University", "Lakeview University"),
        ("The Lakeview Courier", "© 2017 Information Technology Unit", "The Lakeview Courier"),
        (
            "Harbour College of Medicine",
            "(c) HCM ICT Directorate 2017",
            "Harbour College of Medicine",
        ),
        ("News", "Copyright © 2015. Best viewed in Chrome. Visitors: 12", None),
        ("News", "Lakeview University Hospital, 12 Long Road", "Lakeview University Hospital"),
        ("NEWS | Outside | Lakeview Academy", "", "Lakeview Academy"),
        ("Lakeview Hospital, Oslo", "© 2017 LVH", "Lakeview Hospital, Oslo"),
        ("News", "Hospital Overview | Department Resources", None),
        ("Medical University - Oslo", "", "Medical University - Oslo"),
        ("LAKE-VIEW INFO   |   Society", "", "LAKE-VIEW INFO"),
        ("Lakeview Daily (English edition)", "", "Lakeview Daily"),
        ("LAKEVIEW ACADEMY AFTER A. BERG", "", "LAKEVIEW ACADEMY AFTER A. BERG"),
        ("Press-service of the Lakeview Academy", "", "Lakeview Academy"),
        ("Official Information Resource of the Ministry of Lakes", "", "Ministry of Lakes"),
        ("News", "Source: LNS", "LNS"),
        ("Sweden – Samoa Health News Desk", "", "Sweden – Samoa Health News Desk"),
    ],
)
def test_the_publisher_is_who_the_page_says(head: str, foot: str, site: str | None) -> None:
    text = f"{head}\nA New Centre is Opened by Two Hospitals\n\n{BODY}\n\n{BODY} Twice.\n\n{foot}"

    found = Page.of(text).site

    assert found == site or (site is not None and found == f"{site.strip()} University")


@pytest.mark.parametrize(
    "line",
    [
        "Royal Lakeview College, Oslo, Norway",
        "::: Home ::: About ::: Research ::: Contact :::",
        "Press & Media > Press releases > No. 118/2023",
        "Department of International Affairs and Cooperation (DIAC)",
        "Company Announcement No. 14 / 2024 – Inside information",
        "News ID number : 48211",
        "10:15, 17 November 2024, Oslo - Fjord Info, by Ana BERG",
        "Gulls House, Oslo",
        "NEWS & EVENTS",
        "PRESS RELEASE",
        "News of the faculty",
        "Press about us",
        "Honest - Daily - Local",
        "Your Daily from the Fjord to the Town",
        'From the newspaper "Fjord Info", 17 November 2024. Author: Ana Berg and Lea Roth',
        "Fjord & Town Voice",
        "P.O. Box 12, Gulls Road, Oslo, Norway",
        "< Day 1: We came by boat        Day 3: We left again >",
        "Oslo Institute (observer): Mgr. Lea Roth",
        "Oslo, Nov. 17 (RNA) -- Under the patronage of the Minister of Health and Care,",
        "FJORD INFORMATION SERVICE — Daily bulletin in English",
        "Fjord – Town Health News Desk",
        "Lakeview & Riverton Regional Health Service | Media Releases",
        "Story from the field, 18 May 2010",
    ],
)
def test_what_stands_around_a_headline_is_none(line: str) -> None:
    title = "Riverside and Lakeview Open a New Centre"

    for lines in (f"{line}\n{title}", f"{title}\n{line}"):
        found = Page.of(f"{lines}\n\n{BODY}\n\n{BODY[::-1]}").headline

        assert found is not None
        assert found.text == title


def test_a_heading_that_names_only_a_section_or_the_house_gives_way_to_the_next() -> None:
    title = "Riverside and Lakeview Open a New Centre"
    for first in ("News & Events", "Lakeview University College", "Photo Gallery"):
        found = Page.of(f"# {first}\n\n## {title}\n\n{BODY}\n\n{BODY[::-1]}").headline

        assert found is not None and found.text == title


def test_a_bulletin_keeps_its_name_above_its_items() -> None:
    name = "Lakeview University - Monthly Bulletin"
    found = Page.of(f"# {name}\n\n## A Ward Opens\n\n{BODY}\n\n{BODY[::-1]}").headline

    assert found is not None and found.text == name


def test_a_letter_is_known_by_what_it_is_about() -> None:
    text = f"Lakeview Hospital\n\nDear Madam,\n\nRE: Vote of thanks\n\n{BODY}\n\n{BODY[::-1]}"
    found = Page.of(text).headline

    assert found is not None and found.text == "Vote of thanks"


@pytest.mark.parametrize(
    "line",
    [
        "Home The University Admissions News",
        "Politics Society Diaspora Culture",
        "FOR IMMEDIATE RELEASE",
        "International Cooperation",
        "Embassy Activities",
        "Handover of the School Kitchen and the Clinic at Lakeview",
        "29.08.2017 | Department of Public Health, Ann Lee",
    ],
)
def test_a_menu_is_no_publisher(line: str) -> None:
    assert Page.of(f"{line}\n\nA New Centre is Opened\n\n{BODY}\n\n{BODY} Twice.").site is None


def test_the_town_of_a_paper_stands_in_its_brackets() -> None:
    text = f"THE HARBOUR TIMES (Lima)\n\nA New Centre is Opened\n\n{BODY}\n\n{BODY} Twice."

    assert Page.of(text).site == "THE HARBOUR TIMES (Lima)"


def test_a_photographer_is_not_the_publisher() -> None:
    text = f"A New Centre is Opened\n\n{BODY}\n\n© Paul Arnaud\n\n{BODY} Twice.\n\n{BODY} Thrice."

    assert Page.of(text).site is None


@pytest.mark.parametrize("credit", ["[Photo/RLH]", "(Photo: RLH)", "【Photo/RLH】"])
def test_one_credit_of_all_photographs_is_the_publisher_where_the_text_speaks_of_it(
    credit: str,
) -> None:
    shown = f"Guests in the new theatre. {credit}"

    assert Page.of(f"A Centre is Opened\n\n{BODY}\n\n{shown}\n\nRLH pays.").site == "RLH"
    assert Page.of(f"A Centre is Opened\n\n{BODY}\n\n{shown}").site is None


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("# A Centre for Nurses\n\n14 May 2024", "A Centre for Nurses"),
        ("**A Centre for Nurses**\n\n14 May 2024", "A Centre for Nurses"),
        ("Press Releases\nA Centre for Nurses\n14 May 2024", "A Centre for Nurses"),
        ("Title: A Centre for Nurses\nDate: 14 May 2024", "A Centre for Nurses"),
        ("Subject\tA Centre for Nurses", "A Centre for Nurses"),
        ("News\nA Centre for Nurses\n14 May 2024\nNews release", "A Centre for Nurses"),
        ("Lakeview University\nHome   News   Contact\nA Centre for Nurses", "A Centre for Nurses"),
        ("A Centre for Nurses was Successfully Opened in Riverside Hospita", "A Centre for "),
        ("14 May 2024\nA Centre for Nurses", "A Centre for Nurses"),
        ("The Oakvale Times\n14 May 2024\n\nA Centre for Nurses", "A Centre for Nurses"),
        ("Lakes Aid, for Health in Lands\nNews >> Meetings\nA Centre is Opened Here", "A Centre"),
        ("LAKEVIEW HOSPITAL OPENS A CENTRE\n** It is a gift of all our good friends", "LAKEVIEW"),
        ("BULLETIN No. 31\nDistrict 9 | Est. 1988\nA Centre for Nurses", "A Centre for Nurses"),
        ("Home Africa World Business\nA Centre for Nurses", "A Centre for Nurses"),
        ("News ▾ Health ▾ Sports ▾\nA Centre for Nurses", "A Centre for Nurses"),
        (
            "A Centre for Nurses\nBy A. B.   Date 24-05-14   View 3\n- Six wards, a clinic",
            "A Centre for Nurses",
        ),
    ],
)
def test_the_headline_is_not_the_menu(lines: str, title: str) -> None:
    found = Page.of(f"{lines}\n\n{BODY}").headline

    assert found is not None
    assert found.text.startswith(title)


def test_a_guest_s_house_in_a_headline_is_no_masthead() -> None:
    head = "LAKEVIEW ACADEMY AFTER A. BERG\n\nMain | Academy | News | Contacts\n\nNEWS"
    title = "DELEGATION OF FEN UNIVERSITY IN OSLO"

    found = Page.of(f"{head}\n\n{title}\n\n06/11/2019\n\n{BODY}")

    assert found.headline is not None
    assert (found.headline.text, found.site) == (title, "LAKEVIEW ACADEMY AFTER A. BERG")


def test_of_marked_lines_a_house_with_its_office_is_no_headline() -> None:
    head = "# Lakeview University of Medicine – International Relations\n\n[Home](/) › Cooperation"

    found = Page.of(f"{head}\n\n## LUM and Fen University sign a paper\n\n{BODY}").headline

    assert found is not None
    assert found.text == "LUM and Fen University sign a paper"


def test_the_headline_stands_above_what_leads_from_it_to_the_report() -> None:
    report = f"OSLO, 14 May 2024 – {BODY}"
    lines = "Lakeview Hospital Opens a Centre for Nurses\n\nRoom for Forty of Them"

    found = Page.of(f"{lines}\n\n{report}").headline

    assert found is not None
    assert found.text == "Lakeview Hospital Opens a Centre for Nurses"


def test_an_agency_that_opens_a_report_publishes_it() -> None:
    report = f"OSLO, 14 May 2024 (LNA) -- {BODY}"

    assert Page.of(f"A Centre for Nurses is Opened\n\n{report}").site == "LNA"


def test_text_without_a_heading_has_no_headline() -> None:
    assert Page.of(f"{BODY}\n\n{BODY}").headline is None


def test_a_page_that_was_captured_twice_counts_once() -> None:
    own = f"A Centre for Nurses Opens\n14 May 2024\n\n{BODY}"
    text = f"{own}\n\n---\n\n{own}"

    page = Page.of(text)

    assert page.headline is not None and page.headline.text == "A Centre for Nurses Opens"
    assert any(text[slice(*each)] == BODY for each in page.furniture())
    assert (text.index(BODY), text.index(BODY) + len(BODY)) not in page.furniture()


def test_lines_of_a_wrapped_text_are_one_paragraph() -> None:
    text = (
        "A Centre for Nurses is Opened by Two\nHospitals of the Coast\n\n"
        "The two hospitals will train forty nurses\na year in the new centre, and ten of them\n"
        "will come from abroad, as the dean said.\nShe hopes for more of them by next spring.\n"
    )

    page = Page.of(text)

    assert [each.text[:20] for each in page.blocks] == [
        "A Centre for Nurses ",
        "The two hospitals wi",
    ]
    assert page.furniture() == ()


@pytest.mark.parametrize(
    ("line", "inside"),
    [
        (f"{BODY} (Author: Chen Mei; Lin Tao))", "(Author: Chen Mei; Lin Tao))"),
        (f"{BODY} [Photo/RLH] And so on.", "[Photo/RLH]"),
        ("签约仪式前，来宾参观了校史馆，并观看了短片。" * 2 + "（摄影：陈浩 一审：刘敏）",
         "（摄影：陈浩 一审：刘敏）"),
    ],
    ids=["author", "photograph", "Chinese"],
)  # fmt: skip
def test_a_credit_inside_a_paragraph_is_marked_alone(line: str, inside: str) -> None:
    text = f"A Centre for Nurses is Opened\n\n{line}"

    assert [text[slice(*each)] for each in Page.of(text).furniture()] == [inside]


@pytest.mark.parametrize(
    "text",
    [
        "a > " * 500_000,
        "[Photo/" * 300_000,
        "(Author: x" * 200_000,
        "(" * 1_000_000,
        ("Home > " * 42 + "\n") * 5_000,
        ("by " + "A " * 148 + "\n") * 5_000,
        "2017-06-23 " * 200_000,
        "a\n" * 500_000,
        "大学" * 500_000,
    ],
    ids=["arrows", "photos", "authors", "brackets", "menus", "bylines", "dates", "lines", "han"],
)
def test_a_page_of_nothing_but_one_thing_is_read_to_its_end(text: str) -> None:
    assert Page.of(text).furniture() is not None


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Lakeview opens a library",
        "© Lakeview University. All rights reserved",
        "(c) LVU Press Office",
        "Latest news",
        "Share",
    ],
)
def test_a_line_of_furniture_between_paragraphs_takes_none_of_them_along(line: str) -> None:
    short = "The first nurses will begin in the spring, as both sides confirmed on Monday."
    text = "\n\n".join(["A Centre Opens", BODY, f"{BODY} Twice.", line, short, f"{BODY} Thrice."])

    assert [text[slice(*each)] for each in Page.of(text).furniture()] == [line]


def test_rows_of_a_table_in_the_body_are_the_articles() -> None:
    table = "| Ward | Beds |\n|---|---|\n| North | 12 |"
    text = "\n\n".join(["A Centre Opens", BODY, table, f"{BODY} Twice.", f"{BODY} Thrice."])

    marked = [text[slice(*each)] for each in Page.of(text).furniture()]

    assert "| North | 12 |" not in marked


def test_the_headline_may_carry_the_date() -> None:
    text = f"Lakeview and Riverside Open a Centre (26-01-2024 10:52)\n\n{BODY}"

    page = Page.of(text)

    assert page.headline is not None and page.dateline is not None
    assert page.headline.text == "Lakeview and Riverside Open a Centre"
    assert page.dateline.day == date(2024, 1, 26)


def test_a_notice_above_the_headline_does_not_hide_it() -> None:
    notice = "There were 99 press releases in the last 24 hours and 396,965 in the last 365 days."
    title = "Minister visits and donates medicine to the hospital"
    text = "\n\n".join(["News Search", notice, title, title, BODY, f"{BODY} Twice."])

    found = Page.of(text).headline

    assert found is not None and found.text == title


@pytest.mark.parametrize("day", ["14\nJun\n2024", "14\nJune 2024", "14\n2024-06", "Jun\n14\n2024"])
def test_a_day_in_lines_of_its_parts_is_the_pages(day: str) -> None:
    text = (
        f"Oak University and Elm Hospital sign agreement\n{day}\n\nOn Tuesday, Oak University and "
        "Elm Hospital signed an agreement on nurse training in the great hall of the hospital. "
        "Rector Anna Berg and director Peter Otieno attended the ceremony."
    )

    dateline = Page.of(text, "en").dateline

    assert dateline is not None
    assert (dateline.day, text[slice(*dateline.span)]) == (date(2024, 6, 14), day)


@pytest.mark.parametrize(
    "line", ["Visit of the Guests from Lakeview (3 May 2024)", "3 May 2024 – Visit of the Guests"]
)
def test_the_day_of_a_heading_that_names_an_event_is_the_event_s(line: str) -> None:
    page = Page.of(f"{line}\n\n{BODY}")

    assert page.dateline is None
    assert page.headline is not None and page.headline.text == line


def test_a_short_report_is_not_taken_away_with_its_dateline() -> None:
    report = "(28/11/2013) On 26/11/2013 Riverton received a delegation of Lakeside."

    page = Page.of(f"Guests in Riverton\n\n{report}\n\n{BODY}")

    assert page.dateline is not None
    assert page.furniture() == ((page.dateline.span),)


def test_the_day_on_a_sheet_of_an_event_is_not_its_page_s() -> None:
    sheet = "Date: 3 November 2016\nVenue: Lakeview\nParties: Lakeview University; Corvo Fund"
    asked = "When: Friday 30 January 2015\nWhere: Lakeview"

    days = [Page.of(f"A Centre is Opened\n\n{each}\n\n{BODY}").dateline for each in (sheet, asked)]

    assert days == [None, None]


@pytest.mark.parametrize(
    "line",
    [
        "Signed by: Ann Lee, Secretary; Dr. Bo Hansen, Director of the Riverside Centre",
        "Held on 27 February 2018, 9.30 to 12.15, in the meeting room of the unit",
        "Posted by Ann and Bo, nursing students of the college of Lakeview",
        "P.O. Box 12, Lakeview Bay, Kenya",
    ],
    ids=["signers", "hour", "writers", "address"],
)
def test_what_stands_beside_a_headline_is_none(line: str) -> None:
    found = Page.of(f"Two hospitals open a centre\n{line}\n\n{BODY}").headline

    assert found is not None
    assert found.text == "Two hospitals open a centre"

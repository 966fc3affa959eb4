"""What the built-in rules find, question by question."""

import re
from datetime import date
from typing import Any, get_args

import pytest

from schemas.cooperation import EventType, OutcomeKind
from summarizer.article import Article
from summarizer.endpoints import builtin
from summarizer.endpoints.builtin import cues
from summarizer.vocabulary import Status

LEAD = "On 5 May 2021, Riverton University and Lakeside Hospital signed an agreement."


def _article(text: str, title: str = "", **fields: Any) -> Article:  # Any: fields of Article
    told = f"{title}\n\n{text}\n" if title else f"{text}\n"
    known: dict[str, Any] = {"title": title or None, "language": "en", **fields}
    return Article(told, "a.txt", "a", **known)


def _record(text: str, title: str = "", **fields: Any) -> dict[str, Any]:  # Any: JSON
    (record,) = builtin.answer(_article(text, title, **fields))["records"]
    found: dict[str, Any] = record
    return found


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Riverton and Lakeside Hospital sign an MoU", "agreement_signing"),
        ("Riverton University opens a centre for stroke care with Lakeside", "centre_launch"),
        ("Riverton and Lakeside mark the 20th anniversary of their cooperation", "anniversary"),
        ("The 3rd Riverton Forum on Hospital Management held in Lakeside", "forum"),
        ("A delegation from Lakeside University visits Riverton Hospital", "visit"),
        ("Minister meets with the Ambassador of Finland", "meeting"),
        ("Training course on burns held for nurses from Lakeside", "training"),
        ("Rector awarded an honorary doctorate by Lakeside University", "award"),
        ("Lakeside Foundation donates ambulances to Riverton Hospital", "donation"),
    ],
)
def test_the_headline_tells_the_type(title: str, kind: str) -> None:
    text = "Riverton University and Lakeside Hospital took part in it on 5 May 2021."

    assert _record(text, title)["event"]["type"] == kind


def test_a_signing_called_off_is_no_signing() -> None:
    title = "Riverton postpones the signing of a hospital agreement with Lakeside"
    text = (
        "The Minister received a delegation of Lakeside Hospital on 5 May 2021 and held talks. "
        "The parties discussed training. The Ministry of Health hosted the meeting."
    )

    assert _record(text, title)["event"]["type"] != "agreement_signing"


@pytest.mark.parametrize(
    ("text", "start", "basis"),
    [
        (LEAD, "2021-05-05", "stated"),
        ("On 3 June, the two hospitals of Riverton University signed a deal.", "2021-06-03", "p"),
        ("Riverton University signed an agreement with Lakeside on Friday.", "2021-06-04", "r"),
        (
            "Founded on 2 March 1980, Riverton University signed a pact. The agreement with "
            "Lakeside Hospital was signed on 4 June 2021.",
            "2021-06-04",
            "stated",
        ),
        (
            "Riverton University signed a pact with Lakeside Hospital on 4 June 2021. "
            "The next meeting will be held on 9 June 2021.",
            "2021-06-04",
            "stated",
        ),
        (
            "Riverton, 6 June 2021 - Lakeside Hospital held a training course from 1 to 3 June "
            "2021 with Riverton University.",
            "2021-06-01",
            "stated",
        ),
        (
            "RIVERTON, June 6 (RNA) -- Riverton University and Lakeside Hospital signed a pact "
            "today.",
            "2021-06-06",
            "p",
        ),
        (
            "Riverton, June 5, 2021, RNA -- Riverton University signed a pact with Lakeside "
            "Hospital on Wednesday.",
            "2021-06-02",
            "r",
        ),
        (
            "The Riverton Forum will be held at Lakeside Hospital from 8 to 9 September 2021.",
            "2021-09-08",
            "stated",
        ),
        (
            "Last month, Riverton University signed an agreement with Lakeside Hospital.",
            "2021-05",
            "r",
        ),
        (
            "Riverton University signed an agreement with Lakeside Hospital on the 4th at its "
            "main hall.",
            "2021-06-04",
            "p",
        ),
    ],
)
def test_the_day_is_the_events_own(text: str, start: str, basis: str) -> None:
    title = "Riverton University and Lakeside Hospital sign an agreement"

    day = _record(text, title, published=date(2021, 6, 7))["event"]["date"]

    assert day["start"] == start
    assert day["basis"].startswith(basis)


def test_yesterday_is_left_open_where_page_and_report_are_of_two_days() -> None:
    title = "Riverton University and Lakeside Hospital sign an agreement"
    text = "RIVERTON, June 6 (RNA) -- Riverton University signed a pact with Lakeside {}."

    told = {
        when: _record(text.format(when), title, published=date(2021, 6, 9))["event"]["date"]
        for when in ("yesterday", "today")
    }

    assert told["yesterday"]["start"] is None
    assert told["today"]["text"] == "June 6"


def test_the_sentence_with_the_day_is_shown() -> None:
    text = f"{LEAD.replace('On 5 May 2021, ', '')} The ceremony was held on 5 May 2021 in Oslo."

    event = _record(text, "Riverton University and Lakeside Hospital sign an agreement")["event"]

    assert [each["quote"][-19:] for each in event["evidence"]] == [
        "igned an agreement.",
        "5 May 2021 in Oslo.",
    ]


def test_without_a_year_to_be_had_the_words_stay() -> None:
    title = "Riverton University and Lakeside Hospital sign an agreement"

    day = _record("Riverton University signed it on 3 June.", title)["event"]["date"]

    assert day == {"start": None, "end": None, "text": "3 June", "basis": "none"}


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("NAIROBI – Riverton University signed an MoU with Lakeside.", "Nairobi", "KE"),
        ("Riverton University signed an MoU with Lakeside in Hanoi.", "Hanoi", "VN"),
        ("Riverton University signed an MoU on training of nurses from Hanoi.", None, None),
    ],
)
def test_the_city_is_where_it_is_said_to_be_held(
    text: str, city: str | None, country: str | None
) -> None:
    title = "Riverton University and Lakeside Hospital sign an agreement"

    place = _record(text, title)["event"]["place"]

    assert (place["city"], place["country"]) == (city, country)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "A delegation from Lakeside University, Kenya, visited Riverton Hospital.",
            {"Lakeside University": "visitor", "Riverton Hospital": "host"},
        ),
        (
            "The forum was organized by Riverton University, the Lakeside Institute and the "
            "Harbour Foundation, and supported by Bridge Bank.",
            {
                "Riverton University": "organizer",
                "Lakeside Institute": "organizer",
                "Harbour Foundation": "organizer",
                "Bridge Bank": "supporter",
            },
        ),
        (
            "Harbour Foundation donated two ambulances to Riverton Hospital.",
            {"Harbour Foundation": "supporter", "Riverton Hospital": "subject"},
        ),
        (
            "The MoU was signed by Anna Berg, rector of Riverton University, and Peter Lind, head "
            "of Lakeside Hospital. Ann Moor, head of Harbour Bank, said that it was time.",
            {
                "Riverton University": "signatory",
                "Lakeside Hospital": "signatory",
                "Harbour Bank": "participant",
            },
        ),
    ],
)
def test_the_part_in_the_event_is_in_the_words(text: str, roles: dict[str, str]) -> None:
    record = _record(f"{text} It was held on 5 May 2021.", "Forum, visit and training in Riverton")

    assert {each["name"]: each["role"] for each in record["partners"]} == roles


def test_a_venue_and_background_bodies_are_no_parties() -> None:
    text = (
        f"{LEAD} The ceremony was held at Harbour University. Anna Berg graduated from Bridge "
        "University. In 2009 the hospital signed an agreement with Seaside Clinic."
    )

    names = {each["name"] for each in _record(text, "Riverton and Lakeside sign")["partners"]}

    assert names == {"Riverton University", "Lakeside Hospital"}


def test_our_hospital_is_whose_page_it_is() -> None:
    text = "On 5 May 2021, our hospital signed an agreement with Lakeside University."
    footer = "\nCopyright Riverton General Hospital. All rights reserved"

    named = _record(text + footer, "Our Hospital Signs Agreement with Lakeside University")
    unnamed = _record(text, "Our Hospital Signs Agreement with Lakeside University")

    assert "Riverton General Hospital" in {each["name"] for each in named["partners"]}
    assert {each["name"] for each in unnamed["partners"]} == {"Lakeside University"}


def test_a_name_without_a_head_is_known_by_its_place() -> None:
    text = "On 5 May 2021, Riverton University entered into an MoU with Duke."

    names = [each["name"] for each in _record(text, "Riverton inks MoU with Duke")["partners"]]

    assert "Duke" in names


def test_who_signs_and_who_speaks_comes_before_who_was_there() -> None:
    text = (
        f"{LEAD} Dr. Anna Berg, Dr. Ewa Nowak and Dr. Omar Saad attended. Prof. Tom Lind, the "
        "rector, said it was time. It was signed by Prof. Lena Roth and Dr. Ewa Nowak."
    )

    names = [each["name"] for each in _record(text)["people"]]

    assert names == ["Ewa Nowak", "Lena Roth", "Tom Lind", "Anna Berg", "Omar Saad"]


def test_who_sent_somebody_else_was_not_there() -> None:
    text = (
        f"{LEAD} The Chief Director, Prof. Musa Garba, FWACS, represented by Dr. Anna Berg, and "
        "the Registrar, Dr. Ewa Nowak, while Lakeside was represented by its head, spoke."
    )

    assert [each["name"] for each in _record(text)["people"]] == ["Anna Berg", "Ewa Nowak"]


def test_who_could_not_come_was_not_there() -> None:
    text = (
        f"{LEAD} Anna Berg, rector of Riverton University, spoke on behalf of director "
        "Peter Lind, who was not able to attend."
    )

    assert [each["name"] for each in _record(text, "Two sign")["people"]] == ["Anna Berg"]


def test_a_person_is_shown_beside_the_words_that_tell_the_office() -> None:
    text = (
        f"{LEAD} Dr. Anna Berg thanked the guests for their visit. "
        "Anna Berg, rector of Riverton University, signed the text."
    )

    (person,) = _record(text, "Two sign")["people"]

    assert person["title"] == "rector"
    assert "rector" in " ".join(each["quote"] for each in person["evidence"])


@pytest.mark.parametrize(
    ("sentence", "kind", "status", "summary"),
    [
        (
            "The two sides discussed joint research on malaria and student exchange.",
            "exchange",
            "discussed",
            "Joint research on malaria and student exchange",
        ),
        (
            "Since 2015 the two universities have jointly published 120 papers.",
            "publication",
            "achieved",
            "The two universities have jointly published 120 papers since 2015",
        ),
        (
            "Under the agreement, the two hospitals will exchange 10 students each year.",
            "exchange",
            "agreed",
            "The two hospitals will exchange 10 students each year",
        ),
        (
            "Anna Berg hoped that both sides would set up a joint laboratory for virology.",
            "joint_centre",
            "discussed",
            "Anna Berg: “Both sides would set up a joint laboratory for virology”",
        ),
        (
            "Riverton University will open a joint centre for burns next year.",
            "joint_centre",
            "agreed",
            "Riverton University will open a joint centre for burns",
        ),
    ],
)
def test_an_outcome_says_what_came_of_it(
    sentence: str, kind: str, status: str, summary: str
) -> None:
    found = _record(f"{LEAD} {sentence}", "Riverton and Lakeside sign")["outcomes"][-1]

    assert (found["kind"], found["status"]) == (kind, status)
    assert found["summary"].strip("“”") == summary.strip("“”")


@pytest.mark.parametrize(
    "sentence",
    [
        "Over 100 teachers and students attended the ceremony in the main hall.",
        "Anna Berg thanked the guests and extended a warm welcome to the delegation.",
        "Lakeside Hospital was founded in 1920 and has 1,200 beds and 3,000 employees.",
        "The two sides did not sign the agreement on student exchange.",
    ],
)
def test_attendance_welcome_and_self_portraits_are_no_outcomes(sentence: str) -> None:
    found = _record(f"{LEAD} {sentence}", "Riverton and Lakeside sign")["outcomes"]

    assert [each["kind"] for each in found] == ["agreement"]


def test_figures_come_with_their_outcome() -> None:
    text = f"{LEAD} The two sides have trained nearly 200 nurses over 3 years."

    (figure, years) = _record(text, "Riverton and Lakeside sign")["outcomes"][-1]["figures"]

    assert (figure["value"], figure["qualifier"], figure["of"]) == (200, "nearly", "nurses")
    assert (years["value"], years["unit"]) == (3, "years")


def test_a_round_up_is_several_records() -> None:
    text = """Lakeside signs with our school of nursing

On 5 May 2021, Riverton University signed an agreement with Lakeside Hospital on nurse training.
It was signed by rector Anna Berg in the main hall of the university.

Guests from the coast visit the clinic

A delegation from Harbour University visited Riverton Clinic on 6 May 2021 and toured its wards.
The guests also met with students and staff of the clinic.
"""

    records = builtin.answer(_article(text, "This Week in International Affairs"))["records"]

    assert [each["event"]["type"] for each in records] == ["agreement_signing", "visit"]
    assert [each["event"]["date"]["start"] for each in records] == ["2021-05-05", "2021-05-06"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Measures for the Insurance of International Students",
            "Article 1 Students of Riverton University are insured.\nArticle 2 They pay 800.\n"
            "Article 3 The agreements signed with Lakeside University apply.",
        ),
        (
            "Project officer, international cooperation",
            "Riverton Hospital is recruiting an officer for its partnership with Lakeside. "
            "Qualifications: a degree. How to apply: send a CV before the deadline. Salary: fair.",
        ),
        (
            "Malaria moves along rivers, new study finds",
            "The study by Riverton University and Lakeside Institute is published in a journal. "
            "The researchers found parasites, says first author Anna Berg.",
        ),
        ("", "Riverton. Open daily from nine to five."),
    ],
    ids=["regulation", "vacancy", "findings", "nothing"],
)
def test_a_page_without_an_event_gives_no_record(title: str, text: str) -> None:
    assert builtin.answer(_article(text, title))["records"] == []


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        (
            "Riverton University signs with Lakeside Hospital",
            "Riverton University and Lakeside Hospital sign an agreement",
        ),
        (
            "RIVERTON, LAKESIDE INK DEAL",
            "Riverton University and Lakeside Hospital sign an agreement",
        ),
        (
            "The agreement was signed with Lakeside Hospita",
            "Riverton University and Lakeside Hospital sign an agreement",
        ),
        (
            "Our University Signs Agreement with Lakeside",
            "Riverton University and Lakeside Hospital sign an agreement",
        ),
    ],
    ids=["whole", "shouted", "cut", "ours"],
)
def test_a_headline_that_will_not_do_is_built(title: str, headline: str) -> None:
    assert _record(LEAD, title)["event"]["headline"] == headline


def test_a_chinese_page_gives_its_certain_forms() -> None:
    title = "河湾大学与湖畔医院签署合作协议"
    text = "6月12日，河湾大学与湖畔医院合作签约仪式举行。根据协议，双方每年接收10名学生。"

    record = _record(text, title, language="zh", published=date(2024, 6, 14))

    assert record["event"]["type"] == "agreement_signing"
    assert record["event"]["date"]["start"] == "2024-06-12"
    assert {each["name"] for each in record["partners"]} == {"河湾大学", "湖畔医院"}
    assert record["outcomes"][0]["summary"] == "“根据协议，双方每年接收10名学生”"


def test_a_french_page_gives_its_certain_forms() -> None:
    title = "L’université de Bellerive et l’hôpital Saint-Luc signent une convention"
    text = "Le 12 juin 2024, la convention a été signée. Elle prévoit 20 bourses chaque année."

    record = _record(text, title, language="fr")

    assert record["event"]["date"]["start"] == "2024-06-12"
    assert {each["kind"] for each in record["partners"]} == {"university", "hospital"}


def test_of_another_language_only_the_headline_is_told() -> None:
    record = _record("Das Abkommen wurde unterzeichnet.", "Abkommen in Bellerive", language="de")

    assert record["event"]["headline"] == "Abkommen in Bellerive"
    assert record["partners"] == record["outcomes"] == []


@pytest.mark.parametrize(
    ("table", "section", "allowed"),
    [
        ("outcomes", "kind", get_args(OutcomeKind)),
        ("outcomes", "level", get_args(Status)),
        ("foreign", "type_zh", get_args(EventType)),
        ("foreign", "type_fr", get_args(EventType)),
        ("foreign", "outcome", get_args(OutcomeKind)),
    ],
)
def test_a_table_labels_in_the_words_of_the_schema(
    table: str, section: str, allowed: tuple[str, ...]
) -> None:
    assert {cue.label for cue in cues.ordered(table, section)} <= set(allowed)


def test_no_named_part_is_left_in_a_pattern() -> None:
    for path in sorted(cues.TABLES.glob("*.tsv")):
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if "\t" in line]
        for section in {row[0] for row in rows} - {"="}:
            for cue in cues.ordered(path.stem, section):
                assert not re.search(r"(?<!\?P)<[A-Z]+>", cue.pattern.pattern)

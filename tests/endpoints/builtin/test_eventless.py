"""Pages that tell an event, and pages that tell none."""

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin


def _records(text: str, title: str) -> int:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title=title, language="en")
    return len(builtin.answer(article)["records"])


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "A long week in Oslo",
            "Surgeons from Riverton University in Kenya operated on 41 women at Lakeside Hospital "
            "in Oslo last Friday.",
        ),
        (
            "Ward gets help",
            "Corvo Fund has presented ten oxygen concentrators to Lakeside Hospital on 5 May 2021.",
        ),
        (
            "Norwegian team comes",
            "A team from Riverton University paid a courtesy call to Lakeside Hospital on Tuesday.",
        ),
    ],
)
def test_what_somebody_did_on_a_day_is_an_event(title: str, text: str) -> None:
    assert _records(text, title) == 1


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Project coordinator, Lakeside Institute",
            "Lakeside Institute works together with Riverton University in Mali since 2006. Your "
            "tasks include visits. Your profile: a degree. We offer 25 days of holiday. "
            "Applications are accepted until 5 May 2021.",
        ),
        (
            "Typhoid spreads along roads",
            "Typhoid follows lorries, Riverton University reports on 5 May 2021. The study found "
            "it in Kenya and Oslo. The researchers followed 400 people (p < 0.05).",
        ),
        (
            "Annual report of the International Office 2021",
            "In 2021 the office of Riverton University took care of 212 guests from Kenya. It "
            "has nine agreements with Lakeside Hospital and others. The budget is fair.",
        ),
        ("The hospital", "Lakeside Hospital in Oslo has 400 beds and Riverton University teaches."),
    ],
)
def test_a_vacancy_a_finding_and_a_portrait_are_none(title: str, text: str) -> None:
    assert _records(text, title) == 0


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Visiting observers",
            "Observers may visit the wards of Lakeside Hospital. A visit must be announced to the "
            "meeting of consultants. The visitor should sign an agreement. Visits to Riverton "
            "University are not covered.",
            id="guideline",
        ),
        pytest.param(
            "International patients",
            "Patients from Kenya visit Lakeside Hospital every year. Plan your visit with us. You "
            "can discuss a meeting with Dr. Ann Lee. You sign an agreement with Corvo Fund first.",
            id="service",
        ),
        pytest.param(
            "International Affairs Committee",
            "The committee of Lakeside Hospital meets four times a year. It examines agreements "
            "with Riverton University. Delegations and visits are its task. Ann Lee chairs it.",
            id="committee",
        ),
        pytest.param(
            "A century of care",
            "Lakeside Hospital goes back to 1903, when a ward was opened. In 1921 a school was "
            "established by Riverton University. In 1950 a centre was opened. In 1987 an agreement "
            "with Corvo Fund was signed. In 1999 and in 2004 "
            "wards were opened.",
            id="history",
        ),
        pytest.param(
            "Dr. Ann Lee (1931-2017)",
            "Ann Lee of Lakeside Hospital passed away on 3 May 2017. She was trained at Riverton "
            "University. She received a medal and visited Oslo. Her training courses were loved.",
            id="obituary",
        ),
        pytest.param(
            "Nurses and blood pressure in Laos",
            "Background: Riverton University organised a training course.\n\nMethods: Nurses of "
            "Lakeside Hospital were trained and visited.\n\nResults: The training helped 400 "
            "people.\n\nConclusion: The course worked.",
            id="abstract",
        ),
        pytest.param(
            "Elective with us",
            "Purpose\n\nLakeside Hospital trained 40 guests of Riverton University.\n\nEligibility"
            "\n\nGuests have signed an agreement.\n\nFees\n\nThe visit was free until 2019.",
            id="headings of a form",
        ),
        pytest.param(
            "Advice for all on official visits",
            "Staff of Lakeside Hospital on visits to Riverton University were insured. Staff must "
            "announce visits and meetings. A training should be planned ahead. A report of each "
            "visit is sent to Oslo.",
            id="a noun that could be a verb",
        ),
        pytest.param(
            "What is a memorandum?",
            "Lakeside Hospital and Riverton University sign a memorandum of understanding when "
            "they work together. The memorandum is signed at a meeting. It is often renewed "
            "after five years.",
            id="explanation",
        ),
    ],
)
def test_what_holds_in_general_is_no_event(title: str, text: str) -> None:
    assert _records(text, title) == 0


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Lakeside Hospital to host congress on burns",
            "The third congress on burns will take place at Lakeside Hospital on 5 May 2021. "
            "Riverton University is its partner. It has six sessions. Visitors may register.",
            id="announced",
        ),
        pytest.param(
            "Riverton team trains midwives in Oslo",
            "Midwives of Riverton University are in Oslo for a training course, which began on "
            "5 May 2021. They teach at Lakeside Hospital. It runs for two weeks. Others follow.",
            id="in the present",
        ),
        pytest.param(
            "Two hospitals celebrate forty years of partnership",
            "Lakeside Hospital and Riverton University celebrated at a ceremony. It began in 1981. "
            "In 1990 students came. In 2001 a school was opened. In 2012 it grew.",
            id="anniversary full of years",
        ),
        pytest.param(
            "Ministers agree on policies for nurses",
            "Ministers of Kenya and Norway met at Lakeside Hospital on 5 May 2021 and agreed on "
            "policies. Riverton University signed the agreement. Nurses were pleased.",
            id="a word of rules in the title",
        ),
    ],
)
def test_a_dated_report_and_a_headline_that_is_a_clause_are_events(title: str, text: str) -> None:
    assert _records(text, title) == 1


REPORT = (
    "The rain had stopped on Friday when the boxes came to the hill. Mothers carried them into the "
    "wards of Riverton Hospital in Mali. Nurses of Oslo and Dr. Ida Berg unpacked the lamps. The "
    "director thanked them and wept a little. Children of the school sang for them. The guests of "
    "the Norwegian embassy stayed until dark."
)


def test_a_report_needs_no_words_of_a_type() -> None:
    assert _records(REPORT, "A day to remember") == 1


def test_a_history_is_none_though_all_of_it_is_past() -> None:
    text = (
        "The hospital was founded in 1920 by nuns of Oslo. Half of it burned down in 1934. The "
        "state bought it in 1951. Riverton University joined it in 1977. A tower rose in 1990."
    )

    assert _records(text, "From a chapel to a tower") == 0


def test_a_chronicle_is_none_though_years_open_its_lines() -> None:
    text = (
        "1881 – 1914: The beginnings\nThree sisters came from Lyon and opened twenty beds for the "
        "poor. On 20 July 1897 the house on the hill was inaugurated with the Consul of France.\n\n"
        "1914 – 1943: The school\nIn 1922 the School of Nursing was founded with the Red Cross of "
        "Marseille. In 1938 the Elm Foundation gave the first apparatus.\n\n"
        "1990 – 2012: New walls\n2004: an agreement was signed with the University of Corvo.\n"
        "2011: the opening of the Centre for Cleft Palate, together with Smiles of Lyon."
    )

    assert _records(text, "In the service of all") == 0


def test_what_is_told_in_the_present_is_an_event_where_its_words_are_strong() -> None:
    text = (
        "The rector signs an agreement of Riverton University with Lakeside Hospital on 5 May. It "
        "provides for joint training. Twenty nurses from Mali take part in a course each spring. "
        "The agreement is signed for five years. All are glad. The director of Lakeside Hospital "
        "visits the wards with the delegation."
    )

    assert _records(text, "Signing ceremony at Lakeside Hospital") == 1


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Call for applications: exchange with Riverton University",
            "On 5 May 2021 the rectors of Lakeside College and Riverton University, Ann Lee and Bo "
            "Hansen, signed an agreement on exchange in Oslo. The ambassador of Kenya attended the "
            "signing with Ida Berg. Four places a year are offered. Applications must reach the "
            "office by 1 June 2021.",
            id="a call that begins with a signing",
        ),
        pytest.param(
            "Lamps for Mali",
            "Date: 5 May 2021\nVenue: Oslo\nParties: Lakeside Hospital; Riverton University\n\nThe "
            "two sides signed an agreement on lamps for 20 wards. It is valid for five years. Each "
            "side bears its costs. Ann Lee signed for the hospital.",
            id="a fact sheet",
        ),
        pytest.param(
            "Re: Guests from Kenya",
            "A delegation of Riverton University, headed by Dr. Ann Lee, will visit Lakeside "
            "Hospital on Tuesday 22 November 2022. It will be received by Bo Hansen. A letter of "
            "intent will be signed at noon. The wards are to be kept free of beds.",
            id="a circular",
        ),
    ],
)
def test_dry_pages_tell_events_too(title: str, text: str) -> None:
    assert _records(text, title) == 1


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Fellowships in surgery 2020",
            "The fellowships are offered under the memorandum signed on 12 January 2019 by "
            "Lakeside College and Riverton University. Fellows work in Oslo. Dr. Ann Lee guides "
            "them. Letters must reach the dean by 30 April 2020.",
            id="an old signing behind a call",
        ),
        pytest.param(
            "Our partners abroad",
            "Lakeside Hospital maintains relations with houses in four countries.\n\nKenya: "
            "Riverton University. Agreement signed on 14 May 2009.\nMali: Corvo Fund. Protocol "
            "signed on 9 March 2013 by Ann Lee and Bo Hansen.\nPeru: Oak Hospital. Letter of "
            "17 October 2015.",
            id="a list with old signings",
        ),
    ],
)
def test_what_is_only_recalled_is_no_event(title: str, text: str) -> None:
    assert _records(text, title) == 0

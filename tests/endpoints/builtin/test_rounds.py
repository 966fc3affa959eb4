"""Pages of several events, pages whose headings part one, and pages that hide theirs."""

from datetime import date

import pytest

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


def test_the_first_of_headings_in_capitals_is_that_of_a_story() -> None:
    text = f"SIGNED AND SEALED\n\n{SIGNING}\n\nGUESTS FROM THE COAST\n\n{VISIT}\n"
    page = f"OAK FACULTY\nOak Newsletter - 29 November 2021\n\n{text}"

    article = Article(page, "a.txt", "a", "SIGNED AND SEALED", language="en")

    assert len(builtin.answer(article)["records"]) == 2


def test_a_heading_that_passes_for_furniture_opens_a_story() -> None:
    text = f"Signed and sealed\n\n{SIGNING}\n\nGuests from the coast\n\n{VISIT}"
    title = "News in brief"
    page = f"{title}\n\n{text}\n"
    start = page.index("Guests from")
    furniture = ((start, start + len("Guests from the coast")),)

    article = Article(page, "a.txt", "a", title, language="en", boilerplate=furniture)

    assert len(builtin.answer(article)["records"]) == 2


def test_a_masthead_and_the_editor_s_greeting_make_a_newsletter() -> None:
    text = (
        "GLOBE\n\nNewsletter of the Office of International Affairs, Oak University, Oakville\n\n"
        "Volume 6, Issue 3\n\nFrom the desk of the director\n\nDear readers, the rains came late "
        "this year, but we held two events and signed one agreement on 2 May 2021, as you read.\n\n"
        f"Signed and sealed\n\n{SIGNING}\n\nGuests from the coast\n\n{VISIT}\n"
    )
    article = Article(text, "a.txt", "a", "GLOBE", language="en")

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


GUESTS = (
    "a delegation of Harbour University (Norway) led by Rector Ola Berg visited our hospital and "
    "toured the burns unit with Director Ann Otieno. The guests stayed two days"
)
DEAL = (
    "Oak Medical College signed a memorandum of understanding with Elm University of Hungary on "
    "the exchange of nursing students"
)
GIFT = (
    "the Embassy of Japan handed over twelve incubators to Lakeside Hospital at a ceremony in "
    "Port Louis"
)
A_GUEST, A_GIFT = (each[0].upper() + each[1:] for each in (GUESTS, GIFT))
CAR_PARK = "The car park behind the laundry stays closed until 30 June. Please use the other gate."


@pytest.mark.parametrize(
    ("title", "items"),
    [
        pytest.param(
            "International news, May 2021",
            [f"**Guests from afar.** On 5 May {GUESTS}.", f"**Signed.** On 11 May, {DEAL}."],
            id="bold words",
        ),
        pytest.param(
            "News in brief - June 2021",
            ["THE GUESTS", f"On 5 May {GUESTS}.", "CARS", CAR_PARK, "DEAL", f"{DEAL} on 11 May."],
            id="capitals",
        ),
        pytest.param(
            "What our office did in May",
            [f"1. On 5 May {GUESTS}.", f"2. On 11 May, {DEAL}."],
            id="numbers",
        ),
        pytest.param(
            "International office: May 2021",
            [f"• 5 May: {A_GUEST}.\n• 11 May: {DEAL}.\n• 28 May: Deadline for applications."],
            id="bullets",
        ),
        pytest.param(
            "A month of partners",
            ["Wednesday, 5 May 2021", f"{A_GUEST}.", "Tuesday, 11 May 2021", f"{DEAL}."],
            id="days as headings",
        ),
        pytest.param(
            "Cooperation news of the faculty",
            [f"On 5 May 2021, {GUESTS}.", f"On 11 May 2021, {DEAL}."],
            id="days first",
        ),
        pytest.param(
            "Hospital news",
            [f"{A_GUEST} on 5 May 2021.", "***", f"{A_GIFT} on 11 May 2021."],
            id="rules",
        ),
        pytest.param(
            "The week at our office",
            [f"MONDAY. {A_GUEST}.", f"TUESDAY. {DEAL}.", f"FRIDAY. {CAR_PARK}"],
            id="weekdays",
        ),
        pytest.param(
            "Partners' bulletin, no. 14, May 2021",
            [f"PORT LOUIS, 5 May – {A_GUEST}.", f"BUDAPEST, 11 May – {DEAL}."],
            id="place and day",
        ),
        pytest.param(
            "Around the departments",
            [f"Surgery: {A_GUEST} on 5 May 2021.", f"Nursing: {DEAL} on 11 May 2021."],
            id="labels",
        ),
        pytest.param(
            "Dean's trip to Chile and Peru",
            [
                "Dean Maria Lopes of Oak Medical College travelled to South America to renew old "
                "ties there and to find new partners for her school, which has trained nurses for "
                "more than thirty years and wants to do so with friends all over the continent.",
                "On 3 March 2021, she met Rector Luis Soto in Chile and signed an agreement with "
                "Elm University on the exchange of nurses.",
                "On 7 March 2021, she visited Corvo Hospital in Peru and opened a joint training "
                "centre with Director Rosa Quispe.",
            ],
            id="stations without headings",
        ),
    ],
)
def test_each_item_of_a_round_up_is_an_event(title: str, items: list[str]) -> None:
    assert len(_headlines("\n\n".join(items), title)) == 2


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Delegation of Oak University visits Lakeside Hospital",
            "A delegation of Oak University led by Rector Anna Berg visited Lakeside Hospital "
            "from 3 to 5 May 2021.\n\nOn 3 May, the guests met Director Peter Otieno and toured "
            "the wards of the hospital.\n\nOn 4 May, they visited the nursing school of Lakeside "
            "Hospital and discussed the exchange of students with Dean Maria Lopes.\n\nOn 5 May, "
            "Rector Berg and Director Otieno signed an agreement on nurse training.",
            id="a visit day by day",
        ),
        pytest.param(
            "Workshop on wound care",
            "Surgeons from Corvo Hospital in Italy held a workshop on wound care at Lakeside "
            "Hospital from 7 to 9 June 2021.\n\nDay 1\n\nOn 7 June, Dr. Carla Monti opened the "
            "workshop and spoke of burns. Fourteen nurses of Lakeside Hospital took part.\n\n"
            "Day 2\n\nOn 8 June, the nurses trained on models, and Dr. Paolo Verdi of Corvo "
            "Hospital visited the wards with them.\n\nDay 3\n\nOn 9 June, the course ended with "
            "certificates, handed over by Director Peter Otieno of Lakeside Hospital.",
            id="days as headings of one",
        ),
        pytest.param(
            "Ministries of Health of Kenya and Norway meet",
            "The Ministries of Health of Kenya and Norway met in Nairobi on 5 May 2021 and agreed "
            "on these points:\n\n1. Training of nurses. Norway will host forty nurses at Oslo "
            "University Hospital from 1 September 2021.\n\n2. Delegations. A delegation will visit "
            "Nairobi Hospital on 3 October 2021 to discuss the first results of the training.\n\n"
            "3. Agreement. A new agreement is to be signed on 10 December 2021 by both ministers.",
            id="points of an agreement",
        ),
        pytest.param(
            "Forum on nursing held in Oslo",
            "Oak University held an international forum on nursing on 5 May 2021.\n\n"
            "• Professor Anna Berg of Elm Hospital spoke about the visit of 3 March to Kenya.\n"
            "• Dr. Peter Otieno of Lakeside Hospital presented the training of 7 April.",
            id="speakers as bullets",
        ),
    ],
)
def test_one_event_is_not_cut(title: str, text: str) -> None:
    assert len(_headlines(text, title)) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The ferry is late, as it always is in the rains. Ruth Adeyemi counts the gulls.\n\n"
            "Her mother was a midwife. She learned early what a hard night sounds like. She never "
            "thought that she would teach.\n\nBut she did. On 5 May 2021, Oslo University Hospital "
            "and Lakeside Hospital signed an agreement on the exchange of midwives.\n\nThe ferry "
            "comes in at last.",
            id="a portrait",
        ),
        pytest.param(
            "In 1903 two sisters opened a ward in a hut. In 1921 it became a school. In 1950 it "
            "was given a theatre. It was rebuilt in 2004.\n\nLast week, on 5 May 2021, Lakeside "
            "Hospital opened a heart centre together with Oslo University Hospital.\n\nForty "
            "patients have already been seen there.",
            id="a history",
        ),
    ],
)
def test_an_event_below_other_matters_is_found(text: str) -> None:
    page = f"Across the water\n\n{text}\n"
    article = Article(page, "a.txt", "a", "Across the water", language="en")

    (record,) = builtin.answer(article)["records"]

    assert record["event"]["date"]["start"] == "2021-05-05"
    assert len(record["partners"]) == 2


def test_a_day_takes_its_year_from_the_item_above() -> None:
    text = f"THE GUESTS\n\nOn 5 May 2021 {GUESTS}.\n\nTHE DEAL\n\n{DEAL} on 11 May."
    article = Article(f"In brief\n\n{text}\n", "a.txt", "a", "In brief", language="en")

    days = [each["event"]["date"]["start"] for each in builtin.answer(article)["records"]]

    assert days == ["2021-05-05", "2021-05-11"]


def test_an_item_between_others_is_not_thought_to_be_of_the_page_s_house() -> None:
    text = f"1. On 5 May 2021, {DEAL}.\n\n2. On 11 May 2021, {GIFT}."
    page = f"Lakeview University\n\nNews in brief\n\n{text}\n"
    article = Article(page, "a.txt", "a", "News in brief", language="en")

    first, _ = builtin.answer(article)["records"]

    assert [each["name"] for each in first["partners"]] == ["Oak Medical College", "Elm University"]


@pytest.mark.parametrize(
    "line", ["Newsletter, spring 2021", "Digest for the second quarter of 2021"]
)
def test_a_season_or_a_quarter_gives_the_year(line: str) -> None:
    page = f"{line}\n\n1. On 5 May, {DEAL}.\n\n2. On 11 May, {GIFT}.\n"
    article = Article(page, "a.txt", "a", line, language="en")

    days = [each["event"]["date"]["start"] for each in builtin.answer(article)["records"]]

    assert days == ["2021-05-05", "2021-05-11"]


def test_a_month_in_a_line_below_the_name_of_a_periodical_gives_the_year() -> None:
    head = "Boletim Internacional\n\nState School of Health · International Office · May 2021"
    text = f"Signed and sealed\n\nOn the 5th, {DEAL}.\n\nGifts\n\nOn 11 May, {GIFT}."
    article = Article(f"{head}\n\n{text}\n", "a.txt", "a", "Boletim Internacional", language="en")

    days = [each["event"]["date"]["start"] for each in builtin.answer(article)["records"]]

    assert days == ["2021-05-05", "2021-05-11"]


@pytest.mark.parametrize(
    ("more", "headline"),
    [
        ("", "“On 7 May, we hosted six nurses from Norway”"),
        (" on their long way" * 20, "Cooperation"),
    ],
    ids=["a short sentence", "a long one"],
)
def test_an_item_without_headline_or_parties_is_headed_by_its_sentence(
    more: str, headline: str
) -> None:
    text = f"1. On 5 May, {DEAL}.\n\n2. On 7 May, we hosted six nurses from Norway{more}."

    assert _headlines(text, "News in brief, May 2021")[1] == headline


def test_a_newsletter_that_asks_much_of_its_readers_keeps_its_events() -> None:
    ask = "You must send your application to the office. Applicants shall enclose two photographs. "
    deal = "Oak University signed an agreement with Elm Hospital on nurse training"
    gift = "Harbour University of Norway handed over six beds to Oak University"
    items = f"1. On 5 May 2021, {deal}.\n\n2. On 7 May 2021, {gift}."
    open_to = "Our library is open on every weekday. "
    text = f"{open_to * 2}\n\n{items}\n\nHow to apply\n\n{ask * 3}"

    assert len(_headlines(text, "News in brief, May 2021")) == 2


def test_the_points_of_a_circular_are_of_one_event() -> None:
    visit = "A team of Harbour University of Norway visited Oak Hospital on 5 May 2021"
    text = (
        "General Circular No. 7/2021\n\nTo: All heads of wards\n\nWARDS - LINKAGE WITH NORWAY\n\n"
        f"1. {visit}, and saw all wards.\n\n2. On 7 May 2021 Oak Hospital and Harbour University "
        "held a meeting and agreed to train six nurses.\n\n3. On 8 May 2021 Harbour University "
        "handed over ten beds to Oak Hospital."
    )

    assert len(_headlines(text, "Wards - linkage with Norway")) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Nurses of Riverton University of Kenya came to us in May.\n\nResults of the visit:\n"
            "1. An agreement on training, signed on 5 May 2021 by Riverton University and Oak "
            "Hospital.\n2. A visit of Harbour University to Corvo Hospital, held on 9 June 2021.\n"
            "3. A donation of ten beds, handed over on 11 June 2021 by the Elm Fund.",
            id="points that a sentence leads to",
        ),
        pytest.param(
            "Nurses of Riverton University of Kenya came to us in May. What it brought.\n\n"
            "• agreement on training, signed on 5 May 2021 by Riverton University, Oak Hospital\n"
            "• visit of Harbour University to Corvo Hospital, held there on 9 June 2021\n"
            "• donation of ten beds, handed over on 11 June 2021 to us by the Elm Fund",
            id="points that are no sentences",
        ),
    ],
)
def test_a_newsletter_of_one_event_is_not_cut(text: str) -> None:
    assert len(_headlines(text, "Oak Hospital newsletter no. 41, June 2021")) < 2


def test_the_days_below_one_headline_of_a_bulletin_are_of_one_event() -> None:
    title = "Delegation from Norway visits our school"
    text = (
        "On Monday 3 May a team of Harbour University of Norway visited Oak Hospital and met its "
        "nurses there.\n\nOn Tuesday 4 May Dr Bo Hansen of Corvo Fund signed an agreement with "
        "Ann Lee of Elm Clinic.\n\nOn Friday 7 May Lakeside Institute handed over ten beds to "
        "Mayor Ole Berg."
    )
    page = f"Bulletin No. 14, June 2021\n\n{title}\n\n{text}\n"

    article = Article(page, "a.txt", "a", title, language="en", published=date(2021, 6, 1))

    assert len(builtin.answer(article)["records"]) == 1


def test_the_headings_of_minutes_part_nothing() -> None:
    text = (
        "Minutes of the third meeting\n\nHeld on 27 February 2018 in the meeting room\n\nPresent: "
        "Dr Ann Lee of Oak Hospital and Bo Hansen of Riverton University of Kenya, who signed an "
        "agreement on nurse training.\n\nExcused on 28 February 2018\n\nThe team of Harbour "
        "University visited Elm Hospital in Oslo and handed over ten beds to it there."
    )

    assert len(_headlines(text, "Joint committee")) == 1

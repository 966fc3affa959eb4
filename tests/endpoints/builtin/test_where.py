"""Where an event took place, by what the story, its host and the page say."""

from typing import Any

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin

TITLE = "Riverton Medical University and Lakeside Hospital sign an agreement"


def _place(text: str, title: str = TITLE, above: str = "", **fields: Any) -> tuple[Any, Any]:
    # Any: fields of Article, and JSON
    article = Article(f"{above}{title}\n\n{text}\n", "a.txt", "a", title, language="en", **fields)
    (record,) = builtin.answer(article)["records"]
    place = record["event"]["place"]
    return place["city"], place["country"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both signed it at a ceremony in Nairobi on 4 May 2021.", ("Nairobi", "KE")),
        ("The forum was held at the Blue Nile Hall, Khartoum, on 4 May.", ("Khartoum", "SD")),
        ("The two sides met in the Kenyan port city of Mombasa on 4 May.", ("Mombasa", "KE")),
        ("The meeting took place at Hanoi Medical University on 4 May.", ("Hanoi", "VN")),
        ("They signed it in Hyderabad, Pakistan, on 4 May.", ("Hyderabad", "PK")),
        ("They signed it in Hyderabad on 4 May.", ("Hyderabad", None)),
        ("They signed it in Oakvale, Jamaica, on 4 May.", ("Oakvale", "JM")),
        ("The seminar was held in Mongolia on 4 May.", (None, "MN")),
        ("It was signed at Lakeside Hospital in Nairobi on 4 May.", ("Nairobi", "KE")),
        ("Nurses took part in a course on burns at Oak Hospital in Lima, Peru.", ("Lima", "PE")),
        ("On 4 May, Lakeside Hospital in Gondar hosted the signing.", ("Gondar", "ET")),
        ("On the morning of 4 May, at Hanoi Eye Hospital, both sides signed it.", ("Hanoi", "VN")),
        ("Both celebrated it in the great hall of the University of Porto.", ("Porto", "PT")),
        ("They worked at Oak Hospital in Mogadishu between 4 May and 7 June.", ("Mogadishu", "SO")),
        ("They made a working visit to Kagawa, Japan, on 4 May.", ("Kagawa", "JP")),
        ("They put their names to it on Thursday in Porto.", ("Porto", "PT")),
        ("The laboratory was shown at a gala in Nairobi on Wednesday evening.", ("Nairobi", "KE")),
        ("It was sealed in Oshakati on 22 October.", ("Oshakati", "NA")),
        ("On 4 May our faculty in Hradec Králové welcomed them.", ("Hradec Králové", "CZ")),
        ("Beds were handed over to the Ministry of Health in Suva.", ("Suva", "FJ")),
        ("It was sealed in Oakvale on 22 October.", ("Oakvale", None)),
        ("In Tashkent, a seminar on nursing was held by both.", ("Tashkent", "UZ")),
        (
            "On 4 May in the Small Hall of the main building, Ulaanbaatar, the memorandum of both "
            "was signed.",
            ("Ulaanbaatar", "MN"),
        ),
        (
            "It was signed in the building of the Board of International Houses of Ashgabat.",
            ("Ashgabat", "TM"),
        ),
        ("The mission at the Lotus Hospital of Ulaanbaatar has concluded.", ("Ulaanbaatar", "MN")),
        ("A team of both worked in Mongolia from the 2nd to the 5th of May.", (None, "MN")),
        ("They signed it in Kochi on 4 May. Indian doctors were trained.", ("Kochi", "IN")),
        ("They signed it in San Jose on 4 May. The Philippine Army helped.", ("San Jose", "PH")),
        ("They signed it in La Paz on 4 May. Bolivia and Peru gain by it.", ("La Paz", "BO")),
        ("They signed it in Valencia on 4 May. Nurses will come.", ("Valencia", None)),
        (
            "Place: Meeting room, Oak University, Trenčín\n\nBoth sides signed the pact on 4 May.",
            ("Trenčín", "SK"),
        ),
        ("Nurses of both are back from Monterrey, where they spent a week.", ("Monterrey", "MX")),
        ("It was signed at Kafue Heart Hospital in Lusaka on 4 May.", ("Lusaka", "ZM")),
        (
            "Since 4 May all is new: at Oak Hospital in Kutaisi, a ward opened.",
            ("Kutaisi", "GE"),
        ),
    ],
)
def test_a_sentence_says_where_it_happened(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    assert _place(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They agreed on a centre that will train nurses in Lusaka.",
        "They signed an agreement to fight malaria in Uganda.",
        "It was signed with the rector of the college in Lyon and a clinic in Porto.",
        "They signed it; the next meeting will be held in Paris.",
        "The agreement was signed by doctors from Quito.",
        "It follows a pact which was signed on 2018 in Porto. Both are proud of it.",
        "The first congress took place in Nice in 2011. Both are proud of it.",
        "They aspire to receive nurses for training at the Eye Hospital in Minsk.",
        "They signed it with Oak Hospital and Elm University, both in Phnom Penh.",
        "It was signed at Nile Delta University on 4 May.",
        "Until now, patients had to travel to Labasa. Both signed it gladly.",
        "It was signed in Parliament on 4 May.",
        "It was signed now; the previous pact was signed on 10 January in Porto.",
        "It will be signed in Porto on 4 May.",
        "They signed it on the basis of a letter of intent exchanged in Bangkok last year.",
        "They signed it on a convoy that aims to operate at Gaweye Hospital in Niamey.",
        "The container arrived at the Queen Elizabeth II Quay. They signed it there.",
        "They signed it on 4 May at the Hoover Memorial Auditorium.",
        "Both signed it at the School of Health of Foz do Lima on 4 May.",
        "Through 10 days of study (from 4/5 to 14/5), the trainees learnt how to sign it.",
    ],
)
def test_a_place_that_is_spoken_of_is_not_where_it_happened(text: str) -> None:
    assert _place(text) == (None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KARACHI: Riverton Medical University signed an accord yesterday.", ("Karachi", "PK")),
        ("PORT MORESBY, 4 May 2021 – Both sides have signed the accord.", ("Port Moresby", "PG")),
        ("Gondar, May 4/2021 (XNA) Both sides have signed the accord.", ("Gondar", "ET")),
        ("Havana, May 4 (Prensa Nueva).- Both sides have signed the accord.", ("Havana", "CU")),
        ("Kingston, Jamaica — Both sides have signed the accord.", ("Kingston", "JM")),
        ("OAKVALE, 4 May - Both sides have signed the accord today.", ("Oakvale", None)),
        ("Geneva, 4 May 2021\n\nBoth sides have signed the accord.", ("Geneva", "CH")),
        ("Nurses: Both sides have signed the accord on their training.", (None, None)),
        ("By Amina Otieno, Kisumu\n\nBoth sides have signed the accord.", ("Kisumu", "KE")),
        ("By Amina Otieno in Kisumu\n\nBoth sides have signed the accord.", ("Kisumu", "KE")),
        ("4 May 2021, Kisumu: Both sides have signed the accord.", ("Kisumu", "KE")),
        ("4 May 2021 | Kisumu, Kenya\n\nBoth sides have signed the accord.", ("Kisumu", "KE")),
        ("TASHKENT. KAZNEWS - Both sides have signed the accord.", ("Tashkent", "UZ")),
        ("Suva, Fiji (FijiNews.com) -- Both sides have signed the accord.", ("Suva", "FJ")),
        ("By Amina Otieno, Kisumu\n\nJUBA — Both sides have signed the accord.", ("Juba", "SS")),
    ],
)
def test_a_report_opens_with_its_place(text: str, expected: tuple[str | None, str | None]) -> None:
    assert _place(text) == expected


@pytest.mark.parametrize(
    ("title", "city"),
    [
        ("Lakeside Hospital conference on burns – Suva, 10-12 October", "Suva"),
        ("In Tashkent was held the Lakeside Hospital congress on burns", "Tashkent"),
        ("Tunis to host the Lakeside Hospital congress on burns", "Tunis"),
        ("Paris school of nursing and Lakeside Hospital hold a congress", None),
    ],
)
def test_a_headline_says_where(title: str, city: str | None) -> None:
    assert _place("Lakeside Hospital holds the congress with its nurses.", title)[0] == city


def test_a_city_is_the_longer_one_of_its_page() -> None:
    text = "The rector of Oak College, Santiago de Cuba, signed it on 4 May in Santiago."

    assert _place(text) == ("Santiago de Cuba", "CU")


def test_a_mission_that_treats_people_is_where_it_is_and_a_city_goes_by_its_short_name() -> None:
    text = "A team of Lakeside Hospital operated on 42 children with surgeons of Oak Hospital."

    assert _place(text, "Lakeside Hospital completes its tenth mission in Cebu") == ("Cebu", "PH")


def test_who_opens_a_ward_opens_it_at_home() -> None:
    text = "Today, the University Hospital of Porto opened a ward built with help from Oslo."

    assert _place(text, "New ward opened at University Hospital") == ("Porto", "PT")


def test_the_place_of_an_event_goes_before_that_of_the_report() -> None:
    text = "GENEVA, 4 May 2021 – Both sides signed the accord at a ceremony in Accra on Monday."

    assert _place(text) == ("Accra", "GH")


FOOTER = "\n\nAddress: 12 Harbour Road, Izmir, Turkey   Tel: 000"


def test_who_came_to_our_hospital_came_to_its_address() -> None:
    text = "A delegation from Porto visited our hospital on 4 May 2021 and signed it." + FOOTER

    assert _place(text) == ("Izmir", "TR")


def test_what_a_page_tells_of_its_own_house_happened_at_its_address() -> None:
    text = "Riverton Medical University signed an accord with Lakeside Hospital." + FOOTER

    assert _place(text, site="Riverton Medical University") == ("Izmir", "TR")


def test_who_went_abroad_was_not_at_home() -> None:
    title = "Riverton Medical University visits Kyoto Institute of Health"
    text = (
        "A delegation of Riverton Medical University visited Kyoto Institute of Health "
        "on 4 May 2021." + FOOTER
    )

    assert _place(text, title, site="Riverton Medical University") == ("Kyoto", "JP")


def test_an_event_online_is_at_nobodys_address() -> None:
    text = "Our university and Lakeside Hospital signed it online on 4 May 2021." + FOOTER

    assert _place(text, site="Riverton Medical University") == (None, None)


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("RIVERTON - Both signed it in a virtual ceremony on 4 May 2021.", "virtual"),
        ("Both met on 4 May 2021 via Zoom and signed it.", "via Zoom"),
        ("Oak University in Nairobi held a webinar with both on 4 May 2021.", "webinar"),
        ("Both signed it at the Grand Hall on 4 May 2021; the dean attended online.", "Grand Hall"),
        ("It was announced at a virtual press conference on 4 May 2021 that both signed.", None),
    ],
)
def test_what_was_held_online_has_no_other_place(text: str, venue: str | None) -> None:
    article = Article(f"{TITLE}\n\n{text}\n", "a.txt", "a", TITLE, language="en")
    (record,) = builtin.answer(article)["records"]

    assert record["event"]["place"]["venue"] == venue
    assert record["event"]["place"]["city"] is None


def test_two_addresses_are_none() -> None:
    text = "A delegation from Porto visited our hospital on 4 May 2021." + FOOTER
    text += "\nCampus: 3 Hill Street, Ankara, Turkey"

    assert _place(text) == (None, "TR")


def test_a_street_is_not_the_city_it_is_named_after() -> None:
    text = "A delegation from Porto visited our hospital on 4 May 2021."
    text += "\n\nAddress: 12 Paris Road, Kandy, Sri Lanka"

    assert _place(text) == ("Kandy", "LK")


def test_the_host_is_where_its_name_says() -> None:
    title = "Delegation of Lakeside Hospital visits the University of Nairobi"
    text = "The University of Nairobi received a delegation of Lakeside Hospital on 4 May 2021."

    assert _place(text, title) == ("Nairobi", "KE")


def test_diplomats_attend_where_they_are_sent() -> None:
    text = "The Ambassador of Finland to Kazakhstan attended when both sides signed on 4 May."

    assert _place(text) == (None, "KZ")


def test_a_headline_in_capitals_says_where() -> None:
    title = "OAK AND ELM NURSING FORUM SUCCESSFULLY HELD AT THE RIVER HALL, BANGKOK"
    text = "On 4 May 2021, Oak University and Elm Hospital organized the forum on nursing."

    assert _place(text, title) == ("Bangkok", "TH")


@pytest.mark.parametrize(
    "room", ["in the hospital’s main conference room", "at a ceremony in the hospital premises"]
)
def test_the_rooms_of_the_pages_house_are_where_its_address_says(room: str) -> None:
    text = (
        f"On 4 May 2021, Lakeside Hospital and Oak University of Japan signed it {room}.\n\n"
        "Dhulikhel, Kavre, Nepal | Emergency 01"
    )

    assert _place(text, site="Lakeside Hospital") == ("Dhulikhel", "NP")


def test_the_place_beside_the_day_of_an_update_is_where_it_was_written() -> None:
    title = "Oak and Elm join hands"
    text = (
        "Kozhikode | Updated: August 1, 2021 06:22:10 IST\n\nOak Institute and Elm Centre on "
        "Tuesday entered into a memorandum for a fellowship."
    )

    assert _place(text, title) == ("Kozhikode", "IN")


def test_two_houses_of_one_city_may_have_met_elsewhere() -> None:
    title = "Wuhan Medical University and Lakeside Hospital mark ten years"
    text = (
        "Wuhan Medical University, Wuhan Children's Hospital and Lakeside Hospital celebrated "
        "the tenth anniversary of their cooperation on 4 May 2021."
    )

    assert _place(text, title) == (None, None)


@pytest.mark.parametrize(
    "line",
    ["held in " * 5_000, "at the " + "Hall, " * 7_000, "(" * 40_000, "NAIROBI, " + "1 " * 20_000],
    ids=["cues", "halls", "brackets", "digits"],
)
def test_no_line_is_too_long_for_it(line: str) -> None:
    builtin.answer(Article(f"{TITLE}\n\n{line}\n", "a.txt", "a", TITLE, language="en"))


FOOT = "Address: 12 Via Roma, 70121 Bari, Italy"


@pytest.mark.parametrize(
    "text",
    [
        "On 4 May 2021 a delegation of Neris University (Kaunas) came to the faculty.",
        "On 4 May 2021 the hospital welcomed guests from Neris University, Kaunas, Lithuania.",
        "Guests of Neris University, Kaunas, were received at the clinic on 4 May 2021.",
    ],
)
def test_guests_of_an_unnamed_house_are_where_its_page_is(text: str) -> None:
    told = f"{text} Both sides agreed on an exchange of twenty nurses every year."

    assert _place(f"{told}\n\n{FOOT}", "Guests agree on an exchange of nurses") == ("Bari", "IT")
    assert _place(told, "Guests agree on an exchange of nurses") == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "The rector of Neris University of Kaunas, Prof. Jonas Petraitis, visited them on 4 May.",
        "On 4 May a meeting was held with Neris University (Kaunas, Lithuania) at Oak Hospital.",
        "Welcoming the guests of Neris University in Kaunas, the rector opened it on 4 May.",
    ],
)
def test_the_place_behind_the_guests_is_their_home(text: str) -> None:
    assert _place(text, "A visit to agree on an exchange of nurses") == (None, None)


def test_letters_that_begin_like_a_house_s_are_a_part_of_it_and_no_town() -> None:
    text = "The ceremony of Nairobi University and Lakeside Hospital took place on June 16 in NUSM."

    assert _place(text, "Nairobi University and Lakeside Hospital celebrate ten years") == (
        "Nairobi",
        "KE",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was signed at the Embassy of Japan in Lusaka on 4 May.", ("Lusaka", "ZM")),
        (
            "They signed contracts for two projects under the scheme for the poor of the fiscal "
            "year 2020 at the Embassy of Japan in Lusaka.",
            ("Lusaka", "ZM"),
        ),
        ("It was signed in the Council Boardroom at Oak Hill, Mbarara.", ("Mbarara", "UG")),
        ("The forum was held at the Hotel Grand Lotus, Anuradhapura.", ("Anuradhapura", "LK")),
        (
            "The Faculty of Health (FHR), in Ribeirão Preto, received them on Monday.",
            ("Ribeirão Preto", "BR"),
        ),
        ("They realized last Tuesday, 8, in Luanda, a visit of work.", ("Luanda", "AO")),
        ("It was signed at the head office of Oak Hospital in Basel.", ("Basel", "CH")),
        ("Two ambulances were handed over to Oak Hospital in Mt Hagen.", ("Mt Hagen", "PG")),
        ("The beds were given at Oak Hospital in Oakvale on Monday.", ("Oakvale", None)),
        ("All are glad. The handover ceremony in Oakvale was short.", ("Oakvale", None)),
        ("The guests left Nairobi on Sunday after a week of talks.", ("Nairobi", "KE")),
        ("The congress of Oak Hospital in Tampere ended on Friday.", ("Tampere", "FI")),
    ],
)
def test_a_hall_a_seat_or_a_ceremony_has_its_town_behind_it(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    assert _place(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lakeside Hospital, headquartered in Milwaukee, Wisconsin, today signed an agreement.",
        "The delegation of Oak Hospital (Kaunas, Lithuania) came and both signed it.",
        "They signed it. He noted that for four years nurses had trained in Kaunas.",
        "They signed it. The director told of his last visit in Kaunas, which was long.",
        "They signed it. Two clinics, of which one was opened at Oak Hospital in Oakvale, help.",
        "Two ambulances left Porto on 2 May and are on their way. Both signed it.",
        "It was celebrated in the Sala de Actos on 4 May.",
        "They signed it. A similar ward was opened in Porto. Both are glad.",
    ],
)
def test_a_seat_a_home_and_what_is_past_are_not_where_it_happened(text: str) -> None:
    assert _place(text) == (None, None)


@pytest.mark.parametrize(
    ("text", "above", "expected"),
    [
        (
            "Suva, Fiji – June 9, 2021: Lakeside Hospital, based in Lima, Peru, today signed it.",
            "",
            ("Suva", "FJ"),
        ),
        (
            "Both sides have signed the accord today.",
            "Government of Fiji\n\nSuva: 9th June, 2021\n\n",
            ("Suva", "FJ"),
        ),
        ("Banepa, Mangsir 16. A unit of Lakeside Hospital was opened.", "", ("Banepa", "NP")),
        (
            "Oakvala, 9 June 2021\n\nBoth signed it. The people in Oakvala were glad.",
            "",
            ("Oakvala", None),
        ),
        (
            "Both sides have signed the accord today.",
            "Australian High Commission\nFiji\n\n",
            (None, "FJ"),
        ),
        (
            "Both sides have signed the accord today.",
            "Embassy of Japan, Tashkent\n\n",
            ("Tashkent", "UZ"),
        ),
        (
            "Both sides have signed the accord.",
            "Embassy of Japan in the Kingdom of Tonga\n\n",
            (None, "TO"),
        ),
        (
            "Both signed it. The Ambassador of Palau to the Republic of China (Taiwan) saw it.",
            "",
            (None, "TW"),
        ),
    ],
)
def test_a_head_says_whence_it_tells(
    text: str, above: str, expected: tuple[str | None, str | None]
) -> None:
    assert _place(text, above=above) == expected


def test_a_house_stands_in_the_town_of_its_address_not_of_its_name() -> None:
    name = "Lijiang Medical University"
    text = f"{name} received guests of Lakeside Hospital on 4 May 2021."
    footer = f"\n\nCopyright © {name}   Address: No. 88 Oak Road, Guilin, China"

    assert _place(text + footer, f"Guests visit {name}", site=name) == ("Guilin", "CN")


def test_the_line_below_a_name_is_its_address() -> None:
    above = "RIVERTON MEDICAL UNIVERSITY\nOak Road, Banepa, Nepal\n\n"
    text = "Riverton Medical University signed an accord with Lakeside Hospital."

    assert _place(text, above=above, site="Riverton Medical University") == ("Banepa", "NP")


def test_who_tells_of_a_journey_was_not_at_home() -> None:
    text = "Six nurses of Riverton Medical University flew to Malawi and taught at Oak Hospital."

    found = _place(text + FOOTER, "Six nurses teach burns", site="Riverton Medical University")

    assert found == (None, "MW")


@pytest.mark.parametrize(
    "text",
    [
        "He said in an interview in Lusaka yesterday that nurses of Elm came two weeks ago.",
        "The rector, interviewed by phone in Accra on Monday, told of their nurses.",
        "He told reporters in Lima yesterday that both will help with nurses.",
        "Four nurses came, as foreseen in the agreement that was signed in Beirut in March.",
        "Both received nurses. Their teachers had been trained in Leuven.",
        "Nine more joined from Gaborone on a screen. They want to meet in Gaborone in August.",
        "The visitors toured Athlone Hospital, where they met nurses.",
        "Oak has offered to build a wing at Mansa General Hospital.",
    ],
)
def test_talk_of_an_event_and_what_led_to_it_are_not_where_it_happened(text: str) -> None:
    assert _place(text)[0] is None


def test_who_speaks_at_an_event_is_there() -> None:
    text = "The rector told guests at the opening in Accra on Monday that both will help."

    assert _place(text) == ("Accra", "GH")


def test_who_is_honoured_abroad_is_not_at_home() -> None:
    title = "Honorary doctorate for our rector"
    text = (
        "On 4 May 2021 Ana Ito, Rector of Riverton Medical University, was awarded an honorary "
        "doctorate by the Lakeside Academy of Sciences." + FOOTER
    )

    assert _place(text, title, site="Riverton Medical University")[0] is None


def test_who_gives_something_to_another_house_is_not_at_home() -> None:
    title = "Health post handed over"
    text = (
        "The health post was built by Riverton Medical University with the support of the Elm "
        "Red Cross. It was handed over on 4 May 2021 to the District Health Office." + FOOTER
    )

    assert _place(text, title, site="Riverton Medical University")[0] is None


def test_a_house_by_the_name_of_a_town_elsewhere_is_where_its_letterhead_says() -> None:
    place = _place(
        "Danish guests gave Savannah Hospital a workshop on 4 May. Its head, Dr. Ann Lee, received"
        " it at Savannah Hospital.",
        title="Savannah Hospital receives a workshop",
        above="Savannah Hospital, Tamale\n\n",
        site="Savannah Hospital, Tamale",
    )

    assert place == ("Tamale", "GH")


def test_a_town_that_half_a_name_is_called_by_tells_no_country() -> None:
    place = _place(
        "Our university received guests of Lakeside Hospital on 4 May.",
        title="Guests of Lakeside Hospital visit the Universidad del Paraná Medio",
        site="Universidad del Paraná Medio",
    )

    assert place == (None, None)


def test_the_town_beside_the_day_of_the_event_goes_before_that_of_a_letter() -> None:
    told = (
        "We share good news with our friends of Riverton Medical University. The sickness hides"
        " behind a scarf. The others have never seen a nurse. Nine of ten of them are children."
        " Our home was born of a refusal of Lakeside Hospital. On 4 May, in Niamey, the minister"
        " inaugurated the second wing of our home and both signed an agreement on it."
    )

    assert _place(told, above="Geneva, 7 May 2021\n\n") == ("Niamey", "NE")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "KINGSTON, May 5 (CSR):\n\nBabies will be screened after the signing of an accord by"
            " Riverton Medical University and the Lakeside Hospital of Leeds in the United"
            " Kingdom.",
            ("Kingston", "JM"),
        ),
        ("The bus was handed over on 4 May. It is expected in Suva on June 19.", (None, None)),
        ("“What we lack after an operation is beds”, said a surgeon in Lima.", (None, None)),
        (
            "From 7 to 10 May the dean of Riverton Medical University, Ann Lee, and the rector"
            " stayed in Samarkand at the invitation of Lakeside Hospital.",
            ("Samarkand", "UZ"),
        ),
    ],
    ids=["a place's own line", "expected", "speech", "stayed"],
)
def test_where_it_happened_is_told_by_who_was_there(text: str, place: tuple[Any, Any]) -> None:
    assert _place(text) == place

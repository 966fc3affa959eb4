"""Openings: a sentence of the article that tells its event, as a quotation that stands alone."""

import pytest

from summarizer.phrases.statements import leads, opening

TOLD = "Riverton University and Lakeside Hospital opened a ward for burns on Monday"


@pytest.mark.parametrize(
    "lead",
    [
        "OSLO: ",
        "OSLO, Norway — ",
        "Oslo, 9th November, 2022 — ",
        "OSLO, Norway (Jan. 25, 2019) — ",
        "Oslo, Nov. 17 (RNA) -- ",
        "BASEL, Switzerland and OSLO, Norway, 4 March 2020 – ",
        "15 October 2024 – ",
        "17-18 August 2018: ",
        "— ",
    ],
)
def test_a_dateline_is_no_part_of_what_is_told(lead: str) -> None:
    assert opening.quotation(f"{lead}{TOLD}.") == TOLD


@pytest.mark.parametrize(
    "place", ["Muscat, ", "Muscat, (ONA) ", "Muscat, Oman, 12 May 2019 | ", "MUSCAT, "]
)
def test_a_bare_place_before_an_article_is_no_part_of_what_is_told(place: str) -> None:
    assert leads.taken(f"{place}The guests opened a ward for burns on Monday") == (
        "The guests opened a ward for burns on Monday"
    )


def test_a_name_before_an_article_is_no_place() -> None:
    assert leads.taken("Lakeside, The Hub opened a ward on Monday") == (
        "Lakeside, The Hub opened a ward on Monday"
    )


@pytest.mark.parametrize(
    "name", ["Riverton – Lakeside Health Network opened a ward in Oslo for burns and for scalds"]
)
def test_a_name_with_a_dash_is_no_dateline(name: str) -> None:
    assert leads.taken(name) == name


def test_what_a_thing_was_good_for_is_left_out() -> None:
    aim = "In order to further promote friendship, exchange and so on, "

    assert opening.quotation(f"{aim}on the morning of 5 May guests of {TOLD}.") == (
        f"On the morning of 5 May guests of {TOLD}"
    )
    assert leads.taken("Under the patronage of Ana Berg, President, the ward opened in May") == (
        "The ward opened in May"
    )


def test_an_aim_behind_the_day_is_left_out_for_dots() -> None:
    assert leads.taken("On 6 May, in order to deepen ties, the ward was opened in Oslo") == (
        "On 6 May … the ward was opened in Oslo"
    )


def test_whose_own_people_and_rooms_are_is_told_in_brackets() -> None:
    said = "Lakeside Hospital got ten machines that students of our own Workshop mended on 5 May"

    assert opening.quotation(f"{said}.", "Riverton University") == said.replace(
        "our own", "[Riverton University’s]"
    )
    assert opening.quotation(f"{said}.") is None


def test_an_excellency_is_somebody() -> None:
    assert opening.quotation(f"Oslo, 6 May (RNA)— Her Excellency Ana Berg received {TOLD}.")
    assert opening.quotation(f"Her delegation of doctors and nurses visited {TOLD}.") is None


def test_small_capitals_are_an_accident_of_print() -> None:
    assert leads.taken("A TOTAL of 40 beds") == "A total of 40 beds"
    assert leads.taken("A 40-bed ward") == "A 40-bed ward"


def test_what_trails_behind_a_long_sentence_is_cut_off() -> None:
    guests = ", in the presence of Ana Berg, mayor of Riverton, of Tom Lind, minister of health"

    found = opening.quotation(
        f"{TOLD} morning{guests}, and of many others who live in the town " * 2
    )

    assert found is not None
    assert "presence" not in found.split(TOLD)[1]
    assert opening.quotation(f"{TOLD}{guests}.") == f"{TOLD}{guests}"


def test_what_tells_how_many_is_no_aside() -> None:
    told = f"{TOLD} in the old town by the river in the north of the whole county of Riverton"
    gift = ", which was built with 400,000 euros of the Harbour Foundation for the people there"
    guests = ", in the presence of Ana Berg, mayor of Riverton, and of others who live there"

    assert opening.quotation(f"{told}{gift}.") == f"{told}{gift}"
    assert opening.quotation(f"{told}{guests}.") == told


@pytest.mark.parametrize(
    "sentence",
    [
        "He said that the two hospitals in Riverton had opened a ward for burns.",
        "Our nurses opened a ward for burns together with Lakeside Hospital on Monday.",
        "At the meeting under the chair of the undersigned Lakeside Hospital opened a ward.",
        "A team from Lakeside College was at this hospital on Monday and opened a ward there.",
        "This was the third ward that Riverton University opened with Lakeside Hospital.",
        "The ward of Riverton University and of Lakeside Hospital in the town of Oslo",
        "2. Riverton University will open a ward for burns with Lakeside Hospital.",
        "RIVERTON UNIVERSITY AND LAKESIDE HOSPITAL OPENED A WARD FOR BURNS ON MONDAY.",
        "Riverton Health is a leading network of hospitals that opened in the year 1990.",
        "Ward opened in Riverton / Ministry gives money / Nurses trained at Lakeside Hospital",
    ],
)
def test_what_cannot_stand_alone_is_not_quoted(sentence: str) -> None:
    assert opening.quotation(sentence) is None


def test_the_house_whose_page_it_is_stands_in_brackets() -> None:
    told = "A delegation of Lakeside College came to our hospital in the morning of 5 May."

    assert opening.quotation(told, "Riverton Hospital") == (
        "A delegation of Lakeside College came to [Riverton Hospital] in the morning of 5 May"
    )
    assert opening.quotation(told, "Riverton University") == (
        "A delegation of Lakeside College came to [the] hospital in the morning of 5 May"
    )
    assert opening.quotation(told.replace("to our", "with our nurses to our")) is None


def test_what_only_the_readers_of_a_letter_know_is_left_out() -> None:
    signed = "The contract {} was signed by the mayor of Riverton and by the Harbour Foundation"
    ward = "A hundred children had surgery in five days at Lakeside Hospital"

    for words in ("of the above-mentioned project", "for the grant project mentioned above"):
        assert opening.quotation(f"{signed.format(words)}.") == signed.format("…")
    assert opening.quotation(f"{ward} here.") == ward


def test_millions_are_written_out_in_brackets() -> None:
    told = "Lakeside Hospital got a ward for burns for 10.2 {} euro from Riverton University"

    assert opening.quotation(f"{told.format('mln.')}.") == told.format("[million]")


def test_the_occasion_is_no_news() -> None:
    told = "a company of Riverton delivered a scanner for the clinic of the university"

    assert opening.quotation(f"On the occasion {told}.") == f"A{told[1:]}"
    assert "occasion" in (opening.quotation(f"On the occasion of May {told}.") or "occasion")


def test_both_sides_of_a_deal_are_known() -> None:
    told = "Both sides confirmed that the agreement of exchange will be renewed for five years"

    assert opening.quotation(f"{told}.") == told


def test_this_hospital_is_whose_page_it_is() -> None:
    told = "A team from Lakeside College was at this hospital on Monday and opened a new ward."

    assert opening.quotation(told, "Riverton Hospital") == (
        told[:-1].replace("this hospital", "[Riverton Hospital]")
    )


def test_behind_another_sentence_it_is_known_what_it_is() -> None:
    told = "It opened a ward for burns with nurses of Lakeside College on Monday."

    assert opening.quotation(told) is None
    assert opening.quotation(told, first=False) == told[:-1]


def test_the_college_of_a_page_is_whose_page_it_is() -> None:
    told = "The College opened a ward for burns with nurses of Harbour Clinic on Monday."

    assert opening.quotation(told, "Lakeside College") == told[:-1].replace(
        "The College", "[Lakeside College]"
    )
    assert opening.quotation(told.replace("College", "unit"), "Lakeside College") == (
        told[:-1].replace("The College", "[Lakeside College’s] unit")
    )
    assert opening.quotation(told, "Riverton Hospital") == told[:-1]


def test_who_speaks_of_us_stands_in_brackets() -> None:
    told = "On 5 May we hosted six nurses from Lakeside Hospital for a day in our main hall."

    assert opening.quotation(told, "Riverton University") == (
        "On 5 May [Riverton University] hosted six nurses from Lakeside Hospital for a day in "
        "[its] main hall"
    )
    assert opening.quotation(told) is None
    assert opening.quotation(told.replace("hosted", "have had"), "Riverton University") is None


@pytest.mark.parametrize(
    "mood",
    [
        "We are glad to inform you that ",
        "It was all song and dance in town last Thursday when ",
        "It rained, as it does in May, but ",
    ],
)
def test_behind_the_mood_stands_what_was_done(mood: str) -> None:
    told = "The mayor opened a ward for burns with nurses of Harbour Clinic"

    assert next(opening.tails(f"{mood}{told[0].lower()}{told[1:]}")) == told


def test_a_very_long_one_ends_with_a_clause_and_dots() -> None:
    told = "Riverton University opened with Lakeside Hospital 12 wards for burns"
    more = ", and 7 doctors from Oslo" + " and 2 nurses of it" * 12

    found = opening.quotation(f"{told}, which 90 people of the town, {more}.")

    assert found == f"{told} …"


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        ("It opened on Monday in Oslo", "Monday", "It opened on Monday [3 May 2021] in Oslo"),
        ("It opened on Monday evening", "Monday", "It opened on Monday evening [3 May 2021]"),
        ("It opened on Monday (3/5)", "Monday", "It opened on Monday (3/5)"),
        ("It opened on 3 May", "3 May", "It opened on 3 May"),
        (
            "It was held on Monday and Tuesday",
            "Monday and Tuesday",
            "It was held on Monday and Tuesday",
        ),
    ],
)
def test_a_day_of_the_week_is_dated_in_brackets(words: str, day: str, told: str) -> None:
    assert opening.dated(words, day, "2021-05-03") == told
    assert opening.dated(words, day, "2021-05") == words


def test_the_first_paragraph_of_a_release_may_be_counted() -> None:
    assert opening.quotation(f"1. {TOLD}.") == TOLD


def test_what_two_sentences_tell_is_told_by_the_first() -> None:
    assert opening.quotation(f"{TOLD}. They toured it.") == TOLD
    assert opening.quotation(f"{TOLD} with Dr. He Wei.") == f"{TOLD} with Dr. He Wei"


def test_quotations_within_have_single_marks() -> None:
    assert opening.quotation(
        'Riverton University opened the ward "Hope" with Lakeside Hospital.'
    ) == ("Riverton University opened the ward ‘Hope’ with Lakeside Hospital")


@pytest.mark.parametrize(
    "piece", [", a ", "Oslo, ", "A ", "In order to, ", " — ", ", which ", "(a"]
)
def test_endless_sentences_are_read_to_their_end(piece: str) -> None:
    assert opening.quotation(piece * 12_000) is None


def test_who_was_there_gives_way_to_what_it_was_about() -> None:
    guests = (
        "with the participation of Ana Berg, mayor of Riverton, of Tom Lind, minister of health"
    )
    about = "on the occasion of the handing over of 12 beds for burns by the Harbour Foundation"
    told = (
        "A ceremony was held at Lakeside Hospital in the old town by the river of Riverton County"
    )

    found = opening.quotation(f"{told} {guests}, and many others of that town, {about}.")

    assert found == f"{told} … {about}"


@pytest.mark.parametrize(
    "sentence",
    [
        "The memorandum between Riverton University and Lakeside Hospital was signed by Dr Y.",
        "Nurses of Lakeside Hospital come to us today,” said the rector and opened the new ward.",
        "3,000 in which the people of Riverton and of Lakeside Hospital gave a tenth of the money.",
    ],
    ids=["half a name", "half a quotation", "half a sum"],
)
def test_half_of_a_thing_is_not_quoted(sentence: str) -> None:
    assert opening.quotation(sentence) is None


def test_a_clause_that_tells_when_is_no_mood() -> None:
    assert not [*opening.tails("And when the rain came, the nurses of Lima went to the mill.")]


def test_a_hospital_with_a_name_behind_it_is_not_the_owner() -> None:
    named = "The Hospital Santa Clara received ten beds from the nurses of Lima last spring"

    assert (opening.quotation(named, "Harbour Hospital") or "").startswith("The Hospital Santa")
    assert leads.taken(f"SANTIAGO.- {named}") == named


def test_the_marks_of_an_owner_are_no_marks_of_what_is_quoted() -> None:
    said = 'Our hospital was visited on 6 May by guests who came from "Lantern" in Lima.'
    told = opening.quotation(said, 'Hospital "Sf. Ana" Oslo')

    assert told == (
        "[Hospital ‘Sf. Ana’ Oslo] was visited on 6 May by guests who came from ‘Lantern’ in Lima"
    )
    spoken = '"Our hospital was visited by guests", said Ana Berg, head of the group.'
    assert opening.quotation(spoken, 'Hospital "Sf. Ana" Oslo') == (
        "‘[Hospital ‘Sf. Ana’ Oslo] was visited by guests’, said Ana Berg, head of the group"
    )

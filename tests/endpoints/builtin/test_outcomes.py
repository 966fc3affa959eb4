"""What the rules take for an outcome, of what kind, and with which figures."""

from datetime import date
from typing import Any

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin

LEAD = "On 5 May 2021, Riverton University and Lakeside Hospital signed a cooperation agreement."


def _outcomes(text: str) -> list[Any]:  # Any: JSON
    title = "Riverton and Lakeside sign"
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title=title, language="en")
    (record,) = builtin.answer(article)["records"]
    return list(record["outcomes"])


def _of(sentence: str) -> Any:  # Any: JSON
    """The outcome that a sentence behind a signing tells, None where it tells none."""
    found = _outcomes(f"{LEAD} {sentence}")
    return next((each for each in found if each["evidence"][0]["quote"] in sentence), None)


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        (
            "Lakeside has dispatched a medical team of 12 to the coast since March.",
            "service",
            "achieved",
        ),
        ("US$ 2.4 million has been donated for the course so far.", "donation", "achieved"),
        ("Dean Ruth Oram hopes that six nurses a year will train there.", "training", "discussed"),
        ("On its strength ten nurses may train at Lakeside each year.", "training", "agreed"),
        ("Both reached preliminary consensus on a course for ten nurses.", "training", "discussed"),
        ("Three cases of stroke from Riverton were discussed by video.", "service", "achieved"),
        ("Twenty nurses have completed an attachment in Lakeside.", "training", "achieved"),
        ("Both will recruit 300 patients for the clinical trial in June.", "research", "agreed"),
        ("The guests donated two monitors and a pump to the hospital.", "donation", "achieved"),
        (
            "Nine surgeons of Lakeside have been trained in the method by now.",
            "training",
            "achieved",
        ),
        (
            "Since 2019 surgeons of Lakeside have treated 90 patients at the coast for free.",
            "service",
            "achieved",
        ),
        ("A second course for 30 nurses is foreseen for the autumn.", "training", "planned"),
        ("They agreed to set up a joint steering committee of six.", "plan", "agreed"),
        ("The minister appealed to the guests to donate 20 monitors.", "donation", "discussed"),
        ("Nine million dollars has been earmarked for a new ward.", "infrastructure", "planned"),
        ("Up to six candidates a year will be admitted at Riverton.", "training", "agreed"),
    ],
)
def test_what_is_done_with_what_tells_the_kind(sentence: str, kind: str, status: str) -> None:
    found = _of(sentence)
    assert (found["kind"], found["status"]) == (kind, status)


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 4,000 children are born with the disease in the region every year.",
        "Tel: 555 0101, Riverton Road 12, 40 steps from the market of the old town.",
        "The ceremony was followed by 900 viewers and by 40 guests in the hall of the town.",
        "More than 180 experts of both countries attended the meeting.",
        "The rector received in audience a four-man team from the coast.",
        "The dean said that she would look at it.",
        "Cash equivalents are expected to be 480 million kroner in June.",
        "The clinic sees some 180,000 patients a year from the hills and the coast.",
        "More than 5 billion people worldwide lack access to surgery.",
        "On her part Anna Berg praised the training of 30 nurses in Corvo.",
        "Efforts will be made to turn the training of nurses into better care of patients.",
        "Riverton would like to thank Lakeside for the kind cooperation in training.",
        "In the afternoon the participants worked in three groups on the training of nurses.",
        "She gave a presentation on how the clinic treated 900 patients free of charge in 2020.",
        "He is the author of over 140 publications and of a manual for nurses.",
        "Eleven mothers donated part of the liver to a child of theirs.",
    ],
)
def test_burden_addresses_audience_and_empty_words_are_no_outcomes(sentence: str) -> None:
    assert _of(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("A team of 7 people came and donated 3 monitors to the ward.", [3]),
        ("As many as 46 nurses have been trained in the ward.", [46]),
        ('Both will open a "2+2" nursing programme for 30 students.', [30]),
        ("The three hospitals will train 40 midwives at the coast.", [40]),
        ("At the two-day meeting they agreed to train 40 midwives.", [40]),
        ("Anna Berg, '71, donated 200 books to the library of the ward.", [200]),
        ("They hope that 15 more nurses will be trained at Riverton.", [15]),
        ("Lakeside has sent a team of 12 doctors to Riverton.", [12]),
    ],
)
def test_figures_are_what_is_counted_and_not_who_came(sentence: str, figures: list[int]) -> None:
    found = _of(sentence)["figures"]
    assert [(each["value"], each["qualifier"]) for each in found] == [(n, "exact") for n in figures]


@pytest.mark.parametrize(
    ("first", "second", "kind", "figures"),
    [
        (
            "Lakeside donated 12 monitors to Riverton University on Monday.",
            "The gift, which was bought in Norway, is worth 40,000 euros.",
            "donation",
            [12, 40_000],
        ),
        (
            "Riverton University and Lakeside Hospital signed a memorandum on nursing on Monday.",
            "The memorandum is valid for four years.",
            "agreement",
            [4],
        ),
    ],
)
def test_what_a_thing_is_worth_and_how_long_it_holds_is_told_with_it(
    first: str, second: str, kind: str, figures: list[int]
) -> None:
    (found,) = [each for each in _outcomes(f"{first} {second}") if each["kind"] == kind]
    assert [each["value"] for each in found["figures"]] == figures
    assert [each["quote"].rstrip(".") for each in found["evidence"]] == [
        first.rstrip("."),
        second.rstrip("."),
    ]


def test_what_is_listed_under_a_line_has_its_status() -> None:
    found = _outcomes(
        f"{LEAD} The two sides agreed upon the following:\n"
        "- exchange of ten students a year between the nursing schools;\n"
        "- a joint summer school to be organised in July in Riverton;\n"
        "- sharing of the libraries of the nursing schools.\n"
    )
    assert [each["status"] for each in found] == ["agreed"] * 4


def test_a_signing_and_unveiling_is_two_outcomes() -> None:
    found = _outcomes(
        'On 5 May 2021, the signing and unveiling ceremony of the "Lakes Institute of Burns '
        'Research" between Riverton University and Lakeside Hospital was held in Riverton.'
    )
    assert [(each["kind"], each["status"], each["summary"]) for each in found] == [
        (
            "agreement",
            "agreed",
            "Riverton University and Lakeside Hospital held a signing ceremony",
        ),
        ("joint_centre", "achieved", "The Lakes Institute of Burns Research was unveiled"),
    ]


def test_of_vague_aims_in_a_row_only_what_is_counted_is_told() -> None:
    found = _outcomes(
        f"{LEAD} It is hoped that both sides will deepen cooperation in medicine, promote "
        "exchanges of all kinds, integrate their strong points and establish a nursing class of 30 "
        "students."
    )
    assert found[-1]["figures"][0]["value"] == 30
    assert not any("deepen" in each["summary"] or "points" in each["summary"] for each in found)


def test_part_of_what_was_counted_is_told_with_the_whole() -> None:
    text = f"{LEAD} Since then 31 nurses have enrolled. 19 of them have graduated from the school."

    (found,) = _outcomes(text)[1:]

    assert [each["value"] for each in found["figures"]] == [31, 19]


def test_a_portrait_of_a_house_goes_on_in_the_next_sentence() -> None:
    founded = "Riverton University was founded in 1897."
    trained = "It has trained more than 60,000 doctors so far."
    text = f"{LEAD} {founded} {trained}"

    assert len(_outcomes(text)) == 1


def test_what_is_proposed_is_told_though_a_but_stands_behind_it() -> None:
    found = _outcomes(
        f"{LEAD} Two more laboratories for 40 students have been proposed, but no funding has been "
        "decided."
    )

    assert [each["status"] for each in found] == ["agreed", "discussed"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The ward will be run by 14 nurses who have already been trained here.", "agreed"),
        ("The dean asked for five more nurses, on which the minister promised help.", "discussed"),
        ("The new wing of 40 beds, paid by the port, will be opened in March.", "agreed"),
        ("In May the two deans had agreed on a course of 30 nurses.", "agreed"),
        ("They questioned 73 nurses of the coast in order to learn what they need.", "achieved"),
        ("A protocol on 12 joint courses is being finalised by both sides.", "planned"),
    ],
)
def test_no_section_contradicts_the_verb(sentence: str, status: str) -> None:
    found = _of(sentence)

    assert found is None or found["status"] == status


def test_an_outcome_that_no_line_can_tell_stays_in_the_record_as_a_cut_quotation() -> None:
    found = _of("The guests donated 12 monitors to us and 40 beds for them.")

    assert found["summary"].startswith("“… ")


def test_short_items_of_a_list_are_told() -> None:
    found = _outcomes(
        f"{LEAD} In these years:\n- 14 nurses were trained there\n- 30 ambulances were donated\n"
    )

    assert len(found) == 3


def test_money_that_nobody_gives_is_no_donation() -> None:
    found = _outcomes(f"{LEAD} The old wards cost US$3 million to build in Riverton, in all.")

    assert "donation" not in {each["kind"] for each in found}


def test_nobody_signs_with_himself_by_his_letters() -> None:
    found = _outcomes(
        "ZOLTA — The Lake National Health Institute, LNHI, has signed an agreement with a public "
        "laboratory for the production of capsules."
    )
    assert "between" not in found[0]["summary"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two clinics signed a first letter of intent on training nurses in 2006.",
        "A memorandum of understanding was signed by the rectors of both schools in 1998.",
    ],
)
def test_a_signing_of_years_gone_by_is_not_told_as_todays(sentence: str) -> None:
    article = Article(
        f"Riverton opens a ward\n\nOn 5 May 2021, Riverton opened a ward. {sentence}\n",
        "a.txt",
        "a",
        title="Riverton opens a ward",
        language="en",
        published=date(2021, 5, 6),
    )

    found = [o for r in builtin.answer(article)["records"] for o in r["outcomes"]]

    assert not [each for each in found if each["evidence"][0]["quote"] in sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The list of the 36 patients is placed at Annexure.",
        "A list of all 20 donated items is attached.",
        "The government spends 2.5% of GDP on health.",
        "On Monday the town reported 400 fresh cases with a test positivity rate of 9 per cent.",
    ],
)
def test_notes_and_statistics_are_no_outcomes(sentence: str) -> None:
    assert _of(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("After the visit each house prepared an action plan for its 12 wards.", "achieved"),
        ("Anna Berg has also asked whether 30 nurses of the coast could be trained.", "discussed"),
        ("The dean did not exclude that the port will train 30 nurses.", "discussed"),
        ("Both sides will sign an agreement on joint research in May.", "planned"),
        ("Whether the wards will one day train 30 nurses together is still open.", "discussed"),
        ("Anna Berg announced two scholarships for nurses of the coast.", "planned"),
        ("The port compromised to pay for the training of 30 nurses.", "agreed"),
        ("The agreement contemplates eight places a year for nurses of the coast.", "agreed"),
        ("The document permits that 30 nurses be trained at the coast each year.", "agreed"),
        ("The surgeons discussed two cases of burns with 30 doctors of the coast.", "achieved"),
    ],
)
def test_the_section_is_by_the_verb(sentence: str, status: str) -> None:
    found = _of(sentence)

    assert found is None or found["status"] == status


def test_what_will_be_is_told_beside_what_was_done() -> None:
    found = _outcomes(
        f"{LEAD} Nine nurses of the coast have been trained, and a further 16 nurses will be "
        "trained in May."
    )

    assert [each["status"] for each in found] == ["agreed", "achieved", "planned"]


def test_the_terms_under_an_agreement_are_agreed() -> None:
    text = (
        "On 5 May 2021 an agreement was signed by Riverton University and Lakeside Hospital, "
        "according to which Riverton will train 30 nurses of Lakeside every year.\n\n"
        "The agreement has a duration of three years."
    )

    assert {each["status"] for each in _outcomes(text)} == {"agreed"}


def test_the_items_behind_what_was_signed_are_agreed() -> None:
    found = _outcomes(
        "On 5 May 2021 an Act of Understanding was subscribed by Riverton University and Lakeside "
        "Hospital, which contemplates:\n"
        "1. The joint study of 450 patients.\n2. Two scholarships of doctorate for biochemists.\n"
    )

    assert [each["status"] for each in found] == ["agreed"] * 3


@pytest.mark.parametrize(
    "sentence",
    [
        "The registration fees of 40 euros for nurses and 60 for doctors will be kept.",
        "More than 400 nurses and doctors of the coast have registered to take part.",
        "Four of the experts of the port joined through video link.",
    ],
)
def test_fees_and_who_registered_are_no_outcome(sentence: str) -> None:
    assert _of(sentence) is None


def test_what_will_go_on_is_told_apart_from_what_was_done() -> None:
    found = _outcomes(
        f"{LEAD} Engineers of the port trained eight nurses over ten weeks, and free training of "
        "nurses and doctors in Corvo will continue for three years."
    )

    assert [each["status"] for each in found] == ["agreed", "achieved", "planned"]


@pytest.mark.parametrize("lead", ["It was agreed:", "The parties agreed to:"])
def test_the_items_below_a_short_lead_are_what_was_agreed(lead: str) -> None:
    items = "- set up a fifth clinic in Fen;\n- send thirty samples a year to Lakeside;"

    found = _outcomes(f"{LEAD} {lead}\n{items}")

    assert [each["status"] for each in found] == ["agreed", "agreed", "agreed"]

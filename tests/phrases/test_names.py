"""Organisations and people in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import names, organisations
from summarizer.phrases.organisations import houses


def _organisations(text: str) -> list[str]:
    return [mention.name for mention in names.organisations(text)]


def _people(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(each.name, each.title, each.affiliation) for each in names.people(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UEH and Military Hospital 175 signed a plan.", ["Military Hospital 175"]),
        (
            "Thanks went to the Ministry of Fitness and Wellness and Riverton University.",
            ["Ministry of Fitness and Wellness", "Riverton University"],
        ),
        ("The Norwegian Deputy High Commission pays.", ["Norwegian Deputy High Commission"]),
        ("He visited the Sir Hugh Marsh Community College.", ["Sir Hugh Marsh Community College"]),
        (
            "The Ministry of Health and Riverton Medical University met.",
            ["Ministry of Health", "Riverton Medical University"],
        ),
        (
            "The Ministry of Education, Culture, Sports, Science and Technology agreed.",
            ["Ministry of Education, Culture, Sports, Science and Technology"],
        ),
        (
            "They visited the London School of Hygiene and Tropical Medicine today.",
            ["London School of Hygiene and Tropical Medicine"],
        ),
        ("Brigham and Women's Hospital sent a team.", ["Brigham and Women's Hospital"]),
        (
            "the Coastal Center for Women and Children opened",
            ["Coastal Center for Women and Children"],
        ),
        ("Universitas Bahari Timur hosted it.", ["Universitas Bahari Timur"]),
        ("University of Haripur Signs MoU with Comsats", ["University of Haripur"]),
        ("Lund University’s rector came.", ["Lund University"]),
        ("Vietnam's Ministry of Health agreed.", ["Ministry of Health"]),
        ("Ridge Clinic Hospital of Kenya took part.", ["Ridge Clinic Hospital"]),
        (
            "University of California, San Francisco joined",
            ["University of California, San Francisco"],
        ),
        ("Foreign Affairs Department of Riverton Hospital", ["Riverton Hospital"]),
        ("Inari Sdn. Bhd. gave cushions", ["Inari Sdn. Bhd"]),
    ],
)
def test_a_name_ends_where_another_begins(text: str, found: list[str]) -> None:
    assert _organisations(text) == found


def test_the_short_form_beside_a_name_is_its_own_and_found_again() -> None:
    text = "The Riverton Teaching Hospital (RTH) opened. Later RTH closed."

    first, _, again = names.organisations(text)

    assert (first.acronym, again.name, again.kind) == ("RTH", "RTH", "hospital")


def test_a_country_in_parentheses_is_no_short_form() -> None:
    (mention,) = names.organisations("Riverton Medical University (UK) joined.")

    assert mention.acronym is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("College of Nursing of Riverton Hospital", "hospital"),
        ("Riverton Institute of Technology", "university"),
        ("Academy of Sciences of Riverton", "institute"),
        ("Consulate General of Peru", "government"),
        ("Riverton Medical Center", "hospital"),
        ("Riverton Hospital Association", "ngo"),
        ("Riverton Device Co., Ltd", "company"),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name: str, kind: str) -> None:
    (mention,) = names.organisations(f"The {name} came.")

    assert mention.kind == kind


def test_a_part_of_a_house_names_nobody_alone() -> None:
    (mention,) = names.organisations("She heads the Department of Urology.")

    assert mention.generic


@pytest.mark.parametrize(
    ("name", "two"),
    [
        ("Riverton University and Lakeside Hospital", True),
        ("UEH and Military Hospital 175", True),
        ("School of Hygiene and Tropical Medicine", False),
        ("Women and Children's Hospital", False),
        ("Ada and Jon Kite Foundation", False),
        ("Riverton University", False),
    ],
)
def test_a_name_of_two_is_told_from_a_name_with_and(name: str, two: bool) -> None:
    assert names.conjoined(name) is two


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Prof. WANG Jinliang, president of Riverton Hospital, spoke.",
            ("WANG Jinliang", "president", "Riverton Hospital"),
        ),
        (
            "Philippe MARTINET, director of Riverton Hospital, came.",
            ("Philippe MARTINET", "director", "Riverton Hospital"),
        ),
        ("Ms. LI shanshan attended.", ("LI shanshan", None, None)),
        (
            "Professor Marie van der Berg of the Riverton University thanked them.",
            ("Marie van der Berg", "Professor", "Riverton University"),
        ),
        (
            "Riverton University Rector Nguyen Van Anh signed.",
            ("Nguyen Van Anh", "Rector", "Riverton University"),
        ),
        (
            "It was led by the Director of Riverton Hospital, Dr. P.V. Raman.",
            ("P.V. Raman", "Director", "Riverton Hospital"),
        ),
        (
            "Minister of Health of the Republic of Kenya Amina Otieno met them.",
            ("Amina Otieno", "Minister of Health of the Republic of Kenya", None),
        ),
        (
            "Mr. Jean Dupont, from the Science Department of the French Embassy, spoke.",
            ("Jean Dupont", None, "French Embassy"),
        ),
    ],
)
def test_a_person_is_known_by_what_stands_beside(
    text: str, person: tuple[str, str | None, str | None]
) -> None:
    assert _people(text) == [person]


def test_one_sure_name_makes_its_list_sure() -> None:
    text = "Vice president Zhou Ping, Anna Berg, and Tomas Lind attended the talks."

    assert [name for name, _, _ in _people(text)] == ["Zhou Ping", "Anna Berg", "Tomas Lind"]


def test_the_title_of_the_next_is_not_that_of_the_one_before() -> None:
    text = "professor MEI Ling, associate professor ZHAO Wen attended."

    assert _people(text) == [
        ("MEI Ling", "professor", None),
        ("ZHAO Wen", "associate professor", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Photographed by Wang Qing and Shi Yue",
        "Written by: Ren Wei",
        "The Healthy City Initiative won the Riverton Prize.",
        "President Paris",
        "Hong Kong and New Zealand agreed.",
    ],
)
def test_credits_places_and_things_are_nobody(text: str) -> None:
    assert _people(text) == []


def test_two_mentions_of_one_person_become_one_with_the_fuller_name() -> None:
    text = "Dr. Ahlqvist came. Stefan Ahlqvist, rector of Riverton University, signed."

    (person,) = names.merged(names.people(text))

    assert (person.name, person.title) == ("Stefan Ahlqvist", "rector")


def test_initials_leave_out_what_only_joins() -> None:
    assert names.initials("University of Science and Technology") == "UST"


def test_a_capital_owed_to_its_place_makes_no_name() -> None:
    text = "Doctors met. WHO and Anna Berg of Riverton University spoke."

    found = [text[start:end] for start, end in names.proper(text)]

    assert found == ["WHO", "Anna Berg of Riverton University"]


@given(st.text(alphabet="AaBé.,'’()-&\n 1of and Dr. University Hospital", max_size=120))
def test_every_mention_stands_in_its_text(text: str) -> None:
    for mention in names.organisations(text):
        assert " ".join(text[mention.start : mention.end].split()) == mention.name
    for person in names.people(text):
        assert " ".join(text[person.start : person.end].split()) == person.name


def test_a_second_name_behind_also_and_its_letters_for_short_are_aliases() -> None:
    text = (
        "They came to the Riverton Health Center for Families, also Children's Hospital of Bay "
        "Medical University (RHCF for short). Later the RHCF showed them its wards."
    )

    (house,) = houses.gather(text, organisations.organisations(text))

    assert house.called("RHCF")
    assert house.called("Children's Hospital of Bay Medical University")

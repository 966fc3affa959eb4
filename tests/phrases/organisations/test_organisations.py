"""Organisations in the world's languages, by their initials, numbers, quotes and legal forms."""

import pytest

from summarizer.phrases import organisations
from summarizer.phrases.organisations import known


def _found(text: str) -> list[str]:
    return [mention.name for mention in organisations.organisations(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Università degli Studi di Valdoria",
        "Universiti Kebangsaan Sunda",
        "Styrian Hospital Partnership Association",
        "Corvo Partnership Association",
        "Prairie Vision International",
        "Ardan e-Health Academy",
        "Klinikum rechts der Isel",
        "Centre hospitalier universitaire de Montbrun",
        "Rumah Sakit Harapan Baru",
        "RSUP Dr. Sutomo",
        "Yayasan Tunas Muda",
        "Agence Bretonne de Développement",
        "Universidad Mayor de San Telmo",
        "Institut national d'Hygiène",
        "Rotary Club Ostersund",
        "Diocese of Kalango",
        "Kröner-Vogt-Stiftung",
        "I. Petrenko Dniester Medical University",
        "Dr. Malhotra Memorial Hospital",
        "Sir Edwin Marlowe Hospital",
        "University of Maryland, Baltimore",
        "Directorate General of Medical Services",
        "National Hospital Pedro Aguiar",
        "Gulf of Corvo University",
        "Chile–New Zealand Fund",
        "Bank for Health Development in Africa",
        "College of Midwives of Bolivia",
        "Department of Health of Corvo",
        "Fenwick and Marlowe Hospitals NHS Foundation Trust",
        "Ministry of Health and Medical Services",
        "Corvo Sanitarium and Medical Center",
        "Kalango Medical College and Teaching Hospital",
        "Corvo College of Medicine and Pharmaceutical Sciences",
        "Kalango Teaching and Referral Hospital",
        "Ardan Biologics and Vaccines",
        "Taipei Economic and Cultural Office",
        "Prince Ardan bin Salim University",
        "Brightwater Hospital of Wuhan University",
        "Ardan-Weber-Universität München",
        "Tecnológico del Corvo",
        "Sheikh Ardan Medical City",
        "St George's University Hospitals",
        "Partners for Corvo Nursing",
        "European Commission",
        "University of New South Wales",
        "University of Papua New Guinea",
        "Kite Embassy in Dar es Salaam",
        "Ministry of Health, Nutrition and Indigenous Medicine",
        "Ministry of Health, Labour and Families",
        "Ministry of Education, Youth, Culture and Sports",
        "Corvo Hospital of Traditional Chinese and Western Medicine",
        "Corvo Centre for Medical Technologies",
        "Institute for Work and Health",
        "Institute of Public Health and the Environment",
        "State Medical University of the Republic of Moldova",
        "Association of Friends of Lyon in Cairo",
        "Union of Moldovan Students",
        "Wuxi No. 7 People's Hospital",
        "104 Military Hospital",
        "Sight For Ardan Trust",
        "Alexa von Corvo Foundation",
        "Rumah Sakit Ibu Harapan Baru",
        "B&K Foundation",
        "Corvo Military Referral and Teaching Hospital",
        "National Hospital of Sri Lanka",
        "Catholic University of Korea",
        "A.C. Ardan Cancer Center",
        "Ardan University Halle-Wittenberg",
        "Corvo Bureau for Quality in Education",
        "NHS Greater Glasgow and Clyde",
        "County Hospital Ardania",
        "Clinical Hospital Centre Kalango",
        "Association of Neonatal Nurses of West Africa",
        "Association of Gambians in Lyon",
        "Union of Doctors in Ireland",
        "Ada and Jon Kite Charitable Fund",
        "Health Insurance Fund of the Federation of Bosnia and Herzegovina",
        "National Autonomous University of Honduras",
        "Kalango Medical College & Hospital",
        "Embassy of the Republic of China (Taiwan) in Saint Lucia",
        "Corvo National Registry",
        "University of St. Gallen",
        "General Hospital – Porur",
        "Kite Cell Society of Tobago",
        "Corvo Maternity House",
        "University Clinical Hospital in Opole",
        "Irish Friends of Corvo",
        "Ardania regional executive committee",
        "Luxembourg development agency",
        "DEPARTMENT OF HEALTH AND SOCIAL CARE",
        "UNIVERSITY OF NEW SOUTH WALES",
        "ST. ARDAN'S HOSPITAL",
        "ARDAN SCIENCE AND TECHNOLOGY UNIVERSITY",
    ],
)
def test_a_name_of_any_language_is_taken_whole(name: str) -> None:
    text = f"Yesterday the {name} received several guests from abroad."

    assert _found(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Midwives Beyond Ardania works there.", "Midwives Beyond Ardania"),
        ("the twelfth **Hands for Ardania** brigade", "Hands for Ardania"),
        ("Norwegian Friends of Ardania – News", "Norwegian Friends of Ardania"),
        ('by the Foundation "Little Hearts" with', 'Foundation "Little Hearts"'),
    ],
)
def test_fellows_are_a_house_by_a_far_word_by_bold_letters_by_their_nation(
    text: str, name: str
) -> None:
    assert _found(text) == [name]


def test_initials_in_brackets_tell_where_a_name_begins_and_ends() -> None:
    text = (
        "The Ardan Genome and Precision Health Council (AGPHC) met the Corvo College of Medicine"
        " and Marine Sciences (CCMMS) yesterday."
    )

    assert _found(text) == [
        "Ardan Genome and Precision Health Council",
        "AGPHC",
        "Corvo College of Medicine and Marine Sciences",
        "CCMMS",
    ]


def test_the_letters_of_fellows_are_theirs_too() -> None:
    assert _found("The Hands Across Ardania (HAA) came. HAA gave.") == [
        "Hands Across Ardania",
        "HAA",
        "HAA",
    ]


def test_a_verb_with_a_capital_is_part_of_a_name_in_prose_and_none_in_a_headline() -> None:
    prose = "The cataract mission of the Open Hands Relief Association went on for several days."
    headline = "Corvo University Hands Relief Association a New Ward"

    assert _found(prose) == ["Open Hands Relief Association"]
    assert _found(headline) == ["Corvo University", "Relief Association"]


def test_what_stands_in_quotation_marks_belongs_to_the_name_beside_it() -> None:
    text = (
        'The "Ion Barbu" University of Medicine met the Regional Hospital "Honorio Paz" and the'
        ' Fund "For Small Hearts" there.'
    )

    assert _found(text) == [
        '"Ion Barbu" University of Medicine',
        'Regional Hospital "Honorio Paz"',
        'Fund "For Small Hearts"',
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It came from Norvik Health A/S, who paid.", ["Norvik Health A/S"]),
        ('The company "Orbita" LLP lent a robot.', ['"Orbita" LLP']),
        ("Scienza Chiara S.r.l. sponsored it.", ["Scienza Chiara S.r.l."]),
        ("Experts of the Danish embassy in Kampala came.", ["Danish embassy in Kampala"]),
        ("Guests of the small embassy came.", []),
    ],
)
def test_a_legal_form_and_a_mission_tell_an_organisation(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("National Institute of Mental Health", True),
        ("Institute of Mental Health", False),
        ("Department of Health", True),
        ("Department of Surgery", False),
        ("Medical Information System", False),
    ],
)
def test_common_words_name_nobody_but_of_a_nation(name: str, generic: bool) -> None:
    (mention,) = organisations.organisations(f"They went to the {name} together.")

    assert mention.generic is not generic


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On 5 May 2021 Corvo University held it.", ["Corvo University"]),
        ("Guests toured Lahore's Corvo Hospital.", ["Corvo Hospital"]),
        ("A DAY AT ANKARA'S CORVO UNIVERSITY", ["CORVO UNIVERSITY"]),
        ("It saw Addis Ababa's Corvo Hospital.", ["Corvo Hospital"]),
        ("It saw New Zealand's Corvo Relief Fund.", ["Corvo Relief Fund"]),
        (
            "Dean of Corvo School of Life Sciences Gao Jiawen came.",
            ["Corvo School of Life Sciences"],
        ),
        (
            "Today a gift of the Ardan Kite Fund for Corvo Hospital came.",
            ["Ardan Kite Fund", "Corvo Hospital"],
        ),
        (
            "Today Universitas Ardan dan Corvo Hospital met.",
            ["Universitas Ardan", "Corvo Hospital"],
        ),
        ("Yesterday UNICEF's Ann Lee came.", ["UNICEF"]),
        ("The head of the Ministry of Health B.Dorj came.", ["Ministry of Health"]),
        ("The chief of Corvo city health department Ann Lee.", ["Corvo city health department"]),
        ("The Ardan Association of Midwives in Lyon.", ["Ardan Association of Midwives"]),
        ("The chief of the Ministry of Health for Planning came.", ["Ministry of Health"]),
        ("They spoke at the 7th ASEAN Community Nursing Forum.", []),
        ("They thanked ASEAN at the Nursing Forum.", ["ASEAN"]),
        ("It was led by the Corvo Committee Member (CCM) for Health.", []),
        ("They went to Ardan Hospital – Rivers of blood.", ["Ardan Hospital"]),
        ("They left Brightwater Hospital in Opole.", ["Brightwater Hospital"]),
        ("Guests of the Ukrainian children's hospital came.", []),
        ("They met the Lyon and Jon Kite Foundation.", ["Jon Kite Foundation"]),
        (
            "Both studied at Corvo Medical College and Hospital Kalango.",
            ["Corvo Medical College", "Hospital Kalango"],
        ),
        ("Rector of University of Lisbon Ann Lee came.", ["University of Lisbon"]),
        ("Rector of Corvo University Florence Lee came.", ["Corvo University"]),
        ("At the University of Lisbon Medical School.", ["University of Lisbon Medical School"]),
        (
            "Both studied at Corvo Medical College and Ardan University.",
            ["Corvo Medical College", "Ardan University"],
        ),
    ],
)
def test_what_stands_beside_a_name_is_not_part_of_it(text: str, found: list[str]) -> None:
    assert _found(text) == found


def test_a_sort_of_houses_is_none_of_them() -> None:
    text = (
        "The Forum of Rectors of Medical Universities of the South met Leeds Hospitals NHS Trust."
    )

    assert [each.name for each in organisations.organisations(text)] == [
        "Leeds Hospitals NHS Trust"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The dean of the University of Kalango Peter Lind, spoke.", "University of Kalango"),
        ("The head of the “Corvo” University Hospital Anna Lind spoke.", "University Hospital"),
        ("The director of Universitas Harapan Bangsa Raya Anna Lind,", "Harapan Bangsa Raya"),
        ("Thanks to the head of the Health Bureau of Hubei Province Li Wen,", "Hubei Province"),
        ("rector of Universitat Barcelona Anna Lind said", "Universitat Barcelona"),
    ],
)
def test_two_plain_names_behind_the_house_that_somebody_heads_are_somebodys(
    text: str, name: str
) -> None:
    (found,) = _found(text)

    assert found.endswith(name)


@pytest.mark.parametrize(
    "text",
    [
        "The rector of Universidad Peruana Ricardo Santos, of Lima, came.",
        "The director of Hospital Guido Santos, in Lima, came.",
    ],
)
def test_a_name_that_may_be_the_houses_own_stays_with_it(text: str) -> None:
    assert _found(text)[0].endswith("Santos")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Ministry of Health, Corvo University and the Kite Fund", 3),
        ("the Ministry of Health, Anna Lind and Peter Burns", 1),
        ("the Ministry of Health, UNICEF and Novartis", 3),
        ("the Ministry of Health, Uganda, and the Kite Fund", 2),
        ("The Kite Fund for Corvo Hospital", 2),
    ],
)
def test_a_list_of_others_is_no_part_of_a_name(text: str, names: int) -> None:
    assert len(_found(text)) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the vice-rector of the University of Lille for Europe said", "University of Lille"),
        ("a gift of the Lakeside Cancer Institute of the USA", "Lakeside Cancer Institute"),
        ("from Brightwater Hospital of the Republic of Korea", "Brightwater Hospital"),
    ],
)
def test_what_an_office_is_for_and_where_a_house_is_end_its_name(text: str, name: str) -> None:
    assert _found(text) == [name]


def test_initials_spare_the_nation_and_never_begin_with_an_office() -> None:
    assert _found("the Ethiopian Food Authority (FA) and")[0] == "Ethiopian Food Authority"
    assert _found("by the Chairman, Corvo Advisory Committee (CCAC), to")[0].startswith("Corvo")


@pytest.mark.parametrize(
    "name",
    [
        "Faculty of Human Medicine of the Universidad Mayor del Corvo",
        "College of Health Engineering of Corvo Medical University",
    ],
)
def test_a_faculty_that_acts_is_named_with_its_university(name: str) -> None:
    assert _found(f"The {name} met.") == [name]


@pytest.mark.parametrize("name", ["Human Milk Bank", "Regional Blood Bank", "Bank of Venoms"])
def test_a_bank_of_common_things_has_no_name_of_its_own(name: str) -> None:
    (found,) = organisations.organisations(f"They visited the {name} yesterday.")

    assert found.generic


@pytest.mark.parametrize("staff", ["Officials", "Surgeons", "Alumni", "Trainees"])
def test_the_people_of_a_house_are_no_part_of_its_name_in_a_headline(staff: str) -> None:
    assert _found(f"Rector Meets University of Kalango {staff}") == ["University of Kalango"]


def test_capitals_alone_join_no_words_behind() -> None:
    assert _found("HOSPITAL WITH HISTORY LOOKS TO THE FUTURE") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Children's Clinic of the Kalango Regional Hospital", "Kalango Regional Hospital"),
        ("the Eye Clinic of Kalango University", "Kalango University"),
        ("the Ardan Clinic of Kalango University", "Ardan Clinic of Kalango University"),
    ],
)
def test_a_clinic_without_a_name_is_told_as_the_house_it_is_of(text: str, name: str) -> None:
    assert _found(text) == [name]


def test_a_company_begins_behind_the_headlines_words() -> None:
    assert "Ardan Optik e.V." in _found("Delegation From Ardan Optik e.V. Visits Kalango")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Kalango State Medical Academy", "university"),
        ("Ardan Academy of Sciences", "institute"),
        ("Kalango Eye Centre", "hospital"),
        ("Clinical Center of Ardania", "hospital"),
        ("Kalango Biomedical Centre", "institute"),
        ("Ardan University Health System", "hospital"),
        ("Ardan Hospitals Charity", "ngo"),
        ("Hands of Ardan Foundation, Inc.", "ngo"),
        ("Foundation Optics, Inc.", "company"),
        ("Great Ardan Credit Union", "company"),
        ("Ardan Health Board", "government"),
        ("Nurses and Midwives Council of Ardania", "government"),
        ("Ardan Medical Research Council", "government"),
        ("Kalango Milk Bank", "hospital"),
        ("Ardan Savings Bank", "company"),
        ("Ardan Baltic SIA", "company"),
        ("Ardan Shipping", "company"),
        ("Hospital Friends of Ardania", "ngo"),
        ("Ardan Doctors Charity Hospital", "hospital"),
        ("Ardan Health Cluster", "hospital"),
        ("Ardan Patients' Support Group", "ngo"),
        ("Hearing Without Borders", "ngo"),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name: str, kind: str) -> None:
    assert known.kind(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Signed by the Ministry of Health, Population and Hospital Reform.",
            "Ministry of Health, Population and Hospital Reform",
        ),
        (
            "Hosts were the Ministry of Labour, Welfare and Clinic Affairs.",
            "Ministry of Labour, Welfare and Clinic Affairs",
        ),
        (
            "The Corvian Agency of Partnership for Growth sent it.",
            "Corvian Agency of Partnership for Growth",
        ),
        (
            "The Corvian Cooperation and Kinship Agency built it.",
            "Corvian Cooperation and Kinship Agency",
        ),
        ("They thanked the Zolta Red Cross Sub-Branch.", "Zolta Red Cross Sub-Branch"),
    ],
)
def test_a_name_is_whole_over_its_list_its_tasks_and_its_branch(text: str, name: str) -> None:
    assert [each.name for each in organisations.organisations(text)] == [name]


def test_a_ministry_for_hospitals_is_no_hospital() -> None:
    [found] = organisations.organisations(
        "Signed by the Ministry of Health, Population and Hospital Reform."
    )

    assert found.kind == "government"


@pytest.mark.parametrize("organ", ["Board of Trustees", "Joint Working Group", "Task Force"])
def test_an_organ_is_no_house(organ: str) -> None:
    assert organisations.organisations(f"The {organ} met on Monday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It came through the Unified Health System of all.",
        "They met in the III Encounter of Midwives of the Corvo World today.",
    ],
    ids=["a land's health system", "a gathering's name"],
)
def test_what_is_nobodys_house_is_none(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The director of the Corvo Institute of Rare Plants Igor Petrovich Lind spoke.", "plants"),
        ("Ten doctors train in the Lakeside Hospital of Kite type.", "type"),
        ("It was financed by the Foundation Cassa di Corvo.", "Foundation Cassa di Corvo"),
        ("It was handed to Corvo County Governor Ann Lee.", "Corvo County"),
        ("A unit of the city hospital of Lviv was opened.", "city hospital of Lviv"),
        ("It is funded by the Partnership for Rural Care.", "Partnership for Rural Care"),
        ("It was paid for by the NGO Kite Foundation.", "Kite Foundation"),
        ("He met the Vice President of the Kite Holding for Medical Affairs.", "Kite Holding"),
        (
            "The German Agency “Sol Nord International” came.",
            "German Agency “Sol Nord International”",
        ),
    ],
    ids=[
        "patronymic",
        "type",
        "word by word",
        "whose",
        "small",
        "partnership",
        "sort",
        "duty",
        "marks",
    ],
)
def test_a_name_is_whole_and_holds_nobody_else(text: str, name: str) -> None:
    wanted = {"plants": "Corvo Institute of Rare Plants", "type": "Lakeside Hospital"}

    found = [each.name for each in organisations.organisations(text)]

    assert found == [wanted.get(name, name)]


def test_a_name_ends_before_a_nation_s_own_house() -> None:
    found = organisations.organisations("The Agency for Drugs of Kenya's Ministry of Health came.")

    assert [each.name for each in found] == ["Agency for Drugs", "Ministry of Health"]


def test_a_name_in_marks_before_common_words_makes_them_one_houses() -> None:
    (found,) = organisations.organisations('The guests came to the "Kite" Medical Center.')

    assert (found.name, found.generic) == ('"Kite" Medical Center', False)


def test_how_often_is_no_newspaper() -> None:
    assert _found("THE JOURNEY TO CASTRIES THREE TIMES A WEEK") == []

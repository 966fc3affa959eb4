"""Names of houses from all over the world, as press offices write them in English."""

import pytest

from summarizer.phrases import names

SENTENCES = {
    "object": "The guests toured the {} on Tuesday and saw its wards.",
    "two sides": "An agreement between {} and Corvo Medical University was signed.",
    "headline": "{} Signs Agreement with Corvo Medical University\n\nIt was signed there.",
    "owner": "{}'s guests were led by Professor Anna Keller.",
}
WORLD = """
Handicap International
Caritas Switzerland
Sisters of Mercy
Daughters of the Holy Spirit
Servicio de Salud Metropolitano Sur
Apostolic Nunciature
Laboratorios Rovi
Norwegian People's Aid
Christian Blind Mission
Sovereign Order of Malta
Management Sciences for Health
Oslo universitetssykehus
Göteborgs universitet
Universitätsspital Basel
Landesklinikum Amstetten
Karolinska Universitetssjukhuset
Azienda ospedaliera di Padova
Fakultní nemocnice Brno
Klinički bolnički centar Zagreb
Szpital Uniwersytecki w Krakowie
Hospital Dr. Agostinho Neto
Fundación Dr. Esteve
New York University
University of New England
State University of New York
Our Lady of Lourdes Hospital
St John of God Hospital
Ear, Nose and Throat Hospital
Great Ormond Street Hospital for Children NHS Foundation Trust
University Hospitals of Geneva
Pasteur Institute of Madagascar
University of Life Sciences in Lublin
College of Surgeons of East, Central and Southern Africa
Economic Commission for Latin America and the Caribbean
Regional Office for the Middle East and North Africa
Government of Newfoundland and Labrador
Office of the Prime Minister
Department of Health and Aged Care
Ministry of Health, Nutrition and Indigenous Medicine
Population Services International
Norwegian Church Aid
Order of Nurses of Portugal
King Faisal Specialist Hospital and Research Centre
Sinopharm Group Co., Ltd
Fundació Clínic Barcelona
Cáritas Ecuador
Gerencia Regional de Salud Arequipa
Club Rotario Quito Norte
Banco Pichincha
RSUP Prof. Dr. Ngoerah
Global Alliance against Chronic Diseases
Shri Ramachandra Institute of Medical Sciences
Universidade de Ribeira do Mar
Tashkent Perinatal Complex No. 2
Lviv Rescue Station
EU Monitoring Mission
Lakeside Institute of Medical Sciences and Research Centre
Instituto Nacional de Ciencias Médicas y Nutrición
Gold Coast Hospital and Health Service
Zone Hospital of Abomey
City Hall of Lagoa
Vall d'Hebron University Hospital
Health Volunteers Overseas
Galilee Health Care Campus
University of St. Ann's Bay
Lions Club Linz
Gavi, the Vaccine Alliance
PAHO/WHO
Kinigi Health Post
""".strip().splitlines()


@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
@pytest.mark.parametrize("name", WORLD)
def test_a_name_is_found_whole_wherever_it_stands(name: str, sentence: str) -> None:
    found = names.organisations(sentence.format(name))

    assert name in [each.name.removeprefix("the ") for each in found]


def test_the_form_of_a_company_ahead_of_its_name_is_no_end_of_the_name_before() -> None:
    found = names.organisations("Guests from Corvo University, LLC Medtehnika and Kite Hospital.")

    assert [each.name for each in found] == ["Corvo University", "LLC Medtehnika", "Kite Hospital"]


def test_somebody_behind_the_form_of_a_company_is_in_no_name() -> None:
    found = names.organisations("The director of Kite LLC Artyom Vasilchenko spoke.")

    assert [each.name for each in found] == ["Kite LLC"]


def test_a_doctor_behind_the_house_that_somebody_heads_is_in_no_name() -> None:
    found = names.organisations("The director of the Hospital Dr. Anna Keller spoke.")

    assert found == []


def test_two_people_gave_an_institute_one_name() -> None:
    found = names.organisations("The guests saw the Ada and Eliza Kite Institute of Research.")

    assert [each.name for each in found] == ["Ada and Eliza Kite Institute of Research"]


def test_a_town_that_acts_is_an_organisation_and_one_that_is_a_place_is_none() -> None:
    acting = names.organisations("The City of Helsinki donated two beds.")
    standing = names.organisations("The guests lived in the City of Helsinki for two weeks.")

    assert [each.name for each in acting] == ["City of Helsinki"]
    assert standing == []

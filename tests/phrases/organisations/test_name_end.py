"""The end of a name: where it goes on, and what begins behind it."""

import pytest

from summarizer.phrases import organisations


def _found(text: str) -> list[str]:
    return [mention.name for mention in organisations.organisations(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Serum Institute of Bolivia",
        "Ardan Institute of Tropical and Border Medicine",
        "Institute of Sea and Island Medicine",
        "Ardan Foundation for Children with Cancer",
        "National Transplant Promotion Centre of Bolivia",
        "Mediterranean Institute of Transplantation of Palermo",
        "Ardan Maternal and Newborn Institute",
        "Ardan State University Research and Application Hospital",
        "Hogeschool Waterkant",
        'Higher Medical School "Corvo"',
    ],
)
def test_a_name_of_common_words_goes_on_with_its_country(name: str) -> None:
    assert _found(f"Yesterday the {name} received several guests from abroad.") == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Slit lamps came from the Sora no Hashi Association of Sapporo.",
            "Sora no Hashi Association",
        ),
        ("The Institute of Cardiology “Šuma”, Ardan.", "Institute of Cardiology “Šuma”"),
        ("Ministry of Public Health Portal", "Ministry of Public Health"),
        ("Department of Health Regional Director Ayla Petras spoke.", "Department of Health"),
        ("Establishment of the unit of Ayla Hospital as a site.", "Ayla Hospital"),
        ("She heads the Fundación Ayla para la Salud in Ardan.", "Fundación Ayla para la Salud"),
        ("The dean of the Faculty of Medicine Ayla Petras, spoke.", "Faculty of Medicine"),
        (
            "Leaders of the Department of Health of Quang Lam province.",
            "Department of Health of Quang Lam",
        ),
        (
            "The head of the Fund “Lekarze bez Granic” Tomasz Lind spoke.",
            "Fund “Lekarze bez Granic”",
        ),
        (
            "The Institute of Health of Hong Shin Memorial Hospital met.",
            "Institute of Health of Hong Shin Memorial Hospital",
        ),
        ("The Hospital of Ayla and Brav and the guests met.", "Hospital of Ayla and Brav"),
        (
            "The University of Health Sciences “Ion Paz”, Ostrava de Lind.",
            "University of Health Sciences “Ion Paz”",
        ),
    ],
    ids=[
        "its town",
        "quoted with a hook",
        "its page",
        "a rank",
        "an act",
        "for what",
        "its dean",
        "its province",
        "its head",
        "a family's name",
        "two islands",
        "quoted",
    ],
)
def test_what_stands_behind_a_name_is_not_taken(text: str, found: str) -> None:
    assert _found(text) == [found]


@pytest.mark.parametrize(
    "name",
    [
        "Norwegian Cancer Registry of Telemark",
        "Cantonal Hospital Wildau",
        "Sri Maitreya Eye Hospital & Post Graduate Institute",
        "St. Brigid's Hospital & School of Nursing",
        "Rotary Club of Coimbatore Green Pearl",
        "MEDICAL UNIVERSITY “PAISIY” – PLOVDIV",
        "Medical University “St. Naum” of Varna",
    ],
)
def test_what_tells_a_house_from_others_of_its_sort_belongs_to_its_name(name: str) -> None:
    assert _found(f"Yesterday the guests met Dr. Ann Lind of the {name} in town.") == [name]


def test_somebody_who_heads_a_club_is_in_no_name_of_it() -> None:
    text = "Guests of the Lions Club of Coimbatore President Anna Lind came."

    assert _found(text) == ["Lions Club of Coimbatore"]


def test_a_nation_whose_noun_is_no_name_ends_nobodys_name() -> None:
    assert _found("The director of the Office of the German bank for loans spoke.") == []
    assert _found("The Embassy of the Swiss Confederation spoke.") == [
        "Embassy of the Swiss Confederation"
    ]


@pytest.mark.parametrize("verb", ["Applauds", "Renovates", "Funds", "Screens", "Reopens"])
def test_the_verb_of_a_headline_parts_two_houses(verb: str) -> None:
    found = _found(f"Corvo University {verb} Lindos Hospital\n\nIt rained there all day.")

    assert found == ["Corvo University", "Lindos Hospital"]


@pytest.mark.parametrize("word", ["Like", "Near", "Although", "Alongside", "Inside"])
def test_what_opens_a_sentence_opens_no_name(word: str) -> None:
    assert _found(f"{word} Corvo University they treat many.") == ["Corvo University"]


@pytest.mark.parametrize(
    "name",
    [
        "Danish Fund for Strategic Health Research",
        "Corvo Agency for Cells and Tissues",
        "Lindos Centre for Training in Digestive Endoscopy",
        "Ardan Red Cross Friends' Trust",
        "Psychiatric Centre Lindby",
        "Regional Hospital Centre Maria Corvo",
        "Steg Zürich–Corvo e.V.",
    ],
)
def test_whom_and_what_a_house_is_for_belongs_to_its_name(name: str) -> None:
    assert _found(f"It was paid for by the {name} and by others.") == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Ministry of Health and Corvo Research Fund paid.", "Corvo Research Fund"),
        ("The Kite Institute for Nurses and Corvo Clinics paid.", "Kite Institute for Nurses"),
        ("The Kite Centre for Training in Lima paid.", "Kite Centre for Training"),
    ],
)
def test_another_house_and_a_town_end_it(text: str, found: str) -> None:
    assert found in _found(text)

"""The front of a name: nothing of it is lost, and nothing of what stands before it is taken."""

import pytest

from summarizer.phrases import organisations


def _found(text: str) -> list[str]:
    return [mention.name for mention in organisations.organisations(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Sora no Hashi Association",
        "Freunde der Ardania Foundation",
        "Ss. Metod Medical University",
        "VIA Ardan University College",
        "Danish Heat and Health Observatory",
        "Ardan Kidney Patients' Support Group",
        "Corvo Medical Students' Organization",
        "Ostersund–Lyon Sister City Committee",
        "Ardan Source Regional Referral Hospital",
        "Bolivian-Danish Joint Sectoral Committee for Health",
        "National Erasmus+ Office Bolivia",
        "Partners of the Corvo Foundation",
        "Al Ardan Health Cluster",
        "Nursing Without Borders",
        "Ardan Sons and Daughters Association",
        "Czech Pneumological and Allergological Society",
        "Order of Nurses of Bolivia",
        "Ardan Friends of Bolivia",
        "Ateneo di Ardania",
        "Research and Application Hospital",
        "Asthma Health and Corvo Research Fund",
        "Anaemia and Women's Cancer Society",
        "Ardan Export and Health Bureau",
        "Wadi al-Corvo Specialised Hospital",
        "Pays de Corvo Solidarity Fund",
    ],
)
def test_the_front_of_a_name_is_kept(name: str) -> None:
    text = f"Several guests from abroad came there with the {name} during the following week."

    assert _found(text) == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("T.C. ARDAN UNIVERSITY", ["ARDAN UNIVERSITY"]),
        ("They met the Director General Kite Army Services there.", ["Kite Army Services"]),
        ("The French Minister and Health Ministry met there.", ["Health Ministry"]),
        (
            "Corvo University Students Visit Brightwater Hospital",
            ["Corvo University", "Brightwater Hospital"],
        ),
        ("The pact via Ardan University College was signed.", ["Ardan University College"]),
        ("A gift of the partners of the Corvo Foundation came.", ["Corvo Foundation"]),
    ],
    ids=["a republic", "an office", "a minister", "a headline", "a small word", "no band's name"],
)
def test_what_stands_before_a_name_is_not_taken(text: str, found: list[str]) -> None:
    assert _found(text) == found

"""Organisations that only their place in a sentence tells."""

import pytest

from summarizer.phrases import organisations
from summarizer.phrases.organisations import unheaded


def _found(text: str) -> list[str]:
    known = organisations.organisations(text)
    return [mention.name for mention in unheaded.find(text, known)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The trip was funded by Bright Path and the Corvo University.", ["Bright Path"]),
        ("It signed an agreement with Orbisal on nursing.", ["Orbisal"]),
        ("Thanks to our sponsors: Surama, Bancoria.", ["Surama", "Bancoria"]),
        ("The charity Kite Makers sent a van.", ["Kite Makers"]),
        ("The trip was funded by Kite Orthopedics of Warsaw.", ["Kite Orthopedics"]),
        (
            "They met doctors of the Corvo University and the Ostersund Circle.",
            ["Ostersund Circle"],
        ),
        ("Zolt Across Water (ZAW) donated it.", ["Zolt Across Water", "ZAW"]),
        ("KMRX signed the paper.", ["KMRX"]),
        ("Ilmar County entered into an agreement there.", ["Ilmar County"]),
        ("It brings in Aguas del Sol, the public utility.", ["Aguas del Sol"]),
        ("She came from Helsekraft (the Norwegian agency for exchange).", ["Helsekraft"]),
        ("Our friends of Corvo Sugar Mill lent us a truck.", ["Corvo Sugar Mill"]),
        ("The consortium comprises Biokite and a few others.", ["Biokite"]),
        ("Dr. Ann Lee of KMRX New Delhi spoke.", ["KMRX New Delhi"]),
        ("The gift was donated by Zakat House yesterday.", ["Zakat House"]),
        ("It came by support of the companies Meda Alva and Oxila.", ["Meda Alva", "Oxila"]),
        ("The adviser for World Trade of the Ilmar-Osten Region came.", ["Ilmar-Osten Region"]),
        ("It came from Steg Basel–Corvo, a Swiss charity.", ["Steg Basel–Corvo"]),
        ('It came from doctors of the Canadian-Ukrainian charity "Oak".', ["Oak"]),
        ("The foundation Korak za Otroke sent a van.", ["Korak za Otroke"]),
        ("The charity Kinder der Anden sent a van.", ["Kinder der Anden"]),
        ("It was installed by the NGO Vent et Soleil there.", ["Vent et Soleil"]),
        ("Ms Ann Lind of Kite Shipping, which paid for it, came.", ["Kite Shipping"]),
        ("Lina Sarr, director of Morisa Kalan, and others spoke.", ["Morisa Kalan"]),
        ("The mayor of the Commune of Ostersund spoke.", ["Commune of Ostersund"]),
        ("Mr Lind, adviser of Ardan County, came.", ["Ardan County"]),
        ("They met representatives of the Region of Ardania.", ["Region of Ardania"]),
        ("The President of the Ardan Region, Nicola Lund, signed.", ["Ardan Region"]),
        ("A delegation of the Region Ardania came.", ["Region Ardania"]),
        ("It was funded by the Dutch Kite Lottery.", ["Dutch Kite Lottery"]),
        ("It is backed by support from Research Ireland.", ["Research Ireland"]),
        ('The association "Sourire d\'Enfant" came.', ["Sourire d'Enfant"]),
        ("The organisation “Korak po korak” came.", ["Korak po korak"]),
        (
            "Ann Lee, Director of Safe Kite Surgery Initiative (SKSI).",
            ["Safe Kite Surgery Initiative", "SKSI"],
        ),
        ("It was supported by Kite Himalaya Ltd. and Ardan Remedies.", ["Ardan Remedies"]),
        ("A van was funded by the Sydney-based Kite Makers.", ["Kite Makers"]),
        ("A delegation from Iraq's Ardan Province came.", ["Ardan Province"]),
        ("They met representatives of the St Ardan of Hope mission.", ["St Ardan of Hope"]),
        ("It was a gift of the Ardan-Corvo Friendship Circle.", ["Ardan-Corvo Friendship Circle"]),
        (
            "The Secretary-General of the Ardan Health Forum, Ann Lee, spoke.",
            ["Ardan Health Forum"],
        ),
        ("The Chief Executive Officer of Ardan Sight, Ann Lee, spoke.", ["Ardan Sight"]),
        ("It was donated by Ardan Sight Australia and Corvo Clinic.", ["Ardan Sight Australia"]),
    ],
)
def test_where_only_an_organisation_can_stand_a_name_is_one(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "It signed an agreement with Norway on nursing.",
        "It was organized by Anna Nowak and Jan Kos.",
        "Funding of USD 3 million came later.",
        "Experts from Hubei Province came.",
        "China gives heart hospital K45m kit.",
        "Ann Lee, a company director, came.",
        "A course on Point of Care Scans (POCS) organized by nurses began.",
        "The Corvo University, Riga and the Lake Hospital met.",
        "Delegations from several French clinics came.",
        "Two nurses of the hospital, Fatou Kanu and Ann Lee, will travel.",
        "More than forty delegates from the GCC, India and Nigeria came.",
        "It was supported by the Jury.",
        "It was held under the auspices of the Ministers of Higher Education.",
        "It was done with support of the Ilmar-Osten projects.",
        "It is run by the Kalango Branch of the board.",
        "Four nurses from Ardania in Kenya came.",
        "Experts from Ardan Province came.",
        "The president of Corvo University, Silvia Alva de Mello, spoke.",
        "It was funded by the Dutch people.",
        "The pact was signed with NJSC there.",
    ],
)
def test_a_place_a_person_and_a_sum_are_none(text: str) -> None:
    assert _found(text) == []


def test_the_name_is_found_wherever_else_it_stands() -> None:
    text = "The camp was paid for by Kite Makers. Nurses of Kite Makers stayed."

    assert _found(text) == ["Kite Makers", "Kite Makers"]


def test_a_long_list_of_names_is_not_read_to_its_end_from_each_of_them() -> None:
    text = "It was funded by " + ", ".join(f"Kite{each}" for each in range(3_000))

    assert len(unheaded.find(text, [])) <= 30


def test_a_name_stands_where_it_is_no_part_of_a_word_or_of_a_longer_name() -> None:
    text = "Kite flew. SubKite, Kite-Air, Kite Nord and Kites did not; Kite Prof. Lund and Kite"

    found = [text[at - 2 : at + 9] for at in unheaded._places("Kite", text) if at]

    assert next(unheaded._places("Kite", text)) == 0
    assert found == ["; Kite Prof", "d Kite"]


def test_a_commune_whose_mayor_signs_is_a_side_and_one_whose_mayor_looks_on_is_none() -> None:
    signing = "The contract was signed between the ambassador and Ms. Lind, Mayor of Santa Velia."
    watching = "The contract was signed by Dr. Berg in the presence of the Mayor of Santa Velia."

    assert _found(signing) == ["Santa Velia"]
    assert _found("The Mayor of Santa Velia, Ana Lind, signed the contract.") == ["Santa Velia"]
    assert _found(watching) == []

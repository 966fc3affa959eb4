"""Names beside the sort of house they are of."""

import pytest

from summarizer.phrases import organisations
from summarizer.phrases.organisations import unheaded


def _found(text: str) -> list[tuple[str, str]]:
    known = organisations.organisations(text)
    return [(each.name, each.kind) for each in unheaded.find(text, known)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It was held with the Italian association Sorriso nel Corvo.", "Sorriso nel Corvo", "ngo"),
        ("It came from the Irish charity Second Sail.", "Second Sail", "ngo"),
        ("The charity Ardan Partners for Birth sent it.", "Ardan Partners for Birth", "ngo"),
        ("It came from the Italian charity Corvo senza Mura.", "Corvo senza Mura", "ngo"),
        ("It came from the charity Weg nach Corvo.", "Weg nach Corvo", "ngo"),
        ("It came from the Danish charity Far & Hus Corvo.", "Far & Hus Corvo", "ngo"),
        ("The NGO Kite for Health and Development came.", "Kite for Health and Development", "ngo"),
        ("The organization Kite to Ridge Health taught.", "Kite to Ridge Health", "other"),
        ("The Turkish hospital chain Ardan Hayat will come.", "Ardan Hayat", "hospital"),
        ('It came from the fund "Ardan Avlod".', "Ardan Avlod", "ngo"),
        ("The van came from Southern Sails, an Irish charity.", "Southern Sails", "ngo"),
        ("Recipient: Sail Bridge Ardania (local NGO)", "Sail Bridge Ardania", "ngo"),
        ("A van was given by the French town of Corvo-sur-Mer.", "Corvo-sur-Mer", "government"),
    ],
)
def test_what_stands_beside_its_sort_is_a_name_whatever_its_words(
    text: str, name: str, kind: str
) -> None:
    assert (name, kind) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The company Director and the charity President came.",
        "The doctors came from the French town of Corvo-sur-Mer.",
        "In New York, a charity sold cakes.",
        "It was a gift of the Lind family.",
    ],
)
def test_an_office_and_a_town_are_none(text: str) -> None:
    assert _found(text) == []


def test_an_adjective_before_a_sort_is_no_name_where_one_follows() -> None:
    assert _found("It came from the Bavarian charity Ardan der Hilfe.") == [
        ("Ardan der Hilfe", "ngo")
    ]


def test_no_name_goes_on_to_where_its_goods_went() -> None:
    assert _found("A gift of the charity Kite Makers to Corvo came.") == [("Kite Makers", "ngo")]

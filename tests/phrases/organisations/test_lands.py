"""Which country the words beside a name tell, and which they do not."""

import pytest

from summarizer.phrases import names
from summarizer.phrases.organisations import lands


def land(text: str) -> str | None:
    found = next(each for each in names.organisations(text) if "Kite" in each.name)
    return lands.beside(text, [found])


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("CH", "Doctors of the Kite Institute, of Lausanne, in Switzerland, came."),
        ("KE", "The paper of Kite University (Kenya) and Corvo University (Laos) was signed."),
        ("KE", "Kenya's Kite University signed the paper."),
        ("KE", "Kite University, a Kenyan institution, signed the paper."),
        ("KE", "Kite University (KU), a private university in Kenya, signed the paper."),
        ("KE", "Kite University, based in Nairobi, signed the paper."),
        ("KE", "The Nairobi-based Kite University signed the paper."),
        ("US", "Kite Clinic, the US-based leader in complex care, signed the paper."),
        ("AR", "Kite University – Rosario, Argentina"),
        ("KE", "The guests were from the Kenyan charity Kite Foundation."),
        ("KE", "Kite University/Kenya signed the paper."),
        ("GH", "The nurses of the Kite School in Ghana's Eastern Region came."),
        ("KR", "Kite University of Gwangju, Republic of Korea, signed."),
        ("CD", "Kite Hospital in Bukavu, in the Democratic Republic of the Congo, was built."),
        ("BE", "The paper with Kite Hospital, Kingdom of Belgium, was signed."),
        ("UA", "Delegation of Kite University from Ukraine Visits Corvo Hospital"),
        ("UA", "Doctors of Kite Hospital in Riverton, Ukraine, took part."),
        ("US", "The nurses of Kite College in Oakvale, Vermont, came."),
        ("KR", "The paper with Kite Hospital (city of Daejeon, Republic of Korea) was signed."),
        ("GB", "Kite Foundation, a charity from Dundee, Scotland, sent it."),
        ("DK", "Kite Foundation, a non-governmental organisation based in Odense, sent it."),
        ("CZ", "Kite Foundation, a Brno-based organisation, sent it."),
        ("GE", "Guests of Kite University (KU) from Telavi came."),
        ("IT", "The Italian hospital chain Kite Clinic signed the paper."),
        ("MW", "The matron of Kite Mission Hospital in northern Malawi came."),
        ("YE", "It went to Kite Hospital in the Yemeni city of Aden."),
        ("KH", "The paper with Kite University, both in Phnom Penh, Kingdom of Cambodia."),
        ("DK", "It was a gift of the “Kite Foundation” organisation (Denmark)."),
        ("AU", "Researchers at Brisbane's Kite Institute will lead it."),
        ("BR", "The paper with a Brazilian public laboratory, Kite Institute, was signed."),
    ],
)
def test_the_words_beside_a_name_tell_its_country(country: str, text: str) -> None:
    assert land(text) == country


@pytest.mark.parametrize(
    "text",
    [
        "The guests from Ghana visited Kite Hospital.",
        "Kite Hospital and Ghana have long been friends.",
        "Kite Hospital, Ghana Health Service and others met.",
        "Kite Hospital, Lusaka Mothers and others met.",
        "Kite Hospital, a partner of Ghana, sent two doctors.",
        "Kite Hospital sent help to Kenya, Uganda and Ghana.",
        "Kite Hospital, the Ghanaian minister and two guests met.",
        "Lind of Ghana's council wrote to Kite Hospital.",
        "Guests from Kite Hospital in Kenya, Uganda and elsewhere came.",
        "It was held by Kite University, in the Cerro Alto Convention Center.",
        "At the Kite Hospital, Chinese Ambassador Ann Lind said so.",
        "It was held by the Kite Hospital, the Belgian charity Sail and two others.",
        "The representative of the Kite Foundation in Burundi came.",
    ],
)
def test_a_country_that_stands_near_for_another_reason_is_not_its_country(text: str) -> None:
    assert land(text) is None

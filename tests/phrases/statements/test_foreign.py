"""Foreign: sentences of French and Chinese pages as quotations."""

import pytest

from summarizer.phrases.statements import foreign


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Rabat – Le CHU de Lac-Noir a signé mardi une convention « pilote ».",
            "“Le CHU de Lac-Noir a signé mardi une convention ‘pilote’”.",
        ),
        ("Notre hôpital a reçu mardi une délégation du Bénin.", None),
        ("6月14日，湖滨大学代表团访问我校。", "“6月14日，湖滨大学代表团访问[河畔大学]”。"),
        (
            "为进一步推进合作，6月14日，湖滨大学代表团来访交流。",
            "“6月14日，湖滨大学代表团来访交流”。",
        ),
        (
            "（本网讯）6月14日，湖滨大学代表团来访交流。",
            "“6月14日，湖滨大学代表团来访交流”。",
        ),
        ("2024年06月14日 09:12 国际合作处", None),
    ],
)
def test_a_sentence_is_quoted_that_stands_alone(sentence: str, told: str | None) -> None:
    assert foreign.quotation(sentence, "河畔大学") == told


def test_who_was_present_is_cut_off_a_long_sentence() -> None:
    guests = " en présence de " + "Mme Anna Berg, maire de la ville, " * 8

    assert foreign.quotation(f"Le CHU de Lac-Noir a signé une convention,{guests}etc.", None) == (
        "“Le CHU de Lac-Noir a signé une convention”."
    )


def test_a_mark_that_lost_its_half_is_left_out() -> None:
    assert foreign.inner("Il en est venu trois », dit-elle, « et « plus »") == (
        "Il en est venu trois, dit-elle, et ‘plus’"
    )


def test_whose_page_it_is_stands_in_the_name_of_its_site() -> None:
    assert foreign.owner("河畔医科大学新闻网", "河畔医科大学") == "河畔医科大学"
    assert foreign.owner("河畔大学附属医院", "在河畔大学附属医院") == "河畔大学附属医院"
    assert foreign.owner("新闻网", "新闻网") is None
    assert foreign.owner("河畔医科大学新闻网", "我校") is None
    assert foreign.headed("代表团访问我校", "河畔大学") == "代表团访问河畔大学"
    assert foreign.owned("代表团访问我校", "河畔大学") == "代表团访问[河畔大学]"

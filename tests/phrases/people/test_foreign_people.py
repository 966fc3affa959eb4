"""People of Chinese and French text: the name, the office, the house; nobody else."""

import pytest

from summarizer.phrases.people import PersonMention, chinese_people, french_people

Told = list[tuple[str, str | None, str | None]]


def _told(found: list[PersonMention]) -> Told:
    return [(each.name, each.title, each.affiliation) for each in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le recteur de l’Université de Bellerive (UB), le Professeur Marc Duval-Roy, a reçu "
            "Mme Aïcha Ben Salem, conseillère de santé de l’ambassade de Tunisie.",
            [
                ("Marc Duval-Roy", "recteur", "Université de Bellerive"),
                ("Aïcha Ben Salem", "conseillère de santé", "ambassade de Tunisie"),
            ],
        ),
        (
            "Jean Morel, directeur général du CHU, et la Dre Léa Girard ont signé.",
            [("Jean Morel", "directeur général", "CHU"), ("Léa Girard", None, None)],
        ),
        (
            "« C’est un début », a expliqué Paul Kaboré, et M. Luc Traoré, chef de l’hôpital, rit.",
            [("Paul Kaboré", None, None), ("Luc Traoré", "chef", None)],
        ),
        ("La Faculté de Médecine et l’Institut Pasteur ont signé un accord à Bellerive.", []),
    ],
)
def test_french_people(text: str, told: Told) -> None:
    assert _told(french_people.find(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "河湾大学校长卡洛·罗西教授、我校党委书记王小明、副校长李娜出席仪式。",
            [
                ("卡洛·罗西", "校长", "河湾大学"),
                ("王小明", "党委书记", None),
                ("李娜", "副校长", None),
            ],
        ),
        (
            "仪式由张伟博士主持，湖边国驻长沙总领事馆领事安娜·贝格参加。",
            [("张伟", None, None), ("安娜·贝格", "领事", "湖边国驻长沙总领事馆")],
        ),
        ("副院长代表学校对客人的到来表示欢迎，双方代表参观了校史馆。", []),
    ],
)
def test_chinese_people(text: str, told: Told) -> None:
    assert _told(chinese_people.find(text)) == told


@pytest.mark.parametrize("piece", ["directeur de ", "Mme Anna ", "Jan-", "校长王", "王·", "，le "])
def test_endless_repetitions_are_read_to_their_end(piece: str) -> None:
    text = piece * 4_000

    assert len(french_people.find(text)) <= len(text)
    assert len(chinese_people.find(text)) <= len(text)

"""The language of a text, by its script and its small words."""

import pytest

from summarizer.reading import language

TEXTS = {
    "en": "The hospital and the university will work together for the next five years.",
    "zh": "滨河医院与湖景大学签署合作协议，双方将开展合作。",
    "fr": "L’hôpital et l’université du Lac ont signé une convention pour les cinq années à venir.",
    "de": "Das Krankenhaus und die Universität haben eine Vereinbarung für fünf Jahre geschlossen.",
    "es": "El hospital y la universidad firmaron un acuerdo por cinco años para los estudiantes.",
    "it": "L’ospedale e l’università hanno firmato un accordo della durata di cinque anni per gli "
    "studenti.",
    "pt": "O hospital e a universidade assinaram um acordo para os próximos anos, com uma equipe.",
    "nl": "Het ziekenhuis en de universiteit hebben een overeenkomst voor vijf jaar getekend.",
    "pl": "Szpital i uniwersytet podpisały umowę na pięć lat, która jest ważna dla studentów.",
    "ru": "Больница и университет подписали соглашение на пять лет, и это важно для студентов.",
    "ar": "وقع المستشفى والجامعة اتفاقية في مجال التدريب على مدى خمس سنوات مع الطلاب.",
    "ja": "病院と大学は、看護師の研修について協定を締結しました。",
    "ko": "병원과 대학교는 간호사 교육에 관한 협약을 체결했다.",
    "vi": "Bệnh viện và trường đại học đã ký một thỏa thuận cho các sinh viên trong năm nay.",
    "id": "Rumah sakit dan universitas itu menandatangani kerja sama untuk para perawat pada tahun "
    "ini.",
    "tr": "Hastane ve üniversite beş yıl için bir anlaşma imzaladı, bu da çok önemli.",
    "th": "โรงพยาบาลและมหาวิทยาลัยลงนามข้อตกลงความร่วมมือ",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_language_is_told(name: str) -> None:
    assert language.of(TEXTS[name]) == name


@pytest.mark.parametrize("text", ["", "12 345", "Qwrt zxcv bnmp"])
def test_too_little_is_undetermined(text: str) -> None:
    assert language.of(text) == "und"


def test_names_in_latin_letters_do_not_hide_chinese() -> None:
    text = "滨河医院与 Lakeview University of Technology 签署合作协议，双方将在护理方面开展合作。"

    assert language.of(text) == "zh"


def test_a_word_counts_as_often_as_it_is_said() -> None:
    assert language.of("the cat the dog the cow the hen the owl, le la les") == "en"

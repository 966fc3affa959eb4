"""Idiom: the words of other languages' writers as English has them."""

import pytest

from summarizer.phrases.statements import idiom


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The team realized 40 operations", "The team carried out 40 operations"),
        ("A mission realized in Luma, a visit of work to the ward",
         "A mission made a working visit to the ward"),
        ("A laser in the global value of 3 million euros", "A laser worth 3 million euros"),
        ("A ward paid by Oak Hospital in the global value of 3 million euros",
         "A ward paid by Oak Hospital in the global value of 3 million euros"),
        ("The dean expressed the availability to receive two nurses",
         "The dean offered to receive two nurses"),
        ("The clinic has shown interest to begin a course",
         "The clinic has shown interest in beginning a course"),
        ("Six nurses will pass one-month internship in Dalvik",
         "Six nurses will do a one-month internship in Dalvik"),
        ("Six nurses passed internships in Dalvik", "Six nurses did internships in Dalvik"),
        ("The money will be destined to the ward", "The money will go to the ward"),
        ("Each side pays 500 euros for year", "Each side pays 500 euros a year"),
        ("The form exists in the Slovene and German language",
         "The form exists in Slovene and German"),
        ("The pact runs for further five years", "The pact runs for another five years"),
        ("The board will meet after every six months", "The board will meet every six months"),
        ("It was held in the way of online and offline combination",
         "It was held online and on site"),
        ("Twelve doctors came, 7 of them defended a thesis",
         "Twelve doctors came, 7 of whom defended a thesis"),
        ("The dean of Faculty of Nursing came", "The dean of the Faculty of Nursing came"),
        ("The pact gives 02 grants 1 time/year", "The pact gives 2 grants once a year"),
        ("A plan will be ready until the end of May", "A plan will be ready by the end of May"),
        ("Until the end of May a plan will be prepared",
         "A plan will be prepared by the end of May"),
        ("It is planned that ten nurses will come", "Ten nurses will come"),
        ("They held a five days course", "They held a five-day course"),
        ("There will be a exchange of nurses", "There will be an exchange of nurses"),
        ("Nine children were operated in Luma", "Nine children were operated on in Luma"),
        ("Nine children were operated on in Luma", "Nine children were operated on in Luma"),
        ("The clinic evaluates to open a ward", "The clinic is considering opening a ward"),
        ("They came for collecting of samples", "They came to collect samples"),
        ("They came for training of nurses", "They came for training of nurses"),
        ("It provides for equipping of a ward, internships and visits",
         "It provides for equipping a ward, internships and visits"),
        ("The second part will pay", "The second part will pay"),
        ("The Italian part will pay", "The Italian side will pay"),
        ("A congress on burns be held in Luma", "A congress on burns is to be held in Luma"),
        ("A congress on burns will be held", "A congress on burns will be held"),
        ("Beds of 2 million won were given", "Beds of 2 million won were given"),
        ("Equipment of 2 million won was given", "Equipment worth 2 million won was given"),
        ("36 students trained jointly", "36 students were trained jointly"),
        ("36 students trained two dogs", "36 students trained two dogs"),
        ("Two nurses to be trained in Luma", "Two nurses are to be trained in Luma"),
        ("A study to be done by May", "A study is to be done by May"),
    ],
)  # fmt: skip
def test_what_a_writer_of_another_language_puts_is_told_as_english_has_it(
    said: str, told: str
) -> None:
    assert idiom.mended(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("It cost 250.000 euros", "It cost 250,000 euros"),
        ("It cost 1.250.000 euros", "It cost 1,250,000 euros"),
        ("It cost 1.25 million euros", "It cost 1.25 million euros"),
        ("It weighs 1.250 kg", "It weighs 1.250 kg"),
        ("Version 2.125.3 was used", "Version 2.125.3 was used"),
    ],
)
def test_a_continental_thousand_gets_its_english_comma(said: str, told: str) -> None:
    assert idiom.mended(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Next course is planned for May", "The next course is planned for May"),
        ("Scientific conference was held", "A scientific conference was held"),
        ("Structure of 90 m² will hold it", "A structure of 90 m² will hold it"),
        (
            "Dean of the Dalvik Clinic came",
            "The dean of the Dalvik Clinic came".replace("d", "D", 1),
        ),
        ("They came for 8-week course in Luma", "They came for an 8-week course in Luma"),
        ("They came for 8-week courses in Luma", "They came for 8-week courses in Luma"),
    ],
)
def test_what_can_be_counted_has_its_article(said: str, told: str) -> None:
    assert idiom.mended(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Nine nurses, also from Luma and Dalvik were trained",
         "Nine nurses, also from Luma and Dalvik, were trained"),
        ("The rector of Luma University, Ana Moss received the guests",
         "The rector of Luma University, Ana Moss, received the guests"),
        ("Luma through its aid fund, has given 40 beds",
         "Luma, through its aid fund, has given 40 beds"),
        ("Nine nurses from Luma, were trained", "Nine nurses from Luma were trained"),
        ("In March 2019, Ana Moss received the guests",
         "In March 2019, Ana Moss received the guests"),
    ],
)  # fmt: skip
def test_an_insertion_has_both_its_commas(said: str, told: str) -> None:
    assert idiom.mended(said) == told


def test_many_are_not_told_of_in_the_singular() -> None:
    assert idiom.mended("58 doctors was trained") == "58 doctors were trained"


def test_what_stands_in_quotation_marks_is_left_as_it_is() -> None:
    said = "The course “Equipments and persons” was held"
    assert idiom.mended(said) == said


def test_each_of_several_sentences_is_mended() -> None:
    said = "Nine persons came. Next course is planned for May."
    assert idiom.told(said) == "Nine people came. The next course is planned for May."


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Luma Institute of Physics supplied computers",
         "The Luma Institute of Physics supplied computers"),
        ("University of Arts of Luma had the honour of hosting it",
         "The University of Arts of Luma had the honour of hosting it"),
        ("Medical Society of New Luma is willing to come",
         "The Medical Society of New Luma is willing to come"),
        ("Government of Luma will provide 4 beds", "The Government of Luma will provide 4 beds"),
        ("The Ministry of Health gave 4 beds", "The Ministry of Health gave 4 beds"),
        ("Luma University of Arts opened a hall", "Luma University of Arts opened a hall"),
        ("Mae Dal College of Nursing gave 2 beds", "Mae Dal College of Nursing gave 2 beds"),
        ("Association of Nurses", "Association of Nurses"),
        ("Ana Moss, Chargé d'Affaires a.i., the Embassy of Luma, spoke",
         "Ana Moss, Chargé d'Affaires a.i. of the Embassy of Luma, spoke"),
        ("Luma Hospital, the Ministry of Health and others met",
         "Luma Hospital, the Ministry of Health and others met"),
    ],
)  # fmt: skip
def test_a_body_that_is_called_after_what_it_does_has_its_article(said: str, told: str) -> None:
    assert idiom.mended(said) == told


def test_what_ought_to_be_done_ought_to_be() -> None:
    told = "Three green lanes ought to be opened: one for patients"

    assert idiom.mended(told) == told

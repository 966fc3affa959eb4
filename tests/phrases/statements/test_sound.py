"""Sound: what an editor could print as it is."""

import pytest

from summarizer.phrases.statements import sound

_SOUND = [
    "Together with Oak Hospital, the doctors examined 74 patients",
    "Apart from that, they talked about a joint ward",
    "Nine nurses were trained in Luma",
    "The ward that was opened in May has ten beds",
    "Patients will no longer have to travel to Luma",
    "The board, which has ten members, will meet in May and is to report in June",
    "Ana Moss was awarded a medal",
    "The first batch of 45 patients was operated on",
    "The talks were held in the afternoon",
    "Two nurses from each side have begun their work",
    "All in all, since 2009, 58 nurses have been trained in Luma",
    "Two beds were left to the clinic",
]
_UNSOUND = [
    "The two directors agreed that, from January 2023",
    "Together with the doctors of Oak Hospital, examined 74 patients",
    "Asked if they can consider a mammogram next",
    "The clinic and the school signed a protocol on burns with a ceremony held",
    "Two nurses will make the trip was hoped in May",
    "On the second day was opened the ward",
    "There were presented 40 papers",
    "Ten nurses will be sent each year, living expenses will be paid by the guests",
    "A lecture given afternoon in the hall",
    "It was told at's meeting",
    "300 women were seen between 2015",
    "He received a prize, of a bronze bird",
    "She spoke on “Valves –”",
    "The beds were a gift from the Luma nation to the brotherly people of Dalvik",
    "Cut the use of drugs in six wards",
    "Some on the second go",
    "The ward (ten beds was opened",
    "58 doctors was trained",
    "They have interest in field of nursing",
    "In 13 of them the finding was changed",
    "The boxes were given to delegation in Luma",
    "The plant cost 4 million and will repair it",
    "Last 30 months and is paid for by the port",
    "The forum was held by the ministry with support",
    "Luma Hospital will send 15 used",
    "Tried out since May with 740 patients",
    "Seven clinical trials conducted",
    "A midwife will be for 3 months",
    "Luma –, Ana Moss presented diplomas",
    "The two sides discussed agreed on a ward",
    "Ana Moss and Ola Roe flew to Luma and spent at the hospital",
    "They plan to “create a board which shall present researches to all”",
]


@pytest.mark.parametrize("line", _SOUND)
def test_a_whole_sentence_stands(line: str) -> None:
    assert sound.stands(line)


@pytest.mark.parametrize("line", _UNSOUND)
def test_what_an_editor_must_mend_does_not(line: str) -> None:
    assert not sound.stands(line)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Nine nurses were trained", "achieved"),
        ("11 papers and one patent", "achieved"),
        ("The net consists of nine stations in Luma", "achieved"),
        ("The ward, built by the port, was opened", "achieved"),
        ("Provide six wards with lamps made in Luma", "agreed"),
        ("The clinic offered the library 40 books", "achieved"),
        ("Exchange of six nurses", "agreed"),
        ("The objectives of the project are to train nurses", "planned"),
        ("Ana Moss proposed a joint course", "discussed"),
    ],
)
def test_a_line_fits_the_section_that_its_verb_belongs_to(line: str, status: str) -> None:
    assert sound.fits(line, status)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("The sending of two nurses to Luma", "achieved"),
        ("The port had been ready to sell the bus", "achieved"),
        ("The port had been ready to sell the bus", "discussed"),
        ("Two schools have been developing a course since 2016", "discussed"),
        ("Provide six wards with lamps", "achieved"),
        ("The beds, 380,000 francs", "achieved"),
        ("A shared list and at least two port-led trials", "achieved"),
        ("An audit of five wards, carried out by the port", "achieved"),
        ("The caravan, which examined 900 pupils", "achieved"),
        ("The course is the second of four in Luma", "planned"),
        ("120 masks and 500 manuals to the Regional Directorate", "achieved"),
        ("The opening of a joint ward was mentioned", "achieved"),
        ("A campaign of 300 operations was scheduled for May", "achieved"),
        ("The guests expressed the wish to come again", "achieved"),
        ("A working session with the institute took place", "agreed"),
        ("Deputies of the town council", "agreed"),
        ("The objectives of the meeting are to review the year", "planned"),
        ("The school was to be held in 2020", "planned"),
        ("Ana Moss stressed that the union has given 100 beds", "discussed"),
    ],
)
def test_a_line_fits_no_other(line: str, status: str) -> None:
    assert not sound.fits(line, status)


@pytest.mark.parametrize(
    ("words", "fit"),
    [
        ("The clinic is interested for continuation of the work", False),
        ("About establishment of a fund", False),
        ("Next year a help desk will open", False),
        ("The next course will be in May (update: cancelled)", False),
        ("They held a class for the doctors, 52 doctors took part and it was long", True),
        ("The ward was opened in May, ten nurses were sent", False),
        ("The clinic will open a help desk in May", True),
    ],
)
def test_only_good_english_is_quoted(words: str, *, fit: bool) -> None:
    assert sound.english(words) is fit


@pytest.mark.parametrize(
    ("sentence", "fit"),
    [
        ("“On 5 May it took place the launch of the fund”", False),
        ("“The ward was opened in Luma on 5 May”", True),
        ("“The noble guests opened a new chapter”", False),
        ("In total were operated 212 patients", True),
        ("The ward was opened, it has ten beds", False),
    ],
)
def test_a_brief_opens_with_what_can_be_printed_once_it_is_mended(
    sentence: str, *, fit: bool
) -> None:
    assert sound.printable(sentence) is fit


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ("Repair of the department was carried out.", False),
        ("The works were carried out.", False),
        ("85% of which are paid by the foundation.", False),
        ("212 operations were carried out.", True),
        ("Heart surgery on two children was carried out.", True),
    ],
)
def test_a_line_that_says_nothing_by_itself_fits_nowhere(line: str, *, fits: bool) -> None:
    assert sound.fits(line, "achieved") is fits

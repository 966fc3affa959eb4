"""Alone: which quotations can be read without their article."""

import pytest

from summarizer.phrases.statements import alone


@pytest.mark.parametrize(
    "line",
    [
        "“On a joint policy for data and elected a board of five members”",
        "“A five-year project which the centre has been carrying out since 2021”",
        "“Ana Berg, president of the club ‘Hope’ which has hosted 190 families in its house”",
        "“The nurse Ana Berg of the islands, whose house is donating 40 chairs”",
        "“that in the next years the balance will be levelled”",
        "“Whether the ward will be built is open”",
        "“>> first school of nursing was opened with 164 graduates”",
        "“Its goal: 80 nurses, half of them from the islands”",
        "“In frame of this agreement both sides will train nurses”",
        "“Our hospital donated 20,000 masks”",
        "“New methods reach villages sooner, that more nurses are trained”",
        "“The cost will be covered by the club”",
        "“40 nurses of [the] school had done it by then”",
        "“12 of them were trained in Riverton in May”",
        "“The treaty was exchanged between Ana Berg and Dr. K.P”",
    ],
)
def test_what_lost_its_subject_its_verb_or_what_it_points_at_does_not_stand(line: str) -> None:
    assert not alone.stands(line)


@pytest.mark.parametrize(
    "line",
    [
        "“In nine years, surgeons have operated on 411 children”",
        "“The mission, with two nurses, holds clinics twice a month”",
        "“The deaths in the ward sank from 11 to 4 percent”",
        "“The prize recognizes a programme which has prepared 183 teachers”",
        "“The ward, which was built in 2021, has treated 400 patients”",
        "“The club, which spent 30 dollars on the works, will also pay for a nurse”",
        "“Ana Berg, minister of health, who cut the ribbon, said the work will go on”",
        "“This year 40 nurses were trained in Riverton”",
        "To “integrate their resources in research”",
        "“The minister said it would open, that nurses are trained and that beds are bought”",
        "Ana Berg: “Our hospital donated 20,000 masks”",
        "Nine conferences organized jointly",
        "“双方签署了合作备忘录”",
    ],
)
def test_what_is_whole_stands(line: str) -> None:
    assert alone.stands(line)


@pytest.mark.parametrize(
    "line",
    [
        "3,100 of them trained since 2009",
        "73 nurses have done so in Riverton",
        "Both will now lead the laboratory",
        "The works will be completed within one year",
        "Expire in December",
        "Research of burns will be the next",
        "A few days later the dean cut a ribbon in Riverton",
        "France to support the project",
        "To disease prevention in Riverton",
        "4,100 women have been treated since",
        "Ana Berg, whose house is donating 40 chairs",
    ],
)
def test_a_line_in_our_own_words_points_at_nothing_outside_of_it(line: str) -> None:
    assert not alone.told(line)
    assert alone.told("40 nurses trained in Riverton since 2009")


@pytest.mark.parametrize(
    ("line", "stands"),
    [
        ("“Examined 40,000 farmers for free”", False),
        ("“90 students to train at a time”", False),
        ("“The utility opens its plant to researchers”", True),
        ("“40,000 farmers were examined for free”", True),
        ("Nine conferences organized jointly", True),
    ],
)
def test_what_is_done_has_a_verb(line: str, stands: bool) -> None:
    assert alone.stands(line, done=True) is stands
    assert alone.stands(line)


@pytest.mark.parametrize("piece", ["a", "A b ", "“A ", "who ", ", "])
def test_endless_lines_are_read_to_their_end(piece: str) -> None:
    assert alone.stands(f"“{piece * 20_000}”")

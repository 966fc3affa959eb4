"""What a line counts on from others, or says is somebody's, that nothing before it names."""

import pytest

from summarizer.phrases.statements import hanging, pointing


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Twenty years later there are 8 laboratories", "Twenty years later"),
        ("Four more will leave in May", "Four more will"),
        ("The two cost 3 million pesos", "The two cost"),
        ("22 passed, and so the port has more readers", "22 passed"),
        ("Nineteen of the 22 graduated in August", "Nineteen of the 22 graduated"),
        ("Oslo Hospital has five, and ten nurses came", "Oslo Hospital has five"),
        ("Six surgeons of them were trained in Lima", "Six surgeons of them"),
        ("It was agreed that they will be read in Lima", "It was agreed that they"),
        ("A third fellowship for ten people is set for May", "A third fellowship"),
        ("Five people will evaluate it until March", "it"),
        ("The clinic hoped to extend it to Lima", "it"),
        ("The Fund will bear the cost of their treatment", "their"),
        ("In October two of her nurses are to go to Oslo", "her"),
        ("Ana Berg's school will give ten lamps", "Ana Berg's school"),
        ("Ana Berg's charity will leave ten lamps", "Ana Berg's charity"),
        ("“[Ana Berg's] school will give ten lamps”", "[Ana Berg's] school"),
        ("The young woman is one of ten nurses", "The young woman"),
        ("Two ships have followed", "Two ships have followed"),
        ("The first selection notice will come out in May", "The first selection notice will"),
        ("Ten lamps will go to Lima as soon as the technician comes", "the technician"),
    ],
)
def test_what_hangs_on_another_line_is_heard(line: str, words: str) -> None:
    assert hanging.counted(line.strip("“”"), "Oslo and Lima meet") == words
    assert pointing.adrift(line, "Oslo and Lima meet", ["Oslo Hospital"]) == words


@pytest.mark.parametrize(
    "line",
    [
        "Four more nurses will leave in May",
        "The first of ten nurses will leave in May",
        "The second meeting will be in Lima",
        "The two sides agreed on the exchange of ten nurses",
        "A third of the patients came from Lima",
        "The plan made it possible for ten nurses to come",
        "Ten nurses will finish their course in May",
        "Rector Ana Berg and her deputy signed a plan",
        "During their stay the guests treated 60 children",
        "The Minister expressed the readiness of his country to pay",
        "Ana Berg's team treated 60 children",
    ],
)
def test_what_the_line_itself_explains_is_not(line: str) -> None:
    assert hanging.counted(line, "Oslo and Lima meet") is None


def test_a_third_of_what_is_told_above_is_no_riddle() -> None:
    assert hanging.counted("A third fellowship is set for May", "Two fellowships end") is None


@pytest.mark.parametrize(
    "line",
    [
        "Ontario will share the results of the pilot, due in May",
        "The Assembly will pay 2 million pesos",
        "The Group will train 15 nurses",
        "The Principal will give two rooms",
        "The costs, 2,000 euros each, will be paid by Lima",
    ],
)
def test_what_is_none_of_an_event_is_missed_wherever_the_line_speaks_of_it(line: str) -> None:
    assert pointing.adrift(line, "Oslo Hospital opens a ward", ["Oslo Hospital"])
    assert pointing.adrift("The equipment cost 2 million pesos", "A ward opens", []) is None


@pytest.mark.parametrize(
    "line",
    [
        "The remaining three will be sent in May",
        "Beside it, Oslo and Lima made a pact on burns",
        "Over the next five years it will train 150 nurses",
        "The pact is valid until 2030 and its terms are as below",
        "Papers were exchanged on the day before in Lima",
        "The senate will name after her, Ana Berg, a place for one nurse",
    ],
)
def test_what_only_another_sentence_tells_is_not_printed(line: str) -> None:
    assert pointing.adrift(line, "Oslo and Lima meet", ["Oslo Hospital"]) is not None


def test_some_of_those_a_line_has_named_hang_on_nothing() -> None:
    line = "Eleven students, seven of them in Lima, have come"

    assert pointing.adrift(line, "Oslo and Lima meet", ["Oslo Hospital"]) is None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("The town is committed to bringing it to 85 per cent", "bringing it to 8"),
        ("Thirty cooks will be trained at their hands", "at their hands"),
        ("Kite Fund has supported it with 9 million", "Kite Fund has supported it"),
        ("Six sailors with a weak heart returned to the country", "returned to the country"),
    ],
)
def test_what_points_outside_of_a_line_is_heard_amid_it(line: str, words: str) -> None:
    assert pointing.adrift(line, "Oslo and Lima meet", ["Oslo Hospital"]) == words

"""A headline names those who acted: no region, nor what stands in a project's title."""

from dataclasses import dataclass

import pytest

from summarizer.phrases import names
from summarizer.phrases.accounts import naming
from summarizer.phrases.organisations import houses
from summarizer.phrases.organisations.houses import House

TEXT = (
    "Lake Aid Foundation and the Harbour Clinic Trust signed a contract for the Project for the "
    "Extension of Riverton Hospital in the Department of Lakeland."
)


@dataclass(frozen=True)
class Party:
    house: House
    role: str
    came: bool = False


def _parties(role: str) -> list[Party]:
    found = houses.gather(TEXT, names.organisations(TEXT))
    return [Party(each, role) for each in found]


def test_who_signs_is_no_project_and_no_region() -> None:
    signed = naming.by(TEXT, 0, _parties("signatory"), ["signatory"])

    assert any("Lake Aid" in each for each in signed)
    assert not any("Riverton" in each or "Department" in each for each in signed)


@pytest.mark.parametrize(
    "region", ["Federation of Bosnia and Herzegovina", "Department of Lakeland"]
)
def test_a_region_behind_a_house_signs_nothing(region: str) -> None:
    text = f"The Elm Institute of the {region} and Fen Hospital signed a contract."
    found = houses.gather(text, names.organisations(text))

    signed = naming.by(text, 0, [Party(each, "signatory") for each in found], ["signatory"])

    assert any("Fen Hospital" in each for each in signed)
    assert not any(region in each for each in signed)


def test_a_gift_is_told_of_one_who_gave_and_one_who_got_it() -> None:
    given, *_ = _parties("supporter")
    got = Party(_parties("subject")[1].house, "subject")

    named = naming.ranked(TEXT, [got, given], "donation")

    assert named == [given.house.name, f"the {got.house.name}"]


def test_who_only_attended_is_named_by_no_headline() -> None:
    first, guest = (each.house for each in _parties("participant")[:2])

    named = naming.ranked(TEXT, [Party(first, "host"), Party(guest, "participant", True)], "other")

    assert named == [first.name]


def test_initials_that_strangers_do_not_know_are_spelled() -> None:
    known = [House("Lake Aid Foundation", "ngo", "foundation", ["LAF"])]
    owner = "Elm Valley University"

    assert (
        naming.spelled("LAF visits Oslo", TEXT, known, "") == "The Lake Aid Foundation visits Oslo"
    )
    assert naming.spelled("EVU hosts WHO", TEXT, known, owner) == "Elm Valley University hosts WHO"
    assert naming.spelled("XYZ visits Oslo", TEXT, known, owner) == "XYZ visits Oslo"


def test_the_first_letters_of_a_name_stand_for_it_alone() -> None:
    known = [House("Fen Valley Medical Institute", "institute", "institute")]

    said = naming.spelled("FVMI opens a ward", TEXT, known, "")

    assert said == "The Fen Valley Medical Institute opens a ward"
    assert naming.spelled("FVMI University opens", TEXT, known, "") == "FVMI University opens"


def test_a_unit_named_behind_initials_is_theirs() -> None:
    said = naming.spelled("EVU Faculty of Dentistry hosts it", TEXT, [], "Elm Valley University")

    assert said == "Elm Valley University's Faculty of Dentistry hosts it"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ministry of Health", "the Ministry of Health"),
        ("Medical Faculty of Elm University", "the Medical Faculty of Elm University"),
        ('Lung Clinic "Elm"', "Lung Clinic “Elm”"),
        ("Elm University of Health", "Elm University of Health"),
    ],
)
def test_a_name_stands_as_prose_has_it(name: str, said: str) -> None:
    found = houses.gather(
        f"{name} and others came.", names.organisations(f"{name} and others came.")
    )

    assert naming.prose(found[0], f"{name} and others came.") == said


def test_a_ministry_of_nobody_knows_which_country_is_nameless() -> None:
    assert naming.nameless(["the Ministry of Health"])
    assert not naming.nameless(["the Ministry of Health of Namibia", "Elm Clinic"])


def test_a_name_given_with_its_initials_in_brackets_stands_for_them() -> None:
    text = "Today the Faculty of Medicine Elm Valley (FM EV) held a course."

    said = naming.spelled("FM EV holds a course", text, [], "")

    assert said == "Faculty of Medicine Elm Valley holds a course"


def test_a_patron_signs_nothing() -> None:
    text = (
        "Under the patronage of Dr. Ana Berg, Undersecretary of the Harbour Ministry, the Lake Aid "
        "Foundation and the Fen Clinic Trust signed a contract."
    )
    found = houses.gather(text, names.organisations(text))

    signed = naming.by(text, 0, [Party(each, "signatory") for each in found], ["signatory"])

    assert signed == ["the Lake Aid Foundation", "the Fen Clinic Trust"]


LAND = House("Danish Friends of Corvo", "ngo", "friends", country="DK")
TOWN = House("University of Fenmark", "university", "university", country="DK")


@pytest.mark.parametrize(
    ("made", "named"),
    [
        (
            "Elm Hospital gets beds from Danish charity",
            "Elm Hospital gets beds from the Danish Friends of Corvo",
        ),
        (
            "Elm Hospital and its Danish partner open a ward",
            "Elm Hospital and its Danish partner open a ward",
        ),
        (
            "Elm Hospital and Fenmark open a ward",
            "Elm Hospital and the University of Fenmark open a ward",
        ),
        ("Fenmark and Danish universities open a ward",) * 2,
        ("Elm, Fenmark and Oak schools meet",) * 2,
        (
            "Fenmark and Danish partners open a ward",
            "The University of Fenmark and Danish partners open a ward",
        ),
        ("Fenmark surgeons open a ward", "Fenmark surgeons open a ward"),
        ("Elm Hospital opens a ward in Fenmark", "Elm Hospital opens a ward in Fenmark"),
        ("Saint Danish charity opens a ward", "Saint Danish charity opens a ward"),
    ],
)
def test_the_one_whom_a_headline_can_mean_is_named(made: str, named: str) -> None:
    sides = [Party(LAND, "supporter"), Party(TOWN, "organizer")]

    assert naming.unmasked(made, "", sides) == named


def test_a_town_of_a_headline_is_no_house_whose_long_name_begins_with_it() -> None:
    long = House("Nairobi Regional Hospital", "hospital", "hospital", country="KE")
    short = House("Nairobi University", "university", "university", country="KE")
    made = "Ten years with Nairobi"

    assert naming.unmasked(made, "", [Party(long, "host")]) == made
    assert (
        naming.unmasked(made, "", [Party(short, "host")]) == "Ten years with the Nairobi University"
    )


def test_of_neighbours_the_one_from_abroad_is_named_first() -> None:
    homes = [House(f"{each} Clinic", "hospital", "clinic", country="KE") for each in ("Elm", "Fen")]
    sides = [Party(each, "host") for each in (*homes, TOWN)]
    for at, each in enumerate((*homes, TOWN)):
        each.mentions.append(_parties("host")[at].house.mentions[0])

    named = naming.ranked(TEXT, sides, "meeting")

    assert named[1] == "the University of Fenmark"

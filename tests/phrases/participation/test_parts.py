"""The part that a sentence gives each organisation it names."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args

import pytest

from summarizer.phrases import names, skeleton
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.participation import odds, parts
from summarizer.phrases.participation.scene import TABLES
from summarizer.phrases.people import PersonMention
from summarizer.vocabulary import Role


@dataclass(frozen=True)
class Line:
    """A sentence alone."""

    text: str
    skeleton: str
    houses: tuple[OrganisationMention, ...]
    people: tuple[PersonMention, ...]
    place: int = 1
    start: int = 0

    @property
    def low(self) -> str:
        return self.text.lower()

    @classmethod
    def of(cls, text: str) -> "Line":
        houses = tuple(names.organisations(text))
        people = tuple(names.people(text, houses))
        return cls(text, skeleton.of(text, (0, len(text)), houses, people), houses, people)


def _given(text: str) -> Iterator[tuple[str, str]]:
    line = Line.of(text)
    return ((line.houses[number].name, part) for number, part in parts.of(line).items())


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        ("They were received at Corvo Hospital by its dean.", "Corvo Hospital", "host"),
        ("The team worked in the Corvo Hospital.", "Corvo Hospital", "host"),
        ("Recipient: Corvo Hospital", "Corvo Hospital", "subject"),
        ("The wing of Corvo Hospital was inaugurated.", "Corvo Hospital", "subject"),
        ("They opened the new wing of Corvo Hospital.", "Corvo Hospital", "subject"),
        ("The rector and the President of Corvo College signed it.", "Corvo College", "signatory"),
        ("Corvo College subscribed a memorandum.", "Corvo College", "signatory"),
        (
            "It came with support of the companies Corvo Bank and Kite Fund.",
            "Corvo Bank",
            "supporter",
        ),
        ("Kite Fund covered the flights.", "Kite Fund", "supporter"),
        ("It is carried out as a consignment of Kite Fund.", "Kite Fund", "supporter"),
        (
            "The centre, set up jointly with Corvo College, has 3 rooms.",
            "Corvo College",
            "organizer",
        ),
        ("A joint initiative of Corvo Hospital and Kite Fund.", "Kite Fund", "organizer"),
        ("Corvo University concluded the second course here.", "Corvo University", "organizer"),
        ("Four nurses from Corvo Hospital spent a fortnight here.", "Corvo Hospital", "visitor"),
        ("They are home after a week at Corvo Hospital.", "Corvo Hospital", "host"),
        ("Corvo Hospital honoured the Kite Fund with a medal.", "Kite Fund", "subject"),
        ("It was made possible by the Kite Fund.", "Kite Fund", "supporter"),
        ("It was paid for by cake sales and by Kite Fund.", "Kite Fund", "supporter"),
        ("We thank our sponsors, Kite Fund and Corvo Bank.", "Corvo Bank", "supporter"),
        ("Norway and Kite Fund hand over a ward.", "Kite Fund", "supporter"),
        ("It was a visit of the rector of Corvo University.", "Corvo University", "visitor"),
        ("The pact between our University, Corvo Hospital and it.", "Corvo Hospital", "signatory"),
        (
            "Surgeons from Kite Fund performed 40 operations at Corvo Hospital.",
            "Kite Fund",
            "visitor",
        ),
        ("Kite Fund will supply the beds.", "Kite Fund", "supporter"),
        ("Corvo Hospital and Kite Fund have teamed up on it.", "Kite Fund", "organizer"),
        ("The ninth mission of the Kite Fund has ended.", "Kite Fund", "organizer"),
        ("It is financed by the programme “Hands” of the Kite Fund.", "Kite Fund", "supporter"),
        ("They came as part of the Kite Fund Knowledge Programme.", "Kite Fund", "supporter"),
        ("3. Dr Anna Lind, MD (Kite Fund)", "Kite Fund", "participant"),
        ("Corvo University conferred a title on her.", "Corvo University", "organizer"),
        ("The other partners are Corvo University and more.", "Corvo University", "participant"),
        ("Kite Fund will pay the salaries.", "Kite Fund", "supporter"),
        ("Kite Fund has committed to meet fuel for a year.", "Kite Fund", "supporter"),
        (
            "Corvo Airlines carried 400 kg of supplies free of charge.",
            "Corvo Airlines",
            "supporter",
        ),
        ("The travel expenses are undertaken by “Kite Fund”.", "Kite Fund", "supporter"),
        ("The beds come from the Kite Fund.", "Kite Fund", "supporter"),
        (
            "The guests were received by Ana Berg, head of wards at Corvo Hospital.",
            "Corvo Hospital",
            "host",
        ),
        ("• Proponent: Kite Fund (signed by Ana Berg)", "Kite Fund", "subject"),
        ("Recipient organization: Kite Fund", "Kite Fund", "subject"),
        ("It has technical advice from the Kite Fund.", "Kite Fund", "supporter"),
        (
            "It is financed by the Northern Hands Programme of the Kite Fund.",
            "Kite Fund",
            "supporter",
        ),
        ("The Kite Fund offered to the college's library 120 books.", "Kite Fund", "supporter"),
        ("The delegation of guests was in Corvo Hospital with a visit.", "Corvo Hospital", "host"),
        ("It, along with Corvo College, will follow 90 children.", "Corvo College", "participant"),
        (
            "The other partners are Kite Hospital and the software company Kite Fund.",
            "Kite Fund",
            "participant",
        ),
        (
            "Delegations of Kite Hospital – Blue City (Chile), and Corvo Hospital came.",
            "Corvo Hospital",
            "visitor",
        ),
    ],
)
def test_the_words_around_a_name_tell_its_part(text: str, name: str, part: str) -> None:
    assert (name, part) in set(_given(text))


@pytest.mark.parametrize(
    "text",
    ["Kite Fund will provide training.", "The opening of the “Corvo Hospital” was a feast."],
)
def test_who_will_teach_gives_nothing_and_what_is_quoted_is_not_whose_ward_opens(text: str) -> None:
    assert not {"supporter", "subject"} & set(dict(_given(text)).values())


@pytest.mark.parametrize("amount", [True, False])
def test_who_funded_it_with_so_much_is_no_mere_line_of_thanks(amount: bool) -> None:
    line = Line.of("It was funded by the European Union" + " with 310,000 euros." * amount)

    assert parts.is_past(replace(line, place=7)) is not amount


def test_what_somebody_is_a_member_of_has_no_part() -> None:
    given = dict(_given("Ann Lee, member of the Corvo Academy of Arts, signed the agreement."))

    assert "Corvo Academy of Arts" not in given


def test_a_tour_makes_nobody_a_host() -> None:
    given = dict(_given("The guests toured Corvo Hospital."))

    assert "host" not in given.values()


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("The MoU was signed by Dr Ann Lee, dean of Corvo Medical School.", True),
        ("It was signed in the presence of Dr Ann Lee, dean of Corvo Medical School.", False),
    ],
)
def test_who_signs_is_told_from_who_looks_on(text: str, signs: bool) -> None:
    line = Line.of(text)

    assert parts.signs(line, line.people[0]) is signs


def test_the_table_and_the_weights_know_the_roles_of_the_schema() -> None:
    rows = TABLES.ordered("parts", "part")

    told = {each.label for each in rows} - {"absent"}

    assert told <= set(get_args(Role)) == set(odds.ROLES)


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ('They signed "The Project for the Corvo Clinic in Ardan".', True),
        ('They signed the project. "We thank Corvo Clinic for it", he said.', False),
        ("They signed a project for the Corvo Clinic.", False),
    ],
)
def test_who_is_named_in_the_title_of_a_project_is_nobody_there(text: str, titled: bool) -> None:
    assert parts.is_titled(Line.of(text), 0) is titled


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Yesterday Corvo University was visited by guests from abroad.", "host"),
        ("The course was organised by Kite Hospital with the Corvo University.", "organizer"),
    ],
)
def test_who_is_visited_receives_and_who_organises_with_another_does_too(
    text: str, part: str
) -> None:
    line = Line.of(text)
    number = next(at for at, each in enumerate(line.houses) if each.name == "Corvo University")

    assert parts.of(line)[number] == part


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Visit of Danish colleagues to Kite Hospital", "host"),
        (
            "Rector of Kite University, Professor Ann Lee and Vice-Rector Jon Lind hosted the"
            " delegation of the guests.",
            "host",
        ),
        ("A Danish charity, Kite Foundation, has presented equipment worth much.", "supporter"),
        (
            "Kite University (KU) through its staff in collaboration with others has held it.",
            "organizer",
        ),
    ],
)
def test_whoever_is_visited_receives_or_gives_has_that_part(text: str, role: str) -> None:
    given = dict(_given(text))

    assert [part for name, part in given.items() if name.startswith("Kite")] == [role]


def test_a_head_of_mission_runs_no_mission_and_whoever_gives_a_course_holds_it() -> None:
    head = dict(_given("It was given by Ann Lee, Deputy Head of Mission of the Embassy of Norway."))
    course = dict(_given("Kite University has given a five days training of trainers."))

    assert "organizer" not in head.values()
    assert course == {"Kite University": "organizer"}


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("The guests toured a ward in Corvo Governorate.", True),
        ("The van came to a school in the Municipality of Corvo.", True),
        ("The van was paid for by Corvo Governorate.", False),
    ],
)
def test_a_governorate_that_something_is_in_takes_no_part(text: str, aside: bool) -> None:
    assert parts.is_aside(Line.of(text), 0) is aside

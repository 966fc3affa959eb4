"""The People line: whose house a reader can tell, the heads of both sides first."""

import pytest

from schemas.cooperation import Partner
from summarizer.brief.deeds import heads
from summarizer.brief.labels import labels
from summarizer.brief.parts import Someone
from summarizer.brief.people import People
from summarizer.vocabulary import Person, Quote

UNIVERSITY = Partner(name="Riverton University", kind="university", aliases=["RU"])
HOSPITAL = Partner(name="Lakeside Hospital", kind="hospital")


def _person(name: str, title: str | None = None, house: str | None = None, *quotes: str) -> Person:
    said = [Quote(quote=each) for each in quotes or (f"{name} was there.",)]
    return Person(name=name, title=title, affiliation=house, evidence=said)


def _line(*people: Person, told: str = "") -> list[tuple[str, str]]:
    found = People(people, [UNIVERSITY, HOSPITAL]).leading(told)
    return [(each.person.name, each.house) for each in found]


ANA = _person("Ana Berg", "rector", "Riverton University", "Ana Berg, rector, opened the ward.")
LEA = _person("Lea Roth", "dean", "Riverton University")
TOM = _person("Tom Otieno", "director", "Lakeside Hospital")


def test_the_heads_of_both_sides_come_before_the_others_of_one() -> None:
    assert [name for name, _ in _line(LEA, ANA, TOM)] == ["Ana Berg", "Tom Otieno", "Lea Roth"]
    assert [name for name, _ in _line(LEA, TOM, _person("Bo Ray", "rector", "RU"))] == [
        "Bo Ray",
        "Tom Otieno",
        "Lea Roth",
    ]


@pytest.mark.parametrize(
    ("title", "house"),
    [("Vice President", None), ("dean", "Faculty of Medicine"), ("Ambassador", None)],
)
def test_who_could_be_of_either_side_is_not_named(title: str, house: str | None) -> None:
    assert _line(ANA, _person("Max Weiss", title, house)) == [("Ana Berg", "")]


def test_where_nobody_knows_of_what_somebody_is_chancellor_he_is_not_named() -> None:
    assert _line(_person("Max Weiss", "Chancellor"), _person("Ida Sand", "nurse")) == []


def test_the_letters_of_a_house_are_not_printed() -> None:
    assert _line(ANA, _person("Max Weiss", "director", "MRDH")) == _line(ANA)
    found = People([_person("Max Weiss", "director", "MRDH")], [Partner(name="MRDH", kind="ngo")])
    assert [each.person.name for each in found.leading("")] == ["Max Weiss"]


def test_who_speaks_comes_before_who_is_there() -> None:
    guest = _person("Ida Sand", "Mayor of Alba")
    spoke = _person("Max Weiss", "Governor of Corvia", None, "The Governor, Max Weiss, said so.")
    said = _person(
        "Jo Do", "Consul of Chile", None, "\u201cSo be it\u201d, said Consul of Chile Jo Do."
    )

    people = [ANA, guest, spoke, said]

    assert [name for name, _ in _line(*people)][1:] == ["Max Weiss", "Jo Do", "Ida Sand"]


@pytest.mark.parametrize(
    ("title", "said", "named"),
    [
        ("District Health Officer", "Max Weiss, District Health Officer, thanked them.", True),
        ("team leader", "The team leader, Max Weiss, said so.", True),
        ("chief of the brigade", "Max Weiss, chief of the brigade, sat there.", True),
        ("District Health Officer", "Max Weiss, District Health Officer, sat there.", False),
        ("Vice President", "Max Weiss, Vice President, said so.", False),
    ],
)
def test_who_acts_in_an_office_that_says_enough_is_named(
    title: str, said: str, *, named: bool
) -> None:
    assert (("Max Weiss", "") in _line(ANA, _person("Max Weiss", title, None, said))) is named


def test_a_leader_of_a_team_is_named_though_no_house_is_told() -> None:
    people = [_person("Ida Sand", "Principal"), _person("Max Weiss", "team leader")]

    assert _line(*people) == [("Max Weiss", "")]


def test_of_one_side_alone_everybody_is() -> None:
    found = People([_person("Max Weiss", "Vice President")], [UNIVERSITY]).leading("")

    assert [each.person.name for each in found] == ["Max Weiss"]


def test_a_public_office_without_its_country_is_not_named_beside_one_side() -> None:
    people = [_person("Max Weiss", "Ambassador"), _person("Ida Sand", "Ambassador of Chile")]

    found = People(people, [UNIVERSITY]).leading("")

    assert [each.person.name for each in found] == ["Ida Sand"]


def test_the_house_of_a_part_is_the_one_quoted_beside_it() -> None:
    dean = _person(
        "Lea Roth", "dean", "Faculty of Medicine", "Lea Roth came.", "Riverton University"
    )

    assert _line(dean) == [("Lea Roth", "Riverton University")]


def test_letters_that_stand_for_a_partner_are_told_in_full() -> None:
    assert _line(_person("Lea Roth", "dean", "RU")) == [("Lea Roth", "Riverton University")]


def test_who_signs_for_a_partner_is_of_it() -> None:
    signed = _person(
        "Max Weiss", "President", None, "Max Weiss, President, signed for Lakeside Hospital."
    )

    assert _line(signed) == [("Max Weiss", "Lakeside Hospital")]


def test_nobody_is_named_twice_under_two_spellings_or_again() -> None:
    accented = _person("Jiří Novák", "dean", "Riverton University")
    plain = _person("Jiri Novak", "dean", "Riverton University")

    assert _line(accented, plain) == [("Jiří Novák", "")]
    assert _line(accented, told="Dean Jiří Novák opened the ward.") == []


def test_a_head_is_told_by_the_words_on_either_side() -> None:
    led = _person("Ida Sand", "dean", None, "A delegation led by Prof. Ida Sand came.")
    guest = _person("Ida Sand", "dean", None, "Ida Sand heard the rector, who opened the ward.")

    assert heads(ANA)
    assert heads(led)
    assert not heads(guest)


def test_who_signed_with_another_is_a_head() -> None:
    both = _person("Ida Sand", "rector", None, "Rector Ida Sand and Dr. Max Weiss signed it.")

    assert heads(both)


def test_beside_somebody_whose_house_is_told_nobody_is_without() -> None:
    people = [LEA, _person("Max Weiss", "Vice President")]

    found = People(people, [UNIVERSITY]).leading("")

    assert [each.person.name for each in found] == ["Lea Roth"]


def test_a_house_that_only_points_at_one_is_told_by_its_name() -> None:
    person = _person("Lea Roth", "dean", "German university")
    shown = Someone(person, labels("en"))
    shown.house = "Riverton University"

    assert str(shown) == "Lea Roth, dean, Riverton University"


def test_a_quote_without_the_name_is_a_house_only_where_it_is_one() -> None:
    said = "On 14th August, the Ambassador handed over"
    housed = _person("Max Weiss", "surgeon", None, "Max Weiss spoke.", "Seaside School of Surgery")

    assert _line(ANA, _person("Ida Sand", "surgeon", None, said)) == [("Ana Berg", "")]
    assert ("Max Weiss", "Seaside School of Surgery") in _line(ANA, housed)


def test_who_signs_is_not_named_where_nobody_knows_for_whom() -> None:
    signed = _person("Max Weiss", "Vice President", None, "Max Weiss, Vice President, signed it.")

    assert [name for name, _ in _line(ANA, signed)] == ["Ana Berg"]


def test_who_a_line_of_the_brief_tells_of_is_not_told_again() -> None:
    found = People([ANA, TOM], [UNIVERSITY, HOSPITAL])

    lines = ["Ana Berg, rector, gave ten lamps.", "Tom Otieno gave one."]

    assert [each.person.name for each in found.leading("", lines)] == ["Tom Otieno"]


def test_who_is_named_without_the_office_stands_in_people_though_the_house_is_not_known() -> None:
    signed = _person("Max Weiss", "Vice President", None, "Max Weiss, Vice President, signed it.")
    found = People([ANA, signed], [UNIVERSITY, HOSPITAL])

    named = [each.person.name for each in found.leading("", ["Max Weiss signed it."])]

    assert named == ["Ana Berg", "Max Weiss"]


def test_who_is_named_without_the_office_stands_there_where_four_come_before() -> None:
    deans = [_person(f"Lea Ro{each}", "dean", "Riverton University") for each in "abcde"]
    found = People([*deans, TOM], [UNIVERSITY, HOSPITAL])

    lines = ["Lea Roe gave ten lamps.", "Tom Otieno gave one."]
    named = [each.person.name for each in found.leading("", lines)]

    assert named == ["Lea Roa", "Tom Otieno", "Lea Rob", "Lea Roc", "Lea Roe"]


def test_of_whom_the_brief_names_a_committee_is_enough_and_professor_says_nothing() -> None:
    people = [
        _person("Max Weiss", "Secretary of the Party Committee"),
        _person("Ida Sand", "Professor"),
    ]
    found = People([ANA, *people], [UNIVERSITY, HOSPITAL])

    assert [each.person.name for each in found.leading("")] == ["Ana Berg"]
    named = found.leading("", ["Max Weiss and Ida Sand signed it."])
    assert [each.person.name for each in named] == ["Ana Berg", "Max Weiss"]


def test_letters_of_a_house_are_told_in_full_where_a_quote_names_it() -> None:
    person = _person("Lea Roth", "dean", "SSoN", "Lea Roth came.", "Seaside School of Nursing")
    (placed,) = People([person], [UNIVERSITY]).leading("")
    shown = Someone(placed.person, labels("en"))
    shown.house = placed.house

    assert str(shown) == "Lea Roth, dean, Seaside School of Nursing"


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Ida Sand from Corvo Centre said little.", True),
        ("Welcomed by Dean (Dr.) Ida Sand, they sat.", True),
        ("The lecturers were Dr. Max Weiss and Dr. Ida Sand.", True),
        ("Ida Sand (Corvo Centre), who spoke of lamps, left.", True),
        ("Ida Sand was there, too.", False),
    ],
)
def test_without_an_office_only_who_does_something_is_named_beside_three(
    said: str, *, named: bool
) -> None:
    person = _person("Ida Sand", "Dr.", "Corvo Centre", said)

    assert ("Ida Sand", "") in _line(person)
    assert (("Ida Sand", "") in _line(ANA, LEA, TOM, person)) is named


def test_an_office_is_joined_as_its_words_are() -> None:
    envoy = _person("Lea Roth", "Representative a.i", "WHO", "WHO Representative a.i. Lea Roth.")
    said = "Max Weiss, Rector of Corvo University for Research, spoke."
    rector = _person("Max Weiss", "Rector", "Corvo University", said)
    consul = _person("Ida Sand", "Consul in Lima", None, "Chile’s Consul in Lima, Ida Sand, came.")

    shown = [str(Someone(each, labels("en"))) for each in (envoy, rector, consul)]

    assert shown == [
        "Lea Roth, WHO Representative a.i.",
        "Max Weiss, Rector of Corvo University for Research",
        "Ida Sand, Chile’s Consul in Lima",
    ]


@pytest.mark.parametrize(
    ("title", "house", "shown"),
    [
        ("Professors", "Riverton University", "Ida Sand, Professor, Riverton University"),
        ("Secretaries for Health", None, "Ida Sand, Secretary for Health"),
        ("Hospital director of nursing", "Lakeside Hospital", "Ida Sand, director of nursing"),
        ("hospital chaplain", "Lakeside Hospital", "Ida Sand, hospital chaplain"),
        ("Hospital Director", "Riverton University", "Ida Sand, Hospital Director"),
    ],
)
def test_a_title_is_that_of_one_person_and_says_the_house_once(
    title: str, house: str | None, shown: str
) -> None:
    person = _person("Ida Sand", title, house)

    assert str(Someone(person, labels("en"))).startswith(shown)


@pytest.mark.parametrize(
    ("house", "others", "printed"),
    [
        ("Alba institute", [], "Max Weiss, director, Riverton Institute of Alba"),
        ("Corvo institute", ["Riverton Institute of Alba"], "Max Weiss, director, Sea Institute"),
        ("Corvo institute", [], None),
    ],
    ids=["its name says the place", "the only one left", "either"],
)
def test_a_house_told_by_its_town_is_printed_by_its_name_or_not(
    house: str, others: list[str], printed: str | None
) -> None:
    partners = [
        Partner(name=name, kind="institute")
        for name in ("Riverton Institute of Alba", "Sea Institute")
    ]
    people = [_person("Max Weiss", "director", house)]
    people += [_person("Ida Sand", "president", each) for each in others]

    found = {each.person.name: each for each in People(people, partners).leading("")}

    placed = found.get("Max Weiss")
    assert (str(Someone(placed.person, labels("en"))) if placed else None) == printed


def test_the_french_hospital_is_the_one_of_that_country() -> None:
    partners = [
        Partner(name="Hospices de Mer", kind="hospital", country="FR"),
        Partner(name="Lakeside Hospital", kind="hospital", country="KE"),
    ]
    person = _person("Max Weiss", "director", "French hospital")

    (placed,) = People([person], partners).leading("")

    assert str(Someone(placed.person, labels("en"))) == "Max Weiss, director, Hospices de Mer"


def test_a_house_cut_before_its_noun_is_one_told_by_its_town() -> None:
    said = "Max Weiss, director of the Corvo institute, spoke."
    partners = [Partner(name="Institute of Health of Corvo", kind="institute"), UNIVERSITY]

    (placed,) = People([_person("Max Weiss", "director", "Corvo", said)], partners).leading("")

    assert placed.person.affiliation == "Institute of Health of Corvo"


def test_the_house_of_a_board_is_the_one_it_heads() -> None:
    chair = _person("Max Weiss", "Chair of the Board", "Board of the Corvo Foundation")

    assert str(Someone(chair, labels("en"))) == "Max Weiss, Chair of the Board, Corvo Foundation"


def test_who_acts_with_a_charge_is_named_beside_those_whose_house_is_told() -> None:
    said = "\u201cSo be it\u201d, said Head of Midwifery Ida Sand."
    nurse = _person("Ida Sand", "Head of Midwifery", None, said)

    assert ("Ida Sand", "") in _line(ANA, nurse)
    assert ("Ida Sand", "") not in _line(ANA, _person("Ida Sand", "Head of Midwifery"))


def test_stars_around_a_name_hide_no_deed() -> None:
    bold = _person("Ida Sand", "dean", None, "The dean, **Prof. Ida Sand**, then opened the ward.")

    assert heads(bold)


@pytest.mark.parametrize(
    "quote",
    [
        "A video message was sent by Prof. Max Weiss, Rector of Corvia.",
        "Greetings were received from the Rector of Corvia, Dr. Max Weiss.",
        "Max Weiss, Rector of Corvia, who could not arrive because of the weather, had wished it.",
        "Max Weiss, Rector of Corvia, sent a written message.",
    ],
)
def test_who_sent_a_message_or_could_not_come_is_not_named(quote: str) -> None:
    assert _line(ANA, _person("Max Weiss", "Rector of Corvia", None, quote))[1:] == []


def test_who_read_a_message_is_named() -> None:
    read = _person(
        "Max Weiss", "Consul of Chile", None, "Consul Max Weiss read a letter sent by X."
    )

    assert "Max Weiss" in dict(_line(ANA, read))


def test_a_house_that_opens_one_partner_s_name_has_the_whole_of_it() -> None:
    academy = Partner(name="Alban Academy of Arts", kind="university")
    ray = _person("Bo Ray", "rector", "Alban Academy")

    (placed,) = People([ray], [academy, HOSPITAL]).leading("")

    assert (placed.person.affiliation, placed.rank) == ("Alban Academy of Arts", 0)


def _placed(partners: list[Partner], *people: Person) -> dict[str, str]:
    found = People(people, partners).leading("")
    return {each.person.name: each.house or each.person.affiliation or "" for each in found}


HOST = UNIVERSITY.model_copy(update={"role": "host"})
GUEST = HOSPITAL.model_copy(update={"role": "visitor"})


@pytest.mark.parametrize(
    ("title", "quote", "house"),
    [
        (
            "Vice Chancellor",
            "It was honoured by Max Weiss, the Vice Chancellor.",
            "Riverton University",
        ),
        (
            "head of nursing",
            "Max Weiss, head of nursing, met with the guests.",
            "Riverton University",
        ),
        ("head of nursing", "The delegation was received by Max Weiss.", "Riverton University"),
        ("head of nursing", "It was a delegation led by Max Weiss.", "Lakeside Hospital"),
    ],
    ids=["office", "receives", "received", "leads"],
)
def test_office_or_deed_tells_whose_somebody_must_be(title: str, quote: str, house: str) -> None:
    assert _placed([HOST, GUEST], _person("Max Weiss", title, None, quote)) == {"Max Weiss": house}


def test_two_of_one_office_may_be_of_different_houses() -> None:
    rectors = _person("Max Weiss", "Rector"), _person("Ida Sand", "Rector")

    assert _placed([HOST, GUEST], *rectors) == {}


def test_the_initials_of_one_partner_are_its() -> None:
    centre = Partner(name="University Clinical Center of Corvo", kind="hospital")

    assert _placed([HOST, centre], _person("Max Weiss", "Director", "UCCC")) == {
        "Max Weiss": "University Clinical Center of Corvo"
    }


@pytest.mark.parametrize(
    ("house", "printed"), [("Lakeside Hospital", ""), ("Ministry of Health", "Ministry of Health")]
)
def test_no_minister_is_a_hospitals(house: str, printed: str) -> None:
    minister = _person("Max Weiss", "Minister of Health", house)

    assert _placed([HOST, GUEST], minister) == {"Max Weiss": printed}


@pytest.mark.parametrize(
    "quote",
    [
        "It met under the presidency of Prof. Max Weiss.",
        "Max Weiss, dean of it, addressed the session.",
    ],
)
def test_whoever_presides_or_addresses_a_session_heads_it(quote: str) -> None:
    assert heads(_person("Max Weiss", "dean", None, quote))


def test_a_diplomat_is_not_of_the_house_that_is_named_behind() -> None:
    envoy = _person("Ida Sand", "Jordanian Chargé d'Affaires", "Lakeside Hospital")

    (placed,) = People([envoy], [HOSPITAL]).leading("")

    assert placed.person.affiliation is None


def test_of_a_college_nobody_is_vice_chancellor() -> None:
    college = Partner(name="Upper College of Medicine", kind="university", role="host")
    head = _person("Ida Sand", "Vice-Chancellor", None, "Ida Sand.", college.name)
    provost = _person("Max Weiss", "Provost", None, "Max Weiss.", college.name)

    found = People([head, provost], [college])._people
    placed = [People([each], [college])._place(each).house for each in found]

    assert placed == ["", college.name]


def test_a_ministry_is_not_taken_for_that_of_the_one_country_that_is_named() -> None:
    ministry = Partner(name="Ministry of Health of Corvia", kind="government")
    (placed,) = People([_person("Ida Sand", "Director", "Ministry of Health")], [ministry]).leading(
        ""
    )

    assert placed.person.affiliation == "Ministry of Health"


def test_an_academy_has_a_rector_too() -> None:
    academy = Partner(name="Alban Academy of Sciences", kind="institute", role="host")
    riverton = UNIVERSITY.model_copy(update={"role": "organizer"})
    found = People([_person("Ida Sand", "vice-rector")], [riverton, academy])

    assert [found._place(each).house for each in found._people] == [""]


def test_a_ministry_is_told_with_the_country_that_the_words_before_it_give() -> None:
    person = _person(
        "Ida Sand", "Deputy", "Ministry of Health", "Ida Sand of Norway's Ministry of Health came."
    )

    assert str(Someone(person, labels("en"))) == "Ida Sand, Deputy, Norway's Ministry of Health"


@pytest.mark.parametrize(
    ("title", "house"),
    [
        ("President", "Lakeside University"),
        ("dean", ""),
        ("Mayor", ""),
        ("Director of the Press Office", ""),
    ],
)
def test_who_holds_the_office_of_the_other_side_s_head_is_of_this_side(
    title: str, house: str
) -> None:
    partners = [
        Partner(name="Riverton University", kind="university", role="visitor"),
        Partner(name="Lakeside University", kind="university", role="organizer"),
    ]
    guest = _person("Ana Berg", "President", "Riverton University")
    mayor = _person("Bo Ray", "Mayor", "Riverton University")
    press = _person("Ida Sand", "Director of the Press Office", "Riverton University")
    host = _person("Max Weiss", title)

    assert People([guest, mayor, press, host], partners)._place(host).house == house

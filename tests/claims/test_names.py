"""Names stand in the article, whole, and print in its spelling; titles stand with their names."""

import pytest
from checking import TEXT, article, check, claim, entry, holds, partner, person, record

SIGNED = "Orwell Bay Hospital (OBH) and Tarnow Medical University signed"
KINSELLA = "Dr. Moira Kinsella, chief executive of Orwell Bay Hospital"


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        pytest.param("orwell bay hospital", "Orwell Bay Hospital", id="case"),
        pytest.param("ORWELL BAY HOSPITAL", "Orwell Bay Hospital", id="capitals"),
        pytest.param("Orwell Bay Hospital", "Orwell Bay Hospital", id="as it stands"),
    ],
)
def test_a_name_prints_as_the_article_spells_it(given: str, printed: str) -> None:
    checked = check(record(partners=[partner(given, SIGNED)]))

    assert entry(checked)["partners"][0]["name"] == printed


@pytest.mark.parametrize("name", ['"Orwell" Bay Hospital', 'Bay Hospital "Orwell"', "Bay Hospital"])
def test_a_name_keeps_both_marks_of_a_quotation_in_it(name: str) -> None:
    said = f"It was given to the {name} on 14 March"

    checked = check(record(partners=[partner(name, said)]), of=article(f"{said}.\n"))

    assert entry(checked)["partners"][0]["name"] == name


@pytest.mark.parametrize(
    "false",
    [
        pytest.param("Orwell Bay Clinic", id="a word changed"),
        pytest.param("Harrowgate University", id="not in the article"),
        pytest.param("Orwell Bay Hospital and Tarnow Medical University", id="two names"),
        pytest.param("Orwell Bay Hospitals Trust", id="longer"),
    ],
)
def test_a_name_that_is_none_leaves_its_part_out(false: str) -> None:
    checked = check(record(partners=[partner(false, SIGNED), partner("OBH", SIGNED)]))

    assert [each["name"] for each in entry(checked)["partners"]] == ["OBH"]
    assert checked.unverified[0].path == "records[0].partners[0].name"


def test_paths_count_as_in_the_reply_after_others_were_dropped() -> None:
    checked = check(
        record(partners=[partner("Nobody's Clinic", SIGNED), partner("Noone Ltd", SIGNED)])
    )

    assert [each.path for each in checked.unverified] == [
        "records[0].partners[0].name",
        "records[0].partners[1].name",
    ]


def test_one_name_with_and_in_it_is_one() -> None:
    text = "Ennis Center for Women and Children opened a ward."
    name = "Ennis Center for Women and Children"

    checked = check(record(partners=[partner(name, text)]), of=article(text))

    assert holds(checked, "partners[0].name")


def test_a_name_that_goes_on_is_not_cut_short() -> None:
    text = "The Irish Academy of Nursing sent a delegation."

    checked = check(record(partners=[partner("Irish Academy", text)]), of=article(text))

    assert not holds(checked, "partners[0].name")


def test_one_name_of_two_houses_is_one_with_its_letters_behind_it() -> None:
    name = "Tarnow Institute of Kidney Diseases and Medical University"

    for behind, held in ((" (TIKD-MU)", True), (" (TMU)", False)):
        text = f"The {name}{behind} sent a delegation."
        checked = check(record(partners=[partner(name, text)]), of=article(text))

        assert holds(checked, "partners[0].name") is held


@pytest.mark.parametrize("behind", ["of Suriname", "of the Ministry of Health"])
def test_a_name_of_its_own_is_whole_before_where_it_is_or_whose(behind: str) -> None:
    text = f"The Tarnow Kite University {behind} sent a delegation."

    checked = check(record(partners=[partner("Tarnow Kite University", text)]), of=article(text))

    assert holds(checked, "partners[0].name")


@pytest.mark.parametrize(
    ("alias", "linked"),
    [
        pytest.param("OBH", True, id="initials"),
        pytest.param("Orwell Bay", True, id="words of the name"),
        pytest.param("Tarnow Medical University", False, id="another's name"),
        pytest.param("Lantern Hall", False, id="something else"),
    ],
)
def test_an_alias_belongs_to_its_name(alias: str, linked: bool) -> None:
    checked = check(record(partners=[partner("Orwell Bay Hospital", SIGNED, aliases=[alias])]))

    assert entry(checked)["partners"][0]["aliases"] == ([alias] if linked else [])


def test_words_that_name_somebody_else_are_no_ground() -> None:
    checked = check(
        record(people=[person("Piotr Zawada", KINSELLA), person("Moira Kinsella", KINSELLA)])
    )

    assert [each["name"] for each in entry(checked)["people"]] == ["Moira Kinsella"]


@pytest.mark.parametrize(
    ("name", "title", "held"),
    [
        pytest.param("Moira Kinsella", "chief executive", True, id="after the name"),
        pytest.param("Ewa Lisiecka", "ambassador", True, id="before the name"),
        pytest.param(
            "Piotr Zawada", "vice rector of Tarnow Medical University", True, id="with house"
        ),
        pytest.param("Piotr Zawada", "chief executive", False, id="a neighbour's"),
        pytest.param("Moira Kinsella", "ambassador", False, id="of the next sentence"),
        pytest.param("Piotr Zawada", "rector", False, id="raised in rank"),
        pytest.param("Piotr Zawada", "dean", False, id="not in the article"),
    ],
)
def test_a_title_stands_with_its_own_name(name: str, title: str, held: bool) -> None:
    quote = next(line for line in TEXT.replace("\nMedical", " Medical").split(". ") if name in line)

    checked = check(record(people=[person(name, quote, title=title)]))

    assert entry(checked)["people"][0]["name"] == name
    assert entry(checked)["people"][0]["title"] == (title if held else None)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        pytest.param("江陵大学校长周启明致辞。", "周启明", "校长", id="chinese"),
        pytest.param(
            "Le recteur de l'université, Jean Aubry, a signé.", "Jean Aubry", "recteur", id="french"
        ),
        pytest.param(
            "Anna Berg, rector, and the mayor of Lund, Carl Nord, met.",
            "Carl Nord",
            "mayor",
            id="list",
        ),
        pytest.param(
            "Professors Anna Berg and Carl Nord came.", "Carl Nord", "Professor", id="plural"
        ),
        pytest.param(
            "Anna Berg, rector of Lund, was there along with the consul, Carl Nord.",
            "Carl Nord",
            "consul",
            id="along with",
        ),
        pytest.param(
            "The provost, Prof. (Mrs.) Carla Nord, came.", "Carla Nord", "provost", id="addressed"
        ),
        pytest.param("PUMC's Wang Chen spoke.", "Wang Chen", None, id="possessive house"),
        pytest.param(
            "The Ambassador of Kenya, H.E. Amos Ruto, the Minister of Health, Vera Holm, spoke.",
            "Vera Holm",
            "Minister of Health",
            id="a list of titles before names",
        ),
        pytest.param(
            "They were given by the rector, Dr. Amos Ruto, and by the Consul General, Vera Holm.",
            "Vera Holm",
            "Consul General",
            id="and by the",
        ),
        pytest.param(
            "They met Amos Ruto, the rector, of the Ambassador of Chile, Vera Holm, and others.",
            "Vera Holm",
            "Ambassador of Chile",
            id="of the",
        ),
        pytest.param(
            "It was opened by Amos Ruto, alongside the deputy head, Vera Holm.",
            "Vera Holm",
            "deputy head",
            id="alongside",
        ),
        pytest.param(
            "Only **Amos Ruto**, a plastic surgeon, and **Vera Holm** came.",
            "Amos Ruto",
            "plastic surgeon",
            id="bold",
        ),
        pytest.param(
            "Prof. Amos Ruto HI(M), dean of nursing; Vera Holm, and others came.",
            "Amos Ruto",
            "dean of nursing",
            id="letters behind",
        ),
        pytest.param(
            "Dean, School of Nursing Dr. Vera Holm came.", "Vera Holm", "Dean", id="house between"
        ),
    ],
)
def test_titles_hold_in_other_shapes(text: str, name: str, title: str | None) -> None:
    checked = check(record(people=[person(name, text, title=title)]), of=article(text))

    assert entry(checked)["people"][0]["title"] == title


def test_a_vice_in_chinese_is_no_head() -> None:
    text = "江陵大学副校长韩素梅致辞。"

    checked = check(record(people=[person("韩素梅", text, title="校长")]), of=article(text))

    assert claim(checked, "people[0].title").status == "unverified"


def test_a_failed_affiliation_loses_the_affiliation_and_not_the_person() -> None:
    checked = check(
        record(
            partners=[
                partner("Orwell Bay Hospital", SIGNED),
                partner("Tarnow Medical University", SIGNED),
            ],
            people=[
                person("Moira Kinsella", KINSELLA, affiliation="Tarnow Medical University"),
                person("Moira Kinsella", KINSELLA, affiliation="Orwell Bay Hospital"),
            ],
        )
    )

    assert [each["affiliation"] for each in entry(checked)["people"]] == [
        None,
        "Orwell Bay Hospital",
    ]

"""What is chosen never costs its fact; what was denied did not come about."""

import pytest
from checking import TEXT, article, check, entry, outcome, partner, record


@pytest.mark.parametrize(
    ("quote", "given", "kept"),
    [
        pytest.param(
            "The partners hope to open a clinic in Sligo", "achieved", "discussed", id="hope"
        ),
        pytest.param(
            "The partners hope to open a clinic in Sligo", "discussed", "discussed", id="true"
        ),
        pytest.param("16 nurses will be trained", "agreed", "agreed", id="content of an agreement"),
        pytest.param("16 nurses will be trained", "achieved", "agreed", id="no more than that"),
        pytest.param("treated\nnearly 420 patients", "achieved", "achieved", id="done"),
        pytest.param("treated\nnearly 420 patients", "discussed", "discussed", id="never raised"),
    ],
)
def test_a_status_is_lowered_to_what_the_words_allow(quote: str, given: str, kept: str) -> None:
    checked = check(record(outcomes=[outcome("Something", quote, status=given)]))

    assert entry(checked)["outcomes"][0]["status"] == kept
    assert [each.kind for each in checked.notes] == (["lowered"] if given != kept else [])


def test_what_was_denied_is_no_outcome_even_with_the_not_cut_off() -> None:
    checked = check(record(outcomes=[outcome("A joint degree", "agree on a joint degree")]))

    assert entry(checked)["outcomes"] == []
    assert checked.lost[0].path == "records[0].outcomes[0].summary"


def test_a_signatory_of_nothing_took_part() -> None:
    text = "Orwell Bay Hospital and Tarnow University held a seminar."

    checked = check(
        record(partners=[partner("Orwell Bay Hospital", text, role="signatory")]), of=article(text)
    )

    assert entry(checked)["partners"][0]["role"] == "participant"


@pytest.mark.parametrize(
    ("city", "given", "kept"),
    [
        pytest.param("Dunmore", "IE", "IE", id="named beside it"),
        pytest.param("Dunmore", "FR", None, id="neither named nor known"),
        pytest.param("Kraków", "PL", "PL", id="known from the table"),
        pytest.param("Kraków", "FR", "PL", id="put right by the table"),
    ],
)
def test_a_country_is_named_or_known(city: str, given: str, kept: str | None) -> None:
    text = TEXT if city == "Dunmore" else "The ward opened in Kraków in March."
    place = {"city": city, "country": given}
    quote = "in Dunmore, Ireland" if city == "Dunmore" else text

    checked = check(
        record(event={"place": place, "evidence": [{"quote": quote}]}), of=article(text)
    )

    assert entry(checked)["event"]["place"]["city"] == city
    assert entry(checked)["event"]["place"]["country"] == kept
    assert ("table" in {note.kind for note in checked.notes}) == (city == "Kraków")


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        pytest.param("The two colleges signed an accord.", "agreed", id="under an accord"),
        pytest.param("The two colleges reached consensus.", "agreed", id="by consensus"),
        pytest.param("The two colleges met.", "discussed", id="under nothing"),
    ],
)
def test_what_an_accord_allows_is_agreed(before: str, kept: str) -> None:
    quote = "Ten nurses may train in Sligo each year"
    given = record(outcomes=[outcome("Ten places", quote, status="agreed")])

    checked = check(given, of=article(f"{before} {quote}."))

    assert entry(checked)["outcomes"][0]["status"] == kept

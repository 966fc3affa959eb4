"""The whole of checking: what is kept, what is asked for again, and that it holds a second time."""

from typing import Annotated, Any, Literal

import pytest
from checking import TEXT, article, check, entry, figure, holds, outcome, partner, person, record
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from bench.claims import corpus
from summarizer import claims
from summarizer.claims.ground import Ground
from summarizer.vocabulary import (
    Chosen,
    Evidenced,
    Headline,
    OrganisationName,
    Part,
    PartialDate,
    PersonName,
    Words,
)

PAPERS = (
    "Since 2015 the partners have treated\nnearly 420 patients and published more than 30 papers."
)
SIGNED = "Orwell Bay Hospital (OBH) and Tarnow Medical University signed"


def test_every_quote_stands_where_it_says() -> None:
    checked = check(
        record(
            partners=[partner("Tarnow Medical University", SIGNED)],
            outcomes=[
                outcome("16 nurses", "16 nurses will be … over 3 years", figures=[figure(16)])
            ],
        )
    )

    def quotes(node: Any) -> list[Any]:  # Any: JSON
        if isinstance(node, dict):
            inner = [each for value in node.values() for each in quotes(value)]
            return [node, *inner] if "quote" in node else inner
        return [each for value in node for each in quotes(value)] if isinstance(node, list) else []

    found = quotes(entry(checked))
    assert len(found) == 4
    assert all(TEXT[each["start"] : each["end"]] == each["quote"] for each in found)


@pytest.mark.parametrize(
    ("given", "mended"),
    [
        pytest.param("Signed a four-year agreement", "signed a four-year\nagreement", id="case"),
        pytest.param(
            "the partners have treated nearly 520 patients and published more than 30 papers",
            PAPERS,
            id="a digit",
        ),
        pytest.param(
            "Since 2015 the two partners treated nearly 420 patients and published 30 papers",
            PAPERS,
            id="retold",
        ),
    ],
)
def test_a_quote_that_fails_becomes_the_sentence_it_was_meant_to_be(
    given: str, mended: str
) -> None:
    summary = "An agreement" if "Signed" in given else "Patients treated and papers published"

    checked = check(record(outcomes=[outcome(summary, given)]))

    assert entry(checked)["outcomes"][0]["evidence"][0]["quote"] == mended
    assert not holds(checked, "outcomes[0].evidence[0].quote")
    assert "it says: " in str(checked.claims[1].reason)


def test_an_outcome_without_words_is_left_out_and_asked_for_again() -> None:
    checked = check(record(outcomes=[outcome("A new ward", "a new ward will be built in Galway")]))

    assert entry(checked)["outcomes"] == []
    assert [each.path for each in checked.lost] == ["records[0].outcomes[0].summary"]


def test_a_signatory_is_worth_asking_for_and_a_guest_is_not() -> None:
    false = [partner("Nowhere Clinic", SIGNED, role=role) for role in ("signatory", "participant")]

    checked = check(record(partners=false))

    assert [each.path for each in checked.lost] == ["records[0].partners[0].name"]
    assert len(checked.unverified) == 2


@pytest.mark.parametrize("case", corpus.own(), ids=lambda case: case.name)
def test_what_was_kept_holds_when_it_is_checked_again(case: corpus.Case) -> None:
    first = claims.check(case.entries(), case.article)

    second = claims.audit(first.entries, case.article)

    assert [each for each in second if each.status == "unverified"] == []


@pytest.mark.parametrize("case", corpus.own(), ids=lambda case: case.name)
def test_hardly_a_true_value_is_lost(case: corpus.Case) -> None:
    checked = claims.check(case.entries(), case.article)

    lost = [each for each in checked.claims if each.status == "unverified"]
    assert len(lost) <= 1


def test_offsets_that_came_along_are_not_trusted() -> None:
    lying = record()
    lying["event"]["evidence"] = [{"quote": "signed a four-year\nagreement", "start": 3, "end": 5}]

    kept = entry(check(lying))["event"]["evidence"][0]

    assert TEXT[kept["start"] : kept["end"]] == "signed a four-year\nagreement"


class Batch(Evidenced):
    product: Words
    units: int
    made_on: PartialDate | None = None


class Recall(Evidenced):
    """A record of another subject, in names that mean nothing to brief."""

    top_line: Headline
    maker: OrganisationName
    spokesperson: PersonName | None = None
    danger: Annotated[Literal["fire", "poison", "none"], Chosen("none")] = "none"
    what_to_do: str | None = None
    batches: list[Batch] = Field(default=[])


RECALL = """Norwell Toys Ltd recalls 12,400 night lights

Norwell Toys Ltd has recalled 12,400 Moonbeam night lights made in March 2021, because they can
overheat. Customers get their money back, said Una Craddock of Norwell Toys Ltd.
"""
RECALLED = "has recalled 12,400 Moonbeam night lights made in March 2021"


def _recall(**more: object) -> Recall:
    told = {
        "top_line": "Norwell Toys recalls night lights",
        "maker": "Norwell Toys Ltd",
        "spokesperson": "Una Craddock",
        "danger": "fire",
        "what_to_do": "Customers get their money back.",
        "batches": [{"product": "Moonbeam night lights", "units": 12400, "made_on": "2021-03"}],
        "evidence": [{"quote": RECALLED}],
    }
    return Recall.model_validate(told | more)


def test_another_kind_is_checked_by_its_types() -> None:
    checked = claims.check([_recall()], article(RECALL))

    assert [each for each in checked.claims if each.status == "unverified"] == []


@pytest.mark.parametrize(
    ("false", "path"),
    [
        pytest.param({"spokesperson": "Ida Brack"}, "spokesperson", id="person"),
        pytest.param({"what_to_do": "Call Fennimore Stores."}, "what_to_do", id="prose"),
        pytest.param(
            {"batches": [{"product": "Sunray lights", "units": 12400}]},
            "batches[0].product",
            id="words",
        ),
        pytest.param(
            {"batches": [{"product": "Moonbeam night lights", "units": 12500}]},
            "batches[0].units",
            id="number",
        ),
        pytest.param(
            {
                "batches": [
                    {"product": "Moonbeam night lights", "units": 12400, "made_on": "2020-03"}
                ]
            },
            "batches[0].made_on",
            id="date",
        ),
    ],
)
def test_another_kinds_false_values_do_not_pass(false: dict[str, object], path: str) -> None:
    checked = claims.check([_recall(**false)], article(RECALL))

    failed = [each.path for each in checked.claims if each.status == "unverified"]
    assert failed == [f"records[0].{path}"]


def test_a_record_without_what_it_must_have_is_left_out_whole() -> None:
    checked = claims.check([_recall(maker="Fennimore Stores")], article(RECALL))

    assert checked.entries == ()
    assert [each.path for each in checked.lost] == ["records[0].maker"]


class Bare(Part):
    headline: Headline


def test_a_record_of_nothing_but_a_headline_gets_one() -> None:
    checked = claims.check([Bare(headline="Quill Harbour buys 90 beds")], article())

    assert checked.entries[0].model_dump()["headline"].startswith("“Orwell Bay Hospital")


def test_the_digest_is_of_the_rules() -> None:
    assert len(claims.rules_digest()) == 64
    assert claims.rules_digest() == claims.rules_digest()


names = st.text(st.sampled_from("OrwelBayHspitTnM. -é大学"), min_size=1, max_size=20)


@given(name=names, number=st.integers(0, 5000), title=names, words=st.text(max_size=30))
def test_nothing_is_printed_that_the_article_does_not_hold(
    name: str, number: int, title: str, words: str
) -> None:
    page = article()
    ground = Ground(page)

    checked = check(
        record(
            partners=[partner(name, SIGNED)],
            people=[person("Ewa Lisiecka", "Ewa Lisiecka, looked on", title=title)],
            outcomes=[outcome(words, "16 nurses will be trained", figures=[figure(number)])],
        ),
        of=page,
    )

    kept = entry(checked)
    assert all(ground.find(each["name"]) for each in kept["partners"])
    assert all(each["title"] is None or ground.find(each["title"]) for each in kept["people"])
    assert all(
        each["value"] == 16 or str(each["value"]) in TEXT for each in kept["outcomes"][0]["figures"]
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 400_000, id="brackets"),
        pytest.param("a " * 20_000, id="one long line"),
        pytest.param("... " * 50_000, id="dots"),
        pytest.param("1,2" * 20_000, id="digits"),
        pytest.param("Dr. A. " * 5_000, id="initials"),
    ],
)
def test_hostile_text_comes_to_an_end(text: str) -> None:
    checked = check(record(outcomes=[outcome("1,2 labs", text[:200])]), of=article(text))

    assert len(checked.entries) == 1

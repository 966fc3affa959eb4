"""Evaluation: synthetic errors give exactly the scores worked out by hand."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from summarizer import evaluate, kinds
from summarizer.errors import UsageError
from summarizer.evaluate import BrokenGold, compare, interval
from summarizer.evaluate.tally import FIELDS, Tally

Json = dict[str, Any]  # Any: JSON

TEXT = (
    "On 3 May 2022 Alder Hospital and Birch University signed an agreement in Porto. "
    "Ann Lee, dean of Birch University, spoke. The school trained over 40 nurses. "
    "They plan a laboratory.\n"
)
RECORD: Json = {
    "event": {
        "headline": "Alder Hospital and Birch University sign",
        "type": "agreement_signing",
        "date": {"start": "2022-05-03", "text": "3 May 2022", "basis": "stated"},
        "place": {"city": "Porto", "country": "PT"},
        "evidence": [{"quote": "On 3 May 2022 Alder Hospital and Birch University signed"}],
    },
    "partners": [
        {"name": "Alder Hospital", "kind": "hospital", "country": None, "role": "signatory"},
        {"name": "Birch University", "kind": "university", "country": "PT", "role": "signatory"},
    ],
    "people": [{"name": "Ann Lee", "title": "dean", "affiliation": "Birch University"}],
    "outcomes": [
        {
            "summary": "nurses trained",
            "kind": "training",
            "status": "achieved",
            "figures": [{"value": 40, "qualifier": "over", "of": "nurses"}],
            "evidence": [{"quote": "The school trained over 40 nurses"}],
        },
        {
            "summary": "a laboratory",
            "kind": "joint_centre",
            "status": "planned",
            "figures": [],
            "evidence": [{"quote": "They plan a laboratory"}],
        },
    ],
}


def write_gold(folder: Path, name: str, records: list[Json], text: str = TEXT) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_text(text)
    document = {
        "about": "Invented.",
        "article": f"{name}.txt",
        "published": None,
        "language": "en",
        "records": records,
    }
    (folder / f"{name}.gold.json").write_text(json.dumps(document))


def gold(folder: Path) -> list[evaluate.Gold]:
    return evaluate.load(folder, kinds.load("cooperation"))


def run_of(right: evaluate.Gold, *records: Json, unverified: list[Json] | None = None) -> Json:
    """What a run's JSON would hold: gold's own records, located, unless others are given."""
    return {
        "article": {"sha256": right.article.sha256},
        "records": list(records),
        "unverified": unverified or [],
    }


@pytest.fixture
def right(tmp_path: Path) -> evaluate.Gold:
    write_gold(tmp_path / "gold", "a", [RECORD])
    return gold(tmp_path / "gold")[0]


def scored(right: evaluate.Gold, document: Json) -> dict[str, Tally]:
    run = evaluate.Run(Path("run"), {right.name: document}, frozenset())
    return evaluate.evaluate([right], run).total


def test_gold_against_itself_is_all_right(right: evaluate.Gold) -> None:
    total = scored(right, run_of(right, *deepcopy(right.records)))

    for field in FIELDS:
        assert total[field].f1 in (None, 1.0), field
    assert total["partners"] == Tally(right=2)
    assert total["figures"] == Tally(right=1)
    assert total["offsets"] == Tally(right=3)


def wrong_name(record: Json) -> None:
    record["partners"][0]["name"] = "Alder Hospital and Birch University"


def swapped(record: Json) -> None:
    record["partners"].reverse()
    record["outcomes"].reverse()


def invented_person(record: Json) -> None:
    record["people"].append({"name": "Zoe Quill", "title": None, "affiliation": None})


def missing_outcome(record: Json) -> None:
    del record["outcomes"][0]


def bare_figure(record: Json) -> None:
    record["outcomes"][0]["figures"][0]["qualifier"] = "exact"


def other_number(record: Json) -> None:
    record["outcomes"][0]["figures"][0].update(value=14, of="nurses")


def wrong_role(record: Json) -> None:
    record["partners"][1]["role"] = "host"


def no_date(record: Json) -> None:
    record["event"]["date"]["start"] = None


def wrong_date(record: Json) -> None:
    record["event"]["date"]["start"] = "2022-05-04"


def guessed_country(record: Json) -> None:
    record["partners"][0]["country"] = "ES"


def moved_quote(record: Json) -> None:
    record["event"]["evidence"][0]["start"] += 1


@pytest.mark.parametrize(
    ("change", "field", "tally"),
    [
        pytest.param(wrong_name, "partners", Tally(right=1, wrong=1), id="conjoined name"),
        pytest.param(swapped, "partners", Tally(right=2), id="order of partners"),
        pytest.param(swapped, "outcomes", Tally(right=2), id="order of outcomes"),
        pytest.param(invented_person, "people", Tally(right=1, invented=1), id="invented"),
        pytest.param(missing_outcome, "outcomes", Tally(right=1, missing=1), id="missing"),
        pytest.param(missing_outcome, "figures", Tally(missing=1), id="its figure too"),
        pytest.param(bare_figure, "figures", Tally(wrong=1), id="qualifier dropped"),
        pytest.param(other_number, "figures", Tally(wrong=1), id="wrong number"),
        pytest.param(wrong_role, "partner_role", Tally(right=1, wrong=1), id="role"),
        pytest.param(no_date, "date", Tally(missing=1), id="no date"),
        pytest.param(wrong_date, "date", Tally(wrong=1), id="wrong date"),
        pytest.param(guessed_country, "partner_country", Tally(right=1, invented=1), id="country"),
        pytest.param(moved_quote, "offsets", Tally(right=2, wrong=1), id="offset"),
    ],
)
def test_an_error_is_counted_where_it_is(
    right: evaluate.Gold, change: Any, field: str, tally: Tally
) -> None:
    record = deepcopy(right.records[0])
    change(record)

    assert scored(right, run_of(right, record))[field] == tally


def test_measures_follow_from_the_counts() -> None:
    tally = Tally(right=6, wrong=1, missing=2, invented=3, unverified=1)

    assert tally.precision == 6 / 10
    assert tally.recall == 6 / 10
    assert tally.f1 == 12 / 20
    assert Tally().f1 is None


def test_a_record_of_a_non_event_is_invented_with_all_its_parts(tmp_path: Path) -> None:
    write_gold(tmp_path, "a", [])
    empty = gold(tmp_path)[0]
    write_gold(tmp_path / "full", "a", [RECORD])
    full = gold(tmp_path / "full")[0]

    total = scored(empty, run_of(empty, *full.records))

    assert total["events"] == Tally(invented=1)
    assert total["partners"] == Tally(invented=2)
    assert total["date"] == Tally(invented=1)


def test_a_lost_event_is_missing_with_all_its_parts(right: evaluate.Gold) -> None:
    total = scored(right, run_of(right))

    assert total["events"] == Tally(missing=1)
    assert total["people"] == Tally(missing=1)
    assert total["type"] == Tally(missing=1)


def test_what_the_claims_left_out_is_unverified_not_missing(right: evaluate.Gold) -> None:
    record = deepcopy(right.records[0])
    del record["partners"][0]
    left_out = [
        {"path": "records[0].partners[0].name", "value": "Alder Hospital", "reason": "not there"}
    ]

    total = scored(right, run_of(right, record, unverified=left_out))

    assert total["partners"] == Tally(right=1, unverified=1)


def test_an_optional_item_is_right_if_given_and_not_missed(tmp_path: Path) -> None:
    record = deepcopy(RECORD)
    record["people"][0]["optional"] = True
    write_gold(tmp_path, "a", [record])
    only = gold(tmp_path)[0]
    without = deepcopy(only.records[0])
    without["people"] = []

    assert scored(only, run_of(only, without))["people"] == Tally()
    assert scored(only, run_of(only, deepcopy(only.records[0])))["people"] == Tally(right=1)


def test_an_alternative_is_right(tmp_path: Path) -> None:
    record = deepcopy(RECORD)
    record["partners"][0]["alternatives"] = {"name": ["the Alder"], "role": ["host"]}
    write_gold(tmp_path, "a", [record])
    only = gold(tmp_path)[0]
    other = deepcopy(only.records[0])
    other["partners"][0].update(name="Alder", role="host")

    total = scored(only, run_of(only, other))

    assert total["partners"] == Tally(right=2)
    assert total["partner_role"] == Tally(right=2)


def test_intervals_hold_the_figure_and_narrow_with_more_articles(right: evaluate.Gold) -> None:
    record = deepcopy(right.records[0])
    invented_person(record)
    document = run_of(right, record)
    one = evaluate.evaluate([right], evaluate.Run(Path("r"), {"a": document}, frozenset())).scores
    good = run_of(right, *deepcopy(right.records))
    two = evaluate.evaluate([right], evaluate.Run(Path("r"), {"a": good}, frozenset())).scores

    few = interval.intervals([*one, *two] * 3)["people"]["precision"]
    many = interval.intervals([*one, *two] * 60)["people"]["precision"]

    assert few[0] <= 2 / 3 <= few[1]
    assert many[1] - many[0] < few[1] - few[0]


def test_a_difference_is_certain_only_where_the_articles_agree(right: evaluate.Gold) -> None:
    worse = deepcopy(right.records[0])
    invented_person(worse)
    runs = {}
    for name, record in (("good", right.records[0]), ("bad", worse)):
        document = run_of(right, deepcopy(record))
        run = evaluate.Run(Path("r"), {"a": document}, frozenset())
        runs[name] = evaluate.evaluate([right], run).scores * 20
    mixed = runs["good"][:19] + runs["bad"][:1]

    everywhere = interval.differences(runs["good"], runs["bad"])["people"]["f1"]
    once = interval.differences(runs["good"], mixed)["people"]["f1"]

    assert everywhere.by == pytest.approx(2 / 3 - 1)
    assert everywhere.certain
    assert once.by < 0
    assert not once.certain


def test_compare_names_every_value_that_changed(right: evaluate.Gold) -> None:
    other = deepcopy(right.records[0])
    wrong_date(other)
    missing_outcome(other)
    swapped(other)
    before = evaluate.Run(Path("a"), {"a": run_of(right, *right.records)}, frozenset())
    after = evaluate.Run(Path("b"), {"a": run_of(right, other)}, frozenset())

    found = {each.path: (each.before, each.after) for each in compare.changes(before, after)}

    assert found == {
        "records[0].event.date.start": ("2022-05-03", "2022-05-04"),
        "records[0].outcomes[0]": ("nurses trained", None),
    }


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(
            lambda r: r["event"].update(type="party"),
            r"a\.gold\.json: records\[0\]\.event\.type = 'party' is not of the schema",
            id="unknown enum",
        ),
        pytest.param(
            lambda r: r["event"].update(mood="good"),
            r"records\[0\]\.event\.mood = 'good' is not of the schema",
            id="unknown field",
        ),
        pytest.param(
            lambda r: r["event"]["evidence"].append({"quote": "never said"}),
            r"records\[0\]\.event\.evidence\[1\]: 'never said' does not stand in a\.txt",
            id="a quote that is not there",
        ),
        pytest.param(
            lambda r: r["event"]["evidence"][0].update(start=1, end=9),
            r"records\[0\]\.event\.evidence\[0\]: \[1:9\] is not",
            id="wrong offset",
        ),
        pytest.param(
            lambda r: r.pop("event"), r"records\[0\]\.event: Field required", id="a part missing"
        ),
    ],
)
def test_broken_gold_is_named_with_file_and_field(
    tmp_path: Path, change: Any, message: str
) -> None:
    record = deepcopy(RECORD)
    change(record)
    write_gold(tmp_path, "a", [record])

    with pytest.raises(BrokenGold, match=message):
        gold(tmp_path)


def test_gold_without_its_article_is_named(tmp_path: Path) -> None:
    write_gold(tmp_path, "a", [RECORD])
    (tmp_path / "a.txt").unlink()

    with pytest.raises(BrokenGold, match=r"a\.gold\.json: article: no such file"):
        gold(tmp_path)


def test_a_run_that_lacks_an_article_of_gold_is_an_error(right: evaluate.Gold) -> None:
    with pytest.raises(UsageError, match=r"a\.gold\.json: the run in run has no article a"):
        evaluate.evaluate([right], evaluate.Run(Path("run"), {}, frozenset()))


def test_an_article_that_was_set_aside_misses_everything(right: evaluate.Gold) -> None:
    found = evaluate.evaluate([right], evaluate.Run(Path("run"), {}, frozenset({"a"})))

    assert found.total["partners"] == Tally(missing=2)
    assert found.measure("partners.f1") == 0

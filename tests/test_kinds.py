"""Kinds: found in order, loaded whole, refused with file and line."""

import json
from pathlib import Path

import pytest

from summarizer import kinds
from summarizer.errors import BrokenKind, UnknownKind, UsageError

PROMPT, TEMPLATE = "Read. LANGUAGE\n", "{{ records }}\n"


def write(folder: Path, name: str, schema: str) -> Path:
    for part, ending, text in (
        ("prompts", "md", PROMPT),
        ("schemas", "py", schema),
        ("templates", "md", TEMPLATE),
    ):
        (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / part / f"{name}.{ending}").write_text(text)
    return folder


RECALL = """
from __future__ import annotations
from summarizer.vocabulary import Evidenced, Figure, Headline, Part
class Product(Evidenced):
    name: str
class Recall(Evidenced):
    headline: Headline
    products: list[Product] = []
    units: Figure | None = None
"""


def test_our_own_kind_is_found_without_a_folder() -> None:
    kind = kinds.load("cooperation")

    assert kind.folder == kinds.ROOT
    assert list(kinds.names()) == ["cooperation"]
    assert set(kind.entry.model_fields) == {"event", "partners", "people", "outcomes"}


def test_a_users_folder_comes_before_ours(tmp_path: Path) -> None:
    schema = (kinds.ROOT / "schemas" / "cooperation.py").read_text()
    folder = write(tmp_path, "cooperation", schema)

    kind = kinds.load("cooperation", [folder])

    assert kind.folder == folder
    assert kind.prompt == PROMPT


def test_forward_references_in_a_schema_resolve(tmp_path: Path) -> None:
    kind = kinds.load("recall", [write(tmp_path, "recall", RECALL)])

    answer = kind.reply.model_validate({"records": [{"headline": "x", "units": {"value": 3}}]})

    assert answer.model_dump()["records"][0]["units"]["value"] == 3


def test_the_digest_changes_with_every_one_of_the_three_files(tmp_path: Path) -> None:
    folder = write(tmp_path, "recall", RECALL)
    digests = {kinds.load("recall", [folder]).digest}

    for path in sorted(folder.rglob("recall.*")):
        path.write_text(path.read_text() + "\n")
        digests.add(kinds.load("recall", [folder]).digest)

    assert len(digests) == 4


def test_an_unknown_kind_names_the_nearest() -> None:
    with pytest.raises(UnknownKind, match=r"there are: cooperation; did you mean cooperation\?"):
        kinds.load("cooperaton")


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        pytest.param("def (:", r"recall\.py:1: SyntaxError", id="no Python"),
        pytest.param("x = 1\n\n1 / 0\n", r"recall\.py:3: ZeroDivisionError", id="raises"),
        pytest.param("x = 1", r"no class Recall\(Part\)", id="no class"),
        pytest.param(
            "from summarizer.vocabulary import Part\nclass Recall(Part):\n    name: str\n",
            r"Recall\.name has no evidence",
            id="no evidence",
        ),
    ],
)
def test_a_broken_schema_is_named_with_its_place(tmp_path: Path, schema: str, message: str) -> None:
    folder = write(tmp_path, "recall", schema)

    with pytest.raises(BrokenKind, match=message):
        kinds.load("recall", [folder])


def test_a_missing_part_is_named_with_the_file_to_write(tmp_path: Path) -> None:
    folder = write(tmp_path, "recall", RECALL)
    (folder / "templates" / "recall.md").unlink()

    with pytest.raises(BrokenKind, match=r"no template: write .*templates/recall\.md"):
        kinds.load("recall", [folder])


def test_a_name_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    write(tmp_path, "recall", RECALL)

    with pytest.raises(UnknownKind):
        kinds.load("../schemas/recall", [tmp_path])


def test_a_model_is_shown_neither_titles_defaults_nor_offsets() -> None:
    shown = json.dumps(kinds.load("cooperation").json_schema)

    assert '"default"' not in shown
    assert '"start"' in shown  # of a date
    assert set(kinds.load("cooperation").json_schema["$defs"]["Quote"]["properties"]) == {"quote"}
    person = kinds.load("cooperation").json_schema["$defs"]["Person"]
    assert set(person["properties"]) == {"evidence", "name", "title", "affiliation"}
    assert "title" not in person


def test_the_strict_schema_requires_everything_and_forbids_the_rest() -> None:
    def objects(node: object) -> list[dict[str, object]]:
        if isinstance(node, list):
            return [found for each in node for found in objects(each)]
        if not isinstance(node, dict):
            return []
        inside = [found for each in node.values() for found in objects(each)]
        return [node, *inside] if node.get("type") == "object" else inside

    found = objects(kinds.load("cooperation").strict_schema)

    assert len(found) == 10
    for node in found:
        properties = node["properties"]
        assert isinstance(properties, dict)
        assert node["additionalProperties"] is False
        assert node["required"] == list(properties)


def test_a_new_kind_works_as_it_is_written(tmp_path: Path) -> None:
    kinds.write_starter("product_recall", tmp_path)

    kind = kinds.load("product_recall", [tmp_path])

    assert kind.entry.__name__ == "ProductRecall"
    assert "product recall" in kind.prompt


def test_a_new_kind_overwrites_nothing(tmp_path: Path) -> None:
    kinds.write_starter("recall", tmp_path)

    with pytest.raises(UsageError, match="is there already"):
        kinds.write_starter("recall", tmp_path)


@pytest.mark.parametrize("name", ["Recall", "../x", "a-b", "", "1st"])
def test_a_kinds_name_is_a_plain_word(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="lower case letters"):
        kinds.write_starter(name, tmp_path)

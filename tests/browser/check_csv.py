"""CSV through a real spreadsheet: what would be a formula is text."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from records import event, record

from summarizer import brief

FORMULAS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    '=HYPERLINK("http://evil.example","x")',
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    " =1+1",
    "＝1+1",
    "\u200b=1+1",
    '=WEBSERVICE("http://evil.example")',
    '"=1+1"',
]
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@pytest.fixture(scope="module")
def cells(tmp_path_factory: pytest.TempPathFactory) -> list[ET.Element]:
    folder = tmp_path_factory.mktemp("csv")
    records = [
        record(
            {
                **event(headline=value, place={"city": value}),
                "partners": [{"name": value}],
                "outcomes": [{"summary": value, "status": "achieved"}],
            },
            path=value,
        )
        for value in FORMULAS
    ]
    (folder / "table.csv").write_text(brief.csv(records), encoding="utf-8", newline="")
    program = shutil.which("soffice") or "soffice"
    subprocess.run(
        [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "fods",
            "--outdir",
            str(folder),
            str(folder / "table.csv"),
        ],
        check=True,
        timeout=120,
        capture_output=True,
    )
    tree = ET.parse(Path(folder / "table.fods"))  # noqa: S314  # LibreOffice wrote it from our file
    return list(tree.iter(f"{TABLE}table-cell"))


def test_no_cell_holds_a_formula(cells: list[ET.Element]) -> None:
    assert cells
    assert [cell.attrib for cell in cells if f"{TABLE}formula" in cell.attrib] == []


def test_the_words_are_all_there(cells: list[ET.Element]) -> None:
    texts = ["".join(cell.itertext()).strip() for cell in cells]

    assert sum("1+1" in text for text in texts) >= 7 * 4

"""A kind of the user's own: the example of docs/templates.md, and what it gets wrong."""

import csv
import io
import re
from pathlib import Path

import pytest
from records import record

from summarizer import brief, kinds
from summarizer.errors import BrokenKind
from summarizer.kinds import Kind

SCHEMA = '''\
"""What a reply about recalls must hold."""

from summarizer.vocabulary import EventDate, Evidenced, Figure, OrganisationName, Prose, Words


class ProductRecall(Evidenced):
    product: Words
    company: OrganisationName | None = None
    date: EventDate = EventDate()
    units: Figure | None = None
    hazard: Prose | None = None
'''
RECALL = {
    "product": "Kettle K-7 *new*",
    "company": "Aldmoor Ware",
    "date": {"start": "2024-05-02"},
    "units": {"value": 12000, "qualifier": "about", "of": "kettles"},
    "hazard": "the handle may break",
}


@pytest.fixture
def recalls(tmp_path: Path, project: Path) -> Kind:
    page = (project / "docs" / "templates.md").read_text(encoding="utf-8")
    example = re.search(r"```jinja\n(.*?)```", page, re.DOTALL)
    assert example is not None
    for folder, text in (
        ("prompts/product_recall.md", "Write it down."),
        ("schemas/product_recall.py", SCHEMA),
        ("templates/product_recall.md", example[1]),
    ):
        path = tmp_path / folder
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    return kinds.load("product_recall", [tmp_path])


def test_the_example_of_the_docs_makes_a_brief(recalls: Kind) -> None:
    text = brief.markdown(record(RECALL, kind=recalls), recalls)

    assert text.startswith(
        "## Aldmoor Ware recalls Kettle K-7 \\*new\\*\n\n"
        "**2 May 2024** · about 12,000 kettles\n\n"
        "the handle may break\n\n"
        "Source: “Ten years of joint surgery”, 11 March 2024\n"
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("{{ recrods }}", "no 'recrods' is known; did you mean records?"),
        (
            "{% for record in records %}{{ record.prodct }}{% endfor %}",
            "ProductRecall has no 'prodct'; did you mean product?",
        ),
        (
            "{% for record in records %}{{ record.units.valeu }}{% endfor %}",
            "Figure has no 'valeu'; did you mean value?",
        ),
    ],
    ids=["variable", "field", "field of a part"],
)
def test_an_unknown_name_is_an_error_with_the_nearest(recalls: Kind, wrong: str, said: str) -> None:
    with pytest.raises(BrokenKind, match="the template given:2: " + re.escape(said)):
        brief.markdown(record(RECALL, kind=recalls), recalls, template=f"\n{wrong}")


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ({"value": 50, "unit": "%"}, "50%"),
        ({"value": 3.5, "unit": "US$"}, "US$3.5"),
        ({"value": 2000000, "unit": "EUR", "qualifier": "nearly"}, "nearly EUR 2,000,000"),
        ({"value": 7, "unit": "year"}, "7 years"),
        ({"value": 1, "unit": "year"}, "1 year"),
        ({"value": 9, "unit": "years", "qualifier": "over"}, "over 9 years"),
        ({"value": 12.0, "of": "beds"}, "12 beds"),
    ],
    ids=["percent", "dollars", "code", "years", "one year", "unit", "of"],
)
def test_figures_print_as_a_reader_wants_them(
    recalls: Kind, figure: dict[str, object], shown: str
) -> None:
    made = record({**RECALL, "units": figure}, kind=recalls)

    assert f"· {shown}\n" in brief.markdown(made, recalls)


def test_the_table_of_another_kind_has_a_column_a_field(recalls: Kind) -> None:
    rows = list(csv.reader(io.StringIO(brief.csv([record(RECALL, kind=recalls)])[1:])))

    assert rows == [
        ["article", "published", "product", "company", "date", "units", "hazard", "left_out"],
        [
            "jubilee.txt",
            "2024-03-11",
            "Kettle K-7 *new*",
            "Aldmoor Ware",
            "2 May 2024",
            "about 12,000 kettles",
            "the handle may break",
            "0",
        ],
    ]

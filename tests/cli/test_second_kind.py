"""A kind on another subject, from three files to a brief."""

import json
from pathlib import Path

from cli.conftest import Brief
from faulty_endpoint import FaultyEndpoint
from faulty_endpoint.faults import Answers

TEXT = """Lumen Toys recalls its night lamps

14 March 2024

Lumen Toys said on 14 March 2024 that it recalls about 3,200 Luna night lamps because the cable
can overheat. The lamps were sold in Lisbon.
"""
SCHEMA = """
from pydantic import Field
from summarizer.vocabulary import (
    EventDate, Evidenced, Figure, Headline, OrganisationName, Part, Place, Prose, Words,
)

class Product(Evidenced):
    name: Words
    units: Figure | None = None

class ProductRecall(Evidenced):
    headline: Headline
    hazard: Prose
    company: OrganisationName
    date: EventDate = EventDate()
    sold: Place = Place()
    products: list[Product] = Field(default=[])
"""
TEMPLATE = """\
{% for record in records %}
## {{ record.headline }}

**{{ record.date }}** · {{ record.company }}

Hazard: {{ record.hazard }}

{% for product in record.products %}
- {{ product.name }}: {{ product.units }}
{% endfor %}
{% endfor %}
"""
QUOTE = "it recalls about 3,200 Luna night lamps because the cable can overheat"


def reply(units: int) -> dict[str, object]:
    figure = {"value": units, "qualifier": "about", "of": "Luna night lamps", "evidence": []}
    return {
        "records": [
            {
                "headline": "Lumen Toys recalls night lamps",
                "hazard": "The cable can overheat.",
                "company": "Lumen Toys",
                "date": {"start": "2024-03-14", "text": "14 March 2024", "basis": "stated"},
                "sold": {"city": "Lisbon"},
                "products": [
                    {
                        "name": "Luna night lamps",
                        "units": figure,
                        "evidence": [{"quote": QUOTE}],
                    }
                ],
                "evidence": [{"quote": "Lumen Toys said on 14 March 2024"}],
            }
        ]
    }


def write_kind(tmp_path: Path) -> None:
    for part, ending, text in (
        ("prompts", "md", "Write down each product recall, in LANGUAGE.\n"),
        ("schemas", "py", SCHEMA),
        ("templates", "md", TEMPLATE),
    ):
        (tmp_path / "mine" / part).mkdir(parents=True)
        (tmp_path / "mine" / part / f"product_recall.{ending}").write_text(text)
    (tmp_path / "lamp.txt").write_text(TEXT)


def run(brief: Brief, tmp_path: Path, units: int) -> tuple[str, dict[str, object]]:
    with FaultyEndpoint(answers=Answers(reply(units))) as endpoint:
        said = brief(
            *("run", "lamp.txt", "--kinds", "mine", "--kind", "product_recall"),
            *("--model", "m", "--base-url", endpoint.url),
        )
    assert said.code == 0, said.err
    return said.out, json.loads((tmp_path / "briefs" / "data" / "lamp.json").read_text())


def test_a_recall_becomes_a_brief(brief: Brief, tmp_path: Path) -> None:
    write_kind(tmp_path)

    out, document = run(brief, tmp_path, 3200)

    assert "## Lumen Toys recalls night lamps" in out
    assert "**14 March 2024** · Lumen Toys" in out
    assert "- Luna night lamps: about 3,200" in out
    assert document["unverified"] == []


def test_its_values_are_checked_like_ours(brief: Brief, tmp_path: Path) -> None:
    write_kind(tmp_path)

    out, document = run(brief, tmp_path, 5200)

    assert "5,200" not in out
    assert "5200" in json.dumps(document["unverified"])


def test_a_new_kind_runs_as_it_is_written(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "lamp.txt").write_text(TEXT)
    assert brief("kinds", "new", "product_recall", "--in", "mine").code == 0
    record = {
        "headline": "Lumen Toys recalls night lamps",
        "organisation": "Lumen Toys",
        "date": {"start": "2024-03-14", "text": "14 March 2024"},
        "evidence": [{"quote": "Lumen Toys said on 14 March 2024"}],
    }
    with FaultyEndpoint(answers=Answers({"records": [record]})) as endpoint:
        said = brief(
            *("run", "lamp.txt", "--kinds", "mine", "--kind", "product_recall"),
            *("--model", "m", "--base-url", endpoint.url),
        )

    assert said.code == 0, said.err
    assert "Lumen Toys recalls night lamps" in said.out

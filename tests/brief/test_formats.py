"""Plain text, HTML for pasting, CSV and the screen."""

import csv
import io
import re

import pytest
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import brief
from summarizer.markup import visible

HOSTILE = [
    "{{7*7}} {% raw %}",
    "[/bold] [sic]",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\x1b[31mred\x1b[0m \u202edlrow",
    "=HYPERLINK('http://evil.example')",
    '"><svg onload=alert(1)>',
    "[a]: http://evil.example",
]
TEXT = """\
Aldmoor and Sérigny mark ten years of joint surgery training
============================================================

8 March 2024 · Aldmoor, United Kingdom · Aldmoor City Hospital (United
Kingdom), Sérigny Institute of Surgery (SIS, France)

A seminar closed the jubilee week. Ines Calder spoke for the hosts.

Done
- Training: the joint course has trained over 40 surgeons.
- Publications: twelve papers with SIS.
- Also: a shared library.

Planned
- Exchange of nurses.
"""


HTML = """\
<h2>Aldmoor and Sérigny mark ten years of joint surgery training</h2>
<p><strong>8 March 2024 · Aldmoor, United Kingdom</strong> · Aldmoor City Hospital (United \
Kingdom), Sérigny Institute of Surgery (SIS, France)</p>
<p>A seminar closed the jubilee week. Ines Calder spoke for the hosts.</p>
<p><strong>Done</strong></p>
<ul>
<li><strong>Training:</strong> the joint course has trained over 40 surgeons.</li>
<li><strong>Publications:</strong> twelve papers with SIS.</li>
<li><strong>Also:</strong> a shared library.</li>
</ul>
<p><strong>Planned</strong></p>
<ul>
<li>Exchange of nurses.</li>
</ul>
<p><strong>People:</strong> Ines Calder, director, Aldmoor City Hospital; Mara Oduya, head nurse \
of Aldmoor City Hospital; Luc Fabre, surgeon, Sérigny Institute of Surgery</p>
<p>Source: “Ten years of joint surgery”, 11 March 2024</p>"""


def test_what_is_pasted_looks_like_the_brief() -> None:
    assert brief.paste_html(record(), COOPERATION) == HTML


def test_plain_text_reads_like_the_brief() -> None:
    assert brief.text(record(), COOPERATION).startswith(TEXT)


def test_pasted_html_holds_only_what_editors_keep() -> None:
    html = brief.paste_html(record(), COOPERATION)

    tags = set(re.findall(r"</?([a-z0-9]+)([^>]*)>", html))
    assert tags == {(name, "") for name in ("h2", "p", "strong", "ul", "li")}


def test_the_line_for_the_editor_is_not_pasted() -> None:
    assert "For the editor" not in brief.paste_html(record(), COOPERATION)


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_values_are_text_in_every_format(value: str) -> None:
    hostile = {
        **event(headline=value, summary=value),
        "partners": [{"name": value}],
        "people": [{"name": value, "title": value}],
        "outcomes": [{"summary": value, "status": "achieved"}],
    }
    made = record(hostile, title=value, path=value)

    shown = visible.line(value)
    html = brief.paste_html(made, COOPERATION)
    assert not re.search(r"<(?!/?(h2|p|strong|ul|li)>)", html)
    assert shown in brief.text(made, COOPERATION).replace("\n", " ")
    for text in (
        brief.text(made, COOPERATION),
        brief.markdown(made, COOPERATION),
        brief.screen_line(made),
        brief.preview(made, COOPERATION),
    ):
        assert all(c.isprintable() or c == "\n" for c in text)
        assert "\u202e" not in text


def test_a_row_of_the_table_is_an_outcome() -> None:
    rows = list(csv.DictReader(io.StringIO(brief.csv([record()]).removeprefix("\ufeff"))))

    assert [row["outcome"] for row in rows] == [each["summary"] for each in ANNIVERSARY["outcomes"]]
    assert rows[0]["figures"] == "over 40 surgeons"
    assert rows[0]["partners"] == "Sérigny Institute of Surgery; Aldmoor City Hospital"


def test_a_record_without_outcomes_has_a_row_too() -> None:
    rows = brief.csv([record({"event": {"headline": "A visit"}})]).splitlines()

    assert len(rows) == 2


@pytest.mark.parametrize("sign", list("=+-@＝|%"))
def test_no_cell_is_a_formula(sign: str) -> None:
    made = record(event(headline=f" \t{sign}1+1"))

    row = next(csv.reader(io.StringIO(brief.csv([made]).split("\r\n", 2)[1])))

    assert row[7] == f"'{sign}1+1"


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (
            ANNIVERSARY,
            " 8 Mar 2024  anniversary     SIS · Aldmoor City Hospital",
        ),
        (
            {"event": {"headline": "A visit", "type": "visit", "date": {"start": "2024"}}},
            "       2024  visit           A visit",
        ),
        (
            {**ANNIVERSARY, "partners": [{"name": "武汉大学" * 9}]},
            " 8 Mar 2024  anniversary     " + "武汉大学" * 6 + "…",
        ),
    ],
    ids=["short names", "headline", "wide"],
)
def test_an_article_is_one_line_on_the_screen(entry: dict[str, object], line: str) -> None:
    shown = brief.screen_line(record(entry))

    assert shown == line
    assert visible.width(shown) <= 80


def test_the_preview_is_the_skeleton_of_a_brief() -> None:
    assert brief.preview(record(), COOPERATION, columns=60).splitlines() == [
        "## Aldmoor and Sérigny mark ten years of joint surgery…",
        "",
        "8 March 2024 · Aldmoor, United Kingdom · Aldmoor City…",
        "Done",
        "  • Training: the joint course has trained over 40 surgeons.",
        "  • Publications: twelve papers with SIS.",
        "  • Also: a shared library.",
        "Planned",
        "  • Exchange of nurses.",
    ]

"""Copy pressed, a real paste into five editors: what arrives is what stands in the page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import Watched, Written
from playwright.sync_api import BrowserContext, Page
from records import ANNIVERSARY, event, record

EDITORS = {
    "contenteditable": "#contenteditable",
    "prosemirror": "#prosemirror .ProseMirror",
    "tiptap": "#tiptap .ProseMirror",
    "quill": "#quill .ql-editor",
    "lexical": "#lexical",
}
RICH = """\
{% for record in records %}
## {{ record.event.headline }}

### {{ record.occasion }}

Plain, *{{ record.event.summary }}* and **{{ record.event.type }}**, see
[our {{ record.event.type }} page](https://example.org/page?a=1&b=2).

{% for outcome in record.outcomes %}
- **{{ outcome.kind }}:** {{ outcome }}
{% endfor %}

{% for partner in record.partners %}
1. {{ partner }}
{% endfor %}

> {{ source }}

{% endfor %}
"""
ODD = "2 < 3 & “C*-algebra” [sic] <b>bold</b> a_b \\ 武汉大学 {{7*7}}"


@pytest.fixture
def editors(context: BrowserContext) -> Iterator[Page]:
    here = Path(__file__).parent / "editors.html"
    page = context.new_page()
    page.goto(here.as_uri())
    page.wait_for_function("window.standing !== undefined")
    yield page


def standing(page: Page, element: str) -> list[Any]:  # Any: JSON
    script = (Path(__file__).parent / "node_modules" / "standing.bundle.js").read_text()
    page.evaluate(f"if (!window.standing) {{ {script} }}")
    found: list[Any] = page.evaluate(
        "element => window.standing(document.querySelector(element))", element
    )
    return found


@pytest.mark.parametrize("name", EDITORS)
@pytest.mark.parametrize(
    ("template", "entry"),
    [
        (None, ANNIVERSARY),
        (None, event(headline=ODD, summary=f"{ODD} {ODD}")),
        (RICH, ANNIVERSARY),
        (RICH, event(headline=ODD, summary=ODD)),
    ],
    ids=["brief", "odd brief", "every tag", "odd values in every tag"],
)
def test_what_is_pasted_is_what_was_copied(
    context: BrowserContext,
    index: Written,
    editors: Page,
    name: str,
    template: str | None,
    entry: dict[str, Any],
) -> None:
    page = Watched.open(context, index(record(entry), template=template)).page
    page.bring_to_front()
    page.click("#b1 .copy")
    assert page.inner_text("#b1 .copy") == "Copied"
    copied = standing(page, "#b1 .paste")

    editors.bring_to_front()
    editors.click(EDITORS[name])
    editors.keyboard.press("Control+V")
    editors.wait_for_timeout(100)

    assert standing(editors, EDITORS[name]) == copied


def test_the_edition_is_copied_too(context: BrowserContext, index: Written, editors: Page) -> None:
    page = Watched.open(context, index(record(), record(event(headline="B"))), "#edition").page
    page.bring_to_front()
    page.click("#edition .copy")
    copied = standing(page, "#edition .paste")

    editors.bring_to_front()
    editors.click(EDITORS["prosemirror"])
    editors.keyboard.press("Control+V")

    assert standing(editors, EDITORS["prosemirror"]) == copied


def test_where_only_text_is_taken_the_words_come_without_marks(
    context: BrowserContext, index: Written
) -> None:
    page = Watched.open(context, index(), "#b1").page
    page.click("#b1 .copy")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<textarea id=t></textarea>')")
    page.click("#t")
    page.keyboard.press("Control+V")

    assert page.input_value("#t").startswith(
        "Aldmoor and Sérigny mark ten years of joint surgery training\n\n"
        "8 March 2024 · Aldmoor, United Kingdom · Aldmoor City Hospital (United Kingdom), "
        "Sérigny Institute of Surgery (SIS, France)\n\n"
        "A seminar closed the jubilee week. Ines Calder spoke for the hosts.\n\n"
        "Done\n- Training: the joint course has trained over 40 surgeons.\n"
    )

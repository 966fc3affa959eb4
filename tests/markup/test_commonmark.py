"""Markdown: every value comes out of two renderers as the text it is, and nothing is active."""

import os
import sys
from collections.abc import Callable
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarizer.markup import markdown, template, visible

PLACES = """\
## {{ v[0] }}

### Day: {{ v[1] }} and {{ v[2] }}

{{ v[3] }}

**{{ v[4] }} · {{ v[5] }}** · {{ v[6] }}, {{ v[7] }} ({{ v[8] }})
{{ v[9] }}

- {{ v[10] }}
- **{{ v[11] }}:** {{ v[12] }}
  {{ v[13] }}

1. {{ v[14] }}
2. text {{ v[15] }}: [{{ v[16] }}](https://example.org/page)

> {{ v[17] }}
> {{ v[18] }}{{ v[19] }}

| a | b |
| - | - |
| {{ v[20] }} | x {{ v[21] }} y |

---
*For the editor: {{ v[22] }}; {{ v[23] }}.*
"""
COUNT = 24

SPECIAL = list("\\`*_{}[]()#+-.!|<>&~:/@=\"'$^%;,?€… \u00a0")
PIECES = [
    "word",
    "é",
    "中文",
    "a",
    "1",
    "12.",
    "x",
    "www.",
    "http://",
    "https://evil.example/",
    "evil.com",
    "ftp://",
    "mailto:",
    "me@evil.org",
    "javascript:alert(1)",
    "](",
    "![",
    "]:",
    "[^1]:",
    "[x] ",
    "<script>",
    "<!--",
    "<b onclick=x>",
    "&amp;",
    "&#35;",
    "&copy",
    "**",
    "***",
    "__",
    "~~",
    "```",
    "~~~",
    "---",
    "===",
    "# ",
    "- ",
    "> ",
    "1. ",
    "2) ",
    "C*-algebra",
    "a_b",
    "[sic]",
    "| - |",
    "\\\\",
]
VALUES = st.lists(st.sampled_from(SPECIAL + PIECES), min_size=1, max_size=9).map("".join)


Event = tuple[str, str]


class Seen(HTMLParser):
    """The tags and texts of a rendered page, neighbouring texts joined."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[Event] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.events.append(("tag", f"{tag} {attrs}"))

    def handle_endtag(self, tag: str) -> None:
        self.events.append(("tag", f"/{tag}"))

    def handle_data(self, data: str) -> None:
        if self.events and self.events[-1][0] == "text":
            data = self.events.pop()[1] + data
        self.events.append(("text", data))


def seen(html: str, words: dict[str, str] | None = None) -> list[Event]:
    """Events with single spaces, without texts between blocks; words replaced by values."""
    joined: list[Event] = []
    for sort, text in Seen(html).events:
        if sort == "tag" and text in {"code []", "/code"}:
            continue  # how a mail address is written; the tests below say when
        before = joined.pop()[1] if sort == "text" and joined and joined[-1][0] == "text" else ""
        joined.append((sort, before + text))
    events = [(sort, " ".join(_filled(text, words or {}).split())) for sort, text in joined]
    return [event for event in events if event[1]]


def _filled(text: str, words: dict[str, str]) -> str:
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def gfm(text: str) -> str:
    return str(cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE))


RENDERERS: dict[str, Callable[[str], str]] = {
    "commonmark": MarkdownIt("commonmark").render,
    "gfm-like": MarkdownIt("gfm-like").render,
    "cmark-gfm": gfm,
}


def written(values: list[str]) -> str:
    return markdown(template(PLACES, "places").render(v=values))


def same(name: str, values: list[str]) -> bool:
    words = [f"Zq{place:02}qZ" for place in range(COUNT)]
    events = seen(RENDERERS[name](written(values)))
    shown = dict(zip(words, map(visible.line, values), strict=True))
    return events == seen(RENDERERS[name](written(words)), shown)


DRAWS = int(os.environ.get("MARKDOWN_DRAWS", "1000"))
"""How many pages full of odd values are tried; `make bench` tries 20,000."""


@settings(max_examples=DRAWS, deadline=None, suppress_health_check=list(HealthCheck))
@given(values=st.lists(VALUES, min_size=COUNT, max_size=COUNT))
def test_every_value_is_rendered_as_the_text_it_is(values: list[str]) -> None:
    values = [value.strip() or "x" for value in values]

    for name in RENDERERS:
        assert same(name, values), name


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("value", PIECES)
def test_what_could_be_active_is_text_in_every_place(name: str, value: str) -> None:
    assert same(name, [value.strip() or "x"] * COUNT)


NATURAL = [
    "C*-algebra and W*-algebra",
    "the word [sic] was kept",
    "a_b and snake_case_name",
    "at 1. Mai",
    "AT&T, R&D & more",
    "p < 0.05, n > 20 and 3 * 4 = 12",
    "US$3.5 million (about 50%) – 2 | 3",
    "Prof. J. Smith, M.D., said: “Yes!”",
    "+86 27 8754 2457 #1 ~100 people",
    "武汉大学（WHU）与洛林大学签署协议。",
    "l’hôpital n° 3 : 1 200 lits",
    "e.g. the U.S. and the U.K.",
    "C:\\brief and/or \\ alone",
]


@pytest.mark.parametrize("value", NATURAL)
def test_what_is_not_active_is_left_as_it_is(value: str) -> None:
    assert markdown(template("Text: {{ v }}, text\n", "t").render(v=value)) == (
        f"Text: {value}, text\n"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1. Mai", "1\\. Mai"),
        ("# one", "\\# one"),
        ("- one", "\\- one"),
        ("[sic] stays", "[sic] stays"),
        ("[note]: x", "\\[note]: x"),
        ("5 * 3", "5 * 3"),
        ("*a* b", "\\*a\\* b"),
        ("a* b*", "a* b*"),
        ("[x](y)", "\\[x\\](y)"),
        ("write to me@example.org", "write to `me@example.org`"),
        ("see http://example.org", "see http:\\//example\\.org"),
        ("<b>", "\\<b>"),
        ("&amp;", "\\&amp;"),
    ],
)
def test_the_start_of_a_line_is_guarded(value: str, expected: str) -> None:
    assert markdown(template("{{ v }}\n", "t").render(v=value)) == f"{expected}\n"


def test_an_address_is_never_a_value_s() -> None:
    source = "[text]({{ v }}) and [text](https://example.org/{{ v }})\n"

    html = gfm(markdown(template(source, "t").render(v="//evil.example")))

    assert "<a" not in html


@pytest.mark.parametrize(
    "value", ["*a ", "a*", "[](", "[", "<a", "a@", "@.", "a.b", "&", "\\", "~*", "*a@b.c "]
)
def test_forty_thousand_characters_need_no_patience(value: str) -> None:
    """Linear, not quadratic: at 200 times the length, not more than 2,000 times the work."""
    sheet = template("{{ v }}\n", "t")

    def steps(text: str) -> int:
        count = 0

        def counted(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(counted)
        try:
            markdown(sheet.render(v=text))
        finally:
            sys.setprofile(None)
        return count

    assert steps(value * 20000) < 2000 * max(steps(value * 100), 100)

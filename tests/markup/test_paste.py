"""HTML for pasting: a few tags, one attribute, and nothing that a value says is markup."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.markup import above, blocks, html, template

SOURCE = """\
# {{ v }}

#### {{ v }}

- *{{ v }}* and [{{ v }}](https://example.org/a?b=1&c=2)
- [{{ v }}](javascript:alert) and [{{ v }}]({{ v }}) ![{{ v }}](https://example.org/x.png)

1. {{ v }}
   {{ v }}

> {{ v }}\\
> {{ v }}

`{{ v }}` <b>{{ v }}</b>

---

below {{ v }}
"""
TAGS = re.compile(
    r"</?(?:h2|h3|p|strong|em|ul|ol|li|blockquote|a)>|<br>|<a href=\"https?://[^\"<>]*\">"
)


@given(value=st.text(alphabet="<>&\"'/a(:)[]`*_!# \n\ue000\ue0010", max_size=40))
def test_only_the_tags_that_editors_keep_come_out(value: str) -> None:
    made = html(blocks(template(SOURCE, "t").render(v=value)))

    assert "<" not in TAGS.sub("", made)


def test_headings_are_of_two_levels() -> None:
    made = html(blocks(template(SOURCE, "t").render(v="x")))

    assert made.startswith("<h2>x</h2>\n<h3>x</h3>")


def test_a_link_leads_where_the_template_says_or_nowhere() -> None:
    made = html(blocks(template(SOURCE, "t").render(v="https://evil.example")))

    assert re.findall(r'href="([^"]*)"', made) == ["https://example.org/a?b=1&amp;c=2"]


def test_what_follows_the_rule_is_not_for_pasting() -> None:
    assert "below" not in html(above(blocks(template(SOURCE, "t").render(v="x"))))

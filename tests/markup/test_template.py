"""Templates: what stands in a value is a value, whatever the template does with it."""

import pytest

from summarizer.errors import BrokenKind
from summarizer.markup import Fact, Template, Written, document, markdown

EVIL = "*<b>[x](javascript:1)"
SAFE = "\\*\\<b>[x\\](javascript:1)"


def written(source: str, **variables: object) -> Written:
    return Template(source, "recall.md").render(**variables)


@pytest.mark.parametrize(
    "source",
    [
        "*{{ v }}*",
        "*{{ v|safe }}*",
        "*{% set x %}{{ v }}{% endset %}{{ x }}*",
        "*{% macro m(t) %}{{ t }}{% endmacro %}{{ m(v) }}*",
        "*{% macro m(t) %}{{ t }}{% endmacro %}{{ m('') ~ v }}*",
        "*{{ [v]|join('') }}*",
        "*{% filter trim %}{{ v }}{% endfilter %}*",
        "*{{ '%s'|format(v) }}*",
    ],
    ids=["plain", "safe", "set", "macro", "joined macro", "join", "filter", "format"],
)
def test_no_way_through_a_template_makes_a_value_markup(source: str) -> None:
    assert markdown(written(source, v=EVIL)) == f"*{SAFE}*\n"


@pytest.mark.parametrize(
    "filter",
    ["replace('\x03', '')", "replace('\x02', '')", "replace(':', ';')", "reverse", "list|join('')"],
    ids=["its end", "its beginning", "its places", "turned round", "in pieces"],
)
def test_a_mark_that_a_template_tears_makes_no_markup_of_a_value(filter: str) -> None:
    shown = markdown(written("{{ v|FILTER }}".replace("FILTER", filter), v=Fact(EVIL, [(3, 8)])))
    torn = markdown(
        written(f"{{% filter {filter} %}}.{{{{ v }}}}.{{% endfilter %}}", v=Fact(EVIL, [(3, 8)]))
    )

    assert "x" in shown
    assert "x" in torn
    assert "<b>" not in (shown + torn).replace("\\<", "")
    assert "](" not in (shown + torn).replace("\\]", "")


def test_text_in_an_expression_is_a_value_too() -> None:
    assert markdown(written("{{ '<b>' }}")) == "\\<b>\n"


def test_html_of_a_value_is_escaped_for_text_and_quoted_attributes() -> None:
    page = document(written('<a title="{{ v }}">{{ v }}</a>', v="\"'<&"))

    assert page == '<a title="&quot;&#x27;&lt;&amp;">&quot;&#x27;&lt;&amp;</a>'


def test_a_fact_keeps_its_places_through_a_template() -> None:
    pieces = written("see {{ v }}.", v=Fact("words", [(3, 8)])).pieces

    assert [(piece.text, piece.spans) for piece in pieces if not piece.literal] == [
        ("words", ((3, 8),))
    ]


def test_a_value_is_one_line_whatever_lines_it_has() -> None:
    assert markdown(written("- {{ v }}\n", v="a\n\n# b\u2028c\x1b[0m")) == "- a # b c[0m\n"


class Recall:
    product = "kettle"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("one\n{{ recrod }}", "recall.md:2: no 'recrod' is known; did you mean record?"),
        ("{{ record.prodct }}", "recall.md:1: Recall has no 'prodct'; did you mean product?"),
        (
            "\n\n{% if no %}{{ recrod }}{% endif %}",
            "recall.md:3: no 'recrod' is known; did you mean record?",
        ),
        ("{% for x in %}", "recall.md:1: Expected an expression, got 'end of statement block'"),
        ("{{ record.product + 1 }}", "recall.md:1: TypeError: "),
    ],
    ids=["variable", "field", "in a branch not taken", "syntax", "other"],
)
def test_what_a_template_gets_wrong_is_named_with_its_line(source: str, said: str) -> None:
    with pytest.raises(BrokenKind) as error:
        written(source, record=Recall(), no=False)

    assert str(error.value).startswith(said)


def test_blank_lines_are_never_two_and_ends_are_clean() -> None:
    source = "\n\n{{ a }}   \n\n\n{% if b %}x{% endif %}\n\n\n{{ a }}\n\n"

    assert markdown(written(source, a="text", b=False)) == "text\n\ntext\n"

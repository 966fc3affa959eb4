"""The prompt: short, the same for every article, with nothing in it that a model could copy."""

import re

import pytest

from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints.price import tokens_in
from summarizer.request import Request, canonical

KIND = kinds.load("cooperation")


@pytest.mark.parametrize("schema", [KIND.json_schema, KIND.strict_schema], ids=["bare", "strict"])
def test_the_fixed_part_is_at_most_2000_tokens(schema: dict[str, object]) -> None:
    """Four bytes of UTF-8 for a token, as endpoints.price estimates."""
    fixed = tokens_in(KIND.prompt) + tokens_in(canonical(schema).decode())

    assert fixed <= 2_000


def test_instructions_come_first_and_the_article_last() -> None:
    request = Request(Article(text="Text.", path="a", name="a"), KIND, model="m", origin="o")

    assert [each["role"] for each in request.messages] == ["system", "user"]
    assert "Text." not in request.messages[0]["content"]


def test_every_field_and_every_list_of_the_schema_is_explained() -> None:
    for word in ("headline", "summary", "date", "place", "partners", "people", "outcomes"):
        assert word in KIND.prompt
    for role in KIND.json_schema["$defs"]["Partner"]["properties"]["role"]["enum"]:
        assert role in KIND.prompt
    for status in KIND.json_schema["$defs"]["Outcome"]["properties"]["status"]["enum"]:
        assert f"{status} (" in KIND.prompt


def test_no_example_holds_a_fact_that_a_model_could_copy() -> None:
    """A day without a year and a round number are all there is; no organisation, no person."""
    assert set(re.findall(r"\d+(?:\.\d+)?", KIND.prompt)) <= {
        "16",
        "3",
        "25",
        "6",
        "60",
        "1.2",
        "1200000",
        "8601",
    }
    assert not re.search(r"University|Hospital of|Institute", KIND.prompt)

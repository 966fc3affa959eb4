"""A record's text is its document, whatever its words are made of."""

import json

import pytest
from records import COOPERATION, event, record

from summarizer.record import Record


@pytest.mark.parametrize(
    "headline",
    ["A met B", "“É” \u2028 日本 \x7f\x01\t\\", "half a character: \ud83d"],
    ids=["plain", "odd", "a lone surrogate"],
)
def test_the_text_of_a_record_is_its_document_and_leads_back_to_it(headline: str) -> None:
    made = record(event(headline=headline))

    assert made.text() == json.dumps(made.document(), ensure_ascii=False, indent=1) + "\n"
    assert Record.load(COOPERATION, json.loads(made.text())) == made

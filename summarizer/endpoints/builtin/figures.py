"""The figures of a statement, as the schema has them."""

from collections.abc import Sequence
from typing import Any

from summarizer.phrases.numbers import NumberMention


def of(found: Sequence[NumberMention]) -> list[dict[str, Any]]:  # Any: JSON
    """Figures as the schema has them; they rest on their outcome's quote."""
    return [
        {
            "value": mention.value,
            "qualifier": mention.qualifier,
            "unit": mention.unit,
            "of": mention.of,
            "evidence": [],
        }
        for mention in found
    ]

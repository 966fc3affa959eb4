"""A run made into gold, to be edited by somebody who reads the article."""

from pathlib import Path
from typing import Any

from summarizer.evaluate.run import Run

Json = dict[str, Any]  # Any: JSON


def drafts(run: Run) -> dict[str, Json]:
    """Gold documents by name, for every article of a run."""
    found: dict[str, Json] = {}
    for name, document in run.documents.items():
        article = document["article"]
        found[name] = {
            "about": f"Drafted from a run by {document['made_by']['model']}; not yet read.",
            "article": Path(article["path"]).name,
            "published": article["published"],
            "language": article["language"],
            "records": [_without_offsets(each) for each in document["records"]],
        }
    return found


def _without_offsets(value: Any) -> Any:  # Any: JSON
    """Quotes without start and end: they are found again when gold is read."""
    if isinstance(value, dict):
        if "quote" in value:
            return {"quote": value["quote"]}
        return {key: _without_offsets(each) for key, each in value.items()}
    return [_without_offsets(each) for each in value] if isinstance(value, list) else value

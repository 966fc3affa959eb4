"""Run in the rivals' environment: JSON lines of {case, quote, text} in, their verdicts out."""

import json
import sys
from importlib import import_module
from typing import Any


def main() -> None:
    data = import_module("langextract.core.data")
    resolver = import_module("langextract.resolver")
    citation = import_module("instructor.dsl.citation")

    for line in sys.stdin:
        asked: dict[str, Any] = json.loads(line)  # Any: JSON
        # its README: "extractions that could not be located have no char_interval; filter them"
        groups = [[data.Extraction(extraction_class="fact", extraction_text=asked["quote"])]]
        aligned = resolver.WordAligner().align_extractions(groups, asked["text"])
        grounded = [each for group in aligned for each in group if each.char_interval]
        cited = citation.CitationMixin.model_validate(
            {"substring_quotes": [asked["quote"]]}, context={"context": asked["text"]}
        )
        answer = {
            "case": asked["case"],
            "quote": asked["quote"],
            "langextract": bool(grounded),
            "instructor": bool(cited.substring_quotes),
        }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

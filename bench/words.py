"""Writes the table of common words, summarizer/phrases/words/data/common.txt: what the articles of
the development corpus write in small letters, and no name is.

    python -m bench.words
"""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "summarizer" / "phrases" / "words" / "data" / "common.txt"
CORPUS = ROOT / "tests" / "corpus" / "dev"

_WORD = re.compile(r"(?<![\w’'.@/-])[a-z]{3,}(?![\w’'@/])")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?![\w’'])")
_LEAST, _OFTEN = 3, 20  # articles that have it


def main() -> None:
    """Small letters in three articles or more, and oftener than a capital, or often."""
    small, capital = Counter[str](), Counter[str]()
    for place in sorted(CORPUS.iterdir()):
        if place.suffix in {".txt", ".md"}:
            text = place.read_text(encoding="utf-8")
            small.update(set(_WORD.findall(text)))
            capital.update({each.lower() for each in _CAPITAL.findall(text)})
    words = (
        each
        for each, count in small.items()
        if count >= max(_LEAST, min(capital[each] / 2, _OFTEN))
    )
    TABLE.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

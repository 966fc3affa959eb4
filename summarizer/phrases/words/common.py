"""Common words: what news of the genre write in small letters (written by bench/words.py)."""

from functools import cache
from pathlib import Path


@cache
def words() -> frozenset[str]:
    place = Path(__file__).parent / "data" / "common.txt"
    return frozenset(place.read_text(encoding="utf-8").split())

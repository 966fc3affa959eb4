"""Cities in running text, by the shipped table."""

from collections.abc import Iterator

from summarizer.phrases import places
from summarizer.phrases.words import words

_LONGEST = 4  # words of a city's name


def find(text: str) -> Iterator[tuple[int, int]]:
    """Spans of cities whose names leave no doubt, the longest name first at each place."""
    ws = words(text)
    for index, word in enumerate(ws):
        if not word.capital:
            continue
        for count in range(_LONGEST, 0, -1):
            run = ws[index : index + count]
            if len(run) < count or any(each.gap != " " for each in run[1:]):
                continue
            end = run[-1].start + len(run[-1].stem)
            if places.city_country(text[word.start : end]):
                yield word.start, end
                break

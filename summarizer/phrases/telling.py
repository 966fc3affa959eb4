"""Numbers that tell how much: what is counted, paid or lasts."""

import re
from collections.abc import Iterable, Iterator

from summarizer.phrases import lexicon
from summarizer.phrases.numbers import NumberMention

_BRACKETED = re.compile(r"\(\d{1,2}\)")
_NAMED = re.compile(
    r"(?:No\.?|Article|Phase|Room|Floor|Class|Grade|Hospital|Order|Chapter|COVID)\s?-?$"
)


def telling(found: Iterable[NumberMention], text: str) -> Iterator[NumberMention]:
    """Numbers that tell how much: no "two sides", no numbers of names, no lone "one"."""
    for mention in found:
        head = (mention.head or mention.of or "").lower().split(" ")[-1]
        if mention.value in {1, 2, 3} and head in lexicon.SIDES:
            continue
        if mention.value == 1 and mention.unit is None and not mention.text[:1].isdigit():
            continue
        if (
            _BRACKETED.match(text, mention.start - 1)
            or _NAMED.search(text[: mention.start])
            or head == "member"
        ):
            continue
        if mention.unit is None and mention.of is None and not mention.text[:1].isdigit():
            continue
        yield mention

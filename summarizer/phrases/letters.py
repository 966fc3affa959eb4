"""Letters: small ones, without moving an offset."""


def lower(text: str) -> str:
    """`text` in small letters, character for character: offsets stay true (İ alone would grow)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(
        each if len(each) == 1 else text[at] for at, each in enumerate(map(str.lower, text))
    )

"""Letters and words: small letters that move no offset, and sets of words to look up."""


def lower(text: str) -> str:
    """`text` in small letters, character for character: offsets stay true (İ alone would grow)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(
        each if len(each) == 1 else text[at] for at, each in enumerate(map(str.lower, text))
    )


def words(listed: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(listed.split())

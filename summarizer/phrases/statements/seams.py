"""Seams: where words of a sentence have been left out, do the ones that now meet fit?"""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_WORD = compiled(r"[\ue000-\uf8ff]{2}|[^\W_]+(?:[-’'.,/][^\W_]+)*|(?<=\S)(?:[,;:]|\.$|\s[(–—])")
_MARKS = ",;:.(–—"
_NEAR = 4  # words behind one that may follow it
_BEFORE = letters.words(
    "of in on at by for from with under between into within during through after before since"
    " until upon via to a an the its their his her and or both either neither every each very"
    " than as"
)
"""Behind these stands what they are said of."""
_NEW = letters.words(
    "of in on at by for from with under between into within during through after before since"
    " until upon via and or but which who that where when was were is are has have had will would"
)
"""And none of these, which begin something else."""
_PARTS = {
    "switched": {"on", "off", "over"},
    "turned": {"on", "off", "over"},
    "carried": {"out", "on"},
    "handed": {"over", "out"},
    "put": {"up", "into", "on", "in"},
    "set": {"up", "out"},
    "took": {"place", "part", "over", "on", "up"},
    "take": {"place", "part", "over", "on", "up"},
    "taken": {"place", "part", "over", "on", "up"},
    "addition": {"to"},
    "order": {"to"},
    "regard": {"to"},
    "relation": {"to"},
    "due": {"to"},
    "according": {"to"},
    "prior": {"to"},
    "thanks": {"to"},
    "related": {"to"},
    "compared": {"to", "with"},
    "accordance": {"with"},
    "line": {"with"},
    "connection": {"with"},
    "conjunction": {"with"},
    "based": {"on", "in", "at"},
    "focused": {"on"},
    "regardless": {"of"},
    "because": {"of"},
    "instead": {"of"},
}
"""What a verb or a phrase is nothing without."""
_HANGS = letters.words("of that than whether how")
"""What stands before these is but begun."""
_ADVERBS = letters.words("jointly together early late up")
_PARTICIPLE = compiled(r"(?!need|speed|seed)[a-z]{2,}ed$|(?:built|made|given|held|run|led)$")
_BE = letters.words("was were is are been")
_APART = letters.words("which whom this next last")
"""Of which: what goes on from something whole."""
_GOVERNS = 6  # words in which "was" stands before what was done
_HAS = letters.words("had has have made took gave found")
_VERB = compiled(r"[a-z]{3,}ed$|(?:spent|held|gave|took|made|was|were|is|are|has|have)$")


def torn(told: str, source: str) -> bool:
    """Has a sentence, made of the words of another one, lost what its words want?"""
    (mine, _), (said, closed) = _read(told), _read(source)
    at = -1
    for number, word in enumerate(mine):
        if said[at + 1 : at + 2] == [word]:
            at += 1
            continue
        there = _place(mine[number : number + 2], said, at + 1)
        if there is None:
            continue
        seam = number > 0 and at >= 0 and said[at] == mine[number - 1]
        if seam and not meets(said[at], word, said[at + 1 : there]):
            return True
        at = there
    found = at >= 0 and mine[-1:] == said[at : at + 1]
    ends = not found or _ends(mine, [] if at in closed else said[at + 1 :])
    return not ends or _halved(told, source)


def _halved(told: str, source: str) -> bool:
    """Does a sentence end within a list of the one whose words it is made of: before its "and"?"""
    last = " ".join(told.split()[-_LAST:]).rstrip(".")
    at = source.find(last) if len(last.split()) == _LAST else -1
    if at < 0:
        return False
    rest = source[at + len(last) :]
    listed = told[told.rfind(", ") + 1 :] if ", " in told else "and"
    listing = not (" and " in f" {listed} " or any(map(_VERB.match, listed.split())))
    return bool(_GOES_ON.match(rest) or (listing and _AND.match(rest)))


_LAST = 3  # words by which the end of a sentence is found in its source
_AND = compiled(r"(?:, (?:which|who|where) [^,;.]*)?,? and (?!(?:it|they|he|she|we|that)\b)")
_GOES_ON = compiled(  # ", two beds and a lamp", ", a charity, and by the port"
    r"(?:, (?:an?|the|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|some|several)"
    r" (?:(?!\b(?:was|were|is|are|has|have|had|will|would|[a-z]{3,}ed)\b)[^,;.:])+)+,? and"
    r" (?:an?|the|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|some|several)"
    r" (?:(?!\b(?:was|were|is|are|has|have|had|will|would)\b)[^,;.:])+(?:[,;.:]|$)"
    r"|, [^,;.:]{3,90}, and (?:by|from|with) "
    r"| (?:in|at|on|from) [^,;.:]{2,40} and (?:another|a further) \d"
)


@lru_cache(maxsize=16)  # several lines are made of one sentence
def _read(source: str) -> tuple[list[str], set[int]]:
    """The words, and behind which of them a mark stands."""
    said: list[str] = []
    closed: set[int] = set()
    for each in _WORD.findall(source.lower()):
        if each[-1] in _MARKS:
            closed.add(len(said) - 1)
        else:
            said.append(each)
    return said, closed


def meets(left: str, right: str, lost: Sequence[str]) -> bool:
    """Can one word stand before another one, without those between them?"""
    if left in _BEFORE and right in _NEW:
        return False
    limb = left == "and" and len(lost) > 1 and _VERB.match(right) and _PARTICIPLE.match(lost[0])
    return not (limb or set(lost[:1]) & _PARTS.get(left, set()))


def _place(pair: Sequence[str], said: Sequence[str], start: int) -> int | None:
    """Where a word stands, the next one not far behind it, or else where it first stands."""
    spots = [at for at in range(start, len(said)) if said[at] == pair[0]]
    near = (x for x in spots if not pair[1:] or pair[1] in said[x + 1 : x + 1 + _NEAR])
    return next(near, spots[0] if spots else None)


def _ends(mine: Sequence[str], lost: Sequence[str]) -> bool:
    """Can it end before what is lost, from where no mark parts the two?"""
    last, after, then = mine[-1], *[*lost[:2], "", ""][:2]
    if not after or (after == "of" and then in _APART):
        return True
    if last in _BEFORE or last in _ADVERBS or after in _HANGS:
        return False
    if after in _PARTS.get(last, set()) or (after == "to" and mine[-2] in _HAS):
        return False
    done = after == "by" and not then[:1].isdigit() and _PARTICIPLE.match(last)
    return not done or bool(_BE & set(mine[-_GOVERNS:-1]))

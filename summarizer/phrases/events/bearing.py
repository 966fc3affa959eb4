"""What the words around a day say of it: that it is yet to come, or another matter's."""

from typing import NamedTuple

from summarizer.phrases.dates import DateMention
from summarizer.phrases.events.tale import TABLES, Line
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_AHEAD = TABLES.any_of("when", "ahead")
_SAID = TABLES.any_of("when", "said")
_OTHER = TABLES.any_of("when", "other")
_MOVED = TABLES.any_of("when", "moved")
_DOCUMENT = TABLES.any_of("when", "document")
_RECALLED = TABLES.any_of("when", "recalled")
_OBSERVED = TABLES.any_of("when", "observed")
_FINITE = (
    r"(?:was|were|has|had|have|[a-z]{3,}ed|met|held|took|gave|came|left|began|told|paid|sent"
    r"|brought|saw|spent|led|said|says|flew|went)\b"
)
# Where another clause begins: at "who met", behind ", which will stay until June, visited".
_RESET = compiled(
    rf"[;:]\s|,\s(?:and\s|but\s)?(?={_FINITE})"
    rf"|\b(?P<relative>who|which|where|when|whom|whose)\s(?=(?:[\w’'-]+\s){{0,3}}?{_FINITE})"
    rf"|\s(?:and|but|while)\s(?=(?:(?:it|they|he|she|the [a-z]+)\s)?{_FINITE})"
)
_DONE = compiled(r"\b(?:was|were) (?:\w+ly )?(?:\w+ed|held|given|met|begun|taken)\b")
# Told right before it: "accepted Tuesday", "met in Riga on"; not "to be held on", "planned for".
_TOLD = Rare(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbeing )(?<!\bget )"
    r"\b(?!planned|scheduled|expected|slated|postponed|moved|based|called|named|need|speed)"
    r"(?:[a-z]{3,}ed|held|met|took place|gave|came|left|began|paid|led|won|spent)"
    r"(?: (?:here|again|in \w+|at \w+))? (?:on |last |this )?(?:the )?$"
)
_EVENT = compiled(
    r"\b(?:held|take place|took place|taking place|signed|inaugurated|conducted|organi[sz]ed)\b"
)
_CLAUSE = compiled(r"[,;:.]\s|\s(?:that|which|who|where|whereby|under|to|and|but)\s")
# Ahead, though the day opens its clause: "From 17 to 20 August the congress of both will …".
_WILL = compiled(r"[^;:.]{0,140}?\b(?:will|shall|(?:is|are) (?:to|expected to|scheduled to))\b")
_PAST = compiled(_FINITE)
_SHIFTED = compiled(
    r"[^.;]{0,120}?\b(?:(?:postponed|rescheduled|moved|shifted|brought forward)"
    r" (?:to|for|until|till) (?:the )?(?:[a-z]+ )?(?=\d)|(?:will now|now be held)\b)"
)
# From then on something holds: "will share their beds from 1 May"; no day of "from 1 to 3 May".
_HOLDS = compiled(
    r"\b(?:will|shall)\b(?! be held)[^;.]{0,90}\bfrom (?:the )?$"
    r"|\b(?:as of|as from|with effect from|effective) (?:the )?$"
)
_BRACKET = compiled(r"\([^()]{12,}$")  # an aside, where more than the day stands in it
_SPEECH = 600  # characters before a day in which quotation marks open
_REACH = 150  # characters before a day in which its verb stands


class Bearing(NamedTuple):
    """ahead   the clause of the day announces it
    said    it is the day on which somebody told of the event
    weight  what the words before it add to how likely it is the event's own
    """

    ahead: bool
    said: bool
    weight: float


def of(text: str, mention: DateMention, sentence: Line) -> Bearing:
    """The bearing of a day in its sentence."""
    start = max(sentence.start, mention.start - _REACH)
    before = " ".join(text[start : mention.start].lower().split()) + " "
    said = _SAID.search(before) is not None
    clause, relative = _clause(before)
    after = _CLAUSE.split(text[mention.end : mention.end + 50], maxsplit=1)[0]
    told = said or _TOLD.search(clause)
    rest = text[mention.end : sentence.end][:_REACH].lower()
    ahead = not told and (bool(_AHEAD.search(f"{clause} {after}".lower())) or _will(clause, rest))
    aside = relative and not _EVENT.search(clause)
    quoted = _quoted(text, mention.start)
    weight = (
        -1.5 * aside
        - 3.0 * bool(quoted)
        - 4.0 * bool(_OTHER.search(before))
        - 2.0 * bool(_MOVED.search(clause))
    )
    weight -= 4.0 * bool(_SHIFTED.match(rest)) + 3.0 * bool(_BRACKET.search(before))
    weight -= 7.0 * bool(_RECALLED.search(before))
    weight -= 4.0 * bool(mention.until is None and _HOLDS.search(clause))
    weight -= 2.0 * bool(_OBSERVED.search(before)) + 7.0 * bool(_DOCUMENT.search(before))
    return Bearing(ahead, said, weight)


def _will(clause: str, rest: str) -> bool:
    """What comes behind a day that opens its clause speaks of the future, of nothing done."""
    found = _WILL.match(rest)
    return found is not None and not (_PAST.search(found[0]) or _PAST.search(clause))


def _quoted(text: str, at: int) -> bool:
    """Inside quotation marks that its line opened: what somebody said."""
    line = text[max(text.rfind("\n", 0, at), at - _SPEECH, 0) : at]
    return line.count('"') % 2 == 1 or line.rfind("“") > line.rfind("”")


def _clause(before: str) -> tuple[str, bool]:
    """The clause at the end of these words, and whether "who" or "which" leads to it."""
    last = None
    for match in _RESET.finditer(before):
        last = match
    clause = before[last.end() :] if last else before
    return _DONE.split(clause)[-1], bool(last and last["relative"])

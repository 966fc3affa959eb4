"""Telling: the sentence of the article that tells the event, in plain words or quoted."""

import re
from collections.abc import Iterable, Iterator

from summarizer.phrases.accounts import verbs
from summarizer.phrases.accounts.bare import TIME, Bare
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events.sorts import CALLED_OFF
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import leads, opening, pointing, retold, whole
from summarizer.phrases.statements.opening import Candidate

_LONGEST = 300  # characters
_MOST = 3  # sentences that are tried
_WORDS = 40  # of a quotation
_SCENE = re.compile(r"(?:In|At|On|Under|With|Within)\b")
_CUT = re.compile(
    r", (?=(?:which|who|where|with|within|by|followed|in|as well|including|at|for|under|during"
    r"|after|before|through|organi[sz]ed|held|funded|aim|attended|and (?:[a-z]+ed|with|in)) )"
)
_RUN = 16  # words of the article in a row, but for names and figures
_DATELINE = re.compile(
    r"(?:\d{1,2}(?:[–-]\d{1,2})? )?[A-ZÀ-Ý][\w .’'-]{1,30}?(?:, [A-ZÀ-Ý][\w .’'-]{1,30}?)?(?:,?"
    r" ?[:–—]+|[.,]? ?--?(?= )"
    r"|,/)(?: ?[–—-])? ?"
    r"(?:\d{4} )?"
    r"(?=[A-Z])"
)
_OUR = re.compile(
    r"\b[Oo]ur (?:own )?(?!country|nation|friends|guests|city|town|time"
    r"|work)(?=[a-z])"
)
_NUMBERED = re.compile(r"^\d{1,2}[.)],? ")
# "at Conference Room 2, Floor 15, Outpatient Building of Oslo Hospital"
ROOM = re.compile(
    r",? (?:at|in) (?:the )?(?:(?!\b(?:at|in)\b)[^,.;])*?\b(?:Room|Floor|Hall [A-Z\d]|Boardroom"
    r"|noble hall"
    r"|\d+(?:st|nd|rd|th) floor|Building [A-Z\d])\b[^,]*?"
    r"(?:, ?[^,]*?(?:Floor|floor|Building|Block)[^,]*?)*(?=$|, | and [a-z]+(?:ed|held)\b)"
)
"""Which room of a house it was in is no news."""
_AMID = re.compile(r"^With [^,]*, [^,]* and [^,]*, (?=the |an? |\ue000)")
"""With songs, drums and dances."""
_AMONG = re.compile(r"[^,]{3,60}, and (?:of|by|with|for|in|from) ")
"""The end of a list of those in whose presence it was."""
_BEFORE = re.compile(r",? in (?:the )?(?:\w+ )?presence of (?:(?! and [a-z]+ed\b).)*$")
_HERE = re.compile(r",? (?:in|at) \[the\] [a-z]+$")
# Who greeted, or sat in the chair, is no news
_NEAR = 3  # sentences: behind them only what tells the sort of event is tried
_SLIGHT = re.compile(
    r"\b(?:briefed|introduced)\b"
    r"|\b(?:was|were) (?:chaired|moderated|interpreted|present|met by|accompanied|greeted)\b"
    r"|^(?:The )?[Gg]reetings?\b|\b(?:spent|stayed|arrived) (?:at|in|to|on)\b|^Means\b"
)


def best(sentences: Iterable[Told], setting: Setting, told: str) -> str | None:
    """The one that tells most beside the headline `told`, and points at nothing that neither of
    them names. Where the headline says that it was called off, so does it."""
    off = bool(CALLED_OFF.search(told.lower()))
    fit = [each for each in sentences if not off or CALLED_OFF.search(each.low)]
    found = [(_candidate(each, setting), each) for each in fit]
    near = [each for each in found if each[0].tells and (each[0].place <= _NEAR or each[0].chief)]
    telling = sorted(near, key=lambda each: -each[0].points)
    lines = (_line(sentence, setting) for _, sentence in telling[:_MOST])
    known = _known(told, setting)
    return next((line for line in lines if line and not pointing.loose(line, known)), None)


def near(sentences: Iterable[Told], setting: Setting, told: str) -> Iterator[str]:
    """Sentences that name who acted, though they do not say what sort of event it was."""
    known = _known(told, setting)
    for each in list(sentences)[:_MOST]:
        if any(map(setting.acts, each.houses)) and not CALLED_OFF.search(f"{told} {each.low}"):
            line = _line(each, setting)
            if line and not pointing.loose(line, known):
                yield line


def quoted(sentences: Iterable[Told], setting: Setting, told: str) -> str | None:
    """Where none can be told in words of our own: that one as the article has it, every day in it
    with its date."""
    off = bool(CALLED_OFF.search(told.lower()))
    fit = (each for each in sentences if not off or CALLED_OFF.search(each.low))
    said = opening.best((_candidate(each, setting) for each in fit), setting.owner or None, told)
    said = said and _brief(_HERE.sub("", opening.dated(_untimed(said), setting.day, setting.start)))
    if (
        not said
        or not opening.alone(said)
        or " ’" in said
        or ". [" in said
        or pointing.loose(f"“{said}”", _known(told, setting))
    ):
        return None
    return f"“{said}”"


def _brief(said: str) -> str:
    """With no more words than a quotation should have, if they say something whole."""
    text = said
    while len(text.split()) > _WORDS and (cuts := list(_CUT.finditer(text))):
        text = text[: cuts[-1].start()]
    told = text == said or (not _SCENE.match(text) and whole.stands(text) and verbs.find(text))
    return text if told and len(text.split()) <= _WORDS else said


def _known(told: str, setting: Setting) -> str:
    """What is told, and the initials of who takes part."""
    short = " ".join(name for each in setting.houses for name in each.aliases)
    return f"{told}\n{short}"


def _line(sentence: Told, setting: Setting) -> str | None:
    bare = Bare.of(sentence, setting.named, setting.owner)
    if bare is None:
        return None
    text = ROOM.sub(
        "", leads.taken(undated(bare.said(_AMID.sub("", bare.text).replace(" from now on", ""))))
    )
    text = _BEFORE.sub("", text)
    if setting.owner and " - " not in setting.owner:
        text = _OUR.sub(f"{setting.owner}'s ", text)
    line = retold.sentence(text, longest=_LONGEST, run=_RUN)
    return None if line is None or _SLIGHT.search(line) or _AMONG.match(line) else line


def undated(text: str) -> str:
    """Without the number, the place or the day that a report opens with."""
    text = _NUMBERED.sub("", text)
    match = _DATELINE.match(text)
    return text[match.end() :] if match else text


def _untimed(said: str) -> str:
    """Without the day that it opens with."""
    match = TIME.match(said)
    if match is None or not said.startswith(", ", match.end()):
        return said
    behind = said[match.end() + 2 :]
    return behind[0].upper() + behind[1:]


def _candidate(sentence: Told, setting: Setting) -> Candidate:
    acting = sum(setting.acts(each) for each in sentence.houses)
    return Candidate(
        " ".join(sentence.text.split()),
        sentence.place,
        acting + bool(sentence.people),
        bool(setting.day and setting.day in sentence.text),
        setting.chief(sentence),
    )

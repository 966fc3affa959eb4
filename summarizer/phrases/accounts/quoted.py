"""Quoted: the article's own sentence that tells the event, where none can be built."""

from collections.abc import Iterable

from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events.sorts import CALLED_OFF
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import opening
from summarizer.phrases.statements.opening import Candidate


def best(sentences: Iterable[Told], setting: Setting, told: str) -> str | None:
    """The one that tells most beside the headline `told`, and can be read alone: every day in it
    has its date. Where the headline says that it was called off, so does it."""
    off = bool(CALLED_OFF.search(told.lower()))
    fit = (each for each in sentences if not off or CALLED_OFF.search(each.low))
    said = opening.best((_candidate(each, setting) for each in fit), setting.owner or None, told)
    said = said and opening.dated(said, setting.day, setting.start)
    return said if said and opening.alone(said) else None


def _candidate(sentence: Told, setting: Setting) -> Candidate:
    acting = sum(setting.acts(each) for each in sentence.houses)
    return Candidate(
        " ".join(sentence.text.split()),
        sentence.place,
        acting + bool(sentence.people),
        bool(setting.day and setting.day in sentence.text),
        setting.chief(sentence),
    )

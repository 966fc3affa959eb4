"""The line for the editor: where the year came from, what is unnamed or left out, who made it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief.labels import Labels
from summarizer.record import Record
from summarizer.request import BUILTIN, WRITTEN

_SIGNED = re.compile(
    r"\bsign|\bsubscri|\binked|\bseal(?:ed|s|ing)\b|\bformali|\binitial+ed|签|\bparaph",
    re.IGNORECASE,
)
_AGREED = re.compile(r"\bagree|\baccord|\bmemorand|\bmou\b|协议|协定", re.IGNORECASE)
_SHORT = re.compile(r"[A-Z][A-Z0-9&-]{1,9}")


def line(record: Record, labels: Labels, untold: Sequence[str] = ()) -> str:
    """Sentences, without the label before them; results of the kinds `untold` stand in the JSON
    alone."""
    remarks = list(dict.fromkeys(each for entry in record.entries for each in _of(entry, labels)))
    remarks += _noted(record, labels)
    first = labels.text["semicolon"].join(remarks)
    sentences = [first + labels.text["stop"]] if first else []
    if untold:
        sentences.append(labels.editor["untold"].format(kinds=_counted(untold, labels)))
    sentences += [left_out(len(record.unverified), labels), made_by(record.made_by.model, labels)]
    return ("" if labels.language == "zh" else " ").join(sentences)


def _counted(kinds: Sequence[str], labels: Labels) -> str:
    """The kinds of the results that are not printed, those of which there are most first."""
    several = labels.untold["several"]
    return labels.text["comma"].join(
        several.format(kind=labels.untold[kind], number=number)
        if number > 1
        else labels.untold[kind]
        for kind, number in Counter(
            each if each in labels.untold else "other" for each in kinds
        ).most_common()
    )


def left_out(number: int, labels: Labels) -> str:
    """How many values were left out."""
    if number < 2:
        return labels.editor["one_left_out" if number else "none_left_out"]
    return labels.editor["left_out"].format(number=number)


def made_by(model: str, labels: Labels) -> str:
    """Who answered."""
    if model == BUILTIN:
        return labels.editor["builtin"]
    if model == WRITTEN:
        return labels.editor["written"]
    return labels.editor["model"].format(model=model)


def _of(entry: BaseModel, labels: Labels) -> Iterator[str]:
    for name in type(entry).model_fields:
        part = getattr(entry, name)
        if isinstance(part, vocabulary.Event):
            yield from _day(part.date, labels)
            yield from _place(part.place, labels)
        elif isinstance(part, vocabulary.EventDate):
            yield from _day(part, labels)
    if _unsigned(entry):
        yield labels.editor["no_signing"]


def _day(day: vocabulary.EventDate, labels: Labels) -> Iterator[str]:
    quote = labels.text["quote"].format(day.text) if day.text else ""
    if not quote:
        if day.start is None:
            yield labels.editor["no_day"]
    elif day.basis == "page_date":
        yield labels.editor["year_from_page"].format(quote=quote)
    elif day.basis == "relative":
        yield labels.editor["day_from_page"].format(quote=quote)
    elif day.start is None:
        yield labels.editor["no_year"].format(quote=quote)


def _place(place: vocabulary.Place, labels: Labels) -> Iterator[str]:
    if not (place.venue or place.city or place.country):
        yield labels.editor["no_place"]
    elif place.venue and _SHORT.fullmatch(place.venue):
        yield labels.editor["venue_short"].format(venue=place.venue)


def _unsigned(entry: BaseModel) -> bool:
    """An agreement is reported, but nobody is said to have signed anything."""
    event = getattr(entry, "event", None)
    outcomes = getattr(entry, "outcomes", None)
    if not isinstance(event, vocabulary.Event) or not isinstance(outcomes, list):
        return False
    if getattr(event, "type", None) == "agreement_signing":
        return False
    agreed = [each for each in outcomes if getattr(each, "status", None) == "agreed"]
    quotes = [quote.quote for part in (event, *agreed) for quote in part.evidence]
    said = any(_AGREED.search(quote) for quote in quotes)
    return bool(agreed) and said and not any(_SIGNED.search(quote) for quote in quotes)


def _noted(record: Record, labels: Labels) -> list[str]:
    """Of the notes, those that an editor must not miss; all of them stand in index.html."""
    kinds = [note.kind for note in record.notes]
    return [labels.editor[kind] for kind in ("weekday", "review") if kind in kinds]

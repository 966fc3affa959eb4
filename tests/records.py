"""Records of invented events, for tests of everything that shows them."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from summarizer import kinds
from summarizer.claims import Note, Unverified
from summarizer.kinds import Kind
from summarizer.record import MadeBy, Record, Source

COOPERATION: Kind = kinds.load("cooperation")

ANNIVERSARY: dict[str, Any] = {  # Any: JSON
    "event": {
        "headline": "Aldmoor and Sérigny mark ten years of joint surgery training",
        "type": "anniversary",
        "summary": "A seminar closed the jubilee week. Ines Calder spoke for the hosts.",
        "date": {"start": "2024-03-08", "text": "March 8", "basis": "page_date"},
        "place": {"venue": "ACH", "city": "Aldmoor", "country": "GB"},
        "evidence": [{"quote": "On March 8 a seminar", "start": 0, "end": 20}],
    },
    "partners": [
        {
            "name": "Sérigny Institute of Surgery",
            "aliases": ["SIS"],
            "kind": "institute",
            "country": "FR",
            "role": "visitor",
            "evidence": [{"quote": "Sérigny, France:", "start": 30, "end": 47}],
        },
        {
            "name": "Aldmoor City Hospital",
            "kind": "hospital",
            "country": "GB",
            "role": "host",
        },
    ],
    "people": [
        {"name": "Ines Calder", "title": "director", "affiliation": "Aldmoor City Hospital"},
        {"name": "Luc Fabre", "title": "surgeon", "affiliation": "Sérigny Institute of Surgery"},
        {
            "name": "Mara Oduya",
            "title": "head nurse",
            "affiliation": "Aldmoor City Hospital",
            "evidence": [{"quote": "Mara Oduya, head nurse of Aldmoor City Hospital"}],
        },
    ],
    "outcomes": [
        {
            "summary": "The joint course has trained over 40 surgeons",
            "kind": "training",
            "status": "achieved",
            "figures": [{"value": 40, "qualifier": "over", "of": "surgeons"}],
            "evidence": [{"quote": "trained over 40 surgeons", "start": 60, "end": 84}],
        },
        {"summary": "Twelve papers with SIS.", "kind": "publication", "status": "achieved"},
        {"summary": "a shared library", "kind": "other", "status": "achieved"},
        {"summary": "exchange of nurses", "kind": "exchange", "status": "planned"},
    ],
}


def record(
    *entries: dict[str, Any],  # Any: JSON
    path: str = "jubilee.txt",
    title: str | None = "Ten years of joint surgery",
    published: date | None = date(2024, 3, 11),
    model: str = "builtin",
    unverified: Sequence[Unverified] = (),
    notes: Sequence[Note] = (),
    kind: Kind = COOPERATION,
    **source: Any,
) -> Record:
    """A record of these entries; the anniversary above if none is given."""
    return Record(
        kind=kind.name,
        article=Source(
            path=path,
            sha256=hashlib.sha256(repr((path, title, entries)).encode()).hexdigest(),
            title=title,
            published=published,
            language="en",
            site=source.pop("site", None),
            **source,
        ),
        entries=tuple(
            kind.entry.model_validate(_whole(each)) for each in entries or (ANNIVERSARY,)
        ),
        unverified=tuple(unverified),
        notes=tuple(notes),
        made_by=MadeBy(model, None, "0" * 64, "0" * 64),
    )


def _whole(entry: dict[str, Any]) -> dict[str, Any]:  # Any: JSON
    """With the choices filled in that a test does not care for."""
    lists: dict[str, Any] = {  # Any: JSON
        name: [{"kind": "other", **each} for each in entry[name]]
        for name in ("partners", "outcomes")
        if name in entry
    }
    whole = {**entry, **lists}
    if "event" in entry:
        whole["event"] = {"type": "other", **entry["event"]}
    return whole


def event(**changed: Any) -> dict[str, Any]:  # Any: JSON
    """The anniversary with parts of its event changed."""
    return {**ANNIVERSARY, "event": {**ANNIVERSARY["event"], **changed}}

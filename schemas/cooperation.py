"""What a reply about cooperation must hold: the event, its partners, its people, its outcomes.

The descriptions are part of the prompt: a model reads them. Loaded by summarizer.kinds, which
wraps `Cooperation` in {"records": [...]}.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from summarizer import vocabulary
from summarizer.vocabulary import Chosen, Part, choice

EventType = Literal[
    "agreement_signing",
    "centre_launch",
    "anniversary",
    "forum",
    "visit",
    "meeting",
    "training",
    "award",
    "donation",
    "other",
]
PartnerKind = Literal[
    "university", "hospital", "institute", "company", "government", "ngo", "media", "other"
]
OutcomeKind = Literal[
    "agreement",
    "joint_centre",
    "training",
    "research",
    "publication",
    "exchange",
    "event_series",
    "donation",
    "infrastructure",
    "service",
    "plan",
    "other",
]


class Event(vocabulary.Event):
    type: Annotated[EventType, Chosen("other"), BeforeValidator(choice(EventType, "other"))]


class Partner(vocabulary.Partner):
    kind: Annotated[PartnerKind, Chosen("other"), BeforeValidator(choice(PartnerKind, "other"))]


class Outcome(vocabulary.Outcome):
    kind: Annotated[OutcomeKind, Chosen("other"), BeforeValidator(choice(OutcomeKind, "other"))]


class Cooperation(Part):
    event: Event
    partners: list[Partner] = Field(default=[])
    people: list[vocabulary.Person] = Field(default=[])
    outcomes: list[Outcome] = Field(default=[])

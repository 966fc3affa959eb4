"""What kinds are written in: quotes, the parts of a record, and the markers that claims go by.

A schema says of each value what sort of thing it is, and that decides how it is checked, whatever
the field is called:

    Copied    must stand in the article (a name, a title, a place, date words, a unit)
    Dated     an ISO date; in an EventDate brief works it out from the words and the page's date
    Figure    a number with its qualifier, its unit and what it counts
    Chosen    one of a closed list; never costs the fact it belongs to
    Charted   a country; the shipped table of places may speak for it
    Worded    free prose: its numbers, dates and proper names are checked

A bare `str` is Worded, a bare number must stand in the evidence, a bare Literal is Chosen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.json_schema import SkipJsonSchema


@dataclass(frozen=True)
class Copied:
    """Words taken from the article: matched without regard to case and accents."""

    what: Literal["organisation", "person", "title", "affiliation", "words"]


@dataclass(frozen=True)
class Worded:
    """Prose; `essential` text is asked for again, and built from verified fields if need be."""

    essential: bool = False


@dataclass(frozen=True)
class Chosen:
    """A value of a closed list; an unknown one becomes `otherwise`."""

    otherwise: str | None


@dataclass(frozen=True)
class Charted(Chosen):
    """A country: named in the article, or known from the shipped table of places."""


@dataclass(frozen=True)
class Dated:
    """An ISO date: must follow from date words in the article."""


def choice(values: Any, otherwise: str | None) -> Callable[[Any], Any]:  # Any: a Literal form
    """What turns a value outside a closed list into `otherwise`, so that it costs no fact."""
    allowed = frozenset(get_args(values))

    def choose(value: Any) -> Any:  # Any: whatever a model sent
        if isinstance(value, str):
            plain = value.strip().casefold().replace(" ", "_").replace("-", "_")
            return plain if plain in allowed else otherwise
        return otherwise

    return choose


OrganisationName = Annotated[str, Copied("organisation")]
PersonName = Annotated[str, Copied("person")]
Title = Annotated[str, Copied("title")]
Affiliation = Annotated[str, Copied("affiliation")]
Words = Annotated[str, Copied("words")]
Headline = Annotated[str, Worded(essential=True)]
Prose = Annotated[str, Worded()]

PartialDate = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"), Dated()]
"""ISO 8601, as exact as the text allows: 2017, 2017-06, 2017-06-16."""

Basis = Literal["stated", "page_date", "relative", "none"]
Qualifier = Literal["exact", "about", "over", "at_least", "under", "at_most", "nearly"]
Status = Literal["achieved", "agreed", "planned", "discussed"]
Role = Literal["signatory", "organizer", "host", "visitor", "participant", "supporter", "subject"]

STATUSES: tuple[Status, ...] = get_args(Status)
"""From the strongest to the weakest: a status may be lowered along this row, never raised."""


def _country(value: Any) -> Any:  # Any: whatever a model sent
    code = value.strip().upper() if isinstance(value, str) else ""
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None


def _partial_date(value: Any) -> Any:  # Any: whatever a model sent
    if not isinstance(value, str):
        return None
    day = value.strip()[:10]
    shape = "".join("9" if c.isdigit() else c for c in day)
    return day if shape in {"9999", "9999-99", "9999-99-99"} else None


Country = Annotated[
    Annotated[str, Field(description="ISO 3166-1 alpha-2, if the article leaves no doubt")] | None,
    Charted(None),
    BeforeValidator(_country),
]


class Part(BaseModel):
    """A piece of a record. Frozen; a null where a default exists is that default."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: Any) -> Any:  # Any: whatever a model sent
        if not isinstance(data, dict):
            return data
        fields = cls.model_fields
        return {
            key: value
            for key, value in data.items()
            if value is not None or key not in fields or fields[key].is_required()
        }


class Quote(Part):
    """Words of the article. A model gives `quote`; `start` and `end` are set by `evidence` alone.

    Offsets count characters of article.text; None until located.
    """

    quote: str
    start: SkipJsonSchema[int | None] = None
    end: SkipJsonSchema[int | None] = None


class Evidenced(Part):
    """A part that carries the words it rests on."""

    evidence: list[Quote] = Field(default=[])


class EventDate(Part):
    """When; `text` holds the article's date words, brief works the ISO dates out of them."""

    start: Annotated[PartialDate | None, BeforeValidator(_partial_date)] = None
    end: Annotated[PartialDate | None, BeforeValidator(_partial_date)] = None
    text: Words | None = None
    basis: Annotated[Basis, Chosen("none"), BeforeValidator(choice(Basis, "none"))] = "none"


class Place(Part):
    """Where; venue and city as the article spells them."""

    venue: Words | None = None
    city: Words | None = None
    country: Country = None


class Figure(Evidenced):
    """A number as the article gives it, with what it counts. It may rest on its parent's quote."""

    value: int | float
    qualifier: Annotated[
        Qualifier, Chosen("exact"), BeforeValidator(choice(Qualifier, "exact"))
    ] = "exact"
    unit: Words | None = None
    of: Words | None = None


class Event(Evidenced):
    """What happened. Kinds add their closed list of types."""

    headline: Headline
    summary: Prose | None = None
    date: EventDate = EventDate()
    place: Place = Place()


class Partner(Evidenced):
    """An organisation that acts in the event."""

    name: OrganisationName
    aliases: list[OrganisationName] = Field(default=[])
    country: Country = None
    role: Annotated[Role, Chosen("participant"), BeforeValidator(choice(Role, "participant"))] = (
        "participant"
    )


class Person(Evidenced):
    """Somebody named, with the title and the organisation the article gives beside the name."""

    name: PersonName
    title: Title | None = None
    affiliation: Affiliation | None = None


class Outcome(Evidenced):
    """What came of it, and how far it has come."""

    summary: Prose
    status: Annotated[Status, Chosen("discussed"), BeforeValidator(choice(Status, "discussed"))] = (
        "discussed"
    )
    figures: list[Figure] = Field(default=[])

"""Counting: right, wrong, missing, invented, unverified, apart from each other, field by field."""

from dataclasses import dataclass, fields

FIELDS = (
    "events",
    "type",
    "date",
    "city",
    "country",
    "partners",
    "partner_role",
    "partner_kind",
    "partner_country",
    "people",
    "person_title",
    "person_affiliation",
    "outcomes",
    "outcome_kind",
    "outcome_status",
    "figures",
    "offsets",
)


@dataclass(frozen=True)
class Tally:
    """Counts of one field.

    right        as in gold
    wrong        given, and another value in gold
    missing      in gold and not given
    invented     given, and nothing of it in gold
    unverified   in gold, given by the endpoint, and left out by the claims
    """

    right: int = 0
    wrong: int = 0
    missing: int = 0
    invented: int = 0
    unverified: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            *(getattr(self, each.name) + getattr(other, each.name) for each in fields(self))
        )

    @property
    def counts(self) -> tuple[int, int, int, int, int]:
        return (self.right, self.wrong, self.missing, self.invented, self.unverified)

    @property
    def precision(self) -> float | None:
        """Right among what was given; None where nothing was."""
        given = self.right + self.wrong + self.invented
        return self.right / given if given else None

    @property
    def recall(self) -> float | None:
        """Right among what gold holds; None where it holds nothing."""
        wanted = self.right + self.wrong + self.missing + self.unverified
        return self.right / wanted if wanted else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both; None where there was nothing to give and nothing given."""
        both = 2 * self.right + 2 * self.wrong + self.missing + self.invented + self.unverified
        return 2 * self.right / both if both else None


def value(given: object, wanted: object, alternatives: tuple[object, ...] = ()) -> Tally:
    """The tally of one value against gold's, None standing for nothing."""
    if given is None and wanted is None:
        return Tally()
    if given == wanted or (given is not None and given in alternatives):
        return Tally(right=1)
    if given is None:
        return Tally() if None in alternatives else Tally(missing=1)
    return Tally(invented=1) if wanted is None else Tally(wrong=1)


Scores = dict[str, Tally]


def nothing() -> Scores:
    return {field: Tally() for field in FIELDS}


def add(one: Scores, other: Scores) -> Scores:
    return {field: one[field] + other[field] for field in FIELDS}

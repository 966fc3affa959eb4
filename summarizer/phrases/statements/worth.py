"""What a clause is worth as report of a result: its kind, its status, and how surely it is one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from summarizer.phrases.statements import matter, progress
from summarizer.phrases.statements.clues import Candidate, Clues
from summarizer.phrases.statements.tables import Cue, Tables, first
from summarizer.phrases.weights import Weights, best
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

TABLES = Path(__file__).parent / "weights"
SURE = 1.15
"""Log odds: from here on nine in ten are outcomes, on articles that no weight was fitted to."""
_TOGETHER = frozenset({"counts", "money", "worth routine", "worth deed", "own", "figures 0"})
"""What tells one thing of what was done, and another of what will be."""
_ITSELF = frozenset({"own", "event forum", "first kind event_series"})
"""Of a forum: that it is held."""
_LEVELS = frozenset({"level agreed", "level planned", "level discussed"})

_NEVER = frozenset({"worth furniture", "worth marks", "itself", "signed before"})
"""Addresses, fees, feasts, a forum itself, and what was signed in years gone by."""
_GUESTS = compiled(
    r"(?:attend|witness|welcom|greet|thank|prais|laud|commend|congratulat|appreciat|gratitude"
    r"|presid|chair|grac|accompan|moderat|tour|registered)"
)
"""Verbs of who came, and of thanks."""
_NO_RESULT = 3.0

_DOUBT = 0.5
"""Done is what is clearly so: of what was only just likelier done than not, a quarter was."""

DOUBTED = -1.0
"""Below it a clause does not even add to what another one tells."""


@dataclass(frozen=True)
class Worth:
    """score   log odds that it is a result
    signed  it reports a signing
    judged  its kind and its status, found only where they are asked for"""

    score: float
    signed: bool
    judged: Callable[[], tuple[str, str]]

    @classmethod
    def of(cls, kind: str, status: str, score: float, *, signed: bool) -> "Worth":
        """Where the kind and the status are known."""
        return cls(score, signed, lambda: (kind, status))

    @cached_property
    def _judged(self) -> tuple[str, str]:
        return self.judged()

    @property
    def kind(self) -> str:
        return self._judged[0]

    @property
    def status(self) -> str:
        return self._judged[1]

    @property
    def sure(self) -> bool:
        return self.score >= SURE

    @property
    def opening(self) -> "Worth":
        """Of an unveiling on the occasion of a signing."""
        return Worth.of("joint_centre", "achieved", self.score, signed=False)


@dataclass(frozen=True)
class Scale:
    """The cues and weights that clauses are weighed by; every text is in small letters."""

    signing: Rare
    past_signing: Rare
    levels: tuple[Cue, ...]
    clues: Callable[[Candidate], set[str]]
    told: Weights
    kind: Weights
    status: Weights

    @classmethod
    def of(cls, tables: Tables, name: str) -> "Scale":
        return cls(
            tables.any_of(name, "signed", lines=True),
            tables.any_of(name, "not_signed", lines=True),
            tables.ordered(name, "level"),
            Clues.read(tables, name).of,
            *(Weights.load(TABLES / f"{each}.tsv") for each in ("told", "kind", "status")),
        )

    def signed(self, low: str) -> bool:
        """Does it report that something was signed, and not that it once had been?"""
        return bool(self.signing.search(low)) and not self.past_signing.search(low)

    def level(self, low: str) -> str | None:
        """What status its own words give, before its verbs are asked."""
        return first(self.levels, low)

    def all_clues(self, candidate: Candidate) -> set[str]:
        """What tells of a clause, with whether it reports a signing."""
        found = self.clues(candidate)
        signed = candidate.signs and candidate.scope != "discussed"  # "recommended: to sign a pact"
        if signed and candidate.earlier and not candidate.own:
            signed = False
            found.add("signed before")
        level = None if found.isdisjoint(_LEVELS) else self.level(candidate.low)
        told = f"told as {'signed' if signed else level or _level(candidate)}"
        found.update(("itself",) if found >= _ITSELF else ())
        found.update((told, *(f"{told} {each}" for each in _TOGETHER & found)))
        return found

    def weigh(self, candidate: Candidate) -> Worth | None:
        """The worth of a clause; None where it hardly tells a result."""
        clues = self.all_clues(candidate)
        score = self.told.sums(clues)["told"] - _NO_RESULT * len(_NEVER & clues)
        score -= _NO_RESULT * bool(_GUESTS.search(candidate.verb.word))
        if "told as signed" in clues:
            return Worth.of("agreement", "agreed", score, signed=True)
        if score < DOUBTED:
            return None
        return Worth(score, signed=False, judged=partial(self._judged, candidate, clues))

    def _judged(self, candidate: Candidate, clues: set[str]) -> tuple[str, str]:
        """The kind and the status of a clause with these clues."""
        clues = clues.union(candidate.beginnings)
        kind = best(self.kind.sums(clues | matter.of(candidate.stems)))
        allowed = progress.allowed(candidate, clues)
        return kind, allowed[0] if len(allowed) == 1 else self._status(allowed, clues)

    def _status(self, allowed: Iterable[str], clues: set[str]) -> str:
        sums = self.status.sums(clues)
        sums["achieved"] -= _DOUBT
        return best({each: sums[each] for each in allowed})


def _level(candidate: Candidate) -> str:
    """What a clause is told as, by its verbs and by what it belongs to."""
    if candidate.content or candidate.scope == "agreed":
        return "agreed"
    return candidate.status or candidate.scope or "bare"

"""What a clause is worth as report of a result: its kind, its status, and how surely it is one."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from summarizer.phrases.numbers import NumberMention
from summarizer.phrases.statements.sieve import Sieve
from summarizer.phrases.statements.tables import Cue, Tables, first

_ENOUGH = 3.0
SURE = 3.5
"""From here on nine in ten are outcomes, on articles that no rule was written beside; below it,
of the vague kinds (what patients get is told of any house) and of what no verb tells, every
second one."""
_VAGUE = frozenset({"other", "plan", "service"})
_BASE = {"agreed": 2.5, "planned": 2.0, "discussed": 1.5, "achieved": 1.0}
_LASTING = {"donation": 1.0, "joint_centre": 1.5, "publication": 1.0}
_GIVEN = re.compile(
    r"\b(?:g[ai]ve[sn]?|donat\w+|grant\w*|fund\w*|contribut\w+|support\w*|worth|gift\w*|pledg\w+"
    r"|provid\w+|sponsor\w*|financ\w+|aid|raised|awarded|hand\w* over|commit\w*|invest\w*)\b"
)
_HAS_BEEN = re.compile(r"\b(?:has|have|had|was|were|been|now|currently|working|serving|studying)\b")


class Worth(NamedTuple):
    """signed  it reports a signing"""

    kind: str
    status: str
    score: float
    signed: bool

    @property
    def opening(self) -> "Worth":
        """Of an unveiling on the occasion of a signing."""
        return self._replace(kind="joint_centre", status="achieved", signed=False)


@dataclass(frozen=True)
class Scale:
    """The cues that clauses are weighed by; every text is in small letters."""

    signing: re.Pattern[str]
    past_signing: re.Pattern[str]
    hopes: re.Pattern[str]
    worth: Sieve
    levels: tuple[Cue, ...]
    kinds: Sieve

    @classmethod
    def of(cls, tables: Tables, name: str) -> "Scale":
        return cls(
            tables.any_of(name, "signed"),
            tables.any_of(name, "not_signed"),
            tables.any_of(name, "hopes"),
            Sieve(tables.ordered(name, "worth")),
            tables.ordered(name, "level"),
            Sieve(tables.ordered(name, "kind", r"\b(?:{})")),
        )

    def signed(self, low: str) -> bool:
        """Does it report that something was signed, and not that it once had been?"""
        return bool(self.signing.search(low)) and not self.past_signing.search(low)

    def level(self, low: str) -> str | None:
        """What status its own words give, before its verbs are asked."""
        return first(self.levels, low)

    def weigh(
        self,
        low: str,
        deed: Callable[[], str],
        status: str | None,
        counted: Sequence[NumberMention],
        *,
        scope: bool,
    ) -> Worth | None:
        """The worth of a clause; `deed` gives the clause without names, `status` what its verbs
        allow, `scope` says that it is content of what was agreed. None for no result."""
        paper = self.signed(low)
        status = self.level(low) or status or ("agreed" if paper else None)
        if scope and status in {None, "planned", "achieved"} and not paper:
            status = "agreed"
        if status is None:
            return None
        kind = "agreement" if paper else self._kind(deed()) or self._untold(low, counted, status)
        if kind == "plan":
            told = self._untold(low, counted, status)
            kind = told or ("other" if status == "achieved" else "plan")
        if kind is None:
            return None
        score = _BASE[status] + 2.0 * scope + 4.0 * paper + _figured(counted)
        score += (status == "achieved") * (
            _LASTING.get(kind, 0.0) - 1.5 * (kind == "other" and not counted)
        )
        score += self._told(low, self._excused(low, kind, status, paper=paper))
        if score < (SURE if kind in _VAGUE else _ENOUGH):
            return None
        return Worth(kind, "agreed" if paper else status, score, paper)

    def _kind(self, deed: str) -> str | None:
        """The kind whose words come first, strong words before weak ones."""
        found = [
            (match.start() - cue.weight, index, cue.label)
            for index, cue in enumerate(self.kinds.left(deed))
            if (match := cue.pattern.search(deed))
        ]
        return min(found)[2] if found else None

    def _untold(self, low: str, counted: Sequence[NumberMention], status: str) -> str | None:
        """The kind of what no noun tells: money is given, what lies ahead is planned; None where
        neither a figure nor a verb of doing tells that it is anything."""
        if any(each.currency for each in counted) and _GIVEN.search(low):
            return "donation"
        if status != "achieved":
            return "plan" if counted or self._content.search(low) else None
        told = any(each.of and not each.duration for each in counted)
        return "other" if told and _HAS_BEEN.search(low) else None

    @cached_property
    def _content(self) -> re.Pattern[str]:
        patterns = (cue.pattern.pattern for cue in self.worth.cues if cue.label == "content")
        return re.compile("|".join(patterns))

    def _told(self, low: str, excused: set[str]) -> float:
        cues = (cue for cue in self.worth.left(low) if cue.label not in excused)
        return sum(cue.weight for cue in cues if cue.pattern.search(low))

    def _excused(self, low: str, kind: str, status: str, *, paper: bool) -> set[str]:
        """Cues that tell nothing here."""
        excused = {"content" if status == "achieved" else "deed"}
        if paper:
            excused |= {"attends", "warm", "empty"}
        if kind == "donation":
            excused.add("attends")
        if self.hopes.search(low):
            excused.add("warm")
        if status == "discussed":
            excused.add("helps")
        return excused


def _figured(counted: Sequence[NumberMention]) -> float:
    """What figures add; how long it took says less than how many."""
    return 2.0 if any(not each.duration for each in counted) else 1.0 * bool(counted)

"""What a clause is worth as an outcome: its kind, its status, and how surely it reports one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.endpoints.builtin import cues
from summarizer.phrases.numbers import NumberMention

_ENOUGH = 2.5
_BASE = {"agreed": 2.5, "planned": 2.0, "discussed": 1.5, "achieved": 1.0}
_LASTING = {"donation": 1.0, "joint_centre": 1.5, "publication": 1.0}
_SIGNED = cues.any_of("outcomes", "signed")
_NOT_SIGNED = cues.any_of("outcomes", "not_signed")
_WORTH = cues.ordered("outcomes", "worth")
_HOPES = cues.any_of("outcomes", "hopes")
_LEVELS = cues.ordered("outcomes", "level")
_CONTENT = re.compile("|".join(cue.pattern.pattern for cue in _WORTH if cue.label == "content"))
_HAS_BEEN = re.compile(r"\b(?:has|have|had|was|were|been|now|currently|working|serving|studying)\b")
_KINDS = cues.ordered("outcomes", "kind", r"\b(?:{})")


class Worth(NamedTuple):
    kind: str
    status: str
    score: float
    signed: bool


def signed(low: str) -> bool:
    """Does it report that something was signed, and not that it once had been?"""
    return bool(_SIGNED.search(low)) and not _NOT_SIGNED.search(low)


def level(low: str) -> str | None:
    """What status its own words give, before its verbs are asked."""
    return cues.first(_LEVELS, low)


def of(
    low: str, deed: str, status: str | None, counted: Sequence[NumberMention], *, scope: bool
) -> Worth | None:
    """The worth of a clause in small letters; `deed` is the clause without names, `status` what
    its verbs allow, `scope` says that it is content of what was agreed. None for no outcome."""
    paper = signed(low)
    status = level(low) or status or ("agreed" if paper else None)
    if scope and status in {None, "planned", "achieved"} and not paper:
        status = "agreed"
    if status is None:
        return None
    kind = "agreement" if paper else _kind(deed) or _untold(low, counted, status)
    if kind is None:
        return None
    if kind == "plan":
        kind = _untold(low, counted, status) or ("other" if status == "achieved" else "plan")
    score = _BASE[status] + 2.0 * scope + 4.0 * paper + _figured(counted)
    score += (status == "achieved") * (
        _LASTING.get(kind, 0.0) - 1.5 * (kind == "other" and not counted)
    )
    score += _told(low, _excused(low, kind, status, paper=paper))
    if score < _ENOUGH:
        return None
    return Worth(kind, "agreed" if paper else status, score, paper)


def opening(paper: Worth) -> Worth:
    """The worth of an unveiling on the occasion of a signing."""
    return paper._replace(kind="joint_centre", status="achieved", signed=False)


def _kind(deed: str) -> str | None:
    """The kind whose words come first, strong words before weak ones."""
    found = [
        (match.start() - cue.weight, index)
        for index, cue in enumerate(_KINDS)
        if (match := cue.pattern.search(deed))
    ]
    return _KINDS[min(found)[1]].label if found else None


def _untold(low: str, counted: Sequence[NumberMention], status: str) -> str | None:
    """The kind of what no noun tells: money is given, what lies ahead is planned; None where
    neither a figure nor a verb of doing tells that it is anything."""
    if any(each.currency for each in counted):
        return "donation"
    if status != "achieved":
        return "plan" if counted or _CONTENT.search(low) else None
    told = any(each.of and not each.duration for each in counted)
    return "other" if told and _HAS_BEEN.search(low) else None


def _figured(counted: Sequence[NumberMention]) -> float:
    """What figures add; how long it took says less than how many."""
    return 2.0 if any(not each.duration for each in counted) else 1.0 * bool(counted)


def _told(low: str, excused: set[str]) -> float:
    return sum(cue.weight for cue in _WORTH if cue.label not in excused and cue.pattern.search(low))


def _excused(low: str, kind: str, status: str, *, paper: bool) -> set[str]:
    """Cues that tell nothing here."""
    excused = {"content" if status == "achieved" else "deed"}
    if paper:
        excused |= {"attends", "warm", "empty"}
    if kind == "donation":
        excused.add("attends")
    if _HOPES.search(low):
        excused.add("warm")
    if status == "discussed":
        excused.add("helps")
    return excused

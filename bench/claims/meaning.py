"""False meaning: negation, status, and sentences spliced together."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bench.claims.corpus import Case
from bench.claims.mutant import Change, Mutant, figures, parts, quote

_STATUSES = ("achieved", "agreed", "planned", "discussed")
_VERB = re.compile(
    r"\b(have|has|had|will|was|were|is|are|would|be|agreed|signed|opened|discussed|provides|ont|a|"
    r"sera|est|prévoit)\b"
)
_CHINESE_VERB = re.compile(r"将|已|签署|联合|捐赠|共|决定|计划")


def made(case: Case) -> Iterator[Mutant]:
    yield from _negations(case)
    yield from _statuses(case)
    yield from _splices(case)


def _negations(case: Case) -> Iterator[Mutant]:
    for path, outcome in parts(case, "outcomes"):
        words = quote(outcome)
        false = _denied(words, case.article.language)
        if false and false != words:
            change = Change(case).put(f"{path}.evidence[0].quote", false)
            yield change.made("negation in the quote", false)
        told = f"It is not true: no {outcome['summary'][0].lower()}{outcome['summary'][1:]}"
        if case.article.language == "en":
            change = Change(case).put(f"{path}.summary", told)
            yield change.made("negation in the prose", words)
    for at, record in enumerate(case.records):
        for denied in case.denied:
            path = f"records[{at}].outcomes[{len(record['outcomes'])}]"
            outcome = {
                "summary": denied["summary"], "kind": "other", "status": "achieved", "figures": [],
                "evidence": [{"quote": denied["quote"]}],
            }  # fmt: skip
            change = Change(case).put(path, outcome, false=False).claim(f"{path}.summary")
            for status in _STATUSES:
                outcome["status"] = status
                yield change.claim(f"{path}.status").made("negation cut off", denied["quote"])


def _denied(words: str, language: str) -> str:
    if language == "zh":
        return _CHINESE_VERB.sub(lambda match: f"未{match.group()}", words, count=1)
    match = _VERB.search(words)
    if match is None:
        return ""
    return f"{words[: match.end()]} {'pas' if language == 'fr' else 'not'}{words[match.end() :]}"


def _statuses(case: Case) -> Iterator[Mutant]:
    for path, outcome in parts(case, "outcomes"):
        at = _STATUSES.index(outcome.get("status", "discussed"))
        for raised in _STATUSES[:at]:
            change = Change(case).put(f"{path}.status", raised)
            yield change.made("status raised", quote(outcome))


def _splices(case: Case) -> Iterator[Mutant]:
    """The first half of one sentence and the second half of another, with the other's number."""
    every = list(figures(case))
    for (path, _, above, outcome), (_, other, _, source) in pairwise(every):
        one, two = quote(outcome), quote(source)
        if one == two or len(one.split()) < 4 or len(two.split()) < 4:
            continue
        half = " ".join(one.split()[: len(one.split()) // 2])
        rest = " ".join(two.split()[len(two.split()) // 2 :])
        spliced = f"{half} {rest}"
        if str(other["value"]) not in rest:
            continue
        change = Change(case).put(f"{above}.evidence[0].quote", spliced)
        yield change.put(f"{path}.value", other["value"]).made("sentences spliced", spliced)

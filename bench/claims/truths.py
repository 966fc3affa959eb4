"""True values in other words: by hand, and by what a model does to quotes and names."""

from collections.abc import Iterator
from dataclasses import dataclass

from bench.claims.corpus import Case
from bench.claims.mutant import Change, Json, parts, quote


@dataclass(frozen=True)
class Truth:
    """Records that are as true as before; `path` is where they say it otherwise."""

    kind: str
    case: Case
    records: list[Json]
    path: str


def made(case: Case) -> Iterator[Truth]:
    for path, value in case.true:
        kind = "translated" if _translated(case, value) else "paraphrased"
        yield _truth(case, kind, f"records[0].{path}", value)
    for name in ("partners", "people"):
        for at, (path, part) in enumerate(parts(case, name)):
            yield _truth(case, "case", f"{path}.name", part["name"].upper())
            if name == "people" and case.article.language == "en" and at == 0:
                yield _truth(case, "honorific", f"{path}.name", f"Dr. {part['name']}")
    for path, outcome in parts(case, "outcomes"):
        found = quote(outcome).split()
        if len(found) > 8:
            told = " ".join([*found[:4], "…", *found[-4:]])
            yield _truth(case, "ellipsed", f"{path}.evidence[0].quote", told)


def _truth(case: Case, kind: str, path: str, value: str) -> Truth:
    return Truth(kind, case, Change(case).put(path, value).made(kind, "").records, path)


def _translated(case: Case, value: str) -> bool:
    han = any("\u3400" <= letter <= "\u9fff" for letter in value)
    french = any(
        word in f" {value.casefold()} " for word in (" le ", " la ", " de ", " des ", " ans ")
    )
    language = "zh" if han else "fr" if french else "en"
    return language != case.article.language

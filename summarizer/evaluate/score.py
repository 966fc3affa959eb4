"""One article's records against gold, field by field."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.article import Article
from summarizer.evaluate import match
from summarizer.evaluate.gold import Gold
from summarizer.evaluate.tally import Scores, Tally, nothing, value

Json = dict[str, Any]  # Any: JSON


@dataclass(frozen=True)
class Miss:
    """A difference from gold, for reading: where, what was given and what was wanted."""

    article: str
    field: str
    sort: str  # wrong, missing, invented, unverified
    given: str
    wanted: str


class Scorer:
    """Counts one article's fields and keeps what was missed."""

    def __init__(self, gold: Gold, document: Json) -> None:
        self.gold = gold
        self.scores: Scores = nothing()
        self.misses: list[Miss] = []
        self._left_out = [str(each["path"]) for each in document.get("unverified", ())]
        self._left_values = {match.normal(str(e["value"])) for e in document.get("unverified", ())}
        self._score(document["records"], gold.records)

    def _score(self, given: Sequence[Json], wanted: Sequence[Json]) -> None:
        paired = match.pairs(given, wanted, _same_record)
        for one, other in paired:
            self._count("events", Tally(right=1))
            self._record(given[one], wanted[other])
        alone = {index for index, _ in paired}
        for index, record in enumerate(given):
            if index not in alone:
                self._count("events", Tally(invented=1), record["event"]["headline"])
                self._record(record, _EMPTY)
            self._offsets(record, self.gold.article)
        met = {index for _, index in paired}
        for index, record in enumerate(wanted):
            if index not in met and not record.get("optional"):
                self._count("events", Tally(missing=1), None, record["event"]["headline"])
                self._record(_EMPTY, record)

    def _record(self, given: Json, wanted: Json) -> None:
        mine, theirs = given["event"], wanted["event"]
        self._value("type", mine.get("type"), theirs, "type")
        self._value("date", _day(mine), theirs.get("date", {}), "start")
        place = mine.get("place") or {}
        self._value("city", _name(place.get("city")), _named(theirs.get("place")), "city")
        self._value("country", place.get("country"), theirs.get("place") or {}, "country")
        self._partners(given["partners"], wanted["partners"])
        self._people(given["people"], wanted["people"])
        self._outcomes(given["outcomes"], wanted["outcomes"])
        self._figures(given["outcomes"], wanted["outcomes"])

    def _value(self, field: str, given: Any, item: Json, key: str) -> None:  # Any: JSON scalars
        wanted, *others = match.acceptable(item, key)
        tally = value(given, wanted, tuple(others))
        if tally.missing and any(path.endswith(f".{key}") for path in self._left_out):
            tally = Tally(unverified=1)
        self._count(field, tally, given, wanted)

    def _partners(self, given: Sequence[Json], wanted: Sequence[Json]) -> None:
        for mine, theirs in self._list("partners", given, wanted, match.same_name):
            for field, key in (
                ("partner_role", "role"),
                ("partner_kind", "kind"),
                ("partner_country", "country"),
            ):
                self._value(field, mine.get(key), theirs, key)

    def _people(self, given: Sequence[Json], wanted: Sequence[Json]) -> None:
        for mine, theirs in self._list("people", given, wanted, match.same_person):
            for field, key in (("person_title", "title"), ("person_affiliation", "affiliation")):
                self._value(field, _name(mine.get(key)), _named(theirs, key), key)

    def _outcomes(self, given: Sequence[Json], wanted: Sequence[Json]) -> None:
        for mine, theirs in self._list("outcomes", given, wanted, match.same_outcome):
            self._value("outcome_kind", mine["kind"], theirs, "kind")
            self._value("outcome_status", mine["status"], theirs, "status")

    def _figures(self, given: Sequence[Json], wanted: Sequence[Json]) -> None:
        mine = [figure for outcome in given for figure in outcome["figures"]]
        theirs = [
            {**figure, "optional": figure.get("optional") or outcome.get("optional")}
            for outcome in wanted
            for figure in outcome.get("figures", ())
        ]
        self._list("figures", mine, theirs, match.same_figure)

    def _list(
        self, field: str, given: Sequence[Json], wanted: Sequence[Json], same: Any
    ) -> list[tuple[Json, Json]]:  # Any: a likeness of match
        """Count a list and return the right pairs."""
        right = match.right_figure if field == "figures" else _whole(field, same)
        kept, paired = [], match.pairs(given, wanted, same)
        for one, other in paired:
            if right(given[one], wanted[other]):
                self._count(field, Tally(right=1))
                kept.append((given[one], wanted[other]))
            else:
                self._count(field, Tally(wrong=1), _shown(given[one]), _shown(wanted[other]))
        alone, met = {i for i, _ in paired}, {i for _, i in paired}
        for index, item in enumerate(given):
            if index not in alone:
                self._count(field, Tally(invented=1), _shown(item))
        for index, item in enumerate(wanted):
            if index not in met and not item.get("optional"):
                self._count(field, self._missing(field, item), None, _shown(item))
        return kept

    def _missing(self, field: str, item: Json) -> Tally:
        """Missing, or unverified where the claims left out such a value."""
        named = "name" in item and any(
            match.normal(str(each)) in self._left_values for each in match.acceptable(item, "name")
        )
        counted = field in ("outcomes", "figures") and any(
            f".{field}[" in path for path in self._left_out
        )
        return Tally(unverified=1) if named or counted else Tally(missing=1)

    def _offsets(self, node: Any, article: Article) -> None:  # Any: JSON
        """Every quote of a run must stand at its offsets."""
        if isinstance(node, list):
            for each in node:
                self._offsets(each, article)
        elif isinstance(node, dict):
            if isinstance(node.get("quote"), str):
                start, end = node.get("start"), node.get("end")
                exact = start is not None and match.stands(node["quote"], article.text[start:end])
                tally = Tally(right=1) if exact else Tally(wrong=1)
                self._count("offsets", tally, node["quote"], f"[{start}:{end}]")
            for each in node.values():
                self._offsets(each, article)

    def _count(self, field: str, tally: Tally, given: object = None, wanted: object = None) -> None:
        self.scores[field] += tally
        for sort in ("wrong", "missing", "invented", "unverified"):
            if getattr(tally, sort):
                self.misses.append(Miss(self.gold.name, field, sort, str(given), str(wanted)))


_EMPTY: Json = {"event": {}, "partners": [], "people": [], "outcomes": []}


def _whole(field: str, same: Any) -> Any:  # Any: likenesses of match
    if field == "outcomes":
        return lambda _given, _wanted: True
    return lambda given, wanted: same(given, wanted) == 1.0


def _same_record(given: Json, wanted: Json) -> float:
    mine, theirs = given["event"], wanted["event"]
    names = len(match.pairs(given["partners"], wanted["partners"], match.same_name))
    day = _day(mine) is not None and _day(mine) in match.acceptable(theirs.get("date", {}), "start")
    kind = mine.get("type") in match.acceptable(theirs, "type")
    near = match.overlap(mine.get("evidence", ()), theirs.get("evidence", ()))
    return 0.05 + 2.0 * day + 0.5 * kind + names + near


def _day(event: Json) -> str | None:
    start: str | None = (event.get("date") or {}).get("start")
    return start


def _name(text: str | None) -> str | None:
    return match.normal(text) if text else None


def _named(item: Json | None, key: str = "city") -> Json:
    """The item with the names under `key` reduced for comparison."""
    found = match.acceptable(item or {}, key)
    first, *others = [_name(each) for each in found]
    return {key: first, "alternatives": {key: others}}


def _shown(item: Json) -> str:
    if "name" in item:
        return str(item["name"])
    if "value" in item:
        words = (item.get("qualifier"), item["value"], item.get("unit"), item.get("of"))
        return " ".join(str(each) for each in words if each not in (None, "exact"))
    return str(item.get("summary"))

"""The register of partners: which names mean one organisation, because an article binds them.

Two mentions are one organisation if their names are the same but for case and an article before
them, or if one's name is an alias that an article gives to the other, no other organisation of the
edition is given that alias, and their countries do not differ. Likeness alone binds nothing, and a
name that many bear (Ministry of Health, Faculty of Medicine) binds only within a country.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from summarizer import vocabulary
from summarizer.digest.report import Report

_COMMON = """
a academy administration affairs affiliated agency and bureau center central centre children's city
clinical college commission committee consulate council county delegation department development
directorate district division education embassy faculty federal first for foreign general government
health higher hospital in institute international maternity medical medicine military ministry
municipal national nursing of office people's pharmacy population prefecture province provincial
public regional research school science sciences second sport state teaching technology the third
training university welfare women women's de du des et la le les santé ministère faculté médecine
université hôpital centre école 卫生部 医学院 大学 医院 人民医院 教育部 外交部
"""
_ANYBODY = frozenset(_COMMON.split())
"""Words that many organisations' names are made of."""


@dataclass
class Organisation:
    """One organisation under all its names, the longest first."""

    names: set[str] = field(default_factory=set)
    short: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    sources: set[int] = field(default_factory=set)

    @property
    def name(self) -> str:
        return max(self.names, key=lambda name: (len(name), name))

    @property
    def country(self) -> str | None:
        return min(self.countries, default=None)

    @property
    def shortest(self) -> str | None:
        """An abbreviation that an article gives it."""
        capitals = [each for each in self.short if each.isupper() and " " not in each]
        return min(capitals, key=lambda name: (len(name), name), default=None)

    def take(self, other: "Organisation") -> None:
        self.names |= other.names
        self.short |= other.short
        self.countries |= other.countries
        self.sources |= other.sources


class Register:
    """Every organisation of an edition, and whom a mention means."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._by_name: dict[str, Organisation] = {}
        for report in reports:
            for partner in report.partners:
                self._enter(partner, report)
        self._bind()

    def of(self, report: Report, partner: vocabulary.Partner) -> Organisation:
        """The organisation that a partner of a report is."""
        return self._by_name[_identity(partner, report)]

    @property
    def organisations(self) -> list[Organisation]:
        """Each once, in the order of their names."""
        found = {id(each): each for each in self._by_name.values()}
        return sorted(found.values(), key=lambda each: (each.name.casefold(), each.name))

    def _enter(self, partner: vocabulary.Partner, report: Report) -> None:
        organisation = self._by_name.setdefault(_identity(partner, report), Organisation())
        organisation.names.add(partner.name)
        organisation.short.update(partner.aliases)
        organisation.countries.update({partner.country} if partner.country else ())
        organisation.sources.add(report.source)

    def _bind(self) -> None:
        owners: Mapping[str, set[str]] = defaultdict(set)
        for key, organisation in self._by_name.items():
            for alias in organisation.short:
                owners[_key(alias)].add(key)
        for alias, keys in sorted(owners.items()):
            if alias in self._by_name and len(keys) == 1:
                self._join(self._by_name[alias], self._by_name[next(iter(keys))])

    def _join(self, one: Organisation, other: Organisation) -> None:
        differ = one.countries and other.countries and not one.countries & other.countries
        if one is other or differ:
            return
        other.take(one)
        for key, organisation in self._by_name.items():
            if organisation is one:
                self._by_name[key] = other


def _identity(partner: vocabulary.Partner, report: Report) -> str:
    """Its name; for a name that many bear with its country, or with the one source that has it."""
    key = _key(partner.name)
    if all(word in _ANYBODY for word in key.replace(",", " ").split()):
        return f"{key}|{partner.country or report.source}"
    return key


def _key(name: str) -> str:
    """Case, spaces and a leading article do not tell organisations apart."""
    words = name.casefold().replace("’", "'").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)

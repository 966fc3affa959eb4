"""What brief itself says in a language: labels, names of countries, numbers, dates."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from summarizer.kinds import ROOT

_LATIN = re.compile(r"[A-Za-z]{3}")
_FOLDER = ROOT / "templates" / "labels"


@dataclass(frozen=True)
class Labels:
    """The words of one language, by section of templates/labels/<language>.toml."""

    language: str
    status: Mapping[str, str]
    outcome: Mapping[str, str]
    bears: Mapping[str, re.Pattern[str]]
    type: Mapping[str, str]
    section: Mapping[str, str]
    counted: Mapping[str, tuple[str, str]]
    text: Mapping[str, str]
    editor: Mapping[str, str]
    untold: Mapping[str, str]
    edition: Mapping[str, str]
    spoken: Mapping[str, str]
    page: Mapping[str, str]
    qualifier: Mapping[str, str]
    months: tuple[str, ...]
    date: Mapping[str, str]
    lower: frozenset[str]
    countries: Mapping[str, str]

    def country(self, code: str | None) -> str | None:
        """The name of a country by its ISO 3166-1 alpha-2 code; the code where it is unknown."""
        return self.countries.get(code, code) if code else None

    def day(self, start: str | None, end: str | None = None) -> str | None:
        """ISO dates, as exact as they are: "16 June 2017", "16–18 June 2017", "June 2017"."""
        if not start:
            return None
        first = start.split("-")
        if not end or end == start:
            return self._day(first)
        last = end.split("-")
        if len(first) == len(last) == 3 and first[:2] == last[:2]:
            year, month, day = first
            return self.date["days"].format(
                year=year, month=self.month(month), day=int(day), until=int(last[2])
            )
        shown = self._day(first)
        if self.language != "zh" and first[0] == last[0] and len(first) == 3:
            shown = shown.removesuffix(f" {first[0]}")
        return self.date["range"].format(start=shown, end=self._day(last))

    def borne(self, kind: str, text: str) -> bool:
        """Whether the words of an outcome bear its kind's label out: in a language without such
        words, and in another script, every label is."""
        words = self.bears.get(kind)
        if kind == "donation" and _COSTS.match(text):
            return False
        if kind == "donation":
            text = _BORN.sub("", text)
        if kind == "exchange":
            text = _WRITTEN.sub("", text)
        if kind == "joint_centre" and _LATIN.search(text) and not _JOINT.search(text):
            return False
        return words is None or not _LATIN.search(text) or words.search(text) is not None

    def several(self, kind: str, number: int) -> str:
        """So many events of a kind: "1 visit", "3 visits"."""
        one, many = self.counted[kind]
        return one if number == 1 else many.format(number)

    def listed(self, parts: Sequence[str]) -> str:
        """ "a, b and c"."""
        if len(parts) < 2:
            return "".join(parts)
        return self.text["comma"].join(parts[:-1]) + self.text["and"] + parts[-1]

    def month(self, number: str) -> str:
        place = int(number) - 1
        return self.months[place] if 0 <= place < len(self.months) else number

    def _day(self, parts: list[str]) -> str:
        if len(parts) == 1:
            return f"{parts[0]}年" if self.language == "zh" else parts[0]
        month = self.month(parts[1])
        if len(parts) == 2:
            return self.date["month"].format(year=parts[0], month=month)
        day = int(parts[2])
        shown = self.date["first"].format(day=day) if day == 1 else str(day)
        return self.date["day"].format(year=parts[0], month=month, day=shown)

    def number(self, value: float) -> str:
        """Thousands apart: 12,000; in French 12 000 with a narrow space; not in Chinese."""
        whole = int(value) if value == int(value) else value
        shown = f"{whole:,}"
        if self.language == "fr":
            return shown.replace(",", "\u202f").replace(".", ",")
        return shown.replace(",", "") if self.language == "zh" else shown


_COSTS = re.compile(r"“?(?:The |All )?(?:\w+ )?(?:budget|costs?|expenses|fees?)\b")
_BORN = re.compile(  # "1.6 million babies were delivered": no gift
    r"\b(?:bab(?:y|ies)|births?|mothers?|women|lectures?|speech(?:es)?|talks?|addresse?s?|papers?"
    r"|abstracts?|posters?)\b[^.;]{0,30} (?:delivered|presented)\b"
    r"|\bdeliver\w*(?= (?:\S+ ){0,3}(?:bab|births?|lecture|speech|talk|paper|address|remarks))",
    re.IGNORECASE,
)


_WRITTEN = re.compile(
    r"\b(?:letters?|messages?|views|opinions|words|gifts|documents)\b[^.;]{0,20} exchanged\b"
    r"|\bexchang(?:ed|ing) (?:[a-z]+ )?(?:letters?|messages?|views|opinions|gifts|documents)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\b(?:joint\w*|common|shared|both|together|alliance|set up|establish\w*)\b", re.IGNORECASE
)
"""Without it a clinic is anybody's."""


@cache
def labels(language: str) -> Labels:
    """The labels of a language; English where there are none."""
    path = _FOLDER / f"{language}.toml"
    if not path.is_file():
        return labels("en")
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    months = words["date"].pop("months")
    lower = frozenset(words.pop("case")["lower"])
    bears = words.pop("bears", {}).items()
    sections = {name: MappingProxyType(section) for name, section in words.items()}
    return Labels(
        language=language,
        months=tuple(months),
        lower=lower,
        bears=MappingProxyType({kind: _opening(each.split()) for kind, each in bears}),
        countries=_countries(language),
        **sections,
    )


def _opening(words: Sequence[str]) -> re.Pattern[str]:
    """Finds a word that begins like one of them."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


def _countries(language: str) -> Mapping[str, str]:
    """CLDR's names, a few of them as newspapers write them."""
    rows = (_FOLDER / "countries.tsv").read_text(encoding="utf-8").splitlines()
    column = rows[0].split("\t").index(language)
    table = [row.split("\t") for row in rows[1:]]
    return MappingProxyType({row[0]: row[column] for row in table})

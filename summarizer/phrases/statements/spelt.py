"""Spelt: the initials in a line that neither it nor what stands above it spells out."""

from collections.abc import Iterable
from functools import lru_cache

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_ACRONYM = compiled(
    r"(?<![\w.’'/&-])(?:[A-Z]{2,}[A-Za-z]*s?|[A-Z][a-z]+[A-Z]{2,}\w*)(?![\w’'.&$-]| ?\d)"
)
# "CPAP machines", "an OCT device": what sort of thing it is
_TECHNICAL = compiled(
    r" (?:machine|device|unit|patient|facilit|test|training|course|therap|scanner|system|equipment"
    r"|surger|screening|infection|vaccin|sample|case|project|programme|program|kit|monitor|service"
    r"|laborator|clinic|ward|technique|imaging|examination|platform|virus|method)(?:y|ies|s|es)?\b"
)
_TITLED = compiled(  # "Interreg IPA", "the project GREENSILK"
    r"(?:[Pp]roject|[Pp]rogram(?:me)?|scheme|[a-z] [A-Z][a-zà-ÿ]{3,})[:,]? [“‘\"]?$"
)
_SHOUTED = compiled(
    r"(?:\b[A-Z]{4,}\b[ ,]){3}|[A-Z]{4,}(?: CITY)?(?::| [–—-]+ )|(?:TWO|THREE|FOUR)\b"
)
_JOINED = compiled(r"[\w-]+")
_PART_OF = compiled(r"\b[A-ZÀ-Ý][a-zà-ÿ]+ of (?:the )?$")
_SURNAME = compiled(r"(?=.*[AEIOUY].*[AEIOUY])[A-Z]{4,}")
_BESIDE = compiled(r"\b[A-Z][a-zà-ÿ’-]+ [A-Z]{4,}\b|\b[A-Z]{4,} [A-Z][a-zà-ÿ’-]+\b")
_KNOWN = words(
    "who eu un uk us usa uae unicef unesco undp unfpa usaid hiv aids tb covid dna rna pcr ct mri"
    " icu ecg eeg iv ent nicu picu mou moa phd md mbbs msc bsc mph bds mba ceo ngo it ai ii iii iv"
    " vi vii viii ix xi xii xv xx eur usd gbp chf cad aud nzd sgd cny rmb jpy inr pln czk huf nok"
    " sek dkk nis ngn ghs kes ugx tzs zar etb krw thb php idr vnd myr bdt npr lkr pkr aed sar omr"
    " qar kwd mnt gh tv hpv bcg x-ray ppe cpr led gps sms ict stem nato paho euro bn hbv hcv"
    " copd vip kw"
    " kva cm mm km kg ml sdg sdgs led dvd cd gmp atm opd ipd uv pet spect ecmo nhs apec asean"
    " brics oecd nasa fda cdc gcc ecowas sadc cis eac au caricom mit ucl png gdp pdr covax ects"
    " sci tcm ipc hplc gis nhs who-euro koica jica giz daad tika aics aecid norad sida usaid"
    " danida icrc ifrc msf unaids gavi cepi fao iaea llc plc ooo gmbh sia jsc llp llc rn pdg mch"
    " md-phd pg ug ivf tavi bls acls"
)
_NAMED = compiled(r" (?:Prof|Dr)\.? [A-ZÀ-Þ]| [A-ZÀ-Þ][a-zà-ÿ]{3,} [A-ZÀ-Þ]")
_TWO = 2
_RUN = compiled(r"(?:[A-ZÀ-Þ][\w’'-]+ (?:of |and |for |the )*){2,6}[A-ZÀ-Þ][\w’'-]+")


@lru_cache(maxsize=64)
def _initials(said: str) -> frozenset[str]:
    """What titles and names in it would be shortened to: a "CMD", a Chief Medical Director."""
    found = set()
    for run in _RUN.findall(said):
        first = "".join(each[0] for each in run.split() if each[0].isupper())
        found |= {
            first[at:end] for at in range(len(first)) for end in range(at + 3, len(first) + 1)
        }
    return frozenset(found)


def unknown(line: str, told: str, names: Iterable[str]) -> str | None:
    """Initials that neither the line nor what is before it spells out."""
    said = f"{told} {' '.join(names)}"
    for match in _ACRONYM.finditer(line):
        short = match[0]
        plain = short.removesuffix("s").lower()
        if plain in _KNOWN or short.lower() in _KNOWN or line.isupper():
            continue
        if _SURNAME.fullmatch(short) and _BESIDE.search(line, max(0, match.start() - 20)):
            continue  # "KOYAMA Takehiro"
        if _PART_OF.search(line, 0, match.start()):
            continue  # "the Affiliated Hospital of HUST"
        if f"({short}" in line or short in _JOINED.findall(said):
            continue
        if _TECHNICAL.match(line, match.end()) or _SHOUTED.match(line, match.start()):
            continue
        if _TITLED.search(line, 0, match.start()) or _NAMED.match(line, match.end()):
            continue
        if len(short) > _TWO and short in _initials(said):
            continue
        return short
    return None

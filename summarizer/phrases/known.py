"""Organisations known by their name alone, and the kind that a name's words tell."""

import re

from summarizer.phrases import lexicon
from summarizer.phrases.words import words

_KNOWN = {
    "university": "Johns Hopkins|Karolinska Institutet|KU Leuven|ETH Zurich|ETH Zürich|Imperial",
    "hospital": "Mayo Clinic|Charité|MD Anderson|Gustave Roussy|Mass General Brigham|Mass General",
    "institute": "Institut Pasteur|Inserm|INSERM|CNRS",
    "government": "KOICA|JICA|USAID|GIZ|European Commission|European Union|African Union|ASEAN",
    "ngo": "UNICEF|UNESCO|UNDP|UNFPA|UNHCR|World Bank|Médecins Sans Frontières|Save the Children"
    "|World Food Programme|United Nations Development Programme|Red Cross"
    "|Smile Train|Orbis|Gavi|Doctors Without Borders|United Nations|WHO",
    "company": "Novartis|Pfizer|AstraZeneca|Siemens Healthineers|GE Healthcare|Roche|Sanofi|Huawei"
    "|Merck|Johnson & Johnson|Medtronic|Bayer|Novo Nordisk|Philips|Fujifilm|Samsung|Abbott|BGI",
}
_KIND = {name: kind for kind, names in _KNOWN.items() for name in names.split("|")}
NAMES = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_KIND, key=len, reverse=True))})(?![\w’'])")

_COMPANY = re.compile(r"\b(?:co|ltd|inc|gmbh|corp|plc|llc|s\.a)\b")
_BY_WORDS = (
    ("hospital", re.compile(r"medical cent(?:er|re)|health cent(?:er|re)|cancer cent(?:er|re)$")),
    ("university", re.compile(r"institute of technology|military.* academy")),
    ("institute", re.compile(r"academy of (?!fine|music|arts|dram)|academy$")),
)
_BEHIND = re.compile(r"\s(?:of|for|de|du|des)\s")
_FRIENDS = {"association", "foundation", "federation", "society"}
_BY_HEAD = (
    ("hospital", lexicon.HOSPITAL),
    ("university", lexicon.UNIVERSITY),
    ("institute", lexicon.INSTITUTE),
    ("government", lexicon.GOVERNMENT),
    ("company", lexicon.COMPANY | {"group"}),
    ("media", lexicon.MEDIA),
    ("ngo", lexicon.NGO),
)


def kind(name: str, head: str = "") -> str:
    """The kind of an organisation by its words; `head` decides where they do not."""
    low = name.lower()
    stems = [word.stem for word in words(low)]
    if name in _KIND:
        return _KIND[name]
    if _COMPANY.search(low):
        return "company"
    if {"hospital", "hospitals", "clinic", "klinikum", "infirmary"} & set(stems):
        return "ngo" if _FRIENDS & set(stems) else "hospital"
    for label, words_of_it in _BY_WORDS:
        if words_of_it.search(low):
            return label
    before = [word.stem for word in words(_BEHIND.split(low)[0])]
    last = next((stem for stem in reversed(before) if stem in lexicon.HEADS), head)
    return next((label for label, heads in _BY_HEAD if last in heads), "other")

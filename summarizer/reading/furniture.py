"""Furniture: the lines of a page that are no part of its article, told by their form alone."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from summarizer.phrases.words.firsts import compiled
from summarizer.reading import wording
from summarizer.reading.blocks import weight

Kind = Literal["menu", "image", "caption", "credit", "contact", "rights", "related", "control"]

LONGEST = 300
"""Characters; furniture is short."""

_COLON = r"\s*[:：]\s*"
_HOME = wording.any_of(wording.HOME)
_WHICH = wording.any_of(wording.WHICH)
_READING = wording.any_of(wording.READING)
_WAY = wording.any_of(wording.WAY)
_HERE = wording.any_of(wording.HERE)
_TOWN = r"(?:\s(?-i:[A-ZÀ-Þ0-9])[\w.’-]*){0,4}(?:\s*[^\w\s\"“].{0,99})?"
"""What stands behind a street: "2017 Silk Road forum held in Oran" is no address."""
_CREDIT_BRACKET = (
    r"[(（\[【]\s*(?:photos?|pictures?|images?|credit|photo credit|摄影|摄|供图|图片来源|图|crédit)"
    r"\s*(?:by\b|courtesy\b|provided\b|[/:：|])[^()（）\[\]【】]{0,80}[)）\]】]"
)
_PHOTO = r"(?:photo(?:graph)?s?|pictures?|images?|foto|credit|photo credit)"
_POSED = (
    r"\bpos(?:e|es|ed|ing) (?:together )?(?:for|with|in) (?:a |an |the )?(?:group |family )?"
    r"(?:photo|picture|photograph)\b"
)

# The order matters to nobody: the first kind that fits is as good as the second.
_FORMS: tuple[tuple[Kind, str], ...] = (
    ("menu", rf"(?:{_HOME})\s*(?:$|[>»›→|/\\]|\s[·–-]\s).*"),
    ("menu", rf"(?:{_HERE})(?:{_COLON}.*)?"),
    ("menu", r"[>»›\s]*(?:[^\s>»›→|.][^>»›→|.]{0,60}[>»›→|]+\s*){2,}[^>»›→|.]{0,120}"),
    ("menu", r"(?:[^/.]{1,40}\s/\s){2,}.{1,200}"),
    ("menu", r"(?:news|events?|media|press|actualités|新闻)[^>»›.]{0,30}[>»›]+[^>»›.]{0,80}"),
    ("menu", rf"(?:{wording.any_of(wording.MENU)})"),
    ("image", r"(?:\S{1,120}\.(?:jpe?g|png|gif|webp|bmp|svg|tiff?|heic)(?:\s+|$)){1,20}"),
    ("image", r"!\[[^\]]{0,200}\]\([^)]{0,300}\)"),
    ("image", r"\[?(?:image|photo|picture|img|图片)\s*\d{0,3}\]?"),
    ("caption", rf"(?:{wording.any_of(wording.CAPTION)})\s*\d{{0,3}}{_COLON}.*"),
    ("caption", r"(?:figure|fig\.|photo|picture|图)\s*\d{1,3}\s?[.、]?\s.{0,250}"),
    ("caption", r"(?:a |the )?(?:group|family|commemorative) photo(?:graph)?\b[^.]{0,200}\.?"),
    ("caption", r"[(\[]?(?:from |pictured )?\(?(?:left|l)(?: to |-)(?:right|r)\b.{0,250}"),
    ("caption", r"[(\[]?de gauche à droite\b.{0,250}"),
    ("caption", r"(?:图为|图片为|上图|下图|左图|右图).{2,120}"),
    ("caption", rf"[^.]{{3,160}}{_POSED}[^.]{{0,80}}\.?"),
    ("caption", r"(?:during|at|after|before) the (?:event|ceremony|meeting|signing|visit|forum)"),
    (
        "caption",
        rf".{{3,250}}[\s.]{_PHOTO}{_COLON}[^.]{{2,80}}\.?|.{{3,250}}\.\s?{_PHOTO}/[^.]{{2,60}}",
    ),
    ("credit", rf"(?:{wording.any_of(wording.DESK)})|(?:fot|zdj|phot)\.\s.{{2,60}}"),
    ("credit", rf"[（(\[【]?(?:{wording.any_of(wording.CREDIT_ZH)})\s*[:：/|丨].{{0,80}}"),
    ("credit", r"[（(]?(?:责任编辑|责编|编辑|作者|来源|撰稿|摄影|审核)\s+\S{2,12}[)）]?"),
    ("contact", r"\+?[\d\s().–-]{7,30}"),
    ("contact", r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}"),
    ("contact", rf"(?:no\.?\s?)?\d{{1,5}},? [^.]{{3,80}}\b(?:{_WAY})\b{_TOWN}"),
    ("contact", r"(?:https?://|www\.)\S{1,250}"),
    ("contact", rf"(?:{wording.any_of(wording.CONTACT)})\s*[.:：]+.{{0,250}}"),
    ("contact", rf"(?:{wording.any_of(wording.CONTACT_HEADING)})\s*[:：]?"),
    ("rights", r".{0,100}(?:©|\(c\)\s*(?:19|20)\d\d).{0,200}"),
    ("rights", r"(?-i:\([cC]\) [A-ZÀ-Þ][\w’'-]+(?: (?:[A-ZÀ-Þ][\w’'-]*|of|and|for|the|&)){1,9})"),
    ("rights", r"copyright\b.{0,200}|.{0,80}copyright\s*(?:©|\(c\)|(?:19|20)\d\d).{0,200}"),
    ("rights", rf".{{0,150}}(?:{wording.any_of(wording.RIGHTS)}).{{0,150}}"),
    ("rights", rf"(?:{wording.any_of(wording.LEGAL)})"),
    ("rights", rf"(?:{wording.any_of(wording.COOKIES)})\s?cookies?\b.{{0,280}}"),
    ("related", rf"(?:{_WHICH})(?:\s(?:{_READING}))?\s*(?:[:：…>»]+.{{0,200}})?"),
    ("related", rf"(?:{wording.any_of(wording.RELATED)})\s*(?:[:：…>»]+.{{0,200}})?"),
    ("related", rf"(?:{wording.any_of(wording.NEIGHBOUR)})\s*(?:[:：>»|].{{0,200}})?"),
    ("control", rf"(?:(?:{wording.any_of(wording.BUTTONS)})(?:[\s:：,/|+·【】\[\]-]+|$)){{1,12}}"),
    (
        "control",
        rf"(?:{wording.any_of(wording.COUNTS)})\s*[:：]?\s*\[?\d{{0,9}}\]?\s*(?:times|次)?",
    ),
    ("control", rf"(?:{wording.any_of(wording.TAGS)}){_COLON}.{{0,250}}"),
    ("control", rf"(?:{wording.any_of(wording.COMMENTS)})\s*[:：.]?"),
    ("control", r"[-–—/#*\s]*(?:ends?|fin)[-–—/#*\s.]*|#{2,}|[-–—*_=\s]{3,}"),
)
_SURE: frozenset[Kind] = frozenset({"image", "caption", "contact", "rights"})


def _one_of(forms: Iterable[tuple[Kind, str]]) -> re.Pattern[str]:
    """All forms in one pattern, each a group of its kind's name and a number."""
    groups = (f"(?P<{kind}_{at}>{form})" for at, (kind, form) in enumerate(forms))
    return compiled("|".join(groups), re.IGNORECASE)


_ANY = _one_of(_FORMS)
_CERTAIN = _one_of([each for each in _FORMS if each[0] in _SURE])
_KINDS: dict[str, Kind] = {each[0]: each[0] for each in _FORMS}

# A credit for the whole line; in Chinese a label alone ends articles, so there a name leads it.
_CAPTIONED = re.compile(
    r"[(\[]\s*(?:photos?|pictures?|images?|(?:photo )?credit)\s*"
    r"(?:by\b|courtesy\b|provided\b|[/:|])[^()\[\]]{0,80}[)\]]\.?$"
    r"|[(（][^（）()。]{1,12}[\s/]?(?:摄|供图|图)[）)]$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"[(（\[]?(?:{wording.any_of(wording.CREDIT)})\s*[:：/|]\s*(.*)", re.IGNORECASE
)
_WORK = wording.any_of(wording.WORK)
_BY = re.compile(
    rf"[(（\[]?(?:(?:{_WORK})(?:\s*(?:and|&|,|/)\s*(?:{_WORK}))?\s+)?"
    r"(?:by|courtesy of)\s*[:：]?\s+(.*)",
    re.IGNORECASE,
)
_INSIDE = compiled(
    rf"{_CREDIT_BRACKET}"
    rf"|[(（\[【]\s*(?:{wording.any_of(wording.CREDIT)}|{wording.any_of(wording.CREDIT_ZH)})"
    r"\s*[:：/][^()（）\[\]【】\n]{1,120}[)）\]】]+(?=\s*$)"
    r"|[(（]\s*(?:reported|written|edited|translated) by [^()（）\n]{1,120}[)）]+(?=\s*$)"
    rf"|^[(（]\s*(?:{wording.any_of(wording.CREDIT)}|{wording.any_of(wording.CREDIT_ZH)})"
    r"\s*[:：/][^()（）\n]{1,80}[)）]",
    re.IGNORECASE,
)
_GAP = re.compile(r"\s{2,}|\t|\s*:{2,}\s*|\s*[|•·▾▼▸]\s*|\s/{1,2}\s")
_SECTIONS = re.compile(r"(?:HOME|Home)(?: (?:[A-Z][\w-]*|&|and)){3,14}")  # one word each
_JOINING = (
    "and & et und y de of the for in at with du des del dos das do di la le von van der da , / |"
)
_SMALL = frozenset(_JOINING.split())


@lru_cache(maxsize=4_096)
def kind(text: str, *, prose: bool) -> Kind | None:
    """What furniture a line is. A paragraph of the body is none unless its form leaves no doubt."""
    if len(text) > LONGEST:
        return None
    if _CAPTIONED.search(text) and weight(text) <= 25:
        return "caption"
    if not prose and _credited(text):
        return "credit"
    if not prose and _row(text):
        return "menu"
    match = (_CERTAIN if prose else _ANY).fullmatch(text)
    return _KINDS[(match.lastgroup or "").partition("_")[0]] if match else None


def inside(text: str) -> list[tuple[int, int]]:
    """Credits within a paragraph: `[Photo/…]`, `(Author: …)` at its end."""
    if not any(bracket in text for bracket in "([（【"):
        return []
    return [match.span() for match in _INSIDE.finditer(text)]


def named(text: str) -> bool:
    """Every word is a name or joins names: "Wang Qing and Shi Yue"."""
    words = text.replace(",", " ").replace(";", " ").split()
    return 0 < len(words) <= 15 and all(
        not each[0].islower() or each.lower() in _SMALL for each in words
    )


def _row(text: str) -> bool:
    """Three entries or more, short and side by side: "Home   Research   Contact"."""
    if _SECTIONS.fullmatch(text):
        return True
    cells = [each for each in _GAP.split(text) if each]
    return (
        len(cells) >= 3
        and all(weight(each) <= 4 and len(each) <= 40 for each in cells)
        and not any(each.isdigit() for each in text)
    )


def _credited(text: str) -> bool:
    by = _BY.fullmatch(text)
    if by is not None:
        return named(by.group(1).rstrip(")）]"))
    label = _LABEL.fullmatch(text)
    return label is not None and weight(label.group(1)) <= (8 if text.endswith(".") else 20)

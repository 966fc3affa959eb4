"""The publisher of a page: the site, in the page's own words."""

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.words import letters
from summarizer.phrases.words.lexicon import (
    ADJECTIVES,
    FIELDS,
    GOVERNMENT,
    HOSPITAL,
    INSTITUTE,
    NGO,
    PARTS,
    UNIVERSITY,
    WEAK,
)
from summarizer.reading.blocks import Block, weight
from summarizer.reading.furniture import LONGEST, kind, named

_RIGHTS = re.compile(
    r"(?:copyright\s*)?(?:©|ⓒ|\(c\))\s*(?:copyright\s*)?|copyright\b[\s:：,.-]*(?:by\s)?|版权所有\s*[:：©]?"
    r"|\ball rights reserved\b",
    re.IGNORECASE,
)
_SURE = re.compile(r"(?:19|20)\d\d|copyright|reserved|版权", re.IGNORECASE)
_NOT_NAME = re.compile(
    r"\b(?:all rights|tous droits|todos los derechos|powered by|privacy|terms|designed|address|tel"
    r"|technical support|is part of|legal notice|website|site by)\b.*|版权所有.*|[\w\s]{0,4}icp备.*"
    r"|技术支持.*|地址.*|\s*[|•·].*|\s{3,}.*|,[^,]*\d.*|(?<=\w{4})[.。]\s.*",
    re.IGNORECASE,
)
_YEAR = r"(?:19|20)\d\d(?:\s*[-–—~/]\s*(?:(?:19|20)\d\d|present|now))?"
_YEARS = re.compile(rf"^(?:{_YEAR}[\s,.:·-]*)+|[\s,]+{_YEAR}$")
_PHOTO = re.compile(
    r"[(\[【]\s*(?:photo|image|picture)s?\s*(?:[/:：]|by\b|courtesy of\b)"
    r"\s*([^)\]】]{2,80})[)\]】]",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"xinhua|vcg|china ?daily|cgtn|reuters|\bafp\b|\bap\b|getty|ecns|cns|ic\b|unsplash|shutterstock"
    r"|agenc|wikimedia|flickr|istock|provided|courtesy|file",
    re.IGNORECASE,
)
_EDGES = " \t\xa0\u3000.,;:：-–—·|/()©"
_HOUSES = (UNIVERSITY | HOSPITAL | INSTITUTE) - PARTS - WEAK | {"center", "centre", "college"}
_HEADS = UNIVERSITY | HOSPITAL | INSTITUTE | GOVERNMENT | NGO
_VERBS = (
    "a an from to our with by on as during signs visits hold holds meets join joins receives"
    " receive donates opens hosts launches welcomes gets gives sends trains wins celebrates marks"
    " inaugurates commissions completes concludes organizes organises starts becomes delivers"
    " signed visited received donated opened held hosted launched inaugurated is are was were has"
    " have will than more visit sign attended attends discussed discusses"
)
_SAYING = frozenset(_VERBS.split())
_USUAL = "media news press center centre office the of and events international information"
_USUAL += " public relations communications communication presse service alumni department"
_PLAIN = frozenset(
    f"{_USUAL} home current latest top breaking health education science local world politics city"
    " national releases announcements updates notices stories blog menu search topics page main"
    " english version bulletins newsletter release patients business sport sports region regional"
    " society economy culture cooperation stories projects"
    " &".split()
)
# Who built the site, counts its visitors or registers it; an address
_OFFICE = re.compile(
    r"\d{5}|\b(?:information technology|(?:it|ict) (?:department|directorate|unit|cent(?:er|re))"
    r"|webmasters?|visitors?|public relations|alumni|bilgi işlem|dircom|call cent(?:er|re)"
    r"|in the name of)\b",
    re.IGNORECASE,
)
# "Official Portal of the Ministry", "Press-service of the University"
_OFFICIAL = re.compile(
    r"^(?:the )?(?:official (?:[a-z]+ ){1,2}|press[- ](?:service|office|centre|center) )"
    r"of (?:the )?(?=[A-Z])",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"[A-Z]\.")
_EDITION = re.compile(r"\s*\((?:[A-Z]\w+ )?[Ee]dition\)$")
_NAME = 7  # words of a masthead
_FOOT = 3  # lines
_ANYWHERE = "about overview resources structure main category directorate bureau report country"
_MENU = frozenset(f"{_ANYWHERE} regional no in".split(" "))
_TOLD = letters.words(
    "delegation visit visitors guests signing meeting ceremony photo mou handover opening"
    " inauguration donation launch closing completion decree vacancy presentation"
)
_STREET = re.compile(r", [^,]*\d.*$")
_PERSON = re.compile(r"[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ]\.)? [A-ZÀ-Þ][\w-]+")
_LETTERS = re.compile(r"[A-Z]{2,9}")
_PARTS = re.compile(
    r"\s*[|·•»›>/]\s*|\s{2,}|\s[–—-]\s|\]\(|, (?=\d|P\.? ?O\b|[A-Z]\w+ (?:St|Rd|Ave)\b)"
)
_CREDITED = re.compile(
    r"^(?:(?:written|posted|published|issued|text|source)(?: by)?:? )", re.IGNORECASE
)
_WIRE = re.compile(r"[A-ZÀ-Þ][^().]{2,50} ?\((?P<agency>[A-Z][A-Za-z]{2,14})\) ?[-–—]")
_SOURCE = re.compile(r"(?:Source|SOURCE):? (?P<name>[A-ZÀ-Þ][\w&.-]*(?: [A-ZÀ-Þ&][\w&.-]*){0,5})")
_TAIL = re.compile(r"\s+[–—-]\s.*$|\s*[|>»›→▸/].*$")
_ROW = re.compile(r"[|•·].*[|•·]|\S\s{2,}\S|::")
_MARKED = re.compile(r"[\[\]{}<>#*_=:]")
_COMMON = frozenset(_USUAL.split())
_HEADS_ZH = re.compile(
    r"(?:大学|学院|医院|研究院|研究所|委员会|卫健委|部|厅|局|协会|基金会|集团|中心)(?:新闻网|官网|网)?$"
)
_SECTION = re.compile(
    r"(?:\s*[|»>:]|\s[–—-]\s|\s*\bnews\b|\bnewsroom\b|\bofficial website\b|新闻网|官网).*$",
    re.IGNORECASE,
)


def find(blocks: Sequence[Block], headline: int | None, body: int) -> str | None:
    """Who the page says it is from: its copyright line, an organisation's name alone above the
    headline, the one credit of its photographs where the article speaks of it too, what else
    stands on top of it as a name does: "The Riverton Herald"; else a name beside others above the
    body, in a footer, or in the dateline of an agency."""
    head = blocks[: body if headline is None else headline]
    above = _above(head)
    rights = _by_rights(blocks)
    known = (above if above and rights and _LETTERS.fullmatch(rights) else rights) or above
    for source in (known, _by_photographs(blocks), _masthead(head)):
        if source and not (_OFFICE.search(source) or _is_menu(source)):
            first = _TAIL.sub("", source).lstrip("@")
            return _OFFICIAL.sub("", first if organisation(first) and _proper(first) else source)
    return _beside(blocks, headline, body)


def _beside(blocks: Sequence[Block], headline: int | None, body: int) -> str | None:
    """The first organisation that a part of a line names and nothing else, above the body or in
    the last lines; else whom one of these gives as source, or the agency of the opening."""
    last = [each for each in blocks[max(body + 1, len(blocks) - _FOOT) :] if not each.prose]
    for block in (*blocks[:body], *reversed(last)):
        if block.number == headline or len(block.text) > LONGEST:
            continue
        for part in _PARTS.split(_CREDITED.sub("", block.text.strip("*_# "))):
            name = _STREET.sub("", part.strip(" \xa0*_.,")).removeprefix("About ")
            name = _unsigned(name)
            other = _OFFICE.search(name) or _is_menu(name)
            if organisation(name) and _proper(name) and not other:
                return name
    for block in reversed(last):
        if told := _SOURCE.fullmatch(block.text):
            return told["name"]
    opening = _WIRE.match(blocks[body].text) if body < len(blocks) else None
    return opening["agency"] if opening else None


def _unsigned(name: str) -> str:
    """Without who wrote it: "Department of Public Health, Ann Elm"."""
    unit, _, behind = name.rpartition(", ")
    signed = _PERSON.fullmatch(behind) and not (_HEADS & set(behind.lower().split()))
    return unit if signed and not places.is_place(behind) and not _proper(unit) else name


def _proper(name: str) -> bool:
    """Has it a word that only one house has, or is it a ministry, and no news of one?"""
    words = {each.strip(",.()").lower() for each in name.split()}
    own = words - _HEADS - _COMMON - _PLAIN - FIELDS - ADJECTIVES - _MENU
    told = name.partition(" ")[0].lower() in _TOLD or re.search(r"[:：\d→]", name)
    return bool(own or "ministry" in words) and not told


def organisation(name: str) -> bool:
    """`name` is an organisation's and nothing else: it has a head, and a word of its own."""
    words = {each.strip(",.()").lower() for each in name.split() if not _INITIAL.fullmatch(each)}
    told = name.partition(" ")[0].lower() in _TOLD
    if name.endswith(".") or len(name) > 150 or words & _SAYING or told or not named(name):
        return False
    own = name[:1].isupper() and bool(words & _HEADS) and bool(words - _HEADS - _COMMON)
    return own or _HEADS_ZH.search(name) is not None


def _by_rights(blocks: Sequence[Block]) -> str | None:
    last = max((each.number for each in blocks if each.prose), default=-1)
    for block in reversed(blocks):
        match = _RIGHTS.search(block.text) if _may_have_rights(block.text) else None
        if match is None or (block.number < last and not _SURE.search(block.text)):
            continue  # in the body, © alone is a photographer's
        name = _name(block.text[match.end() :])
        if name and named(name):
            return name
        name = _name(block.text[: match.start()])
        if organisation(name):
            return name
    return None


def _may_have_rights(text: str) -> bool:
    """No line of the body does, and most that are short do not."""
    if len(text) > LONGEST:
        return False
    return not text.isascii() or any(sign in text.lower() for sign in ("(c)", "right"))


def _name(text: str) -> str:
    """What is left of a copyright line without years and phrases; "" where it is no name's size."""
    name = _NOT_NAME.sub("", _YEARS.sub("", text.strip(_EDGES)).strip(_EDGES)).strip(_EDGES)
    name = _closed(_YEARS.sub("", name.removeprefix("by ")))
    return name if 2 <= len(name) <= 100 and any(each.isalpha() for each in name) else ""


def _is_menu(name: str) -> bool:
    """ "Home The University Admissions", "Politics Society Diaspora Culture"; a release's flag."""
    words = name.lower().split()
    plain = sum(word in _PLAIN for word in words)
    menu = len(words) > _FOOT and (words[0] == "home" or plain * 4 >= len(words) * 3)
    return menu or words[-1:] == ["activities"] or name.lower().startswith("for immediate")


def _closed(name: str) -> str:
    """Without the marks around it, but for the bracket in which its town stands."""
    name = name.strip(_EDGES)
    return f"{name})" if name.count("(") > name.count(")") else name


def _above(blocks: Sequence[Block]) -> str | None:
    """The first name of a house (university, hospital, institute), else of any organisation."""
    cut = [(_SECTION.sub("", each.text).strip(), each.text.strip()) for each in blocks]
    names = [each if _proper(each) or not organisation(each) else line for each, line in cut]
    names = [each for each in names if kind(each, prose=False) is None]
    likely = [each for each in names if 2 <= weight(each) <= 12 and organisation(each)]
    houses = (each for each in likely if _HOUSES & {word.lower() for word in each.split()})
    return next(houses, next(iter(likely), None))


def _masthead(head: Sequence[Block]) -> str | None:
    """The very first line, if it is a name of some words and no section's, city's or day's; beside
    it may stand the section."""
    if not head or kind(head[0].text, prose=False) is not None:
        return None
    first, _, section = head[0].text.partition("|")
    beside = section and all(word in _PLAIN for word in section.lower().split())
    line = first.rstrip() if beside else head[0].text
    if _ROW.search(line):
        return None
    first = _TAIL.sub("", line)
    name = _closed(_EDITION.sub("", line if places.is_country(first) else first))
    spoken = name.lower().split()
    plain = all(word in _PLAIN for word in spoken) or any(each.isdigit() for each in name)
    fits = 2 <= len(spoken) <= _NAME and named(name) and not set(spoken) & _SAYING
    return name if fits and not plain and name.isprintable() and not _MARKED.search(name) else None


def _by_photographs(blocks: Sequence[Block]) -> str | None:
    credits = Counter(
        match.group(1).strip()
        for each in blocks
        if any(bracket in each.text for bracket in "([【")
        for match in _PHOTO.finditer(each.text[:4_000])
    )
    if len(credits) != 1:
        return None
    name = next(iter(credits))
    spoken = any(name in each.text and not _PHOTO.search(each.text) for each in blocks)
    return name if spoken and not _AGENCY.search(name) else None

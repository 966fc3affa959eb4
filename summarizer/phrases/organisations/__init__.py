"""Organisations in running text: where one begins, where it ends, and of which kind it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.phrases import places
from summarizer.phrases.organisations import initialled, known, name_end, name_start, name_within
from summarizer.phrases.organisations.name_word import heads as is_head
from summarizer.phrases.words import Word, letters, lexicon, words
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.lines import Page

_ACRONYM = compiled(
    r"""(?:\s?[(（][^()（）\n]{8,90}[)）])?       # another name in parentheses may come first
        (?:\s?[(（]\s?(?:hereinafter\s|hereafter\s|abbreviated\sas\s|or\s|the\s)?["“'‘]?
           (?P<inside>[A-Z][\w&/\-]{1,14})["”'’]?(?:\sfor\sshort)?\s?[)）,;]
          |,?\sor\s(?P<after>[A-Z][A-Za-z\-]{2,9}),)""",
    re.VERBOSE,
)
_GENERIC = (
    lexicon.FIELDS
    | lexicon.HEADS
    | lexicon.ADJECTIVES
    | letters.words("milk blood tissue bone cord venom venoms sperm seed gene jury i ii iii iv v")
)
_OWN = frozenset({"ministry", "academy", "ministère", "ministerio", "union"})
_ONE = letters.words("national world federal royal republican european african asian arab")
_GUILDS = letters.words("confederation federation society association union organization agency")
_SEVERAL = letters.words("committee office team group service services system faculty")
_SMALL = lexicon.JOINTS | {"and", "the"}
_HELD = frozenset({"Member", "Members", "Officer", "Chairman", "Chairperson", "Secretary"})
_OFTEN = [["two"], ["three"], ["four"], ["five"], ["six"], ["ten"], ["many"]]
_SEASONS = letters.words("summer winter spring autumn")
_QUOTED = compiled(
    r" [\"“«„][A-ZÀ-ÝĀ-Ž][^\"“”«»„\n]{2,38}[\"”»]"
    r"(?! (?:[A-Z][\w’'-]+ ){0,2}(?:Hospital|University|College|Institute|School|Cent(?:re|er)"
    r"|Clinic|Foundation|Department|Project|Program(?:me)?|Award|Prize|Branch|Fund)\b)"
)
_QUOTING = lexicon.HOSPITAL | lexicon.INSTITUTE | lexicon.FORWARD | lexicon.NGO
_QUOTING |= letters.words("university faculty college school academy ngo agency company")
_GOVERNED = letters.words("health foreign state justice defense defence")
_QUOTED_FIRST = compiled(r"[\"“„«][A-ZÀ-ÝĀ-Ž][^\"“”«»„\n]{2,38}[\"”»] $")
_INCORPORATED = compiled(r", (?:(?:Inc|Ltd)\b\.?|LLC\b(?! [A-Z]))")
_OCCASION = compiled(  # "the 7th ASEAN Community Nursing Forum" is none of ASEAN's own deeds
    r" (?:[A-ZÀ-Ý][\w’'-]*(?: (?:of|and|on|for))? ){0,4}"
    r"(?:Forum|Conference|Congress|Summit|Symposium|Award|Prize|Declaration|Week|Day|Guidelines?)\b"
)
_TOWN = compiled(r" [-–] (?P<town>[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?)(?![\w-])")
_TOWN_OF_MARKED = compiled(
    r"(?: [-–—]| of| in|) (?P<town>[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?)(?![\w-])"
)
_TAIWAN = compiled(
    r" \(Taiwan\)(?: (?:in|to) (?:the )?(?:Republic of )?[A-ZÀ-Ý]\w+(?: [A-Z]\w+)?)?"
)
_PLACED = compiled(r", (?P<city>[A-ZÀ-Ý][\w’'-]+)(?! (?:d[aeo] )?[A-Z])")


@dataclass(frozen=True)
class OrganisationMention:
    """An organisation where the text names it.

    name     the words, white space made one space
    begin    where its mention begins with the part of it that is meant ("Urology Department of")
    acronym  the short form given right beside it
    kind     as schemas name it: university, hospital, institute, company, government, ngo, media
    head     the word that makes it an organisation, in lower case; "" for a name without one
    generic  nothing in it is a name ("Medical School"): it needs its house to be told
    """

    start: int
    end: int
    name: str
    kind: str
    head: str
    begin: int
    acronym: str | None = None
    generic: bool = False


_ORGAN = compiled(  # a part of some house, or of a meeting
    r"(?:(?:Joint|Technical|International|National|Bilateral) )*"
    r"(?:Working Group|Task Force|Steering Committee"
    r"|(?:Unified|Public|Single) Health System"
    r"|Organi[sz]ing Committee|Board of (?:Trustees|Directors|Governors|Regents|Management)"
    r"|(?:Hospital|University|College|School) (?:Management|Administration|Leadership)"
    r"|(?:Commission|Committee) (?:of|for) (?:Post|Under)?[Gg]raduate Studies)$"
)
_MANY = compiled(  # "Rectors of Medical Universities of the South": a sort of houses is none
    r"(?!University Hospitals of [A-Z])(?:(?!United\b|Allied\b)[A-Z][\w-]+ ){0,2}"
    r"(?:Universities|Hospitals|Schools|Colleges"
    r"|Institutes|Clinics|Centres|Centers|Ministries|Academies|Faculties) (?:of|in|from|across) "
)


def organisations(text: str) -> list[OrganisationMention]:
    """Organisations in order, none overlapping another."""
    ws = words(text)
    named = initialled.spans(ws)
    found: list[OrganisationMention] = []
    last = -1
    for at, word in enumerate(ws):
        head = is_head(word) if word.capital else word.stem in lexicon.WRITTEN_SMALL
        if not head or at <= last or name_within.is_duty(ws, at):
            continue
        floor = found[-1].end if found else 0
        if at in named and ws[named[at][0]].start >= floor:
            begin, last = named[at]
            first = begin
        else:
            last = name_end.rightmost(ws, at)
            begin = name_start.leftmost(ws, at, floor)
            first = name_within.house(ws, at, last) or begin
        mention = _mention(text, ws[first : last + 1], ws[begin].start)
        if mention and not (_MANY.match(mention.name) or _ORGAN.match(mention.name)):
            found.append(mention)
    by_name = [match.span() for match in known.NAMES.finditer(text)]
    found = _within(text, found, by_name)
    found += _headless(text, found, by_name)
    found += _short(ws, found)
    return sorted(found, key=lambda each: each.start)


def _within(
    text: str, found: list[OrganisationMention], by_name: Sequence[tuple[int, int]]
) -> list[OrganisationMention]:
    """Without those that are a part of a longer name known as it stands: "Charité – …"."""
    known_spans = [span for span in by_name if " " in text[span[0] : span[1]]]
    if not known_spans:
        return found
    return [
        each
        for each in found
        if not any(
            start <= each.start and each.end <= end and end - start > each.end - each.start
            for start, end in known_spans
        )
    ]


def conjoined(name: str) -> bool:
    """Whether two organisations stand in one name: "X University and Y Hospital"."""
    if not re.search(r"\s(?:and|et|und|y|&|和|与)\s|[和与]", name):
        return False
    name = f"the {name.removeprefix('the ').removeprefix('The ')}"  # as a sentence has it
    found = organisations(name)
    covered = len(found) == 1 and found[0].start <= 4 and found[0].end >= len(name) - 1
    outside = found and re.search(r"\s(?:and|et|und|y)\s", name[: found[0].start])
    return len(found) > 1 or bool(outside and not covered)


def _mention(text: str, ws: Sequence[Word], begin: int) -> OrganisationMention | None:
    last, start = ws[-1], ws[0].start
    opening = None
    if text[start - 1 : start] == " " and text[start - 2 : start - 1] in {'"', "”", "»"}:
        opening = _QUOTED_FIRST.search(text[max(0, start - 44) : start])
        start = begin = start - len(opening.group()) if opening else start
    stems = [w.stem.lower() for w in ws if w.text.lower() not in _SMALL]
    head = _head(ws)
    quoted = _QUOTED.match(text, last.end) if head in _QUOTING else None
    alone = len(ws) == 1 or (len(stems) == 1 and head not in lexicon.FORWARD)
    season = head == "school" and _SEASONS & set(stems)
    if last.text in _HELD or season or (head == "times" and stems[-2:-1] in _OFTEN):
        return None
    if alone and not quoted and ("-" not in head or head.rpartition("-")[2] not in lexicon.FORWARD):
        return None
    end = _end(text, ws, head, quoted)
    generic = _generic(ws, stems, head) and not known.NAMES.fullmatch(" ".join(w.text for w in ws))
    bare = not quoted and all(stem in _GENERIC or stem[0].isdigit() for stem in stems)
    if bare and (behind := _PLACED.match(text, end)):
        if places.city_country(behind["city"]):
            end, generic = behind.end("city"), False
        elif places.is_country(behind["city"]):
            generic = False
    acronym = _acronym(text, max(end, last.end), ws)
    name = " ".join(text[start:end].split())
    sort = known.kind(name, head)
    return OrganisationMention(
        start, end, name, sort, head, begin, acronym, generic and not (acronym or quoted or opening)
    )


def _end(text: str, ws: Sequence[Word], head: str, quoted: re.Match[str] | None) -> int:
    """Where it ends, with what stands in marks of its own behind its words: "Fund "Kite"", "Kite,
    Inc.", "… of the Republic of China (Taiwan)", "General Hospital – Kotor"."""
    last = ws[-1]
    end = quoted.end() if quoted else last.end - 2 if last.possessive else last.end
    if incorporated := _INCORPORATED.match(text, end) or known.form(text, end):
        end = incorporated.end()
    if last.stem == "China" and (taiwan := _TAIWAN.match(text, end)):
        end = taiwan.end()
    may = head in lexicon.HOSPITAL or head in {"department", "university"}
    town = (_TOWN_OF_MARKED if quoted else _TOWN).match(text, end) if may else None
    if town and not any(places.demonym(w.stem) for w in ws):
        whole, first = town["town"], town["town"].partition(" ")[0]
        name = next((each for each in (whole, first) if _sited(each)), None)
        end = town.start("town") + len(name) if name else end
    return end


def _sited(name: str) -> bool:
    """ "PLOVDIV", "Varna", "Corvo-Nord"."""
    return bool(places.sited(name.title() if name.isupper() else name.partition("-")[0]))


def _generic(ws: Sequence[Word], stems: Sequence[str], head: str) -> bool:
    """Whether nothing in it is a name of its own."""
    if head in lexicon.PARTS:
        if not lexicon.GOVERNED & set(stems):
            return places.demonym(ws[0].stem) is None and not _posted(ws, head)
        alone = len(stems) == 2 or (len(ws) > 3 and ws[3].text in {"and", "Affairs"})
        if stems[0] == "department" and stems[1] in _GOVERNED and alone:
            return False
    if head in {"system", "systems"} and not {"health", "university", "hospital"} & set(stems):
        return True
    if {"cpc", "party"} & set(stems) and head in {"committee", "secretary"}:
        return True
    return not _one(ws, stems, head) and all(
        stem in _GENERIC or stem[0].isdigit() for stem in stems
    )


def _posted(ws: Sequence[Word], head: str) -> bool:
    """ "Taipei Economic and Cultural Office", "Punjab Health Department": it is that place's."""
    if head not in {"office", "department"}:
        return False
    return any(places.is_place(word.stem) for word in ws)


def _one(ws: Sequence[Word], stems: Sequence[str], head: str) -> bool:
    """Whether common words are one house's name all the same: "World Health Organization"."""
    if ws[0].text == "University" or _OWN & set(stems):
        return True
    if len(set(stems)) > 2 and (head == "university" or "postgraduate" in stems):
        return True
    if len(set(stems)) > 2 and head in lexicon.HOSPITAL and any(s[0].isdigit() for s in stems):
        return True
    return len(set(stems)) > 2 and (
        head in _GUILDS or (bool(_ONE & set(stems)) and head not in _SEVERAL)
    )


def _acronym(text: str, end: int, ws: Sequence[Word]) -> str | None:
    """The short form in parentheses behind a name, if it can be its own."""
    match = _ACRONYM.match(text, end)
    found: str | None = match and (match["inside"] or match["after"])
    if not found or sum(c.isupper() for c in found) < 2 or places.country(found):
        return None
    told = match is not None and " for short" in match[0]
    return found if told or found[0].lower() in {w.text[0].lower() for w in ws} else None


def _head(ws: Sequence[Word]) -> str:
    """The head that decides: the last one before "of" or a comma."""
    heads: list[str] = []
    for word in ws:
        if heads and (word.text in lexicon.JOINTS or word.gap == ", "):
            break
        if is_head(word):
            heads.append(word.stem.lower())
    return heads[-1] if heads else ws[-1].stem.lower()


def _short(ws: Sequence[Word], found: Sequence[OrganisationMention]) -> list[OrganisationMention]:
    """Where a short form stands that some name here gave itself."""
    kinds = {each.acronym: each.kind for each in found if each.acronym}
    taken = sorted((each.begin, each.end) for each in found)
    extra = []
    at = 0
    for word in ws if kinds else ():
        if word.stem not in kinds:
            continue
        while at < len(taken) and taken[at][1] <= word.start:
            at += 1
        if at == len(taken) or taken[at][0] >= word.start + len(word.stem):
            end = word.start + len(word.stem)
            extra.append(
                OrganisationMention(word.start, end, word.stem, kinds[word.stem], "", word.start)
            )
    return extra


def _headless(
    text: str, found: Sequence[OrganisationMention], by_name: Sequence[tuple[int, int]]
) -> list[OrganisationMention]:
    """Names known without a head, and companies by their form, where no longer name covers them."""
    taken = [(each.begin, each.end) for each in found]
    spans = [*known.formal(Page(text)), *by_name]
    more: list[OrganisationMention] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if more and start < more[-1].end:
            continue
        if _OCCASION.match(text, end):
            continue
        if not any(left < end and start < right for left, right in taken):
            name = " ".join(text[start:end].split())
            short = _acronym(text, end, words(name)) if " " in name else None
            more.append(OrganisationMention(start, end, name, known.kind(name), "", start, short))
    return more

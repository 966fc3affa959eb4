"""Meant: which of the sides above a brief a line of it means by "the foundation" or "SHU"."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_KINDS = {
    "hospital": "hospital",
    "clinic": "hospital",
    "university": "university",
    "college": "university",
    "institute": "institute",
    "foundation": "ngo",
    "association": "ngo",
    "charity": "ngo",
    "ngo": "ngo",
    "society": "ngo",
    "trust": "ngo",
    "company": "company",
    "firm": "company",
    "ministry": "government",
    "embassy": "government",
    "agency": "government",
    "school": "",
    "academy": "",
    "faculty": "",
    "network": "",
    "consortium": "",
    "municipality": "",
    "centre": "",
    "center": "",
    "department": "",
    "club": "",
    "union": "",
    "group": "",
}
"""What a noun can stand for; "" for what only a house so called can be."""
_OF_KIND = words("charity ngo company firm association foundation")
"""Nouns that stand for a house of their kind by whichever name it goes."""
_OWNED = words("hospital university college institute school clinic centre center")
"""Nouns of whose, in a quotation, "our" and "her" are said too."""
_THE = compiled(
    rf"(?:\b|\[)(?P<the>[Tt]he|[Oo]ur|[Hh]is|[Hh]er)\]? (?P<noun>(?i:{'|'.join(_KINDS)}))\b"
    r"(?P<own>[’']s)?(?! (?:of|for|in|at|from|named|called|which|that|where|[A-ZÀ-Ý]|and [a-z]+ of)"
    r"|[’'-]\w)"
)
_COMPOUND = words(
    "campus foundation library building grounds premises staff team board management press"
    " authority"
    " authorities association hospital clinic council group students doctors teachers nurses"
    " community level system network director president"
)
"""Behind a noun, what makes it the lesser part of another one."""
_FOUNDED = words("centre center department school group network club")
"""Nouns of what an event may set up, so that it need be none of the sides."""
_ARTICLE = compiled(
    r"(?:(?:First|Second|National|Royal|Federal|State|Faculty|School|College|Department|Ministry"
    r"|Embassy|University|Institute|Academy|Association|Society|Foundation|Government|Municipality"
    r"|Centre|Center|Committee|Hospital)\b (?:of|for|de)\b|(?:National|Royal|Federal|Ministry"
    r"|Embassy|Government)\b|.*\b(?:Foundation|Association|Society|Agency|Institute|Ministry"
    r"|Embassy|Union|Trust|Fund|Municipality|Network|Consortium)$)"
)
_NEXT = compiled(r" ([a-z]+)")
_LETTERS = compiled(r"(?<![\w.&/’'(–-])[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?![\w)&/-]| [A-ZÀ-Ý][a-zà-ÿ])")
_OPENS = frozenset('“‘"«„')
_TWO = 2  # characters
_SMALL = words("of and the for in de la du on to with")


class Side(NamedTuple):
    """A side of the event that stands above the lines."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()


def named(line: str, sides: Sequence[Side], told: str, before: Callable[[], str] = str) -> str:
    """The line with their names, in square brackets within a quotation, where only one of them can
    be meant: what is `told` above it, and what the article says `before` it, speaks of no other
    such thing, and the line names none."""
    if not sides:
        return line
    quoted = "“" in line
    if _THE.search(line):
        text = f"{before()}\n{told}\n{line}"
        line = _THE.sub(lambda each: _house(each, text, line, sides), line)
    return _LETTERS.sub(lambda each: _spelt(each, line, sides, quoted=quoted), line)


def spelt_out(line: str, sides: Sequence[Side]) -> str:
    """A quotation with the names of sides for the letters they go by, once each."""
    if line[:1] != "“":
        return line
    for side in sides:
        short = next((each for each in side.aliases if each.isupper() and " " not in each), "")
        plain = side.name.isupper() or side.name in line or len(short) <= _TWO
        if not plain and short in line:
            alone = re.compile(rf"(?<![\w(\[-]){re.escape(short)}(?![\w)\]-])")
            line = alone.sub(f"[{side.name}]", line, count=1)
    return line


def of_own(sides: Sequence[Side], said: str) -> Sequence[Side]:
    """The sides that "our foundation" can be in words of the article: those so called."""
    own = _OUR.search(said)
    return [each for each in sides if own[1].lower() in _heads(each.name)] if own else sides


_OUR = compiled(rf"\b[Oo]ur (?:own )?({'|'.join(_KINDS)})\b")


def _house(match: re.Match[str], told: str, line: str, sides: Sequence[Side]) -> str:
    noun = match["noun"].lower()
    found = [each for each in sides if _is(each, noun)]
    behind = _NEXT.match(line, match.end())
    if match["the"].lower() != "the" and ("“" not in line or noun not in _OWNED):
        return match[0]
    if match["the"].lower() == "the" and match[0][0] != "[" and noun in _FOUNDED:
        return match[0]
    compound = behind is not None and not match["own"] and behind[1] in _COMPOUND
    compound = compound or line[match.end() :].lstrip(" ")[:1] in _OPENS  # the Trust “Lantern”
    if len(found) != 1 or compound or _other(told, line, match, noun):
        return match[0]
    if noun not in _OF_KIND and _rival(told, found[0], noun):
        return match[0]
    name = found[0].name
    if name.lower().removeprefix("the ") in line.lower():
        return match[0]
    own = f"{match['own']}" if match["own"] else ""
    called = _in_prose(name, capital=match["the"][0].isupper())
    return f"[{called}]{own}" if "“" in line else f"{called}{own}"


def _other(told: str, line: str, match: re.Match[str], noun: str) -> bool:
    """Does the line speak of another one before it, or what is told of one without a name?"""
    if noun in {"center", "centre"}:
        noun = "cent(?:er|re)"
    before = line[: match.start()].lower()
    return bool(re.search(noun, before) or re.search(rf"(?<!the )\b{noun}\b", told[: -len(line)]))


def doubtful(line: str, sides: Sequence[Side], told: str, before: Callable[[], str]) -> bool:
    """Would one read it as of the one side it can mean, where the article may mean another house
    that nothing above it names?"""
    for match in _THE.finditer(line):
        noun = match["noun"].lower()
        found = [each for each in sides if _is(each, noun)] if noun not in _OF_KIND else []
        if len(found) == 1 and _rival(before(), found[0], noun):
            return not _rival(told, found[0], noun)
    return False


def _rival(told: str, side: Side, noun: str) -> bool:
    """Is another one named, that is none of the sides?"""
    for name in sorted((side.name, *side.aliases), key=len, reverse=True):
        told = told.replace(name, "")
    return re.search(rf"(?:\b[A-ZÀ-Ý][\w’'-]+ |^){noun.capitalize()}\b", told) is not None


def _is(side: Side, noun: str) -> bool:
    """Could a side be spoken of as such?"""
    kind = _KINDS[noun]
    heads = _heads(side.name)
    if noun in heads:
        return kind in {"", side.kind} or side.kind in {"other", "institute", "university"}
    if noun in {"centre", "center"}:
        return bool({"centre", "center"} & heads)
    return noun in _OF_KIND and kind == side.kind


@lru_cache(maxsize=256)
def _heads(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", name.lower()))


def _in_prose(name: str, *, capital: bool) -> str:
    name = name.removeprefix("the ").removeprefix("The ")
    if not _ARTICLE.match(name):
        return name
    return f"{'The' if capital else 'the'} {name}"


def _spelt(match: re.Match[str], line: str, sides: Sequence[Side], *, quoted: bool) -> str:
    """The whole name for its letters, but those that stand beside a name above."""
    short = match[0]
    found = [each for each in sides if _initials(each.name) == short]
    shown = any(short in each.aliases for each in sides)
    if shown or len(found) != 1 or found[0].name.isupper() or found[0].name in line:
        return short
    name = found[0].name
    if line[: match.start()].endswith("the "):
        name = name.removeprefix("the ")
    else:
        name = _in_prose(name, capital=match.start() < _TWO)
    more = line.count(short) > 1 and len(short) > _TWO
    if more and line.index(short) < match.start():  # spelt out before
        return short
    name = f"{name} ({short})" if more else name
    return f"[{name}]" if quoted else name


@lru_cache(maxsize=256)
def _initials(name: str) -> str:
    found = "".join(each[0] for each in re.findall(r"\w+", name) if each.lower() not in _SMALL)
    return found.upper() if len(found) > 2 else ""

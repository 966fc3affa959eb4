"""Names of organisations and people: they stand in the article and print as it spells them."""

import re
from collections.abc import Iterator

from summarizer.article import Span
from summarizer.claims import countries
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.likeness import alike, content
from summarizer.claims.spotting import spot
from summarizer.claims.walk import Node, Value
from summarizer.evidence import fold
from summarizer.phrases import names, places
from summarizer.phrases.organisations import units
from summarizer.phrases.words.letters import words
from summarizer.vocabulary import Copied

_HONORIFIC = re.compile(
    r"^(?:(?:Prof|Dr|Mr|Mrs|Ms|Mme|Mlle|Sir|Dame|M|H\.E)\.?|Professor|Professeur|Doctor|Docteur|"
    r"Madame|Monsieur|Academician)\s+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s(?:of|for|de|des|du|d['’])\s?(?:the\s)?(?P<on>[A-ZÀ-Þ][\w’'-]*)")
_IN_BRACKETS = re.compile(r"\s?\((?P<letters>[A-Z][\w&-]{1,14})\)")
_WHOSE = words("ministry government republic kingdom")
_OPEN_ENDED = words(
    "university college academy institute ministry department commission committee association "
    "organization organisation council federation faculty bureau office université institut "
    "ministère académie conseil"
)
_BODY = "(?:大学|学院|医院|研究[所院]|中心|委员会|协会|学会|公司|集团)"
_TWO_CHINESE = re.compile(f"{_BODY}[和与及、].+{_BODY}$")
_LIGATURES = (("oe", "œ"), ("ae", "æ"), ("ss", "ß"), ("ue", "ü"))
_MEANT = re.compile(
    r"\b(?:the|our|this|its|both|two|le|la|les|notre|cette?|ces|deux)\s", re.IGNORECASE
)
_MARKS = ('"', "“", "”", "«", "»", "„")
NOT_THERE = "does not stand in the article"
TWO = "two names, not one"
CUT = "the article's name goes on after it"
OTHERS = "the words it rests on name somebody else"


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """The names of a part. Without its own name a part is left out; an alias goes alone."""
    for value in [*node.copied("organisation"), *node.copied("person")]:
        places = where(value.given, ground)
        reason = _fault(node, value, places, ground)
        if reason:
            findings.leave_out(node, value, reason)
        else:
            if places:
                value.kept = spelling(value.given, places, node.spans, ground)
            findings.holds(value.path, value.given, node.quote)


def check_words(node: Node, ground: Ground, findings: Findings) -> None:
    """Other words that are copied: a venue, a city, a product."""
    for value in node.copied("words"):
        places = ground.find(value.given)
        if not places:
            findings.leave_out(node, value, NOT_THERE)
        else:
            value.kept = spelling(value.given, places, node.spans, ground)
            findings.holds(value.path, value.given, node.quote)


def where(name: str, ground: Ground) -> list[Span]:
    """Where a name stands: without the honorific it was given with, or family name first."""
    found = ground.named.get(name)
    if found is None:
        found = ground.named[name] = _where(name, ground)
    return found


def _where(name: str, ground: Ground) -> list[Span]:
    bare = _HONORIFIC.sub("", name.strip())
    found = ground.find(name) or ground.find(bare)
    for plain, joined in _LIGATURES:
        if not found and plain in bare.casefold():
            found = ground.find(bare.casefold().replace(plain, joined))
    if not found and " " in bare and len(bare.split()) <= 3:
        first, _, last = bare.rpartition(" ")
        found = ground.find(f"{last} {first}")
    return found


def spelling(given: str, places: list[Span], near: list[Span], ground: Ground) -> str:
    """The article's spelling: the one given if it has it, else the one in the evidence."""
    printed = [ground.printed(_marked(span, ground)) for span in places]
    if given in printed:
        return given
    for span, text in zip(places, printed, strict=True):
        if any(start <= span[0] < end for start, end in near):
            return text
    return printed[0]


def _marked(span: Span, ground: Ground) -> Span:
    """With the mark beside it of which it has only the other one: "“Corvo” Hospital"."""
    start, end = span
    if sum(map(ground.text[start:end].count, _MARKS)) % 2:
        start -= ground.text[max(0, start - 1) : start] in _MARKS
        end += start == span[0] and ground.text[end : end + 1] in _MARKS
    return start, end


def _fault(node: Node, value: Value, places: list[Span], ground: Ground) -> str | None:
    if not places:
        return None if _of_page(value, ground) else NOT_THERE
    if value.marker.what == "person":  # type: ignore[union-attr]  # `copied` gave it: it is Copied
        return None if not value.essential or _meant(node, value, places, ground) else OTHERS
    two = names.conjoined(value.given) or _TWO_CHINESE.search(value.given)
    if two and not _lettered(value.given, places, ground):
        return TWO
    if all(_goes_on(span, ground) for span in places):
        return CUT
    if value.essential:
        return None if _meant(node, value, places, ground) else OTHERS
    return _unlike(node, value, places, ground)


def _lettered(name: str, places: list[Span], ground: Ground) -> bool:
    """Whether the initials of all of it stand behind it: "Corvo Institute and Medical University
    (CI-MU)" is one house."""
    found = (_IN_BRACKETS.match(ground.text, end) for _, end in places)
    letters = {re.sub(r"\W", "", each["letters"]) for each in found if each}
    return names.initials(name) in letters


def _of_page(value: Value, ground: Ground) -> bool:
    """ "Our hospital" is named by the page: its site, or its title."""
    page = f"{ground.article.site or ''} | {ground.article.title or ''}"
    house = value.marker == Copied("organisation")
    return house and any(True for _ in spot(value.given, fold(page)))


def _goes_on(span: Span, ground: Ground) -> bool:
    """ "Chinese Academy" of "Chinese Academy of Engineering"; the text's "of" goes on. Behind a
    name of its own it may only say where it is, or whose: "Corvo University of Suriname"."""
    name = ground.text[span[0] : span[1]]
    further = _GOES_ON.match(ground.text, span[1])
    if further is None or name.split()[-1].casefold() not in _OPEN_ENDED:
        return False
    aside = places.is_place(further["on"]) or further["on"].casefold() in _WHOSE
    return not (aside and units.own(name))


def _meant(node: Node, value: Value, places: list[Span], ground: Ground) -> bool:
    """Do the words of the part speak of this name? Words that name nobody else may."""
    own = [span for quote in node.quotes for span in quote.spans]
    if not own or any(s <= start < e for s, e in own for start, _ in places):
        return True
    others = [str(each.given) for each in node.copied("organisation") if each is not value]
    known = [each for each in others if _linked(each, ground.find(each), [value.given], ground)]
    short = [*known, names.initials(value.given)]
    if any(ground.find(each, span) for each in short if len(each) > 1 for span in own):
        return True
    said = " ".join(ground.text[start:end] for start, end in own)
    shared = sum(any(alike(word, each) for each in content(said)) for word in content(value.given))
    if value.marker == Copied("person"):
        return shared > 0 or not _in(own, node, value, ground)
    if shared > 1 or (shared and _MEANT.search(said)):
        return True  # part of a long name; "the college" of a College of …
    return not _in(own, node, value, ground)


def _in(spans: list[Span], node: Node, value: Value, ground: Ground) -> bool:
    """Is somebody else of that sort named in these very words?"""
    person = value.marker == Copied("person")
    sort = "person" if person else "organisation"
    for each in node.root.bearers(sort):
        for other in each.copied(sort):
            if each is not node and any(ground.find(other.given, span) for span in spans):
                return True
    return any(
        start <= named[0] and named[1] <= end
        for sentence in ground.over(spans)
        for named in (sentence.people if person else sentence.organisations)
        for start, end in spans
    )


def _unlike(node: Node, value: Value, places: list[Span], ground: Ground) -> str | None:
    """Why an alias is none of the name's, None if it is."""
    owners = [str(each.given) for each in node.copied("organisation") if each is not value]
    if not owners or _linked(value.given, places, owners, ground):
        return None
    return f"the article does not use it for {owners[0]}"


def _linked(alias: str, places: list[Span], owners: list[str], ground: Ground) -> bool:
    """An alias belongs to a name: its initials, some of its words, or said beside it."""
    if any(_short_of(alias, owner) for owner in owners):
        return True
    for owner in owners:
        for start, end in where(owner, ground):
            if any(_beside(ground.text[end : place[0]]) for place in places if place[0] >= end):
                return True
            if any(_beside(ground.text[place[1] : start]) for place in places if place[1] <= start):
                return True
    return False


def _short_of(alias: str, name: str) -> bool:
    """Initials in their order, or words of the name; of Chinese, characters in their order."""
    words, short = content(name), content(alias)
    if short and (all(word in words for word in short) or all(word in short for word in words)):
        return True
    if "".join(sorted(countries.normal(name))) == "".join(sorted(countries.normal(alias))):
        return True
    if not alias.isascii() and (alias in name or name in alias):
        return True
    letters = re.sub(r"[^\w]", "", alias).casefold()
    capitals = sum(letter.isupper() for letter in alias)
    if alias.isascii() and (capitals < 2 or " " in alias):
        return False
    every = iter(re.sub(r"[^\w]", "", name).casefold())  # FHMU of Fenhe Medical University
    inside = _in_order(letters, every) and _in_order(names.initials(name).casefold(), iter(letters))
    return inside or _in_order(letters, _letters(name))


def _letters(name: str) -> Iterator[str]:
    """What an acronym is made of: first letters, and every character of Chinese."""
    for word in re.findall(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+", name):
        yield word[0].casefold()


def _in_order(letters: str, initials: Iterator[str]) -> bool:
    return all(letter in initials for letter in letters)


def _beside(between: str) -> bool:
    """Only a bracket, or "or", "known as", "hereinafter" stand between a name and its alias."""
    plain = re.sub(
        r"\b(?:or|also|known as|hereinafter|hereafter|referred to as|called|abbreviated as|"
        r"simply|formerly|in short|the|dit|ci-après)\b|简称|以下|又称|[^\w]",
        "",
        between[:60].casefold(),
    )
    return between[:1] != "." and len(between) < 60 and not plain and bool(between.strip(" ,"))

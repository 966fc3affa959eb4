"""Names of organisations and people: they stand in the article and print as it spells them."""

import re
from collections.abc import Iterator

from summarizer.article import Span
from summarizer.claims import countries
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.likeness import content
from summarizer.claims.spotting import spot
from summarizer.claims.walk import Node, Value
from summarizer.evidence import fold
from summarizer.phrases import names
from summarizer.phrases.letters import words
from summarizer.vocabulary import Copied

_HONORIFIC = re.compile(
    r"^(?:(?:Prof|Dr|Mr|Mrs|Ms|Mme|Mlle|Sir|Dame|M|H\.E)\.?|Professor|Professeur|Doctor|Docteur|"
    r"Madame|Monsieur|Academician)\s+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s(?:of|for|de|des|du|d['’])\s?(?:the\s)?[A-ZÀ-Þ]")
_OPEN_ENDED = words(
    "university college academy institute ministry department commission committee association "
    "organization organisation council federation faculty bureau office université institut "
    "ministère académie conseil"
)
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
    for value in list(node.copied("words")):
        places = ground.find(value.given)
        if not places:
            findings.leave_out(node, value, NOT_THERE)
        else:
            value.kept = spelling(value.given, places, node.spans, ground)
            findings.holds(value.path, value.given, node.quote)


def where(name: str, ground: Ground) -> list[Span]:
    """Where a name stands: without the honorific it was given with, or family name first."""
    bare = _HONORIFIC.sub("", name.strip())
    found = ground.find(name) or ground.find(bare)
    if not found and " " in bare and len(bare.split()) <= 3:
        first, _, last = bare.rpartition(" ")
        found = ground.find(f"{last} {first}")
    return found


def spelling(given: str, places: list[Span], near: list[Span], ground: Ground) -> str:
    """The article's spelling: the one given if it has it, else the one in the evidence."""
    printed = [ground.printed(span) for span in places]
    if given in printed:
        return given
    for span, text in zip(places, printed, strict=True):
        if any(start <= span[0] < end for start, end in near):
            return text
    return printed[0]


def _fault(node: Node, value: Value, places: list[Span], ground: Ground) -> str | None:
    if not places:
        return None if _of_page(value, ground) else NOT_THERE
    if value.marker.what == "person":  # type: ignore[union-attr]  # `copied` gave it: it is Copied
        return None if not value.essential or _meant(node, value, places, ground) else OTHERS
    if names.conjoined(value.given):
        return TWO
    if all(_goes_on(span, ground) for span in places):
        return CUT
    if value.essential:
        return None if _meant(node, value, places, ground) else OTHERS
    return _unlike(node, value, places, ground)


def _of_page(value: Value, ground: Ground) -> bool:
    """ "Our hospital" is named by the page: its site, or its title."""
    page = f"{ground.article.site or ''} | {ground.article.title or ''}"
    house = value.marker == Copied("organisation")
    return house and any(True for _ in spot(value.given, fold(page)))


def _goes_on(span: Span, ground: Ground) -> bool:
    """ "Chinese Academy" of "Chinese Academy of Engineering"; the text's "of" goes on."""
    last = ground.text[span[0] : span[1]].split()[-1].casefold()
    return last in _OPEN_ENDED and bool(_GOES_ON.match(ground.text, span[1]))


def _meant(node: Node, value: Value, places: list[Span], ground: Ground) -> bool:
    """Do the words of the part speak of this name? Words that name nobody else may."""
    own = [span for quote in node.quotes for span in quote.spans]
    over = ground.over(own)
    if not own or any(s.start <= start < s.end for s in over for start, _ in places):
        return True
    others = [alias.given for alias in node.copied("organisation") if alias is not value]
    short = [*others, names.initials(value.given)]
    if any(ground.find(each, s.span) for each in short if len(each) > 1 for s in over):
        return True
    named = {word for s in over for word in s.words}
    if sum(word in named for word in content(value.given)) > 1:
        return True  # part of a long name: "the college" of a College of …
    if value.marker.what == "person":  # type: ignore[union-attr]  # as above
        family = content(value.given)
        return any(word in named for word in family) or not any(s.people for s in over)
    return not any(s.organisations for s in over)


def _unlike(node: Node, value: Value, places: list[Span], ground: Ground) -> str | None:
    """An alias belongs to the name: its initials, some of its words, or said beside it."""
    owners = [each.given for each in node.copied("organisation") if each is not value]
    if not owners or any(_short_of(value.given, owner) for owner in owners):
        return None
    for owner in owners:
        for start, end in where(owner, ground):
            if any(_beside(ground.text[end : place[0]]) for place in places if place[0] >= end):
                return None
            if any(_beside(ground.text[place[1] : start]) for place in places if place[1] <= start):
                return None
    return f"the article does not use it for {owners[0]}"


def _short_of(alias: str, name: str) -> bool:
    """Initials in their order, or words of the name; of Chinese, characters in their order."""
    words, short = content(name), content(alias)
    if short and (all(word in words for word in short) or all(word in short for word in words)):
        return True
    if "".join(sorted(countries.normal(name))) == "".join(sorted(countries.normal(alias))):
        return True
    letters = re.sub(r"[^\w]", "", alias).casefold()
    capitals = sum(letter.isupper() for letter in alias)
    if alias.isascii() and (capitals < 2 or " " in alias):
        return False
    return _in_order(letters, _letters(name))


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

"""Figures: the number, how exactly it is meant, its unit, and the very thing it counts."""

from collections.abc import Iterable

from summarizer.article import Span
from summarizer.claims import units
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.likeness import alike, content, covers
from summarizer.claims.sentence import Counted, Sentence
from summarizer.claims.sorts import Number, holds, is_a
from summarizer.claims.walk import Node, Value
from summarizer.phrases.numbers import NumberMention
from summarizer.vocabulary import Figure

_SCALES = {
    "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "万": 10_000,
    "亿": 100_000_000, "mille": 1_000, "millions": 1_000_000, "milliard": 1_000_000_000,
    "milliards": 1_000_000_000, "m": 1_000_000, "bn": 1_000_000_000, "k": 1_000,
}  # fmt: skip
_BETWEEN = 3  # words that may stand among those of a noun phrase
NOT_THERE = "this number does not stand in its words"


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """The numbers of a part; one that does not stand in its words is left out of it."""
    if is_a(node.part, Figure):
        _figure(node, node.part, ground, findings)
        return
    for value in node.values if holds(type(node.part), Number) else ():
        if isinstance(value.marker, Number):
            if _stands(value.given, ground, node.spans):
                findings.holds(value.path, value.given, node.quote)
            else:
                findings.leave_out(node, value, NOT_THERE)


def _numbers(sentences: Iterable[Sentence]) -> list[Counted]:
    return [each for sentence in sentences for each in sentence.figures]


def _stands(value: float, ground: Ground, spans: list[Span]) -> bool:
    sentences = ground.over(spans)
    if any(each.mention.value == value for each in _numbers(sentences)):
        return True
    return any(each.year == value for sentence in sentences for each in sentence.dates)


def _figure(node: Node, figure: Figure, ground: Ground, findings: Findings) -> None:
    values = {value.field: value for value in node.values}
    near = _numbers(ground.over(node.spans))
    found = _meant(figure, near) or _elsewhere(node, figure, ground)
    if found is None:
        findings.leave_out(node, values["value"], NOT_THERE)
        return
    taken = next(
        (each for each in (figure.unit, figure.of) if each and _stolen(each, found, near)), ""
    )
    if taken:
        findings.leave_out(node, values["value"], f"in its words another number counts “{taken}”")
        return
    findings.holds(values["value"].path, figure.value, node.quote)
    _qualifier(node, values, found, findings)
    _counts(node, values, found, findings)


def _stolen(said: str, found: Counted, near: list[Counted]) -> bool:
    """Is it another number of the sentence that counts these?"""
    others = [each for each in near if each.mention.value != found.mention.value]
    if _owns(said, found):
        return False
    if any(each.mention.of and _owns(said, each) for each in others):
        return True
    bare = found.mention.unit is None and found.mention.of is None
    if _belongs(said, found) or (bare and units.known(said)):
        return False  # "240 million pesos, and 60 million more"
    return any(_belongs(said, each) for each in others)


def _owns(said: str, found: Counted) -> bool:
    wanted = content(said)
    return bool(wanted) and covers(wanted, found.own)


def _qualifier(node: Node, values: dict[str, Value], found: Counted, findings: Findings) -> None:
    value, said = values["qualifier"], found.mention.qualifier
    if value.given == said or (value.given == "exact" and found.emphatic):
        findings.holds(value.path, value.given, node.quote)
    else:
        findings.replaced(node, value, said, f"the article says “{found.mention.text}”")


def _counts(node: Node, values: dict[str, Value], found: Counted, findings: Findings) -> None:
    """Unit and noun: those of this number, not of another one in the sentence."""
    for name, own in (("unit", found.mention.unit), ("of", found.mention.of)):
        value = values.get(name)
        if value is None:
            continue
        if _belongs(value.given, found):
            findings.holds(value.path, value.given, node.quote)
            continue
        reason = f"not what “{found.mention.text}” counts"
        said = own or (found.mention.of if name == "unit" and "of" not in values else None)
        other = values.get("of" if name == "unit" else "unit")
        if said and not (other and content(other.given) == content(said)):
            findings.replaced(node, value, said, reason)
        else:
            findings.leave_out(node, value, reason)


def _meant(figure: Figure, found: list[Counted]) -> Counted | None:
    """Of the numbers with that value the one whose unit, noun and qualifier fit best."""
    same = [each for each in found if _equal(figure, each.mention)]
    return max(same, key=lambda each: _fit(figure, each), default=None)


def _fit(figure: Figure, found: Counted) -> int:
    told = [word for word in (figure.unit, figure.of) if word]
    fits = sum(2 for word in told if _belongs(word, found))
    return fits + (figure.qualifier == found.mention.qualifier)


def _equal(figure: Figure, mention: NumberMention) -> bool:
    if figure.value == mention.value:
        return True
    scales = [_SCALES[word] for word in content(figure.unit or "") if word in _SCALES]
    return any(abs(figure.value * scale - mention.value) < 0.5 for scale in scales)


def _belongs(said: str, found: Counted) -> bool:
    """Are these the words that the number counts in?"""
    wanted = [word for word in content(said) if word not in _SCALES]
    if _sign(said, found) or (wanted and covers(wanted, found.own)):
        return True
    if not wanted:
        return bool(content(said))  # nothing but "million"
    unit, noun = found.mention.unit, found.mention.of
    if unit is not None and units.known(said):
        return False  # weeks are no years, wherever in the clause there are years
    if unit is not None:
        return covers(wanted, found.own + found.ahead + found.around)
    if noun is None:
        return covers(wanted, found.around)
    near = found.ahead[: len(wanted) + _BETWEEN]
    shared = any(alike(one, other) for one in wanted for other in content(noun))
    return shared and covers(wanted, near)


def _sign(said: str, found: Counted) -> bool:
    """%, €, US$ and their names, or what is written right at the number: RM175,000."""
    mention = found.mention
    if any(
        units.family(said) == units.family(own) for own in (mention.unit, mention.currency) if own
    ):
        return True
    plain = said.casefold().strip(" .")
    return plain != "" and not plain[0].isdigit() and plain in mention.text.casefold()


def _elsewhere(node: Node, figure: Figure, ground: Ground) -> Counted | None:
    """The one sentence in which number, unit and noun stand together: it becomes the quote."""
    if not (figure.unit or figure.of):
        return None
    told = [word for word in (figure.unit, figure.of) if word]
    found = []
    for sentence in ground.sentences:
        if not covers(content(told[-1])[:1], sentence.words):
            continue
        each = _meant(figure, sentence.figures)
        if each and all(_sign(word, each) or _owns(word, each) for word in told):
            found.append((sentence, each))
    if len(found) != 1:
        return None
    node.rest_on(found[0][0].span)
    return found[0][1]

"""Prose: its numbers, dates and names are the article's; a sentence that fails is built anew."""

import re
from collections.abc import Iterator

from summarizer.claims import built, calling
from summarizer.claims.facts import Facts
from summarizer.claims.findings import Findings
from summarizer.claims.likeness import alike
from summarizer.claims.sentence import Sentence
from summarizer.claims.sorts import holds
from summarizer.claims.walk import Node, Value
from summarizer.evidence import loosen
from summarizer.phrases import polarity, sentences
from summarizer.vocabulary import Outcome, Worded

_GRAVE = re.compile(
    r"\b(?:acqui(?:r|sition)|buyout|takeover|merge[drs]?\b|su(?:e|es|ed|ing)\b|lawsuit|bankrupt|fraud|"
    r"corrupt|brib|arrest|expel|boycott|sanction|rachet|rachèt|fusionn|faillite)\w*|收购|并购|起诉|破产",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")
_HAN = re.compile(r"[\u3400-\u9fff]")


def check(node: Node, facts: Facts, findings: Findings) -> None:
    """Everything in the part's own words, sentence by sentence."""
    for value in node.values if holds(type(node.part), Worded) else ():
        if isinstance(value.marker, Worded) and isinstance(value.given, str):
            _worded(node, value, facts, findings)


def _worded(node: Node, value: Value, facts: Facts, findings: Findings) -> None:
    spans = sentences.split(value.given)
    parts = [value.given[start:end] for start, end in spans] or [value.given]
    faults = {at: fault for at, part in enumerate(parts) if (fault := _fault(part, node, facts))}
    if not faults:
        findings.holds(value.path, value.given, node.quote)
        _translated(value, facts, findings)
        return
    reason = "; ".join(dict.fromkeys(faults.values()))
    missing = findings.left_out(value.path, value.given, node.quote, reason)
    essential = isinstance(value.marker, Worded) and value.marker.essential
    if essential:
        findings.lost.append(missing)
    instead = built.headline(node, facts) if essential else built.saying(node, facts)
    kept = [part for at, part in enumerate(parts) if at not in faults]
    if instead and (essential or not kept):
        kept = [instead]
    elif instead and not instead.endswith(built.CUT):
        kept.insert(min(faults), instead)
    if not kept:
        value.drop()
        if value.essential:
            node.drop()
        return
    value.kept = " ".join(kept)
    findings.note(value.path, "replaced", f"it had said what does not hold: {reason}")


def _fault(text: str, node: Node, facts: Facts) -> str | None:
    """What in a sentence is not the article's, None if nothing."""
    return next(_faults(Sentence(text, 0), node, facts), None)


def _faults(said: Sentence, node: Node, facts: Facts) -> Iterator[str]:
    quoted = facts.quotes(said.text)
    for number in said.numbers if not quoted else ():
        if fault := facts.number(number, node):
            yield fault
    for day in said.dates:
        if fault := facts.day(day):
            yield fault
    if not quoted and (name := calling.foreign(said.text, facts)):
        yield f"“{name}” is not a name in the article"
    if grave := next(_grave(said, facts), None):
        yield f"the article does not speak of “{grave}”"
    denial = polarity.denied(said.text) if said.may_deny else None
    if denial is not None and not _denied(node, facts):
        yield f"the article does not say “{denial}” of it"


def _grave(said: Sentence, facts: Facts) -> Iterator[str]:
    """Words for what houses do to one another, which no other word of the article comes near."""
    for match in _GRAVE.finditer(said.text):
        word = loosen(match.group())
        if not any(alike(word, each) for each in facts.ground.vocabulary):
            yield match.group()


def _denied(node: Node, facts: Facts) -> bool:
    """Does a sentence that an outcome rests on deny anything, or any that an event may?"""
    outcome = isinstance(node.part, Outcome)
    over = facts.ground.over(node.spans) if outcome else facts.ground.sentences
    return any(
        polarity.denied(each.text, clause) is not None for each in over for clause in _clauses(each)
    )


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^,，;；]+", sentence.text):
        yield match.span()


def _translated(value: Value, facts: Facts, findings: Findings) -> None:
    """Prose in another script than the article's cannot be compared word by word: say so."""
    chinese = facts.ground.article.language == "zh"
    own = _BRACKETS.sub("", value.given)
    if chinese != bool(_HAN.search(own)):
        findings.note(value.path, "translated", "worded in another language than the article")

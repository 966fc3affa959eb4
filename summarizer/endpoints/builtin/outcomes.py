"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import figures
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import clauses, letters, numbers, polarity, statements
from summarizer.phrases.numbers import NumberMention

_MOST = 8
_DEAL = (
    r"(?:agreements?|mous?|moa|m\.o\.u|memorand(?:um|a)|accord|pact|protocols?|contract"
    r"|arrangement"
    r"|letters? of (?:intent|cooperation)|loi|declaration of intent|partnership agreement)"
)
_SIGNED = re.compile(
    rf"\b(?:signed|sign|signs|signing|inked|inks|entered into|enters into|concluded|renewed|renew"
    rf"|exchanged|extended)\b[^.;]{{0,140}}?\b{_DEAL}\b"
    rf"|\b{_DEAL}\b[^.;]{{0,80}}?\b(?:was|were|has been|have been) (?:\w+ )?(?:signed|concluded"
    rf"|renewed)\b",
    re.IGNORECASE,
)
_LONG_SIGNED = re.compile(
    rf"\b(?:since|after|until|when) (?:the )?(?:first |previous |last )?(?:\w+ )?{_DEAL} (?:was|were)"
    rf"|\b(?:has|have) (?:also )?(?:signed|concluded) [^.;]{{0,40}}\bwith (?:more|over|about|\d)"
    rf"|^the {_DEAL} (?:was|were) (?:\w+ )?signed\b",
    re.IGNORECASE,
)
_SCOPE = re.compile(
    rf"\b(?:under|according to|as per|in accordance with|pursuant to|based on|by|through|within) "
    rf"(?:the (?:terms|framework|provisions) of )?(?:the|this|these"
    rf"|both) (?:\w+ ){{0,3}}?{_DEAL}\b"
    rf"|^(?:the|this) (?:\w+ ){{0,4}}?(?:{_DEAL}|partnership|collaboration|programme"
    rf"|project) (?:also )?"
    rf"(?:covers?|provides?|includes?|foresees?|sets?|focus\w*|aims?|will|would|shall"
    rf"|stipulates?|outlines?"
    rf"|envisages?|encompasses|calls for|involves|spans|is valid)\b"
    rf"|^it (?:also )?(?:covers|provides|includes|foresees|focuses|aims|will|is valid"
    rf"|encompasses)\b",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, str], ...] = (
    ("donation", r"donat\w+|gifts?\b|handed over|hand over|provided funding|fund(?:ed|ing)"
                 r"|grants?\b"
                 r"|sponsor\w+|endowed|consignment|doses|ambulances?"),
    ("publication", r"papers?\b|articles?\b|publications?\b|published|books?\b|guidelines?\b"),
    ("joint_centre", r"(?:establish\w*|set(?:ting)? up|inaugurat\w*|launch\w*|unveil\w*"
                     r"|open(?:ed|ing)?\b"
                     r"|build\w*|built|creat\w*|found(?:ed|ing)\b)[^.;]{0,80}\b(?:cent(?:er"
                     r"|re)s?|institutes?"
                     r"|laborator\w+|labs?\b|hub|base|alliance|consortium|office|clinic|school"
                     r"|platform)"),
    ("event_series", r"conferences?\b|forums?\b|symposi\w+|summit|seminars?\b|webinars?\b"
                     r"|annual meeting"
                     r"|congress\b|remote conference|lecture series"),
    ("exchange", r"exchang\w+ (?:of |visits?|students?|staff|faculty|scholars|program\w*|teachers)"
                 r"|(?:student|staff|faculty|academic|personnel|teacher"
                 r"|scholar)s?(?: and \w+)? exchanges?"
                 r"|mobility|exchanged|visiting (?:scholars?|professors?)|mutual visits"
                 r"|visits between|exchange"),
    ("training", r"train\w*|courses?\b|workshops?\b|fellowships?|scholarships?|curricul\w+"
                 r"|degrees?\b"
                 r"|ph\.?d|doctoral|master(?:'s|’s)?\b|masters\b|internships?|residen\w+|interns"
                 r"|education"
                 r"|teaching|students|undergraduates|graduate\w*|further study|class\b|nurses"
                 r"|programme in"
                 r"|bachelor|lectures?\b|learn\w*|talent"),
    ("service", r"patients?\b|surger\w+|operations?\b|operated|treat\w+|screen\w+|consult\w+"
                r"|telemedicine"
                r"|tele-?consult\w*|vaccin\w+|clinics?\b|transplant\w+|free of charge|children"
                r"|cases"
                r"|medical services?|beneficiar\w+"),
    ("infrastructure", r"equip\w*|buildings?\b|facilit(?:y|ies)|beds\b|machines?|laborator\w+"
                       r"|square met\w+"
                       r"|units?\b|wards?\b|devices?|headquarters|campus|construction|hospital"),
    ("research", r"research\w*|stud(?:y|ies)\b|trials?\b|projects?\b|innovation|patents?|biobank"
                 r"|scientific"),
    ("agreement", rf"{_DEAL}|sign(?:ed|ing)\b"),
    ("plan", r"cooperat\w+|collaborat\w+|partner\w*|plans?\b|jointly|work together|exchange"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(rf"\b(?:{p})", re.IGNORECASE)) for kind, p in _KINDS)
_CENTRE = _PATTERNS[2][1]
_ATTENDS = re.compile(
    r"\b(?:attend(?:ed|ing|ance)?|were present|was present|accompanied by|was represented by"
    r"|graced"
    r"|in attendance|witness(?:ed|ing)|presided|chaired|hosted by|were met by|was led by|headed by"
    r"|signed (?:on behalf|for)|signatories|among (?:those|the)|joined by|welcomed by|received by"
    r"|opened by|moderated|took part in the|participated in the|gathered)\b",
    re.IGNORECASE,
)
_WARM = re.compile(
    r"\b(?:welcom\w+|thank\w*|gratitude|appreciation|appreciated|congratulat\w+|prais\w+"
    r"|honou?red to"
    r"|impressed|hospitality|warm|toured|visited|paid a courtesy|group photo|took photos|recalled"
    r"|introduced the (?:basic|general|history|situation|development)|overview"
    r"|introduced (?:the )?\w+['’]s"
    r"|gave a (?:brief )?(?:introduction|presentation|speech)|delivered (?:a |an "
    r"|the )?(?:\w+ )?(?:speech"
    r"|remarks|address)|spoke|attaches great importance|milestone|witnessed the)\b",
    re.IGNORECASE,
)
_ABOUT_ITSELF = re.compile(
    r"\b(?:(?:was|were|is|are)? ?(?:founded|established) in (?:1[89]|20)\d\d|established in"
    r"|is (?:a|an|the|one of)"
    r" (?:\w+[ -]){0,6}(?:hospital|university|institution|organi[sz]ation|college|agency|company"
    r"|cent(?:er|re)"
    r"|school|institute)|\bbeds\b|employs|ranked|ranks|has (?:more than |over "
    r"|about )?[\d,]+ (?:\w+ )?"
    r"(?:students|staff|employees|faculty|departments|schools|colleges|teachers)|boasts"
    r"|serves? a population"
    r"|covers an area|headquartered|leading (?:health|university|hospital)"
    r"|for more information)\b",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"\b(?:cooperat\w+|collaborat\w+|exchang\w+|joint\w*|train\w*|research|project|programme"
    r"|program|course"
    r"|cent(?:er|re)|laborator\w+|students?|publish\w*|conference|forum|telemedicine|internship"
    r"|scholarship"
    r"|degree|equipment|fund\w*|agreement|memorandum|partnership|curriculum|clinic\w*|talents?"
    r"|support)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\b(?:(?:the )?(?:two|three|both|all) (?:sides|parties|institutions|universities|hospitals"
    r"|countries"
    r"|schools|organi[sz]ations)|jointly|together|cooperation|collaboration|partnership|they|we"
    r"|our|its"
    r"|programme|program|project|joint|between|since)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Statement:
    """A clause of a story, with what it is worth as an outcome."""

    start: int
    end: int
    text: str
    kind: str
    status: str
    score: float
    scoped: bool
    signed: bool
    numbers: tuple[NumberMention, ...]


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    found = [each for sentence in _scoped(story) for each in _statements(story, *sentence)]
    best = sorted(found, key=lambda each: (-each.score, each.start))[:_MOST]
    given, seen = [], set()
    for statement in sorted(best, key=lambda each: each.start):
        summary = statements.condensed(statement.text, statement.status, signed=statement.signed)
        if summary.casefold() in seen:
            continue
        seen.add(summary.casefold())
        given.append(
            {
                "summary": summary,
                "kind": statement.kind,
                "status": statement.status,
                "figures": figures.of(statement.numbers, statement.text),
                "evidence": [{"quote": statement.text}],
            }
        )
    return given


def _scoped(story: Story) -> Iterator[tuple[Sentence, bool]]:
    """Sentences, each with whether it speaks of what was agreed."""
    before = False
    for sentence in story.body:
        scope = bool(_SCOPE.search(sentence.flat))
        goes_on = before and re.match(
            r"(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It"
            r"|Both)\b[^.]{0,20}"
            r"\b(?:will|shall|also)\b",
            sentence.flat,
        )
        before = bool(scope or goes_on)
        yield sentence, before


def _statements(story: Story, sentence: Sentence, scope: bool) -> Iterator[Statement]:
    if _ABOUT_ITSELF.search(sentence.flat) and not scope:
        return
    text = sentence.text
    for part in clauses.split(text, letters.lower(text)):
        piece = text[part.start : part.end].strip(" ,;\n")
        if len(piece) < 25 or len(piece.split()) < 4:
            continue
        start = sentence.start + text.index(piece, part.start)
        read_as = polarity.read(text, (part.start, part.end))
        if read_as.denied:
            continue
        statement = _weighed(story, start, piece, read_as.status, scope)
        if statement:
            yield statement


def _weighed(
    story: Story, start: int, piece: str, status: str | None, scope: bool
) -> Statement | None:
    flat = " ".join(piece.split())
    counted = tuple(figures.telling(numbers.find(piece), piece))
    signed = bool(_SIGNED.search(flat)) and not _LONG_SIGNED.search(flat)
    kind = _kind(flat, signed=signed)
    if kind is None:
        return None
    if scope and status in {None, "planned", "achieved"} and not signed:
        status = "agreed"
    score = _score(flat, kind, status, scope=scope, signed=signed) + 2.0 * bool(counted)
    if score < 2.5 or status is None:
        return None
    if signed and status in {"planned", "discussed", "agreed"}:
        status = "agreed"
    end = start + len(piece)
    return Statement(start, end, piece, kind, status, score, scope, signed, counted)


def _kind(flat: str, *, signed: bool) -> str | None:
    if signed:
        return "agreement"
    return next((kind for kind, pattern in _PATTERNS if pattern.search(flat)), None)


def _score(flat: str, kind: str, status: str | None, *, scope: bool, signed: bool) -> float:
    """How surely a clause reports an outcome."""
    score = {"agreed": 2.5, "planned": 2.0, "discussed": 1.5, "achieved": 1.0, None: 0.0}[status]
    score += 2.0 * scope + 4.0 * signed
    score += 1.0 * (kind in {"donation", "joint_centre", "publication"} and status == "achieved")
    score += 1.0 * bool(_CONTENT.search(flat)) * (status != "achieved")
    score += 0.5 * bool(_JOINT.search(flat))
    if _ATTENDS.search(flat) and not signed:
        score -= 3.5
    if _WARM.search(flat) and not signed:
        score -= 2.0
    return score

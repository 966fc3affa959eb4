"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import figures
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import numbers, polarity, statements
from summarizer.phrases.numbers import NumberMention

_MOST = 8
_DEAL = (
    r"(?:agreements?|mous?|moa|m\.o\.u|memorand(?:um|a)|accord|pact|protocols?|contract"
    r"|arrangement"
    r"|letters? of (?:intent|cooperation)|loi|declarations?|partnership agreement)"
)
_SIGNED = re.compile(
    rf"\b(?:signed|sign|signs|inked|inks|entered into|enters into|concluded|renewed|renew"
    rf"|exchanged|extended)\b[^.;]{{0,140}}?\b{_DEAL}\b"
    rf"|\b{_DEAL}\b[^.;]{{0,80}}?\b(?:was|were|has been|have been) (?:\w+ )?(?:signed|concluded"
    rf"|renewed)\b",
    re.IGNORECASE,
)
_LONG_SIGNED = re.compile(
    rf"\b(?:since|after|until|when) (?:the )?(?:first |previous |last )?(?:\w+ )?{_DEAL} (?:was"
    rf"|were)"
    rf"|\b(?:has|have) (?:also )?(?:signed|concluded) [^.;]{{0,40}}\bwith (?:more|over|about|\d)"
    rf"|^the (?:\w+ ){{0,3}}?{_DEAL}[^.;]{{0,60}} (?:was|were) (?:\w+ )?signed (?:by|on|at|in"
    rf"|today)\b"
    rf"|^since\b|\b(?:who|which|that) (?:had |has |have )?signed",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"[\"“](?P<name>[^\"“”]{0,80}\b(?:Cent(?:er|re)|Institute|Laboratory|Base|Hub"
    r"|Alliance)\b[^\"“”]{0,60})[\"”]"
)
_SET_UP = {
    "achieved": "was set up",
    "agreed": "is to be set up",
    "planned": "is to be set up",
    "discussed": "was proposed",
}
_AGAIN = re.compile(r"\b(?:signed|handed over|presented|received)\b")
_LEVELS = (
    ("agreed", re.compile(r"\b(?:decided|agreed|commits?) (?:that|to)\b|\bit was (?:decided"
                          r"|agreed)\b")),
    ("planned", re.compile(r"\b(?:is|are) expected to\b|\bpromised that\b")),
    ("discussed", re.compile(r"\b(?:met to discuss|discussed|offered to|put forward|proposed"
                             r"|ready to|keen to|invited? to"
                             r"|appealed"
                             r"|can jointly|would be glad|expressed (?:his|her|the"
                             r"|their) wish)\b")),
)  # fmt: skip
_HOPES = re.compile(
    r"\b(?:hop(?:e|es|ed)|wish\w*|propos\w+|suggest\w*|invit\w+|appeal\w*|promis\w+|courtesy"
    r"|will|ready)\b"
)
_GOES_ON = re.compile(
    r"[•*·-]? ?[a-z]|(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It"
    r"|Both)\b"
    r"[^.]{0,20}\b(?:will|shall|also)\b"
)
_ITS_SCOPE = re.compile(
    r"It (?:also )?(?:covers|provides|includes|foresees|focuses|aims|is valid|encompasses"
    r"|commits)\b"
)
_SCOPE = re.compile(
    rf"\b(?:under|according to|as per|in accordance with|pursuant to|based on|by|through|within) "
    rf"(?:the (?:terms|framework|provisions) of )?(?:the|this|these"
    rf"|both) (?:\w+ ){{0,3}}?{_DEAL}\b"
    rf"|^(?:the|this) (?:\w+ ){{0,4}}?(?:{_DEAL}|partnership|collaboration|programme"
    rf"|project) (?:also )?"
    rf"(?:covers?|provides?|includes?|foresees?|sets?|focus\w*|aims?|will|would|shall"
    rf"|stipulates?|outlines?"
    rf"|envisages?|encompasses|calls for|involves|spans|is valid)\b",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, int, str], ...] = (
    ("plan", 900, r"working group|road ?map|action plan|(?:joint |technical )?committee of"
                  r"|support the project"),
    ("donation", 800, r"donat\w+|gifts?\b|hand(?:s|ed)? over|provid\w+ (?:funding"
                      r"|(?:\S+ ){0,3}(?:kits|equipment"
                      r"|supplies|medicines|units))|doses|ambulances?|gave .{0,40}equipment"),
    ("publication", 500, r"(?:academic |research |scientific |joint )*(?:papers?\b|articles?\b"
                         r"|publications?\b)"
                         r"|published|books?\b|guidelines?\b"),
    ("joint_centre", 500, r"(?:establish\w*|set(?:ting)? up|inaugurat\w*|launch\w*|unveil\w*"
                          r"|open(?:ed|ing)?\b"
                          r"|build\w*|built|creat\w*|found(?:ed|ing)\b)[^.;]{0,80}\b(?:cent(?:er"
                          r"|re)s?"
                          r"|institutes?|laborator\w+|labs?\b|hub|base|alliance|consortium"
                          r"|office|clinic|school"
                          r"|platform|core)\b|(?:cent(?:er|re)|institute|laboratory"
                          r"|base)\b[^.;]{0,40} (?:established|set up|inaugurated)"),
    ("event_series", 300, r"conferences?\b(?! call)|forums?\b|symposi\w+|summit|seminars?\b"
                          r"|webinars?\b"
                          r"|annual meeting|congress\b|lecture series|\d(?:st|nd|rd"
                          r"|th) (?:\w+ ){0,2}meeting"),
    ("exchange", 200, r"exchang\w+ (?:of |visits?|students?|staff|faculty|scholars|program\w*"
                      r"|teachers|\d)"
                      r"|(?:student|staff|faculty|academic|personnel|teacher"
                      r"|scholar)s?(?: and \w+)? exchanges?"
                      r"|mobility|exchanged|visiting (?:scholars?|professors?)|mutual visits"
                      r"|visits between"
                      r"|(?:in|from) (?:each|both) (?:direction|side)s?|exchange"),
    ("training", 100, r"train\w*|courses?\b|workshops?\b|fellowships?|scholarships?|curricul\w+"
                      r"|degrees?\b"
                      r"|ph\.?d|doctoral|master(?:'s|’s)?\b|masters\b|internships?|residen\w+"
                      r"|interns|educat\w+"
                      r"|teaching|students|undergraduates|graduate\w*|further study|class\b"
                      r"|nurses|programme in"
                      r"|bachelor|lectures?\b|learn\w*|talent|short courses|technologists"),
    ("service", 100, r"patients?\b|surger\w+|operations?\b|operated|treat\w+|screen\w+"
                     r"|consult(?:ed|ations?|ing)\b|telemedicine|tele-?consult\w*|vaccin\w+"
                     r"|clinics?\b"
                     r"|transplant\w+|free of charge|children|cases|medical services?"
                     r"|beneficiar\w+"),
    ("infrastructure", 100, r"equip\w*|buildings?\b|facilit(?:y|ies)|beds\b|machines?"
                            r"|laborator\w+|square met\w+"
                            r"|wards?\b|devices?|headquarters|campus|construction"
                            r"|mobile \w+ units?"),
    ("research", 60, r"research\w*|stud(?:y|ies)\b|trials?\b|innovation|patents?|biobank"
                     r"|joint projects?"),
    ("donation", 50, r"fund(?:ed|ing)|grants?\b|sponsor\w+|endowed|consignment|supported more"),
    ("agreement", 40, rf"{_DEAL}"),
    ("plan", 0, r"cooperat\w+|collaborat\w+|partner\w*|plans?\b|jointly|work together|project"
                r"|support"),
)  # fmt: skip
_PATTERNS = tuple(
    (kind, weight, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for kind, weight, words in _KINDS
)
_ATTENDS = re.compile(
    r"\b(?:attend(?:ed|ing|ance)?|were present|was present|accompanied by|was represented by"
    r"|graced"
    r"|in attendance|witness(?:ed|ing)|presided|chaired|hosted by|were met by|was led by|headed by"
    r"|signed (?:on behalf|for)|signatories|among (?:those|the)|joined by|welcomed by|received by"
    r"|opened by|followed the|moderated|took part in the|participated in the|gathered)\b",
    re.IGNORECASE,
)
_WARM = re.compile(
    r"\b(?:welcom\w+|thank\w*|gratitude|appreciation|appreciated|congratulat\w+|prais\w+"
    r"|honou?red to"
    r"|impressed|hospitality|warm|tribute|purpose of (?:the|this)|toured|visited|paid a courtesy"
    r"|group photo|took photos|recalled"
    r"|introduced the (?:basic|general|history|situation|development)|overview"
    r"|introduced (?:the )?\w+['’]s"
    r"|gave a (?:brief )?(?:introduction|presentation|speech)|delivered (?:a |an "
    r"|the )?(?:\w+ )?(?:speech"
    r"|remarks|address)|spoke|attaches great importance|milestone|witnessed the)\b",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"\b(?:new (?:chapter|stage|era|starting point)|milestone|expectations?|broad prospects"
    r"|friendship"
    r"|solid foundation|win-win|global community|community of|contributions? to|only through"
    r"|has always"
    r" been|important (?:part|role|significance)|urgent|attach\w* (?:great )?importance"
    r"|has been (?:constantly )?(?:deepen|strengthen|expand)\w+"
    r"|(?:mutual"
    r"|bilateral) (?:trust|understanding)|full of|is the fruit of|is based on)\b",
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
    signed: bool
    numbers: tuple[NumberMention, ...]


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    found = [each for sentence in _scoped(story) for each in _statements(story, *sentence)]
    best = sorted(_apart(found), key=lambda each: (-each.score, each.start))[:_MOST]
    given, seen = [], set()
    for statement in sorted(best, key=lambda each: each.start):
        summary = _summary(statement)
        if summary.casefold() in seen:
            continue
        seen.add(summary.casefold())
        given.append(
            {
                "summary": summary,
                "kind": statement.kind,
                "status": statement.status,
                "figures": figures.of(statement.numbers),
                "evidence": [{"quote": statement.text}],
            }
        )
    return given


def _summary(statement: Statement) -> str:
    """In few words; a new centre by its name alone."""
    flat = " ".join(statement.text.split())
    if statement.kind == "joint_centre" and (match := _CALLED.search(flat)):
        return f"The {match['name']} {_SET_UP[statement.status]}"
    return statements.condensed(flat, signed=statement.signed)


def _apart(found: list[Statement]) -> Iterator[Statement]:
    """Without what only tells again that an agreement was signed or a gift handed over."""
    told: set[str] = set()
    for statement in sorted(found, key=lambda each: (not each.numbers, each.start)):
        once = statement.kind in {"agreement", "donation"} and statement.status != "discussed"
        again = statement.kind in told and not statement.numbers and _AGAIN.search(statement.text)
        if once and again:
            continue
        if once:
            told.add(statement.kind)
        yield statement


def _scoped(story: Story) -> Iterator[tuple[Sentence, bool]]:
    """Sentences, each with whether it speaks of what was agreed."""
    before = dealt = False
    for sentence in story.body:
        flat = sentence.flat
        scope = bool(_SCOPE.search(flat)) or (dealt and bool(_ITS_SCOPE.match(flat)))
        before = scope or (before and bool(_GOES_ON.match(flat)))
        dealt = dealt or scope or bool(_SIGNED.search(flat))
        yield sentence, before


def _statements(story: Story, sentence: Sentence, scope: bool) -> Iterator[Statement]:
    if _ABOUT_ITSELF.search(sentence.flat) and not scope:
        return
    text = sentence.text
    for left, right in statements.pieces(text):
        piece = text[left:right].strip(" ,;\n•*-")
        if len(piece) < 25 or len(piece.split()) < 4:
            continue
        start = text.index(piece, left)
        heard = polarity.read(text, (start, start + len(piece)))
        if heard.denied:
            continue
        before = text[:left]
        scoped = scope or bool(
            (piece.startswith("which ") and _SIGNED.search(before))
            or (piece.startswith("that ") and _LEVELS[0][1].search(before))
        )
        place = sentence.start + start
        named = any(place <= m.start < place + len(piece) for m in sentence.people)
        statement = _weighed(place, piece, heard.status, scope=scoped, named=named)
        if statement:
            yield statement


def _weighed(
    start: int, piece: str, status: str | None, *, scope: bool, named: bool
) -> Statement | None:
    flat = " ".join(piece.split())
    counted = tuple(figures.telling(numbers.find(piece), piece))
    signed = bool(_SIGNED.search(flat)) and not _LONG_SIGNED.search(flat)
    kind = _kind(statements.bare(flat), signed=signed)
    if kind is None:
        return None
    status = next((level for level, words in _LEVELS if words.search(flat)), status)
    if status is None and counted and not scope and not named:
        status = "achieved"
    if scope and status in {None, "planned", "achieved"} and not signed:
        status = "agreed"
    score = _score(flat, kind, status, scope=scope, signed=signed) + 2.0 * bool(counted)
    if score < 2.5 or status is None:
        return None
    if signed and status in {"planned", "discussed", "agreed"}:
        status = "agreed"
    return Statement(start, start + len(piece), piece, kind, status, score, signed, counted)


def _kind(flat: str, *, signed: bool) -> str | None:
    """The kind whose words come first, strong words before weak ones."""
    if signed:
        return "agreement"
    found = [
        (match.start() - weight, index)
        for index, (_, weight, pattern) in enumerate(_PATTERNS)
        if (match := pattern.search(flat))
    ]
    return _PATTERNS[min(found)[1]][0] if found else None


def _score(flat: str, kind: str, status: str | None, *, scope: bool, signed: bool) -> float:
    """How surely a clause reports an outcome."""
    score = {"agreed": 2.5, "planned": 2.0, "discussed": 1.5, "achieved": 1.0, None: 0.0}[status]
    score += 2.0 * scope + 4.0 * signed
    score += 1.0 * (kind in {"donation", "joint_centre", "publication"} and status == "achieved")
    score -= 1.5 * (kind == "plan" and status == "achieved")
    score += 1.0 * bool(_CONTENT.search(flat)) * (status != "achieved")
    score += 0.5 * bool(_JOINT.search(flat))
    if _ATTENDS.search(flat) and not signed and kind != "donation":
        score -= 3.5
    if _EMPTY.search(flat) and not signed:
        score -= 2.5
    if _WARM.search(flat) and not (signed or _HOPES.search(flat)):
        score -= 2.0
    return score

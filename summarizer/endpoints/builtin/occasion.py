"""What sort of event a story tells, by the words of its headline and its first sentences."""

import re
from dataclasses import dataclass

from summarizer.endpoints.builtin.story import Sentence, Story

_DEAL = (
    r"(?:agreements?|mou|mous|moa|m\.o\.u|memorand(?:um|a)|accord|pact|protocols?|contract|"
    r"letters? of intent|loi|arrangement|declaration of intent|minutes of (?:understanding"
    r"|intent)|"
    r"framework|deal|convention)"
)
_HOUSE = (
    r"(?:cent(?:er|re)s?|institutes?|laborator(?:y|ies)|lab|hospital|clinic|hub|base|unit|office|"
    r"headquarters|school|college|campus|building|ward|department|academy|facility|station|wing|"
    r"observatory|platform|pavilion|institution|alliance|consortium|network)"
)
_CUES: dict[str, tuple[tuple[float, str], ...]] = {
    "agreement_signing": (
        (
            4,
            rf"\b(?:sign|signs|signed|signing|ink|inks|inked|renew|renews|renewed|conclude[sd]?)\b"
            rf".{{0,90}}\b{_DEAL}\b",
        ),
        (4, rf"\b{_DEAL}\b.{{0,80}}\b(?:signed|signing|inked|concluded|renewed|sealed)\b"),
        (3.5, rf"\b(?:enter(?:s|ed)? into|exchanged?|formali[sz]ed?) .{{0,40}}\b{_DEAL}\b"),
        (3, r"\bsigning (?:ceremony|of)\b|\bsigned up\b|\bsigns? (?:with|up)\b"),
        (
            2,
            r"\b(?:partners? (?:up|with)|join(?:s|ed)? (?:forces|hands)|team(?:s|ed)? up|"
            r"to (?:work|cooperate|collaborate) together|to work with)\b",
        ),
        (1.5, rf"\b(?:{_DEAL}|partnership)\b"),
        (1.5, r"\b(?:sign|signs|signed|inks?|inked)\b"),
    ),
    "centre_launch": (
        (
            4.5,
            rf"\b(?:inaugurat\w+|unveil\w+|launch\w*|open(?:s|ed|ing)?(?! (?:its|their"
            rf"|the) doors)|establish\w*|founded|found"
            rf"|set(?:s|ting)? up|commission\w*|ground-?breaking)\b.{{0,70}}\b{_HOUSE}\b",
        ),
        (
            4.5,
            rf"\b{_HOUSE}\b.{{0,80}}\b(?:inaugurat\w+|unveil\w+|launched|opened|opens|established"
            rf"|established|set up|put into (?:operation|use)|opening ceremony|launch)\b",
        ),
        (3, r"\b(?:unveiling|inauguration|plaque|ribbon|opening ceremony|foundation stone)\b"),
    ),
    "anniversary": (
        (
            6,
            r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fifth|tenth|twentieth|\w+tieth|\w+ieth)"
            r"[\s-]anniversary\b",
        ),
        (
            5,
            r"\banniversary (?:of|celebrat|ceremon)|\bcelebrat\w+ (?:its |their |the )?"
            r"(?:\d+|ten|twenty|thirty|two decades|a decade|half a century)\b",
        ),
        (
            5,
            r"\b(?:mark|marks|marked|celebrate|celebrates|celebrated)\b.{0,40}\b(?:\d+ years"
            r"|(?:ten|twenty|thirty|forty|fifty|sixty) years|decades?|jubilee|anniversary)\b",
        ),
        (3, r"\b(?:anniversary|jubilee|birthday)\b"),
    ),
    "forum": (
        (
            4,
            r"\b(?:forum|conference|symposium|congress|summit|colloquium|round-?table|webinar"
            r"|seminar|dialogue|scientific session|expo|convention|biennial|steering committee)\b",
        ),
        (1.5, r"\b(?:workshop|keynote|plenary|panel)\b"),
    ),
    "training": (
        (
            4.5,
            r"\b(?:training (?:course|programme|program|workshop|class|session|seminar|of)|trains?"
            r"|trained|short course|summer school|masterclass|capacity[\s-]building|workshop)\b",
        ),
        (2.5, r"\b(?:training|course|trainees|participants were trained|fellowship)\b"),
        (
            4,
            r"\btrain(?:s|ed|ing)? .{0,50}\b(?:doctors|nurses|assistants|workers|trainers|staff"
            r"|physicians|surgeons|technicians|teachers)\b",
        ),
    ),
    "donation": (
        (5, r"\b(?:donat\w+|hand(?:s|ed|ing)?[\s-]?over|handover|gifts?|gifted)\b"),
        (2.5, r"\b(?:grant assistance|humanitarian aid|medical supplies|consignment|grants?)\b"),
    ),
    "award": (
        (
            5,
            r"\b(?:award(?:s|ed)? (?!ceremony of scholarships)|receiv\w+ .{0,40}\b(?:prize|award"
            r"|medal"
            r"|honou?r|title)|prize|medal|honorary (?:doctor\w*|degree|professor\w*|title)"
            r"|honou?red"
            r"|conferred|bestow\w+|decorated|wins?)\b",
        ),
    ),
    "visit": (
        (4, r"\bvisit(?:s|ed|ing)?\b(?! professor| scholar| student| fellow)|\bvisit to\b"),
        (
            4,
            r"\b(?:welcom\w+|receiv\w+|host(?:s|ed)?|reception)\b.{0,60}\b(?:delegations?"
            r"|visitors?"
            r"|guests?|team|experts|professors?|representatives)\b",
        ),
        (3, r"\bdelegations?\b|\bguests from\b|\btour(?:ed|s)?\b|\bstudy trip\b"),
    ),
    "meeting": (
        (
            4,
            r"\b(?:meets?|met|meeting|talks?|discuss(?:es|ed)?|video ?conference|consultations?"
            r"|negotiat\w+|holds? talks|exchange[sd]? views)\b",
        ),
    ),
}
_PATTERNS = {
    sort: tuple((weight, re.compile(pattern, re.IGNORECASE)) for weight, pattern in cues)
    for sort, cues in _CUES.items()
}
_PAST = re.compile(
    r"\b(?:since|in|in the year|back in|founded in|established in) (?:19|20)\d\d\b|\byears ago\b"
    r"|\bpreviously\b|\blast year\b|\bearlier\b|\bhas (?:also )?(?:signed|visited)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|plans? to|is to|are to|to be|hopes?|would|next year|soon)\b")
_CALLED_OFF = re.compile(
    r"\b(?:postpone\w*|cancel\w*|shifts?|shifted|delay\w*|suspend\w*|put off)\b", re.I
)
_WEIGHTS = {0: 3.0, 1: 2.0, 2: 1.0, 3: 0.6}
_ORDER = (
    "anniversary", "donation", "award", "centre_launch", "agreement_signing", "training", "forum",
    "visit", "meeting",
)  # fmt: skip


@dataclass(frozen=True)
class Occasion:
    """The type of an event, how strongly the words speak for it, and where they stand."""

    type: str
    strength: float
    sentence: Sentence | None


def read(story: Story) -> Occasion:
    """The type that headline and first sentences speak for most."""
    totals = dict.fromkeys(_ORDER, 0.0)
    best: dict[str, tuple[float, Sentence]] = {}
    for sentence in [s for s in story.told if s.place <= 8]:
        weight = _WEIGHTS.get(sentence.place, 0.25)
        if not sentence.place and _CALLED_OFF.search(sentence.flat):
            weight = 0.3
        if sentence.place and _PAST.search(sentence.flat):
            weight *= 0.4
        for sort in _ORDER:
            score = weight * _strength(sentence, sort)
            totals[sort] += score
            if sentence.place and score > best.get(sort, (0.0, sentence))[0]:
                best[sort] = (score, sentence)
    sort = max(_ORDER, key=lambda each: totals[each])
    shown = best[sort][1] if sort in best else next(iter(story.body), None)
    if totals[sort] < 3:
        return Occasion("other", totals[sort], shown)
    return Occasion(sort, totals[sort], shown)


def _strength(sentence: Sentence, sort: str) -> float:
    """How strongly a sentence speaks for a type: its best cue, less where it lies ahead."""
    flat = sentence.flat
    for weight, pattern in _PATTERNS[sort]:
        match = pattern.search(flat)
        if match:
            before = flat[max(0, match.start() - 25) : match.start()]
            ahead = sentence.place and _AHEAD.search(before)
            early = 1.15 - 0.3 * match.start() / max(len(flat), 1) if not sentence.place else 1.0
            return weight * early * (0.4 if ahead else 1.0)
    return 0.0

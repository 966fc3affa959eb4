"""Choice: which of the lines that could be printed a brief shows, and in which order."""

import re
from collections.abc import Callable, Mapping, Sequence

from summarizer.brief import headings, signing, unquoted
from summarizer.phrases.statements import earlier
from summarizer.vocabulary import STATUSES, Event, Outcome

MOST_OUTCOMES = 7
"""Lines under one status; of more those go that tell least."""
_EACH = 3
"""Lines of ours under one status."""
_MOST = 7
"""Lines of ours in all."""
_FEW = 5
"""Up to so many lines stand under one status where there are not as many in all."""

_OF_TYPE = {
    "agreement_signing": {"agreement"},
    "centre_launch": {"joint_centre", "infrastructure"},
    "donation": {"donation", "infrastructure"},
    "training": {"training", "exchange"},
    "forum": {"event_series", "publication"},
}
_FAR = 3
_WEIGHTY = frozenset({"agreement", "donation", "joint_centre", "infrastructure", "exchange"})
_FAINT = re.compile(  # what every house says of itself: of more lines those go
    r"\b(?:innovation-driven|strive to|continue to (?:promote|deepen|strengthen|advance)"
    r"|internal laws?|high-quality (?:development|talents?)|give full play|complementary advantages"
    r"|all-round cooperation|in-depth cooperation|actively participate|fruitful)\b"
)
# What goes with every visit and congress, and is no news of it
_SIDE = re.compile(
    r"\b(?:best[- ](?:paper|poster|presentation)|gifts? (?:were|was) (?:presented|exchanged)"
    r"|(?:exchanged|presented) (?:gifts|souvenirs|plaques)|(?:special|public|guest) lectures?"
    r"|gave (?:an? )?(?:academic|special|guest|public) (?:report|lecture|talk)"
    r"|certificates? (?:of (?:participation|attendance)|(?:were|was) (?:given|handed|distributed"
    r"|awarded) to (?:all )?(?:the )?participants)|(?:expenses|costs?) (?:for|of) accommodation"
    r"|(?:team|delegation|group|mission) (?:was|were|is) (?:formed|made up|composed|integrated)"
    r"|(?:worked|divided) in(?:to)? \w+ groups|(?:prize|award)s? for (?:the )?(?:best|excellent)"
    r"|(?:first|second|third|next|last) speaker (?:was|were)|(?:second|third) best"
    r"|^(?:(?!\b(?:agree|intend|sign|will)\w*)[^;])*? invit(?:ed|es) (?:(?!\d)[^,;])*? to"
    r" (?:visit|attend|take part|come|participate|approach|(?:the|an?|its|their|his|her) )"
    r"|^an invitation was extended|(?:may|can) be (?:viewed|seen)"
    r"|sent as representative|recordings of|gave a statement|(?:toured|made a tour)"
    r"|will be on the line|certificate of merit|photo exhibition|lunch|got acquainted)\b",
    re.IGNORECASE,
)
_THIN = re.compile(  # "Repair of the department was carried out": a few words, nothing named
    r"(?=(?:\S+ ){1,7}\S+$)(?-i:(?!.* [A-ZÀ-Þ]))(?=.* (?:was|were|been|will|is|are) )"
    r"(?!.*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozen|first)\b))"
    r"(?:(?!\b(?:joint|new|agreement|memorandum|protocol|clinic|ward|centre|center|unit|building"
    r"|laborator\w+|hospital|opened|signed|model|course)\b).)*"
    r"|.*\b(?:will look for)\b.*",
    re.IGNORECASE,
)
_LOOKS_BACK = frozenset({"anniversary", "award"})
_YEARS = re.compile(r"\b(?:anniversar|jubilee|decades?\b|\w+ years\b)", re.IGNORECASE)
_LONG = 40  # words of a quotation
_ENOUGH = 2  # lines
_SIGNED_IN = re.compile(
    r"\b(?:signed|concluded|entered into|forged|reached)\b.*"
    r" (?:in|of) (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
)
_ACT = re.compile(  # what one gives, sends or signs with the other
    r"\b(?:sign\w*|agree\w*|renew\w*|extend\w*|donat\w*|(?:hand|turn)(?:ed|s)? over|gave|given?"
    r"|gives|provid\w*|receiv\w*|sends?|sent|supply|supplies|supplied|fund(?:s|ed)?|finance[sd]?"
    r"|paid|pays?|open(?:ed|s)?|inaugurat\w*|launch\w*|set up|establish\w*|built|build|train\w*"
    r"|host\w*|dispatch\w*|deput\w*|contribut\w*|install\w*|admit\w*|offer\w*)\b"
)
_MONEY = re.compile(r"[$€£¥₩]|\b(?:million|billion|euros?|dollars|USD|EUR|US\$|crore|lakh)\b")


def outcomes(found: Sequence[Outcome], sort: str) -> list[Outcome]:
    """What an event of that sort is held for comes first; of many those go that give no number."""
    chief = _OF_TYPE.get(sort, set())
    first = sorted(found, key=lambda each: getattr(each, "kind", "") not in chief)
    telling = sorted(first, key=lambda each: not each.figures and each is not first[0])
    kept = {id(each) for each in telling[:MOST_OUTCOMES]}
    return [each for each in first if id(each) in kept]


def weight(outcome: Outcome, sort: str) -> int:
    """How much it tells of what came of an event of that sort."""
    line, kind = outcome.summary, getattr(outcome, "kind", "")
    return (
        2 * (kind in _OF_TYPE.get(sort, set()))
        + (kind in _WEIGHTY)
        + 2 * bool(outcome.figures)
        + bool(_MONEY.search(line))
        + 2 * bool(_ACT.search(line))
        + 2 * signing.is_news(line, "")
        - 2 * headings.priced(line)
        - 4 * bool(_SIDE.search(line))
    )


def chosen(found: list[Outcome], event: Event | None) -> list[Outcome]:
    """Without what is old, faint or thin beside the others, and at most so many."""
    told = bool(event and event.summary)
    if event:
        year = (event.date.start or "")[:4]
        found = [each for each in found if each.status != "agreed" or not _old(each, year)]
        looks = getattr(event, "type", "") in _LOOKS_BACK or _YEARS.search(event.headline)
        found = _rather(
            found, lambda each: bool(looks and each.status == "achieved") or not _old(each, year)
        )
    owned = [each for each in found if each.status == "agreed" or each.summary[:3] != "To "]
    found = owned or ([] if told else found)  # who means to do it is said
    found = _ours(found)
    plain = [each for each in found if each.figures or not _is_faint(each.summary)]
    found = plain if len(plain) > _ENOUGH else found
    for slight in (_is_side, _is_thin):
        found = [each for each in found if not slight(each)] or ([] if told else found)
    weights = {id(each): weight(each, getattr(event, "type", "")) for each in found}
    telling = sorted(found, key=lambda each: -weights[id(each)])
    kept: list[Outcome] = []
    for each in telling:
        alike = sum(other.status == each.status for other in kept)
        if alike < _EACH and len(kept) < _MOST:
            kept.append(each)
    ids = set(map(id, kept))
    left = [each for each in telling if id(each) not in ids]
    ids.update(id(each) for each in left[: max(0, _FEW - len(kept))])
    shown = [each for each in found if id(each) in ids]
    return [each for status in STATUSES for each in _led(status, shown, weights)]


def _led(status: str, shown: Sequence[Outcome], weights: Mapping[int, int]) -> list[Outcome]:
    """Those of one status, in their order; first one that weighs far more than the first."""
    found = [each for each in shown if each.status == status]
    heaviest = max(found, key=lambda each: weights[id(each)], default=None)
    if heaviest is None or weights[id(heaviest)] - weights[id(found[0])] < _FAR:
        return found
    return [heaviest, *(each for each in found if each is not heaviest)]


def _rather(found: list[Outcome], wanted: Callable[[Outcome], bool]) -> list[Outcome]:
    return [each for each in found if wanted(each)] or found


def _is_side(outcome: Outcome) -> bool:
    return _SIDE.search(outcome.summary) is not None


def _is_thin(outcome: Outcome) -> bool:
    return not outcome.figures and _THIN.fullmatch(outcome.summary.rstrip(".")) is not None


def _ours(found: list[Outcome]) -> list[Outcome]:
    """Of the quotations those that read well, and beside lines of ours only of what weighs."""
    ours = [each for each in found if each.summary[0] != "“"]
    if len(ours) == len(found):
        return found
    kept = {id(each) for each in ours}
    read = [each for each in found if id(each) not in kept and unquoted.reads(each)]
    kept |= {
        id(each)
        for each in read
        if len(ours) < _ENOUGH
        or (each.figures and getattr(each, "kind", "") in _WEIGHTY and not _is_long(each))
    }
    return [each for each in found if id(each) in kept]


def _is_long(outcome: Outcome) -> bool:
    return len(outcome.summary.split()) > _LONG


def _is_faint(outcome_line: str) -> bool:
    return _FAINT.search(outcome_line) is not None


def _old(outcome: Outcome, year: str) -> bool:
    """Was it done before the event, in that year?"""
    quote = " ".join(outcome.evidence[0].quote.split()) if outcome.evidence else ""
    if outcome.status == "agreed":
        signed = _SIGNED_IN.search(outcome.summary)
        return earlier.always(outcome.summary) or bool(signed and signed["year"] < year)
    return outcome.status == "achieved" and earlier.told(outcome.summary, quote, year)

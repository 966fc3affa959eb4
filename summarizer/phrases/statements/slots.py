"""Slots: what a sentence names that a headline is built of: deal, years, centre, gift, matters.

Each takes a sentence in one line and gives its words, tidied, or None where they are not certain.
"""

import re

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_WORDS = 9  # as many in a row are still no quotation
_FUNCTION = r"(?:of|for|and|in|on|the|de|du|to|with|&)"
_SIGN = (
    r"(?:sign(?:s|ed|ing)?|ink(?:s|ed)|seal(?:s|ed)|enter(?:s|ed) into|renew(?:s|ed)?|conclude[sd]"
    r"|extend(?:s|ed)|prolong(?:s|ed)|subscribed?|penned|put pen to paper)"
)
_PAPER = (
    r"memorand(?:um|a)(?: of (?:understanding|agreement|cooperation))?|mous?\b|moa\b"
    r"|(?:(?:strategic"
    r"|framework|joint|bilateral|research|(?:two|three|four|five|ten)-year|cooperation"
    r"|collaboration|(?:double|dual)[ -](?:degree|diploma)|(?:academic|student) exchange"
    r"|partnership|twinning) )*agreements?|(?:(?!(?:the|an?|this|that|its|their|said) )\w+ )?"
    r"protocol(?: of (?:intent|cooperation|understanding))?|letter of intent|(?:grant )?contract"
)
_PACT = compiled(
    rf"\b{_SIGN} (?:an?|their) (?P<deal>(?:\w+-year )?(?:deal|pact|accord))\b", re.IGNORECASE
)
_FIELD = (
    r"(?: \([A-Za-z]{2,6}\))?(?P<field> (?:on|for(?! (?:another|an?|the)\b)) [^.,;:()“”\"]{4,80})?"
)
_DEAL = compiled(
    rf"\b{_SIGN}\b(?: ceremony)?(?: of)?(?! (?:of|in"
    rf"|on)\b)[^.;]{{0,60}}?\b(?P<deal>{_PAPER}){_FIELD}",
    re.IGNORECASE,
)
_DEAL_IS_SIGNED = Rare(
    rf"\b(?P<deal>{_PAPER}){_FIELD}(?: [^.;]{{0,40}})? (?:was|were|has been) {_SIGN}\b",
    re.IGNORECASE,
)
_BESIDE = compiled(
    r"\b(?:sign|ink|seal|enter|conclude)\w*\b.*\b(?:at|in|for|to|from|of|presence of)(?: the)?\s*$",
    re.IGNORECASE | re.DOTALL,
)
_PLAIN = {
    "mou": "memorandum of understanding",
    "mous": "memoranda of understanding",
    "moa": "memorandum of agreement",
}
_STOP = compiled(
    r"\s(?:(?:at|between|with|by|to|which|that|who|where|when|as|is|was|were|will|has|have|had"
    r"|during"
    r"|from|since|after|before|under|while|so|the two|majoring|held|took|signed|their|its|our|this"
    r"|for (?:another|the next|the period|\w+ years)|(?:on|in) (?:(?-i:[A-Z])|\d|the\b|this\b"
    r"|last\b))\b"
    r"|[\d(“\"–-])",
    re.IGNORECASE,
)
_TENS = {"ten": 10, "tenth": 10, "fifteenth": 15, "twenty": 20, "twentieth": 20, "thirtieth": 30}
_YEARS = compiled(
    r"\b(?P<years>\d{1,3})(?:st|nd|rd|th)[ -]anniversary\b|\b(?P<also>\d{1,3}) years (?:of|in)\b"
    rf"|\b(?P<word>{'|'.join(_TENS)})(?: years of|[ -]anniversary)\b",
    re.IGNORECASE,
)
_JOINT = compiled(
    r"(?:\b(?P<field>[a-z]{1,24}(?:al|ic)|health|nursing|research) )?\b(?P<noun>cooperation"
    r"|co-operation"
    r"|collaboration|partnership|friendship|twinning)\b",
    re.IGNORECASE,
)
_KIND = (
    r"(?:Cent(?:er|re)|Institute|Laborator(?:y|ies)|Lab|School|College|Academy|Hub|Base"
    r"|Platform|Alliance"
    r"|Unit|Clinic|Hospital|Wing|Observatory|Consortium)"
)
_SETS = r"(?:establish\w*|inaugurat\w+|launch\w*|unveil\w*|open(?:s|ed|ing)?|set(?:s|ting)? up)"
_NAMED = compiled(rf"[“\"](?P<name>[A-Z][^“”\"]{{4,110}}?\b{_KIND}\b[^“”\"]{{0,80}})[”\"]")
_CAPITAL = compiled(
    rf"\b{_SETS} (?:of )?(?:the |a |an )?(?P<name>(?:[A-Z][\w’'&-]*"
    rf"|{_FUNCTION})(?: (?:[A-Z][\w’'&-]*"
    rf"|{_FUNCTION}))*)"
)
_HELD = compiled(rf"\b{_SETS}", re.IGNORECASE)
_AHEAD = compiled(r"\b(?:to|will|would|plan\w*|hope\w*) (?:be )?(?:\w+ )?$", re.IGNORECASE)
_PROMISE = Rare(
    r"\b(?:reached (?:an agreement|a consensus|consensus)"
    r"|agreed) to (?P<what>[a-z][^.,;:()“”\"]{6,90})"
)
_MATTERS = Rare(
    r"\b(?:two|both|sides|parties|they|participants|meeting|talks|representatives|delegat\w+"
    r"|experts|guests)\b"
    r"[^.;]{0,120}?\b(?:(?<!been )(?<!were )(?<!was )discussed(?: on| about)?|discussing"
    r"|met to discuss|discussions on|exchanged (?:views|opinions|ideas) on|talks on|talked about"
    r"|focus(?:ed|ing) on"
    r"|in-depth (?:discussions?|exchanges?) on) (?P<what>[^.;:()“”\"]{6,240})",
    re.IGNORECASE,
)
_TALKED = Rare(r"discuss|exchang|talk|focus", re.IGNORECASE)  # cheaper than all the words
_ANYTHING = compiled(
    r"(?:(?:the|their|possible|future|further|bilateral|mutual|various|joint|ongoing|this) )*"
    r"(?:cooperation|co-operation|collaboration|partnership|issues|matters|topics|project|programme)"
)
_WITH = compiled(r"(?:with|in|at|for|by|among|and|between|during|the following)\b")
_AND_MORE = compiled(
    r",? (?:and|as well as) (?:so on|more|others?\b.*|many other.*|other .*|etc.*)$|,? etc\.?$",
    re.IGNORECASE,
)
_OF_US = compiled(
    r"\b(?:our|us|we|they|it|his|her|he|she|my|you|your|how|what|why|whether)\b", re.IGNORECASE
)
_LEADING = compiled(r"^(?:some |relevant |various )+", re.IGNORECASE)


def deal(flat: str) -> str | None:
    """ "a memorandum of understanding on nurse training" of what is signed."""
    if not (match := _DEAL.search(flat) or _DEAL_IS_SIGNED.search(flat)):
        return None
    name = match["deal"].lower()
    name = _PLAIN.get(name, name)
    article = (
        ""
        if name.endswith("s") or name.startswith("memoranda")
        else "an "
        if name[0] in "aeiou"
        else "a "
    )
    return f"{article}{name}{_field(match['field'])}"


def renews(flat: str) -> bool:
    """Is it renewed, what is signed?"""
    found = _DEAL.search(flat) or _DEAL_IS_SIGNED.search(flat)
    return bool(found and "renew" in found[0].lower())


def aside(before: str) -> bool:
    """Does what is named behind these words of a signing only stand beside it: "at the", "for"?"""
    return bool(_BESIDE.search(before))


def pact(flat: str) -> str | None:
    """The same where the words are vaguer."""
    return (
        f"a{'n' * match['deal'].startswith('a')} {match['deal']}".lower()
        if (match := _PACT.search(flat))
        else None
    )


def _field(words: str | None) -> str:
    if not words:
        return ""
    first, rest = words.strip().split(" ", 1)
    what = cut(rest)
    return f" {first} {what}" if what and not what[0].isupper() else ""


def years(flat: str) -> str | None:
    """ "20 years of medical cooperation" of an anniversary of joint work."""
    found, joint = _YEARS.search(flat), _JOINT.search(flat)
    if not found or not joint or len({match[0] for match in _YEARS.finditer(flat)}) > 1:
        return None  # of two jubilees of two pairs nobody knows whose is whose
    count = found["years"] or found["also"] or _TENS[found["word"].lower()]
    return (
        f"{count} years of {joint['field'] + ' ' if joint['field'] else ''}{joint['noun']}".lower()
    )


def centre(flat: str) -> tuple[str, bool] | None:
    """The name of a house that is set up, and whether that lies ahead."""
    if not (verb := _HELD.search(flat)):
        return None
    match = _NAMED.search(flat) or _CAPITAL.search(flat)
    name = re.sub(rf"(?: {_FUNCTION})+$", "", match["name"]) if match else ""
    if len(name.split()) < 3 or not re.search(rf"\b{_KIND}\b", name):
        return None
    return name, bool(_AHEAD.search(flat[: verb.start()]))


def promise(flat: str) -> str | None:
    """ "develop an internship base" of what is agreed to."""
    return _phrase(_PROMISE, flat)


def matters(flat: str) -> str | None:
    """What was talked about, as noun phrases; None of "the cooperation", which tells nothing."""
    found = _listed(_MATTERS, flat) if _TALKED.search(flat) else None
    return None if found and (_ANYTHING.fullmatch(found) or _WITH.match(found)) else found


def _phrase(pattern: re.Pattern[str] | Rare, flat: str) -> str | None:
    match = pattern.search(flat)
    return cut(match["what"]) if match else None


def cut(words: str) -> str | None:
    """Up to where a new thought begins; None if that is too long to be one."""
    stop = _STOP.search(words)
    words = (words[: stop.start()] if stop else words).strip(" ,")
    words = re.sub(rf"(?: {_FUNCTION})+$", "", words)
    fits = 1 < len(words.split()) <= _WORDS and not _OF_US.search(words)
    return words if fits else None


def _listed(pattern: re.Pattern[str] | Rare, flat: str) -> str | None:
    """The first members of a list, as many as are no quotation."""
    match = pattern.search(flat)
    if not match:
        return None
    stop = re.search(
        r"\s(?:so as|in order|which|who|where|when|at the|during|after|before|while|with)\b"
        r"|, (?:and )?\w+(?:ing|ed)\b",
        match["what"],
    )
    words = match["what"][: stop.start()] if stop else match["what"]
    words = words.strip(" ,")
    shorter = _LEADING.sub("", _AND_MORE.sub("", words))
    items = [each.strip() for each in re.split(r", (?:and )?", shorter) if each.strip()]
    kept: list[str] = []
    for item in items:
        if (
            len(" ".join([*kept, item]).split()) > _WORDS
            or _OF_US.search(item)
            or len(item.split()) > 7
        ):
            break
        kept.append(re.sub(r"^(?:and|as well as) ", "", item))
    if (
        not kept
        or re.match(r"(?:jointly|how|\w+ing)\b(?! (?:of|and)\b)", kept[0])
        or len(" ".join(kept).split()) < 2
    ):
        return None
    ended = (
        kept == items and ", and " not in words and " and " in kept[-1] and words.endswith(shorter)
    )
    if len(kept) == 1 or ended:
        return ", ".join(kept)
    return ", ".join(kept[:-1]) + (", and " if " and " in " ".join(kept) else " and ") + kept[-1]

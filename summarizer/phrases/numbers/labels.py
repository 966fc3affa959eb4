"""Labels: numbers that name rather than count: ordinals, list markers, telephones, Hospital 175."""

import re

from summarizer.phrases.numbers import money, quantities
from summarizer.phrases.numbers.counted import Counted
from summarizer.phrases.numbers.mention import NumberMention
from summarizer.phrases.numbers.numerals import Numeral
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_BAD_TAIL = compiled(
    r"(?:st|nd|rd|th|s|er|ère|ème|e|º|°)(?![^\W\d_])|(?!(?:k|m|bn|b|x|years?)(?![^\W\d_]))"
    r"[A-Za-zÀ-ɏ_]|:\d|/\d|\s?[ap]\.?m\b|\s?o['’]clock|-\d{3,}"
)
_NAMING = words(
    "hospital level grade phase type room building road street no nos number article chapter table "
    "figure section class category horizon vision agenda covid version windows route gate hall "
    "floor page line track step tier industry web gpt mobile tel fax box zip postcode block lane "
    "suite apt unit act rule annex appendix part stage form model gen generation school factory "
    "regiment flight highway top group g cop sdg goal iso gb ward bed stand booth"
)
_NAMED_BEHIND = compiled(
    r"\s(?:Program(?:me)?|Project|Plan|Hospital|Initiative|Scheme|Regiment|Agenda|Middle\sSchool|"
    r"High\sSchool|Factory|Road|Street|Avenue|Boulevard|Lane|Floor)\b"
)
_PREVIOUS = compiled(r"(?<![^\W\d_])(?P<word>[^\W\d_]+)\.?[^\S\n]{1,3}$")
_CAPITALS = words(
    "the a an in on at of over some these those about around nearly almost more than least most up "
    "approximately roughly with for from by to and or but since between among during after before "
    "only just all both our their his her its other another last past first next another under all "
    "january february march april may june july august september october november december total "
    "when while where as also plus usd rmb eur cny gbp us inr chf aed then there have has had is "
    "are was were nous les des ces ses leurs environ plus près quelque avec pour dans sur"
)
_ONE_BEFORE = words(
    "the this that each every any no which number another some last first day phase part round "
    "only other as is was"
)
_ONE_NOUNS_NOT = words(
    "another hand side belt road day more time way thing such voice world china step stop word who "
    "whose example another health family"
)
_TELEPHONE = compiled(r"\+\d[\d ().\xa0-]{5,22}\d|\(0?\d{2,4}\)[ -]?\d{3,4}[ -]?\d{3,5}")
_LIST_MARKER = compiled(r"(?:^|\n)[^\S\n]{0,12}[(（]?$")
_MARKER_BEHIND = compiled(r"[.)、）．]\s|[.)、）]$")
_ADDRESS = compiled(r"@|://|www\.|\.(?:jpe?g|png|gif|pdf|docx?|html?|com|org|cn)\b", re.IGNORECASE)
_CUES = compiled(
    r"(?:tel|fax|phone|telephone|mobile|postcode|post\scode|postal\scode|zip|isbn|issn|doi|qq|"
    r"邮编|电话|传真|邮政编码)\s?(?:no\.?|number)?\s?[:.：]?[\s\d()+./-]{0,40}$"
)


def in_place(
    text: str, low: str, numeral: Numeral, mention: NumberMention, noun: Counted | None
) -> bool:
    """Whether the number is a label, by its neighbours and for want of something it counts."""
    previous = _PREVIOUS.search(text[max(0, mention.start - 24) : mention.start])
    word = previous["word"] if previous else ""
    counts = noun is not None or mention.unit is not None or mention.qualifier != "exact"
    spelt = numeral.words and counts  # "at Geta Hospital twenty nurses met"
    name = word[:1].isupper() or word in {"no", "nos"} or not counts
    if word.lower() in _NAMING and name and not spelt:
        return True
    if numeral.words and numeral.value == 1:
        return not _one_counts(low, word.lower(), mention, noun)
    named = mention.unit is None and _NAMED_BEHIND.match(text, mention.end) is not None
    if counts or named:
        return named
    if word[:1].isupper() and word.lower() not in _CAPITALS:
        return True
    if numeral.words:
        return low[numeral.end : numeral.end + 1] == "-"
    return text[numeral.start : numeral.end].isdigit() and 1900 <= numeral.value <= 2099


def _one_counts(low: str, previous: str, mention: NumberMention, noun: Counted | None) -> bool:
    if previous in _ONE_BEFORE:
        return False
    if mention.duration:
        return True
    if noun is None or low[mention.end : mention.end + 1] == "-":
        return False
    first = low[noun.start : noun.end].split(None, 1)[0]
    return first not in _ONE_NOUNS_NOT and not low.startswith(" of ", mention.end)


def telephones(text: str) -> list[tuple[int, int]]:
    """Where telephone numbers in their international or bracketed form stand."""
    return [match.span() for match in _TELEPHONE.finditer(text)]


def in_digits(text: str, low: str, numeral: Numeral) -> bool:
    """Whether digits are no figure at all: an ordinal, list marker, telephone, address."""
    start, end = numeral.start, numeral.end
    glued = _BAD_TAIL.match(low, end) is not None and not _is_unit(text, low, end)
    if glued or _ADDRESS.search(_token(text, start, end)):
        return True
    marker = end - start <= 2 and _LIST_MARKER.search(text[max(0, start - 14) : start])
    if marker and _MARKER_BEHIND.match(text, end):
        return True
    return _is_telephone(text, low, start, end)


def _is_unit(text: str, low: str, at: int) -> bool:
    """`60kVA`, `300km`, `50yuan`."""
    measured = quantities.unit_behind(low, at)[0] or money.behind(text, low, at)[0]
    return text[at].isalpha() and measured is not None


def _token(text: str, start: int, end: int) -> str:
    """What stands around text[start:end] without white space, up to 40 characters each side."""
    left, right = text[max(0, start - 40) : start], text[start : end + 40]
    head = "" if not left or left[-1].isspace() else left.split()[-1]
    return head + right.split(None, 1)[0]


_GROUP_BEFORE = compiled(r"(?:\+\d{0,4}|\d)[\s().-]{1,3}$|\+$|[(（]0?$")
# 03 nurses; but not at 08 hours.
_PADDED = compiled(r"\s(?:\(\w{1,12}\)\s)?[^\W\d_]{3,}")
_CLOCK = compiled(r"\b(?:at|by|from|to|till|until|before|after|since)\s$")
_LONG_GROUP = compiled(r"(?:[\s().-]{1,3}\d{1,4}){0,2}[\s().-]{1,3}\d{7,}")
_GROUP_BEHIND = compiled(r"[\s().-]{1,3}\d{3,}")


def _is_telephone(text: str, low: str, start: int, end: int) -> bool:
    if _CUES.search(low[max(0, start - 48) : start]):
        return True
    before = _GROUP_BEFORE.search(text[max(0, start - 8) : start])
    if before is not None and before[0].startswith("+"):
        return True
    long = end - start >= 7 and "," not in text[start:end] and " " not in text[start:end]
    zero = text[start] == "0" and end - start > 1 and text[start + 1] != "."
    if zero and end - start == 2 and before is None and _PADDED.match(low, end):
        return _CLOCK.search(low, max(0, start - 12), start) is not None
    group = end - start <= 4 and _GROUP_BEHIND.match(text, end) is not None
    return (
        zero
        or (long and before is not None)
        or (group and _LONG_GROUP.match(text, end) is not None)
    )

"""Numbers: every figure of a text, with its qualifier, its unit, and the noun it counts."""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases import dates
from summarizer.phrases.numbers import counted, labels, money, numerals, quantities
from summarizer.phrases.numbers.currencies import OPEN
from summarizer.phrases.numbers.mention import NumberMention
from summarizer.phrases.numbers.numerals import Numeral
from summarizer.phrases.numbers.quantities import Qualifier
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower, words

__all__ = ["NumberMention", "find"]


def find(text: str, *, days: Sequence[tuple[int, int]] | None = None) -> list[NumberMention]:
    """Every figure of `text` in order: no dates, ordinals, telephone numbers, list markers, no
    numbers that are part of a name. `days` are where its dates stand, if that is known."""
    return [*_of_line(text)] if days is None else _found(text, days)


@lru_cache(maxsize=256)  # rules and claims ask for the same lines
def _of_line(text: str) -> tuple[NumberMention, ...]:
    return tuple(_found(text, None))


def _found(text: str, days: Sequence[tuple[int, int]] | None) -> list[NumberMention]:
    low = lower(text)
    numerical = numerals.find(text, low)
    if not numerical:
        return []
    days = [(each.start, each.end) for each in dates.find(text)] if days is None else days
    spans = sorted([*days, *labels.telephones(text)])
    found: list[NumberMention] = []
    at = day = 0
    for numeral in numerical:
        while day < len(spans) and spans[day][1] <= numeral.start:
            day += 1
        dated = day < len(spans) and spans[day][0] < numeral.end
        if dated or numeral.start < at:
            continue
        mention = _mention(text, low, numeral)
        if mention is not None and mention.start >= at:
            found.append(mention)
            at = max(numeral.end, mention.end)
    return _shared(text, found)


_COMPOUND = compiled(r"-\s?\n?(?P<word>[^\W\d_]+)")
_NOT_COUNTED = words(
    "way stop dimensional fold star class type grade level pronged time sided handed party tier "
    "off on plus size to and in one d g end line point step door fits hand third thirds quarter "
    "quarters half halves fifth fifths tenth tenths"
)


def _mention(text: str, low: str, numeral: Numeral) -> NumberMention | None:
    if not numeral.words and labels.in_digits(text, low, numeral):
        return None
    currency, first = money.before(text, low, numeral.start)
    behind, end = quantities.qualifier_behind(text, numeral.end)
    unit: tuple[int, int] | None = (first, numeral.start) if currency else None
    timed = False
    if currency is None:
        currency, words_at = money.behind(text, low, end)
        unit = words_at if currency else None
    if unit is None:
        unit, timed = quantities.unit_behind(low, end)
    end = max(end, unit[1]) if unit else end
    qualifier, start = _qualifier(low, first, end, timed=timed, measured=unit is not None)
    if qualifier == "exact":
        qualifier = "about" if numeral.about and behind == "exact" else behind
    mention = NumberMention(
        start, end, text[start:end], numeral.value, qualifier,
        unit=text[unit[0] : unit[1]].strip() if unit else None,
        currency=None if currency == OPEN else currency,
        duration=timed,
    )  # fmt: skip
    return _counting(text, low, numeral, mention)


def _qualifier(
    low: str, at: int, end: int, *, timed: bool, measured: bool
) -> tuple[Qualifier, int]:
    """The qualifier before `at` and where it begins, where its word is one here."""
    qualifier, start = quantities.qualifier_before(low, at)
    under = low.startswith(("under", "below", "above"), start) and not measured
    under = under and not low.endswith(("just ", "well ", "slightly "), 0, start)
    if qualifier != "exact" and (under or (timed and _is_time_frame(low, start, end))):
        return "exact", at
    return qualifier, start


def _is_time_frame(low: str, start: int, end: int) -> bool:
    """`over 9 years` as the time something took, 近三年 as the last three years."""
    return quantities.is_during(low, start, end) or low[start] == "近"


def _counting(
    text: str, low: str, numeral: Numeral, mention: NumberMention
) -> NumberMention | None:
    """With the noun it counts; None where, for want of one, it is no figure."""
    noun = _noun(text, numeral, mention)
    if labels.in_place(text, low, numeral, mention, noun):
        return None
    if noun is None and not mention.duration:
        noun = counted.before(text, mention.start) or counted.owner(text, mention.start)
    if noun is None:
        padded = text[numeral.start] == "0" and numeral.value and isinstance(numeral.value, int)
        return None if padded and not mention.unit else mention
    if mention.unit is None and _DOTTED.fullmatch(text, numeral.start, numeral.end):
        mention = mention._replace(value=int(text[numeral.start : numeral.end].replace(".", "")))
    return mention._replace(
        of=text[noun.start : noun.end], head=noun.head, of_span=(noun.start, noun.end)
    )


def _noun(text: str, numeral: Numeral, mention: NumberMention) -> counted.Counted | None:
    at = mention.end
    compound = _COMPOUND.match(text, at)
    if compound is not None and mention.unit is None:
        word = compound["word"]
        if word.lower() in _NOT_COUNTED or word[0].isupper():
            return None
        return counted.Counted(compound.start("word"), compound.end("word"), word)
    if text[at : at + 1] > "㐀":
        return counted.chinese(text, at, mention.start)
    if mention.unit is None:
        return counted.after(text, at, one=numeral.value == 1)
    share = _SHARE.match(text, at)
    if share is None:
        premium = mention.unit[0] in "%p" and text[: mention.start].endswith(" a ")
        return counted.after(text, at, one=True) if premium else None
    noun = counted.after(text, share.end()) or counted.after(text, share.end(), one=True)
    return None if noun is None or noun.head in _AGES else noun


_DOTTED = compiled(r"\d{1,3}\.\d{3}")  # 1.500 students: nobody counts a half one
_SHARE = compiled(r"(?:\sworth)?(?=\s(?:of(?!\sthose\b)|de|d['’]))")
_AGES = words("age life them which this that")
_PART = compiled(r"\s(?:out\s)?of\s(?:the|its|their|our|all)\s(?:total\s)?")
_RANGE = compiled(r"\s?(?:[-–—~～至到]|to|or|and|ou|à)\s?")


def _shared(text: str, found: list[NumberMention]) -> list[NumberMention]:
    """In "20 to 30 students", "$2 to $3 million" and "17 of the 23 hospitals" both numbers count
    the same."""
    shared = list(found)
    for at in range(len(found) - 2, -1, -1):
        each, following = shared[at], shared[at + 1]
        between = text[each.end : following.start]
        if len(between) > 20 or each.of:
            continue
        if _RANGE.fullmatch(between):
            each = _scaled_as(text, each, following)
            shared[at] = each if each.unit else _counting_as(each, following, whole=True)
        elif _PART.fullmatch(between) and not (each.unit or following.unit):
            shared[at] = _counting_as(each, following, whole=False)
    return shared


def _scaled_as(text: str, each: NumberMention, last: NumberMention) -> NumberMention:
    """The 2 of "2 to 3 million" is two million."""
    joined = text[each.end : last.start].strip() not in {"and", "or", "et", "ou"}
    if each.unit is not None and each.unit != last.unit:
        return each
    if not joined and not text[: each.start].endswith(("between ", "entre ")):
        return each
    scale, mantissa = numerals.scale(last.text, last.value)
    if not 0 < each.value < mantissa or numerals.scale(each.text, each.value)[0] > 1:
        return each
    return each._replace(value=numerals.whole(each.value * scale))


def _counting_as(each: NumberMention, other: NumberMention, *, whole: bool) -> NumberMention:
    """With the noun of `other`, and as a `whole` with its unit."""
    counting = each._replace(of=other.of, head=other.head, of_span=other.of_span)
    if not whole:
        return counting
    return counting._replace(unit=other.unit, currency=other.currency, duration=other.duration)

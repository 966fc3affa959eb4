"""Stretches: the parts of a sentence that each state something of their own."""

import re
from collections.abc import Iterator, Sequence

from summarizer.phrases import clauses
from summarizer.phrases.statements import deals, intents, terms
from summarizer.phrases.words import letters
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled

_FINITE = r"(?:have|has|had|was|were|will|would|shall|is|are|be|been)"
_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)"
_PLAIN = r"(?:(?! (?:and|who|which|that) )[^,;])"
_MORE = (
    # ", 2 conferences have been held", "and a joint project has been approved"
    rf"(?:,| and|, and) (?=(?:\d|an? |the |over |more than |nearly |about |another |{_FEW} )"
    rf"(?:(?! and )[^,;:]){{3,90}}?(?: and (?:(?! and )[^,;:]){{1,40}}?)?(?<! it)(?<! they)"
    rf" {_FINITE} )"
    # "…, and remote monitoring of the plant will continue", "and two of them, A and B, will"
    rf"|, and (?!(?:by|with|for|of|to|from|in|on|at) )(?={_PLAIN}{{3,70}}?"
    rf"(?: and {_PLAIN}{{1,50}}?)? (?:will|shall|says?|said) )"
    # "trained 51 midwives and left behind six masks", "agreed on X and discussed Y"
    r"|,? and (?=(?:also |then |later )?(?:left behind|ran|held|gave|built|sent|cut|made|took)"
    rf" (?:an?|the|\d|{_FEW}|over|more)\b)"
    r"|,? and (?=(?:also |then )?(?:discussed|proposed|suggested|agreed|announced|elected|decided"
    r"|donated|handed over|signed|launched|opened|established|offered) )"
    r"|,? and (?=(?:\w+ ){1,3}of (?:them|these|those|whom)\b)"
    # "and have published", "and received 37 doctors", "and hopes to"
    r"|,? and (?=(?:have|has|had|hopes?|hoped|said|proposed|invited|expressed|will) )"
    r"|,? and (?=(?:\w+ly )?[a-z]+ed [^,;]{0,40}?\d)"
    # "an agreement …, which foresees", "it was decided that …, and that …"
    r"|, (?=which (?:foresees|covers|provides|includes|will|aims|envisages|also) )"
    r"|,? while (?=[A-Z][\w.’' -]{2,60} (?:\w+ed|will|would|said) )|(?:,| and|, and) (?=that )"
    r"|, and (?=(?:in|on|at|during|after) (?:the|this) [^,;]{3,60}, )"
    r"|,? and (?=(?:emphasi[sz]ed|stressed|noted|added|announced|informed|explained|disclosed"
    r"|underlined|revealed|said|stated|evoked|assured|hoped) (?:that|the wish) )"
    r"| and (?=(?:also )?asked (?:that|if|whether|for) )"
    r"|,(?: and)? who (?=(?:also )?(?:expressed the|offered|proposed|appealed|asked|urged|announced"
    r"|donated|presented|promised) )"
    r"|, and (?=(?:Prof|Dr|Mr|Mrs|Ms)\.? [A-Z])"
    r"|,? (?:during|through|under|by|according to|in accordance with|on the basis of|pursuant to"
    r"|in line with) which |, whereby |,? (?:adding|noting|saying|stressing) that "
)
_NEXT = compiled(f"{ahead(_MORE)}(?:{_MORE})")
_DEED = compiled(r"(?:\w+ly )?(?!hoped|proposed|invited|expressed)[a-z]+ed ")
_ROW = compiled(
    r", (?:\w+ly )?(?:[a-z]+ed|gave|held|sent|made|took|built|led|taught|brought) "
)  # "treated A, performed B and trained C" stays whole
_LAST = ", and "
_DEEDS = compiled(  # ", gave courses to nurses and midwives", and no "and sent" behind it
    r", (?:\w+ly )?(?:[a-z]{3,}ed|gave|held|sent|made|took|built|led|taught|brought|spent|bought"
    r"|won)(?= )(?! (?:by|in|at|with|for|on|from|to|under|of|as)\b)"
    r"(?!(?:(?!, )[^;])* and (?:\w+ly )?(?:[a-z]{3,}ed|gave|held|sent|made|took|built) )"
    r"(?:(?!, )[^;])*$"
)
_WHO = compiled(r", (?:who|which|whose|where|when|while|as)\b")
_LED = compiled(
    r"[^\w]*(?i:and |but |that )*(?i:in|on|at|by|for|from|with|under|during|after|since|within"
    r"|through|until|following|according|besides?|as|thanks|this|next|last|first\w*|second\w*"
    r"|third\w*|finally|[a-z]+ly|meanwhile|moreover|furthermore|also|then|before|when|while"
    r"|[ivx\d]+[.)])\b"
)
_OF_ONE = compiled(rf"(?:an?|the|\d[\d.,]*|{_FEW}) (?!(?:first|second|only|last|[a-z]+est|one) )")
_CAPITAL = compiled(r"\b[A-ZÀ-Þ][\w’'-]*$")
_VERB = compiled(rf"\b(?:{_FINITE}|\w+ed|held|gave|made|took|sent|built|led|did|got)\b")
CONDITION = r"(?i:if|unless|once|as (?:soon|long) as|provided|in case|on condition|subject to)\b"
"""What is told behind it holds with it alone: without it, a promise would be certain."""
_CONDITION = compiled(rf"(?: (?:that|which) )?{CONDITION}")
_COUNT = compiled(rf"(?:\d|{_FEW}\b)")
_PAPER = compiled(rf"\b{deals.PAPER}", re.IGNORECASE)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that each state something of their own."""
    for clause in _rows(text, clauses.split(text, letters.lower(text))):
        start = clause.start
        cuts = [*_cuts(text, clause), *intents.row(text, clause.start, clause.end)]
        cuts += terms.row(text, clause.start, clause.end)
        for left, right in sorted(cuts):
            if left >= start:
                yield start, left
                start = right
        yield start, clause.end


def _rows(text: str, split: Sequence[clauses.Clause]) -> Iterator[clauses.Clause]:
    """With each row of several in one, up to what stands behind its "and"."""
    last: clauses.Clause | None = None
    for each in split:
        row = last and text.startswith(_LAST, each.start)
        if last and row and _open_row(text, last.start, each.start):
            last = clauses.Clause(last.start, each.end, (*last.asides, *each.asides))
            continue
        if last:
            yield last
        last = each
    if last:
        yield last


def _open_row(text: str, start: int, end: int) -> bool:
    """Does a row end there, before its "and": "raised 30,000, spent 29,000", "A gives land, the
    firm the beds"?"""
    deed = _DEEDS.search(text, start, end)
    if deed:
        before = text[max(start, text.rfind(", ", start, deed.start())) : deed.start()]
        return _VERB.search(before) is not None and _WHO.match(before) is None
    comma = text.rfind(", ", start, end)
    first = text.find(", ", start, end)
    if comma < 0 or " and " in text[comma:end] or (comma == first and _LED.match(text, start)):
        return False
    of = _OF_ONE.match(text, end + len(_LAST)) and _OF_ONE.match(text, comma + 2)
    return bool(of and text[comma - 1].islower() and not _CAPITAL.search(text, start, comma))


def _listed(text: str, start: int, match: re.Match[str]) -> bool:
    """Is what follows but the last of several who are counted: "16 nurses and 15 doctors came"?"""
    near = max(text.rfind(each, start, match.start()) for each in (" and ", ", "))
    one = text[near : match.start()] if near > start else ""
    counted = _COUNT.search(one) and _COUNT.match(text, match.end())
    return bool(counted and not _VERB.search(one))


def _cuts(text: str, clause: clauses.Clause) -> Iterator[tuple[int, int]]:
    """Where a clause of several predicates is cut."""
    start = clause.start
    for match in _NEXT.finditer(text, clause.start, clause.end):
        deed = match[0].strip(" ,") == "and" and _DEED.match(text, match.end())
        row = bool(deed and _ROW.search(text, start, match.start()))
        row = row or (match[0] == _LAST and _open_row(text, start, match.start()))
        loose = match[0] == ", " and not _PAPER.search(text, start, match.start())
        whose = loose and text.startswith("which ", match.end())
        heads = (text.rfind(each, start, match.start()) for each in (" that ", " which "))
        led = max(start, *heads)  # "that six nurses and ten doctors will": one subject
        stated = _VERB.search(text, led, match.start()) and match.start() - start > 25
        if _CONDITION.match(text, led) and "," not in text[led : match.start()]:
            continue
        if stated and not (row or whose or _listed(text, start, match)):
            yield match.span()
            start = match.end()

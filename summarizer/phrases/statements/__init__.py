"""Statements in few words: the frame of a clause taken off, what it says kept."""

import heapq
import re
from collections.abc import Iterator, Sequence

from summarizer.phrases import clauses, places
from summarizer.phrases.statements import deals, intents, rewordings, standing, whole
from summarizer.phrases.words import letters

_LEAD = re.compile(
    r"^(?:(?:in addition|in particular|of note|moreover|furthermore|also|besides"
    r"|meanwhile|additionally|finally|then"
    r"|next|later"
    r"|subsequently|so far|at the same time|in the future|in recent years|going forward"
    r"|moving forward|on (?:his|her|its|their) part|in turn|in terms of [^,]+|as a result"
    r"|to this end|specifically"
    r"|therefore"
    r"|(?:after|during|at|following|before|within|through|under|according to|as per|as part of"
    r"|in accordance"
    r" with|pursuant to|based on|in (?:his|her|their) |on behalf of|speaking|in line with"
    r"|with the)\b"
    r"(?:(?!\b(?:were|was|had|got|made|took|gave|went|came|saw|held|\w{3,}(?<!ne)ed)\b)[^,])"
    r"{0,110}|on (?:\w+day,? )?[\d/.-]{6,10}"
    r"),\s*)+",
    re.IGNORECASE,
)
_SAID = (
    r"(?:said|says|stated|noted|remarked|emphasi[sz]ed|stressed|highlighted|explained|believed"
    r"|believes|added|introduced(?= that)|pointed out|announced|disclosed|revealed|mentioned"
    r"|reported(?= that)|recalled|confirmed|told \w+"
    r"|informed(?: (?:the |him |her |them )?\w+(?= that))?"
    r"|requested that|requested(?= to)|expressed (?=that)|hoped|hopes"
    r"|expressed (?:his|her|the|their|its)?\s?(?:\w+ )?(?:hope|wish|expectation|willingness|desire"
    r"|belief|confidence|interest)(?: for| in)?|suggested|proposed|shared(?= that)|underlined"
    r"|observed(?= that)"
    r"|put forward|indicated|it is hoped|it was agreed|agreed|promised|pledged|wished"
    r"|(?<!is )(?<!are )(?<!were )(?<!was )expected|expects)"
)
_REPORT = re.compile(
    rf"^[^,;]{{0,80}}?(?:, [^,;]{{2,90}},)? ?\b(?:also |further |firstly |first |has "
    rf"|have )?{_SAID}"
    rf"(?:(?: (?:at|in|on|during) the \w+)? that(?: that)?|,|:)? (?=\S)",
    re.IGNORECASE,
)
_BOTH = (
    r"(?:(?:the |both )?two(?: (?:sides|parties|institutions|universities|hospitals|countries"
    r"|schools))?"
    r"|both (?:sides|parties|institutions|universities|hospitals|countries))"
)
_PAIR = re.compile(
    rf"^{_BOTH} (?=jointly\b|(?:\w+ly )?\w+ed\b|(?:jointly )?(?:set up|held|built|took|made"
    rf"|gave))",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(r"\band [a-z]+s (?:an?|the|over|more)\b")
_OF_SOMEBODY = re.compile(
    r"^(?:he|she|they) (?:also )?(?:hope[sd]?|believe[sd]?|said|expects?)"
    r" (?:that )?(?!to )",
    re.IGNORECASE,
)
_SAID_WHERE = re.compile(
    r"^(?:in (?:a|an|the|his|her|their) [\w ]{3,40},? that |(?:on [A-Z]\w+day|today|yesterday"
    r"|earlier),? (?:that )?|that )"
)
_LISTED = re.compile(r"^(?:\(?\d{1,2}[.)] |[•*·-] ?|(?:and|while|but|Bhd\.|,) )+(?=\S)")
_MARKED = re.compile(r"\*+")
_STRAIGHT = re.compile(r'"([^"“”]*)"')
_TALKED = re.compile(
    rf"^(?:{intents.WHO}|[^,;]{{0,80}}?) ?(?:also |then |further )?(?:discussed|met to discuss"
    rf"|exchanged (?:views"
    rf"|ideas|opinions)"
    r" (?:on|about)|held (?:in-depth )?(?:discussions|talks) (?:on|about)|explored|talked about"
    r"|discussions touched on|had (?:an? )?(?:in-depth )?(?:discussion|exchange)s? (?:on"
    r"|about))\s",
    re.IGNORECASE,
)
_COVERS = re.compile(
    rf"^(?:the |this )?(?:[\w-]+ ){{0,4}}?(?:{deals.PAPER}|it|which|partnership"
    rf"|collaboration) (?:also )?(?:covers|provides"
    r" for|includes|foresees|focuses on|aims (?:to|at)|sets out|outlines|envisages|encompasses"
    r"|calls for"
    r"|involves|stipulates that|stipulates|provides that|provides|will(?! be\b))\s"
    r"(?:(?:on )?(?:two|three|four|five|six|seven|several) (?:\w+ )?(?:areas|fields|aspects|parts)"
    r"[:,] )?",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^[A-ZÀ-Ý][\w .’'-]{1,30}(?:, [\w .,’'-]{2,40})?(?: ?\([^()]{2,30}\))? ?(?:[–—]|--?"
    r"|:) (?=[A-Z\"“])"
)
_OURS = re.compile(r"\b(?:our|we|us|my|I)\b")
_ATTRIBUTED = re.compile(
    r"[,.]?[\"”]?,? ?[\"”],? (?:said|says|added|noted|stated|he|she|the \w+ said|according to"
    r"|told)\b.*$"
    r"|,[\"”] the \w+ (?:said|added|noted).*$"
    r"|, (?:says|said|reads) (?:a|the) [\w ]{4,30}$|, it (?:was|is) \w+$|,? incl$"
    r"|, [A-Z][^,;]{5,80} (?:told reporters|said)$|, according to [^;]{3,80}$"
    r"|,?[\"”]?,? ?[–—-] ?(?:(?:the|said|noted|added|told) )+[^,;]{0,80}$"
    r"|,[\"”]? (?:he|she|they|the \w+) (?:said|says|added|explained|noted|stated|told \w+)$"
)
_TRAILING = re.compile(r"(?<=.{30}) ?(?:\.\.\.|…) ")
_SUBJUNCTIVE = re.compile(
    r"^(?P<what>(?:an?|the|\d+|at least"
    r"|that) [^,;]{3,80}?(?<!will)(?<!shall)(?<!would)(?<!should)(?<!can)(?<!may)(?<! to)) be "
    r"(?=\w+ed|set|held|built|made|sent)",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r", (?:the )?[\w ]{2,40} (?:announced|said|stated|noted|added)\b(?! that)(?: \w+){0,6}$"
)
_SINCE = re.compile(r"^(?P<since>(?:Since|[Ii]n) (?:the year |[A-Z]\w+ )?\d{4}),? (?P<what>.+)$")
_AT_IT = re.compile(
    r"^(?:(?:during|at|after|following|in) (?:the|this) (?:\w+ )?(?:ceremony|meeting|visit|event"
    r"|forum"
    r"|session|talks?|discussions?|conference|workshop)s?,? |and |but |that )+",
    re.IGNORECASE,
)
_RUN = 10
"""So many words in a row are a quotation."""


_FINITE = r"(?:have|has|had|was|were|will|would|shall|is|are|be|been)"
_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)"
_NEXT = re.compile(
    # ", 2 conferences have been held", "and a joint project has been approved"
    rf"(?:,| and|, and) (?=(?:\d|an? |the |over |more than |nearly |about |another |{_FEW} )"
    rf"(?:(?! and )[^,;]){{3,90}}? {_FINITE} )"
    # "and have published", "and received 37 doctors", "and hopes to"
    r"|,? and (?=(?:have|has|had|hopes?|hoped|said|proposed|invited|expressed|will) )"
    r"|,? and (?=(?:\w+ly )?[a-z]+ed [^,;]{0,40}?\d)"
    # "an agreement …, which foresees", "it was decided that …, and that …"
    r"|, (?=which (?:foresees|covers|provides|includes|will|aims|envisages|also) )"
    r"|,? while (?=[A-Z][\w.’' -]{2,60} (?:\w+ed|will|would|said) )|,(?: and)? (?=that )"
    r"|, and (?=(?:in|on|at|during|after) (?:the|this) [^,;]{3,60}, )"
    r"|, (?:during|through|under|by) which |,? (?:adding|noting|saying|stressing) that "
)
_DEED = re.compile(r"(?:\w+ly )?(?!hoped|proposed|invited|expressed)[a-z]+ed ")
_ROW = re.compile(r", (?:\w+ly )?[a-z]+ed ")  # "treated A, performed B and trained C" stays whole
_VERB = re.compile(rf"\b(?:{_FINITE}|\w+ed|held|gave|made|took|sent|built|led|did|got)\b")
_PAPER = re.compile(rf"\b{deals.PAPER}", re.IGNORECASE)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that each state something of their own."""
    for clause in clauses.split(text, letters.lower(text)):
        start = clause.start
        for left, right in heapq.merge(
            _cuts(text, clause), intents.row(text, clause.start, clause.end)
        ):
            if left >= start:
                yield start, left
                start = right
        yield start, clause.end


def _cuts(text: str, clause: clauses.Clause) -> Iterator[tuple[int, int]]:
    """Where a clause of several predicates is cut."""
    start = clause.start
    for match in _NEXT.finditer(text, clause.start, clause.end):
        deed = match[0].strip() == "and" and _DEED.match(text, match.end())
        row = deed and _ROW.search(text, start, match.start())
        loose = match[0] == ", " and not _PAPER.search(text, start, match.start())
        whose = loose and text.startswith("which ", match.end())
        stated = _VERB.search(text, start, match.start()) and match.start() - start > 25
        if stated and not (row or whose):
            yield match.span()
            start = match.end()


def bare(flat: str) -> str:
    """Without what leads up to it: "According to the agreement, …"."""
    return _LEAD.sub("", flat) or flat


def condensed(
    text: str,
    *,
    signed: bool = False,
    figures: bool = False,
    between: Sequence[str] = (),
    speaker: str = "",
) -> str | None:
    """A clause as a line of its own: in fewer words where the grammar is certain, else whole, as a
    quotation. None where neither makes a line; `figures` or a signing may take a longer one.
    `between` names those who sign, and `speaker` who "he" or "we" is, where they are known."""
    flat = _flat(text)
    if signed and (deal := deals.line(flat, between)):
        return _unquoted(deal)
    plain, who = _unframed(flat)
    short, who = intents.named(plain, who, speaker)
    added = speaker if short != plain else ""
    line = _worded(short, who, flat)
    longest = whole.LONG + 100 * (figures or signed)
    pointing = line and line[0] == "“" and whole.points(line[1:-1])
    if line and not pointing and len(line) <= longest and not whole.lame(line):
        return _bracketed(line, added)
    said = speaker if short != flat and _REPORT.match(flat) else ""
    return _bracketed(standing.quoted(short, said), added)


def _bracketed(line: str | None, added: str) -> str | None:
    """A name that stands for the article's "she" is in square brackets within a quotation."""
    return line and line.replace(f"“{added} ", f"“[{added}] ") if added else line


def _flat(text: str) -> str:
    """In one line, without marks of a list and what only says where and by whom it was told."""
    flat = _LISTED.sub("", _MARKED.sub("", " ".join(text.split()))).strip(" .;,")
    flat = flat.strip('“”"«»') if flat.count("“") != flat.count("”") or flat[:1] in '“"«' else flat
    flat = _DATELINE.sub(_undated, flat)
    flat = _ANNOUNCED.sub("", _ATTRIBUTED.sub("", flat)).strip(' ,.“”"')
    return _TRAILING.split(flat)[0].strip(" ,")


def _unframed(flat: str) -> tuple[str, str]:
    """What a clause says without its frames, and who is named as hoping or saying it."""
    short = _AT_IT.sub("", _LEAD.sub("", flat))
    who = intents.hoping(short)
    for frame in (_TALKED, _COVERS, _REPORT, _LEAD, _OF_SOMEBODY):
        taken = _SAID_WHERE.sub("", frame.sub("", short, count=1)).strip()
        lost = frame is _COVERS and _ONE_MORE.search(taken)
        if len(taken.split()) >= 3 and whole.stands(taken) and not lost:
            short = taken
    short = rewordings.unframed(short).removeprefix("that ")
    return short.strip(" ,;:"), who


def _worded(short: str, who: str, flat: str) -> str | None:
    """The line: reworded, as what is to be done, or whole; what is not our own stands in marks."""
    since = _SINCE.match(short)
    when = since["since"][0].lower() + since["since"][1:] if since else ""
    rest = since["what"].rstrip(" .") if since else short
    for each in (rest, _PAIR.sub("", rest), deals.WHEN.sub("", rest)):
        if line := rewordings.reworded(each, when) or rewordings.reworded(whole.ended(each), when):
            return _unquoted(line) if not _verbatim(line, flat) else f"“{_inner(line)}”"
    short = whole.ended(short)
    if not who and (todo := intents.todo(short, flat)):
        return _said(todo, flat, "To ")
    if not whole.stands(short) or (not who and intents.unnamed(short)) or ", that " in short:
        return None
    if who:
        return f"{who}: “{_inner(_capital(short))}”"
    return _said(_capital(short), flat, "")


def _said(short: str, flat: str, before: str) -> str:
    """In quotation marks where it is the article's."""
    own = _SUBJUNCTIVE.sub(_to_be, deals.WHEN.sub("", short))
    if _verbatim(own, flat) or _OURS.search(own):
        return f"{before}“{_inner(short)}”"
    return before + _unquoted(own)


def _to_be(match: re.Match[str]) -> str:
    """ "At least 20 nurses be trained" is said of what is to be."""
    one = re.match(r"(?:an?|one|this|that) |the (?!\S+s )", match["what"], re.IGNORECASE)
    return f"{match['what']} {'is' if one else 'are'} to be "


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _inner(text: str) -> str:
    """With single marks for the quotations within one."""
    return _unquoted(text).replace("“", "‘").replace("”", "’").strip(" ,;:")


def _unquoted(text: str) -> str:
    """With marks of one form, and none that has lost its other half."""
    text = _STRAIGHT.sub(r"“\1”", text).replace('"', "")
    return text if text.count("“") == text.count("”") else re.sub(r"[“”]", "", text)


def _undated(match: re.Match[str]) -> str:
    """Without the place and the day that a report opens with; a name with a dash stays."""
    opening = match[0]
    place = places.is_place(re.split(r"[,(:–—-]", opening)[0].strip().title())
    return "" if place or re.search(r"[\d(]", opening) else opening


def _verbatim(short: str, flat: str) -> bool:
    """Does a run of the article's own words stand in it that an editor may not print as theirs?"""
    words, article = short.lower().split(), f" {flat.lower()} "
    runs = (words[at : at + _RUN] for at in range(len(words) - _RUN + 1))
    return any(f" {' '.join(run)}" in article for run in runs)

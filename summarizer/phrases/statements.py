"""Statements in few words: the frame of a clause taken off, what it says kept."""

import re
from collections.abc import Iterator

from summarizer.phrases import clauses, letters, places

_DEAL = (
    r"(?:memorand(?:um|a) of \w+|agreements?|mous?|moa|memorand(?:um|a)|accord|pact"
    r"|protocols?(?: of"
    r" \w+)?|contract|arrangement|letters? of \w+|loi|declaration of intent)"
)
_LEAD = re.compile(
    r"^(?:(?:in addition|moreover|furthermore|also|besides|meanwhile|additionally|finally|then"
    r"|next|later"
    r"|subsequently|so far|at the same time|in the future|in recent years|going forward"
    r"|moving forward|on (?:his|her|its|their) part|in turn|in terms of [^,]+|as a result"
    r"|to this end|specifically"
    r"|therefore"
    r"|(?:after|during|at|following|before|within|through|under|according to|as per|as part of"
    r"|in accordance"
    r" with|pursuant to|based on|in (?:his|her|their) |on behalf of|speaking|in line with"
    r"|with the)\b"
    r"(?:(?!\b(?:were|was|discussed|signed|held)\b)[^,]){0,110}|on (?:\w+day,? )?[\d/.-]{6,10}"
    r"),\s*)+",
    re.IGNORECASE,
)
_SAID = (
    r"(?:said|says|stated|noted|remarked|emphasi[sz]ed|stressed|highlighted|explained|believed"
    r"|believes"
    r"|added|introduced|pointed out|announced|disclosed|mentioned|reported|recalled|confirmed"
    r"|told \w+"
    r"|hoped|hopes|expressed (?:his|her|the|their|its)?\s?(?:\w+ )?(?:hope|wish|expectation"
    r"|willingness|desire"
    r"|belief|confidence|interest)(?: for| in)?|suggested|proposed|shared|underlined|observed"
    r"|put forward"
    r"|indicated|it is hoped|it was agreed|agreed|promised|pledged|wished|expected|expects)"
)
_REPORT = re.compile(
    rf"^[^,;]{{0,80}}?(?:, [^,;]{{2,90}},)? ?\b(?:also |further |firstly |first |has "
    rf"|have )?{_SAID}"
    rf"(?: that(?: that)?|,|:)? (?=\S)",
    re.IGNORECASE,
)
_WHO = (
    r"(?:the |both |all )?(?:two |three |both )?(?:sides|parties|institutions|universities"
    r"|hospitals|countries"
    r"|schools|organi[sz]ations|partners|they|we|it|he|she|both)"
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
_SUBJECT = re.compile(
    rf"^{_WHO} (?:(?:will|shall|would|should|can|could|may|have|has|had|also|both"
    rf"|further|fully|are|were"
    r"|is|was|then|together|finally|reached an? (?:agreement|consensus)|hope|hopes|wish|plan"
    r"|plans|intend|decided|agreed|seek|aim|expect|take this opportunity"
    r"|continue)"
    r" (?:to )?)+(?!be\b)",
    re.IGNORECASE,
)
_TALKED = re.compile(
    rf"^(?:{_WHO}|[^,;]{{0,80}}?) ?(?:also |then |further )?(?:discussed|met to discuss"
    rf"|exchanged (?:views"
    rf"|ideas|opinions)"
    r" (?:on|about)|held (?:in-depth )?(?:discussions|talks) (?:on|about)|explored|talked about"
    r"|discussions touched on|had (?:an? )?(?:in-depth )?(?:discussion|exchange)s? (?:on"
    r"|about))\s",
    re.IGNORECASE,
)
_COVERS = re.compile(
    rf"^(?:the |this )?(?:[\w-]+ ){{0,4}}?(?:{_DEAL}|it|partnership"
    rf"|collaboration) (?:also )?(?:covers|provides"
    r" for|includes|foresees|focuses on|aims (?:to|at)|sets out|outlines|envisages|encompasses"
    r"|calls for"
    r"|involves|stipulates that|stipulates|provides that|provides|will(?! be\b))\s",
    re.IGNORECASE,
)
_DEALS = re.compile(
    rf"(?P<deal>(?:(?:strategic|cooperation|cooperative|collaboration|collaborative|partnership"
    rf"|framework"
    rf"|general|academic|exchange|implementation|joint|supplementary|grant|hospital|inter-\w+"
    rf"|\w+-year"
    rf"|research|training|development) ){{0,4}}{_DEAL})(?: ?\([^()]{{1,40}}\))?"
    r"(?P<with> (?:with|between) [^;]{2,120}?)?(?:,? (?P<how>for|on|in the (?:field|area|areas"
    r"|fields) of|to"
    r"|covering|aimed at|aiming to|regarding|concerning) (?P<what>[^.;]{6,160}?))?(?:,? (?:at"
    r"|during|by|last|under|in the presence)\b.*)?$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r",? (?:so as to|in order to|thereby|thus|with a view to|making|laying|aiming (?:to|at)"
    r"|which|who|contributing"
    r"|paving|while|in the presence of|on the sidelines|as well as to)\b.*$",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r",? (?:on|last|this) (?:\w+day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z]\w+"
    r"|[A-Z]\w+\.? \d{1,2}"
    r"(?:st|nd|rd|th)?)(?:,? \d{4})?,?"
)
_DATELINE = re.compile(
    r"^[A-ZÀ-Ý][\w .’'-]{1,30}(?:, [\w .,’'-]{2,40})?(?: ?\([^()]{2,30}\))? ?(?:[–—]|--?"
    r"|:) (?=[A-Z\"“])"
)
_SEEN = re.compile(r"that will see [^,;]{3,60}? (?:work|cooperate|collaborate) (?:together )?on")
_OURS = re.compile(r"\b(?:our|we|us|my|I)\b")
_DAY = re.compile(
    r"\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+ \d|the (?:sidelines|\w+ of)"
)
_ATTRIBUTED = re.compile(
    r"[,.]?[\"”]?,? ?[\"”],? (?:said|says|added|noted|stated|he|she|the \w+ said|according to"
    r"|told)\b.*$"
    r"|,[\"”] the \w+ (?:said|added|noted).*$"
)
_DANGLING = re.compile(r",? (?:during|in|for|of|by|through|with|to|and|from|on|at|the)$")
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
_LONG = 170
_RUN = 10
"""So many words in a row are a quotation."""


_FINITE = r"(?:have|has|had|was|were|will|would|shall|is|are|be|been)"
_NEXT = re.compile(
    # ", 2 conferences have been held", "and a joint project has been approved"
    rf"(?:,| and|, and) (?=(?:\d|an? |the |over |more than |nearly |about "
    rf"|another )[^,;]{{3,90}}? {_FINITE} )"
    # "and have published", "and received 37 doctors", "and hopes to"
    r"|,? and (?=(?:have|has|had|hopes?|hoped|said|proposed|invited|expressed|will) )"
    r"|,? and (?=(?:\w+ly )?[a-z]+ed [^,;]{0,40}?\d)"
    # "an agreement …, which foresees", "it was decided that …, and that …"
    r"|, (?=which (?:foresees|covers|provides|includes|will|aims|envisages|also) )"
    r"|,(?: and)? (?=that )"
    r"|, (?:during|through|under|by) which |,? (?:adding|noting|saying|stressing) that "
)
_DEED = re.compile(r"(?:\w+ly )?(?!hoped|proposed|invited|expressed)[a-z]+ed ")
_ROW = re.compile(r", (?:\w+ly )?[a-z]+ed ")  # "treated A, performed B and trained C" stays whole
_VERB = re.compile(rf"\b(?:{_FINITE}|\w+ed|held|gave|made|took|sent|built|led|did|got)\b")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that each state something of their own."""
    for clause in clauses.split(text, letters.lower(text)):
        start = clause.start
        for match in _NEXT.finditer(text, clause.start, clause.end):
            deed = match[0].strip() == "and" and _DEED.match(text, match.end())
            row = deed and _ROW.search(text, start, match.start())
            if _VERB.search(text, start, match.start()) and match.start() - start > 25 and not row:
                yield start, match.start()
                start = match.end()
        yield start, clause.end


def bare(flat: str) -> str:
    """Without what leads up to it: "According to the agreement, …"."""
    return _LEAD.sub("", flat) or flat


def condensed(text: str, *, signed: bool) -> str:
    """A clause in fewer words, or its key phrase in quotation marks where none can be left out."""
    flat = " ".join(text.split()).strip(" .;,")
    flat = flat.strip('“”"«»') if flat.count("“") != flat.count("”") or flat[0] in '“"«' else flat
    flat = _WHEN.sub("", _DATELINE.sub(_undated, flat))
    flat = _ANNOUNCED.sub("", _ATTRIBUTED.sub("", flat)).strip(' ,“”"')
    flat = _TRAILING.split(flat)[0].strip(" ,")
    if signed and (deal := _deal(flat)):
        return deal
    short = _SINCE.sub(_since, _AT_IT.sub("", _LEAD.sub("", flat)))
    for frame in (_TALKED, _COVERS, _REPORT, _LEAD, _SUBJECT, _PAIR):
        taken = frame.sub("", short, count=1).strip()
        if len(taken.split()) >= 3:
            short = taken
    short = _WHEN.sub("", short).removeprefix("that ").removeprefix("to ").removeprefix("To ")
    short = _SUBJUNCTIVE.sub(r"\g<what> is to be ", short)
    if len(short) > _LONG:
        short = _cut(short)
    short = short.strip(" ,;.:")
    if not short:
        short = flat
    if _verbatim(short, flat) or _OURS.search(short):
        taken = short if short.lower() in flat.lower() else _LEAD.sub("", flat)
        return f"“{_cut(taken)}”"
    return short[0].upper() + short[1:]


def _undated(match: re.Match[str]) -> str:
    """Without the place and the day that a report opens with; a name with a dash stays."""
    opening = match[0]
    place = places.is_place(re.split(r"[,(:–—-]", opening)[0].strip().title())
    return "" if place or re.search(r"[\d(]", opening) else opening


def _since(match: re.Match[str]) -> str:
    """ "Since 2015 X did Y" as "X did Y since 2015", "In 2001, X" as "X (2001)"."""
    what, when = match["what"].rstrip(" ."), match["since"]
    return f"{what} since {when[6:]}" if when.startswith("Since") else f"{what} ({when[3:]})"


def _verbatim(short: str, flat: str) -> bool:
    """Does a run of the article's own words stand in it that an editor may not print as theirs?"""
    words, article = short.lower().split(), f" {flat.lower()} "
    runs = (words[at : at + _RUN] for at in range(len(words) - _RUN + 1))
    return any(f" {' '.join(run)}" in article for run in runs)


def _cut(text: str) -> str:
    """No longer than a line or two, ended at the end of a phrase."""
    taken = _DANGLING.sub("", _TAIL.sub("", text)) if len(text) > 120 else text
    if len(taken.split()) < 4:
        taken = text
    if len(taken) <= _LONG:
        return taken.strip(' ,;.:“”"')
    stop = max(taken.rfind(mark, 60, _LONG) for mark in (", ", "; "))
    if stop < 0:
        stop = taken.rfind(" ", 0, _LONG)
    return taken[:stop].strip(' ,;.:“”"') + " …"


def _deal(flat: str) -> str | None:
    """ "A memorandum of understanding on …", whoever signed it."""
    match = _DEALS.search(_SEEN.sub("on", flat))
    if not match:
        return None
    name = match["deal"]
    if not name.isupper() and " " in name:
        name = name.lower()
    article = "An" if name[0].lower() in "aeiou" or name.lower().startswith("mou") else "A"
    plural = name.lower().endswith(("s", "memoranda"))
    first = name[0].upper() + name[1:] if plural else f"{article} {name}"
    what = match["what"]
    if what and not _DAY.match(what):
        what = _WHEN.sub("", _TAIL.sub("", what)).strip(" ,")
        if 2 <= len(what.split()) <= 26:
            return f"{first} {match['how']} {what}"
    return f"{first} {'were' if plural else 'was'} signed"

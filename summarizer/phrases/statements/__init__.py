"""Statements in few words: the frame of a clause taken off, what it says kept."""

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases.statements import (
    adjuncts,
    alone,
    deals,
    intents,
    leads,
    rewordings,
    standing,
    whole,
    wording,
)
from summarizer.phrases.statements.stretches import pieces as pieces
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_LEAD = compiled(
    r"^(?:(?:in addition|in particular|of note|moreover|furthermore|also|besides"
    r"|meanwhile|additionally|finally|then|next|later"
    r"|subsequently|so far|at the same time|in the future|in recent years|going forward"
    r"|moving forward|on (?:his|her|its|their) part|in turn|in terms of [^,]+|as a result"
    r"|to this end|specifically|therefore"
    r"|(?:after|during|at|following|before|within|through|under|according to|as per|as part of"
    r"|in accordance"
    r" with|pursuant to|based on|in (?:his|her|their) |on behalf of|speaking|in line with"
    r"|with the)\b"
    r"(?:(?!\b(?:were|was|had|got|made|took|gave|went|came|saw|held|\w{3,}(?<!ne)ed)\b)[^,])"
    r"{0,110}|on (?:\w+day,? )?[\d/.-]{6,10}"
    r"),(?!\d)\s*)+",
    re.IGNORECASE,
)
_SAID = (
    r"(?:said|says|stated|noted|remarked|emphasi[sz]ed|stressed|highlighted|explained|believed"
    r"|believes|added|introduced(?= that)|pointed out|announced|disclosed|revealed|mentioned"
    r"|reported(?= that)|recalled|confirmed|told(?: [\w ]{2,40}?)?(?= that)|told (?!the\b)\w+"
    r"|informed(?: (?:the |him |her |them )?\w+(?= that))?"
    r"|requested that|requested(?= to)|expressed (?=that)|hoped|hopes"
    r"|expressed (?:his|her|the|their|its)?\s?(?:\w+ )?(?:hope|wish|expectation|willingness|desire"
    r"|belief|confidence|interest)(?: for| in)?|suggested|proposed|shared(?= that)|underlined"
    r"|observed(?= that)|apprised|briefed|reminded|guaranteed|assured|clarified|declared|reiterated"
    r"|put forward|indicated|it is hoped|it was agreed|agreed|(?:decided|resolved)(?= that)"
    r"|promised|pledged|wished|(?<!is )(?<!are )(?<!were )(?<!was )expected|expects)"
)
_SAYING = rf"(?:also |further |firstly |first |has |have )?{_SAID}"
_REPORT = Rare(
    rf"^[^,;]{{0,80}}?(?:(?:, (?!and |but )[^,;]{{2,90}}){{1,3}},)? ?(?<!-)\b"
    rf"{ahead(_SAYING, any_case=True)}{_SAYING}"
    rf"(?:(?: (?:at|in|on|during) the \w+)? that(?: that)?|,|:)? (?=\S)",
    re.IGNORECASE,
)
_BOTH = (
    r"(?:(?:the |both )?two(?: (?:sides|parties|institutions|universities|hospitals|countries"
    r"|schools))?|both (?:sides|parties|institutions|universities|hospitals|countries))"
)
_PAIR = compiled(
    rf"^{_BOTH} (?=jointly\b|(?:\w+ly )?\w+ed\b|(?:jointly )?(?:set up|held|built|took|made"
    rf"|gave))",
    re.IGNORECASE,
)
_ONE_MORE = compiled(r"\band [a-z]+s (?:an?|the|over|more)\b")
_OF_SOMEBODY = compiled(
    r"^(?:he|she|they) (?:also )?(?:hope[sd]?|believe[sd]?|said|expects?)"
    r" (?:that )?(?!to )",
    re.IGNORECASE,
)
_SAID_WHERE = compiled(
    r"^(?:in (?:a|an|the|his|her|their) [\w ]{3,40},? that |(?:on [A-Z]\w+day|today|yesterday"
    r"|earlier),? (?:that )?|that )"
)
_LISTED = compiled(
    r"^(?:\(?\d{1,2}[.)] |(?:Overview|Summary|Details?|Description|Background|Outline): |[•*·-] ?"
    r"|(?:and|while|but|[Ww]hereas|Bhd\.|,) )+(?=\S)"
)
_MARKED = Rare(r"\*+")
_STRAIGHT = compiled(r'"([^"“”]*)"')
_TALKED = compiled(
    rf"^(?:(?:{intents.WHO}|it was)(?: have| mutually| also)* agreed (?:up)?on"
    rf"(?! the (?:importance|need|necessity))|(?:{intents.WHO}|[^,;]{{0,80}}?)"
    r" ?(?:also |then |further )?(?<!\bbe )(?<!been )(?<!was )(?<!were )(?:discussed"
    r"|met to discuss"
    r"|exchanged (?:views|ideas|opinions)"
    r" (?:on|about)|held (?:in-depth )?(?:discussions|talks) (?:on|about)|explored|talked about"
    r"|discussions touched on|had (?:an? )?(?:in-depth )?(?:discussion|exchange)s? (?:on"
    r"|about)))\s",
    re.IGNORECASE,
)
_COVERS = compiled(
    rf"^(?:the |this )?(?:[\w-]+ ){{0,4}}?(?:{deals.PAPER}|it|which|partnership"
    rf"|collaboration) (?:also )?(?:covers|provides"
    r" for|includes|foresees|focuses on|aims (?:to|at)|sets out|outlines|envisages|encompasses"
    r"|calls for|involves|stipulates that|stipulates|provides that|provides"
    r"|will(?! (?:be|see)\b))\s"
    r"(?:(?:on )?(?:two|three|four|five|six|seven|several) (?:\w+ )?(?:areas|fields|aspects|parts)"
    r"[:,] )?",
    re.IGNORECASE,
)
_OURS = compiled(r"\b(?:our|we|us|my|I)\b")
_ATTRIBUTION = (
    r"(?:[,.]?[\"”]?,? ?[\"”],? (?:said|says|added|noted|stated|he|she|the \w+ said|according to"
    r"|told)\b.*$|,[\"”] the \w+ (?:said|added|noted).*$"
    r"|, (?:says|said|reads) (?:a|the) [\w ]{4,30}$|, it (?:was|is) \w+$|,? incl$"
    r"|, [A-Z][^,;]{5,80} (?:told reporters|said)$|, according to [^;]{3,80}$"
    r"|,?[\"”]?,? ?[–—-] ?(?:(?:the|said|noted|added|told) )+[^,;]{0,80}$"
    r"|,[\"”]? (?:he|she|they|the \w+) (?:said|says|added|explained|noted|stated|told \w+)$)"
)
_ATTRIBUTED = compiled(ahead(_ATTRIBUTION) + _ATTRIBUTION)
_TRAILING = compiled(r"(?<=.{30}) ?(?:\.\.\.|…) ")
_SUBJUNCTIVE = compiled(
    r"^(?P<what>(?!.*\b(?:will|would|should|can|could|may|might|shall)\b.* be )(?:an?|the|\d+"
    r"|at least"
    r"|that) [^,;]{3,80}?(?<!will)(?<!shall)(?<!would)(?<!should)(?<!can)(?<!may)(?<! to)) be "
    r"(?=\w+ed|set|held|built|made|sent)",
    re.IGNORECASE,
)
_ANNOUNCED = compiled(
    r", (?:the )?[\w ().’'-]{2,90} (?:announced|said|stated|noted|added)\b(?! that)"
    r"(?: \w+){0,6}$"
)
_SINCE = compiled(r"^(?P<since>(?:Since|[Ii]n) (?:the year |[A-Z]\w+ )?\d{4}),? (?P<what>.+)$")
_AT_IT = compiled(
    r"^(?:(?:during|at|after|following|in) (?:the|this) (?:\w+ )?(?:ceremony|meeting|visit|event"
    r"|forum|session|talks?|discussions?|conference|workshop)s?,? |and |but |that )+",
    re.IGNORECASE,
)

# "Under this project a ward, a kitchen and a tank will be built": its comma is a list's
_WITHIN = compiled(
    r"^(?:under|within|through|during|in|as part of|thanks to) (?:the|this) (?:\w+ )?(?:project"
    r"|mission"
    r"|program(?:me)?|agreement|scheme|visit|initiative|mou|plan|grant|fund) (?=(?:an?|the) [a-z]"
    r"|\d)",
    re.IGNORECASE,
)
_ONE = compiled(
    r"^(?:he|she|it|I|they (?:expect|hope|want|plan))\b|^[^,]{2,60}? (?:expects|hopes|plans"
    r"|intends|wants|wishes|aims|seeks) to ",
    re.IGNORECASE,
)
_DEED_ALONE = compiled(r"[a-z]{3,}ed (?!by\b|at\b|in\b)")  # "provided counselling to 90 women"
# "The centre, he said, would cost": left out of a quotation, it leaves a mark
_TAG = compiled(
    r", (?:(?:he|she|they) (?:said|[a-z]+(?:ed|s))|according to (?:him|her|them)),(?= [a-z])"
)
_LED_BY = compiled(r"“… (\w)")
_BRIEF = 160  # characters


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
    deal = deals.line(flat, between) if signed else None
    if deal:
        telling = len(flat) < _BRIEF and alone.told(flat) and alone.stands(_quoted(flat))
        return _quoted(flat) if deals.empty(deal, flat) and telling else _unquoted(deal)
    plain, who = _unframed(flat)
    short, who = intents.named(plain, who, speaker)
    added = speaker if short != plain else ""
    line = _worded(short, who, flat)
    longest = whole.LONG + 100 * (figures or signed)
    pointing = line and line[0] == "“" and whole.points(line[1:-1])
    if line and not pointing and len(line) <= longest and not whole.lame(line):
        someone = _ONE.search(plain) if line[:3] == "To " else _DEED_ALONE.match(plain)
        if alone.told(line) and not (someone and line.lower().startswith(("to ", plain[:6]))):
            return _bracketed(line if "“" in line else adjuncts.undated(line), added)
    elif line:
        line = None
    said = speaker if short != flat and _REPORT.match(flat) else ""
    short = _TAG.sub(" …", short)
    told = _bracketed(standing.quoted(short, said), added)
    if told is None:
        return None if line is None else _quoted(flat)
    return _LED_BY.sub(lambda each: f"“{each[1].upper()}", told)


def _quoted(flat: str) -> str:
    return f"“{_inner(_capital(flat))}”"


def core(text: str) -> str:
    """What a clause says, without who said so, and on what occasion; when it was stays."""
    short = _AT_IT.sub("", _flat(text))
    said = _REPORT.match(short)
    if (
        not said
        and (" that " in short or " said " in short)
        and (said := _REPORT.match(_LEAD.sub("", short)))
    ):
        short = said.string
    for found in (said, _OF_SOMEBODY.match(short if not said else "")):
        taken = _SAID_WHERE.sub("", short[found.end() :]).strip() if found else ""
        if len(taken.split()) >= 3 and whole.stands(taken) and not taken.startswith("to "):
            short = taken
    return rewordings.unframed(short).removeprefix("that ").strip(" ,;:")


def _bracketed(line: str | None, added: str) -> str | None:
    """A name that stands for the article's "she" is in square brackets within a quotation."""
    return line and line.replace(f"“{added} ", f"“[{added}] ") if added else line


@lru_cache(maxsize=16)  # for a line that is built, and again for one that is not
def _flat(text: str) -> str:
    """In one line, without marks of a list and what only says where and by whom it was told."""
    flat = " ".join(text.split()).replace(" also that ", " that ")
    flat = _LISTED.sub("", _MARKED.sub("", flat)).strip(" .;,")
    flat = flat.strip('“”"«»') if flat.count("“") != flat.count("”") or flat[:1] in '“"«' else flat
    flat = leads.plain(flat)
    flat = _ANNOUNCED.sub("", _ATTRIBUTED.sub("", flat)).strip(' ,.“”"')
    return _TRAILING.split(flat)[0].strip(" ,")


def _unframed(flat: str) -> tuple[str, str]:
    """What a clause says without its frames, and who is named as hoping or saying it."""
    short = _AT_IT.sub("", _LEAD.sub("", _WITHIN.sub("", flat)))
    who = intents.hoping(short)
    for frame in (_SAID_WHERE, _TALKED, _COVERS, _REPORT, _LEAD, _OF_SOMEBODY):
        found = frame.match(short)
        if found is None:
            continue
        taken = _SAID_WHERE.sub("", short[found.end() :]).strip()
        lost = frame is _COVERS and _ONE_MORE.search(taken)
        if frame is _TALKED and found[0].endswith(
            " agreed on "
        ):  # "agreed on a list and on a course"
            taken = taken.replace(" and on ", " and ")
        if len(taken.split()) >= 3 and whole.stands(taken) and not lost:
            short = taken
    short = rewordings.unframed(short).removeprefix("that ")
    return short.strip(" ,;:"), who


def _worded(short: str, who: str, flat: str) -> str | None:
    """The line: reworded ("" where too many words are the article's, in another order), as what is
    to be done, or whole; what is not our own stands in marks."""
    since = _SINCE.match(short)
    when = since["since"][0].lower() + since["since"][1:] if since else ""
    rest = since["what"].rstrip(" .") if since else short
    ways = dict.fromkeys((rest, _PAIR.sub("", rest), deals.WHEN.sub("", rest)))
    for each in dict.fromkeys(way for one in ways for way in (one, whole.ended(one))):
        if line := rewordings.reworded(each, when):
            return "" if wording.copied(line, flat) else _unquoted(line)
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
    own = deals.WHEN.sub("", short)
    own = _SUBJUNCTIVE.sub(_to_be, own) if " be " in own else own
    if wording.verbatim(own, flat) or _OURS.search(own):
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

"""Names that nothing in them shows to be organisations: where only an organisation can stand."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention, known
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.letters import words as _words

_HOUSE = "\ue000"
_WORD = r"[A-ZÀ-ÝĀ-Ž][\w’'&-]*(?<![’'&-])"
_RUN = (
    rf"{_WORD}(?: (?:(?:of|de|for|des|du|fir|van|in|les|la|el|da|do)(?: the| la)? )?{_WORD}){{0,5}}"
)
_SHORT = r"(?: ?\((?P<short>[A-Z][\w&-]{1,11})\))?"
_KNOWN = re.compile(rf"(?:(?:the|The|its) )?{_HOUSE}+")
_AND = re.compile(
    r"(?: ?\([^()\n]{1,40}\))?(?:,? (?:and|as well as|&)(?: by| with)?|,(?: by| with)?) "
)
_ITEM = re.compile(rf"(?P<the>[Tt]he )?[“\"]?(?P<name>{_RUN})(?![\w’'-])(?! ?\d)[”\"]?{_SHORT}")
_KINDS = (
    ("company", r"company|firm|manufacturer|start-?up|conglomerate|enterprise|drugmaker|maker"),
    ("ngo", r"NGO|charity|charities|non-?profit|nonprofit|association|foundation|club"),
    ("hospital", r"hospital|clinic"),
    ("university", r"university|college"),
    ("institute", r"institute|laboratory"),
    ("other", r"consortium|organi[sz]ation|network|agency|alliance|group"),
)
_PEOPLE = (
    r"(?:representatives|delegates|experts|doctors|surgeons|colleagues|specialists|volunteers"
    r"|officials|nurses|researchers|teams?|members|staff|missions?)"
)
# Only an organisation stands behind these …
_SURE = re.compile(
    r"\b(?:(?:MoUs?|MOUs?|MoA|[Aa]greements?|pacts?|accords?|[Pp]artnerships?|memorand(?:um"
    r"|a) of understanding|[Cc]ooperation|[Cc]ollaboration|contract|deal)(?: \([^()]{2,12}\))?"
    r" (?:with|between)|[Dd]elegations? (?:from|of)"
    r"|(?:[Ff]unded|[Ss]ponsored|[Ff]inanced|bankrolled|[Ss]upported|paid for) (?:\w+ly )?by"
    r"|(?:support|funding|grants?|sponsorship|assistance|auspices|help) (?:of|from)"
    r"|(?:million|billion|euros?|dollars) (?:from|by)"
    r"|partner(?:ed|ing|s)? with|team(?:ed|ing|s)? up with|[Ss]ponsors?:|[Pp]artners?:"
    rf"|\b(?P<firm>{'|'.join(nouns for _, nouns in _KINDS)}),?) "
)
# … and behind these somebody may, too.
_LIKELY = re.compile(
    rf"\b(?:{_PEOPLE} (?:of|from|representing)"
    r"|(?:[Dd]irector|[Pp]resident|[Cc]hair(?:man|woman|person)?|CEO) of|on behalf of"
    r"|(?:conjunction|association|coordination|together|jointly|worked|works|work) with"
    r"|(?:organi[sz]ed|donated|contributed|provided|supplied|delivered|implemented|run|hosted"
    r"|developed|led|initiated|convened|lent|signed|built|equipped) (?:\w+ly )?by) "
)
_ACTS = (
    r",? (?:(?:has|have|had|also|\w+ly|on \w+) )*(?:sign(?:ed|s)|entered|inked|donate[sd]"
    r"|fund(?:ed|s)|sponsor\w+|finance[sd]|organi[sz]e[sd]|provide[sd]|grant(?:ed|s)|partner(?:ed|s)|pledge[sd]|suppli\w+"
    r"|equip(?:s|ped)|flew|paid|launche[sd]|support(?:ed|s)|host(?:ed|s)|conducted|announce[sd])\b"
    r"|, which\b"
)
_APPOSED = re.compile(r"\b(?:an?|the|its) [\w -]{0,40}$")
_ACTING = re.compile(
    rf"(?: ?\((?P<short>[A-Z][\w&-]{{1,11}})\)|(?<![\w-])(?P<bare>[A-Z]{{3,6}}|County|Region))"
    rf"(?={_ACTS})"
)
_BEFORE = re.compile(rf"(?<![\w-])(?P<name>{_RUN})$")
_REACH = 90  # characters that a name may have before its short form
_NEVER = (
    lexicon.BREAKS
    | (lexicon.THINGS - _words("global world international central east west north south nature"))
    | lexicon.MONTHS
    | lexicon.ROLES
    | lexicon.ADDRESS
    | lexicon.OPENERS
    | _words("i ii iii iv covid phd msc mbbs usd eur gmt km rectory rectorate")
) - {"in", "for", "of"}
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | lexicon.THINGS


_LONGEST = 30  # names of a list
_TOWNS = _words("city town municipality")
_LANDS = _words("county region canton")


class _Name(NamedTuple):
    """A name as found: `sure` unless it may be somebody's."""

    start: int
    name: str
    short: str | None
    sure: bool


def find(text: str, found: Sequence[OrganisationMention]) -> list[OrganisationMention]:
    """Names in a place where only an organisation can stand, and wherever else they stand."""
    taken = sorted((each.begin, each.end) for each in found)
    masked = _masked(text, taken)
    kinds: dict[str, str] = {}
    shorts: dict[str, str | None] = {}
    for each, kind in _candidates(masked):
        kinds.setdefault(each.name, kind)
        shorts[each.name] = shorts.get(each.name) or each.short
    mentions = []
    for name, kind in kinds.items():
        sort = known.kind(name) if kind == "other" else kind
        lands = {name.split()[0].lower(), name.split()[-1].lower()} & (_LANDS | _TOWNS)
        sort = "government" if lands else sort
        for part, short in ((name, shorts[name]), (shorts[name], None)):
            pattern = part and re.compile(rf"(?<![\w-]){re.escape(part)}(?![\w-])(?! [A-ZÀ-Ý])")
            for match in pattern.finditer(masked) if pattern else ():
                start, end = match.span()
                mentions.append(
                    OrganisationMention(start, end, match.group(), sort, "", start, short)
                )
    return _apart(mentions)


def _masked(text: str, taken: Sequence[tuple[int, int]]) -> str:
    """The text in one line with the names already known covered."""
    parts, last = [], 0
    for start, end in taken:
        if start >= last:
            parts += [text[last:start], _HOUSE * (end - start)]
            last = end
    parts.append(text[last:])
    return "".join(parts)


def _candidates(masked: str) -> Iterator[tuple[_Name, str]]:
    for match in _SURE.finditer(masked):
        firm = match["firm"]
        if (
            firm
            and match[0][-2] == ","
            and not _APPOSED.search(masked[max(0, match.start() - 50) : match.start()])
        ):
            continue
        kind = next((k for k, nouns in _KINDS if firm and re.fullmatch(nouns, firm)), "other")
        for each in _listed(masked, match.end(), sure=True):
            yield each, kind
            if firm:
                break
    for match in _LIKELY.finditer(masked):
        for each in _listed(masked, match.end(), sure=False):
            yield each, "other"
    for match in _KNOWN.finditer(masked):
        for each in _beside(masked, match.end()):
            yield each, "other"
    yield from ((each, "other") for each in _acting(masked))


def _acting(masked: str) -> Iterator[_Name]:
    """Short forms, and names with one, before a verb of what only organisations do."""
    for match in _ACTING.finditer(masked):
        short, bare = match["short"], match["bare"]
        end = match.end() if bare else match.start()
        start = max(0, end - _REACH)
        run = None if bare and bare.isupper() else _BEFORE.search(masked[start:end])
        if bare and bare.isupper() and _clean(bare, None):
            yield _Name(match.start("bare"), bare, None, sure=True)
        elif run and (name := _whole(run["name"], short)):
            yield _Name(start + run.start("name"), name, short, sure=True)


def _whole(name: str, short: str | None) -> str | None:
    """A name before its short form, or before "County"."""
    if short is None:
        return _clean(name, None) if " " in name else None
    first = "".join(word[0] for word in name.split() if word[0].isupper())
    found = name if first == short and len(first) > 2 else _clean(name, short)
    return found if found and _initials(found, short) else None


def _listed(masked: str, at: int, *, sure: bool) -> Iterator[_Name]:
    """The names of a list that begins at `at`, between those that are known."""
    for _ in range(_LONGEST):
        house = _KNOWN.match(masked, at)
        if house:
            at = house.end()
        else:
            item = _ITEM.match(masked, at)
            name = item and _clean(item["name"], item["short"])
            if item is None or not name or not (sure or _certain(item, name)):
                return
            yield _Name(item.start("name"), name, item["short"], sure)
            if not item["name"].endswith(name):
                return
            at = item.end()
        more = _AND.match(masked, at)
        if more is None:
            return
        at = more.end()


def _beside(masked: str, end: int) -> Iterator[_Name]:
    """ "X University and the Freetown Rotary": coordinated with a house."""
    more = _AND.match(masked, end)
    if more and "," not in more[0]:
        yield from _listed(masked, more.end(), sure=False)


def _certain(item: re.Match[str], name: str) -> bool:
    """No person's name looks like this."""
    short = item["short"]
    capitals = any(len(word) > 2 and word.isupper() for word in name.split())
    joined = re.search(r" (?:of|for|de|des|in) ", name)
    return bool(item["the"] or capitals or joined or (short and _initials(name, short)))


def _initials(name: str, short: str) -> bool:
    """Whether a short form can be that of a name: its letters in order, the first one first."""
    letters = iter(name.lower())
    return name[0].lower() == short[0].lower() and all(
        each in letters for each in short.lower() if each.isalnum()
    )


def _clean(name: str, short: str | None) -> str | None:
    """The name without what cannot be part of it; None where it is a place or a common word."""
    kept: list[str] = []
    for part in name.split():
        low = part.lower()
        if not kept and low in _TOWNS and name.startswith(f"{part} of "):
            kept.append(part)
            continue
        if kept and low in _LANDS:
            kept.append(part)
            break
        if low in _NEVER and not (part.isupper() and len(part) > 2):
            break
        kept.append(part)
    while kept and kept[-1] in {"of", "de", "for", "the", "la", "in", "des", "du", "van", "fir"}:
        kept.pop()
    whole = " ".join(kept)
    if len(whole) < 3 or places.country(whole) or kept[0].lower() in lexicon.FAMILIES:
        return None
    if any(places.demonym(each) for each in kept) or all(places.is_place(each) for each in kept):
        return None
    common = [each.lower() in _COMMON - _LANDS - _TOWNS for each in kept if each[0].isupper()]
    if not all(common) and (
        short or not common[0] or kept[0].isupper() or kept[-1].lower() in _LANDS
    ):
        return whole
    if (
        len(kept) > 2
        and all(common[:-1])
        and places.is_place(kept[-1])
        and len(kept) == len(common)
    ):
        return whole  # "Global Affairs Canada"
    return whole if short and len(kept) > 2 and _initials(whole, short) else None


def _apart(mentions: list[OrganisationMention]) -> list[OrganisationMention]:
    """Without those within a longer one."""
    kept: list[OrganisationMention] = []
    for each in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept

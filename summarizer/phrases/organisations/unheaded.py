"""Names that nothing in them shows to be organisations: where only an organisation can stand."""

import re
from collections.abc import Iterator, Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations import (
    OrganisationMention,
    acting,
    apposed,
    capitals,
    initialled,
    known,
)
from summarizer.phrases.organisations.acting import Name
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled

_HOUSE = "\ue000"
_SHORT = r"(?: ?\((?P<short>[A-Z][\w&-]{1,11})\))?"
_KNOWN = compiled(rf"(?:(?:the|The|its) )?{_HOUSE}+")
_KNOWN_ENDS = compiled(f"{_HOUSE}+")
_AND = compiled(
    r"\.?(?: ?\([^()\n]{1,40}\))?(?:,? (?:and|as well as|&)(?: by| with)?|,(?: by| with)?) "
)
_ITEM = compiled(
    rf"(?P<the>[Tt]he )?[“\"]?(?P<name>{acting.RUN})(?![\w’'-])(?! ?\d)[”\"]?{_SHORT}"
    r"(?! (?:projects?|program(?:me)?s?|models?|plans?|famil(?:y|ies)|couple|brothers)\b)"
)
_PEOPLE = (
    r"(?:representatives|delegates|experts|doctors|surgeons|colleagues|specialists|volunteers"
    r"|officials|nurses|researchers|teams?|members|staff|missions?)"
)
# Only an organisation stands behind these …
_OF_SURE = (
    r"(?:(?:MoUs?|MOUs?|MoA|[Aa]greements?|pacts?|accords?|[Pp]artnerships?|memorand(?:um"
    r"|a) of understanding|[Cc]ooperation|[Cc]ollaboration|contract|deal)(?: \([^()]{2,12}\))?"
    r" (?:with|between)|[Dd]elegations? (?:from|of)"
    r"|(?:[Ff]unded|[Ss]ponsored|[Ff]inanced|bankrolled|[Ss]upported|paid for) (?:\w+ly )?by"
    r"|(?:support|funding|grants?|sponsorship|assistance|auspices|help) (?:of|from)"
    r"|(?:gifts?|donations?|contributions?) (?:from|by)|\b(?:gift|courtesy) of the"
    r"|(?:million|billion|euros?|dollars) (?:from|by)"
    r"|partner(?:ed|ing|s)? with|team(?:ed|ing|s)? up with|[Ss]ponsors?:|[Pp]artners?:"
    r"|(?:consortium|alliance|network) (?:comprises|includes|consists of|(?:is )?made up of|of)"
    r"|[Pp]artners (?:are|include|were)|(?:executed|manufactured|procured) by"
    r"|(?:companies|firms|charities|manufacturers),?"
    rf"|\b(?P<firm>{'|'.join(nouns for _, nouns in apposed.KINDS)}),?) "
)
_SURE = compiled(rf"\b{ahead(_OF_SURE)}{_OF_SURE}")
_OFFICE = (
    r"(?:[Dd]irector|[Pp]resident|[Cc]hair(?:man|woman|person)?|CEO|[Mm]anager|[Hh]ead|[Ff]ounder"
    r"|[Cc]oordinator|Chief Executive(?: Officer)?|Secretary[- ]General)"
)
# … and behind these somebody may, too.
_OF_LIKELY = (
    rf"(?:(?P<folk>{_PEOPLE}) (?:of|from|representing)"
    rf"|(?P<office>{_OFFICE})(?: \([^()]{{1,20}}\))? of|on behalf of"
    r"|(?P<ruler>[Mm]ayor|[Gg]overnor|[Pp]refect|[Cc]ouncill?or|[Aa]ssessor|[Aa]dvis[eo]r)"
    r"(?: for (?:the )?[A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,4})? of"
    rf"|\b(?:Prof|Dr|Mr|Mrs|Ms|Professor)\.? (?:{acting.WORD} ){{1,3}}(?:of|from)"
    r"|(?:conjunction|association|coordination|together|jointly|worked|works|work) with"
    r"|(?:organi[sz]ed|donated|contributed|provided|supplied|delivered|implemented|run|hosted"
    r"|constructed|developed|led|initiated|convened|lent|signed|built|equipped|mentored|mentoring|trained"
    r"|fitted out|purchased|bought|shipped|taught|installed|maintained) (?:\w+ly )?by)"
)
_LIKELY = compiled(rf"\b{ahead(_OF_LIKELY)}{_OF_LIKELY} ")
_APPOSED = compiled(r"\b(?:[Aa]n?|[Tt]he|[Ii]ts) [\w -]{0,40}$")
_OF_ONE = compiled(r"\b(?:of|at|from|in) (?:an?|the|its) $")  # "nurses of the hospital, Ann"
# "Aguas del Bravo, the public utility", "Fredshelse (the Norwegian agency for …"
_WHAT = (
    r"(?:an?|the|another) (?:(?!of\b|at\b|from\b|in\b|who\b)[\w’'-]+ ){0,5}?"
    rf"(?:{'|'.join(f'(?P<{kind}>{nouns})' for kind, nouns in apposed.KINDS)}|utility)\b"
)
_TOLD = compiled(rf"[,(] ?{_WHAT}")
"""What most texts lack and `_CALLED` ends with, found in a quarter of its time."""
_CALLED = compiled(
    rf"(?<![\w-])(?P<name>{acting.RUN})(?:, | \(){_WHAT}"
    r"(?![’'-]| (?:director|chief|president|founder|head|spokes|representative|manager|owner|ceo"
    r"|executive|official|member|leader|doctor|nurse))"
)
_IN_WORD = compiled(r"[\w-]")
_ENDS = compiled(
    r"(?![\w-])(?! (?!(?:Prof|Dr|Mr|Mrs|Ms|Director|President|Professor|Chair"
    r"|CEO|Country)\b)[A-ZÀ-Ý])"
)
_ENDED = compiled(r"\W*(?:$|[,;.:)(]|and |who |which )")
_SIGNED_BY = compiled(
    r"\bsigned (?:on [\w ,]{1,30} )?(?:by|between)\b"
    r"(?:(?!\w{4}\. |\n|\bpresence\b|\bwitness).){0,200}$"
)
_SIGNED_IT = compiled(r"(?:, | \()?[^.;\n]{0,60}?\b(?:signed|inked)\b")
_IN_LAND = compiled(r", (?:the )?([A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?)")
_LONGEST = 30  # names of a list
_MEN = frozenset({"", "Jordan", "Chad", "France", "Israel"})  # "Ann Jordan"


def find(text: str, found: Sequence[OrganisationMention]) -> list[OrganisationMention]:
    """Names in a place where only an organisation can stand, and wherever else they stand."""
    taken = sorted((each.begin, each.end) for each in found)
    masked = _masked(text, taken)
    kinds: dict[str, str] = {}
    shorts: dict[str, str | None] = {}
    for found_here, kind in _candidates(masked):
        each = found_here._replace(name=_without_town(found_here.name))
        kinds.setdefault(each.name, kind)
        short = None if each.short and places.country(each.short) else each.short
        shorts[each.name] = shorts.get(each.name) or short
    mentions = []
    for name, kind in kinds.items():
        sort = known.kind(name) if kind == "other" else kind
        lands = {name.split()[0].lower(), name.split()[-1].lower()} & (
            capitals.LANDS | capitals.TOWNS
        )
        sort = "government" if lands else sort
        for part, short in ((name, shorts[name]), (shorts[name] or "", None)):
            mentions += [
                OrganisationMention(start, start + len(part), part, sort, "", start, short)
                for start in _places(part, masked)
            ]
    return _apart(mentions)


def _places(name: str, masked: str) -> Iterator[int]:
    """Where a name stands as it is, neither in a word nor in a longer name."""
    at = masked.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        whole = _ENDS.match(masked, end) and not (at and _IN_WORD.match(masked, at - 1))
        if whole:
            yield at
        at = masked.find(name, end if whole else at + 1)


def _without_town(name: str) -> str:
    """ "Ardan Orthopedics of Warsaw": of a name of several words that only says where it is."""
    before, joint, town = name.rpartition(" in ")
    if joint and places.is_place(town):
        return before
    before, _, town = name.rpartition(" of ")
    return before if " " in before and places.is_place(town) else name


def _masked(text: str, taken: Sequence[tuple[int, int]]) -> str:
    """The text in one line with the names already known covered."""
    parts, last = [], 0
    for start, end in taken:
        if start >= last:
            parts += [text[last:start], _HOUSE * (end - start)]
            last = end
    parts.append(text[last:])
    return "".join(parts)


def _candidates(masked: str) -> Iterator[tuple[Name, str]]:
    yield from _surely(masked)
    yield from apposed.find(masked)
    for match in _LIKELY.finditer(masked):
        if match["ruler"]:
            yield from _ruled(masked, match.end())
            continue
        if match["folk"] and _is_home(masked, match.end()):
            continue
        if match["office"] and _KNOWN.match(masked, match.end()):
            continue  # who holds it is named behind it
        sure = bool(match["office"]) and _held(masked, match.end())
        for each in _listed(masked, match.end(), sure=sure):
            yield each, "other"
            if match["office"]:  # behind what somebody is the head of, that person is named
                break
    for match in _KNOWN_ENDS.finditer(masked):
        yield from ((each, "other") for each in _beside(masked, match.end()))
    for match in _CALLED.finditer(masked) if _TOLD.search(masked) else ():
        kind = next((k for k, _ in apposed.KINDS if match[k]), "other")
        if name := capitals.cut(match["name"]):
            yield Name(match.start("name"), name, None, sure=True), kind
    yield from ((each, "other") for each in acting.find(masked))


def _held(masked: str, at: int) -> bool:
    """Whether what somebody is the head of is a name of its own: "director of Moris Kalan, and",
    not "head of Interventional Radiology"."""
    item = _ITEM.match(masked, at)
    if item is None or " " not in item["name"] or not _ENDED.match(masked, item.end()):
        return False
    return not any(map(capitals.is_field, item["name"].split()))


def _is_home(masked: str, at: int) -> bool:
    """ "nurses from Corvo in Kenya", "experts from Corvo Province": it says where they live."""
    item = _ITEM.match(masked, at)
    if item is None:
        return False
    town, _, land = item["name"].partition(" in ")
    behind = _IN_LAND.match(masked, item.end("name"))
    land = land or (behind[1] if behind else "")
    within = " " not in town and places.is_country(land)
    return within or (not item["the"] and capitals.is_land(item["name"]))


def _ruled(masked: str, at: int) -> Iterator[tuple[Name, str]]:
    """What a mayor or a governor is of, where it is said to be a region or a commune."""
    item = _ITEM.match(masked, at)
    name = item and capitals.cut(item["name"])
    if item and name and (capitals.is_land(name) or _signs(masked, item)):
        yield Name(item.start("name"), name, None, sure=True), "government"


def _signs(masked: str, item: re.Match[str]) -> bool:
    """ "was signed by the ambassador and Ms. Lind, Mayor of Corvo", "The Mayor of Corvo signed"."""
    left = masked[max(0, item.start() - 240) : item.start()]
    return bool(_SIGNED_BY.search(left) or _SIGNED_IT.match(masked, item.end()))


def _surely(masked: str) -> Iterator[tuple[Name, str]]:
    for match in _SURE.finditer(masked):
        firm = match["firm"]
        before = masked[max(0, match.start() - 50) : match.start()]
        beside = _APPOSED.search(before) and not _OF_ONE.search(before)
        if firm and match[0][-2] == "," and not beside:
            continue
        kind = apposed.kind(firm) if firm else "other"
        for each in _listed(masked, match.end(), sure=True):
            yield each, kind
            if firm:
                break


def _listed(masked: str, at: int, *, sure: bool) -> Iterator[Name]:
    """The names of a list that begins at `at`, between those that are known."""
    for _ in range(_LONGEST):
        house = _KNOWN.match(masked, at)
        if house:
            at = house.end()
        else:
            item = _ITEM.match(masked, at)
            name = item and capitals.cut(item["name"], item["short"])
            if item is None or not name or not (sure or _certain(item, name, masked)):
                return
            yield Name(item.start("name"), name, item["short"], sure)
            if not item["name"].endswith(name):
                return
            at = item.end()
        more = _AND.match(masked, at)
        if more is None:
            return
        at = more.end()


def _beside(masked: str, end: int) -> Iterator[Name]:
    """ "X University and the Freetown Rotary": coordinated with a house."""
    more = _AND.match(masked, end)
    if more and "," not in more[0]:
        yield from _listed(masked, more.end(), sure=False)


def _certain(item: re.Match[str], name: str, text: str) -> bool:
    """No person's name looks like this."""
    short = item["short"]
    loud = any(len(word) > 2 and word.isupper() for word in name.split())
    joined = re.search(r" (?:of|for|de|des|in) ", name) or capitals.is_firm(name)
    letters = initialled.initials(name)
    loud = loud or (len(letters) > 2 and re.search(rf"\b{letters}\b", text) is not None)
    last = name.rpartition(" ")[2] if " " in name else ""
    landed = last not in _MEN and places.is_country(last)
    named = item["the"] or loud or joined or landed
    return bool(named or (short and capitals.initials(name, short)))


def _apart(mentions: list[OrganisationMention]) -> list[OrganisationMention]:
    """Without those within a longer one."""
    kept: list[OrganisationMention] = []
    for each in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept

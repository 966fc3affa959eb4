"""Nominal: a title without a verb, or without who acts, told by the parts of those who acted."""

import re
from collections.abc import Callable, Sequence

from summarizer.phrases.accounts import tense
from summarizer.phrases.accounts.act import many
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

Roles = Callable[[str], Sequence[str]]
"""The names of those who had a part."""
_LONGEST = 175  # characters
_WORDS = 22  # of a title that is told with a verb
_KIND = r"(?:courtesy |study |working |official |exchange |benchmarking |return )?"
_VISIT = compiled(
    rf"^(?:The )?{_KIND}visits? (?:of|by|from) (?P<who>.+?)(?: (?:to|at|in) (?P<to>.+))?$",
    re.IGNORECASE,
)
_GUESTS = compiled(
    r"^(?P<who>(?:(?:The|A|An) )?(?:[\w’'-]+ ){0,5}?(?:delegation|team|guests|visitors|group"
    r"|colleagues|experts|professors|doctors|nurses)(?: (?:of|from) .+?)?)"
    r"(?: (?:back )?(?:at|in|to) (?P<to>.+)| visited (?P<visited>.+))?$",
    re.IGNORECASE,
)
_PLACE = compiled(r"(?:the )?(?:[A-ZÀ-Þ]|“[A-ZÀ-Þ])")
_HONOUR = compiled(
    r"^(?:The )?(?P<what>honorary (?:degree|doctorate|professorship|title|membership)"
    r"(?: in [a-z]+(?: and [a-z]+)?)?) (?:to|for) (?P<who>[A-ZÀ-Þ][^,:“]+)$",
    re.IGNORECASE,
)
_VERB = compiled(
    r"\b(?:holds?|hosts?|concludes?|completes?|signs?|opens?|discuss(?:es)?|attends?|gathers?"
    r"|becomes?|receives?|learns?|starts?|moves?|meets?|postponed|visits?|to be|will|gathered"
    r"|hosted|discussed|received|met|at|by)\b",
    re.IGNORECASE,
)
_GROUP = compiled(
    r"\b(?:delegation|team|guests|visitors|group|colleagues|experts|professors?|doctors|nurses"
    r"|students|rector|president|dean|director|minister|ambassador|consul|trainees|teachers"
    r"|representatives|executives|envoy|specialists)\b",
    re.IGNORECASE,
)
_SMALL = compiled(r"(?<= )(?!(?:of|and|the|for|in|de|del|da|do|di|la|el)\b)[a-z]")
_COMMON = compiled(
    r"(?:visiting|medical|surgical|joint|official|study|high|large|small|academic|nursing|university"
    r"|rector|president|dean|director|delegation|team|group)\b",
    re.IGNORECASE,
)
_DONE = compiled(
    r"^(?:The )?(?:(?:official|formal|solemn|grand) )?(?P<noun>signing|inauguration|launch(?:ing)?"
    r"|unveiling|commissioning|hand(?:ing)?[- ]?over|opening)(?: ceremony)?"
    r" (?:of|for) (?P<what>(?:the |an? )?.+?)(?P<of> (?:ceremony|programme|program))?$",
    re.IGNORECASE,
)
_GIFT = (
    compiled(
        r"^(?:The )?(?:(?:official|formal|solemn) )?(?:hand(?:ing|ed)?[- ]?over|donation|delivery)"
        r"(?: ceremony)?(?: of| for) (?P<what>.+?)(?: to (?P<to>.+))?$",
        re.IGNORECASE,
    ),
    compiled(
        r"^(?P<what>.+?) (?:hand(?:ing)?[- ]?over|donation)(?: ceremony| programme| program)$",
        re.IGNORECASE,
    ),
    compiled(
        r"^(?P<what>.+?) (?:handed over|donated|presented)(?: by (?P<by>.+?))?(?: to (?P<to>.+))?$"
    ),
)
_YEARS = (
    compiled(
        r"^(?:The )?(?:[\w-]+ )?(?:ceremony|celebrations?|event|festivities) (?:for|of|to mark"
        r"|marking|on the occasion of)"
        r" (?P<what>the \d+(?:st|nd|rd|th) (?:anniversary|jubilee) of .+)$",
        re.IGNORECASE,
    ),
    compiled(r"^(?P<what>[\w-]+ years of \w+ with [^:]+?)(?: (?:was |is )?celebrated|:.*)?$"),
)
_NO_GIFT = compiled(r"[:“”\",;–]| (?:and|by|at|in) |\b(?:project|programme|ceremony)\b", re.I)
_DOES = {
    "signing": "signed", "inauguration": "inaugurated", "launch": "launched",
    "launching": "launched", "unveiling": "unveiled", "commissioning": "commissioned",
    "opening": "opened",
}  # fmt: skip
_MARKED = compiled(
    r"^(?:The )?(?P<years>\d+(?:st|nd|rd|th)) (?P<what>anniversary|jubilee) of (?:the )?"
    r"(?P<who>[A-ZÀ-Þ].+)$",
    re.IGNORECASE,
)
_PAPER = compiled(
    r"\b(?:agreement|memorandum|mo[ua]|contract|convention|protocol|accord|letter|pact|notes)\b",
    re.I,
)
_CAME = compiled(
    r"^(?:The )?(?:\w+ )?visit (?:of|by) (?:the |a )?delegation (?P<of>of|from) (?P<who>.+)"
    r" to (?P<to>(?:the )?[A-ZÀ-Þ][^,]+)$",
    re.I,
)
_INSIDE = compiled(
    r"^(?P<at>In|At) (?P<where>(?:the )?[A-ZÀ-Þ][^,]*?) (?P<what>(?:an?|the) [^,]+?) (?P<verb>took"
    r" place|(?:was|has been) (?:held|opened|inaugurated|launched|signed))$"
)
_NOW = {"took place": "takes place"} | {
    f"{was} {done}": f"is {done}"
    for was in ("was", "has been")
    for done in ("held", "opened", "inaugurated", "launched", "signed")
}
_MEETS = compiled(r"(?:meeting|conference|congress|forum|session|course|workshop|seminar)\b", re.I)
_WAS = compiled(
    r" (was|has been|were|have been)(?: successfully)?"
    r" (?=(?:held|opened|inaugurated|launched|signed|celebrated|conducted|organi[sz]ed|given)\b)"
)
_PAST = compiled(
    r"(?<=[a-z]) (?:(?P<verb>shared|did|kicked|received|held)"
    r"(?= off\b| experience| \d| (?:an? |the )?(?:[a-z-]+ ){0,2}(?:delegation|visit|webinar"
    r"|workshop|seminar|course|conference|training|meeting|guests)\b))(?! by\b)"
)
"""So much is said of somebody, and of nothing that was done to it."""
_BEGUN = compiled(r"Kick-?off of (?P<what>the [^:]+? project)(?P<where> (?:in|at) [A-ZÀ-Þ][^:]*)?$")
_SEVERAL = compiled(r"^(?:two|three|four|five|\d+|new [a-z]+s|[a-z]+s)\b|,| and (?!.*[“\"])")
_ARTICLED = compiled(
    r"^(?:the|an?|\d|first|second|third|fourth|fifth|[IVX]+ |[“\"])", re.IGNORECASE
)
_MASS = words("equipment aid medicine software furniture oxygen material support food blood")
_VOWEL = compiled(r"(?!uni|use|eu|one)[aeiou]", re.IGNORECASE)
_BARE = compiled(r"^(?:the |an? )?\S+$", re.IGNORECASE)
_MANY = compiled(
    r"\b(?:colleagues|guests|visitors|experts|professors|doctors|nurses|students"
    r"|trainees|representatives|executives|members)\b",
    re.IGNORECASE,
)


def of(title: str, sort: str, roles: Roles, owner: str) -> str | None:
    """Who did what; None where a part of it is not sure. `owner` is the house whose page it is."""
    maker = _MAKERS.get(sort)
    said = maker(title, roles, owner) if maker else None
    if not said or len(said) > _LONGEST:
        return None
    return said[0].upper() + said[1:]


def now(title: str) -> str:
    """What was done, as a headline has it: "is held", "share experience"."""
    title = _WAS.sub(lambda match: " is " if match[1] in {"was", "has been"} else " are ", title)
    if found := _PAST.search(title):
        who = title[: found.start()]
        verb = tense.present(found["verb"], many=many(who))
        return f"{who} {verb}{title[found.end('verb') :]}"
    return title


def plainly(title: str, houses: Sequence[str]) -> str:
    """ "Signing of the contract for X" with a verb; whatever cannot be said so as it is."""
    if begun := _BEGUN.match(title):
        return f"{begun['what'][0].upper()}{begun['what'][1:]} kicks off{begun['where'] or ''}"
    came, inside, guests = (each.match(title) for each in (_CAME, _INSIDE, _GUESTS))
    if came:
        return f"A delegation {came['of']} {came['who']} visits {came['to']}"
    if guests and guests["to"] and _PLACE.match(guests["to"]):
        several = _MANY.search(guests["who"].split(" from ")[0].split(" of ")[0])
        does = "attend" if _MEETS.search(guests["to"]) else "visit"
        return f"{guests['who']} {does}{'' if several else 's'} {guests['to']}"
    if inside:
        what = inside["what"][0].upper() + inside["what"][1:]
        return f"{what} {_NOW[inside['verb']]} {inside['at'].lower()} {inside['where']}"
    title = now(title)
    marked, done = (each.match(title) for each in (_MARKED, _DONE))
    if marked and marked["who"] in houses:
        return f"{marked['who']} marks its {marked['years'].lower()} {marked['what'].lower()}"
    return _done(done["noun"], done["what"]) or title if done and ":" not in title else title


def _done(noun: str, what: str) -> str | None:
    """The thing that was opened, signed, handed over."""
    past = _DOES.get(noun.lower())
    if not past or _MEETS.search(what) or (past == "signed" and not _PAPER.search(what)):
        return None
    head = re.split(r" (?:of|for|in|at|on|with|between|to) |[“\"]", what, maxsplit=1)[0]
    if _SEVERAL.search(head) or len(what.split()) > _WORDS or _VERB.search(head):
        return None
    bare = re.match(r"(?:the|an?) ", what, re.IGNORECASE)
    what = f"The {what[bare.end() :]}" if bare else f"The {what}"
    return f"{what} is {past}"


def _visit(title: str, roles: Roles, owner: str) -> str | None:
    found = _VISIT.match(title) or _GUESTS.match(title)
    if not found or _VERB.search(found["who"]) or _acts(found["who"]):
        return None
    who, to = found["who"], found["to"] or found.groupdict().get("visited")
    group, *whose = re.split(r" (?:of|from) ", who, maxsplit=1)
    if not _GROUP.search(group) or " with " in group or any(map(_SMALL.search, whose)):
        return None
    house = _host(roles, owner)
    if not house or (to and not _same(to, house)) or (owner and owner in who) or _BARE.match(who):
        return None
    several = _MANY.search(who.split(" from ")[0].split(" of ")[0])
    if who[0].islower() or _MANY.match(who) or _ARTICLED.match(who):
        before = ""
    else:
        before = "" if several else "the " if re.match(r"(?i)rector|president|dean", who) else "a "
    if before == "a " and _VOWEL.match(who):
        before = "an "
    if before and _COMMON.match(who):
        who = who[0].lower() + who[1:]
    return f"{before}{who} {'visit' if several else 'visits'} {house}"


def _acts(words: str) -> bool:
    """Is something done in it?"""
    return any(form != tense.base(past) for _, past, form in tense.verbs(letters.lower(words)))


def _host(roles: Roles, owner: str) -> str | None:
    hosts = roles("host")
    return hosts[0] if len(hosts) == 1 else (owner or None) if not hosts else None


def _same(said: str, house: str) -> bool:
    """Is it the house, by its name, its initials, or "our hospital"?"""
    short = "".join(each[0] for each in house.split() if each[0].isupper())
    loose = re.match(r"(?:our|the) (?:hospital|university|college|center|centre)", said, re.I)
    return house in said or said in house or said.strip() == short or bool(loose)


def _confer(title: str, roles: Roles, owner: str) -> str | None:
    """ "Honorary degree to Ana Berg" with who gives it."""
    found = _HONOUR.match(title)
    givers = roles("organizer") or roles("host") or [each for each in (owner,) if each]
    if not found or len(givers) != 1 or givers[0] in title:
        return None
    return f"{givers[0]} confers an {found['what'].lower()} on {found['who']}"


def _give(title: str, roles: Roles, owner: str) -> str | None:
    """ "Handing over of beds" by the one who gave them, to the one who got them."""
    found = next(filter(None, (each.match(title) for each in _GIFT)), None)
    givers = roles("supporter") or roles("organizer")
    takers = roles("subject") or roles("host") or [each for each in (owner,) if each]
    if not found or len(givers) != 1 or _NO_GIFT.search(found["what"]) or _acts(found["what"]):
        return None
    to = found.groupdict().get("to") or next(iter(takers), "")
    if not _PLACE.match(to) or givers[0] in to or len(found["what"].split()) > _WORDS:
        return None
    return f"{givers[0]} hands over {_thing(found['what'])} to {to}"


def _mark(title: str, roles: Roles, owner: str) -> str | None:
    """ "Ceremony for the 10th anniversary of the agreement" by the house that held it."""
    found = next(filter(None, (each.match(title) for each in _YEARS)), None)
    makers = roles("organizer") or roles("host") or [each for each in (owner,) if each]
    if not found or len(makers) != 1 or makers[0].removeprefix("the ") in title:
        return None
    what = found["what"]
    return f"{makers[0]} marks {what if what[1:2].isupper() else what[0].lower() + what[1:]}"


def _thing(what: str) -> str:
    """With its article, as a common noun."""
    what = what[0].lower() + what[1:] if what[1:2].islower() else what
    head = re.split(r" (?:of|for|with|from|worth) ", what)[0].rpartition(" ")[2].lower()
    if _ARTICLED.match(what) or head in _MASS or head[-1:] == "s":
        return what
    return f"{'an' if _VOWEL.match(what) else 'a'} {what}"


_MAKERS: dict[str, Callable[[str, Roles, str], str | None]] = {
    "donation": _give,
    "visit": _visit,
    "anniversary": _mark,
    "award": _confer,
    "meeting": _visit,
}

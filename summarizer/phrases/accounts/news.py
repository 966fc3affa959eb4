"""News: what in a page's own title only those of the page understand, or only smile at."""

import re
from collections.abc import Iterable

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_COUNT = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|\w+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)"
)
_PLAYS = compiled(
    rf"[!?]|^(?:[^:]*: )?{_COUNT} [\w-]+(?: [\w-]+)?(?:,|,? and) {_COUNT} [\w-]+(?: [\w-]+)?"
    rf"(?:(?:,|,? and) {_COUNT}\b|$|:)"
    r"|^(?:save the date|thank you|thanks|goodbye|hello|welcome|dear|your|my|from|how|why|what|when"
    r"|(?-i:[Ww]ho)|where|at|for information|information on|record of)\b"
    r"|\b(?:behind us|a lot of|skin deep|the (?:wo)?man (?:who|behind)|ours)\b"
    r"|^[“\"][^“”\"]*\b(?:we|our|I)\b",
    re.IGNORECASE,
)
"""What plays with words, or greets."""
_IMAGES = compiled(
    r"\b(?:smiles?|smiling|reasons to|under its wing|giant leap|kids|eyes|takes? aim|seeds?|dreams?"
    r"|hearts? of the \w+$|journey|marriage|on (?:their|its) way|more than (?:a|certificates)"
    r"|capital of|head(?:s|ing)? (?:south|north|home)|open(?:s|ed)? (?:its|their) doors?|doors open"
    r"|at last|good news|makes? it official|bridges? \w+ \w+,|together for|buffering"
    r"|relief (?:for|as)|turns \w+|big day|milestone|hopes?|gets? ready|microcosm|long-awaited"
    r"|in the making"
    r"|march of|bring something|left us|becomes reality|boost)\b",
    re.IGNORECASE,
)
"""Images, which a stranger to the page may smile at, or not understand."""
_LOOSE = compiled(
    r"\b[Tt]he (?i:hospital|university|college|institute|faculty|school|academy|clinic|centre"
    r"|center|foundation|ministry|association|project|minister|rector|dean|president|department"
    r"|republic|highlands|north|south|east|west|students?|team)"
    r"\b(?! (?:of|for|in|from|[A-ZÀ-Þ“\"])\b)"
    r"|^(?:(?i:hospital|university|college|institute|faculty|school|academy|clinic|foundation"
    r"|minister|rector|dean|president|ambassador|ministry|vc|undersecretary|team|embassy)"
    r")\b(?! (?:of|for|from|[A-ZÀ-Þ]))"
    r"|^VC\b|\b(?:our|we|us|my)\b|\b(?:says?|says [A-Z]+)$"
)
"""Whom only its own page knows."""
_RIDDLE = compiled(
    r"\b[Tt]he (?:(?:honorary|joint|new|said|double) )?(?i:hospital|university|college|institute"
    r"|faculty|school|academy|clinic|centre|center|foundation|ministry|association|project|agreement"
    r"|memorandum|contract|protocol|degree|title|award|facility|equipment|ceremony|event|delegation"
    r"|unit|ward|building|rector|dean|president|team|programme|program|prize|honou?r|sides|parties"
    r"|visit|meeting|machines?|items)\b(?! (?:of|for|in|from|on|at|to|with|between"
    r"|named|called|“|\"|[a-z]+ed by|[A-ZÀ-Þ0-9])|-|[’'])"
    r"|\bcelebrates?(?: (?:\w+ years|(?:its|their) .*))?$|\b(?:hand|turn)s? over (?:to|at|in)\b"
)
_UNNAMED = Rare(
    r"\b(?:partners?|colleagues|guests)\b(?! of)|(?<=[a-z] )(?:university|hospital|institute"
    r"|foundation|organi[sz]ation|NGO|charity|firm|company|delegation)(?= [a-z]|$|,)"
    r"(?! (?:of|from|for|system|staff|management)\b)"
)
_OFFICE = compiled(
    r"^(?:The )?(?P<post>(?:Vice-|Deputy |Executive |Prime )?(?:Minister|Rector|Dean|President"
    r"|Director"
    r"|Chancellor|Principal|Provost)|VC|Undersecretary|Ambassador)"
    r"(?= (?:and |met |[a-z]+(?:s|ed) ))"
)
_FIELD = (
    r"[A-ZÀ-Þ][a-zà-ÿ]+(?: (?:Welfare|Care|Affairs|Protection|Development|Services?|Supply"
    r"|Education"
    r"|Research|Health|Labour|Innovation|Technology|Security|Cooperation|Population|Family"
    r"|Insurance|Solidarity|Hygiene))?"
)
_MINISTER = compiled(rf"\b[Mm]inister (?:of|for) (?:the )?{_FIELD}(?:,? and (?:the )?{_FIELD})?")
_AMBASSADOR = compiled(
    r"\b[Aa]mbassador of (?:the )?[A-ZÀ-Þ][\w-]+(?: (?:of )?[A-ZÀ-Þ][\w-]+){0,3}"
)
_HEAD = compiled(
    r"^(?:The )?(?P<head>Foundation|Society|Association|Embassy|Ministry|Trust)"
    r"(?= (?:and |[a-z]+s |[a-z]+ed ))"
)
_NEAR = 900  # characters in which it is said who that is
_GENRE = Rare(
    r"^(?:the |an? |\W*)?(?:from the |(?:thank[- ]you |vote of |open |short )?(?:letters?|notes?"
    r"|diary|blog"
    r"|record|report|information|notice|save the date|thanks|interview|profile|press note"
    r"|press release)\b|.{0,80}\b(?:update|blog|diary|newsletter|bulletin|digest)\b)"
    r"|\bauthor:|\bP\. ?O\.|^[^:]{3,60}: (?:Prof|Dr|Mgr|Mr|Ms)\b",
    re.IGNORECASE,
)
"""What only says which sort of page it is."""


def headed(title: str, text: str, houses: Iterable[str], owner: str) -> str:
    """With whose minister, whose rector, which foundation it speaks of, where that is told."""
    if post := _OFFICE.match(title):
        return _of(post["post"], text, owner) + title[post.end() :]
    if head := _HEAD.match(title):
        named = {name for name in houses if head["head"] in name.split() and " " in name}
        whole = {a for a in named if not any(a != b and a in b for b in named)}
        if len(whole) == 1:
            return whole.pop() + title[head.end() :]
    return title


def _of(post: str, text: str, owner: str) -> str:
    named = {"Minister": _MINISTER, "Ambassador": _AMBASSADOR}.get(post)
    if named:
        found = named.search(text[:_NEAR])
        return f"{post}{found[0][len(post) :]}" if found else post
    post = "Vice-Chancellor" if post == "VC" else post
    return f"{post} of {owner}" if owner and post != "Prime Minister" else post


def plays(title: str) -> bool:
    """Does it play with words, or greet?"""
    return bool(_PLAYS.search(title))


def images(title: str) -> bool:
    """Does it speak in images, or of whom its house alone knows?"""
    return bool(_IMAGES.search(title) or _LOOSE.search(title))


def riddle(title: str) -> bool:
    """Does it speak of "the project" or "the degree" that nothing has told of?"""
    return bool(_RIDDLE.search(title))


def unnamed(title: str) -> bool:
    """Does it speak of "partners" or "a Danish organisation"?"""
    return bool(_UNNAMED.search(title))


def genre(title: str) -> bool:
    """Does it say only what sort of page it is: a letter, a diary, minutes, a record?"""
    return bool(_GENRE.search(title))

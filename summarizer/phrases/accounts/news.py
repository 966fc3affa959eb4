"""News: does a page's own title say who did what, in plain words?"""

import re
from collections.abc import Iterable, Sequence

from summarizer.phrases import places
from summarizer.phrases.accounts import tense
from summarizer.phrases.events.sorts import Occasion
from summarizer.phrases.words import letters

_ACT = re.compile(
    r"\b(?:"
    r"(?:courtesy |study |working |official )?visit(?:s|ed)?|visitors?|meeting|met|signing"
    r"|signature"
    r"|sign(?:s|ed)?|agreements?|memorand\w+|mou|moa|conventions?|protocol|contract|accord"
    r"|partnership"
    r"|cooperation|collaboration|donat\w+|hand(?:ing)?[- ]?overs?|handed|gifts?|gift(?:ed|ing)"
    r"|grants?"
    r"|opening|opens?|opened|inaugurat\w+|launch(?:es|ed)?|kick(?:ed|s)?[- ]?off|anniversary"
    r"|jubilee"
    r"|\d+ years|years of|ceremony|workshops?|train(?:ed|s|ing|ings)|courses?|seminars?|webinars?"
    r"|symposium|conference|congress|forum|summit|round ?table|(?:summer|winter) school"
    r"|master ?class"
    r"|camp|missions?|award\w*|prize|medal|honou?r(?:s|ed|ing)?|honorary|becomes?|became|degree"
    r"|doctorate|graduat\w+|delegation|talks|session|exchange|receiv\w+|gets|commission\w*"
    r"|postponed"
    r"|complet\w+|conclud\w+|held|unveil\w+|celebrat\w+|operat\w+|surger(?:y|ies)|arriv\w+"
    r"|returns?|returned|welcom\w+|host(?:s|ed)?|presented|discuss\w*|develop|join(?:s|ed)?|starts?"
    r"|started|begins?|began|wins?|won|learn\w*|assist\w*|qualif\w+|contribut\w+|decorat\w+"
    r"|turn(?:s|ed)? over|turnover|shar(?:es?|ed)|moved|supports?|helps?|helped|sends?|sent"
    r"|deliver\w+"
    r"|suppl(?:y|ies|ied)|provid\w+|equip(?:s|ped)|treat\w+|perform\w+|teams? up|unites?|united"
    r"|strengthen\w*|expand\w*|links?|linked|builds?|built|agrees?|agreed|renew\w*|extend\w*"
    r"|sets? up|leaves?|left|travel\w*|map out|plans?|seeks?|talk|gather\w*|attend\w*|established"
    r"|fellowship|exhibition|programme|program|project|expected|cut for"
    r")\b"
)
"""What happened, as titles have it."""
_HELD = re.compile(
    r"(?:\w+ ){3}(?:was |is )?(?:(?:grandly|successfully) )?(?:held|took place|takes place)"
    r" (?:in|at) (?:the )?[A-ZÀ-Þ]"
)
_PARTS = re.compile(r"[:!?] ")
_FEW, _SHORT = 4, 3  # words of a part that tells the news; letters of "and"
_COUNT = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|\w+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)"
)
_PLAYS = re.compile(
    rf"[!?]|^(?:[^:]*: )?{_COUNT} [\w-]+(?: [\w-]+)?(?:,|,? and) {_COUNT} [\w-]+(?: [\w-]+)?"
    rf"(?:(?:,|,? and) {_COUNT}\b|$|:)"
    r"|^(?:save the date|thank you|thanks|goodbye|hello|welcome|dear|your|my|from|how|why|what|when"
    r"|(?-i:[Ww]ho)|where|at|for information|information on|record of)\b"
    r"|\b(?:behind us|a lot of|skin deep|the (?:wo)?man (?:who|behind)|ours)\b"
    r"|^[“\"][^“”\"]*\b(?:we|our|I)\b",
    re.IGNORECASE,
)
"""What plays with words, or greets."""
_IMAGES = re.compile(
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
_LOOSE = re.compile(
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
_RIDDLE = re.compile(
    r"\b[Tt]he (?:(?:honorary|joint|new|said|double) )?(?i:hospital|university|college|institute"
    r"|faculty|school|academy|clinic|centre|center|foundation|ministry|association|project|agreement"
    r"|memorandum|contract|protocol|degree|title|award|facility|equipment|ceremony|event|delegation"
    r"|unit|ward|building|rector|dean|president|team|programme|program|prize|honou?r|sides|parties"
    r"|visit|meeting|machines?|items)\b(?! (?:of|for|in|from|on|at|to|with|between"
    r"|named|called|“|\"|[a-z]+ed by|[A-ZÀ-Þ0-9])|-|[’'])"
    r"|\bcelebrates?(?: (?:\w+ years|(?:its|their) .*))?$|\b(?:hand|turn)s? over (?:to|at|in)\b"
)
_OFFICE = re.compile(
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
_MINISTER = re.compile(rf"\b[Mm]inister (?:of|for) (?:the )?{_FIELD}(?:,? and (?:the )?{_FIELD})?")
_AMBASSADOR = re.compile(
    r"\b[Aa]mbassador of (?:the )?[A-ZÀ-Þ][\w-]+(?: (?:of )?[A-ZÀ-Þ][\w-]+){0,3}"
)
_HEAD = re.compile(
    r"^(?:The )?(?P<head>Foundation|Society|Association|Embassy|Ministry|Trust)"
    r"(?= (?:and |[a-z]+s |[a-z]+ed ))"
)
_NEAR = 900  # characters in which it is said who that is
_FIGURE = re.compile(r"(?<![\w-])[$€£¥A-Z]{0,4}\d")
_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w’'-]*")
_POSSESSIVE = re.compile(r"[’']s?$")
_LONGEST = 20
"""Words."""
_KINDS = {
    "anniversary": r"(?P<a>anniversary|jubilee)",
    "donation": r"(?P<a>donation|hand(?:ing)?-?over|gift)|donat|hand(?:s|ed|ing) over",
    "award": r"(?P<a>award|prize|medal|honorary doctorate)|awarded|confer|honoris",
    "centre_launch": r"(?P<a>opening|inauguration|launch)|inaugurat|launched"
    r"|\bopen(?:s|ed)\b(?! (?:the |an? )?(?:celebration|meeting|conference|ceremony|session|event"
    r"|forum|workshop|course|seminar|symposium))",
    "agreement_signing": r"(?P<a>agreement|memorandum|protocol|convention|contract)"
    r"|sign(?:s|ed)|mou",
    "training": r"(?P<a>training|workshop|course|seminar|lecture|fellowship)|train|taught",
    "forum": r"(?P<a>forum|conference|congress|symposium|webinar|seminar|summit)",
    "visit": r"(?P<a>visit)|delegation|visitors",
    "meeting": r"(?P<a>meeting|talks)|\bmet\b|discuss",
}
"""Words that bear out a sort of event; `a` is printed as it stands."""
_PLAINLY = {
    "donation": "donation", "award": "award", "centre_launch": "opening",
    "agreement_signing": "agreement", "training": "training", "visit": "visit", "meeting": "talks",
}  # fmt: skip
_TOGETHER = {
    "cooperation": "cooperate", "agreement": "reach an agreement", "talks": "hold talks",
    "memorandum": "sign a memorandum", "protocol": "sign a protocol", "meeting": "hold a meeting",
    "convention": "sign a convention", "contract": "sign a contract",
    "anniversary": "mark an anniversary", "jubilee": "mark a jubilee",
}  # fmt: skip
"""What two do together."""
_ALONE = frozenset(
    {"visit", "opening", "award", "prize", "medal", "launch", "inauguration", "gift"}
)
"""What is not said of those whose part in it is not known."""
_TOGETHER |= dict.fromkeys(_ALONE, "cooperate")
_THE = re.compile(
    r"^(?=(?:[A-ZÀ-Þ][\w-]+ ){0,2}(?:University|Ministry|Embassy|Faculty|Club|College"
    r"|Institute|School|Department|Federation|City|Government|Hospices|Council|Society"
    r"|Academy) (?:of|for) )"
    r"|^(?=Ministry\b|[A-Z]\w+ (?:Government|Embassy)\b)"
)
_GENRE = re.compile(
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


def acts(title: str) -> bool:
    """Does it say what happened?"""
    low = letters.lower(title)
    return bool(_ACT.search(low) or tense.verbs(low))


def plays(title: str) -> bool:
    """Does it play with words, or greet?"""
    return bool(_PLAYS.search(title))


def images(title: str) -> bool:
    """Does it speak in images, or of whom its house alone knows?"""
    return bool(_IMAGES.search(title) or _LOOSE.search(title))


def riddle(title: str) -> bool:
    """Does it speak of "the project" or "the degree", or say only that two have to do with each
    other?"""
    return bool(_RIDDLE.search(title)) or vague(title) or bool(_PLAYS.search(title))


def counted(title: str) -> bool:
    """Does it name who does what, with a number or a sum: "Chinese to build K45m ward"?"""
    said = tense.verbs(letters.lower(title))
    return bool(said and _FIGURE.search(title) and placed(title[: said[0][0]]))


def names(title: str, houses: Iterable[str]) -> bool:
    """Does it name an organisation of the story?"""
    return any(name in title for name in houses if len(name) > 2)


def placed(title: str) -> bool:
    """Does it name a country or its people?"""
    words = [_POSSESSIVE.sub("", each) for each in _CAPITAL.findall(title)]
    return any(places.country(each) or places.demonym(each) for each in words)


def long(title: str) -> bool:
    return len(title.split()) > _LONGEST


def part(title: str, houses: Iterable[str]) -> str:
    """The one part of it that tells the news, where another plays, or where it is long, or where it
    is the one that tells what was held where."""
    motto, _, told = title.partition(": ")
    if held(told) and not held(motto):
        return told
    if plays(title):
        parts = _PARTS.split(title)
        plain = (each for each in parts if len(each.split()) > _FEW and not plays(each))
        return next((each for each in plain if acts(each)), title) if len(parts) > 1 else title
    first = title.split(", ", maxsplit=1)[0]
    return first if long(title) and names(first, houses) and acts(first) else title


def held(title: str) -> bool:
    """Does it tell what was held where?"""
    return bool(_HELD.search(title))


def says(title: str, houses: Iterable[str]) -> bool:
    """Does it say something of a house or a country, in words that are no names?"""
    plain = [word for word in title.split() if word.islower() and len(word) > _SHORT]
    return len(plain) >= _FEW and (placed(title) or names(title, houses))


def genre(title: str) -> bool:
    """Does it say only what sort of page it is: a letter, a diary, minutes, a record?"""
    return bool(_GENRE.search(title))


def bare(houses: Sequence[str], occasion: Occasion, title: str) -> str:
    """Who acted, and in plain words what it was; "" where that cannot be told of them."""
    sort = kind(occasion, title)
    if not houses or (sort == "donation" and len(houses) == 1):
        return ""
    houses = [_THE.sub(r"the \g<0>", each) for each in houses]
    if len(houses) == 1:
        return f"{'Cooperation' if sort in _ALONE else sort.capitalize()} with {houses[0]}"
    if sort == "donation":
        said = f"{houses[0]} makes a donation to {houses[1]}"
    else:
        together = _TOGETHER.get(sort, f"take part in {_articled(sort)}")
        said = f"{' and '.join(houses)} {together}"
    return said[:1].upper() + said[1:]


def vague(said: str) -> bool:
    """Of what `bare` says: no more than that they have to do with each other?"""
    loose = (" cooperate", " a meeting", " hold talks", " reach an agreement", " an anniversary")
    return said.endswith(loose) or bool(_LITTLE.search(said))


_LITTLE = re.compile(
    r"^(?:[A-Z][a-z]+) with (?:the )?[A-ZÀ-Þ]| makes a donation to | take part in (?:an? )?[a-z]+$"
)


def _articled(noun: str) -> str:
    return noun if noun == "training" else f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def kind(occasion: Occasion, title: str) -> str:
    """What sort of event it is, in a word of the title or of the sentence that tells it; else
    only that it is cooperation."""
    said = f"{title}\n{occasion.sentence.flat if occasion.sentence else ''}".lower()
    borne = re.search(_KINDS.get(occasion.type, r"(?!)"), said)
    if borne is None:
        return "cooperation"
    return borne["a"] or _PLAINLY.get(occasion.type, "cooperation")

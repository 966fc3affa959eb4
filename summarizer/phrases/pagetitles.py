"""Titles of pages: the part that tells the news, and whether it is fit to print."""

import re
from collections.abc import Iterable, Iterator

from summarizer.phrases import truecase
from summarizer.phrases.words import common, lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_CUT = compiled(
    r"(?:\.\.\.|…|[,;:]|\b(?:of|the|and|in|with|for|to|a|an|at|on|by|from|between))\s*$",
    re.IGNORECASE,
)
_CRUMBS = compiled(r"\s(?:[|»>›▸/]|::)\s(?=[A-Z])")
_DASHED = compiled(r"(\s[-–—]\s)(?=[A-Z])")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?"
    r"(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAYS = r"\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?)?"
_DAY_BEHIND = compiled(
    r"\s*(?:[-–—|,]\s*|\(|\bon )(?:[A-ZÀ-Ý][\w’'-]+, )?"
    rf"(?:{_DAYS}(?: of)? {_MONTH}|{_MONTH} {_DAYS}|\d{{1,2}}[./-]\d{{1,2}}(?=[./-]))"
    r"[\s,./-]*(?:(?:19|20)\d\d)?\)?$"
)
_HELD_ON = compiled(
    rf"(?<= held) on (?:the )?(?:{_DAYS}(?: of)? {_MONTH}|{_MONTH} {_DAYS})\b.*$", re.IGNORECASE
)
_LABELLED = compiled(
    r"^(?:\[[^\[\]]{2,40}\] ?|(?:BRIEF|NEWS|PRESS RELEASE|MEDIA RELEASE|UPDATE|VIDEO|PHOTOS?|REPORT"
    rf"|EVENT|NOTICE|INFORMATION) ?[:|-] ?|\d{{1,2}} {_MONTH} (?=[A-ZÀ-Ý][a-z])"
    rf"|\(?\d{{1,2}}[.)] ?(?=[^\W\d])"
    r"|0\d (?=[A-ZÀ-Ý])|[●•■▪◆►*#]+ ?)+",
    re.IGNORECASE,
)
_QUOTED = compiled(r"[\"“”]([^\"“”]+)[\"“”]")
# "Thank you, Teacher!" before the news, "We will save them" behind it
_US = (
    r"(?:[!?]|\b(?:I|[Ww]e|[Oo]ur|[Yy]ou|[Uu]s|[Mm]y)\b|[Ff]irst [Ss]tep|\b[Ss]eed\b|\b[Bb]ridge\b)"
)
_MEANT = compiled(r" (?:held|signed|opened|launched|inaugurated|concluded) (?:in|at|by|on)\b")
_CRIED = compiled(
    rf"^[\"“][^\"“”]*{_US}[^\"“”]*[\"”][,:]? (?=[A-Z\d](?:\S* ){{4}})"
    rf"|(?<=[\w'’”\"])(?:[,:]|,? [-–—]| ?\.\.\.| ?…)? ?[\"“](?=[^\"“”]*{_US})[^\"“”]{{8,}}[\"”]$"
)
_GLUED = compiled(r"(?<=[a-z]{2})([,;:])(?=[A-Za-z])")
_DOUBLE = compiled(r'"([^"“”]+)"')
_SINGLE = compiled(r"(?<![\w’'])'([^']+?)'(?![\w’'])")
_DOTS = compiled(r"\s(?:\.{3}|…)\s")
_SENTENCES = compiled(r"(?<=[a-z]{3})\. (?=[A-Z][a-z]+ [a-z])")
_NEWS = 5  # words before dots that tell the news
_GAP = compiled(r"\s+([!?,;:])(?=\s|$)")
# What is called so holds the news of a week or a month, or is no title at all
_PAPER = compiled(
    r"^(?:in this issue|press releases?|news|home)\b|\bnewsletter\b|\bissue \d|^no\. ?\d"
    r"|\bnews in brief\b|\b(?:weekly|monthly) (?:digest|bulletin|news)\b|\bbulletin\b.*\d{4}$"
    r"|^\d{1,2}[:.h]\d\d\b|\bby (?-i:[A-Z][a-z]+ [A-Z]{3,}$)|\b(?:street|p\.? ?o\.? box)\b.*\d"
    r"|^[A-Z][\w ]{2,25}, [\w.,/ ]{3,30}(?: ?\([A-Z]+\))? ?(?:--|[–—]) "
    r"|\b(?:news|information|press|media) (?:desk|service|agency|bulletin|network|office)$"
    r"|\bletter to (?:our|the|my|all) (?:friends|members|donors|supporters|readers)\b|^blog\b"
    r"|\b(?:facebook|blog|instagram|linkedin|guest) (?:post|entry)\b|\bobserver [–—-] "
    r"|^friends of [^,:]+, [^,:]+ (?:branch|chapter|section|group)$",
    re.IGNORECASE,
)
_OURS = compiled(r"\b(?:[Oo]ur|OUR|[Uu]s|[Ww]e)\b")
_SPOKEN = compiled(r"[\"“][^\"“”]*[\"”]")
_OUR_HOUSE = compiled(
    r"\b(?P<our>[Oo]ur) (?P<head>hospital|university|college|school|institute|cent(?:er|re)|academy"
    r"|clinic|faculty)\b",
    re.IGNORECASE,
)
_THE_HOUSE = compiled(
    r"\bthe (?P<head>Hospital|University|College|School|Institute|Academy|Clinic|Faculty)\b"
    r"(?=$|[,:]| [a-z])(?! (?:of|for|in)\b)"
)
_BARE_HOUSE = compiled(
    r"^(?P<head>Hospital|University|College|School|Institute|Academy|Clinic|Faculty|Cent(?:er|re))"
    r"(?= (?:and|[a-z]+s|Receives|Signs|Hosts|Opens|Holds|Launches|Welcomes|Gets|Celebrates"
    r"|Marks) )"
)
_OUR_OWN = compiled(r"^Our (?!country|nation|town|city|friends|guests)(?=[a-z]+ [a-z])")
_OUR_PEOPLE = compiled(
    r"(?<=[a-z] )our (doctors|students|staff|nurses|specialists|colleagues|surgeons|teachers)\b"
)
_AMERICA = compiled(r"\bUS\b|U\.S\.|United States|America")
# " – newspaper": who said so; ", says minister" tells that it is only said
_SAID_BY = compiled(
    r", says (?:the )?(?:boss|CMD|VC|PS|DG|MD)$"
    r"|\s[-–—]\s(?:the )?(?:ambassador|minister|newspapers?|reports?|officials?|embassy"
    r"|governor"
    r"|mayor|CEO|sources?|envoy|president|dean|rector|director|WHO|CMD|VC|PS|MP|DG|MD|agency"
    r"|(?:permanent |general )?secretary"
    r"|(?:hospital|ministry|government|health) (?:sources?|officials?)|boss|chief"
    r"|doctors?|surgeons?|medics?)$",
    re.IGNORECASE,
)
# "Ten years of partnership Oak Clinic – Elm Hospital": the dash joins two, and leads to no site.
_REPORT_OF = compiled(r"^of (?:the |an? )")  # the second line of "BRIEF REPORT / of the workshop"
_PAIR = compiled(r"\b(?:partnership|twinning|link|axis|bridge|cooperation)\b(?: between)? [A-ZÀ-Þ]")
_OF_PLACE = compiled(
    r"(?:[A-ZÀ-Þ]\w+ )?(?:University|College|Faculty|Institute|School|Academy) of "
)
_BEHIND_US = compiled(r",? (?:(?:is|are|lies) )?(?:already )?behind us[!.]*$", re.I)
_ENDINGS = words("s d ed es ing r rs ly al n y ting ned i an ian ese ish")
_SECTIONS = words(
    "news home newsroom events press media international portal online times post herald gazette"
    " agency newswire official website"
)
_LITTLE = words("with from into over upon than after under between among")
_STEM = 4  # letters
_KIN = 5  # letters: university, Universidad
_NO_NEWS = frozenset(
    word[:_STEM]
    for word in [*_SECTIONS, "release", "relations", "department", "office", "page", "welcome"]
)
_WORD = compiled(r"[^\W_]+")
_SITE = 7  # words: a longer part of a title is news
_LONG = 60  # characters: no word is longer
_TAIL = 3  # words that tell where in a text a cut title goes on


def for_strangers(title: str, text: str, names: Iterable[str], owner: str | None) -> str:
    """Not shouting, and with the name of the house whose page it is for "our hospital"."""
    if shouted(title):
        title = truecase.lowered(title, text, names)
        title = title if _AMERICA.search(text) else title.replace(" US", " us")
    title = housed(title, owner)
    title = _OUR_HOUSE.sub(lambda match: _whose(match, owner), title)
    return title[:1].upper() + title[1:] if title[:4] == "the " else title


def housed(title: str, owner: str | None) -> str:
    """With the name of the house whose page it is for "the Hospital"."""
    if not owner:
        return title
    if " - " not in owner and not owner.endswith("s"):
        title = _OUR_OWN.sub(f"{owner}'s ", title)
        title = _OUR_PEOPLE.sub(rf"\1 of {owner}", title)
    title = _BARE_HOUSE.sub(lambda match: _whose(match, owner, match[0]), title)
    return _THE_HOUSE.sub(lambda match: _articled(_whose(match, owner)), title)


def _articled(house: str) -> str:
    """ "the University of Oslo", but "Oslo University"."""
    return f"the {house}" if _OF_PLACE.match(house) else house


def _whose(our: re.Match[str], owner: str | None, said: str = "") -> str:
    """The owner of the page, where it is such a house, in whatever language."""
    stems = {each.lower()[:_KIN] for each in owner.split()} if owner else set()
    fits = our["head"].lower()[:_KIN] in stems
    if owner and " - " not in owner and not said and our["head"].lower() in {"faculty", "school"}:
        said = f"the {our['head']} of {_articled(owner)}"
    return owner if owner and fits and " - " not in owner else said or f"the {our['head']}"


def clean(title: str) -> str:
    """Without crumbs, numbering, labels, the site's name and the day."""
    for parts in (_DOTS, _SENTENCES):
        first = parts.split(title)[0]
        title = (first if len(first.split()) >= _NEWS else title).lstrip(".… ")
    crumbs = _CRUMBS.split(title)
    part = max([each for each in crumbs if not _site(each)] or crumbs, key=len).strip()
    pieces = _DASHED.split(part)  # with the dashes between them
    while (
        len(pieces) > 2
        and not _PAIR.search(pieces[0])
        and (_site(pieces[-1]) or _section(pieces[0]))
    ):
        pieces = pieces[:-2] if _site(pieces[-1]) else pieces[2:]
    if len(pieces) == _TAIL and shouted(pieces[0]) and not shouted(pieces[2]):
        pieces = pieces[2:]  # a motto in capitals
    part = "".join(pieces)
    bare = _DAY_BEHIND.sub("", _LABELLED.sub("", part))
    bare = _BEHIND_US.sub("", _SAID_BY.sub("", _HELD_ON.sub("", bare)))
    closed = bare.count("(") == bare.count(")")
    part = bare if len(bare.split()) > 2 and closed else part
    whole_quote = _QUOTED.fullmatch(part)
    part = whole_quote[1] if whole_quote else part
    part = _REPORT_OF.sub("", part)
    return part[:1].upper() + part[1:] if part[:4].islower() else part


def quiet(title: str) -> str:
    """Without what somebody cried: "Thank you!" before the news, "We will save them" behind it."""
    return _CRIED.sub("", title)


def printed(title: str) -> str:
    """With the spaces and the marks that English print has."""
    return _SINGLE.sub(r"‘\1’", _DOUBLE.sub(r"“\1”", _GLUED.sub(r"\1 ", _GAP.sub(r"\1", title))))


def completed(title: str, text: str) -> str:
    """A title cut within its last word, with the rest of the word as the text has it."""
    if whole(title, text):
        return title
    tail = title.split()[-_TAIL:]
    found = re.search(rf"{re.escape(' '.join(tail))}([^\W\d_]+)", " ".join(text.split()))
    if found and len(tail) == _TAIL:
        return title + found[1]
    last = title.rpartition(" ")[2]
    longer = set(_beginning(last, text)) if len(last) > _STEM else set[str]()
    near = sorted(each for each in longer if len(each) == len(last) + 1)
    return title[: -len(last)] + near[0] if len(near) == 1 else title


def open_ended(title: str) -> str:
    """A title cut short, with dots for what is missing."""
    while match := _CUT.search(title):
        title = title[: match.start()].rstrip()
    return f"{title} …"


def whole(title: str, text: str) -> bool:
    """Not cut short, nor within its last word, which the text has whole: "Hospita"."""
    if not title or _CUT.search(title):
        return False
    last = title.rsplit(maxsplit=1)[-1]
    if last in common.words():
        return True  # "partner" of a text that has only "partnership"
    longer = {word.removeprefix(last) for word in _beginning(last, text)}
    return not longer or "" in longer or bool(longer & _ENDINGS)


def _beginning(first: str, text: str) -> Iterator[str]:
    """The words of a text that begin with these letters."""
    at = text.find(first) if first.isalnum() else -1
    while at >= 0:
        if not text[at - 1 : at].isalnum():
            yield from _WORD.findall(text[at : at + _LONG])[:1]
        at = text.find(first, at + 1)


def paper(title: str) -> bool:
    """It names a newsletter, an issue, a place and a day: no news."""
    return bool(_PAPER.search(title))


def alien(title: str) -> bool:
    """It speaks of us, or shouts."""
    return shouted(title) or bool(_OURS.search(_SPOKEN.sub("", title)))


def foreign(title: str) -> bool:
    """It speaks to those of the house: "trained with us"."""
    return bool(_OURS.search(_OUR_HOUSE.sub("", _SPOKEN.sub("", title))))


def tells(title: str, text: str, names: Iterable[str]) -> bool:
    """It says more than whose page it is, and some of it the text says too: it is no motto."""
    bare = title.casefold()
    for name in sorted(names, key=len, reverse=True):
        bare = bare.replace(name.casefold(), " ")
    said = {word[:_STEM] for word in _WORD.findall(bare) if len(word) >= _STEM} - _NO_NEWS
    low = text.casefold()
    return any(next(_beginning(stem, low), "") for stem in sorted(said))


def shouted(title: str) -> bool:
    letters = list(filter(str.isalpha, title))
    return sum(map(str.isupper, letters)) > 0.7 * max(len(letters), 1)


def capitalised(title: str) -> bool:
    """In Title Case; where its verb is not, its capitals are meant."""
    found: list[str] = re.findall(r"(?<!-)\b[^\W\d_]{4,}", title)
    long = [word for word in found if word not in _LITTLE]
    if _MEANT.search(title):
        return False
    return sum(word[0].isupper() for word in long) >= 0.85 * len(long)


def _site(part: str) -> bool:
    """The name of a site beside the title: an organisation's, a section's, a paper's."""
    spoken = [word.strip(",.&’'()") for word in part.split()]
    plain = [word for word in spoken if word[:1].islower()]
    known = {word.lower() for word in spoken} & lexicon.HEADS
    known -= known if {word.lower() for word in spoken} & _LITTLE else set()  # "Talks with X"
    told = any(word.endswith("ed") for word in plain)  # "Plant completed at Elm Hospital"
    named = bool(known) and not told and len(spoken) <= _SITE and len(plain) <= len(spoken) / 2
    return named or _section(part)


def house(title: str) -> bool:
    """Is it the name of a house, and of no news?"""
    return _site(title)


def _section(part: str) -> bool:
    spoken = part.lower().split()
    return len(spoken) < _TAIL + 1 and bool(_SECTIONS & set(spoken))

"""Bare: a sentence with its names as marks, without days, brackets, forms of address, praise."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.phrases import places, skeleton
from summarizer.phrases.accounts import times
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

HOUSE = "\ue000[\ue100-\uefff]"
"""The mark of an organisation."""
PERSON = "\ue001[\uf000-\uf7ff]"
"""The mark of somebody."""
QUOTED = "\ue002[\uf800-\uf8ff]"
"""The mark of words in quotation marks."""
KNOWN = compiled(rf"{HOUSE}|{PERSON}|{QUOTED}|(?<!^)(?<![.] )\b[A-ZÀ-Ý][\w’'-]{{2,}}|\d")
"""A name, or a number."""
LOOSE = compiled(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|I|us|my|you|your|[Tt]his|[Tt]hese|[Tt]hose|such|same"
    r"|(?:second|third|new|another|other) one|here|there|above|said|him"
    r"|them|mentioned|latter|former|following|how|why|what)\b(?! to be)"
)
"""What speaks of somebody, or something, that other words name."""
_PEOPLE, _QUOTES = 0xF000, 0xF800
_QUOTE = compiled(
    r"“[^“”]{2,140}”|«[^«»]{2,140}»|\"[^\"]{2,140}\"|‘[^‘’]{2,140}’|(?<![\w’'])'[^']{2,140}'(?!\w)"
)
_OURS = Rare(
    r"\b[Oo]ur (?P<head>(?i:society|association"
    r"|hospital|university|college|school|institute|cent(?:er|re)|academy"
    r"|clinic|faculty|foundation))\b"
)
_MOST = 900  # characters: of a longer sentence nothing plain is made
_PARTED = compiled(
    rf"(?<={HOUSE}) ?\([^()]{{1,60}}\)(?= [A-ZÀ-Ý])"
)  # a town behind it is none of it
_BRACKETS = compiled(r" ?\((?:[^()]|\([^()]{0,40}\)){1,120}\)")
_ADDRESS = compiled(
    r"(?:(?<![\w-])(?:(?:[Tt]he )?(?:H\.? ?E\.?|Hon(?:ou?rable|[’']?ble|\.)?|Rt"
    r"|Assoc(?:iate)?|Asst|Assist|Adj|Emer"
    r"|[Pp]rof(?:essor|a)?|[Dd]rs?|[Dd]oc(?=\.)|Ir|Mr|Mrs|Ms|Miss|Sir|Madam|Dame|Eng(?:r|ineer)?|PhD|MUDr|His"
    r"|Her"
    r"|Excellency|Ph\.? ?D|M\.? ?D)(?=[ .])\.?,? ?){1,6})"
    rf"(?={PERSON})"
)
_DEGREES = compiled(  # ", MD, PhD", ", S.Kep., Ns.", ", SAN"
    rf"(?<={PERSON})(?:, (?:[A-Z]{{2,5}}[a-z]{{0,5}}"
    r"|[A-Z][A-Za-z]{0,4}\.(?:[A-Z][A-Za-z]{0,6}\.?)*|PhD))+"
    r"(?=,| |$)"
)
_PRAISE = compiled(
    r"(?<= )(?:successfully|solemnly|grandly|warmly|kindly|proudly|generously|formally|officially"
    r"|ceremonially|ceremoniously|cordially|graciously|smoothly|esteemed|prestigious|successful"
    r"|fruitful|grand"
    r"|solemn|brief|impressive|colou?rful|state-of-the-art|cutting-edge|world-class|much-needed"
    r"|historic|generous|landmark|highly|in audience) "
)
_ARTICLE = compiled(r"(?<![\w-])(an?) (?=[a-zA-Z])")
_BOAST = compiled(  # ", a leader in cardiac diagnostics,"
    r"(?<=[\w\ue100-\uf8ff]), (?:one of |an? |the )(?:[\w-]+ ){0,3}?lead(?:ing|ers? in)\b"
    r"[^,;]{3,90}(?:,(?= (?!and\b))|$)"
)
_STRAIGHT = compiled(r'"([^"]*)"')
_NUMBERED = compiled(r"^\(?\d{1,2}[.)] (?=\D)")
_VOWEL = compiled(r"(?!uni|use|eu|one)[aeiou]", re.IGNORECASE)
_GAPS = ((" ,", ","), (" and,,", " and"), (",,", ","), ("  ", " "))
_TOWN = r"[A-ZÀ-Ý][\w’'-]+(?: (?:of (?:the )?)?[A-ZÀ-Ý][\w’'-]+){0,2}"
_WHERE = compiled(
    rf"(?P<house>(?:{HOUSE}|(?<= )[A-ZÀ-Ý][\w’'-]+)(?: (?:of|in|from|at|based in) {_TOWN}(?:"
    rf" city)?)?)"
    rf"(?P<place>(?:, (?:(?:of|in|from) )?(?:the )?{_TOWN}){{1,3}})"
    rf"(?P<close>,(?= (?:and (?:the )?{HOUSE}|to [a-z]"
    r"|(?!aimed|based|located|founded|supported|funded)"
    r"(?:[a-z]+ed|held|ran|gave|took|met|came|went|sent|was|were|has|have|had|will|is|are|began"
    r"|made|brought)\b(?! by))))?(?=,| [a-z]|$)"
)
_LISTED = compiled(r",? and\b|, ")
_BOTH = compiled(rf"(?:[Tt]he )?{HOUSE}.* and (?:the )?$")
_BEGINS = compiled(
    r"^(?:In|On|At|With|During|Under|By|For|After)\b[^,]*, (?:[^,]*,(?: [^,]*,)? and )?(?:the )?$"
)
"""What leads up to a clause, and the comma that ends it."""
_AT = compiled(r"^(?:of|in|from) ")
_APPOSED = compiled(r"\bone, (?:[a-z]+ ){0,2}$")
_TWICE = compiled(f"(?P<one>{HOUSE}), (?:or )?(?P<two>{HOUSE})(?=,|$| )")
_QUOTED = compiled(QUOTED)
_CALLED = compiled(rf"(?P<one>{HOUSE}) (?P<said>{QUOTED})")
_NAMED = compiled(f"{HOUSE}|{PERSON}")
_FREE = compiled(r"(?:^|, |\b(?:of|from|to|by|with|and|at|in|for|between|as|held|met|[a-z]+ed) )$")
"""What an article may stand behind."""
_SCENE = compiled(
    r"^(?:Under|Within|During|In|At|On|Through|As part of|For)(?: the (?:frames?|framework"
    r"|course|scope) of)?"
    r" (?:this|the|its|their)(?: [a-z-]+)? (?:project|visit|meeting|mission|ceremony"
    r"|occasion|event|program(?:me)?"
    r"|trip|stay|purpose|initiative)(?: of (?:this|the) [a-z]+)?,? (?=an?\b|the\b|\d|[a-z]+ "
    r"(?:and|of)\b|\ue000)"
)
_PARTED_VERB = Rare(  # "opened, in Lima, the ward"
    r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!is )(?<= )(?P<verb>opened|inaugurated|launched"
    r"|signed|held|organi[sz]ed|hosted|celebrated|commemorated|marked|received|subscribed|conducted|donated"
    r"|handed over),(?: (?:at|in|on|for|within|under|by|with|jointly with"
    r"|together with) [^,]{3,80},)?"
    r" (?=(?:the|an?) (?!first|second|third|last|[a-z]+est|one)\w|[A-Z][a-z]+['’]s "
    rf"|(?:the )?{HOUSE}|{PERSON})"
)
_PLACED_VERB = Rare(r"(?<= )(?P<verb>reali[sz]ed) in [^,]{3,40}, (?=an? )")
_TITLED = Rare(rf"\b(entitled|titled|theme|topic|title|subject|slogan|motto): ?(?={QUOTED})")
_HALL = compiled(r"^(?:[Ii]n|[Aa]t) [^,]{3,80}? (?=the (?:[XVI]+|\d+(?:st|nd|rd|th)) [A-Z])")
_INVERTED = compiled(  # "There took place a meeting", "It was opened the ward"
    r"^(?:(?:[IiOo]n|[Aa]t|[Dd]uring|[Ww]ithin|[Uu]nder) [^,]{2,90}?,? )?(?:[Tt]here|[Ii]t)"
    r" (?P<verb>took place|was (?:signed|inaugurated|opened|held|celebrated|launched)|were signed)"
    r"(?:, (?:in|at|on) [^,]{2,80},)? (?P<what>(?:(?:the|an?) |\ue000)[^,]*?)"
    r"(?:(?:, (?:the )?| )(?P<of>(?:result|fruit) of .*)|(?:,| which | that ).*)?$"
)
_THAT_IS = compiled(
    rf"^That [a-z]+ (?:is|was) (?P<house>(?:the )?(?:{HOUSE}|[A-ZÀ-Ý][\w’' -]{{2,40}}?)),"
    r" (?:which )?(?=[a-z]+ed\b)"
)
_CAPITALS = compiled(r"^A TOTAL\b")
_FEW = 200
_NEAR = 30  # characters before a name in which its article stands
_LEFT = " ,;:–—-"


@dataclass(frozen=True)
class Bare:
    """text   the sentence
    houses  what the marks of organisations in it stand for, `others` what all other marks do
    named   an organisation as prose has it
    source  the sentence before anything has been taken out of it"""

    text: str
    houses: Sequence[OrganisationMention]
    others: Mapping[str, str]
    named: Callable[[OrganisationMention], str]
    source: str = ""

    @classmethod
    def of(
        cls, told: Told, named: Callable[[OrganisationMention], str], owner: str = ""
    ) -> "Bare | None":
        """None of a sentence too long. `owner` is the house whose page it is."""
        if len(told.skeleton) > _MOST:
            return None
        others: dict[str, str] = {}
        source = text = _numbered(told, others).lstrip("#• ").replace("*", "").lstrip()
        if "(" in text:
            text = _BRACKETS.sub("", _PARTED.sub(",", text))
        text = _OURS.sub(lambda match: _own(match, owner), text)
        for at, quote in enumerate(dict.fromkeys(_QUOTE.findall(text)[:_FEW])):
            others[chr(_QUOTES + at)] = f"“{quote[1:-1].strip()}”"
            text = text.replace(quote, "\ue002" + chr(_QUOTES + at))
        text = _ADDRESS.sub("", text)
        text = times.without(text)
        text = text.strip(_LEFT + ".")
        for gap, instead in _GAPS:
            text = text.replace(gap, instead)
        if " lead" in text:
            text = _BOAST.sub("", text)
        text = _WHERE.sub(_housed, _PRAISE.sub("", _DEGREES.sub("", text)))
        text = _CAPITALS.sub("A total", text.strip(_LEFT + "."))
        text = _PARTED_VERB.sub(r"\g<verb> ", _SCENE.sub("", _NUMBERED.sub("", text)))
        text = _THAT_IS.sub(r"\g<house> ", text) if text.startswith("That ") else text
        text = _PLACED_VERB.sub(r"\g<verb> ", _HALL.sub("", text))
        text = _INVERTED.sub(_in_order, _TITLED.sub(r"\1 ", text))
        return cls(text[:1].upper() + text[1:], told.houses, others, named, source)

    def said(self, words: str) -> str:
        """Some of its words, with the names."""
        if QUOTED[0] in words:
            words = _CALLED.sub(self._called, words)
            words = _QUOTED.sub(lambda match: self.others.get(match[0][1], ""), words)
        words = _NAMED.sub(self._named, _TWICE.sub(self._once, words))
        words = _ARTICLE.sub(_fitting, words)
        return _STRAIGHT.sub(r"“\1”", words) if '"' in words else words

    def _named(self, match: re.Match[str]) -> str:
        """A name with its article, but behind one, or behind another word that takes its place."""
        name, at = self._name(match[0]), match.start()
        free = _FREE.search(match.string, max(0, at - _NEAR), at)
        return name if free else name.removeprefix("the ")

    def _called(self, match: re.Match[str]) -> str:
        """Without the words in marks that its name has already."""
        said = self.others.get(match["said"][1], "").strip("“”")
        return match["one"] if said in self._name(match["one"]) else match[0]

    def _once(self, match: re.Match[str]) -> str:
        """Without its initials between commas."""
        one, two = (self._name(match[part]).removeprefix("the ") for part in ("one", "two"))
        return match["one"] if one == two else match[0]

    def _name(self, mark: str) -> str:
        at = ord(mark[1]) - skeleton.FIRST
        return (
            self.named(self.houses[at]) if at < len(self.houses) else self.others.get(mark[1], "")
        )


def _numbered(told: Told, names: dict[str, str]) -> str:
    """A skeleton whose marks of people are numbered, like those of houses."""
    first, *rest = told.skeleton.split(skeleton.PERSON)
    kept = skeleton.people(told.start, told.houses, told.people)
    for at, (person, behind) in enumerate(zip(kept, rest, strict=False)):
        names[chr(_PEOPLE + at)] = person.name
        first += skeleton.PERSON + chr(_PEOPLE + at) + behind
    return first


def _in_order(match: re.Match[str]) -> str:
    """With what took place before its verb."""
    of = f" as the {match['of']}" if match["of"] else ""
    return f"{match['what'].rstrip()} {match['verb']}{of}"


def _own(match: re.Match[str], owner: str) -> str:
    fits = match["head"].lower() in owner.lower() and " - " not in owner
    return owner if fits else match[0]


def _housed(match: re.Match[str]) -> str:
    """A house without the town and the country it stands in; all of "Kenya, Ghana and Togo"."""
    if match["house"][0] != HOUSE[0] and _LISTED.match(match.string, match.end()):
        return match[0]
    towns = [_AT.sub("", each) for each in match["place"].split(", ")[1:]]
    named = [is_place(each) for each in towns]
    known = all(named) or (len(named) > 1 and named[-1])
    before = match.string[: match.start()]
    if match["place"].startswith(", from ") and _APPOSED.search(before):
        return match[0]  # "and one, little Ana, from Lima"
    free = "," not in before or _BOTH.match(before) or _BEGINS.search(before)
    return match["house"] + ("" if free else match["close"] or "") if known else match[0]


def is_place(name: str) -> bool:
    """Does the table of places know it: "Kochi", "the Republic of India"?"""
    bare = name.removeprefix("the ").removeprefix("Republic of ")
    return bool(places.is_place(bare) or places.country(bare))


def _fitting(match: re.Match[str]) -> str:
    """ "a" or "an", after a word of praise has gone."""
    vowel = _VOWEL.match(match.string, match.end())
    return f"{'an' if vowel else 'a'} " if len(match[1]) == 1 and vowel else match[0]

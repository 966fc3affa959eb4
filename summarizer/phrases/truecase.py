"""A headline in capitals as prose writes it: its words as its own article spells them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from summarizer.phrases import places
from summarizer.phrases.places import cities
from summarizer.phrases.words import common, letters, lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_WORD = compiled(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTED = compiled(r"[“\"‘][^“”\"‘’]+[”\"’]")
_ORDINAL = compiled(r"\b\d+(?:ST|ND|RD|TH)\b")
_SHORT = 3  # letters: what the text does not have, and is no longer, is an acronym
_JOINING = words("of the for and in at de del di da do du des aux sur la le las les los y et e und")
_LITTLE = lexicon.OPENERS | _JOINING
_TWO = 2  # words: one in capitals is an acronym
_LETTER = compiled(r"-[A-ZÀ-Þ](?![^\W\d_])")
_ROMAN = compiled(r"[IVX]+")
_SMALL = lexicon.OPENERS | lexicon.BREAKS | lexicon.FIELDS | lexicon.HEADS | lexicon.ADJECTIVES
_SMALL |= words(
    "up off out by to as so no go get gets ties inks cops bags bag pact accord doors aid tasks"
    " again soon six ten hit"
)
_AS_IS = {"mou": "MoU", "mous": "MoUs", "moa": "MoA", "phd": "PhD"}
_DAYS = words(
    "january february april june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday"
)
_MONTH = compiled(
    r"\b(?:in|of|from|until|till|by|since|early|late|mid|next|\d+)[ -]$", re.IGNORECASE
)
_INSIGNIA = compiled(r"\b(?:Order|Medal|Prize|Star|Cross|Crescent|Road)\b")
"""What belongs to a name, of however common words."""
_LANDS = words(
    "african asian european american latin caribbean pacific arab baltic balkan nordic eurasian"
    " africa asia europe america mediterranean"
)
_PEOPLE = compiled(r"(?:ñ|eñ|n|an|ian|in|ín)[oa]s?|nons?|i?ans?|ese|ites?|is|ers?")
_PLACE = 5  # letters of a place that its people are called by
_ENDING = compiled(
    r"(?:(?:tion|sion|ment|ness|it(?:y|ie)|ance|ence|ology|ship|ing|ture|age|ism|ization)s?|ly|ical"
    r"|ional|[cn]ial|ious|able|ible|ive|ics|ful|less|i[sz]ed|ated|(?:[st]|[ht]|[dt]|rk|gn|nd)ers"
    r"|ists)$"
)
"""So end words that are no names; "-er", "-al" end many that are."""
_LONG_ENOUGH = 6  # letters of a word that is known by its ending
_SPOKEN = compiled(
    r"(?!(?:WHO|GIZ|HIV|NIH|NUS|PUC|SUS|DAI|HUE|LUN)$)[BDGHKLMNPRSTVX]H?[AEIOUY]{1,2}[NRSL]?|A[LRG]A"
)
"""A word of few letters that can be said, and is no initials: "PHU", "LE"."""
_FIRST = compiled(r"^\W*\w")
_EPONYMS = words("chagas ebola zika lassa marburg alzheimer parkinson hodgkin crohn hansen burkitt")
_OPENING = compiled(r"(?:[.!?:。]\s+|\n\s*)[\"“‘(\[]*$")
_QUOTES = ('"', "“", "‘")
_BESIDE = 8  # characters
_NEAR = 6  # characters: marks before the first word of a sentence


def lowered(title: str, text: str, names: Iterable[str] = (), *, shouted: bool = True) -> str:
    """`title` in small letters, but for names, acronyms and its first letter; where it is not
    `shouted`, but in Title Case, words that the text does not have stay as they are.

    text   the article below it, whose spelling is taken
    names  of organisations, people and places, as that text has them
    """
    proper = title.title()
    spans = [*cities.find(proper, places.is_country), *cities.find(proper)]
    text = _blanked(title, text)
    known = [
        each for each in names if shouted or each[-1:] != "s" or " of " in each or each in text
    ]
    told = _names(title, [*known, *(proper[start:end] for start, end in spans)])
    low = letters.lower(text)
    told += _runs(title, text, low)
    forms = _Forms(text, low)

    quoted = [] if shouted else [match.span() for match in _QUOTED.finditer(title)]

    def spelt(match: re.Match[str]) -> str:
        start, word = match.start(), match.group()
        if any(first < start < last for first, last in quoted):
            return word  # the name of a project
        for at, name in told:
            if at <= start < at + len(name):
                return name[start - at :][: len(word)]
        if not shouted and (word.isupper() or not _common(word, forms)):
            return word
        return lone(match)

    def lone(match: re.Match[str]) -> str:
        start, word = match.start(), match.group()
        base, mark, own = word.partition("’" if "’" in word else "'")
        if own in {"S", "s"}:  # "ANKARA'S"
            return _spelt(base, forms[_key(base)]) + mark + "s"
        if title[match.end() : match.end() + 1] == "-" and _LETTER.match(title, match.end()):
            return word  # "LUMC-K"
        small = word.lower()
        month = small in {"may", "march"} and _MONTH.search(title[:start])
        if small in _DAYS or small in _LANDS or month or (shouted and _people(small, text)):
            return word.capitalize()
        return _AS_IS.get(small) or _spelt(word, forms[_key(word)])

    plain = _ORDINAL.sub(lambda match: match.group().lower(), _WORD.sub(spelt, title))
    plain = plain.replace("FIL-AM", "Fil-Am")
    return _FIRST.sub(lambda match: match[0].upper(), plain, count=1)


def _people(small: str, text: str) -> bool:
    """Is it called by a place of the text, as those who live there are: "antiqueños"?"""
    if len(small) <= _PLACE or small in common.words() or _ends(small):
        return False
    stem = small[:_PLACE].capitalize()
    at = text.find(stem)
    return at >= 0 and _PEOPLE.search(small) is not None and stem.lower() not in text


def _common(word: str, forms: "_Forms") -> bool:
    """Does the text, or every text, have it in small letters?"""
    small = word.lower()
    return _plain(small) or forms[_key(word)][small] > 0


def _plain(small: str) -> bool:
    """Does every text have it in small letters, but in a name?"""
    return small in _SMALL or small in common.words() or _ends(small)


def _ends(small: str) -> bool:
    """Is it no name by its ending?"""
    if len(small) < _LONG_ENOUGH or not _ENDING.search(small):
        return False
    return not (places.is_place(small.capitalize()) or places.demonym(small.capitalize()))


def _blanked(title: str, text: str) -> str:
    """The text without the headline, which stands in it once more."""
    at, size = letters.lower(text).find(letters.lower(title)), len(title)
    return text if at < 0 else f"{text[:at]}{' ' * size}{text[at + size :]}"


def _runs(title: str, text: str, low: str) -> list[tuple[int, str]]:
    """Where words of it stand together in the text, as that has them: "Molecular Biology"."""
    small, spoken = letters.lower(title), list(_WORD.finditer(title))
    found: list[tuple[int, str]] = []
    at = 0
    while at < len(spoken) - 1:
        start, said = spoken[at].start(), None
        last = at + 1
        while last < len(spoken) and (more := _said(small[start : spoken[last].end()], low, text)):
            said, last = more, last + 1
        bare = said is None or all(_plain(each) for each in _WORD.findall(said.lower()))
        bare = bare and not _INSIGNIA.search(said or "")
        if said and not bare:
            found.append((start, said))
        at = max(last, at + 1)
    return found


def _said(run: str, low: str, text: str) -> str | None:
    """A run of words as the text has it, where it does not open a sentence."""
    at = low.find(run)
    while at >= 0:
        end = at + len(run)
        alone = not low[at - 1 : at].isalnum() and not low[end : end + 1].isalnum()
        begins = _OPENING.search(text[max(0, at - _NEAR) : at]) or text[at - 1 : at] in _QUOTES
        if alone and at and not begins:
            return None if text[at:end].isupper() else text[at:end]
        at = low.find(run, at + 1)
    return None


def titled(name: str) -> str:
    """A name in capitals as prose has it; one of few letters may be initials."""
    if not name.isupper():
        return name
    spoken = _WORD.findall(name.lower())
    if len(spoken) < _TWO or not (
        set(spoken) & lexicon.HEADS or len(spoken) > _SHORT or spoken[0] == "the"
    ):
        return name
    return _WORD.sub(lambda match: _capital(match, name), name)


def _capital(found: re.Match[str], name: str) -> str:
    word, small = found[0], found[0].lower()
    if (
        name[found.start() - 1 : found.start()] == "("
        and name[found.end() : found.end() + 1] == ")"
    ):
        return word  # its initials
    initial = len(word) == 1 and name[found.end() : found.end() + 1] == "."
    if found.start() and small in _LITTLE and not initial:
        return small
    short = len(word) <= _SHORT and small not in _SMALL and not _SPOKEN.fullmatch(word)
    return word if short and not places.is_place(word.capitalize()) else word.capitalize()


def _names(title: str, names: Iterable[str]) -> list[tuple[int, str]]:
    """Where names stand in it, the longest first."""
    low = title.casefold()
    found: list[tuple[int, str]] = []
    long = {each.removeprefix("The ") for each in names if len(each) > _SHORT}
    for name in sorted(long, key=lambda each: (-len(each), each)):
        at = low.find(name.casefold())
        if at >= 0 and len(name.casefold()) == len(name) and not name.isupper():
            found.append((at, name))
    return found


class _Forms(dict[str, Counter[str]]):
    """How a text spells a word, but where that opens a sentence: found for those that are asked."""

    def __init__(self, text: str, low: str) -> None:
        self._text, self._low = text, low

    def __missing__(self, key: str) -> Counter[str]:
        self[key] = found = Counter(() if key in _LITTLE else self._told(key))
        return found

    def _told(self, key: str) -> Iterator[str]:
        text, low = self._text, self._low
        for at in letters.starts(key, low):
            end = at + len(key)
            match = _WORD.match(text, at)
            alone = match and match.end() == end and not low[at - 1 : at].isalpha()
            begins = not at or _OPENING.search(text[max(0, at - _NEAR) : at])
            if alone and not begins and not _cried(text, at, end):
                yield text[at:end]


def _cried(text: str, start: int, end: int) -> bool:
    """Does it stand in capitals among others in capitals?"""
    if not text[start:end].isupper() or end - start <= 1:
        return False
    sides = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
    return any(each.isupper() and sum(map(str.isalpha, each)) > _SHORT for each in sides)


def _key(word: str) -> str:
    """Whatever its capitals; a Turkish one has its dot in small letters too."""
    return word.replace("İ", "I").casefold()


def _spelt(word: str, forms: Counter[str]) -> str:
    small = word.replace("İ", "I").lower()
    if word.isupper() and forms[word] > forms[small] and len(word) > 1:  # "WHO"
        return word
    if small in _EPONYMS or (small in lexicon.FORWARD and forms and not forms[small]):
        return word.capitalize()  # "Universidad Andina"
    if _plain(small) or forms[small] * 3 >= forms.total() > 0:
        return small
    if forms:
        return min(forms.items(), key=lambda each: (-each[1], each[0]))[0]
    if places.is_place(small.capitalize()) or places.demonym(small.capitalize()):
        return small.capitalize()
    return word if len(word) <= _SHORT or _ROMAN.fullmatch(word) else small

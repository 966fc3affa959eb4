"""What prose calls things: every proper name in it is one of the article's, or of the record's."""

import re
from collections.abc import Iterator

from summarizer.article import Span
from summarizer.claims import countries
from summarizer.claims.facts import Facts
from summarizer.claims.likeness import alike, content
from summarizer.phrases import names, numbers, places
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.letters import words

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.&][^\W\d_]+)*")
_CAPITALS = re.compile(r"\b[A-ZÀ-Þ][\w'’-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_HOUSE = re.compile(
    r"(?P<before>[\u3400-\u9fff]{2})(?:大学|学院|医院|研究所|研究院|委员会|集团|公司|协会|学会|"
    r"基金会|大使馆|领事馆)"
)
_LOOSE_CHINESE = re.compile(r"[所家个的该各些多两院校本我为和与在位名由]")
_SEAM = re.compile(r"(?<=[\u3400-\u9fff])(?=[A-Za-zÀ-ÿ])|(?<=[A-Za-zÀ-ÿ])(?=[\u3400-\u9fff])")
_ACTS = re.compile(
    r"['’]s\b|,|$|\s(?:and|et|&|is|was|are|were|has|have|had|will|a|ont|est|[a-z]+(?:s|ed)"
    rf"|{'|'.join(sorted(lexicon.HEADS))})\b"
)
_ELIDED = re.compile(r"\b[LlDd]['’](?=[A-ZÀ-Þ])")
_JOINTS = re.compile(r" (?:to|on|for)(?: the)? ")
_PAIR = 2  # "the Indian Embassy", "a French hospital"
_FIRST = re.compile(r"\W*([^\W\d_]+)")
_ENDINGS = re.compile(
    r"(?:ing|ed|ions?|ments?|ships?|ity|ies|ness|ances?|ences?|ers|ists?|ives?|ally|ly|ures?|ages?|"
    r"ant|ants|ents?|ics|ial|ical|ional|ar|ous|ble|less|ful|ary|ory|ic|eurs?|euses?|ité|ique|iques|aires?)$"
)
_COMMON = (
    lexicon.HEADS | lexicon.BREAKS | lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.OPENERS
    | lexicon.ROLES | lexicon.RANKS | lexicon.THINGS | lexicon.ADDRESS | lexicon.JOINTS
    | lexicon.MONTHS | lexicon.DEEDS
    | words(
        "understanding mou phd covid covid-19 ai it ict un eu usa uk i agreement hospital ties "
        "years year decades decade two three four five six seven eight nine ten eleven twelve "
        "dozen hundred thousand million dozens hundreds experts scholars teachers people doctors "
        "nurses patients plans plan new long first annual high big small old great last past "
        "work works working talks ways links bonds goal goals step steps part parts side sides "
        "deal deals pact pacts fund funds base bases class classes course courses event events "
        "both half up out off down more less than one once l d les des aux une un se sur par "
        "ils elles ses leurs cette deux trois quatre cinq six sept huit neuf dix fewer several "
        "nearly almost over about around some most under only plus près environ en selon après "
        "avant dans avec depuis lors tous toutes"
    )
)  # fmt: skip


def foreign(sentence: str, facts: Facts) -> str | None:
    """The first name in the sentence that is not the article's, None if all are."""
    sentence = _ELIDED.sub(" ", _SEAM.sub(" ", sentence))
    for span in _names(sentence):
        name = _POSSESSIVE.sub("", sentence[span[0] : span[1]])
        if not _known(name, facts) and not _joined(name, facts):
            return name
    return next(_strange_words(sentence, facts), None) or next(_chinese(sentence, facts), None)


def _names(sentence: str) -> Iterator[Span]:
    """Organisations and people that the rules see as wholes."""
    houses = names.organisations(sentence)
    for organisation in houses:
        if not organisation.generic:
            yield organisation.start, organisation.end
    for person in names.people(sentence, houses):
        yield person.start, person.end


def _known(name: str, facts: Facts) -> bool:
    """It stands in the article, or it is another form of a name that does, or only describes."""
    if facts.translated and set(_CAPITALS.findall(name)) <= facts.translated:
        return True
    if facts.stands(name) or _shortened(name, facts) or _turned(name, facts):
        return True
    found = _WORD.findall(name)
    own = [each for each in found if each[0].isupper() and not _is_country(each, facts)]
    if any(each.casefold() not in _COMMON for each in own):
        return len(found) == 1 and _word(name, facts)
    heads = [each for each in own if each.casefold() in lexicon.HEADS]
    described = len(found) == _PAIR and len(own) == 1
    return not heads or heads[-1].endswith("s") or described


def _joined(name: str, facts: Facts) -> bool:
    """Are they two names of the article that only the sentence joins: "handed over by the Embassy
    of Corvo to the Ministry of Health"?"""
    parts = _JOINTS.split(name)
    return len(parts) > 1 and all(_known(each, facts) for each in parts)


def _shortened(name: str, facts: Facts) -> bool:
    """Initials of a verified name, or words of it in their order."""
    if name.isupper() and len(name) > 1:
        return any(names.initials(each) == name for each in facts.names)
    wanted = content(name)
    return any(_inside(wanted, content(each)) for each in facts.names)


def _inside(wanted: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return bool(wanted) and all(any(alike(word, each) for each in rest) for word in wanted)


def _turned(name: str, facts: Facts) -> bool:
    """The words of one house in another form: Lorraine University, the Indian Embassy."""
    wanted = set(countries.normal(name))
    return len(wanted) > 1 and any(wanted <= house for house in facts.houses)


def _strange_words(sentence: str, facts: Facts) -> Iterator[str]:
    """Capitalised words that neither article nor language knows."""
    for start, end in names.proper(sentence):
        if facts.ground.find(sentence[start:end]) or _is_country(sentence[start:end], facts):
            continue
        for word in _WORD.findall(sentence[start:end]):
            if not _word(_POSSESSIVE.sub("", word), facts, titled=_titled(sentence)):
                yield word
    first = _FIRST.match(sentence)
    if first is None or not first[1][0].isupper() or not _ACTS.match(sentence, first.end()):
        return
    counted = any(each.start <= first.start(1) for each in numbers.find(sentence))
    if not counted and not _word(first[1], facts, titled=True):
        yield first[1]


def _word(word: str, facts: Facts, *, titled: bool = False) -> bool:
    """Is a capitalised word the article's, a common one, or a country that was verified?"""
    plain = word.casefold()
    if (
        plain in _COMMON
        or word in facts.translated
        or facts.ground.find(word)
        or _is_country(word, facts)
    ):
        return True
    if places.is_place(word) or (word.isupper() and len(word) > 1):
        return any(names.initials(each) == word for each in facts.names)
    if "-" in word and all(_word(part, facts, titled=titled) for part in word.split("-") if part):
        return True
    known = plain in facts.ground.vocabulary or any(
        alike(plain, each) for each in facts.ground.vocabulary if each[:3] == plain[:3]
    )
    return known or (titled and (word.islower() or bool(_ENDINGS.search(plain))))


def _is_country(words: str, facts: Facts) -> bool:
    """A country or a people of one that the article or the record speaks of."""
    if places.is_place(words) and not places.is_country(words):
        return False
    codes = list(countries.codes(words))
    return bool(codes) and all(code in facts.countries for code in codes)


def _titled(sentence: str) -> bool:
    """A headline in Title Case: most words of some length open with a capital."""
    long = [word for word in _WORD.findall(sentence) if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def _chinese(sentence: str, facts: Facts) -> Iterator[str]:
    """Chinese houses, by the two characters before what they are."""
    for match in _HOUSE.finditer(sentence):
        said = match.group()
        known = facts.ground.find(said) or any(said in name for name in facts.names)
        if not _LOOSE_CHINESE.search(match["before"]) and not known:
            yield match.group()

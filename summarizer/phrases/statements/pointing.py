"""Pointing: does a line speak of "the unit", "until then", "APHN", that nothing before it names?"""

import re
from collections.abc import Collection
from functools import lru_cache

from summarizer.phrases.statements import hanging, spelt
from summarizer.phrases.statements.alike import LIKE
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_STEM = 5  # letters
_SMALL = compiled(r"[a-zà-ÿ]+")
_TWO = 2
_ALL = {"The partners", "the partners", "The parties", "the parties"}  # of however many
_DEFINITE = compiled(
    r"(?<![-\w’'])[Tt]he (?:(?P<words>[a-zà-ÿ])|(?P<house>[A-Z][a-z]{3,})"
    r"(?:[’']s)?(?=[,.]|$| (?!of\b|for\b)[a-z]))"
)
_CALLED = compiled(r"[A-ZÀ-Þ]|\d{1,2}(?:st|nd|rd|th) [A-ZÀ-Þ]")
_TOKEN = compiled(r"[a-zà-ÿ][\w-]*(?:[’']s?\b)?")
# Where a noun phrase ends
_ENDS = words(
    "of for between on from to in at with by that which who whom whose where when while and or"
    " but as than if is are was were be been being has have had will would shall can could may"
    " might must should do does did not under over within during until since after before through"
    " throughout across about into onto upon without against among amid toward towards per via"
    " also already now then so too there here its their his her it they he she we you this these"
    " those both all each every a an the free aged held based entitled called named said says"
    " agreed signed gave took made sent left ran saw met came went began led built paid cost costs"
    " set put worth plans hopes expects wants intends aims includes covers consists provides"
    " offers runs serves comprises becomes became remains received opened started treated trained"
    " visited"
)
_WHICH = words("of for between on from to in at that which who where with whose named called")
_VERB = compiled(
    r"\w+(?<!e)ed|(?:train|fill|cost|need|help|hold|allow|enabl|treat|teach|amount|act|open|last"
    r"|run|start|expect|allot|join|keep|bring|need|meet|envisag|contemplat|endow|end|entail|foresee"
    r"|stipulat|oblig)e?s|estimate|hope|plan|intend"
)
_OF = compiled(r"(?:the )?[a-z]+ of\b")
_HOW = compiled(
    r"(?!family$|early$|elderly$|only$|assembly$|supply$|(?:month|week|dai"
    r"|year)ly$)\w{4,}ly"
)
_TELLING = words("held based entitled called named aged")
# "in March", "for three years", "to 2019" tell nothing of which
_NUMBERED = compiled(
    r"(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|about|over|more|a|an|some"
    r"|all"
    r"|free|good|at|by|in|every|each|be|the (?:first|second|end|next|last|past|coming|future"
    r"|beginning)|[a-z]+ing)\b)"
)
_TO_DO = compiled(rf"(?!the |an? |its |their |our |all |both )[a-z]|{_NUMBERED.pattern}")
_CERTAIN = words(
    "world public future country internet sea population poor environment economy west north"
    " south east region capital continent globe sick needy elderly young disabled blind deaf press"
    " media pandemic epidemic war market law year years month months week end beginning start"
    " middle rest majority number use same first second third fourth fifth most best largest"
    " biggest highest state nation community communities people ground way time spot heart brain"
    " eye skin liver kidney lung lungs blood body womb spine ear throat face head knee hip hand"
    " islands island countryside city province district county municipality clock road air sky sun"
    " table fore hope late spring summer autumn winter morning afternoon evening night weekend"
    " latter's next two newborn newborns genome womb web past gap poorest oldest youngest former"
    " virus disease occasion auditorium hall rectorate ballroom sod ribbon technology newest age"
    " coronavirus government coast border river valley field floor countryside web public’s"
)
_HOUSES = words(
    "hospital university college school institute academy clinic trust foundation ministry"
    " embassy centre center faculty department association society network fund council agency"
    " federation consulate municipality government committee commission board company party"
    " parties sides side institution partner partners minister ambassador rector president"
    " director dean premier mayor governor chancellor delegation team group programme program"
    " project unit ward award laboratory prize conference forum symposium congress workshop course"
    " training agreement memorandum mou act protocol letter document charity club union authority"
    " secretariat office bureau branch campus library alliance consortium region province district"
    " city state organisation organization institutions universities hospitals countries"
    " collection equipment adviser advisor secretary chairman chairperson commissioner consul"
    " manager coordinator"
)
_NAMELESS = words(
    "hospital university college institute academy clinic foundation ministry trust society"
    " school association charity company agency council embassy club aim aims result results"
    " transfer rest one ones other others first second third latter figure number pilot reason"
    " idea dean director rector minister president mayor adviser advisor secretary chairman"
    " chairperson commissioner governor ambassador consul manager coordinator superintendent prize"
    " residents newspaper centre center directorate laboratory lab unit ward wing department"
    " faculty team delegation operation patient child same following former above said matter"
    " stage step issue item gesture author authors funds costs material remaining"
)
"""Of whom or what, only a name or the sentence before could tell."""
_BODIES = words(
    "assembly service commune group board corporation bureau principal provost matron registrar"
    " superintendent"
)
"""Which or who it is the article has told, where they have a capital."""
_PAIRS = compiled(
    r"\b(?:[Tt]he|[Bb]oth) (?:two |partner(?:ing)? |participating )?(?P<noun>sides|parties"
    r"|institutions|universities"
    r"|hospitals|partners|countries|schools|colleges|organi[sz]ations|institutes|cities|faculties"
    r"|centres|centers|nations|teams|clinics|departments|ministries|foundations)\b(?! (?:of|in"
    r"|from|that|which|with))"
)
_HOUSE = compiled(
    r"\b(?:Hospital|University|College|Institute|Cent(?:er|re)|Clinic|School|Academy|Foundation"
    r"|Ministry)\b(?! of [A-Z]\w+ (?:University|Hospital|College))"
)


def loose(line: str, told: str, names: Collection[str] = ()) -> str | None:
    """The words of a line that nothing tells what they stand for: not the line itself, nor what is
    `told` before it, nor the `names` beside it; None where all do.
    Quotation marks do not matter.
    """
    bare = line.strip("“”. ").replace("‘", "").replace("’ ", " ")
    bare = bare.replace("[the] ", "the ").replace("[The] ", "The ")
    if hung := hanging.word(bare, line):
        return hung
    if pair := _pair(bare, told, names):
        return pair
    known = frozenset().union(*map(_stems, told.split("\n")), *map(_stems, names))
    return spelt.unknown(bare, told, names) or _thing(bare, known, names)


def adrift(line: str, told: str, names: Collection[str]) -> str | None:
    """As `loose`, but of a line that counts something: the equipment and the agreement of the event
    it tells of are no riddle, an unnamed hospital and "the aim" are."""
    if hung := hanging.counted(line.strip("“”. "), told):
        return hung
    lost = loose(line, told, names)
    while lost and lost.lower().startswith(("the ", "both ")):
        spoken = lost.split()
        pair = spoken[0].lower() == "both" or spoken[1] in {"two", "parties", "sides"}
        if (pair and len(names) < _TWO) or (not pair and _nameless(spoken[-1])):
            return lost
        line, before = line.replace(lost, "", 1), line
        line = line.replace(lost[0].upper() + lost[1:], "", 1)
        lost = loose(line, told, names) if line != before else None
    return lost


def _nameless(word: str) -> bool:
    """Could nobody tell whose or which it is: "the pilot", "the Assembly"?"""
    low = word.lower()
    return low in _NAMELESS or (word != low and low in _BODIES)


def _pair(bare: str, told: str, names: Collection[str]) -> str | None:
    """ "The two hospitals", where the line, the names above or the headline give not just two."""
    pair = _PAIRS.search(bare)
    if not pair or len(names) == _TWO or (len(names) > _TWO and pair[0] in _ALL):
        return None
    headline = told.split("\n", 1)[0]
    stem = pair["noun"].removesuffix("ies").removesuffix("s")
    alike = sum(stem in each.lower() for each in names) == _TWO
    acting = sum(each in headline for each in names) == _TWO
    named = len(_HOUSE.findall(bare[: pair.start()])) in {_TWO, _TWO + 1}
    counted = re.search(rf"\b(?:two|both) (?:[\w-]+ )?{pair['noun']}\b", told, re.IGNORECASE)
    return None if alike or acting or named or counted else pair[0]


def _thing(line: str, known: Collection[str], names: Collection[str]) -> str | None:
    """A definite noun that nothing introduces, or that several houses could be."""
    for match in _DEFINITE.finditer(line):
        house = match["house"]
        found = _noun(match, line) if house is None else (house.lower(), house)
        if found is None or (house and _is_name(house)):
            continue
        noun, last = found
        stem = noun[:_STEM]
        before = line[: match.start()].lower()
        likely = {stem, *LIKE.get(stem, "").split()}
        several = sum(noun.rstrip("s") in each.lower() for each in names) > 1
        here = any(f" {each}" in f" {before}" for each in likely if each)
        passing = match.start() and not {noun, noun.rstrip("s")} & _HOUSES
        if passing or (f"the {noun}" in _ALL and len(names) >= _TWO):
            continue  # a thing that is no house is missed only where the line is told of it
        if not here and (several or not any(_among(each, known) for each in likely if each)):
            return f"the {last}"
    return None


def _is_name(word: str) -> bool:
    """ "The Hague", "the Danube": no common noun."""
    return word.lower() not in _HOUSES and word.lower() not in _BODIES


def _noun(match: re.Match[str], line: str) -> tuple[str, str] | None:
    """The head of a definite noun phrase, where nothing behind it tells which one is meant."""
    spoken, at, told = _spoken(line, match.start("words"))
    while spoken and spoken[-1].endswith("ly"):
        spoken.pop()
    if not spoken or told or (_CALLED.match(line, at) and line[at - 1] == " "):
        return None  # "the telestroke network Adria-Net", "the two-day 5th Forum"
    noun = spoken[-1]
    if len(spoken) > 1 and _VERB.fullmatch(noun):
        noun = spoken[-2]  # "the clinic opened"
        spoken.pop()
    noun = noun.removesuffix("’s").removesuffix("'s").rstrip("’'")
    first = spoken[0] in _CERTAIN
    if noun in _CERTAIN or noun.endswith(("est", "ing")) or first:
        return None
    return noun, " ".join(spoken)


def _spoken(line: str, at: int) -> tuple[list[str], int, bool]:
    """The words of a noun phrase, where it ends, and whether what follows tells which it is."""
    spoken: list[str] = []
    while found := _TOKEN.match(line, at):
        word = found[0]
        if spoken and _HOW.fullmatch(word):
            return spoken, at, False  # "the laboratory jointly undertook"
        if word in _ENDS and spoken:
            behind = line[found.end() :].lstrip()
            tells = (
                word == "of"
                or (word == "and" and _OF.match(behind))
                or (word in _WHICH and not (_TO_DO if word == "to" else _NUMBERED).match(behind))
            )
            return spoken, at, bool(tells) or word in _TELLING
        spoken.append(word)
        at = found.end()
        if line[at : at + 1] != " ":
            break
        at += 1
    return spoken, at, line[at : at + 1] in {"“", "‘"}


def _among(stem: str, known: Collection[str]) -> bool:
    return any(each.startswith(stem) for each in known)


@lru_cache(maxsize=512)  # what is told above is the same for most lines
def _stems(text: str) -> frozenset[str]:
    return frozenset(each[:_STEM] for each in _SMALL.findall(text.lower()))

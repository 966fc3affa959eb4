"""People in running text: the name, and the title and house that stand beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention, organisations
from summarizer.phrases.organisations.name_ahead import PATRONYMICS
from summarizer.phrases.people import credit, name_runs, offices
from summarizer.phrases.people.prose import Beside, Prose
from summarizer.phrases.people.reach import NOUNS
from summarizer.phrases.people.title_before import before, leads
from summarizer.phrases.people.title_behind import behind
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

_LANDS = letters.words(
    "Highlands Strip Coast Peninsula Valley Islands Region Province County Capital"
)
_WHO = compiled(
    r",? who(?:se)? [a-z]|, (?:aged )?\d\d(?: years old)?,|, (?:signing )?(?:on behalf of|for) "
    r"(?!one|two|three|four|five|six|an?\b)[A-Z\w]"
    r"| and (?:his|her) (?:team|group|colleagues|staff|wife|husband)\b"
)
_WHOLES = lexicon.HEADS | NOUNS
_NAMED = frozenset({"hospital", "university", "institute"})
_QUOTED = compiled(r"[\"”’»],?\s(?:(?:\w+ly|also)\s)?[a-z]+\s$")
_PAIR = compiled(r" and (?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Sr|Sister|Professor)\.? ?){0,3}")
_BOTH = compiled(r",? both (?:of|from|at) (?:the )?")
_ADDRESSED = compiled(r"\b(?:Dr|Prof|Mr|Mrs|Ms)\.? [A-Z]")
_LIST = compiled(r"\s*[,;，、；]?\s*(?:and|et|as well as|&)?\s*$")
_POSTNOMINAL = compiled(r"[A-Z]\w{0,5}(?:\.\w{1,4})+|\w{1,2}|[A-Z]{1,5}|Tan Sri|Dato.? Sri")


@dataclass(frozen=True)
class PersonMention:
    """Somebody where the text names them; `title` and `affiliation` as it spells them.

    office  the title is more than a form of address
    told    where the mention stands that the title is from
    """

    start: int
    end: int
    name: str
    title: str | None = None
    affiliation: str | None = None
    office: bool = False
    told: int = -1


def people(text: str, found: Sequence[OrganisationMention] | None = None) -> list[PersonMention]:
    """People in order of their places, each place they are surely named at.

    found: organisations(text), where the caller has them already.
    """
    prose = Prose.of(text, organisations(text) if found is None else found)
    runs = name_runs.find(prose)
    several = [at for at, word in enumerate(prose.words) if word.text in offices.WRITTEN_PLURALS]
    mentions: dict[int, PersonMention] = {}
    taken = 0
    for index, (first, last) in enumerate(runs):
        if first == last and not leads(prose.words, first, taken, several):
            continue  # one word is nobody's name, but for "Dr. Berg", "ministers Berg and Roe"
        mention, end = _mention(prose, first, last, taken)
        if mention:
            mentions[index] = mention
            taken = max(last + 1, end)
    _spread(prose, runs, mentions)
    _surnames(prose, runs, mentions)
    _share(prose, mentions)
    return [mentions[index] for index in sorted(mentions)]


def _mention(prose: Prose, first: int, last: int, taken: int) -> tuple[PersonMention | None, int]:
    """The person of a run, if something beside it says that it is one, and where that ends."""
    left = before(prose, first, taken)
    long = last > first
    if left.addressed or left.title:
        if not long and (
            not left.addressed or _titles_next(prose, last) or _is_place(prose, first, last)
        ):
            return None, 0
        inside = not left.addressed and _in_a_name(prose, first, last)
        if inside or _POSTNOMINAL.fullmatch(prose.cut(first, last)):
            return None, 0
    elif not long or _no_name(prose, first, last):
        return None, 0
    right = behind(prose, last)
    housed = right.affiliation and (left.led or not right.weak)
    said = left.addressed or left.title or right.addressed or right.title or housed
    named = not left.title and _names_house(prose, first, addressed=left.addressed)
    if named or not (said or _acts(prose, first, last)) or credit.named(prose, first, last):
        return None, 0
    both = left.joined(right)
    if (
        both.affiliation
        and not both.office
        and _abbreviates(both.affiliation, prose.cut(first, last))
    ):
        return None, 0
    return _person(prose, first, last, both), both.end


def _in_a_name(prose: Prose, first: int, last: int) -> bool:
    """ "United States"; "Profession Study" before "Program"."""
    behind = prose.words[last + 1 : last + 2]
    if any(w.gap == " " and w.capital and w.text.lower() in _WHOLES for w in behind):
        return True
    return places.is_country(prose.cut(first, last))


def _no_name(prose: Prose, first: int, last: int) -> bool:
    """Without an address or an office ahead: a place, an acronym, "at Noi Bai with …"."""
    dashed = any(word.gap in {"–", "—"} for word in prose.words[last + 1 : last + 2])
    if dashed or _is_place(prose, first, last) or _acronyms(prose, first, last):
        return True  # "Brücke Zürich–Lima"
    if _POSTNOMINAL.fullmatch(prose.cut(first, last)):
        return True
    return first > 0 and prose.words[first].gap == " " and prose.words[first - 1].text == "at"


def _names_house(prose: Prose, first: int, *, addressed: bool) -> bool:
    """ "Central Hospital Dr. Anna Berg", "University of Bari Aldo Moro": a house's name."""
    ws, at = prose.words, first
    while addressed and at > 0 and ws[at - 1].text.lower() in offices.ADDRESS:
        at -= 1
    house = prose.house(at - 1)
    if house is None or house.generic or ws[at].gap != " " or house.kind not in _NAMED:
        return False
    return house.end == ws[at - 1].end and not ws[at - 1].possessive


def _titles_next(prose: Prose, last: int) -> bool:
    """ "Datuk Seri Dr. X": a form of address that nobody listed."""
    after = prose.words[last + 1 : last + 2]
    return any(w.text.lower() in offices.ADDRESS and w.gap in {" ", ". "} for w in after)


def _abbreviates(short: str, name: str) -> bool:
    """ "Implementation Arrangement (IA)": the short form of no person's name."""
    rest = iter(short)
    return short.isupper() and " " in name and all(each[0] in rest for each in name.split())


def _person(prose: Prose, first: int, last: int, beside: Beside) -> PersonMention:
    start, end = prose.words[first].start, prose.words[last].start + len(prose.words[last].stem)
    name = " ".join(prose.text[start:end].split())
    title, house = beside.title, beside.affiliation
    if house and _is_cut(house):
        title = house = None
    if house in offices.NO_HOUSES:
        house = None
    if house and title and house == "".join(word[0] for word in title.split()):
        house = None  # "Chief District Officer (CDO)"
    return PersonMention(start, end, name, title, house, beside.office, start)


def _is_cut(house: str) -> bool:
    """ "Office of the German": no noun is left of the name; or a person's stands in it."""
    ahead, _, last = house.rpartition(" ")
    of = not ahead or ahead.endswith((" the", " of"))
    adjective = of and places.demonym(last) is not None and not places.is_country(last)
    opens = house.partition(" ")[0].lower() in lexicon.HEADS  # "RSUD Dr. Wahidin"
    return adjective or (_ADDRESSED.search(house) is not None and not opens)


def _is_place(prose: Prose, first: int, last: int) -> bool:
    run = [word.stem for word in prose.words[first : last + 1]]
    if any(each.endswith(PATRONYMICS) for each in run[1:]):
        return False
    if run[-1] in _LANDS or (run[0].isupper() and places.is_place(" ".join(run[1:]))):
        return True  # "AIIMS New Delhi"
    if places.country(" ".join(run)) or any(places.demonym(each) for each in run):
        return True
    return any(places.is_country(each) for each in run)


def _acronyms(prose: Prose, first: int, last: int) -> bool:
    """All in capitals, or with a short form in it: a headline or a house, hardly a person."""
    run = [word.stem for word in prose.words[first : last + 1]]
    if all(each.isupper() and len(each) > 1 for each in run):
        return True
    return any(each[-1].isupper() and not each.isupper() for each in run)


def _acts(prose: Prose, first: int, last: int) -> bool:
    """A name of two to five words that does what only people do."""
    ws = prose.words
    if not 1 <= last - first <= 4:
        return False
    who = _WHO.match(prose.text, ws[last].end) and not _said_of(prose, first, last)
    if who or _says(prose, first) or _initialled(ws, first):
        return True
    if last + 1 >= len(ws):
        return False
    verb = ws[last + 1]
    free = first == 0 or ws[first].gap != " " or ws[first - 1].text in {"and", "while", "that"}
    if verb.gap == " " and free and verb.text in lexicon.DEEDS:
        return verb.text in lexicon.SPEECH or ws[first].text.lower() in lexicon.FAMILIES
    led = first > 0 and ws[first - 1].text == "by" and ws[first].gap == " "
    return led and ws[first].text.lower() in lexicon.FAMILIES


def _says(prose: Prose, first: int) -> bool:
    """Behind the quotation: '…", said X'."""
    ws = prose.words
    if first == 0 or ws[first].gap != " " or ws[first - 1].text not in lexicon.SPEECH:
        return False
    return bool(_QUOTED.search(prose.text, max(0, ws[first].start - 40), ws[first].start))


def _initialled(ws: Sequence[Word], first: int) -> bool:
    """ "11-year-old X", "K. M. Azad" where the letter ends nothing: "hepatitis C. Patients"."""
    if first and ws[first].gap == " " and ws[first - 1].text.endswith("-year-old"):
        return True
    if len(ws[first].text) > 1 or ws[first + 1].gap != ". ":
        return False
    joined = first > 0 and ws[first - 1].text in {"by", "and", "with"}
    return joined or ws[first].gap in {", ", ") "}


def _spread(
    prose: Prose, runs: Sequence[tuple[int, int]], mentions: dict[int, PersonMention]
) -> None:
    """In "A, B and C attended" one sure name makes the others sure."""
    order = [*range(1, len(runs)), *range(len(runs) - 1, 0, -1)]
    for index in order:
        left, right = index - 1, index
        if (left in mentions) == (right in mentions):
            continue
        doubtful = right if left in mentions else left
        if prose.short(runs[doubtful][0]) == runs[doubtful][1]:
            continue  # "Can Giang agreed", of "Can Giang Technical College"
        if _alike(prose, runs[doubtful]) and _listed(prose, runs[left], runs[right]):
            first, last = runs[doubtful]
            mentions[doubtful] = _person(prose, first, last, behind(prose, last))


def _surnames(
    prose: Prose, runs: Sequence[tuple[int, int]], mentions: dict[int, PersonMention]
) -> None:
    """ "Okoro, dean of the college, agreed": known by the whole name."""
    known = {each.name.rpartition(" ")[2] for each in mentions.values() if " " in each.name}
    for index, (first, last) in enumerate(runs):
        if index in mentions or first != last or prose.words[first].stem not in known:
            continue
        right = behind(prose, last)
        if right.title and right.office:
            mentions[index] = _person(prose, first, last, right)


def _share(prose: Prose, mentions: dict[int, PersonMention]) -> None:
    """ "Dr. A and Dr. B from the X", "A and B, both of X": the house of both."""
    order = sorted(mentions)
    for left, right in pairwise(order):
        one, other = mentions[left], mentions[right]
        if one.title or one.affiliation or other.title:
            continue
        between = prose.text[one.end : other.start]
        if _PAIR.fullmatch(between):
            both = None if other.affiliation else _both(prose, other)
            house = other.affiliation or both
            mentions[left] = replace(one, affiliation=house)
            mentions[right] = replace(other, affiliation=house)


def _both(prose: Prose, person: PersonMention) -> str | None:
    """ "…, both of the X": the house."""
    said = _BOTH.match(prose.text, person.end)
    houses = (each for each in prose.organisations if said and each.start == said.end())
    house = next(houses, None)
    return None if house is None or house.generic else house.name


def _alike(prose: Prose, run: tuple[int, int]) -> bool:
    first, last = run
    if not 1 <= last - first <= 4 or _is_place(prose, first, last) or _said_of(prose, first, last):
        return False
    if _POSTNOMINAL.fullmatch(prose.cut(first, last)):
        return False
    return not _acronyms(prose, first, last)


def _said_of(prose: Prose, first: int, last: int) -> bool:
    """ "of Los Ríos", "Uasin Gishu Governor Anna Berg": no name of somebody's own."""
    ws = prose.words
    if first and ws[first].gap == " " and ws[first - 1].text in {"of", "in", "at", "from", "for"}:
        return True
    follows = ws[last + 1] if last + 1 < len(ws) else None
    return follows is not None and follows.gap == " " and offices.ranks(follows)


def _listed(prose: Prose, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Only a comma, a semicolon or "and" stands between two runs, or the first one's title."""
    ws = prose.words
    titled = max(behind(prose, left[1]).end - 1, left[1])
    between = prose.text[ws[titled].end : ws[right[0]].start]
    return bool(between.strip()) and bool(_LIST.match(between)) and "\n" not in between

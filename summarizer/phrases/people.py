"""People in running text: the name, and the title and house that stand beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.phrases import lexicon, places
from summarizer.phrases.organisations import OrganisationMention, organisations
from summarizer.phrases.prose import Beside, Prose
from summarizer.phrases.title_before import before
from summarizer.phrases.title_behind import behind
from summarizer.phrases.words import Word

_LIST = re.compile(r"\s*[,;，、；]?\s*(?:and|et|as well as|&)?\s*$")
_LETTERS_ONLY = re.compile(r"[^\W\d_]+(?:['’\-‐‑ʼ][^\W\d_]+)*")
_POSTNOMINAL = re.compile(r"[A-Z]\w{0,5}(?:\.\w+)+|\w{1,2}|[A-Z]{1,5}|Tan Sri|Dato.? Sri")
_ELIDED = re.compile(r"[dDlLoO]['’][A-ZÀ-Ý]")
_GAPS = frozenset({" ", " -", "-", "' ", "’ ", " “", "” ", ' "', '" '})
_NEVER = (
    lexicon.HEADS
    | lexicon.BREAKS
    | lexicon.ROLES
    | lexicon.ADDRESS
    | lexicon.MONTHS
    | lexicon.OPENERS
    | (lexicon.FIELDS - {"kidney", "young", "gardens"})
    | lexicon.ADJECTIVES
    | lexicon.THINGS
    | lexicon.RANKS
    | {"obe", "mbe", "cbe", "kbe", "phd", "mph", "frcp", "frcs", "msc", "mbbs", "frcog"}
) - frozenset({"may", "april", "june", "august", "mark", "dean", "major", "jun", "jan", "mar"})
_CREDIT = re.compile(
    r"(?:author|written|words|text|photo\w*|editor|edited|report(?:ed|er)|source|by|translated|proofread"
    r"|reviewed|correspondent|contribut\w+|story|copy|image|picture|pictures|contact)s?"
    r"(?: and \w+)?(?: by)?\s*[:：/]|(?:written|reported|photograph\w*|edited|translated|reviewed"
    r"|proofread|photos?|text|story|words)(?: and \w+)? by\b|by [A-Z]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PersonMention:
    """Somebody where the text names them; `title` and `affiliation` as it spells them."""

    start: int
    end: int
    name: str
    title: str | None = None
    affiliation: str | None = None


def people(text: str, found: Sequence[OrganisationMention] | None = None) -> list[PersonMention]:
    """People in order of their places, each place they are surely named at.

    found: organisations(text), where the caller has them already.
    """
    prose = Prose.of(text, organisations(text) if found is None else found)
    runs = _runs(prose)
    mentions: dict[int, PersonMention] = {}
    for index, (first, last) in enumerate(runs):
        mention = _mention(prose, first, last)
        if mention:
            mentions[index] = mention
    _spread(prose, runs, mentions)
    return [mentions[index] for index in sorted(mentions)]


def _runs(prose: Prose) -> list[tuple[int, int]]:
    """Stretches of words that could be a name, as first and last index."""
    runs = []
    at = 0
    while at < len(prose.words):
        if not _opens(prose, at):
            at += 1
            continue
        last = _last(prose, at)
        runs.append((at, last))
        at = last + 1
    return runs


def _opens(prose: Prose, at: int) -> bool:
    word = prose.words[at]
    if not word.capital:
        return False
    follows = prose.words[at + 1] if at + 1 < len(prose.words) else None
    if (
        len(word.text) == 1
        and word.capital
        and (follows is None or not follows.gap.startswith("."))
    ):
        return word.text not in {"I", "E"} and follows is not None and follows.capital
    before = prose.words[at - 1].text if at and word.gap == " " else ""
    addressed = before.lower() in lexicon.ADDRESS or word.gap == ". "
    if places.demonym(word.stem) and not addressed:
        return False
    if (before and places.is_country(f"{before} {word.stem}")) or (
        places.is_country(word.stem) and not addressed
    ):
        return False
    return prose.owner[at] is None and _nameable(word)


def _nameable(word: Word) -> bool:
    low = word.stem.lower()
    if len(word.text) == 1 and word.capital:
        return True
    if _ELIDED.match(word.text):
        return True
    if (
        not word.capital
        or (low in _NEVER and low not in lexicon.FAMILIES)
        or not _LETTERS_ONLY.fullmatch(word.stem)
    ):
        return False
    return not word.text[-1].isdigit() and not "\u4e00" <= word.text[0] <= "\u9fff"


def _goes_on(word: Word) -> bool:
    return _nameable(word) or (word.capital and word.text.lower() in lexicon.LATER)


def _last(prose: Prose, first: int) -> int:
    ws = prose.words
    last = first
    while last + 1 < len(ws) and last - first < 6 and not ws[last].possessive:
        after = last + 1
        if ws[after].text in lexicon.PARTICLES and after + 1 < len(ws):
            after += 1
            if ws[after].text in lexicon.PARTICLES and after + 1 < len(ws):
                after += 1
        gaps = all(_within(ws[i - 1], ws[i].gap) for i in range(last + 1, after + 1))
        if not gaps or prose.owner[after] is not None or not _goes_on(ws[after]):
            if _spelt_low(ws, first, last):
                return last + 1
            break
        last = after
    return last


def _within(word: Word, gap: str) -> bool:
    """Whether a name may go on across this gap: "J. Smith", "Jean-Paul", "Nguyen Van A"."""
    initial = len(word.text) == 1 or word.text in {"St", "Jr", "Md", "Mohd", "Ma"}
    return gap in _GAPS or (initial and gap in {". ", "."})


def _spelt_low(ws: Sequence[Word], first: int, last: int) -> bool:
    """ "LI shanshan": a family name in capitals, the given name forgotten."""
    if last != first or last + 1 >= len(ws) or not ws[first].text.isupper():
        return False
    addressed = first > 0 and ws[first - 1].text.lower() in lexicon.ADDRESS
    given = ws[last + 1]
    return addressed and given.gap == " " and given.text.islower() and len(given.text) > 4


def _mention(prose: Prose, first: int, last: int) -> PersonMention | None:
    """The person of a run, if something beside it says that it is one."""
    left = before(prose, first)
    right = behind(prose, last)
    long = last > first
    place = _is_place(prose, first, last)
    if left.addressed or left.title:
        if not long and not (left.addressed and not place):
            return None
        if _POSTNOMINAL.fullmatch(prose.cut(first, last)):
            return None
    elif not long or place or _acronyms(prose, first, last):
        return None
    housed = right.affiliation and (left.led or not right.weak)
    said = left.addressed or left.title or right.title or housed
    if not (said or _acts(prose, first, last)) or _credited(prose, first):
        return None
    return _person(prose, first, last, left.joined(right))


def _credited(prose: Prose, first: int) -> bool:
    """Named by the page, not by its story: "Photographed by …"."""
    start = prose.words[first].start
    line = prose.text[prose.text.rfind("\n", 0, start) + 1 : start][:200].lstrip(" (（[")
    return bool(_CREDIT.match(line))


def _person(prose: Prose, first: int, last: int, beside: Beside) -> PersonMention:
    start, end = prose.words[first].start, prose.words[last].start + len(prose.words[last].stem)
    name = " ".join(prose.text[start:end].split())
    return PersonMention(start, end, name, beside.title, beside.affiliation)


def _is_place(prose: Prose, first: int, last: int) -> bool:
    run = [word.stem for word in prose.words[first : last + 1]]
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
    """A name of two to four words that does what only people do."""
    ws = prose.words
    if not 1 <= last - first <= 4 or last + 1 >= len(ws):
        return False
    verb = ws[last + 1]
    free = first == 0 or ws[first].gap != " " or ws[first - 1].text in {"and", "while", "that"}
    if verb.gap == " " and free and verb.text in lexicon.DEEDS:
        return verb.text in lexicon.SPEECH or _family(ws[first].text)
    led = first > 0 and ws[first - 1].text == "by" and ws[first].gap == " "
    return led and _family(ws[first].text)


def _family(word: str) -> bool:
    return word.lower() in lexicon.FAMILIES


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
        if _alike(prose, runs[doubtful]) and _listed(prose, runs[left], runs[right]):
            first, last = runs[doubtful]
            mentions[doubtful] = _person(prose, first, last, behind(prose, last))


def _alike(prose: Prose, run: tuple[int, int]) -> bool:
    first, last = run
    if not 1 <= last - first <= 4 or _is_place(prose, first, last):
        return False
    if _POSTNOMINAL.fullmatch(prose.cut(first, last)):
        return False
    return not _acronyms(prose, first, last)


def _listed(prose: Prose, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Only a comma, a semicolon or "and" stands between two runs, or the first one's title."""
    ws = prose.words
    between = prose.text[ws[left[1]].end : ws[right[0]].start]
    return bool(between.strip()) and bool(_LIST.match(between)) and "\n" not in between


def merged(mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """One mention a person: the first place, the fullest name, title and house from any."""
    found: list[PersonMention] = []
    for mention in mentions:
        for index, known in enumerate(found):
            if _same(known.name, mention.name):
                fuller = max(known, mention, key=lambda each: len(each.name.split()))
                found[index] = replace(
                    known,
                    start=fuller.start,
                    end=fuller.end,
                    name=fuller.name,
                    title=known.title or mention.title,
                    affiliation=known.affiliation or mention.affiliation,
                )
                break
        else:
            found.append(mention)
    return found


def _same(one: str, other: str) -> bool:
    left, right = (set(re.findall(r"\w{2,}", each.casefold())) for each in (one, other))
    return bool(left and right) and (left <= right or right <= left)

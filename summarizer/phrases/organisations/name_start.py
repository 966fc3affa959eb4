"""Where an organisation's name begins: left of its head, or inside where a part of it is named."""

from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations import name_paired
from summarizer.phrases.organisations.name_word import NEVER_INSIDE, heads, is_capital
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

_DOTTED = frozenset({"St", "Ss", "Sts", "No", "Mt", "Co", "Sdn", "Pte", "Pty", "Pvt"})
_HALLOWED = frozenset({"St", "Saint", "Queen", "King", "Our", "Sir"})
_OF_PLACES = frozenset({"Prince", "Gulf", "Bay", "Cape", "Isle", "Lake", "Port", "Kingdom"})
_PROSAIC = lexicon.VERBS | letters.words(
    "beyond across within among together home our joint source sister students"
)
_SORTS = frozenset({"NGO", "INGO", "CSO", "CBO", "SME", "NPO"})
_LETTERS = frozenset({"WHO", "VIA", "Shri"})  # which are other words too
_LITTLE = letters.words(
    "between through under during after before about among towards within which their there"
)
_INNER_JOINTS = {
    *((each,) for each in letters.words("de da do dos di della del bin ibn al el von van zu no")),
    *((each,) for each in letters.words("der des dem du für pour para per voor av af na ya wa")),
    ("van", "der"),
    ("von", "der"),
}
_CROSSED = {joint[-1] for joint in _INNER_JOINTS} | {"of", "the", "for", "For", "without", "beyond"}
_SAYS_WHERE = ("-based", "-Based", "-funded", "-led")
_ARABIC = compiled(r"(?:al|el|a[dnrstz]|ash)-[A-Z]")  # "Jabal al-Nur"
_HOLY = frozenset({"Lady", "John", "Francis", "Anthony", "Vincent", "Heart", "Queen", "Mother"})
NEW_LANDS = frozenset({"York", "England", "Taipei", "Britain"})  # which no table of places has
_HONOURING = lexicon.HOSPITAL | lexicon.UNIVERSITY
_GENERALS = frozenset({"Director", "Directors", "Secretary", "Surgeon", "Inspector", "Consul"})
_BANDS = frozenset({"Friends", "Partners", "Sisters", "Daughters", "Sons", "Children"})
_NEARBY = 9  # words that tell whether a line is one of prose


def leftmost(ws: Sequence[Word], at: int, floor: int) -> int:
    """The index of the name's first word, going left from its head."""
    first = at
    while first > 0:
        word, gap = ws[first - 1], ws[first].gap
        if word.start < floor or _owner(ws, first):
            break
        if name_paired.joins(ws, first) and ws[first - 2].start >= floor:
            first -= 2
        elif step := _crosses(ws, first, at):
            first -= step
        elif _belongs(ws, first):
            first -= 1
        elif (
            word.text.capitalize() == "Dr"
            and gap in {". ", " "}
            and first < at
            and _honours(ws[at])
        ):
            first -= 1
            break
        else:
            break
    told = floor and ws[first].start == floor + 1 and ws[first].text.lower() in lexicon.HEADLINED
    return _trimmed(ws, first + int(bool(told and first < at)), at)


def _trimmed(ws: Sequence[Word], first: int, at: int) -> int:
    """Without an article, a number or the end of somebody's office: "Director General Kite …"."""
    if first + 2 < at and ws[first].text == "T" and ws[first + 1].text in {"C", "R"}:
        first += 2  # of the Turkish Republic
    if first < at and first and ws[first].text == "General" and ws[first - 1].text in _GENERALS:
        first += 1
    first += int(first < at and ws[first].text in _SORTS)
    while first < at and ws[first].text.lower() in lexicon.FRONTS and ws[first + 1].gap != ".":
        if ws[first + 1].text == "Lady":
            break
        first += 1
    while first < at and ws[first].text[0].isdigit() and not ws[first].text[-1].isalpha():
        if ws[first + 1].text == "Military":
            break
        first += 1
    return first


def _belongs(ws: Sequence[Word], first: int) -> bool:
    """Whether the word before belongs to the name: "Wuxi No. 2 People's Hospital", "Ex & Co"."""
    word, gap = ws[first - 1], ws[first].gap
    number = word.text == "No" and gap == ". " and ws[first].text.isdigit()
    deputy = word.text == "Deputy" and gap == " " and ws[first].text == "High"
    both = gap in {" & ", "&"} and word.capital
    tied = word.text == "Partnership" and gap == " " and ws[first].stem.lower() in lexicon.NGO
    return number or deputy or both or tied or _modifies(word, gap) or _prosaic(ws, first)


def _in_prose(ws: Sequence[Word], at: int) -> bool:
    """Whether a capital says something at word `at`: it opens no sentence, and words around it are
    written small, as in no headline."""
    if not ws[at].capital or ws[at].gap not in {" ", "' ", "’ "}:
        return False
    for step in (-1, 1):
        index = at
        while abs(index - at) < _NEARBY and 0 < index < len(ws) - 1:
            gap = ws[index if step < 0 else index + 1].gap
            if "\n" in gap or gap[:1] in {".", "!", "?"}:
                break
            index += step
            if (
                ws[index].text.islower()
                and len(ws[index].text) > 4
                and ws[index].text not in _LITTLE
            ):
                return True
    return False


def _prosaic(ws: Sequence[Word], first: int) -> bool:
    """ "New Zealand Fund", "Anatolia Hands Association": no words of a headline there."""
    word = ws[first - 1]
    if ws[first].gap not in {" ", "' ", "’ "}:
        return False
    if word.text in {"New", "Tel"}:
        behind = ws[first].text
        new = word.text == "New" and behind in NEW_LANDS
        return new or places.is_place(f"{word.text} {behind}")
    return word.text.lower() in _PROSAIC and _in_prose(ws, first - 1)


def _crosses(ws: Sequence[Word], first: int, at: int) -> int:
    """Small words inside a name: "Anton de Kom University", "Light for the World Foundation"."""
    if ws[first - 1].text not in _CROSSED:
        elided = first > 1 and ws[first - 1].text[:2] in {"d'", "d’"} and ws[first - 1].gap == " "
        return 2 * int(elided and ws[first - 2].capital and ws[first].gap == " ")
    friends = ws[at].stem.lower() in lexicon.NGO
    for count in (2, 3):
        inner = [word.text for word in ws[max(first - count + 1, 0) : first]]
        if first < count or any(word.gap != " " for word in ws[first - count + 1 : first + 1]):
            return 0
        small = (
            tuple(inner) in _INNER_JOINTS
            or (inner == ["of"] and ws[first - count].text in _OF_PLACES)
            or (friends and inner in (["for", "the"], ["for"], ["without"], ["beyond"]))
            or (friends and inner == ["For"] and _in_prose(ws, first - count))
        )
        opens = ws[first - count]
        if inner == ["of"] and opens.text in _HOLY:
            return _saint(ws, first - count)
        land = opens.text == "Pays"  # de Corvo
        inside = land or (opens.text.lower() not in NEVER_INSIDE and not heads(opens))
        banded = (friends or opens.text == "Friends") and _band(ws, first - count, inner)
        if opens.capital and ((small and inside) or banded):
            return count
    return 0


def _saint(ws: Sequence[Word], at: int) -> int:
    """ "Our Lady of Grace Hospital", "St John of God Hospital": steps over saint and "of"."""
    before = ws[at - 1].text if at and ws[at].gap in {" ", ". "} else ""
    ours = before in {"Our", "St", "Saint", "San", "Sacred", "Holy"}
    return 3 if ours else 2 * int(ws[at].text != "John")


def _owner(ws: Sequence[Word], first: int) -> bool:
    """ "Addis Ababa's Black Lion Hospital": a town says only where. Saints and queens do not."""
    word = ws[first - 1]
    if not word.possessive or ws[first].gap != " ":
        return False
    before = ws[first - 2] if first > 1 and ws[first - 1].gap in {" ", ". "} else None
    if before and before.text in _HALLOWED:
        return False
    if before and before.capital and places.is_country(f"{before.text} {word.stem}"):
        return True  # "New Zealand's Harbour Fund"
    if before and before.capital and before.text.lower() not in NEVER_INSIDE:
        return places.is_place(f"{before.text} {word.stem}")
    return _town(word)


def _town(word: Word) -> bool:
    return word.stem.lower() not in lexicon.VAGUE and places.is_place(word.stem.title())


def _modifies(word: Word, gap: str) -> bool:
    if not word.capital and gap == " " and _ARABIC.match(word.text):
        return True
    initial = len(word.text) == 1 and gap.startswith(".")  # "A.C. Corvo Center"
    never = word.text.lower() in NEVER_INSIDE and word.text not in _LETTERS and not initial
    if not is_capital(word) or never or word.text.endswith(_SAYS_WHERE):
        return False  # "the Nairobi-based Kite Fund"
    year = word.text.isdigit() and len(word.text) == len("2021")
    if year or (word.possessive and places.is_country(word.stem)):
        return False
    if gap == ", ":
        return word.text in {"Eye", "Ear"}  # "Ear, Nose and Throat Hospital"
    if gap in {". ", "., ", "."}:
        return word.text.capitalize() in _DOTTED or len(word.text) == 1
    return gap in {" ", "’ ", "' ", "-", "–", "+ "}


def _honours(head: Word) -> bool:
    """ "Dr. Soetomo General Hospital": it is named after somebody."""
    return head.stem.lower() in _HONOURING


def _band(ws: Sequence[Word], at: int, inner: Sequence[str]) -> bool:
    """ "a grant of the Friends of the Kite Foundation": that is its name."""
    return inner in (["of", "the"], ["of"]) and ws[at].text in _BANDS and _in_prose(ws, at)

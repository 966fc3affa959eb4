"""Two words before one head that "and" joins in its name: "Women and Children's Hospital"."""

from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations.name_word import NEVER_INSIDE, heads
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

_USES = frozenset({"referral", "teaching", "application", "practice"})
_GIVERS = letters.words("foundation fund trust endowment")
_HONOURED = letters.words("institute library college")  # by two of one name: "Ada and Jon Kite"
_PAIRED = frozenset({"Brigham", "Cyril", "Bill"})
_PAIRS = {("Sons", "Daughters"), ("Brothers", "Sisters"), ("Mothers", "Babies")}
_AUTHORITIES = frozenset(
    {"Agency", "Administration", "Authority", "Bureau", "Commission", "Council", "Fund"}
)
_TASKS = letters.words(
    "cooperation coordination development research trade food drug drugs medicines science quality"
    " safety standards relief aid exchange innovation technology health education export culture"
    " accreditation evaluation assistance planning infrastructure disaster emergency"
)
_WHOSE = letters.words("national royal international european african asian american")
_INNER = lexicon.FIELDS | lexicon.ADJECTIVES
_SHARED = _GIVERS | letters.words("society association league federation network bureau council")
_ILLNESS = compiled(r"(?:a?emia|itis|[ao]sis|oma|ophilia|plegia|epsy|trophy|noma|cancer)$")
_LONGEST = 3  # words of the first of two that share a head


def _counties(ws: Sequence[Word], first: int) -> bool:
    """ "… and Lakeshire Hospitals NHS Trust": two places share one trust."""
    behind = [word.text for word in ws[first + 1 : first + 6]]
    health = "NHS" in behind or "Health Board" in " ".join(behind)
    return health and behind[0] in {"Hospitals", "University", "Teaching", "NHS", "Health"}


def joins(ws: Sequence[Word], first: int) -> bool:
    """ "Women and" before "Children's Hospital" belongs to it; "UEH and" does not."""
    if first > 1 and ws[first - 2].text in _PAIRED:
        return True
    if first < 2 or ws[first - 1].text not in {"and", "y", "et", "AND"} or ws[first].gap != " ":
        return False
    left = ws[first - 2]
    right = ws[first].text.lower()
    if left.capital and ws[first - 1].gap == " " and _counties(ws, first):
        return left.text.lower() not in NEVER_INSIDE
    pair = (left.text, ws[first].text) in _PAIRS or _sciences(left, ws[first])
    if pair or _tasks(ws, first) or _couple(ws, first) or _of_nation(ws, first):
        return True
    if _shared(ws, first):
        return True
    return (
        left.capital
        and left.text.lower() in _INNER
        and ws[first - 1].gap == " "
        and (right in lexicon.FIELDS or right in _USES or right.isupper())
    )


def _tasks(ws: Sequence[Word], first: int) -> bool:
    """ "Turkish Cooperation and Kinship Agency": one authority has two tasks."""
    left, right, head = ws[first - 2], ws[first], ws[first + 1 : first + 2]
    authority = bool(head) and head[0].gap == " " and head[0].text in _AUTHORITIES
    tasks = {left.text.lower(), right.text.lower()} & _TASKS and left.capital
    return authority and bool(tasks) and left.text.lower() not in NEVER_INSIDE - _TASKS


def _sciences(left: Word, right: Word) -> bool:
    """ "Pneumological and Allergological Society"."""
    ends = left.text.endswith("logical") and right.text.endswith("logical")
    return ends and left.capital and right.capital


def _of_nation(ws: Sequence[Word], first: int) -> bool:
    """ "the Dutch Heat and Health Observatory": whose it is, is said of both fields."""
    if first < len(("Dutch", "Heat", "and")) or ws[first].text.lower() not in lexicon.FIELDS:
        return False
    whose, left = ws[first - 3], ws[first - 2]
    field = left.capital and left.gap == " " and left.text.lower() not in NEVER_INSIDE
    nation = whose.text.lower() in _WHOSE or places.demonym(whose.text) is not None
    return field and whose.capital and nation and not heads(left) and not left.text.isupper()


def _shared(ws: Sequence[Word], first: int) -> bool:
    """ "the Leukaemia and Women's Cancer Society": what stands between "the" and "and" is a field
    or an illness, and has no head but the one behind."""
    field = ws[first - 2].stem.lower()
    if not (field in lexicon.FIELDS or _ILLNESS.search(field)):
        return False
    head = next((word for word in ws[first : first + 5] if heads(word) or not word.capital), None)
    if head is None or head.stem.lower() not in _SHARED:
        return False
    opens = first - 2
    while opens and ws[opens].capital and ws[opens].gap == " " and first - opens <= _LONGEST + 1:
        opens -= 1
    run = ws[opens + 1 : first - 1]
    never = any(heads(word) or word.text.lower() in NEVER_INSIDE for word in run)
    return bool(run) and ws[opens].text == "the" and not never


def _couple(ws: Sequence[Word], first: int) -> bool:
    """ "the Ada and Jon Kite Foundation": two people gave it one name."""
    left, behind = ws[first - 2], ws[first : first + 6]
    head = next((word for word in behind if word.stem.lower() in _GIVERS), None)
    if len(behind) > 2 and behind[2].stem.lower() in _HONOURED:
        head = behind[2]
    if head is None or any(word.gap != " " or not word.capital for word in behind[1:2]):
        return False
    the = first > 2 and ws[first - 3].text == "the" and left.gap == " "
    named = left.capital and not left.text.isupper() and not heads(left)
    low = left.text.lower()
    common = low in NEVER_INSIDE or low in _INNER or low in lexicon.THINGS
    return the and named and not common and not places.country(left.stem)

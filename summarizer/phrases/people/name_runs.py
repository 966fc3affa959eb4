"""Stretches of words that could be somebody's name, whoever it is."""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.organisations.name_ahead import PATRONYMICS
from summarizer.phrases.people import given, offices
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words import Word, lexicon
from summarizer.phrases.words.firsts import compiled

_NO_VOWEL = compiled(r"[BCDFGHJ-NP-TV-XZ]{3,}")  # "PDG Klaus Hempel": letters that no name has
_LETTERS_ONLY = compiled(r"[^\W\d_]+(?:['’\-‐‑ʼ][^\W\d_]+)*")
_MONTHLY = frozenset({"Dec", "March", "July", "Nov", "Oct"})
_FAMILY_LAST = frozenset({"Were", "Hall", "West", "North", "Page", "Day", "Lake"})
_GIVEN = frozenset({"An", "The", "To", "Be", "So", "On", "Long", "Man"})
_SCHOLARS = frozenset({"professor", "prof", "dr", "drs", "drh", "drg", "dra", "ir", "ibu"})
_LETTERS = frozenset(
    {"TD", "MD", "PhD", "MBA", "DDS", "RN", "MBBS", "FRCS", "MPH", "MP", "MLA", "MNA", "MEP", "OSA"}
    | {"HI", "SI", "TI", "MCA", "MNA", "MPP", "MEC", "MLC", "MCE", "DCE"}
)
_ELIDED = compiled(r"[dDlLoO]['’][A-ZÀ-Ý]")
_CALLED = frozenset(
    {"will", "address", "mark", "grant", "may", "bill", "rob", "hope", "grace", "guy", "ramadan"}
)
_DAYS = frozenset({"friday", "sunday", "monday"})
_PARTICLES = lexicon.PARTICLES | {"bt", "bte", "anak", "uulu", "kyzy", "oglu", "qizi"}
_SHORTENED = frozenset({"St", "Jr", "Md", "Mohd", "Muh", "Moh", "Abd", "Ma", "Th", "Wm"})
_ALSO_NAMES = frozenset(
    {"tuan", "sen", "eng", "wing", "er", "don", "gen", "pol", "seri", "nai", "khun", "ratu", "daw"}
    | {"bishop", "baron", "abbot", "pope", "dame", "church", "temple", "law", "best", "english"}
)
"""Forms of address, offices, things that end a name as well: "Pham Van Tuan", "Ann Bishop"."""
_INSIDE = frozenset({"tuan", "sen", "eng", "wing", "er", "gen", "pol", "nai"})  # "Lim Eng Huat"
_HAJJI = frozenset({"selvi", "haji", "hj", "hajah", "hjh"})
_ADDRESSING = frozenset({"sister", "lord", "prince", "major", "king"})
_SAINTS = frozenset({"St", "Ste"})
_DIGRAPHS = frozenset({"Ts", "Ya", "Kh", "Ch", "Sh", "Yu", "Dz", "Zh"})  # initials, once Cyrillic
_DOUBTFUL = _CALLED | lexicon.MONTHS | {each.lower() for each in _DIGRAPHS} | {"sri"}
_BEFORE = offices.ADDRESS | offices.ROLES
_GAPS = frozenset({" ", " -", "-", "' ", "’ ", " '", " ʻ", " ‘", " “", "” ", ' "', '" '})
_CALLED_SO = frozenset(
    {"imam", "emir", "sultan", "sheriff", "pastor", "mentor", "king", "queen", "marshal", "judge"}
    | {"warden", "cardinal", "regent", "charge", "mp", "pi", "chef", "coach", "bishop", "abbot"}
)
"""Offices that people have for a name."""
_NEVER = (
    lexicon.HEADS
    | lexicon.BREAKS
    | (offices.ROLES - _CALLED_SO)
    | lexicon.ROLES
    | offices.ADDRESS
    | lexicon.MONTHS
    | lexicon.OPENERS
    | (lexicon.FIELDS - {"kidney", "young", "gardens"})
    | lexicon.ADJECTIVES
    | lexicon.THINGS
    | lexicon.RANKS
    | {"magistrate", "congresswoman", "congressman", "incharge", "emerita", "emeritus"}
    | {"study", "studies", "branch"}
    | {
        "obe",
        "dbe",
        "gbe",
        "mbe",
        "cbe",
        "kbe",
        "phd",
        "mph",
        "frcp",
        "frcs",
        "msc",
        "mbbs",
        "frcog",
        "kfm",
    }
    | {"councilor", "councillor", "alderman", "alderwoman", "patient", "vice-consul"}
    | {"metropolitan", "municipal", "magnificence", "excellency", "highness"}
    | {"jefe", "jefa", "directora", "directeur", "directrice", "rectora", "reitor", "reitora"}
    | {"rettore", "decano", "decana", "presidente", "presidenta", "alcalde", "alcaldesa", "diretor"}
    | {"diretora", "secretario", "secretaria", "ministro", "ministra", "gobernador", "leiter"}
    | {"leiterin", "rektor", "rektorin", "dekan", "sindaco", "coordinadora", "coordinador", "doyen"}
) - frozenset({"may", "april", "june", "august", "mark", "dean", "major", "jun", "jan", "mar"})


def find(prose: Prose) -> list[tuple[int, int]]:
    """Stretches of words that could be a name, as first and last index."""
    runs: list[tuple[int, int]] = []
    last = -1
    for at, word in enumerate(prose.words):
        if word.capital and at > last and _opens(prose, at):
            last = _last(prose, at)
            runs.append((given.begins(prose, at, last), last))
    return runs


def _opens(prose: Prose, at: int) -> bool:
    ws, word = prose.words, prose.words[at]
    if len(word.text) == 1:
        return _initial(prose, at)
    if prose.owner[at] is not None:
        return False
    nameable = _nameable(word)
    follows = ws[at + 1] if at + 1 < len(ws) else None
    if not nameable or word.text.lower() in _DOUBTFUL:
        if follows is not None and _opens_surely(prose, at, follows):
            return True
        if not nameable:
            return False
    before = ws[at - 1].text if at and word.gap == " " else ""
    addressed = word.gap == ". " or before.lower() in offices.ADDRESS
    if not addressed and (places.demonym(word.stem) or places.is_country(word.stem)):
        return follows is not None and follows.text.endswith(PATRONYMICS)
    return not (before and _ends_country(before, word.stem))


def _ends_country(before: str, word: str) -> bool:
    return places.ends_country(word) and places.is_country(f"{before} {word}")


def _initial(prose: Prose, at: int) -> bool:
    """ "J. Smith", "Harry S Truman"; no letter of "H.E.", no "I"."""
    ws, letter = prose.words, prose.words[at].text
    if _excellency(ws, at) or at + 1 >= len(ws):
        return False
    if ws[at + 1].gap.startswith("."):
        return prose.owner[at] is None
    return letter not in {"I", "E"} and ws[at + 1].capital


def _opens_surely(prose: Prose, at: int, follows: Word) -> bool:
    """By what follows: "German Pavlovich Rubtsov", whatever word the given name may be as well."""
    word = prose.words[at]
    if follows.gap == " " and follows.text.endswith(PATRONYMICS):
        return word.text.isalpha() and word.text.lower() not in _BEFORE
    return word.text.lower() in _DOUBTFUL and _opens_before(prose, at, follows)


def _opens_before(prose: Prose, at: int, follows: Word) -> bool:
    """What a name opens with only where a name goes on: "Ts.Oyunchimeg", "Dr. Friday Okoro",
    "Professor Sri Endah Lestari", who is Javanese."""
    word, before = prose.words[at], prose.words[at - 1].text.lower() if at else ""
    if word.text in _DIGRAPHS and follows.gap == ".":
        return follows.capital
    if word.text in _DIGRAPHS and follows.gap == ". ":
        return _stands_alone(prose.words, at + 1)
    if word.text == "Sri" and (before in _SCHOLARS or before in offices.FIELDS):
        return follows.capital
    titled = word.gap == ". " or (word.gap == " " and before in _BEFORE)
    return titled and _called(word, follows)


def _stands_alone(ws: Sequence[Word], at: int) -> bool:
    """ "Ts. Oyunchimeg", who has one name; no "Ts. Nguyen Van An", who is a doctor."""
    goes_on = at + 1 < len(ws) and ws[at + 1].capital and ws[at + 1].gap == " "
    return ws[at].capital and len(ws[at].text) > 4 and not goes_on


def _called(word: Word, follows: Word) -> bool:
    """ "Dr. Friday Okoro", "Commissioner Will Hay": a name, whatever else the word may be."""
    low = word.text.lower()
    known = low in _CALLED or low in lexicon.MONTHS
    return known and follows.gap == " " and _nameable(follows)


def _excellency(ws: Sequence[Word], at: int) -> bool:
    """ "H.E. Anna Berg": letters of an address, not of a name."""
    if ws[at].text == "E":
        at -= 1
    both = at >= 0 and ws[at].text == "H" and at + 1 < len(ws) and ws[at + 1].text == "E"
    return both and ws[at + 1].gap in {".", ". ", " "}


def _nameable(word: Word) -> bool:
    return _may_name(word.text, word.stem)


@lru_cache(maxsize=32_768)  # words of some thousand articles
def _may_name(text: str, stem: str) -> bool:
    low, capital = stem.lower(), text[0].isupper()
    if len(text) == 1 and capital:
        return True
    if _ELIDED.match(text):
        return True
    if text in _LETTERS or _NO_VOWEL.fullmatch(text):
        return False
    if (
        not capital
        or (low in _NEVER and low not in lexicon.FAMILIES)
        or not _LETTERS_ONLY.fullmatch(stem)
        or low.rpartition("-")[2] in offices.SECOND
        or ("-" in low and _is_office(low))
        or "-cum-" in low
    ):
        return False
    return not text[-1].isdigit() and not "\u4e00" <= text[0] <= "\u9fff"


def _is_office(low: str) -> bool:
    """ "Vice-Marshal", "Médecin-Colonel": no name, though no list has it."""
    return low.rpartition("-")[2] in offices.FORCES or bool(offices.role_of(low))


def _goes_on(ws: Sequence[Word], at: int) -> bool:
    word, low = ws[at], ws[at].text.lower()
    if not word.capital or _nameable(word):
        return _nameable(word)
    if low in _ALSO_NAMES:
        inside = low in _INSIDE and ws[at + 1 : at + 2] and ws[at + 1].gap == " "
        return ws[at].gap == " " and bool(inside or not _capital_next(ws, at))
    if low in _HAJJI:
        return ws[at - 1].text.lower() in _PARTICLES or not _capital_next(ws, at)
    return low in lexicon.LATER and not (low in _ADDRESSING and _capital_next(ws, at))


def _capital_next(ws: Sequence[Word], at: int) -> bool:
    return at + 1 < len(ws) and ws[at + 1].capital and ws[at + 1].gap == " "


def _last(prose: Prose, first: int) -> int:
    ws = prose.words
    last = first
    while last + 1 < len(ws) and last - first < 6 and not ws[last].possessive:
        after = last + 1
        if ws[after].text in _PARTICLES and after + 1 < len(ws):
            after += 1
            if ws[after].text in _PARTICLES and after + 1 < len(ws):
                after += 1
        if _descended(ws, after):
            after += 2
        gaps = _descended(ws, after - 2) or all(
            _within(ws[i - 1], ws[i].gap) for i in range(last + 1, after + 1)
        )
        given = ws[after].text in _GIVEN and ws[first].text.lower() in lexicon.FAMILIES
        given = given or _surnamed(ws, after)
        if not gaps or prose.owner[after] is not None or not (given or _goes_on(ws, after)):
            if _spelt_low(ws, first, last):
                return last + 1
            break
        last = after
    return last


def _surnamed(ws: Sequence[Word], at: int) -> bool:
    """ "Jocelyn St. Rose", "Julius Were stated", "Sarfo Boateng II", "Sekuru Friday Moyo"."""
    if not ws[at].capital:
        return False
    last = at + 1 >= len(ws) or not ws[at + 1].capital
    if ws[at].text.lower() in _DAYS:
        return not last and _called(ws[at], ws[at + 1])
    if ws[at].text in _MONTHLY and not _capital_next(ws, at) and ws[at].gap == " ":
        return not (at + 1 < len(ws) and ws[at + 1].text[:1].isdigit())
    saint = ws[at - 1].text in _SAINTS or (ws[at].text in _SAINTS and not last)
    numbered = offices.is_roman(ws[at]) and len(ws[at].text) > 1 and ws[at].gap == " "
    return saint or numbered or (ws[at].text in _FAMILY_LAST and last and ws[at].gap == " ")


def _descended(ws: Sequence[Word], at: int) -> bool:
    """ "Gopal a/l Krishnan": son of, daughter of."""
    said = ws[at].text in {"a", "s", "d", "A", "S", "D"} and at + 2 < len(ws)
    return said and ws[at + 1].gap == "/" and ws[at + 1].text.lower() in {"l", "p", "o"}


def _within(word: Word, gap: str) -> bool:
    """Whether a name may go on across this gap: "J. Smith", "Jean-Paul", "Nguyen Van A"."""
    initial = len(word.text) == 1 or word.text in _SHORTENED
    initial = initial or word.text in _DIGRAPHS or word.text in {"bt", "bte"}
    return gap in _GAPS or (initial and gap in {". ", "."})


def _spelt_low(ws: Sequence[Word], first: int, last: int) -> bool:
    """ "LI shanshan": a family name in capitals, the given name forgotten."""
    if last != first or last + 1 >= len(ws) or not ws[first].text.isupper():
        return False
    addressed = first > 0 and ws[first - 1].text.lower() in lexicon.ADDRESS
    given = ws[last + 1]
    low = given.text.islower() and len(given.text) > 4 and given.text not in lexicon.DEEDS
    return addressed and given.gap == " " and low

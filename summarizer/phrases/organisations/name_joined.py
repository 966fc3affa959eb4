"""What "and" and commas carry on inside a name: fields, a second head, a campus; or nothing."""

from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations.name_ahead import FIELD_ENDING, campus, head_ahead
from summarizer.phrases.organisations.name_word import NEVER_INSIDE
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

_ADJECTIVE = compiled(r"(?:al|ic|ary|ive|atory)$")
_SEVERAL = compiled(r"[A-Z][a-z]{2,}[b-hj-rt-z]s")  # no "Ramos", no "Davis"
_CAMPUSES = letters.words(
    "California Maryland Illinois Massachusetts Colorado Tennessee Missouri Nevada Alabama Hawaii"
)
_TWINNED = letters.words("hospital hospitals college clinic sanatorium sanitarium infirmary")
_TAUGHT = letters.words("college institute centre center school foundation clinic")
_TWINS = letters.words("hospital hospitals center centre institute school clinic service services")
_SCHOOLS = frozenset({"school", "college", "institute"})
_GENERAL_WORDS = letters.words(
    "post graduate postgraduate"
    " medical research teaching training cancer heart health general children’s children's referral"
    " nursing trauma maternity university academic clinical eye rehabilitation nursing diagnostic"
)
_GOODS = letters.words("vaccines diagnostics devices pharmaceuticals sons partners associates")
_PORTFOLIOS = letters.words(
    "children families family elderly women youth culture tourism epidemics regulations population"
    " pensions land lands trade industry sports gender immigration justice wellness welfare homes"
    " knowledge solidarity heritage works housing veterans religion migration employment"
)  # what a ministry is for, beside fields
_GOVERNING = letters.words(
    "services affairs welfare wellness protection reform reforms hygiene planning"
)  # behind what a ministry is for: "Health and Hospital Reform"
_WAYS = letters.words("western eastern chinese modern indigenous traditional natural physical")
_COMMONS = frozenset({"Environment", "Community", "Elderly", "Family", "Arts"})
_LONGEST = 14  # words of a list
_TOWARDS = frozenset(
    {"North", "South", "East", "West", "Central", "Latin", "Middle"}
    | {"Northern", "Southern", "Eastern", "Western", "South-East", "Southeast", "Northeast"}
)
_CONTINENTS = frozenset({"Africa", "Asia", "Europe", "America", "Americas", "Mediterranean"})
_SECOND_HALVES = frozenset(  # "Latin America and the Caribbean", "Trinidad and Tobago"
    {"Caribbean", "Pacific", "Tobago", "Barbuda", "Herzegovina", "Príncipe", "Principe", "Nevis"}
    | {"Labrador", "Grenadines", "Caicos", "Oceania", "Wales", "Lebanon"}
)
_FOR_WHOM = letters.words("care solidarity ageing aging inclusion persons regulation")
_MINISTRIES = letters.words("ministry department secretariat")
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS


def joined(ws: Sequence[Word], last: int, object_from: int) -> int:
    """ "and …" inside "Institute of A and B"; 0 where another organisation begins."""
    amp = ws[last + 1].gap == " & "
    after = last + (1 if amp else 2)
    if after >= len(ws):
        return 0
    word, low = ws[after], ws[after].stem.lower()
    foreign = ws[after - 1].text in {"y", "und"} and word.capital and low not in lexicon.HEADS
    the = object_from and low == "the" and after + 1 < len(ws) and ws[after + 1].text in _COMMONS
    if foreign or the:  # English has "and" between two names
        return after - last + int(bool(the))
    if amp and low in lexicon.FIELDS:
        return 1 + head_ahead(ws, after + 1)
    whole = _regions(ws, last, after) if object_from else 0
    if whole or ((amp or word.gap == " ") and (whole := _twin(ws, last, after, object_from))):
        return whole
    if not object_from or not (amp or word.gap == " ") or not word.capital:
        return 0
    one = _one_place(ws, last, after, object_from)
    return after - last if one else _field(ws, last, after, object_from)


def _one_place(ws: Sequence[Word], last: int, after: int, object_from: int) -> bool:
    """ "the Hospital of Ayla and Brav and the Ministry": behind a second "and" is another house."""
    word, behind = ws[after], ws[after + 1 : after + 3]
    other = [each.text for each in behind] == ["and", "the"] and behind[0].gap == " "
    plain = not word.text.isupper() and word.text.lower() not in _COMMON | NEVER_INSIDE
    return other and plain and last == object_from + 1


def _regions(ws: Sequence[Word], last: int, after: int) -> int:
    """ "Middle East and North Africa", "Latin America and the Caribbean": one part of the world."""
    after += ws[after].text == "the" and after + 1 < len(ws)
    if ws[after].gap != " " or not (ws[last].capital and ws[after].capital):
        return 0
    if ws[after].stem in _SECOND_HALVES:
        known_so = ws[last].text in _CONTINENTS or ws[after].stem not in {"Caribbean", "Pacific"}
        return (after - last) * int(known_so and not head_ahead(ws, after + 1))
    behind = ws[after + 1 : after + 2]
    wide = ws[last].text in _TOWARDS | _CONTINENTS and ws[after].text in _TOWARDS
    return after + 1 - last if wide and behind and behind[0].stem in _CONTINENTS else 0


def _alone(ws: Sequence[Word], at: int) -> bool:
    """ "Medical College & Hospital": nothing behind it that could be its own name."""
    behind = ws[at + 1 : at + 2]
    follows = bool(behind) and behind[0].gap == " "
    return not follows or not (behind[0].capital or behind[0].text in lexicon.JOINTS)


def _field(ws: Sequence[Word], last: int, after: int, object_from: int) -> int:
    """One more field behind "of A and", none of another house."""
    word, low = ws[after], ws[after].stem.lower()
    if ways := _ways(ws, last, after, object_from):
        return ways
    again = any(earlier.text.lower() == "and" for earlier in ws[object_from:last])
    if not again and (qualified := _qualified(ws, after)):
        return after - last + qualified
    field = low in lexicon.FIELDS and after + 1 < len(ws) and ws[after + 1].capital
    head = low in lexicon.HEADS and not (field and ws[after + 1].stem.lower() in lexicon.FIELDS)
    other = again or low in NEVER_INSIDE or head or head_ahead(ws, after)
    loud = word.text.isupper() and not ws[last].text.isupper()
    if other or (loud and len(word.text) > 2):
        return 0
    before = ws[last].stem.lower()
    fields = before in lexicon.FIELDS or FIELD_ENDING.search(before)
    alike = low in lexicon.FIELDS or (fields and low != "king" and FIELD_ENDING.search(low))
    alike = alike or (_several(ws[last]) and _several(word) and _alone(ws, after))
    return after - last if alike or ws[last].text in {"Bosnia", "Trinidad", "Antigua"} else 0


def _several(word: Word) -> bool:
    """Whom or what a house is for: "Veterans and Civilians", "Cells and Organs"."""
    plain = _SEVERAL.fullmatch(word.text) and not places.is_place(word.text)
    return bool(plain) and word.text.lower() not in NEVER_INSIDE | lexicon.HEADS


def _ways(ws: Sequence[Word], last: int, after: int, object_from: int) -> int:
    """ "Traditional Chinese and Western Medicine", "Institute of Sea and Island Medicine": two
    words share the field behind."""
    behind = ws[after + 1] if after + 1 < len(ws) else None
    both = {ws[last].text.lower(), ws[after].text.lower()} <= _WAYS
    one = bool(object_from) and last == object_from + 1 and ws[object_from].text in {"of", "for"}
    told = _ADJECTIVE.search(ws[last].text) or not _named(ws[last])
    both = both or bool(one and told and not _named(ws[after]))
    shared = both and behind and behind.gap == " " and behind.text.lower() in lexicon.FIELDS
    return after - last + 1 if shared else 0


def _named(word: Word) -> bool:
    """Is it a place, a field or the head of a house?"""
    return places.is_place(word.stem) or word.stem.lower() in _COMMON


def _qualified(ws: Sequence[Word], after: int) -> int:
    """ "and Pharmaceutical Sciences", "and Nutritional Research": steps from an adjective to the
    field behind it; 0 where another house begins."""
    low = ws[after].text.lower()
    if after + 1 >= len(ws) or ws[after + 1].gap != " " or not ws[after + 1].capital:
        return 0
    field = ws[after + 1].text.lower()
    adjective = low in lexicon.ADJECTIVES or _ADJECTIVE.search(low)
    if not adjective or field not in lexicon.FIELDS or field in lexicon.HEADS:
        return 0
    return 0 if head_ahead(ws, after + 2) else 1


def _twin(ws: Sequence[Word], last: int, after: int, object_from: int) -> int:
    """ "Medical College and Teaching Hospital", "Biologics and Vaccines", "Ministry of Health and
    Medical Services": what stands behind "and" has no name of its own, and goes with the head."""
    if ws[after].text == "Hospital" and _alone(ws, after):
        return (after - last) * int(ws[last].stem.lower() in _TAUGHT)
    amp = ws[last + 1].gap == " & "
    run: list[str] = []
    for word in ws[after : after + 4]:
        low = word.stem.lower()
        if not word.capital or (run and (word.gap != " " or low in lexicon.BREAKS)):
            break
        run.append(low)
        if len(run) > 1 and low in _TWINS:
            break
    behind = ws[after + len(run)] if after + len(run) < len(ws) else None
    open_ended = behind is not None and behind.gap == " " and behind.text in lexicon.JOINTS
    steps = after - last + len(run) - 1
    housed = ws[last].stem.lower() in _TWINNED
    if amp and open_ended and housed and len(run) == 1 and run[0] in _SCHOOLS:
        field = ws[after + 2 : after + 3]  # "St Ann’s Hospital & School of Nursing"
        return steps + 2 if field and field[0].text.lower() in lexicon.FIELDS else 0
    if not run or open_ended or (amp and not housed):
        return 0
    if object_from:
        governs = run[-1] in _GOVERNING and set(run[:-1]) <= _COMMON
        cares = len(run) > 1 and run[-1] in _FOR_WHOM and not head_ahead(ws, after)
        cares = cares and not places.is_place(ws[after].stem)
        second = run[-1] in _TWINS and len(run) > 1 and set(run[:-1]) <= _GENERAL_WORDS
        second = second and ws[last].stem.lower() in lexicon.FIELDS
        return steps if second or ((governs or cares) and _portfolio(ws[last])) else 0
    if run[0] in _GOODS:
        return steps if len(run) == 1 and ws[last].stem.lower() in lexicon.COMPANY else 0
    joined = housed and len(run) > 1 and run[-1] in _TWINS
    return steps if joined and set(run[:-1]) <= _GENERAL_WORDS else 0


def listed(ws: Sequence[Word], at: int, last: int, object_from: int) -> int:
    """ ", B and C" in "Ministry of A, B and C"; ", Davis" behind "University of California"."""
    word = ws[last + 1]
    state = ws[last].text in _CAMPUSES and ws[last - 2].text == "University"
    if state or [w.text for w in ws[last - 2 : last + 1]] == ["Vietnam", "National", "University"]:
        return campus(ws, last) or int(state and word.text in {"Berkeley", "Merced"})
    head = ws[at].stem.lower()
    if object_from and ws[last].text in _TOWARDS and word.text in _TOWARDS:
        return _quarters(ws, last)
    if not object_from or not word.capital or head in lexicon.HOSPITAL:
        return 0
    known = word.text.lower() in lexicon.FIELDS and not places.is_country(ws[last].stem)
    portfolios = _portfolios(ws, last) if head in _MINISTRIES else 0
    return portfolios or (_fields(ws, last) if known else 0)


def _quarters(ws: Sequence[Word], last: int) -> int:
    """Steps over ", Central and Southern Africa"."""
    for steps, word in enumerate(ws[last + 1 : last + 8], start=1):
        if word.stem in _CONTINENTS:
            return steps
        if word.text not in _TOWARDS and word.text != "and":
            return 0
    return 0


def _fields(ws: Sequence[Word], last: int) -> int:
    """Steps over ", B" where "and C" follows."""
    for steps, later in enumerate(ws[last + 1 : last + 9], start=1):
        low = later.text.lower()
        if low == "and":
            return steps - 1
        if not later.capital or low in lexicon.HEADS or later.gap not in {" ", ", "}:
            return 0
    return 0


def _portfolios(ws: Sequence[Word], last: int) -> int:
    """Steps over ", Nutrition and Indigenous Medicine" behind "Ministry of Health": each of a list
    ends in what a ministry is for, and the last one stands behind "and"."""
    final = False  # behind "and"
    for steps, word in enumerate(ws[last + 1 : last + _LONGEST], start=1):
        low = word.text.lower()
        joins = low == "and" or word.gap == " & "
        if steps > 1 and (joins or word.gap == ", ") and not _portfolio(ws[last + steps - 1]):
            return 0
        final = final or joins
        if low == "and":
            continue
        reformed = final and [w.text.lower() for w in ws[last + steps + 1 : last + steps + 2]]
        house = low in lexicon.HEADS - lexicon.FIELDS or low in NEVER_INSIDE
        house = house and not (reformed and set(reformed) <= _GOVERNING)
        if not word.capital or word.gap not in {" ", ", ", " & "} or house:
            return 0
        behind = ws[last + steps + 1 : last + steps + 2]
        whole = not behind or behind[0].gap != " " or not behind[0].capital
        whole = whole or behind[0].text.lower() in NEVER_INSIDE
        if final and whole:
            return steps if _portfolio(word) else 0
    return 0


def _portfolio(word: Word) -> bool:
    low = word.stem.lower()
    return low in lexicon.FIELDS | _PORTFOLIOS | _GOVERNING or FIELD_ENDING.search(low) is not None

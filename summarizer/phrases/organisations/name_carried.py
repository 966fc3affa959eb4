"""What a preposition behind a name carries on, and what it only says of where the house is."""

from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations.name_ahead import head_ahead
from summarizer.phrases.organisations.name_start import leftmost
from summarizer.phrases.organisations.name_word import NEVER_INSIDE, heads
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

_CONTINENTS = frozenset({"Africa", "Asia", "Europe", "Latin", "America"})
_MISSIONS = frozenset({"embassy", "consulate", "consulate-general", "mission", "office"})
_ANDS = frozenset({"dan", "og", "och", "e", "i"})
_CLUBS = frozenset({"club", "clubs", "diocese", "archdiocese", "church", "rotary"})
_STATES = letters.words(
    "republic kingdom federation commonwealth sultanate principality emirate government state"
)
_PEOPLE = frozenset({"Children", "People", "Persons", "Patients", "Adults", "Women", "Families"})
"""With an illness: "Foundation for Children with Cancer"."""
_AIMS = frozenset({"Quality", "Excellence", "Innovation", "Women", "Leadership", "Ethics"})
_AIMS |= {"Training", "Education", "Research"}
_CAMPUS = compiled(
    r"^(?:The )?(?:State )?University of [A-Z]|^American University$|^California State"
)
_TOLD = compiled(r"[a-z]{3}(?:al|ic|ive|ary|ology|iatrics)$")
_PATIENTS = frozenset({"Children", "Women", "Mothers", "Sick"})  # "Hospital for Children NHS Trust"
_PARTICLES = frozenset({"no", "de", "der", "des", "du", "di", "da", "af", "av"})
_STATE_HOUSES = frozenset({"Institute", "Academy"})
_GOVERNING = lexicon.GOVERNMENT | _CLUBS
COMMON = (
    lexicon.FIELDS
    | lexicon.ADJECTIVES
    | lexicon.HEADS
    | letters.words("catholic christian islamic open technical technological pedagogical")
    | letters.words("cantonal departmental district base cottage mission specialist")
    | letters.words("autonomous agrarian pontifical metropolitan republican insurance federation")
    | letters.words("pasteur confucius goethe cervantes")  # houses of many lands
    | letters.words("people friends first second third fourth fifth sixth")
    | letters.words("blood transfusion transplant promotion serum vaccine wine sports telemedicine")
    | letters.words("psychiatric neuropsychiatric psychoneurological oncological dermatological")
    | letters.words("zone zonal oblast rayon raion prefectural voivodeship governorate woreda no")
    | letters.words("mediterranean caribbean atlantic pacific arctic nordic baltic balkan alpine")
)
GUILDS = letters.words("association union federation society")
NOBODY = COMMON | lexicon.THINGS | NEVER_INSIDE
_KINDS = letters.words("type style model class standard level")  # "a hospital of Corvo type"
_SECONDS = letters.words(
    "vice deputy assistant associate undersecretary vice-president vice-rector"
)
_DUTIES = frozenset({"Affairs", "Relations", "Cooperation", "Research", "Planning", "Academics"})
_SERVING = frozenset({"Rotario", "Rotary", "Lions", "Leones", "Soroptimist", "Kiwanis"})
_FIGHTING = GUILDS | {"network", "alliance", "league", "foundation", "fund"}
_WORKING = frozenset({"committee", "commission", "council", "institute", "centre", "center"})
_LEARNERS = letters.words(
    "students teachers engineers nurses midwives doctors surgeons physicians pharmacists dentists"
    " specialists researchers scientists academics alumni volunteers"
)


def other_house(ws: Sequence[Word], at: int, last: int, after: int) -> bool:
    """ "a gift of the Kite Fund for Corvo Hospital", "Universitas Corvo dan Kite Hospital": what
    follows is another name."""
    joint = ws[last + 1].text.lower()
    steps = head_ahead(ws, after)
    if joint == "for" and ws[after].text in _PATIENTS:
        return False
    if joint in _ANDS:
        return bool(heads(ws[after]) or steps)
    if joint not in {"for", "to"} or not steps or not named(ws, at, last):
        return False
    ahead = [word.stem.lower() for word in ws[after : after + steps]]  # "for Medical Technologies"
    return ahead[-1] in lexicon.HOSPITAL | lexicon.UNIVERSITY or not set(ahead) <= COMMON


def takes(ws: Sequence[Word], at: int, last: int, target: Word) -> bool:
    """Whether the preposition behind `last` goes on with the name."""
    joint = ws[last + 1].text.lower()
    head = ws[at].stem.lower()
    if joint == "for":  # "the Undersecretary of the Ministry of Health for Planning"
        if _duty(ws, at, last):
            return False
        held = head == "ministry" and last > at + 1
        return last == at or not (held or places.is_place(ws[last].stem))
    if joint in {"in", "to"}:
        known = ws[last].text == "University" and ws[last - 1].text
        american = places.demonym(known) if known else None
        royal = ws[last].text == "Surgeons" and target.text == "Ireland"
        wide = joint == "in" and target.text in _CONTINENTS and last > at
        sent = (
            head in _MISSIONS
            or (head == "church" and places.is_country(target.stem))
            or (head == "commission" and ws[at - 1].text == "High")
        )
        friends = at + 2 <= last and ws[at + 2].text == "Friends"
        field = ws[last].text in _AIMS and _is_field(target)
        abroad = joint == "in" and head in GUILDS and last > at + 1 and _people(ws, at, last)
        housed = ws[last].stem.lower() in lexicon.HOSPITAL or ws[last].text in _STATE_HOUSES
        housed = housed or (
            head == "university" and ws[at + 1].text == "of"
        )  # of life sciences in a town
        stands = joint == "in" and housed and _anywhere(ws, at, last, target)
        known_so = sent or royal or wide or friends or field or abroad or stands
        return known_so or american is not None
    if joint == "at":
        return bool(_CAMPUS.match(" ".join(w.text for w in ws[at : last + 1])))
    if joint == "with":
        afflicted = ws[last].text in _PEOPLE and not places.is_place(target.stem)
        return afflicted or (ws[last].text == "Friendship" and target.text == "Foreign")
    return head in {"against": _FIGHTING, "on": _WORKING}.get(joint, {head})


def _is_field(word: Word) -> bool:
    """ "Surgery", or the "Digestive" of a field."""
    told = word.text.lower() in lexicon.FIELDS or _TOLD.search(word.text)
    return bool(told) and not places.is_place(word.stem)


def _duty(ws: Sequence[Word], at: int, last: int) -> bool:
    """ "the Vice President of the Kite Holding for International Affairs": his, not the house's."""
    first = leftmost(ws, at, 0)
    held = {word.text.lower() for word in ws[max(0, first - 5) : first]} & _SECONDS
    return bool(held) and bool({word.text for word in ws[last + 2 : last + 5]} & _DUTIES)


def _anywhere(ws: Sequence[Word], at: int, last: int, town: Word) -> bool:
    """ "the University Clinical Hospital in Opole": only its town tells it from others."""
    first = leftmost(ws, at, 0)
    alone = first < last and not named(ws, at, last) and not ws[first].gap.strip()
    return alone and bool(places.sited(town.stem))


def _people(ws: Sequence[Word], at: int, last: int) -> bool:
    """ "Association of Gambians in Gothenburg", "Union of Doctors in Ireland"."""
    whole = is_member(ws[last]) and not named(ws, at, last)
    return whole or bool(places.demonym(ws[last].stem.removesuffix("s")))


def only_where(ws: Sequence[Word], at: int, last: int, after: int) -> bool:
    """ "Medicor Zrt of Hungary": the name is whole, "of" only says where it is."""
    head, target = ws[at].stem.lower(), ws[after].stem
    own = any(word.text in _PARTICLES for word in ws[leftmost(ws, at, 0) : at])
    wide = (head in _GOVERNING | GUILDS and not own) or ws[last].text.lower() in _STATES
    if wide or not named(ws, at, last) or _nations(ws, at, last, target):
        return False
    if head_ahead(ws, after + 1):  # "Renji Hospital of Jilin University"
        return False
    state = target.lower() in _STATES or target in {"United", "USA", "US", "UK"}
    if head in lexicon.UNIVERSITY:
        return places.is_country(target) or state
    return places.is_place(target) or state


def _nations(ws: Sequence[Word], at: int, last: int, place: str) -> bool:
    """ "the Norwegian Heart Centre of Telemark": a nation is no name of its own by a region."""
    own = [word.stem for word in ws[leftmost(ws, at, 0) : last + 1]]
    small = COMMON | {"and", "the"}
    rare = [stem for stem in own if stem.lower() not in small]
    return all(map(places.demonym, rare)) and not places.is_country(place)


def named(ws: Sequence[Word], at: int, last: int) -> bool:
    """Whether a name of its own stands in it already, so that "of PLACE" only says where."""
    first = leftmost(ws, at, 0)
    around = [word.stem.lower() for word in ws[first : last + 1]]
    small = lexicon.JOINTS | {"and", "the"}
    return any(not (stem in COMMON or stem in small or stem.isdigit()) for stem in around)


def is_member(word: Word) -> bool:
    """Those whom a guild is of, who are no guests there: "Union of Doctors"."""
    return word.capital and word.text.lower() in _LEARNERS


def by_name(ws: Sequence[Word], at: int) -> bool:
    """ "the Foundation Cassa di Corvo", "Club Rotario Corvo": translated word by word."""
    behind = ws[at + 1 : at + 2]
    if not behind or behind[0].gap != " " or behind[0].text.isupper():
        return False
    before = [word.text for word in ws[max(0, at - 2) : at]]
    opens = before[-1:] in (["the"], ["The"]) or (
        before[:1] in (["the"], ["The"]) and places.demonym(before[-1]) is not None
    )
    return behind[0].text in _SERVING or (opens and behind[0].stem.lower() not in NOBODY)


def of_some(ws: Sequence[Word], after: int) -> bool:
    """ "Office of the German bank", "hospital of Corvo type": what stands behind "of" says which
    one of many, by a word that is no name."""
    noun = ws[after + 1 : after + 2]
    if ws[after].possessive and places.is_country(ws[after].stem) and noun and heads(noun[0]):
        return True  # "Administration of Vietnam's Ministry of Health"
    small = bool(noun) and noun[0].gap == " " and noun[0].text.islower()
    if not small or noun[0].text in lexicon.JOINTS | {"on", "in", "at", "with", "to", "and"}:
        return False
    nation = ws[after - 1].text == "the" and places.demonym(ws[after].text) is not None
    return nation or noun[0].text in _KINDS

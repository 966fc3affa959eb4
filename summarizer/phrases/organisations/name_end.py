"""Where an organisation's name ends: right of its head, over "of", "and" and what stands behind."""

from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations import ranked
from summarizer.phrases.organisations.name_ahead import (
    campus,
    ends_field,
    head_ahead,
    headed_by,
    office_holder,
    person_begins,
    place_ahead,
)
from summarizer.phrases.organisations.name_carried import (
    GUILDS,
    NOBODY,
    by_name,
    is_member,
    named,
    of_some,
    only_where,
    other_house,
    takes,
)
from summarizer.phrases.organisations.name_joined import joined, listed
from summarizer.phrases.organisations.name_start import leftmost
from summarizer.phrases.organisations.name_word import NEVER_INSIDE, heads
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

_ELIDED = compiled(r"[dl]['’][A-ZÀ-Ý]")
_GENERAL = frozenset({"consulate", "directorate", "inspectorate", "delegation"})
_FRENCH = letters.words(
    "hospitalier universitaire régional régionale national nationale général générale principal"
    " départemental militaire central centrale supérieur supérieure interuniversitaire spécialisé"
    " ospedaliera ospedaliero ospedaliero-universitaria universitaria universitario hospitalario"
    " hospitalar sanitaria sanitario nazionale nacional centar centra bolnički klinički medicinski"
    " zdravstveni uniwersytecki kliniczny wojewódzki clinic universitar pediatrico cantonale"
    " sykehus sjukhus fakultet institutet locale"
)
_NAMED_AFTER = frozenset({"rsup", "rsud", "rsupn", "rsptn", "rumah"})
_STAFF = letters.words(
    "officials doctors surgeons nurses staff scientists researchers professors academics alumni"
    " trainees interns residents volunteers members counterparts executives specialists physicians"
    " midwives teachers fellows scholars dignitaries chiefs boss cardiologists oncologists"
    " portal website webpage homepage"
)  # behind a name in a headline: "Corvo University Officials"; on top: "Ministry of Health Portal"
_TASKED = letters.words("agency centre center council fund institute office organization")
_SERVICE = frozenset({"Lions", "Rotary", "Leo", "Kiwanis", "Rotaract", "Soroptimist"})
_BRANCHES = frozenset({"branch", "sub-branch", "chapter"})
_BEFORE_NUMBER = frozenset(
    {"medical", "military", "central", "people's", "people’s", "general", "army"}
)
_CARING = frozenset({"Hospital", "Clinic", "Centre", "Center"})
_LONGEST_NAME = 2  # words of a person or a town
_NUMBERED = frozenset({"Hospital", "Academy", "Clinic", "School"})
_HALLOWED = frozenset({"St", "Saint"})  # "University of St. Ann's Bay"
_SHORTENED = frozenset({"St", "Ste", "Mt", "Ft"})
_HIGHEST = {
    ("Prime", "Minister"),
    ("First", "Lady"),
    ("First", "Minister"),
    ("Service", "Executive"),
}
_WIDE = frozenset({"International", "Worldwide", "Aid", "Internationalis"})
_LANDS = letters.words("province district county region city oblast state commune prefecture")
_ARTICLES = letters.words("the la las los l le der")
_ROMANCE = letters.words("de do da del di du")
_BY_NAME = letters.words(
    "foundation association institute society fund clinic academy company club"
)
_TITLES = frozenset({"Dr", "Prof", "Ir", "Drs"})
_JOINTS = lexicon.JOINTS | {"against", "Against", "on", "in", "at", "with", "to", "w", "we"}
_FORWARD = lexicon.FORWARD | {"centre"}
_NO_OBJECT = lexicon.BREAKS | lexicon.ADDRESS | lexicon.MONTHS | lexicon.ROLES
_NO_OBJECT -= {"head", "home", "strategic", "work"}
_OCCASIONS = letters.words("day week month year award prize medal lecture cup corner")
_GAPS = frozenset({" ", "-", " - ", ", ", " & ", "’ ", " d’", " d'", " l’"})


def rightmost(ws: Sequence[Word], at: int) -> int:
    """The index of the name's last word, going right from its head."""
    last, object_from = at, 0
    while last + 1 < len(ws) and last - at < 40:
        own = ws[last].stem.lower() in lexicon.BELONGING or ws[last - 1].text in _HALLOWED
        if ws[last].possessive and not own:
            break
        step, is_object = _step(ws, at, last, object_from)
        if not step:
            break
        if is_object and not object_from:
            object_from = last + 1
        last += step
    return ranked.without(ws, max(at, object_from), last)


def _step(ws: Sequence[Word], at: int, last: int, object_from: int) -> tuple[int, bool]:
    """How many more words belong to the name, and whether they are the object of "of"."""
    word = ws[last + 1]
    text = word.text.lower() if ws[at].text.isupper() else word.text
    if ws[last].text.lower() in lexicon.COMPANY_PARTS and heads(word):
        return int(word.gap.strip(".,") == " "), False
    french = ws[last].capital or ws[last].text in _FRENCH
    elided = french and _ELIDED.match(word.text) is not None
    saint = ws[last].text in _SHORTENED and word.gap in {". ", "."} and word.capital
    if elided or saint or word.gap not in _GAPS:  # "University of St. Gallen"
        return int(saint or (elided and word.gap == " ")), elided or saint
    if word.gap == ", ":
        return listed(ws, at, last, object_from), bool(object_from)
    if word.gap == " & " or text in {"and", "et", "und", "y"}:
        return joined(ws, last, object_from), True
    if text in _JOINTS:
        return _prepositional(ws, at, last), True
    return _apposed(ws, at, last, object_from), bool(object_from)


def _apposed(ws: Sequence[Word], at: int, last: int, object_from: int) -> int:
    """A capitalised word right behind: another head, a campus, a number, or somebody else."""
    word = ws[last + 1]
    low = word.stem.lower()
    if word.text[0].isdigit() or low == "no":
        return _numbered(ws, last)
    branch = int(low in _BRANCHES and ws[last].text in {"Cross", "Crescent", "Society"})
    branch = branch or _tied(ws[last + 1 : last + 3])
    branch = branch or int((ws[last].text, word.stem) in _HIGHEST or _international(ws, last))
    if known := branch or _abroad(ws, at, last) or (object_from and _object(ws, at, last)):
        return known
    alone = len(word.text) == 1 and (ws[last].text.isupper() or _initial(ws, last + 1))
    mayor = low == "mayor" and {ws[at].stem.lower(), ws[last].text.lower()} & lexicon.FORWARD
    never = low in _STAFF or (low in NEVER_INSIDE and not mayor)
    if not word.capital or never or alone or _headed(ws, at, last) or headed_by(ws, at, last):
        return 0
    if object_from and low not in lexicon.HEADS:
        ahead = head_ahead(ws, last + 1)
        named_so = not ahead and person_begins(ws, last) and not _province(ws, last + 1)
        within = _town_goes_on(ws, last) or not (named_so or ends_field(ws, last))
        return (ahead or 1) if within else 0
    general = low == "general" and ws[last].text.lower() in _GENERAL
    if low in lexicon.HEADS or general or (_forward(ws, at) and low not in _OCCASIONS):
        return 1
    return (
        (low not in lexicon.HEADLINED and head_ahead(ws, last + 1))
        or campus(ws, last)
        or _memorial(ws, at, last)
    )


def _town_goes_on(ws: Sequence[Word], last: int) -> bool:
    """ "Lions Club of Corvo Green Pearl": what tells clubs of one town apart stands behind it."""
    before = [word.text for word in ws[max(0, last - 4) : last + 1]]
    if "Club" not in before or not _SERVICE & set(before):
        return False
    run = _run(ws, last + 1)
    titled = any(word.stem.lower() in lexicon.ROLES for word in run)
    return not titled and 0 < len(run) <= _LONGEST_NAME


def _tied(behind: Sequence[Word]) -> int:
    """ "Corvo Hospital Partnership Association": steps over both."""
    if len(behind) < len(("Partnership", "Association")) or behind[0].text != "Partnership":
        return 0
    head = behind[1]
    return 2 * int(head.capital and head.gap == " " and head.stem.lower() in lexicon.NGO)


def _object(ws: Sequence[Word], at: int, last: int) -> int:
    """Steps over what only the whole name of a place holds, "Papua New Guinea"; and over learners,
    who are no guests in "Association of Norwegian Students"."""
    land = max(place_ahead(ws, last + 1), place_ahead(ws, last) - 1)
    guild = ws[at].stem.lower() in GUILDS
    return land or int(guild and is_member(ws[last + 1]))


def _international(ws: Sequence[Word], last: int) -> bool:
    """ "Population Services International", "Norwegian Church Aid": its last word, as none of a
    headline or of somebody's office goes on."""
    behind = ws[last + 2 : last + 3]
    ends = not behind or behind[0].gap != " " or not behind[0].capital
    ends = ends or behind[0].text.lower() in NEVER_INSIDE
    return ws[last + 1].gap == " " and ws[last + 1].stem in _WIDE and ends and heads(ws[last])


def _province(ws: Sequence[Word], start: int) -> bool:
    """ "Department of Health of Quang Lam province": no person is there."""
    behind = start + len(_run(ws, start))
    return behind < len(ws) and ws[behind].gap == " " and ws[behind].text in _LANDS


def _initial(ws: Sequence[Word], at: int) -> bool:
    """ "Ministry of Health B.Dorj": somebody's first letter."""
    behind = ws[at + 1 : at + 2]
    return bool(behind) and behind[0].gap in {".", ". "} and behind[0].capital


def _headed(ws: Sequence[Word], at: int, last: int) -> bool:
    of = any(word.text in lexicon.JOINTS for word in ws[at + 1 : last])
    return office_holder(ws, at, last, forward=not of and _forward(ws, at))


def _abroad(ws: Sequence[Word], at: int, last: int) -> int:
    """ "Centre hospitalier universitaire", "RSUP Dr. Sardjito": as no English name goes on."""
    head, word = ws[at].stem.lower(), ws[last + 1]
    titled = head in _NAMED_AFTER or (last == at and _opens_name(ws, at))
    if word.text in _TITLES and titled:
        behind = last + 2
        while behind < len(ws) and ws[behind].gap == ". " and ws[behind].text in _TITLES:
            behind += 1
        follows = behind < len(ws) and ws[behind].gap in {". ", " "}
        return (behind - last) * int(follows)
    own = word.capital and word.stem.lower() not in lexicon.BREAKS
    named = head == "rumah" and own and word.gap == " "  # "Rumah Sakit Ibu Anak …"
    return int(named or (word.stem.lower() in _FRENCH and head in _FORWARD))


def _opens_name(ws: Sequence[Word], at: int) -> bool:
    """ "Hospital Dr. Agostinho Neto", "Fundación Dr. Esteve": no name stands before the head."""
    head = ws[at].stem.lower()
    before = {word.text.lower() for word in ws[max(0, at - 3) : at]}
    after = head == "hospital" or head in _FORWARD
    return after and leftmost(ws, at, 0) == at and not before & lexicon.ROLES


def _memorial(ws: Sequence[Word], at: int, last: int) -> int:
    """ "National Hospital Guido Valadares", "Health Centre Kotor": behind a head with nothing but
    common words before it, up to two more words are its name."""
    if ws[last].text not in _CARING or last == 0 or named(ws, at, last):
        return 0
    behind = _run(ws, last + 1)
    plain = all(word.stem.lower() not in NOBODY for word in behind)
    if not behind or len(behind) > _LONGEST_NAME or not plain or person_begins(ws, last):
        return 0
    town = len(behind) == 1 or places.sited(" ".join(word.stem for word in behind))
    if "Hospital" not in {ws[last].text, ws[last - 1].text} and not town:
        return 0
    return len(behind) if leftmost(ws, at, 0) < last else 0


def _run(ws: Sequence[Word], start: int) -> Sequence[Word]:
    """The capitalised words from here on that nothing parts, up to somebody's title."""
    end = start
    while end < len(ws) and ws[end].capital and ws[end].gap == " " and not _opens(ws[end]):
        end += 1
    return ws[start:end]


def _numbered(ws: Sequence[Word], last: int) -> int:
    """ "Military Hospital 175", "Clinical Hospital No. 2"."""
    word = ws[last + 1]
    behind = ws[last + 2] if last + 2 < len(ws) else None
    if word.text in {"No", "no", "NO", "Nr", "NR"}:
        return 2 if behind and behind.gap == ". " and behind.text.isdigit() else 0
    before = ws[last - 1].text.lower() if last else ""
    alone = len(word.text) == 3 and not (behind and behind.gap == " " and behind.text[-1] == "s")
    alone = alone and ws[last].text == "Hospital" and not ws[last - 1].capital
    known = before in _BEFORE_NUMBER and ws[last].text.capitalize() in _NUMBERED
    return int((known or alone) and len(word.text) <= 3)


def _forward(ws: Sequence[Word], at: int) -> bool:
    """Names that go on behind their head: "Université Lyon", "Centre Léon Bérard"."""
    head = ws[at].text.lower()
    if head in lexicon.FORWARD or head.rpartition("-")[2] in lexicon.FORWARD:
        return True
    if head in _BY_NAME:
        return by_name(ws, at)
    alone = at == 0 or ws[at].gap != " " or not ws[at - 1].capital or _opens(ws[at - 1])
    return alone and head in {"hospital", "centre", "university", "hospices", "consulate-general"}


def _opens(word: Word) -> bool:
    return word.text.lower() in NEVER_INSIDE


def _prepositional(ws: Sequence[Word], at: int, last: int) -> int:
    """ "of", "for", … with what follows, where it is part of the name."""
    after = last + 2
    while after < len(ws) and ws[after].text.lower() in _ARTICLES:
        after += 1
    if after >= len(ws) or not ws[after].capital or after - last > 4:
        return 0
    if any(
        ws[i].gap not in {" ", " d’", " l’", "’", " d'", " l'", "'"}
        for i in range(last + 2, after + 1)
    ):
        return 0
    target = ws[after]
    low = target.stem.lower()
    land = place_ahead(ws, after)
    month = ws[last + 1].text in _ROMANCE and low in lexicon.MONTHS  # "Coimbra do Mar"
    tasked = low == "partnership" and ws[last].text.lower() in _TASKED
    if low in _NO_OBJECT and not (land or tasked or month):
        return 0
    if ws[last + 1].text.lower() == "of" and only_where(ws, at, last, after):
        return 0
    if of_some(ws, after) or other_house(ws, at, last, after):
        return 0
    return after - last + max(land - 1, 0) if takes(ws, at, last, target) else 0

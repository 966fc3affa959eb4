"""Aid societies, religious orders and towns that act: by the order of their words alone."""

from collections.abc import Iterator

from summarizer.phrases import places
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.needs import Rare

_AID = Rare(  # "Norwegian People's Aid", "Kite Blind Mission", "Management Sciences for Health"
    r"(?<![\w-])(?:[A-Z][\w-]+ )?(?:(?:Church|People[’']s|Christian|Islamic|Muslim|Catholic"
    r"|Lutheran|Blind|Refugee)"
    r" (?:Aid|Relief|Missions?|Concern|Charities|Outreach|Appeal)"
    r"(?: (?:International|Worldwide|Services|Australia|Canada|UK|USA))?"
    r"(?! (?:[Kk]its?|workers?|Week|Day|Project|Programme|Conference|Training|Trips?|Teams?)\b)"
    r"|(?:Sciences|Engineers|Aid|Medicines) for"
    r" (?:Better )?(?:Health|Development|Humanity|Peace|All|Life|Africa|Children)\b)",
    pages=True,
)
_ORDERS = Rare(  # of religious: "Sisters of Mercy", "Daughters of the Holy Spirit"
    r"(?<![\w-])(?:(?:Little|Medical|Missionary|Franciscan|Benedictine|Dominican) )?"
    r"(?:Sisters|Daughters|Brothers|Missionaries|Servants|Congregation) of (?:the )?"
    r"(?:Mercy|Charity|Poor|Holy|Sacred|Saint|St\.?|Our Lady|Divine|Immaculate|Mary|Jesus|Precious)"
    r"(?: (?:of )?[A-Z][\w-]+){0,2}",
    pages=True,
)
_WORLDWIDE = Rare(  # "Handicap International", "Health Teams Overseas"
    r"(?<![\w-])(?P<more>(?:[A-Z][a-z]{3,} (?:to )?){0,2})(?P<own>[A-Z][a-z]{3,})"
    r" (?:International|Overseas|Worldwide)(?![\w-])(?: (?P<next>[A-Z]\w+))?",
    pages=True,
)
_NATIONAL = Rare(  # "Slovak Aid", "Polish Humanitarian Action"
    r"(?<![\w-])(?P<whose>[A-Z][a-z]+) (?:Humanitarian (?:Aid|Action|Relief)|Aid)(?![\w-]| [A-Z])",
    pages=True,
)
_SEATED = Rare(  # "the City Hall of Corvo", as the languages of the South have it
    r"(?<![\w-])(?:City|Town) (?:Hall|Council) of [A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?",
    pages=True,
)
_RULED = Rare(  # "the City of Helsinki donated"
    r"(?<![\w-])(?:City|Town|Region|Province|County) of"
    r" (?P<land>[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?)"
    r"(?=,? (?:has |have |had |also |jointly )*(?:signed|donated|funded|financed|provided"
    r"|granted|pledged|supported|sent|gave|hosted|organi[sz]ed|agreed|signs|donates|supports)\b"
    r"(?! by))",
    pages=True,
)
_SENT_BY_ALL = Rare(  # "EU Monitoring Mission", "the United Nations Verification Mission"
    r"(?<![\w-])(?:(?:EU|UN|AU|OSCE|European Union|United Nations|African Union)"
    r" (?:[A-Z][a-z]+ ){0,3}(?:Mission|Delegation))\b"
    r"(?: (?:to|in) (?:the )?(?:(?:Republic|Kingdom) of )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)?",
    pages=True,
)
_RULES = Rare(  # "Corvo City Vice Mayor Ann Lee": whose the office is
    r"(?<![\w-])[A-ZÀ-Ý][\w’'-]+ (?:City|County|Province|District|Prefecture|Oblast|Municipality)"
    r"(?= (?:(?:Vice|Deputy|First|Chief|Acting) )*(?:[Mm]ayor|[Gg]overnor|Commissioner|Executive"
    r"|Administrator|Prefect|Assembly Speaker)\b)",
    pages=True,
)
_LOCAL_OF = Rare(  # "the regional clinical hospital of Uzhhorod"
    r"\b(?:regional|provincial|city|district|municipal|county|central) "
    r"(?:(?:clinical|children[’']s|maternity|general|central|referral) )?hospital of"
    r" (?P<land>[A-ZÀ-Ý][\w’'-]+)",
    pages=True,
)
_NO_NAME = lexicon.BREAKS | lexicon.ROLES
_NOT_OWN = _NO_NAME | lexicon.HEADS | lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.OPENERS
_NOT_OWN |= lexicon.THINGS


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand."""
    for sure in (_AID, _SENT_BY_ALL, _RULES):
        yield from (each.span() for each in sure.finditer(text))
    for named, least in ((_ORDERS, 3), (_SEATED, 4)):
        yield from (cut(text, *each.span(), least) for each in named.finditer(text))
    yield from _worldwide(text)
    yield from (aid.span() for aid in _NATIONAL.finditer(text) if places.demonym(aid["whose"]))
    for town in (*_LOCAL_OF.finditer(text), *_RULED.finditer(text)):
        if places.is_place(town["land"]) or places.sited(town["land"]):
            yield town.span()


def _worldwide(text: str) -> Iterator[tuple[int, int]]:
    for wide in _WORLDWIDE.finditer(text):
        low, behind = wide["own"].lower(), wide["next"]
        if behind and behind.lower() not in _NO_NAME:
            continue  # "Corvo International Airport"
        ahead = wide["more"].split()
        end = wide.end() if behind is None else wide.start("next") - 1
        if ahead and all(each.lower() not in _NO_NAME for each in [*ahead, low]):
            yield wide.start(), end  # "Prairie Vision International"
        elif low not in _NOT_OWN and not low.endswith("ing") and not places.is_place(wide["own"]):
            yield wide.start("own"), end


def cut(text: str, start: int, end: int, least: int) -> tuple[int, int]:
    """A span up to the verb of a headline or somebody's office, `least` words kept."""
    parts = text[start:end].split(" ")
    at = next((i for i, part in enumerate(parts) if i >= least and part.lower() in _NO_NAME), None)
    return start, start + len(" ".join(parts[:at]))

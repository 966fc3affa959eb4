"""People in French text, where an address or an office beside the name leaves no doubt."""

import re

from summarizer.phrases.people import PersonMention
from summarizer.phrases.people.one_person import merged
from summarizer.phrases.words.firsts import compiled

_ADDRESS = (
    r"(?:(?:M\.|MM\.|Mmes?|Mlle|Drs?\.?|Dre|Docteure?|Prs?\.?|Prof\.?|Professeure?|Monsieur|Madame"
    r"|Maître|S\.? ?E\.? ?M\.?|Son Excellence|Sœur|Père|Mgr|(?:Médecin[- ])?(?:Général|Colonel)) )"
)
_OFFICE = (
    r"(?:(?:[Vv]ice|[Cc]o|[Ss]ous)-?)?(?:[Pp]résidente?(?:-direct(?:eur|rice) générale?)?"
    r"|[Rr]ect(?:eur|rice)"
    r"|[Pp]rorecteur|[Dd]oyen(?:ne)?|[Dd]irect(?:eur|rice)|[Mm]inistre|[Aa]mbassad(?:eur|rice)"
    r"|[Cc]onsule?|[Cc]onseill(?:er|ère)|[Cc]oordon?n?at(?:eur|rice)|[Ss]ecrétaire|[Gg]ouverneure?"
    r"|[Mm]aire|[Pp]réfète?|[Cc]heff?e?|[Rr]esponsable|[Rr]eprésentante?|[Pp]rofesseure?"
    r"|[Cc]hargée?"
    r"|[Dd]éléguée?|[Aa]ttachée?|[Ff]ondat(?:eur|rice)|[Ss]urveillante?|[Aa]dministrat(?:eur|rice)"
    r"|[Cc]hirurgien(?:ne)?|[Mm]édecin|[Ii]nfirmi(?:er|ère)|[Ss]age-femme)\b"
)
_NEXT = rf"\b{_OFFICE}|,? et (?:de )?(?:l[ea] )?{_ADDRESS}"
_PART = r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w’'\-]{1,40})"
_LINK = r"(?:de|du|des|van|der|von|ben|bin|el|al|ould|da|dos)"
_NAME = rf"(?P<name>{_PART}(?: (?:{_LINK} )?{_PART}){{1,4}})"
_BEFORE = compiled(
    rf"(?P<title>{_OFFICE}(?:(?!{_NEXT})[^.;:!?\n«»]){{0,130}}?),? (?:l[ea]"
    rf" )?{_ADDRESS}{{1,2}}{_NAME}"
)
_BARE = compiled(rf"(?P<title>{_OFFICE}[^.;:!?\n«»,()]{{0,90}}?), {_NAME}(?=[,.;)]| [a-z])")
_BEHIND = compiled(
    rf"{_ADDRESS}?{_NAME}(?:, | \()(?:l[ea] )?(?P<title>{_OFFICE}[^.;:!?\n«»,()]{{0,110}})"
)
_ADDRESSED = compiled(rf"{_ADDRESS}{{1,2}}{_NAME}")
_SAID = compiled(
    r"»,? (?:a |ont )?(?:déclaré|expliqué|souligné|rappelé|indiqué|ajouté|affirmé|précisé|déclare"
    rf"|explique|souligne|rappelle|indique|ajoute|affirme|précise) {_NAME}"
)
_HOUSE = compiled(
    r"^(?P<title>.+?) (?:de l[’']|du |de la |des |de |d[’']|à l[’']|au "
    r"|à la )(?P<house>(?:universit"
    r"|[Uu]niversité|[Hh]ôpital|[Ii]nstitut\b|[Mm]inistère|[Ff]ondation|[Cc]entre |CHU|CHR"
    r"|[Ff]aculté"
    r"|[Éé]cole|[Aa]gence|[Aa]mbassade|[Cc]onsulat|[Ff]onds |établissement|[Oo]rdre "
    r"|[Aa]ssociation|[Ss]ociété"
    r"|OMS|UNICEF|AFD).*)$"
)
_EDGES = " ,"


def find(text: str) -> list[PersonMention]:
    """Everybody who is named beside an address or an office, once each, in order."""
    sure: list[PersonMention] = []
    for pattern in (_BEFORE, _BARE, _BEHIND, _ADDRESSED, _SAID):
        for match in pattern.finditer(text):
            start, end = match.span("name")
            if not any(each.start < end and start < each.end for each in sure):
                sure.append(_person(match))
    return merged(sorted(sure, key=lambda each: each.start))


def _person(match: re.Match[str]) -> PersonMention:
    start, end = match.span("name")
    said = " ".join((match.groupdict().get("title") or "").split()).strip(_EDGES)
    said = re.sub(r" \([^()]{1,14}\)$", "", said)
    parted = _HOUSE.match(said)
    title, house = (parted["title"], parted["house"]) if parted else (said or None, None)
    house = house if house and any(map(str.isupper, house)) else None  # "l'établissement"
    name = " ".join(match["name"].split())
    return PersonMention(start, end, name, title, house, bool(title), start)

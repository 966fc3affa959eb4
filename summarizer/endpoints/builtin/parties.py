"""Who took part: the organisations that act in the event, each with its part in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import houses
from summarizer.endpoints.builtin.houses import House
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story, house_numbers

_O = "\ue000[\ue100-\uf8ff]"
_NOTE = r"(?: ?\([^()]{1,60}\))?(?:, [A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+)?,?)?"
_LIST = rf"(?:the |our |its )?{_O}{_NOTE}(?:(?:,| and|, and| as well as|, as well as| &|;) (?:the )?{_O}{_NOTE})*"
_DEAL = (
    r"(?:agreements?|mous?|moa|memorand(?:um|a)|accord|pact|protocols?|contracts?|letters? of intent"
    r"|arrangement|understanding|deal|cooperation|collaboration|partnership)"
)
_PEOPLE = (
    r"(?:representatives?|experts?|scholars?|leaders?|delegates?|officials?|professors?|specialists?"
    r"|staff|participants?|teachers?|guests?|colleagues|members?|doctors?|researchers?|students?"
    r"|surgeons?|physicians?|scientists?|team|teams|faculty|executives?|directors?|visitors?"
    r"|trainers?|speakers?|nurses?|heads?|counterparts?)"
)
_SIGN = r"(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|renew(?:s|ed)?|concluded?|enter(?:s|ed)? into|exchanged?|reached)"
_ADVERBS = r"(?:(?:have|has|had|jointly|formally|officially|today|recently|also|successfully|both|yesterday|will) )*"

_RULES: tuple[tuple[str, str], ...] = (
    ("signatory", rf"(?P<who>{_LIST})(?:,? [^.;]{{0,60}}?)? {_ADVERBS}{_SIGN}\b[^.;]{{0,120}}?\b{_DEAL}"),
    ("signatory", rf"\b{_SIGN}\b[^.;]{{0,160}}?\b(?:with|between|by) (?P<who>{_LIST})"),
    ("signatory", rf"\b{_DEAL}\b[^.;]{{0,60}}? (?:between|with) (?P<who>{_LIST})"),
    ("signatory", rf"\bon behalf of (?P<who>{_LIST})"),
    ("organizer", rf"\b(?:organi[sz]ed|hosted|held|convened|initiated|conducted|launched|facilitated"
                  rf"|co-?organi[sz]ed|co-?hosted|run|delivered|implemented)(?: \w+)? by (?P<who>{_LIST})"),
    ("organizer", rf"(?P<who>{_LIST})(?:, [^.;]{{0,60}},)? {_ADVERBS}(?:organi[sz]e[sd]?|co-?organi[sz]ed"
                  rf"|co-?hosted|convened|launched|inaugurat\w+|opened|held|conducted|celebrate[sd]?"
                  rf"|marked|unveiled)\b"),
    ("visitor", rf"\bdelegations?\b[^.;]{{0,60}}? (?:from|of|representing) (?P<who>{_LIST})"),
    ("visitor", rf"\b{_PEOPLE} (?:from|of) (?P<who>{_LIST})[^.;]{{0,80}} {_ADVERBS}(?:visited|visits"
                rf"|paid|arrived|came|toured)\b"),
    ("visitor", rf"(?P<who>{_LIST}) (?:\w+ )?delegat\w+"),
    ("host", rf"\b(?:visited|visits?|visit to|toured|arrived at|came to|guests of|received by|welcomed"
             rf" (?:at|by|to))(?: and \w+)? (?P<who>{_LIST})"),
    ("host", rf"(?P<who>{_LIST})(?:, [^.;]{{0,60}},)? {_ADVERBS}(?:welcome[sd]?|receive[sd]?|host(?:s|ed)"
             rf"(?: a| the)?)\b"),
    ("visitor", rf"\b(?:welcome[sd]?|receive[sd]?|host(?:s|ed))\b[^.;]{{0,80}}? (?:from|of) (?P<who>{_LIST})"),
    ("supporter", rf"\b(?:supported|funded|sponsored|financed|donated|provided) (?:\w+ )?by (?P<who>{_LIST})"),
    ("supporter", rf"\b(?:support|funding|sponsorship|grant|donation|assistance) (?:of|from) (?P<who>{_LIST})"),
    ("supporter", rf"(?P<who>{_LIST}) {_ADVERBS}(?:donate[sd]?|funded|funds|finance[sd]|sponsor(?:s|ed)"
                  rf"|handed over|supports)\b"),
    ("subject", rf"\b(?:donat\w+|handed|handover|delivered|gift)\b[^.;]{{0,120}}? to (?P<who>{_LIST})"),
    ("participant", rf"\b(?:attended|witnessed|joined|graced|represented) by\b[^;]{{0,160}}?(?P<who>{_LIST})"),
    ("participant", rf"\b{_PEOPLE}\b[^.;]{{0,50}}? (?:from|of|at|representing) (?P<who>{_LIST})"),
    ("participant", rf"\b(?:collaboration|partnership|cooperation|conjunction|association|together|jointly"
                    rf"|exchanges?|met|meeting|work|working) (?:between |with )(?P<who>{_LIST})"),
    ("participant", rf"(?P<who>{_LIST}) {_ADVERBS}(?:participated|attended|took part|joined|agreed"
                    rf"|attend|participate)\b"),
)  # fmt: skip
_COMPILED = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _RULES)
_ORDER = ("signatory", "organizer", "host", "visitor", "participant", "supporter", "subject")
_HISTORY = re.compile(
    r"\b(?:since|in|in the year|back in|founded in|as early as) (?:19|20)\d\d\b|\byears ago\b|\bpreviously\b"
    r"|\blast year\b|\bgraduat\w+ from\b|\bfounded\b|\branked\b|\baccredited\b|\bhas (?:also )?(?:signed"
    r"|established) (?:\w+ )*(?:agreements|relations|partnerships|cooperation)\b|\bin the past\b"
    r"|\bsuch as\b|\bpublished in\b|\bwill (?:visit|meet|travel|hold)\b",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"\b(?:held|took place|hosted|signed|ceremony|meeting)\b[^.;]{0,60} (?:at|in) (?:the )?$"
)
_MEMBERSHIP = re.compile(
    r"\b(?:academician|fellow|laureate|winner|alumn\w+|member|graduate|student|former|ex-)\b",
    re.IGNORECASE,
)


@dataclass
class Party:
    """An organisation with its parts in the event and the sentence that shows the first of them."""

    house: House
    roles: dict[str, Sentence]

    @property
    def role(self) -> str:
        return next((each for each in _ORDER if each in self.roles), "participant")


def read(story: Story, occasion: Occasion, known: Sequence[House]) -> list[Party]:
    """The parties of the event, the chief ones first."""
    found: dict[int, Party] = {}
    for house, role, sentence in _parts(story, known):
        party = found.setdefault(id(house), Party(house, {}))
        party.roles.setdefault(role, sentence)
    parties = [each for each in found.values() if not _object(story, occasion, each)]
    return sorted(parties, key=lambda each: (_rank(story, each), each.house.mentions[0].start))


def _rank(story: Story, party: Party) -> int:
    titled = story.title and any(
        story.title[0] <= m.start < story.title[1] for m in party.house.mentions
    )
    return _ORDER.index(party.role) - (8 if titled else 0)


def _parts(story: Story, known: Sequence[House]) -> Iterator[tuple[House, str, Sentence]]:
    by_start = {m.start: house for house in known for m in house.mentions}
    for sentence in story.told:
        past = sentence.place > 2 and _HISTORY.search(sentence.flat)
        labels = _labels(sentence)
        for number, mention in enumerate(sentence.houses):
            house = by_start.get(mention.start)
            if house is None or house.generic:
                continue
            if number in labels and not past:
                yield house, labels[number], sentence
            elif sentence.place == 0 and not _venue(sentence, number):
                yield house, "participant", sentence
        if past:
            continue
        for person in sentence.people:
            house = next(
                (h for h in known if person.affiliation and h.called(person.affiliation)), None
            )
            if house and not house.generic and not _MEMBERSHIP.search(person.title or ""):
                yield house, "participant", sentence


def _labels(sentence: Sentence) -> dict[int, str]:
    """The part of each organisation in a sentence, by its number; the first that fits."""
    labels: dict[int, str] = {}
    for role, pattern in _COMPILED:
        for match in pattern.finditer(sentence.skeleton):
            for number in house_numbers(match["who"]):
                if not _venue(sentence, number):
                    labels.setdefault(number, role)
    return labels


def _venue(sentence: Sentence, number: int) -> bool:
    at = sentence.skeleton.find(chr(0xE100 + number))
    return bool(_VENUE.search(sentence.skeleton[: max(at - 1, 0)][-90:]))


def _object(story: Story, occasion: Occasion, party: Party) -> bool:
    """What the event sets up is no party to it."""
    if occasion.type != "centre_launch" or party.house.kind not in {"institute", "other"}:
        return False
    name = re.escape(party.house.name)
    made = rf"(?:establish\w*|inaugurat\w+|launch\w*|unveil\w*|open\w*|opening of|set up)"
    pattern = rf"\b{made}\b[^.;]{{0,60}}{name}|{name}[”\"’']?[^.;]{{0,50}}\b{made}"
    return bool(re.search(pattern, " ".join(story.text[: story.span[1]].split()), re.IGNORECASE))


def as_json(party: Party) -> dict[str, Any]:  # Any: JSON
    sentence = (
        party.roles[party.role] if party.role in party.roles else next(iter(party.roles.values()))
    )
    house = party.house
    return {
        "name": house.name,
        "aliases": house.aliases,
        "kind": house.kind,
        "country": house.country,
        "role": party.role,
        "evidence": [{"quote": sentence.text}],
    }


def gathered(story: Story) -> list[House]:
    return houses.gather(story)

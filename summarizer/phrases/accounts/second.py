"""Second: what a brief tells behind the event itself: who signed, how many came, what of."""

import re
from collections.abc import Mapping, Sequence

from summarizer.phrases import truecase
from summarizer.phrases.words.firsts import compiled

_THE_HOUSE = compiled(
    r"\b[Tt]he (?P<head>Hospital|University|College|School|Institute|Academy|Clinic|Foundation"
    r"|Centre|Center|Embassy|Ministry|Association)\b(?=[,.]|$| [a-z])(?! (?:of|for)\b)"
)
_FIELD = compiled(r"^an? | (?:on|for|in) .*")
_TOWNS = compiled(r"\b(?:countries|municipalities|cities|towns|provinces|states|institutions)\b")
_MEETING = compiled(
    r"\b(?:conference|forum|congress|symposium|workshop|training|course|seminar|webinar|ceremony"
    r"|celebration|summit)\b",
    re.IGNORECASE,
)
_SIDES = compiled(
    r"\b(?:(?:two|both) (?:\w+ )?(?:sides|parties|[a-z]+s)|sides|parties)\b", re.IGNORECASE
)

_PRESENT = compiled(r"\b[Tt]he (?:present|existing|current|renewed) (?=[a-z])")
_SHOUTED = compiled(r"^“?[A-ZÀ-Þ]{4,}(?= [A-Z]?[a-z])")
"""The first word of a newspaper's report."""
SPOKEN_OF = {
    "training": " course training programme fellowship workshop",
    "donation": " donation equipment consignment gift",
    "agreement_signing": " agreement memorandum convention protocol contract project grant",
}
"""By what nouns an event of a sort is spoken of."""
_DAY = compiled(
    r" (?:(?:[Ll]ater |[Ee]arlier )?(?:[Tt]his|[Ll]ast|[Nn]ext) (?:morning|afternoon|evening|night"
    r"|week|weekend|month|[A-Z][a-z]+day)|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\b"
)


def lowered(said: str, text: str) -> str:
    """With the first word in small letters, where it is shouted and the text has it so."""
    shouted = _SHOUTED.match(said)
    plain = shouted[0].title() if shouted else ""
    known = shouted and plain.strip("“") in text
    return f"{plain}{said[shouted.end() :]}" if known and shouted else said


def bare(sentence: str) -> str:
    """Without what of it points at what is known of any event: what day it was, in a quotation."""
    plain = _PRESENT.sub("an ", sentence)
    return _DAY.sub("", plain) if sentence.startswith("“") else plain


def housed(sentence: str, houses: Mapping[str, Sequence[str]]) -> str:
    """With the one party that "the Institute" can be by its name: `houses` by what they are."""

    def name(match: re.Match[str]) -> str:
        names = houses.get(match["head"].lower(), ())
        sure = len(names) == 1 and names[0].removeprefix("the ") not in sentence
        return truecase.titled(names[0]) if sure else match[0]

    return _THE_HOUSE.sub(name, sentence)


_SIGNED = compiled(r"\bsigned an? ")


def signed(signers: str, deal: str | None, told: str) -> str:
    """Who put their names to what: to the memorandum, where one is told."""
    if deal is None:
        return f"{signers} signed for their institutions"
    noun = _FIELD.sub("", deal)
    paper = noun.rsplit(" ", 1)[-1]
    known = paper in told.lower()
    if known and _SIGNED.search(told):
        return f"The {paper} was signed by {signers.rstrip(',')}"
    return f"{signers} signed {f'the {noun}' if known else deal}"


def attended(came: str, flat: str, told: str) -> str | None:
    """How many came, by a sentence in one line, to the meeting that it names, if that is told too:
    who was trained came not to the ceremony. Towns go nowhere."""
    named = {each[0].lower() for each in _MEETING.finditer(flat)}
    same = next((x for x in map(str.lower, _MEETING.findall(told)) if x in named), "")
    if _TOWNS.search(came) or (named and not same):
        return None
    return f"{came} attended{f' the {same}' if same else ''}"


def talked(what: str, flat: str, sort: str) -> str:
    """Of what they spoke, by a sentence in one line."""
    sides = _SIDES.search(flat)
    who = "participants" if sort == "forum" else "the two sides" * bool(sides)
    return f"{who} discussed {what}" if who else f"the talks were about {what}"

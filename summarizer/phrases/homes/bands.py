"""Bands: those who came to a house, or are of it, as a sentence calls them."""

from summarizer.phrases.words.firsts import compiled

BAND = (
    r"(?:[Dd]elegat(?:ion|es?)|team|group|commission|mission|party|guests?|visitors?|members|officials"
    r"|representatives?|experts?|specialists?|doctors|physicians|surgeons|nurses|leaders(?:hip)?"
    r"|scientists|researchers|professors|teachers|trainers|students|colleagues|faculty|volunteers"
    r"|[Rr]esource persons|[Ff]acilitators|[Ii]nstructors|[Ll]ecturers|[Ss]peakers|fellows)"
)
INTRODUCES = compiled(rf"\b{BAND}\b[^\ue000\ue001.;:()]{{0,60}}? (?:of|from) |:$")
TRAVELS = compiled(r"\b(?:delegation|team|group|mission|party)\b")
STAYS = compiled(r"(?:students|teachers|staff|fellows|colleagues|members)\b")
LEADS = compiled(
    r"\bdelegation (?:\w+ ){0,3}?(?:(?:head|l)ed|chaired) by (?:[A-Z][\w.]*\.? ){0,4}(?:\ue001|$)"
)
OF_NATION = compiled(
    r" (?:from|of|on) (?:the )?(?P<nation>[A-Z][a-z]+) (?:side|part)\b(?! (?:by|the|[A-Z\ue001]))"
)
"""Behind somebody: "Dr. X from the Finnish side"."""
IN_HOUSE = compiled(r" at (?:the )?(?P<house>[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,2})$")
"""What ends a title: "Head of Nursing at Corvo"."""

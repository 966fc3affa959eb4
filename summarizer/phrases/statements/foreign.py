"""Foreign: sentences of French and Chinese pages as quotations that can stand alone."""

import re

from summarizer.phrases.statements import leads
from summarizer.phrases.words.firsts import compiled

_LONG, _LONGEST = 200, 400  # characters: of a longer one the end is cut; one still longer is none
_WHOLE = compiled(r"(.{15,})([.。])")
_DESK = compiled(r"^[（(]?本[网报刊][讯电]?[^，。（）()]{0,12}?[）)：:\s]\s*")
_AIM = compiled(r"^为(?:了|进一步)?[^，。]{4,60}，")
_BEHIND = compiled(
    r",? (?:en (?:présence|marge) d[eu’']|sous (?:la présidence|le haut patronage)|à l[’']occasion"
    r"|dans le cadre d[eu’']).*$"
)
_OUR_HOUSE = compiled("[我本](?=[校院])[校院]")
_OURS = compiled(r"我|本[院校]|\b(?:notre|nos|nous)\b", re.IGNORECASE)
_HOUSE = compiled(r"\S{2,24}?(?:大学|学院|医院)(?!大学|附属)")
_INSIDE = compiled(r"« ?([^«»]*?) ?»|“([^“”]*)”|\"([^\"]*)\"")
_LOOSE = compiled(r" ?[»“”\"]|« ?")


def quotation(sentence: str, owner: str | None) -> str | None:
    """Between its marks, with its full stop; None where it speaks of what only its page tells.
    `owner` is the house of a Chinese page: 我校 is its name in square brackets."""
    text = _AIM.sub("", _DESK.sub("", leads.taken(" ".join(sentence.split()))))
    if len(text) > _LONG and text.endswith("."):
        text = _BEHIND.sub("", text.rstrip(".")) + "."
    text = owned(text, owner)
    found = _WHOLE.fullmatch(text) if len(text) <= _LONGEST and not _OURS.search(text) else None
    return f"“{inner(found[1])}”{found[2]}" if found else None


def inner(flat: str) -> str:
    """With single marks for the quotations within, and without those that lost their half."""
    return _LOOSE.sub("", _INSIDE.sub(lambda m: f"‘{m[1] or m[2] or m[3]}’", flat))


def owned(text: str, owner: str | None) -> str:
    """A Chinese sentence with the name of the house, in square brackets, for 我校."""
    return _OUR_HOUSE.sub(f"[{owner}]", text) if owner else text


def headed(title: str, owner: str | None) -> str:
    """A Chinese headline with the name of the house for 我校."""
    return _OUR_HOUSE.sub(owner, title) if owner else title


def owner(site: str | None, text: str) -> str | None:
    """The university or hospital that the name of a Chinese site begins with, and its text has."""
    match = _HOUSE.match(site or "")
    return match[0] if match and match[0] in text else None

"""Tidied: a clause without what only orders, dates or praises, its verb where English has it."""

import re

from summarizer.phrases.statements import adjuncts, straight, wording
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

# What only orders, dates or praises
_NEEDLESS = (
    r"(?:also(?! (?:compris|includ))|already|now|currently|recently|presently|nowadays"
    r"|successfully|officially|formally"
    r"|solemnly|ceremoniously|grandly|warmly|kindly|generously|proudly|finally|subsequently|duly"
    r"|hopefully|clearly|truly|very|really|in fact|of course|as well|too(?=,|$)|in turn(?=,? [a-z])"
    r"|at present|at the moment|to date|so far|thus far|up to now|until now|in total(?! \d)"
    r"|altogether|therefore|however|moreover|furthermore|besides(?=,|$)|in addition(?! to)|likewise"
    r"|similarly|then|for (?:his|her|its|their) part"
    r"|on (?:his|her|its|their) part|(?<=, )at the same time(?=,)),?(?= |$)"
)
_DROPPED = compiled(rf",? {ahead(_NEEDLESS, any_case=True)}{_NEEDLESS}", re.IGNORECASE)
_FIRST = compiled(
    r"^(?:(?:also|and|but|so|god willing|since then|after that|in addition(?! to)|moreover"
    r"|furthermore|besides(?=,)|meanwhile|finally|then|thus|still|firstly|secondly|thirdly|lastly|currently"
    r"|at present|at the moment|to date"
    r"|so far|in "
    r"total|altogether|in all|overall|further|additionally|notably|on (?:his|her|its|their) part"
    r"|for (?:his|her|its|their) part|in turn|at the same time|for that reason|for this purpose"
    r"|in this regard|in response|accordingly|similarly|specifically|likewise|meanwhile"
    r"|in addition to this|(?:during|at|under|in|within|as part of"
    r"|through|after|according to|by) (?:this|the) (?:[a-z-]+ )?(?:meeting|ceremony|event|visit"
    r"|occasion|agreement|memorandum|mou|project|programme|program|session|conference|forum"
    r"|workshop|training|mission|talks|framework|discussions?|day|stay|closing|opening|end)"
    r"(?! of\b))\b"
    r",? ?)+",
    re.IGNORECASE,
)
_ADDRESS = compiled(
    r"\b(?:H\. ?E\.?|Hon\.?(?:ou?rable|’ble|'ble)?|(?:(?:Associate|Assistant|Visiting|Adjunct) )?"
    r"Prof(?:essor)?\.?(?: Emerit(?:us|a)\b)?|Emerit(?:us|a) Prof(?:essor)?\.?|prof\.|Pr\.|Univ\."
    r"|Assoc\."
    r"|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sr\.|Engr?\.|(?:His |Her )?Excellency),? (?=[A-ZÀ-Ý])"
)
# "…, the Embassy has said"
_SAID = Rare(
    r",(?: (?:the|an?|[A-ZÀ-Ý])[^,“”]{2,70})? (?:has |have )?(?:said|announced|reported|confirmed)$"
    r"|, (?:he|she|they) (?:specified|added|noted|explained|announced|told|recalled|stressed)$"
    r"|,? according to [^,]{3,80}$"
    r"| in (?:his|her|their) office\b(?: (?:of|in|at) the [^,]{2,40} building)?"
)
_TAG = compiled(r", (?:he|she|they|it|the [a-z]+) (?:said|added|noted|explained|stressed|says),")
# "on Saturday, 15 June"; "in October of the next year", of what will be
_ON_A_DAY = compiled(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?=\d)")
_LATER = Rare(
    r"(?<!half)(?<!quarter)(?<!end)(?<!beginning)(?<!semester),?(?: to (?:begin|start))?"
    r"(?: (?:in|of|from|within|by|during|starting))?(?: the)? (?:next|coming)"
    r" (?:academic |calendar )?(?:year|month|week)(?= (?:and|with|for|to|as|subject|under|in)\b|,"
    r"|$)"
)
_CAPITALS = compiled(r"^(?:(?:A|AN|THE) [A-Z]{4,}|[A-Z]{9,})(?: [A-Z]{3,})*(?= [A-Z]?[a-z])")
_BRACKETS = compiled(r" ?\((?=[^()]{1,90}\))(?![^()]*\d)[^()]*\)")
_PERFECT = compiled(r"\b(has|have) been (?=\w+(?:ed|en|[iu]lt|ent|ade|eld|ept|und|ung)\b)")
_SINCE = compiled(r"\b(?:since|for \w+ (?:years|months)|over the|in the (?:past|last))\b", re.I)
_WOULD = compiled(r"\bwould (?=(?:\w+ly )?[a-z]+)(?!(?:have|like|not)\b)")
_EVER = compiled(r"\b(has|have) since (?=been |[a-z]+ed )")
_IF = compiled(r"\b(?:if|unless|provided|otherwise)\b")
_ANNOUNCED = Rare(r"^(.{5,90}?) announced that it (?=(?:has|had|will|held|[a-z]+ed)\b)")
_HELD = compiled(  # "The forum organised by Oslo University held in May"
    r"^(The (?:(?!\b(?:was|is|has|had|were)\b)[^.;])*? (?:organi[sz]ed|hosted) by"
    r" (?:(?!\b(?:was|is|has|had|were|[a-z]+ed)\b)[^.;])*?),? held(?= (?:at|in|on|from|between)\b)"
)
_TORN = compiled(r"\b([a-z]+ed|held), (?=(?:by|in|at|to|with|on|the|an?) )(?!.*, and )")
_NUMERAL = compiled(r"^\(?[ivx]+[.)] that ", re.IGNORECASE)  # "iii. that eight students will"
_PAIR = Rare(r"(?<![\w’'])(?:\"([^\"“”]{2,90})\"|‘([^‘’]{2,90})’)(?!\w)")


def plain(text: str) -> str:
    """Without forms of address, brackets, and words that only order, date or praise."""
    flat = _NUMERAL.sub("", " ".join(text.split()).strip(' ,.;:“”"'))
    flat = _PAIR.sub(lambda each: f"“{each[1] or each[2]}”", flat)
    flat = _ADDRESS.sub("", _BRACKETS.sub("", flat) if "(" in flat else flat)
    flat = _TAG.sub("", flat) if ", " in flat else flat
    flat = _ON_A_DAY.sub(" on ", flat) if "day" in flat else flat
    flat = _LATER.sub("", flat) if " will " in flat or " would " in flat else flat
    flat = _SAID.sub("", flat).replace(",,", ",")
    flat = _CAPITALS.sub(lambda each: each[0].capitalize(), flat)
    if " held " in flat:
        flat = _HELD.sub(r"\1 was held", flat)
    flat = _ANNOUNCED.sub(r"\1 ", flat)
    if "d, " in flat:
        flat = _TORN.sub(r"\1 ", flat)
    flat = _FIRST.sub("", wording.shorter(flat))
    flat = _DROPPED.sub(_rest, f" {flat}").strip(" ,.")
    flat = adjuncts.undated(flat).removesuffix(" still")
    return _simple(flat)


def _rest(match: re.Match[str]) -> str:
    """The comma behind a word stays where none stood before it: "staff as well, saying"."""
    return "," if match[0][-1] == "," and match[0][0] != "," and match.start() else ""


def _simple(flat: str) -> str:
    """With the verbs of a line that tells what was and what will be."""
    if " since " in flat:
        flat = _EVER.sub(r"\1 ", flat)
    flat = straight.straight(flat)
    if " been " in flat and not _SINCE.search(flat):
        flat = _PERFECT.sub(lambda each: "was " if each[1] == "has" else "were ", flat)
    return _WOULD.sub("will ", flat) if "would " in flat and not _IF.search(flat) else flat

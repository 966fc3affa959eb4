"""Mended: an outcome's line as a brief prints it, where its record gives the article's words."""

import re
from collections.abc import Collection

from summarizer.brief import headings
from summarizer.phrases.statements import idiom, seams, whole

_MOST = 40  # words of a quotation
_OPENING = 24  # characters
# "“… It was also decided that six nurses will come”": what leads up to it needs no printing
_CUT = re.compile(
    r"“… (?:(?:(?:(?:and|also),? )?(?:(?:[Ii]t|[Tt]hey|[Bb]oth sides|the two (?:sides|parties))"
    r" (?:(?:was|is|has been|were|have) )?(?:also |further |then )?(?:decided|agreed|announced"
    r"|noted|reported|planned|informed|confirmed)(?: (?:in|at|by|on|during) [^,“]{3,50}?)? )?that )"
    r"(?=(?:the|an?|both|some|about|over|up to|more than|[a-z]+teen|two|three|four|five|six|seven"
    r"|eight|nine|ten|twelve|twenty) |[A-ZÀ-Þ\d])|(?=[A-ZÀ-Þ\d“\"]))(?P<rest>.+)”"
)
_TIME = re.compile(
    r",? (?:on )?(?<!switched on )(?<!turned on )(?<!every )"
    r"(?<!each )(?<!first )(?<!second )(?<!third )(?<!last )"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= (?:on|in|at|by|an?|the|with|that|\d)\b|$)"
    r"| today(?= (?:on|in|at|a|an|the|with|\d|for)\b|$)"
)
_PAPER = re.compile(
    r"(?P<what>(?:An? )?(?:[\w-]+ ){0,4}?(?:[Aa]greement|[Mm]emorandum|MoU|MOU|[Pp]rotocol"
    r"|[Cc]onvention|[Cc]ontract|[Ll]etter|[Aa]ccord)"
    r"(?: of (?:understanding|intent|intentions|cooperation|agreement))?"
    r" (?:on|for|of|in|between|to|with|about) (?!the \d|\d)[^“”]{8,180}?)(?: on \d[\d/.-]*)?"
)
_SIGNED = re.compile(r"\b(?:signed|concluded|inked|sealed|subscribed|initialled)\b")
_ON_THE = re.compile(r"^On the \d{1,2}(?:st|nd|rd|th),? ((?!of\b)[a-z])")  # of which month?
_TITLE = re.compile(r"\b(?:Univ|Assoc|Asst|Priv|Doz)\.-(?=[A-ZÀ-Þ])")
_AHEAD = re.compile(
    r"\b(?:will|would|(?:foreseen|expected|planned|plans?|going|agreed|due|intends?|intend) to)"
    r" (?:be |also |soon |jointly |\w+ly )*sign"
)
_TWO = re.compile(r"^The two (?=(?:(?:have|had|has|will|would) )?(?:also )?jointly )")
_BOTH = re.compile(r"\b([Tt])he both\b")
_ABOUT = re.compile(r"^About ((?!half|one|two|three|four|five|six|ten|an? )[a-z])(?=[a-z]+ [a-z])")
_REPORT = re.compile(  # a comma between who says it and the verb
    r"^[A-ZÀ-Þ][^,]{3,60}, (?:explained|said|stated|added|noted|informed) that (\w)"
)
_EXPECTED = re.compile(r"\b[Ii]t is (?:also |further )?expected that\b")
_FIXED = re.compile(  # a day is set; what is to be on it has not been
    r"\b(?P<be>was|were|has been) (?:fixed|scheduled|slated|planned|set) for(?= (?:the )?(?:\d"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|winter|next))"
)
_TO_BE = re.compile(r"\b(?:is|are) to be (?=[a-z]+(?:ed|n|t|up)\b)")  # of what is proposed
_WISHED = re.compile(
    r"\b(?:hop(?:e|es|ed)|wish(?:es|ed)?|desired?|expressed (?:the|his|her|their|its) (?:\w+ )?"
    r"(?:hope|wish|desire)) that\b"
)
_MIGHT = re.compile(
    r"(?!It )(?:(?!\b(?:hop|wish|ask|invit|request|sa(?:id|ys)|propos|express|suggest|if)\w*)"
    r"[^;])*? (?:could|may|might|can|would) "
)
_NOW = re.compile(r"\b(?:can|may|could|might|would)\b")
_THEN = {"can": "could", "may": "might", "could": "could", "might": "might", "would": "would"}
_BARE = re.compile(  # "… agreed that 20 nurses be trained"
    r"^(?P<who>(?:(?!\b(?:will|to|should|can|could|may|must|would|shall|might|cannot|let)\b)"
    r"[^,;“”])*?) be (?=[a-z]+(?:ed|en|wn|lt|ld|nt)\b)"
)
_COMMON = re.compile(r"(?:The|An?|In|At|On|By|From|Both|All|Each|Some|More|Two|Three)\b")
_EXTENDED = re.compile(r"^(An? (?:[a-z]+ )?(?:invitation|offer|request|proposal)) (extended|made) ")
_BUDGET = re.compile(  # what it has, is no deed
    r"“?(?:The )?(?:total |whole )?(?:budget\b(?!.*\b(?:spent|paid|covered|rose|increased)\b)"
    r"|[Pp]roject (?:has a (?:total )?budget|is calculated for|lasts|runs))\b.*"
)
_PROMISED = re.compile(r"\b(?:promised|vowed) (that|to)\b")
_SEVERAL = re.compile(
    r"\band\b|^(?:The )?(?:two|three|four|five|six|several|about|some|nearly|\d[\d,]*|more than"
    r"|over|up to)\b|[^su]s$",
    re.I,
)
_SPENT = re.compile(r"\b(?:was|were|has been|have been|came to|totalled)\b")
_THE = re.compile(
    r"\[[Tt]he\] (?P<head>university|hospital|institute|college|school|faculty|foundation|centre"
    r"|center|clinic|association|academy|department|society|ministry)\b(?! of)"
)


_SPEAKS = re.compile(r"(?P<who>[^:“”]{4,60}): “(?P<words>(?:(?P<own>His|Her|Their) )?[^“”]+)”")


_ITEM_MARK = re.compile(r"^“[–—+-] (?P<first>\w)")
_TO = re.compile(r"^“To (?=[a-z]+ )(?!the\b)(?!.*\b(?:said|says|told|added|explained)\b)")
_TO_COME = re.compile(  # "A weekly board by video which is going to start in April"
    r"^“(?P<what>(?:An?|The) (?:(?!\b(?:which|that|who|is|are|was|were|will|has|have|of|for|with"
    r"|to|from|in|on|at|and)\b)[^,“”])+)"
    r" (?:which|that) (?P<will>(?:will|shall|is (?:going |due |set )?to) "
    r"(?:(?!\b(?:is|are|was|were|will|has|have)\b)[^,“”])+”)$"
)
_FUNDED = re.compile(r"\b(?:comes?|(?:is|are) (?:funded|financed|supported|paid|of))\b")


def _unmarked(line: str) -> str:
    """Without the mark of an item; what is only to be done, outside of the marks of a quotation;
    what only describes a thing, said of it."""
    line = _ITEM_MARK.sub(lambda each: f"“{each['first'].upper()}", line)
    return _TO_COME.sub(r"“\g<what> \g<will>", _TO.sub("To “", line))


def _reported(line: str, quote: str) -> str:
    """ "Ana Berg's hospital will" of "Ana Berg: “Her hospital will”"; without whoever is only named
    in what the article itself tells."""
    said = _SPEAKS.fullmatch(line)
    if said is None:
        return line
    if said["own"]:
        return f"“[{said['who']}'s]{said['words'].removeprefix(said['own'])}”"
    return f"“{said['words']}”" if quote.startswith(said["words"][:_OPENING]) else line


def mended(line: str, status: str, quote: str, names: Collection[str]) -> tuple[str, str]:
    """The line, or the whole sentence of it where it was cut, with `names` for what can be but one
    of them, and what it stands under; `quote` are the article's words that bear it out."""
    line = _THE.sub(lambda each: _named(each, names), _unlisted(_unmarked(line)))
    if status == "achieved" and _BUDGET.fullmatch(line):
        status = "agreed"
    if line.startswith("“… "):
        return _quoted(line), status
    line = _sewn(_reported(line, quote), quote)
    if line[:1] == "“" or ": “" in line or line.startswith("To “"):
        return line, headings.of(line.strip("“”"), status)
    line = _BOTH.sub(r"\1he two", _TWO.sub("The two sides ", line))
    line = _ABOUT.sub(lambda each: each[1].upper(), _TIME.sub("", line))
    line = _ON_THE.sub(lambda each: each[1].upper(), line)
    line = _TITLE.sub("", _REPORT.sub(lambda each: each[1].upper(), line))
    line = _EXTENDED.sub(r"\1 was \2 ", idiom.mended(line))
    status = headings.of(line, status)
    if status == "achieved" and (fixed := _FIXED.search(line)):
        be = "are" if fixed["be"] == "were" else "is"
        return f"{line[: fixed.start()]}{be} planned for{line[fixed.end() :]}", "planned"
    if status in {"agreed", "planned", "discussed"} and (bare := _BARE.match(line)):
        line = f"{bare['who']} should be {line[bare.end() :]}"
    if status == "discussed":
        line = _wished(_TO_BE.sub("should be ", line), quote)
    paper = _PAPER.fullmatch(line) if status == "agreed" else None
    if paper and whole.stands(paper["what"]) and not whole.stated(paper["what"]):
        return _signed(paper["what"].rstrip(" .,"), line, quote)
    if status == "planned" and headings.priced(line):
        status = "achieved" if _SPENT.search(line) else status
        status = "agreed" if _FUNDED.search(line) else status
    return _hedged(line, quote) if status == "planned" else line, status


def _unlisted(line: str) -> str:
    """With commas for the triangles before the members of a list: "△send two △take one"."""
    if _TRIANGLE.search(line) is None:
        return line
    first, *rest = (each.strip(" ,;") for each in _TRIANGLE.split(line))
    lead, *members = [f"{first} {rest[0]}", *rest[1:]]
    if not members:
        return lead
    return f"{', '.join([lead, *members[:-1]])}, and {members[-1]}"


_TRIANGLE = re.compile(r"[▲△▼▽▶]")


def _sewn(line: str, quote: str) -> str:
    """What the article says, where a line has lost words that those left need."""
    if "“" in line or not seams.torn(line, quote):
        return line
    said = _quoted(f"“… {quote.strip('“” .')}”")
    return line if said.startswith("“… ") else said


def _signed(what: str, line: str, quote: str) -> tuple[str, str]:
    """What was signed, or is to be, as a sentence."""
    ahead = _AHEAD.search(quote)
    if not ahead and not _SIGNED.search(quote):
        return line, "agreed"
    article = "" if what[:2] in {"A ", "An"} else ("An " if what[0] in "AEIOaeio" else "A ")
    what = what if not article or what[:2].isupper() else what[0].lower() + what[1:]
    if ahead:
        return f"{article}{what} is to be signed", "planned"
    return f"{article}{what} was signed", "agreed"


def _wished(line: str, quote: str) -> str:
    """What somebody wished for is not what may come."""
    if not (_WISHED.search(quote) and _MIGHT.match(line)):
        return line
    first = line[0].lower() if _COMMON.match(line) else line[0]
    might = _NOW.sub(lambda each: _THEN[each[0]], line[1:], count=1)
    return f"It was hoped that {first}{might}"


def _hedged(line: str, quote: str) -> str:
    """What is only expected, or was promised, says so."""
    if _EXPECTED.search(quote) and "expected" not in line:
        who, will, what = line.partition(" will ")
        be = "are" if _SEVERAL.search(who) else "is"
        return f"{who} {be} expected to {what}" if will else line
    promised = _PROMISED.search(quote)
    if promised and " will " in line and not _PROMISED.search(line):
        who, _, what = line.partition(" will ")
        if promised[1] == "to" and "," not in who:
            return f"{who} promised to {what}"
        return f"{line}, as promised"
    return line


def _named(match: re.Match[str], names: Collection[str]) -> str:
    """ "[the] hospital" where one alone is a hospital."""
    found = [each for each in names if re.search(rf"\b{match['head']}\b", each, re.IGNORECASE)]
    return f"[{found[0]}]" if len(found) == 1 else match[0]


def _quoted(line: str) -> str:
    """The sentence that a quotation was cut out of, where it opens as one."""
    match = _CUT.fullmatch(line)
    if match is None:
        return line
    rest = match["rest"].strip(" ,;")
    if (
        len(rest.split()) > _MOST
        or whole.points(rest)
        or rest.count('"') % 2
        or rest.count("“") != rest.count("”")
    ):
        return line
    rest = re.sub(r'"([^"]*)"', r"‘\1’", rest).replace("“", "‘").replace("”", "’")
    return f"“{rest[0].upper()}{rest[1:]}”"

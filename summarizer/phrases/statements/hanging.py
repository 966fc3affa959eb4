"""Hanging: words of a line that only what was said before it explains: "he", "such", "a third"."""

import re

from summarizer.phrases.statements.alike import LIKE
from summarizer.phrases.words.firsts import compiled

_STEM = 5  # letters

_TIED = compiled(
    r"(?:(?:\d[\d,.]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[A-Z][a-z]+teen|Twenty"
    r"|Thirty|Some|Many|Most|All|Several"
    r"|(?:A further|Another) (?:\d+|[a-z]+))"
    r" (?:were|was|are|is|have|has|had|will|would)\b|[^,“”]{3,40}, (?:it|he|she|they) "
    r"|(?:For|In|Since|At|On|By|Over|During|Within|From"
    r"|Until|After|Before) (?:[\w-]+ ){1,4}(?<!when )(?<!which )(?<!that )(?:it|they) )|"
    r"(?:(?:\w+ ){0,4}of (?:its|their)\b|(?:In|At|On|By|During|Until|Since|After|Before|From|For"
    r"|Under|With|Within|Besides?)"
    r" (?:(?:the|this|that) (?:meantime|time|same|way|event|occasion|end(?! of)|same time)|that"
    r"|then|this"
    r"|these|those|it|them|(?:his|her|its|their) (?:turn|part|opinion|speech|words|remarks|visit"
    r"|address)|response|addition|return|fact)\b"
    r"|(?:Then|There(?! (?:was|were|will|has|have)\b)|Here|Later|Meanwhile|Afterwards?"
    r"|Besides|Also|Moreover|However|Thus|Therefore"
    r"|Another|Others?|He|She|They|It|This|These|Those|Such"
    r"|(?:His|Her)(?! (?:Excellency|Highness|Majesty|Royal)\b)|Their|Its|We|Our|I|My|You|Your"
    r"|Nine more|Both(?! .* and | (?:sides|parties|institutions|universities|hospitals)\b)"
    r"|Each(?= (?:will|is|was|has|gets|received))|Also|And|But|That"
    r"|The (?:first|second|third|fourth|last|next|latter|former|other|rest|same|remaining|above"
    r"|following)"
    r"(?= (?:is|was|will|are|were|has|of (?:which|whom|these|them|the)|one)\b)"
    r"|The (?:latter|other|same|remaining|above|following)(?= (?:two|three|four|five|ten)\b))"
    r"\b(?! (?:year|month)\b))"
)
_AMID = compiled(
    r"\b(?:there(?! (?:was|were|is|are|will|has|have|would)\b(?! to\b))|here|then"
    r"|(?<!of )(?<!among )them"
    r"|as (?:below|follows)|after (?:him|her)(?=[,.]|$)|(?<=[a-z]{4}s )of them"
    r"|on the (?:day|evening) before(?! (?:the|its|his)\b)"
    r"|him|me|us|ours|hers|above(?! the age| all| average| \d)|aforementioned|latter"
    r"|such(?! as\b)|this (?!year)[a-z]+|these|those(?! (?:eligible|affected|in|of|with|who|that"
    r"|living|interested|aged|from|working)\b)"
    r"|another(?! (?:\d|one|two|three|four|five|six|ten|group|part|language)\b)"
    r"|the other(?! (?:side|end|bank) of)"
    r"|the others|the same(?! time in\b)|the said|yesterday|today|tomorrow|tonight"
    r"|last (?:week(?! of)|month|year|night|[A-Z][a-z]+day)|this (?:week|month|morning"
    r"|afternoon|evening)"
    r"|(?:group|batch|team|number|total)s? of (?:\d+|[a-z]+teen|ten|twelve|twenty"
    r"|thirty)(?= (?:will|is"
    r"|was|were|are|has|have|had|left|came|went)\b)|within the (?:week|month|year)|next (?:week"
    r"|month|[A-Z][a-z]+day)|my|our|we|I|your"
    r"|you)\b(?!\])"
    r"|\b(?:bear|cover|meet|pay)s? (?:all )?the (?:costs?|expenses)\b(?! of\b)"
    r"|^(?:[A-ZÀ-Þ][\w’'-]+ ){1,4}(?:has|have|had) [a-z]+ed it\b"
    r"|\bat (?:their|his|her) hands\b|\breturned to the country\b"
    r"|\b(?:bring|rais|lift|reduc|increas|cutt?)\w* it (?:to|by|from) (?:about |over |some )?\d"
    r"|\bdo(?:es)? so\b|\b(?:for|to|in|with|on|at|by) it\b|\b(?:it|them)$"
    r"|\b(?:his|her) (?:institution|university|hospital"
    r"|country|team|colleagues|delegation|visit"
    r"|guest|department)\b"
)
_NAME = compiled(r"\b[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+")
_BEHIND = 80  # characters
_BACK = ("this", "these", "such", "the same")
_OWN = frozenset({"our", "we", "us", "my", "i", "ours"})
_BEFORE_IT = compiled(  # "a course that lasted two days, and ten nurses benefited from it"
    r"\b(?:an?|the|\d+|two|three|four|five|six) [a-z]+.{3,}(?:,| and| which| that| who|;) "
    r"|\b(?:took|brought|carried) with $"
)
_MANY = (
    r"(?:\d[\d,]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty"
    r"|Several|Some|A few)"
)
_NUMBER = (
    r"(?:\d[\d,]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Ee]leven|[Tt]welve|[A-Za-z]+teen|[A-Z]?[a-z]+ty)"
)
_SPAN = r"(?:year|month|week|day|hour)s?"
_OPENS = compiled(  # "Twenty years later", "Four more will leave", "The two cost"
    rf"{_MANY} {_SPAN} (?:later|earlier|before|afterwards)\b"
    rf"|{_MANY} (?:more|others?)(?: of them)? (?:will|would|are|is|were|was|have|has|had|came"
    r"|went)\b"
    rf"|{_MANY} (?:passed|failed|graduated|completed|died|survived|recovered|finished)\b"
    rf"|{_NUMBER} of the {_NUMBER} (?:[a-z]+ed|were|was|are|have|had|will|came|went)\b"
    rf"|[^,]{{2,40}} (?:has|have|had) {_NUMBER}(?=[,;]| and\b)|(?:[^\s,]+ ){{1,4}}of them\b"
    r"|It (?:was|is) [a-z]+ed that (?:they|it|he|she)\b"
    r"|The (?:two|three|four|five) (?:will|would|are|were|have|had|cost|signed|came|went|also|then"
    r"|agreed|jointly|together)\b"
)
_PERSON = (
    r"The (?:young |old |elderly )?(?:woman|man|girl|boy|baby|child|mother|father|patient|couple"
    r"|professor|doctor|surgeon|nurse|visitor|guest|speaker)\b(?! of\b)"
)
_NOBODY = compiled(rf"{_PERSON}|[^,;]* (?:has|have|had|will) follow(?:ed)?$")
_FIRST = compiled(  # "The first selection notice will be published"
    r"The (?:first|second) (?!two\b|three\b|four\b|five\b)(?:[a-z-]+ )?"
    r"(?!meeting|sitting|session|edition|year|stage|phase)(?P<noun>[a-z-]{4,})"
    r" (?:will|is|was|has)\b"
)
_COUNTED = compiled(  # "A third fellowship": of which the first two are not told
    r"A (?!third of\b)(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|similar) "
    r"(?:\d+ |[a-z]+ly )?(?:[a-z-]+ )*?(?P<noun>[a-z-]{4,})(?= (?:for|of|in|at|on|with|from|to|will"
    r"|would|is|are|was|were|has|have|by|which|that)\b|[,.]|$)"
)
_PRESUPPOSED = compiled(  # no event has one as it has its guests
    r"\bthe (?:[a-z-]+ )?(?P<noun>pilot(?! [a-z])|idea|registry|contractor|well-wishers|exchange"
    r"|technician|injection)\b(?! (?:of|between|with|in|from|that|which|students?|programmes?"
    r"|programs?|visits?|courses?)\b|[’'-])"
)
_IT = compiled(  # "A working group will evaluate it"
    r"[^,;:“”]*? (?:will|would|should|can|could|may|must|(?:is|are|plan(?:s|ned)?|agreed"
    r"|hope[sd]?|want(?:s|ed)|wish(?:es|ed)|ready|willing|intends?|help) to"
    r"|could help|will help) (?!make |find |deem |consider |take |put )[a-z]+ it\b(?! (?:is|was|has"
    r"|will|would|clear|possible|known)\b)"
)
_THEIRS = compiled(r"\b(?P<whose>their|his|her)\b(?! (?:Excellency|Highness|Majesty|Honou?r)\b)")
_FRONTED = compiled(r"(?:During|After|At|In|On|With|Before|Upon|Following|For) $")
"""Whose visit it was, the line goes on to tell."""
_SEVERAL = compiled(
    r"\band\b|\b(?:both|each|every|all|two|three|four|five|six|seven|eight|nine|ten|several|some"
    r"|staff|people|children|team|women|men|group|family|families|couple|side|sides)\b"
    r"|\b(?!(?:this|its|as|is|was|has|does|his|less|across|class|campus|basis|virus|process)\b)"
    r"[a-z]{3,}s\b|\d",
    re.IGNORECASE,
)
_SOMEBODY = compiled(
    r"\b(?!In |On |At |From |By |Since |The )[A-ZÀ-Þ][\w’'.-]* [A-ZÀ-Þ][\w’'-]+"
    r"|\b(?:(?i:rector|dean|director|president|minister|doctor"
    r"|nurse|patient|man|woman|boy|girl|mother|father|child|ambassador|professor|surgeon|student"
    r"|governor|mayor|secretary|principal|chancellor|head|chief|leader|someone|somebody|who|he|she"
    r"|each|everyone|participant|trainee|resident|fellow|expert|specialist|graduate|baby|widow"
    r"|daughter|son|wife|husband|physician|midwife|matron|consul|commissioner|teacher|founder))\b"
)
_OWNED = compiled(  # "Ana Berg's school will": which one it is
    r"\[?(?:[A-ZÀ-Þ][\w’'.-]* )+?[A-ZÀ-Þ][\w’'-]*[’']s\]? (?:country|school|association|hospital"
    r"|university|institution|organi[sz]ation|foundation|company|faculty|department|institute"
    r"|college|ministry|centre|center|academy|charity)\b"
)


def word(bare: str, line: str) -> str | None:
    """The words of a line, without its quotation marks, that only a line before it explains."""
    opening = _TIED.match(bare)
    if opening:
        return opening[0]
    amid = next((each for each in _AMID.finditer(bare) if not _said_for(each, bare, line)), None)
    return amid[0] if amid else None


def back(word: str, at: int) -> bool:
    """Does a word so far behind the start of a line point at what the line itself says?"""
    return at > _BEHIND and word.lower().startswith(_BACK)


def _said_for(match: re.Match[str], bare: str, line: str) -> bool:
    """Does the line itself tell what the word stands for, or whose "our" it is?"""
    word, before = match[0].lower(), bare[: match.start()]
    if word in _OWN:  # "Ana Berg: “Two of our nurses …”"
        return ": “" in line and line[0] != "“"
    if back(word, match.start()):
        return True
    if word == "today":
        return "“" in line
    if word.startswith(("his ", "her ")):  # "Rector Ana Roe and her delegation"
        return _NAME.search(before) is not None
    if word == "the other":
        return bool(re.search(r"\b(?:one|each|both) ", before))
    return word.endswith(("it", "them")) and _BEFORE_IT.search(before) is not None


def counted(line: str, told: str) -> str | None:
    """What it counts on from others, or whose it says that something is, where neither the line
    itself nor what is `told` above it names them."""
    if opening := _OPENS.match(line) or _OWNED.match(line) or _NOBODY.match(line):
        return opening[0]
    for found in filter(
        None, (_COUNTED.match(line), _FIRST.match(line), _PRESUPPOSED.search(line))
    ):
        stem, said = found["noun"][:_STEM], f"{told} {line[: found.start()]}".lower()
        if not any(each in said for each in (stem, *LIKE.get(stem, "").split())):
            return found[0]
    if given := _IT.match(line):
        return given[0].rsplit(" ", 1)[-1]
    return _whose(line)


def _whose(line: str) -> str | None:
    """ "Two of her nurses", "the cost of their treatment", and nobody before it."""
    for match in _THEIRS.finditer(line):
        before = line[: match.start()]
        several = match["whose"] == "their"
        named = _FRONTED.fullmatch(before) or (_SEVERAL if several else _SOMEBODY).search(before)
        if not named:
            return match[0]
    return None

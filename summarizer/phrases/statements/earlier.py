"""Earlier: does a line tell what was done before the event, or what always is?"""

from summarizer.phrases.words.firsts import compiled

_YEAR = r"(?:19|20)\d\d"
# In the article's words, which give a period where a line may leave it out
_PERIOD = compiled(
    rf"\b(?:[Ss]ince|(?<!starting )(?<!beginning )[Ff]rom) (?:the (?:year|founding|launch|start"
    rf"|beginning) (?:of )?|[A-Z]\w+ |[a-z]+ of )?{_YEAR}\b"
    r"(?!(?:,? (?:to|until|till|on(?:wards)?)\b| ?[-–]))"
    r"|\b(?:has|have|had) already [a-z]+(?:ed|en|ne|ld|nt)\b|\b[Ss]ince (?:its|the|then|it|they"
    r"|that|spring|summer|autumn|winter)\b|\bha(?:d|s|ve) since\b"
    r"|\b(?:so far|to date|until now|up to now|until today|till now|over the years"
    r"|in all these years)\b"
    r"|\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin) (?:the|these) (?:past|last"
    r"|previous) (?!week|day|month\b|edition)"
    r"|\b(?:in|over|during) (?:the )?(?:past|last) (?:\w+ )?years\b|\blast (?:year|month) alone\b"
    r"|\b(?:[Oo]ver|[Ii]n) (?:\d+|[a-z]+) years\b(?= (?:of|the|they|it|we|,)|,)"
    rf"|\b[Bb]etween {_YEAR} and {_YEAR}"
)
# In the line: what a house is, has or was made
_STATE = compiled(
    rf"\b(?:was|were|been) (?:set up|established|created|opened|founded|expanded|started|built"
    rf"|signed)"
    rf" in (?:the year )?{_YEAR}|\bfounded (?:in|by)\b|\bhas (?:\d+|[a-z]+ty(?:-\w+)?) \w+"
    rf"|\bha(?:s|ve|d) been [a-z]+ing\b"
    r"|\bworks? in \d+|(?:per ?cent|%) of (?:the |its |all )?[a-z]+ (?:are|is|were)\b"
    r"|\b(?:number|share|rate) of [^,]{3,60} has (?:grown|risen|fallen|increased|dropped)\b"
    r"|\baffects?\b|\bis in grants\b|\b(?:ranks?|ranked) (?:first|among|\d)"
    r"|^(?:The |[A-ZÀ-Þ])[^,]{2,80}? (?:supports|employs|registers|maintains|runs|serves) "
    r"|^\d+ (?:MoUs|agreements|memoranda|partnerships) with\b"
)
_IN = compiled(rf"\b(?:[Ii]n|[Uu]ntil|[Bb]y|[Oo]f) (?:\w+ |the year )?(?P<year>{_YEAR})\b")
# "…, who had signed it in 2012", "that unites them since 1995": what else is told of a thing
_ASIDE = compiled(
    r"(?<=.{60}), who (?!(?:have|has|had) been\b)[^;]*$| [–—] [^–—]{3,60} [–—](?= )"
    r"| (?:that|which) (?:unites?|links?|joins?|binds?|ties?|dates?)\b[^,;]*"
)


def always(line: str) -> bool:
    """Does it tell what a house is or has?"""
    return _STATE.search(line) is not None


def told(line: str, quote: str, year: str = "") -> bool:
    """`quote` is the article's clause, `year` the event's: what gives another one is older."""
    if always(line) or _PERIOD.search(_ASIDE.sub("", quote)):
        return True
    main = _ASIDE.sub("", line)
    return bool(year) and any(match["year"] < year for match in _IN.finditer(main))

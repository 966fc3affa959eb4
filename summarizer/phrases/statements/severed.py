"""Severed: what is left of a sentence once its speaker, its subject or its end has been cut off."""

from summarizer.phrases.words.firsts import compiled

_OPENS = compiled(
    r"To see (?!how|whether|if|what|to|that)|Asked \w+\b|Total [A-Z]"
    r"|[A-Z]\w+ (?:explained|told|informed|reported|said|added), (?!the\b)"
    r"|(?:Him|Her|Them|Me|Us) that\b|An? [a-z]+: that\b|A new in\b"
    r"|The [a-z]+ to be [a-z]+ed by\b|[\d,.]+ [a-z]+(?:, and|:) "
    r"|[^,]{3,40}, (?:the|an?) [^,]{3,40} (?:informed|said|announced|told|explained) that\b"
)
_HOLDS = compiled(
    r"\bto find out(?: (?:in|during|over|within) the [a-z]+ (?:[a-z]+ )?years)?$"
    r"|\b(?:will|to) (?:carry|wear|receive|bring|provide|offer|give|take) for [\w-]+ [a-z]+$"
    r"|[▲△▼▽●■◆▶✓✔☑]|\b(?:includes|comprises) (?:(?!\b(?:and|that|which|who|to)\b)[^,;:])+"
    r" (?:targets|aims|will|is|was)\b|"
    r"\bwill [A-Z\d]|\d\d(?<=[a-z]{3}\d\d)|: (?:was|were) [a-z]+ed\b|, be [a-z]+ed\b"
    r"|\bwho [a-z]+ed (?:will|would|was|were|has|have)\b|\bboth and\b"
    r"|\bpresented with\b(?<!(?:was|are) presented with)(?<!(?:were|been) presented with)"
    r"(?<!(?:be|is) presented with)"
)
# "X's secretary general, Ana Berg, 15 residents will …"; "1 next year the college will …"
_STUCK = compiled(
    r"(?!(?:In|On|At|From|With|By|Under|After|During|For|Of|All in|Since|As|When|While|If|To"
    r"|Besides) )"
    r"(?:(?!\b(?:was|were|is|are|has|have|had|will|and|[a-z]{3,}ed)\b)[^,]){5,90},"
    r" (?!(?:since|in|on|at|by|from|for|during|after|before|until|as|with)\b)[^,]{3,60},"
    r" (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?:(?! and )[^,])*?"
    r"\b(?:will|would|shall|is|are|was|were|has|have|had)\b"
    r"|\d+ (?:next|last|this) (?:year|month|week)\b"
    r"|[A-Z][\w .]{1,30} [–—-],|[A-Z][a-z]+ed (?:out |up )?since\b"
    r"|[^,;]{3,60} (?:(?:will be|is to be|are to be) for \d|(?:discussed|noted) agreed\b)"
    r"|[\d,.]+ (?:(?!\b(?:was|were|is|are|has|have|will|of whom|of which|[a-z]{3,}ed)\b)[^,])+, the"
    r" (?:(?! of wh)[^,])+ (?:is|are|was|were|has|have|will)\b"
    r"|(?:(?!\b(?:was|were|is|are|has|have|had|been|be|who|which|that)\b)[^,;])+"
    r" (?:conducted|held|approved|trained|treated|published|performed|screened|examined|signed)$"
)
_ENDS = compiled(
    r"(?:, (?:[a-z]+ed|(?:he|she|they) (?:told|said|informed|explained))|\b(?:early|late))$"
)
_LAST = 24  # characters


def is_severed(line: str) -> bool:
    """Has it lost what its words belong to? `line` has no full stop."""
    return bool(
        _OPENS.match(line)
        or _STUCK.match(line)
        or _HOLDS.search(line)
        or _ENDS.search(line, max(0, len(line) - _LAST))
    )

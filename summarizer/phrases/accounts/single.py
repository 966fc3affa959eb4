"""Single: is a headline that was made or cut one clause, with one verb and what belongs to it?"""

from summarizer.phrases.accounts import tense
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_QUOTED = compiled(r"“[^“”]*”|‘[^‘’]*’")
_OPENS = compiled(
    r"[A-ZÀ-Þ]{4,}, [A-Z][a-z]+, "
    r"|(?:Of|Has|Have|Had|Is|Are|Was|Were|And|But|Or|It|They|There|Which|Who) "
)
"""No subject begins so."""
_WITHOUT = compiled(
    r"\b(?:(?:has|have|holds?|makes?|donates?|gives?|organi[sz]es?) (?:with|in|at|by|from|of|for)"
    r"|(?:receives?|holds?|donates?|gives?) (?:was|were|is|are|has|have|will))\b"
)
"""What it takes has been lost."""
_HALF = compiled(
    r"\b(?:is|are|to be) (?:put|set|made|taken|brought|carried|sent|laid|led|turned|based|called"
    r"|named|given|found|known|meant)$"
)
_DONE = compiled(r"(?P<before>[\w’'-]+) (?:made|born|held|given|built|taken|sent|[a-z]{3,}ed)$")
_BE = compiled(r"(?:is|are|was|were|be|been|\w+ly|also|now|not|and|to|the|an?)$|.*[A-ZÀ-Þ]")
_NOUNS = compiled(r"\b(?:need|seed|feed|speed|united|hundred|injured|wounded|disabled|bed)$")
_MANY = compiled(r"(?:s|(?<= )[A-ZÀ-Þ][\w’'-]*) $")
_AGAIN = compiled(r"\b(?:was|were|is|are|will|has|have|had)\b")
_JOINS = compiled(
    r"\b(?:that|which|who|whose|whom|where|what|how|why|when|while|as|if|because|and|but|after"
    r"|before|so|since|until|than|it|they|he|she|says?)\b|[,:;–—!?.]"
)
"""Another clause may begin here."""


def torn(line: str) -> bool:
    """Do its parts not fit: no subject, a second verb behind the first, what the verb takes lost,
    its end cut behind a participle?"""
    bare = _QUOTED.sub("“”", line)
    if _OPENS.match(bare) or _WITHOUT.search(bare) or _HALF.search(bare):
        return True
    verb = _first(bare)
    if verb is None:
        return False
    second = _AGAIN.search(bare, verb)
    if second and not _JOINS.search(bare, verb, second.start()):
        return True
    done = _DONE.search(bare, max(verb, bare.rfind(",")))
    return bool(done and not _BE.match(done["before"]) and not _NOUNS.search(bare))


def _first(line: str) -> int | None:
    """Where its first verb in the present ends; "the grant", "a team" are none."""
    forms = tense.verbs(letters.lower(line))
    acts = (
        at + len(form)
        for at, past, form in forms
        if at and form != past and (form != tense.base(past) or _MANY.search(line, 0, at))
    )
    return next(acts, None)

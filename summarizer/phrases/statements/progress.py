"""Progress: how far along a clause can say that things are, by the verb that governs it."""

from collections.abc import Set

from summarizer.phrases.statements.clues import Candidate
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_BY_VERB = {"agreed": ("planned", "agreed"), "planned": ("planned",)}
_HOLDS = frozenset({"be", "given", "present"})
_UNSAID = frozenset({"none", "past"})
_NAMED = frozenset({"none", "be"})
_DONE = frozenset({"past", "perfect", "passive"})
_OPEN = frozenset({"may", "doing", "be", "say", "none"})
_LASTS = frozenset({"will", "agreed", "present", "given", "be", "may", "none"})
"""What does not tell of another day than that of the signing before it."""
_BINDING = frozenset({"scope agreed", "content", "status agreed", "level agreed"})
_TALKED = frozenset({"level discussed", "scope discussed"})
"""What else may be no more than talked about, where no verb of talking governs."""
_SAID = Rare(
    r"\b(?:said|says|hop(?:es?|ed)|announced|added|noted|told|stated|explained|revealed|disclosed"
    r"|expressed|thank\w*|according to (?:him|her|mr|ms|mrs|dr|prof)|he|she)\b"
)
_DECIDED = compiled(r"agree|decide|resolve|reach|establish|fixed|laid")
_SURELY = compiled(r"will|shall|would|(?:is|are) (?:\w+ )?to$|(?:is|are) going to$")
_SIGNS = compiled(r" (?:\w+ ){0,2}?(?:sign|signed|renew|renewed|conclude|concluded)\b")
_MANY = compiled(r" (?:\w+ ){0,2}?\d+ (?:\w+ ){0,3}?(?:agreements|mous|memorand\w+)\b")
_LETS = compiled(r"may|can")


def binds(candidate: Candidate) -> bool:
    """Is what follows the clause the content of what was signed or agreed, until somebody speaks
    or another thing is told?"""
    if candidate.signs or candidate.scope == "agreed":
        return True
    sort = candidate.verb.sort
    decided = sort == "agreed" and _DECIDED.search(candidate.verb.word)
    lasts = candidate.bound and sort in _LASTS and not _SAID.search(candidate.low)
    return bool(decided) or lasts


def allowed(candidate: Candidate, clues: Set[str]) -> tuple[str, ...]:
    """The statuses that its verb does not rule out: what will be is not done, a hope is no plan."""
    return _certain(candidate) or _advised(candidate) or _open(candidate, clues)


def _advised(candidate: Candidate) -> tuple[str, ...]:
    """ "The workshop recommended: a register, a course for midwives"."""
    talked = candidate.scope == "discussed" and candidate.status not in {"agreed", "planned"}
    return ("discussed",) if talked and candidate.verb.sort in _NAMED else ()


def _certain(candidate: Candidate) -> tuple[str, ...]:
    """What certain verbs say, whatever stands around them."""
    sort, word = candidate.verb.sort, candidate.verb.word
    if sort == "may" and _LETS.match(word) and _is_term(candidate):
        return ("agreed",)
    if candidate.status == "discussed" or (sort == "hope" and candidate.status != "agreed"):
        return ("discussed",)
    if sort == "will" and candidate.bound and _SURELY.match(word):
        if _SIGNS.match(candidate.low, candidate.verb.end):
            return ("planned",)
        return ("planned", "agreed") if _SAID.search(candidate.low) else ("agreed",)
    # "3 cases were discussed"; "the college has 61 agreements"
    standing = sort == "be" and _MANY.match(candidate.low, candidate.verb.end)
    return ("achieved",) if standing or word.endswith("discussed") else ()


def _open(candidate: Candidate, clues: Set[str]) -> tuple[str, ...]:
    sort = candidate.verb.sort
    if sort in _UNSAID and candidate.scope == "planned":  # "Government will: screen 900 women aged"
        return ("planned", "agreed") if candidate.bound else ("planned",)
    bound = not clues.isdisjoint(_BINDING) or (candidate.bound and sort == "none")
    if sort in _BY_VERB:
        return _BY_VERB[sort]
    if sort in _HOLDS and "level agreed" in clues:  # "The memorandum is valid for three years"
        return ("agreed",)
    if sort == "will":
        return ("planned", "agreed") if bound else ("planned",)
    offered = candidate.verb.word.endswith("offered")
    open_to = candidate.status is None or offered or sort in _OPEN or not clues.isdisjoint(_TALKED)
    more = (*(("discussed",) if open_to else ()), *(("agreed",) if bound else ()))
    if sort in _DONE and not (candidate.status == "planned" and _foretold(candidate)):
        return (*more, "achieved")
    return ("planned", *more) if candidate.status == "planned" else ("planned", *more, "achieved")


def _is_term(candidate: Candidate) -> bool:
    """ "On its strength students may work at the clinic" stands in what was signed."""
    return candidate.scope == "agreed" or candidate.content


def _foretold(candidate: Candidate) -> bool:
    """Does a past verb tell of what is to come: "replied that it will", "has been set aside", and
    "piloted" behind "will be developed and"?"""
    verb, low = candidate.verb, candidate.low
    cue = candidate.cue.lower()
    begun = candidate.later and low.startswith(verb.word)
    return begun or verb.word in cue or cue in verb.word or " that " in low[verb.end :]

"""Plain: a clause that tells a deed as a line in words of our own, where its grammar is certain."""

import re
from typing import NamedTuple

from summarizer.phrases.statements import adjuncts, deeds, predicates, wording
from summarizer.phrases.statements.predicates import Agent
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_LONG = 460
_STATUSES = {"done": {"achieved"}, "ahead": {"planned", "agreed"}}
# What hangs on a condition, is denied, wished, asked for or only possible is told as it was told
_DOUBT = compiled(
    r"\b(?:not|no|nor|never|neither|none|cannot|without|fail\w*|unless|if|once|whether|could|may"
    r"|might|can|should|must|hop(?:es?|ed|ing)|wish\w*|want\w*|request\w*|appeal\w*|urged?"
    r"|propos\w+"
    r"|suggest\w*|offered to|willing\w*|expect\w*|subject to|provided that|as soon as|instead"
    r"|rather"
    r"|only|except|attempt\w*|tried|invited to|invitation|ready to|able to)\b|n['’]t\b"
)
_TWO = re.compile(
    r"\b(?:because|although|though|despite|while|when|where\w*|said|says|so that|but|that|whereas"
    r"|(?<!more )than)\b|[;:…]| / "
    r"|\.(?:\."
    r"|(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\bPvt\.)(?<!\bCo\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bProf\.)"
    r"(?<!\b[A-Z]\.)[\"”]? (?=[A-Z\d“]))"
)
_ADVERBS = (
    r"(?P<how>(?:(?:also|already|now|then|thus|so far|recently|successfully|officially|formally"
    r"|subsequently|later|further|finally|together|again|generously|kindly|solemnly|therefore"
    r"|first|currently|soon|still|in turn|likewise|additionally|since|jointly|\w{3,}ly) )*)"
)
_WHO = r"(?P<who>[\w“\"(](?:[^;:]){2,170}?)"
_WILL = (
    r"(?:will|would|shall|(?:is|are) (?:going |scheduled |due |set )?to|(?:plans?|intends?) to"
    r"|(?:has|have) (?:pledged|promised|agreed|undertaken|decided) to)"
)
_PASSIVE = re.compile(
    rf"{_WHO},? (?:(?P<done>was|were|has been|have been|had been)|(?P<now>(?:is|are) being)"
    rf"|{_WILL} {_ADVERBS.replace('how', 'soon')}be) {_ADVERBS}"
    rf"(?P<verb>{letters.any_of(deeds.PARTICIPLES)})"
    r"(?P<rest>,? .*)?"
)
_ACTIVE = re.compile(
    rf"{_WHO},? (?:has |have |had )?{_ADVERBS}"
    rf"(?P<verb>{letters.any_of(deeds.PAST)}) (?P<rest>.+)"
)
_AHEAD = re.compile(
    rf"{_WHO},? {_WILL} {_ADVERBS}(?P<verb>[a-z]+(?: (?:over|out|up))?) (?P<rest>.+)"
)
_DOES = re.compile(rf"{_WHO},? {_WILL} {_ADVERBS}(?P<rest>(?!be\b|have\b)[a-z]+ .+)")
_BY = re.compile(r"\b\w+ed by ")
# "Treated 90 children": whoever did it stands before the clause
_ALONE = re.compile(
    rf"(?:has |have |had |will |shall )?{_ADVERBS}(?:(?<=will )[a-z]|(?<=shall )[a-z]"
    rf"|{letters.any_of(deeds.PAST)} )"
)
_KEPT = re.compile(r"jointly|together|\w+ly")
_DROPPED = re.compile(
    r"successfully|officially|formally|recently|subsequently|generously|kindly|solemnly|finally"
    r"|currently|really|truly|gladly|certainly|undoubtedly|definitely"
)


class Clause(NamedTuple):
    """A clause without what leads up to it, but for `when`, which goes to the end of a line."""

    text: str
    when: str
    status: str


def line(text: str, told: str, status: str) -> str | None:
    """ "Six beds given by Lakeside Hospital to the clinic", of "Lakeside Hospital gave …"; None
    where one word of it could be read in another way. No tense, number or name is changed.
    `told` is the whole clause, `text` what it says without who said so."""
    if len(text) > _LONG or _DOUBT.search(told) or _TWO.search(text):
        return None
    led = adjuncts.led(adjuncts.undated(text))
    if led is None or adjuncts.fleeting(led[1]):
        return None
    subject = "they " if _ALONE.match(led[1]) else ""
    clause = Clause(subject + led[1], led[0], status)
    for way in (_passive, _done, _ahead, _as_it_is):
        built = way(clause)
        if built is not None:
            return wording.finished(built, text)
    return None


def _passive(clause: Clause) -> str | None:
    """ "30 nurses were trained in Kisumu": "30 nurses trained in Kisumu"."""
    match = _PASSIVE.fullmatch(clause.text)
    if match is None or not predicates.noun(_whole(match)):
        return None
    ahead = not (match["done"] or match["now"])
    if clause.status not in _STATUSES["ahead" if ahead else "done"]:
        return None
    rest = adjuncts.tail(match["rest"] or "")
    if rest is None:
        return None
    way = "to be " if ahead else "being " if match["now"] else ""
    what = _whole(match)
    if "," not in what[:-1]:
        what = what.strip(",")
    comma = "," if (match["rest"] or "").startswith(",") and rest else ""
    return wording.joined(what, f"{way}{_how(match)}{match['verb']}{comma}", rest, clause.when)


def _whole(match: re.Match[str]) -> str:
    """The subject, with the comma before its verb, which closes an apposition."""
    end = match.end("who")
    return match["who"] + ("," if match.string[end : end + 1] == "," else "")


def _done(clause: Clause) -> str | None:
    """ "Lakeside trained 30 nurses": "30 nurses trained by Lakeside"."""
    match = _ACTIVE.fullmatch(clause.text)
    if match is None or clause.status not in _STATUSES["done"]:
        return None
    agent = predicates.agent(_whole(match))
    if agent is None:
        return None
    return _told(match, agent, deeds.PAST[match["verb"]], "", clause.when)


def _ahead(clause: Clause) -> str | None:
    """ "Lakeside will train 30 nurses": "30 nurses to be trained by Lakeside"."""
    match = _AHEAD.fullmatch(clause.text)
    if match is None or clause.status not in _STATUSES["ahead"]:
        return None
    participle = deeds.BASE.get(match["verb"])
    agent = predicates.agent(_whole(match))
    if participle is None or agent is None:
        return None
    return _told(match, agent, participle, "to be ", clause.when)


def _told(match: re.Match[str], agent: Agent, participle: str, way: str, when: str) -> str | None:
    """The thing, what was done with it and by whom, to whom, where."""
    rest = adjuncts.tail(match["rest"])
    thing = predicates.thing(rest, participle, agent) if rest else None
    if thing is None:
        return None
    verb = f"{way}{_how(match)}{participle}"
    by = f"by {agent.name}" if agent.name else ""
    if not (by or thing.rest or way) and _BY.search(thing.what):  # "a C-arm donated by the club"
        verb = ""
    if thing.whole:
        return wording.joined(f"{thing.what},", verb, by, when)
    return wording.joined(thing.what, verb, by, thing.rest, when)


def _as_it_is(clause: Clause) -> str | None:
    """ "Two fellows will come to Lyon": "Two fellows to come to Lyon"."""
    match = _DOES.fullmatch(clause.text)
    if match is None or clause.status not in _STATUSES["ahead"]:
        return None
    agent = predicates.agent(_whole(match))
    rest = adjuncts.tail(match["rest"], rows=True)
    if agent is None or not agent.text or rest is None:
        return None
    return wording.joined(agent.text, f"to {_how(match)}{rest}", clause.when)


def _how(match: re.Match[str]) -> str:
    """ "Jointly", "remotely"; without what only praises, orders or dates."""
    kept = [
        each
        for each in match["how"].split()
        if _KEPT.fullmatch(each) and not _DROPPED.fullmatch(each)
    ]
    return "".join(f"{each} " for each in kept)

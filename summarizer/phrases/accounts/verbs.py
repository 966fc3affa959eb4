"""Verbs that tell an event: the plain past of each, and the sorts of event that it fits."""

import re
from dataclasses import dataclass

from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_SORTS = {  # sort of event: verbs in the past that tell it
    "donation": "donated handed presented gave delivered provided supplied contributed sent shipped"
    " gifted received granted funded financed equipped purchased procured distributed"
    " accepted offered announced left",
    "agreement_signing": "signed subscribed inked concluded renewed extended sealed agreed had"
    " entered formalised formalized exchanged penned announced teamed partnered joined",
    "forum": "held organised organized hosted conducted co-hosted co-organised co-organized"
    " convened staged gathered attracted attended discussed had concluded ended kicked"
    " took brought wrapped",
    "centre_launch": "opened inaugurated launched unveiled established set founded commissioned"
    " started began built completed renovated laid created installed came put"
    " announced cut",
    "visit": "visited toured paid realized realised conducted made called received hosted"
    " welcomed met travelled traveled arrived came played",
    "meeting": "met gathered started kicked launched discussed had held exchanged agreed talked"
    " reached",
    "training": "trained taught completed finished attended underwent took participated graduated"
    " joined began conducted organised organized held concluded received spent ended"
    " passed wrapped went hosted welcomed started launched gathered instructed delivered",
    "award": "awarded conferred presented bestowed received won named honoured honored decorated"
    " granted recognised recognized elected felicitated obtained",
    "anniversary": "celebrated marked commemorated observed",
    "mission": "operated treated performed carried screened examined vaccinated restored"
    " distributed saw provided concluded completed consulted",
}
_FITS: dict[str, frozenset[str]] = {}
for _sort, _told in _SORTS.items():
    for _verb in _told.split():
        _FITS[_verb] = _FITS.get(_verb, frozenset()) | {_sort}
EVERY = frozenset(_FITS)
"""All of them."""
_MISSION = {"other", "visit", "training", "donation", "meeting"}

_BEHIND = {  # what a verb says only with these words behind it
    "set": r"up",
    "handed": r"over",
    "laid": r"the foundation",
    "kicked": r"off",
    "took": r"part|place",
    "carried": r"out",
    "operated": r"on",
    "paid": r"an? |their |courtesy|tribute",
    "called": r"on|at",
    "came": r"into (?:operation|service|use)|to",
    "brought": r"together",
    "put": r"into",
    "arrived": r"in|at",
    "travelled": r"to",
    "traveled": r"to",
    "sent": r"(?!by\b|to\b)",
    "began": r"(?!with|by|on|to\b)",
    "started": r"(?!with|by|on|to\b|from\b)",
    "reached": r"an? |agreement|consensus",
    "received": r"(?!by\b)",
    "agreed": r"to|on",
    "spent": r"(?:[\w-]+ ){1,3}(?:days|weeks|months|years)",
    "graduated": r"from",
    "named": r"(?!after|for)",
    "passed": r"a|the",
    "met": r"(?!the needs?)",
    "observed": r"the|its|their",
    "realized": r"an? (?:[a-z]+ ){0,3}visit",
    "realised": r"an? (?:[a-z]+ ){0,3}visit",
    "made": r"an? (?:[a-z]+ ){0,3}visit to",
    "subscribed": r"the|an?",
    "marked": r"the|its|their|an?|\w+ years",
    "provided": r"(?!for|that|by)",
    "wrapped": r"up",
    "had": r"an? (?:[\w-]+ ){0,3}(?:meeting|ceremony|discussion|visit|signing|workshop|seminar)",
    "went": r"through",
    "entered": r"into",
    "welcomed": r"(?!by)",
    "played": r"host to",
    "exchanged": r"an? |the |memorand|MoU|letters|views|opinions|ideas|experience",
    "gave": r"(?!one more|an? (?:\w+ )?(?:speech|lecture|talk|overview|introduction"
    r"|presentation|address)|birth|rise|way|them|him|her)",
    "saw": r"(?:more than|over|about|some|nearly)? ?[\d]",
    "joined": r"(?!by)",
    "teamed": r"up",
    "partnered": r"with",
    "left": r"(?:[A-ZÀ-Ý][\w’-]+ )?for",
    "announced": r"an? |the (?:launch|opening|delivery|establishment|creation|start|signing)\b",
    "cut": r"the (?:sod|ribbon)|a ribbon",
}
_PASSIVE = words(
    "donated handed presented delivered provided supplied sent received granted funded financed"
    " equipped purchased procured distributed signed inked concluded renewed extended held"
    " organised organized hosted conducted convened opened inaugurated launched unveiled"
    " established set founded commissioned started built completed renovated"
    " created installed put trained"
    " awarded conferred honoured honored named decorated recognised recognized elected celebrated"
    " felicitated marked treated performed carried screened examined vaccinated attended"
    " visited welcomed"
)
_ADVERB = r"(?:(?:\w+ly|also|now|together|then) )*"
_ANY_WORD = r"\w+ly "  # what begins with no letters of its own
_ALONE = words(
    "concluded ended began started kicked took came met arrived travelled traveled called operated"
    " agreed graduated went participated talked"
    " wrapped teamed partnered set handed entered played carried put"
    " discussed brought"
)
INTRANSITIVE = _ALONE
"""What these tell needs no thing."""
_NO_OBJECT = (  # "equipment donated to the ward", "a unit established with the help of"
    r"(?! (?:by|with|in|at|for|to|from|under|on|as|during|between|through|into|within|upon"
    r"|after)\b)"
)
_AHEAD = {
    "take place": "took", "hold": "held", "host": "hosted", "open": "opened", "launch": "launched",
    "begin": "began", "start": "started", "get under way": "began", "receive": "received",
    "donate": "donated", "train": "trained", "build": "built", "organise": "organised",
}  # fmt: skip
_PERFECT = {
    "come": "came",
    "begun": "began",
    "taken": "took",
    "given": "gave",
    "undergone": "underwent",
}


def _active(verb: str) -> str:
    behind = _BEHIND.get(verb)
    words = rf"{verb}(?= (?:{behind}))" if behind else verb
    return words if verb in _ALONE else words + _NO_OBJECT


_ACTIVE = "|".join(_active(verb) for verb in sorted(_FITS))
_DONE = "|".join(["kicked off", *sorted(_PASSIVE)])
_STATE = (
    r"(?:is|are|was|were) (?:(?:\w+ly|also) )?(?:valued at|worth|funded|financed|(?:fund|financ"
    r"|sponsor|support|attend|facilitat|implement|coordinat|moderat)ed by)|costs?(?= [^ ]*\d)"
    r"|(?:comprises|covers)(?= [^ ]*\d)"
)
_HAD = r"come(?= into)|begun|taken(?= (?:part|place))|given|undergone"
_TELLING = (
    rf"(?:also |then |jointly )?(?:"
    rf"(?P<be>was|were|has been|have been|had been) {_ADVERB}(?P<done>{_DONE})\b"
    rf"|(?:(?:has|have) {_ADVERB})?(?P<adverb>jointly |together )?{_ADVERB}(?P<verb>{_ACTIVE})"
    rf"(?= |$)|(?P<will>will (?:be {_ADVERB}(?P<due>{_DONE})|(?P<ahead>{'|'.join(_AHEAD)})))(?= |$)"
    rf"|(?P<state>{_STATE})(?= |$)|(?:has|have) {_ADVERB}(?P<had>{_HAD})(?= |$))"
)
_VERB = compiled(rf"(?P<left>,? |(?<=,) ){ahead(_TELLING, beside=_ANY_WORD)}{_TELLING}")


_ANY = re.compile(
    rf" (?:{'|'.join(sorted({*_FITS, *_PASSIVE}))}|will|worth|valued|costs?|comprises|covers"
    r"|come|taken|begun|given|undergone|[a-z]+ed by)\b"
)


@dataclass(frozen=True)
class Verb:
    """A verb of a sentence: where it begins and ends, as prose has it in the past.

    word   the verb itself, "donated"
    said   with what belongs to it, "was donated"
    """

    start: int
    end: int
    word: str
    said: str
    passive: bool

    def fits(self, sort: str) -> bool:
        """Does it tell what happens at an event of this sort?"""
        return tells(self.word, sort)


def tells(word: str, sort: str) -> bool:
    """Does a verb tell what happens at an event of this sort?"""
    told = _FITS.get(word, frozenset())
    return sort in told or ("mission" in told and sort in _MISSION)


def any_in(text: str) -> bool:
    """May a sentence tell an event?"""
    return bool(_ANY.search(text))


def find(text: str) -> list[Verb]:
    """The verbs of a sentence that may tell an event, in order."""
    found = []
    for match in _VERB.finditer(text):
        if done := match["done"]:
            be = "were" if match["be"] in {"were", "have been"} else "was"
            found.append(
                Verb(match.start(), match.end(), done.split()[0], f"{be} {done}", passive=True)
            )
        elif state := match["state"]:
            found.append(Verb(match.start(), match.end(), "", state, passive=True))
        elif will := match["will"]:
            word = match["due"] or _AHEAD[match["ahead"]]
            found.append(Verb(match.start(), match.end(), word, will, passive=bool(match["due"])))
        elif had := match["had"]:
            found.append(
                Verb(match.start(), match.end(), _PERFECT[had], _PERFECT[had], passive=False)
            )
        else:
            said = (match["adverb"] or "") + match["verb"]
            found.append(Verb(match.start(), match.end(), match["verb"], said, passive=False))
    return found

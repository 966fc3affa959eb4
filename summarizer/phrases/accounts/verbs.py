"""Verbs that tell an event: the plain past of each, and the sorts of event that it fits."""

from typing import NamedTuple

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

INTRANSITIVE = words(
    "concluded ended began started kicked took came met arrived travelled traveled called operated"
    " agreed graduated went participated talked"
    " wrapped teamed partnered set handed entered played carried put"
    " discussed brought"
)
"""What these tell needs no thing."""


class Verb(NamedTuple):
    """word   the verb itself, "donated"
    said   with what belongs to it, "was donated"
    """

    word: str
    said: str
    passive: bool

    @classmethod
    def of(cls, said: str) -> "Verb":
        passive = said.startswith(("was ", "were ", "is ", "are ", "will be "))
        return cls(said.rsplit(" ", 1)[-1] if passive else said.split(" ", 1)[0], said, passive)

    def fits(self, sort: str) -> bool:
        """Does it tell what happens at an event of this sort?"""
        return tells(self.word, sort)


def tells(word: str, sort: str) -> bool:
    """Does a verb tell what happens at an event of this sort?"""
    told = _FITS.get(word, frozenset())
    return sort in told or ("mission" in told and sort in _MISSION)

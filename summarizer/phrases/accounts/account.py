"""An Account: what a clause of the article tells of the event, as a plain sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summarizer.phrases import polarity, skeleton
from summarizer.phrases.accounts import ceremonies, nucleus, times, verbs, wanting
from summarizer.phrases.accounts.act import Act
from summarizer.phrases.accounts.bare import HOUSE, KNOWN, PERSON
from summarizer.phrases.accounts.clause import OURS
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.accounts.verbs import Verb
from summarizer.phrases.participation import parts
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words
from summarizer.phrases.words.needs import Rare

_LONGEST = 300  # characters
_SHORTEST = 5  # words
_MARK = compiled(f"{HOUSE}|{PERSON}")
_NUMBER = compiled(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b", re.IGNORECASE
)
_ONE = compiled(rf"(?:the )?(?:{PERSON}|{HOUSE})")
_EVENT = compiled(
    r"[Tt]he (?:[a-z\d]+-(?:day|week|month|hour|year) |[a-z]+(?:ed|ing) |joint |new |whole )?"
    r"(?P<noun>workshop|training|course|seminar"
    r"|symposium|conference|forum|congress|summit|webinar|ceremony|mission|camp|project"
    r"|program(?:me)?"
    r"|initiative|cent(?:er|re)|laboratory|lab|unit|clinic|ward|building|facility|equipment"
    r"|donation|machines?"
    r"|ambulances?|vehicles?|award|prize|agreement|MoU|memorandum|grant|fellowship|school"
    r"|festival|event)"
)
_WORD = compiled(r"[^\W_]+")
_STEM = 4  # letters: sign, signed
_LEAST, _FAR = 3.0, -2.0  # points: of what tells the event, of what is too far behind it
_NEW, _SHARE = 3, 0.3  # words that the headline has not
_SMALL = words(
    "the a an of in on at to for and with by from was were is are has have been its their as"
)
_THINGS = words("equipment machine machines vehicle vehicles facility")
_STATES = words("comprises covers costs includes consists")
_DUTY = compiled(
    r" (?:its|their|the) (?:duty|work|mission|visit|stay|trip|activities)\b(?!.*\ue000)"
)
_NOTHING = {"", " place"}  # where is said elsewhere
_SPOKEN = Rare(r"[“\"][^“”\"]{120,}[”\"]")


@dataclass(frozen=True)
class Account:
    """text    one sentence without its full stop
    act     who did what in it
    points  how well it tells the event
    noun    "workshop" of "The workshop was …", which needs a sentence before it; "" of others
    fits    is its verb what happens at an event of this sort?
    start   of the sentence that it is made of"""

    text: str
    act: Act
    points: float
    noun: str
    fits: bool
    start: int

    @property
    def headline(self) -> str | None:
        """The event as a headline has it, where it tells the event of somebody with a name."""
        return self.act.headline if self.sure and self.fits else None

    @property
    def sure(self) -> bool:
        """Does it tell the event, and no detail of it?"""
        known = self.act.verb.word in verbs.EVERY
        return self.points >= _LEAST and not self.noun and known

    def follows(self, told: str) -> bool:
        """Does it go on from what is told, with a number or the names of those who acted?"""
        return self.noun[:_STEM] in _stems(told) and self.noun != "" and self.points > _FAR


def chief(accounts: Iterable[Account]) -> Account | None:
    """The one that tells most."""
    return max((each for each in accounts if each.sure), key=lambda each: each.points, default=None)


def headlines(accounts: Iterable[Account]) -> Iterator[str]:
    """Those that can head a brief, the best first."""
    return (line for each in _sorted(accounts) if (line := each.headline))


def further(accounts: Iterable[Account], headline: str) -> list[str]:
    """What the article says further of the workshop, the machines that are told of."""
    return [each.text for each in _sorted(accounts) if each.follows(headline)]


def _sorted(accounts: Iterable[Account]) -> list[Account]:
    return sorted(accounts, key=lambda each: -each.points)


def adds(text: str, told: str, share: float = _SHARE) -> bool:
    """Does it say enough that is not told yet?"""
    said = _stems(text)
    new = said - _stems(told)
    return len(new) >= _NEW and len(new) >= share * len(said)


def read(sentences: Iterable[Told], setting: Setting) -> list[Account]:
    """The accounts of the first sentences of a story, in order."""
    return [each for sentence in sentences for each in _of(sentence, setting)]


def _of(sentence: Told, setting: Setting) -> Iterator[Account]:
    if setting.fits(sentence) is False or parts.is_past(sentence):
        return
    bare = setting.bare(sentence)
    found = None if bare is None or _SPOKEN.search(sentence.text) else nucleus.of(bare.text)
    if bare is None or found is None or polarity.denied(sentence.text):
        return
    who, said, what = ceremonies.done(*found)
    verb = Verb.of(said)
    states = verb.passive or verb.word in verbs.EVERY or verb.word in _STATES
    named = KNOWN.search(who + what) and not OURS.search(who + what)
    if states and named and not times.dated(who + what) and not _lacks(verb, who, what):
        account = _account(sentence, setting, Act(bare, who, verb, what))
        yield from filter(None, (account,))


def _account(sentence: Told, setting: Setting, act: Act) -> Account | None:
    who, verb, what = act.who, act.verb, act.what
    said, event = act.told, _EVENT.fullmatch(who.rstrip(","))
    noun, number = event["noun"].lower() if event else "", bool(_NUMBER.search(what))
    if not len(said.split()) >= _SHORTEST or len(said) > _LONGEST:
        return None
    if noun and not (number or skeleton.HOUSE in what):
        return None
    sort = setting.occasion.type
    points = 2.0 * verb.fits(sort) + 0.7 * number + _points(sentence, setting, who + what)
    if sort == "donation" and noun in _THINGS:
        noun = sort
    return Account(said, act, points, noun, verbs.tells(act.done, sort), sentence.start)


def _lacks(verb: Verb, who: str, what: str) -> bool:
    """ "X completed its duty": which? "X awarded Y": what? "Ana Berg received Lea Roth": who?"""
    if what in _NOTHING:
        return who.count(HOUSE[0]) <= 1  # nor between whom
    if _DUTY.match(what):
        return True
    if not verb.passive and wanting.gift(verb.word, what):
        return True
    return PERSON[0] in what and all(map(_ONE.fullmatch, (who.strip(" ,"), what.strip(" ,"))))


def _points(sentence: Told, setting: Setting, said: str) -> float:
    """How well a sentence tells the event, by its place and whom its words name."""
    acting = _acting(sentence, setting, said)
    told = 2.0 * bool(setting.fits(sentence)) + 1.5 * min(acting, 3) + 1.5 * setting.chief(sentence)
    return told - 0.7 * (sentence.place - 1) + (sentence.place == 1)


def _acting(sentence: Told, setting: Setting, said: str) -> int:
    """How many of those who act in the event its words name."""
    marks = {mark[1] for mark in _MARK.findall(said)}
    return sum(
        chr(skeleton.FIRST + at) in marks and setting.acts(each)
        for at, each in enumerate(sentence.houses)
    )


def _stems(text: str) -> set[str]:
    spoken = {word for word in _WORD.findall(text.casefold()) if word not in _SMALL}
    return {word[:_STEM] for word in spoken}

"""Who stands beside what: to which of the people in a sentence a title or a house belongs."""

import re
from collections.abc import Iterator
from itertools import pairwise

from summarizer.article import Span
from summarizer.claims.ground import Ground
from summarizer.claims.sentence import Sentence
from summarizer.phrases.people import address, offices
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.letters import words

_RANK = re.compile(
    r"(?:\b(?:vice|deputy|executive|assistant|associate|acting|former|honorary|co|ex|then|pro|"
    r"under|sub|past|incoming|outgoing|emeritus|ancien|ancienne|sous)[\s-]+|[副前原代]|-)$",
    re.IGNORECASE,
)
_ADDRESS = (
    offices.ADDRESS
    | address.DOTTED
    | words(
        "h e his her excellency the le la m pr professeur docteur sister hab me tuan haji hajah yb "
        "ybhg don doña u thiru shri smt pak ibu mrs"
    )
)
_LAST = re.compile(r"[\s“\"'’(]*([^\W\d_]+)[\s.“\"'’)]*$")
_APART = re.compile(r"[;；。!?！？]|\n\n")
_BRACKETS = re.compile(r"\s?[(（][^()（）]{1,60}[)）]")
_COMMA = re.compile(r"[,，:：()（）]")
_APPOSED = re.compile(
    r"\s*(?:$|[,，(（–—-]|[A-ZÀ-Þ]\w+\s|(?:is|was|as|who|also|from|of|at|est|du|de|des)\b|担任|任|为|系|是|来自)"
)
_NEXT = re.compile(
    r"(?:,\s|;\s|，|、)(?:and|et|as well as)?\s*(?:(?:by|with|of|to|par|avec)\s)?"
    r"(?:the|le|la|les|du|de la|des)?\s*$"
    r"|\sand\s(?:by\s)?the\s*$|['’]s?\s$"
)
# "the Ambassador of Chile, H.E. ": who has the title before the name shares a list with others.
_HELD = re.compile(
    r"\bthe (?:[\w-]+ ){0,3}(?:minister|ambassador|consul|mayor|governor|president|rector|director"
    r"|dean|secretary|head|manager|chairman|chairwoman)\b[^,;:.()]{0,90},"
    r" (?:[A-Z][A-Za-z]{0,4}\.? ?){0,3}$",
    re.IGNORECASE,
)
_POSTNOMINAL = re.compile(r"^(?:,?\s[A-Z]{2,6}(?:\([A-Z]\))?)+(?=,)")
_FIRST = re.compile(r"^\s*[,，(（]\s*(?:also\s|the\s|le\s|la\s|who is (?:the\s)?)?$")
_JOINED = re.compile(r"\s(?:and|et)\s*$|[、和与及]\s*$")
_LISTED = re.compile(r"^[\s,，、;]*(?:and|et|as well as|&|和|与|及)?[\s]*$")
_LOW = re.compile(r"\b[a-zß-ÿ]+\b")
_VERBS = lexicon.DEEDS | words(
    "while whereas but when where after before met is was were are has have had who which will a "
    "ont est sont"
)
_STANDING = words(
    "is was are were has who appointed elected named nominated based retired renowned affiliated "
    "signed est a"
)
_LED = re.compile(
    r",?\s(?:headed|led|represented|chaired|directed|conduite?|dirigée?)\s(?:by|par)\s"
)
_BRACKET = re.compile(r"^\s?[(（](?=[^()（）]*$)")
_PRONOUN = re.compile(r"(?:he|she|il|elle)\b|[他她]", re.IGNORECASE)
_WITH = re.compile(
    r"\b(?:(?:along|together|accompanied|joined)\s(?:with|by)|alongside)\s(?:the\s|its\s)?$"
)
# What a name must hold, and no apposition that stands right behind one does.
_NAMING = re.compile(r"[^\Wa-zß-öø-ÿ_]")
# What shows that nobody named further on is meant, whoever that is.
_GOES_ON = re.compile(
    r"[.。]?$|[;；。]|,\s(?!(?:headed|led|represented|chaired|directed|condui|dirig))\w"
)
_FARTHEST = 160


class Roll:
    """Everybody whom the article names, as far as record and rules can tell, and what is theirs."""

    def __init__(self, ground: Ground, everybody: list[Span], known: list[str]) -> None:
        self.ground = ground
        self._known = known
        self._everybody = everybody
        self._rolls: dict[int, list[Span]] = {}

    def gives(self, title: str, person: list[Span]) -> bool:
        """Does a title stand with this person (given by the places of the name)?"""
        if any(self._theirs(title, person, spread=False)):
            return True
        plural = re.sub(r"^(\w+)", r"\1s", title)
        return any(self._theirs(plural, person, spread=True))

    def places(self, house: str, person: list[Span]) -> bool:
        """Does an organisation stand with this person?"""
        return any(self._theirs(house, person, spread=True, ranked=False))

    def houses(self, person: list[Span]) -> list[str]:
        """The organisations of the record that stand with this person."""
        return [each for each in self._known if self.places(each, person)]

    def _theirs(
        self, said: str, person: list[Span], *, spread: bool, ranked: bool = True
    ) -> Iterator[bool]:
        text = self.ground.text
        for sentence in self.ground.over(person):
            for place in self.ground.find(said, sentence.span):
                if self._names(place):
                    continue
                if ranked and _RANK.search(text[max(sentence.start, place[0] - 20) : place[0]]):
                    continue
                led = None if spread else self._led(place, sentence)
                if led is not None:
                    yield led in person
                    continue
                if self._follows(place, sentence, person):
                    yield True
                    continue
                roll = self._roll(sentence)
                yield not set(_owners(text, place, roll, spread=spread)).isdisjoint(person)
            yield from self._of_pronoun(said, sentence, person)

    def _names(self, place: Span) -> bool:
        """Do the words there belong to somebody's name?"""
        begin, stop = place
        for low, high in self._everybody:  # noqa: SIM110  # `any` takes twice as long, for each title
            if low < stop and begin < high:
                return True
        return False

    def _of_pronoun(self, said: str, sentence: Sentence, person: list[Span]) -> Iterator[bool]:
        """ "He is dean of …", right after the sentence that names him last."""
        after = self.ground.after(sentence)
        if after is None or not _PRONOUN.match(after.text) or self._roll(after):
            return
        last = self._roll(sentence)[-1:]
        yield last != [] and last[0] in person and bool(self.ground.find(said, after.span))

    def _led(self, place: Span, sentence: Sentence) -> Span | None:
        """Whose title it is for certain, whoever else the sentence names: of somebody known whose
        name comes right after it."""
        for span in self._everybody:
            if span[0] >= place[1] and span[1] <= sentence.end:
                return span if self.ground.text[place[1] : span[0]] in {"", " "} else None
        return None

    def _follows(self, place: Span, sentence: Sentence, person: list[Span]) -> bool:
        """Does it come right after the person's name, for certain, whoever else the sentence
        names: no name can stand between them, and the text goes on as after an apposition?"""
        text = self.ground.text
        before = [span for span in self._everybody if span[1] <= place[0]]
        if not before or before[-1] not in person or before[-1][0] < sentence.start:
            return False
        behind = text[before[-1][1] : place[0]]
        if _NAMING.search(behind) or not _apposed(behind):
            return False
        if _NEXT.search(behind) and not _FIRST.match(behind):
            return False
        return bool(_GOES_ON.match(text, place[1], sentence.end))

    def _roll(self, sentence: Sentence) -> list[Span]:
        """Everybody named in a sentence, in order, none twice."""
        roll = self._rolls.get(sentence.start)
        if roll is None:
            roll = self._rolls[sentence.start] = self._called(sentence)
        return roll

    def _called(self, sentence: Sentence) -> list[Span]:
        start, end = sentence.span
        found = [span for span in self._everybody if start <= span[0] and span[1] <= end]
        for begin, stop in sentence.people:
            if not any(low < stop and begin < high for low, high in found):
                found.append((begin, stop))
        return sorted(found)


def _owners(text: str, place: Span, roll: list[Span], *, spread: bool) -> list[Span]:
    """Whose the words at `place` are: of somebody before or after them, and with `spread` of all
    who are listed there."""
    roll = [each for each in roll if not (each[0] < place[1] and place[0] < each[1])]
    left = [span for span in roll if span[1] <= place[0]]
    right = [span for span in roll if span[0] >= place[1]]
    ahead = text[place[1] : right[0][0]].replace("*", "") if right else None
    behind = _past_letters(text[left[-1][1] : place[0]].replace("*", "")) if left else None
    held = (
        bool(left) and _HELD.search(text[max(0, left[-1][0] - _FARTHEST) : left[-1][0]]) is not None
    )
    found = []
    for side in _sides(behind, ahead, held=held):
        near = right if side == "right" else left[::-1]
        found += _listed(text, near) if spread else near[:1]
    return found


def _past_letters(behind: str) -> str:
    """Without the letters that go on behind a name: " OBE, ", " SI(M), "."""
    return _POSTNOMINAL.sub("", behind)


def _sides(behind: str | None, ahead: str | None, *, held: bool) -> tuple[str, ...]:
    """On which side the words belong, given the text up to the names around them; on both where
    no one can tell. `held`: who is named on the left has a title before the name."""
    apposed = behind is not None and _apposed(behind)
    left = ("left",) if apposed else ()
    if ahead is None or len(ahead) > _FARTHEST or _APART.search(ahead):
        return left
    ahead = _BRACKET.sub(" ", _LED.sub(" ", _BRACKETS.sub("", ahead)))
    bare = _unaddressed(ahead)
    addressed = bare != ahead
    if _acts(bare):
        return left
    if not _COMMA.search(bare):
        return left if _JOINED.search(bare) else ("right",)
    if not bare.rstrip().endswith((",", "，", ":", "：")):
        return ("right",) if addressed and not apposed else left
    if not apposed or (_NEXT.search(behind or "") and (held or not _FIRST.match(behind or ""))):
        return ("right",)
    return ("left", "right") if addressed else left


def _unaddressed(ahead: str) -> str:
    """What stands before a name without the forms of address right before it."""
    while (last := _LAST.search(ahead[-24:])) and last[1].casefold() in _ADDRESS:
        ahead = ahead[: len(ahead) - len(last.group())]
    return ahead


def _acts(between: str) -> bool:
    """Does a verb stand there? Then the words on its left are not the title of who comes after."""
    return any(map(_is_verb, _LOW.findall(between)))


def _is_verb(word: str) -> bool:
    return word in _VERBS or word.endswith("ed")


def _apposed(behind: str) -> bool:
    if len(behind) > _FARTHEST or _APART.search(behind) or not _APPOSED.match(behind):
        return False
    if _WITH.search(behind):
        return False
    return not any(word not in _STANDING and _is_verb(word) for word in _LOW.findall(behind))


def _listed(text: str, names: list[Span]) -> list[Span]:
    """The first of the names and those that only commas and "and" part from it."""
    found = names[:1]
    for one, other in pairwise(names):
        low, high = sorted((one, other))
        between = _unaddressed(text[low[1] : high[0]])
        if not _LISTED.match(between):
            break
        found.append(other)
    return found

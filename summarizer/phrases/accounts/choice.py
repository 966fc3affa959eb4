"""Choice: of several headlines of an event the one that says most plainly who did what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.phrases import pagetitles, places
from summarizer.phrases.accounts import headlinese, naming, news, single, tense
from summarizer.phrases.statements import pointing
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

Side = tuple[Sequence[str], str | None]
"""The names of one, and its country."""
_NAMED = (0.0, 2.0, 3.5, 3.6, 3.6)  # points: nobody is named, one who acts, two, more
_MOST, _LAND, _SHORT = 3, 0.5, 2  # named; what a country counts for its house; letters
_MUCH = 0.8  # points: the first are built of surer parts
_ENOUGH = 7.15  # points: nothing said of it will be plainer
_TELLS, _STATES, _TOLD = 3.0, 2.5, 2.0  # points: in the present, what is or will be, in the past
_WORD, _WORDS = 0.35, 6  # points of a word that is no name, and how many count
_LONG, _OVER = 18, 0.25  # words, and what each beyond them takes away
_NAME = 4  # words that a name counts for, however long
_BESIDE = 0.4  # how much less of a party is named by one who only helped or came
_BE = compiled(r"\b(?:is|are|to|will|joins? hands|wins?|becomes?|gets?)\b \w")
_CAPITAL = compiled(r"[A-ZÀ-Þ][\w’-]+")
_QUOTED = compiled(r"“[^“”]*”")
_CONTENT = compiled(r"[^\W_]{3,}")
_SMALL = letters.words("the and for with from its their has have are was were into over")
_CUT = compiled(r"…$|(?:^| )(?:of|the|a|an|and|to|with|for|by|in|in collaboration|jointly)$")
_CLOSED = compiled(r"^[^“”]*(?:“[^“”]*”[^“”]*)*$")
_VAGUE = compiled(
    r"\b(?:cooperates?|takes? part in an? \w+|holds? (?:talks|a meeting|an? \w+)|meets?"
    r"|mark an anniversary|donates)$|^Cooperation with "
)
"""It says what they did, but nothing of the matter."""
_WORDY = Rare(
    r", (?:the )?(?:[\w-]+ )?(?:President|Dean|Rector|Director|Minister|Ambassador|Head|Chair\w*"
    r"|Vice-\w+) "
    r"|\b(?:is|are) [a-z]+ed by\b|\bannounces? (?:the|its|an?)\b"
    r"|\borgani[sz]es? (?:the|an?) (?:[a-z]+ )?ceremony\b"
    r"|\b(?:together|jointly) with\b.* [a-z]+s the "
)
"""It could be said in fewer words."""
_LISTED = compiled(r"^(?:The )?[A-ZÀ-Þ][^,]*, [A-ZÀ-Þ](?:(?!, | and )[^:])*$")
"""Two things stand side by side, and nothing tells why."""
_LABEL = compiled(
    r"(?:The )?(?:\w+ )?(?i:visit|signing|opening|handover|ceremony|talks|meeting)"
    r" (?:of|for|between|with|to) (?!.* (?:is|are|takes place|postponed)\b)"
)
"""It is the label of an event, whatever is said behind it."""
_FRONTED = compiled(
    r"(?:Held|Led|[A-Z][a-z]+ed) (?:at|by|in|on|under|from|with|as|to|for) (?!.*, the )"
)
"""A participle stands where somebody should act."""
_TORN = compiled(
    r"(?:\b(?:first|second|third|joint|new|own|latest|the|an?)|\w[’']s) (?:the|an?) "
    r"|\b(?:on|of|with|at|into) (?:for|of|with|by|to|into|on) "
    r"|\b(?:an?|the) (?:today|yesterday|tomorrow|recently|also|was|were|is|are)\b"
    r"|(?<! is)(?<! are)(?<! be)(?<! was)(?<! were) (?:signed|inaugurated|opened|held|launched)$"
    r"| makes? (?:public|known|available)$"
)
"""Two articles or prepositions in a row, a second verb behind all: its parts do not fit."""
_PLAIN = compiled(r"\b(?:cooperates?|holds? talks) on\b")
"""It says on what, but not what they did."""


@dataclass(frozen=True)
class Choice:
    """`chief`: the names of each that acted in the event, and its country (ISO 3166-1 alpha-2);
    `beside`: of those who helped or came."""

    chief: Sequence[Side]
    beside: Sequence[Side] = ()

    @classmethod
    def of(cls, text: str, sort: str, parties: Iterable[naming.Side]) -> "Choice":
        """Of the parties to an event of a sort that a text tells."""
        sides: tuple[list[Side], list[Side]] = [], []
        for each in parties:
            names = [*each.house.names, each.house.in_prose(text)]
            acts = each.role in naming.CHIEF.get(sort, naming.ACTING)
            sides[not acts].append((names, each.house.country))
        return cls(*sides)

    def best(self, lines: Iterable[str]) -> str:
        """The first of them that none behind it is much plainer than; "" of none."""
        found, most, seen = "", float("-inf"), set[str]()
        for line in lines:
            if not line or line in seen:
                continue
            seen.add(line)
            points = self.points(line)
            if points > most + _MUCH * bool(found) and not single.torn(line):
                found, most = line, points
            if most >= _ENOUGH:
                break
        return found

    def names(self, line: str) -> bool:
        """Does it name one of them?"""
        acting, bare = _taken(line, self.chief)
        return acting + _taken(bare, self.beside)[0] >= 1

    def points(self, line: str) -> float:
        """How plainly it tells who did what with whom."""
        if line not in self._known:
            self._known[line] = self._weighed(line)
        return self._known[line]

    @cached_property
    def _known(self) -> dict[str, float]:
        """Lines come again, beside what takes longer to find."""
        return {}

    def _weighed(self, line: str) -> float:
        acting, bare = _taken(line, self.chief)
        helping, bare = _taken(bare, self.beside)
        named = _named(acting)
        more = _named(acting + helping)
        words = [each for each in _CONTENT.findall(bare) if each.lower() not in _SMALL]
        size = len(_QUOTED.sub("", bare).split()) + _NAME * int(acting + helping)
        points = named + _BESIDE * (more - named) + _tells(bare)
        return (
            points + _WORD * min(len(words), _WORDS) - _OVER * max(0, size - _LONG) - _faults(line)
        )


def _named(sides: float) -> float:
    """The points of so many who are named."""
    whole = min(int(sides), _MOST)
    return _NAMED[whole] + (sides - int(sides)) * (_NAMED[whole + 1] - _NAMED[whole])


def _taken(line: str, sides: Sequence[Side]) -> tuple[float, str]:
    """How many of them it names, by their names or their countries, and what is left without the
    names."""
    found, lands = 0.0, list[str]()
    for names, land in sides:
        for name in sorted(names, key=len, reverse=True):
            if len(name) > _SHORT and (at := naming.spot(line, name)) is not None:
                line = f"{line[:at]}{line[at + len(name) :]}"
                found += 1
                break
        else:
            lands += [land] if land else []
    spoken = {places.country(each.removesuffix("’s")) for each in _CAPITAL.findall(line)}
    return found + _LAND * len(spoken & set(lands)), line


def _tells(bare: str) -> float:
    """Is it a clause?"""
    low = letters.lower(bare)
    forms = [each for each in tense.verbs(low) if each[0]]
    if any(form != past for _, past, form in forms):
        return _TELLS
    return _STATES if _BE.search(low) else _TOLD if forms else 0.0


def _faults(line: str) -> float:
    """What a reader stumbles over, the worst first."""
    points = 4.0 * pagetitles.paper(line)
    points += 3.0 * (pagetitles.foreign(line) or line[:1] == "“" or news.genre(line))
    points += 3.0 * bool(_CUT.search(line)) + 2.0 * (not _CLOSED.match(line))
    points += 2.0 * news.plays(line) + 1.5 * news.images(line) + 1.5 * news.riddle(line)
    points += 1.0 * bool(pointing.loose(line, "")) + 6.0 * bool(_VAGUE.search(line))
    points += 2.2 * bool(_PLAIN.search(line)) + 1.5 * bool(_WORDY.search(line))
    points += 1.0 * bool(_LISTED.match(line)) + 0.3 * headlinese.signs(line)
    points += 2.0 * bool(_LABEL.match(line)) + 4.0 * bool(_FRONTED.match(line))
    points += 6.0 * bool(_TORN.search(line))
    return points + 0.7 * (": " in line) + 0.5 * news.unnamed(line)

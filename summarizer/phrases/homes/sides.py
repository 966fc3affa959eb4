"""Sides: whose people somebody is of, where only the words around title and name tell it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.phrases import places, skeleton
from summarizer.phrases.homes import antecedents
from summarizer.phrases.homes.antecedents import Houses, Told
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.people import PersonMention
from summarizer.phrases.people.one_person import same
from summarizer.phrases.people.scope import NOUN
from summarizer.phrases.words.firsts import compiled

_HOUSE = r"\ue000[\ue100-\uf8ff](?:\s?\([^()]{1,30}\))?"
_BAND = (
    r"(?:delegat(?:ion|es?)|team|group|commission|mission|party|guests?|visitors?|members|officials"
    r"|representatives?|experts?|specialists?|doctors|physicians|surgeons|nurses|leaders(?:hip)?"
    r"|scientists|researchers|professors|teachers|trainers|students|colleagues|faculty|volunteers)"
)
_SIDE = (
    r"(?:side|part|party|partners?|counterparts?|delegat(?:ion|es)|team|guests|colleagues|visitors"
    rf"|{NOUN})"
)
_CUE = compiled(
    r"(?P<person>\ue001)"
    rf"|(?P<band>\b{_BAND}\b[^\ue000\ue001.;:()]{{0,60}}? (?:of|from|representing) (?:the |our )?"
    rf"(?:[\w ]{{0,40}}? of (?:the )?)?{_HOUSE}|{_HOUSE}(?:['’]s?)? (?:\w+ )?{_BAND}\b)"
    rf"|(?P<speaks>{_HOUSE},? (?:was |were )?represented by\b|{_HOUSE}['’]?s? side\b"
    rf"|\b(?:[Oo]n behalf of|[Rr]epresenting|[Oo]n the part of|(?:[Ff]rom|[Oo]n) the side of"
    rf"|F(?:or|rom)) (?:the )?{_HOUSE}(?:['’]s side)?(?! and| as)(?=[,:]? ))"
    rf"|(?P<nation>\b[A-Z][a-z]+(?:-[A-Z][a-z]+)? {_SIDE}\b)"
    rf"|(?P<noun>\b(?:side|part|behalf) of (?:the|our) (?:{NOUN})\b"
    rf"|\b(?:[Tt]he|[Oo]ur) (?:{NOUN})(?:['’]?s? side| was represented)\b)"
    r"|(?P<guests>\b(?:[Tt]he )?[Gg]uests? of honou?r|\b[Tt]he (?:visiting |foreign )?(?:delegation"
    r"|visitors|guests)\b|\b[Vv]isiting (?:team|delegation)\b|\b[Hh]ead of (?:the )?delegation\b)"
    rf"|(?P<ours>\b[Oo]ur (?:own )?(?:side|part|staff|{_BAND})\b)"
    r"|(?P<hosted>\b(?:was|were|been|bid) (?:\w+ ){0,2}(?:received|welcomed|greeted|met|hosted"
    r"|briefed|escorted|guided|farewell)(?: [^\ue000\ue001.;]{0,40}?)? by\b)"
    r"|(?P<others>\b(?:received|welcomed|greeted|hosted|thanked)\b)"
    r"|(?P<turn>\b(?:met|visited|signed|paid|call on|together with|along with|presence of|where"
    r"|while|whereas|joined by|said|told|awarded|presented|invited|assistance of|assisted by"
    r"|attended by)\b)"
)
_INTRODUCES = compiled(rf"\b{_BAND}\b[^\ue000\ue001.;:()]{{0,60}}? (?:of|from) |:$")
_PUBLIC = compiled(
    r"\b(?:minist(?:er|re)|ambassad\w*|consul|mayor|maire|governor|senator|commissioner|parliament"
    r"|state secretary|secretary of state|permanent secretary|charg[ée]|attach\w*|counsell?or"
    r"|bishop|councill?or|premier|chief guest|speaker|high chief|custos|regent|voivode|provincial"
    r"|regional|district|county|municipal|national|federal|interpreter|survivor|patient|moderator"
    r"|lord|prince|king|queen)\b",
    re.IGNORECASE,
)
_OWN = compiled(
    r"\b(?:jury|committee|conference|symposium|congress|project|course|programme?)\b", re.IGNORECASE
)
_THERE = re.compile(r"[^.;\ue001]{0,60}?\b(?:in|of|from|at) [A-Z][a-z]")
_RANK = (
    r"(?:(?:pro|vice|deputy|executive|acting|first|senior|associate|assistant|interim|honorary"
    r"|founding)[- ]+)*"
)
_AT_HOME = {
    "university": re.compile(
        rf"{_RANK}(?:rector|provost|chancellor|registrar|principal|dean|bursar|president)\b",
        re.IGNORECASE,
    ),
    "hospital": re.compile(
        rf"{_RANK}(?:(?:medical|general|nursing|clinical|hospital|managing|administrative"
        r"|chief medical) )*(?:director|superintendent|chief physician|head doctor|ceo|president"
        r"|chief executive(?: officer)?|party secretary|chief nursing officer)\b",
        re.IGNORECASE,
    ),
}
"""Offices that a page without an "of" gives to its own house."""
_ALONE = re.compile(r"rector|president|director|chancellor|principal|superintendent", re.IGNORECASE)
_OF = re.compile(rf",? (?:of|at|in) (?:the|this|our) (?P<noun>{NOUN})\b(?! of)", re.IGNORECASE)
_WHOSE = compiled(rf"\b(?:the|our|this) (?P<noun>{NOUN})['’]s? (?:\w+ )?$", re.IGNORECASE)
_TITLED = re.compile(
    rf"(?P<noun>{NOUN})(?:['’]s)? (?!of\b)|.* (?:of|at) (?:the|our) (?P<in>{NOUN})$", re.IGNORECASE
)
_OUR = re.compile(r"\b(?:our|of our [\w ]+) (?:\w+ )?$", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|their) (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_FOR = re.compile(rf"[^\ue001.;]{{0,90}}?\b(?:on behalf of|representing) (?:the )?({_HOUSE})")
_BOTH = re.compile(
    r"\b(?:[Bb]oth|two|respective(?:ly)?) (?:sides|parties|institutions|\w+ities)\b"
    r"|\brespectively\b"
)
_TWO = 2  # of one office
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_APPOSED = 40  # characters between a name and its title
_BULLETS = "-–•*·+"


class Sides:
    """The sides of a story: who came was told before what they did, so its sentences are read in
    their order."""

    def __init__(self, told: Sequence[Told], houses: Houses) -> None:
        self.houses = houses
        self.homes: dict[int, OrganisationMention] = {}
        self.guests: House | None = None
        self.away = False
        self.held = _held(told, houses)
        side: House | None = None
        for sentence in told:
            if self._asks(sentence):
                side = _Walk(self, sentence, side).end()

    def _asks(self, sentence: Told) -> bool:
        """Whether it names somebody whose house is not told, or says who came."""
        if any(not p.affiliation or self.houses.is_part(p.affiliation) for p in sentence.people):
            return True
        return bool(sentence.houses and _INTRODUCES.search(sentence.skeleton))

    def home(
        self, person: PersonMention, mentions: Sequence[PersonMention]
    ) -> OrganisationMention | None:
        """Where the house of somebody is named whose own words name none, or only a part of one;
        `mentions`: everybody's, theirs among them."""
        if person.affiliation and not self.houses.is_part(person.affiliation):
            return None
        theirs = (m for m in mentions if m.start in self.homes and same(m.name, person.name))
        return next((self.homes[m.start] for m in theirs), None)

    def housed(self, person: PersonMention, home: OrganisationMention | None) -> PersonMention:
        """With that house, where no words beside the name give the part of it that is meant."""
        own = person.affiliation
        if home is None or (own and not re.fullmatch(NOUN, own, re.IGNORECASE)):
            return person
        return replace(person, affiliation=home.name)

    def came(self, house: House | None) -> None:
        if house is self.houses.owner:
            self.away = True
        elif self.guests is None:
            self.guests = house


class _Walk:
    """One sentence from left to right: which side speaks or is listed when a name comes."""

    def __init__(self, known: Sides, sentence: Told, side: House | None) -> None:
        self._known, self._sentence, self._listed = known, sentence, side
        self._houses = known.houses
        self._side = side
        self._guestly = False  # guests are told of: no bare office is the host's
        self._last = 0
        self._people = iter(
            skeleton.people(sentence.start, sentence.houses, sentence.people)
            if sentence.people
            else ()
        )

    def end(self) -> House | None:
        """The side whose list goes on in the next sentence."""
        bones = self._sentence.skeleton
        for cue in _CUE.finditer(_QUOTED.sub(_hushed, bones)):
            if cue.lastgroup == "person":
                person = next(self._people, None)
                if person:
                    self._meet(person, cue)
                self._last = cue.end()
            else:
                self._turn(cue)
        item = self._listed is not None and self._listed is self._side and bones[:1] in _BULLETS
        return self._side if item or bones.rstrip().endswith((":", ";", ",")) else None

    def _turn(self, cue: re.Match[str]) -> None:
        sort, words, houses = cue.lastgroup, cue.group(), self._houses
        if sort in {"band", "speaks"}:
            number = skeleton.numbers(words)[-1]
            self._side = houses.at(self._sentence.houses[number])
        elif sort == "nation":
            nation = words.split(" ")[0]
            if not places.demonym(nation):
                return
            self._side = houses.of_nation(nation)
        elif sort == "noun":
            noun = re.search(NOUN, words)
            self._side = houses.called(noun[0] if noun else "", self._sentence.start + 1)
        elif sort == "guests":
            self._side = self._side or self._known.guests
        else:
            self._side = houses.owner if sort in {"ours", "hosted"} else None
        self._tell(sort or "", words)

    def _tell(self, sort: str, words: str) -> None:
        """Who is told of now, hosts or guests."""
        if sort == "band":
            if "delegation" in words:
                self._known.came(self._side)
            elif self._side is not self._houses.owner and self._known.guests is None:
                self._known.guests = self._side
        if sort == "hosted":
            self._guestly = False
            if self._side is self._known.guests:
                self._side = None
        elif sort != "turn":
            self._guestly = self._guestly or sort != "ours"

    def _meet(self, person: PersonMention, cue: re.Match[str]) -> None:
        bones = self._sentence.skeleton
        named = person.affiliation
        if named and not self._houses.is_part(named):
            own = self._houses.of(named)
            if own and own is self._houses.owner and self._led(bones[: cue.start()]):
                self._known.away = True
            elif self._side is not None and own is not self._side:
                self._side = None
            return
        if _PUBLIC.search(person.title or ""):
            return
        house = self._beside(person, bones[self._last : cue.start()], bones[cue.end() :])
        house = house or self._side
        if house is None and not _THERE.match(bones, cue.end()):
            house = self._at_home(person)
        if house:
            self._known.homes[person.start] = antecedents.mention(house, person.start)

    def _led(self, before: str) -> bool:
        return bool(re.search(r"delegation\b[^\ue000]{0,60}\bled by\b", before))

    def _beside(self, person: PersonMention, left: str, right: str) -> House | None:
        """By the words right beside the title: "the college's dean X", "X, chief of the clinic"."""
        signs = _FOR.match(right)
        if signs:
            return self._houses.at(self._sentence.houses[skeleton.numbers(signs[1])[-1]])
        noun = person.affiliation
        if noun and re.fullmatch(NOUN, noun, re.IGNORECASE):
            return self._houses.called(noun, person.start)
        title = " ".join((person.title or "").split())
        at, spot = left.rfind(title), right.find(title, 0, _APPOSED + len(title))
        if not title or (at < 0 and spot < 0):
            return None
        ahead = left[:at] if at >= 0 else right[:spot]
        behind = left[at + len(title) :] if at >= 0 else right[spot + len(title) :]
        found = _OF.match(behind) or _WHOSE.search(ahead)
        inner = None if found else _TITLED.match(title)
        if found or inner:
            noun = found["noun"] if found else inner and (inner["noun"] or inner["in"])
            return self._houses.called(noun or "", person.start)
        if _OUR.search(ahead):
            return self._houses.owner
        return self._houses.before(person.start) if _ITS.search(ahead) else None

    def _at_home(self, person: PersonMention) -> House | None:
        """ "the Rector, X": of the house whose page it is, where nobody else is told of."""
        owner, title = self._houses.owner, person.title or ""
        pattern = _AT_HOME.get(owner.kind) if owner else None
        if not pattern or not pattern.match(title) or self._guestly or self._known.away:
            return None
        if _BOTH.search(self._sentence.skeleton):
            return None
        alone = person.affiliation or self._known.held.get(title.lower(), 0) < _TWO
        if not alone or _OWN.search(title) or _somewhere(title):
            return None
        named = (self._houses.at(m) for m in self._sentence.houses if not m.generic)
        return owner if all(each is owner for each in named) else None


def _hushed(quotation: re.Match[str]) -> str:
    """What somebody says of others tells no side; the people named in it stay."""
    return re.sub("[^\ue001]", " ", quotation.group())


def _somewhere(title: str) -> bool:
    """ "Belgian dean", "medical director of Neckartal"."""
    first, *others = title.replace(",", "").split()
    return bool(places.demonym(first)) or any(map(places.is_place, others))


def _held(told: Sequence[Told], houses: Houses) -> dict[str, int]:
    """How many hold an office of which a house has one, as far as they may be the owner's."""
    holders: dict[str, set[str]] = {}
    for person in (each for sentence in told for each in sentence.people):
        title = (person.title or "").lower()
        free = not person.affiliation or houses.of(person.affiliation) is houses.owner
        if free and _ALONE.search(title):
            holders.setdefault(title, set()).add(person.name.split()[-1])
    return {title: len(names) for title, names in holders.items()}

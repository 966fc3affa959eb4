"""Sides: whose people somebody is of, where only the words around title and name tell it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.phrases import places, skeleton
from summarizer.phrases.homes import antecedents, bands, presumed
from summarizer.phrases.homes.antecedents import Houses, Told
from summarizer.phrases.homes.bands import BAND
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.people import PersonMention, scope
from summarizer.phrases.people.one_person import same
from summarizer.phrases.people.scope import NOUN
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled

_HOUSE = r"\ue000[\ue100-\uf8ff](?:\s?\([^()\ue001]{1,30}\))?"
_SIDE = (
    r"(?:side|part|party|partners?|counterparts?|delegat(?:ion|es)|team|guests|colleagues|visitors"
    rf"|{NOUN})"
)
_CUES = (
    r"(?P<person>\ue001)"
    rf"|(?P<band>\b{BAND}\b[^\ue000\ue001.;:()]{{0,60}}? (?:of|from|representing) (?:the |our )?"
    rf"(?:[\w ]{{0,40}}? of (?:the )?)?{_HOUSE}|{_HOUSE}(?:['’]s?)? (?:\w+ )?{BAND}\b)"
    rf"|(?P<speaks>{_HOUSE},? (?:was |were )?represented (?:(?:at|in) [\w -]{{2,30}} )?by\b"
    rf"|{_HOUSE}['’]?s? side\b"
    rf"|\b(?:[Oo]n behalf of|[Rr]epresenting|[Oo]n the part of|(?:[Ff]rom|[Oo]n) the side of"
    rf"|F(?:or|rom)) (?:the )?{_HOUSE}(?:['’]s side)?(?! and| as)(?=[,:]? )"
    rf"|\bfor (?:the )?{_HOUSE}:)"
    rf"|(?P<nation>\b(?!The |Our |This |Its |Their )[A-Z][a-z]+(?:-[A-Z][a-z]+)? {_SIDE}\b"
    r"(?:(?<=side) signed\b)?)"
    rf"|(?P<noun>\b(?:side|part|behalf) of (?:the|our) (?:{NOUN})\b"
    rf"|\b(?:[Ff]rom|[Oo]n) (?:the|our) (?i:{NOUN})(?:['’]?s)? (?:side|part)\b"
    rf"|\b[Ff]or (?:the|our) (?:{NOUN})(?: signed| spoke)?(?= (?:the \w|[A-Z\ue001]))"
    rf"|\b(?:[Tt]he|[Oo]ur) (?:{NOUN})(?:['’]?s? side| was represented)\b)"
    r"|(?P<guests>\b(?:[Tt]he )?[Gg]uests? of honou?r|\b[Tt]he (?:visiting |foreign )?(?:delegation"
    r"|visitors|guests)\b(?! (?:of|from)\b)"
    r"|\bThe (?:team|mission)(?=,? (?:was|were|is|consist|compris|includ|led))"
    r"|\b[Vv]isiting (?:team|delegation)\b|\b[Hh]ead of (?:the )?delegation\b)"
    rf"|(?P<ours>\b[Oo]ur (?:own )?(?:(?:side|part)(?: signed| spoke)?|staff|{BAND})\b)"
    rf"|(?P<there>\b(?:received|welcomed|greeted|hosted|briefed|met) (?:at|in) (?:the )?{_HOUSE}"
    r"[^\ue000\ue001.;]{0,25}? by\b)"
    r"|(?P<hosted>\b(?:was|were|been|bid) (?:\w+ ){0,2}(?:received|welcomed|greeted|met|hosted"
    r"|briefed|escorted|guided|farewell)(?: [^\ue000\ue001.;]{0,40}?)? by\b)"
    r"|(?P<others>\b(?:received|welcomed|greeted|hosted|thanked)\b)"
    r"|(?P<turn>; (?:by|from|for|on) (?:the )?[A-Z]"
    r"|\b(?:met|visited|signed|paid|call on|together with|along with|presence of|where"
    r"|while|whereas|joined by|said|told|awarded|presented|invited|assistance of|assisted by"
    r"|(?:meeting|talks|discussions?) with"
    r"|attended by)\b)"
)
_CUE = compiled(f"{ahead(_CUES, beside='[A-Z]')}(?:{_CUES})")
_OF = compiled(rf",? (?:of|at|in) (?:the|this|our) (?P<noun>{NOUN})\b(?! of)", re.IGNORECASE)
_WHOSE = compiled(rf"\b(?:the|our|this) (?P<noun>{NOUN})['’]s? (?:\w+ )?$", re.IGNORECASE)
_TITLED = compiled(
    rf"(?P<noun>{NOUN})(?:['’]s)? (?!of\b)|.* (?:of|at) (?:the|our) (?P<in>{NOUN})$", re.IGNORECASE
)
_THERE = compiled(r" in [A-ZÀ-Ý]")  # "hospital pharmacist in Lyon" is of a hospital there
_OUR = compiled(r"\b(?:our|of our [\w ]+) (?:\w+ )?$", re.IGNORECASE)
_ITS = compiled(r"\b(?:its|their) (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_FOR = compiled(rf"[^\ue001.;]{{0,90}}?\b(?:on behalf of|representing) (?:the )?({_HOUSE})")
_AT = compiled(rf"(?:At|In|Within) (?:the )?({_HOUSE})")
_WHERE = compiled(rf"({_HOUSE})[^\ue000.;]{{0,30}}? where\b[^\ue000.;]{{0,60}}$")
_MET = compiled(
    rf"\b(?:visited|came to|went to|arrived at|toured|visit to) (?:the )?({_HOUSE})"
    r"[^\ue000\ue001.;]{0,80}?\b(?:where|discussions? with|talks with|met with|meeting with"
    r"|(?:received|welcomed|hosted|greeted|briefed|guided) by)\b[^\ue000\ue001.;]{0,60}$"
)
_RECEIVES = compiled(
    r"(?:,[^.;\ue001]{0,60},)? (?:\w+ly )?(?:met with|met|received|welcomed|hosted|greeted)"
    r" (?:the |our )(?:\w+ )?(?:guests|visitors|delegation)\b(?! of\b| from\b)"
)
_NOUN = compiled(rf"(?<![\w-])(?P<noun>{NOUN}|club) $", re.IGNORECASE)
_RELATIVE = compiled(rf"({_HOUSE})[^\ue000\ue001.;]{{0,40}}?,? whose (?:\w+ )?$")
_BEGUN = compiled(r"(?:[A-ZÀ-Ý][\w’'&-]+ ){1,3}$")
_SIGNS = compiled(
    r"[^\ue001.;]{0,60}?\b(?:signed|spoke|accepted|received)\b[^\ue001.;]{0,40}?"
    rf" (?:for|on behalf of) (?:the|our) (?P<noun>{NOUN})\b(?! of)",
    re.IGNORECASE,
)
_BRANCH = compiled(r"\b(?:[Bb]ranch|[Cc]hapter|[Oo]ffice) of (?:the )?\ue000")
_QUOTED = compiled(r"[“\"][^“”\"]*[”\"]")
_APPOSED = 40  # characters between a name and its title
_BULLETS = "-–•*·+"


class Sides:
    """The sides of a story: who came was told before what they did, so its sentences are read in
    their order."""

    def __init__(self, told: Sequence[Told], houses: Houses) -> None:
        self.houses = houses
        self._told = told
        self.homes: dict[int, OrganisationMention] = {}
        self.guests: House | None = None
        self.travels = False
        side: House | None = None
        for sentence in told:
            if self._asks(sentence):
                side = _Walk(self, sentence, side).end()

    def _asks(self, sentence: Told) -> bool:
        """Whether it names somebody whose house is not told, or says who came."""
        if any(not p.affiliation or self.houses.is_part(p.affiliation) for p in sentence.people):
            return True
        bones = sentence.skeleton
        led = "elegation" in bones and bands.LEADS.search(bones)
        return bool(sentence.houses and (led or bands.INTRODUCES.search(bones)))

    def home(
        self, person: PersonMention, mentions: Sequence[PersonMention]
    ) -> OrganisationMention | None:
        """Where the house of somebody is named whose own words name none, only a part of one, or
        its letters; `mentions`: everybody's, theirs among them."""
        own = person.affiliation
        if own and not self.houses.is_part(own):
            return self.houses.spelt_out(own) if scope.is_letters(own) else None
        theirs = (m for m in mentions if m.start in self.homes and same(m.name, person.name))
        return next((self.homes[m.start] for m in theirs), None)

    def presumed(
        self, person: PersonMention, housed: Sequence[PersonMention]
    ) -> OrganisationMention | None:
        """Where the house of a page is named whose head somebody of no other must be."""
        owner, title = self.houses.owner, " ".join((person.title or "").split())
        mission = self.houses.mission(title) if title in presumed.ENVOYS else None
        if mission is not None:
            return antecedents.mention(mission, person.start)
        if owner is None or not title:
            return None
        told = next((s for s in self._told if s.start <= person.told < s.end), None)
        house = presumed.house(owner, person, told, housed, travels=self.travels)
        return antecedents.mention(house, person.start) if house else None

    def housed(self, person: PersonMention, home: OrganisationMention | None) -> PersonMention:
        """With that house, where no words beside the name give the part of it that is meant."""
        own = person.affiliation
        if home is None or (own and not re.fullmatch(NOUN, own, re.IGNORECASE)):
            return person
        return replace(person, affiliation=home.name)


class _Walk:
    """One sentence from left to right: which side speaks or is listed when a name comes."""

    def __init__(self, known: Sides, sentence: Told, side: House | None) -> None:
        self._known, self._sentence, self._listed = known, sentence, side
        self._houses = known.houses
        self._side = side
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
            apart = sort == "band" and _BRANCH.search(words)
            self._side = None if apart else houses.at(self._sentence.houses[number])
        elif sort == "nation":
            nation = words.split(" ")[0]
            side = houses.of_nation(nation) if places.demonym(nation) else houses.worded(nation)
            if side is None and not places.demonym(nation):
                return
            self._side = side
        elif sort == "noun":
            noun = re.search(NOUN, words, re.IGNORECASE)
            side = houses.called(noun[0] if noun else "", self._sentence.start + 1)
            self._side = None if side is self._known.guests else side
        elif sort == "guests":
            self._side = self._side or self._known.guests
        elif sort == "there":
            self._side = houses.at(self._sentence.houses[skeleton.numbers(words)[-1]])
        elif sort == "hosted":
            self._side = self._host(cue.start())
        else:
            self._side = houses.owner if sort == "ours" else None
        self._tell(sort or "", words)

    def _host(self, start: int) -> House | None:
        """Who receives: the house that the guests are at by the words before, or the page's own, of
        whom nobody was told to travel."""
        bones = self._sentence.skeleton
        at = _AT.match(bones) or _WHERE.search(bones, 0, start)
        if at:
            return self._houses.at(self._sentence.houses[skeleton.numbers(at[1])[-1]])
        return None if self._known.travels else self._houses.owner

    def _tell(self, sort: str, words: str) -> None:
        """Who is told of now, hosts or guests."""
        known = self._known
        own = self._houses.owner
        if sort == "band" and own is not None and self._side is own and bands.TRAVELS.search(words):
            known.travels = True
        stays = bands.STAYS.match(words)
        if sort == "band" and known.guests is None and self._side is not own and not stays:
            known.guests = self._side
        if sort == "hosted" and self._side is known.guests:
            self._side = None

    def _meet(self, person: PersonMention, cue: re.Match[str]) -> None:
        bones = self._sentence.skeleton
        named = person.affiliation
        if named and not self._houses.is_part(named):
            own = self._houses.of(named)
            if bands.LEADS.search(bones, max(0, cue.start() - _APPOSED), cue.start()):
                self._known.guests = self._known.guests or own
            if self._side is not None and own is not self._side:
                self._side = None
            return
        if presumed.PUBLIC.search(person.title or ""):
            house = self._signs(person, bones[cue.end() :])
        else:
            house = self._beside(person, bones[self._last : cue.start()], bones[cue.end() :])
            house = house or self._housed(person, bones, cue)
        if house:
            self._known.homes[person.start] = antecedents.mention(house, person.start)

    def _housed(self, person: PersonMention, bones: str, cue: re.Match[str]) -> House | None:
        """By the end of the title, by the side told behind the name, or by those told before."""
        if at := bands.IN_HOUSE.search(person.title or ""):
            return self._houses.begun(at["house"])
        if nation := bands.OF_NATION.match(bones, cue.end()):
            return self._houses.of_nation(nation["nation"])
        return self._met(bones, cue) or self._side

    def _met(self, bones: str, cue: re.Match[str]) -> House | None:
        """Whom the guests of a house met there, and who receives guests."""
        met = self._sentence.houses and _MET.search(bones, 0, cue.start())
        if met:
            return self._houses.at(self._sentence.houses[skeleton.numbers(met[1])[-1]])
        receives = self._known.guests and _RECEIVES.match(bones, cue.end())
        return self._host(cue.start()) if receives else None

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
        found = _OF.match(behind) or _WHOSE.search(ahead) or _NOUN.search(ahead)
        inner = None if found or _THERE.search(title) else _TITLED.match(title)
        if found or inner:
            noun = found["noun"] if found else inner and (inner["noun"] or inner["in"])
            return self._houses.called(noun or "", person.start)
        return self._pointed(person, ahead) or self._signs(person, right)

    def _pointed(self, person: PersonMention, ahead: str) -> House | None:
        """By the words ahead of the title: "our", "its", "X, whose", the first ones of a name."""
        if _OUR.search(ahead):
            return self._houses.owner
        if _ITS.search(ahead):
            return self._houses.before(person.start)
        whose = _RELATIVE.search(ahead)
        if whose:
            return self._houses.at(self._sentence.houses[skeleton.numbers(whose[1])[-1]])
        begun = _BEGUN.search(ahead)
        return self._houses.begun(begun[0].strip()) if begun else None

    def _signs(self, person: PersonMention, right: str) -> House | None:
        """ "X signed for the university"."""
        signed = _SIGNS.match(right)
        return self._houses.called(signed["noun"], person.start) if signed else None


def _hushed(quotation: re.Match[str]) -> str:
    """What somebody says of others tells no side; the people named in it stay."""
    return re.sub("[^\ue001]", " ", quotation.group())

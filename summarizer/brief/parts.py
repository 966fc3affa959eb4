"""A record's parts as templates see them: fields by name, and printed as a reader wants them."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief import titles
from summarizer.brief.labels import Labels
from summarizer.markup import Fact
from summarizer.markup.written import Span
from summarizer.phrases import places, truecase
from summarizer.phrases.people import scope


class Shown:
    """A part: its fields and properties by name. What is printed knows where the article says it.

    A list of parts is a list of these; text is a Fact; numbers and None are themselves.
    """

    def __init__(self, part: BaseModel, labels: Labels, spans: Sequence[Span] = ()) -> None:
        self._part = part
        self._labels = labels
        self._spans = spans_of(part) or tuple(spans)
        self._called = type(part).__name__

    def __getattr__(self, name: str) -> Any:  # Any: a field's value
        if name.startswith(("_", "model_")) or callable(getattr(type(self._part), name, None)):
            raise AttributeError(name)
        return shown(getattr(self._part, name), self._labels, self._spans)

    def __dir__(self) -> list[str]:
        own = [name for name in super().__dir__() if not name.startswith("_")]
        return sorted({*own, *type(self._part).model_fields} - {"fact"})

    def __str__(self) -> str:
        return self._labels.text["comma"].join(_leaves(self))

    @property
    def fact(self) -> Fact:
        """Printed, with its places in the article."""
        return Fact(str(self), self._spans)


class Moment(Shown):
    """When: the date as exact as it is known; else the article's words, if they name a day."""

    _part: vocabulary.EventDate

    def __str__(self) -> str:
        text = self._part.text or ""
        words = text if any(character.isdigit() for character in text) else ""
        return self._labels.day(self._part.start, self._part.end) or words


_ONLINE = re.compile(r"\b(?:online|virtual|remote|zoom|teams|skype|webex|webinar|video)", re.I)
_SMALL_WORDS = "of and the de del di do da la las los el le les sur upon am an der"
_SMALL = frozenset(_SMALL_WORDS.split(" "))

_ABBREVIATED = 5


def city(place: vocabulary.Place) -> str:
    """As a dateline does not write it: TACLOBAN is Tacloban. Of short capitals, which may be an
    abbreviation, the table of places has to know the city."""
    name = place.city or ""
    if not name.isupper():
        return name
    first, *rest = name.lower().split(" ")
    shown = " ".join([_capital(first), *(w if w in _SMALL else _capital(w) for w in rest)])
    return shown if len(name) > _ABBREVIATED or places.is_place(shown) else name


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


class Spot(Shown):
    """Where: city and country. A hall is no place to who does not know its town."""

    _part: vocabulary.Place

    def __str__(self) -> str:
        place, labels = self._part, self._labels
        near = city(place)
        country = labels.country(place.country) or ""
        if not near and not country and _ONLINE.search(place.venue or ""):
            return labels.text["online"]
        said = near.casefold().rpartition(", ")[2] == country.casefold()  # Singapore
        if not near or not country or said:
            return near or country
        if near.isascii() and labels.language == "zh":
            return f"{near}，{country}"
        return labels.text["place"].format(city=near, country=country)


_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute"})


def _several(figure: vocabulary.Figure) -> str:
    """The unit; of a "seven-year class" it is cut out as "year", and seven of it are years."""
    unit = figure.unit or ""
    return f"{unit}s" if unit in _TIMES and figure.value != 1 else unit


class Number(Shown):
    """A figure: "about 1,200 visits", "50%", "US$3.5"."""

    _part: vocabulary.Figure

    def __str__(self) -> str:
        figure, labels = self._part, self._labels
        number = labels.number(figure.value)
        unit = _several(figure)
        if unit in {"%", "％", "‰"}:
            number += unit
        elif unit.endswith(("$", "€", "£", "¥")) or (len(unit) == 3 and unit.isupper()):
            number = f"{unit}{number}" if len(unit) < 3 or "$" in unit else f"{unit} {number}"
        elif unit:
            number = f"{number} {unit}"
        number = labels.qualifier[figure.qualifier].format(number)
        return f"{number} {figure.of}" if figure.of and figure.of != unit else number


class Organisation(Shown):
    """A partner: its name, and in brackets what else the line needs to say of it."""

    _part: vocabulary.Partner
    beside: tuple[str, ...] = ()

    def __str__(self) -> str:
        name = truecase.titled(quoted_whole(self._part.name.strip()))
        said = [each for each in self.beside if each and each.casefold() not in name.casefold()]
        if not said:
            return name
        if self._labels.language == "zh":
            return f"{name}（{'，'.join(said)}）"
        return f"{name} ({', '.join(said)})"


def closed(words: str) -> str:
    """With the bracket closed that was cut open."""
    return words + ")" if words.count("(") > words.count(")") else words


_MARKS = (("„", "”“"), ("“", "”"), ("«", "»"))
_INSIDE = re.compile(r'\w"(?!\w)')


def quoted_whole(name: str) -> str:
    """With both marks of a quotation of which it was cut out with one."""
    if name.count('"') % 2:
        return f'"{name}' if _INSIDE.search(name) else f'{name}"'
    for opening, closing in _MARKS:
        if opening in name:
            return name if any(mark in name for mark in closing) else name + closing[0]
    return name


_OWN = re.compile(r"(?:our|the|its|their|this|that|my|notre|nos|cet|cette)\s[a-z]|[我本该]")
""" "our hospital" says nothing outside its page."""


class Someone(Shown):
    """A person: name, title and affiliation, joined as the article joins them where it does."""

    _part: vocabulary.Person

    @property
    def known(self) -> bool:
        """The article says what they are, or whose."""
        return bool(self._said)

    @property
    def halved(self) -> bool:
        """The one name may be half of one, in letters that have spaces between names."""
        return " " not in self._part.name and self._part.name.isascii()

    house: str = ""
    """The house in full, where title and affiliation give its letters, or only a part of it."""

    def __str__(self) -> str:
        person, comma = self._part, self._labels.text["comma"]
        title, affiliation = self._said or ("", "")
        house = truecase.titled(self.house)
        letters = scope.is_letters(affiliation)
        if house and (letters or (affiliation and scope.is_nameless(affiliation))):
            affiliation, house = house, ""
        affiliation, house = (titles.of_board(title, each) for each in (affiliation, house))
        title = titles.uncut(titles.once(title, affiliation), affiliation)
        title = titles.without_house(title, affiliation or house)
        if title and affiliation and affiliation.casefold() not in title.casefold():
            title = self._joined(title, affiliation)
        for quote in person.evidence:
            title = titles.of_state(title, quote.quote)
            if affiliation and title.endswith(f", {affiliation}"):  # "Ontario's Ministry of Health"
                whole = titles.of_state(affiliation, quote.quote)
                title = title.removesuffix(affiliation) + whole
        office = title or affiliation
        if house.casefold() in office.casefold():
            house = ""
        return comma.join(part for part in (person.name, office, house) if part)

    @property
    def _said(self) -> tuple[str, str] | None:
        """Title and affiliation, as far as they say anything outside their page."""
        title, affiliation = titles.plain(self._part.title or ""), self._part.affiliation or ""
        title = "" if titles.is_address(title) else titles.single(closed(title))
        affiliation = "" if _OWN.match(affiliation) else truecase.titled(closed(affiliation))
        affiliation = quoted_whole(affiliation)
        return (title, affiliation) if title or affiliation else None

    def _joined(self, title: str, affiliation: str) -> str:
        letters = scope.is_letters(affiliation)
        for quote in self._part.evidence:
            for between in (" of the ", " of ", " at the ", " at ", " de l’", " de la ", " du "):
                if f"{title}{between}{affiliation}" in quote.quote:
                    return titles.charged(f"{title}{between}{affiliation}", quote.quote)
            if letters and f"{affiliation} {title}" in quote.quote:
                return f"{affiliation} {title}"
        return self._labels.text["comma"].join((title, affiliation))


class Result(Shown):
    """An outcome, printed as its summary."""

    _part: vocabulary.Outcome

    def __str__(self) -> str:
        return self._part.summary.strip()


_AS: tuple[tuple[type[BaseModel], type[Shown]], ...] = (
    (vocabulary.EventDate, Moment),
    (vocabulary.Place, Spot),
    (vocabulary.Figure, Number),
    (vocabulary.Partner, Organisation),
    (vocabulary.Person, Someone),
    (vocabulary.Outcome, Result),
)


def shown(value: Any, labels: Labels, spans: Sequence[Span] = ()) -> Any:  # Any: a field's value
    """A value as templates see it."""
    if isinstance(value, BaseModel):
        kind = next((kind for part, kind in _AS if isinstance(value, part)), Shown)
        return kind(value, labels, spans)
    if isinstance(value, str):
        return Fact(value.strip(), spans)
    if isinstance(value, list | tuple):
        return [shown(each, labels, spans) for each in value]
    return value


def spans_of(part: BaseModel) -> tuple[Span, ...]:
    """Where the quotes of this part stand."""
    quotes: Sequence[vocabulary.Quote] = getattr(part, "evidence", None) or ()
    return tuple(
        (quote.start, quote.end)
        for quote in quotes
        if quote.start is not None and quote.end is not None
    )


def _leaves(part: Shown) -> Iterator[str]:
    """The printed values of a part that nobody gave a better look."""
    for name in type(part._part).model_fields:
        value = getattr(part, name)
        if name != "evidence" and value not in (None, "", []):
            yield from (str(each) for each in (value if isinstance(value, list) else [value]))

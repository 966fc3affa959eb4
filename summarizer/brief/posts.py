"""Posts: does somebody's office say enough to be named, and can a reader tell whose they are?"""

from collections.abc import Sequence

from summarizer.brief import deeds, titles
from summarizer.brief.placing import Placed
from summarizer.phrases.people import scope
from summarizer.vocabulary import Partner, Person

WORKS = 2
"""The level of who works somewhere, and heads nothing there."""


def housed(each: Placed) -> bool:
    """Can a reader tell whose they are?"""
    own = each.person.affiliation or ""
    named = own and not scope.is_part(own)
    return bool(each.house or named or scope.tells(each.person.title or ""))


def has_part(person: Person) -> bool:
    """Has somebody an office, or do the words beside the name say what they do?"""
    return titled(person) or deeds.heads(person) or deeds.does(person)


def titled(person: Person) -> bool:
    """Has somebody an office, and is not only addressed so?"""
    return bool(person.title) and not titles.is_address(person.title or "")


def by_itself(each: Placed) -> bool:
    """Who heads those who came, or acts in an office that says enough without its house."""
    title = each.person.title or ""
    return scope.leads(title) or (scope.stands(title) and _acts(each.person))


def charged(each: Placed) -> bool:
    """Who acts, in an office whose charge is told: "Head of Midwifery", no "Vice President"."""
    title = each.person.title or ""
    if scope.is_public(title) or not _in_office(each.person):
        return False
    return scope.is_charged(title) and _acts(each.person)


def _acts(person: Person) -> bool:
    return deeds.heads(person) or deeds.speaks(person)


def _in_office(person: Person) -> bool:
    return bool(person.title) and scope.level(person.title) < WORKS


def posted(each: Placed, *, named: bool = False) -> bool:
    """Of a public office the country or the field is told: no bare "Ambassador"; of whom the brief
    has `named`, a committee is enough."""
    title = each.person.title or ""
    told = housed(each) or by_itself(each) or (named and " of " in title)
    return told or not scope.is_public(title)


def says(each: Placed) -> bool:
    """Is more known of somebody than "Professor"?"""
    title = each.person.title or ""
    more = " " in title or scope.level(title) < WORKS or housed(each)
    return titled(each.person) and more


def goes_by_name(each: Placed, partners: Sequence[Partner]) -> bool:
    """Has somebody's house a name that is more than its letters, or goes the partner by them?"""
    own = each.house or each.person.affiliation or ""
    return not scope.is_letters(own) or own in [partner.name for partner in partners]

"""Deeds: what the words beside a name say that somebody did."""

import re
from collections.abc import Iterator

from summarizer.vocabulary import Person

_WITH = r" and (?:\b(?:[DM]rs?|Ms|Prof|Eng)\.|[^,;.]){3,70}?"
_SIGNS = re.compile(
    rf"(?:,[^;.]{{0,110}}?,| \([^()]{{1,60}}\)|{_WITH})?,? (?:who )?(?:\w+ly |then |also )?"
    r"(?:signed|opened|inaugurated|unveiled|launched|led|headed|presided|chaired|received|welcomed|hosted|awarded|addressed"
    r"|presented|handed|donated|cut|inked|put (?:pen|(?:his |her |their )?signatures?))\b"
)
_SIGNED = re.compile(
    r"\b(?:presidency|chairmanship|co-chairmanship|leadership) of (?:[\w.,()’'-]+ ){0,8}$|"
    r"\b(?:signed|opened|inaugurated|unveiled|launched|led|headed|chaired|received|welcomed"
    r"|represented|greeted|addressed|graced|commissioned|awarded|presented|conferred|delivered)"
    r" (?:\w+ )?(?:by|to|upon|on) (?:[\w.,()’'-]+ ){0,12}$"
)
_DOES = re.compile(
    r"(?:,[^;.]{0,110}?,| \([^()]{1,60}\)| (?:of|from|at) [^,;.]{3,70}?)?(?:,? who| \w+ly)?"
    r" (?:said|says|spoke|gave|deliver\w*|present\w*|explain\w*|show\w*|told|demonstrat\w*|taught"
    r"|lectur\w*|train\w*|shar\w*|talk\w*|perform\w*|operat\w*|stress\w*|introduc\w*|report\w*"
    r"|describ\w*|not(?:ed|es)|thank\w*|add(?:ed|s)|agreed|announced|visited|attended|represent\w*)\b"
)
_DONE = re.compile(
    r"\b(?:by|speakers?|lecturers?|lectures?|trainers?|facilitators?|instructors?|experts?|team"
    r"|delegation|moderators?|panellists?|panelists?|members?|coordinators?)\b[^;]{0,100}$"
)
_SPEAKS = re.compile(
    r"(?:,[^;.]{0,110}?,| \([^()]{1,60}\)| (?:of|from|at) [^,;.]{3,70}?)?(?:,? who| \w+ly| also)*"
    r",? (?:said|says|spoke|told|stated|noted|thanked|stressed|announced|emphasi[sz]ed|explained"
    r"|reported|recalled|added|promised|remarked|expressed|underlined|informed|mentioned|welcomed|read|proposed"
    r"|delivered|gave|accepted|handed|cut|called|asked|assured|pointed|voiced|briefed)\b"
)
_SENT = re.compile(
    r"\b(?:messages?|letters?|greetings?|congratulations|telegrams?|apologies|regrets)"
    r"(?: of [\w ]+)? (?:was |were |had been )?(?:sent|received|came|read out|conveyed)(?: \w+)?"
    r" (?:by|from) [^;.,]{0,60}(?:\b(?:Prof|Drs?|M[rs]s?|Eng)\.[^;.,]{0,40})*$",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"[^;.]{0,110}?,? (?:who |which )?(?:could not|couldn['’]t|was (?:unable|not able) to"
    r"|had to cancel|did not) (?:arrive|come|attend|travel|be present|take part|join|his|her|the)\b"
    r"|(?:,[^;.]{0,110}?,)?(?: who)? sent (?:\w+ ){0,2}"
    r"(?:message|greetings?|letter|regrets|apologies)\b"
)
_SAID = re.compile(
    r"\b(?:said|says|added|explained|according to|noted|stressed|recalled|admitted"
    r"|speech(?:es)? (?:by|of)|delivered by|remarks by|spoke) (?:[\w.,()’'-]+ ){0,8}$",
    re.IGNORECASE,
)


def is_away(person: Person) -> bool:
    """That they sent a message, or could not come."""
    return any(
        _ABSENT.match(words, at + len(person.name)) or _SENT.search(words[:at][-120:])
        for words, at in _spots(person)
    )


def heads(person: Person) -> bool:
    """That they signed, opened, led or were honoured."""
    return any(
        _SIGNS.match(words, at + len(person.name)) or _SIGNED.search(words[:at][-160:])
        for words, at in _spots(person)
    )


def speaks(person: Person) -> bool:
    """That they spoke or handed over."""
    return any(
        _SPEAKS.match(words, at + len(person.name)) or _SAID.search(words[:at][-120:])
        for words, at in _spots(person)
    )


def does(person: Person) -> bool:
    """That they taught, operated, spoke, came, alone or as one of a team."""
    return any(
        _DOES.match(words, at + len(person.name)) or _DONE.search(words[:at][-120:])
        for words, at in _spots(person)
    )


def _spots(person: Person) -> Iterator[tuple[str, int]]:
    """Each quote in one line that has the name, and where."""
    for quote in person.evidence:
        words = " ".join(quote.quote.replace("*", "").split())
        at = words.find(person.name)
        if at >= 0:
            yield words, at

"""What part each organisation has in a sentence: signs, hosts, visits, supports, attends."""

import re

from summarizer.endpoints.builtin.story import Sentence, house_numbers

_O = "\ue000[\ue100-\uf8ff]"
_NOTE = r"(?: ?\([^()]{1,60}\))?(?:, (?-i:[A-ZÀ-Ý])[\w’'-]+(?: (?-i:[A-ZÀ-Ý])[\w’'-]+)?,?)?"
_LIST = (
    rf"(?:the |our |its )?{_O}{_NOTE}(?:(?:,| and|, and| as well as|, as well as| &"
    rf"|;) (?:the )?{_O}{_NOTE})*"
)
_DEAL = (
    r"(?:agreements?|mous?|moa|memorand(?:um|a)|accord|pact|protocols?|contracts?"
    r"|letters? of intent"
    r"|arrangement|understanding|deal|cooperation|collaboration|partnership)"
)
_PAPER = r"(?:agreements?|mous?|moa|memorand(?:um|a)|accord|pact|protocols?|contracts?)"
_PEOPLE = (
    r"(?:representatives?|experts?|scholars?|leaders?|delegates?|officials?|professors?"
    r"|specialists?"
    r"|staff|participants?|teachers?|guests?|colleagues|members?|doctors?|researchers?"
    r"|surgeons?|physicians?|scientists?|team|teams|faculty|executives?|directors?|visitors?"
    r"|trainers?|speakers?|nurses?|heads?|counterparts?)"
)
_SIGN = (
    r"(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|renew(?:s|ed)?|concluded?|enter(?:s|ed)? into|exchanged?"
    r"|reached)"
)
_ADVERBS = r"(?:(?:have|has|had|\w+ly|today|also|both|yesterday|will|then) )*"

_RULES: tuple[tuple[str, str], ...] = (
    ("signatory", rf"(?P<who>{_LIST})(?:,? [^.;]{{0,60}}?)? {_ADVERBS}"
                  rf"{_SIGN}\b[^.;]{{0,120}}?\b{_DEAL}"),
    ("signatory", rf"\b{_SIGN}\b[^.;]{{0,160}}?\b(?:with|between|by) (?P<who>{_LIST})"),
    ("signatory", rf"\b{_PAPER}\b[^.;]{{0,60}}? (?:between|with) (?P<who>{_LIST})"),
    ("signatory", rf"\bon behalf of (?P<who>{_LIST})"),
    ("organizer", rf"\b(?:organi[sz]ed|hosted|held|convened|initiated|conducted|launched"
                  rf"|facilitated"
                  rf"|co-?organi[sz]ed|co-?hosted|run|delivered"
                  rf"|implemented)(?: \w+)? by (?P<who>{_LIST})"),
    ("organizer", rf"(?P<who>{_LIST})(?:, [^.;]{{0,60}},)? {_ADVERBS}(?:organi[sz]e[sd]?"
                  rf"|co-?organi[sz]ed"
                  rf"|co-?hosted|convened|launched|inaugurat\w+|opened"
                  rf"|held(?! (?:an? )?(?:\w+ )?(?:meeting|talks|discussion))|conducted"
                  rf"|unveiled)\b"),
    ("visitor", rf"\bdelegations?\b[^.;]{{0,60}}? (?:from|of|representing) (?P<who>{_LIST})"),
    ("visitor", rf"\b{_PEOPLE} (?:from|of) (?P<who>{_LIST})[^.;]{{0,80}} {_ADVERBS}(?:visited"
                rf"|visits"
                rf"|paid|arrived|came|toured)\b"),
    ("visitor", rf"(?P<who>{_LIST}) (?:\w+ )?delegat\w+"),
    ("host", rf"\b(?:visited|visits?|visit to|toured|arrived at|came to|guests of|received by"
             rf"|welcomed"
             rf" (?:at|by|to))(?: and \w+)? (?P<who>{_LIST})"),
    ("host", rf"(?P<who>{_LIST})(?:, [^.;]{{0,60}},)? {_ADVERBS}(?:welcome[sd]?|receive[sd]?"
             rf"|host(?:s|ed)"
             rf"(?: a| the)?)\b"),
    ("visitor", rf"\b(?:welcome[sd]?|receive[sd]?|host(?:s|ed))\b[^.;]{{0,80}}? (?:from"
                rf"|of) (?P<who>{_LIST})"),
    ("supporter", rf"\b(?:supported|funded|sponsored|financed|donated"
                  rf"|provided|paid for|built|put up|equipped) (?:\w+ )?by (?P<who>{_LIST})"),
    ("supporter", rf"\b(?:support|funding|sponsorship|grant|donation|assistance) (?:of"
                  rf"|from) (?P<who>{_LIST})"),
    ("supporter", rf"(?P<who>{_LIST}) {_ADVERBS}(?:[^.;]{{0,30}} )?(?:donate[sd]?|funded|funds"
                  rf"|finance[sd]"
                  rf"|sponsor(?:s|ed)"
                  rf"|handed over)\b"),
    ("supporter", rf"\b(?:fund\w*|million|euros?|dollars|yuan|yen"
                  rf"|[€$£¥]\S+)[^.;]{{0,30}} (?:from|by) "
                  rf"(?P<who>{_LIST})"),
    ("subject", rf"\binaugurat\w+[^.;]{{0,60}} of (?P<who>{_LIST})"),
    ("subject", rf"\b(?:donat\w+|handed|handover|delivered"
                rf"|gift)\b[^.;]{{0,120}}? to (?P<who>{_LIST})"),
    ("participant", rf"\b(?:attended|witnessed|joined|graced"
                    rf"|represented) by\b[^;]{{0,160}}?(?P<who>{_LIST})"),
    ("supporter", rf"\b(?:auspices|patronage|guidance|sponsorship) of (?P<who>{_LIST})"),
    ("participant", rf"\b{_PEOPLE}\b[^.;]{{0,50}}? (?:from|of|representing) (?P<who>{_LIST})"),
    ("participant", rf"\b(?:collaboration|partnership|cooperation|conjunction|association"
                    rf"|coordination|together|jointly"
                    rf"|exchanges?|met|meeting|work|working) (?:between |with )(?P<who>{_LIST})"),
    ("participant", rf"(?P<who>{_LIST}) (?:was|were) represented by\b"),
    ("supporter", rf"(?P<who>{_LIST}) {_ADVERBS}(?:provided|allocated|granted|pledged"
                  rf"|contributed) "
                  rf"(?:\w+ )?(?:funding|funds|support|grant|\S*\d)"),
    ("participant", rf"(?P<who>{_LIST}) {_ADVERBS}(?:participated|attended|took part|joined|agreed"
                    rf"|attend|participate)\b"),
)  # fmt: skip
_COMPILED = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _RULES)
_VENUE = re.compile(
    r"\b(?:held|took place|hosted|signed|ceremony|meeting)\b[^.;]{0,60} (?:at|in) (?:the )?$"
)
_TOURED = re.compile(
    r"\b(?:also|then|afterwards?|later|after|following|subsequently"
    r"|during)\b[^.;]{0,90}\b(?:visited|toured)"
    r"|\btoured\b|\b(?:delegation|guests|visitors|they|he|she) (?:also |then )?(?:visited|toured)",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(
    r"\b(?:affiliated (?:to|with)|graduat\w+ (?:from|of)|alumn\w+ of|ranked by|accredited by"
    r"|according to"
    r"|member of|students of|famous|like|such as|including those of|published (?:by|in)|owned by"
    r"|approved by"
    r"|recognized by|named after|formerly|part of|near|opposite|next to|located|based) (?:the )?$",
    re.IGNORECASE,
)


def of(sentence: Sentence) -> dict[int, str]:
    """The part of each organisation, by its number in the skeleton; the first that fits."""
    labels: dict[int, str] = {}
    toured = bool(_TOURED.search(sentence.skeleton))
    for role, pattern in _COMPILED:
        for match in pattern.finditer(sentence.skeleton):
            for number in house_numbers(match["who"]):
                if not _venue(sentence, number) and not (toured and role == "host"):
                    labels.setdefault(number, role)
    return labels


_AT = re.compile(r"\b(?:at|inside|within|through|in the)(?: the)? $", re.IGNORECASE)


def is_named(sentence: Sentence, number: int) -> bool:
    """It acts here though no rule says as what: no venue, and no mere background."""
    left = _left(sentence, number)
    return not (_VENUE.search(left) or _BACKGROUND.search(left) or _AT.search(left))


def _venue(sentence: Sentence, number: int) -> bool:
    return bool(_VENUE.search(_left(sentence, number)))


def _left(sentence: Sentence, number: int) -> str:
    """What stands before an organisation in its sentence."""
    at = sentence.skeleton.find(chr(0xE100 + number))
    return sentence.skeleton[: max(at - 1, 0)][-90:]

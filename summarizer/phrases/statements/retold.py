"""Retold: a clause as a plain sentence without quotation marks, where nothing in it points out."""

import re
from collections.abc import Iterator

from summarizer.phrases.statements import (
    adjuncts,
    plainer,
    seams,
    stretches,
    tidied,
    whole,
    wording,
)
from summarizer.phrases.words import firsts
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_SHORTEST = 5  # words
_LONGEST = 240  # characters
_RUN = 14  # words of the article in a row, but for names and figures
_READ = 900  # characters: what is longer is no clause
_TIME = Rare(
    r",? \b(?:(?:on|by|since|from|until) )?(?:(?:early |late )?(?:(?:yesterday|tomorrow)"
    r"(?: (?:morning|afternoon|evening))?|today|tonight)"
    r"|(?i:this|last|next|the coming|the current) (?:year|month|week|spring|summer|autumn|fall"
    r"|winter|morning|afternoon|evening|night|weekend|[A-Z][a-z]+day|season)(?! of\b))\b"
    r"(?=[ ,.]|$),?"
)
# What speaks of somebody or something that only another sentence names
_POINTED = (
    r"(?:(?:him|hers|we|(?-i:us)|our|ours|(?-i:I)|me|my|mine|you|your|this|these|those|such|here"
    r"|latter|former|above|mentioned|aforementioned|said(?! to be)|says|etc"
    r"|another(?! \w+ (?:years|months))|others"
    r"|there(?! (?:is|are|was|were)\b)|thereby|thus|then|later|afterwards|meanwhile|similar(?:ly)?"
    r"|likewise|accordingly|as follows|following|so|(?<!-)how(?! to)|why|what|whether|ago"
    r"|respectively|told"
    r"|things?|something|someone|everybody|everyone|nobody|anybody|lot|today|yesterday|tomorrow"
    r"|tonight|recently|soon|now|once(?! (?:an?|every|per|each|in)\b)|again|even|back(?!-)|away)\b"
    r"|(?:it|was|were|is|are|the|of|in|at),|(?:the )?same (?:\w+ )?(?:time|day|place|house))"
)
_POINTS = firsts.compiled(
    rf"\b{ahead(_POINTED, any_case=True, beside='i|us')}{_POINTED}", re.IGNORECASE
)
_MARKS = firsts.compiled(
    r"[’'](?:(?:d|ll|re|ve|m|t)\b|\d)| / |(?<=\w)- |[\[\]!?:;…“”\"*•|«»]| [–—-]+ |\.\s"
    r"|(?<![a-z])'|(?<!s)'(?![\w])",
    re.IGNORECASE,
)
_EARLY = compiled(
    r"^(?!WHO\b)(?:(?:next|last|this) (?:year|month|week)|(?:in|on|at|by|for|from|with|under|of"
    r"|to) )?(?:its?|they|their|them|both(?! (?:.* and |sides|parties|[a-z]+i(?:es|tals|tions)\b))"
    r"|that"
    r"|which|who|whose|where|when|while|because|although|if|since(?! )|as(?! many as)|and|or|but"
    r"|nor|yet|than|not|no|all of|some of|most of|many of|half of"
    r"|be|been|being|to|is|are|was|were|has|have|had|will|would|shall|can|could|may|must"
    r"|there(?! (?:will be|have been|has been|are|is|was|were)(?: also)? (?:an?|\d+"
    r"|two|three|four|five"
    r"|six|seven|eight|nine|ten)\b))\b",
    re.IGNORECASE,
)
_PRAISE = Rare(
    r"\b(?:warm\w*|heartfelt|fruitful\w*|milestone|proud\w*|pleas(?:ed|ure)|delight\w*|happy|glad"
    r"|thank\w*|grat(?:eful|itude)|congratulat\w*|sincere\w*|appreciat\w*|welcom(?:e|es|ed) (?:the"
    r" )?(?:guests|visitors|everyone|idea|initiative|step|participants)|honou?red to|wonderful"
    r"|beautiful|amazing|unforgettable|tears|smil\w+|love[ds]?|heart of|dream\w*|journey|testament"
    r"|historic\w*|great (?:honou?r|importance|attention|significance|success)|spoke|remembered"
    r"|recalled|joked|laughed|wishes|lucky|sadly|blood, sweat|impressed|praised|lauded|hailed"
    r"|look(?:s|ed|ing)? forward"
    r"|(?:cooperation|collaboration|relations?|relationship|ties|friendship|partnership|bonds?)"
    r"(?: [\w’-]+){0,6} (?:has|have) (?:been )?(?:\w+ly )?(?:deepen|strengthen|grow|flourish"
    r"|intensif)\w*)\b",
    re.IGNORECASE,
)
_OPENS = compiled(
    r"(?:The|An?|\d[\d.,]*|[A-ZÀ-Ý][\w’'.&-]*|Each|Every|Up|More|About|Over|Nearly|Some|No)(?= )"
)
_PREPOSITION = compiled(
    r"(?:In|On|At|By|For|From|With|Under|Of|During|After|Before|Within|Through|Between|Since|Until"
    r"|Upon|Following|Besides|Despite|Thanks|According|As(?! many as)|Through|To|Without|Among"
    r"|Along|Held|Led|Asked"
    r"|Based|Founded|Located|Having|Being|Speaking|[A-Z][a-z]+ing|Started|Present|Next day"
    r"|Further|Other|Such|Another)\b"
)
_VERBAL = compiled(  # "examined 40 people": who did it has been cut off
    r"(?:[a-z]+ly )?(?:[a-z]+ed|gave|told|made|took|held|sent|said|built|led|began|put|set|saw"
    r"|brought|has|have)"
    r" (?!by\b|in\b|with\b|from\b)"
)
_TWICE = compiled(  # "The rector Ana Berg, from Lima, the ward will": whose words they are
    r"[^,]{3,90}, (?:from|of|in|at|the|an?) [^,]{3,90}, the [a-z]+ (?:will|was|were|has|have|is"
    r"|are)\b"
)
_BROKEN = firsts.compiled(r"\b(?:Assist|Prof|Dr|Assoc|Mr|Mrs|Ms|Univ|spent|realized)\.?$")
_FACT = compiled(r"(?:Since|On|In|Between|From|By|Over|Within|During|Up to|Until)\b(?=[^,]*\d)")
_WHERE = compiled(
    r"(?:In|At) (?:the )?[^,]{3,90}? (?:an? |the )[^,]*? (?:was|were) [a-z]+(?:ed|d|t|n)\b"
)
_DAY = firsts.compiled(
    r"(?<!first )(?<!second )(?<!third )(?<!last )(?<!every )(?<!each )\b(?:Mon|Tues|Wednes|Thurs"
    r"|Fri|Satur|Sun)days?\b"
)
_CLAUSE = compiled(
    r"[^,]*, (?=(?:the |an? |as many as |some |over |more than |about |nearly |up to |all |both |\d"
    r"|[A-ZÀ-Ý]|(?:[a-z]+ )?(?:doctors|nurses|experts|students|representatives"
    r"|specialists|teachers|members|officials|patients|researchers|surgeons|people)\b))"
)
_TAIL = firsts.compiled(
    r",? (?:in (?:the )?(?:\w+ )?presence of|witnessed by|attended by|so as to|in order to|so that"
    r"|with (?:the|an?) (?:aim|view|goal|purpose|objective)|aim(?:ed|ing) (?:to|at)|in line with"
    r"|in the framework of|within the framework of|in the frame of|as part of"
    r"|with the participation"
    r"|on the occasion of|on the sidelines of|in recognition|in appreciation|under the"
    r" (?:patronage|auspices|slogan|theme|motto|framework)|in accordance with|in accord with)\b.*$"
    r"|;.*$|, (?:which|who|whose|whom|where|when|while|with wh(?:om|ich)|many of|some of|most of"
    r"|one of|two of"
    r"|three of|of which|of whom|including|among them|as well as|such as|marking|making|paving"
    r"|laying|bringing|aiming|covering|followed by|accompanied by|joined by|each|all of|both of"
    r"|the first|the second|one of the|according to|with the|with its|but|and (?:it|they|he|she"
    r"|that|thus|so|then|is|are|was|were|has|have|had|will|would|can|the|an?|in|on|at|to|for|there"
    r"|remote|when|where|which|who|[a-z]+ed|[a-z]+s the)|what|thus|for which|to which|in which"
    r"|on which|at which|under which|noting|saying|adding|hoping|representing|reflecting"
    r"|demonstrating|underscoring|highlighting|reaffirming|strengthening|contributing)\b.*$"
    r"|,? and (?:said|says|added|noted|hopes|hoped|expressed|thanked"
    r"|stressed|wished|looked|pledged|promised|appealed|called on|urged|assured|requested"
    r"|commended)\b.*$"
)
_ASIDE = compiled(
    r", (?:which|who|whose|where) (?:[^,;]|,(?=\d)){3,110},(?= (?:includes|will|would|shall"
    r"|was|were|is|are|has|have|had|can|could|may|must|[a-z]+ed|gave|held|sent|in|on|at|for|with|from|to|by)\b)"
)
_TALKED = compiled(
    r"\b(?:discuss|propos|explor|consider|suggest|possib|under discussion|could|may|might|ready to"
    r"|interest|talks|willing|readiness|offer|invit|appeal|asked|requested|examin|evaluat"
    r"|studying|hop)\w*\b"
)

_TIMED = compiled(r"(?:\d|years?|months|weeks|days|[A-ZÀ-Ý]\w+|semester|quarter|half)$")
_SECOND = compiled(r",? (?:to |through |in |of )?(?:which|who|whom|where|while)\b| and \w+ed\b")
_RELATIVE = compiled(r" (?:which|who|whose|that|whom) ")
_WHOSE = firsts.compiled(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_CUT = compiled(
    r", (?:\w+ly )?(?:[a-z]{2,}ed|gave|held|built|sent) (?:the|an?|\d|its) (?!.*\band\b)"
)
_INVERTED = compiled(
    r"(?:In|By|On|At|Since|During|From|Within|Until) (?:(?:the )?(?:end|beginning|start|course"
    r"|frame|middle) of (?:the )?)?\w+ (?:will|was|were|is|are|has been|have been) "
)
_THAT = Rare(r"^(?:(?!\bthat\b).)*\band that\b")  # "The fund exists and that it will pay"
_NAME = compiled(r"\b[A-ZÀ-Ý][\w.'’-]+ [A-ZÀ-Ý][\w'’-]+")
_TITLE = compiled(r"“[^“”]{2,90}”,?(?!\.)")  # of a project, a course
_ABBREVIATED = Rare(r"\b(Dr|Fr|St|No|Sdn|Bhd|Inc|Ltd|Co|Dept|Jr|Sr|Mt|[A-Z])\.(?= )")
_PAST = compiled(
    r"\b(?:paid|lent|left|taught|flew|bought|wrote|chose|kept|laid|cut|expects|hopes|wants|intends"
    r"|wishes|arrives|begins|receives|finances|registers|maintains)\b"
)
_PART = Rare(r"\b(?:last|first|next) (?:week|month) of (?=[A-Z])")
_BY = Rare(r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )\b[a-z]+ed (?=by\b)")


def line(text: str, status: str) -> str | None:
    """A clause that tells a result of this status; what is only talked about says so itself."""
    if status == "discussed" and not _TALKED.search(text):
        return None
    return sentence(text)


def sentence(text: str, *, longest: int = _LONGEST, run: int = _RUN) -> str | None:
    """The longest beginning of the clause that is whole and tells what it tells to a stranger;
    None where none is, or `run` words in a row are the article's. Not finished by a stop."""
    if len(text) > _READ or "△" in text:  # a list that is set in a row
        return None
    for each in _forms(tidied.plain(text)):
        if len(each) <= longest and _stands(each) and not seams.torn(each, text):
            told = plainer.plainer(each)
            for way in (told, plainer.to_be(told)):
                if not wording.repeated(way, text, run):
                    return way[0].upper() + way[1:]
    return None


# "Graduates that all eighteen posts are paid", of "told the graduates that"
_CUT_OFF = compiled(r"(?:On|To|Of|\w+s) (?:request )?that (?:all|the|an?|its?|their|\d|[a-z]+ )")


_CONDITION = compiled(stretches.CONDITION)


def _forms(text: str) -> Iterator[str]:
    """The clause, and shorter ones: without what leads up to it, an aside, or what trails."""
    starts = [text]
    leads = _PREPOSITION.match(text) and not _CONDITION.match(text)
    led = adjuncts.led(text) if leads else None
    if led and led[1] != text and whole.stated(led[1]) and _fits_behind(*led):
        starts = [f"{led[1]} {led[0]}".strip()]
    elif leads and not _FACT.match(text):
        starts = [text[match.end() :]] if (match := _CLAUSE.match(text)) else []
        short = match is not None and text[: match.end()].count(" ") < _SHORTEST
        starts = [each for each in starts if whole.stated(each if short else each.split(",")[0])]
        starts = starts or [text] * bool(_WHERE.match(text))
    for start in starts:
        seen = start
        while True:
            yield seen
            plain = _ASIDE.sub("", seen)
            if plain != seen:
                yield plain
            tails = [match.start() for match in _tails(seen) if not _listed(seen, match.start())]
            if not tails:
                break
            seen = seen[: tails[-1]].rstrip(" ,")


def _fits_behind(when: str, clause: str) -> bool:
    """Can the time that leads up to a clause stand behind it, where no other verb takes it?"""
    timed = _TIMED.search(when) and "," not in clause and not _SECOND.search(clause)
    return not when or bool(timed)


def _tails(text: str) -> Iterator[re.Match[str]]:
    """Where something only trails, from left to right."""
    at = 0
    while match := _TAIL.search(text, at):
        yield match
        at = match.start() + 1


def _listed(text: str, at: int) -> bool:
    """Would a cut there take members of a list, or leave one of verbs that has lost its "and"?"""
    kept, taken = text[:at], text[at:]
    more = taken.lstrip(", ").startswith("and ")
    lost = more and (_VERBS.search(kept) or not whole.stated(taken))
    return bool(lost or _MEMBER.search(taken[2:]))


_VERBS = compiled(r", (?:\w+ly )?(?:[a-z]{2,}ed|held|gave|built|made|took|sent|set) ")
_MEMBER = compiled(r", (?:and )?(?:the )?[A-ZÀ-Ý\d]|, and (?:an?|the) ")


def _stands(text: str) -> bool:
    opens = _OPENS.match(text[:1].upper() + text[1:])
    if len(text.split()) < _SHORTEST or not opens or _VERBAL.match(text) or not _alone(text):
        return False
    if leads_up(text):
        return False
    before = _RELATIVE.split(_BY.sub("", _ASIDE.sub("", text)))[0]
    stated = whole.stated(before) or _PAST.search(before)
    return whole.stands(text) and bool(stated)


def leads_up(text: str) -> bool:
    """Does it open with what only leads up to a clause?"""
    return bool(_PREPOSITION.match(text) and not (_FACT.match(text) or _WHERE.match(text)))


def cut(text: str) -> bool:
    """Does it open with what goes on from words before it?"""
    return bool(_EARLY.match(text) or _CUT_OFF.match(text) or _INVERTED.match(text))


def praises(text: str) -> bool:
    return _PRAISE.search(text) is not None


def _alone(text: str) -> bool:
    """Does nothing in it point at another sentence, praise, or speak of next year?"""
    plain = _ABBREVIATED.sub(r"\1", _TITLE.sub("", text))
    return apart(text, plain) and not (_POINTS.search(plain) or _MARKS.search(plain))


def apart(text: str, plain: str) -> bool:
    """Is it no piece of a sentence, and names whoever "he" is, without praise and next year?
    `plain` is the same without titles and abbreviations."""
    cut_off = not plain[:1].isalnum() or cut(text) or _TWICE.match(text) or _THAT.search(text)
    lost = _CUT.search(plain)
    if cut_off or _BROKEN.search(text) or (lost and whole.stated(plain[: lost.start()])):
        return False
    whose = _WHOSE.search(plain)
    if whose and not _NAME.search(plain[: whose.start()]):
        return False
    return not (stale(text) or praises(plain))


def stale(text: str, *, days: bool = True) -> bool:
    """Does it speak of next year, or of a Friday?"""
    text = _PART.sub("", text)
    day = days and _DAY.search(text)
    return bool(day or adjuncts.fleeting(text) or _TIME.search(text))

"""Shortened: the clause that tells the event, in the present and short, as a headline has it."""

from collections.abc import Iterable, Sequence

from summarizer.phrases.accounts import account, core, nucleus, single, tense
from summarizer.phrases.accounts.account import Account
from summarizer.phrases.accounts.act import Act, many
from summarizer.phrases.accounts.bare import HOUSE, PERSON, Bare
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.accounts.telling import Telling
from summarizer.phrases.accounts.verbs import EVERY, Verb
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import pointing, whole
from summarizer.phrases.words.firsts import compiled

_MOST, _WISHED = 21, 16  # words
_LONG, _FIT = 24, 20  # the same of a sentence that nothing shorter tells
_LEAST = 6  # words of what is left
_TRIED = 3  # sentences
_LONGEST = 170  # characters
_MORE = {"did": "performs", "turned": "turns", "replaced": "replaces", "allocated": "allocates"}
_MORE |= {"inked": "signs", "shared": "shares", "pledged": "pledges", "restored": "restores"}
_MORE |= {"moved": "moves", "returned": "returns", "became": "becomes", "earned": "earns"}
_MORE |= {"secured": "secures", "repaired": "repairs", "collected": "collects"}
_STOP = compiled(
    r",? (?:(?:led|headed|chaired|organi[sz]ed|attended|hosted|accompanied|funded|supported|signed"
    r"|joined|represented|witnessed) by|in (?:the )?(?:\w+ )?presence of|under|within|as part of"
    r"|which|who|whom|whose|where|while|when|after|before|following|thanks to|in order to"
    r"|in (?:the )?(?:framework|frame|recognition|appreciation|honou?r)|on the (?:occasion"
    r"|sidelines)"
    r"|aim(?:ed|ing)|including|consisting|such as|as well as|so that|because|although|but)\b"
    r"|,? and (?:[a-z]{3,}ed|held|gave|met|took|made|saw|left|will|was|were)\b|[;:]| [–—]"
)
"""Here something else begins."""
_CUT = compiled(
    r",? (?:at|in|on the|during|with|through|for|from|worth|of which|by means|using|via)\b"
)
"""Here what is long can end."""
_ENDS = compiled(
    r"(?:^| )(?:a|an|the|of|to|for|with|and|by|in|on|at|from|over|their|its|his|her|more|than|one"
    r"|both|took place|held|under|\d+)$"
    r"|\b(?:the|official|joint|new) [a-z]+$"
)
_BARE = compiled(
    r"\b(?:(?:takes?|taken) (?:place|part)|by an? [a-z]+|to be [a-z]+ed|jointly|together"
    r"|in (?:cooperation|collaboration|partnership))$"
    r"|\b(?:is|are) (?!opened|inaugurated|launched|signed|renewed|celebrated|commemorated|founded"
    r"|established|held|conducted|completed|concluded|postponed)[a-z]+$"
)
"""So much tells nothing."""
_ASIDE = compiled(
    r",? (?:joined|led|headed|hosted|organi[sz]ed|accompanied) by [^,]{3,90},(?= [a-z])"
    r"|, (?:an?|the) [a-z][^,]{3,60},(?= [a-z])|, [A-ZÀ-Þ][\w’'-]+,(?= [a-z])"
)
_WHICH = compiled(r",? (?:which|who|where|while) .*$")
_DONE = compiled(r", (?:where|which|who)\b| [a-z]{3,}ed (?:from|to|in|the|an?)\b")
_HEAD = compiled(r"^.*[’']s | between .*$")
"""Whose, or between whom, what acts is."""
_TRAIL = compiled(r", (?!and\b)(?:[a-z]|\d).*$")
_COUNTRY = compiled(r"(?<=[\w\ue100-\uefff]), [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?,?$")
_MADE = compiled(r", (?:jointly |co-)?[a-z-]+ by .*$")
_PAIR = compiled(rf"^[Tt]he [a-z]+ between (?:the )?{HOUSE}")
_COMMAS = compiled(r",(?!\d| and|[^,]*,? and )")


def told(accounts: Sequence[Account]) -> str | None:
    """What the clause that tells most says."""
    chief = account.chief(each for each in accounts if not pointing.loose(each.text, ""))
    return (chief.headline or act(chief.act)) if chief else None


def surest(sentences: Sequence[Told], setting: Setting) -> str | None:
    """What the sentence that surest tells it says, put in the present: of those that can be put
    so the first that is fit."""
    lines = Telling(core.ranked(sentences, setting), setting).leading("", _alone)
    return next((said for each in lines if (said := now(each) or ahead(each))), None)


def _alone(line: str) -> bool:
    return pointing.loose(line, "") is None


def now(line: str) -> str | None:
    """A plain sentence in the present, without what trails behind; None where it stays long."""
    text = _ASIDE.sub("", line).rstrip(".")
    main = next(nucleus.mains(text), None)
    verb = Verb.of(nucleus.verb(main)) if main else None
    if main is None or verb is None or verb.said[:5] == "will " or not _known(verb):
        return None
    who, behind = text[: main.start()].rstrip(", "), _WHICH.sub("", text[main.end() :])
    for pattern in (_STOP, _TRAIL):
        if len(f"{who}{behind}".split()) > _WISHED and (cut := pattern.search(behind, 8)):
            behind = behind[: cut.start()].rstrip(" ,")
    if _DONE.search(who):
        return None
    several = many(_HEAD.sub("", _COUNTRY.sub("", who)))
    be = ("are " if several else "is ") if verb.passive else ""
    word = verb.said.split(" ", 1)[1] if verb.passive else _present(verb.word, several)
    over = "" if verb.passive else verb.said.removeprefix(verb.word)
    closed = "," * (", " in who and text[main.start() - 2] == ",")
    said = (
        f"{who}{closed} {be}{word}{over}{tense.also(each, many=several)}"
        for each in _ends(behind)
        if not _COMMAS.search(each)
    )
    return _fittest(said)


def ahead(line: str) -> str | None:
    """What will be, as the sentence has it, without what trails behind."""
    text = _ASIDE.sub("", line).rstrip(".")
    main = next(nucleus.mains(text), None)
    if main is None or not main[0].startswith("will ") or _DONE.search(text[: main.start()]):
        return None
    behind = _WHICH.sub("", text[main.end() :])
    stop = _STOP.search(behind, 8)
    behind = behind[: stop.start()] if stop else behind
    return _fittest(f"{text[: main.end()]}{each}" for each in _ends(behind))


def _ends(behind: str) -> list[str]:
    """Where words can end, the whole of them first."""
    cuts = [each.start() for each in _CUT.finditer(behind) if each.start()]
    return [behind, *(behind[:at] for at in reversed(cuts))]


def _fittest(lines: Iterable[str]) -> str | None:
    """The longest that is short; else the shortest of those that are not too long."""
    fit = [each.rstrip(" ,") for each in lines]
    fit = [each for each in fit if _LEAST <= len(each.split()) <= _LONG and _whole(each)]
    return next((each for each in fit if len(each.split()) <= _FIT), fit[-1] if fit else None)


def _whole(said: str) -> bool:
    lost = _ENDS.search(said) or _BARE.search(said) or single.torn(said)
    return not lost and said.count("“") == said.count("”") and whole.stands(said)


def _present(word: str, several: bool) -> str:
    now = _MORE.get(word)
    return _plural(now, word) if now and several else now or tense.present(word, many=several)


def _known(verb: Verb) -> bool:
    """Is it clear how it stands in the present?"""
    return verb.passive or verb.word in EVERY or verb.word in _MORE


def act(told: Act) -> str | None:
    """What somebody did, in the present; None where it stays long."""
    what = _what(told.bare, told.who, told.what)
    if what is None:
        return None
    return _fit(_plain(told.bare, Act(told.bare, told.who, told.verb, what)))


def _fit(said: str | None) -> str | None:
    if not said or len(said) > _LONGEST or len(said.split()) > _MOST or not whole.stands(said):
        return None
    return None if pointing.loose(said, "") else said


def _plain(bare: Bare, told: Act) -> str:
    """In the present, of whoever acts."""
    verb, who = told.verb, told.who
    several = many(_MADE.sub("", who)) and not _PAIR.match(who)
    be = "are" if several else "is"
    if verb.said.startswith("will "):
        said = f"{who} {be} to {verb.said.removeprefix('will ')}{told.what}"
    elif verb.passive:
        said = f"{who} {be} {verb.said.split(' ', 1)[1]}{told.what}"
    else:
        now = _MORE.get(verb.word, tense.present(verb.word, many=False))
        now = _plural(now, verb.word) if several else now
        said = f"{who} {now}{verb.said.removeprefix(verb.word)}{told.what}"
    return bare.said(said)[:1].upper() + bare.said(said)[1:]


def _plural(now: str, word: str) -> str:
    """The verb of several."""
    if word in _MORE:
        return now.removesuffix("s")
    return tense.present(word, many=True)


def _what(bare: Bare, who: str, behind: str) -> str | None:
    """What is said behind the verb, without what trails behind."""
    stop = _STOP.search(behind)
    text = _COUNTRY.sub("", behind[: stop.start()] if stop else behind)
    size = len(bare.said(who).split())
    while size + len(bare.said(text).split()) >= _WISHED:
        spots = [each.start() for each in _CUT.finditer(text)]
        fit = [at for at in spots if _fits(size, text[:at])]
        if not fit:
            break
        text = text[: fit[-1]]
    text = text.rstrip(" ,")
    return text if _fits(size, text) and not _COMMAS.search(text) else None


def _fits(size: int, text: str) -> bool:
    """Does it say enough, and end where words end?"""
    enough = len(text.split()) > 1 or HOUSE[0] in text or PERSON[0] in text
    return enough and size + len(text.split()) >= _LEAST and not _ENDS.search(text)

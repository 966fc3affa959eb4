"""What a number counts: "national and regional research projects", "copies of books"."""

import re
from dataclasses import dataclass

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_TOKEN = compiled(
    r"(?P<gap>[^\S\n]{0,3}\n?[^\S\n]{0,3}[“\"‘'«]?\s?)(?P<word>[^\W\d_]+(?:[-'’.&/][^\W\d_]+)*"
    r"(?:-(?=\s(?:and|or|to)\s))?)"  # low- and middle-income countries
)
_MAX_WORDS = 9

_STOPS = words(
    "a about above after again against ago all along also although am among an any are as at away "
    "be because been before being below between both but by can could did do does down during each "
    "either every for from had has have he her here him his how i if in into is it its itself "
    "may me might more most must my near neither no nor not off on once only onto or our out over "
    "own per shall she should since so than that the their them then there these they this "
    "those through throughout thus till to together toward towards under until up upon us versus "
    "via was we were when where whereas which while who whom whose why will with within without "
    "would yet you your and of plus respectively including namely altogether worldwide annually "
    "le la les des du un une à au aux en dans pour par sur avec qui que ont sont est et ou ce "
    "cette ces leur leurs son sa ses dont où afin lors entre chez sous depuis pendant ainsi "
    "attended signed visited joined took made gave held met participated witnessed said agreed "
    "jointly successfully officially currently previously"
)
_DETERMINERS = words("the its their these those our his her your les ses leurs ces")
_DETERMINING = _DETERMINERS | {"a", "an"}
_IRREGULAR = words(
    "people men women children staff faculty personnel media alumni alumnae criteria data feet "
    "crew cattle livestock youth police wounded medics aircraft countrymen chairmen spokesmen "
    "businessmen fellows postdocs curricula symposia fora bacteria travaux hôpitaux journaux "
    "spécialistes jeunes"
)
_SINGULAR = words(
    "campus virus consensus status bus analysis basis thesis diabetes news always besides perhaps "
    "afterwards previous class process access address success business progress press mass "
    "illness fitness wellness cross less chess express congress glass this us apparatus focus "
    "bonus genius census tuberculosis sepsis diagnosis prognosis crisis emphasis synthesis "
    "hypothesis atlas gas lens overseas texas dans plus sans sous très"
)
_IN_ICS = words("clinics polyclinics medics paramedics topics critics mechanics comics fabrics")
_PARTITIVES = words(
    "copies pieces sets batches kinds types boxes tons tonnes doses pairs groups rounds items "
    "units varieties series forms lots cases members bottles packages packs cartons loads teams "
    "classes sessions volumes sheets vials litres liters bags categories courses episodes "
    "exemplaires tonnes boîtes doses lots unités séries jeux"
)
_LIST = compiled(r"(?:,\s(?:and\s)?|\s(?:and|or|et|&)\s)(?P<word>[^\W\d_]+(?:-[^\W\d_]+)?)")


@dataclass(frozen=True)
class Counted:
    """What is counted at text[start:end], its modifiers with it; `head` is its head noun alone."""

    start: int
    end: int
    head: str


def after(text: str, at: int, *, one: bool = False) -> Counted | None:
    """The noun phrase that begins at `at`, right behind a number; `one` where it is a singular."""
    run = _words(text, at)
    if not run:
        return None
    if run[0][0].lower() in {"of", "de", "d"}:
        run = run[1:]
    elif run[0][0][:2].lower() in {"d'", "d’"}:
        start = run[0][1] + 2
        run = [(run[0][0][2:], start), *run[1:]]
    while run and run[0][0].lower() in _DETERMINERS and run[0][1] > at + 2:
        run = run[1:]
    if run and run[0][0] in {"such", "more", "further"}:
        run = run[1:]
    head = _head(run, one=one)
    if head is None:
        return None
    start, (word, begin) = run[0][1], run[head]
    return _extended(text, start, begin, word)


def _words(text: str, at: int) -> list[tuple[str, int]]:
    """The run of words from `at`, parted by white space alone, with where each begins."""
    found: list[tuple[str, int]] = []
    while len(found) < _MAX_WORDS:
        match = _TOKEN.match(text, at)
        if match is None or (found and not match["gap"]):
            break
        found.append((match["word"], match.start("word")))
        at = match.end()
    return found


def _head(run: list[tuple[str, int]], *, one: bool) -> int | None:
    if one:
        return _singular_head(run)
    for at, (word, _) in enumerate(run):
        low = word.lower()
        if low in {"and", "or", "et", "&"} and 0 < at < len(run) - 1:
            continue
        if low in _STOPS:
            return None
        if plural(low):
            following = run[at + 1][0].lower() if at + 1 < len(run) else ""
            goes_on = plural(following) and following not in _STOPS
            return at + 1 if goes_on and not _verb(run, at + 1) else at
    return None


def _singular_head(run: list[tuple[str, int]]) -> int | None:
    head = None
    for at, (word, _) in enumerate(run[:4]):
        low = word.lower()
        if low in _STOPS or plural(low) or (at and (low.endswith("ed") or word[0].isupper())):
            break
        head = at
    return head


def _verb(run: list[tuple[str, int]], at: int) -> bool:
    """A second word in -s with more behind it may be a verb: "representatives visits the"."""
    return at + 1 < len(run) and run[at + 1][0].lower() in _DETERMINING


def plural(word: str) -> bool:
    """Whether `word` (small letters) looks like a plural noun, in English or French."""
    word = word.partition("/")[0]  # students/semester
    if word in _IRREGULAR:
        return True
    tail = word.rsplit("-", 1)[-1]
    if tail in _IRREGULAR:
        return True
    if len(tail) < 4 or tail in _SINGULAR or tail in _STOPS:
        return tail in {"mps", "ngos", "phds"}
    if tail.endswith(("'s", "’s", "ous", "ss", "ics", "sis")):
        return tail in _IN_ICS
    return tail.endswith(("s", "eaux")) or (tail.endswith("aux") and len(tail) > 5)


def _extended(text: str, start: int, begin: int, head: str) -> Counted:
    """Grown by "of books" behind a word like copies, and by "and students"."""
    end = begin + len(head)
    if head.lower() in _PARTITIVES:
        inner = _inner(text, end)
        if inner is not None:
            return Counted(start, inner, head)
    at = end
    for _ in range(4):
        match = _LIST.match(text, at)
        if match is None or not plural(match["word"].lower()):
            break
        at = match.end()
        if not match[0].startswith(",") or "and " in match[0]:
            end = at  # a list counts as one only where it closes with its "and"
    return Counted(start, end, head)


_OF = compiled(r"\s(?:of\s|de\s|d['’])")


def _inner(text: str, at: int) -> int | None:
    match = _OF.match(text, at)
    if match is None:
        return None
    run = _words(text, match.end())
    if run and run[0][0][0].isupper() and match[0] == " of ":
        return None  # "members of UNESCO": whose they are, not what
    head = _head(run, one=False)
    if head is None:
        head = _singular_head(run)
    return None if head is None else run[head][1] + len(run[head][0])


_REACHED = compiled(
    r"\s(?:(?:has|have|had|will|is|are|was|were|now|already|also|a|ont|est)\s){0,3}(?:reach|reached|"
    r"reaches|exceed|exceeded|exceeds|total|totalled|totaled|totals|numbered|surpass|surpasses|"
    r"surpassed|stood\sat|stands\sat|rose\sto|risen\sto|(?:grew|grown|increased|expanded)\s(?:from|to)|"
    r"amounted\sto|dépassé|atteint|dépasse)\s(?:a\stotal\sof\s)?$",
    re.IGNORECASE,
)
_SUBJECT_STARTS = compiled(r".*(?:[.;:!?\n。]\s?|,\s)", re.DOTALL)
_EXCEEDED = compiled(r"(?:exceed|surpass)(?:s|es|ed)?\s", re.IGNORECASE)
_NUMBER_OF = compiled(r"(?:the\s)?(?:total\s|overall\s)?number\sof\s(?:the\s)?", re.IGNORECASE)
_LEFT = compiled(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def before(text: str, at: int) -> Counted | None:
    """The subject that "reached over 500" speaks of: "exchange visits"."""
    verb = _EXCEEDED.match(text, at)  # the verb is the qualifier here, and behind `at`
    end = verb.end() if verb else at
    match = _REACHED.search(text, max(0, end - 60), end)
    if match is None:
        return None
    left = max(0, match.start() - 160)
    boundary = _SUBJECT_STARTS.match(text, left, match.start())
    start = boundary.end() if boundary else left
    number = _NUMBER_OF.search(text, start, match.start())
    if number is not None:
        start = number.end()
    run = [(each[0], each.start()) for each in _LEFT.finditer(text, start, match.start())]
    while run and run[0][0].lower() in _STOPS:
        run = run[1:]
    head = _head(run, one=False)
    if head is None:
        return None
    word, begin = run[head]
    return Counted(run[0][1], begin + len(word), word)


_OWNER = compiled(r"(?P<run>(?:[^\W\d_]+(?:[-'’][^\W\d_]+)*\s){1,6})(?:of|de)\s(?:the\s)?$")
_ARTICLES = words("a an the its their our his her this that un une la le l")
_NO_OWNERS = words(
    "total sum amount number value cost worth maximum minimum average rate excess speed age "
    "tune order area size tag "
    "ceiling price investment nothing"
    "hauteur one some most all each out because instead ahead capacity range"
)
_OWNS_NOTHING = _NO_OWNERS | _STOPS


def owner(text: str, at: int) -> Counted | None:
    """What measures as much: the "joint research fund" of 2.4 million euros."""
    led = "of " in text[max(0, at - 7) : at] or "de " in text[max(0, at - 7) : at]
    match = _OWNER.search(text, max(0, at - 70), at) if led else None
    if match is None:
        return None
    run = [(each[0], match.start() + each.start()) for each in _LEFT.finditer(match["run"])]
    opened = [place for place, (word, _) in enumerate(run[:-1]) if word.lower() in _ARTICLES]
    first = opened[-1] + 1 if opened else len(run) - 1
    word, begin = run[-1]
    if word.lower() in _OWNS_NOTHING or any(each.lower() in _STOPS for each, _ in run[first:]):
        return None
    return Counted(run[first][1], begin + len(word), word)


_HAN_NOUN = compiled(
    r"(?P<measure>人次?|[个名位例家所项篇次场届部台套册本件种类张支批期对间座条门国省市组只辆份吨户]?)"
    r"(?P<noun>[㐀-鿿]{0,16})"
)
_HAN_STOP = compiled(
    r"[的和与及或在等，。、；了将被把由于对为到从向至并是有给赴来]|参加|出席|参与|开展|举行|举办|签署|"
    r"达成|分别|共同|通过|组成|参观|访问|前往|聆听|攻读|学习|观看|现场|进行|接受|进修|代表团$"
)
# Verbs and adverbs between which and the number a noun may stand: 发表论文120余篇.
_HAN_BEFORE = compiled(
    r"(?:发表|培训|培养|举办|开展|完成|捐赠|接待|派出|建立|承担|签署|累计|现有|拥有|引进|获得|投入|服务|"
    r"救治|招收|实施|合作|出版|接受|接收|派遣|输送|资助|诊治|发放|赠送|选派|联合|共同|双方|[，。、；了共已有的]){1,3}(?P<noun>[㐀-鿿]{2,8}?)(?:近|约|超过|逾|共|达|超)?$"
)


def chinese(text: str, at: int, start: int) -> Counted | None:
    """What a number at text[start:at] counts: 论文 in 120余篇论文 and in 论文120余篇; the measure
    word alone where no noun stands by it (近200人)."""
    match = _HAN_NOUN.match(text, at)
    if match is None or match.end() == at:
        return None
    noun, begin = match["noun"], match.start("noun")
    stop = _HAN_STOP.search(noun)
    noun = noun[: stop.start()] if stop else noun[:10]
    if match["measure"].startswith("人") or (not noun and match["measure"]):
        before = _HAN_BEFORE.search(text, max(0, start - 16), start)
        person = match["measure"].startswith("人") and before is not None and len(before[0]) < 5
        if before is None or person:
            return Counted(at, match.end("measure"), match["measure"])
        return Counted(*before.span("noun"), before["noun"])
    return Counted(begin, begin + len(noun), noun) if noun else None

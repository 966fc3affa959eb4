"""Sound: is a printed sentence whole English, and does its verb fit the section it stands in?"""

import re
from functools import lru_cache

from summarizer.phrases.statements import idiom, severed, torn
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_AUX = r"(?:was|were|is|are|has|have|had|will|would|shall|can|could|may|might|must)"
_FINITE = compiled(rf"\b{_AUX}\b")
# What lets a second verb stand in a sentence
_JOINS = compiled(
    r"\b(?:and|or|but|nor|which|who|whom|whose|that|where|when|while|as|than|because|if|unless"
    r"|until|after|before|since|so|what|how|whether|although|though|yet|once|whereas|provided"
    r"|saying|noting|adding)\b|[;:–—“”()]"
)
_RELATIVE = compiled(r"\b(?:which|who|whom|whose|that|where|when|what|if|while|as|since)\b")
_HAVE = compiled(r"(?:\s|not|\w+ly|also|already|long|since|now)*$")
_PARTICIPLE = (
    r"(?!awarded|granted|offered|given|shown|taught|told|asked|appointed|elected|named|called"
    r"|considered|deemed|paid|sent|promised|assigned|issued|allotted|lent|handed|presented|denied"
    r"|refused|dubbed|titled|designated|declared|spared|guaranteed|chosen|renamed|crowned|charged"
    r"|conferred|bestowed|allocated|brought|voted|fed|ranked|made|accorded|needed)"
    r"(?:[a-z]{2,}ed|held|built|done|found(?!ed)|begun|bought|seen|set up|taken|written|drawn up)"
)
_NOUN = (
    r"(?:the (?!day|year|next|same|following|previous|week|month|first time|second time|hard way)"
    r"|an (?!hour)|a (?!day|year|week|month|few|second time|total|further)|its |their |several "
    r"|\d[\d,.]* (?!times|years|days|months|hours|weeks|km|kilomet|met|per|%)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten) (?!times|years|days|months|weeks|hours))"
)
_TURNED = compiled(  # "was inaugurated the centre": as other languages have it
    rf"\b(?:was|were|is|are|been|be) (?:also |\w+ly )?{_PARTICIPLE} {_NOUN}"
    r"|\bit (?:took place|begins|began) (?:an?|the|\d)\b|\bit (?:was|is|were) [a-z]+ed (?:the|an?"
    r"|\d+)\b|\b[Tt]here (?:was|were|are) (?:also )?(?!need|indeed)[a-z]+ed\b"
    r"|\bit (?:was|is) (?:planned|expected|foreseen) (?:to|the|an?|for)\b"
    r"|^(?:Included|Also present|Present|Participating|Among) (?:in|at|were|was|are|is|the|them)\b"
    r"|^(?:Also )?[A-Z][a-z]+ed (?:was|were|is|are|will)\b"
    r"|^(?:In|On|At|Next|During|From|Of|For)(?: (?:total|all|[A-Z]\w+|\w+ [A-Z]\w+))?,?"
    r" (?:were|was|took place|begins|began|is|are|concluded|started|held)\b"
)
_SPLICED = Rare(  # two sentences with no more than a comma between them
    rf"^(?!If|When|While|As|After|Before|Since)[^,]*\b{_AUX}\b[^,]*, (?:it(?! was (?:promised"
    rf"|said))|they|he|she) {_AUX}\b"
    rf"|^(?!If|When|While|As|After|Before|Since"
    rf"|Although|Though|Once|In|On|At|From|With|By|For|Under"
    rf"|During|Through)(?:(?!\b(?:which|who|that|whose|where|when)\b)[^,;:]){{4,120}}"
    rf"\b(?:{_AUX}|came|went|gave|took|held|operated|visited)\b"
    rf"[^,;:]*, (?!(?:and|or|but|which|who|whose|whom|of|in|with|where|when|while|as|all|both|each"
    rf"|including|among|such|according|that|for|to|from|by|at|on|because|if|although|so"
    rf"|it was (?:announced|said))\b)"
    rf"(?:(?!\b(?:and|or|which|who|that|of whom|of which|whom|whose|where|when|while"
    rf"|as)\b)[^,;:]){{2,70}}"
    rf"\b(?:was|were|will|is|are|has|have|had)\b"
)
# Words that no editor prints, and that nothing certain stands for
_FOREIGN = compiled(
    r"\b(?:in (?:field|frame|frames|framework|scope|area|sphere|presence|purpose|aim) of (?!a\b)"
    r"|about (?:establishment|creation|opening|organi[sz]ation|introduction|signing) of"
    r"|(?:for|of|about) (?:continuation|realization|realisation|elaboration|deepening) of"
    r"|within the (?:frames|bounds)|in the person of|on the basis of the [a-z]+ (?:of|center)"
    r"|which until the present|in the part of|in the side of|the way of online"
    r"|(?:interested|interest) (?:for|to)|in the margins? of|microscope of|visits? of work"
    r"|received? in audience|had directly"
    r"|mobilities|specialty|co-tutelage"
    r"|the theme about|dispose of"
    r"|avail (?:of )?(?!of)|in hospital conditions"
    r"|medical use of|arrives at (?:R\$|\d|US)|generali[sz]ation of the|patients? with suspicion"
    r"|demanded an investment|global value|for to|out of the hands|academic works"
    r"|took the floor|the career of [A-Z]\w+|degree work"
    r"|(?:[2-9]|\d\d+) (?:[a-z]+ ){0,2}(?:machine|bed|kit|nurse|doctor|student|ambulance|device)"
    r"(?=[.,;]|$| (?:and|for|to|in|at|from|will)\b)"
    r"|got collapsed|online \+ offline|grandly|counts with"
    r"|exchanged with directives|with capacity|they knew the|directives of the|give shape to"
    r"|of \d+ names|been executed"
    r"|interest was aroused|[Ll]ectors were|until the present|with participation of|severe burned"
    r"|to exploitation|passed in which|was occupied by|in the volume of|became \d|achieve to"
    r"|at the price of cost|made known that|exempt of|intervented|turns of|expressed that"
    r"|researches|over total|access of its|formation of \d|co-tutelle|will put the building"
    r"|in [A-Z][a-z]+ next|total value about|of which the delivery|will realize"
    r"|on animal model|at doorstep|lacks$|[Rr]eceiver side"
    r"|there (?:will be|have been|has been) [a-z]+ed|(?:stage|period|year),? [A-Z][a-z]+ side"
    r"|propitiat|potentiat|valori[sz]|sensibili[sz]|actuali[sz]ation|methodic help|times?/year"
    r"|\d+/(?:year|month)|in (?:the )?quantity of"
    r"|(?:residents|doctors?|course|training) on (?:oncology|cardiology|surgery|pediatrics)"
    r"|It consist|from (?:[A-Z]\w+) side|of the (?:Emeritus|late [A-Z])"
    r"|(?:many|several|two|three|four|five|six|ten) (?:doctor|nurse|student"
    r"|teacher|expert|specialist|hospital|year|month)(?![-'’ ]\w+s\b)(?!-))\b"
)
_DISAGREES = compiled(  # "58 doctors was trained"
    r"(?:(?!\b(?:of|for|with|to|from|between|among|by|on|in|at|per|who|which|that)\b)[^,])*"
    r"\b(?:doctors|nurses|students|teachers|patients|children|specialists|people|experts"
    r"|lecturers|participants|surgeons|members|they|we|parties|sides) (?:was|is|has)\b"
    r"|(?:Each|Every) [a-z]+ (?:were|are|have)\b"
)
_RHETORIC = compiled(
    r"\b(?:the honou?r (?:to|of)|brotherly|sisterly|fraternal|friendly (?:people|nation|country)"
    r"|ancestral|motherland|fatherland|noble|glorious|wise leadership|visionary|heart’s|esteemed"
    r"|honourable|distinguished (?!professor)|unwavering|golden (?:chapter|page)|spread its wings"
    r"|hand in hand|new (?:page|chapter|era|dawn)"
    r"|shot in the arm|feather|can now smile|joy galore|with open arms|bridge of|torch|blessing"
    r"|a gift from the (?:[A-Z]\w+ )?(?:nation|people)|touch(?:ed|ing) hearts|proof of|symbol of"
    r"|token of|winds? of|soil of|shining|flourish|lofty)\b",
    re.IGNORECASE,
)
_PIECE = compiled(  # of a list, or of a sentence whose verb is lost
    r"(?:Some|Many|Most|Several|Others?|Few|Chief|Deput\w+|Representatives|Members|Professors?"
    r"|Director|Rector|Dean|Head|President|Doctors?|The (?:recipients|winners|names|results|authors"
    r"|members|list|aim|sending|training|creation|establishment|exchange|opening|organi[sz]ation"
    r"|development|provision|donation|holding) of)\b"
)
_BASE = compiled(  # "Cut the use of", "Stay for five years": whoever did it is lost
    r"(?:Stay|Last|Remain|Cut|Send|Take|Give|Make|Hold|Get|Bring|Keep|Run|Go|Come|Build|Provide"
    r"|Accept|Invite|Organi[sz]e|Host|Receive|Offer|Allow|Enable|Include|Cover|Establish|Conduct"
    r"|Develop|Create|Carry|Set|Put|Let|Become|Improve|Increase|Reduce|Strengthen|Promote|Expand"
    r"|Continue|Gather|Sign|Open|Launch|Donate|Pay|Teach|Treat|Examine|Prepare) "
)
_LASTS = compiled(  # of a thing: no deed that one can agree on
    r"(?:Stay|Last|Remain|Cut|Keep|Go|Come|Run|Become|Include|Cover|Allow|Get|Open (?:with|in)) "
)
_STATED = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|shall|can|could|may|might|must|do|did|does"
    r"|(?!seed|need|speed)[a-z]{2,}ed|held|gave|made|took|sent|built|led|got|set|met|won|drew|saw"
    r"|ran|began|put|cost|rose|fell|went|came|sank|grew|spent|brought|became|left|taught|paid|bought"
    r"|wrote|flew|sold|lent"
    r"|given|undertook|seen|done|taken|won"
    r")\b"
)


def printable(sentence: str) -> bool:
    """Could a brief open with it: a sentence of ours once it is mended, or a quotation?"""
    if quoted := _WHOLE.fullmatch(sentence.rstrip(".")):
        return english(quoted[1]) and not _RHETORIC.search(quoted[1])
    return stands(told := idiom.mended(sentence)) and not _BASE.match(told)


_WHOLE = compiled(r"“([^“”]+)”")


@lru_cache(maxsize=64)  # a line is tried in several forms, and again where it is shown
def stands(text: str) -> bool:
    """Could an editor print this sentence of our own as it is?"""
    plain = text.strip().rstrip(".")
    if not plain or plain.count("(") != plain.count(")") or plain.count("“") != plain.count("”"):
        return False
    ours = _QUOTED.sub("“X”", plain)
    if _RHETORIC.search(ours) or _TURNED.search(ours) or _LASTS.match(ours):
        return False
    if torn.is_torn(plain) or _SPLICED.search(ours) or _BROKEN.search(ours):
        return False
    if _UNDETERMINED.search(ours) or not all(map(english, _SAID.findall(plain))):
        return False
    wrong = _FOREIGN.search(ours) or _DISAGREES.match(ours) or severed.is_severed(ours)
    return not (wrong or _twice(ours))


_SAID = compiled(r"“([a-z][^“”]{24,})”")
_THING = (
    r"(?:journal|agreement|memorandum|ceremony|conference|seminar|delegation|contract|laboratory"
    r"|center|centre|clinic|department|ministry|embassy|committee|commission|nurse|doctor|patient"
    r"|surgeon|teacher|library|protocol|symposium|lecture|register|scholarship|diploma|certificate"
    r"|machine|ambulance|building|operation|government|expert|specialist|country|province"
    r"|practitioner|member|participant|territory|medical team|university)"
)
_UNDETERMINED = compiled(  # "for common register of patients", "to delegation"
    rf"(?<!letter )(?<!letters )(?<!into )\b(?:of|for|with|to|from|on|between) (?:(?:joint|new"
    rf"|common|simulation|international|scientific|medical|clinical|general|special|national"
    rf"|training) )?{_THING}(?=[.,;]|$| (?:of(?! agreement| understanding| cooperation)|in|for|on"
    rf"|at|with|and|was|were|is|will|has|to|from)\b)(?<!to university)(?<!from university)"
    rf"(?<!of agreement)(?<!on operation)(?<!of government)(?<!between government)"
)
_QUOTED = compiled(r"“[^“”]*”")
_BROKEN = Rare(
    r"\bwill\b[^,;]*, will\b(?!.*\band will\b)|^Total (?=\d)"
    r"|^An? (?:M[oO]A|L[oO][IU]) was signed$|\bcost [^,]* and will\b"
    r"|^[^,]+ed [^,]+, (?:agreed|requested|asked) to\b|(?<!from )\bthat, [^,]+$"
    r"|^(?:Together|Along) with [^,]+, (?!the\b|an?\b)[a-z]+\b"
    r"|^(?:Listeners|Participants|Topics|Agenda): |^(?:Some|Many|Most|Several|Others?) (?:on|in|at"
    r"|of) (?!.*\b(?:was|were)\b)"
)


def _twice(text: str) -> bool:
    """Has it two verbs with nothing between them that lets a second one stand?"""
    last: re.Match[str] | None = None
    for each in _FINITE.finditer(text):
        between = text[last.end() : each.start()] if last else ""
        close = _HAVE.fullmatch(between) or (each[0] == "have" and "no longer" in between)
        led = last and _RELATIVE.search(text, 0, last.start())
        if last and not (close or led or "," in between or _JOINS.search(between)):
            return True
        last = each
    return False


def english(words: str) -> bool:
    """Are the words of a quotation fit to be quoted: no slip that an editor would have to mend?"""
    found = (each.search(words) for each in (_SLIPS, _SPLICED, _UNDETERMINED, _FOREIGN, _TURNED))
    ill = _OPENS_ILL.match(words) or _DISAGREES.match(words) or torn.is_open(words.rstrip(":. "))
    return not (ill or any(found))


_SLIPS = compiled(
    r"\b(?:go in [A-Z]\w+ on study|expressed the availability|awarded with|be elaborated"
    r"|saying the \w+ would|in the occasion|on his side|imparted training|realized|subscribed"
    r"|one year experience|in English language|[Ff]rom [A-Z]\w+ side|in value of)\b"
    r"|(?<![\d.:/-])\b0\d (?=[a-z])|\((?:update|cancell?ed)|, \d+ of them [a-z]+ed\b"
)
_OPENS_ILL = compiled(
    r"About |Decided: |Two sides |\d{1,2}[.:]\d\d |[A-Z][a-z]{3,}ed (?:slides|the|an?|our) "
    r"|In the end of|Today\b|\d{4} [–-]|Similar [a-z]+ will"
    r"|(?:Next|Last|This|On) (?:year|month|week|[A-Z][a-z]+day\b(?!,? (?:the )?\d))\b"
    r"|[^,]{3,90}, (?:from|of|in|at|the|an?) [^,]{3,90}, the [a-z]+ (?:will|was|were|has|is)\b"
)
_ACHIEVED_NOT = compiled(
    r"\b(?:(?:fixed|scheduled|planned|slated|foreseen|envisaged) (?:for|in|to)\b"
    r"|expressed (?:the|his|her|its|their) (?:availability|readiness|wish|hope|interest|desire)"
    r"|(?:was|were) mentioned|made a proposal|offered to (?!the\b|an?\b|its\b|[A-Z\d])"
    r"|is eligible|are eligible|proposed"
    r"|is to be|are to be|put forward"
    r"|had been (?:ready|willing)\b"
    r"|aspiration|hopes? |wishes? |undertook to|[Tt]he proposal|aims? (?:at|to)\b)"
)
_WHO = compiled(  # "Thirty nurses from Luma": who does what?
    r"(?:\d[\d,]*|[A-Z][a-z]+(?:-[a-z]+)?) (?:[a-z]+ )?(?:nurses|doctors|students|surgeons|experts"
    r"|teachers|specialists|physicians)\b"
)
_GIVEN = compiled(r"\d.* to (?:the )?[A-Z]")  # "120 masks to the Ministry": who gave them?
_EMPTY = compiled(  # "Repair of the ward was carried out", "85% of which"
    r"\d[\d.,]*(?: ?%| per ?cent)? of wh(?:ich|om)\b|(?:The |An? )?[A-Z]?[a-z-]+(?: [a-z-]+)"
    r"{0,3}? (?:was|were|has been) (?:carried out|conducted|implemented|performed|done)\.?$"
)
_AGREED_NOT = compiled(
    r"\b(?:took place|(?:were|was) (?:trained|treated|examined|operated|held|attended)|passed"
    r"|is the (?:second|third|fourth|first|\w+th) (?:activity|event|edition|of \w+)|did internships"
    r"|was the (?:outcome|result|fruit) of|visited|defended)\b"
)
_PLANNED_NOT = compiled(
    r"\b(?:[Oo]bjectives?|[Aa]ims?|[Pp]urposes?|[Gg]oals?) of (?:the|this) (?:\w+ )?(?:meeting"
    r"|workshop|seminar|training|visit|conference|course|forum|event|session|symposium)"
    r"|^The plan is that .* (?:has|have) |was to (?:be held|have)|were to (?:be held|have)"
    r"|were expected and|was expected and"
    r"|had been (?:planned|expected)"
    r"|\bis the (?:second|third|fourth|first|\w+th) (?:activity|event|edition|of \w+)"
)
_DISCUSSED_NOT = compiled(
    r"\b(?:has|have|had) been [a-z]+ing\b|\bhad been (?:ready|willing|planned)\b"
    r"|\b(?:underlined|stressed|noted|recalled|said|announced) that (?:the |an? )?[^,]{2,60}"
    r" (?:has|have|had|was|were) "
    r"|^[^,]{3,60} (?:delivered|donated|handed over|inaugurated) (?!.*\b(?:will|would|could|may"
    r"|to)\b)"
)
_NAMED = compiled(  # "36 students trained jointly", "A lecture given in Riga", "Free surgery for"
    r"(?:(?:Over|More than|About|Nearly|Some|Up to|A total of|At least) )?(?:[\d,.]+|An?"
    r"|[A-Z][a-z]+)"
    r" .*\b(?:[a-z]{2,}ed|held|given|built|made|taught|set up|sent|won|bought|seen)\b"
)


def fits(line: str, status: str) -> bool:
    """Does the verb of a line of ours fit the section that it would stand in?"""
    if _EMPTY.match(line):
        return False
    if status == "achieved":
        given = _GIVEN.match(line) or _PIECE.match(line) or _WHO.match(line)
        piece = given and not _STATED.search(line)
        return not (piece or _ACHIEVED_NOT.search(line) or not _done(line))
    if status == "agreed":
        return not _AGREED_NOT.search(line) and not _person(line)
    if status == "planned":
        return not _PLANNED_NOT.search(line) and not _person(line)
    return not _DISCUSSED_NOT.search(line)


def _done(line: str) -> bool:
    """Has it a verb of its own: none that only describes a thing, as "a plan, drawn up by X"?"""
    if "“" in line or not _THING_OR_ORDER.match(line) or _PRESENT.search(line):
        return True
    return _STATED.search(_DESCRIBES.sub(" ", line.rstrip("."))) is not None


_THING_OR_ORDER = compiled(
    rf"An? |The |\d[^,]+(?:, [^,]+)?, [a-z]+ed |[^,]+, (?:which|who) |{_BASE.pattern}"
)
_DESCRIBES = compiled(
    r"\([^()]*\)|\b(?:which|who|that|where|whose|when|it|they)\b[^,;]*"
    r"|, (?:[a-z]+ly )?(?:[a-z]+ed(?: out| up| over)?|built|given|held|made|taught|paid|bought)"
    r"(?: for)? (?:by|in|at|with|free|as|since|on|from|for)\b [^,]*"
    r"|\b(?:[Tt]he|[Aa]n?|its|their|of|for|and|new|joint|\d+) [a-z]+ed (?=[a-z])"
    r"|[a-z]-(?:led|made|held|paid)\b"
)
_PRESENT = compiled(r" (?!of |in )[a-z]{3,}s (?:the|an?|its|their|of|to|over|for|about|in|\d+)\b")


def _person(line: str) -> bool:
    office = re.match(r"(?:Chief|Deput|Representatives|Members|Director|Rector|Dean|Head)", line)
    return office is not None and _FINITE.search(line) is None

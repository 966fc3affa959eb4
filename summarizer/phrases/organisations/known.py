"""Organisations known by their name alone, and the kind that a name's words tell."""

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.organisations import societies
from summarizer.phrases.words import lexicon, words
from summarizer.phrases.words.beginnings import sought
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of
from summarizer.phrases.words.letters import words as lexicon_words
from summarizer.phrases.words.needs import Rare

_KNOWN = {
    "university": "Johns Hopkins|Karolinska Institutet|KU Leuven|ETH Zurich|ETH Zürich|Imperial"
    "|Sciences Po|Caltech|MIT|LMU Munich|Weill Cornell Medicine-Qatar|Weill Cornell Medicine",
    "hospital": "SingHealth|Houston Methodist|NYU Langone Health|UCLA Health|Sidra Medicine"
    "|Northwell Health|Mayo Clinic|MD Anderson|Gustave Roussy|Mass General Brigham|Mass General"
    "|Charité – Universitätsmedizin Berlin|Charité|Rigshospitalet|Radboudumc|Erasmus MC"
    "|Amsterdam UMC|UMC Utrecht|Inselspital|SickKids|CHUV|Hadassah"
    "|City of Hope|UPMC|UZ Leuven|UZ Gent|KBC Zagreb|KBC Rijeka|KBC Split|Mass Eye and Ear"
    "|NHS Greater Glasgow and Clyde|NHS Lothian|NHS Grampian|NHS Tayside|NHS Lanarkshire"
    "|Assistance Publique – Hôpitaux de Paris|Guy’s and St Thomas’ NHS Foundation Trust"
    "|Guy's and St Thomas' NHS Foundation Trust",
    "institute": "Institut Pasteur|Inserm|INSERM|CNRS|KEMRI|Fiocruz|icddr,b|CERN|ISGlobal"
    "|National Institutes of Health|Icahn School of Medicine at Mount Sinai|Institut français",
    "government": "KOICA|JICA|USAID|GIZ|European Commission|European Union|African Union|ASEAN"
    "|Africa CDC|ECOWAS|Norad|Sida|TİKA|TIKA|KfW|FCDO|KSrelief|KOFIH|Public Health England"
    "|NHS England|Irish Aid|Expertise France|EDCTP|PEPFAR"
    "|Deutsche Gesellschaft für Internationale Zusammenarbeit"
    "|Enabel|LuxDev|Te Whatu Ora|Global Affairs Canada|Health Canada|NHS Scotland|NHS Wales|DAAD",
    "ngo": "UNICEF|UNESCO|UNDP|UNFPA|UNHCR|World Bank|Médecins Sans Frontières"
    "|Save the Children International|Save the Children|UNAIDS|UNOPS|Médecins du Monde"
    "|World Food Programme|United Nations Development Programme|Red Cross|Mercy Ships"
    "|Smile Train|Operation Smile|Orbis|Gavi|Doctors Without Borders|United Nations|WHO|PAHO"
    "|Partners In Health|World Vision|Oxfam|Jhpiego|Amref Health Africa|BRAC|Unitaid|CEPI"
    "|Sovereign Order of Malta|Order of Malta"
    "|Chain of Hope|Save a Child's Heart|Save a Child’s Heart"
    "|Doctors with Africa CUAMM|Sightsavers|Wellcome|Medair|PATH|FHI 360"
    "|ICRC|IFRC|IAEA|Medical Aid for Palestinians|Terre des hommes|La Chaîne de l’Espoir"
    "|La Chaîne de l'Espoir|Alliance française|Project HOPE"
    "|International Federation of Red Cross and Red Crescent Societies"
    "|United Nations Office for Project Services|International Agency for Research on Cancer"
    "|Global Fund to Fight AIDS, Tuberculosis and Malaria|Clinton Health Access Initiative"
    "|Economic Community of West African States|Pacific Community|Americares"
    "|SolidarMed|Lifebox|Samaritan's Purse|Samaritan’s Purse|Helen Keller Intl|Last Mile Health"
    "|PAHO/WHO|Pan American Health Organization/World Health Organization"
    "|Gavi, the Vaccine Alliance"
    "|Zanmi Lasante|CURE International|Interplast|Orbis International|Seva Foundation"
    "|Kids Operating Room|Himalayan Cataract Project|Helen Keller International",
    "company": "Novartis|Pfizer|AstraZeneca|Siemens Healthineers|GE Healthcare|Roche|Sanofi|Huawei"
    "|Merck|Johnson & Johnson|Medtronic|Bayer|Novo Nordisk|Philips|Fujifilm|Samsung|Abbott|BGI"
    "|GE HealthCare|Philips Healthcare|Roche Diagnostics|Mindray Medical International"
    "|Beckman Coulter|Becton Dickinson|Boston Scientific|Edwards Lifesciences|Stryker"
    "|Takeda|Olympus|Boehringer Ingelheim|Fresenius Medical Care|United Imaging Healthcare"
    "|United Imaging|Sinovac|Sinopharm|BioNTech|Moderna|Elekta|Varian|Mindray",
}
_KIND = {name: kind for kind, names in _KNOWN.items() for name in names.split("|")}
NAMES = compiled(rf"(?<![\w-])(?:{any_of(_KIND)})(?!\w|[’'](?!s\b))")

_FORMS = compiled(
    r"(?:,(?<=[\w”\"»’)],) | (?<=[\w”\"»’)] ))(?=[A-Zade])"
    r"(?:A/S|S\.?A\.?S|S\.r\.l|S\.p\.A|N\.V|B\.V|S\.A|GmbH(?: & Co\. KG)?|KGaA"
    r"|SE(?: & Co\. KG(?:aA)?)?|Co\. KG"
    r"|LLP|JSC|LLC|PLC|PCL|plc|Inc|Ltd|Oyj?|AB|AS|ASA|ApS|AG|SpA|SIA|UAB|OÜ|asbl|e\.V|K\.S\.C\.P|d\.o\.o"
    r"|Pty\.? Ltd|Pvt\.? Ltd|Co\.,? Ltd"
    r"|Sdn\.? Bhd|Ltda|Corp|Co)(?![\w-])\.?"
)
_CAPITAL = compiled(r" [A-ZÀ-Ý]")
_FRONT = frozenset({"LLC", "JSC", "UAB", "SIA"})
_FORM_AHEAD = Rare(  # "LLC Medtehnika", "PT Kalbe Raya": as the East of Europe and of Asia has it
    r"(?<![\w-])(?:LLC|PJSC|OJSC|CJSC|JSC|UAB|SIA|PT|OOO|TOO)"
    r" (?:[“\"«][A-ZÀ-Ý][^“”\"«»\n]{2,30}[”\"»]|[A-Z][\w-]+(?: [A-Z][\w&-]+){0,2})",
    pages=True,
)
_SENT = Rare(
    r"\b(?P<whose>[A-Z][a-z]+|U[SK]) (?:embassy|consulate(?: general)?|high commission)\b"
    r"(?: in [A-Z]\w+(?: [A-Z]\w+)?)?",
    pages=True,
)
_LOCAL = Rare(  # "the Corvo regional executive committee", "the Kite development agency"
    r"(?<![\w-])(?P<whose>[A-ZÀ-ÝĐ][\w’'-]+(?: [A-ZÀ-ÝĐ][\w’'-]+)?)"
    r" (?P<sort>(?:regional|provincial|city|district|municipal|oblast|county) (?:state )?)?"
    r"(?:(?:clinical|children[’']s|maternity|general|central|referral|specialized|university"
    r"|infectious diseases) hospital(?: no\. ?\d+)?"
    r"|executive committee|chamber of commerce|health committee|(?:health|education) department"
    r"|department of (?:health|education)|(?:development|cooperation|aid) agency)\b",
    pages=True,
)
_OWN = compiled(
    r"(?:[“\"«][A-ZÀ-Ý][^“”\"«»\n]{1,40}[”\"»]"
    r"|(?:[A-ZÀ-Ý][\w&’'-]*(?: (?:& )?|–)){0,4}[A-ZÀ-Ý][\w&’'-]*)$"
)
_FELLOWS = Rare(  # "Partners for Global Nursing", "Hands Across Water"
    r"(?<![\w-])(?P<whose>[A-Z][a-z]+(?:(?:ish|ian|ese|can|man|ch|ss) | (?=Friends)))?"
    r"(?:Partnership(?= for)|Partners|Friends|Doctors|Surgeons|Physicians|Nurses|Midwives|Medics"
    r"|Teachers|Scientists|Engineers|Volunteers|Pharmacists|Hands|Bridges|Hearts|Smiles|Hope|Light|Water)"
    r" (?:[Oo]f|[Ff]or|[Ii]n|[Ww]ith|[Aa]gainst|[Tt]hrough"
    r"|(?P<far>[Ww]ithout|[Aa]cross|[Bb]eyond))"
    r" (?:the )?(?:[A-ZÀ-Ý][\w’'-]*(?<![’'-]))(?: [A-ZÀ-Ý][\w’'-]*(?<![’'-])){0,3}"
    r"(?<! Day)(?<! Week)(?<! Award)(?<! Programme)(?<! Project)",
    pages=True,
)
_ORDER = Rare(  # of a profession: "Order of Nurses of Cape Verde"
    r"(?:National )?(?:Order|Chamber|Syndicate) of (?:the )?"
    r"(?:Nurses|Physicians|Doctors|Midwives|Pharmacists|Dentists|Psychologists|Biologists|Surgeons)"
    r"(?: (?:of|in) (?P<land>[A-Z]\w+(?: [A-Z]\w+)?))?",
    pages=True,
)
_GATHERING = compiled(
    r"\b(?:Encounter|Congress|Conference|Forum|Meeting|Summit|Symposium|Week|Day|Festival)"
    r" of (?:the )?$"
)
_BORDERLESS = Rare(  # "Hearing Without Borders"
    r"(?<![\w-])(?!The )[A-Z][\w’'-]+ [Ww]ithout (?:Borders|Frontiers|Limits)\b",
    pages=True,
)
_FELLOW_OPENS = compiled(
    r"(?:\b(?:and|association|by|charity|foundation|from|group|ngo|of|organi[sz]ation|the|to|with) "
    r"|\*\*)$",
    re.IGNORECASE,
)
_CITY = Rare(
    r"(?:[A-ZÀ-Ý][\w’'-]+ ){1,4}"
    r"(?:(?:Medical|Health|Healthcare|Science|Education) City"
    r"|(?:Maternity|Perinatal) Ho(?:use|me)"
    r"|(?:Medical|Maternity|Perinatal|Hospital|Treatment|Diagnostic) Complex(?: No\. ?\d+)?"
    r"|(?:Health|Medical|Health Care|Healthcare) Campus"
    r"|Health Post"
    r"|(?:Rescue|Ambulance|Emergency|Transfusion|Epidemiological) Station)\b",
    pages=True,
)
_CARING = compiled(r" (?:City|Campus|Post|Ho(?:use|me)|Complex|Station)\b")
_BEFORE = 70  # characters that a company's name may have before its form

_COMPANY = compiled(
    r"(?<![\w’'])(?:co|sia|uab|oü|ltd|inc|gmbh|corp|plc|llc|llp|jsc|pcl|aps|oyj?|kgaa|ltda|a/s|s\.a|s\.?a\.?s"
    r"|s\.r\.l"
    r"|s\.p\.a|[nb]\.v)(?!\w)"
)
_BY_WORDS = (
    ("ngo", compiled(r"\bred (?:cross|crescent)\b")),
    (
        "hospital",
        compiled(
            r"(?:medical|health|healthcare) city$|\b(?:medical|health|clinical) cent(?:er|re)\b"
            r"|\b(?:cancer|eye|heart|trauma|dialysis|referral) cent(?:er|re)$|\bnhs\b"
            r"|health (?:system|post)$|complex(?: no\. ?\d+)?$"
            r"|(?:rescue|ambulance|emergency) station$"
        ),
    ),
    (
        "government",
        compiled(
            r"health board$|board of health\b|\b(?:medical|nursing|specialty) board$"
            r"|\b(?:medical|nursing|nurses|midwives|dental|pharmacy) council\b"
        ),
    ),
    ("company", compiled(r"credit union$")),
    ("ngo", compiled(r"support group$")),
    ("hospital", compiled(r"health cluster$")),
    (
        "hospital",
        compiled(r"\b(?:milk|blood|eye|tissue|bone|skin|organ|sperm|cord) bank\b"),
    ),
    ("institute", compiled(r"\b(?:gene|seed|data|venom) bank\b")),
    ("university", compiled(r"\b(?:medical|nursing|dental|pharmaceutical) academy\b")),
    ("university", compiled(r"institute of technology|military.* academy")),
    (
        "government",
        compiled(
            r" (?:city|county|province|district|prefecture|oblast)$|^(?:eu|un|osce) .*mission"
        ),
    ),
    ("institute", compiled(r"academy of (?!fine|music|arts|dram)|academy$")),
)
_ANY_WORDS = compiled(sought("|".join(pattern.pattern for _, pattern in _BY_WORDS)))
_TRADES = lexicon_words(
    "mill mills hotel hotels store stores works insurance telecom motors medical engineering"
    " capital ventures labs laboratories solutions robotics biologics energy mobile electronics"
    " shipping logistics freight dairy remedies optics cement textiles chemicals brewery"
)
_BEHIND = compiled(r"\s(?:of|for|de|du|des)\s")
_INCORPORATED = compiled(
    r"\b(?:foundation|association|society|federation|charity|trust)"
    r"(?: of [^,]+| for [^,]+)?, ?inc\b"
)
_FRIENDS = {"charity", "association", "foundation", "federation", "society"}
_BY_HEAD = (
    ("hospital", lexicon.HOSPITAL),
    ("university", lexicon.UNIVERSITY),
    ("institute", lexicon.INSTITUTE),
    ("government", lexicon.GOVERNMENT),
    ("company", lexicon.COMPANY | {"group"}),
    ("media", lexicon.MEDIA),
    ("ngo", lexicon.NGO),
)


def formal(text: str) -> Iterator[tuple[int, int]]:
    """Where a company's name stands before the legal form that tells it: "Danica Health A/S"; and
    missions written small: "the Danish embassy in Kampala"."""
    for mission in _SENT.finditer(text):
        if places.demonym(mission["whose"]) or mission["whose"] in {"US", "UK"}:
            yield mission.span()
    yield from filter(None, map(_local, _LOCAL.finditer(text)))
    if _CARING.search(text):
        yield from (city.span() for city in _CITY.finditer(text))
    yield from (each.span() for each in _BORDERLESS.finditer(text))
    yield from (_whole_order(each) for each in _ORDER.finditer(text))
    yield from societies.spans(text)
    for fellows in _FELLOWS.finditer(text):
        before = text[max(0, fellows.start() - 20) : fellows.start()]
        if _GATHERING.search(before):
            continue  # "the III Encounter of Midwives of Corvo"
        opens = (fellows["whose"] or fellows["far"]) and before[-1:] in {"", "\n"}
        if opens or _FELLOW_OPENS.search(before):
            yield societies.cut(text, *fellows.span(), 3)
    ahead = [
        societies.cut(text, *each.span(), 2)
        for each in _FORM_AHEAD.finditer(text)
        if not _OWN.search(text[max(0, each.start() - _BEFORE) : each.start()].rstrip())
    ]
    yield from ahead
    fronts = {start for start, _ in ahead}
    for form in _FORMS.finditer(text):
        if fronts and any(start in fronts for start in range(form.start(), form.end())):
            continue
        own = _OWN.search(text[max(0, form.start() - _BEFORE) : form.start()])
        if own:
            yield form.start() - len(_after_verb(own.group())), form.end()


def form(text: str, end: int) -> re.Match[str] | None:
    """The legal form of a company right behind a name: "Kite Group Co., Ltd"."""
    found = _FORMS.match(text, end) if text[end : end + 1] in {" ", ","} else None
    ahead = found and found.group().strip(", ") in _FRONT and _CAPITAL.match(text, found.end())
    return None if ahead else found  # "Corvo University, LLC Medtehnika"


def _whole_order(match: re.Match[str]) -> tuple[int, int]:
    """Without the verb of a headline behind its land."""
    name = match.group()
    long = match["land"] and " " in match["land"] and not places.is_place(match["land"])
    return match.start(), match.start() + len(name.rpartition(" ")[0] if long else name)


def _local(match: re.Match[str]) -> tuple[int, int] | None:
    """Where the name of a town's or a country's own body stands, whose names are written small."""
    whose = match["whose"]
    last = whose.rpartition(" ")[2]
    if places.sited(whose) or places.is_place(whose):
        return match.span()
    own = match["sort"] and last.lower() not in lexicon.OPENERS | lexicon.BREAKS
    if (own and not places.demonym(last)) or places.sited(last) or places.is_country(last):
        return match.end("whose") - len(last), match.end()
    return None


def _after_verb(run: str) -> str:
    """What stands behind the last word of a headline that is in no name."""
    parts = run.split(" ")
    cut = max((at for at, part in enumerate(parts) if part.lower() in lexicon.BREAKS), default=-1)
    return " ".join(parts[cut + 1 :]) or run


@lru_cache(maxsize=8192)  # a house is named many times
def kind(name: str, head: str = "") -> str:
    """The kind of an organisation by its words; `head` decides where they do not."""
    low = name.lower()
    stems = [word.stem for word in words(low)]
    if name in _KIND:
        return _KIND[name]
    if _COMPANY.search(low):
        return "ngo" if _INCORPORATED.search(low) else "company"
    befriends = "friends" in stems or head_of(low) in _FRIENDS
    if stems[:1] in (["ministry"], ["department"]):
        return "government"
    if {"hospital", "hospitals", "clinic", "klinikum", "infirmary"} & set(stems):
        return "ngo" if befriends and "nhs" not in stems else "hospital"
    founded = stems[:1] and stems[0] in _FRIENDS and not lexicon.UNIVERSITY & set(stems)
    if founded or _FELLOWS.match(name) or _BORDERLESS.match(name) or low.endswith(" e.v."):
        return "ngo"
    told = _ANY_WORDS.search(low)
    by_words = told and next(label for label, pattern in _BY_WORDS if pattern.search(low))
    last = head_of(low) or head
    trade = "company" if not last and stems and stems[-1] in _TRADES else "other"
    return by_words or next((label for label, heads in _BY_HEAD if last in heads), trade)


def head_of(name: str) -> str:
    """The word in small letters that makes a name an organisation's; "" where none does."""
    before = [word.stem for word in words(_BEHIND.split(name.lower())[0])]
    return next((stem for stem in reversed(before) if stem in lexicon.HEADS), "")

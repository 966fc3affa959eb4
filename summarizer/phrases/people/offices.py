"""The words of offices: what one is, ranks it, is in charge of, and how its holder is addressed."""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words import Word, lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

PLURALS = words(
    "presidents vice-presidents rectors vice-rectors deans vice-deans directors chairmen heads"
    " secretaries ambassadors consuls professors ministers managers officers chiefs surgeons"
    " doctors nurses lecturers representatives coordinators leaders researchers specialists"
    " members experts delegates colleagues scientists engineers scholars physicians consultants"
    " trainers teachers instructors midwives volunteers residents fellows trainees lecturers"
    " technicians technologists therapists physiotherapists pharmacists paramedics radiographers"
    " dentists psychologists dietitians nutritionists cardiologists neurologists pathologists"
    " ophthalmologists oncologists radiologists anaesthetists anesthetists paediatricians"
    " pediatricians neurosurgeons educators interpreters"
)
ROLES = (
    lexicon.ROLES
    | PLURALS
    | words(
        "undersecretary under-secretary councillor councilor patron vice-governor vice-minister"
        " vice-chair co-director co-president sub-dean subdean associate-dean pro-chancellor"
        " pro-vice-chancellor vice-provost vice-principal headmaster headmistress president-elect"
        " controller comptroller inspector director-generals custos prefect voivode plenipotentiary"
        " marshal senator congressman congresswoman mp assemblyman trustee treasurer auditor"
        " administrator executive vc dvc avc ceo coo cso co-pi pi md&ceo nephrologist urologist"
        " anaesthetist anesthetist anesthesiologist dermatologist gynaecologist gynecologist"
        " haematologist hematologist midwife obstetrician orthopaedist orthopedist paediatrician"
        " pharmacist physiotherapist psychologist dentist veterinarian virologist immunologist"
        " microbiologist gastroenterologist endocrinologist anthropologist biologist chemist"
        " sociologist statistician historian journalist architect entrepreneur philanthropist"
        " regent diplomat envoy high-commissioner chargé chargée charge rapporteur emir king queen"
        " sultan sheriff speaker ombudsman chieftain demonstrator instructor trainer tutor"
        " alderman alderwoman alderperson chieftainess commandant commissar adjutant quartermaster"
        " doyen coordinator-general vice-director-general postmaster warden abbot bishop"
        " archbishop cardinal imam delegate aide ombudsperson educator technician therapist"
        " technologist practitioner incharge in-charge congressperson"
        " student perfusionist sonographer dietitian nutritionist optometrist audiologist analyst"
        " collector premier seremi spokeswoman coach mentor pastor chaplain worker"
        " podiatrist doctor hod prosthetist orthotist subdirector"
        " paramedic radiographer dietician interpreter translator akim hokim khokim vicar"
        " rabbi mca mla mna mpp mec lead ruler"
        " dmo rmo dho cec landrat landrätin oberbürgermeister oberbürgermeisterin bürgermeister"
        " bürgermeisterin starosta marzpet kaymakam intendente intendant gobernador gobernadora"
        " alcalde alcaldesa prefeito prefeita sindaco sindaca reitor reitora rettore decano decana"
        " member lawyer attorney judge magistrate strategist analyst planner moderator host"
    )
)
FORCES = words("colonel commandant commander capitaine captain")
SECOND = words(
    "consul minister charge secretary director president rector chair chairman dean"
    " chancellor treasurer"
)
"""Offices that any word may be joined to by a hyphen: "member-secretary"."""
_LATE = words(
    "student coach mentor pastor worker collector executive member md chef mp pi host speaker king"
    " queen chemist judge trainer charge doctor lead"
)
"""Roles only where another word of the office stands beside them."""
_TURNS = words("speaker host student lead coach")
_ORDINALS = words("first second third fourth last next other")
_BOARDS = words("board council parliament senate presidium assembly")
_RANKS = lexicon.RANKS | words(
    "sub-divisional divisional district trauma paediatric pediatric cardiac surgical dental"
    " retired ret. ag ag. retd vice-executive principal general group team business export sales"
    " marketing finance financial operations operating information technology digital chief"
    " human resources legal clinical quality academic affairs strategic development innovation"
    " corporate scientific nursing pharmacy library university college faculty school institute"
    " senior junior honorary non-executive external internal public private special joint"
    " traditional paramount crown shadow local main leading renowned co-founding"
    " former-vice pro-vice"
    " physician medicine high official resident registered charge staff ward trade defence defense"
    " military consular emergency ministry cabinet constitutional community social"
    " liaison partnership partnerships programmes projects research training conference forum"
    " event organizing organising scientific steering committee centre center campus network"
    " alumni branch chapter area sub-regional sub-county village town borough metropolitan"
    " neurological orthopaedic orthopedic plastic transplant renal thoracic vascular general"
    " doctoral postdoctoral phd undergraduate graduate postgraduate year course class lord country"
    " symposium workshop panel host practice guest lead social retd traditional"
    " magnificent foreign-affairs first-class vice-general whole-time full-time part-time interim"
)
_LED = _RANKS | words("nurse chief physician corresponding council parliament senate")
FIELDS = (
    lexicon.FIELDS
    | lexicon.ADJECTIVES
    | words(
        "studies strategy linkages links partnerships partnership affairs outreach engagement"
        " enrolment admissions admission alumni liaison operations marketing sales export import"
        " protocol media press legal corporate strategic institutional sector section branch"
        " division protocols collaboration collaborations internationalisation internationalization"
        " programmes programs projects works supply procurement pharmacovigilance sanitation"
        " employment interior defence defense homeland land lands housing gender equality islands"
        " indigenous religious islamic teaching learning campus campuses knowledge transfer"
        " scholarship scholarships mobility burns wound stroke diabetes spine surgery anaesthesia"
        " anesthesia theatre imaging nurses doctors physicians patients services affairs general"
        " specialty specialties medicines devices vaccines laboratories cohort north south east"
        " west regional northern southern eastern western central head neck breast colorectal"
        " thoracic vascular infectious preventive"
        " r&d medico-social socio-economic biosafety biobank it ict hr pr csr icu nicu ent"
        " faculty-affairs life lives pan-african curriculum postgraduates resource budget treasury"
        " growth excellence inclusion diversity justice parliamentary constitutional trade"
        " work works matters respiratory ambulatory maxillofacial"
        " telehealth telemedicine ehealth e-health simulation"
        " abroad tribal minority minorities veterans ageing disability disabilities"
    )
)
WRITTEN_PLURALS = PLURALS | {each.capitalize() for each in PLURALS} | {*map(str.upper, PLURALS)}
_FIELD_ENDING = compiled(
    r"(?:log(?:y|ies|ical)|ics|tions?|sions?|ments?|ings?|cine|care|er(?:y|ies)|istry|phy|ap(?:y|ies)"
    r"|tures?|[ae]nces?|[ia]ty|ities|ships?|ness|ical|[tn]al|ives?|ious|ies|ency|ancy|ies|ism|tric|tology)$"
)
_TRADE = compiled(r"[a-z]{3}(?:ologist|iatrist|iatrician)$")
_CHARGE = compiled(
    r"(?:log(?:y|ies)|ics|[st]ions?|(?<![lm])ments|istry|graphy|therapy|ships|ness|ities|tures)$"
)
LETTERED = words(
    "ICU NICU PICU STI MCH EPI MRI CT ER IV NGO"
    " HR IT ICT PR CSR ENT HIV AIDS TB AI STEM OPD GP QA R&D RND AMR NCD NCDS"
)
_NO_SHORTS = LETTERED | words("MD PhD MSc MBA MPH DDS MBBS FRCS RD")
"""What stands in capitals for no house: degrees, the letters of a currency."""
NO_HOUSES = words(
    "Governorate Province District Region State County Trustees Cabinet Republic Kingdom Sultanate"
    " Capital Zone Municipality Emirate Oblast Prefecture Committee Board"
)
"""What stands beside an office by itself and names no house."""
_CONTINENTS = words(
    "Africa Asia Europe Oceania America Americas Pacific Caribbean Mediterranean Balkans Caucasus"
)
_FORMER = compiled(
    r"^(?:then|ex|former|now|current|past|acting|vice|deputy|sub|under|co|assistant|associate)-"
)
_ROMAN = compiled(r"I{1,3}|IV|V|VI{1,3}|IX|X")
TOGETHER = {
    "d'affaires", "d’affaires", "emeritus", "emerita", "extraordinary", "plenipotentiary",
    "designate", "elect", "general", "generals",
}  # fmt: skip
PUBLIC = compiled(
    r"(?:minist|ambassador|consul|governor|mayor|commissioner|secretar|councill?or|custos|prefect"
    r"|senator|voivode|regent|emir|king|queen|sultan|chief|executive|marshal|plenipotentiary|charg|attach"
    r"|envoy|magistrate|speaker|bishop|representative|coordinator|h?okim|akim)"
)
ADDRESS = lexicon.ADDRESS | words(
    "hon'ble don doña dona bpk yb ybhg ybrs ts tuan puan mdm pr dott dottssa dr-ing docteur"
    " professeur profesor profesora doctora señor señora sr sra frau herr mevr dhr excellency"
    " magnificence magnifizenz spectabilis spektabilität lyonpo berbahagia berhormat amat mulia"
    " seri emer fr rep sen cllr rev reverend archbishop bishop cardinal sheikha general adm"
    " admiral col lt-gen lt-col pol sqn wing cdr otumba alhaji alhaja dame"
    " prof-dr professor-dr univ univ-doz doz doc asst-prof assoc-prof hajah hajjah umm"
    " nai khun phra mudr mvdr phdr rndr ddr ratu pdg rtn baroness baron lord lady mgr er profa lic"
    " mgs ssa inż barima alhaji mtro lcda licda abogada monsignor monsignore monseñor msgr"
    " superior fray padre venerable obong igwe etubom hrm barrister woizero weizero afioga ratu"
    " kaumātua kapitan kagawad chumteav samdech tuanku ckii cki bsckii bscki tsbs blgo obst"
    " ing arq adv dasho aum sayyid sayed tengku sister sra shri thiru tmt mtra mtro"
)


def is_role(ws: Sequence[Word], index: int) -> bool:
    """Whether a word is an office, or its second word: "Consul General"."""
    word = ws[index]
    low = role_of(word.stem)
    if not low:
        return False
    if low in _LATE:
        return _is_ranked(ws, index, low)
    if word.possessive:
        return False
    return word.text.islower() or word.capital


def _is_ranked(ws: Sequence[Word], index: int, low: str) -> bool:
    """Whether a word beside it makes an office of one of `_LATE`."""
    if low == "member" and _of_board(ws, index):
        return True
    before = ws[index - 1] if index and ws[index].gap in {" ", "’ ", "' "} else None
    if before is None or (low in _TURNS and before.text.lower() in _ORDINALS):
        return False
    studies = low == "student" and before.text in FIELDS
    return studies or before.possessive or before.text.lower() in _LED


def _of_board(ws: Sequence[Word], index: int) -> bool:
    """ "Member of the Supervisory Board": an office; "member of the delegation" is none."""
    if index + 1 >= len(ws) or ws[index + 1].text != "of":
        return False
    return any(word.text.lower() in _BOARDS for word in ws[index + 2 : index + 5])


@lru_cache(maxsize=32_768)  # words of some thousand articles
def role_of(stem: str) -> str:
    """The office itself, in small letters: of "ex-rector", "Dean-cum-Registrar"; "" for none."""
    whole = stem.lower()
    low = whole if whole in ROLES else _FORMER.sub("", whole).partition("-cum-")[0]
    return low if low in ROLES or _TRADE.search(low) or low.rpartition("-")[2] in SECOND else ""


def ranks(word: Word) -> bool:
    """Whether a word can stand before an office and belong to it: "Deputy", "Zambian", "Health"."""
    low = word.text.lower()
    if low in _RANKS or low in ROLES or low in FIELDS:
        return not word.possessive
    return word.capital and places.demonym(word.text) is not None


def is_field(word: Word) -> bool:
    """Whether a word can name what somebody is in charge of."""
    low = word.stem.lower()
    return low in FIELDS or (low not in ROLES and bool(_FIELD_ENDING.search(low)))


def is_matter(word: Word) -> bool:
    """Whether a word names a field and ranks nobody: "speech", no "deputy", "medical"."""
    low = word.text.lower()
    return low in FIELDS and low not in _RANKS and low not in ROLES


def is_charge(word: Word) -> bool:
    """Whether a word is surely one of those, and nobody's name: "Studies", "Partnerships"."""
    low = word.stem.lower()
    return low not in lexicon.FAMILIES and (low in FIELDS or bool(_CHARGE.search(low)))


def is_house(word: Word) -> bool:
    """A short form in capitals that stands for an organisation: "WHO", "RSPTN", "MoHP"."""
    return _is_short(word.stem)


@lru_cache(maxsize=8192)
def _is_short(text: str) -> bool:
    if len(text) < 2 or text in _NO_SHORTS or _ROMAN.fullmatch(text) or places.is_country(text):
        return False
    if text.lower() in ROLES or any(each.isdigit() for each in text):
        return False
    return sum(each.isupper() for each in text) > 1 and (text.isupper() or text[-1].isupper())


def is_roman(word: Word) -> bool:
    return bool(_ROMAN.fullmatch(word.text))


def place_end(prose: Prose, index: int) -> int | None:
    """The last word of the country, region or city that begins at `index`."""
    ws = prose.words
    if ws[index].stem in _CONTINENTS:
        return index
    if index + 1 < len(ws) and ws[index + 1].stem in _CONTINENTS and ws[index].capital:
        return index + 1 if ws[index + 1].gap in {" ", "-"} else None
    for count in (4, 3, 2, 1):
        part = ws[index : index + count]
        if len(part) < count or not all(word.gap == " " for word in part[1:]):
            continue
        name = " ".join([*(word.text for word in part[:-1]), part[-1].stem])
        if part[0].capital and places.is_place(name):
            return index + count - 1
    return None

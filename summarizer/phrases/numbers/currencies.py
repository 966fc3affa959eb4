"""Currencies: their ISO 4217 codes, and the signs and names by which articles call them."""

from summarizer.phrases.words.letters import words

OPEN = "XXX"
"""The ISO 4217 code of money whose country its words leave open: Sh, K, B$."""

# Codes that stand in capitals before or behind a number.
CODES = words(
    "AED AFN AMD ARS AUD AZN BDT BGN BHD BIF BND BOB BRL BTN BWP BYN CAD CHF CLP CNY CRC CVE "
    "CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HUF IDR ILS INR "
    "IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD "
    "MMK MNT MRU MUR MVR MWK MXN MYR MZN NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN "
    "PYG QAR RON RSD RUB RWF SBD SCR SEK SGD SLE SRD SSP SYP SZL THB TJS TMT TND TTD TWD "
    "TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XOF YER ZAR ZMW ZWL"
)
# What else stands before a number, as it is written.
MARKS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": OPEN, "￥": OPEN, "₹": "INR", "₩": "KRW",
    "₽": "RUB", "₺": "TRY", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₪": "ILS", "₸": "KZT",
    "₮": "MNT", "₴": "UAH", "₾": "GEL", "₵": "GHS", "GH₵": "GHS", "GH¢": "GHS", "GHC": "GHS",
    "S/": "PEN", "S/.": "PEN", "RMB": "CNY", "CN¥": "CNY", "JP¥": "JPY", "NTD": "TWD", "RM": "MYR",
    "Rs": "INR", "Rs.": "INR", "KSh": "KES", "Ksh": "KES", "KSH": "KES", "Kshs": "KES",
    "KShs": "KES", "TSh": "TZS", "Tsh": "TZS", "TSH": "TZS", "Tshs": "TZS", "USh": "UGX",
    "Ush": "UGX", "USH": "UGX", "Ushs": "UGX", "FCFA": "XOF", "CFAF": "XOF", "CFA": "XOF",
    "Birr": "ETB", "birr": "ETB", "Rp": "IDR", "Rp.": "IDR", "Php": "PHP", "PhP": "PHP",
    "Rwf": "RWF", "Frw": "RWF", "Dhs": "AED", "Tk": "BDT", "Tk.": "BDT", "NIS": "ILS",
    "Naira": "NGN",
    "Euro": "EUR", "euro": "EUR", "rmb": "CNY", "usd": "USD", "eur": "EUR", "人民币": "CNY",
    "美元": "USD",
}  # fmt: skip
# Those that are mistaken for something else, unless an amount follows: R14,2 million.
SHORT_MARKS = {
    "R": "ZAR", "Sh": OPEN, "Shs": OPEN, "Sh.": OPEN, "N": "NGN", "P": OPEN, "K": OPEN,
    "Dh": "AED", "SR": "SAR", "QR": "QAR", "KD": "KWD", "JD": "JOD", "BD": "BHD", "LE": "EGP",
    "TL": "TRY", "TRY": "TRY", "COP": "COP", "SDG": "SDG", "CUP": "CUP", "TOP": "TOP", "ALL": "ALL",
    "AOA": "AOA", "CDF": "CDF", "Le": "SLE", "SAR": "SAR", "SOS": "SOS", "PEN": "PEN", "MAD": "MAD",
    "MOP": "MOP", "NAD": "NAD", "BAM": "BAM",
}  # fmt: skip
DOLLARS = {
    "US": "USD", "U.S.": "USD", "USD": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD",
    "CA": "CAD", "CAD": "CAD", "CDN": "CAD", "HK": "HKD", "NT": "TWD", "S": "SGD", "SG": "SGD",
    "NZ": "NZD", "FJ": "FJD", "R": "BRL", "J": "JMD", "TT": "TTD", "BZ": "BZD", "EC": "XCD",
    "MX": "MXN", "RD": "DOP", "GY": "GYD",
}  # fmt: skip
# Names of money behind a number, and whose it is: "Kenyan shillings". The first is meant where no
# country is named.
NAMES = {
    "dollars?(?: (?:us|américains)\\b)?":
        "USD us u.s. american;AUD australian;CAD canadian;HKD hong_kong;SGD singapore;"
        "NZD new_zealand;FJD fijian fiji;TWD taiwan;JMD jamaican;NAD namibian",
    "pounds?(?: sterling)?": "GBP british;EGP egyptian;LBP lebanese;SYP syrian;SDG sudanese",
    "francs?(?! (?:suisses|cfa)\\b)":
        "XXX;CHF swiss;XOF cfa;RWF rwandan rwanda;BIF burundian;CDF congolese;GNF guinean",
    "dinars?":
        "XXX;KWD kuwaiti;JOD jordanian;LYD libyan;TND tunisian;DZD algerian;IQD iraqi;"
        "BHD bahraini;RSD serbian",
    "dirhams?": "AED uae emirati;MAD moroccan", "riyals?": "SAR saudi;QAR qatari;YER yemeni",
    "rials?": "XXX;OMR omani;IRR iranian;YER yemeni",
    "rupees?": "INR indian;PKR pakistani pakistan;NPR nepali nepalese;LKR sri_lankan;MUR mauritian",
    "shillings?": "XXX;KES kenyan kenya;TZS tanzanian tanzania;UGX ugandan uganda",
    "pesos?": "MXN mexican;PHP philippine;COP colombian;CLP chilean;ARS argentine",
    "kron[oae]r?": "XXX;SEK swedish;DKK danish;NOK norwegian;ISK icelandic",
    "(?:rubles?|roubles?|rubel)": "RUB russian;BYN belarusian", "lira": "XXX;TRY turkish",
    "kwacha": "XXX;MWK malawian malawi;ZMW zambian", "manat": "XXX;AZN azerbaijani;TMT turkmen",
    "so[u']?m": "XXX;UZS uzbek uzbekistan;KGS kyrgyz",
    "won(?! (?:a|an|the|first|gold|silver|second|third|prizes?|awards?|medals?|by|in|at|over)\\b)":
        "KRW korean south_korean", "yuan(?: renminbi)?": "CNY chinese", "yen": "JPY japanese",
    "lei": "XXX;RON romanian;MDL moldovan", "(?:euros?|eur)": "EUR", "(?:rmb|cny|renminbi)": "CNY",
    "usd": "USD", "gbp": "GBP", "aud": "AUD", "naira": "NGN nigerian", "birr": "ETB ethiopian",
    "cedis?": "GHS ghana ghanaian", "zlot(?:ys?|ych|y)": "PLN polish", "forints?": "HUF hungarian",
    "tenge": "KZT kazakh kazakhstani", "hryvnias?": "UAH ukrainian", "lari": "GEL georgian",
    "drams?": "AMD armenian", "(?:tugriks?|tögrög)": "MNT mongolian", "baht": "THB thai",
    "dong": "VND vietnamese", "kyats?": "MMK myanmar", "riels?": "KHR cambodian", "kip": "LAK lao",
    "rand": "ZAR south_african", "ringgit": "MYR malaysian", "rupiah": "IDR indonesian",
    "taka": "BDT bangladeshi", "meticais": "MZN mozambican", "kwanzas?": "AOA angolan",
    "pula": "BWP botswana", "dalasis?": "GMD gambian", "ariary": "MGA malagasy",
    "shekels?": "ILS israeli", "(?:nuevos )?soles": "PEN peruvian", "reais": "BRL brazilian",
    "bolivianos": "BOB", "leva": "BGN bulgarian",
    "francs suisses": "CHF", "francs cfa": "XOF", "f ?cfa": "XOF", "cfa": "XOF", "fcfa": "XOF",
    "美元": "USD", "人民币": "CNY", "元(?:人民币)?": "CNY", "欧元": "EUR", "英镑": "GBP",
    "日元": "JPY", "澳元": "AUD", "加元": "CAD", "港[元币]": "HKD", "¥": "XXX", "\\$": "USD",
    "€": "EUR", "£": "GBP",
}  # fmt: skip

"""Money: the words and signs of currencies beside a number, and their ISO 4217 codes."""

import re

Span = tuple[int, int]

_CURRENCIES = {
    "USD": r"us\$|u\.s\.\s?\$|\$us|\$|usd|(?:us\s|u\.s\.\s)?dollars?(?:\s(?:us|américains)\b)?|"
    r"美元",
    "CNY": r"rmb|cny|cn¥|yuan|yuans|renminbi|人民币|元(?:人民币)?",
    "EUR": r"€|eur|euros?|欧元",
    "GBP": r"£|gbp|pounds?(?:\ssterling)?|英镑",
    "JPY": r"jpy|jp¥|japanese\syen|yen|日元",
    "AUD": r"a\$|au\$|aud|australian\sdollars?|澳元",
    "CAD": r"c\$|ca\$|cad|canadian\sdollars?|加元",
    "HKD": r"hk\$|hkd|hong\skong\sdollars?|港元|港币",
    "TWD": r"nt\$|ntd|twd",
    "SGD": r"s\$|sgd|singapore\sdollars?",
    "BRL": r"r\$|brl|reais",
    "INR": r"₹|inr|rs\.?|(?:indian\s)?rupees?",
    "KRW": r"₩|krw|(?:korean\s)?won",
    "CHF": r"chf|swiss\sfrancs?|francs\ssuisses",
    "XOF": r"f\s?cfa|fcfa|xof|cfa\sfrancs|francs\scfa",
    "AED": r"aed|dirhams?",
    "SAR": r"sar|(?:saudi\s)?riyals?",
    "RUB": r"₽|rub|ru(?:b|bl)les?|roubles?",
    "THB": r"thb|baht",
    "MYR": r"rm|myr|ringgit",
    "KES": r"kes|ksh|kenyan\sshillings",
    "MXN": r"mxn|pesos?",
    "TRY": r"₺|turkish\slira",
    "NGN": r"₦|naira",
    "YEN": r"¥|￥",
}
# Codes that stand in capitals before or behind a number, beyond those in the table; ALL,
# COP, CUP, TOP and SDG stand for something else far more often.
_CODES = re.compile(
    r"(?:AFN|AMD|ARS|AZN|BAM|BDT|BGN|BHD|BIF|BND|BOB|BTN|BWP|BYN|CLP|CRC|CVE|CZK|DJF|"
    r"DKK|DOP|DZD|EGP|ERN|ETB|FJD|GEL|GHS|GMD|GNF|GTQ|GYD|HNL|HUF|IDR|ILS|IQD|IRR|ISK|JMD|JOD|KGS|"
    r"KHR|KMF|KWD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MZN|NAD|"
    r"NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RWF|SBD|SCR|SEK|SLE|SOS|"
    r"SRD|SSP|SYP|SZL|TJS|TMT|TND|TTD|TZS|UAH|UGX|UYU|UZS|VES|VND|VUV|WST|XAF|YER|ZAR|ZMW|ZWL)"
)
_CODE_BEFORE = re.compile(rf"(?<![^\W\d_])(?P<code>{_CODES.pattern})\s?$")
_CODE_BEHIND = re.compile(rf"\s?(?P<code>{_CODES.pattern})(?![^\W_])")
_CURRENCY = "|".join(f"(?P<{code}>{forms})" for code, forms in _CURRENCIES.items())
_BEFORE = re.compile(rf"(?<![^\W\d_])(?:{_CURRENCY})\s?$")
_BEHIND = re.compile(rf"(?:[\s-](?:of\s|de\s|d['’])?)?(?P<words>{_CURRENCY})(?![^\W\d_㐀-鿿]|\d)")
_VERBS = frozenset({"won", "baht", "rs", "rm"})  # as words of prose, in small letters
_SIGNS = frozenset("$€£¥￥₹₩₽₦₺.")


def before(text: str, low: str, at: int) -> tuple[str | None, int]:
    """Code of the currency that ends right before `at`, and where its words begin."""
    tail = text[max(0, at - 2) : at].strip()
    if not tail or not (tail[-1] in _SIGNS or tail[-1].isalpha()):
        return None, at
    code = _CODE_BEFORE.search(text, max(0, at - 5), at)
    if code is not None:
        return code["code"], code.start()
    match = _BEFORE.search(low, max(0, at - 12), at)
    if match is None or (match[0].strip() in _VERBS and text[match.start()].islower()):
        return None, at
    return _code(match, low), match.start()


def behind(text: str, low: str, at: int) -> tuple[str | None, Span]:
    """Code of the currency that begins at `at`, and where its words stand."""
    code = _CODE_BEHIND.match(text, at)
    if code is not None:
        return code["code"], code.span("code")
    match = _BEHIND.match(low, at)
    if match is None:
        return None, (at, at)
    return _code(match, low), match.span("words")


def _code(match: re.Match[str], low: str) -> str | None:
    name = next((code for code in _CURRENCIES if match[code]), None)
    if name != "YEN":
        return name
    return "JPY" if "japan" in low or "日元" in low else "CNY"

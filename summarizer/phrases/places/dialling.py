"""Dialling: the country that the prefix of a telephone number, or a site of a state, tells."""

from summarizer.phrases.words.firsts import compiled

_PREFIXES = """
20EG 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ
230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW
248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 263ZW 264NA 265MW
266LS 267BW 268SZ 269KM 27ZA 291ER 30GR 31NL 32BE 33FR 34ES 350GI 351PT 352LU 353IE 354IS 355AL
356MT 357CY 358FI 359BG 36HU 370LT 371LV 372EE 373MD 374AM 375BY 376AD 377MC 380UA 381RS 382ME
383XK 385HR 386SI 387BA 389MK 39IT 40RO 41CH 420CZ 421SK 43AT 44GB 45DK 46SE 47NO 48PL 49DE 501BZ
502GT 503SV 504HN 505NI 506CR 507PA 509HT 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 591BO 592GY
593EC 595PY 597SR 598UY 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 670TL 673BN 674NR 675PG 676TO 677SB
678VU 679FJ 680PW 685WS 686KI 688TV 691FM 692MH 81JP 82KR 84VN 850KP 852HK 853MO 855KH 856LA 86CN
880BD 886TW 90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM
970PS 971AE 972IL 973BH 974QA 975BT 976MN 977NP 98IR 992TJ 993TM 994AZ 995GE 996KG 998UZ
"""
_BY_PREFIX = {each[:-2]: each[-2:] for each in _PREFIXES.split()}
_NUMBER = compiled(
    r"(?<![\d+])(?:\+ ?\(?(?=[\d() /.-]{8})|\b00(?=[1-9]\d{1,2}[ )]))"
    r"([1-9]\d{1,2})(?=[\s).(/-]|\d{6})"
)
_NET = compiled(r"\b(?:gov|gob|gouv|go|gub|ac|edu)\.([a-z]{2})\b(?![.\w-])")
_NAMED_APART = {"uk": "GB"}


def country(text: str) -> str | None:
    """The one country whose numbers, or whose ministries' and universities' sites, a text gives."""
    if "+" not in text and "." not in text and "00" not in text:
        return None
    called = (match[1] for match in _NUMBER.finditer(text))
    codes = {_BY_PREFIX.get(each) or _BY_PREFIX.get(each[:2]) for each in called}
    codes |= {_NAMED_APART.get(each, each.upper()) for each in _NET.findall(text)}
    codes.discard(None)
    return next(iter(codes)) if len(codes) == 1 else None

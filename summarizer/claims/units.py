"""Units and currencies: which of their names, signs and codes mean the same."""

from summarizer.claims.likeness import content

_FAMILIES = (
    ("year", "years", "yr", "yrs", "an", "ans", "annee", "annees", "年", "周年", "载"),
    ("month", "months", "mois", "月", "个月", "个多月"),
    ("week", "weeks", "semaine", "semaines", "周"),
    ("day", "days", "jour", "jours", "天", "日"),
    ("hour", "hours", "heure", "heures", "小时"),
    ("minute", "minutes", "分钟"),
    ("%", "percent", "per cent", "pour cent", "％"),
    ("square metres", "square meters", "square metre", "m²", "m2", "mètres carrés", "平方米"),
    ("metre", "metres", "meter", "meters", "m", "米"),
    ("kilometre", "kilometres", "kilometers", "km", "公里"),
    ("kilo", "kilos", "kg", "kilogram", "kilograms", "公斤"),
    ("tonne", "tonnes", "ton", "tons", "吨"),
    ("hectare", "hectares", "ha", "公顷"),
    ("usd", "us$", "$", "dollar", "dollars", "us dollars", "美元"),
    ("eur", "€", "euro", "euros", "d'euros", "欧元"),
    ("cny", "rmb", "yuan", "¥", "元", "人民币"),
    ("gbp", "£", "pound", "pounds", "英镑"),
    ("jpy", "yen", "日元"),
)
_DECADES = ("decade", "decades", "decennie", "decennies")
_KNOWN = {name: family for family in _FAMILIES for name in family}
YEARS = _FAMILIES[0]
DECADE = 10


def family(unit: str) -> tuple[str, ...]:
    """All names of a unit; of one that is not known, itself. Decades are years."""
    plain = unit.strip(" .").casefold()
    bare = " ".join(content(unit)) or plain
    if bare in _DECADES:
        return YEARS
    return _KNOWN.get(plain) or _KNOWN.get(bare) or (bare,)


def known(unit: str) -> bool:
    """Is it a measure or a currency, and no noun?"""
    return len(family(unit)) > 1


def is_decade(unit: str | None) -> bool:
    return unit is not None and " ".join(content(unit)) in _DECADES

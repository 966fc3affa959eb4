"""Where something happens, in Chinese and French words."""

from summarizer.phrases import places
from summarizer.phrases.places import cities, placeline, settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words.firsts import compiled

_TOOK_PLACE = compiled(
    r"\b(?:s[’']est tenue?|se sont tenue?s|(?:a|ont) eu lieu|s[’']est déroulée?"
    r"|(?:été )?(?:signée?s?"
    r"|inaugurée?s?|organisée?s?|ouverte?s?|lancée?s?)|s[’']est ouverte?|se sont réunis)"
    r"(?: (?!(?:à|qui|dont|avec|pour) )[^\s.;]+){0,9} à $"
)
_IN = compiled(
    r"(?:在|抵达|来到|访问|赴)(?P<where>[\u4e00-\u9fff]{2,12})(?=[\u4e00-\u9fff“”、，《》\w]{0,60}"
    r"(?:举行|召开|举办|签署|签约|揭牌|成立|捐赠|启动|开幕))|(?:飞抵|抵达)(?P<reached>[\u4e00-\u9fff]{2,12})"
)
_OURS = compiled(
    r"(?<![\u4e00-\u9fff])(?:我|本)(?:校|院)|在我[校院]|来我[校院]|访[问]?我[校院]|与我[校院]|我[校院]与"
)
_ADDRESS = compiled(r"地址[:：]\s?(?P<where>[\u4e00-\u9fff]{4,40})")
_CITY = compiled(r"(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?(?P<city>[\u4e00-\u9fff]{2,6}?)市")


def french(text: str) -> Site:
    """The place with which the report opens, else where something "s'est tenu"."""
    opening = placeline.read(text[:4_000].split("\n"))
    if opening != Site():
        return opening
    first = " ".join(text[:900].split())
    at = (span for span in cities.find(first) if _TOOK_PLACE.search(first[: span[0]]))
    return next((Site(first[a:b], settled.country(first, a, b)) for a, b in at), Site())


def chinese(text: str, first: str) -> Site:
    """By the first lines; what came to "our school" came to the address of the page."""
    for match in _IN.finditer(first):
        site = _opening(match["where"] or match["reached"])
        if site != Site():
            return site
    footer = _ADDRESS.search(text[-600:])
    if footer is None or not _OURS.search(first):
        return Site()
    city = _CITY.search(footer["where"])
    named = city and next((c for c in (city["city"], city["city"][-2:]) if _code(c)), None)
    return Site(named, _code(named)) if named else Site(None, "CN")


def _opening(where: str) -> Site:
    """The longest place at the head of these words."""
    for count in range(min(len(where), 6), 1, -1):
        name = where[:count].removesuffix("市")
        if _code(name):
            return Site(name, _code(name))
        if places.is_country(name):
            return Site(None, places.country(name))
    return Site()


def _code(name: str) -> str | None:
    several = places.city_countries(name)
    return next(iter(several)) if len(several) == 1 else None

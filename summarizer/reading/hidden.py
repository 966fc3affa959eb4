"""Hidden markup: what a page holds and no visitor sees, taken out of its tree."""

import re

from lxml.html import HtmlElement

_UNSHOWN = "script style template noscript object embed iframe svg canvas audio video datalist"
_NEVER_SHOWN = frozenset(_UNSHOWN.split())
# Classes that frameworks hide by their own style sheets, which a saved page may lack.
_ALOUD = """sr-only visually-hidden visuallyhidden screen-reader-text element-invisible d-none
    hidden hide-text is-hidden u-hidden"""
_FOR_READERS = frozenset(_ALOUD.split())
_ZERO = r"-?0*(?:\.0+)?(?:[a-z]{2,4}|%)?"
_HIDES = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|content-visibility:hidden"
    rf"|(?<![-\w])opacity:0*(?:\.0\d*)?(?:%)?(?:;|!|$)|(?<![-\w])font-size:{_ZERO}(?:;|!|$)"
    r"|text-indent:-\d{3,}|(?<![-\w])(?:left|top|right|bottom|margin-left|margin-top):-\d{4,}"
    r"|(?<![-\w])color:transparent|clip:rect\((?:0|1px)"
    r"|clip-path:(?:inset\((?:50|100)%|circle\(0)|transform:(?:scale\(0[,)]|translate[xy]?\(-\d{4,})"
    r"|text-indent:100%[^{}]*overflow:hidden"
)
_CLIPPED = re.compile(rf"(?<![-\w])(?:max-)?(?:height|width):(?:{_ZERO}|1px)(?:;|!|$)")
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,5000})\}")
_AT_RULE = re.compile(
    r"@[^{};]{0,500}\{(?:[^{}]{0,5000}\{[^{}]{0,5000}\}){0,500}[^{}]{0,5000}\}|@[^{};]{0,500};"
)
_COMMENT = re.compile(r"/\*.{0,10000}?\*/", re.DOTALL)
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][a-z_-][\w-]*)+)", re.IGNORECASE)
_COLOUR = re.compile(r"(?<![-\w])(color|background(?:-color)?):([^;!]{1,60})")

Rules = dict[str, dict[tuple[str, frozenset[str]], None]]
"""By a class or id: the tag ("" for any) and all the classes and ids that a rule asks for."""


def remove_hidden(tree: HtmlElement) -> None:
    """Take out of `tree` what is not shown: by attribute, by style, by simple rules of its own
    style sheets, and elements that never show their content."""
    rules = _hiding_rules(tree)
    total = None
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.tag in ("html", "body", "head"):
            continue
        if _hidden(element, rules):
            _drop(element)
        elif element.get("aria-hidden", "").strip().lower() == "true":
            if total is None:
                total = len(tree.text_content())
            # A page saved while a dialogue was open says this of all but the dialogue.
            if len(element.text_content()) * 3 < total:
                _drop(element)


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _hidden(element: HtmlElement, rules: Rules) -> bool:
    tag = element.tag.lower()
    if tag in _NEVER_SHOWN or element.get("hidden") is not None:
        return True
    if tag == "dialog" and element.get("open") is None:
        return True
    if tag == "input" and element.get("type", "").lower() == "hidden":
        return True
    classes = frozenset(element.get("class", "").split())
    if classes & _FOR_READERS:
        return True
    style = _squeezed(element.get("style", ""))
    if style and (_hides(style) or _unseen_colour(element, style)):
        return True
    names = {f".{each}" for each in classes} | {f"#{element.get('id', '')}"}
    return any(
        tag == (of or tag) and needs <= names for name in names for of, needs in rules.get(name, ())
    )


def _hides(style: str) -> bool:
    return bool(_HIDES.search(style) or ("overflow:hidden" in style and _CLIPPED.search(style)))


def _unseen_colour(element: HtmlElement, style: str) -> bool:
    """Letters in the colour of what is behind them, where the markup itself says both."""
    colours = {name.split("-")[0]: _colour(value) for name, value in _COLOUR.findall(style)}
    if "color" not in colours:
        return False
    behind = colours.get("background")
    for above in element.iterancestors() if behind is None else ():
        found = dict(_COLOUR.findall(_squeezed(above.get("style", ""))))
        behind = found.get("background") or found.get("background-color")
        if behind is not None:
            behind = _colour(behind)
            break
    return colours["color"] == behind


_NAMED = {"white": "#ffffff", "black": "#000000", "#fff": "#ffffff", "#000": "#000000"}
_NAMED |= {"rgb(255,255,255)": "#ffffff", "rgb(0,0,0)": "#000000"}


def _colour(value: str) -> str:
    return _NAMED.get(value, value)


def _hiding_rules(tree: HtmlElement) -> Rules:
    """The rules that hide, of plain selectors (`p.note`, `#banner`), by one name they need."""
    rules: Rules = {}
    for sheet in tree.iter("style"):
        text = _AT_RULE.sub("", _COMMENT.sub("", (sheet.text or "")[:500_000]))
        for selectors, declared in _RULE.findall(text):
            if _hides(_squeezed(declared)):
                for match in filter(None, map(_SELECTOR.fullmatch, _listed(selectors))):
                    needs = frozenset(re.findall(r"[.#][\w-]+", match.group(2)))
                    rule = (match.group(1) or "").lower(), needs
                    rules.setdefault(min(needs), {})[rule] = None
    return rules


def _listed(selectors: str) -> list[str]:
    return [each.strip() for each in selectors.split(",")]


def _squeezed(style: str) -> str:
    """A style in small letters without spaces and comments, as the patterns here take it."""
    return re.sub(r"\s+|/\*.{0,200}?\*/", "", style.lower())

"""Hidden markup: what a page holds and no visitor sees, taken out of its tree."""

import re

from lxml.html import HtmlElement

from summarizer.reading import styles

_UNSHOWN = "script style template noscript object embed iframe svg canvas audio video datalist"
_NEVER_SHOWN = frozenset(_UNSHOWN.split())
# Classes that frameworks hide by their own style sheets, which a saved page may lack.
_ALOUD = """sr-only visually-hidden visuallyhidden screen-reader-text element-invisible d-none
    hidden is-hidden u-hidden"""
_FOR_READERS = frozenset(_ALOUD.split())
# … unless they show again on a wide screen: `hidden md:block`, `d-none d-lg-flex`.
_ON_SCREENS = re.compile(
    r"(?:^|\s)(?:d-)?(?:sm|md|lg|xl|xxl|2xl)[:-](?:block|flex|inline|grid|table)"
)
_WHITE = "#ffffff"


def remove_hidden(tree: HtmlElement) -> None:
    """Take out of `tree` what is not shown: by attribute, by style, by plain rules of its own
    style sheets, and elements that never show their content."""
    rules = styles.hiding_rules(each.text or "" for each in tree.iter("style"))
    paper = _paper(tree)
    size = len(tree.text_content())
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.tag in ("html", "body", "head"):
            continue
        style = styles.squeezed(element.get("style", ""))
        if (
            _never_shown(element)
            or styles.hides(style)
            or _ruled_out(element, rules)
            or _aside(element, size)
            or _unseen_colour(element, style, paper)
        ):
            _drop(element)
        elif styles.shrinks(style):
            _drop_small(element)


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _drop_small(element: HtmlElement) -> None:
    """Take out text without a size; a box is given none as well, to close the gaps between what
    has its own."""
    element.text = None
    for child in list(element):
        child.tail = None
        if not any(styles.sized(styles.squeezed(each.get("style", ""))) for each in child.iter()):
            _drop(child)


def _never_shown(element: HtmlElement) -> bool:
    tag = element.tag.lower()
    return (
        tag in _NEVER_SHOWN
        or element.get("hidden") is not None
        or (tag == "dialog" and element.get("open") is None)
        or (tag == "input" and element.get("type", "").lower() == "hidden")
    )


def _ruled_out(element: HtmlElement, rules: dict[str, set[styles.Rule]]) -> bool:
    stated = element.get("class", "")
    classes = frozenset(stated.split())
    if classes & _FOR_READERS and not _ON_SCREENS.search(stated):
        return True
    names = {f".{each}" for each in classes} | {f"#{element.get('id', '')}"}
    tag = element.tag.lower()
    return any(
        tag == (of or tag) and needs <= names for name in names for of, needs in rules.get(name, ())
    )


def _aside(element: HtmlElement, size: int) -> bool:
    """Hidden from those who listen: icons, menus, doubles. A page that was saved while a dialogue
    was open says this of all but the dialogue, so what holds much of the text stays."""
    if element.get("aria-hidden", "").strip().lower() != "true":
        return False
    return len(element.text_content()) * 3 < size


def _paper(tree: HtmlElement) -> str | None:
    """What text stands on where no element says so: white, if no style sheet can say otherwise."""
    linked = any("stylesheet" in (each.get("rel") or "").lower() for each in tree.iter("link"))
    styled = any("background" in (each.text or "") for each in tree.iter("style"))
    return None if linked or styled else _WHITE


def _unseen_colour(element: HtmlElement, style: str, paper: str | None) -> bool:
    """Letters in the colour of what is behind them, where the markup itself says both."""
    letters, behind = styles.colours(style)
    if letters is None and element.tag == "font" and element.get("color"):
        letters = styles.colour(element.get("color"))
    if letters is None:
        return False
    return letters == (behind or _behind(element) or paper)


def _behind(element: HtmlElement) -> str | None:
    for above in element.iterancestors():
        stated = styles.colours(styles.squeezed(above.get("style", "")))[1]
        if stated is None and above.get("bgcolor"):
            stated = styles.colour(above.get("bgcolor"))
        if stated is not None:
            return stated
    return None

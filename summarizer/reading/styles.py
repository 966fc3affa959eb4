"""Styles: which declarations of CSS keep text from being seen."""

import re
from collections.abc import Iterable, Iterator

_ZERO = r"[-+]?0*(?:\.0*)?(?:[a-z]{2,4}|%)?(?=;|!|$)"
_HIDES = re.compile(
    r"(?<![-\w])(?:"
    r"display:none|(?:content-)?visibility:(?:hidden|collapse)"
    r"|opacity:(?:0*\.0\d*|0+%?)(?=;|!|$)"
    r"|text-indent:-\d{3,}|(?:left|top|right|bottom|margin-left|margin-top):-\d{4,}"
    r"|color:transparent|clip:rect\([01](?:px)?[,\s]|clip-path:(?:inset\((?:50|100)%|circle\(0)"
    r"|transform:(?:scale[xy]?\(0[,)]|translate(?:[xy]|3d)?\(-\d{4,})"
    r"|font:[^;]{0,40}?(?<![\d.])0(?:px|pt|em)?/)"
)
_SMALL = re.compile(rf"(?<![-\w])font-size:(?:{_ZERO}|[01](?:\.\d+)?(?:px|pt)(?=;|!|$))")
_SIZED = re.compile(r"(?<![-\w])font-size:")
_CLIPPED = re.compile(rf"(?<![-\w])(?:max-)?(?:height|width):(?:{_ZERO}|1px(?=;|!|$))")
_COLOUR = re.compile(r"(?<![-\w])(color|background(?:-color)?):([^;!]{1,60})")
_BRACE = re.compile(r"[{}]")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][a-z_-][\w-]*)+)", re.IGNORECASE)
_NAMED = {"white": "#ffffff", "black": "#000000"}
_RGB = re.compile(r"rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,[\d.]+)?\)")

Rule = tuple[str, frozenset[str]]
"""The tag ("" for any) and all the classes and ids that an element needs: `p.note#first`."""


def squeezed(style: str) -> str:
    """A style in small letters without white space and comments, as the rest here takes it."""
    return "".join(_COMMENT.sub("", style.lower()).split())


def hides(style: str) -> bool:
    """The element is not seen, whatever is in it."""
    return bool(_HIDES.search(style) or ("overflow:hidden" in style and _CLIPPED.search(style)))


def shrinks(style: str) -> bool:
    """The letters are too small to be seen; elements inside may have a size of their own."""
    return _SMALL.search(style) is not None


def sized(style: str) -> bool:
    """The element says how large its letters are."""
    return _SIZED.search(style) is not None


def colours(style: str) -> tuple[str | None, str | None]:
    """(of the letters, of what is behind them), where they are stated; alike if they look alike."""
    found = {name.split("-")[0]: colour(value) for name, value in _COLOUR.findall(style)}
    return found.get("color"), found.get("background")


def colour(value: str) -> str:
    """One spelling for white, #FFF, #ffffff and rgb(255,255,255)."""
    value = squeezed(value)
    parts = _RGB.fullmatch(value)
    if parts:
        return "#" + "".join(f"{min(255, int(each)):02x}" for each in parts.groups())
    if len(value) == 4 and value.startswith("#"):
        return "#" + "".join(2 * each for each in value[1:])
    return _NAMED.get(value, value)


def hiding_rules(sheets: Iterable[str]) -> dict[str, set[Rule]]:
    """The plain rules of style sheets that hide (`.note {display: none}`), by one class or id that
    each needs. What stands under a condition (@media, @supports) is not looked at."""
    rules: dict[str, set[Rule]] = {}
    for sheet in sheets:
        for selectors, declared in _top_level(_COMMENT.sub("", sheet[:1_000_000])):
            style = squeezed(declared)
            if not (hides(style) or shrinks(style)):
                continue
            for selector in selectors.split(","):
                match = _SELECTOR.fullmatch(selector.strip())
                if match:
                    needs = frozenset(re.findall(r"[.#][\w-]+", match.group(2)))
                    rules.setdefault(min(needs), set()).add(((match.group(1) or "").lower(), needs))
    return rules


def _top_level(sheet: str) -> Iterator[tuple[str, str]]:
    """(selectors, declarations) of the rules under no at-rule."""
    depth, opened, after, selectors = 0, 0, 0, ""
    for brace in _BRACE.finditer(sheet):
        if brace.group() == "{":
            if depth == 0:
                selectors = sheet[after : brace.start()].rpartition(";")[2].strip()
                opened = brace.end()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                after = brace.end()
                if not selectors.startswith("@"):
                    yield selectors, sheet[opened : brace.start()]

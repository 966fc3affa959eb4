"""Templates in which every value is a value: what an article or a model says is never markup.

The template's own text is marked while it is compiled, with a number nobody outside can know.
Whatever stands unmarked in the outcome came from a value, whichever filters, macros or joins it
went through, and is escaped for its format afterwards, where its neighbours are known.
"""

import difflib
import re
import secrets
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import jinja2
from jinja2 import meta, nodes
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from summarizer.errors import BrokenKind
from summarizer.markup import visible
from summarizer.markup.written import Fact, Html, Piece, Written

_SECRET = str(secrets.randbits(64))
_OPEN, _CLOSE = f"\x02{_SECRET}", f"\x03{_SECRET}\x03"
_MARKED = re.compile(
    f"{_OPEN}\x02(?P<literal>.*?){_CLOSE}|{_OPEN}:(?P<spans>[0-9,-]*)\x02(?P<fact>.*?){_CLOSE}",
    re.DOTALL,
)


class _Literal(Extension):
    """Marks what the author of a template wrote."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            if token.type == "data":
                text = f"{_OPEN}\x02{visible.characters(token.value)}{_CLOSE}"
                yield Token(token.lineno, "data", text)
            else:
                yield token


class _Unknown(jinja2.StrictUndefined):
    """Anything done with an unknown variable is an error that names the nearest known one."""

    __slots__ = ()

    def _fail_with_undefined_error(self, *args: Any, **kwargs: Any) -> Any:  # Any: jinja's own
        name = str(self._undefined_name)
        owner = self._undefined_obj
        if owner is jinja2.utils.missing:
            raise UnknownVariable(name, None, ())
        called = getattr(owner, "_called", None) or type(owner).__name__
        raise UnknownVariable(name, called, _public(owner))

    __add__ = __radd__ = __sub__ = __rsub__ = __call__ = _fail_with_undefined_error
    __getitem__ = __lt__ = __le__ = __gt__ = __ge__ = _fail_with_undefined_error
    __int__ = __float__ = __iter__ = __str__ = __len__ = _fail_with_undefined_error
    __eq__ = __ne__ = __bool__ = __hash__ = __contains__ = _fail_with_undefined_error

    def __getattr__(self, name: str) -> Any:  # Any: jinja's own
        if name.startswith("__"):
            raise AttributeError(name)
        return self._fail_with_undefined_error()


class UnknownVariable(jinja2.UndefinedError):
    """A template asks for what there is not: `name`, of what, and what there is instead."""

    def __init__(self, name: str, owner: str | None, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.owner = owner
        self.known = known


def _public(owner: Any) -> tuple[str, ...]:  # Any: whatever a template holds
    names = list(owner) if isinstance(owner, Mapping) else dir(owner)
    return tuple(str(name) for name in names if not str(name).startswith("_"))


def _finalize(value: Any) -> str:  # Any: whatever a template prints
    """Text of a value: nothing for None, and with its places where it knows them."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, Html) or type(value) is int:  # digits are no markup
        return f"{_OPEN}\x02{value}{_CLOSE}"
    fact = value if isinstance(value, Fact) else getattr(value, "fact", None)
    if isinstance(fact, Fact) and fact.spans:
        spans = ",".join(f"{start}-{end}" for start, end in fact.spans)
        return f"{_OPEN}:{spans}\x02{fact}{_CLOSE}"
    return str(value)


class _Environment(jinja2.Environment):
    """Names in a mapping come before the methods of a dict: `labels.copy` is a label."""

    def getattr(self, obj: Any, attribute: str) -> Any:  # Any: whatever a template holds
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


_ENVIRONMENT = _Environment(
    autoescape=False,  # Written is escaped whole, for each format (see above)
    undefined=_Unknown,
    finalize=_finalize,
    extensions=[_Literal],
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


class Template:
    """A compiled template; `name` is what errors call it. Raises BrokenKind."""

    def __init__(self, source: str, name: str) -> None:
        self.name = name
        try:
            code = _ENVIRONMENT.compile(source, name=name, filename=name)
            self._reads = _reads(source)
        except jinja2.TemplateSyntaxError as error:
            raise BrokenKind(f"{name}:{error.lineno}: {error.message}") from error
        self._template = jinja2.Template.from_code(
            _ENVIRONMENT, code, _ENVIRONMENT.make_globals({})
        )

    def render(self, **variables: Any) -> Written:  # Any: whatever a template is to show
        """Raises BrokenKind with the line, and for an unknown variable the nearest name, even
        where the template does not come to it this time."""
        for name, line in self._reads:
            if name not in variables:
                unknown = UnknownVariable(name, None, ())
                raise BrokenKind(f"{self.name}:{line}: {_asked(unknown, variables)}")
        try:
            text = self._template.render(**variables)
        except UnknownVariable as error:
            where = f"{self.name}{_line(error, self.name)}"
            raise BrokenKind(f"{where}: {_asked(error, variables)}") from error
        except Exception as error:  # a template can do anything to its values
            where = f"{self.name}{_line(error, self.name)}"
            raise BrokenKind(f"{where}: {type(error).__name__}: {error}") from error
        return Written(tuple(_pieces(text)), self.name)


@lru_cache(maxsize=32)
def template(source: str, name: str) -> Template:
    """The compiled template, once a process. Raises BrokenKind."""
    return Template(source, name)


def _reads(source: str) -> tuple[tuple[str, int], ...]:
    """Every variable a template expects from outside, with the line that first reads it."""
    tree = _ENVIRONMENT.parse(source)
    outside = meta.find_undeclared_variables(tree) - set(_ENVIRONMENT.globals)
    lines: dict[str, int] = {}
    for each in tree.find_all(nodes.Name):
        if each.name in outside:
            lines[each.name] = min(each.lineno, lines.get(each.name, each.lineno))
    return tuple(sorted(lines.items(), key=lambda item: (item[1], item[0])))


def _asked(error: UnknownVariable, variables: Mapping[str, object]) -> str:
    known = error.known or tuple(variables)
    near = difflib.get_close_matches(error.name, known, n=1, cutoff=0.5)
    what = f"{error.owner} has no {error.name!r}" if error.owner else f"no {error.name!r} is known"
    return f"{what}; " + (
        f"did you mean {near[0]}?" if near else f"there are: {', '.join(sorted(known))}"
    )


def _pieces(text: str) -> list[Piece]:
    """What stands between the marks of template and values."""
    before, *marked = text.split(_OPEN)
    pieces = _value(before)
    try:
        for each in marked:
            inside, end, after = each.partition(_CLOSE)
            spans, begin, content = inside.partition("\x02")
            if not end or not begin:
                return list(_torn(text))
            if spans:
                pieces += _value(content, _places(spans.removeprefix(":")))
            else:
                pieces.append(Piece(content, literal=True))
            pieces += _value(after) if after else ()
    except ValueError:
        return list(_torn(text))
    return pieces


def _torn(text: str) -> Iterator[Piece]:
    """The same where a filter of the template has changed a mark: no value becomes literal."""
    place = 0
    for match in _MARKED.finditer(text):
        yield from _value(text[place : match.start()])
        place = match.end()
        if match["literal"] is not None:
            yield Piece(match["literal"], literal=True)
        else:
            yield from _value(match["fact"], _places(match["spans"]))
    yield from _value(text[place:])


def _places(spans: str) -> tuple[tuple[int, int], ...]:
    pairs = (span.split("-") for span in spans.split(","))
    return tuple((int(start), int(end)) for start, end in pairs)


def _value(text: str, spans: tuple[tuple[int, int], ...] = ()) -> list[Piece]:
    shown = visible.line(text.replace(_SECRET, ""))
    return [Piece(shown, literal=False, spans=spans)] if shown else []


def _line(error: BaseException, name: str) -> str:
    """ ":12", the line of the template that the error passed through last, or ""."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return f":{line}" if line else ""

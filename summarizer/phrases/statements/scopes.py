"""Scopes: what a sentence belongs to: what was agreed, a list, the portrait of a house."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from summarizer.phrases.statements.tables import Tables
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_IT = compiled(r"it (?:has|also|now|is|was|trains|treats)\b|at present\b|currently\b")
_ITEM = compiled(
    r"[•*·–-] ?\w|>> |\(?\d{1,2}[.)] |[a-z]|To (?!this|that|date|the\b|these|a\b)[a-z]"
    r"|(?:First|Second|Third|Fourth|Fifth|Last)(?:ly)?, |Finally, "
)
_NUMERAL = compiled(r"^\(?(?:[ivx]{1,4}|[IVX]{1,4}|[a-h])[.)]\s+(?=[a-zA-Z])")
_LEADS = compiled(r":(?: ?\(?(?:\d|[ai])[.)]?)?$|\b(?:are|is) as (?:below|follows)\.?$")
_ADVISED = compiled(r"\brecommend\w*\b")
_TERMS = compiled(  # "the partnership covers:", "they adopted a plan of improvements:"
    r"\b(?:partnership|cooperation|collaboration|agreement|memorandum|protocol|contract)\b[^.]*"
    r" (?:covers?|includes?|comprises|provides for|foresees|envisages)\b[^.]*:"
    r"|\b(?:agreement|memorandum|protocol|convention|contract)\b[^.]*\b(?:contents?|points|terms)\b"
    r" (?:are|is) as (?:below|follows)\b"
    r"|\badopted (?:an?|the) (?:[a-z]+ )?(?:plan|programme|program|roadmap|agenda)\b[^.]*:"
)
_GOES_ON = compiled(
    r"(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It|Both)\b"
    r"[^.]{0,20}\b(?:will|shall|also)\b"
)


def numbered(item: str) -> str:
    """The words of a list's item behind its number: "ii. that a module is added"."""
    return _NUMERAL.sub("", item)


class Line(Protocol):
    """A sentence in one line, and the same in small letters."""

    @property
    def flat(self) -> str: ...
    @property
    def low(self) -> str: ...


_L = TypeVar("_L", bound=Line)


@dataclass(frozen=True)
class Scopes:
    """How one knows what a sentence belongs to: cues of a table."""

    scope: Rare
    its_scope: Rare
    about_itself: Rare
    dealt: Rare

    @classmethod
    def of(cls, tables: Tables, name: str) -> "Scopes":
        return cls(
            *(
                tables.any_of(name, each, lines=True)
                for each in ("scope", "its_scope", "about_itself", "dealt")
            )
        )

    def told(
        self, body: Iterable[_L], level: Callable[[_L], str | None]
    ) -> Iterator[tuple[_L, str | None, bool]]:
        """Sentences, each with the status of what it belongs to ("agreed" for the content of what
        was agreed, that of "they discussed the following:" for what follows, which `level` knows),
        and whether it belongs to the portrait of a house."""
        before: str | None = None
        dealt = portrait = False
        for sentence in body:
            low = sentence.low
            if self.scope.search(low) or (dealt and self.its_scope.match(low)):
                before = "agreed"
            elif not _goes_on(sentence, before):
                before = None
            dealt = dealt or bool(self.dealt.search(low))
            portrait = bool(self.about_itself.search(low)) or (portrait and bool(_IT.match(low)))
            yield sentence, before, portrait and not before
            if _LEADS.search(sentence.flat):
                last = before
                advised = "discussed" if _ADVISED.search(low) and "adopted" not in low else None
                before = "agreed" if _TERMS.search(sentence.flat) else None
                before = before or advised or level(sentence) or last


def _goes_on(sentence: Line, status: str | None) -> bool:
    """A list's item; in what was agreed, also what "the two sides" or "they" will do."""
    if status is None:
        return False
    return bool(
        _ITEM.match(sentence.flat) or (status == "agreed" and _GOES_ON.match(sentence.flat))
    )

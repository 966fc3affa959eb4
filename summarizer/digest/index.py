"""index.html: every brief of a run beside its article, the edition, and what became of the rest."""

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from urllib.parse import quote

from summarizer import markup
from summarizer.brief import editor
from summarizer.brief.labels import Labels
from summarizer.claims import Note, Unverified
from summarizer.digest.sides import Sides
from summarizer.digest.timeline import Dot, drawable, svg
from summarizer.kinds import ROOT
from summarizer.ledger import Entry as LedgerEntry
from summarizer.ledger import Ledger
from summarizer.markup import Html
from summarizer.record import Record, Source

_FOLDER = ROOT / "templates" / "page"
LISTED = 1000
"""Articles whose end the page tells; run.json tells all."""


@dataclass(frozen=True)
class Card:
    """One brief of the page: what the list, the filters and the two columns show of it."""

    number: int
    name: str
    sides: Sides
    record: Record
    words: Labels

    @cached_property
    def _numbered(self) -> tuple[Html, Html]:
        return self.sides.numbered(self.number)

    @property
    def brief(self) -> Html:
        return self._numbered[0]

    @property
    def text(self) -> Html:
        return self._numbered[1]

    @property
    def article(self) -> Source:
        return self.record.article

    @cached_property
    def _events(self) -> list[object]:
        return [getattr(entry, "event", entry) for entry in self.record.entries]

    @property
    def title(self) -> str:
        headline = getattr(self._events[0], "headline", None) if self._events else None
        return str(headline or self.record.article.title or self.name)

    @property
    def start(self) -> str:
        days = [getattr(getattr(event, "date", None), "start", None) for event in self._events]
        return next((day for day in days if day), "")

    @property
    def day(self) -> str:
        return self.words.day(self.start) or ""

    @property
    def types(self) -> list[str]:
        kinds = [str(getattr(event, "type", "")) for event in self._events]
        return list(dict.fromkeys(kind for kind in kinds if kind))

    @property
    def type(self) -> str:
        return ", ".join(self.words.type.get(kind, kind) for kind in self.types)

    @property
    def partners(self) -> list[str]:
        named = [p.name for entry in self.record.entries for p in getattr(entry, "partners", ())]
        return list(dict.fromkeys(named))

    @property
    def countries(self) -> list[str]:
        codes = [p.country for entry in self.record.entries for p in getattr(entry, "partners", ())]
        codes += [getattr(getattr(event, "place", None), "country", None) for event in self._events]
        return list(dict.fromkeys(code for code in codes if code))

    @property
    def unverified(self) -> Sequence[Unverified]:
        return self.record.unverified

    @property
    def notes(self) -> Sequence[Note]:
        return self.record.notes

    @property
    def editor(self) -> str:
        return editor.line(self.record, self.words)

    @property
    def address(self) -> str:
        """The name as part of a relative address."""
        return quote(self.name)


@dataclass(frozen=True)
class Pasted:
    """The edition as the page shows it: what is for pasting, and what is for the editor."""

    title: str
    text: Html
    editor: str


@dataclass(frozen=True)
class Page:
    """What templates/page/index.html shows."""

    cards: Sequence[Card]
    ledger: Ledger
    edition: Pasted
    words: Labels

    @property
    def types(self) -> Mapping[str, str]:
        """Kinds of events that occur, by what the page calls them."""
        found = {kind for card in self.cards for kind in card.types}
        names = {kind: self.words.type.get(kind, kind) for kind in found}
        return dict(sorted(names.items(), key=lambda item: item[1]))

    @property
    def countries(self) -> Mapping[str, str]:
        found = {code for card in self.cards for code in card.countries}
        names = {code: self.words.country(code) or code for code in found}
        return dict(sorted(names.items(), key=lambda item: item[1]))

    @property
    def partners(self) -> list[str]:
        return sorted({name for card in self.cards for name in card.partners}, key=_alphabet)

    @cached_property
    def dated(self) -> list[Card]:
        """Briefs of events known to the month at least, the earliest first."""
        cards = [card for card in self.cards if drawable(card.start)]
        return sorted(cards, key=lambda card: (card.start, card.number))

    @property
    def timeline(self) -> Html:
        dots = [
            Dot(each.start, f"{each.day}: {each.title}", f"b{each.number}") for each in self.dated
        ]
        return svg(dots, self.words)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of the brief of each article, by the article's name."""
        return {card.name: card.number for card in self.cards}

    @property
    def articles(self) -> list[LedgerEntry]:
        """The ledger as far as a page can hold it, what was set aside first."""
        found: dict[str, list[LedgerEntry]] = {"set_aside": [], "empty": [], "used": []}
        for entry in self.ledger:
            if len(found[entry.state]) < LISTED:
                found[entry.state].append(entry)
        return list(chain.from_iterable(found.values()))[:LISTED]

    @property
    def unlisted(self) -> str:
        """How many articles more there are than are listed; "" for none."""
        more = len(self.ledger) - LISTED
        return self.words.page["unlisted"].format(number=more) if more > 0 else ""

    @property
    def sum(self) -> str:
        """How many facts are shown and how many values left out; of how many briefs, if not all."""
        facts = sum(card.record.facts for card in self.cards)
        out = sum(len(card.unverified) for card in self.cards)
        told = self.words.page["facts"].format(facts=facts, out=out)
        used = self.ledger.count("used")
        if used <= len(self.cards):
            return told
        part = self.words.page["part"].format(number=len(self.cards), total=used)
        return f"{told} · {part}"


def cards(shown: Iterable[tuple[Record, tuple[str, Sides]]], words: Labels) -> list[Card]:
    """A card for each record that holds anything."""
    return [
        Card(number, name, sides, record, words)
        for number, (record, (name, sides)) in enumerate(shown, start=1)
        if record.entries
    ]


def html(page: Page) -> str:
    """The whole page: no request goes out of it, whatever it shows."""
    style = (_FOLDER / "page.css").read_text(encoding="utf-8")
    script = (_FOLDER / "page.js").read_text(encoding="utf-8")
    early = "document.documentElement.className='js'"
    source = (_FOLDER / "index.html").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; "
        f"script-src '{_hash(script)}' '{_hash(early)}'; base-uri 'none'; form-action 'none'"
    )
    written = markup.template(source, "templates/page/index.html").render(
        page=page,
        cards=page.cards,
        say=page.words.page,
        language=page.words.language,
        policy=policy,
        style=Html(style),
        script=Html(script),
        early=Html(early),
    )
    return markup.document(written)


def _alphabet(name: str) -> tuple[str, str]:
    """Names that differ in case alone have an order, too."""
    return name.casefold(), name


def _hash(text: str) -> str:
    """How a Content-Security-Policy names an inline block."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"

"""A scene: the sentences of a story with the organisations that act in them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from summarizer.phrases.organisations import OrganisationMention, forms
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.people import PersonMention
from summarizer.phrases.statements.tables import Tables

TABLES = Tables(Path(__file__).parent / "data", capitals={"parts"})


class Told(Protocol):
    """One sentence: `skeleton` has its names as placeholders, `low` is in small letters, `place`
    is 0 for the headline, 1 for the first sentence below it, …"""

    @property
    def start(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def skeleton(self) -> str: ...
    @property
    def low(self) -> str: ...
    @property
    def houses(self) -> tuple[OrganisationMention, ...]: ...
    @property
    def people(self) -> tuple[PersonMention, ...]: ...
    @property
    def place(self) -> int: ...


@dataclass(frozen=True)
class Scene:
    """The sentences of one event's story.

    type     what sort of event it is
    text     all that the page says of it
    owner    whose page it is, as far as the page tells
    present  the house of each of those who were there, by a name of it
    """

    told: Sequence[Told]
    houses: Sequence[House]
    type: str
    text: str
    owner: str | None = None
    present: Sequence[str] = ()

    def house(self, mention: OrganisationMention) -> House | None:
        return self._by_start.get(mention.start)

    @cached_property
    def _by_start(self) -> dict[int, House]:
        return {m.start: house for house in self.houses for m in house.mentions}

    def called(self, name: str) -> Sequence[House]:
        """The houses of this name, in their order."""
        return self._by_key.get(forms.key(name), ())

    @cached_property
    def _by_key(self) -> dict[str, list[House]]:
        found: dict[str, list[House]] = {}
        for house in self.houses:
            for key in {forms.key(each) for each in house.names}:
                found.setdefault(key, []).append(house)
        return found

    @cached_property
    def there(self) -> Counter[int]:
        """How many people of each house, by its id, were there."""
        return Counter(id(house) for name in self.present for house in self.called(name))

    @cached_property
    def last(self) -> int:
        """The place of its last sentence."""
        return max((each.place for each in self.told), default=0)

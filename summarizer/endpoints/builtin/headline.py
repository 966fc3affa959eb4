"""The headline: who did what, where that is certain; else the page's own where it is whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.accounts import (
    account,
    built,
    core,
    filled,
    frame,
    headlinese,
    hosting,
    naming,
    nominal,
    sealed,
    shortened,
)
from summarizer.phrases.accounts.account import Account
from summarizer.phrases.accounts.choice import Choice
from summarizer.phrases.accounts.own import Own
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.names import initials

_FAIR = 5.0  # points: a headline that will do
_POOR = 4.2  # points: one that hardly tells anything
_TOLD = 8  # sentences, one of which may head a brief
_FRAMED = 4  # sentences that tell what was held, or given
_ACCOUNTS = 6  # sentences in which an event is told
_FIRST = 5  # headline and sentences that tell who came to whom
_OPENING = 3  # headline and the sentences that repeat it in full


@dataclass(frozen=True)
class Headline:
    """What a headline is built from: the story and the one that it has itself, and of its record
    what is known."""

    story: Story
    own: Own
    known: Setting
    parties: Sequence[Party]
    accounts: Sequence[Account]

    @classmethod
    def of(cls, story: Story, known: Setting, parties: Sequence[Party]) -> "Headline":
        own = Own.of(story, (each.flat for each in story.body[:_OPENING]), known.owner)
        return cls(story, own, known, parties, account.read(story.body[:_ACCOUNTS], known))

    def __str__(self) -> str:
        """Of those built of certain parts, the page's own and what clauses tell the plainest."""
        choice = Choice.of(self.story.text, self.known.occasion.type, self.parties)
        best = choice.best(map(self._said, filter(None, self._found())))
        if choice.points(best) < _FAIR:
            best = choice.best([best, *map(self._said, filter(None, self._more()))])
        if choice.points(best) < _POOR:
            surest = shortened.surest(self.story.body[:_TOLD], self.known)
            best = choice.best([best, self._said(surest)] if surest else [best])
        if not best:
            near = core.ranked(self.story.body[:_TOLD], self.known)
            told = [self.known.occasion.sentence, *self.story.body[:1], *(x.told for x in near)]
            flat = (" ".join(each.text.split()).rstrip(".") for each in told if each)
            return self._said(self.own.last(list(flat)))
        if built.called_off(self.story.name):
            return best
        sort, roles = self.known.occasion.type, partial(built.by, self.story, self.parties)
        sure = partial(self._makers, sort=sort)
        return filled.of(best, sort, roles, sure, choice.names)

    def _said(self, made: str) -> str:
        made = headlinese.tidy(made[0].upper() + made[1:])
        made = naming.unmasked(made, self.story.text, self.parties)
        return naming.spelled(made, self.story.text, self.story.houses, self.known.owner)

    @cached_property
    def _lines(self) -> Sequence[str]:
        """The page's own title, if it is whole, and the first sentences."""
        own = str(self.own) if self.own.whole else ""
        return [own, *(each.flat for each in self.story.body[:_OPENING])]

    def _found(self) -> Iterator[str | None]:
        yield sealed.line(self.parties, self.known, self.story.name)
        yield self._about(built.line(self.story, self.known.occasion.type, self.parties))
        houses = {each.house.in_prose(self.story.text): each.house.names for each in self.parties}
        if (owner := self.known.owner) and not any(p.house.called(owner) for p in self.parties):
            houses[owner] = [owner, initials(owner)]
        yield self.own.heading(houses)
        yield self._about(self.framed("headline"))
        yield self._named_in(self.known.occasion.type)
        yield from account.headlines(self.accounts)
        yield from self.own.lines

    def _about(self, made: str | None) -> str | None:
        """With what they sign it on."""
        if not made or not headlinese.signs(made):
            return made
        own, *told = self._lines
        return headlinese.about(made, own, self.own.houses, told)

    def _more(self) -> Iterator[str | None]:
        """What else can be told, which takes longer to find."""
        yield shortened.told(self.accounts)
        if not built.called_off(self.story.name):
            sort, owner = self.known.occasion.type, self.known.owner
            topic = headlinese.topic(self._lines[0], self.own.houses)
            names = naming.ranked(self.story.text, self.parties, sort)
            if len(names) == 1 and owner and not self.story.name and owner not in names[0]:
                names = [owner, *names]
            three = sum(each.role in naming.ACTING for each in self.parties) == len(names[:3])
            for most in (3, 2) if three else (2,):
                yield frame.plain(names[:most], sort, topic, self._lines)
            yield f"Cooperation with {names[0]}" if len(names) == 1 else None

    def _named_in(self, sort: str) -> str | None:
        """The page's own title, with those who acted where it does not name them."""
        if not self.own.tells or built.called_off(self.story.name):
            return None
        roles = partial(self._makers, sort="visit" if sort == "meeting" else sort)
        return nominal.of(str(self.own), sort, roles, self.known.owner)

    def framed(self, tense: str) -> str | None:
        """By the parts of those who acted in it: as "headline", or "told" in the past."""
        sort = self.known.occasion.type
        if sort not in frame.SORTS or built.called_off(self.story.name):
            return None
        lines = [str(self.own), *(each.flat for each in self.story.body[:_FRAMED])]
        roles = {role: self._makers(role, sort) for role in frame.ROLES[sort]}
        signed, owner = roles.get("signatory", ()), self.known.owner
        if len(signed) == 1 and owner and frame.signs_with(lines, signed[0]):
            roles["signatory"] = [owner, *signed]
        found = frame.of(sort, roles, lines)
        return getattr(found, tense) if found else None

    def _makers(self, role: str, sort: str) -> list[str]:
        """Those with a part in it, if sentences tell that all of them had it, but for "our
        Faculty"."""
        found = [each for each in self.parties if each.role == role]
        if role == "participant" and [each.house.kind for each in found] == ["government"]:
            return []  # its guest held nothing with it
        visit = sort in {"visit", "meeting"}
        near = naming.named(self.parties, *self.story.told[:_FIRST]) if visit else self.parties
        told = visit or role not in {"organizer", "host"}
        sure = all(
            each.house.called(self.known.owner)
            or (each in near and (told or hosting.makes(each.roles[role].text, each.house.names)))
            for each in found
        )
        return built.by(self.story, found, role) if sure else []

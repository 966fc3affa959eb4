"""Where it happened: venue, city and country, as far as story, host and page leave no doubt."""

from collections.abc import Iterator, Sequence
from typing import Any

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.events.tale import Line
from summarizer.phrases.organisations import belonging
from summarizer.phrases.organisations.initialled import happens_within
from summarizer.phrases.places import (
    addresses,
    afar,
    ceremonies,
    elsewhere,
    guests,
    nationality,
    online,
    placeline,
    posts,
    scenes,
    settled,
    sites,
    venues,
)
from summarizer.phrases.places.held import Held
from summarizer.phrases.places.settled import Site

_OURS = cues.any_of("where", "ours")
_REMOTE = cues.any_of("where", "remote")
_HOUSES = {"university", "hospital", "institute"}  # named after where they stand
_BELOW = 12  # sentences in which a ceremony is told of
_HEAD = 4_000  # characters
_OPENING = 3  # headline and two sentences: what they say goes before the report's own place
_VENUE = 5  # sentences in which its hall is named
_SURE = 2  # in headline and first sentence "online" is of the event
_FIRST = 4  # sentences in which a story tells where it plays


def read(
    story: Story, occasion: Occasion, parties: Sequence[Party], dated: str | None = None
) -> dict[str, Any]:  # Any: JSON
    """Venue, city and country; null where the story leaves them open. What that tells of the
    countries of the parties is told them. `dated`: the sentence that tells the event's day."""
    page = story.article.text, story.title and story.title[0], story.article.site
    home = addresses.home(*page)
    owners = [p for p in parties if addresses.owns(*page, p.house.name)]
    opening, names = story.told[:_OPENING], [each.house.name for each in owners]
    held = Held(occasion.type, [each.low for each in story.told[: _FIRST + 1]], parties)
    own = owners if held.received(owners) else ()
    if giver := next(filter(None, (afar.honoured(each.flat, names) for each in opening)), ""):
        own, home = [each for each in parties if giver.startswith(each.house.name)], Site()
    found = _sites(story, (occasion.sentence, dated), held, (parties, own), home)
    city, country = sites.chosen(found)
    city, country = settled.longer(story.article.text, city, country)
    if city and (town := elsewhere.done([each.skeleton for each in opening], city)):
        city, country = None, elsewhere.land(town, country)
    country = country or (settled.borne(story.text, city) if city else None)
    named = {settled.in_name(each.house.name).city for each in owners}
    if home.city and city in named and (city or home.country in (None, country)):
        city, country = home.city, home.country or country  # Riverton College is where it writes
    houses = [(each.house, each.role) for each in parties]
    belonging.settle(houses, country, [each.house for each in owners], home.country)
    venue = scenes.venue(story.body[:_VENUE])
    remote = [] if venue else [each for each in opening if online.told([each.flat])]
    told = remote and remote[0].place < _SURE  # who met online has a seat, too
    rest = [each for each in opening if not told or each not in remote]
    if remote and not any(each.city for each in (*scenes.on_days(opening), *scenes.said(rest))):
        return {"venue": online.told([remote[0].flat]), "city": None, "country": None}
    return {"venue": venue, "city": city, "country": country}


def _sites(
    story: Story,
    telling: tuple[Line | None, str | None],
    held: Held,
    acting: tuple[Sequence[Party], Sequence[Party]],
    home: Site,
) -> Iterator[Site]:
    """Where it may be, the surest first, given the parties and the owners of the page, and the
    sentences that tell its sort and its day."""
    (lead, dated), (parties, owners) = telling, acting
    text, begin = story.article.text, story.title[0] if story.title else story.span[0]
    lines, head = text[story.span[0] :][:_HEAD].split("\n"), text[:begin][:_HEAD].split("\n")
    yield from (placeline.tagged(story.name), *scenes.on_days(story.told[: _FIRST + 1]))
    yield from scenes.said(story.told[:_OPENING])
    yield from scenes.on_days(each for each in story.body[_FIRST:] if each.text == dated)
    yield placeline.heading(story.name)
    yield placeline.read(lines)
    yield placeline.labelled(lines)
    yield from (venues.site(each.flat) for each in story.body[:_FIRST])
    met = not _REMOTE.search(" ".join(each.low for each in story.told[:_FIRST]))
    if met:
        yield from _at_host(story, parties, owners, home)
    seated = [each for each in parties if each.role != "supporter"]
    yield from (
        home for p in seated if home.city and settled.in_name(p.house.name).city == home.city
    )
    late = story.told[_OPENING : _FIRST + 1]
    yield from scenes.said([each for each in late if each is lead])
    within = {p.house.name for p in parties if happens_within(story.text[:_HEAD], p.house.name)}
    yield from map(settled.in_name, sorted(within))
    for sentence in story.body[:_BELOW]:
        yield from ceremonies.told(sentence.flat)
    near = [each.flat for each in story.told[:_OPENING]]
    if met:
        yield scenes.seat(story.told[:_OPENING], story.text)
    if held.stayed(home, story.article.site or ""):
        yield afar.stays(home, near)
    yield afar.stays(placeline.alone([*head, *lines]), near)
    yield from posts.accredited(story.text[slice(*story.span)])
    yield from posts.posted("\n".join(head))
    yield placeline.section(head)


def _at_host(
    story: Story, parties: Sequence[Party], owners: Sequence[Party], home: Site
) -> Iterator[Site]:
    """The site of the one that received the others, which the page may be from."""
    visitors = [each for each in parties if "visitor" in each.roles]
    hosts = [each for each in parties if "host" in each.roles and each not in visitors]
    abroad = {each.house.country for each in visitors} - {None}
    others = [each for each in parties if each not in visitors and each.role != "supporter"]
    others = [each for each in others if each.house.country not in abroad]
    away = any(each in visitors for each in owners[:1])
    came = [name for each in visitors for name in each.house.names]
    hosts = [h for h in hosts if not guests.owned(story.text, came, h.house.name)]
    if not hosts:
        hosts = others if visitors and len(others) == 1 else [] if away else [*owners]
    hosts = [each for each in hosts if not _came(story, each)][:1]
    hosts += [each for each in owners[:1] if each not in hosts and not away]
    for host in [h for h in hosts if not guests.seatless(h.house.kind, h.house.name)]:
        mentions = [(each.start, each.end) for each in host.house.mentions]
        near = scenes.ends(story.told[:_FIRST], mentions)
        yield from (settled.behind(story.text, end) for end in near)
        if host in owners:
            yield home
        if not afar.foreign(story.article.text, host.house.name, home.country):
            if near and host.house.kind in _HOUSES:
                yield settled.in_name(host.house.name)
                yield settled.called(host.house.name, story.text)
            sure = not nationality.by_town(host.house.name)
            yield Site(None, settled.told(host.house.country, story.text[:_HEAD], sure=sure))
    if not away and any(_OURS.search(each.low) for each in story.told[:_FIRST]):
        yield home


def _came(story: Story, party: Party) -> bool:
    """The story brings it in as a guest."""
    first = next((m for m in party.house.mentions if m.start >= story.span[0]), None)
    return first is not None and guests.is_one(story.text, first.start, first.end)

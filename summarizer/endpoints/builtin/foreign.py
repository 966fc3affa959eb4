"""Chinese and French pages: what is certain by its form, key sentences in quotation marks."""

from typing import Any

from summarizer.article import Article, Span
from summarizer.endpoints.builtin import cues, figures, when
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import dates, names, numbers, pagetitles, polarity, truecase
from summarizer.phrases.numbers import telling
from summarizer.phrases.organisations import foreign_houses
from summarizer.phrases.people import chinese_people, french_people
from summarizer.phrases.places import cities, foreign_sites
from summarizer.phrases.places.settled import Site
from summarizer.phrases.statements import foreign as told

_HOUSES = {cue.label: cue.pattern for cue in cues.ordered("foreign", "house")}
_KINDS = cues.ordered("foreign", "kind")
_TYPES = {language: cues.ordered("foreign", f"type_{language}") for language in ("zh", "fr")}
_NO_EVENT = cues.any_of("foreign", "no_event")
_OUTCOMES = cues.ordered("foreign", "outcome")
_MOST = 6
_LONGEST = 240  # characters: a longer sentence is no line of a brief, and none is cut


def records(article: Article) -> list[dict[str, Any]]:  # Any: JSON
    """At most one record; of a language that we do not read, its headline alone."""
    story = Story.of(article)
    title = story.name
    if not title or _NO_EVENT.search(title):
        return []
    known = article.language in _TYPES
    spans = [span for span in story.pieces if 10 < span[1] - span[0] < _LONGEST]
    partners = _partners(story) if known else []
    outcomes = [each for span in spans for each in _outcome(story, span)][:_MOST] if known else []
    day, quotes = _date(story)
    sort = _type(article, title) or _type(article, " ".join(quotes))
    if known and sort is None and not partners:
        return []
    owner, said = told.owner(article.site, article.text), next(iter(quotes), "")
    if title in article.text:
        quotes.insert(0, title)
    event = {
        "headline": told.headed(_headline(story), owner),
        "summary": told.quotation(said, owner) if known else None,
        "type": sort or "other",
        "date": day,
        "place": _place(story),
        "evidence": [{"quote": each} for each in quotes],
    }
    people = _people(story) if known else []
    return [{"event": event, "partners": partners, "people": people, "outcomes": outcomes}]


def _type(article: Article, words: str) -> str | None:
    return cues.first(_TYPES.get(article.language, ()), words)


def _headline(story: Story) -> str:
    """The page's own, in small letters where it is set in capitals."""
    title = pagetitles.clean(story.name)
    if not pagetitles.shouted(title):
        return title
    names = foreign_houses.find(story.text, _HOUSES["fr"])
    return truecase.lowered(title, story.text[slice(*story.span)], names)


def _place(story: Story) -> dict[str, Any]:  # Any: JSON
    start, language = story.span[0], story.article.language
    site = Site()
    if language == "zh":
        head = story.title[0] if story.title else start
        site = foreign_sites.chinese(story.article.text, story.text[head : start + 900])
    elif language == "fr":
        site = foreign_sites.french(story.text[start:])
    return {"venue": None, "city": site.city and cities.spelt(site.city), "country": site.country}


def _people(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """Everybody named beside an address or an office, with the sentence that does."""
    find = {"fr": french_people.find, "zh": chinese_people.find}[story.article.language]
    found = []
    for each in find(story.text):
        span = next((s for s in story.pieces if s[0] <= each.start < s[1]), None)
        if span:
            quote = {"quote": story.article.text[slice(*span)]}
            known = {"name": each.name, "title": each.title, "affiliation": each.affiliation}
            found.append({**known, "evidence": [quote]})
    return found


def _date(story: Story) -> tuple[dict[str, Any], list[str]]:  # Any: JSON
    """The first day named in the first lines, and the sentence that names it."""
    for mention in dates.find(story.text[: story.span[0] + 900]):
        if mention.start < story.span[0] or not (mention.day or mention.relative):
            continue
        found = dates.resolve(mention, story.page)
        start, end = next(each for each in story.pieces if mention.start < each[1])
        page = story.article.dateline or (0, 0)
        if not page[0] <= mention.start < page[1] and found.start and len(found.start) == 10:
            return when.as_json(mention, found), [story.article.text[start:end]]
    return when.as_json(), []


def _partners(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """Organisations of the headline and the first lines."""
    start = story.title[0] if story.title else story.span[0]
    first = story.text[start : story.span[0] + 500]
    return [
        {
            "name": name,
            "kind": cues.first(_KINDS, name) or "other",
            "country": foreign_houses.country(name),
            "evidence": [{"quote": quote}],
        }
        for name, quote in foreign_houses.find(first, _HOUSES[story.article.language]).items()
    ]


def _outcome(story: Story, span: Span) -> list[dict[str, Any]]:  # Any: JSON
    """A sentence that says what was agreed, planned or counted, verbatim."""
    text = story.article.text[slice(*span)].strip()
    said = polarity.read(text)
    counted = list(telling.telling(numbers.find(text), text))
    kind = cues.first(_OUTCOMES, text)
    listed = story.article.language == "fr" and len(names.people(text)) > 1
    sure = said.status in {"agreed", "planned", "discussed"} or (counted and said.status)
    flat = " ".join(text.split()).strip(" 。.")
    owner = told.owner(story.article.site, story.article.text)
    if said.denied or kind is None or not sure or listed or len(flat) > _LONGEST:
        return []
    return [
        {
            "summary": f"“{told.owned(told.inner(flat), owner)}”",
            "kind": kind,
            "status": said.status,
            "figures": figures.of(counted),
            "evidence": [{"quote": text}],
        }
    ]

"""Several events on one page, or one below its beginning: a page is cut into its stories."""

from datetime import date

from summarizer.article import Article
from summarizer.endpoints.builtin import eventless
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import dates
from summarizer.phrases.events import apart, periodical
from summarizer.phrases.events.items import Item, Page, is_day

_MOST, _DAY = 40, len("2017-06-16")
_HEAD = 900  # characters that a masthead has


def stories(article: Article) -> list[Story]:
    """The stories of a page, in order; one for most."""
    whole = Story.of(article)
    days = [each for each in whole.dates if is_day(each)]
    named = periodical.named((article.title or "").lower(), article.text[:_HEAD].lower())
    periodic = named or apart.periodic(whole)
    if not periodic and len(days) < 2:
        return [whole]
    day = article.dateline or (-1, -1)
    page = Page(article.text, whole.text, whole.span, whole.title, day, days, loose=named)
    for way, items in page.ways():
        parts = [_part(whole, each) for each in items[:_MOST]]
        if told := apart.told(whole, parts, way, periodic=periodic):
            return [whole] if eventless.is_hopeless(whole, periodic=named) else told
    return [whole]


def core(whole: Story, *, eventless: bool) -> Story | None:
    """The paragraph that tells an event of a page which speaks of other things first."""
    line = apart.hidden(whole)
    if line is None:
        return None
    if not (apart.surely(whole, line) if eventless else apart.looks_back(whole, line)):
        return None
    text = whole.text
    start = text.rfind("\n", 0, line.start) + 1
    end = text.find("\n", line.end)
    return _part(whole, Item((start, start), (start, end if end >= 0 else whole.span[1])))


def _part(whole: Story, item: Item) -> Story:
    head, body = item
    name = whole.article.text[slice(*head)]  # a heading that stands alone may pass for furniture
    text = " " * head[0] + name + whole.text[head[1] : body[1]]
    return Story(whole.article, body, head, text, _issued(whole, (head or body)[0]))


def _issued(whole: Story, begin: int) -> date | None:
    """The last whole day that a page without a date names above, else the month of its issue."""
    if whole.page:
        return None
    found = dates.issue(whole.article.text)
    for each in whole.dates:
        start = dates.resolve(each, None, found).start if each.start < begin and each.day else None
        if start and len(start) == _DAY:
            found = date.fromisoformat(start)
    return found

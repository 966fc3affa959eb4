"""When it happened: the day of the event, not of its forerunners, its plans or its page."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import starmap
from typing import NamedTuple

from summarizer.phrases import dates, places
from summarizer.phrases.dates import DateMention, Resolved, day_order
from summarizer.phrases.dates.calendar import day_of
from summarizer.phrases.events import age, bearing, labelled, written
from summarizer.phrases.events.bearing import Bearing
from summarizer.phrases.events.sorts import Occasion
from summarizer.phrases.events.tale import TABLES, Line, Tale
from summarizer.phrases.sentences import Span
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_BEFORE = TABLES.any_of("when", "before")
_STARTED = TABLES.any_of("when", "started")
_PAST = TABLES.any_of("when", "past")
_HAPPENS = TABLES.any_of("when", "happens")
_COMING = TABLES.any_of("when", "coming")
_CLOSING = TABLES.any_of("when", "closing")
_ENDED = TABLES.any_of("when", "ended")
_YESTERDAY = compiled(r"\byesterday\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_TODAY = compiled(r"\b(?:today|this (?:morning|afternoon|evening))\b")
_SINCE = compiled(r"\bsince (?:last )?$")
_FROM = TABLES.any_of("when", "from")
_LAST = compiled(r"\b(?:clos(?:ing|ed)|final|last day|conclu\w+|ended|until|graduation)\b")
_FAREWELL = Rare(
    r"\b(?:farewell|send-?off|leave-taking|goodbye|valedictory"
    r"|closing (?:ceremony|session|dinner))\b"
)
_GRADUATED = compiled(r"\bgraduated(?: on| last)?(?: the)? $")
_CEREMONY = Rare(r"\b(?:completion|graduation|closing|certificate|farewell) ceremony\b")
_LONGEST = 2_500  # characters: a longer sentence is none
_COURSE = timedelta(days=14)  # what took longer is dated by its end
_OPENING = 2  # sentences whose day goes before that of a farewell behind them
_FARTHEST = 12  # sentences in which the day of an event stands
_SOON = 3  # sentences in which an event to come is announced
_LEAST, _CLOSE = 2.0, 1.5  # how likely a day is at least, how much more another may be
_DAY, _MONTH = len("2017-06-16"), len("2017-06")
_MONTHS = frozenset({"last_month", "this_month"})
_AMERICAN = frozenset({"US", "PH"})


class Found(NamedTuple):
    """The words of a day, what they come to, and the sentence that has them."""

    mention: DateMention
    day: Resolved
    sentence: Line

    @property
    def whole(self) -> date | None:
        """The day, where it is known as a day."""
        start = self.day.start or ""
        return date.fromisoformat(start) if len(start) == _DAY else None


def read(story: Tale, occasion: Occasion) -> Found | None:
    """The event's day; None where the story leaves it open."""
    return _Days(story, occasion).event


@dataclass(frozen=True)
class _Days:
    """The days that a story names, weighed against each other."""

    story: Tale
    occasion: Occasion

    @property
    def event(self) -> Found | None:
        """The day of a label, or the likeliest of the others with its end."""
        found = self._labelled or self._told
        days = self._below if found is None or not found.day.end else None
        return days if days and (found is None or _during(found, days)) else found

    @property
    def _labelled(self) -> Found | None:
        found = starmap(self._on, labelled.find(self.story.whole, self._reach))
        return next((each for each in found if each.whole), None)

    @property
    def _below(self) -> Found | None:
        return next(starmap(self._on, labelled.below(self.story.whole, self._reach)), None)

    def _on(self, mention: DateMention, line: Span) -> Found:
        """The day of a line of the page."""
        day = dates.resolve(mention, self.story.page, order="dmy")
        return Found(mention, day, self.story.line(line))

    @property
    def _reach(self) -> Span:
        pieces = self.story.pieces
        return (pieces[0][0], pieces[-1][1]) if pieces else (0, 0)

    @property
    def _told(self) -> Found | None:
        every = (self._weighed(mention) for mention in self.story.dates)
        found = [each for each in every if each is not None]
        best = _likeliest(found) or self._announcing
        if best is None and (day := written.today(self.story)):
            return self._on(day, (day.start, day.end))
        if best and best.day.start is None:
            least = max(score for score, _ in found) - _CLOSE
            told = [each for each in found if each[1].whole and each[0] >= least]
            best = _likeliest(told) or best
        if best and _FAREWELL.search(best.sentence.low):
            best = _likeliest([each for each in found if self._opens(each[1])]) or best
        if best and len(best.day.start or "") == _MONTH:
            best = _likeliest([each for each in found if _within(each[1], best)]) or best
        if best and best.whole and not best.day.end:
            best = _likeliest([each for each in found if self._bounds(each[1], best)]) or best
        return best and self._ended(self._begun(best))

    @property
    def _announcing(self) -> Found | None:
        """A day to come in the first sentence, of a page that tells of no other."""
        first, page = next(iter(self.story.body), None), self.story.page
        for mention in self.story.dates if first and page else ():
            if first and page and first.start <= mention.start < first.end:
                said = bearing.of(self.story.text, mention, first)
                found = Found(mention, self._resolved(mention, said), first)
                if said.ahead and not said.said and found.whole and found.whole > page:
                    return found
        return None

    def _begun(self, last: Found) -> Found:
        """With the day from which what then was closed had been held, if that was lately."""
        if not (self._closing and last.whole) or last.day.end:
            return last
        for mention in self.story.dates:
            sentence = self.story.sentence(mention.start)
            if sentence is None or sentence.place > _SOON:
                continue
            said = bearing.of(self.story.text, mention, sentence)
            first = Found(mention, self._resolved(mention, said), sentence)
            lasted = last.whole - first.whole if first.whole else timedelta()
            if timedelta() < lasted <= _COURSE and _FROM.search(self._before(first)):
                return first._replace(day=replace(first.day, end=last.day.start))
        return last

    def _weighed(self, mention: DateMention) -> tuple[float, Found] | None:
        """How likely a day is the event's, None where it is not."""
        sentence = self.story.sentence(mention.start)
        if sentence is None or sentence.place > _FARTHEST:
            return None
        if sentence.end - sentence.start > _LONGEST:
            return None
        said = bearing.of(self.story.text, mention, sentence)
        found = Found(mention, self._resolved(mention, said), sentence)
        score = self._score(found, said)
        return (score, found) if score >= _LEAST else None

    def _opens(self, found: Found) -> bool:
        dateline = written.opens(self.story, found.mention, found.sentence)
        return found.sentence.place <= _OPENING and not dateline

    def _bounds(self, found: Found, day: Found) -> bool:
        """Days that begin or end on this one."""
        on_page = self.story.page or not found.mention.relative
        return bool(on_page and found.day.end) and day.day.start in {found.day.start, found.day.end}

    def _resolved(self, mention: DateMention, said: Bearing) -> Resolved:
        order = self._order if mention.either is not None else None
        future = mention.year is None and said.ahead
        page, on = self.story.page, self._written
        issued = None if page or on else self.story.issued or dates.issue(self.story.whole)
        found = dates.resolve(mention, page or on, issued, order=order, future=future)
        if found.start is None and not (page or on or issued) and (told := self._whole(mention)):
            return dates.shortly_after(mention, told)
        if mention.relative and page and on:  # "yesterday" of a page put up days later
            return found if found == dates.resolve(mention, on) else dates.NOTHING
        return found

    def _whole(self, mention: DateMention) -> date | None:
        """The last day with its year that stands before these words."""
        told = [each for each in self.story.dates if each.complete and each.start < mention.start]
        return day_of(told[-1].year or 0, told[-1].month or 0, told[-1].day or 0) if told else None

    @cached_property
    def _order(self) -> str:
        told = day_order.of(self.story.whole, "en")
        if told:
            return told
        countries = {places.country(word) for word in self.story.text[:3000].split()}
        return "mdy" if _AMERICAN & countries else "dmy"

    @cached_property
    def _written(self) -> date | None:
        return written.day(self.story)

    @cached_property
    def _announced(self) -> bool:
        """The headline tells of what is yet to come."""
        headline = self.story.headline
        return headline is not None and _COMING.search(headline.low) is not None

    @cached_property
    def _closing(self) -> bool:
        """It tells of how something ended: its completion ceremony, its graduates."""
        headline, first = self.story.headline, next(iter(self.story.body), None)
        closed = headline is not None and _CLOSING.search(headline.low)
        return bool(closed or (first is not None and _CEREMONY.search(first.low)))

    def _score(self, found: Found, said: Bearing) -> float:
        """How likely a day is the event's."""
        if self._another(found, said):
            return 0.0
        mention, sentence = found.mention, found.sentence
        score = 6.0 if _names_day(found) else 2.0
        score += said.weight - 0.5 * min(sentence.place, 10)
        score += 3 * bool(_HAPPENS.search(sentence.low))
        score -= 3 * bool(_PAST.search(sentence.low))
        lead = self.occasion.sentence
        score += 2 * (lead is not None and sentence.start == lead.start)
        score -= bool(mention.relative) - 0.5 * bool(found.day.end)
        if said.ahead:
            score -= 0 if self._announced and sentence.place <= _SOON else 6
        if said.said:
            score -= 6 if self._announced else 3
        return score - self._late(mention, sentence) - self._of_page(mention, sentence)

    def _another(self, found: Found, said: Bearing) -> bool:
        """A day of something else, or one too vague or too far below."""
        mention, sentence = found.mention, found.sentence
        before = self._before(found)
        page = self.story.page
        old = mention.year is not None and (page is None or mention.year < page.year)
        begun = (mention.day is None or old) and not mention.relative and _STARTED.search(before)
        month = mention.month is not None or mention.relative in _MONTHS
        late = sentence.place > (_FARTHEST if _names_day(found) else 2 if month else -1)
        far = age.far(found.day, page, announced=said.ahead and sentence.place <= _SOON)
        lately = mention.weekday is not None and mention.day is None and _SINCE.search(before)
        earlier = _BEFORE.search(before) and not (self._closing and _GRADUATED.search(before))
        return bool(begun or late or far or (earlier and not lately))

    def _before(self, found: Found) -> str:
        start = max(found.sentence.start, found.mention.start - 40)
        return self.story.text[start : found.mention.start].lower()

    def _late(self, mention: DateMention, sentence: Line) -> float:
        """What speaks against a day that is only the last one, or the first of a long course."""
        before = self.story.text[max(sentence.start, mention.start - 40) : mention.start].lower()
        open_end = mention.until is None and mention.until_weekday is None
        if self._closing and open_end and _FROM.search(before):
            return 4.0
        if mention.lasting or not _LAST.search(before):
            return 0.0
        return 1.5 if mention.relative else 5.0

    def _of_page(self, mention: DateMention, sentence: Line) -> float:
        """What speaks against a day that dates the report, or is years before it."""
        page = self.story.page
        away = 8.0 if mention.year and page and age.long_ago(mention, page) else 0.0
        if written.opens(self.story, mention, sentence) and not _TODAY.search(sentence.low):
            away += 10 if _YESTERDAY.search(sentence.low) else 7
        return away

    def _ended(self, found: Found) -> Found:
        """With the day on which its own sentence says that it ended."""
        first = found.whole
        if first is None or found.day.end:
            return found
        text, low = self.story.text, found.sentence
        for mention in self.story.dates:
            if not found.mention.end <= mention.start < low.end or mention.until:
                continue
            before = text[max(found.mention.end, mention.start - 40) : mention.start].lower()
            if _ENDED.search(before):
                said = bearing.of(text, mention, low)
                last = Found(mention, self._resolved(mention, said), low).whole
                if last and timedelta() < last - first < timedelta(days=age.LASTING):
                    return found._replace(day=replace(found.day, end=last.isoformat()))
        return found


def _likeliest(found: list[tuple[float, Found]]) -> Found | None:
    return max(found, key=lambda each: each[0])[1] if found else None


def _within(found: Found, month: Found) -> bool:
    """A day of that month: "the mission of May", "from 18 to 26 May"."""
    if found.whole is None or _FAREWELL.search(found.sentence.low):
        return False
    return found.whole.isoformat().startswith(str(month.day.start))


def _during(found: Found, days: Found) -> bool:
    return (days.day.start or "") <= str(found.whole) <= (days.day.end or "")


def _names_day(found: Found) -> bool:
    mention = found.mention
    unknown = found.day.start is None and (mention.day is not None or mention.weekday is not None)
    return found.whole is not None or unknown

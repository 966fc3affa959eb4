"""A DateMention: date words of a text, with as much of a date as the words themselves say."""

from dataclasses import dataclass, replace

Parts = tuple[int | None, int | None, int | None]
"""Year, month, day; None where the words do not say."""


@dataclass(frozen=True)
class DateMention:
    """Date words at text[start:end].

    until     the last day of a range, in the same three parts
    weekday   0 for Monday, where one stands beside the day or alone
    until_weekday  the last day of a range of weekdays: from Sunday to Wednesday
    lasting   how many days the event took of which this is the last: 3 in "a three-day course
              ended on Friday"
    relative  how it leans on another day, in one of the words of `resolution`: "yesterday",
              "same_day", "last_weekday", "last_year", "ago 3 year", …; None for a plain date
    either    the two numbers of a date in digits whose order its words leave open (9/8/2024):
              month and day are None then, `resolution` settles them where it can
    """

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    until: Parts | None = None
    weekday: int | None = None
    until_weekday: int | None = None
    lasting: int | None = None
    relative: str | None = None
    either: tuple[int, int] | None = None

    def moved(self, by: int) -> "DateMention":
        """The same words, so many characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)

    @property
    def complete(self) -> bool:
        """Year, month and day are all in the words."""
        return None not in (self.year, self.month, self.day)

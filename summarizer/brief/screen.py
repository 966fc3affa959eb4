"""Briefs on a terminal: a line an article, and one brief shown short."""

from collections.abc import Iterator

from pydantic import BaseModel

from summarizer.brief import view
from summarizer.brief.labels import Labels, labels
from summarizer.kinds import Kind
from summarizer.markup import above, blocks, visible
from summarizer.markup.blocks import Block, Heading, Listing, Paragraph
from summarizer.markup.plain import plain
from summarizer.record import Record

COLUMNS = 80
_DAY, _TYPE = 11, 15


def screen_line(record: Record, *, language: str = "en", columns: int = COLUMNS) -> str:
    """One line: day, type and partners of the first entry; the title where it has none."""
    words = labels(language)
    entry = record.entries[0] if record.entries else None
    event = getattr(entry, "event", entry)
    day = _short_day(getattr(getattr(event, "date", None), "start", None), words)
    kind = words.type.get(str(getattr(event, "type", "")), "")
    room = columns - _DAY - _TYPE - 5
    names = visible.shorten(visible.line(_names(entry, record, room)), room)
    more = f" (+{len(record.entries) - 1})" if len(record.entries) > 1 else ""
    return f"{_right(day, _DAY)}  {visible.pad(kind, _TYPE)} {names}{more}".rstrip()


def preview(record: Record, kind: Kind, *, language: str = "en", columns: int = COLUMNS) -> str:
    """The brief's skeleton: headings, day line, lists; each on one line that fits."""
    found = above(blocks(view.write(record, kind, language=language)))
    return "\n".join(_preview(found, columns))


def _preview(found: tuple[Block, ...], columns: int) -> Iterator[str]:
    listed = any(isinstance(block, Listing) for block in found)
    for place, block in enumerate(found):
        after_heading = place > 0 and isinstance(found[place - 1], Heading)
        match block:
            case Heading(level, runs):
                yield visible.shorten(f"{'#' * level} {plain(runs)}", columns)
                yield ""
            case Paragraph(runs) if after_heading or not listed or all(r.strong for r in runs):
                yield visible.shorten(plain(runs), columns)
            case Listing(_, items):
                for item in items:
                    if item and isinstance(item[0], Paragraph):
                        yield visible.shorten(f"  • {plain(item[0].runs)}", columns)


def _short_day(start: str | None, words: Labels) -> str:
    """ "16 Jun 2017"; as exact as it is known."""
    if not start:
        return "–"
    parts = start.split("-")
    if words.language == "zh" or len(parts) == 1:
        return start
    month = words.month(parts[1])[: 3 if words.language == "en" else 4]
    return " ".join([*(str(int(day)) for day in parts[2:]), month, parts[0]])


def _names(entry: BaseModel | None, record: Record, room: int) -> str:
    """Partners in full if they fit, short names if not, then "+ 2" for those that do not."""
    partners = getattr(entry, "partners", None)
    if not partners:
        event = getattr(entry, "event", entry)
        return getattr(event, "headline", None) or record.article.title or record.article.path
    full = [partner.name for partner in partners]
    if visible.width(" · ".join(full)) <= room:
        return " · ".join(full)
    short = [_shortest(partner.name, partner.aliases) for partner in partners]
    for kept in range(len(short), 1, -1):
        for names in (full[:1] + short[1:kept], short[:kept]):
            line = " · ".join(names) + _rest(len(short) - kept)
            if visible.width(line) <= room:
                return line
    rest = _rest(len(short) - 2)
    return visible.shorten(" · ".join(short[:2]), room - len(rest)) + rest


def _rest(number: int) -> str:
    return f" + {number}" if number > 0 else ""


def _shortest(name: str, aliases: list[str]) -> str:
    short = [each for each in aliases if each.isupper() and len(each) > 1]
    return min([*short, name], key=len)


def _right(text: str, columns: int) -> str:
    return " " * max(0, columns - visible.width(text)) + text

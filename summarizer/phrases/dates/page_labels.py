"""Labels: the words with which pages mark the day of their publication, or another day."""

from summarizer.phrases.words.firsts import compiled

_UPDATED = (
    r"(?:page\s)?(?:last\s)?(?:updated|modified|revised|reviewed|changed|edited)|"
    r"last\s(?:update|modification|change)|"
    r"update(?:\s(?:time|date))?|mis(?:e)?\sà\sjour|dernière\smise\sà\sjour|modifié|更新(?:时间|日期|于|日)?|수정일|"
    r"cập\snhật(?:\slúc)?"
)
_PUBLISHED = (
    r"calendar_(?:today|month)|date_range|access_time|schedule|"  # names of icons in a font
    r"for\simmediate\srelease|time|dated?|(?:first|story|article|news)\spublished|registration\sdate|posted|published|publication|publish|released?|issued|created|added|submitted|"
    r"uploaded|news\sdate|pub(?:lish)?\s?date|"
    r"(?:release|publish(?:ing)?|publication|post(?:ing|ed)?|issue|issuing|creation|news|article|"
    r"press\srelease|input|upload)\s?(?:time|date|on)|date\s(?:of\s(?:publication|release|issue|posting|publishing|compilation)|"
    r"published|posted)|publié|mis\sen\sligne|paru|rédigé|créé|publicad[oa]|veröffentlicht|"
    r"pubblicato|fecha(?:\sde\spublicación)?|datum|data(?:\s(?:de\spublicação|publikacji|di\spubblicazione))?|"
    r"tanggal|tarikh|tarih|yayın\starihi|ngày(?:\sđăng)?|dodano|opublikowano|objavljeno|zveřejněno|"
    r"дата(?:\sпубликации)?|опубликовано|gepubliceerd|publicerad|diterbitkan|diposting|"
    r"등록일|작성일|게시일|掲載日|公開日|登録日|更新於|"
    r"发布(?:时间|日期|于)?|发表(?:时间|日期|于)?|时间|日期|发稿(?:时间|日期)?|来稿时间|"
    r"(?:添加|上传|创建|发文|编辑|撰写)(?:时间|日期)"
)
LABEL = compiled(
    rf"(?<!\w)(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))"
    r"(?P<by>\sby\s[^\n|:：]{1,40}?|\s(?:on|in)\s[^\n|:：.\d]{2,40}?|\sat\s\d{1,2}[:.h]\d{2})?\s{0,3}(?:date|time)?\s{0,3}"
    r"(?P<mark>[:：\-–|•·]|\b(?:on|le|the|am|el|il|at|du|du\s:)\b|\s|$|(?=\d))"
    r"[\s:：|•·\-–\[【(（]{0,5}(?:(?:on|le|the)\s)?$"
)
"""Searched at the end of what stands before a date, in small letters."""

_OTHER = compiled(
    r"\b(?:closing|due|start(?:ing)?|end(?:ing)?|finish|submission|application|sign(?:ing|ature|ed)"
    r"|event|opening|meeting|visit|arrival|departure|effective|expiry|approval|accept(?:ance|ed)"
    r"|completion|entry|exam(?:ination)?|interview|review|travel|training|course|target|delivery"
    r"|ceremony|conference|workshop|hand-?over|accreditation|next|founding|founded)\s$"
)


def another(before: str) -> bool:
    """Whether these words, in small letters, make the label behind them one of another day:
    "closing date"."""
    return _OTHER.search(before) is not None

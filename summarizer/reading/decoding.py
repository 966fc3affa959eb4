"""Decoding: bytes of an unknown encoding to text."""

import codecs
import re

from summarizer.errors import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF-", "a PDF; save its text as .txt and give that"),
    (b"{\\rtf", "an RTF document; save it as .txt and give that"),
    (b"PK\x03\x04", "a Word document or another ZIP; save it as .txt and give that"),
    (b"\xd0\xcf\x11\xe0", "an old Word document; save it as .txt and give that"),
)
_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,30})""", re.I)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,30})""", re.I)

# Browsers read these labels as the larger encoding (WHATWG Encoding Standard, section 4.2).
_LARGER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "latin-1": "cp1252",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_WEB = re.compile(r"utf-?8|utf-?16|gb|big5|euc|shift|cp\d|windows|iso|koi8|mac|tis|johab|hz")
_WESTERN = frozenset(
    "àâäáãåæçèéêëìíîïñòóôöõøœùúûüßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜ’‘“”–—…•€£°«»©®·¡\xa0"
)
_SAMPLE = 60_000


def decode(data: bytes, *, markup: bool = False) -> str:
    """The text of `data`, byte order mark and all else still in it.

    Order: byte order mark, UTF-8, for markup the declared charset, UTF-16 without mark, then a
    guess by charset-normalizer. Raises Unreadable: empty_file, binary, unsupported.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise Unreadable("empty_file" if not data.strip() else "binary", "holds no text")
    for magic, what in _FORMATS:
        if data.startswith(magic):
            raise Unreadable("unsupported", f"is {what}")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _plausible(data[len(mark) :].decode(encoding, errors="replace"))
    if b"\x00" in data:
        return _wide(data)
    try:
        return _plausible(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    declared = _declared(data) if markup else None
    if declared is not None:
        return _plausible(data.decode(declared, errors="replace"))
    return _plausible(_guess(data))


def _declared(data: bytes) -> str | None:
    head = data[:4096]
    found = _CHARSET.search(head) or _XML_ENCODING.search(head)
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return None
    if name == "utf-8":  # tried, and it is not
        return None
    return _LARGER.get(name, name) if _WEB.match(name) else None


def _wide(data: bytes) -> str:
    """Text with NUL bytes is UTF-16 without its mark, or no text."""
    if data.count(b"\x00") * 4 < len(data) and _is_utf8(data.replace(b"\x00", b"")):
        raise Unreadable("binary", "is no text: it holds NUL bytes")
    even = data[: len(data) // 2 * 2]
    texts = [even.decode(each, errors="replace") for each in ("utf-16-le", "utf-16-be")]
    best = max(texts, key=_common)
    if _common(best) < 0.7 or _strange(best) > 0.02:
        raise Unreadable("binary", "is no text: it holds NUL bytes")
    return best


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guess(data: bytes) -> str:
    """By charset-normalizer, but Western Europe, which it takes for the Baltic, by the letters."""
    if _is_western(data[:_SAMPLE]):
        return data.decode("cp1252", errors="replace")
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 40 ms that UTF-8 need not pay

    sample = data[:_SAMPLE]
    if len(data) > _SAMPLE:  # not inside a character: lines end in ASCII everywhere
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    found = from_bytes(sample).best()
    if found is None:
        raise Unreadable("binary", "is no text in any encoding known")
    return data.decode(found.encoding, errors="replace")


def _is_western(sample: bytes) -> bool:
    """Mostly ASCII, and the rest of it the accents and quotation marks of Windows-1252."""
    above = [each for each in sample.decode("cp1252", errors="replace") if not each.isascii()]
    usual = sum(each in _WESTERN for each in above)
    return len(above) * 4 < len(sample) and usual >= 0.95 * len(above)


def _plausible(text: str) -> str:
    """`text`, unless so much of it is controls and wrecks that it was no text."""
    if _strange(text) > 0.05:
        raise Unreadable("binary", "is no text: it is full of control characters")
    return text


_STRANGE = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f\ufffd\ufffe\uffff\ue000-\uf8ff]")
_COMMON = re.compile("[\t\n\r -~\xa0-\u06ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]")


def _strange(text: str) -> float:
    sample = text[:_SAMPLE]
    return len(_STRANGE.findall(sample)) / max(1, len(sample))


def _common(text: str) -> float:
    """How much of a text stands in the scripts that articles are written in, ASCII before all.

    In the wrong byte order about half of the characters are rare ideographs.
    """
    sample = text[:_SAMPLE]
    ascii_share = sum(each.isascii() for each in sample)
    return (0.9 * len(_COMMON.findall(sample)) + 0.1 * ascii_share) / max(1, len(sample))

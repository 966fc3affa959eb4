"""index.html: whole without a request, and nothing that an article says is active in it."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import digest
from summarizer.article import Article
from summarizer.claims import Note, Unverified
from summarizer.ledger import Entry, Ledger
from summarizer.record import Record

TEXT = (
    "On March 8 a seminar closed. Sérigny Institute came & <b>Aldmoor</b> trained over 40 people.\n"
)
EVIL = '"><img src=x onerror=alert(1)></style><script>alert(1)</script>{{7*7}}'


def page(
    *records: Record, text: str = TEXT, path: str = "jubilee.txt", language: str = "en"
) -> str:
    shown = [
        (f"jubilee-{n}", Article(text=text, path=path, name=f"jubilee-{n}"), each)
        for n, each in enumerate(records or (record(),), start=1)
    ]
    aside = Entry(EVIL, "aside", "set_aside", "unsupported", EVIL)
    used = [Entry(f"{path}{n}", f"jubilee-{n}", "used") for n, _ in enumerate(shown, start=1)]
    return digest.page(shown, COOPERATION, Ledger.of([*used, aside]), language=language)


class Reader(HTMLParser):
    """Every element with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


@pytest.fixture(scope="module")
def hostile() -> Reader:
    entry = {
        **event(headline=EVIL, summary=EVIL),
        "partners": [{"name": EVIL}],
        "outcomes": [{"summary": EVIL, "status": "achieved"}],
    }
    made = record(
        entry,
        title=EVIL,
        path=EVIL,
        model=EVIL,
        unverified=[Unverified(EVIL, EVIL, EVIL, EVIL)],
        notes=[Note(EVIL, "table", EVIL)],
    )
    return Reader(page(made, text=EVIL * 3, path=EVIL))


def test_nothing_hostile_is_an_element_or_an_attribute(hostile: Reader) -> None:
    assert not {tag for tag, _ in hostile.elements} & {"img", "iframe", "object", "link"}
    assert [tag for tag, _ in hostile.elements].count("script") == 2
    assert not [name for _, attrs in hostile.elements for name in attrs if name.startswith("on")]


def test_no_element_asks_for_anything(hostile: Reader) -> None:
    for tag, attrs in hostile.elements:
        assert not {"src", "srcset", "action", "data", "poster"} & set(attrs), tag
        address = attrs.get("href") or "#"
        assert address.startswith("#") or re.fullmatch(r"[\w./%-]+\.(md|json)", address), address


def test_the_policy_allows_exactly_the_page_s_own_script_and_style() -> None:
    html = page()

    policy = next(
        attrs["content"] or ""
        for tag, attrs in Reader(html).elements
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    for block in re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", html, re.DOTALL):
        name = base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()
        assert f"'sha256-{name}'" in policy


def test_every_fact_leads_to_its_words() -> None:
    elements = Reader(page()).elements
    marks = {attrs["id"]: attrs["data-f"] for tag, attrs in elements if tag == "mark"}

    facts = [attrs for tag, attrs in elements if tag == "a" and attrs.get("class") == "f"]
    assert facts
    for fact in facts:
        assert fact["data-f"] in (marks[(fact["href"] or "")[1:]] or "").split()


def test_partners_that_differ_in_case_alone_are_listed_in_one_order() -> None:
    names = ["ALDMOOR", "ALDMOOr", "ALDMoor", "AlDmoor", "Aldmoor", "aldmoor"]
    entry = {**ANNIVERSARY, "partners": [{"name": name} for name in reversed(names)]}

    elements = Reader(page(record(entry))).elements

    options = [attrs["value"] for tag, attrs in elements if tag == "option" and "value" in attrs]
    assert [each for each in options if each in names] == names


def test_overlapping_words_are_marked_for_both_facts() -> None:
    entry = {
        **ANNIVERSARY,
        "outcomes": [
            {
                "summary": "Forty guests attended a seminar.",
                "status": "achieved",
                "evidence": [{"quote": "March 8 a seminar closed", "start": 3, "end": 27}],
            }
        ],
    }

    html = page(record(entry))

    assert re.search(r'<mark id="m1\.3" data-f="\d \d">March 8 a seminar</mark>', html)


def test_the_article_stands_beside_it_word_for_word() -> None:
    words = re.search(r'<div class="words"[^>]*>(.*?)</div>', page(), re.DOTALL)

    assert words is not None
    assert re.sub(r"</?(?:mark|i)[^>]*>", "", words[1]) == (
        TEXT.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    )


def test_what_was_left_out_is_shown_with_its_reason() -> None:
    out = Unverified("records[0].people[1].name", "Nobody Known", "by nobody", "not in the article")

    html = page(record(unverified=[out]))

    for part in ("Nobody Known", "by nobody", "not in the article", 'data-gaps="1"'):
        assert part in html


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Copy"), ("fr", "Copier"), ("zh", "复制")],
)
def test_the_page_speaks_the_language_of_the_run(language: str, words: str) -> None:
    html = page(language=language)

    assert f'<html lang="{language}">' in html
    assert f">{words}</button>" in html


def test_a_timeline_has_a_dot_and_a_line_for_each_dated_brief() -> None:
    html = page(record(), record(event(date={"start": "2023-11"})), record(event(date={})))

    assert html.count("<circle") == 2
    assert html.count('<time datetime="') == 2


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (["2024-03-08", "2024-05-01"], ["Mar", "Apr", "May"]),
        (["2021-03-08", "2024-05-01"], ["Apr", "Jul", "Oct", "2022"]),
        (["1990-01-08", "2024-05-01"], ["1990", "1993", "1996"]),
    ],
    ids=["months", "quarters", "years"],
)
def test_an_axis_has_ticks_with_room_between_them(days: list[str], labels: list[str]) -> None:
    html = page(*(record(event(date={"start": day})) for day in days))

    ticks = [(int(x), text) for x, text in re.findall(r'<text x="(\d+)"[^>]*>([^<]+)<', html)]
    assert [text for _, text in ticks[: len(labels)]] == labels
    assert all(two - one >= 40 for (one, _), (two, _) in pairwise(ticks))


def test_a_page_lists_a_thousand_articles_and_says_how_many_more_there_are() -> None:
    used = (Entry(f"page-{n}.txt", f"page-{n}", "used") for n in range(1_200))
    aside = Entry("last.pdf", "last", "set_aside", "unsupported", "is a PDF")
    shown = [("page-0", Article(text=TEXT, path="page-0.txt", name="page-0"), record())]

    html = digest.page(shown, COOPERATION, Ledger.of([*used, aside]))

    rows = re.findall(r'<tr class="(\w+)">', html)
    assert rows == ["set_aside"] + ["used"] * 999
    assert "201 more" in html
    assert "the first 1 of 1200 briefs" in html

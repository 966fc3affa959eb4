"""Pages: what a visitor sees is read, what is hidden is not, and no page holds up the others."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import reading
from summarizer.article import Article
from summarizer.errors import Unreadable
from summarizer.reading.markup import PARSER

FIRST = (
    "On 3 June the university and the hospital signed an agreement that will run for five years "
    "and covers training and research, as the rector said."
)
SECOND = (
    "It follows a visit in May by twelve doctors, and the two sides expect the first joint course "
    "to open in the autumn of the next year."
)


def read(folder: Path, page: str) -> Article:
    (folder / "page.html").write_text(page, encoding="utf-8")
    [source] = reading.find([folder / "page.html"])
    return reading.read(source)


def with_body(body: str, head: str = "") -> str:
    return (
        f"<html><head>{head}</head><body><h1>Two Sign</h1><article>{body}</article></body></html>"
    )


HIDDEN = {
    "display": '<p style="display : none !important">SECRET words of it</p>',
    "visibility": '<div style="visibility:hidden"><p>SECRET words of it</p></div>',
    "attribute": "<p hidden>SECRET words of it</p>",
    "until found": '<p hidden="until-found">SECRET words of it</p>',
    "no size": '<p style="font-size:0">SECRET words of it</p>',
    "one pixel": '<p style="font-size: 1px">SECRET words of it</p>',
    "opacity": '<p style="opacity:0.0">SECRET words of it</p>',
    "off the screen": '<p style="position:absolute; left:-9999px">SECRET words of it</p>',
    "indent": '<p style="text-indent:-9999px">SECRET words of it</p>',
    "clipped": '<p style="position:absolute;clip:rect(0,0,0,0)">SECRET words of it</p>',
    "no height": '<p style="height:0;overflow:hidden">SECRET words of it</p>',
    "white on white": '<p style="color:#FFF;background:white">SECRET words of it</p>',
    "white on paper": '<p style="color:white">SECRET words of it</p>',
    "white font": '<p><font color="#ffffff">SECRET words of it</font></p>',
    "transparent": '<p style="color:transparent">SECRET words of it</p>',
    "template": "<template><p>SECRET words of it</p></template>",
    "noscript": "<noscript><p>SECRET words of it</p></noscript>",
    "comment": "<!-- SECRET words of it -->",
    "script": "<script>var x = 'SECRET words of it';</script>",
    "style": "<style>.x::after { content: 'SECRET words of it' }</style>",
    "dialogue": "<dialog><p>SECRET words of it</p></dialog>",
    "for listeners": '<p class="sr-only">SECRET words of it</p>',
    "not for listeners": '<p aria-hidden="true">SECRET words of it</p>',
    "class": '<p class="a note">SECRET words of it</p>',
    "id": '<div id="bait"><p>SECRET words of it</p></div>',
    "input": '<form><input type="hidden" value="SECRET"></form>',
    "image": '<img src="a.jpg" alt="SECRET words of it">',
    "scaled": '<p style="transform: scale(0)">SECRET words of it</p>',
}


@pytest.mark.parametrize("way", HIDDEN)
def test_hidden_text_is_never_part_of_the_article(tmp_path: Path, way: str) -> None:
    sheet = "<style>@media print { p { display: none } } p.note, #bait { display: none; }</style>"
    page = with_body(f"<p>{FIRST}</p>{HIDDEN[way]}<p>{SECOND}</p>", sheet)

    article = read(tmp_path, page)

    assert "SECRET" not in article.text
    assert FIRST in article.text and SECOND in article.text


@pytest.mark.parametrize(
    "shown",
    [
        f'<div style="font-size:0"><p style="font-size:16px">{SECOND}</p></div>',
        f'<div class="hidden md:block"><p>{SECOND}</p></div>',
        f'<div style="background:#000"><p style="color:#fff">{SECOND}</p></div>',
        f'<div class="printed"><p>{SECOND}</p></div>',
        f'<p style="opacity:0.9; margin-left:-20px; height:auto">{SECOND}</p>',
    ],
    ids=["own size", "wide screens", "white on black", "hidden in print", "moved a little"],
)
def test_what_only_looks_like_hidden_is_read(tmp_path: Path, shown: str) -> None:
    sheet = "<style>@media print { .printed { display: none } }</style>"

    assert SECOND in read(tmp_path, with_body(f"<p>{FIRST}</p>{shown}", sheet)).text


def test_a_page_saved_while_a_dialogue_was_open_is_read(tmp_path: Path) -> None:
    page = f'<body><div aria-hidden="true"><h1>Two Sign</h1><p>{FIRST}</p><p>{SECOND}</p></div>'

    assert FIRST in read(tmp_path, page).text


PAGE = f"""<!doctype html><html lang="en"><head>
<title>Two Sign an Agreement | Lakeview University</title>
<meta property="article:published_time" content="2023-06-09T10:00:00+08:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<h1>Two Sign an Agreement</h1><div class="date">Release time: June 7, 2023</div>
<article><p>{FIRST}</p><ul><li>Twelve nurses a year</li><li>Two joint courses</li></ul>
<table><tr><td>Rector</td><td>Paul Arnaud</td></tr></table><p>{SECOND}</p></article>
<footer><p>© 2019 Lakeview University</p></footer></body></html>"""


def test_a_page_is_read_as_it_is_seen(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE)

    assert article.text.split("\n\n") == [
        "Two Sign an Agreement",
        "Release time: June 7, 2023",
        FIRST,
        "- Twelve nurses a year\n- Two joint courses",
        "Rector | Paul Arnaud",
        SECOND,
    ]
    assert (article.title, article.site) == ("Two Sign an Agreement", "Lakeview University")


def test_a_table_that_arranges_a_page_leaves_paragraphs_and_lists_as_they_are(
    tmp_path: Path,
) -> None:
    cell = f"<p>{FIRST}</p><p>{SECOND}</p><ol><li>Twelve nurses a year.</li></ol>"

    article = read(tmp_path, with_body(f"<table><tr><td>Menu</td><td>{cell}</td></tr></table>"))

    assert article.text.split("\n\n")[-3:] == [FIRST, SECOND, "- Twelve nurses a year."]


def test_the_address_at_the_bottom_of_a_page_is_read_and_is_no_part_of_the_report(
    tmp_path: Path,
) -> None:
    address = "Lakeview University, 12 Long Road, 15-089 Białystok, Poland"
    rights = "© 2019 Lakeview University"

    article = read(tmp_path, PAGE.replace(rights, f"{address}</p><p>{rights}"))

    assert article.text.endswith(f"{SECOND}\n\n{address}")
    assert article.text[slice(*article.boilerplate[-1])] == address


def test_the_day_that_is_seen_goes_before_the_one_in_the_metadata(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE)

    assert article.published == date(2023, 6, 7)
    assert article.dateline is not None
    assert article.text[slice(*article.dateline)] == "June 7, 2023"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2023-06-09T10:00:00Z">',
        '<meta name="pubdate" content="9 June 2023">',
        '<script type="application/ld+json">{"datePublished": "2023-06-09"}</script>',
    ],
)
def test_without_a_visible_day_the_metadata_tell(tmp_path: Path, head: str) -> None:
    article = read(tmp_path, with_body(f"<p>{FIRST}</p><p>{SECOND}</p>", head))

    assert (article.published, article.dateline) == (date(2023, 6, 9), None)


def test_a_page_without_a_heading_takes_its_title_without_the_site(tmp_path: Path) -> None:
    head = "<title>Two Sign an Agreement - Lakeview University</title>"
    page = f"<html><head>{head}</head><body><p>{FIRST}</p><p>{SECOND}</p></body></html>"

    article = read(tmp_path, page)

    assert (article.title, article.site) == ("Two Sign an Agreement", "Lakeview University")


def test_a_page_under_a_text_name_is_read_as_a_page(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")

    [source] = reading.find([tmp_path])

    assert "<p>" not in reading.read(source).text


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<html></html>", "empty_file"),
        ("<!-- nothing -->", "empty_file"),
        ("<html><body>" + "<!--" * 250_000, "empty_file"),
        ("<html><body>" + "<p>word " * 1_000_000, "unparsable"),
    ],
    ids=["nothing", "comment", "open comments", "a million paragraphs"],
)
def test_a_page_that_cannot_be_read_is_set_aside(tmp_path: Path, page: str, reason: str) -> None:
    with pytest.raises(Unreadable) as raised:
        read(tmp_path, page)
    assert raised.value.reason == reason


@pytest.mark.parametrize(
    "page",
    ["<div>" * 100_000, "<" * 1_000_000, "&" * 1_000_000, "<table><tr><td>" * 30_000,
     "<style>" + ".a{" * 100_000, "<style>" + "a" * 900_000, "<p style='" + "a:b;" * 200_000,
     "<style>" + ".a{display:none}" * 20_000 + "</style>" + "<p class=b>hello</p>" * 5_000],
    ids=["depth", "brackets", "entities", "tables", "open rules", "long rule", "long style",
         "many rules"],
)  # fmt: skip
def test_a_hostile_page_ends_and_the_next_is_read(tmp_path: Path, page: str) -> None:
    try:
        read(tmp_path, f"<html><body>{page}")
    except Unreadable as error:
        assert error.reason in {"empty_file", "unparsable"}

    assert FIRST in read(tmp_path, PAGE).text


def test_after_a_page_that_ends_the_child_another_child_reads_on(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        read(tmp_path, "<html><body>" + "<p>word " * 1_000_000)

    assert FIRST in read(tmp_path, PAGE).text


def test_the_parser_can_be_closed_twice_and_used_again() -> None:
    PARSER.close()
    PARSER.close()

    assert FIRST in PARSER.parse(PAGE).text


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.sampled_from(list("<>/=\"'!-&;# apdivstyle:none{}\n"))), st.binary(max_size=60))
def test_any_markup_gives_text_or_a_reason(markup: str, noise: bytes) -> None:
    try:
        assert isinstance(PARSER.parse(markup + noise.decode("latin-1")).text, str)
    except Unreadable as error:
        assert error.reason == "unparsable"


def test_parsers_are_loaded_for_pages_alone_and_elsewhere() -> None:
    code = (
        "import sys; from summarizer import reading; from summarizer.reading.page import Page\n"
        "Page.of('Some words.')\n"
        "print([each for each in ('lxml', 'trafilatura', 'charset_normalizer', 'openai')"
        " if each in sys.modules])"
    )

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"


def test_lists_and_headings_between_bare_paragraphs_are_read(tmp_path: Path) -> None:
    # Given a page that nothing but its paragraphs marks as an article
    page = (
        "<html><head><title>Round-up</title></head><body>"
        '<div><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></div>'
        f"<h1>Round-up</h1><h2>A first agreement</h2><p>{FIRST}</p>"
        f"<h2>And a visit</h2><p>{SECOND}</p><p>The agreement foresees:</p>"
        "<ol><li>a yearly exchange of nurses;</li><li>joint research on fever.</li></ol>"
        '<h3>Other news</h3><ul><li><a href="/a">The year was opened</a></li></ul></body></html>'
    )

    # When it is read
    lines = [line for line in read(tmp_path, page).text.split("\n") if line]

    # Then headings stand above their paragraphs and points below theirs, without the menus
    assert lines[-7:] == [
        "A first agreement",
        FIRST,
        "And a visit",
        SECOND,
        "The agreement foresees:",
        "- a yearly exchange of nurses;",
        "- joint research on fever.",
    ]


def test_a_gallery_is_known_by_what_it_shows(tmp_path: Path) -> None:
    page = (
        "<html><head><title>Photo Gallery : Lakeview College</title></head><body>"
        "<h1>Photo Gallery</h1><h2>Short course on burns with Riverside Hospital</h2>"
        f"<p>{'Nurses of two islands learnt to dress burns. ' * 9}</p></body></html>"
    )

    assert read(tmp_path, page).title == "Short course on burns with Riverside Hospital"


@pytest.mark.parametrize("title", ["Newsletter 4/2022", "Home", "Newsletter - External Relations"])
def test_the_one_great_heading_is_the_headline(tmp_path: Path, title: str) -> None:
    # Given a page whose title says less than its heading, or something else
    heading = "Faculty of Medicine – External Relations Newsletter 4/2022"
    page = (
        f"<html><head><title>{title}</title></head><body><h1>{heading}</h1>"
        f"<p>{FIRST}</p><p>{SECOND}</p></body></html>"
    )

    # When it is read
    article = read(tmp_path, page)

    # Then the heading is there to be quoted
    assert article.title == heading
    assert heading in article.text


def test_the_one_telling_heading_of_second_rank_is_the_headline(tmp_path: Path) -> None:
    # Given a page whose title names the site, and whose headings are all of second rank
    page = (
        "<html><head><title>Portal XYZ</title></head><body><h2>Menu</h2>"
        "<h2>Nurses of two islands finish a course on burns</h2>"
        f"<p>{FIRST}</p><p>{SECOND}</p><h2>Contact</h2></body></html>"
    )

    # When it is read, then the heading that tells something is its headline
    assert read(tmp_path, page).title == "Nurses of two islands finish a course on burns"


@pytest.mark.parametrize(("foot", "kept"), [("Photos | Lima, 2016", True), ("© 2016 Lima", False)])
def test_the_year_at_the_foot_of_a_page_is_kept(tmp_path: Path, foot: str, kept: bool) -> None:
    page = PAGE.replace("© 2019 Lakeview University", foot)

    assert (foot in read(tmp_path, page).text) is kept

"""index.html in a real browser: nothing is asked for, facts and words find each other."""

import random
from pathlib import Path
from typing import Any

import pytest
from browsing import Watched, Written
from playwright.sync_api import Browser, BrowserContext
from records import event, record

from summarizer.claims import Unverified

ATTACKS = [
    "<script>alert(1)</script>",
    "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x>",
    "<img src=http://evil.example/x.png onerror=alert(1)>",
    '<p style="background:url(http://evil.example/x)">styled</p>',
    "<meta http-equiv=refresh content='0;url=http://evil.example'>",
    "<a href='javascript:alert(1)'>link</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>link</a>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<base href=http://evil.example/>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "![x](http://evil.example/x.png)",
    "[x](javascript:alert(1)) <http://evil.example> [a][b]\n\n[b]: http://evil.example",
    "\u202egnp.exe\u202c \u2066isolated\u2069 \u200b\ufeff\x00\x1b[31m",
    "{{7*7}} {% raw %} ${7*7} <%= 7 %>",
    "<!-- --><![CDATA[<script>alert(1)</script>]]>",
    "<form action=http://evil.example><button formaction=javascript:alert(1)>x</button></form>",
    "<math><mtext></p><style><img src=x onerror=alert(1)></style>",
    "<video poster=http://evil.example/x autoplay onloadstart=alert(1)>",
    "<object data=http://evil.example/x></object><embed src=http://evil.example/y>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;img src=x onerror=alert(1)&#x3e;",
]


def hostile(number: int) -> tuple[Any, str]:
    """An article and a record whose every value is an attack, from a seed."""
    chance = random.Random(number)  # noqa: S311  # the same articles every time

    def evil() -> str:
        return "".join(chance.sample(ATTACKS, chance.randint(1, 3)))

    text = "\n\n".join(evil() for _ in range(8))
    spans = [sorted(chance.sample(range(len(text)), 2)) for _ in range(9)]
    quotes = iter([[{"quote": evil(), "start": a, "end": b}] for a, b in spans])
    entry = {
        "event": {
            "headline": evil(),
            "summary": evil(),
            "date": {"start": "2024-03-08", "text": evil()},
            "place": {"venue": evil(), "city": evil()},
            "evidence": next(quotes),
        },
        "partners": [{"name": evil(), "aliases": [evil()], "evidence": next(quotes)}],
        "people": [{"name": evil(), "title": evil(), "evidence": next(quotes)}],
        "outcomes": [{"summary": evil(), "status": "achieved", "evidence": next(quotes)}],
    }
    out = [Unverified(evil(), evil(), evil(), evil())]
    made = record(entry, path=evil(), title=evil(), model=evil(), site=evil(), unverified=out)
    return made, text


def test_three_hundred_hostile_articles_ask_for_nothing(
    context: BrowserContext, index: Written
) -> None:
    pairs = [hostile(number) for number in range(300)]
    path = index(*(made for made, _ in pairs), texts=[text for _, text in pairs])

    watched = Watched.open(context, path)
    for place in ("#edition", "#timeline", "#ledger", "#b1", "#b300"):
        watched.page.goto(path.as_uri() + place)
    for fact in watched.page.query_selector_all("#b300 a.f"):
        fact.click()
    watched.page.click("#b300 .copy")
    watched.page.fill("input[name=words]", "script")
    watched.page.wait_for_timeout(300)

    assert {url.partition("#")[0] for url in watched.asked} == {path.as_uri()}
    assert watched.said == []
    assert watched.page.url.partition("#")[0] == path.as_uri()


def test_pointing_at_a_fact_lights_its_words_and_back(
    context: BrowserContext, index: Written
) -> None:
    page = Watched.open(context, index(), "#b1").page

    page.hover("#b1 a.f >> text=the joint course")
    assert page.locator("#b1 mark.lit").all_inner_texts() == ["trained over 40 surgeons"]

    page.hover("#b1 mark >> text=Sérigny")
    assert page.locator("#b1 a.f.lit").all_inner_texts() == [
        "Sérigny Institute of Surgery (SIS, France)"
    ]


def test_a_fact_is_reached_and_followed_with_the_keyboard(
    context: BrowserContext, index: Written
) -> None:
    page = Watched.open(context, index(), "#b1").page

    page.focus("#b1 a.f >> text=the joint course")

    assert page.locator("#b1 mark.lit").count() == 1


@pytest.fixture
def three(index: Written) -> Path:
    visit = event(headline="Belgrave visits Oslo", type="visit", place={"country": "NO"})
    gaps = [Unverified("records[0].x", "v", None, "not in the article")]
    plain = {**event(headline="Élan opens a centre", type="centre_launch"), "partners": []}
    return index(record(), record(visit), record(plain, unverified=gaps))


@pytest.mark.parametrize(
    ("field", "value", "left"),
    [
        ("words", "elan centre", [3]),
        ("words", "nurses", [1, 2, 3]),
        ("words", "nothing fits", []),
        ("type", "visit", [2]),
        ("country", "NO", [2]),
        ("partner", "serigny", [1, 2]),
        ("gaps", None, [3]),
    ],
)
def test_a_filter_leaves_what_fits(
    context: BrowserContext, three: Path, field: str, value: str | None, left: list[int]
) -> None:
    page = Watched.open(context, three).page

    if value is None:
        page.check(f"[name={field}]")
    elif field in {"type", "country"}:
        page.select_option(f"[name={field}]", value)
    else:
        page.fill(f"[name={field}]", value)

    shown = page.locator(".list li:not([hidden])").evaluate_all("all => all.map(e => +e.dataset.n)")
    assert shown == left
    assert page.inner_text(".count") == f"{len(left)} of 3"
    assert page.is_visible(".none") == (not left)
    if left:
        assert page.is_visible(f"#b{left[0]}")


def test_keys_go_from_brief_to_brief(context: BrowserContext, three: Path) -> None:
    page = Watched.open(context, three).page

    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert page.is_visible("#b2")

    page.keyboard.press("c")
    assert page.inner_text("#b2 .copy") == "Copied"

    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "words"


def test_back_returns_to_the_brief_before(context: BrowserContext, three: Path) -> None:
    page = Watched.open(context, three, "#b1").page

    page.click(".list a >> text=Belgrave")
    page.wait_for_selector("#b2", state="visible")
    page.go_back()

    page.wait_for_selector("#b1", state="visible")
    page.wait_for_selector("#b2", state="hidden")


def test_everything_can_be_read_without_javascript(browser: Browser, three: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = Watched.open(context, three).page

    for place in ("#b1", "#b3", "#edition .paste", "#ledger table", "#timeline svg"):
        assert page.is_visible(place), place
    assert not page.is_visible(".copy >> nth=0")
    assert not page.is_visible(".filters")
    context.close()


def test_on_a_phone_a_brief_has_the_screen_and_a_way_back(browser: Browser, three: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = Watched.open(context, three).page
    assert not page.is_visible("#b1")

    page.click(".list a >> nth=1")
    page.wait_for_selector("#b2", state="visible")  # the page hears of its new address a bit later
    page.wait_for_selector(".list", state="hidden")

    page.click("#b2 .back")
    page.wait_for_selector(".list", state="visible")
    page.wait_for_selector("#b2", state="hidden")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("place", ["#b3", "#edition", "#timeline", "#ledger", "#briefs"])
def test_axe_finds_nothing_serious(
    browser: Browser, three: Path, scheme: Any, width: int, place: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    page = Watched.open(context, three, place).page
    axe = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
    page.add_script_tag(path=axe)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")

    found = page.evaluate("axe.run()")

    told = [
        (each["id"], [node["html"] for node in each["nodes"]][:3])
        for each in found["violations"]
        if each["impact"] in {"serious", "critical", "moderate"}
    ]
    assert told == []
    context.close()


def test_both_schemes_differ(browser: Browser, three: Path) -> None:
    seen = set()
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)
        page = Watched.open(context, three).page
        seen.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        context.close()

    assert len(seen) == 2

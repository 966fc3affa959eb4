"""The sentence that tells an event, in plain words where no account can be made of it."""

from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.accounts import clause, core, telling
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.accounts.telling import Telling
from summarizer.phrases.accounts.verbatim import Verbatim
from summarizer.phrases.events import sorts
from summarizer.phrases.organisations import houses
from summarizer.phrases.statements import pointing
from summarizer.phrases.statements.antecedents import Antecedents


def _best(text: str, told: str = "A ward", owner: str = "") -> str | None:
    article = Article(
        f"News\n\n{text}\n", "a.txt", "a", title="News", published=date(2021, 5, 6), language="en"
    )
    story = Story.of(article)
    found = houses.gather(story.text, story.organisations)
    known = Setting(story, sorts.read(story), found, "2021-05-05", "5 May 2021", owner)

    def fits(line: str) -> bool:
        return pointing.loose(line, told) is None

    return next(Telling(core.ranked(story.body, known), known).leading(told, fits), None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lima, 5 May 2021 – Nurses from Kenya, Ghana, Togo and Peru today received their "
            "certificates from Harbour Hospital after a course in burns.",
            "Nurses from Kenya, Ghana, Togo and Peru received their certificates from Harbour "
            "Hospital after a course in burns",
        ),
        (
            "Riverton University announced that it held a feast at Harbour Hospital on 5 May 2021.",
            "Riverton University held a feast at Harbour Hospital",
        ),
    ],
    ids=["a list is whole", "announced"],
)
def test_the_sentence_is_told_without_marks(text: str, told: str) -> None:
    assert _best(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May 2021 they met at Harbour Hospital with Riverton University and signed it.",
        "On 5 May 2021 we opened the ward of Harbour Hospital with Riverton University.",
        "The guests of Harbour Hospital and Riverton University were greeted on 5 May 2021 by all.",
        "The division signed a deal with Harbour Hospital and Riverton University on 5 May 2021.",
    ],
    ids=["they", "we", "slight", "the division"],
)
def test_what_tells_little_or_points_elsewhere_is_no_lede(text: str) -> None:
    assert _best(text) is None


def _setting(text: str, day: str = "5 May", owner: str = "") -> tuple[Story, Setting]:
    article = Article(
        f"News\n\n{text}\n", "a.txt", "a", title="News", published=date(2021, 5, 6), language="en"
    )
    story = Story.of(article)
    found = houses.gather(story.text, story.organisations)
    event = sorts.read(story)
    known = Setting(
        story, event, found, "2021-05-05", day, owner, story.body, Antecedents(story.text, found)
    )
    return story, known


def _leading(text: str, told: str, **known: str) -> list[str]:
    story, setting = _setting(text, **known)
    sure = core.ranked(story.body, setting)
    return list(Telling(sure, setting).leading(told, lambda each: len(each) > 0))


LONG = (
    "Under the title “Hands that heal”, Riverton University and Harbour Hospital held on 5 May the "
    "second forum of burns nursing, followed by 2,870 people from eleven countries."
)


def test_a_postponed_event_is_told_as_such() -> None:
    text = "Harbour Hospital and Riverton University met on 5 May 2021 in the town hall of Lima."

    assert _leading(text, "A meeting")
    assert _leading(text, "Signing postponed") == []


def test_its_main_clause_is_told_without_what_leads_up_to_it_and_trails_behind() -> None:
    assert _leading(LONG, "A course in Lima") == [
        "Riverton University and Harbour Hospital held the second forum of burns nursing"
    ]


def _quoted(text: str, told: str = "News", **known: str) -> list[str]:
    story, setting = _setting(text, **known)
    return list(Telling(core.ranked(story.body, setting), setting).quoted(told, lambda _: True))


def test_a_day_that_only_its_page_dates_has_its_date_behind_it_or_gives_way_to_dots() -> None:
    text = LONG.replace("5 May", "Wednesday")

    assert "held on Wednesday [5 May 2021] the second" in _quoted(text, day="Wednesday")[0]
    assert "held … the second" in _quoted(text)[0]


def test_until_when_something_is_to_be_done_is_no_other_day() -> None:
    story, setting = _setting("Harbour Hospital will have 40 nurses in the town by 2026.")

    assert setting.fits(story.body[0]) is None


def test_the_sentence_that_tells_the_event_comes_first() -> None:
    lead = "Every summer many people in the hills of Riverton are burnt by open fires at home."
    story, setting = _setting(f"{lead} {LONG} The rector thanked all of the guests for coming.")

    found = core.ranked(story.body, setting)

    assert found[0].told.place == 2
    assert found[0].odds > 0 > found[1].odds


def test_the_hospital_is_named_in_brackets() -> None:
    text = (
        "Harbour Hospital lies in Lima. On 5 May nurses from Kenya, whom 2,870 people in eleven "
        "countries watched on screen: were trained by “Hands that heal” at the hospital with "
        "Riverton University."
    )
    story, setting = _setting(text)

    said = [each for one in story.body for each in Verbatim(one, setting).texts()]

    assert any("at [Harbour Hospital] with" in each for each in said)


def test_a_quotation_has_the_verb_of_its_sentence_and_a_house_with_a_name() -> None:
    lost = (
        "Because of the closed borders, the 11th School of Nursing, which was to be held in July "
        "at Harbour Hospital together with nurses of Riverton University and many of the guests "
        "of former years who had asked for it again and again, will not take place."
    )

    assert _quoted(lost) == []
    assert _quoted("Our foundation handed over six beds and 30 lamps to Harbour Hospital.") == []


def test_days_of_a_week_that_no_date_stands_for_are_left_out_together() -> None:
    text = "Harbour Hospital held its fair of nursing in Lima on Wednesday and Thursday."
    story, setting = _setting(text)

    said = [each for one in story.body for each in Verbatim(one, setting).texts()]

    assert any(each.endswith("in Lima …”") for each in said)


def test_she_is_named_by_the_sentence_before() -> None:
    text = (
        "The head of Harbour Hospital, Dr. Ana Berg, hopes for more nurses. She made this known "
        "when she received a team of Riverton University in her office on 5 May 2021."
    )
    story, setting = _setting(text)

    bare = telling._named(story.body[1], setting)

    assert bare
    assert next(clause.tell(bare, "")) == "Ana Berg received a team of Riverton University"


def test_where_nothing_else_is_told_a_thing_may_be_known_by_the_page_alone() -> None:
    text = (
        "On 5 May 2021 Riverton University gave 14 beds to the oldest ward of XQRT in the old town."
    )
    story, setting = _setting(text, day="5 May 2021")
    sure = core.ranked(story.body, setting)

    assert list(Telling(sure, setting).leading("News", lambda each: False)) == []
    assert next(Telling(sure, setting).quoted("News", lambda each: False)) == f"“{text[:-1]}”"


COUNTED = "The gift consists of 14 beds, 3 lamps and 250 blankets for the nurses of the town."
GIFT = "Riverton University made a gift to Harbour Hospital on 5 May 2021."


def _items(text: str) -> list[str]:
    story, setting = _setting(text, day="5 May 2021")
    sure = core.ranked(story.body, setting)
    return list(Telling(sure, setting).items(GIFT, lambda each: len(each) > 0))


def test_what_came_of_it_is_told_where_it_is_counted() -> None:
    assert [each.strip("“”") for each in _items(f"{GIFT} {COUNTED}")] == [COUNTED[:-1]]


@pytest.mark.parametrize(
    "told",
    [
        "6.8 million will be invested and 14 more are planned.",
        "The first patient was 49 years old and had two operations before.",
    ],
    ids=["in what?", "of whom?"],
)
def test_what_only_others_explain_came_of_nothing(told: str) -> None:
    assert _items(f"{GIFT} {told}") == []


def test_terms_are_told_though_somebody_says_them_and_an_aside_counts_more() -> None:
    terms = "The rector said that the gift has a value of 9,000 dollars for the nurses of the town."
    aside = "Some 300 trees of 12 sorts grow in the park of the hospital near 4 lakes."

    assert _items(f"{GIFT} {aside} {terms}") == [
        "The gift has a value of 9,000 dollars for the nurses of the town"
    ]


def test_who_spoke_to_the_press_gives_way_to_what_it_was_about() -> None:
    asked = "Dr Berg said in an interview on 5 May 2021 that Riverton University made an offer."
    offer = "Riverton University has offered a new ward for burns to Harbour Hospital in Lima."

    said = "Riverton University offered a new ward for burns to Harbour Hospital in Lima"
    assert _leading(f"{offer} {asked}", "A ward", day="5 May 2021") == [said]
    assert "interview" not in "".join(_leading(f"{offer} {asked}", "A ward", day="5 May 2021"))


@pytest.mark.parametrize(
    "behind",
    [
        "The gift consists of beds, lamps and blankets for the nurses of the town.",
        "In 2014 it had been a gift of 14 beds, 3 lamps and 250 blankets for the nurses.",
        "The rector thanked for 14 beds, 3 lamps and 250 blankets for the nurses of the town.",
        "A gift of 14 beds, 3 lamps and 250 blankets would be of use to the nurses of the town.",
    ],
    ids=["uncounted", "of former years", "thanks", "a wish"],
)
def test_what_is_not_counted_or_not_of_this_event_did_not_come_of_it(behind: str) -> None:
    assert _items(f"{GIFT} {behind}") == []


@pytest.mark.parametrize("line", ["LIMA – ", "Lima, Peru: ", "Lima —", "Lima. - ", ""])
def test_a_dateline_ends_with_a_space_and_a_name_of_two_countries_is_none(line: str) -> None:
    assert telling.undated(f"{line}The hospital opened") == "The hospital opened"
    assert telling.undated("The 3rd Peru–Chile Forum was held").startswith("The 3rd Peru–Chile")


def test_of_a_long_clause_that_is_told_which_speaks_of_nothing_unnamed() -> None:
    text = "Riverton University gave 14 beds to Harbour Hospital on 5 May on the word of the dean."
    story, setting = _setting(text)

    def fits(line: str) -> bool:
        return "the dean" not in line

    assert list(Telling(core.ranked(story.body, setting), setting).leading("News", fits)) == [
        "Riverton University gave 14 beds to Harbour Hospital"
    ]


def test_what_did_not_fit_one_headline_is_tried_again_below_another() -> None:
    text = "Riverton University gave 14 beds to Harbour Hospital on 5 May on the word of the dean."
    story, setting = _setting(text)
    telling_of = Telling(core.ranked(story.body, setting), setting)

    first = list(telling_of.leading("News", lambda line: "the dean" not in line))
    second = list(telling_of.leading("News", lambda line: len(line) > len(first[0])))

    assert second == [f"{first[0]} on the word of the dean"]

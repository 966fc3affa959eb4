"""Which lines of the rules' records an editor can print as they stand."""

from collections.abc import Sequence

import pytest

from schemas import cooperation
from summarizer import vocabulary
from summarizer.brief import lines
from summarizer.phrases.statements.meant import Side
from summarizer.vocabulary import Event, Outcome, Quote

ABOVE = lines.Above("Oslo and Lima open a ward", ["Oslo Hospital"])


def outcome(summary: str, status: str = "achieved", said: str = "") -> Outcome:
    evidence = [Quote(quote=said)] if said else []
    return Outcome.model_validate(
        {"summary": summary, "status": status, "figures": [], "evidence": evidence}
    )


BOTH = ("Oslo Hospital", "Lima Hospital")


def printed(
    *found: Outcome, told: str = "Oslo and Lima meet", names: Sequence[str] = BOTH[:1]
) -> list[str]:
    return [each.summary for each in lines.legible(found, lines.Above(told, names))]


def test_a_line_may_speak_of_what_a_line_before_it_named() -> None:
    gift = outcome("Norway gave Lima a laboratory")
    more = outcome("The laboratory will read 40 films a day", "planned")

    assert printed(more, gift) == [gift.summary, more.summary]
    assert printed(more) == []


@pytest.mark.parametrize(
    "line",
    [
        "“Graduates that all eighteen posts are paid by the state until 2016”",
        "“Six nurses of our ward have been trained in Oslo”",
        "“It was a warm day and many people came to the ward”",
        "“Two rooms were painted, he said on Monday”",
        "An agreement on burns, in",
        "Meets every three months in Lima",
        "TWO NURSES CAME TO LIMA",
    ],
    ids=["cut off", "our", "it", "he said", "open end", "no subject", "heading"],
)
def test_what_cannot_be_read_alone_is_not_printed(line: str) -> None:
    assert printed(outcome(line)) == []


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Oslo Hospital prepared a plan of Lima's ward", "planned"),
        ("Two nurses will come to Lima each year", "achieved"),
        ("Two nurses will come to Lima each year", "discussed"),
        ("A cooperation agreement was signed", "agreed"),
        ("Oslo Hospital was founded in 1899 and has six wards", "achieved"),
        ("On request that two nurses had come from Lima", "achieved"),
        ("The ward undertook 17 studies with Oslo Hospital", "agreed"),
        ("One operation costs 2,300 dollars", "agreed"),
        ("Earlier, on 5 May, Oslo and Lima renewed a pact", "agreed"),
        ("Oslo Hospital had exchanged a pact with Lima", "agreed"),
        ("The ward was planned and equipped by Oslo Hospital in Lima", "planned"),
        ("Their work is grown from the talks of two doctors in a lift", "planned"),
        ("The signing is planned for March", "planned"),
        ("A joint statement was signed", "agreed"),
    ],
    ids=[
        "done",
        "ahead",
        "certain",
        "empty",
        "portrait",
        "cut off",
        "no term",
        "a price",
        "earlier",
        "had been",
        "planned and done",
        "where it comes from",
        "a day of nothing",
        "a paper on nothing",
    ],
)
def test_what_its_heading_contradicts_or_what_tells_nothing_is_not_printed(
    line: str, status: str
) -> None:
    assert printed(outcome(line, status)) == []


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Two nurses will come to Lima each year", "planned"),
        ("Two nurses came to Lima, who will teach there until 2030", "achieved"),
        ("Two nurses could come to Lima", "discussed"),
        ("Two nurses to be trained in Oslo", "agreed"),
        ("Oslo Hospital agreed on what was carried out", "agreed"),
        ("Norway has set aside $3 million for Lima's ward", "planned"),
    ],
)
def test_what_fits_its_heading_is_printed(line: str, status: str) -> None:
    assert printed(outcome(line.replace(" there", ""), status)) != []


def test_a_plain_fact_is_said_and_not_quoted() -> None:
    line = "“Eight nurses of Oslo Hospital have been trained in the care of burns”"
    assert printed(outcome(line)) == [
        "Eight nurses of Oslo Hospital were trained in the care of burns"
    ]


def test_nobody_is_said_to_have_said_a_reporters_words() -> None:
    line = "Ana Berg: “The ward hopes to see 90 children a year”"
    reported = "Ana Berg said that the ward hopes to see 90 children a year"
    spoken = "“The ward hopes to see 90 children a year,” said Ana Berg"

    assert printed(outcome(line, "planned", reported)) == []
    assert printed(outcome(line, "planned", spoken), told="Lima has a ward") == [line]


def test_lines_of_another_language_are_left_as_they_are() -> None:
    line = "“Dix infirmières seront formées à Liège”"
    assert printed(outcome(line, "planned")) == [line]


def test_of_many_lines_those_that_give_no_number_go() -> None:
    figure = {
        "value": 3,
        "qualifier": "exact",
        "unit": None,
        "of": "beds",
        "evidence": [{"quote": "3 beds"}],
    }
    towns = ["Kano", "Bergen", "Quito", "Hue", "Osh", "Palpa"]
    bare = [outcome(f"Oslo Hospital built a ward in {town}") for town in towns]
    counted = {"figures": [vocabulary.Figure.model_validate(figure)]}
    told = [outcome(f"Norway gave 3 beds to {town}").model_copy(update=counted) for town in towns]

    kept = printed(*bare, *told)

    assert len(kept) == 5
    assert set(kept) < {each.summary for each in told}


def test_who_wishes_it_has_to_be_said() -> None:
    line = "To “build a ward of 20 beds with Oslo Hospital”"

    assert printed(outcome(line, "discussed")) == []
    assert printed(outcome(line, "agreed"), names=BOTH) == [line.replace("“", "").strip("”")]


def test_a_number_that_the_opening_sentence_tells_is_not_told_again() -> None:
    line = "16 nurses of Oslo Hospital took part in the course in Lima"
    told = "Oslo and Lima hold a course. 16 nurses of Oslo Hospital attended."

    assert printed(outcome(line), told=told) == []
    assert printed(outcome(line), told="Oslo and Lima hold a course") == [line]


def test_a_verb_that_has_lost_its_subject_is_not_printed() -> None:
    assert printed(outcome("Presented 118 papers and 71 posters")) == []


def test_what_was_done_has_a_verb_and_what_is_to_be_done_somebody_who_does_it() -> None:
    event = Event.model_validate({"headline": "Oslo and Lima open a ward", "summary": "It opened."})
    lecture = outcome("A lecture given in the hall of Oslo Hospital for 40 nurses")
    wish = outcome("To give Lima two rooms for a ward", "planned")

    assert printed(lecture) == []
    assert lines.legible([wish], ABOVE, event) == []


def test_what_is_agreed_needs_no_number_where_it_names_what_is_built() -> None:
    term = "“Building a joint ward for the burns of both towns and their villages”"

    assert printed(outcome(term, "agreed")) == [term.strip("“”")]
    assert printed(outcome(term, "planned")) == []


def test_who_is_named_as_saying_it_stands_before_the_words() -> None:
    said = "Ana Berg said at the meeting, “We hope to send six nurses of Oslo Hospital to Lima.”"
    line = "Ana Berg: “We hope to send six nurses of Oslo Hospital to Lima”"

    assert printed(outcome(f"“… {said}”", "discussed", said)) == [line]


def test_in_an_anniversary_what_was_signed_long_ago_is_no_term() -> None:
    event = Event.model_validate(
        {"headline": "Oslo and Lima mark 20 years", "date": {"start": "2015-10-08"}}
    )
    old = outcome("The first convention of Oslo and Lima was signed in 1995", "agreed")
    new = outcome("A convention on burns between Oslo and Lima was signed", "agreed")
    done = outcome("Between 2001 and 2014 Oslo taught 60 nurses of Lima")

    found = lines.legible([old, new, done], ABOVE, event)

    assert [each.summary for each in found] == [done.summary, new.summary]


def test_what_points_elsewhere_at_the_end_of_a_line_is_cut_off() -> None:
    line = "Oslo Hospital gave Lima six beds and two ventilators, with funds of ABCD"

    assert printed(outcome(line)) == ["Oslo Hospital gave Lima six beds and two ventilators"]


def test_what_goes_with_every_visit_is_no_news_of_it() -> None:
    gift = outcome("Oslo Hospital gave Lima six beds")
    lecture = outcome("Ana Berg gave a guest lecture in Lima for 40 nurses of Oslo")

    assert printed(gift, lecture) == [gift.summary]
    assert printed(lecture) == [lecture.summary]


@pytest.mark.parametrize(
    "line",
    [
        "29 were operated on by the nurses of Oslo Hospital",
        "In ten years, it has sent nurses to Lima 13 times",
        "A plan for 2018-2021",
    ],
    ids=["of whom", "who", "of what"],
)
def test_a_line_that_leaves_open_what_it_counts_is_not_printed(line: str) -> None:
    assert printed(outcome(line, "agreed")) == []


def test_no_mark_of_a_list_is_printed() -> None:
    line = "210 nurses of Oslo Hospital went to Lima"
    assert printed(outcome(f">> {line}")) == [line]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("“Oslo built a ward in Lima on Tuesday”", "Oslo built a ward in Lima"),
        (
            "“On this occasion the six nurses of Oslo gave Lima two beds”",
            "The six nurses of Oslo gave Lima two beds",
        ),
    ],
    ids=["weekday", "tie"],
)
def test_a_line_leaves_out_what_only_its_page_knows(line: str, shown: str) -> None:
    assert printed(outcome(line)) == [shown]


@pytest.mark.parametrize(
    ("line", "status", "shown"),
    [
        ("“On Monday the two nurses will go to Lima”", "planned", True),
        (
            "“At the end of the course, four towns received beds worth 180 dollars”",
            "achieved",
            True,
        ),
        (
            "“Under his lead were done in Oslo Hospital the first three operations”",
            "achieved",
            False,
        ),
        ("“Ms Ana Berg urged that the course be opened to all 29 towns”", "discussed", True),
        ("“The nurse urged that the course be opened to all 29 towns”", "discussed", False),
        ("“In 2017 she taught two doctors of Lima to repair hernias”", "achieved", False),
        ("“Four towns of Lima received beds worth 180 thousand US dollars”", "achieved", True),
    ],
    ids=["day", "led in", "his", "named", "unnamed", "she", "US"],
)
def test_a_quotation_is_a_sentence_that_tells_of_whom_it_speaks(
    line: str, status: str, shown: bool
) -> None:
    found = printed(outcome(line, status), told="Oslo and Lima hold a course for nurses")

    assert bool(found) is shown


def test_a_thing_that_was_agreed_needs_no_verb() -> None:
    line = "“Exchange of up to six nurses and 15 students per year”"

    assert printed(outcome(line, "agreed")) == [
        "Exchange of up to six nurses and 15 students a year"
    ]
    assert printed(outcome(line)) == []
    assert printed(outcome("“The Lima Ministry, which pays 15 nurses”", "agreed")) == []


def test_what_no_line_of_ours_tells_is_quoted_where_it_is_a_sentence() -> None:
    line = "“Of the 15 nurses of Oslo Hospital who came, 14 have passed the test”"

    assert printed(outcome(line)) == [line]
    assert printed(outcome("“It trained 15 nurses of Oslo Hospital”")) == []
    assert printed(outcome("“Dr. Lind said that Oslo Hospital trained 15 nurses”")) == []


def test_what_every_house_says_of_itself_is_printed_where_little_else_is() -> None:
    faint = "Oslo Hospital will strive to promote innovation"
    others = [
        f"Oslo Hospital trained {each} nurses of Lima" for each in ("two", "six", "nine", "ten")
    ]

    assert faint in printed(outcome(faint, "planned"))
    assert printed(outcome(faint, "planned"), *(outcome(each) for each in others)) == others


def event(sort: str, headline: str = "Oslo and Lima open a ward") -> cooperation.Event:
    return cooperation.Event.model_validate(
        {
            "headline": headline,
            "type": sort,
            "summary": "",
            "date": {"start": "2020-05-05", "basis": "stated"},
            "place": {},
            "evidence": [],
        }
    )


@pytest.mark.parametrize(
    ("sort", "headline", "kept"),
    [
        ("visit", "Oslo visits Lima", 1),
        ("anniversary", "Oslo visits Lima", 2),
        ("visit", "Oslo and Lima mark 20 years", 2),
    ],
)
def test_what_was_done_before_is_told_of_an_anniversary_alone(
    sort: str, headline: str, kept: int
) -> None:
    old = outcome("Oslo Hospital has trained 40 nurses", said="Since 2009 it has trained 40")
    new = outcome("Oslo Hospital gave Lima six beds")

    assert len(lines.legible([old, new], lines.Above("", []), event(sort, headline))) == kept


def test_what_was_done_before_is_told_where_nothing_else_is() -> None:
    old = outcome("Oslo Hospital has trained 40 nurses", said="Since 2009 it has trained 40")

    assert lines.legible([old], lines.Above("", []), event("visit")) == [old]


def test_what_is_to_be_done_is_printed_where_it_is_agreed_or_nothing_else_is() -> None:
    todo = outcome("To open a ward for burns in Lima", "planned")
    gift = outcome("Oslo Hospital gave Lima six beds")

    assert printed(todo, names=BOTH) == [todo.summary]
    assert printed(todo, gift) == [gift.summary]
    agreed = outcome(todo.summary, "agreed")
    assert printed(agreed, gift, names=BOTH) == [gift.summary, todo.summary]


def test_what_has_lost_its_verb_is_not_printed() -> None:
    assert printed(outcome("The agreement is valid for four years and says that 15 nurses")) == []


def test_a_bare_weekday_is_left_out_where_the_words_are_ours() -> None:
    line = "Oslo Hospital opened a ward Tuesday in Lima"

    assert printed(outcome(line)) == ["Oslo Hospital opened a ward in Lima"]


def test_a_paper_that_was_signed_is_told_as_a_sentence() -> None:
    line = "An agreement on burns care"

    assert printed(outcome(line, "agreed", "signed an agreement on burns care")) == [
        "An agreement on burns care was signed"
    ]
    assert printed(outcome(line, "agreed", "will sign an agreement on burns care")) == [
        "An agreement on burns care is to be signed"
    ]
    assert printed(outcome(line, "agreed", "came to sign an agreement on burns care")) == [line]


def test_who_signed_a_paper_is_told() -> None:
    line = "An agreement on burns care was signed"
    said = "Oslo Hospital and Lima Hospital signed the agreement on burns care in May"
    led = "The day ended at noon, when the two hospitals signed an agreement on burns care"
    mixed = "The guests visited a ward and with the dean signed the agreement on burns care"

    assert printed(outcome(line, "agreed", said), names=BOTH) == [said]
    assert printed(outcome(line, "agreed", led), names=BOTH) == [
        "The two hospitals signed an agreement on burns care"
    ]
    assert printed(outcome(line, "agreed", mixed), names=BOTH) == [line]


def test_what_somebody_wished_for_is_told_as_a_hope() -> None:
    line = "The two sides could open a ward in Lima"
    will = "Oslo Hospital could send six nurses to Lima"

    assert printed(outcome(line, "discussed", f"She hoped that {line}"), names=BOTH) == [
        "It was hoped that the two sides could open a ward in Lima"
    ]
    wish = outcome(will, "discussed", f"and expressed the wish that {will}")
    assert printed(wish) == [f"It was hoped that {will}"]
    assert printed(outcome(will, "discussed", f"She said that {will}")) == [will]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Oslo Hospital gave 12 beds (six of them new to Lima", ""),
        ("30 beds in Lima said that Oslo Hospital will come", "and said that it will come"),
        (
            "12 beds were given to Lima, a daily in Oslo reported quoting a nurse, worth 9 euros",
            "12 beds were given to Lima, a daily in Oslo reported quoting a nurse",
        ),
        (
            "12 beds were given to Lima, and its new ward",
            "12 beds were given to Lima, and its new ward was visited by nurses",
        ),
        ("30 nurses have a ward in Lima", "Oslo, with its 30 nurses has a ward in Lima"),
    ],
    ids=[
        "a bracket",
        "another's subject",
        "whose news",
        "a lost verb",
        "many for one",
    ],
)
def test_a_garbled_line_is_not_printed(line: str, said: str) -> None:
    assert printed(outcome(line, said=said)) == []


def test_a_budget_was_agreed_and_an_invitation_was_extended() -> None:
    budget = outcome("The project has a total budget of 40,000 euros")
    [told] = lines.legible([budget], ABOVE)

    assert told.status == "agreed"
    assert printed(outcome("An invitation extended to Oslo to come in May", "discussed")) == [
        "An invitation was extended to Oslo to come in May"
    ]


def test_a_name_is_printed_without_half_a_pair_of_marks() -> None:
    maker = cooperation.Partner.model_construct(
        name='Lantern Pharm" LLP', kind="company", aliases=[]
    )
    named = lines.sides([maker])

    assert [each.name for each in named] == ["Lantern Pharm LLP"]


def test_a_whole_sentence_is_told_that_was_held_for_cut_out() -> None:
    that = outcome("“… It was also decided that a forum will be held in Lima in 2028”", "planned")
    whole = outcome("“… Oslo Hospital will send six nurses to Lima”", "planned")
    cut = outcome("“… the six nurses whom Oslo Hospital will send to Lima”", "planned")

    assert printed(that) == ["A forum will be held in Lima in 2028"]
    assert printed(whole) == ["Oslo Hospital will send six nurses to Lima"]
    assert printed(cut) == []


def test_the_one_hospital_above_is_named() -> None:
    line = "“[The] hospital will send six nurses to Lima”"

    assert printed(outcome(line, "planned")) == ["Oslo Hospital will send six nurses to Lima"]


def test_a_matter_is_discussed_where_nothing_is_done() -> None:
    matter = "Training of six nurses from Lima"

    assert printed(outcome(matter, "discussed")) == [matter]
    assert printed(outcome("Lima was sent six nurses", "discussed")) == []


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (
            "It is expected that six nurses will come to Lima",
            "Six nurses are expected to come to Lima",
        ),
        (
            "The mayor promised that six nurses will come",
            "Six nurses will come to Lima, as promised",
        ),
        ("Oslo was prepared to send six nurses", ""),
    ],
    ids=["expected", "promised", "prepared"],
)
def test_a_hedge_of_the_article_is_kept(said: str, line: str) -> None:
    told = outcome("Six nurses will come to Lima", "planned", said)

    assert printed(told) == ([line] if line else [])


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Six nurses from Lima stayed in Oslo in July", "planned"),
        ("26 patients of Lima were discussed online", "discussed"),
        ("Oslo Hospital will invite 12 nurses", "discussed"),
    ],
    ids=["past", "cases", "certain"],
)
def test_what_is_done_or_certain_is_no_plan_and_no_hope(line: str, status: str) -> None:
    assert printed(outcome(line, status)) == []


def test_the_two_get_their_noun() -> None:
    lines = printed(outcome("The two jointly held nine courses"), told="The two sides met in Oslo")

    assert lines == ["The two sides jointly held nine courses"]


def test_a_few_words_that_name_nothing_give_way_to_what_does() -> None:
    thin = outcome("Repair of the roof was carried out")
    gift = outcome("Norway gave Lima an oxygen plant")

    assert printed(thin, gift) == [gift.summary]


def placed(summary: str, status: str, start: int, quote: str) -> Outcome:
    evidence = [Quote(quote=quote, start=start, end=start + len(quote))]
    return Outcome.model_validate(
        {"summary": summary, "status": status, "figures": [], "evidence": evidence}
    )


SENT = "Two nurses from Lima will spend a month in Oslo"
BACK = "Two Norwegian midwives will come to Lima for the same period"


@pytest.mark.parametrize(
    ("start", "lines"),
    [(53, [f"{SENT}. {BACK}"]), (90, [SENT]), (len(SENT) + 3, [SENT])],
    ids=["right behind", "elsewhere", "in the next paragraph"],
)
def test_what_speaks_of_the_words_right_before_it_is_told_with_them(
    start: int, lines: list[str]
) -> None:
    first = placed(SENT, "agreed", 0, f"{SENT}." if start == len(SENT) + 3 else SENT)
    more = placed(BACK, "agreed", start, BACK)

    assert printed(first, more) == lines


def test_two_neighbouring_quotations_stand_in_one_pair_of_marks() -> None:
    signed = "The rectors signed a pact on burns for two years"
    covers = "It foresees, among others, that 40 nurses will come every year to Lima"
    first = placed(f"“{signed}”", "agreed", 0, f"{signed}.")
    more = placed(f"“… {covers}”", "agreed", len(signed) + 2, covers)

    assert printed(first, more) == [f"“{signed}. {covers}”"]


def test_what_goes_on_from_a_line_of_ours_is_told_in_ours() -> None:
    signed = "The rectors of Oslo and Lima signed a pact on burns for two years"
    covers = "It foresees, among others, that 40 persons of Lima will come every year to Oslo"
    first = placed(signed, "agreed", 0, f"{signed}.")
    more = placed(f"“… {covers}”", "agreed", len(signed) + 2, covers)

    told = covers.replace("every", "each").replace("persons", "people")
    assert printed(first, more) == [f"{signed}. {told}"]


@pytest.mark.parametrize(
    "line",
    [
        "“Conducting a study of burns in Lima, with a grant from Oslo Hospital”",
        "“Five dolls which the team had brought along, so that the school can use them”",
        "“3 majors and 2 courses, with 240 students enrolled every year”",
        "“Oslo Hospital gave the title ‘for having united”",
    ],
    ids=["to do", "described", "enrolled", "cut off"],
)
def test_no_fragment_stands_among_what_was_done(line: str) -> None:
    assert printed(outcome(line)) == []


def test_an_item_of_what_was_agreed_was_not_done() -> None:
    study = outcome("“Conducting a study of burns on 500 patients in Lima”")
    clinic = outcome("“Launching a monthly clinic for 40 children in Lima”", "agreed")

    found = lines.legible([study, clinic], ABOVE)

    assert [each.status for each in found] == ["agreed", "agreed"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("The total budget is 742,000 euros, of which 500,000 were given by Oslo", ["achieved"]),
        ("The budget of the course is 742,000 euros, half of it approved", []),
    ],
    ids=["given", "not yet"],
)
def test_what_something_costs_is_no_plan(line: str, status: list[str]) -> None:
    found = lines.legible([outcome(line, "planned")], ABOVE)

    assert [each.status for each in found] == status


def test_what_is_counted_above_is_not_counted_again() -> None:
    again = outcome("187 operations were carried out")

    assert printed(again, told="Oslo and Lima\n187 cataract operations were done") == []
    assert printed(again, told="Oslo and Lima meet") == [again.summary]


def test_a_fact_in_few_of_the_articles_words_stands_without_quotation_marks() -> None:
    line = "Eight specialists for wounds passed all the final tests of a course in Lima"

    assert printed(outcome(line, said=f"In the end {line[0].lower()}{line[1:]}")) == [line]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("“On these means 9 cars will be bought”", "9 cars will be bought"),
        (
            "“In accordance with it the two sides will plant trees”",
            "The two sides will plant trees",
        ),
        (
            "“□ The course was held in Lima for ten weeks”",
            "The course was held in Lima for ten weeks",
        ),
        (
            "“3. Eight nurses will work in Lima for a week”",
            "Eight nurses will work in Lima for a week",
        ),
    ],
    ids=["means", "accordance", "bullet", "number"],
)
def test_a_line_begins_behind_what_points_elsewhere(line: str, shown: str) -> None:
    status = "planned" if " will " in line else "achieved"
    above = lines.Above("Oslo and Lima meet", ["Oslo Hospital", "Lima Hospital"])

    assert [each.summary for each in lines.legible([outcome(line, status)], above)] == [shown]


def test_a_hospital_is_named_only_where_the_article_has_no_other_before() -> None:
    side = Side("Oslo Hospital", "hospital")
    other = Quote(quote="They met in the hall of Kano Joint Hospital.", start=0, end=43)
    road = placed("Lima will repair the road to the hospital", "planned", 90, "Lima will repair it")

    def shown(*quotes: Quote) -> list[str]:
        above = lines.Above("Oslo and Lima meet", [side.name], [side], quotes)
        return [each.summary for each in lines.legible([road], above)]

    assert shown() == ["Lima will repair the road to Oslo Hospital"]
    assert shown(other) == []


def test_at_most_three_lines_stand_under_one_status_beside_others() -> None:
    done = [
        outcome(f"Oslo Hospital built a ward in {town}") for town in ("Kano", "Hue", "Osh", "Bo")
    ]
    next_ = [outcome(f"Oslo will send nurses to {town}", "planned") for town in ("Kano", "Hue")]

    found = lines.legible([*done, *next_], lines.Above("Oslo and Lima meet", []))

    assert [each.status for each in found] == [*["achieved"] * 3, *["planned"] * 2]


def test_who_is_to_do_something_is_said_where_one_side_stands_above() -> None:
    todo = outcome("To pay a sonographer of Lima from August", "agreed")

    assert lines.legible([todo], lines.Above("Oslo and Bergen meet", ["Oslo Hospital"])) == []
    both = lines.Above("Oslo and Bergen meet", ["Oslo Hospital", "Bergen Hospital"])
    assert lines.legible([todo], both) == [todo]


def test_what_a_long_sentence_points_back_at_in_itself_is_no_riddle() -> None:
    terms = "The nurses will call Lima each Wednesday in the two years to come, and on 4 May"
    line = f"“{terms} the two rectors signed a memorandum on this subject”"

    both = lines.Above("Oslo and Lima meet", ["Oslo Hospital", "Lima Hospital"])
    assert [each.summary for each in lines.legible([outcome(line, "agreed")], both)] == [
        line.strip("“”").replace("will call", "are to call")
    ]
    assert lines.legible([outcome("“They signed it on this subject”", "agreed")], both) == []


def test_no_quotation_ends_where_a_clause_begins() -> None:
    line = "“The rectors signed a letter for two wards by virtue of which, from the next May”"

    assert printed(outcome(line, "agreed")) == []


def test_who_undertook_to_do_something_agreed_to_it() -> None:
    line = "Lima Hospital undertook to translate 12 protocols"

    assert printed(outcome(line, "agreed"), names=BOTH) == [line]
    assert printed(outcome("Lima Hospital undertook 12 studies", "agreed"), names=BOTH) == []


def test_a_height_points_at_nothing() -> None:
    line = "A joint study of the births at 90 places above 3,500 metres"

    assert printed(outcome(line, "agreed"), names=BOTH) == [line]
    assert printed(outcome("A joint study of the above birth", "agreed"), names=BOTH) == []


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("“Two theatres and construction was expected to take 18 months in Lima”", "planned"),
        ("“Ana Berg, from the ward of burns, the laboratory will have 18 nurses”", "planned"),
        ("Two nurses will do so in Lima by May", "planned"),
        ("“Both sides agreed to keep the number of 12”", "agreed"),
        ("The recipients of the joint seed grants", "achieved"),
    ],
    ids=["two", "speaker", "so", "number", "seed"],
)
def test_a_line_whose_beginning_or_noun_is_lost_is_not_printed(line: str, status: str) -> None:
    assert printed(outcome(line, status), names=BOTH) == []


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("“It is planned to train 6 teams in Lima”", ["The plan is to train 6 teams in Lima"]),
        (
            "“… It was decided to hold the next forum in Lima”",
            ["It was decided to hold the next forum in Lima"],
        ),
        ("“It covers 6 teams in Lima”", []),
    ],
    ids=["planned", "decided", "covers"],
)
def test_an_it_that_stands_for_nobody_points_at_nothing(line: str, shown: list[str]) -> None:
    assert printed(outcome(line, "planned"), names=BOTH) == shown


def test_the_other_of_two_is_told() -> None:
    line = "Ten students of each side will spend a year at the other institution"

    assert printed(outcome(f"“{line}”", "agreed"), names=BOTH) == [line]
    lost = "“Ten students will spend a year at the other institution”"
    assert printed(outcome(lost, "agreed"), names=BOTH) == []


def test_a_plan_is_not_told_together_with_what_was_done() -> None:
    first = placed("Two nurses from Lima have trained in Oslo", "achieved", 0, SENT)
    more = placed("Another two will do it in May", "planned", 50, BACK)

    assert printed(first, more) == [first.summary]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("The Adviser visited all 36 wards in Lima", "achieved"),
        ("Ana Berg directed the department to extend the project to 36 wards", "achieved"),
        ("“Training of 200 nurses there is to start in October”", "planned"),
    ],
    ids=["office", "to do", "there"],
)
def test_who_and_where_is_said(line: str, status: str) -> None:
    assert printed(outcome(line, status), names=BOTH) == []


def test_what_has_been_going_on_is_no_news_beside_what_is() -> None:
    state = outcome("Lima Hospital has been running on a single ambulance")
    gift = outcome("Oslo Hospital gave Lima six beds")

    assert lines.legible([state, gift], ABOVE, event("visit")) == [gift]


def test_the_both_are_the_two() -> None:
    line = "The both institutions will open a ward in Lima"

    assert printed(outcome(line, "planned"), names=BOTH) == [line.replace("both", "two")]
    named = "The both institutions will open a ward “Curhat” in Lima"
    assert printed(outcome(named, "planned"), names=BOTH) == [named.replace("both", "two")]


def test_who_spoke_second_is_not_told_beside_a_deed() -> None:
    gift = outcome("Norway gave Lima a laboratory")
    talk = outcome("The second speaker was Ola Berg, who showed a survey of 90 nurses")

    assert printed(gift, talk) == [gift.summary]


def test_a_signed_paper_is_told_though_its_sides_stand_above() -> None:
    line = "An agreement between Oslo Central Hospital and Lima Central Hospital was signed"
    told = "A delegation of Oslo Central Hospital was at Lima Central Hospital"

    assert printed(outcome(line, "agreed"), told=told, names=BOTH) == [line]
    assert printed(outcome(line, "agreed"), told=f"{told} and signed an agreement") == []


def test_a_bare_paper_that_was_extended_is_told_with_who_did() -> None:
    paper = outcome(
        "An Agreement on Burns Care until 2030",
        "agreed",
        "The parties extended the Agreement on Burns Care until 2030",
    )

    assert printed(paper, names=BOTH) == [
        "The parties extended the Agreement on Burns Care until 2030"
    ]


def test_what_should_be_done_has_its_auxiliary() -> None:
    line = "At least 20 nurses be trained a year in Oslo"

    assert printed(outcome(line, "agreed")) == [
        "At least 20 nurses should be trained a year in Oslo"
    ]
    assert printed(outcome("At least 20 nurses will be trained in Oslo", "agreed")) == [
        "At least 20 nurses will be trained in Oslo"
    ]


def test_a_hope_of_the_past_has_its_tense() -> None:
    hope = outcome("Oslo may help Lima with nurses", "discussed", "wished that Oslo may help Lima")

    assert printed(hope) == ["It was hoped that Oslo might help Lima with nurses"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("The first class of 24 begins on 3 July", "planned"),
        ("A scanner, worth 31,500 euros, is on its way to Lima", "planned"),
        ("Oslo Hospital and Lima Hospital each commit $750,000 a year", "agreed"),
        ("The course began on 3 July and starts doctors off well", "achieved"),
    ],
    ids=["begins", "on its way", "commit", "began"],
)
def test_what_is_to_come_or_was_promised_is_not_done(line: str, status: str) -> None:
    told = lines.legible([outcome(line)], lines.Above("Oslo and Lima meet", BOTH))

    assert [each.status for each in told] == [status]


def test_who_received_something_and_asked_for_more_discussed_nothing() -> None:
    asked = "Ana Berg of Lima Hospital asked for 12 beds that Oslo Hospital donated before"

    assert printed(outcome(asked, "discussed"), names=BOTH) == [asked]
    assert printed(outcome("Ana Berg received the 12 beds and pleaded for more", "discussed")) == []
    assert printed(outcome("Oslo invited 18 nurses to Lima in 2022", "discussed")) == []


def test_an_invitation_is_not_told_beside_a_deed() -> None:
    gift = outcome("Norway gave Lima a laboratory")
    call = outcome("Ana Berg invited Lima to take part in the congress in May", "discussed")

    assert printed(gift, call, told="Oslo and Lima meet") == [gift.summary]
    call = outcome("An invitation was extended to Ana Berg to visit Lima", "discussed")
    assert printed(gift, call, told="Oslo and Lima meet") == [gift.summary]


def test_what_day_and_place_stand_above_is_not_told_again() -> None:
    line = "Oslo Hospital gave Lima beds on 4 May in Kano Hall"
    above = lines.Above("Oslo Hospital gave Lima beds", BOTH)

    assert lines.legible([outcome(line)], above._replace(occasion="4 May 2020 · Kano Hall")) == []
    assert [each.summary for each in lines.legible([outcome(line)], above)] == [line]


def test_a_roadmap_is_signed_like_any_paper() -> None:
    said = "The two sides signed the Roadmap for 2018-2021 in Lima"
    road = outcome("A Roadmap for 2018-2021", "agreed", said)

    assert printed(road, names=BOTH) == [said]


def test_a_signing_that_stands_above_is_not_told_again_but_what_it_is_on() -> None:
    told = "Oslo Hospital and Lima Hospital sign an agreement"
    again = "An agreement was signed in the hall of Lima Hospital by Dr Ana Berg"
    topic = "Oslo Hospital signed an agreement on the care of burns"
    years = "The agreement signed in Lima is valid for five years"

    assert printed(outcome(again, "agreed"), told=told, names=BOTH) == []
    assert printed(outcome(topic, "agreed"), told=told, names=BOTH) == [topic]
    assert printed(outcome(years, "agreed"), told=told, names=BOTH) == [years]


def test_who_was_sent_to_the_ceremony_is_not_told_beside_a_deed() -> None:
    gift = outcome("Norway gave Lima a laboratory")
    sent = outcome("The fund, which paid 16 projects, sent as representative its director")

    assert printed(gift, sent, told="Oslo and Lima meet") == [gift.summary]


@pytest.mark.parametrize(
    ("line", "said", "shown"),
    [
        (
            "Ana Berg: “Her ward will take two nurses of Oslo Hospital”",
            "announced that her ward will take two nurses of Oslo Hospital",
            "Ana Berg's ward will take two nurses of Oslo Hospital",
        ),
        (
            "Ana Berg: “The town of Lima will take two nurses of Oslo Hospital”",
            "The town of Lima will take two nurses of Oslo Hospital",
            "The town of Lima will take two nurses of Oslo Hospital",
        ),
    ],
    ids=["hers", "reporter"],
)
def test_whose_it_is_is_told_and_nobody_speaks_a_reporters_words(
    line: str, said: str, shown: str
) -> None:
    assert printed(outcome(line, "planned", said)) == [shown]


def test_a_line_of_known_words_is_told_where_all_that_it_counts_is_new() -> None:
    told = "Oslo Hospital opens a centre to train nurses of Lima\nThe centre has 430 square metres."
    more = outcome("Trainers of Oslo Hospital will train 150 nurses in the centre", "planned")
    again = outcome("Oslo Hospital opens a centre of 430 square metres for 90 nurses")

    assert printed(more, told=told) == [more.summary]
    assert printed(again, told=told) == []


def test_a_paper_is_told_in_our_words_where_the_articles_could_only_be_quoted() -> None:
    words = (
        "The two rectors and the dean of the school of nursing in the capital signed an agreement"
        " on burns and on the care of the newborn at home until 2030"
    )
    signed = outcome("An agreement on burns until 2030", "agreed", f"{words}.")

    assert printed(signed) == ["An agreement on burns until 2030 was signed"]


def test_a_line_that_begins_as_the_lead_does_and_goes_on_to_little_more_is_not_told() -> None:
    told = "Oslo opens a ward\nThe machines for the new ward in Lima were bought in May."
    again = "The machines for the new ward in Lima were bought by two Norwegian friends of Ana"
    more = "The machines for the new ward in Lima were bought by 1,500 Norwegian friends of Ana"

    assert printed(outcome(again), told=told) == []
    assert printed(outcome(more), told=told) == [more]


def counting(line: str, status: str, said: str) -> Outcome:
    return Outcome.model_validate(
        {
            "summary": line,
            "status": status,
            "figures": [{"value": 40, "of": "beds"}],
            "evidence": [Quote(quote=said)],
        }
    )


def test_what_could_not_be_quoted_whole_is_told_without_who_said_so() -> None:
    said = (
        "President Ana Berg said that the centre, set up jointly with Oslo Hospital with a fund of"
        " 2.9 million euros, includes 40 beds and a plant."
    )
    centre = "The centre, set up with Oslo Hospital with a fund of 2.9 million euros"
    found = printed(counting(f"“… {said}”", "achieved", said), told="Lima opens a centre for water")

    assert found == [f"{centre}, includes 40 beds and a plant"]


def test_a_day_of_no_month_is_left_out_and_what_was_done_is_no_plan() -> None:
    day = outcome("On the 17th the team of Oslo Hospital treated 420 people of Lima")
    assert printed(day) == ["The team of Oslo Hospital treated 420 people of Lima"]

    done = "Two surgeons of Lima assisted in 40 operations of the mission"
    found = lines.legible([counting(done, "planned", done)], ABOVE)
    assert [each.status for each in found] == ["achieved"]


def test_the_mark_of_an_item_is_no_part_of_it() -> None:
    item = outcome(
        "“– two nurses of Oslo Hospital, Ana Berg and Ola Roe, will go to Lima”", "planned"
    )

    assert printed(item) == ["Two nurses of Oslo Hospital, Ana Berg and Ola Roe, will go to Lima"]


def test_what_goes_on_from_words_that_a_line_does_not_tell_is_not_put_behind_it() -> None:
    first = Quote(quote="Oslo Hospital held nine forums", start=0, end=30)
    other = Quote(quote="a class of surgery was founded by both", start=36, end=74)
    line = outcome("Oslo Hospital held nine forums").model_copy(update={"evidence": [first, other]})
    more = outcome("Forty people were trained in it").model_copy(
        update={"evidence": [Quote(quote="forty people were trained in it", start=79, end=110)]}
    )

    assert printed(line, more) == ["Oslo Hospital held nine forums"]

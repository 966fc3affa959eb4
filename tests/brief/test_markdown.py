"""Record -> Markdown: the shape an editor pastes."""

import pytest
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import brief, vocabulary
from summarizer.brief import parts
from summarizer.brief.entry import Entry
from summarizer.brief.labels import labels
from summarizer.claims import Note, Unverified

GOLDEN = """\
## Aldmoor and Sérigny mark ten years of joint surgery training

**8 March 2024 · Aldmoor, United Kingdom** · Aldmoor City Hospital (United Kingdom), \
Sérigny Institute of Surgery (SIS, France)

A seminar closed the jubilee week. Ines Calder spoke for the hosts.

**Done**
- **Training:** the joint course has trained over 40 surgeons.
- **Publications:** twelve papers with SIS.
- **Also:** a shared library.

**Planned**
- Exchange of nurses.

**People:** Ines Calder, director, Aldmoor City Hospital; Mara Oduya, head nurse of Aldmoor City \
Hospital; Luc Fabre, surgeon, Sérigny Institute of Surgery

Source: “Ten years of joint surgery”, 11 March 2024

---
*For the editor: the article says “March 8”; the year is from its date line; it names the venue \
only as ACH. Everything printed was found in its article, which holds more. \
Made by brief's built-in rules, no language model.*
"""


def test_a_brief_has_the_shape_that_is_pasted() -> None:
    assert brief.markdown(record(), COOPERATION) == GOLDEN


def test_several_records_are_one_file_with_a_section_each() -> None:
    other = event(headline="A second event on the same day")

    text = brief.markdown(record(ANNIVERSARY, other), COOPERATION)

    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Aldmoor and Sérigny mark ten years of joint surgery training",
        "## A second event on the same day",
    ]
    assert text.count("\n---\n") == 1


@pytest.mark.parametrize(
    ("name", "times"), [("Ines Calder", 2), ("Director Ines Calder", 1)], ids=["name", "office too"]
)
def test_nobody_whom_the_summary_names_with_the_office_is_named_again(
    name: str, times: int
) -> None:
    told = event(summary=f"A seminar closed the week. {name} spoke for the hosts.")

    text = brief.markdown(record(told), COOPERATION)

    assert text.count("Ines Calder") == times


def test_who_is_called_by_the_surname_alone_stands_in_the_rules_brief_by_the_whole_name() -> None:
    told = event(summary="A seminar closed the jubilee week. Calder spoke for the hosts.")

    by_rules, by_model = (
        brief.markdown(record(told, model=model), COOPERATION) for model in ("builtin", "a-model")
    )

    assert "Ines Calder spoke for the hosts" in by_rules
    assert "week. Calder spoke" in by_model


def test_next_year_is_told_by_its_number_in_the_rules_brief() -> None:
    told = event(summary="The two houses will from next year teach together.")
    year = int(told["event"]["date"]["start"][:4]) + 1

    text = brief.markdown(record(told, model="builtin"), COOPERATION)

    assert f"will from {year} teach together" in text


def test_at_most_four_people_stand_in_a_brief() -> None:
    people = [{"name": f"Person Number{n}", "title": f"Mayor of Port {n}"} for n in "ABCDEFGH"]

    text = brief.markdown(record({**ANNIVERSARY, "people": people}), COOPERATION)

    assert text.count("Person Number") == 4


@pytest.mark.parametrize(("model", "printed"), [("builtin", False), ("a-model", True)])
def test_half_a_name_is_not_printed_of_the_rules(model: str, *, printed: bool) -> None:
    people = [{"name": "Weiss", "title": "director", "affiliation": "Corvo Clinic"}]

    text = brief.markdown(record({**ANNIVERSARY, "people": people}, model=model), COOPERATION)

    assert ("Weiss, director" in text) == printed


@pytest.mark.parametrize("title", [None, "Prof", "Assoc. Prof. Dr."])
def test_who_has_but_a_name_is_not_shown(title: str | None) -> None:
    people = [
        {"name": "Tom Lind", "title": title},
        {"name": "Ana Berg", "title": "Deputy Vice-Chancellor (Academic", "affiliation": "Oxbow"},
    ]

    text = brief.markdown(record({**ANNIVERSARY, "people": people}), COOPERATION)

    assert "Tom Lind" not in text
    assert "Ana Berg, Deputy Vice-Chancellor (Academic), Oxbow" in text


def test_a_site_in_the_title_is_not_said_again() -> None:
    same = record(ANNIVERSARY, title="Guests at Riverton College", site="RIVERTON COLLEGE")
    other = record(ANNIVERSARY, title="Guests at Riverton College", site="LAKESIDE COLLEGE")

    assert brief.markdown(same, COOPERATION).count("Riverton College") == 1
    assert "Lakeside College" in brief.markdown(other, COOPERATION)


@pytest.mark.parametrize(
    ("site", "printed"), [("LAKESIDE COLLEGE", "Lakeside College"), (None, "jubilee.txt")]
)
def test_a_page_without_a_title_is_cited_by_its_site(site: str | None, printed: str) -> None:
    untold = event(evidence=[])  # nor is there a sentence whose words could stand for one

    text = brief.markdown(record(untold, title=None, site=site), COOPERATION)

    assert f"Source: {printed}, 11 March 2024\n" in text


def test_a_page_without_a_title_is_cited_by_what_it_says_first() -> None:
    later = {"quote": "The guests were shown all of the wards by night.", "start": 90}
    first = {"quote": "OSLO, 8 March 2024 – A seminar closed the week of both.", "start": 0}
    told = event(evidence=[later, first])

    text = brief.markdown(record(told, title=None), COOPERATION)

    assert "Source: “A seminar closed the week of both.”" in text


@pytest.mark.parametrize(
    "title",
    [
        "Home > News > Ten years of surgery",
        "3. Ten years of surgery",
        "[News] Ten years of surgery",
    ],
)
def test_the_source_is_cited_without_what_its_page_sets_around_it(title: str) -> None:
    text = brief.markdown(record(ANNIVERSARY, title=title), COOPERATION)

    assert "Source: “Ten years of surgery”" in text


@pytest.mark.parametrize("venue", ["Rectorate Senate Hall", "Hotel Lotus"])
def test_a_hall_is_no_place_where_its_town_is_not_known(venue: str) -> None:
    place = {"venue": venue, "city": None, "country": None}

    assert venue not in brief.markdown(record(event(place=place)), COOPERATION)


def test_names_in_capitals_are_printed_as_prose_has_them() -> None:
    partners = [{"name": "RIVERTON COLLEGE OF NURSING", "kind": "university", "role": "host"}]

    text = brief.markdown(record({**ANNIVERSARY, "partners": partners}), COOPERATION)

    assert "Riverton College of Nursing" in text


def test_several_records_of_a_page_stand_apart() -> None:
    text = brief.markdown(record(ANNIVERSARY, ANNIVERSARY), COOPERATION)

    _, second = text.split("\n## ", 1)
    assert text.count("\n\n## ") == 1
    assert second


def test_what_is_empty_is_not_shown() -> None:
    bare = {"event": {"headline": "A visit", "type": "visit"}}

    text = brief.markdown(record(bare, title=None, published=None), COOPERATION)

    assert text == (
        "## A visit\n\nSource: jubilee.txt\n\n---\n"
        "*For the editor: brief is sure of no day; brief is sure of no place. "
        "Everything printed was found in its article, which holds more. "
        "Made by brief's built-in rules, no language model.*\n"
    )


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ({"start": "2024-03-08", "text": "March 8, 2024", "basis": "stated"}, ""),
        (
            {"start": "2024-03-08", "text": "last Friday", "basis": "relative"},
            "the article says “last Friday”; the day is worked out from its date line",
        ),
        (
            {"start": None, "text": "March 8", "basis": "none"},
            "the article says “March 8” and gives no year",
        ),
    ],
    ids=["stated", "relative", "none"],
)
def test_the_editor_is_told_where_the_day_came_from(day: dict[str, str], said: str) -> None:
    text = brief.markdown(record(event(date=day)), COOPERATION)

    assert (f"*For the editor: {said}" if said else "*For the editor: it names") in text


def test_words_for_a_day_without_a_year_stand_in_the_line() -> None:
    day = {"start": None, "text": "March 8", "basis": "none"}

    assert "**March 8 · Aldmoor" in brief.markdown(record(event(date=day)), COOPERATION)


def test_an_agreement_that_nobody_is_said_to_have_signed_is_remarked() -> None:
    agreed = {
        "summary": "A shared ward",
        "status": "agreed",
        "evidence": [{"quote": "agreed on a shared ward"}],
    }
    signed, inked = (
        {**agreed, "evidence": [{"quote": f"{verb} an agreement on a shared ward"}]}
        for verb in ("signed", "formalised")
    )
    signing = {**event(), "event": {**event()["event"], "type": "agreement_signing"}}
    remark = "brief found an agreement in it and no signing"

    assert remark in brief.markdown(record({**ANNIVERSARY, "outcomes": [agreed]}), COOPERATION)
    for each in (signed, inked):
        assert remark not in brief.markdown(
            record({**ANNIVERSARY, "outcomes": [each]}), COOPERATION
        )
    assert remark not in brief.markdown(record({**signing, "outcomes": [agreed]}), COOPERATION)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "Everything printed was found in its article, which holds more."),
        (1, "1 value did not hold and is not printed, see index.html."),
        (2, "2 values did not hold and are not printed, see index.html."),
    ],
)
def test_the_editor_is_told_how_much_was_left_out(number: int, said: str) -> None:
    out = [Unverified("records[0].x", "v", None, "why")] * number

    assert said in brief.markdown(record(unverified=out), COOPERATION)


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("builtin", "Made by brief's built-in rules, no language model."),
        ("some-model", "Made by some-model through brief."),
        (
            "written-for-tests",
            "Replies written for this project's tests, no model's output.",
        ),
    ],
)
def test_the_editor_is_told_who_made_it(model: str, said: str) -> None:
    assert brief.markdown(record(model=model), COOPERATION).endswith(f"{said}*\n")


def test_a_note_that_an_editor_must_not_miss_stands_in_the_line() -> None:
    note = Note("records[0].event.date", "weekday", "8 March 2024 is no Monday")

    text = brief.markdown(record(notes=[note]), COOPERATION)

    assert "the weekday it gives does not fit the date" in text


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2017-06-16", None, "16 June 2017"),
        ("2017-06", None, "June 2017"),
        ("2017", None, "2017"),
        ("2017-06-16", "2017-06-18", "16–18 June 2017"),
        ("2017-03-30", "2017-04-02", "30 March – 2 April 2017"),
        ("2017-12-30", "2018-01-02", "30 December 2017 – 2 January 2018"),
    ],
)
def test_dates_are_printed_as_exact_as_they_are(start: str, end: str | None, shown: str) -> None:
    day = {"start": start, "end": end}

    assert f"**{shown} · Aldmoor" in brief.markdown(record(event(date=day)), COOPERATION)


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "zh",
            [
                "**2024年3月8日 · Aldmoor，英国**",
                "**已完成**",
                "- **培训：** ",
                "**计划**",
                "来源：《Ten years of joint surgery》，2024年3月11日",
                "*编辑参考：文中写作“March 8”，年份取自页面日期；",
                "所列内容均见于原文，原文不止于此。由 brief 的内置规则生成，未使用语言模型。*",
            ],
        ),
        (
            "fr",
            [
                "**8 mars 2024 · Aldmoor, Royaume-Uni**",
                "Aldmoor City Hospital (Royaume-Uni)",
                "**Réalisé**",
                "- **Formation\u00a0:** ",
                "Source\u00a0: «\u00a0Ten years of joint surgery\u00a0», 11 mars 2024",
                "Tout ce qui est imprimé a été trouvé dans son article, qui en dit plus.",
            ],
        ),
    ],
    ids=["zh", "fr"],
)
def test_labels_come_in_the_language_asked_for(language: str, parts: list[str]) -> None:
    text = brief.markdown(record(), COOPERATION, language=language)

    for part in parts:
        assert part in text


@pytest.mark.parametrize(
    ("kinds", "lines"),
    [
        (["training", "research"], ["- One student study.", "- Two student study."]),
        (
            ["training", "training", "training"],
            ["- One student study.", "- Two student study.", "- Three student study."],
        ),
        (
            ["other", "training", "other", "research", "exchange"],
            [
                "- **Training:** two student study.",
                "- **Research:** four student study.",
                "- **Exchange:** five student study.",
                "- **Also:** one student study; three student study.",
            ],
        ),
        (
            ["training", "training", "research", "exchange"],
            [
                "- **Training:** one student study; two student study.",
                "- **Research:** three student study.",
                "- **Exchange:** four student study.",
            ],
        ),
        (
            ["plan", "plan", "exchange"],
            ["- One student study.", "- Two student study.", "- Three student study."],
        ),
        (
            ["other", "other", "exchange"],
            ["- One student study.", "- Two student study.", "- Three student study."],
        ),
    ],
    ids=[
        "two",
        "one kind",
        "most are told apart",
        "two of a kind",
        "few have labels",
        "most are others",
    ],
)
def test_labels_stand_where_they_tell_outcomes_apart(kinds: list[str], lines: list[str]) -> None:
    outcomes = [
        {"summary": f"{text} student study", "kind": kind, "status": "achieved"}
        for text, kind in zip(["One", "Two", "Three", "Four", "Five"], kinds, strict=False)
    ]

    text = brief.markdown(record({**ANNIVERSARY, "outcomes": outcomes}), COOPERATION)

    assert [line for line in text.splitlines() if line.startswith("- ")] == lines


def test_outcomes_of_one_label_that_make_too_long_a_line_are_two() -> None:
    long = "Nurses were trained " + "at the coast and " * 12 + "in town"
    outcomes = [
        {"summary": summary, "kind": kind, "status": "achieved"}
        for summary, kind in [(long, "training"), (long, "training"), ("Two studies", "research")]
    ]

    text = brief.markdown(record({**ANNIVERSARY, "outcomes": outcomes}), COOPERATION)

    lines = [line[:14] for line in text.splitlines() if line.startswith("- ")]
    assert lines == ["- **Training:*", "- Nurses were ", "- **Research:*"]


def test_a_label_does_not_come_back_behind_a_line_that_went_without_it() -> None:
    long = "Nurses were trained " + "at the coast and " * 12 + "in town"
    kinds = [
        (long, "training"),
        (long, "training"),
        ("A course", "training"),
        ("A log", "research"),
    ]
    outcomes = [{"summary": each, "kind": kind, "status": "achieved"} for each, kind in kinds]

    text = brief.markdown(record({**ANNIVERSARY, "outcomes": outcomes}), COOPERATION)

    assert text.count("**Training:**") == 1
    assert "in town; a course." in text


def test_an_outcome_that_the_summary_tells_already_is_not_told_again() -> None:
    entry = {
        **event(summary="Both houses signed an agreement on surgery. It ends in 2030."),
        "outcomes": [
            {"summary": "An agreement was signed.", "status": "achieved"},
            {"summary": "An agreement on surgery and nursing.", "status": "agreed"},
        ],
    }

    text = brief.markdown(record(entry), COOPERATION)

    assert "**Done**" not in text
    assert "- An agreement on surgery and nursing." in text


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ('"Two houses" and a bridge', "“‘Two houses’ and a bridge”"),
        ("On “Two houses”", "“On ‘Two houses’”"),
        ("● A list of houses", "“A list of houses”"),
        ('A 5" pipe', '“A 5" pipe”'),
    ],
    ids=["straight", "curly", "a list's mark", "inches"],
)
def test_a_title_is_quoted_as_a_newspaper_does(title: str, printed: str) -> None:
    text = brief.markdown(record(title=title), COOPERATION)

    assert f"Source: {printed}, 11 March 2024\n" in text


def test_a_template_of_the_user_s_replaces_the_kind_s() -> None:
    custom = "{% for record in records %}{{ record.event.type }}: {{ record.event.headline }}"

    text = brief.markdown(record(), COOPERATION, template=custom + "{% endfor %}")

    assert text.startswith("anniversary: Aldmoor")


@pytest.mark.parametrize(
    ("number", "end"),
    [
        (6, "Hospital 5, Hospital 6\n"),
        (7, "Hospital 6, Hospital 7\n"),
        (9, "Hospital 6, 3 more\n"),
    ],
)
def test_long_lists_of_partners_are_cut_and_counted(number: int, end: str) -> None:
    partners = [{"name": f"Hospital {n}", "role": "participant"} for n in range(1, number + 1)]

    text = brief.markdown(record({**ANNIVERSARY, "partners": partners}), COOPERATION)

    assert end in text


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ({"city": "Aldmoor", "country": "GB"}, "Aldmoor, United Kingdom"),
        ({"venue": "Fisher Hall", "city": "Aldmoor"}, "Aldmoor"),
        ({"venue": "Fisher Hall", "country": "GB"}, "United Kingdom"),
        ({"city": "Singapore", "country": "SG"}, "Singapore"),
        ({"city": "Santiago de Cuba", "country": "CU"}, "Santiago de Cuba, Cuba"),
        ({"country": "CN"}, "China"),
        ({"venue": "via Zoom"}, "online"),
    ],
    ids=[
        "city",
        "city before venue",
        "country before venue",
        "city state",
        "city called after a country",
        "country",
        "no place",
    ],
)
def test_a_place_is_named_as_a_reader_would(place: dict[str, str], shown: str) -> None:
    text = brief.markdown(record(event(place=place)), COOPERATION)

    assert f"**8 March 2024 · {shown}**" in text


def test_a_venue_that_is_a_partner_is_not_said_twice() -> None:
    text = brief.markdown(
        record(event(place={"venue": "the Aldmoor City Hospital", "country": "GB"})), COOPERATION
    )

    assert "**8 March 2024 · United Kingdom** · " in text


@pytest.mark.parametrize(
    ("affiliation", "shown"),
    [
        pytest.param("our hospital", "Ann Lee, dean", id="ours"),
        pytest.param("the college", "Ann Lee, dean", id="a bare noun"),
        pytest.param("我院", "Ann Lee, dean", id="ours in Chinese"),
        pytest.param("Birch University", "Ann Lee, dean, Birch University", id="a name"),
        pytest.param("The Alder Clinic", "Ann Lee, dean, The Alder Clinic", id="a name with The"),
    ],
)
def test_an_affiliation_that_only_its_page_understands_is_not_shown(
    affiliation: str, shown: str
) -> None:
    person = vocabulary.Person(name="Ann Lee", title="dean", affiliation=affiliation)

    assert str(parts.Someone(person, labels("en"))) == shown


def test_who_signs_is_not_hidden_by_a_title_that_names_no_house() -> None:
    """Where claims left an affiliation out, the words beside the name still tell the house."""

    def told(name: str, title: str, quote: str) -> dict[str, object]:
        return {"name": name, "title": title, "evidence": [{"quote": quote}]}

    entry = COOPERATION.entry.model_validate(
        {
            "event": {"headline": "A signing", "type": "agreement_signing"},
            "partners": [
                {"name": "Alder Clinic", "kind": "hospital", "role": "signatory"},
                {"name": "Birch College", "kind": "university", "role": "signatory"},
            ],
            "people": [
                *(told(f"Guest {n}", "dean of Birch College", "") for n in "ABC"),
                told("Ann Lee", "President", "Ann Lee, President, signed for Alder Clinic"),
                told("Bo Ray", "Vice President", "Bo Ray, Vice President, was there"),
            ],
        }
    )

    names = [str(each).split(",")[0] for each in Entry(entry, labels("en")).leading_people]

    assert names == ["Ann Lee", "Guest A", "Guest B", "Guest C"]


def test_a_label_that_the_words_do_not_bear_out_is_not_printed() -> None:
    outcomes = [
        {"summary": summary, "kind": kind, "status": "achieved"}
        for summary, kind in [
            ("Eleven nurses finished a course on burns", "training"),
            ("Two studies of fever begun", "research"),
            ("Salaries of three guards", "infrastructure"),
            ("培训护士三名", "service"),
        ]
    ]

    text = brief.markdown(record({**ANNIVERSARY, "outcomes": outcomes}), COOPERATION)

    assert [line for line in text.splitlines() if line.startswith("- ")] == [
        "- **Training:** eleven nurses finished a course on burns.",
        "- **Research:** two studies of fever begun.",
        "- Salaries of three guards.",
        "- **Service:** 培训护士三名。",
    ]


def test_a_label_is_not_said_again_by_the_line_behind_it() -> None:
    outcomes = [
        {"summary": summary, "kind": kind, "status": "achieved"}
        for summary, kind in [
            ("Training of eleven nurses", "training"),
            ("Two studies of fever begun", "research"),
            ("培训护士三名", "service"),
            ("An exchange of six students begun", "exchange"),
        ]
    ]

    text = brief.markdown(record({**ANNIVERSARY, "outcomes": outcomes}), COOPERATION)

    assert "- **Research:** two studies of fever begun." in text.splitlines()
    assert "- Training of eleven nurses." in text.splitlines()


@pytest.mark.parametrize(("model", "printed"), [("builtin", False), ("a-model", True)])
def test_what_cannot_be_read_alone_is_left_out_of_what_the_rules_quote(
    model: str, printed: bool
) -> None:
    said = {"summary": "“that 40 nurses were trained”", "kind": "training", "status": "achieved"}

    text = brief.markdown(record({**ANNIVERSARY, "outcomes": [said]}, model=model), COOPERATION)

    assert ("40 nurses" in text) == printed


def test_the_editor_is_told_which_results_are_not_printed() -> None:
    entry = {
        **event(),
        "outcomes": [
            {"summary": "The unit was given eight beds", "kind": "donation", "status": "achieved"},
            {"summary": "The unit will open twice", "kind": "service", "status": "planned"},
            {"summary": "The unit is to read films", "kind": "service", "status": "planned"},
            {"summary": "Two nurses were trained in Oslo", "status": "achieved"},
        ],
    }

    text = brief.markdown(record(entry), COOPERATION)

    assert "The unit" not in text
    assert "Found and not printed: services (2), gift or money; see the JSON." in text
    assert "Two nurses were trained in Oslo." in text


@pytest.mark.parametrize(("title", "printed"), [("dean", True), (None, False)])
def test_what_somebody_did_of_whom_nothing_is_known_is_not_printed_of_the_rules(
    title: str | None, *, printed: bool
) -> None:
    told = event()
    told["people"] = [{"name": "Ana Berg", "title": title}]
    told["outcomes"] = [
        {"summary": "Berg will teach 40 nurses in Oslo", "kind": "training", "status": "planned"}
    ]

    text = brief.markdown(record(told), COOPERATION)

    assert ("Ana Berg will teach 40 nurses" in text) is printed


def test_what_counts_on_from_a_line_that_is_not_printed_is_not_printed_either() -> None:
    told = event()
    third = {"summary": "A third ambulance for 10 villages will come in May", "status": "planned"}
    first = {"summary": "Two ambulances were given to 20 villages", "status": "achieved"}

    alone, behind = (
        brief.markdown(record({**told, "outcomes": found}), COOPERATION)
        for found in ([third], [first, third])
    )

    assert "third ambulance" not in alone
    assert "third ambulance" in behind

"""A figure is found with its qualifier, its unit and what it counts; a label is no figure."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import numbers
from summarizer.phrases.numbers import telling


@pytest.mark.parametrize(
    ("text", "value", "qualifier", "unit", "of"),
    [
        ("17 national and local research projects, and", 17, "exact", None,
         "national and local research projects"),
        ("3,000 copies of books were given", 3000, "exact", None, "copies of books"),
        ("1.2 million people", 1200000, "exact", None, "people"),
        ("a dozen experts", 12, "exact", None, "experts"),
        ("two dozen students", 24, "exact", None, "students"),
        ("two hundred and fifty beds", 250, "exact", None, "beds"),
        ("half a million people", 500000, "exact", None, "people"),
        ("at least 30 beds", 30, "at_least", None, "beds"),
        ("no fewer than 30 beds", 30, "at_least", None, "beds"),
        ("up to 40 grants", 40, "at_most", None, "grants"),
        ("as many as 500 visitors", 500, "at_most", None, "visitors"),
        ("some 300 doctors", 300, "about", None, "doctors"),
        ("fewer than 10 cases", 10, "under", None, "cases"),
        ("nearly 200 people", 200, "nearly", None, "people"),
        ("120+ partners", 120, "over", None, "partners"),
        ("over 100 teachers and students from Lyon", 100, "over", None, "teachers and students"),
        ("exchange visits between the cities have reached over 500.", 500, "over", None,
         "exchange visits"),
        ("12 of its delegates", 12, "exact", None, "delegates"),
        ("a 200-bed hospital", 200, "exact", None, "bed"),
        ("50 per cent of patients", 50, "exact", "per cent", "patients"),
        ("over US$3.5 million in funding", 3500000, "over", "US$", None),
        ("RMB300 million", 300000000, "exact", "RMB", None),
        ("€2m", 2000000, "exact", "€", None),
        ("1.5 billion yuan", 1500000000, "exact", "yuan", None),
        ("They collected PLN 74,350 in 3 weeks.", 3, "exact", "weeks", None),
        ("a gift of FJD 187,540", 187540, "exact", "FJD", "gift"),
        ("a joint research fund of Rs 2.4 crore", 24000000, "exact", "Rs", "joint research fund"),
        ("une enveloppe de 450.000 dinars", 450000, "exact", "dinars", "enveloppe"),
        ("1,296 milliard d'euros", 1296000000, "exact", "euros", None),
        ("three crore doses", 30000000, "exact", None, "doses"),
        ("12 weeks of training", 12, "exact", "weeks", "training"),
        ("about 1.500 students", 1500, "about", None, "students"),
        ("a generator of 60kVA", 60, "exact", "kVA", "generator"),
        ("at Lake Hospital twenty-four nurses met", 24, "exact", None, "nurses"),
        ("15 hectares", 15, "exact", "hectares", None),
        ("with 03 doctors from Hanoi", 3, "exact", None, "doctors"),
        ("three (03) doctors", 3, "exact", None, "doctors"),
        ("02 (two) nurses", 2, "exact", None, "nurses"),
        ("Twenty four nurses", 24, "exact", None, "nurses"),
        ("2 students/semester", 2, "exact", None, "students/semester"),
        ("88 low- and middle-income countries", 88, "exact", None,
         "low- and middle-income countries"),
        ("2 such wards", 2, "exact", None, "wards"),
        ("30 members of UNESCO", 30, "exact", None, "members"),
        ("around 92% of those asked", 92, "about", "%", None),
        ("14 milliards de dollars US", 14000000000, "exact", "dollars US", None),
        ("to the tune of €3 million", 3000000, "exact", "€", None),
        ("as a gift of R14,2 million", 14200000, "exact", "R", "gift"),
        ("a Sh780 million ward", 780000000, "exact", "Sh", None),
        ("Ksh3.5m for beds", 3500000, "exact", "Ksh", None),
        ("more than 24 million birr", 24000000, "over", "birr", None),
        ("6 million Kenyan shillings", 6000000, "exact", "Kenyan shillings", None),
        ("RM175,000 for a laboratory", 175000, "exact", "RM", None),
        ("N500 million was paid", 500000000, "exact", "N", None),
        ("CFA 20 million", 20000000, "exact", "CFA", None),
        ("SAR 5 million", 5000000, "exact", "SAR", None),
        ("GBP 30m", 30000000, "exact", "GBP", None),
        ("$2.3 M", 2300000, "exact", "$", None),
        ("NZ$2 million", 2000000, "exact", "NZ$", None),
        ("EUR 6.987.412,50", 6987412.5, "exact", "EUR", None),
        ("€ 6 987 412,50", 6987412.5, "exact", "€", None),
        ("a seven-year class", 7, "exact", "year", None),
        ("plus de 200 étudiants", 200, "over", None, "étudiants"),
        ("près de 300 médecins", 300, "nearly", None, "médecins"),
        ("une vingtaine de médecins", 20, "about", None, "médecins"),
        ("quatre-vingt-dix lits", 90, "exact", None, "lits"),
        ("1,5 million d’euros", 1500000, "exact", "euros", None),
        ("发表论文120余篇", 120, "over", None, "论文"),
        ("约300名学生", 300, "about", None, "学生"),
        ("二十名医生", 20, "exact", None, "医生"),
        ("培训近200人", 200, "nearly", None, "人"),
        ("投入1.2亿元", 120000000, "exact", "元", None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_figure_is_read_with_what_belongs_to_it(
    text: str, value: float, qualifier: str, unit: str | None, of: str | None
) -> None:
    found = numbers.find(text)[-1]

    assert (found.value, found.qualifier, found.unit, found.of) == (value, qualifier, unit, of)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("training 200 people over 9 years", "exact"),
        ("Over 9 years, the partners trained 200 people", "exact"),
        ("cooperated for over 9 years", "over"),
        ("has over 9 years of experience", "over"),
        ("近9年来", "exact"),
    ],
)
def test_over_a_duration_tells_in_what_time_unless_it_tells_how_long(
    text: str, qualifier: str
) -> None:
    (found,) = (each for each in numbers.find(text) if each.duration)

    assert (found.value, found.qualifier) == (9, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "Military Hospital 175",
        "Covid-19 control",
        "a Grade 3A hospital",
        "No. 5 Hospital",
        "the 973 Program",
        "a Level 4 laboratory",
        "at Level 4 laboratories",
        "Luoyu Road 1037, Wuhan",
        "Tel: +86 27 87542457",
        "Call +44 (0)20 7946 0958",
        "1. Training of staff",
        "(1) training",
        "the 20th anniversary",
        "since the 1990s",
        "in 2001 they",
        "the 2019 forum",
        "one of the best",
        "“one belt one road”",
        "第三届会议",
        "一带一路",
        "a one-stop service",
        "at 9:30 and at 9 am",
        "Horizon 2020",
        "a 5G network",
        "G20 and COP28",
        "20240614.jpg",
        "on June 16 and 2017-06-16",
        "Two-thirds of patients",
        "N95 masks",
        "the R01 grant",
        "K2 and P3 laboratories",
        "Room 05",
        "at 08 hours",
    ],
)
def test_a_label_is_no_figure(text: str) -> None:
    assert numbers.find(text) == []


@pytest.mark.parametrize(
    ("text", "of"),
    [("20 to 30 students", "students"), ("17 of the 23 hospitals", "hospitals")],
)
def test_two_numbers_of_one_noun_both_count_it(text: str, of: str) -> None:
    assert [each.of for each in numbers.find(text)] == [of, of]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between 2 and 3 million euros", [2000000, 3000000]),
        ("$1.5 to $2 million", [1500000, 2000000]),
        ("two to three million doses", [2000000, 3000000]),
        ("$500 to $2,000", [500, 2000]),
        ("5 million to 10 million doses", [5000000, 10000000]),
        ("30 nurses and 2 million doses", [30, 2000000]),
    ],
)
def test_the_ends_of_a_range_have_one_scale(text: str, values: list[int]) -> None:
    assert [each.value for each in numbers.find(text)] == values


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("30 million Egyptian pounds", "EGP"),
        ("30 million pounds", "GBP"),
        ("40 million Nepali rupees", "NPR"),
        ("UGX1.5bn", "UGX"),
        ("a Sh780 million ward", None),
        ("40 million shillings", None),
        ("Hong Kong SAR 30 delegates", None),
        ("in the US 30 delegates", None),
        ("3 SOS villages", None),
        ("B$30 million", None),
        ("¥300 million from Japan", "JPY"),
        ("¥300 million", "CNY"),
    ],
)
def test_money_has_the_currency_that_its_words_tell(text: str, currency: str | None) -> None:
    (found,) = numbers.find(text)

    assert found.currency == currency


def test_a_figure_of_one_thing_is_none_of_another() -> None:
    found = numbers.find("They trained 30 nurses, 12 doctors and 3 surgeons.")

    assert [(each.value, each.of) for each in found] == [
        (30, "nurses"), (12, "doctors"), (3, "surgeons")
    ]  # fmt: skip


@given(st.integers(2, 999_999_999), st.sampled_from(["{:,}", "{}"]))
def test_digits_come_back(value: int, form: str) -> None:
    (found,) = numbers.find(f"They sent {form.format(value)} books.")

    assert (found.value, found.of) == (value, "books")


@given(st.text(alphabet="0123,.%$ -onehundrtw上二十万年篇约overs", max_size=60))
def test_mentions_stand_in_the_text_in_order_and_apart(text: str) -> None:
    found = numbers.find(text)

    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(
        each.of is None or (each.of_span and text[slice(*each.of_span)] == each.of)
        for each in found
    )


@pytest.mark.parametrize(
    "text", ["It has often three beds.", "Written three times.", "Someone sent three beds."]
)
def test_a_number_word_within_another_word_swallows_none(text: str) -> None:
    assert [each.value for each in numbers.find(text)] == [3]


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("stays of between two and six weeks in Oakville", 6, "weeks", "exact"),
        ("a gift of 1 million 850 thousand soms", 1_850_000, None, "exact"),
        ("at a cost of Rs. 5 crore 60 lakh", 56_000_000, None, "exact"),
        ("the port will open two tele-clinics at once", 2, None, "exact"),
        ("a ward of the 2,400-square-foot house", 2400, "square-foot", "exact"),
        ("around 70 second opinions on children", 70, None, "about"),
        ("they saw just under 900 people", 900, None, "under"),
        ("over than 40 thousand of farmers were seen", 40_000, None, "over"),
        ("a working group of six people was formed", 6, None, "exact"),
        ("a team of 17 people will be trained in Oakville", 17, None, "exact"),
        ("four more would leave for the coast in May", 4, None, "exact"),
        ("the port will give each party with two fully funded fellowships", 2, None, "exact"),
        ("under the ten-year old partnership", 10, "year", "exact"),
        ("newborns in three local government areas", 3, None, "exact"),
    ],
)
def test_a_number_is_told_whole_with_what_it_measures(
    text: str, value: int, unit: str | None, qualifier: str
) -> None:
    told = [(m.value, m.unit, m.qualifier) for m in telling.telling(numbers.find(text), text)]

    assert (value, unit, qualifier) in [
        (each, None if of == "Rs." else of, how) for each, of, how in told
    ]


def test_the_team_that_came_is_not_counted() -> None:
    text = "A team of 17 people from Oakville came to see the wards."

    assert not list(telling.telling(numbers.find(text), text))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("in the country only one in eight nurses finds a ward", []),
        ("nearly 1 in 4 of them and 33 nurses", [33]),
        ("after the 2010 floods the port built 3 wards", [3]),
        ("from the 2024 year on 12 nurses come", [12]),
        ("on Wednesday 18 they got a four-wheel drive", []),
        ("they saw 2 in 4 weeks", [2, 4]),
    ],
)
def test_shares_of_people_years_and_days_count_nothing_here(text: str, values: list[int]) -> None:
    assert [each.value for each in telling.telling(numbers.find(text), text)] == values

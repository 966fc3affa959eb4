"""Sides: the top line names who acts, both sides, in the headline's order; nobody who only pays."""

from collections.abc import Sequence

import pytest

from schemas.cooperation import Event, Partner
from summarizer.brief import sides
from summarizer.vocabulary import Quote

LEAD = Quote(
    quote="Elm Hospital and Fen College opened a clinic with Roe Institute, paid by Oak Agency.",
    start=0,
    end=85,
)
LATER = Quote(quote="Guests of Oak Agency came.", start=90, end=116)

MUCH_LATER = Quote(quote="Ash Union held a dinner for them all.", start=900, end=937)


def _event(headline: str, sort: str = "centre_launch") -> Event:
    return Event.model_validate(
        {"headline": headline, "type": sort, "evidence": [LEAD.model_dump()]}
    )


def _partner(name: str, role: str, told: Quote = LEAD) -> Partner:
    return Partner.model_validate(
        {"name": name, "role": role, "kind": "other", "evidence": [told.model_dump()]}
    )


HOST = _partner("Elm Hospital", "host")
GUEST = _partner("Fen College", "visitor")
THIRD = _partner("Roe Institute", "participant")
PAYER = _partner("Oak Agency", "supporter", LATER)
CAME = _partner("Ash Union", "participant", LATER)


def _names(chosen: Sequence[object]) -> list[str]:
    return [getattr(each, "name", "") for each in chosen]


def test_whoever_signed_too_is_a_side_however_late_it_is_told() -> None:
    ours = [_partner("Elm Hospital", "signatory"), _partner("Fen College", "signatory")]
    too = _partner("Ash Union", "signatory", MUCH_LATER)
    before = Quote(quote="Elm Hospital had signed a paper with Yew Firm.", start=950, end=996)

    shown = sides.chosen(_event("A paper"), [*ours, too, _partner("Yew Firm", "signatory", before)])

    assert _names(shown) == ["Elm Hospital", "Fen College", "Ash Union"]


def test_whoever_is_only_thanked_is_no_side() -> None:
    thanks = Quote(quote="The Network thanks Oak Agency for two tickets.", start=120, end=166)
    paid = Quote(quote="Oak Agency paid for it.", start=120, end=143)

    thanked = sides.chosen(
        _event("A clinic opens"), [HOST, _partner("Oak Agency", "supporter", thanks)]
    )
    payer = sides.chosen(
        _event("A clinic opens"), [HOST, _partner("Oak Agency", "supporter", paid)]
    )

    assert _names(thanked) == ["Elm Hospital"]
    assert _names(payer) == ["Elm Hospital", "Oak Agency"]


def test_where_a_mission_worked_is_one_of_its_sides() -> None:
    worked = Quote(quote="The team worked in the Ash Hospital of the town.", start=900, end=948)

    shown = sides.chosen(
        _event("A clinic"), [GUEST, THIRD, _partner("Ash Hospital", "host", worked)]
    )

    assert _names(shown) == ["Fen College", "Roe Institute", "Ash Hospital"]


def test_a_name_cut_short_in_the_headline_is_a_partners() -> None:
    told = Quote(
        quote="They thanked those who had helped them in all the years.", start=900, end=956
    )
    trust = _partner("Kestrel Jyothi Eye Foundation", "participant", told)

    short = sides.chosen(_event("Kestrel Jyothi wins a prize"), [HOST, GUEST, trust])
    small = sides.chosen(_event("A kestrel jyothi is shown"), [HOST, GUEST, trust])

    assert _names(short) == ["Elm Hospital", "Fen College", trust.name]
    assert _names(small) == ["Elm Hospital", "Fen College"]


def test_who_only_takes_part_is_named_where_the_event_is_told() -> None:
    shown = sides.chosen(_event("A clinic opens"), [HOST, GUEST, THIRD, CAME])

    assert _names(shown) == ["Elm Hospital", "Fen College", "Roe Institute"]


def test_missions_and_firms_that_only_were_there_are_no_sides() -> None:
    embassy = THIRD.model_copy(update={"name": "Embassy of Peru"})
    firm = THIRD.model_copy(update={"name": "Roe Freight", "kind": "company"})
    lab = THIRD.model_copy(update={"kind": "university"})

    shown = sides.chosen(_event("A clinic opens"), [HOST, embassy, firm, lab])

    assert _names(shown) == ["Elm Hospital", "Roe Institute"]


def test_who_is_only_counted_among_the_guests_of_two_is_no_side() -> None:
    there = Quote(quote="Also present were deans of Ash Union.", start=90, end=127)
    guest = _partner("Ash Union", "participant", there)
    event = _event("A clinic opens").model_copy(update={"summary": "Guests of Ash Union came."})

    assert guest not in sides.chosen(event, [HOST, GUEST, guest])
    assert guest in sides.chosen(event, [HOST, guest])


def test_who_only_pays_is_no_side() -> None:
    assert PAYER not in sides.chosen(_event("A clinic opens"), [HOST, GUEST, PAYER])
    assert PAYER not in sides.chosen(_event("A clinic opens"), [HOST, PAYER])


def test_a_house_of_the_field_that_only_helps_is_the_other_side_where_there_is_none() -> None:
    paid = Quote(quote="It was paid by Oak Agency.", start=90, end=116)
    lab = _partner("Oak Agency", "supporter", paid).model_copy(update={"kind": "university"})

    assert lab in sides.chosen(_event("A clinic opens"), [HOST, lab])


def test_who_pays_stands_behind_two_sides_but_not_beside_two_that_signed() -> None:
    paid = Quote(quote="It was paid by Oak Agency.", start=90, end=116)
    payers = [
        _partner(f"{each} Agency", "supporter", paid).model_copy(update={"kind": "ngo"})
        for each in ("Oak", "Ash", "Yew")
    ]
    signed = [each.model_copy(update={"role": "signatory"}) for each in (HOST, GUEST)]

    assert sides.chosen(_event("A clinic opens"), [HOST, GUEST, *payers])[2:] == payers[:2]
    assert sides.chosen(_event("A clinic opens"), [*signed, *payers]) == signed


def test_who_pays_is_named_where_the_headline_does_or_something_is_given() -> None:
    titled = _event("Oak Agency pays for a clinic")
    given = _event("Elm Hospital gets beds", "donation")

    assert PAYER in sides.chosen(titled, [HOST, GUEST, PAYER])
    assert PAYER in sides.chosen(given, [HOST, PAYER])


def test_one_side_alone_is_joined_by_who_took_part() -> None:
    assert CAME in sides.chosen(_event("A clinic opens"), [HOST, CAME])
    assert sides.chosen(_event("A clinic opens"), [THIRD]) == [THIRD]
    assert sides.chosen(_event("A clinic opens"), [PAYER]) == []  # of whom only guests came


def test_who_organised_what_is_told_later_is_no_side_where_both_are_known() -> None:
    later = _partner("Ash Union", "organizer", MUCH_LATER)

    above = _partner("Ash Union", "organizer", Quote(quote="Ash Union", start=0, end=9))
    below = LEAD.model_copy(update={"start": 20, "end": 105})
    event = _event("A clinic opens").model_copy(update={"evidence": [below]})

    assert later not in sides.chosen(_event("A clinic opens"), [HOST, GUEST, later])
    assert above in sides.chosen(event, [HOST, GUEST, above])
    assert later in sides.chosen(_event("A clinic opens"), [HOST, later])


def test_of_those_who_only_took_part_the_first_sentence_tells_enough() -> None:
    last = Quote(quote="Men of Yew Clinic sang.", start=200, end=223)
    sang = _partner("Yew Clinic", "participant", last)

    shown = sides.chosen(_event("A clinic opens"), [HOST, CAME, sang])

    assert shown == [HOST, CAME]


def test_the_order_is_the_headlines() -> None:
    shown = sides.chosen(_event("Fen College visits Elm Hospital"), [HOST, GUEST])

    assert shown == [GUEST, HOST]


@pytest.mark.parametrize(
    ("role", "part", "kept"),
    [
        ("participant", "Elm University Hospital", False),
        ("signatory", "Elm University Hospital", True),
        ("signatory", "Second Hospital of Elm University", False),
        ("signatory", "College of Nursing of the Elm University", False),
    ],
    ids=["only took part", "signed itself", "its hospital signed", "its college signed"],
)
def test_a_university_is_not_named_beside_its_part_that_acts(
    role: str, part: str, kept: bool
) -> None:
    whole, own = _partner("Elm University", role), _partner(part, "signatory")

    shown = sides.chosen(_event(f"{part} and Fen College sign"), [own, GUEST, whole])

    assert (whole in shown) is kept


def test_who_is_there_when_two_sign_is_no_third_party() -> None:
    signed = [_partner(name, "signatory") for name in ("Elm Hospital", "Fen College")]

    assert sides.chosen(_event("They sign it"), [*signed, THIRD]) == signed


def test_what_is_opened_is_no_side() -> None:
    made = _partner("Elm-Fen Institute", "participant")

    shown = sides.chosen(_event("They open the Elm-Fen Institute"), [HOST, GUEST, made])

    assert shown == [HOST, GUEST]


@pytest.mark.parametrize(
    "said",
    [
        "They were bidden farewell in the Great Hall of the Yew Clinic.",
        "The ceremony took place at the Nurses' Auditorium, Yew Clinic.",
        "It refers hard cases to Yew Clinic, far away.",
        "According to Yew Clinic, all is well.",
        "They have active MoUs with Yew Clinic and others.",
    ],
    ids=["hall of it", "its auditorium", "referred to it", "its words", "of old"],
)
def test_what_only_a_side_sentence_names_is_no_side(said: str) -> None:
    aside = _partner("Yew Clinic", "host", Quote(quote=said, start=90, end=90 + len(said)))

    assert aside not in sides.chosen(_event("A clinic opens"), [HOST, aside])
    assert aside in sides.chosen(_event("Yew Clinic opens a ward"), [HOST, aside])


@pytest.mark.parametrize(
    "said",
    ["A course will be held with Yew Clinic.", "In it participated also Ann Lee of Yew Clinic."],
    ids=["yet to come", "attended"],
)
def test_one_side_stays_alone_where_no_other_acts(said: str) -> None:
    other = _partner("Yew Clinic", "participant", Quote(quote=said, start=900, end=950))

    assert sides.chosen(_event("A clinic opens"), [HOST, other]) == [HOST]


def test_a_host_that_is_told_of_much_later_is_no_side_of_two_but_whose_page_it_is_is_one() -> None:
    late = _partner("Yew Clinic", "host", MUCH_LATER)
    own = _partner("Yew Clinic", "host", Quote(quote="Yew Clinic, Elmton", start=2000, end=2018))

    assert late not in sides.chosen(_event("A clinic opens"), [HOST, GUEST, late])
    assert own in sides.chosen(_event("A clinic opens"), [HOST, GUEST, own])


def test_who_helps_is_a_side_where_the_summary_names_them() -> None:
    event = _event("A clinic opens").model_copy(update={"summary": "Oak Agency helped."})

    assert PAYER in sides.chosen(event, [HOST, GUEST, PAYER])
    assert PAYER.model_copy(update={"kind": "company"}) not in sides.chosen(event, [HOST, GUEST])


@pytest.mark.parametrize("told", ["Opens Its Doors", "unveiled in Elmton", "is now opened"])
def test_what_a_headline_opens_is_no_side(told: str) -> None:
    made = _partner("Fen Wing Clinic", "organizer")

    assert made not in sides.chosen(_event(f"Fen Wing Clinic {told}"), [HOST, GUEST, made])


@pytest.mark.parametrize(
    ("headline", "kept"),
    [
        ("Elm Hospital gets beds", "Embassy of Japan in Peru"),
        ("Japan gives", "Government of Japan"),
    ],
)
def test_a_state_is_one_side(headline: str, kept: str) -> None:
    told = Quote(quote="The Embassy of Japan in Peru signed it.", start=0, end=39)
    both = [
        _partner("Embassy of Japan in Peru", "signatory", told),
        _partner("Government of Japan", "organizer"),
    ]
    event = _event(headline.replace("Japan gives", "Government of Japan gives"))

    assert _names(sides.chosen(event, [*both, HOST])) in (
        [kept, "Elm Hospital"],
        ["Elm Hospital", kept],
    )


def test_who_took_part_in_the_same_sentence_as_another_joins_with_it() -> None:
    told = Quote(quote="It was held with Yew Clinic and the State of Elm.", start=900, end=949)
    clinic = _partner("Yew Clinic", "participant", told).model_copy(update={"kind": "hospital"})
    state = _partner("State of Elm", "participant", told)

    shown = sides.chosen(_event("A clinic opens"), [HOST, clinic, state])

    assert shown == [HOST, clinic, state]


def test_whose_page_it_is_is_a_side_though_it_only_helps() -> None:
    own = _partner("Oak Agency", "supporter", Quote(quote="OAK AGENCY", start=0, end=10))
    own = own.model_copy(update={"name": "OAK AGENCY"})

    assert own in sides.chosen(_event("A clinic opens"), [HOST, GUEST, own])


def test_a_gift_has_no_side_that_signed_something_else_later() -> None:
    late = _partner("Yew Firm", "signatory", MUCH_LATER)

    assert late not in sides.chosen(_event("Beds are given", "donation"), [HOST, late])
    assert sides.chosen(_event("Beds are given", "donation"), [late]) == []


@pytest.mark.parametrize(
    "quote",
    [
        "After Oak Agency he was employed as a labourer.",
        "They got a certificate with 2 points from the Oak Agency.",
        "Any new site depends on the next round of funding by the Oak Agency.",
    ],
    ids=["a school", "points", "an application"],
)
def test_a_former_school_and_whoever_gives_points_or_may_fund_more_are_no_sides(quote: str) -> None:
    aside = _partner(
        "Oak Agency", "participant", Quote(quote=quote, start=120, end=120 + len(quote))
    )

    assert _names(sides.chosen(_event("A clinic opens"), [HOST, aside])) == ["Elm Hospital"]


def test_the_giver_told_beside_the_gift_and_whoever_got_it_are_sides() -> None:
    keys = Quote(quote="Ann Lee of the Ash Mission gave the keys.", start=120, end=160)
    goes = Quote(quote="The recipients are Yew Hospital and Fir Clinic.", start=900, end=946)
    got = [_partner("Yew Hospital", "subject", goes), _partner("Fir Clinic", "subject", goes)]

    givers = [_partner("Oak Agency", "supporter"), _partner("Ash Mission", "supporter", keys)]

    shown = sides.chosen(_event("Oak Agency gives two ambulances", "donation"), [*givers, *got])

    assert _names(shown) == ["Oak Agency", "Ash Mission", "Yew Hospital", "Fir Clinic"]


def test_whose_ward_is_opened_is_a_side() -> None:
    opened = sides.chosen(_event("The laboratory of the Elm Hospital is opened"), [HOST, GUEST])
    itself = sides.chosen(_event("The Elm Hospital is opened in Oslo"), [HOST, GUEST])

    assert _names(opened) == ["Elm Hospital", "Fen College"]
    assert _names(itself) == ["Fen College"]


def test_beside_three_that_act_one_that_pays_is_a_side() -> None:
    others = [_partner("Yew Fund", "supporter", LATER), PAYER]

    shown = sides.chosen(_event("A clinic"), [HOST, GUEST, THIRD, *others])

    assert _names(shown) == ["Elm Hospital", "Fen College", "Roe Institute", "Yew Fund"]


def test_where_it_was_signed_or_somebody_opened_a_clinic_is_no_side() -> None:
    hall = Quote(
        quote="Elm Hospital signed it with Fen College, at the Ash House.", start=0, end=58
    )
    once = Quote(quote="Two of them opened a foot clinic at Yew Hospital.", start=60, end=109)
    venues = [_partner("Ash House", "host", hall), _partner("Yew Hospital", "participant", once)]

    shown = sides.chosen(_event("A paper"), [_partner("Fen College", "signatory"), GUEST, *venues])

    assert not {"Ash House", "Yew Hospital"} & set(_names(shown))


def test_whose_minister_opened_it_or_was_there_is_no_side_beside_two() -> None:
    opened = (
        "Elm Hospital and Fen College met. It was opened by Ann Lee, Minister in the Ash Ministry."
    )
    there = "Elm Hospital and Fen College met; in presence of the head of the Yew Council."
    guests = [
        _partner("Ash Ministry", "participant", Quote(quote=opened, start=0, end=len(opened))),
        _partner("Yew Council", "participant", Quote(quote=there, start=0, end=len(there))),
    ]

    shown = sides.chosen(_event("A clinic"), [HOST, GUEST, *guests])

    assert _names(shown) == ["Elm Hospital", "Fen College"]


def test_whose_deed_is_told_below_the_top_line_stands_on_it() -> None:
    told = ["The Ash Union will pay two nurses.", "They were trained at Oak Agency."]

    found = sides.told(_event("Elm Hospital opens a clinic"), [HOST, PAYER, CAME], told)

    assert _names(found) == ["Ash Union"]


def test_what_is_opened_acts_nowhere() -> None:
    opened = _partner("Fen-Roe Centre", "subject")

    found = sides.told(
        _event("Elm Hospital opens Fen-Roe Centre"), [HOST, opened], ["Fen-Roe Centre"]
    )

    assert found == []


def test_who_acts_stays_where_not_all_have_room() -> None:
    came = [_partner(f"{each} Union", "participant") for each in ("Ash", "Bay", "Cedar", "Dill")]
    late = _partner("Oak Agency", "supporter", LATER)

    shown, more = sides.beside([HOST, *came, GUEST], [came[3], late], 4)

    assert _names(shown) == ["Elm Hospital", "Dill Union", "Fen College", "Oak Agency"]
    assert more == 3


def test_one_more_than_have_room_is_named() -> None:
    shown, more = sides.beside([HOST, GUEST, THIRD], [], 2)

    assert (_names(shown), more) == (["Elm Hospital", "Fen College", "Roe Institute"], 0)


def test_whoever_pays_is_no_second_side_where_others_took_part() -> None:
    other = _partner("Yew College", "participant", MUCH_LATER)
    payer = _partner("Oak Agency", "supporter")

    shown = sides.chosen(
        _event("A clinic opens").model_copy(update={"summary": LEAD.quote}), [HOST, payer, other]
    )

    assert _names(shown) == ["Elm Hospital", "Oak Agency", "Yew College"]

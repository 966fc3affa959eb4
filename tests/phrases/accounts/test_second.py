"""The second sentence names what it speaks of."""

from summarizer.phrases.accounts import second


def test_who_signed_signed_a_paper() -> None:
    deal = "a cooperation agreement on burns"

    assert second.signed("Ana Berg", deal, "They sign an agreement") == (
        "Ana Berg signed the cooperation agreement"
    )
    assert second.signed("Ana Berg", deal, "The two signed a cooperation agreement") == (
        "The agreement was signed by Ana Berg"
    )
    assert second.signed("Ana Berg", deal, "They meet") == (
        "Ana Berg signed a cooperation agreement on burns"
    )


def test_people_attend_and_towns_do_not() -> None:
    told = "A holds a course on burns"

    assert second.attended("42 nurses", "The course had 42 nurses.", told) == (
        "42 nurses attended the course"
    )
    assert second.attended("42 nurses", "42 nurses came.", told) == "42 nurses attended"
    assert second.attended("42 nurses", "42 nurses were at the ceremony.", told) is None
    assert second.attended("11 municipalities", "11 municipalities came.", told) is None


def test_the_hospital_has_its_name_where_only_one_can_be_meant() -> None:
    one, two = {"hospital": ["Harbour Hospital"]}, {"hospital": ["Harbour Hospital", "A Hospital"]}

    assert second.housed("They toured the Hospital", one) == "They toured Harbour Hospital"
    assert second.housed("They toured the Hospital", two) == "They toured the Hospital"


def test_a_shouted_first_word_is_as_the_text_has_it() -> None:
    assert second.lowered("LIMA doctors came.", "Lima is a town.") == "Lima doctors came."
    assert second.lowered("UNESCO doctors came.", "Lima is a town.") == "UNESCO doctors came."


def test_what_day_it_was_points_at_nothing_in_a_quotation() -> None:
    assert second.bare("“They met this morning in Lima”") == "“They met in Lima”"
    assert second.bare("They met this morning in Lima") == "They met this morning in Lima"

"""A page tells whether it writes its day or its month first, or it is not taken to have told."""

import pytest

from summarizer.phrases.dates import day_order

DATED = "09/02/2024\n\n"


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Two hospitals renewed their pact on training.", "dmy"),
        ("Two hospitals opened a centre for paediatrics.", "dmy"),
        ("Two hospitals opened a center for pediatrics.", None),
        ("A center in Duluth, MN 55805 took part.", "mdy"),
        ("Call the center: (218) 555-0123", "mdy"),
        ("A centre in Duluth, MN 55805 took part.", None),
        ("They opened a center on September 1.", "mdy"),
        ("They opened a center on 7 February.", "dmy"),
        ("They met on 7 February and on 1 September.", "dmy"),
        ("They met at a center. Next: 25/3/2024.", "dmy"),
        ("They met at a centre. Next: 3/25/2024.", "mdy"),
        ("They met. Next: 25/3/2024 and 3/25/2024.", None),
        ("They met at a center. From 24/11 two engineers were there.", "dmy"),
        ("They met at a centre on the morning of 11/24.", "mdy"),
        ("They met at a center, and on 24/7 service 19/20 of patients were seen.", None),
    ],
)
def test_the_order_of_an_open_date_is_told_by_its_page(text: str, order: str | None) -> None:
    assert day_order.of(DATED + text, "en") == order


def test_a_language_may_leave_no_choice_and_another_no_answer() -> None:
    page = DATED + "Ils se sont vus."

    assert day_order.of(page, "fr") == "dmy"
    assert day_order.of(page, "zh") is None


def test_a_page_without_such_a_date_has_no_order() -> None:
    assert day_order.of("A centre was opened on 9 May 2024.", "en") is None

"""Months are looked up by their words where that finds all of them."""

from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.dates import month_dates
from summarizer.phrases.dates.calendar import whole


@given(
    st.lists(
        st.sampled_from(
            [*"\u2028\u2029\u202f€₤—“ .,1²é三", "march", "may", "mai", "décembre", "in"]
        ),
        max_size=8,
    )
)
def test_months_are_named_wherever_any_is(parts: list[str]) -> None:
    low = "".join(parts)
    every = [each.span() for each in month_dates._MONTHS.finditer(low)]

    found = [each.span() for each in month_dates._named(low)]

    assert [each for each in every if whole(low, each[0])] == [
        each for each in found if whole(low, each[0])
    ]

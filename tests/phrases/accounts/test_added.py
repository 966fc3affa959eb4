"""How much a sentence says that is not told yet."""

from summarizer.phrases.accounts import added


def test_days_are_no_counts() -> None:
    assert added.counted("It was signed on 5 May 2021 [Monday, 3 May] for 4 wards") == {"4"}


def test_the_hall_that_it_was_signed_in_says_nothing_new() -> None:
    headline = "Harbour Hospital and Riverton University sign a pact"
    told = "Harbour Hospital and Riverton University signed a pact at Gull Conference Center"

    assert added.worth(told, headline) == 0

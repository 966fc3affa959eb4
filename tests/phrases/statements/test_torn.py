"""What has lost words is seen, what only looks like it stands."""

import pytest

from summarizer.phrases.statements import torn


@pytest.mark.parametrize(
    "text",
    [
        "The focus from will be on graders",
        "Thirty nurses are receiving",
        "Thirty nurses are receiving since an intensive training",
        "The three parties shall",
        "The two sides agreed on the following",
        "The , ward was opened",
    ],
)
def test_what_has_lost_words_is_torn(text: str) -> None:
    assert torn.is_torn(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thirty nurses are receiving a training",
        "Nurses have come since the war",
        "The ward will be opened in May",
        "The nurses went where the doctors are from",
    ],
)
def test_what_is_whole_is_not(text: str) -> None:
    assert not torn.is_torn(text)

"""A name turned into another script stands once with its original, and is marked as the model's."""

import pytest

from summarizer import claims, kinds
from summarizer.article import Article
from summarizer.claims import Checked

TEXT = "2024年6月12日，松河大学与白岭医院在松河签署合作协议。\n"


def checked(headline: str) -> Checked:
    entry = kinds.load("cooperation").entry.model_validate(
        {
            "event": {
                "headline": headline,
                "type": "agreement_signing",
                "evidence": [{"quote": "松河大学与白岭医院在松河签署合作协议"}],
            }
        }
    )
    return claims.check([entry], Article(text=TEXT, path="a", name="a", language="zh"))


def test_a_translated_name_with_its_original_is_kept_and_noted() -> None:
    headline = "Songhe University (松河大学) and Bailing Hospital (白岭医院) sign an agreement"

    found = checked(headline)

    assert found.entries[0].event.headline == headline  # type: ignore[attr-defined]  # of the kind
    assert [note.kind for note in found.notes] == ["translated"]


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Songhe University and Bailing Hospital sign an agreement", id="no original"),
        pytest.param("Songhe University (东海大学) signs an agreement", id="another original"),
        pytest.param("Songhe University (松河大学) and Mayo Clinic sign", id="one without"),
    ],
)
def test_a_translated_name_without_its_original_is_not(headline: str) -> None:
    found = checked(headline)

    assert [each.value for each in found.unverified] == [headline]

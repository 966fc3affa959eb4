"""The meter: what was used, and who really answered."""

import pytest

from summarizer.endpoints.meter import Meter, same_model
from summarizer.request import Tokens


def test_a_meter_adds_up() -> None:
    meter = Meter()

    meter.add(Tokens(10, 2, 4))
    meter.add(Tokens(1, 1))

    assert meter.tokens == Tokens(11, 3, 4)


def test_models_that_were_not_asked_for_are_named() -> None:
    meter = Meter()
    meter.served.update(["gpt-4o-2024-11-20", "llama", "gpt-4o"])

    assert meter.others("gpt-4o") == ["llama"]


@pytest.mark.parametrize(
    ("asked", "served", "same"),
    [
        ("gpt-4o", "gpt-4o", True),
        ("gpt-4o", "gpt-4o-2024-11-20", True),
        ("qwen3", "qwen3:latest", True),
        ("qwen3", "Qwen/qwen3", True),
        ("gpt-4o", "gpt-4", False),
        ("gpt-4", "gpt-4o", False),
        ("org/model", "other/model", False),
        ("m", "", False),
    ],
)
def test_a_dated_version_is_the_model_asked_for(asked: str, served: str, same: bool) -> None:
    assert same_model(asked, served) is same

"""A title without a verb is told by those who acted."""

import pytest

from summarizer.phrases.accounts import nominal

OWNER = "Riverton Hospital"


@pytest.mark.parametrize(
    ("title", "sort", "roles", "told"),
    [
        (
            "Visit of Norwegian nurses",
            "visit",
            {},
            "Norwegian nurses visit Riverton Hospital",
        ),
        (
            "Courtesy visit by the Rector of Lakeside University",
            "visit",
            {"host": ["Harbour Clinic"]},
            "The Rector of Lakeside University visits Harbour Clinic",
        ),
        (
            "Signing ceremony of the memorandum of understanding with Lakeside University",
            "agreement_signing",
            {"signatory": ["Riverton Hospital", "Lakeside University"]},
            "Riverton Hospital signs a memorandum of understanding with Lakeside University",
        ),
        (
            "Handing over of beds to Harbour Clinic",
            "donation",
            {"supporter": ["Lake Aid"]},
            "Lake Aid hands over beds to Harbour Clinic",
        ),
        (
            "Kick-off meeting of the BURNS project",
            "meeting",
            {"host": ["Harbour Clinic"]},
            "Harbour Clinic holds the kick-off meeting of the BURNS project",
        ),
        (
            "Emergency ultrasound training given",
            "training",
            {"organizer": ["Harbour Clinic", "Lake Aid"]},
            "Harbour Clinic and Lake Aid hold emergency ultrasound training",
        ),
    ],
)
def test_who_acted_is_named(title: str, sort: str, roles: dict[str, list[str]], told: str) -> None:
    assert nominal.of(title, sort, lambda role: roles.get(role, []), OWNER) == told


@pytest.mark.parametrize(
    ("title", "sort", "roles"),
    [
        ("Visit of Norwegian nurses to Oslo", "visit", {}),
        ("The Minister receives a delegation", "visit", {}),
        ("Closing of the course on burns", "training", {"organizer": ["Lake Aid"]}),
        ("Handover of beds", "donation", {"supporter": ["Lake Aid"]}),
        ("Memorandum with Lakeside University", "agreement_signing", {}),
    ],
)
def test_where_a_part_is_not_sure_nothing_is_told(
    title: str, sort: str, roles: dict[str, list[str]]
) -> None:
    assert nominal.of(title, sort, lambda role: roles.get(role, []), OWNER) is None

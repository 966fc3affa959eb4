"""The short part of `make faults`, with fixed seeds: what happens when things go wrong."""

from pathlib import Path

import pytest

from bench.faults import bounds, kills, processes, secrets, storms


def test_killed_runs_resume_and_pay_for_nothing_stored_again(tmp_path: Path) -> None:
    killed = kills.campaign(tmp_path, landings=3, seed=7, articles=40)

    assert killed.landings == killed.resumed == 3
    assert killed.good


def test_processes_on_one_store_bill_each_article_once(tmp_path: Path) -> None:
    shared = processes.round_of(tmp_path / "round", articles=60, processes=2)

    assert shared.answered == [60, 60]
    assert (shared.missing, shared.twice) == (0, 0)


@pytest.mark.parametrize(
    "fault",
    ["reset", "half", "hang", "conflict", "server_error", "refusal", "malformed", "wrong_shape"],
)
def test_under_a_storm_every_article_ends_in_one_state(tmp_path: Path, fault: str) -> None:
    storm = storms.storm(tmp_path / "storm", fault, articles=30, seed=3)

    assert storm.good, storm.line()


def test_what_cannot_be_helped_ends_the_run_and_loses_no_article(tmp_path: Path) -> None:
    storm = storms.storm(tmp_path / "storm", "no_quota", articles=30, seed=3)

    assert storm.good, storm.line()
    assert "no quota" in storm.ended


def test_a_bomb_stays_within_its_bounds(tmp_path: Path) -> None:
    good, figures = bounds.bomb(tmp_path)

    assert good, figures


def test_the_key_is_written_nowhere(tmp_path: Path) -> None:
    good, figures = secrets.check(tmp_path, tmp_path, faults=("good", "wrong_key"))

    assert good, figures
    assert not figures.startswith("the key stands in 0 of 0")


def test_the_search_for_the_key_finds_it_in_every_disguise(tmp_path: Path) -> None:
    for name, form in secrets.DISGUISES.items():
        (tmp_path / f"{name}.txt").write_bytes(b"before " + form + b" after")

    assert len(secrets.hits(tmp_path)) >= len(secrets.DISGUISES)

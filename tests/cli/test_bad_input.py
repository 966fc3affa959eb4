"""Bad input: a clear line, its exit code, and nothing lost."""

import os
from pathlib import Path

import pytest
from cli.conftest import Brief
from faulty_endpoint import FaultyEndpoint

GOOD = "On 3 May 2022 Alder Hospital and Birch University signed an agreement in Porto.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    (place / "good.txt").write_text(GOOD)
    return place


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        pytest.param(["run", "nowhere"], 2, "no such file or folder: nowhere", id="no such path"),
        pytest.param(
            ["run", "empty"], 2, "no article in empty; looked for .txt", id="empty folder"
        ),
        pytest.param(["run", "https://a.example/x"], 2, "brief fetches nothing", id="a URL"),
        pytest.param(["run", "a.pdf"], 2, "save its text as .txt", id="a PDF"),
        pytest.param(
            ["run", "in", "--kind", "cooperaton"], 2, "did you mean cooperation?", id="kind"
        ),
        pytest.param(
            ["run", "in", "--model", "m"], 2, "set OPENAI_API_KEY", id="remote without a key"
        ),
        pytest.param(
            ["run", "in", "--model", "m", "--base-url", "http://127.0.0.1:9/v1"],
            5,
            "nothing answers at http://127.0.0.1:9/v1",
            id="dead endpoint",
        ),
        pytest.param(
            ["run", "in", "--model", "m", "--base-url", "http://10.0.0.1/v1"],
            2,
            "--allow-http",
            id="plain http",
        ),
        pytest.param(["run", "in", "--language", "de"], 2, "language = 'de'", id="bad setting"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    brief: Brief, folder: Path, words: list[str], code: int, line: str
) -> None:
    (folder.parent / "empty").mkdir()
    (folder.parent / "a.pdf").write_bytes(b"%PDF-1.4")

    said = brief(*words)

    assert said.code == code, said.err
    assert line in said.err
    assert "Traceback" not in said.err
    assert len([each for each in said.err.splitlines() if each.startswith("brief: ")]) == 1


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        pytest.param("empty.txt", b"", "empty_file", id="empty"),
        pytest.param("binary.txt", bytes(range(256)) * 40, "binary", id="binary"),
    ],
)
def test_what_cannot_be_read_is_set_aside_and_the_run_goes_on(
    brief: Brief, folder: Path, name: str, data: bytes, reason: str
) -> None:
    (folder / name).write_bytes(data)

    said = brief("run", "in")

    assert said.code == 3, said.err
    assert f"set aside    {name}: {reason}" in said.err
    assert (folder.parent / "briefs" / "good.md").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_set_aside(brief: Brief, folder: Path) -> None:
    (folder / "secret.txt").write_text(GOOD)
    (folder / "secret.txt").chmod(0)

    said = brief("run", "in")

    assert said.code == 3
    assert "secret.txt: unreadable" in said.err


def test_nothing_usable_is_exit_4(brief: Brief, folder: Path) -> None:
    (folder / "good.txt").write_text("")

    assert brief("run", "in").code == 4


def test_an_unknown_model_lists_what_is_offered(brief: Brief, folder: Path) -> None:
    with FaultyEndpoint(["unknown_model"]) as endpoint:
        said = brief("run", "in", "--model", "nope", "--base-url", endpoint.url)

    assert said.code == 5
    assert "there is no model 'nope'" in said.err
    assert "a-model, b-model" in said.err


def test_a_misspelt_setting_names_the_nearest(brief: Brief, folder: Path) -> None:
    (folder.parent / "brief.toml").write_text("modle = 'x'\n")

    said = brief("run", "in")

    assert said.code == 2
    assert "brief.toml: there is no setting called 'modle'; did you mean model?" in said.err


def test_an_output_that_cannot_be_written_is_found_before_anything_is_asked(
    brief: Brief, folder: Path
) -> None:
    (folder.parent / "briefs").write_text("in the way")
    with FaultyEndpoint() as endpoint:
        said = brief("run", "in", "--model", "m", "--base-url", endpoint.url)

        assert endpoint.calls == []
    assert said.code == 6
    assert "cannot write briefs" in said.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_store_that_cannot_be_written_is_found_before_anything_is_asked(
    brief: Brief, folder: Path
) -> None:
    with FaultyEndpoint() as endpoint:
        said = brief(
            "run", "in", "--model", "m", "--base-url", endpoint.url, "--store", "/dev/full"
        )

        assert endpoint.calls == []
    assert said.code == 6, said.err


def test_a_key_without_a_model_stays_here(brief: Brief, folder: Path) -> None:
    said = brief("run", "in", OPENAI_API_KEY="sk-canary")

    assert said.code == 0
    assert "OPENAI_API_KEY is set but no model is named, so the built-in rules answer" in said.err

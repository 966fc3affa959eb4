"""`brief run` from article to brief, with nothing in between replaced."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cli.conftest import COMMAND, Brief
from faulty_endpoint import FaultyEndpoint, answered
from faulty_endpoint.faults import Answers

TEXT = "Alder Hospital and Birch University met in Porto on 3 May 2022.\n\nThey talked.\n"
REPLY = answered("Alder Hospital and Birch University met", "met in Porto on 3 May 2022")


def document(folder: Path, name: str) -> Any:  # Any: JSON
    return json.loads((folder / "data" / f"{name}.json").read_text())


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a run but the ledger, which holds times."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("run.json", "index.html")
    }


def test_the_seeds_become_briefs_without_a_key(brief: Brief, seeds: Path, tmp_path: Path) -> None:
    said = brief("run", "articles")

    assert said.code == 0, said.err
    assert "no key, no network, no cost" in said.err
    out = tmp_path / "briefs"
    assert sorted(path.name for path in out.iterdir()) == sorted(
        ["data", "digest.md", "index.html", *(f"{path.stem}.md" for path in seeds.iterdir())]
    )
    assert "5 of 5 articles · 5 briefs" in said.err


@pytest.mark.parametrize(
    ("name", "day", "sort", "partners"),
    [
        (
            "2017-wuhan-lorraine-anniversary",
            "2017-06-16",
            "anniversary",
            ["Wuhan University", "University of Lorraine"],
        ),
        (
            "2019-hust-clb-cancer-centre",
            "2019-10-23",
            "centre_launch",
            ["Centre Léon Bérard", "Huazhong University of Science and Technology"],
        ),
        (
            "2021-sco-health-forum",
            "2021-06-02",
            "forum",
            ["Affiliated Union Hospital of HUST"],
        ),
        (
            "2023-beihang-pumc-agreement",
            "2023-05-18",
            "agreement_signing",
            ["Beihang University", "Peking Union Medical College"],
        ),
        (
            "2022-cqhcwc-internship-visit",
            "2022-07-05",
            "visit",
            [
                "Chongqing Health Center for Women and Children",
                "College of Biomedical Engineering of Chongqing Medical University",
            ],
        ),
    ],
)
def test_a_seed_gives_its_day_type_and_main_partners(
    brief: Brief, seeds: Path, tmp_path: Path, name: str, day: str, sort: str, partners: list[str]
) -> None:
    brief("run", seeds / f"{name}.txt", "--out", "out")

    (record,) = document(tmp_path / "out", name)["records"]
    assert record["event"]["date"]["start"] == day
    assert record["event"]["type"] == sort
    assert set(partners) <= {each["name"] for each in record["partners"]}


def test_every_quote_stands_at_its_offsets(brief: Brief, seeds: Path, tmp_path: Path) -> None:
    brief("run", "articles")

    def quotes(node: Any) -> list[Any]:  # Any: JSON
        if isinstance(node, list):
            return [found for each in node for found in quotes(each)]
        if not isinstance(node, dict):
            return []
        return [node] if "quote" in node else quotes(list(node.values()))

    count = 0
    for path in seeds.iterdir():
        text = brief("read", path).out
        for quote in quotes(document(tmp_path / "briefs", path.stem)["records"]):
            assert text[quote["start"] : quote["end"]].split() == quote["quote"].split()
            count += 1
    assert count > 50


def test_a_second_run_asks_nothing_and_changes_nothing(
    brief: Brief, seeds: Path, tmp_path: Path
) -> None:
    brief("run", "articles")
    before = tree(tmp_path / "briefs")

    said = brief("run", "articles")

    assert said.code == 0
    assert tree(tmp_path / "briefs") == before
    ledger = document(tmp_path / "briefs", "run")
    assert all(entry["reused"] for entry in ledger["articles"])


@pytest.mark.parametrize("model", ["builtin", "a-model"])
def test_a_warm_run_imports_no_sdk(brief: Brief, tmp_path: Path, model: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(answers=Answers(REPLY)) as endpoint:
        words = ["run", "a.txt", "--model", model, "--base-url", endpoint.url]
        assert brief(*words).code == 0
        code = (
            "import sys; from summarizer.__main__ import main\n"
            f"sys.argv = ['brief', *{words!r}]\n"
            "try: main()\n"
            "except SystemExit as end: assert not end.code, end.code\n"
            "loaded = {'openai', 'instructor', 'httpx2'} & set(sys.modules)\n"
            "assert not loaded, loaded\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
        )

        assert done.returncode == 0, done.stderr
        assert len(endpoint.calls) == (0 if model == "builtin" else 1)


def test_one_article_comes_out_on_stdout_and_nothing_else_does(brief: Brief, seeds: Path) -> None:
    path = seeds / "2023-beihang-pumc-agreement.txt"

    said = brief("run", path)

    assert said.out.startswith("## ")
    assert said.out == (seeds.parent / "briefs" / f"{path.stem}.md").read_text()


def test_standard_input_is_an_article(brief: Brief, seeds: Path) -> None:
    text = (seeds / "2023-beihang-pumc-agreement.txt").read_bytes()

    said = brief("run", "-", stdin=text)

    assert said.code == 0, said.err
    assert "Beihang University" in said.out


def test_json_lines_on_stdout_have_the_shape_of_the_files(
    brief: Brief, seeds: Path, tmp_path: Path
) -> None:
    said = brief("run", "articles", "--json", "-q")

    lines = [json.loads(line) for line in said.out.splitlines()]
    assert [each["article"]["path"] for each in lines] == sorted(p.name for p in seeds.iterdir())
    for each in lines:
        assert each == document(tmp_path / "briefs", Path(each["article"]["path"]).stem)
    assert said.err == ""


@pytest.mark.parametrize(
    ("plan", "calls"),
    [
        pytest.param(["good"], 1, id="speaks JSON schema"),
        pytest.param(["refuses_format"], 2, id="refuses response_format"),
        pytest.param(["rate_limited", "good"], 2, id="answers 429 first"),
        pytest.param(["wrong_shape", "good"], 2, id="one re-ask"),
    ],
)
def test_a_server_answers_over_real_http(
    brief: Brief, tmp_path: Path, plan: list[str], calls: int
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(plan, answers=Answers(REPLY)) as endpoint:
        said = brief("run", "a.txt", "--model", "a-model", "--base-url", endpoint.url)

        assert said.code == 0, said.err
        assert len(endpoint.calls) == calls
    assert "Alder Hospital and Birch University met" in said.out
    assert document(tmp_path / "briefs", "a")["made_by"]["model"] == "a-model"


def test_the_cost_is_said_before_anything_is_sent(brief: Brief, seeds: Path) -> None:
    with FaultyEndpoint() as endpoint:
        said = brief(
            "run", "articles", "--model", "gpt-5-mini", "--base-url", endpoint.url, "--dry-run"
        )

        assert said.code == 0
        assert endpoint.calls == []
    assert "5 articles, about " in said.err
    assert not (seeds.parent / "briefs").exists()


def test_a_limit_on_calls_ends_the_asking_and_running_again_goes_on(
    brief: Brief, seeds: Path, tmp_path: Path
) -> None:
    with FaultyEndpoint() as endpoint:
        words = ["run", "articles", "--model", "a-model", "--base-url", endpoint.url]
        words += ["--concurrency", "1"]
        first = brief(*words, "--max-calls", "2")
        second = brief(*words)

        assert first.code == 8
        assert second.code == 0, second.err
        assert len(endpoint.calls) == 5
    assert "--max-calls" in first.err


def test_the_key_goes_to_the_endpoint_and_into_no_file(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = "sk-canary-4711-do-not-print"
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(["wrong_key"]) as endpoint:
        said = brief(
            *("run", "a.txt", "-v", "--model", "m", "--base-url", endpoint.url, "--store", "s.db"),
            OPENAI_API_KEY=canary,
        )

        assert endpoint.calls[0].headers["authorization"] == f"Bearer {canary}"
    assert said.code == 5
    assert canary not in said.out + said.err
    assert "OPENAI_API_KEY" in said.err
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or canary.encode() not in path.read_bytes(), path


def test_the_first_ctrl_c_writes_what_is_complete(brief: Brief, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"{TEXT} Number {number}.")
    with FaultyEndpoint(answers=Answers(REPLY), delay_s=0.3) as endpoint:
        words = ["run", "many", "--model", "m", "--base-url", endpoint.url, "--concurrency", "4"]
        process = subprocess.Popen(
            [COMMAND, *words], cwd=tmp_path, stderr=subprocess.PIPE, env=dict(os.environ)
        )
        while len(endpoint.calls) < 12:
            assert process.poll() is None
        process.send_signal(2)
        _, err = process.communicate(timeout=30)
        sent = len(endpoint.calls)

        assert process.returncode == 130, err.decode()
        assert sent < 60
        again = brief(*words)
        assert again.code == 0, again.err
        assert len(endpoint.calls) == 60
    ledger = document(tmp_path / "briefs", "run")
    assert ledger["states"] == {"used": 60, "empty": 0, "set_aside": 0}

"""Every command in README.md and docs/ is run, and every one that is only mentioned exists."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from faulty_endpoint import FaultyEndpoint

from summarizer.cli import COMMANDS

PROJECT = Path(__file__).resolve().parent.parent
PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]
COMMAND = Path(sys.executable).parent / "brief"
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
_INLINE = re.compile(r"`(?:[A-Z_]+=\S+ )*(brief [a-z][^`]*)`")


def shown(page: Path) -> list[str]:
    """The commands in a page's console blocks, in order."""
    blocks = _BLOCK.findall(page.read_text(encoding="utf-8"))
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def mentioned() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for command in _INLINE.findall(page.read_text(encoding="utf-8")):
            yield page.name, command


def here(words: list[str], url: str) -> list[str]:
    """A command as it can run in a test: any endpoint is the test's own."""
    words = list(words)
    for place, word in enumerate(words):
        if word == "--base-url":
            words[place + 1] = url
    if "--model" in words and "--base-url" not in words and "--replay" not in words:
        words += ["--base-url", url]
    return words


@pytest.mark.parametrize(
    "page", [page for page in PAGES if shown(page)], ids=lambda page: page.name
)
def test_the_commands_of_a_page_run_in_their_order(page: Path, tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "seeds", tmp_path / "articles")
    (tmp_path / "seeds").symlink_to(PROJECT / "seeds")
    (tmp_path / "tests").symlink_to(PROJECT / "tests")
    with FaultyEndpoint(models=("qwen3", "gpt-5-mini")) as endpoint:
        for command in shown(page):
            words = shlex.split(command, comments=True)
            if words[0] == "make":
                continue  # run by whoever runs this test; the next test knows its target
            assert words[0] == "brief", f"{page.name}: {command}"
            done = subprocess.run(
                [COMMAND, *here(words[1:], endpoint.url)],
                cwd=tmp_path,
                env={**os.environ, "OPENAI_API_KEY": "sk-test"},
                capture_output=True,
                text=True,
                check=False,
            )
            wanted = 3 if "# exit 3" in command else 0
            assert done.returncode == wanted, f"{page.name}: {command}\n{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_targets_of_make_that_a_page_names_exist(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))
    for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        for target in re.findall(r"^\$ make ([a-z-]+)", block, re.MULTILINE):
            assert target in targets
    for target in re.findall(r"`make ([a-z-]+)`", page.read_text(encoding="utf-8")):
        assert target in targets


def test_every_command_and_option_that_is_mentioned_exists() -> None:
    helps: dict[str, str] = {}
    for page, command in mentioned():
        name = command.split()[1]
        assert name in COMMANDS, f"{page}: {command}"
        if name not in helps:
            asked = [str(COMMAND), name, "--help"]
            helps[name] = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        for option in re.findall(r"--[a-z-]+", command):
            known = option in helps[name] or name in ("kinds", "store", "recordings")
            assert known, f"{page}: {command}"


def test_every_command_is_documented() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for name in COMMANDS:
        assert f"brief {name}" in text, name


def test_the_readme_is_short() -> None:
    assert len((PROJECT / "README.md").read_text(encoding="utf-8").splitlines()) <= 120


def test_the_brief_in_the_readme_is_the_one_that_comes_out(tmp_path: Path) -> None:
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    ((seed, shown_brief),) = re.findall(
        r"<!-- brief: (\S+) -->\n```markdown\n(.*?)```", text, re.DOTALL
    )

    asked = [str(COMMAND), "run", str(PROJECT / seed), "--out", str(tmp_path)]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)

    assert shown_brief == done.stdout


def test_the_workflow_in_the_docs_works(tmp_path: Path) -> None:
    lines = (PROJECT / "docs" / "examples" / "brief.yml").read_text().splitlines()
    steps = [line.split("run: ", 1)[1] for line in lines if "- run: " in line]
    shutil.copytree(PROJECT / "seeds", tmp_path / "articles")
    with FaultyEndpoint(models=("qwen3",)) as endpoint:
        words = ["record", "articles/", "--model", "qwen3", "--base-url", endpoint.url]
        subprocess.run([COMMAND, *words, "--to", "recordings"], cwd=tmp_path, check=True)
    for path in (tmp_path / "articles").glob("*.txt"):
        empty = f'{{"article": "{path.name}", "records": []}}'
        path.with_suffix(".gold.json").write_text(empty)

    environment = {**os.environ, "PATH": f"{COMMAND.parent}:{os.environ['PATH']}"}
    for step in steps:
        if not step.startswith("pip "):
            subprocess.run(step, shell=True, cwd=tmp_path, env=environment, check=True)  # noqa: S602  # as a workflow runs it

    assert len(steps) == 4
    assert len(list((tmp_path / "runs" / "now" / "data").glob("*.json"))) == 6

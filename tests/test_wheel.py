"""The wheel, installed into an empty environment, does its job from any folder."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the commands of an environment that holds the wheel and what it needs."""
    project = Path(__file__).resolve().parent.parent
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place)]
    subprocess.run(build, cwd=project, check=True, capture_output=True)
    venv.create(place / "env", with_pip=True)
    pip = [str(place / "env/bin/python"), "-m", "pip", "install", "--quiet"]
    locked = str(project / "requirements" / "run.txt")
    subprocess.run([*pip, "--require-hashes", "-r", locked], check=True, capture_output=True)
    (wheel,) = place.glob("*.whl")
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True, capture_output=True)
    return place / "env" / "bin"


def brief(installed: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(folder)}
    return subprocess.run(
        [str(installed / "brief"), *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_runs_from_another_folder(installed: Path, tmp_path: Path, project: Path) -> None:
    shutil.copytree(project / "seeds", tmp_path / "articles")

    done = brief(installed, tmp_path, "run", "articles")

    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "briefs").glob("2*.md"))) == 5
    assert (tmp_path / "briefs" / "index.html").exists()


def test_the_wheel_brings_its_own_kind(installed: Path, tmp_path: Path) -> None:
    done = brief(installed, tmp_path, "kinds")

    assert done.returncode == 0, done.stderr
    assert done.stdout == "cooperation\tours\n"

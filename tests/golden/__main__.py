"""Renew the golden files: `make golden`. Read what changed before you commit it.

`python tests/golden NAME` renews one of them alone.

recorded/   what the recordings give, through openai and instructor
builtin/    what the built-in rules give for three of the seeds
formats/    three recorded articles in three languages, in every format
edition     docs/examples/edition.md, by the built-in rules
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
GOLDEN = PROJECT / "tests" / "golden"
EXAMPLE = PROJECT / "docs" / "examples" / "edition.md"
COMMAND = str(Path(sys.executable).parent / "brief")
RECORDED = (PROJECT / "tests" / "recordings" / "articles.txt").read_text().split()

REPLAY = ["--model", "written-for-tests", "--replay", "tests/recordings"]
READ = ("2017-wuhan-lorraine-anniversary", "2021-sco-health-forum", "2023-beihang-pumc-agreement")
"""Seeds whose briefs by the rules are kept as prose; the tests of the command look at all five."""


def english(most: int) -> list[str]:
    """The latest English articles of the corpus's half for developing that report an event."""
    found = []
    for path in sorted((PROJECT / "tests" / "corpus" / "dev").glob("*.gold.json")):
        gold: Any = json.loads(path.read_text())  # Any: JSON
        if gold["language"] == "en" and gold["records"]:
            found.append(f"tests/corpus/dev/{gold['article']}")
    return found[-most:]


RUNS = {
    "recorded": ["run", "seeds", *RECORDED, *REPLAY],
    "builtin": ["run", *(f"seeds/{name}.txt" for name in READ)],
    "formats": [
        "run",
        "seeds/2017-wuhan-lorraine-anniversary.txt",
        "tests/corpus/dev/2024-xiangnan-vientiane-xieyi.txt",
        "tests/corpus/dev/2021-sfax-montreal-jumelage.txt",
        *REPLAY,
        *("--format", "html,txt,csv"),
    ],
    "edition": ["run", *english(60), "--format", "md"],
}
CODE = re.compile(r"(?s)(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|sha256-[^&]+")
"""Style, script and their digests: they are read where they are written."""


def run(name: str, out: Path, *more: str) -> None:
    """Make the run called `name` from the project's folder into `out`."""
    words = [COMMAND, *RUNS[name], "--out", str(out), "--store", str(out / "store.db"), "--quiet"]
    subprocess.run([*words, *more], cwd=PROJECT, check=False)


def kept(out: Path) -> dict[str, str]:
    """What golden files hold of a run: the briefs, the records, what became of each article."""
    prose = sorted(path for form in ("md", "txt", "csv") for path in out.glob(f"*.{form}"))
    found = {path.name: path.read_text() for path in prose}
    for path in sorted((out / "data").glob("*.json")):
        document: Any = json.loads(path.read_text())  # Any: JSON
        shown: Any  # Any: JSON
        if path.name == "run.json":
            name, shown = (
                "articles.json",
                [
                    {key: each[key] for key in ("path", "state", "reason", "detail", "records")}
                    for each in document["articles"]
                ],
            )
        else:
            # The digest of the rules changes with every rule; what it is for is tested elsewhere.
            name, shown = (
                path.name,
                {**document, "made_by": {"model": document["made_by"]["model"]}},
            )
        found[name] = json.dumps(shown, ensure_ascii=False, indent=1) + "\n"
    if "outcomes.csv" in found:  # only the run that asks for every format
        found["index.html"] = CODE.sub("", (out / "index.html").read_text())
    return found


def edition() -> str:
    """What docs/examples/edition.md holds."""
    with tempfile.TemporaryDirectory() as folder:
        run("edition", Path(folder))
        return (Path(folder) / "digest.md").read_text()


def main() -> None:
    asked = sys.argv[1:] or list(RUNS)
    if "edition" in asked:
        EXAMPLE.parent.mkdir(exist_ok=True)
        EXAMPLE.write_text(edition())
    for name in asked:
        if name == "edition":
            continue
        shutil.rmtree(GOLDEN / name, ignore_errors=True)
        (GOLDEN / name).mkdir()
        with tempfile.TemporaryDirectory() as folder:
            run(name, Path(folder))
            for file, text in kept(Path(folder)).items():
                (GOLDEN / name / file).write_text(text)


if __name__ == "__main__":
    main()

"""The articles that speed is measured with: the samples of seeds/, each made many by a line."""

import json
import re
from pathlib import Path

from summarizer import kinds
from summarizer.article import Article
from summarizer.claims import check
from summarizer.record import parse

PROJECT = Path(__file__).resolve().parents[2]
_MARK = re.compile(rb"Sample (\d+)\.")


def samples() -> list[tuple[str, str]]:
    """(text, answer) of each article under seeds/, the answer as it is recorded for it."""
    found = []
    for path in sorted((PROJECT / "seeds").glob("*.txt")):
        for recording in sorted((PROJECT / "tests" / "recordings").glob(f"{path.stem}--*.json")):
            body = json.loads(recording.read_text(encoding="utf-8"))["response"]["body"]
            answer = body["choices"][0]["message"]["content"]
            found.append((path.read_text(encoding="utf-8"), answer))
            break
    if not found:
        raise SystemExit("no recorded answers to the articles of seeds/")
    return found


def values() -> list[int]:
    """How many values the answer to each sample holds: all of them are checked."""
    kind = kinds.load("cooperation")
    found = []
    for text, answer in samples():
        article = Article(text=text, path="sample.txt", name="sample")
        found.append(len(check(parse(kind, answer), article).claims))
    return found


def realistic() -> list[int]:
    """How many values the labelled answer to each article of the corpus holds."""
    kind = kinds.load("cooperation")
    found = []
    for path in sorted((PROJECT / "tests" / "corpus" / "dev").glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        beside = path.parent.glob(path.name.replace(".gold.json", ".*"))
        text = next(each for each in beside if each != path)
        article = Article(text=text.read_text(encoding="utf-8"), path=text.name, name=text.stem)
        answer = json.dumps({"records": gold["records"]})
        found.append(len(check(parse(kind, answer), article).claims))
    return found


def write(folder: Path, count: int, sample: int | None = None) -> Path:
    """`count` different articles of seeds/ in a folder, or copies of one sample; the last line
    tells which it is."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = [text for text, _ in samples()]
    every = range(len(texts)) if sample is None else [sample]
    for number in range(count):
        sample = every[number % len(every)]
        text = f"{texts[sample].rstrip()}\n\nSample {sample}. Copy {number}.\n"
        (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")
    return folder


def which(request: bytes) -> int:
    """The sample that a request is about."""
    found = _MARK.search(request)
    if found is None:
        raise ValueError("a request about no sample")
    return int(found[1])

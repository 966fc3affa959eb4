"""A site: articles, a store and an output folder, and runs of `brief` on them."""

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KEY = "sk-canary-7f3a91c2d4e6"
"""The key that runs are given; it may stand nowhere in what they write."""

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Finished:
    code: int
    said: str

    def announced(self) -> int:
        """How many calls of an earlier run it says were in flight."""
        for line in self.said.splitlines():
            if "in flight" in line:
                return int("".join(each for each in line if each.isdigit()) or 0)
        return 0


@dataclass(frozen=True)
class Site:
    """`folder` holds articles/, out/ and store.db."""

    folder: Path
    url: str
    out: str = "out"
    store: Path | None = None
    more: tuple[str, ...] = field(default=())

    @property
    def store_path(self) -> Path:
        return self.store or self.folder / "store.db"

    def write(self, count: int) -> None:
        """Put `count` small articles there, each with words of its own."""
        articles = self.folder / "articles"
        articles.mkdir(parents=True, exist_ok=True)
        for n in range(count):
            text = f"Visit {n}\n\nThe hospital of town {n} received guest number {n} on Friday.\n"
            (articles / f"a{n:05}.txt").write_text(text)

    def start(self) -> "subprocess.Popen[str]":
        """`brief run` on the articles, under way."""
        command = [
            *(sys.executable, "-m", "summarizer", "run", str(self.folder / "articles")),
            *("--model", "a-model", "--base-url", self.url),
            *("--store", str(self.store_path), "--out", str(self.folder / self.out)),
            *self.more,
        ]
        environment = {**os.environ, "OPENAI_API_KEY": KEY, "PYTHONPATH": str(PROJECT)}
        return subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=self.folder,
        )

    def run(self) -> Finished:
        return finish(self.start())

    def ledger(self) -> dict[str, Any]:  # Any: JSON
        """run.json of the last run."""
        document = (self.folder / self.out / "data" / "run.json").read_text()
        loaded: dict[str, Any] = json.loads(document)
        return loaded

    def complete(self, count: int) -> bool:
        """Every article is used or rightly empty, and its record lies there."""
        states = self.ledger()["states"]
        files = list((self.folder / self.out / "data").glob("a*.json"))
        return bool(states["used"] + states["empty"] == count == len(files))

    def answered(self) -> set[str]:
        """Keys of requests, as a FaultyEndpoint knows them, whose answer is stored."""
        if not self.store_path.exists():
            return set()
        with closing(sqlite3.connect(self.store_path, timeout=60)) as connection:
            rows = connection.execute(
                "SELECT requests.body FROM requests JOIN exchanges USING (key) WHERE accepted"
            ).fetchall()
        return {key_of(json.loads(zlib.decompress(body))) for (body,) in rows}


def finish(process: "subprocess.Popen[str]") -> Finished:
    said = process.communicate()[1]
    return Finished(process.returncode, said)


def key_of(body: object) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()

"""A run's folder, as evaluation reads it: data/<name>.json of every article, and run.json."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import UsageError
from summarizer.evaluate.gold import Gold

Json = dict[str, Any]  # Any: JSON


@dataclass(frozen=True)
class Run:
    """The records of a run by name; `aside` names the articles that were set aside."""

    folder: Path
    documents: dict[str, Json]
    aside: frozenset[str]

    def document(self, gold: Gold) -> Json:
        """What the run made of gold's article: an empty document where it was set aside.

        Raises UsageError where the run never saw it, or saw another text.
        """
        found = self.documents.get(gold.name)
        if found is None and gold.name in self.aside:
            return {"records": [], "unverified": []}
        if found is None:
            raise UsageError(f"{gold.path}: the run in {self.folder} has no article {gold.name}")
        if found["article"]["sha256"] != gold.article.sha256:
            raise UsageError(
                f"{gold.path}: the run in {self.folder} read another text of {gold.name}; run again"
            )
        return found


def load(folder: Path) -> Run:
    """Raises UsageError where `folder` holds no run."""
    data = folder / "data"
    try:
        ledger = json.loads((data / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{folder} holds no run: {data / 'run.json'} cannot be read") from error
    documents: dict[str, Json] = {}
    for entry in ledger["articles"]:
        if entry["state"] != "set_aside":
            path = data / f"{entry['name']}.json"
            try:
                documents[entry["name"]] = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                raise UsageError(f"{path} cannot be read: run again") from error
    aside = frozenset(each["name"] for each in ledger["articles"] if each["state"] == "set_aside")
    return Run(folder, documents, aside)

"""A run as evaluation reads it: the JSON of every article by name."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import UsageError
from summarizer.evaluate.gold import Gold
from summarizer.past import Past

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
    past = Past.load(folder)
    aside = frozenset(entry.name for entry in past.aside().values())
    return Run(folder, dict(past.documents()), aside)

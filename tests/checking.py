"""Checking an invented article against a record of it, for tests of claims."""

from datetime import date
from typing import Any

from summarizer import claims, kinds
from summarizer.article import Article
from summarizer.claims import Checked, Claim

Json = Any  # Any: JSON

TEXT = """Orwell Bay Hospital and Tarnow Medical University sign agreement

On Tuesday, 14 March, Orwell Bay Hospital (OBH) and Tarnow Medical University signed a four-year
agreement on eye surgery in the hospital's Lantern Hall in Dunmore, Ireland.

Dr. Moira Kinsella, chief executive of Orwell Bay Hospital, and Piotr Zawada, vice rector of Tarnow
Medical University, signed. Poland's ambassador, Ewa Lisiecka, looked on.

Under the agreement, 16 nurses will be trained over 3 years. Since 2015 the partners have treated
nearly 420 patients and published more than 30 papers. The equipment cost 2.5 million euros.

The partners hope to open a clinic in Sligo. They did not agree on a joint degree.
"""


def article(text: str = TEXT, published: str | None = "2023-03-16", **more: Json) -> Article:
    """An invented article; by default the one above."""
    day = date.fromisoformat(published) if published else None
    return Article(text=text, path="a.txt", name="a", published=day, **more)


def record(**parts: Json) -> Json:
    """A record of little more than a headline; parts replace or add to it."""
    event = {
        "headline": "Orwell Bay Hospital and Tarnow Medical University sign agreement",
        "type": "agreement_signing",
        "evidence": [{"quote": "signed a four-year\nagreement on eye surgery"}],
    }
    return {"event": event | parts.pop("event", {}), **parts}


def check(*records: Json, of: Article | None = None) -> Checked:
    """Those records, checked."""
    reply: Any = kinds.load("cooperation").reply.model_validate({"records": list(records)})
    return claims.check(reply.records, of or article())


def claim(checked: Checked, path: str) -> Claim:
    """The claim at a path inside the first record."""
    return next(each for each in checked.claims if each.path == f"records[0].{path}")


def holds(checked: Checked, path: str) -> bool:
    return claim(checked, path).status == "verified"


def entry(checked: Checked) -> Json:
    """The first record as it is kept, as JSON."""
    return checked.entries[0].model_dump(mode="json")


def outcome(summary: str, quote: str, **more: Json) -> Json:
    return {"summary": summary, "kind": "other", "evidence": [{"quote": quote}], **more}


def figure(value: float, **more: Json) -> Json:
    return {"value": value, **more}


def partner(name: str, quote: str, **more: Json) -> Json:
    return {"name": name, "kind": "hospital", "evidence": [{"quote": quote}], **more}


def person(name: str, quote: str, **more: Json) -> Json:
    return {"name": name, "evidence": [{"quote": quote}], **more}

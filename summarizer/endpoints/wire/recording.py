"""A Recording: one exchange as a readable JSON file, without origin and without any key."""

import base64
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer import files
from summarizer.errors import BadSetting, StorageError
from summarizer.request import canonical
from summarizer.store import Exchange, Sent

_PLAIN = re.compile(r"[^\w.-]+")


@dataclass(frozen=True)
class Recording:
    """about    how it was made
    article  the name of the article it is about, for people
    step     1, or more where the same request was answered more than once (429, then 200)
    """

    sent: Sent
    exchange: Exchange
    about: str = ""
    article: str = ""
    step: int = 1

    @property
    def name(self) -> str:
        """article--model--8 hex digits of the request, so that `ls` explains a folder."""
        article = _PLAIN.sub("-", self.article).strip("-.")[:60] or "request"
        model = _PLAIN.sub("-", self.sent.model).strip("-.")[:40] or "any"
        step = f".{self.step}" if self.step > 1 else ""
        return f"{article}--{model}--{self.sent.key[:8]}{step}.json"

    def write(self, folder: Path) -> None:
        """Put it into `folder`; a first step takes the place of all that was there for the
        request. Raises StorageError."""
        if self.step == 1:
            for old in folder.glob(f"*--{self.sent.key[:8]}*.json"):
                old.unlink()
        document = {
            "about": self.about,
            "article": self.article,
            "step": self.step,
            "request": {
                "method": self.sent.method,
                "path": self.sent.path,
                "body": self.sent.document,
            },
            "response": {
                "status": self.exchange.status,
                "headers": dict(self.exchange.headers),
                **_body(self.exchange),
            },
        }
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        files.write(folder / self.name, text)

    @classmethod
    def read(cls, path: Path) -> "Recording":
        """Raises BadSetting where a file is no recording, StorageError where it is unreadable."""
        try:
            document = json.loads(path.read_bytes())
            sent, response = document["request"], document["response"]
            return cls(
                sent=Sent("", sent["method"], sent["path"], canonical(sent["body"])),
                exchange=Exchange(response["status"], response["headers"], _raw(response)),
                about=document.get("about", ""),
                article=document.get("article", ""),
                step=document.get("step", 1),
            )
        except OSError as error:
            why = (error.strerror or "unreadable").lower()
            raise StorageError(f"cannot read {path}: {why}") from error
        except (ValueError, KeyError, TypeError) as error:
            raise BadSetting(f"{path} is no recording: `brief record` writes them") from error


def _body(exchange: Exchange) -> dict[str, Any]:  # Any: JSON
    """As JSON where its bytes come back from it, else as text, else as base64."""
    document = exchange.document
    if not isinstance(document, str) and json.loads(exchange.body) == document:
        return {"body": document}
    try:
        return {"text": exchange.body.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(exchange.body).decode("ascii")}


def _raw(response: dict[str, Any]) -> bytes:  # Any: JSON
    if "text" in response:
        return str(response["text"]).encode("utf-8")
    if "base64" in response:
        return base64.b64decode(response["base64"])
    return json.dumps(response["body"], ensure_ascii=False).encode("utf-8", "surrogatepass")

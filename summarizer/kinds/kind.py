"""What a Kind holds: what is asked, what must come back, and how it reads."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, create_model

from summarizer.kinds import schema


@dataclass(frozen=True)
class Kind:
    """Three files of one name.

    prompt     the instructions, as the file holds them; LANGUAGE stands for the language of prose
    entry      the pydantic model of one record
    template   the Markdown template (jinja2), as the file holds it
    folder     the root it was found under
    digest     SHA-256 (hex) over the three files
    own        the file of a template that was given instead of the kind's
    """

    name: str
    prompt: str
    entry: type[BaseModel]
    template: str
    folder: Path
    digest: str
    own: Path | None = None

    @cached_property
    def reply(self) -> type[BaseModel]:
        """The model of a whole reply: {"records": [entry, …]}."""
        return create_model(
            "Records",
            __config__=ConfigDict(frozen=True, extra="ignore"),
            records=(list[self.entry], ...),  # type: ignore[name-defined]  # a class of run time
        )

    @cached_property
    def json_schema(self) -> dict[str, Any]:  # Any: JSON
        """The bare schema of a reply: every field required, optional ones nullable; no titles,
        docstrings or defaults, which a model pays for and learns nothing from."""
        return schema.bare(self.reply.model_json_schema())

    @cached_property
    def strict_schema(self) -> dict[str, Any]:  # Any: JSON
        """The same as OpenAI's strict mode wants it: extras forbidden."""
        closed: dict[str, Any] = schema.strict(self.json_schema)  # Any: JSON
        return closed

    @property
    def prompt_path(self) -> Path:
        return self.folder / "prompts" / f"{self.name}.md"

    @property
    def schema_path(self) -> Path:
        return self.folder / "schemas" / f"{self.name}.py"

    @property
    def template_path(self) -> Path:
        return self.own or self.folder / "templates" / f"{self.name}.md"

"""A Form: how an endpoint is told the schema. Forms are tried until one is understood."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import instructor
from pydantic import BaseModel, GetCoreSchemaHandler, create_model
from pydantic_core import CoreSchema

from summarizer.kinds import Kind

Name = Literal["strict", "schema", "prompt"]


@dataclass(frozen=True)
class Form:
    """strict  response_format with OpenAI's strict schema
    schema  response_format with a plain JSON Schema
    prompt  the schema in the prompt, the answer in a code block
    """

    name: Name

    @property
    def mode(self) -> instructor.Mode:
        return instructor.Mode.MD_JSON if self.name == "prompt" else instructor.Mode.JSON_SCHEMA

    def model(self, kind: Kind) -> type[BaseModel]:
        """What instructor validates with, prepared once a kind: it makes a class and a schema
        anew at each call otherwise."""
        return _prepared(kind)

    def body(self, kind: Kind) -> dict[str, Any]:  # Any: JSON
        """What goes into the body beside what instructor puts there."""
        if self.name != "strict":
            return {}
        schema = {"name": "Records", "strict": True, "schema": kind.strict_schema}
        return {"response_format": {"type": "json_schema", "json_schema": schema}}


STRICT, SCHEMA, PROMPT = Form("strict"), Form("schema"), Form("prompt")


@lru_cache(maxsize=16)
def _prepared(kind: Kind) -> type[BaseModel]:
    schema = kind.json_schema

    class Entries:
        """The list of entries as one leaf: instructor walks over all a model holds, five times a
        call, and pydantic validates it just the same."""

        @classmethod
        def __get_pydantic_core_schema__(
            cls, source: type, handler: GetCoreSchemaHandler
        ) -> CoreSchema:
            del source
            return handler(list[kind.entry])  # type: ignore[name-defined]  # a class made at run time

    plain = create_model("Records", records=(Entries, ...))

    class Records(instructor.response_schema(plain)):  # type: ignore[misc]  # made at run time
        """A reply, with the bare schema of its kind instead of pydantic's."""

        @classmethod
        def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:  # Any: as its base has it
            return schema

    return Records

"""A Form: how an endpoint is told the schema. Forms are tried until one is understood."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import instructor
from pydantic import BaseModel
from pydantic.json_schema import DEFAULT_REF_TEMPLATE, GenerateJsonSchema

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


@cache
def _prepared(kind: Kind) -> type[BaseModel]:
    schema = kind.json_schema

    class Records(instructor.response_schema(kind.reply)):  # type: ignore[misc]  # made at run time
        """A reply, with the bare schema of its kind instead of pydantic's."""

        @classmethod
        def model_json_schema(
            cls,
            by_alias: bool = True,
            ref_template: str = DEFAULT_REF_TEMPLATE,
            schema_generator: type[GenerateJsonSchema] = GenerateJsonSchema,
            mode: Literal["validation", "serialization"] = "validation",
            **_: Any,  # Any: what later versions of pydantic pass
        ) -> dict[str, Any]:  # Any: JSON
            return schema

    return Records

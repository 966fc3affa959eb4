"""A Form: how an endpoint is told the schema. Forms are tried until one is understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import instructor
from instructor.v2 import ModeHandlers, Provider, mode_registry
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, GetCoreSchemaHandler, create_model
from pydantic_core import CoreSchema

from summarizer.kinds import Kind
from summarizer.request import Request, canonical_text, joined

Name = Literal["strict", "schema", "prompt"]


@dataclass(frozen=True)
class Form:
    """strict  response_format with OpenAI's strict schema
    schema  response_format with a plain JSON Schema
    prompt  the schema in the prompt, the answer in a code block
    """

    name: Name

    def body(self, request: Request) -> bytes:
        """What goes out, as canonical JSON: instructor tells of the schema, once for all articles
        where it does so beside the messages."""
        kwargs = {"messages": request.messages}
        _, told = _handlers(self).request_handler(_prepared(request.kind), kwargs)
        messages = told["messages"]
        parts = {
            "model": canonical_text(request.model),
            "messages": request.told
            if messages == kwargs["messages"]
            else canonical_text(messages),
            **_beside(self, request.kind),
            **{name: canonical_text(each) for name, each in request.parameters.items()},
        }
        return joined(parts)

    def require_fit(self, completion: ChatCompletion, kind: Kind) -> None:
        """Raises what instructor does where a reply is not of its schema: pydantic's
        ValidationError, or its own InstructorError."""
        _handlers(self).response_parser(
            response=completion, response_model=_prepared(kind), strict=False
        )


STRICT, SCHEMA, PROMPT = Form("strict"), Form("schema"), Form("prompt")


@lru_cache(maxsize=3)
def _handlers(form: Form) -> ModeHandlers:
    """What instructor asks and reads with. Its loop around them makes most of what a call by it
    costs, and is not needed: patience is ours, and a re-ask is a request of its own."""
    mode = instructor.Mode.MD_JSON if form == PROMPT else instructor.Mode.JSON_SCHEMA
    return mode_registry.get_handlers(Provider.OPENAI, mode)


@lru_cache(maxsize=16)
def _beside(form: Form, kind: Kind) -> Mapping[str, str]:
    """What goes out beside the messages, as canonical JSON."""
    _, told = _handlers(form).request_handler(_prepared(kind), {"messages": []})
    if form == STRICT:
        schema = {"name": "Records", "strict": True, "schema": kind.strict_schema}
        told["response_format"] = {"type": "json_schema", "json_schema": schema}
    return {name: canonical_text(each) for name, each in told.items() if name != "messages"}


@lru_cache(maxsize=16)
def _prepared(kind: Kind) -> type[BaseModel]:
    """What instructor validates with: it would make a class and a schema anew at each call."""
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

"""The JSON Schema that a model is shown, and what a kind's schema must be."""

import contextlib
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from summarizer.vocabulary import Chosen, Evidenced, Quote

Json = dict[str, Any]  # Any: JSON


def bare(node: Json) -> Json:
    """A schema without titles, defaults, docstrings and patterns, all of its fields required."""
    kept: Json = {}
    for word, value in node.items():
        if word in {"title", "default", "pattern"} or (
            word == "description" and "properties" in node
        ):
            continue
        if word in {"properties", "$defs"}:
            kept[word] = {name: bare(each) for name, each in value.items()}
        elif word == "items":
            kept[word] = bare(value)
        elif word in {"anyOf", "allOf", "oneOf"}:
            kept.update(_either(word, [bare(each) for each in value]))
        else:
            kept[word] = value
    if "properties" in kept:
        kept["required"] = list(kept["properties"])
    return kept


def _either(word: str, parts: list[Json]) -> Json:
    """One of several; plain types are told in one list, which is shorter."""
    described = [part["description"] for part in parts if "description" in part]
    if all(set(part) <= {"type", "description"} for part in parts) and len(described) < 2:
        return {
            "type": [part["type"] for part in parts],
            **({"description": described[0]} if described else {}),
        }
    return {word: parts}


def strict(node: Any) -> Any:  # Any: JSON
    """The same schema with extras forbidden in every object."""
    if isinstance(node, list):
        return [strict(each) for each in node]
    if not isinstance(node, dict):
        return node
    closed = {word: strict(value) for word, value in node.items()}
    if isinstance(node.get("properties"), dict) and node.get("type") == "object":
        closed["additionalProperties"] = False
    return closed


def unevidenced(
    model: type[BaseModel],
    where: str,
    *,
    covered: bool = False,
    seen: frozenset[type] = frozenset(),
) -> Iterator[str]:
    """Paths of the values of `model` that no quote is given for, on themselves or above them."""
    covered = covered or issubclass(model, Evidenced)
    for name, field in model.model_fields.items():
        parts = models(field.annotation)
        for part in parts:
            if part not in seen and not issubclass(part, Quote):
                inside = f"{where}.{name}"
                yield from unevidenced(part, inside, covered=covered, seen=seen | {model})
        chosen = any(isinstance(each, Chosen) for each in field.metadata)
        if not parts and not chosen and not covered:
            yield f"{where}.{name}"


def models(annotation: Any) -> list[type[BaseModel]]:  # Any: an annotation
    """The pydantic models inside an annotation such as list[X] or X | None."""
    if isinstance(annotation, type):
        with contextlib.suppress(TypeError):
            if issubclass(annotation, BaseModel):
                return [annotation]
    return [model for each in getattr(annotation, "__args__", ()) for model in models(each)]

"""Late: a module that is loaded when something in it is asked for first.

Rules and layout compile hundreds of patterns; a run of stored articles needs none of them.

    if TYPE_CHECKING:
        from summarizer import brief
    else:
        brief = Late("summarizer.brief")
"""

import gc
import importlib
from types import ModuleType
from typing import Any

_YOUNG = 20_000
"""Objects that come up before any of them is looked at again: a record has thousands, and hardly
one of them is part of a cycle."""


def loaded(name: str) -> ModuleType:
    """A module and all that it imports. Nothing of it is garbage: looking for some meanwhile costs
    a fifth of the start, and as often as Python would later on a tenth of a run."""
    gc.disable()
    try:
        return importlib.import_module(name)
    finally:
        gc.freeze()
        gc.set_threshold(_YOUNG, 20, 50)
        gc.enable()


class Late:
    """Stands for the module of that name wherever its attributes are asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:  # Any: whatever the module holds
        return getattr(importlib.import_module(self._name), attribute)

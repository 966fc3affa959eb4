"""Late: a module that is loaded when something in it is asked for first.

Rules and layout compile hundreds of patterns; a run of stored articles needs none of them.

    if TYPE_CHECKING:
        from summarizer import brief
    else:
        brief = Late("summarizer.brief")
"""

import importlib
from typing import Any


class Late:
    """Stands for the module of that name wherever its attributes are asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:  # Any: whatever the module holds
        return getattr(importlib.import_module(self._name), attribute)

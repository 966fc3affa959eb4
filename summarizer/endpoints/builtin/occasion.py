"""What sort of event a story tells."""

from summarizer.phrases.events.sorts import Occasion, read

__all__ = ["Occasion", "read"]

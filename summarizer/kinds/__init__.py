"""A Kind: prompt, schema and template of one name, found in the user's folders or in ours."""

from summarizer.kinds.kind import Kind
from summarizer.kinds.loader import ROOT, load, names
from summarizer.kinds.starter import write_starter

__all__ = ["ROOT", "Kind", "load", "names", "write_starter"]

"""Export: records as one flat table, for whoever works with tables and not with briefs.

rows = export.rows(export.documents("briefs", kind))
export.write(rows, kind, "parquet", Path("records.parquet"))
"""

from summarizer.export.documents import documents
from summarizer.export.formats import FORMATS, lines, write
from summarizer.export.row import Row, rows

__all__ = ["FORMATS", "Row", "documents", "lines", "rows", "write"]

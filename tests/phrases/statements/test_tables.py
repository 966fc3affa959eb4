"""Every row of every table is a pattern: none waits for a text to show that it is not."""

import pytest

from summarizer.endpoints.builtin import cues
from summarizer.phrases.events import tale
from summarizer.phrases.participation import scene
from summarizer.phrases.statements.tables import Tables

SECTIONS = [
    pytest.param(tables, path.stem, section, id=f"{path.stem}-{section}")
    for tables in (cues.ALL, scene.TABLES, tale.TABLES)
    for path in sorted(tables.folder.glob("*.tsv"))
    for section in tables.rows(path.stem)
]


@pytest.mark.parametrize(("tables", "table", "section"), SECTIONS)
def test_every_cue_of_a_table_is_a_pattern(tables: Tables, table: str, section: str) -> None:
    for cue in tables.ordered(table, section):
        assert cue.pattern.pattern

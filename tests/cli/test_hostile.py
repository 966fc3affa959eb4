"""A hostile article goes out as its text, character for character, and comes out as text."""

from pathlib import Path

from cli.conftest import Brief
from faulty_endpoint import FaultyEndpoint
from faulty_endpoint.faults import Answers

TRICKS = "{{7*7}} {% raw %} [/bold] [x](javascript:alert(1)) ![p](//evil/p.png) <script>1</script>"
TEXT = f"Alder Hospital met Birch University on 3 May 2022. {TRICKS} \x1b[31mred\x1b]0;title\x07\n"
REPLY = {
    "records": [
        {
            "event": {
                "headline": f"Alder Hospital met Birch University {TRICKS}",
                "summary": f"They met. {TRICKS}",
                "type": "meeting",
                "evidence": [{"quote": "Alder Hospital met Birch University on 3 May 2022"}],
            },
            "partners": [
                {
                    "name": "Alder Hospital",
                    "kind": "hospital",
                    "evidence": [{"quote": "Alder Hospital met Birch University"}],
                }
            ],
        }
    ]
}


def test_it_goes_out_character_for_character(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    text = brief("read", "a.txt").out
    with FaultyEndpoint(answers=Answers(REPLY)) as endpoint:
        brief("run", "a.txt", "--model", "m", "--base-url", endpoint.url)

        sent = endpoint.calls[0].body["messages"][1]["content"]
    assert TRICKS in text
    assert "\x1b" not in text
    assert f">>>\n{text}\n<<<END" in sent


def test_it_comes_out_as_text_in_every_format(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(answers=Answers(REPLY)) as endpoint:
        said = brief(
            *("run", "a.txt", "--model", "m", "--base-url", endpoint.url),
            *("--format", "html", "--format", "md", "--format", "txt", "--format", "csv"),
        )

    assert said.code == 0, said.err
    out = tmp_path / "briefs"
    page = (out / "index.html").read_text()
    assert "<script>1" not in page
    assert 'href="javascript:' not in page
    assert "//evil/p.png" not in page.replace("](//evil/p.png)", "")
    assert "{{7*7}}" in page
    markdown = (out / "a.md").read_text()
    assert "](javascript:" not in markdown.replace("\\](", "").replace("]\\(", "")
    assert "49" not in markdown
    assert "[/bold]" in markdown.replace("\\", "")
    assert "\x1b" not in said.out + said.err + page + markdown

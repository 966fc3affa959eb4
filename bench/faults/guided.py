"""One target under atheris, guided by coverage: python -m bench.faults.guided TARGET FOLDER OPTION…

FOLDER holds what true input looks like; the options are libFuzzer's. It ends non-zero at the first
crash and at the first input that takes longer than `-timeout`, whose bytes it keeps.
"""

import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["summarizer"]):
    from bench.faults import fuzz
    from summarizer import brief, reading
    from summarizer.article import Article
    from summarizer.endpoints import builtin
    from summarizer.endpoints.wire import reply
    from summarizer.errors import BriefError
    from summarizer.record import Record
    from summarizer.request import Reply, Request

BREAK = b"\n=====\n"
"""Between the article and the answer of one input for `rendering`."""
ENDINGS = ("txt", "html", "jsonl", "md")


def strict_parsing(data: bytes) -> None:
    reply.answer(data)


def rendering(data: bytes) -> None:
    text, _, answer = data.partition(BREAK)
    article = Article(text=text.decode("utf-8", "replace"), path="a.txt", name="a")
    request = Request(article=article, kind=fuzz.our_kind(), model="m", origin="http://h")
    body = fuzz.completed(answer.decode("utf-8", "replace"))
    record = Record.of(request, Reply(reply.answer(body).text, "m"), "rules")
    brief.markdown(record, fuzz.our_kind())


def reading_files(data: bytes) -> None:
    path = Path(tempfile.gettempdir()) / f"a.{ENDINGS[data[0] % len(ENDINGS) if data else 0]}"
    path.write_bytes(data[1:])
    for source in reading.find([str(path)]):
        reading.read(source)


def rules(data: bytes) -> None:
    builtin.answer(Article(text=data.decode("utf-8", "replace"), path="a.txt", name="a"))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "strict parsing": strict_parsing,
    "rendering": rendering,
    "reading": reading_files,
    "rules": rules,
}


def seeds(target: str) -> list[bytes]:
    """True input, to start from."""
    if target == "strict parsing":
        return [fuzz.completed(fuzz.answered())]
    if target == "rendering":
        return [fuzz.TEXT.encode() + BREAK + fuzz.answered().encode()]
    if target == "rules":
        return [fuzz.TEXT.encode(), "2021年6月1日，里昂医院与武汉大学签署协议。".encode()]
    return [
        bytes([number]) + fuzz.file_of(ending).encode() for number, ending in enumerate(ENDINGS)
    ]


def main() -> None:
    name, folder, *options = sys.argv[1:]
    for number, seed in enumerate(seeds(name)):
        (Path(folder) / f"seed{number}").write_bytes(seed)

    def once(data: bytes) -> None:
        with suppress(BriefError):
            TARGETS[name](data)

    atheris.Setup([sys.argv[0], folder, *options], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

"""The other rivals, in an environment of their own, which has nothing of brief: standard library
and theirs.

python rival_worker.py langextract|llm FOLDER BASE_URL IN_FLIGHT PROMPT
"""

import asyncio
import sys
from importlib import import_module
from pathlib import Path


def by_langextract(paths: list[Path], url: str, in_flight: int, prompt: str) -> None:
    """One call an article, each quote looked for in it: what its `extract` does."""
    langextract = import_module("langextract")
    openai = import_module("langextract.providers.openai")
    shown = "The kettle was opened by Ada."
    example = langextract.data.ExampleData(
        shown, [langextract.data.Extraction("fact", "opened by Ada", attributes={"value": "Ada"})]
    )
    documents = [langextract.data.Document(path.read_text(encoding="utf-8")) for path in paths]
    found = langextract.extract(
        documents,
        prompt_description=prompt,
        examples=[example],
        model=openai.OpenAILanguageModel("a-model", "none", url, max_workers=in_flight),
        max_char_buffer=1_000_000,
        batch_length=in_flight,
        max_workers=in_flight,
        show_progress=False,
        resolver_params={"suppress_parse_errors": False},
    )
    if not all(each.extractions for each in found):
        raise SystemExit("langextract found nothing in a reply")


def by_llm(paths: list[Path], url: str, in_flight: int, prompt: str) -> None:
    """`await model.prompt(…)` for each article, gathered."""
    openai = import_module("llm.default_plugins.openai_models")
    model = openai.AsyncChat("a-model", model_name="a-model", api_base=url, key="none")

    async def every() -> None:
        turn = asyncio.Semaphore(in_flight)

        async def one(path: Path) -> str:
            text = path.read_text(encoding="utf-8")  # noqa: ASYNC240  # as most people do
            async with turn:
                reply = model.prompt(text, system=prompt, stream=False, key="none")
                return str(await reply.text())

        for each in await asyncio.gather(*(one(path) for path in paths)):
            if not each.startswith("{"):
                raise SystemExit("llm gave no reply")

    asyncio.run(every())


if __name__ == "__main__":
    name, folder, base_url, most, asked = sys.argv[1:]
    given = sorted(Path(folder).glob("*.txt"))
    by = {"langextract": by_langextract, "llm": by_llm}[name]
    by(given, base_url, int(most), Path(asked).read_text(encoding="utf-8"))

"""The rival: what most people write, `asyncio.gather` over instructor.

python -m bench.speed.gather FOLDER BASE_URL IN_FLIGHT
"""

import asyncio
import sys
from pathlib import Path

import instructor
import openai

from bench.speed.articles import PROJECT
from summarizer import kinds


async def _all(paths: list[Path], prompt: str, url: str, in_flight: int) -> None:
    kind = kinds.load("cooperation")
    client = instructor.from_openai(openai.AsyncOpenAI(base_url=url, api_key="none"))
    turn = asyncio.Semaphore(in_flight)

    async def one(path: Path) -> object:
        text = path.read_text(encoding="utf-8")  # noqa: ASYNC240  # as most people do
        async with turn:
            return await client.chat.completions.create(
                model="a-model",
                response_model=kind.reply,
                messages=[
                    {"role": "system", "content": prompt},
                    {"role": "user", "content": text},
                ],
            )

    await asyncio.gather(*(one(path) for path in paths))


if __name__ == "__main__":
    given = sorted(Path(sys.argv[1]).glob("*.txt"))
    asked = (PROJECT / "prompts" / "cooperation.md").read_text(encoding="utf-8")
    asyncio.run(_all(given, asked, sys.argv[2], int(sys.argv[3])))

"""Pictures of a run's page for docs/images: python tests/browser/screens.py briefs/index.html

The committed ones went through pngquant.
"""

import shutil
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
WIDE, PHONE = (1280, 800), (390, 800)
SHOTS: dict[str, tuple[str, tuple[int, int], Any]] = {  # Any: a Literal of playwright's
    "page-light": ("#b1", WIDE, "light"),
    "page-dark": ("#b1", WIDE, "dark"),
    "edition-dark": ("#edition", WIDE, "dark"),
    "timeline-light": ("#timeline", (1280, 420), "light"),
    "phone-light": ("#b1", PHONE, "light"),
    "phone-list-dark": ("#briefs", PHONE, "dark"),
}


def shoot(browser: Browser, page: Path, name: str) -> None:
    place, (width, height), scheme = SHOTS[name]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    tab = context.new_page()
    tab.goto(page.as_uri() + place)
    if name == "page-light":
        tab.hover("#b1 li a.f >> nth=0")
    tab.screenshot(path=IMAGES / f"{name}.png")
    context.close()


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for each in SHOTS:
            shoot(chromium, Path(sys.argv[1]).resolve(), each)
        chromium.close()

"""The key that every run was given, searched for in all that was written."""

import base64
from pathlib import Path
from urllib.parse import quote

from faulty_endpoint import FaultyEndpoint

from bench.faults.site import KEY, Site

DISGUISES = {
    "raw": KEY.encode(),
    "base64": base64.b64encode(KEY.encode()).rstrip(b"="),
    "base64, shifted by one": base64.b64encode(b"x" + KEY.encode())[2:-4],
    "base64, shifted by two": base64.b64encode(b"xx" + KEY.encode())[3:-4],
    "url": quote(KEY, safe="").encode(),
    "hex": KEY.encode().hex().encode(),
    "HEX": KEY.encode().hex().upper().encode(),
}
FAULTS = ("good", "wrong_key", "server_error", "rate_limited", "html", "wrong_shape", "redirect")


def hits(folder: Path) -> list[str]:
    """Where the key stands, in whatever form, in any file under a folder."""
    return [
        f"{name} in {path.relative_to(folder)}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for name, form in DISGUISES.items()
        if form in path.read_bytes()
    ]


def check(folder: Path, everything: Path, faults: tuple[str, ...] = FAULTS) -> tuple[bool, str]:
    """Run with the key under several faults, then look through all that any check wrote."""
    said = []
    for fault in faults:
        with FaultyEndpoint([fault, "good"]) as endpoint:
            site = Site(folder / fault, endpoint.url, more=("-v",))
            site.write(3)
            said.append(site.run().said)
    (folder / "said.txt").write_text("\n".join(said))
    files = sum(path.is_file() for path in everything.rglob("*"))
    found = hits(everything)
    where = f": {', '.join(found[:3])}" if found else ""
    return not found, f"the key stands in {len(found)} of {files:,} files{where}"

"""`make faults`: what really happens when things go wrong, in figures.

python -m bench.faults [--quick] [NAME …]
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.faults import bounds, full_disk, fuzz, kills, processes, secrets, storms

Check = Callable[[Path], tuple[bool, str]]


def checks(everything: Path, *, quick: bool) -> dict[str, Check]:
    """All checks by name; the search for the key comes last."""
    return {
        "kills": lambda folder: kills.check(folder, 20 if quick else 200),
        "processes": lambda folder: processes.check(folder, *((2, 200) if quick else (20, 800))),
        "storms": lambda folder: storms.check(folder, 40 if quick else 500),
        "dead": lambda folder: storms.dead(folder, 100 if quick else 1000),
        "drip": bounds.drip,
        "bomb": bounds.bomb,
        "full-disk": full_disk.check,
        "memory": lambda folder: bounds.memory(folder, *((200, 1000) if quick else (2000, 10_000))),
        "fuzz": lambda folder: fuzz.check(folder, 10 if quick else 300),
        "secrets": lambda folder: secrets.check(folder, everything),
    }


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("names", nargs="*", metavar="NAME")
    asked.add_argument("--quick", action="store_true", help="a tenth of everything")
    given = asked.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="brief-faults-") as place:
        everything = Path(place)
        for name, check in checks(everything, quick=given.quick).items():
            if given.names and name not in given.names:
                continue
            folder = everything / name
            folder.mkdir()
            began = time.monotonic()
            good, figures = check(folder)
            failed += not good
            took = time.monotonic() - began
            print(f"{'ok ' if good else 'BAD'} {name:<10} {figures}  [{took:.0f} s]", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

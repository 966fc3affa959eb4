"""Fits the weights of the rules' traits on tests/corpus/dev, and says what unseen articles show.

    python -m bench.weights events            # cross-validated by article
    python -m bench.weights sorts
    python -m bench.weights partners
    python -m bench.weights core
    python -m bench.weights leads
    python -m bench.weights outcomes --write  # fits all of it and writes the tables

numpy and scipy are needed here, not to run brief.
"""

import sys

from bench.weights import core, events, leads, outcomes, partners, sorts

_TOPICS = {
    "core": core,
    "leads": leads,
    "events": events,
    "sorts": sorts,
    "partners": partners,
    "outcomes": outcomes,
}


def main() -> None:
    named = [each for each in sys.argv[1:] if each in _TOPICS]
    if len(named) != 1 or set(sys.argv[1:]) - {*named, "--write"}:
        sys.exit(__doc__)
    _TOPICS[named[0]].fit(write="--write" in sys.argv)


if __name__ == "__main__":
    main()

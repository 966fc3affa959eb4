#!/bin/sh
# Renew the three locks: what runs the program, what builds it, what checks it.
# They hold names, versions and hashes, and no address. Needs uv on the PATH.
set -eu
cd "$(dirname "$0")/.."
compile() { uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
    --no-emit-index-url --no-emit-find-links --python-version 3.11 "$@"; }
compile pyproject.toml -o requirements/run.txt
compile pyproject.toml --group dev -o requirements/test.txt -c requirements/run.txt
printf 'hatchling\neditables\n' | compile - -o requirements/build.txt -c requirements/test.txt

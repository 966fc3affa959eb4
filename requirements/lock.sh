#!/bin/sh
# Renew the locks: what runs the program, builds it, checks it, checks it in a browser, and past
# one machine.
# They hold names, versions and hashes, and no address. Needs uv on the PATH.
set -eu
cd "$(dirname "$0")/.."
lock() { uv pip compile --quiet --generate-hashes --no-header --no-annotate \
    --no-emit-index-url --no-emit-find-links --python-version 3.11 "$@"; }
compile() { lock --universal "$@"; }
compile pyproject.toml -o requirements/run.txt
compile pyproject.toml --group dev -o requirements/test.txt -c requirements/run.txt
printf 'hatchling\neditables\n' | compile - -o requirements/build.txt -c requirements/test.txt
printf 'atheris<3.1\n' | compile - -o requirements/fuzz.txt -c requirements/test.txt  # 3.1: no wheel for 3.11
printf 'playwright\n' | compile - -o requirements/browser.txt -c requirements/test.txt
# The services are tested on Debian: Ray and psycopg have no wheels for every platform.
lock pyproject.toml --extra parquet --extra postgres --extra ray --group dev \
    --python-platform linux -o requirements/services.txt -c requirements/test.txt
cd tests/browser  # needs npm
npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund --silent
node -e 'const fs = require("fs"), f = "package-lock.json", lock = JSON.parse(fs.readFileSync(f));
for (const each of Object.values(lock.packages)) { delete each.funding; delete each.resolved; }
fs.writeFileSync(f, JSON.stringify(lock, null, 2) + "\n");'

# Setting up is part of every target: `make run` and `make test` work in a fresh clone.
# Needs Python 3.11 or newer with pip, and make; nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST ?=
MODEL ?= written-for-tests
RECORDED := $(shell cat tests/recordings/articles.txt 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run test test-browser test-services record golden bench faults lock clean

help:  ## what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 16

# What runs the program, and what checks it: locked with hashes, compiled to bytecode, and so are the
# patterns of the built-in rules.
$(VENV)/run.done: requirements/run.txt pyproject.toml
	@printf 'Setting up, once (about a minute) ........................ '
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile \
	    --require-hashes -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps \
	    --require-hashes -r requirements/build.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
	    --no-build-isolation --editable .
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -q -j 0 $(VENV)/lib summarizer 
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -c "import summarizer.brief, \
	    summarizer.endpoints.builtin, summarizer.reading.reader; \
	    from summarizer.phrases.words import needs; needs.compile_all()"
	@touch $@
	@echo done

$(VENV)/test.done: $(VENV)/run.done requirements/test.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile \
	    --require-hashes -r requirements/test.txt
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -q -j 0 $(VENV)/lib 
	@touch $@

run: $(VENV)/run.done  ## the main job on seeds/: by the built-in rules, then from recorded replies
	@$(BIN)/brief run seeds/
	@echo
	@echo 'The same five through openai and instructor, from the recorded replies:'
	@$(BIN)/brief run seeds/ --model written-for-tests --replay tests/recordings --out briefs/recorded
	@echo
	@echo 'Next   brief run my-articles/               (in $(BIN)/)'
	@echo '       brief run my-articles/ --model gpt-... --max-cost 1'
	@echo '       brief run my-articles/ --model qwen3 --base-url http://localhost:11434/v1'

test: $(VENV)/test.done  ## all checks: lint, format, types, floors, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest $(PYTEST)

bench: $(VENV)/test.done  ## how good, how fast, and beside whom (hours; installs the rivals apart)
	$(BIN)/python -m bench.speed
	$(BIN)/python -m bench.rules
	PYTHONPATH=. $(BIN)/python -m bench.claims
	PYTHONPATH=tests $(BIN)/python -m bench.pages
	MARKDOWN_DRAWS=20000 $(BIN)/pytest tests/markup/test_commonmark.py -k every_value

# The fuzzer has wheels for some Pythons only; where there is none, `faults` says so.
$(VENV)/fuzz.done: $(VENV)/test.done requirements/fuzz.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --only-binary :all: \
	    --require-hashes -r requirements/fuzz.txt || true
	@touch $@

faults: $(VENV)/fuzz.done  ## what happens when things go wrong, in figures (an hour)
	PYTHONPATH=tests $(BIN)/python -m bench.faults $(FAULTS)

record: $(VENV)/run.done  ## renew tests/recordings from the endpoint in OPENAI_BASE_URL
	$(BIN)/brief record seeds/ $(RECORDED) --model $(MODEL) --to tests/recordings \
	    --out briefs/recorded --deadline 3600 --concurrency 64

golden: $(VENV)/test.done  ## renew tests/golden from recordings and rules; read what changed
	$(BIN)/python tests/golden

# A browser, an office and the editors that briefs are pasted into; apt-get where they are missing.
$(VENV)/browser.done: $(VENV)/test.done requirements/browser.txt tests/browser/package-lock.json
	@command -v chromium >/dev/null && command -v soffice >/dev/null || { apt-get update -qq && \
	    apt-get install -y -qq --no-install-recommends chromium libreoffice-calc \
	    fonts-noto-core fonts-noto-cjk; } >/dev/null
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile \
	    --require-hashes -r requirements/browser.txt
	@cd tests/browser && npm ci --no-audit --no-fund --silent
	@touch $@

test-browser: $(VENV)/browser.done  ## the page in Chromium, pasted into five editors; CSV in LibreOffice
	@cd tests/browser && npm run --silent bundle
	$(BIN)/pytest --confcutdir=tests/browser -o python_files='check_*.py' $(PYTEST) tests/browser

# PostgreSQL and Ray; apt-get where the server is missing, and no server of its own is set up.
$(VENV)/services.done: $(VENV)/test.done requirements/services.txt
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || { apt-get update -qq && \
	    apt-get install -y -qq --no-install-recommends postgresql-common && \
	    sed -i 's/^#*create_main_cluster.*/create_main_cluster = false/' \
	        /etc/postgresql-common/createcluster.conf && \
	    apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile \
	    --require-hashes -r requirements/services.txt
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -q -j 0 $(VENV)/lib 
	@touch $@

test-services: $(VENV)/services.done  ## workers on a PostgreSQL server and a Ray cluster of their own
	$(BIN)/pytest --confcutdir=tests/services -o python_files='check_*.py' \
	    --log-cli-level=INFO $(PYTEST) tests/services

lock:  ## renew the locks (needs uv; names, versions and hashes only)
	sh requirements/lock.sh

clean:  ## remove what was installed and written here
	rm -rf $(VENV) briefs build dist

# The two that matter: `make run` opens the desk, `make test` runs every check and test. Both set up what they need.
# `make PYTHON=/path/to/python3.12 run` chooses the interpreter.

PYTHON := $(or $(PYTHON),$(shell for p in python3 python3.11 python3.12 python3.13 python3.14 python; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$p"; break; }; done))
SETUP = $(PYTHON) packaging/setup_desk.py
IN = $(SETUP) with
OFFSCREEN = $(SETUP) with env QT_QPA_PLATFORM=offscreen
ROUNDS ?= 500
MINUTES ?= 5

.PHONY: run test lint set-up bench soak fuzz shots translations lock clean python

run: python
	@$(SETUP) open

test: lint
	$(OFFSCREEN) python -m pytest

lint: set-up
	$(IN) ruff check .
	$(IN) ruff format --check .
	$(IN) mypy
	$(IN) mypy packaging/setup_desk.py
	$(IN) lint-imports --no-cache

set-up: python
	@$(SETUP)

bench: set-up
	@$(OFFSCREEN) python -m tests.benchmarks

fuzz: set-up
	@$(IN) python -m tests.fuzz --minutes $(MINUTES)

soak: set-up
	$(OFFSCREEN) env ICC_SOAK_ROUNDS=$(ROUNDS) python -m pytest tests/faults -k "kill" -p no:randomly

shots: set-up
	$(OFFSCREEN) python packaging/screenshot.py packaging/screenshot.png

# Collects the texts from the code into the .ts files that translators fill, and compiles what they have filled.
translations: set-up
	$(IN) python packaging/translations.py

# Needs uv (pip install uv): resolves pyproject.toml for every system and notes the hash of every file.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--all-extras pyproject.toml --output-file requirements.lock

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks .import_linter_cache

python:
	@test -n "$(PYTHON)" || { echo "ICC Desktop needs Python 3.11 or newer, and none was found on PATH." \
		"Install it (on Debian or Ubuntu: apt-get install python3 python3-venv), or name one: make PYTHON=/path/to/python3.12 run"; exit 1; }

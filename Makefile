# Everything that brandkit needs is made here, into .venv: Python 3.11 or later and make are enough.

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
BROKEN := examples/broken
JARS   := .cache/languagetool
GOOD   := $(filter-out $(BROKEN)/,$(sort $(wildcard examples/*/)))

.PHONY: demo test format lint types layers unit bench pictures editor languagetool lock clean

demo: $(READY)  ## render the examples for all channels, lint them, and one that is broken on purpose
	@$(BIN)/brandkit render $(GOOD) --out out
	@echo
	@$(BIN)/brandkit lint $(GOOD)
	@echo
	@echo "And one that is broken on purpose, in six ways:"
	@echo
	@$(BIN)/brandkit lint $(BROKEN) || test $$? -eq 1
	@echo
	@echo "Open the folder out/: every message has one, with a file for each part (email.html, sms.txt, slack.json ...)."

test: lint types layers unit  ## everything that must hold

$(READY): pyproject.toml requirements.lock requirements.files.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "brandkit needs Python 3.11 or later; name one: make PYTHON=python3.11 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.files.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

layers: $(READY)
	$(BIN)/lint-imports

unit: $(READY)
	$(BIN)/python -m pytest

bench: $(READY)  ## print the figures, as ratios measured in one run
	$(BIN)/python -m bench

pictures: $(READY)  ## make the README's pictures anew (needs Chromium)
	$(BIN)/python -m docs.make_pictures

editor:  ## bundle the editor of `brandkit preview --edit` from editor/ into the package (needs Node.js and npm)
	cd editor && npm ci --no-audit --no-fund --silent && node build.js

languagetool: $(JARS)/.ready  ## fetch LanguageTool for its tests, 119 MB from Maven Central (needs Maven and Java 17)

$(JARS)/.ready: .ci/languagetool/pom.xml
	@rm -rf $(JARS)
	mvn -q -B -f .ci/languagetool/pom.xml dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/$(JARS)/libs
	@touch $(JARS)/.ready

lock:  ## write requirements.lock anew from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --generate-hashes --no-header --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist out

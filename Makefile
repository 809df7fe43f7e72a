# `make demo` and `make test` do all the set-up they need. Set PYTHON to choose the Python, VENV to choose the folder.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The newest alpha of Datasette 1.0 that the site is tested on, beside the release. Named, so that another one breaks
# nothing by itself.
DATASETTE_ALPHA := 1.0a41
SHIPPED := $(shell find archive migrations data -type f -not -name '*.py[co]')

.DEFAULT_GOAL := help
.PHONY: help demo test test-datasette-alpha test-wheel check format docs figures confidence bench screenshots serve clean

help: ## what the words are
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

demo: $(VENV)/installed ## install, read the sample corpus, answer who held which post when
	@$(BIN)/archive demo
	@echo "The command is $(BIN)/archive; after '. $(BIN)/activate' it is archive alone."

# By file: what a file sets up once (a wheel, a read corpus) no second worker sets up again.
test: $(VENV)/developing ## the whole suite, on SQLite and PostgreSQL
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --durations 10

test-wheel: $(VENV)/developing ## build the wheel and try it alone in a clean environment
	@ARCHIVE_TEST_WHEEL=1 $(BIN)/python -m pytest tests/test_installed_wheel.py

test-datasette-alpha: $(VENV)/developing $(VENV)/datasette-$(DATASETTE_ALPHA) ## the site on the alpha of Datasette 1.0
	@PYTHONPATH=$(VENV)/datasette-$(DATASETTE_ALPHA) $(BIN)/python -m pytest tests/serve --numprocesses 2 --dist loadfile

check: $(VENV)/developing ## formatting, lint, types
	@$(BIN)/ruff format --check --quiet || { echo "make format does it"; exit 1; }
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy

format: $(VENV)/developing ## put the code into the common form
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

docs: $(VENV)/developing ## write docs/ and the answers in the README again
	@$(BIN)/python docs/generate.py

figures: $(VENV)/developing ## record how well the reader does on data/gold; a test fails when it drops below
	@$(BIN)/python tests/score/figures.py

# GOLDS: labelled stories to fit on; CHECK: others to hold against the result.
confidence: $(VENV)/developing ## fit how sure a claim is to labelled stories, after a change of the rules
	@$(BIN)/python tests/score/fit_confidence.py $(GOLDS) $(if $(CHECK),--check $(CHECK))

bench: $(VENV)/developing ## how fast it is, as ratios to the language model's own time
	@$(BIN)/python tests/bench/run.py

screenshots: $(VENV)/developing ## every page of the site as pictures, into $(VENV)/screenshots
	@$(BIN)/python tests/browser/screenshots.py $(VENV)/screenshots

serve: $(VENV)/installed ## browse the sample corpus at http://127.0.0.1:8001
	@test -e $(VENV)/sample.db || $(BIN)/archive demo --keep $(VENV)/sample.db > $(VENV)/sample.txt
	@$(BIN)/archive --db $(VENV)/sample.db serve

clean: ## remove the virtual environment
	rm -rf $(VENV)

# pip 25.1 is the first that knows dependency groups; a new environment brings whatever pip came with its Python.
$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed; $(PYTHON) is not. Name another: make PYTHON=python3.12 demo" >&2; exit 1; }
	@echo "Making $(VENV) and installing into it; the first time takes a few minutes" >&2
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --upgrade 'pip>=25.1'
	@touch $@

# An editable installation needs no second one when the code changes.
$(VENV)/installed: $(VENV)/made pyproject.toml $(SHIPPED)
	@if [ -e $(VENV)/developing ]; then $(MAKE) --no-print-directory $(VENV)/developing; else $(PIP) .; fi
	@touch $@

$(VENV)/developing: $(VENV)/made pyproject.toml
	@$(PIP) --editable . --group dev
	@touch $@

# In a folder that Python searches before the environment's own.
$(VENV)/datasette-$(DATASETTE_ALPHA): $(VENV)/made
	@$(PIP) --upgrade --target $@ datasette==$(DATASETTE_ALPHA)
	@touch $@

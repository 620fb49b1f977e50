# Two commands: `make serve` to read and edit the hub, `make test` to prove it.
# They need Python 3.11 or newer, git and make; everything else is set up in .venv.

PYTHON ?= python3
UV_VERSION = 0.13.9
VENV = .venv
RUN = $(VENV)/bin
PEERS = .cache/bench
NODE = .cache/node
NPM_PEERS = linkinator@7.6.1 minisearch@7.2.0 @orama/orama@3.1.18 @orama/stemmers@3.1.18 \
  astro@5.16.16 @astrojs/starlight@0.37.7 vitepress@1.6.4 lighthouse@12.8.2 \
  @docusaurus/core@3.10.2 @docusaurus/preset-classic@3.10.2 react@19.2.0 react-dom@19.2.0
export UV_PROJECT_ENVIRONMENT = $(VENV)
# Material's notice of its end of life; README.md says what we do about it.
export NO_MKDOCS_2_WARNING = 1

.DEFAULT_GOAL = help
.PHONY: help serve site check test faults bench browser pango clean

help: ## Show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

serve: $(VENV)/.site pango check ## Check, build strictly, and serve with live reload
	$(RUN)/mkdocs build --strict
	$(RUN)/mkdocs serve

site: $(VENV)/.site pango ## Check and build the site into site/
	$(RUN)/mkdocs build --strict

check: $(VENV)/.site ## Check pages, links and translations
	$(RUN)/python hooks check

test: $(VENV)/.dev $(NODE)/.installed browser pango ## Run every test
	$(RUN)/ruff check
	$(RUN)/ruff format --check
	$(RUN)/mypy
	$(RUN)/pytest --cov

faults: $(VENV)/.dev ## Print how many of each kind of fault are found
	$(RUN)/python -m tests.faults

bench: $(VENV)/.dev $(PEERS)/.installed browser ## Measure checker, search and pages beside their peers
	$(RUN)/python -m tests.bench
	PYTHONPATH=hooks $(RUN)/python -m tests.bench.search
	PYTHONPATH=hooks $(RUN)/python -m tests.bench.weight

browser: ## Install Debian's Chromium, Node.js and Java where they are missing
	@command -v chromium-headless-shell >/dev/null && command -v npm >/dev/null && \
	  command -v java >/dev/null || \
	  { $(SUDO) apt-get update && $(SUDO) apt-get install --yes --no-install-recommends \
	    chromium chromium-headless-shell nodejs npm default-jre-headless; } || \
	  { command -v chromium >/dev/null && command -v npm >/dev/null; }

pango: ## Install Debian's Pango, which sets the type of paper, where it is missing
	@$(PYTHON) -c "import ctypes.util as c; raise SystemExit(not c.find_library('pangoft2-1.0'))" || \
	  ! command -v apt-get >/dev/null || \
	  { $(SUDO) apt-get update && $(SUDO) apt-get install --yes --no-install-recommends \
	    libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; }

clean: ## Remove what the other commands made
	rm -rf $(VENV) site .cache .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .coverage*

# Becoming root needs sudo only where we are not root already.
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

$(VENV)/bin/uv:
	$(PYTHON) -m venv $(VENV)
	$(RUN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(VENV)/.site: uv.lock | $(VENV)/bin/uv
	$(RUN)/uv sync --quiet --frozen --no-dev --inexact
	@touch $@

$(VENV)/.dev: uv.lock | $(VENV)/bin/uv
	$(RUN)/uv sync --quiet --frozen --inexact
	@touch $@ $(VENV)/.site

# What the scripts are tested with: tests/node/package.json says what for.
$(NODE)/.installed: $(wildcard tests/node/*) | browser
	mkdir -p $(NODE)
	cp $^ $(NODE)
	npm ci --silent --no-audit --no-fund --prefix $(NODE)
	@touch $@

# The peers of `make bench`, apart from all that the hub needs; those of npm are left out without it.
$(PEERS)/.installed: uv.lock Makefile | $(VENV)/bin/uv
	UV_PROJECT_ENVIRONMENT=$(PEERS)/python $(RUN)/uv sync --quiet --frozen --only-group bench
	if command -v npm >/dev/null; then npm install --silent --prefix $(PEERS)/node $(NPM_PEERS); fi
	@touch $@

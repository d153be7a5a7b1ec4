# Two commands do everything on a fresh machine with Python 3.11 and make: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

LOCK := requirements/lock.txt

.PHONY: demo test art fuzz lint types generated platform-table check variants bench wheel-check lock newest clean

demo: $(VENV)/.ready
	$(BIN)/harness demo

# The tests on ART are apart: they need what `make art` builds.
test: $(VENV)/.ready
	$(BIN)/python -m pytest -n 2 --dist worksteal --ignore tests/art

# ART 11 for this machine, from packages of Debian and Maven Central (350 MB once), and the tests on it. Needs apt of
# Debian 12, a JDK 17, maven, g++ and dpkg-dev; no root. Where it cannot be built the tests are skipped, or fail with
# HARNESS_REQUIRE_ART=1.
art: $(VENV)/.ready
	$(BIN)/python -m harness.simulator.art || test -z "$$HARNESS_REQUIRE_ART"
	$(BIN)/python -m pytest -n 2 --dist worksteal tests/art

# Looks for the exception to what is said to hold always: each of these files again and again, with other inputs, for ten minutes.
PROPERTIES := tests/screen/test_properties.py tests/witnesses/test_ends.py tests/values/test_property.py tests/redaction/test_property.py \
  tests/documents/test_property.py tests/device/test_apk_property.py
FUZZ_SECONDS ?= 600

fuzz: $(VENV)/.ready
	for file in $(PROPERTIES); do \
	  end=$$(($$(date +%s) + $(FUZZ_SECONDS))); \
	  while [ $$(date +%s) -lt $$end ]; do \
	    $(BIN)/python -m pytest -q -x --timeout 0 --hypothesis-profile fuzz $$file || exit 1; \
	  done; \
	done

lint: $(VENV)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.ready
	$(BIN)/mypy

# The agent bundle, framework.jar and the APKs are what their sources give. Needs npm, maven, a JDK 17, aapt, zipalign, apksigner.
generated: $(VENV)/.ready
	cd hooks && npm ci --ignore-scripts --no-audit --no-fund --silent && npm run --silent types
	$(BIN)/python hooks/control/build.py --check
	$(BIN)/python hooks/build.py --check
	$(BIN)/python harness/simulator/framework/build.py --check --verify
	$(BIN)/python -m harness.simulator.framework.platform_table --check
	$(BIN)/python scenarios/yunzhushou/app/build.py --check

# What the platform has on each API level, from its class files: fetches 1.5 GB once. `generated` checks against what was fetched.
platform-table: $(VENV)/.ready
	$(BIN)/python -m harness.simulator.framework.platform_table
	$(BIN)/python -m harness.catalogue.framework_calls $(HOME)/.cache/privacy-harness/android-all-*.jar

wheel-check: $(VENV)/.ready
	$(BIN)/python tests/packaging/wheel_check.py

check: test lint types generated wheel-check

# Every build variant of the demo app against the suite, as a table. Takes about a quarter of an hour.
RUNTIME ?= hotspot

variants: $(VENV)/.ready
	$(BIN)/python -m tests.journeys.variants --runtime $(RUNTIME) --record

bench: $(VENV)/.ready
	$(BIN)/python -m tests.bench.bench
	$(BIN)/python -m tests.bench.hooks
	$(BIN)/python -m tests.bench.look
	$(BIN)/python -m tests.bench.arming
	$(BIN)/python -m tests.bench.proxy
	$(BIN)/python -m tests.bench.judge

# Everything comes from the lock, what builds the checkout too.
$(VENV)/.ready: pyproject.toml $(LOCK)
	$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing: apt-get install python3-venv, then run make again."; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $(LOCK)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# Locks what pyproject.toml allows, for every Python that it allows. What is locked already stays, unless LOCK_OPTIONS=--upgrade.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	mkdir -p $(dir $(LOCK))
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes \
	    --custom-compile-command 'make lock' --output-file $(LOCK) $(LOCK_OPTIONS) pyproject.toml

# The newest that pyproject.toml allows, in an environment of its own. What breaks is mended, or bounded there with the reason.
newest:
	$(PYTHON) -m venv --clear build/newest
	build/newest/bin/python -m pip install --quiet --disable-pip-version-check --upgrade --editable '.[dev]'
	build/newest/bin/python -m pip freeze --exclude-editable
	build/newest/bin/python -m mypy
	build/newest/bin/python -m pytest -n 2 --dist worksteal --ignore tests/art

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache

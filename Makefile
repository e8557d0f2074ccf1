# Urban Segmentation. "make help" lists what can be made; it starts from a Debian or Ubuntu with nothing of QGIS on it.

SHELL := /bin/sh
.DEFAULT_GOAL := help

BUILD := build
TEST_ENV := $(BUILD)/test-env
TEST_PYTHON := $(TEST_ENV)/bin/python
# QGIS runs in the system's Python, whatever else is first in PATH.
SYSTEM_PYTHON := /usr/bin/python3
SCRIPTS := resources/scripts

QGIS_PACKAGES := qgis python3-qgis qgis-providers
ENV_PACKAGES := python3-venv ca-certificates
LINGUIST_PACKAGES := python3 qttools5-dev-tools gettext
# The PostGIS tests are skipped where there is no PostgreSQL; CI shall run them.
TEST_PACKAGES := python3-pytest python3-pytest-xdist git
POSTGIS_PACKAGES := $(if $(CI),postgresql postgresql-postgis)

DEMO_WHEEL := $(BUILD)/wheels/solaris-0.4.0-py3-none-any.whl

# env and demo leave the user's own QGIS profile alone; install is for that.
WORK_PROFILE := $(or $(QGIS_CUSTOM_CONFIG_PATH),$(CURDIR)/$(BUILD)/profile)

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z%-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: qgis
qgis: ## install QGIS, if it is missing (Debian, Ubuntu)
	@$(SCRIPTS)/install_debian_packages $(QGIS_PACKAGES) $(ENV_PACKAGES)

.PHONY: env
env: qgis ## build the worker's Python environment, through the plugin itself
	@QGIS_CUSTOM_CONFIG_PATH="$(WORK_PROFILE)" $(SCRIPTS)/install_plugin
	$(if $(URBANSEG_PYTHON),@echo "The worker runs in $(URBANSEG_PYTHON) (URBANSEG_PYTHON).",\
		QGIS_CUSTOM_CONFIG_PATH="$(WORK_PROFILE)" $(SCRIPTS)/qgis_process run urbanseg:setupenvironment)

.PHONY: demo
demo: env $(DEMO_WHEEL) ## map the roads of a real scene, from OSM lines to a rendered map, in demo_output/
	QGIS_CUSTOM_CONFIG_PATH="$(WORK_PROFILE)" $(SYSTEM_PYTHON) resources/demo/run_demo.py \
		--qgis-process "$(CURDIR)/$(SCRIPTS)/qgis_process" --qgis-python $(SYSTEM_PYTHON) \
		--wheel $(DEMO_WHEEL) --output demo_output

.PHONY: demo-town
demo-town: env ## map the buildings of Banepa from ../shared/data, and mark those that OpenStreetMap lacks, in demo_output/town/
	QGIS_CUSTOM_CONFIG_PATH="$(WORK_PROFILE)" $(SYSTEM_PYTHON) resources/demo/run_town.py \
		--qgis-process "$(CURDIR)/$(SCRIPTS)/qgis_process" --qgis-python $(SYSTEM_PYTHON) --output demo_output/town

.PHONY: demo-year
demo-year: env ## keep a map of Kampala true through three made months, from ../shared/data, in demo_output/year/
	QGIS_CUSTOM_CONFIG_PATH="$(WORK_PROFILE)" $(SYSTEM_PYTHON) resources/demo/run_year.py \
		--qgis-process "$(CURDIR)/$(SCRIPTS)/qgis_process" --qgis-python $(SYSTEM_PYTHON) --output demo_output/year

# The scene travels in this wheel; it is only downloaded, never installed.
$(DEMO_WHEEL): | qgis
	$(SYSTEM_PYTHON) -m venv $(BUILD)/pip
	$(BUILD)/pip/bin/python -m pip download --quiet --no-deps --dest $(dir $(DEMO_WHEEL)) solaris==0.4.0

.PHONY: install
install: qgis ## link the plugin into your QGIS profile and enable it (honours QGIS_CUSTOM_CONFIG_PATH)
	@$(SCRIPTS)/install_plugin

.PHONY: test-env
test-env: qgis
	@$(SCRIPTS)/install_debian_packages $(TEST_PACKAGES)
	@$(SCRIPTS)/install_debian_packages $(POSTGIS_PACKAGES) || echo "PostGIS cannot be installed: its tests are skipped."
	@$(SYSTEM_PYTHON) test/tools/make_test_environment.py $(TEST_ENV)

.PHONY: test
test: test-env ## run all tests, one table at the end (make test GROUPS="unit qgis" for some)
	@$(SYSTEM_PYTHON) test/tools/run_tests.py --test-python $(TEST_PYTHON) --qgis-python $(SYSTEM_PYTHON) $(GROUPS)

.PHONY: test-matrix
test-matrix: ## run the plugin on the QGIS of Debian 12, 13 and testing, one table at the end (root)
	@$(SCRIPTS)/install_debian_packages debootstrap git
	@$(SYSTEM_PYTHON) test/tools/run_matrix.py --packages "$(QGIS_PACKAGES) $(ENV_PACKAGES) $(TEST_PACKAGES)" \
		$(if $(MIRROR),--mirror "$(MIRROR)") $(SUITES)

.PHONY: try-container
try-container: test-env ## follow the Dockerfile in a Debian of its own, and predict in it (root)
	@$(SCRIPTS)/install_debian_packages debootstrap
	@$(SYSTEM_PYTHON) test/tools/try_container.py

.PHONY: lint
lint: test-env ## ruff, mypy, bandit, Qt 6, secrets and the import rule
	@TEST_ENV="$(abspath $(TEST_ENV))" test/tools/lint

.PHONY: bench
bench: test-env ## run every benchmark, each writes bench_output/NAME.json
	@set -e; for script in test/benchmarks/bench_*.py; do echo "== $$script"; $(TEST_PYTHON) "$$script"; done

bench-%: test-env ## run one benchmark, for example make bench-banepa
	@$(TEST_PYTHON) test/benchmarks/bench_$(subst -,_,$*).py

.PHONY: starter-model
starter-model: test-env ## train the model that the plugin ships, resources/starter, from ../shared/data
	@$(TEST_PYTHON) test/benchmarks/starter_model.py

.PHONY: starter-card
starter-card: test-env ## complete the starter model's card from its training tiles, made again; its weights stay
	@$(TEST_PYTHON) test/benchmarks/starter_model.py --card-alone

.PHONY: package
package: test-env ## write the ZIP for the QGIS plugin repository, and check it as the repository does
	@$(SYSTEM_PYTHON) test/tools/make_package.py $(BUILD)/urban_segmentation.zip
	@$(TEST_PYTHON) test/tools/check_package.py $(BUILD)/urban_segmentation.zip

.PHONY: lock
lock: test-env ## resolve the lock files again from their .in files
	@TEST_ENV="$(abspath $(TEST_ENV))" test/tools/lock

.PHONY: models
models: qgis ## write the shipped modeler chains again, resources/models/*.model3
	@PATH="/usr/bin:$$PATH" QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) resources/models/build_models.py

.PHONY: published
published: qgis ## write again which parameters are published, test/qgis/published_parameters.json
	@PATH="/usr/bin:$$PATH" QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) test/tools/published_parameters.py

.PHONY: i18n
i18n: ## update i18n/*.ts from the texts in the sources, and compile them
	@$(SCRIPTS)/install_debian_packages $(LINGUIST_PACKAGES)
	@$(SYSTEM_PYTHON) test/tools/update_translations.py

.PHONY: pictures
pictures: qgis ## draw the pictures of the help panels again, resources/images/help/*.png
	@PATH="/usr/bin:$$PATH" $(SYSTEM_PYTHON) resources/docs/draw_pictures.py

# Of one seed, as test/benchmarks/bench_objects.py --keep build/objects leaves it.
OBJECTS := $(BUILD)/objects/seed_0

.PHONY: pictures-objects
pictures-objects: qgis ## draw docs/images/objects_*.jpg again, from what bench_objects.py --keep build/objects left
	@PATH="/usr/bin:$$PATH" $(SYSTEM_PYTHON) resources/docs/draw_objects.py $(OBJECTS)

.PHONY: pictures-town
pictures-town: demo-town ## make docs/images/town.jpg again, the README's picture
	@cp demo_output/town/town.jpg docs/images/town.jpg

.PHONY: pictures-year
pictures-year: demo-year ## make docs/images/year.jpg again, the picture of docs/a_year.md
	@cp demo_output/year/year.jpg docs/images/year.jpg

# Without Banepa beside the checkout they show the scene of make demo. Nothing is written beside the imagery.
.PHONY: screenshots
screenshots: env $(if $(wildcard ../shared/data/banepa),,$(DEMO_WHEEL)) ## make the pictures of docs/screenshots again, in a real QGIS window (needs xvfb)
	@$(SCRIPTS)/install_debian_packages xvfb qttranslations5-l10n fonts-wqy-microhei
	@set -e; for language in en de zh-Hans; do \
		PATH="/usr/bin:$$PATH" GDAL_PAM_ENABLED=NO URBANSEG_SCREENSHOTS="$(CURDIR)/docs/screenshots" \
		xvfb-run -a -s "-screen 0 1600x1000x24" qgis --nologo --noversioncheck --lang $$language \
			--profiles-path "$(WORK_PROFILE)" --code resources/docs/make_screenshots.py; \
	done

.PHONY: clean
clean: ## remove what was built here (not the worker's environment in your data folder)
	rm -rf $(BUILD) demo_output bench_output

"""Build the tests' Python environment: the worker's lock file and the tests' own, by the plugin's own installers.

    python3 test/tools/make_test_environment.py build/test-env

Does nothing when the environment is there and both lock files are those it was built from.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LOCKS = (REPOSITORY / "core" / "requirements.lock", REPOSITORY / "test" / "requirements.lock")
STAMP_NAME = "built-from"
PLUGIN_NAME = "urban_segmentation"


def main(arguments: list[str]) -> int:
    """Build it; the exit code is 0 when it is there."""
    environment = Path(arguments[0]).absolute()
    stamp = environment / STAMP_NAME
    wanted = hashlib.sha256(b"".join(lock.read_bytes() for lock in LOCKS)).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return 0
    _import_plugin()
    from urban_segmentation.contract.errors import SegmentationError
    from urban_segmentation.processing_provider.environment.base_python import find_base_pythons
    from urban_segmentation.processing_provider.environment.installer_choice import find_installer
    from urban_segmentation.processing_provider.environment.installers import Console
    from urban_segmentation.processing_provider.worker.interpreter import clean_environment

    shutil.rmtree(environment, ignore_errors=True)
    environment.parent.mkdir(parents=True, exist_ok=True)
    console = Console(clean_environment(os.environ), environment.parent, on_line=lambda line: print(line, flush=True))
    try:
        installer = find_installer(console, find_base_pythons(console.environment), environment.parent)
        installer.create(console, environment)
        for lock in LOCKS:
            installer.install(console, environment, lock)
    except SegmentationError as error:
        print(error, file=sys.stderr)
        return 1
    stamp.write_text(wanted)
    return 0


def _import_plugin() -> None:
    """Make the checkout importable as the package QGIS knows it by."""
    spec = importlib.util.spec_from_file_location(
        PLUGIN_NAME, REPOSITORY / "__init__.py", submodule_search_locations=[str(REPOSITORY)])
    module = importlib.util.module_from_spec(spec)
    sys.modules[PLUGIN_NAME] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

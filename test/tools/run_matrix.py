"""Run the plugin on every Debian whose QGIS it shall work with, and print one table over all of them. Needs root.

    python3 test/tools/run_matrix.py --packages "qgis python3-qgis …" [--mirror URL] [suite…]

Each suite is a Debian of its own in build/matrix/SUITE, made by debootstrap and kept: a second run only checks.
Exit code 0 only if every suite could be had and everything in it passed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path

from debian_system import HOME, REPOSITORY, CommandFailed, DebianSystem, HostSettings, NotAvailable, host_settings
from run_tests import GROUPS, read_report

from processing_provider.worker.interpreter import python_in, read_pointer

SUITES = ("bookworm", "trixie", "testing")
MATRIX = REPOSITORY / "build" / "matrix"
CHECKOUT = HOME / "urban_segmentation"
ENVIRONMENTS = HOME / ".local" / "share" / "urban-segmentation"
SCRIPTS = "resources/scripts"
QGIS_GROUPS = [group.name for group in GROUPS if group.in_qgis]
GOLDEN = REPOSITORY / "test" / "qgis" / "published_parameters.json"
NOT_RUN = "not run"
NOT_AVAILABLE = "not available"
FAILED = "FAILED"
SHOWN_LINES = 40
_VERSIONS = (
    "import json, platform; from qgis.core import Qgis; from qgis.PyQt.QtCore import QT_VERSION_STR; "
    "print(json.dumps([Qgis.QGIS_VERSION.split('-')[0], QT_VERSION_STR, platform.python_version()]))"
)


@dataclass
class Row:
    """What the table says of a suite, in the order of its columns."""

    debian: str
    qgis: str = "-"
    qt: str = "-"
    python: str = "-"
    provider: str = NOT_RUN
    environment: str = NOT_RUN
    tests: str = NOT_RUN
    time: str = "-"

    @property
    def passed(self) -> bool:
        return not any(cell.startswith((NOT_RUN, NOT_AVAILABLE, FAILED)) for cell in astuple(self))


def main() -> int:
    """Check the suites asked for, all of them by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", required=True, help="Debian packages that the plugin and its tests need")
    parser.add_argument("--mirror", default="", help="Debian mirror; this computer's, if not given")
    parser.add_argument("suites", nargs="*", help=f"{', '.join(SUITES)} by default")
    options = parser.parse_args()
    if os.geteuid() != 0:
        parser.error("debootstrap and chroot need root: sudo -E make test-matrix")
    host = host_settings(os.environ, options.mirror)
    rows = [check_suite(suite, options.packages.split(), host) for suite in options.suites or SUITES]
    print("\n" + table(rows), flush=True)
    return 0 if all(row.passed for row in rows) else 1


def check_suite(suite: str, packages: list[str], host: HostSettings) -> Row:
    """Run every step on a suite; the first that fails is the last."""
    system = DebianSystem(suite, MATRIX / suite, host)
    row = Row(suite)
    started = time.monotonic()
    print(f"\n===== {suite} ({system.log.relative_to(REPOSITORY)}) =====", flush=True)
    try:
        print("Debian…", flush=True)
        system.make()
        run_steps(system, packages, row)
    except NotAvailable as reason:
        row.provider = NOT_AVAILABLE
        print(f"{suite} cannot be had: {reason}", flush=True)
    except CommandFailed as failure:
        print("\n".join(system.log.read_text().splitlines()[-SHOWN_LINES:]))
        print(f"{suite}: {failure}", flush=True)
    row.time = f"{(time.monotonic() - started) / 60:.1f} min"
    return row


def run_steps(system: DebianSystem, packages: list[str], row: Row) -> None:
    """Fill the row, step by step.

    Raises:
        CommandFailed: a step failed; its cell says so.
    """
    print("QGIS…", flush=True)
    copy_checkout(system)
    row.provider = FAILED
    system.run(f"{SCRIPTS}/install_debian_packages", *packages, folder=CHECKOUT)
    # Some tests make the plugin's package, of the files that git knows.
    system.run("sh", "-c", "git init --quiet && git add --all", folder=CHECKOUT)
    said = system.run("env", "QT_QPA_PLATFORM=offscreen", "/usr/bin/python3", "-c", _VERSIONS)
    row.qgis, row.qt, row.python = json.loads(next(line for line in reversed(said) if line.startswith("[")))

    print("provider…", flush=True)
    system.run(f"{SCRIPTS}/install_plugin", folder=CHECKOUT)
    row.provider = listed(system.run(f"{SCRIPTS}/qgis_process", "list", folder=CHECKOUT))

    print("environment…", flush=True)
    row.environment = FAILED
    started = time.monotonic()
    system.run(f"{SCRIPTS}/qgis_process", "run", "urbanseg:setupenvironment", folder=CHECKOUT)
    row.environment = f"{time.monotonic() - started:.0f} s"

    print("tests…", flush=True)
    row.tests = run_tests(system)


def copy_checkout(system: DebianSystem) -> None:
    """Copy the tracked files, as they are now, into the system."""
    names = subprocess.run(["git", "-c", f"safe.directory={REPOSITORY}", "-C", str(REPOSITORY), "ls-files", "-z"],
                           check=True, capture_output=True, text=True).stdout.split("\0")
    copy = inside(system, CHECKOUT)
    shutil.rmtree(copy, ignore_errors=True)
    for name in filter(None, names):
        target = copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(REPOSITORY / name, target)


def listed(lines: list[str]) -> str:
    """The provider's cell: whether ``qgis_process list`` has every published algorithm."""
    published = json.loads(GOLDEN.read_text())
    missing = [name for name in published if not any(name in line.split() for line in lines)]
    return f"{FAILED}: {', '.join(missing)} not listed" if missing else f"{len(published)} algorithms"


def run_tests(system: DebianSystem) -> str:
    """Run the tests in QGIS with the worker that was set up, and return their cell."""
    worker = python_in(ENVIRONMENTS / read_pointer(inside(system, ENVIRONMENTS))["folder"], "linux")
    try:
        system.run("/usr/bin/python3", "test/tools/run_tests.py", "--test-python", str(worker), *QGIS_GROUPS,
                   folder=CHECKOUT)
        ended = "passed"
    except CommandFailed:
        ended = FAILED
    outcomes = [read_report(group, inside(system, CHECKOUT) / "build" / f"junit-{group}.xml") for group in QGIS_GROUPS]
    passed, failed, skipped = (sum(getattr(outcome, key) for outcome in outcomes)
                               for key in ("passed", "failed", "skipped"))
    if ended == "passed" and not skipped:
        return f"{passed} passed"
    if ended == "passed":
        return f"{passed} passed, {skipped} skipped"
    trouble = ", ".join(outcome.trouble for outcome in outcomes if outcome.trouble)
    return f"{FAILED}: {trouble or f'{failed} of {passed + failed}'}"


def inside(system: DebianSystem, path: Path) -> Path:
    """Where a path of the system lies on this computer."""
    return system.root / path.relative_to("/")


def table(rows: list[Row]) -> str:
    """The rows under their headings, every column as wide as its widest cell."""
    cells = [("Debian", "QGIS", "Qt", "Python", "provider", "environment", "tests", "time"),
             *(astuple(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cells]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


if __name__ == "__main__":
    sys.exit(main())

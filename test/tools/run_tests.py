"""Run every group of tests with the interpreter it needs, and print one table over all of them.

    python3 test/tools/run_tests.py --test-python build/test-env/bin/python [--qgis-python /usr/bin/python3] [group…]

Without a group those of every day run; "all" adds the long ones, of modules that are marked slow. Exit code 0 only if
every group ran and nothing failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD = REPOSITORY / "build"
CACHE = BUILD / "test-cache"
QGIS_MODULES = "/usr/share/qgis/python/plugins"
PYTEST_RAN = (0, 1)  # whole run: all passed, or some failed
# Processes side by side, a core for each; more than four would want more memory than a build machine has.
PROCESSES = min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, 4)


@dataclass(frozen=True)
class Group:
    """Tests that share an interpreter: folders, whether they run in QGIS's Python, whether they are the slow ones."""

    name: str
    folders: tuple[str, ...]
    in_qgis: bool = False
    is_long: bool = False

    @property
    def arguments(self) -> tuple[str, ...]:
        """What pytest is told."""
        return (*self.folders, "-m", "slow" if self.is_long else "not slow")


GROUPS = (
    Group("unit", ("test/unit",)),
    Group("worker", ("test/worker",)),
    Group("qgis", ("test/qgis",), in_qgis=True),
    Group("long", ("test/unit", "test/worker"), is_long=True),
    Group("qgis-long", ("test/qgis",), in_qgis=True, is_long=True),
)


@dataclass
class Outcome:
    """What a group's report says. ``trouble`` is set when the group could not run to its end."""

    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    trouble: str = ""
    skip_reasons: list[str] = field(default_factory=list)


def main() -> int:
    """Run the groups asked for, those of every day by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--test-python", required=True, type=Path)
    parser.add_argument("--qgis-python", default=Path("/usr/bin/python3"), type=Path)
    parser.add_argument("groups", nargs="*", help=f"{', '.join(group.name for group in GROUPS)}, or all")
    options = parser.parse_args()
    unknown = set(options.groups) - {group.name for group in GROUPS} - {"all"}
    if unknown:
        parser.error(f"unknown group: {', '.join(sorted(unknown))}")
    wanted = [group for group in GROUPS if group.name in options.groups or "all" in options.groups
              or (not options.groups and not group.is_long)]
    BUILD.mkdir(exist_ok=True)
    shutil.rmtree(CACHE, ignore_errors=True)
    outcomes = []
    for group in wanted:
        print(f"\n===== {group.name} =====", flush=True)
        outcomes.append(run_group(group, options.test_python.absolute(), options.qgis_python))
    return report(outcomes)


def run_group(group: Group, test_python: Path, qgis_python: Path) -> Outcome:
    """Run one group under pytest and read its report."""
    report_path = BUILD / f"junit-{group.name}.xml"
    report_path.unlink(missing_ok=True)
    python = qgis_python if group.in_qgis else test_python
    # A module's tests stay in one process: they share what is slow to make.
    side_by_side = ("--numprocesses", str(PROCESSES), "--dist", "loadfile") if PROCESSES > 1 else ()
    command = [str(python), "-m", "pytest", *group.arguments, *side_by_side, "-ra", f"--junitxml={report_path}"]
    started = time.monotonic()
    try:
        exit_code = subprocess.run(command, cwd=REPOSITORY, env=environment_of(group, test_python),
                                   stdin=subprocess.DEVNULL, check=False).returncode
    except OSError as error:
        return Outcome(group.name, trouble=f"{python} cannot be started: {error.strerror}")
    outcome = read_report(group.name, report_path)
    outcome.seconds = time.monotonic() - started
    if exit_code not in PYTEST_RAN and not outcome.trouble:
        outcome.trouble = "no test was found" if exit_code == 5 else f"pytest ended with exit code {exit_code}"
    if not outcome.trouble and not outcome.passed + outcome.failed + outcome.skipped:
        outcome.trouble = "no test ran"
    return outcome


def environment_of(group: Group, test_python: Path) -> dict[str, str]:
    """The environment variables of a group: nobody's Python settings, and no display."""
    environment = {
        key: value for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "VIRTUAL_ENV", "URBANSEG_", "QGIS_CUSTOM_CONFIG_PATH"))
    }
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    # What predictions remember of this computer's pace is the user's, not a test's.
    environment["XDG_CACHE_HOME"] = str(CACHE)
    environment["PATH"] = f"/usr/bin:{environment.get('PATH', '')}"
    # Threads of one process that wait for a core keep those of its neighbour from working.
    environment["OMP_NUM_THREADS"] = "1"
    environment["OMP_WAIT_POLICY"] = "PASSIVE"
    if group.in_qgis:
        runtime = BUILD / "runtime"
        runtime.mkdir(exist_ok=True)
        runtime.chmod(0o700)
        environment.update({
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(BUILD / "test-profile"),
            "PYTHONPATH": QGIS_MODULES,
            "URBANSEG_PYTHON": str(test_python),
        })
    return environment


def read_report(name: str, path: Path) -> Outcome:
    """Counts of a JUnit report; a crashed group leaves none."""
    outcome = Outcome(name)
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError):
        outcome.trouble = "it crashed, there is no report"
        return outcome
    for case in root.iter("testcase"):
        skipped = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            outcome.failed += 1
        elif skipped is not None:
            outcome.skipped += 1
            outcome.skip_reasons.append(f"{case.get('name')}: {skipped.get('message', '')}")
        else:
            outcome.passed += 1
    return outcome


def report(outcomes: list[Outcome]) -> int:
    """Print the table; the last line counts everything. A group that could not run counts as one failure."""
    row = "{:<10} {:>8} {:>8} {:>8} {:>9}  {}"
    print("\n" + row.format("group", "passed", "failed", "skipped", "seconds", ""))
    print("-" * 60)
    for outcome in outcomes:
        print(row.format(outcome.name, outcome.passed, outcome.failed, outcome.skipped, f"{outcome.seconds:.1f}",
                         f"COULD NOT RUN: {outcome.trouble}" if outcome.trouble else "").rstrip())
    passed = sum(outcome.passed for outcome in outcomes)
    failed = sum(outcome.failed + bool(outcome.trouble) for outcome in outcomes)
    skipped = sum(outcome.skipped for outcome in outcomes)
    for outcome in outcomes:
        for reason in outcome.skip_reasons:
            print(f"skipped in {outcome.name}: {reason}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())

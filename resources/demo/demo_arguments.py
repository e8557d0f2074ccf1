"""What the demos on towns of ``../shared/data`` are told, and whether these data are there. Standard library only."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

DEMO_FOLDER = Path(__file__).resolve().parent
DATA = DEMO_FOLDER.parents[2] / "shared" / "data"


@dataclass(frozen=True)
class DemoArguments:
    """``qgis_process`` or a wrapper of it, a Python that can import qgis, and the folders, as absolute paths."""

    qgis_process: str
    qgis_python: str
    data: Path
    output: Path


def demo_arguments(description: str | None, town: str, files: Sequence[str], output: str) -> DemoArguments | None:
    """The command line of a demo of a town; None, with a sentence, where one of its files is not there.

    Args:
        town: the name of its folder in ``../shared/data``.
        output: the folder in ``demo_output`` where no other is named; it is made.
    """
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--qgis-process", required=True, help="qgis_process, or a wrapper that can run it")
    parser.add_argument("--qgis-python", default="/usr/bin/python3", help="a Python that can import qgis")
    parser.add_argument("--data", type=Path, default=DATA / town, help=f"a folder with {', '.join(files)}")
    parser.add_argument("--output", type=Path, default=Path("demo_output") / output)
    given = parser.parse_args()
    missing = [path for path in (given.data / name for name in files) if not path.exists()]
    if missing:
        print(f"Skipped: {missing[0]} is not there. make demo maps a scene that any computer can have.")
        return None
    given.output.mkdir(parents=True, exist_ok=True)
    return DemoArguments(given.qgis_process, given.qgis_python, given.data.resolve(), given.output.resolve())

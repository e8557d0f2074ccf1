"""Write the ZIP for the QGIS plugin repository: tracked files only, the same bytes for the same commit.

    python3 test/tools/make_package.py build/urban_segmentation.zip
"""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TOP_FOLDER = "urban_segmentation"
LIMIT_BYTES = 25_000_000
# What a user needs to use the plugin is in; what one needs to work on it is not.
LEFT_OUT = ("test/", ".ci/", ".git", ".dockerignore", "Dockerfile", "Makefile", "pyproject.toml", "CONTRIBUTING.md")
LEFT_OUT_ENDINGS = (".ts",)  # translators write them; QGIS and the worker read what is compiled from them
NEEDED = ("metadata.txt", "LICENSE", "__init__.py", "plugin.py", "contract/jobs/__init__.py", "core/__main__.py",
          "core/requirements.lock", "core/installer.lock", "core/many_machines.lock")
FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP can hold


def packaged_files(repository: Path = REPOSITORY) -> list[str]:
    """The tracked files that go into the package, sorted."""
    listing = subprocess.run(["git", "-c", f"safe.directory={repository}", "-C", str(repository), "ls-files", "-z"],
                             check=True, capture_output=True).stdout.decode("utf-8")
    return sorted(name for name in listing.split("\0")
                  if name and not name.startswith(LEFT_OUT) and not name.endswith(LEFT_OUT_ENDINGS))


def write_package(path: Path, repository: Path = REPOSITORY) -> list[str]:
    """Write the ZIP; the names inside, without the top folder.

    Raises:
        SystemExit: a needed file is not tracked, or the package is too large for the repository.
    """
    names = packaged_files(repository)
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise SystemExit(f"Not tracked by git, but the package needs it: {', '.join(missing)}")
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".partial")
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in names:
            source = repository / name
            entry = zipfile.ZipInfo(f"{TOP_FOLDER}/{name}", FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is made, so that the bytes are the same
            entry.external_attr = (0o755 if os.access(source, os.X_OK) else 0o644) << 16
            package.writestr(entry, source.read_bytes(), compresslevel=9)
    size = temporary.stat().st_size
    if size > LIMIT_BYTES:
        temporary.unlink()
        raise SystemExit(f"The package has {size / 1e6:.1f} MB; the repository takes {LIMIT_BYTES / 1e6:.0f} MB.")
    os.replace(temporary, path)
    return names


def main(arguments: list[str]) -> int:
    """Write the package and say where it is."""
    metadata = configparser.ConfigParser()
    metadata.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    path = Path(arguments[0])
    names = write_package(path)
    print(f"{path}: version {metadata['general']['version']}, {len(names)} files, {path.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

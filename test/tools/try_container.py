"""Follow the Dockerfile in a Debian of its own, where there is no docker, and run a prediction in it as a plain user.

    sudo -E make try-container

Each instruction does in a chroot what docker does in a layer: RUN, COPY, USER, ENV, WORKDIR, ENTRYPOINT. Needs root,
debootstrap, a mirror and 9 GB. What an earlier run made is removed first; what this one makes stays, to be looked at.
Exit code 0 only if the prediction came to its end.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from debian_system import CommandFailed, DebianSystem, NotAvailable, host_settings
from dockerfile import DOCKERFILE, REPOSITORY, Instruction, instructions

SUITES = {"12": "bookworm", "13": "trixie"}
JOBS = Path("/srv")
SIDE_PX = 700


@dataclass
class Image:
    """What the instructions so far have made."""

    system: DebianSystem
    user: str = "root"
    folder: str = "/"
    environment: dict[str, str] = field(default_factory=dict)
    entrypoint: list[str] = field(default_factory=list)

    def follow(self, item: Instruction) -> None:
        """Do what an instruction says.

        Raises:
            CommandFailed: its exit code is not 0.
            ValueError: an instruction that nothing is known of.
        """
        if item.name == "RUN":
            self.run("sh", "-c", item.text)
        elif item.name == "COPY":
            self._copy(item.words)
        elif item.name == "USER":
            self.user = item.text
        elif item.name == "WORKDIR":
            self.folder = item.text
        elif item.name == "ENV":
            self.environment |= dict(word.split("=", 1) for word in item.words)
        elif item.name == "ENTRYPOINT":
            self.entrypoint = item.words
        else:
            raise ValueError(f"{item.name}: nothing is known of it")

    def run(self, *command: str) -> list[str]:
        """Run a command as the user of the image; its lines."""
        variables = [f"{name}={value}" for name, value in self.environment.items()]
        as_user = ["setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--init-groups", "env", "HOME=/nowhere"]
        return self.system.run(*(as_user if self.user != "root" else ["env"]), *variables, *command,
                               folder=Path(self.folder))

    def _copy(self, words: list[str]) -> None:
        *sources, target = words
        for source in sources:
            path = REPOSITORY / source
            place = self.system.root / target.lstrip("/")
            if path.is_dir():
                shutil.copytree(path, place, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                place.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, place)


def main() -> int:
    """Build and try."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=REPOSITORY / "build" / "container")
    parser.add_argument("--cache", type=Path, help="Debian packages that are at hand already (debootstrap --cache-dir)")
    options = parser.parse_args()
    if os.geteuid() != 0:
        parser.error("debootstrap and chroot need root: sudo -E python3 test/tools/try_container.py")
    first, *rest = instructions(DOCKERFILE.read_text(encoding="utf-8"))
    suite = SUITES[re.fullmatch(r"debian:(\d+)-slim", first.text)[1]]
    system = DebianSystem(suite, options.folder, host_settings(os.environ))
    subprocess.run(["rm", "-rf", "--one-file-system", str(system.root)], check=True)
    image = Image(system)
    try:
        system.make(options.cache)
        for item in rest:
            print(f"{item.name} {item.text[:100]}", flush=True)
            image.follow(item)
        return _predict(image)
    except (CommandFailed, NotAvailable) as failure:
        print(f"FAILED: {failure} ({system.log})")
        return 1


def _predict(image: Image) -> int:
    """Predict made imagery with the starter model, as the image's plain user."""
    place = image.system.root / str(JOBS).lstrip("/")
    code = ("import sys; sys.path.insert(0, 'test/unit'); from pathlib import Path; import numpy as np; "
            "from made_scenes import make_grid, write_imagery; "
            f"write_imagery(Path({str(place / 'i.tif')!r}), np.random.default_rng(0).integers(1, 255, "
            f"(3, {SIDE_PX}, {SIDE_PX}), np.uint8), make_grid({SIDE_PX}, {SIDE_PX}, 0.3))")
    subprocess.run([REPOSITORY / "build/test-env/bin/python", "-c", code], check=True, cwd=REPOSITORY)
    os.chmod(place, 0o777)  # as a folder that a user lets the container write to
    model = next((REPOSITORY / "resources" / "starter").glob("*.safetensors"))
    job = {"protocol": 1, "job": "predict", "imagery": f"{JOBS}/i.tif", "output": f"{JOBS}/classes.tif",
           "model": f"{image.folder}/{model.relative_to(REPOSITORY)}"}
    (place / "predict.json").write_text(json.dumps(job))
    lines = image.run(*image.entrypoint, f"{JOBS}/predict.json")
    result = json.loads(lines[-1])
    owner = (place / "classes.tif").stat().st_uid
    print(lines[-1], f"\nclasses.tif: {(place / 'classes.tif').stat().st_size:,} bytes, of user {owner}")
    return 0 if result["event"] == "result" and owner else 1


if __name__ == "__main__":
    sys.exit(main())

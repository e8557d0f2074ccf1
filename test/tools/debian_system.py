"""Debian systems in folders: made by debootstrap, kept between runs, entered by chroot. All of it needs root.

Every command runs in a mount namespace of its own: however it ends, no mount stays behind on this computer.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from processing_provider.environment.package_sources import pip_options  # noqa: E402

HOME = Path("/root")
_BASE_ENVIRONMENT = {"HOME": str(HOME), "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                     "LANG": "C.UTF-8"}
# How the system reaches names and hosts, and whose certificates it trusts, is what this computer does.
_NETWORK_FILES = (Path("/etc/resolv.conf"), Path("/etc/hosts"), Path("/etc/ssl/certs/ca-certificates.crt"))
_PASSED_VARIABLES = re.compile(r"(?i)(https?_proxy|all_proxy|no_proxy|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|UV_.+)")
_PASSED_APT_OPTIONS = re.compile(r'Acquire::(https?|Check-|Retries|ForceIPv)[^ ]* "[^"]+";')
_PIP_VARIABLES = {"timeout": "PIP_DEFAULT_TIMEOUT"}

# Arguments: the system's folder, the paths to show in it, "--", the command.
_ENTER = """
set -eu
system=$1
shift
mount -t proc proc "$system/proc"
mount --rbind /dev "$system/dev"
mount --rbind /sys "$system/sys"
while [ "$1" != -- ]; do
    mkdir -p "$system${1%/*}"
    if [ -d "$1" ]; then mkdir -p "$system$1"; else touch "$system$1"; fi
    mount --bind "$1" "$system$1"
    mount -o remount,bind,ro "$system$1"
    shift
done
shift
exec chroot "$system" env -i "$@"
"""
_NAMESPACE = ("unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child")


class CommandFailed(Exception):
    """A command ended with another exit code than 0; the text is the last thing it said."""


class NotAvailable(Exception):
    """The suite cannot be had: the mirror has no such suite, or cannot be reached."""


@dataclass(frozen=True)
class HostSettings:
    """How this computer reaches packages: a system in a folder shall do the same.

    ``variables`` are set in the system, ``apt_lines`` stand in its apt.conf, ``paths`` are shown in it, read-only.
    """

    variables: Mapping[str, str]
    apt_lines: tuple[str, ...]
    paths: tuple[Path, ...]
    mirror: str


def host_settings(environ: Mapping[str, str], mirror: str = "") -> HostSettings:
    """What this computer's environment, its pip and its apt are set to; ``mirror`` goes before apt's own."""
    apt_lines = passed_apt_lines(_said_by("apt-config", "dump"))
    variables = passed_variables(environ)
    paths = [path for path in _NETWORK_FILES if path.exists()]
    paths += [path for path in named_paths([*variables.values(), *apt_lines]) if path not in paths]
    listed = _said_by("apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)",
                      "Created-By: Packages", "Label: Debian")
    return HostSettings(variables, apt_lines, tuple(paths), mirror or debian_mirror(listed))


def passed_variables(environ: Mapping[str, str]) -> dict[str, str]:
    """Proxies, certificates and uv's settings as they are, and pip's, from its files too, as its variables."""
    variables = {key: value for key, value in environ.items() if _PASSED_VARIABLES.fullmatch(key) and value}
    for option, value in pip_options(environ).items():
        variables[_PIP_VARIABLES.get(option, "PIP_" + option.upper().replace("-", "_"))] = value
    return variables


def passed_apt_lines(dump: str) -> tuple[str, ...]:
    """The lines of ``apt-config dump`` that say how to reach a mirror, and what to think of its dates."""
    return tuple(line for line in dump.splitlines() if _PASSED_APT_OPTIONS.fullmatch(line))


def named_paths(values: Iterable[str]) -> list[Path]:
    """Files and folders of this computer that settings name, as paths or as file: addresses; each once."""
    found = []
    for value in values:
        for word in re.split(r'[\s,";]+', value):
            path = Path(word.removeprefix("file://"))
            if path.is_absolute() and path != path.parent and path.exists():
                # The packages of a mirror in a folder lie beside its index.
                beside = word.startswith("file://") and path.is_dir() and path.parent != path.parent.parent
                found.append(path.parent if beside else path)
    return list(dict.fromkeys(found))


def debian_mirror(index_targets: str) -> str:
    """The mirror in lines of address and suite, empty if there is none: debootstrap then takes Debian's own."""
    for line in index_targets.splitlines():
        address, _, suite = line.partition(" ")
        if suite and "-" not in suite:
            return address
    return ""


def _said_by(*command: str) -> str:
    """What a command prints; nothing where it is missing or fails: another distribution has no apt to ask."""
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


@dataclass(frozen=True)
class DebianSystem:
    """A suite in ``folder``: the system in ``folder``/system, what its commands said in ``folder``/log.txt."""

    suite: str
    folder: Path
    host: HostSettings

    @property
    def root(self) -> Path:
        return self.folder / "system"

    @property
    def log(self) -> Path:
        return self.folder / "log.txt"

    def make(self, cache: Path | None = None) -> None:
        """Bootstrap the smallest Debian that can install packages, unless it is there.

        ``cache``: a folder of Debian packages that need not be fetched.

        Raises:
            NotAvailable: debootstrap failed.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self.log.write_text("")
        if not self.root.exists():
            partial = self.folder / "system.partial"
            subprocess.run(["rm", "-rf", "--one-file-system", str(partial)], check=True)
            try:
                self._logged([*_NAMESPACE, "debootstrap", "--variant=minbase", "--include=ca-certificates",
                              *([f"--cache-dir={cache.absolute()}"] if cache else []), self.suite,
                              str(partial), *([self.host.mirror] if self.host.mirror else [])])
            except CommandFailed as failure:
                raise NotAvailable(str(failure)) from failure
            partial.rename(self.root)
        settings = (*self.host.apt_lines, 'APT::Keep-Downloaded-Packages "false";')
        (self.root / "etc/apt/apt.conf.d/90host").write_text("\n".join(settings) + "\n")
        # Should power fail, the system is made again: dpkg need not wait for the disk after every file.
        (self.root / "etc/dpkg/dpkg.cfg.d/unsafe-io").write_text("force-unsafe-io\n")
        policy = self.root / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")  # a package's service is not started
        policy.chmod(0o755)

    def run(self, *command: str, folder: Path = HOME) -> list[str]:
        """Run a command inside and return its lines.

        Raises:
            CommandFailed: its exit code is not 0.
        """
        variables = [f"{key}={value}" for key, value in {**_BASE_ENVIRONMENT, **self.host.variables}.items()]
        return self._logged([
            *_NAMESPACE, "sh", "-c", _ENTER, "enter", str(self.root), *map(str, self.host.paths), "--",
            "--chdir", str(folder), *variables, *command])

    def _logged(self, command: list[str]) -> list[str]:
        """Run a command here; every line goes to the log as it comes."""
        lines = []
        with self.log.open("a") as log, subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace",
        ) as process:
            try:
                for line in process.stdout:
                    log.write(line)
                    log.flush()
                    lines.append(line.rstrip("\n"))
            except BaseException:
                process.kill()  # the first process of a namespace does not hear Ctrl-C, and dies with unshare
                raise
        if process.returncode != 0:
            said = next((line for line in reversed(lines) if line.strip()), "")
            raise CommandFailed(said.strip() or f"exit code {process.returncode}")
        return lines

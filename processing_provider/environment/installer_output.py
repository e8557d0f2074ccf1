"""Reads what uv and pip print: how far they are, and what to tell a user when they fail.

These programs have no other way to say it than their text; every sentence has a test with the text it stands for.
Works without QGIS.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from ...contract.errors import WorkerEnvironmentError
from ..translation import tr

_PACKAGE = r"(?P<package>[A-Za-z0-9][\w.-]*(==[^\s,;]+)?)"


class SourceError(WorkerEnvironmentError):
    """The packages cannot be had from where they were asked for: unreachable, not trusted, or not there."""


@dataclass(frozen=True)
class _Failure:
    """What a text of uv or pip means: a sentence and a hint, in which ``{package}`` is what the pattern found."""

    pattern: str
    sentence: Callable[[], tuple[str, str]]
    is_about_source: bool = False


def _not_in_the_index() -> tuple[str, str]:
    return (tr("There is no {package} in the package index."),
            tr("If a mirror is set for pip or uv, it must hold every package of core/requirements.lock for Python 3.11 "
               "to 3.14: ask whoever runs it. Else check the settings of pip and uv for another index."))


# Tried in this order: the special before the general. pip says "no matching distribution" whatever the reason is,
# and a failed download also says "could not be reached".
_FAILURES = [
    _Failure(
        r"no space left on device|not enough space on the disk|os error (28|112)\b|disk quota exceeded",
        lambda: (tr("The disk is full."), tr("Make room on it, or set URBANSEG_HOME to a folder on a larger disk."))),
    _Failure(
        r"do not match the hashes|hash mismatch|hashes are required",
        lambda: (tr("A downloaded package is not the one the plugin was tested with: its hash differs."),
                 tr("Clear the cache (uv cache clean, pip cache purge) and try again. If a mirror is set for pip or "
                    "uv, it serves altered packages: ask whoever runs it."))),
    _Failure(
        r"certificate_verify_failed|invalid peer certificate|unknownissuer|self[- ]signed certificate|sslerror|"
        r"certificate verify failed|unable to get local issuer",
        lambda: (tr("The package index showed a certificate that this computer does not trust."),
                 tr("Where the network inspects traffic, set the environment variable SSL_CERT_FILE (uv) and PIP_CERT "
                    "(pip) to your organisation's certificate file, then try again.")), True),
    _Failure(
        r"proxy authentication required|proxyerror|cannot connect to proxy|proxy connect|tunnel error|tunnel failed|"
        r"unsuccessful tunnel|status[^\n]{0,20}\b407\b",
        lambda: (tr("The proxy refused the connection."),
                 tr("Check address, user and password under Settings > Options > Network, or in the environment "
                    "variable HTTPS_PROXY.")), True),
    _Failure(
        r"ensurepip is not available|no module named '?ensurepip|no module named '?venv|"
        r"apt install python3[\d.]*-venv",
        lambda: (tr("This Python cannot build virtual environments: its venv module is missing."),
                 tr("On Debian and Ubuntu: sudo apt install python3-venv. Or install uv."))),
    _Failure(
        r"microsoft visual c\+\+|unable to execute|linker .* not found|command '?[\w/.-]*(gcc|cc|clang|cl\.exe|x86_64)"
        r"|failed to build|failed building wheel|no such file or directory: '?(gcc|cc|clang|c\+\+)",
        lambda: (tr("A package has no ready-made build for this computer, and building it failed: there is no "
                    "compiler."),
                 tr("Use Python 3.11 to 3.14 on 64-bit Windows, macOS or Linux, or install a C compiler "
                    "(Debian and Ubuntu: sudo apt install build-essential)."))),
    _Failure(
        r"requires-python|no wheels? with a matching|has no wheels|doesn't have a (source|wheel)|"
        r"not a supported wheel|no interpreter found",
        lambda: (tr("A package of the worker is not to be had for this computer or this Python."),
                 tr("Use Python 3.11 to 3.14 on a 64-bit system (URBANSEG_BASE_PYTHON names one). A mirror or a "
                    "folder of wheels must hold what is for this system and the same version of Python.")), True),
    _Failure(
        r"network (was|is) disabled",
        lambda: (tr("uv may not use the network."),
                 tr("Unset the environment variable UV_OFFLINE, or “offline” in uv.toml; or choose a folder of "
                    "wheels.")), True),
    _Failure(
        # Not where pip got an answer in the end: it then lists the versions that there are.
        r"\A(?![\s\S]*\(from versions: (?!none))[\s\S]*?("
        r"name or service not known|temporary failure in name resolution|failed to lookup address|dns error|"
        r"nodename nor servname|getaddrinfo failed|network is unreachable|connection refused|connection reset|"
        r"max retries exceeded|error sending request|failed to fetch|failed to download|timed out|connection broken|"
        r"incompleteread|could not connect)",
        lambda: (tr("The package index could not be reached."),
                 tr("Check the internet connection. Behind a proxy: Settings > Options > Network. Without internet: "
                    "choose a folder of wheels, or set pip's or uv's index to a mirror. Then try again: what was "
                    "downloaded is kept.")), True),
    _Failure(
        r"\A(?=[\s\S]*--no-index|(?![\s\S]*looking in indexes)[\s\S]*looking in links)"
        rf"[\s\S]*(no matching distribution found for|you require) {_PACKAGE}",
        lambda: (tr("There is no {package} in the folder of wheels."),
                 tr("It must hold every package of core/requirements.lock. On a computer with internet, the same "
                    "system and the same version of Python, “pip download -r requirements.lock” fills it.")), True),
    _Failure(
        rf"(no matching distribution found for|you require) {_PACKAGE}",
        _not_in_the_index, True),
    _Failure(
        r"permission denied|access is denied|operation not permitted|read-only file system|os error (5|13|30)\b",
        lambda: (tr("A file or folder may not be written."),
                 tr("Close other QGIS windows, or set URBANSEG_HOME to a folder you may write to."))),
    _Failure(
        r"memoryerror|cannot allocate memory|out of memory",
        lambda: (tr("The computer ran out of memory."), tr("Close other programs and try again."))),
]
_KILLED = (-9, 137)
_MEBIBYTES = {"KiB": 1 / 1024, "MiB": 1.0, "GiB": 1024.0}


def installer_error(program: str, exit_code: int, lines: Sequence[str]) -> WorkerEnvironmentError:
    """The error for a failed ``program`` (uv, pip…): a sentence a user can act on, with the program's last words."""
    text = "\n".join(lines)
    details = "\n".join([line for line in lines if line.strip()][-8:])
    if exit_code in _KILLED:
        return _error(program, exit_code, tr("It was ended by the system, most likely because memory ran out."),
                      tr("Close other programs and try again."), details)
    for failure in _FAILURES:
        # uv breaks its lines where a terminal would end, in the middle of what is looked for.
        if match := re.search(failure.pattern.replace(" ", r"\s+"), text, re.IGNORECASE):
            message, hint = failure.sentence()
            kind = SourceError if failure.is_about_source else WorkerEnvironmentError
            return _error(program, exit_code, message.format(**match.groupdict()), hint, details, kind)
    return _error(program, exit_code, tr("The reason is in its last lines."), tr("The log holds its whole output."),
                  details)


def _error(program: str, exit_code: int, message: str, hint: str, details: str,
           kind: type[WorkerEnvironmentError] = WorkerEnvironmentError) -> WorkerEnvironmentError:
    head = tr("Setting up the environment failed in {program} (exit code {code}).").format(
        program=program, code=exit_code)
    return kind(f"{head} {message}\n{details}\n".rstrip() + "\n", hint)


class InstallProgress:
    """Estimates how far uv or pip are from their lines, in percent of the whole installation."""

    DOWNLOADED_PERCENT = 70.0

    def __init__(self, package_count: int) -> None:
        self._package_count = max(1, package_count)
        self._large: dict[str, float] = {}
        self._downloaded: set[str] = set()
        self._collected = 0
        self._installed = 0
        self._percent = 0.0

    def line(self, text: str) -> float:
        """Take the next line; percent done, which never goes back."""
        text = text.strip()
        self._percent = max(self._percent, self._uv(text), self._pip(text))
        return self._percent

    def _uv(self, text: str) -> float:
        # uv names each large download with its size when it starts, and again when it is done.
        if match := re.match(r"Downloading (\S+) \(([\d.]+)(KiB|MiB|GiB)\)", text):
            self._large[match[1]] = float(match[2]) * _MEBIBYTES[match[3]]
        elif match := re.match(r"Downloaded (\S+)", text):
            self._downloaded.add(match[1])
        elif text.startswith("Prepared "):
            return self.DOWNLOADED_PERCENT
        elif text.startswith("Installed "):
            return 95.0
        elif re.match(r"\+ \S+==", text):
            self._installed += 1
            return 95.0 + 5.0 * min(1.0, self._installed / self._package_count)
        total = sum(self._large.values())
        done = sum(size for name, size in self._large.items() if name in self._downloaded)
        return self.DOWNLOADED_PERCENT * done / total if total else 0.0

    def _pip(self, text: str) -> float:
        if text.startswith("Collecting "):
            self._collected += 1
        elif text.startswith("Installing collected packages"):
            return self.DOWNLOADED_PERCENT
        elif text.startswith("Successfully installed"):
            return 100.0
        return self.DOWNLOADED_PERCENT * min(1.0, self._collected / self._package_count)


def count_packages(lock_text: str) -> int:
    """How many packages a lock file pins (some of them for other systems only)."""
    return len(re.findall(r"^[A-Za-z0-9][\w.\-\[\]]*==", lock_text, re.MULTILINE))

"""Every way uv and pip are known to fail ends in a sentence a user can act on; their lines move the progress bar."""

from __future__ import annotations

import textwrap

import pytest
from urban_segmentation.processing_provider.environment.installer_output import (
    InstallProgress,
    SourceError,
    count_packages,
    installer_error,
)

FAILURES = [
    ("error: Failed to install: torch\n  Caused by: failed to copy: No space left on device (os error 28)",
     "disk is full", "Make room"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full",
     "Make room"),
    ("OSError: [Errno 122] Disk quota exceeded", "disk is full", "URBANSEG_HOME"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash differs", "cache"),
    ("error: Failed to download `six==1.17.0`\n  Caused by: Hash mismatch for `six==1.17.0`", "hash differs", "mirror"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
     "certificate", "SSL_CERT_FILE"),
    ("error: Request failed after 3 retries\n  Caused by: error sending request\n"
     "  Caused by: invalid peer certificate: UnknownIssuer", "certificate", "PIP_CERT"),
    ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
     "proxy refused", "HTTPS_PROXY"),
    ("error sending request for url\n  Caused by: client error (Connect)\n  Caused by: tunnel error: unsuccessful",
     "proxy refused", "Network"),
    ("The virtual environment was not created successfully because ensurepip is not available.",
     "venv module is missing", "apt install python3-venv"),
    ("/usr/bin/python3: No module named venv", "venv module is missing", "uv"),
    ("error: Microsoft Visual C++ 14.0 or greater is required.", "no compiler", "build-essential"),
    ("error: command 'gcc' failed: No such file or directory", "no compiler", "compiler"),
    ("  x Failed to build `stringzilla==4.0`\n  error: command 'x86_64-linux-gnu-gcc' failed with exit code 1",
     "no compiler", "build-essential"),
    ("error: Distribution `torch==2.15.0` can't be installed because it doesn't have a source distribution or wheel "
     "for the current platform", "not to be had", "mirror"),
    ("NewConnectionError: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution",
     "could not be reached", "what was downloaded is kept"),
    ("error: Failed to fetch: `https://index/simple/torch/`\n  Caused by: dns error: failed to lookup address",
     "could not be reached", "internet"),
    ("pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.", "could not be reached", "internet"),
    ("error: failed to create directory: Permission denied (os error 13)", "may not be written", "URBANSEG_HOME"),
    ("PermissionError: [WinError 5] Access is denied: 'torch.dll'", "may not be written", "Close other QGIS"),
    ("MemoryError", "out of memory", "Close other programs"),
]


PIP_NONE = ("ERROR: Could not find a version that satisfies the requirement six==1.17.0 (from versions: none)\n"
            "ERROR: No matching distribution found for six==1.17.0")
UV_NONE = "error: No solution found when resolving dependencies\n  cause: Because "
# What pip 23 and uv 0.13 print where packages cannot be had, word for word; pip's last lines never differ.
SOURCES = [
    ("pip, no network",
     "Looking in indexes: https://nowhere.invalid/simple\n"
     "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken "
     "by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f9505e7f5d0>: Failed to "
     "establish a new connection: [Errno -2] Name or service not known')': /simple/six/\n" + PIP_NONE,
     "index could not be reached", "internet connection"),
    ("pip, index down",
     "Looking in indexes: http://127.0.0.1:9/simple\n"
     "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken "
     "by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPConnection object at 0x7f87cdb45cd0>: Failed to "
     "establish a new connection: [Errno 111] Connection refused')': /simple/six/\n" + PIP_NONE,
     "index could not be reached", "internet connection"),
    ("pip, proxy down",
     "Looking in indexes: https://nowhere.invalid/simple\n"
     "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken "
     "by 'ProxyError('Cannot connect to proxy.', NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection "
     "object at 0x7f5e71ce5ad0>: Failed to establish a new connection: [Errno 111] Connection refused'))': "
     "/simple/six/\n" + PIP_NONE,
     "proxy refused", "HTTPS_PROXY"),
    ("pip, not in the folder", "Looking in links: wheels\n" + PIP_NONE,
     "no six==1.17.0 in the folder of wheels", "pip download"),
    ("pip, not in the index", "Looking in indexes: http://127.0.0.1:8765/simple\n" + PIP_NONE,
     "no six==1.17.0 in the package index", "mirror"),
    ("pip, not in the index, after a broken connection",
     "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken "
     "by 'ReadTimeoutError(\"HTTPSConnectionPool(host='index', port=443): Read timed out.\")': /simple/six/\n"
     "Looking in indexes: file:///opt/pypi/simple\n"
     "ERROR: Could not find a version that satisfies the requirement six==99.0 (from versions: 1.17.0)\n"
     "ERROR: No matching distribution found for six==99.0", "no six==99.0 in the package index", "mirror"),
    ("pip, another Python",
     "Looking in indexes: http://127.0.0.1:8765/simple\n"
     "ERROR: Ignored the following versions that require a different python version: 1.16.0 Requires-Python >=3.99\n"
     + PIP_NONE, "this computer or this Python", "Python 3.11 to 3.14"),
    ("uv, no network",
     "error: Request failed after 3 retries in 10.5s\n  cause: Failed to fetch: https://nowhere.invalid/simple/six/\n"
     "  cause: error sending request for url (https://nowhere.invalid/simple/six/)\n  cause: client error (Connect)\n"
     "  cause: dns error\n  cause: error resolving DNS\n"
     "  cause: failed to lookup address information: Name or service not known",
     "index could not be reached", "internet connection"),
    ("uv, index down",
     "error: Request failed after 3 retries in 8.7s\n  cause: Failed to fetch: http://127.0.0.1:9/simple/six/\n"
     "  cause: error sending request for url (http://127.0.0.1:9/simple/six/)\n  cause: client error (Connect)\n"
     "  cause: tcp connect error\n  cause: Connection refused (os error 111)",
     "index could not be reached", "internet connection"),
    ("uv, proxy down",
     "error: Request failed after 3 retries in 5.5s\n  cause: Failed to fetch: https://nowhere.invalid/simple/six/\n"
     "  cause: error sending request for url (https://nowhere.invalid/simple/six/)\n  cause: client error (Connect)\n"
     "  cause: tunnel error: failed to create underlying connection\n  cause: tcp connect error\n"
     "  cause: Connection refused (os error 111)", "proxy refused", "HTTPS_PROXY"),
    ("uv, offline",
     UV_NONE + "six was not found in the cache and you require six==1.17.0, we can conclude that your requirements "
     "are unsatisfiable.\n\nhint: Packages were unavailable because the network was disabled. When the network is "
     "disabled, registry packages may only be read from the cache.", "may not use the network", "UV_OFFLINE"),
    ("uv, not in the folder",
     UV_NONE + "six was not found in the provided package locations and you require six==1.17.0, we can conclude that "
     "your requirements are unsatisfiable.\n$ uv pip install --no-index --find-links wheels -r requirements.lock",
     "no six==1.17.0 in the folder of wheels", "pip download"),
    ("uv, an older one in the folder",
     "$ uv pip install --no-index --find-links wheels -r requirements.lock\n" + UV_NONE + "there is no version of "
     "six==1.17.0 and you require six==1.17.0, we can conclude that your requirements are unsatisfiable.",
     "no six==1.17.0 in the folder of wheels", "pip download"),
    ("uv, not in the index",
     UV_NONE + "nine was not found in the package registry and you require nine==1.0, we can conclude that your "
     "requirements are unsatisfiable.", "no nine==1.0 in the package index", "mirror"),
    ("uv, an older one in the index",
     UV_NONE + "there is no version of six==1.17.0 and you require six==1.17.0, we can conclude that your requirements "
     "are unsatisfiable.", "no six==1.17.0 in the package index", "mirror"),
    ("uv, another Python",
     UV_NONE + "six==1.17.0 has no wheels with a matching Python ABI tag (e.g., `cp311`) and you require six==1.17.0, "
     "we can conclude that your requirements are unsatisfiable.\n\nhint: You require CPython 3.11 (`cp311`), but we "
     "only found wheels for `six` (v1.17.0) with the following Python ABI tag: `cp39`",
     "this computer or this Python", "the same version of Python"),
]


@pytest.mark.parametrize("columns", [1000, 20], ids=["as it is", "in a narrow terminal"])
@pytest.mark.parametrize(("text", "message", "hint"), [case[1:] for case in SOURCES], ids=[case[0] for case in SOURCES])
def test_where_packages_cannot_be_had_the_reason_is_said(text, message, hint, columns):
    lines = [part for line in text.splitlines()
             for part in textwrap.wrap(line, columns, break_long_words=False, break_on_hyphens=False)]
    error = installer_error("uv pip install", 1, lines)
    assert isinstance(error, SourceError)
    assert message in error.message
    assert hint in error.hint
    assert ("Python 3.11 to 3.14 on" in error.hint) == ("this Python" in error.message)


def test_a_full_disk_is_not_about_where_packages_come_from():
    assert not isinstance(installer_error("pip", 1, ["No space left on device"]), SourceError)


@pytest.mark.parametrize(("text", "message", "hint"), FAILURES, ids=[text[:40] for text, _, _ in FAILURES])
def test_a_known_failure_is_said_in_words(text, message, hint):
    error = installer_error("uv pip install", 2, ["Resolved 81 packages", *text.splitlines()])
    assert message in error.message
    assert hint in error.hint
    assert "uv pip install" in error.message
    assert text.splitlines()[-1] in error.message
    assert error.kind == "environment"


def test_an_unknown_failure_shows_the_last_lines():
    error = installer_error("pip", 1, [f"line {number}" for number in range(50)])
    assert "line 49" in error.message
    assert "line 12" not in error.message


def test_a_killed_installer_is_about_memory():
    assert "memory" in installer_error("pip", -9, ["Collecting torch"]).message


def test_the_status_of_a_proxy_is_known_from_a_number():
    assert "proxy refused" in installer_error("uv", 1, ["HTTP status client error (407 Unknown)"]).message
    assert "proxy refused" not in installer_error("uv", 1, ["Downloading numpy (407.0MiB)"]).message


def test_progress_follows_uv():
    progress = InstallProgress(4)
    assert progress.line("Resolved 4 packages in 1ms") == 0
    assert progress.line("Downloading torch (500.0MiB)") == 0
    assert progress.line("Downloading numpy (0.25GiB)") == 0
    assert progress.line(" Downloaded numpy") == pytest.approx(70 * 256 / 756)
    assert progress.line(" Downloaded torch") == 70
    assert progress.line("Prepared 4 packages in 30s") == 70
    assert progress.line("Installed 4 packages in 2s") == 95
    for number in range(4):
        percent = progress.line(f" + package{number}==1.0")
    assert percent == 100


def test_progress_follows_pip():
    progress = InstallProgress(4)
    assert progress.line("Collecting torch==2.15.0 (from -r requirements.lock (line 3))") == pytest.approx(17.5)
    assert progress.line("  Downloading torch-2.15.0-cp311-cp311-manylinux.whl (500 MB)") == pytest.approx(17.5)
    assert progress.line("Installing collected packages: torch, numpy") == 70
    assert progress.line("Successfully installed numpy-2.4 torch-2.15.0") == 100


def test_progress_never_goes_back():
    progress = InstallProgress(2)
    progress.line("Downloading torch (10.0MiB)")
    done = progress.line(" Downloaded torch")
    assert progress.line("Downloading numpy (90.0MiB)") == done


def test_packages_of_a_lock_are_counted():
    text = "# by make lock\nsix==1.17.0 \\\n    --hash=sha256:aa\n    # via x\ntorch==2.15.0 ; sys_platform == 'a'\n"
    assert count_packages(text) == 2

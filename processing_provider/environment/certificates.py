"""Hands the certificates that a user taught QGIS to uv and pip: offices whose network inspects traffic need them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication

FILE_NAME = "certificates.pem"
# What uv, pip and the libraries below them read.
VARIABLES = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE")


def certificate_settings(folder: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """Environment variables that name a file in ``folder`` with everything QGIS trusts.

    Empty where the environment names certificates already, or where QGIS knows none but the system's. Main thread.
    """
    if any(environ.get(name) for name in VARIABLES):
        return {}
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not [*manager.extraFileCAs(), *manager.databaseCAs()]:
        return {}
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    path.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return {name: str(path) for name in VARIABLES}

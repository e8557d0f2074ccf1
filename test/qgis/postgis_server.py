"""A PostgreSQL with PostGIS of the tests' own, on loopback, in a temporary folder."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path


def postgres_programs() -> Path | None:
    """The folder of initdb and pg_ctl, or None where PostgreSQL with PostGIS is not installed."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        version = folder.parent.name
        if (folder / "initdb").exists() and Path(f"/usr/share/postgresql/{version}/extension/postgis.control").exists():
            return folder
    return None


@contextlib.contextmanager
def running_postgis(programs: Path) -> Iterator[int]:
    """Start a server with the database ``town``; yields its port."""
    folder = Path(tempfile.mkdtemp(prefix="urbanseg-postgis-"))
    # PostgreSQL refuses to run as root; Debian's package brings the user postgres.
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(folder, "postgres")

    def run(*command: str) -> None:
        subprocess.run([*as_user, *command], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    port = _free_port()
    data = str(folder / "data")
    run(str(programs / "initdb"), "-D", data, "-A", "trust", "-U", "town", "--no-sync")
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c fsync=off"
    run(str(programs / "pg_ctl"), "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        for database, statement in (("postgres", "CREATE DATABASE town"), ("town", "CREATE EXTENSION postgis")):
            run("psql", "-q", "-h", "127.0.0.1", "-p", str(port), "-U", "town", "-d", database, "-c", statement)
        yield port
    finally:
        run(str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]

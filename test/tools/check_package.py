"""Check the ZIP as the QGIS plugin repository does on upload: any finding of bandit or detect-secrets blocks it there.

    build/test-env/bin/python test/tools/check_package.py build/urban_segmentation.zip

Both look at the unpacked ZIP, where no setting of this checkout reaches. What is meant as it is has its reason at its
line: ``# nosec B603 # why`` for bandit, ``# pragma: allowlist secret (why)`` for detect-secrets.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

# The repository leaves metadata.txt out, since its own tools write a commit's hash there.
DETECT_SECRETS = ["-m", "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."]
BANDIT = ["-m", "bandit", "--recursive", ".", "--format", "json", "--quiet"]
FORBIDDEN_ENDINGS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")


def findings(package: Path) -> list[str]:
    """What blocks the package, one line each.

    Raises:
        SystemExit: bandit or detect-secrets did not run.
    """
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(package).extractall(folder)
        bandit = _report(BANDIT, folder)
        secrets = _report(DETECT_SECRETS, folder)
    found = [f"{error['filename']}: bandit cannot read it: {error['reason']}" for error in bandit["errors"]]
    found += [f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"
              for issue in bandit["results"]]
    found += [f"{name}:{secret['line_number']}: {secret['type']}"
              for name, secrets_in_file in secrets["results"].items() for secret in secrets_in_file]
    return found + list(_file_findings(package))


def _file_findings(package: Path) -> list[str]:
    entries = zipfile.ZipFile(package).infolist()
    return [f"{entry.filename}: a file of this kind is refused" for entry in entries
            if entry.filename.lower().endswith(FORBIDDEN_ENDINGS)] + [
            f"{entry.filename}: a module must not be executable" for entry in entries
            if entry.filename.endswith(".py") and (entry.external_attr >> 16) & 0o111]


def _report(command: list[str], folder: str) -> dict:
    done = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise SystemExit(f"{command[1]} did not run: {done.stderr.strip() or done.stdout.strip()}") from None


def main(arguments: list[str]) -> int:
    """Check the package; 1 if the repository would block it."""
    found = findings(Path(arguments[0]))
    print("\n".join(found) or f"{arguments[0]}: nothing that the plugin repository blocks.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Makes uv take packages from where the user's pip takes them: offices set a mirror, a proxy, a certificate once.

uv reads its own settings alone. Where the user has none of these, pip's are handed to it. Works without QGIS.
"""

from __future__ import annotations

import configparser
import sys
from collections.abc import Mapping
from pathlib import Path

# pip's option to uv's environment variable.
_UV_NAMES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "cert": "SSL_CERT_FILE",
    "timeout": "UV_HTTP_TIMEOUT",
    "proxy": "ALL_PROXY",
}
_PIP_VARIABLES = {"timeout": "PIP_DEFAULT_TIMEOUT"}
_OPTIONS = (*_UV_NAMES, "no-index")


def pip_configuration_files(environ: Mapping[str, str], platform: str = sys.platform) -> list[Path]:
    """Where pip looks for its settings, the weakest first."""
    if environ.get("PIP_CONFIG_FILE"):
        return [Path(environ["PIP_CONFIG_FILE"])]
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if platform == "win32":
        return [Path(environ.get("PROGRAMDATA", "C:/ProgramData")) / "pip" / "pip.ini", home / "pip" / "pip.ini",
                Path(environ.get("APPDATA") or home / "AppData" / "Roaming") / "pip" / "pip.ini"]
    if platform == "darwin":
        return [Path("/Library/Application Support/pip/pip.conf"), home / ".pip" / "pip.conf",
                home / ".config" / "pip" / "pip.conf", home / "Library" / "Application Support" / "pip" / "pip.conf"]
    return [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"), home / ".pip" / "pip.conf",
            Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "pip" / "pip.conf"]


def pip_options(environ: Mapping[str, str], platform: str = sys.platform) -> dict[str, str]:
    """pip's options that matter for uv: from its files, [global] under [install], and its variables above both."""
    options: dict[str, str] = {}
    for path in pip_configuration_files(environ, platform):
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError):
            continue  # pip itself says what is wrong with it
        for section in ("global", "install"):
            if parser.has_section(section):
                options.update({key.replace("_", "-"): value for key, value in parser.items(section)})
    for option in _OPTIONS:
        variable = _PIP_VARIABLES.get(option, "PIP_" + option.upper().replace("-", "_"))
        if environ.get(variable):
            options[option] = environ[variable]
    return {key: " ".join(value.split()) for key, value in options.items() if key in _OPTIONS and value.strip()}


def uv_is_configured(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether the user told uv itself where packages come from."""
    if any(key.startswith("UV_") and ("INDEX" in key or key in ("UV_FIND_LINKS", "UV_CONFIG_FILE")) for key in environ):
        return True
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if platform == "win32":
        folders = [Path(environ.get("APPDATA") or home / "AppData" / "Roaming"),
                   Path(environ.get("PROGRAMDATA", "C:/ProgramData"))]
    else:
        folders = [Path(environ.get("XDG_CONFIG_HOME") or home / ".config"), Path("/etc")]
    return any((folder / "uv" / "uv.toml").is_file() for folder in folders)


def uv_settings(environ: Mapping[str, str], platform: str = sys.platform) -> dict[str, str]:
    """Environment variables to add for uv."""
    # Like a browser, uv shall trust what the computer's administrator trusts.
    settings = {"UV_SYSTEM_CERTS": "true"}
    if not uv_is_configured(environ, platform):
        for option, value in pip_options(environ, platform).items():
            if option in _UV_NAMES:
                name = _UV_NAMES[option]
                settings[name] = value.replace(" ", ",") if name == "UV_FIND_LINKS" else value
        if "UV_INDEX" in settings:
            # pip looks at all of its indexes; uv stops at the first that knows the name. Hashes are required, so no
            # other package of the same name can slip in.
            settings["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return {key: value for key, value in settings.items() if key not in environ}


def uv_arguments(environ: Mapping[str, str], platform: str = sys.platform) -> list[str]:
    """Options of ``uv pip install`` that have no environment variable."""
    no_index = pip_options(environ, platform).get("no-index", "").lower() in ("1", "true", "yes", "on")
    return ["--no-index"] if no_index and not uv_is_configured(environ, platform) else []

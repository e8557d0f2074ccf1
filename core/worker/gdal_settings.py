"""What GDAL is told for every job, unless the user's environment says otherwise."""

from __future__ import annotations

import os

from .threads import usable_threads

# By itself GDAL keeps a share of the computer's memory, more than all the rest that most jobs take, and decodes on one
# core; a web server that is silent must not hold a run for ever. In MB and seconds.
_SETTINGS = {"GDAL_CACHEMAX": "64", "GDAL_HTTP_CONNECTTIMEOUT": "10", "GDAL_HTTP_TIMEOUT": "60",
             "GDAL_HTTP_MAX_RETRY": "3", "GDAL_HTTP_RETRY_DELAY": "1"}


def apply_gdal_settings() -> None:
    """Set them in the environment, where GDAL finds them before anything is opened."""
    for name, value in {**_SETTINGS, "GDAL_NUM_THREADS": str(usable_threads())}.items():
        os.environ.setdefault(name, value)

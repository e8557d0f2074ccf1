"""What tests need of the processor, and skip where it is told not to have it."""

from __future__ import annotations

import os

import pytest

WITH_OPENVINO = pytest.mark.skipif(os.environ.get("ONEDNN_MAX_CPU_ISA") == "SSE41", reason=(
    "told to use SSE only, OpenVINO compiles no convolutional network; the choice passes it by"))

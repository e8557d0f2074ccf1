"""Charts of reports: drawn by Matplotlib, put into the page as SVG that takes its colours and its font.

Matplotlib is imported when a chart is drawn: that takes half a second, and the first time it looks through all fonts
of the computer. Equal figures give equal bytes.
"""

from __future__ import annotations

import atexit
import io
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import markupsafe

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Matplotlib knows no variables of CSS. These stand for those of resources/report/base.html while it draws.
TEXT, QUIET, LINE, ACCENT, GOOD, CARD = "#010203", "#010204", "#010205", "#010206", "#010207", "#010208"
_VARIABLES = {TEXT: "text", QUIET: "quiet", LINE: "line", ACCENT: "accent", GOOD: "good", CARD: "card"}
_UNITS_PER_INCH = 72  # of an SVG by Matplotlib
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none", "svg.hashsalt": "urban_segmentation", "figure.facecolor": "none",
    "axes.facecolor": "none", "axes.edgecolor": LINE, "axes.labelcolor": QUIET, "axes.grid": True,
    "axes.axisbelow": True, "axes.spines.top": False, "axes.spines.right": False, "grid.color": LINE,
    "grid.linewidth": 1.0, "xtick.color": QUIET, "ytick.color": QUIET, "xtick.major.size": 0, "ytick.major.size": 0,
    "text.color": QUIET, "font.size": 12, "lines.linewidth": 2, "lines.solid_joinstyle": "round",
}
_NOTHING_OF_TODAY = {"Date": None, "Creator": None, "Format": None, "Type": None}


def chart(draw: Callable[[Axes], None], title: str, width_px: int = 640, height_px: int = 260) -> markupsafe.Markup:
    """An SVG element of what a function draws.

    Args:
        draw: is given axes in the page's style; colours are those of this module or "#rrggbb".
        title: what the chart shows, for those who cannot see it.
        width_px: width of the drawing, which the page scales to what it has; a text of it is 12 pixels high.
    """
    _keep_settings_apart()
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    with matplotlib.rc_context():
        # Whatever a user's own file of settings says.
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_STYLE)
        figure = Figure((width_px / _UNITS_PER_INCH, height_px / _UNITS_PER_INCH), layout="constrained")
        FigureCanvasSVG(figure)
        draw(figure.add_subplot())
        stream = io.StringIO()
        figure.savefig(stream, format="svg", metadata=_NOTHING_OF_TODAY)
    element = (f'<svg class="chart" xmlns="http://www.w3.org/2000/svg" width="100%" role="img" '
               f'viewBox="0 0 {width_px} {height_px}" aria-label="{markupsafe.escape(title)}">'
               + _for_the_page(stream.getvalue()))
    return markupsafe.Markup(element)  # nosec B704 # Matplotlib escapes its texts


def page_color(color: str) -> str:
    """The CSS colour that a chart's colour becomes on the page."""
    return f"var(--{_VARIABLES[color]})" if color in _VARIABLES else color


def _for_the_page(svg: str) -> str:
    """What follows the opening tag of an SVG by Matplotlib, as a page can hold it."""
    svg = svg[svg.index(">", svg.index("<svg")) + 1:]
    svg = re.sub(r"<style.*?</style>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font-family: [^;\"]*;? ?", "", svg)
    # Names that nothing refers to, and which a second chart on the page would have, too.
    svg = re.sub(r' id="[\w.]*_\d+"', "", svg)
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r"(\.\d\d)\d+", r"\1", svg)
    for stand_in in _VARIABLES:
        svg = svg.replace(stand_in, page_color(stand_in))
    return re.sub(r"\n\s*", "\n", svg).strip()


def _keep_settings_apart() -> None:
    """Let Matplotlib keep its list of fonts beside the worker's packages instead of in the user's own folders."""
    if "MPLCONFIGDIR" in os.environ or "matplotlib" in sys.modules:
        return
    folder = Path(sys.prefix) / "cache" / "matplotlib"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="urban_segmentation-matplotlib-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["MPLCONFIGDIR"] = str(folder)

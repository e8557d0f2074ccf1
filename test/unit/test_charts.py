"""Charts by Matplotlib in a page: its colours, its font, the same bytes for the same figures, nothing outside."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.evaluating.calibration import Calibration, ReliabilityBin
from core.evaluating.calibration_chart import reliability_chart
from core.worker.charts import _VARIABLES, ACCENT, chart

REPOSITORY = Path(__file__).resolve().parents[2]


def line(title="a line", color=ACCENT):
    return chart(lambda axes: axes.plot([0, 1, 2], [0.1, 0.123456789, 0.3], color=color), title)


def test_a_chart_is_an_element_without_anything_from_elsewhere():
    svg = line('so "called" <b>')
    root = ElementTree.fromstring(svg)
    assert root.get("aria-label") == 'so "called" <b>' and root.get("role") == "img"
    links = [value for element in root.iter() for key, value in element.items() if key.endswith("href")]
    assert all(link.startswith("#") for link in links)
    assert "font-family" not in svg and "matplotlib" not in svg.casefold()


def test_its_colours_are_the_page_s():
    svg = line()
    assert "var(--accent)" in svg and "var(--line)" in svg and "#ffffff" not in svg
    assert not any(stand_in in svg for stand_in in _VARIABLES)
    page = (REPOSITORY / "resources" / "report" / "base.html").read_text()
    assert all(page.count(f"--{name}:") == 2 for name in _VARIABLES.values())  # light and dark


def test_the_same_figures_give_the_same_bytes_in_another_process():
    program = ("from core.worker.charts import ACCENT, chart\n"
               "print(chart(lambda a: a.plot([0, 1, 2], [0.1, 0.123456789, 0.3], color=ACCENT), 'a line'))")
    again = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=REPOSITORY)
    assert again.stdout.strip() == line()


@pytest.mark.parametrize("writable", [True, False])
def test_the_user_s_own_folders_and_settings_are_left_alone(tmp_path, writable):
    home, prefix = tmp_path / "home", tmp_path / "prefix"
    settings = home / ".config" / "matplotlib"
    settings.mkdir(parents=True)
    (settings / "matplotlibrc").write_text("axes.facecolor: yellow\nbackend: TkAgg\n")
    if writable:
        prefix.mkdir()
    else:
        prefix.write_text("a file where a folder would have to be")
    program = ("import sys\nsys.prefix = sys.argv[1]\nfrom core.worker.charts import chart\n"
               "print(chart(lambda a: a.plot([0, 1]), 't'))\nimport matplotlib\n"
               "print(matplotlib.get_configdir(), file=sys.stderr)")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MPL", "XDG"))}
    run = subprocess.run([sys.executable, "-c", program, str(prefix)], capture_output=True, text=True, check=True,
                         cwd=REPOSITORY, env={**environment, "HOME": str(home), "TMPDIR": str(tmp_path)})
    assert "ffff00" not in run.stdout and "yellow" not in run.stdout
    assert sorted(path.name for path in home.rglob("*")) == [".config", "matplotlib", "matplotlibrc"]
    used = Path(run.stderr.strip().splitlines()[-1])
    assert used == prefix / "cache" / "matplotlib" if writable else not used.exists()


def test_nothing_imports_matplotlib_before_a_chart_is_drawn():
    program = "import sys, core.training.step, core.evaluating.step\nassert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=REPOSITORY)


def test_points_of_the_reliability_curve_lie_where_the_figures_say():
    bins = (ReliabilityBin(0.4, 0.6, 100, 0.5, 0.25), ReliabilityBin(0.8, 1.0, 300, 0.9, 1.0))
    root = ElementTree.fromstring(reliability_chart(Calibration(0.1, bins)))
    points = [(float(use.get("x")), float(use.get("y"))) for use in root.iter("{http://www.w3.org/2000/svg}use")
              if "--accent" in use.get("style", "")]
    (x, y), (other_x, other_y) = points
    # Both axes run from 0 to 100 and are equally long.
    assert (other_x - x) / (y - other_y) == pytest.approx((0.9 - 0.5) / (1.0 - 0.25), rel=0.01)

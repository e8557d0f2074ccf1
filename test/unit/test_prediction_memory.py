"""Peak memory of a prediction does not grow with the scene's height; ``make bench-predict-memory`` shows it large."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
WIDTH_PX = 3000

# A process of its own for each height: peak memory is counted for the whole life of a process.
PROGRAM = """
import json, os, resource, sys
sys.path[:0] = [{repository!r}, {tests!r}]
os.environ["GDAL_CACHEMAX"] = "8"  # MB: full in both scenes
import numpy as np, rasterio
from known_network import BandwiseNetwork, make_card
from made_scenes import UTM, Listener, make_grid
from contract.jobs import PredictJob
from core.predicting import prediction_plan, runtime_choice, step as prediction

height, folder = int(sys.argv[1]), sys.argv[2]
with rasterio.open(folder + "/i.tif", "w", driver="GTiff", width={width}, height=height, count=2, dtype="uint8",
                   tiled=True, sparse_ok=True, crs=UTM.to_wkt(),
                   transform=make_grid(height, {width}).transform) as dataset:
    dataset.write(np.full((2, 64, 64), 200, np.uint8), window=rasterio.windows.Window(0, 0, 64, 64))
prediction.load_card = lambda path: make_card()
prediction.load_model = lambda path: (BandwiseNetwork().eval(), make_card())
prediction_plan.PREFERRED_WINDOW_PX = 256
runtime_choice.WORTH_CONVERTING_S = float("inf")  # PyTorch, whatever the computer's pace
prediction.run(PredictJob(folder + "/i.tif", "m", folder + "/classes.tif", device="cpu", batch_size=1),
               Listener().events)
print(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
"""


def peak_memory_mb(height, folder):
    program = PROGRAM.format(repository=str(REPOSITORY), tests=str(REPOSITORY / "test" / "unit"), width=WIDTH_PX)
    answer = subprocess.run([sys.executable, "-W", "ignore", "-c", program, str(height), str(folder)], check=True,
                            stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
    return json.loads(answer.stdout.splitlines()[-1])


def test_memory_does_not_follow_the_height(tmp_path):
    low, high = peak_memory_mb(4000, tmp_path), peak_memory_mb(12000, tmp_path)
    # Its pixels are 48 MB more, their probabilities 288 MB.
    assert high - low < 20

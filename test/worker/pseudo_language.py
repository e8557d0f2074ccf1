"""Run every step with a catalogue that writes full-width letters, and print what users would read, as JSON.

    python pseudo_language.py FOLDER

Whatever is left in plain letters did not go through the catalogue.
"""

from __future__ import annotations

import gettext
import json
import re
import sys
from dataclasses import replace
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "test" / "unit")]

from contract import texts  # noqa: E402

# Placeholders, tags, entities, and what is code in all languages stay as they are.
KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w+;|[\w.]*\w[._]\w[\w.]*|\b[A-Z_]{2,}\b")


class FullWidth(gettext.GNUTranslations):
    """Every letter as its full-width sister."""

    def pgettext(self, context: str, message: str) -> str:
        written, end = [], 0
        for kept in KEPT.finditer(message):
            written += [full_width(message[end:kept.start()]), kept.group()]
            end = kept.end()
        return "".join([*written, full_width(message[end:])])


def full_width(text: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) if letter.isascii() and letter.isalpha() else letter for letter in text)


def main(folder: Path) -> None:
    # Before anything of the worker is imported: some texts are made then.
    texts._catalogue = lambda language: FullWidth()
    said: list[dict] = []
    for job in make_jobs(folder):
        run(job, said)
    reports = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.html"))}
    print(json.dumps({"said": said, "reports": reports}))


def run(job: object, said: list[dict]) -> None:
    from contract.errors import SegmentationError
    from core.__main__ import run_job
    from core.worker.events import Events

    kind = job.kind

    def hear(event: object) -> None:
        if event.event in ("log", "progress"):
            said.append({"job": kind, "text": event.message})

    try:
        run_job(job, Events(hear))
    except SegmentationError as error:
        said.append({"job": kind, "text": f"{error.message} {error.hint}", "error": True})


def make_jobs(folder: Path):
    """Jobs one after the other, each on what those before it made."""
    import numpy as np
    import pyogrio
    import shapely
    from made_layers import LEFT, TOP, UTM, make_imagery

    from contract.jobs import (
        ChangesJob,
        CheckModelJob,
        CompareOsmJob,
        EvaluateJob,
        LabelJob,
        LearnClicksJob,
        ModelInfoJob,
        OsmChannelsJob,
        PredictJob,
        QaSampleJob,
        TilesJob,
        TrainJob,
        VectorizeJob,
        VectorSource,
    )
    from contract.scheme_json import load_scheme

    size, generator = 192, np.random.default_rng(0)
    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
    corners = [(x, y) for x in range(8, size - 20, 24) for y in range(8, size - 20, 24)]
    houses = [shapely.box(LEFT + x, TOP - y - 12, LEFT + x + 14, TOP - y) for x, y in corners]
    pixels = generator.integers(40, 90, (3, size, size)).astype(np.uint8)
    for x, y in corners:
        pixels[:, y:y + 12, x:x + 14] += 120
    imagery = make_imagery(folder / "imagery.tif", width=size, height=size, pixels=pixels)
    pyogrio.raw.write(
        folder / "buildings.gpkg", shapely.to_wkb(np.array(houses)), [np.array(["yes"] * len(houses), dtype=object)],
        ["building"], geometry_type="Polygon", crs=UTM, driver="GPKG")
    layers = (VectorSource(str(folder / "buildings.gpkg")),)

    def at(name: str) -> str:
        return str(folder / name)

    label = LabelJob(imagery, layers, scheme, at("labels.tif"))
    yield label
    yield replace(label, layers=(VectorSource(at("missing.gpkg")),), output=at("none.tif"))
    yield OsmChannelsJob(imagery, layers, scheme, at("osm.tif"))
    tiles = TilesJob(imagery, at("labels.tif"), at("tiles"), tile_size_px=64, pixel_size_m=0.0)
    yield tiles
    yield replace(tiles, labels=at("imagery.tif"), output_folder=at("no_tiles"))
    train = TrainJob(at("tiles"), at("model.safetensors"), at("training.html"), encoder="resnet18",
                     encoder_weights="none", epochs=2, batch_size=4, device="cpu")
    yield train
    yield replace(train, encoder="resnet1800", output=at("no.safetensors"))
    yield ModelInfoJob(at("model.safetensors"), at("model.html"), at("model.json"))
    predict = PredictJob(imagery, at("model.safetensors"), at("classes.tif"), at("confidence.tif"), device="cpu")
    yield predict
    yield replace(predict, imagery=at("labels.tif"), output=at("no_classes.tif"), confidence_output="")
    yield EvaluateJob(at("classes.tif"), at("evaluation.html"), at("evaluation.json"), reference_layers=layers,
                      scheme=scheme, confidence=at("confidence.tif"), imagery=imagery)
    yield VectorizeJob(at("labels.tif"), at("polygons.gpkg"))
    yield QaSampleJob(at("labels.tif"), at("points.gpkg"), count_per_class=5)
    yield LearnClicksJob(at("model.safetensors"), imagery, VectorSource(at("points.gpkg")), at("clicked.safetensors"),
                         class_field="map_class", tiles_folder=at("tiles"), steps=1, device="cpu")
    yield CompareOsmJob(VectorSource(at("polygons.gpkg")), layers, scheme, at("comparison.gpkg"), at("comparison.html"),
                        at("comparison.json"))
    yield ChangesJob(at("changes.tif"), at("changes.gpkg"), at("changes.html"), at("changes.json"),
                     before_raster=at("labels.tif"), after_raster=at("classes.tif"))
    yield CheckModelJob(at("model.safetensors"), imagery, at("check.html"), at("check.json"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

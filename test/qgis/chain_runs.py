"""Every algorithm of the provider once, as a user would run it in a terminal: each takes what those before it made."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
from conftest import LEFT, PIXEL_M, REPOSITORY, TOP, write_raster
from osgeo import gdal, ogr
from overpass_server import OverpassServer, elements_of

QUICK = ("--TILE_SIZE=64", "--ENCODER=resnet18", "--ENCODER_WEIGHTS=none", "--EPOCHS=1")
POINTS_PER_CLASS = 20
OUTPUTS = {
    "labels": "labels.tif", "osm": "osm.tif", "stack": "stack.tif", "clouds": "clouds.tif",
    "tiles": "tiles", "index": "index.gpkg",
    "model": "model.safetensors", "training_report": "training.html", "classes": "classes.tif",
    "confidence": "confidence.tif", "polygons": "polygons.gpkg", "lines": "lines.gpkg", "report": "report.html",
    "figures": "report.json", "errors": "errors.gpkg", "points": "points.gpkg", "areas": "areas.html",
    "aligned": "aligned.gpkg", "shifts": "shifts.gpkg", "alignment": "alignment.html", "card": "card.html",
    "fetched": "fetched.gpkg", "onnx": "model.onnx", "stac": "stac.json",
    "comparison": "comparison.gpkg", "comparison_report": "comparison.html", "osm_file": "file.osm",
    "changes": "changes.tif", "change_polygons": "change_polygons.gpkg", "changed_objects": "changed_objects.gpkg",
    "changes_report": "changes.html", "check": "check.html",
    "clicks": "clicks.geojson", "clicked_model": "clicked.safetensors", "clicked_classes": "clicked.tif",
    "quality": "quality.gpkg", "quality_report": "quality.html", "doubtful": "doubtful.gpkg",
    "places": "places.gpkg", "drawn": "drawn.gpkg", "places_report": "places.html", "places_tiles": "places_tiles",
    "taught_model": "taught.safetensors", "adapted_model": "adapted.safetensors", "adapted_report": "adapted.html",
}
# What the shipped chains call their outputs, by the algorithms and parameters they come from.
CHAIN_OUTPUTS = {
    "labelfromosm:Labels": "labels.tif", "maketiles:Tiles": "tiles", "trainmodel:Model": "model.safetensors",
    "trainmodel:Training report": "training.html", "predictclasses:Classes": "classes.tif",
    "predictclasses:Confidence": "confidence.tif", "vectorizeclasses:Polygons": "polygons.gpkg",
    "evaluateprediction:Report": "report.html", "evaluateprediction:Figures": "figures.json",
    "checkmodel:Check of the model": "check.html",
    **{f"{step}{ending}:{title}": f"{ending}{file}" for ending in ("", "_finetuned") for step, title, file in (
        ("predictclasses", "Classes", "classes.tif"), ("vectorizeclasses", "Polygons", "polygons.gpkg"),
        ("changes", "Report", "changes.html"), ("changes", "Polygons of change", "changes.gpkg"),
        ("compareosm", "Comparison report", "comparison.html"))},
}
# Of a chain with branches those of the other branch must have a place, too, and stay empty.
KEPT = ["checkmodel:Check of the model", "predictclasses:Classes", "vectorizeclasses:Polygons", "changes:Report",
        "changes:Polygons of change", "compareosm:Comparison report"]
FINE_TUNED = ["trainmodel:Model", *(name.replace(":", "_finetuned:") for name in KEPT[1:])]
CHAINS = {
    "mapclassesfromosm": ["labelfromosm:Labels", "maketiles:Tiles", "trainmodel:Model", "predictclasses:Classes",
                          "predictclasses:Confidence", "vectorizeclasses:Polygons", "evaluateprediction:Report",
                          "evaluateprediction:Figures"],
    "trainfromosm": ["labelfromosm:Labels", "maketiles:Tiles", "trainmodel:Model", "trainmodel:Training report"],
    "mapwithmodel": ["predictclasses:Classes", "predictclasses:Confidence", "vectorizeclasses:Polygons"],
    "finetunemodel": ["labelfromosm:Labels", "maketiles:Tiles", "trainmodel:Model", "trainmodel:Training report",
                      "predictclasses:Classes"],
}


class ChainRuns:
    """Runs in one folder: ``paths`` of what the algorithms write, ``results`` of each by its name."""

    def __init__(self, qgis_process: Any, town: Path, folder: Path) -> None:
        self._qgis_process = qgis_process
        self.folder = folder
        self.temporary = folder / "temporary"
        self.temporary.mkdir()
        self.imagery, self.layers = town / "imagery.tif", town / "osm.geojson"
        self.paths = {name: folder / file for name, file in OUTPUTS.items()}
        self.results: dict[str, dict[str, Any]] = {}

    def run(self, name: str, **parameters: Any) -> None:
        """Run an algorithm; it must end with exit code 0."""
        arguments = [f"--{key}={value}" for key, values in parameters.items()
                     for value in (values if isinstance(values, list) else [values])]
        # Pictures this small gain nothing from threads that wait for each other, and lose much on a busy computer.
        ended = self._qgis_process("--json", "run", f"urbanseg:{name}", *arguments, TMPDIR=str(self.temporary),
                                   OMP_NUM_THREADS="1")
        assert ended.returncode == 0, f"{name}: {ended.stdout}\n{ended.stderr}"
        self.results[name] = json.loads(ended.stdout)["results"]

    def single_steps(self) -> None:
        """From imagery and layers to a map, its evaluation and what can be made of the model."""
        paths, imagery = self.paths, self.imagery
        self.run("setupenvironment")  # an interpreter is chosen already: it is only checked
        self.run("stackbands", RASTERS=[*self._single_bands()], OUTPUT=paths["stack"])
        self.run("cloudmask", INPUT=self._satellite(), NETWORKS=self._networks(), BUFFER=0, OUTPUT=paths["clouds"])
        server = OverpassServer(elements_of(self.layers.parent))
        self.run("fetchosm", INPUT=imagery, SERVER=server.address, MAXIMUM_AGE=0, OUTPUT=paths["fetched"])
        server.close()
        self.run("alignosm", INPUT=imagery, LAYERS=self.layers, SCHEME="urban", MAXIMUM_SHIFT=3,
                 OUTPUT=paths["aligned"], SHIFTS=paths["shifts"], REPORT=paths["alignment"])
        self.run("labelfromosm", INPUT=imagery, LAYERS=self.layers, SCHEME="urban", OUTPUT=paths["labels"])
        self.run("osmchannels", INPUT=imagery, LAYERS=self.layers, SCHEME="urban", CLASSES="building, road",
                 OUTPUT=paths["osm"])
        self.run("maketiles", INPUT=imagery, LABELS=paths["labels"], TILE_SIZE=64, OVERLAP=0, VALIDATION=20, TEST=20,
                 OUTPUT=paths["tiles"], INDEX=paths["index"])
        self.run("trainmodel", TILES=paths["tiles"], ENCODER="resnet18", ENCODER_WEIGHTS="none", EPOCHS=12,
                 LEARNING_RATE=0.002, DEVICE="cpu", OUTPUT=paths["model"], REPORT=paths["training_report"])
        self.run("predictclasses", INPUT=imagery, MODEL=paths["model"], DEVICE="cpu", OUTPUT=paths["classes"],
                 CONFIDENCE=paths["confidence"])
        self.run("vectorizeclasses", INPUT=paths["classes"], CONFIDENCE=paths["confidence"], OUTPUT=paths["polygons"],
                 CENTERLINES=paths["lines"])
        self.run("evaluateprediction", PREDICTION=paths["classes"], REFERENCE=paths["labels"], TILES=paths["tiles"],
                 IMAGERY=imagery, ERRORS=paths["errors"], OUTPUT=paths["report"], OUTPUT_JSON=paths["figures"])
        self.run("qasample", INPUT=paths["classes"], COUNT=POINTS_PER_CLASS, OUTPUT=paths["points"])
        self._fill_in_the_points()
        self.run("estimateareas", INPUT=paths["points"], OUTPUT=paths["areas"])
        self.run("compareosm", INPUT=paths["polygons"], CLASSES_RASTER=paths["classes"], LAYERS=self._older_osm(),
                 SCHEME="urban", OUTPUT=paths["comparison"], REPORT=paths["comparison_report"])
        self.run("exportosm", INPUT=paths["comparison"], FEATURES="all", SCHEME="urban", OUTPUT=paths["osm_file"])
        self.run("changes", BEFORE=paths["labels"], AFTER=paths["classes"], OUTPUT=paths["changes"],
                 POLYGONS=paths["change_polygons"], OBJECTS=paths["changed_objects"], REPORT=paths["changes_report"])
        self.run("checkmodel", INPUT=imagery, MODEL=paths["model"], LAYERS=self.layers, SCHEME="urban", DEVICE="cpu",
                 OUTPUT=paths["check"])
        self.run("labelquality", TILES=paths["tiles"], MODEL=paths["model"], DEVICE="cpu", OUTPUT=paths["quality"],
                 PLACES=paths["doubtful"], REPORT=paths["quality_report"])
        self._click()
        self.run("learnfromclicks", INPUT=imagery, MODEL=paths["model"], POINTS=paths["clicks"], TILES=paths["tiles"],
                 EXTENT=f"{LEFT},{LEFT + 50 * PIXEL_M},{TOP - 40 * PIXEL_M},{TOP} [EPSG:32618]", STEPS=3, DEVICE="cpu",
                 OUTPUT=paths["clicked_model"], CLASSES=paths["clicked_classes"])
        self.run("wheretolabel", INPUT=imagery, MODEL=paths["model"], COUNT=5, DEVICE="cpu", OUTPUT=paths["places"],
                 OSM_LABELS=paths["labels"], DRAWN=paths["drawn"], REPORT=paths["places_report"])
        self._label_two_places()
        self.run("learnplaces", INPUT=imagery, PLACES=paths["places"], DRAWN=[paths["drawn"], self.layers],
                 MODEL=paths["model"], TILES=paths["tiles"] / "dataset.json", EPOCHS=1, DEVICE="cpu",
                 OUTPUT=paths["taught_model"], OUTPUT_TILES=paths["places_tiles"])
        self.run("adaptmodel", INPUT=imagery, MODEL=paths["model"], EPOCHS=1, MINIMUM_CONFIDENCE=55, DEVICE="cpu",
                 EXTENT=f"{LEFT},{LEFT + 256 * PIXEL_M},{TOP - 320 * PIXEL_M},{TOP} [EPSG:32618]",
                 OUTPUT=paths["adapted_model"], REPORT=paths["adapted_report"])
        self.run("modelinfo", MODEL=paths["model"], OUTPUT=paths["card"])
        self.run("exportmodel", MODEL=paths["model"], OUTPUT=paths["onnx"], STAC=paths["stac"])

    def _satellite(self) -> Path:
        """Ground of a reflectance of 0.2, and a cloud of 0.6 in the corner."""
        pixels = np.full((4, 64, 64), 2000, "uint16")
        pixels[:, :16, :16] = 6000
        path = self.folder / "satellite.tif"
        write_raster(path, pixels)
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
        dataset.SetGeoTransform((LEFT, 30, 0, TOP, 0, -30))
        return path

    def _networks(self) -> Path:
        """A stand-in for the wheel of ukis-csmask, made in the worker's Python."""
        path = self.folder / "ukis_csmask.whl"
        subprocess.run([os.environ["URBANSEG_PYTHON"], REPOSITORY / "test" / "unit" / "made_clouds.py", path],
                       check=True)
        return path

    def _click(self) -> None:
        """Two points: in the first house and beside it."""
        features = [{"type": "Feature", "properties": {"class": name}, "geometry": {
            "type": "Point", "coordinates": [LEFT + column * PIXEL_M, TOP - column * PIXEL_M]}}
            for name, column in (("building", 75.5), ("other", 20.5))]
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32618"}}
        self.paths["clicks"].write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))

    def whole_chains(self) -> None:
        """What runs several steps in one go: the algorithm, and the chains that are shipped as model files."""
        layers, model = {"LAYERS": self.layers}, {"MODEL": self.paths["model"]}
        quick = dict(option[2:].split("=") for option in QUICK)
        inputs = {"mapclassesfromosm": layers | quick, "trainfromosm": layers | quick, "mapwithmodel": model,
                  "finetunemodel": layers | model | {"TILE_SIZE": 64, "EPOCHS": 1}}
        for name, outputs in CHAINS.items():
            self.run(name, INPUT=self.imagery, **inputs[name],
                     **{output: self.chain_output(name, output) for output in outputs})
        self.run("comparemodels", **model, OTHER_MODEL=self.chain_output("trainfromosm", "trainmodel:Model"),
                 TILES=self.paths["tiles"], DEVICE="cpu", OUTPUT=self.folder / "models.html")
        self.update_map()
        self.run("updatemapsteps", INPUT=self.imagery, **model, **layers, BEFORE=self.paths["classes"], EPOCHS=1,
                 **{name: self.chain_output("updatemapsteps", name) for name in (*KEPT, *FINE_TUNED)})
        folder = self.folder / "mapclasses"
        folder.mkdir()
        self.run("mapclasses", INPUT=self.imagery, **layers, MODEL="best", DEVICE="cpu", OUTPUT=folder / "classes.tif",
                 POLYGONS=folder / "polygons.gpkg", REPORT=folder / "report.html")

    def update_map(self) -> None:
        """A month with a model of one epoch, which is unsure, and therefore fine-tuned."""
        self.run("updatemap", INPUT=self.imagery, MODEL=self.chain_output("trainfromosm", "trainmodel:Model"),
                 LAYERS=self.layers, BEFORE=self.paths["classes"], EPOCHS=1, DEVICE="cpu",
                 OUTPUT=self.folder / "updatemap")

    def chain_output(self, chain: str, output: str) -> Path:
        """Where an output of a shipped chain is written."""
        folder = self.folder / chain
        folder.mkdir(exist_ok=True)
        return folder / CHAIN_OUTPUTS[output]

    def _single_bands(self) -> list[Path]:
        """The imagery as a file for each band, as satellites deliver it."""
        paths = [self.folder / f"B0{number}.tif" for number in (2, 3, 4)]
        for number, path in enumerate(paths, 1):
            gdal.Translate(str(path), str(self.imagery), bandList=[number]).FlushCache()
        return paths

    def _older_osm(self) -> Path:
        """The town as OpenStreetMap knew it before its last buildings were drawn."""
        town = json.loads(self.layers.read_text(encoding="utf-8"))
        buildings = [feature for feature in town["features"] if feature["properties"].get("building")]
        town["features"] = [feature for feature in town["features"] if feature not in buildings[-4:]]
        path = self.folder / "older_osm.geojson"
        path.write_text(json.dumps(town), encoding="utf-8")
        return path

    def _label_two_places(self) -> None:
        """Draw a building in each of the first two places, and say that they are labelled."""
        places, drawn = (ogr.Open(str(self.paths[name]), 1) for name in ("places", "drawn"))
        target = drawn.GetLayer(0)
        for place in list(places.GetLayer(0))[:2]:
            feature = ogr.Feature(target.GetLayerDefn())
            feature["class_name"] = "building"
            feature.SetGeometry(ogr.ForceToMultiPolygon(place.GetGeometryRef().Buffer(-20)))
            target.CreateFeature(feature)
            place["state"] = "labelled"
            places.GetLayer(0).SetFeature(place)
        del target, places, drawn  # writes them

    def _fill_in_the_points(self) -> None:
        """Answer every QA point with what the town was drawn from."""
        labels = gdal.Open(str(self.paths["labels"])).ReadAsArray()
        source = ogr.Open(str(self.paths["points"]), 1)
        layer = source.GetLayer(0)
        for feature in layer:
            point = feature.GetGeometryRef()
            row, column = int((TOP - point.GetY()) / PIXEL_M), int((point.GetX() - LEFT) / PIXEL_M)
            feature["reference"] = ("other", "building", "road")[labels[row, column]]
            layer.SetFeature(feature)
        del layer, source  # writes it

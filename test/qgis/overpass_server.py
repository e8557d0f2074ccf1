"""A server on this computer that speaks Overpass's JSON, politely or not."""

from __future__ import annotations

import json
import re
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
)

_BOX = re.compile(r"\((-?[\d.]+),(-?[\d.]+),(-?[\d.]+),(-?[\d.]+)\);")


class OverpassServer:
    """Answers with the ``elements`` it was given. ``troubles`` are what the next requests meet, in turn.

    Troubles: a number is an HTTP status; ``broken`` closes the connection in the middle of an answer; ``lying`` says
    that more bytes come than do; ``html`` answers with a page; ``too much`` gives up with a remark.
    """

    def __init__(self, elements: list[dict]) -> None:
        self.elements, self.troubles, self.queries = elements, [], []
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                owner.queries.append(urllib.parse.parse_qs(body)["data"][0])
                owner._answer(self, owner.troubles.pop(0) if owner.troubles else None)

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/api/interpreter"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def boxes(self) -> list[tuple[float, ...]]:
        """(south, west, north, east) of each query."""
        return [tuple(float(value) for value in _BOX.search(query).groups()) for query in self.queries]

    def _answer(self, handler: BaseHTTPRequestHandler, trouble: object) -> None:
        if isinstance(trouble, int):
            handler.send_response(trouble)
            handler.send_header("Retry-After", "1")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        content = json.dumps({"version": 0.6, "elements": self.elements}).encode()
        if trouble == "html":
            content = b"<html>Dispatcher_Client::request_read_and_idx::timeout</html>"
        if trouble == "too much":
            content = b'{"elements": [], "remark": "runtime error: Query timed out in \\"query\\" at line 3"}'
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(content) + (1000 if trouble in ("lying", "broken") else 0)))
        handler.end_headers()
        handler.wfile.write(content[:len(content) // 2] if trouble == "broken" else content)
        if trouble in ("lying", "broken"):
            handler.close_connection = True


def in_degrees(point: QgsPointXY) -> QgsPointXY:
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32618"),
                                       QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    return transform.transform(point)


def elements_of(town: Path) -> list[dict]:
    """The made-up town's GeoJSON as OSM's nodes and ways, in degrees."""
    nodes, ways = [], []
    for number, feature in enumerate(json.loads((town / "osm.geojson").read_text())["features"], 1):
        ring = feature["geometry"]["coordinates"]
        is_area = feature["geometry"]["type"] == "Polygon"
        points, first = (ring[0][:-1] if is_area else ring), len(nodes) + 1
        for point in (in_degrees(QgsPointXY(*point)) for point in points):
            nodes.append({"type": "node", "id": len(nodes) + 1, "lon": point.x(), "lat": point.y()})
        references = list(range(first, len(nodes) + 1)) + ([first] if is_area else [])
        ways.append({"type": "way", "id": 1000 + number, "version": 2, "timestamp": "2023-04-05T06:07:08Z",
                     "nodes": references, "tags": feature["properties"]})
    return nodes + ways

"""Asking an Overpass server: the query, the cells, and how a server that is busy, cut off or too slow is treated."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urban_segmentation.contract.errors import Cancelled, InputError, SchemeError
from urban_segmentation.contract.scheme_json import scheme_from_dict
from urban_segmentation.processing_provider.osm import fetching
from urban_segmentation.processing_provider.osm.answers import AnswerCache
from urban_segmentation.processing_provider.osm.fetching import Listener, Reply, fetch_answers
from urban_segmentation.processing_provider.osm.overpass_query import LARGEST_CELL_KM2, Cell, cells_of, query_of

SERVER = "https://overpass.example/api/interpreter"
TOWN = Cell(27.62, 85.52, 27.63, 85.53)
COUNTY = Cell(27.5, 85.4, 27.7, 85.6)
EMPTY = json.dumps({"version": 0.6, "elements": []}).encode()


def scheme(*rules: dict) -> object:
    return scheme_from_dict({"name": "s", "classes": [
        {"id": 0, "name": "other", "color": "#000000"},
        {"id": 1, "name": "thing", "color": "#ff0000", "rules": list(rules)}]})


BUILDINGS = scheme({"tags": {"building": ["*"]}, "geometry": "polygon"})


class Server:
    """Answers in turn; the last answer again and again. Keeps what it was asked."""

    def __init__(self, *replies: Reply) -> None:
        self.replies, self.queries = list(replies), []

    def __call__(self, server: str, query: str) -> Reply:
        self.queries.append(query)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


class Pauses:
    """Waits for nothing, and counts what would have been waited."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self, seconds: float) -> None:
        self.seconds += seconds


def fetch(tmp_path: Path, server: Server, extent: Cell = TOWN, days: float = 7,
          **listener) -> tuple[list[Path], Pauses]:
    pauses = Pauses()
    answers = fetch_answers(BUILDINGS, extent, SERVER, server, AnswerCache(tmp_path / "answers", days),
                            Listener(pause=pauses, **listener))
    return answers, pauses


def test_a_query_asks_for_whole_ways_and_multipolygons_once():
    text = query_of(scheme({"tags": {"building": ["*"]}, "geometry": "polygon"}, {"tags": {"building": ["*"]}},
                           {"tags": {"highway": ["primary", "a.b\"c"]}, "geometry": "line"}), TOWN)
    assert text.count('way["building"](27.6200000,85.5200000,27.6300000,85.5300000);') == 1
    assert text.count('relation["type"="multipolygon"]["building"]') == 1
    assert 'way["highway"~"(^|;) *(primary|a\\\\.b\\"c) *(;|$)",i]' in text
    assert 'relation["type"="multipolygon"]["high' not in text
    assert text.startswith("[out:json][timeout:") and ">;\nout skel qt;" in text


def test_a_scheme_without_rules_has_nothing_to_ask_for():
    with pytest.raises(SchemeError, match="no OSM rules"):
        query_of(scheme(), TOWN)


@given(st.floats(-80, 79), st.floats(-179, 177), st.floats(1e-4, 1), st.floats(1e-4, 1))
def test_cells_cover_the_extent_without_overlap(south, west, height, width):
    extent = Cell(south, west, south + height, west + width)
    cells = cells_of(extent)
    assert max(cell.area_km2 for cell in cells) <= LARGEST_CELL_KM2 * 1.05
    assert math.isclose(sum((c.north - c.south) * (c.east - c.west) for c in cells), height * width, rel_tol=1e-6)
    assert (min(c.south for c in cells), max(c.north for c in cells)) == (extent.south, pytest.approx(extent.north))
    assert len({(cell.south, cell.west) for cell in cells}) == len(cells)


def test_an_answer_is_kept_and_not_asked_for_again(tmp_path):
    server = Server(Reply(200, EMPTY))
    first, _ = fetch(tmp_path, server)
    again, _ = fetch(tmp_path, server)
    assert first == again and len(server.queries) == 1 and first[0].read_bytes() == EMPTY
    fetch(tmp_path, server, days=0)
    assert len(server.queries) == 2


def test_a_damaged_answer_in_the_cache_is_fetched_again(tmp_path):
    server = Server(Reply(200, EMPTY))
    (path,), _ = fetch(tmp_path, server)
    path.write_bytes(EMPTY[:10])
    fetch(tmp_path, server)
    assert len(server.queries) == 2 and path.read_bytes() == EMPTY


@pytest.mark.parametrize("trouble", [Reply(429), Reply(504), Reply(0, error="connection closed"),
                                     Reply(200, EMPTY[:-5]), Reply(200, b"<html>busy</html>"),
                                     Reply(200, b'{"elements": [{"type": "node", "id": 1, "lat": NaN}]}')])
def test_a_busy_or_broken_server_is_asked_again_after_growing_pauses(tmp_path, trouble):
    server = Server(trouble, trouble, Reply(200, EMPTY))
    answers, pauses = fetch(tmp_path, server)
    assert len(answers) == 1 and len(set(server.queries)) == 1 and len(server.queries) == 3
    assert pauses.seconds == pytest.approx(3 * fetching.FIRST_PAUSE_S, abs=0.2)


def test_the_pause_that_a_server_asks_for_is_kept(tmp_path):
    _, pauses = fetch(tmp_path, Server(Reply(429, retry_after_s=100), Reply(200, EMPTY)))
    assert pauses.seconds == pytest.approx(100, abs=0.2)


def test_a_server_that_stays_busy_is_left_alone(tmp_path):
    server = Server(Reply(429))
    with pytest.raises(InputError, match="did not answer in 6 tries") as caught:
        fetch(tmp_path, server)
    assert len(server.queries) == fetching.TRIES and "is kept" in caught.value.hint


def test_a_refusal_is_final(tmp_path):
    server = Server(Reply(400, error="Bad Request"))
    with pytest.raises(InputError, match="refuses the request: 400 Bad Request"):
        fetch(tmp_path, server)
    assert len(server.queries) == 1


def test_what_is_too_much_at_once_is_asked_for_in_quarters(tmp_path):
    gave_up = Reply(200, json.dumps({"elements": [], "remark": "runtime error: Query ran out of memory"}).encode())
    server = Server(gave_up, Reply(200, EMPTY))
    answers, _ = fetch(tmp_path, server)
    assert len(answers) == 4 and len(server.queries) == 5
    with pytest.raises(InputError, match="gives up even on"):
        fetch(tmp_path, Server(gave_up), days=0)


def test_a_run_that_broke_off_goes_on(tmp_path):
    cells = len(cells_of(COUNTY))
    server = Server(*[Reply(200, EMPTY)] * 5, Reply(400, error="gone"))
    with pytest.raises(InputError):
        fetch(tmp_path, server, COUNTY)
    server = Server(Reply(200, EMPTY))
    answers, _ = fetch(tmp_path, server, COUNTY)
    assert len(answers) == cells and len(server.queries) == cells - 5


def test_cancel_is_noticed_in_a_pause(tmp_path):
    server = Server(Reply(429))
    with pytest.raises(Cancelled):
        fetch(tmp_path, server, is_cancelled=lambda: bool(server.queries))
    assert len(server.queries) == 1

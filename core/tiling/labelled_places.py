"""Places in which labels count: polygons, and where they have a state, those that a user marked as labelled."""

from __future__ import annotations

from dataclasses import replace

from contract.errors import InputError
from contract.jobs import VectorSource
from contract.place_states import FIELD, LABELLED
from contract.texts import tr

from ..grids.area_of_interest import Area, read_area
from ..grids.rasters import Grid
from ..osm.vector_sources import read_columns


def read_labelled_places(source: VectorSource | None, grid: Grid) -> Area | None:
    """The ground of the labelled places on a grid; None where there is no layer of places.

    Raises:
        InputError: the layer cannot be read, no place in it is labelled, or none lies on the grid.
    """
    if source is None:
        return None
    states = read_columns(source, [FIELD]).get(FIELD)
    if states is None:
        return read_area(source, (), "", grid)
    if LABELLED not in states.tolist():
        raise InputError(
            tr("No place of layer {name} is labelled: none of {count} has the {field} {value!r}.").format(
                name=source.name or source.path, count=len(states), field=FIELD, value=LABELLED),
            tr("Draw the labels of a place, and set its {field} to {value!r}.").format(field=FIELD, value=LABELLED))
    return read_area(replace(source, where=_with_condition(source.where, f"{FIELD} = '{LABELLED}'")), (), "", grid)


def _with_condition(where: str, condition: str) -> str:
    """A filter of a layer, narrowed; QGIS lets a user filter by a whole SELECT as well."""
    if where.strip().upper().startswith("SELECT "):
        return f"SELECT * FROM ({where.strip().rstrip(';')}) WHERE {condition}"  # nosec B608 - a filter of the user
    return f"({where}) AND {condition}" if where.strip() else condition

"""Vector layers as labels of a grid: read, assign classes, make shapes, account for every feature."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from pyproj import CRS

from contract.choices import Unlabelled
from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError, SchemeError
from contract.jobs import VectorSource
from contract.texts import tr

from ..grids.extents import bounds_around
from ..grids.rasters import Grid
from ..osm.osm_ages import shares_older_and_newer
from ..osm.tags import TagTable, column_of, keys_of
from ..osm.vector_sources import Bounds, FeatureTable, VectorLayer, extent_of, find_layers, read_features
from ..worker.events import Events
from .burning import Burner, Shapes
from .class_assignment import Assignment, assign_all, assign_by_field, assign_by_rules, class_named_like, has_tags
from .feature_parts import is_point
from .label_shapes import AREA_TAG, margin_m, shapes_of

_SHOWN_VALUES = 8
# Fields in which OSM's readers leave the time of the last change.
_TIMESTAMP_FIELDS = {"osm_timestamp", "timestamp", "@timestamp"}
_NOTEWORTHY_AGED_SHARE = 0.1


@dataclass
class Account:
    """What became of the features of a layer that lie around the raster."""

    read: int = 0
    repaired: int = 0
    used_by_class: Counter = field(default_factory=Counter)
    skipped: Counter = field(default_factory=Counter)
    timestamps: list[str] = field(default_factory=list)  # of the last change of each feature, as far as layers say it


def burn_layers(grid: Grid, sources: Sequence[VectorSource], scheme: ClassScheme, events: Events,
                class_field: str = "", unlabelled: Unlabelled = "background", raster_title: str = tr("the raster"),
                progress_share: float = 1.0, taken: datetime.date | None = None) -> Burner:
    """Labels of a grid from vector layers; ``Burner.read`` then gives any window of them.

    Args:
        grid: the pixels to label.
        sources: the layers, in any CRS and order.
        scheme: the classes, with their OSM rules.
        events: gets the table of features used and skipped.
        class_field: field with the class name or id, for layers that have it; empty: OSM rules only.
        unlabelled: what no feature covers is class 0 (``background``) or 255 (``ignore``).
        raster_title: what error messages call the grid.
        progress_share: the part of the whole progress that this is.
        taken: when the imagery was taken, against which OSM's own times are held; None: not known.

    Raises:
        InputError: a layer cannot be read, no feature touches the grid, or none is a label of any class.
        SchemeError: unlabelled pixels are to be class 0, and the scheme has none.
    """
    background_id = _background_id(scheme, unlabelled)
    if not sources:
        raise InputError(tr("No vector layer is given."), tr("Choose at least one layer with lines or polygons."))
    layers, accounts, shapes = _read_layers(grid, sources, scheme, events, class_field, progress_share)
    _check_touching(layers, accounts, grid, raster_title, events)
    if not len(shapes):
        _raise_no_class(layers, accounts, scheme)
    _say_ages(accounts, taken, events)
    return Burner(shapes.in_burn_order(scheme), background_id)


def shapes_of_layers(grid: Grid, sources: Sequence[VectorSource], scheme: ClassScheme, events: Events,
                     class_field: str = "", progress_share: float = 1.0, beside_px: int = 0) -> Shapes:
    """Shapes of all classes from vector layers, of which there may be none: see ``burn_layers``.

    Args:
        beside_px: shapes so far beside the grid are among them, too.

    Raises:
        InputError: a layer cannot be read, or none has the class field.
    """
    return _read_layers(grid, sources, scheme, events, class_field, progress_share, beside_px)[2]


def _read_layers(grid: Grid, sources: Sequence[VectorSource], scheme: ClassScheme, events: Events,
                 class_field: str, progress_share: float,
                 beside_px: int = 0) -> tuple[list[VectorLayer], list[Account], Shapes]:
    layers = [layer for source in sources for layer in find_layers(source)]
    _check_class_field(layers, class_field)
    accounts, shapes = [], []
    for number, layer in enumerate(layers):
        events.progress(progress_share * number / len(layers),
                        1,
                        tr("Reading {layer_title}").format(layer_title=layer.title))
        account, layer_shapes = _shapes_of_layer(layer, grid, scheme, class_field, events, beside_px)
        accounts.append(account)
        shapes.append(layer_shapes)
    _report_features(layers, accounts, scheme, events)
    return layers, accounts, Shapes.joined(shapes)


def _background_id(scheme: ClassScheme, unlabelled: Unlabelled) -> int:
    if unlabelled == "background" and 0 not in scheme.ids:
        raise SchemeError(
            tr("The scheme {scheme!r} has no class 0 for pixels that no feature covers.").format(scheme=scheme.name),
            tr("Add a class with the id 0, or let unlabelled pixels be ignored."))
    return 0 if unlabelled == "background" else IGNORE_ID


def _check_class_field(layers: list[VectorLayer], class_field: str) -> None:
    if class_field and layers and all(column_of(class_field, layer.fields) is None for layer in layers):
        fields = sorted({name for layer in layers for name in layer.fields})
        raise InputError(
            tr("No layer has the class field {class_field!r}. Layers: {layers}.").format(
                class_field=class_field, layers=", ".join(layer.title for layer in layers)),
            tr("Their fields: {fields}.").format(fields=", ".join(fields) or tr("none")))


def _shapes_of_layer(layer: VectorLayer, grid: Grid, scheme: ClassScheme, class_field: str,
                     events: Events, beside_px: int) -> tuple[Account, Shapes]:
    bounds = bounds_around(grid, layer.crs, margin_m(grid, beside_px))
    field_keys = {class_field} - {""}
    keys = keys_of(scheme) | field_keys | {AREA_TAG} | _TIMESTAMP_FIELDS
    features = None if bounds is None else read_features(layer, bounds, keys)
    if features is None or not len(features):
        return Account(), Shapes.joined([])
    points = is_point(features.geometries)
    account = Account(read=len(features))
    account.skipped["points"] += int(points.sum())
    features = FeatureTable(features.geometries[~points],
                            {name: values[~points] for name, values in features.columns.items()})
    tags = TagTable(features.columns, len(features))
    assignment = assignment_of(layer, features, tags, scheme, class_field, events)
    result = shapes_of(features.geometries, tags, assignment, grid, layer.crs, beside_px)
    account.repaired = result.repaired
    account.used_by_class.update(result.used_by_class)
    account.skipped.update(assignment.skipped)
    account.skipped.update(result.skipped)
    account.timestamps = [str(value) for name, values in features.columns.items() if name.lower() in _TIMESTAMP_FIELDS
                          for value in values if value]
    return account, result.shapes


def assignment_of(layer: VectorLayer, features: FeatureTable, tags: TagTable, scheme: ClassScheme, class_field: str,
                  events: Events) -> Assignment:
    """Which class each feature of a layer is of: by its class field, its tags, or the layer's name."""
    column = column_of(class_field, layer.fields) if class_field else None
    if column is not None:
        assignment = assign_by_field(features.columns[column], scheme)
        if assignment.unknown_values:
            shown = ", ".join(repr(value) for value in assignment.unknown_values[:_SHOWN_VALUES])
            more = len(assignment.unknown_values) - _SHOWN_VALUES
            events.warning(tr("Layer {layer_title}: values of {class_field} that are no class of "
                              "{scheme!r}: {shown}.").format(
                               layer_title=layer.title, class_field=class_field, scheme=scheme.name,
                               shown=tr("{shown} and {more} more").format(shown=shown, more=more) if more > 0
                               else shown))
        return assignment
    if not has_tags(layer.fields, scheme):
        named = class_named_like(f"{layer.source.name} {layer.layer} {Path(layer.source.path).stem}", scheme)
        if named is not None:
            events.info(tr("Layer {layer_title} has no OSM tags: by its name, all of it is class {named!r}.").format(
                layer_title=layer.title, named=named.name))
            return assign_all(named, len(features))
    if not any(item.rules for item in scheme.classes):
        events.warning(tr("Layer {layer_title} has no class field, its name names no class, and the scheme {scheme!r} "
                          "has no rules for tags of OpenStreetMap: nothing of it becomes a label. Choose a scheme with "
                          "rules.").format(layer_title=layer.title, scheme=scheme.name))
    return assign_by_rules(tags, scheme)


def _report_features(layers: list[VectorLayer], accounts: list[Account], scheme: ClassScheme,
                     events: Events) -> None:
    lines = []
    for layer, account in zip(layers, accounts):
        lines.append(tr("{layer}: {read} features read, {used} used ({repaired} repaired)").format(
            layer=layer.title, read=account.read, used=account.used_by_class.total(), repaired=account.repaired)
                     if account.repaired else tr("{layer}: {read} features read, {used} used").format(
            layer=layer.title, read=account.read, used=account.used_by_class.total()))
        lines += ["    " + tr("used as {name}: {count}").format(name=item.name, count=account.used_by_class[item.id])
                  for item in scheme.classes if account.used_by_class[item.id]]
        lines += ["    " + tr("skipped, {reason}: {count}").format(reason=reason, count=count)
                  for reason, count in account.skipped.items() if count]
    events.info(tr("Features:") + "\n" + "\n".join(lines))


def _say_ages(accounts: list[Account], taken: datetime.date | None, events: Events) -> None:
    """Labels that are much older or newer than the imagery show what was, or will be, there."""
    timestamps = np.array([text for account in accounts for text in account.timestamps], object)
    older, newer = shares_older_and_newer(timestamps, taken)
    if taken is None or older is None or newer is None or not (older or newer):
        return
    say = events.warning if older + newer > _NOTEWORTHY_AGED_SHARE else events.info
    say(tr("Of the OSM features, {older:.0%} were last changed more than half a year before the imagery was taken "
           "({taken}), {newer:.0%} more than half a year after it: what they show may not be what the imagery "
           "shows.").format(older=older, newer=newer, taken=taken.isoformat()))


def _check_touching(layers: list[VectorLayer], accounts: list[Account], grid: Grid, raster_title: str,
                    events: Events) -> None:
    away = [layer for layer, account in zip(layers, accounts) if not account.read]
    if len(away) == len(layers):
        extents = "; ".join(_extent_text(layer) for layer in away)
        raise InputError(
            tr("No feature of the layers touches {raster_title}, {box_text}. Layers: {extents}.").format(
                raster_title=raster_title, box_text=_box_text(grid.bounds, grid.crs), extents=extents),
            tr("Choose layers of the same place, and see that each has its right CRS."))
    for layer in away:
        events.warning(tr("Layer {layer_title} has no feature that touches the raster.").format(
            layer_title=layer.title))


def _raise_no_class(layers: list[VectorLayer], accounts: list[Account], scheme: ClassScheme) -> None:
    reasons: Counter = sum((account.skipped for account in accounts), Counter())
    fields = sorted({name for layer in layers for name in layer.fields})
    raise InputError(
        tr("No feature of {layers} is a label of a class of the scheme {scheme!r}: {reasons}.").format(
            layers=", ".join(layer.title for layer in layers), scheme=scheme.name,
            reasons=", ".join((f"{reason} {count}" for reason, count in reasons.items()))),
        tr("Choose another scheme, or the field that holds the class. Fields: {fields}.").format(
            fields=", ".join(fields) or tr("none")))


def _extent_text(layer: VectorLayer) -> str:
    count, bounds = extent_of(layer)
    if not count:
        return tr("{layer_title} in {source_path} is empty").format(
            layer_title=layer.title, source_path=layer.source.path)
    if bounds is None or not np.isfinite(bounds).all():
        return tr("{layer_title} in {source_path} has no extent").format(
            layer_title=layer.title, source_path=layer.source.path)
    return tr("{layer_title} in {source_path}, {box_text}").format(
        layer_title=layer.title, source_path=layer.source.path, box_text=_box_text(bounds, layer.crs))


def _box_text(bounds: Bounds, crs: CRS) -> str:
    left, bottom, right, top = bounds
    authority = crs.to_authority()
    name = ":".join(authority) if authority else crs.name
    return tr("x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})").format(
        left=left, right=right, bottom=bottom, top=top, name=name)

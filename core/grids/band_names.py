"""Bands by name: which band of one file is which of another, where both have names."""

from __future__ import annotations

from collections.abc import Sequence

from contract.band_names import say_something
from contract.errors import InputError
from contract.messages import listed
from contract.texts import tr


def places_of(wanted: Sequence[str], found: Sequence[str]) -> tuple[int, ...] | None:
    """Where each of the wanted bands is among those found; None where one is missing or a name comes twice.

    Names are compared without case. Where names of either side say nothing, equally many bands are taken in order.
    """
    if not say_something([*wanted, *found]):
        return tuple(range(len(found))) if len(found) == len(wanted) else None
    places = {name.casefold(): place for place, name in enumerate(found)}
    if len(places) < len(found) or any(name.casefold() not in places for name in wanted):
        return None
    return tuple(places[name.casefold()] for name in wanted)


def chosen_places(chosen: Sequence[str], found: Sequence[str], imagery: str) -> tuple[int, ...]:
    """Where each chosen band, by its name or its number from 1, is among those found; all where none is chosen.

    Raises:
        InputError: one is not there, or comes twice.
    """
    if not chosen:
        return tuple(range(len(found)))
    names = [name.casefold() for name in found]
    places = []
    for band in chosen:
        if names.count(band.casefold()) == 1:
            place = names.index(band.casefold())
        elif band.isdecimal() and 1 <= int(band) <= len(found):
            place = int(band) - 1
        else:
            raise InputError(
                tr("Band {band!r} is not among those of imagery {imagery}: {bands}.").format(
                    band=band, imagery=imagery,
                    bands=listed((f"{number} {name}" for number, name in enumerate(found, 1)))),
                tr("Write names or numbers of its bands, separated by commas."))
        if place in places:
            raise InputError(
                tr("Band {band!r} of imagery {imagery} is chosen twice.").format(band=band, imagery=imagery),
                tr("Name each band once."))
        places.append(place)
    return tuple(places)

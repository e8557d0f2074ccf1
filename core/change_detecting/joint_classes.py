"""The classes of two maps as one list, and the pairs of them: what was there, what is there now."""

from __future__ import annotations

import colorsys
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID, MAXIMUM_CLASSES, ClassScheme, SegmentationClass
from contract.errors import InputError
from contract.messages import listed
from contract.texts import tr

from ..evaluating.pictures import rgb_of

# Up to so many classes every pair has an id of its own in a change raster, the same in every month.
_EVERY_PAIR = 15
# Of the colour of a change: what is there now; the rest is what was there.
_NOW = 0.75
_GONE = 0.6
_FADED, _PAGE = 0.75, 235


@dataclass(frozen=True)
class JointClasses:
    """The classes of both maps, matched by name; ``scheme`` numbers them from 0, those of the first map first."""

    scheme: ClassScheme

    @classmethod
    def of(cls, before: ClassScheme, after: ClassScheme) -> JointClasses:
        """A class is of the kind that the first map says, or the second one where the first has but an area.

        Raises:
            InputError: the maps have no class in common, or more classes than a raster of bytes can tell apart.
        """
        later = {item.name.casefold(): item for item in after.classes}
        known = {item.name.casefold() for item in before.classes}
        if not known & set(later):
            raise InputError(
                tr("The two maps have no class in common. Before: {before}; after: {after}.").format(
                    before=listed(before.names), after=listed(after.names)),
                tr("Classes are matched by their names: choose two maps with the same classes."))
        first = [_of_kind(item, later.get(item.name.casefold())) for item in before.classes]
        classes = [*first, *(item for name, item in later.items() if name not in known)]
        if len(classes) > MAXIMUM_CLASSES:
            raise InputError(
                tr("The two maps have {count} classes together, at most {most} can be compared.").format(
                    count=len(classes), most=MAXIMUM_CLASSES),
                tr("Choose maps of the same class scheme; of polygons the field class_name holds the classes."))
        return cls(ClassScheme(before.name, tuple(
            replace(item, id=position, rules=()) for position, item in enumerate(classes))))

    def __len__(self) -> int:
        return len(self.scheme.classes)

    def positions(self, own: ClassScheme) -> npt.NDArray[np.uint8]:
        """The position of each class id of a map's own scheme, 255 for none; shape (256,)."""
        names = [name.casefold() for name in self.scheme.names]
        table = np.full(256, IGNORE_ID, np.uint8)
        for item in own.classes:
            table[item.id] = names.index(item.name.casefold())
        return table

    def named_by(self, own: ClassScheme) -> ClassScheme:
        """A map's own names with the positions as ids."""
        table = self.positions(own)
        return ClassScheme(own.name, tuple(replace(item, id=int(table[item.id]), rules=()) for item in own.classes))

    def pair_of(self, before: npt.NDArray, after: npt.NDArray) -> npt.NDArray[np.int64]:
        """The number of each pair of positions, from 0 to the square of the number of classes."""
        return before.astype(np.int64) * len(self) + after

    def pair_name(self, pair: int) -> str:
        """What a pair is called in rasters, layers and reports."""
        before, after = divmod(pair, len(self))
        return f"{self.scheme.names[before]} → {self.scheme.names[after]}"

    def pair_color(self, pair: int) -> str:
        """Of a change the colour of what is there now, with some of what was there, or, where nothing of a name came
        after it, that of what was there, darker; of the rest a faded one."""
        before, after = (_rgb(self.scheme.classes[place].color) for place in divmod(pair, len(self)))
        if pair % (len(self) + 1) == 0:
            return _hex(before + (_PAGE - before) * _FADED)
        now = self.scheme.classes[pair % len(self)]
        if pair % len(self) == 0 and now.kind.name == "area":  # background: what went is what is to be seen
            return _hex(before * _GONE)
        return _hex(_NOW * after + (1 - _NOW) * before)


@dataclass(frozen=True)
class ChangeCodes:
    """Which class id of the change raster each pair is; ``pairs`` in the order of ``scheme``, which names them.

    ``code_of`` is of shape (pairs,), 255 for those that the raster cannot hold.
    """

    scheme: ClassScheme
    pairs: tuple[int, ...]
    code_of: npt.NDArray[np.uint8]

    @classmethod
    def of(cls, classes: JointClasses, present: Sequence[int]) -> ChangeCodes:
        """All pairs where there are few classes, else those that are ``present``, and what stays the same.

        Raises:
            InputError: these are more than a raster of bytes can tell apart.
        """
        count = len(classes)
        pairs = range(count**2) if count <= _EVERY_PAIR else sorted({*present, *range(0, count**2, count + 1)})
        if len(pairs) > MAXIMUM_CLASSES:
            raise InputError(
                tr("The two maps have {classes} classes and {pairs} kinds of change, a change raster holds at most "
                   "{most}.").format(classes=count, pairs=len(pairs), most=MAXIMUM_CLASSES),
                tr("Use a larger minimum area, or maps with fewer classes."))
        code_of = np.full(count**2, IGNORE_ID, np.uint8)
        code_of[list(pairs)] = np.arange(len(pairs))
        named = tuple(SegmentationClass(code, classes.pair_name(pair), classes.pair_color(pair))
                      for code, pair in enumerate(pairs))
        return cls(ClassScheme("changes", named), tuple(pairs), code_of)


def _of_kind(item: SegmentationClass, later: SegmentationClass | None) -> SegmentationClass:
    return replace(item, kind=later.kind) if later is not None and item.kind.name == "area" else item


def _rgb(color: str) -> npt.NDArray[np.float64]:
    return np.array(rgb_of(color), float)


def _hex(color: npt.NDArray[np.float64]) -> str:
    return "#" + bytes(np.clip(np.round(color), 0, 255).astype(np.uint8).tolist()).hex()


def spare_color(number: int) -> str:
    """One of any number of colours that differ, for a class that nobody gave one."""
    return _hex(255 * np.array(colorsys.hsv_to_rgb(number * 0.618 % 1, 0.55, 0.8)))

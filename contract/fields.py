"""What the fields of jobs, models and other records may hold: said once, at the field, and checked here alone.

A field says it by its type: ``Annotated[float, Range(0, 1)]``, one of ``contract.choices``, a tuple, a dict, another
record, ``Optional`` of these. Numbers are finite and texts can be written to files, unless that is said otherwise.
Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import dataclasses
import functools
import math
import re
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union

from .messages import brief, listed, plain
from .texts import tr

# Beyond it other readers of JSON, and floats, no longer tell whole numbers apart.
_LARGEST_WHOLE = 2**53
# Control characters but tab and line ends; halves of characters, which no file can hold.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_WORDS = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", tuple: "a list",
          dict: "an object"}


class FieldError(ValueError):
    """What is wrong with a value, and what it should be; whoever reads the record makes it an error of the tree."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True)
class Range:
    """Bounds of a number; ``above``: more than ``least``; ``multiple``: only the multiples of it."""

    least: float = -math.inf
    most: float = math.inf
    above: bool = False
    multiple: int = 0

    def check(self, value: float, where: str) -> None:
        """Raises:
            FieldError: the value is not within.
        """
        too_small = value <= self.least if self.above else value < self.least
        if too_small or value > self.most:
            raise FieldError(tr("{where} is {value:g}, it must be {bounds}.").format(
                where=where, value=value, bounds=self))
        if self.multiple and value % self.multiple:
            below = max(int(self.least), int(value // self.multiple) * self.multiple)
            raise FieldError(
                tr("{where} is {value}, no multiple of {multiple}.").format(
                    where=where, value=value, multiple=self.multiple),
                tr("Use {below} or {above}.").format(below=below, above=below + self.multiple))

    def __str__(self) -> str:
        if math.isinf(self.most):
            return tr("above {least:g}").format(
                       least=self.least) if self.above else tr("{least:g} or more").format(least=self.least)
        return tr("above {least:g}, at most {most:g}").format(
                   least=self.least, most=self.most) if self.above else tr("from {least:g} to "
                                                                                    "{most:g}").format(
                                                                                     least=self.least, most=self.most)


@dataclass(frozen=True)
class Pattern:
    """A text that the pattern matches whole; ``words`` say what that is."""

    pattern: re.Pattern[str]
    words: str

    def check(self, value: str, where: str) -> None:
        """Raises:
            FieldError: the text is another.
        """
        if not self.pattern.fullmatch(value):
            raise FieldError(tr("{where} is {value}.").format(where=where, value=brief(value)),
                             tr("Use {bounds}.").format(bounds=self.words))


# One line, and something on it: names of classes, bands, files.
NAME = Pattern(re.compile(r"[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*"), "a name of one line")


@functools.cache
def field_types(record: type) -> dict[str, Any]:
    """The type of each field of a record, annotations included."""
    hints = typing.get_type_hints(record, include_extras=True)
    return {field.name: hints[field.name] for field in dataclasses.fields(record)}


def read_record(record: type, data: Any, where: str, **ready: Any) -> Any:
    """The record that a JSON object holds; ``ready`` are fields of it that were read already.

    Raises:
        FieldError: an unknown or missing key, a value of a wrong type or out of its range.
    """
    if not isinstance(data, dict):
        raise FieldError(tr("{where} must be an object, not {data}.").format(where=where, data=brief(data)))
    types = field_types(record)
    known = sorted(set(types) - set(ready))
    unknown = sorted(set(data) - set(known))
    if unknown:
        raise FieldError(
            tr("{where} has unknown keys: {unknown}.").format(where=where, unknown=listed(map(plain, unknown))),
            tr("Known: {known}.").format(known=", ".join(known)))
    missing = [field.name for field in dataclasses.fields(record)
               if field.name not in data and field.name not in ready and not _has_default(field)]
    if missing:
        raise FieldError(
            tr("{where} is incomplete: it lacks {missing}.").format(where=where, missing=", ".join(missing)),
            tr("Give the missing keys."))
    values = {key: read_value(types[key], value, f"{where}.{key}") for key, value in data.items()}
    try:
        return record(**values, **ready)
    except FieldError:
        raise
    except ValueError as error:  # what a record says of its fields together
        raise FieldError(f"{where}: {error}.") from error


def read_value(hint: Any, value: Any, where: str) -> Any:
    """A value out of JSON as its type wants it: lists become tuples, objects become records.

    Raises:
        FieldError: it is of another type, or out of its range.
    """
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        read = read_value(arguments[0], value, where)
        for mark in hint.__metadata__:
            if isinstance(mark, (Range, Pattern)):
                mark.check(read, where)
        return read
    if origin is Union:
        return None if value is None and type(None) in arguments else read_value(arguments[0], value, where)
    if origin is Literal:
        if not isinstance(value, str) or value not in arguments:
            raise FieldError(tr("{where} is {value}.").format(where=where, value=brief(value)),
                             tr("Use one of {choices}.").format(choices=", ".join(filter(None, arguments))))
        return value
    if origin is tuple:
        _check_type(list, value, where, "a list")
        return tuple(read_value(arguments[0], item, f"{where}[{number}]") for number, item in enumerate(value))
    if origin in (dict, Mapping):
        _check_type(dict, value, where, "an object")
        return {read_value(arguments[0], key, f"{where}, key"): read_value(arguments[1], item, f"{where}.{key}")
                for key, item in value.items()}
    if dataclasses.is_dataclass(hint):
        return read_record(typing.cast(type, hint), value, where)
    return value if hint is Any else _read_plain(hint, value, where)


def numbers_of(record: type, name: str) -> tuple[type, bool, Range]:
    """Of a field that is a number: whole or not, whether it may be left unset, and its bounds."""
    hint, is_optional, bounds = field_types(record)[name], False, Range()
    while typing.get_origin(hint) in (Annotated, Union):
        is_optional = is_optional or type(None) in typing.get_args(hint)
        bounds = next((mark for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, Range)), bounds)
        hint = typing.get_args(hint)[0]
    return hint, is_optional, bounds


def _read_plain(kind: type, value: Any, where: str) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST_WHOLE:
        return float(value)
    _check_type(kind, value, where, _WORDS[kind])
    if kind is str and _UNWRITABLE.search(value):
        raise FieldError(
            tr("{where} is {value}, which holds characters that cannot be written.").format(
                where=where, value=brief(value)),
            tr("Leave them out."))
    if kind is float and not math.isfinite(value):
        raise FieldError(tr("{where} is {value}, it must be a finite number.").format(where=where, value=value))
    if kind is int and abs(value) > _LARGEST_WHOLE:
        raise FieldError(tr("{where} is {value}, which is too large a number.").format(where=where, value=brief(value)))
    return value


def _check_type(kind: type, value: Any, where: str, words: str) -> None:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise FieldError(tr("{where} must be {wanted}, not {value}.").format(
            where=where, wanted=words, value=brief(value)))


def _has_default(field: dataclasses.Field) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING

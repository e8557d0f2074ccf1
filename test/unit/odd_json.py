"""Valid JSON documents, changed in one place or a few into what nobody thought of."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import strategies as st

DEEP: Any = 1
for _ in range(100):
    DEEP = [DEEP]

_ODD_VALUES = [
    None, True, False, 0, 1, -1, -3, 7, 10**30, -(10**30), 0.5, -0.0, 1e-320, 1e308, float("nan"), float("inf"),
    float("-inf"), "", " ", "x", "0", "NaN", "\x00", "a\nb", "\ud800", "ü" * 300, "../..", [], {}, [[]], [None],
    [1, "a"], {"": {}}, {"\ud800": 1}, {"a": [{}]}, "*" * 3000, [0] * 2000, DEEP]
# Copies: a later change must not reach the list above.
ODD_VALUES = st.sampled_from(range(len(_ODD_VALUES))).map(lambda number: copy.deepcopy(_ODD_VALUES[number]))


def places(value: Any, path: tuple = ()) -> list[tuple]:
    """The path of every value inside a document, its own first."""
    found = [path]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += places(item, (*path, key))
    return found


@st.composite
def changed(draw: st.DrawFn, document: Any) -> Any:
    """The document with one to three changes: a value replaced, taken away, doubled, or one that is new."""
    result = copy.deepcopy(document)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places(result)))
        if not path:
            if draw(st.integers(0, 30)) == 0:
                return draw(ODD_VALUES)
            continue
        holder = result
        for key in path[:-1]:
            holder = holder[key]
        change = draw(st.sampled_from(["replace", "replace", "replace", "remove", "add", "rename"]))
        if change == "replace":
            holder[path[-1]] = draw(ODD_VALUES)
        elif change == "remove":
            del holder[path[-1]]
        elif isinstance(holder, list):
            holder.append(holder[path[-1]])
        elif change == "add":
            holder[draw(st.text(max_size=5))] = draw(ODD_VALUES)
        else:
            holder[draw(st.text(max_size=5))] = holder.pop(path[-1])
    return result


def as_text(document: Any) -> str:
    """The document as a careless program writes it: NaN and halves of characters included."""
    return json.dumps(document)

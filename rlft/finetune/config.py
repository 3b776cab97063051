"""What frozen config dataclasses share, of learners and of methods: reading text, checking values.

The settings themselves stand in the file of whatever they set, once, documented on their line.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from rlft.npc.errors import RlftError, unknown

C = TypeVar("C")

_WORDS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def replace_fields(config: C, texts: Mapping[str, str]) -> C:
    """A copy of `config` with fields read from text, as `--set name=value` gives them.

    Raises RlftError for an unknown name, suggesting the nearest, and for a value out of place.
    """
    types = _types(config)
    for name in texts:
        if name not in types:
            raise unknown(f"field of {type(config).__name__}", name, types)
    values = {name: _parse(name, text, types[name]) for name, text in texts.items()}
    return replace(config, **values)  # type: ignore[type-var]  # a dataclass, by _types


def describe(kind: type) -> dict[str, str]:
    """What each field's line says of it, read from the source."""
    lines = {f.name for f in fields(kind)}
    told = {}
    for line in inspect.getsource(kind).splitlines():
        name, _, rest = line.strip().partition(":")
        if name in lines and "#" in rest:
            told[name] = rest.rpartition("#")[2].strip()
    return told


def check_choices(config: object) -> None:
    """Every Literal field holds one of its choices."""
    for name, kind in _types(config).items():
        if get_origin(kind) is Literal and getattr(config, name) not in get_args(kind):
            raise unknown(name, str(getattr(config, name)), get_args(kind))


def check_range(config: object, low: float, high: float, *names: str) -> None:
    """Every named field lies in [low, high]; NaN does not."""
    for name in names:
        value = getattr(config, name)
        if not low <= value <= high:
            bounds = f"at least {low:g}" if high == float("inf") else f"in [{low:g}, {high:g}]"
            raise RlftError(f"{name} must be {bounds}, found {value!r}")


def _types(config: object) -> dict[str, Any]:
    hints = get_type_hints(type(config))
    return {f.name: hints[f.name] for f in fields(config)}  # type: ignore[arg-type]


def _parse(name: str, text: str, kind: Any) -> object:
    text = text.strip()
    if get_origin(kind) is Literal or kind is str:
        return text  # choices are checked where the config is built
    try:
        if kind is bool:
            return _WORDS[text.lower()]
        number = float(text)
        if kind is int and number == int(number):
            return int(number)  # so that 3e5 is a whole number too
        if kind is float:
            return number
    except (ValueError, KeyError, OverflowError):
        pass
    wanted = {bool: "true or false", int: "a whole number", float: "a number"}[kind]
    raise RlftError(f"{name} must be {wanted}, found {text!r}")

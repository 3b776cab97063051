"""Pickles read as data: what was saved is described, and no name in it is looked up or called.

A pickle is a program for a small machine. Here the operations that containers, numbers and calls
are written with are followed, where a call becomes a `Made` that says what would have been called;
any other operation is refused. What a file's calls mean is known to who reads it.
"""

from __future__ import annotations

import pickletools
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.npc.errors import RlftError, shown

PUSHED = {  # operations that push their argument
    "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "BININT", "BININT1", "BININT2", "LONG1",
    "BINFLOAT", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8",
}  # fmt: skip
CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": ()}
PERSISTENT = "persistent"  # the name of what lies outside the pickle
DAMAGE = (ValueError, LookupError, TypeError, AttributeError)  # of operations that do not fit
TYPES = {"f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "b1"}


class Name(str):
    """A class or function that a pickle names: `module name`."""


@dataclass(eq=False)
class Made:
    """What a call in a pickle would have made."""

    name: Any  # a Name, or PERSISTENT
    arguments: Any
    items: dict[Any, Any] = field(default_factory=dict)  # that were set in it
    state: Any = None  # that it was given


def read(data: bytes, what: str) -> Any:
    """What a pickle says. Raises RlftError, in a line about `what`, for other operations."""
    try:
        return _follow(data)
    except RlftError as error:
        raise RlftError(f"{what} {error}: it is not read") from None
    except DAMAGE as error:
        raise RlftError(f"{what} is damaged: {shown(str(error))}") from None


def array(made: Any) -> npt.NDArray[Any]:
    """The numbers of a NumPy array that a pickle holds. Raises RlftError for anything else."""
    try:
        if made.name != "numpy.core.multiarray _reconstruct":
            raise ValueError("another call")
        _, shape, kind, columns_first, numbers = made.state
        if kind.name != "numpy dtype" or kind.arguments[0] not in TYPES or columns_first:
            raise ValueError("another kind of numbers")
        order = "" if kind.state is None else str(kind.state[1]).strip("|=")
        flat: npt.NDArray[Any] = np.frombuffer(numbers, np.dtype(order + kind.arguments[0]))
        return np.array(flat.reshape(shape))
    except DAMAGE as error:
        raise RlftError(f"a pickle holds no array where it should: {shown(str(error))}") from None


def _follow(data: bytes) -> Any:
    stack: list[Any] = []
    marks: list[int] = []
    memo: dict[int, Any] = {}
    for operation, argument, _ in pickletools.genops(data):
        code = operation.name
        if code in PUSHED:
            stack.append(argument)
        elif code in CONSTANTS:
            stack.append(CONSTANTS[code])
        elif code in ("BINPUT", "LONG_BINPUT", "MEMOIZE"):
            memo[len(memo) if argument is None else int(argument)] = stack[-1]
        elif code in ("BINGET", "LONG_BINGET"):
            stack.append(memo[int(argument or 0)])
        elif code == "MARK":
            marks.append(len(stack))
        elif code in ("EMPTY_DICT", "EMPTY_LIST", "EMPTY_SET"):
            stack.append({} if code == "EMPTY_DICT" else [])  # what a set holds is only listed
        elif code in ("GLOBAL", "STACK_GLOBAL"):
            stack.append(Name(argument if code == "GLOBAL" else " ".join(_pop(stack, 2))))
        elif code in ("TUPLE", "TUPLE1", "TUPLE2", "TUPLE3"):
            stack.append(tuple(_pop(stack, _count(code, stack, marks))))
        elif code in ("SETITEM", "SETITEMS"):
            values = _pop(stack, 2 if code == "SETITEM" else len(stack) - marks.pop())
            into = stack[-1].items if isinstance(stack[-1], Made) else stack[-1]
            into.update(zip(values[::2], values[1::2], strict=True))
        elif code in ("APPEND", "APPENDS", "ADDITEMS"):
            values = _pop(stack, 1 if code == "APPEND" else len(stack) - marks.pop())
            stack[-1].extend(values)
        elif code == "BINPERSID":
            stack.append(Made(PERSISTENT, stack.pop()))
        elif code in ("REDUCE", "NEWOBJ"):
            stack.append(Made(*_pop(stack, 2)))
        elif code == "BUILD":
            state = stack.pop()
            if isinstance(stack[-1], Made):
                stack[-1].state = state
        elif code == "STOP":
            return stack.pop()
        elif code not in ("PROTO", "FRAME"):
            raise RlftError(f"holds more than numbers and names ({code})")
    return None


def _count(code: str, stack: list[Any], marks: list[int]) -> int:
    """Parts of a tuple."""
    return len(stack) - marks.pop() if code == "TUPLE" else int(code[-1])


def _pop(stack: list[Any], count: int) -> list[Any]:
    if not 0 <= count <= len(stack):
        raise ValueError("an operation lacks its operands")
    found = stack[len(stack) - count :]
    del stack[len(stack) - count :]
    return found

"""The one error this package raises on purpose: a single line that says what would be right."""

from __future__ import annotations

from collections.abc import Iterable

SHOWN = 12  # choices an error line names before it says "..."


class RlftError(ValueError):
    """What was wrong and what would be right, in one line. The command line prints it as it is."""


def nearest(name: str, choices: Iterable[str]) -> str:
    """`"; did you mean 'x'?"` for the choice closest to `name`, or an empty string."""
    import difflib  # late: a game starts without it

    short = [choice for choice in (name, *choices) if len(choice) <= 100]  # matching is quadratic
    close = difflib.get_close_matches(name, short[1:], n=1) if name in short else []
    return f"; did you mean {close[0]!r}?" if close else ""


def unknown(kind: str, name: object, choices: Iterable[str]) -> RlftError:
    """The error for a name that is not one of `choices`."""
    names = list(choices)
    listed = ", ".join(names[:SHOWN]) + (", ..." if len(names) > SHOWN else "")
    hint = nearest(name, names) if isinstance(name, str) else ""
    return RlftError(f"unknown {kind} {shown(name)}: choose from {listed}{hint}")


def shown(value: object) -> str:
    """`value` as it may stand in an error line: escaped, and cut when long."""
    if isinstance(value, str):
        value = value[:61]  # repr of a megabyte is a megabyte
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."

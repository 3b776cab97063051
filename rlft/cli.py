"""The command line: `rlft COMMAND`, and errors as one line. What a command does: rlft/commands."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from rlft.commands import (
    bench,
    compare,
    doctor,
    evaluate,
    export,
    ladder,
    listing,
    plan,
    play,
    pretrain,
    resume,
    teach,
    train,
    verify,
    watch,
)
from rlft.npc.errors import RlftError

COMMANDS = (
    train,
    resume,
    watch,
    play,
    teach,
    evaluate,
    export,
    verify,
    ladder,
    compare,
    plan,
    pretrain,
    doctor,
    listing,
    bench,
)

DESCRIPTION = """Fine-tunes game NPCs by reinforcement, from pretrained brains to one small file.

A brain is the network that turns what an NPC senses into what it does. Training lets it play a game
thousands of times and strengthens what pays."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        """One line and the way to help, instead of the whole usage."""
        print(f"rlft: {message}; see `{self.prog} --help`", file=sys.stderr)
        sys.exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; errors are one line, and the exit status tells."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    options = build_parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], None] = options.run
        run(options)
    except RlftError as error:
        print(f"rlft: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt as stop:
        print(f"\nrlft: {str(stop) or 'stopped; what was saved stays'}", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return 0


def build_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="rlft", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""`rlft verify`: whether NumPy, torch and ONNX Runtime say what was written."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import add_json, command_parser
from rlft.npc.errors import RlftError


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "verify", run, "replay what a brain said when its file was written",
        "An NPC file holds a few observations and what its brain said there. They are replayed in\n"
        "NumPy, which plays in a Python game, in torch, which trains, and in ONNX Runtime.\n\n"
        "example: rlft verify guard.npc",
    )  # fmt: skip
    parser.add_argument(
        "brain", metavar="FILE", help="a .npc file, a run folder or a shipped brain"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab import brains
    from rlft.lab.verifying import verify

    found = verify(brains.file_of(options.brain))
    print(json.dumps(found.json()) if options.json else found)
    if not found.agrees:
        raise RlftError(f"{found.file} does not play the same everywhere: see above")

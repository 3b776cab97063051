"""`rlft export`: one file of a brain, for a game."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import add_json, command_parser


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "export", run, "write a brain as one file for a game",
        "The suffix says for what: .npc for Python, .onnx, or source code as .js, .h (C), .cs,\n"
        ".gd or .lua. What pretraining saw is left out. An .npc or .onnx file gets its name when\n"
        "it was read back and says what the brain says; source code carries a test of itself.\n\n"
        "example: rlft export runs/arena-1 guard.npc\n"
        "         rlft export fighter guard.onnx --profile unity",
    )  # fmt: skip
    parser.add_argument(
        "brain", metavar="BRAIN",
        help="a run folder, a .npc file or a shipped brain (`rlft list pretrained`)",
    )  # fmt: skip
    parser.add_argument("file", metavar="FILE", help="what to write; a file of this name goes")
    parser.add_argument(
        "--profile", default="", metavar="NAME",
        help="of .onnx: whose names its tensors have, plain, unity or godot (default: plain)",
    )  # fmt: skip
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab import brains
    from rlft.lab.exporting import export

    done = export(brains.find(options.brain), options.file, options.profile)
    print(json.dumps(done.json()) if options.json else done)
